/* The debrief: what happened, each marking point, the craft, what to take away. What is in it is what the terminal and
 * the pages say; here it comes in parts, and Space goes through all of them. */
#include "ui/screens/debrief.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/screens.h"

static bool has_part(const rp_debrief *all, debrief_part part)
{
    switch (part) {
    case DEBRIEF_POINTS: return all->points > 0;
    case DEBRIEF_CRAFT: return all->count > all->points;
    default: return true;
    }
}

static const char *part_title(debrief_part part)
{
    static const char *const titles[DEBRIEF_PARTS] = { "What happened", "Points", "The craft",
                                                       "To take away" };
    return titles[part];
}

/* Its place among the parts that there are, from 0. */
static size_t place_of(const rp_debrief *all, debrief_part wanted)
{
    size_t place = 0;
    for (int part = 0; part < (int)wanted; part++)
        place += has_part(all, part);
    return place;
}

/* --- opening --- */

/* Saved first: what begins after a debrief was seen is labelled so. */
static void open_levels(ui_app *app, debrief *me)
{
    rp_error error = { 0 };
    me->closed =
        !app->playing.debrief_seen && !rp_attempt_note(app->playing.attempt, RP_KIND_DEBRIEF_SEEN, &error);
    if (me->closed) {
        ui_tell_error(app, &error);
        return;
    }
    app->playing.debrief_seen = true;
    const rp_debrief *all = ui_play_debrief(app);
    me->wheels = rp_wheels_create(all, app->playing.framework);
    if (all->points && !all->findings[0].reach)
        me->ahead = rp_prospecting_create(ui_play_run(app));
}

/* Small steps, since a scenario's own functions may take their time; as many as a frame has room for. */
enum { AHEAD_MOMENTS = 200, AHEAD_STEPS = 20, AHEAD_MS = 6 };

static bool look_ahead(const ui_app *app, rp_prospecting *ahead)
{
    int64_t began = ui_now(app);
    bool done = false;
    for (int i = 0; i < AHEAD_STEPS && !done && ui_now(app) - began < AHEAD_MS; i++)
        done = rp_prospecting_step(ahead, AHEAD_MOMENTS);
    return done;
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    debrief *me = state;
    if (!me->ahead)
        return false;
    if (!look_ahead(app, me->ahead)) {
        *next_ms = ui_now(app);
        return false;
    }
    rp_debrief_foresee(ui_play_of(app)->debrief, rp_prospecting_result(me->ahead));
    rp_prospecting_destroy(me->ahead);
    me->ahead = NULL;
    return true;
}

/* Whether it counts: as the log has it, or where nothing is kept, as far as its mode goes. */
static void read_standing(const ui_app *app, debrief *me)
{
    const rp_desk *desk = app->out.desk;
    const rp_playing *playing = &app->playing;
    const char *why = rp_never_counts(playing->mode, playing->approval);
    rp_error error = { 0 };
    if (!why && playing->journal)
        me->counts = desk->counts(desk->data, rp_attempt_stream(playing->attempt), &why, &error) && !why &&
                     !playing->held; /* else nothing is told of what happened in it */
    me->not_counted = why;
}

static void open(ui_app *app, void *state)
{
    debrief *me = state;
    read_standing(app, me);
    if (!app->playing.held) {
        open_levels(app, me);
        return;
    }
    ui_focus(app, "next"); /* there is nothing else to choose */
    app->reveal = false;
}

static void close(ui_app *app, void *state)
{
    debrief *me = state;
    (void)app;
    rp_wheels_destroy(me->wheels);
    rp_prospecting_destroy(me->ahead);
    free(me->page);
}

/* --- what is done --- */

static void on_try(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    open_levels(app, state);
}

static void show(ui_app *app, debrief *me, debrief_part part, size_t point)
{
    me->part = part;
    me->point = point;
    ui_to_top(app, me);
    const ui_node *focused = ui_app_focused(app);
    if (focused && focused->role == UI_ROLE_TAB)
        ui_focus(app, ui_print(&app->frame, "part.%zu", place_of(ui_play_debrief(app), part) + 1));
}

static void on_part(ui_app *app, void *state, const ui_node *node)
{
    const rp_debrief *all = ui_play_debrief(app);
    size_t place = node->index;
    for (int part = 0; part < DEBRIEF_PARTS; part++)
        if (has_part(all, part) && place-- == 0) {
            show(app, state, part, 0);
            return;
        }
}

static void on_point(ui_app *app, void *state, const ui_node *node)
{
    show(app, state, DEBRIEF_POINTS, node->index);
}

static bool is_last(const debrief *me)
{
    return me->part == DEBRIEF_LATER;
}

/* Through every point and every part, then to the entry. */
static void on_next(ui_app *app, void *state, const ui_node *node)
{
    debrief *me = state;
    const rp_debrief *all = ui_play_debrief(app);
    (void)node;
    if (!all || is_last(me)) {
        ui_play_on(app, UI_SCREEN_DEBRIEF);
    } else if (me->part == DEBRIEF_POINTS && me->point + 1 < all->points) {
        show(app, me, me->part, me->point + 1);
    } else {
        debrief_part part = me->part + 1;
        while (!has_part(all, part))
            part++;
        show(app, me, part, 0);
    }
}

static void on_page(ui_app *app, void *state, const ui_node *node)
{
    debrief *me = state;
    const rp_desk *desk = app->out.desk;
    const char *written = NULL;
    rp_error error = { 0 };
    (void)node;
    if (!desk->page(desk->data, rp_attempt_stream(app->playing.attempt), NULL, &written, &error)) {
        ui_tell_error(app, &error);
        return;
    }
    free(me->page);
    me->page = memory_copy_text(written);
    ui_tell(app, ui_print(&app->frame, "The page is written: %s", me->page));
}

static void on_open_page(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    app->out.display->open(app->out.display->data, ((debrief *)state)->page);
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    char *scenario = memory_copy_text(ui_play_of(app)->scenario);
    (void)state, (void)node;
    ui_play_leave(app);
    ui_play_choose(app, &(rp_desk_choice){ .scenario = scenario });
    free(scenario);
}

/* What Space would do: it reads on first, and goes on where the end of the page was seen. */
static bool reads_on(ui_app *app)
{
    const ui_node *focused = ui_app_focused(app);
    bool own = focused && focused->role == UI_ROLE_BUTTON && !focused->primary;
    return !own && ui_scroll_on(app);
}

static bool command(ui_app *app, void *state, ui_command_id does)
{
    (void)state;
    if (does == UI_DO_GO_ON)
        return reads_on(app);
    if (does != UI_DO_BACK)
        return false;
    ui_play_leave(app);
    return true;
}

/* --- how it looks --- */

static void tabs(const debrief *me, const rp_debrief *all, ui_frame *frame)
{
    const char *names[DEBRIEF_PARTS];
    size_t count = 0;
    for (int part = 0; part < DEBRIEF_PARTS; part++)
        if (has_part(all, part))
            names[count++] = part_title(part);
    const char **kept = arena_copy(&frame->memory, names, count * sizeof *names);
    ui_tabs(frame, "part", kept, count, place_of(all, me->part), on_part);
}

static void label(ui_app *app, const debrief *me, ui_frame *frame)
{
    const rp_playing *playing = &app->playing;
    const char *standing = me->not_counted ? me->not_counted : me->counts ? "This run counts." : "";
    ui_writef(frame, UI_STYLE_SMALL, "SIMULATION. %s%s%s",
              ui_take(frame, rp_run_words(playing->mode, playing->practised)), *standing ? " " : "",
              standing);
}

/* Tabs and buttons stand still while what is between them has the width that it needs. */
enum { WIDTH = 1040 };
static const float part_widths[DEBRIEF_PARTS] = {
    [DEBRIEF_STORY] = 760, [DEBRIEF_POINTS] = WIDTH, [DEBRIEF_CRAFT] = 760, [DEBRIEF_LATER] = UI_MEASURE
};

static void parts(ui_app *app, const debrief *me, ui_frame *frame)
{
    const rp_debrief *all = ui_play_debrief(app);
    tabs(me, all, frame);
    label(app, me, frame);
    ui_node *part = ui_begin(frame, UI_COLUMN);
    part->gap = UI_GAP;
    part->most_width = part_widths[me->part];
    switch (me->part) {
    case DEBRIEF_STORY: debrief_story(app, me, all, frame); break;
    case DEBRIEF_POINTS: debrief_points(app, me, all, frame, on_point); break;
    case DEBRIEF_CRAFT: debrief_craft(app, me, all, frame); break;
    case DEBRIEF_LATER: debrief_later(app, all, frame); break;
    case DEBRIEF_PARTS: break;
    }
    ui_end(frame);
}

static void foot(ui_app *app, const debrief *me, ui_frame *frame)
{
    bool last = !ui_play_debrief(app) || is_last(me);
    bool reflects = ui_play_next(app, UI_SCREEN_DEBRIEF) == UI_SCREEN_REFLECT;
    ui_page_foot(frame);
    if (me->closed)
        ui_button(frame, "try", "Try again", on_try);
    if (app->playing.journal && !me->closed)
        ui_button_icon(frame, "page-written", ICON_DOCUMENT, "Save as a web page", on_page);
    if (me->page && app->out.display)
        ui_button_icon(frame, "page-open", ICON_OPEN, "Open the page", on_open_page);
    if (last)
        ui_button_icon(frame, "again", ICON_PLAY, "Practise again", on_again);
    if (!ui_is_low(frame))
        ui_space(frame);
    ui_primary(frame, "next", !last ? "Go on" : reflects ? "Reflect on it" : "Back to the library", on_next);
    ui_page_foot_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const debrief *me = state;
    ui_head(app, frame, "Debrief");
    ui_head_end(app, frame);
    ui_page(frame, app->playing.held || me->closed ? UI_MEASURE : WIDTH);
    if (app->playing.held) {
        label(app, me, frame);
        debrief_held(app, frame);
    } else if (!me->closed) {
        parts(app, me, frame);
    }
    foot(app, me, frame);
}

const ui_screen ui_screen_debrief = {
    .name = "debrief",
    .title = "Debrief",
    .help = "What happened, what it showed, and what it rests on in your own words. Nothing here is a "
            "verdict on you: "
            "it says what was shown in this one simulation. Space goes through all of it.",
    .keys =
        (const ui_screen_key[]){
            { UI_DO_GO_ON, NULL, "Read on, then on to the next point or part" },
            { UI_DO_NOTHING, "1 to 9", "Read of that point" },
            { .does = NULL },
        },
    .state_size = sizeof(debrief),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
