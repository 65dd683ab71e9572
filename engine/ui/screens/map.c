/* The evidence map: read in steps, and what can be done from it. */
#include "ui/screens/map.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "ui/play.h"
#include "ui/screens/log.h"
#include "ui/screens/pack.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

/* So many steps, or so long, before the window is looked after again. */
enum { STEPS_AT_ONCE = 20, AT_ONCE_MS = 12 };

/* --- reading --- */

static void read_again(ui_app *app, map_screen *me)
{
    const rp_desk *desk = app->out.desk;
    me->error = (rp_error){ .kind = RP_ERROR_NONE };
    me->there = false;
    me->steps = me->done = 0;
    me->reading = desk->folio_open(desk->data, &me->steps, &me->error);
}

static void open(ui_app *app, void *state)
{
    read_again(app, state);
}

/* The screen opens at its top all the same. */
static void begin_at_first(ui_app *app, const map_screen *me)
{
    ui_focus(app, ui_id(&app->frame, "unit", me->folio.map->units[0].unit->id));
    app->reveal = false;
}

static void read_on(ui_app *app, map_screen *me)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_step step = RP_DESK_WORKING;
    int64_t until = ui_now(app) + AT_ONCE_MS;
    for (int i = 0; step == RP_DESK_WORKING && i < STEPS_AT_ONCE && ui_now(app) < until; i++) {
        step = desk->folio_next(desk->data, &me->folio);
        me->done++;
    }
    me->reading = step == RP_DESK_WORKING;
    me->there = step == RP_DESK_FOUND;
    if (me->there && ui_app_top(app)->state == me && str_is(ui_app_top(app)->focus, "back") && !*me->unit &&
        me->folio.map->unit_count)
        begin_at_first(app, me);
    if (step == RP_DESK_END)
        rp_fail(&me->error, RP_ERROR_IMPOSSIBLE, "it came to no end");
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    map_screen *me = state;
    bool top = ui_app_top(app)->state == state, back = top && me->away;
    me->away = me->away || !ui_is_shown(app, state) || app->play;
    if (back) {
        me->away = false;
        ui_play_put_away(app);
        read_again(app, me);
    }
    if (!me->reading || !ui_is_shown(app, state))
        return back;
    read_on(app, me);
    *next_ms = ui_now(app);
    return true;
}

/* --- what is done --- */

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    read_again(app, state);
}

void map_on_unit(ui_app *app, void *state, const ui_node *node)
{
    map_screen *me = state;
    snprintf(me->unit, sizeof me->unit, "%s", (const char *)node->data);
    ui_to_top(app, me);
    ui_focus(app, "all-units");
}

void map_on_point(ui_app *app, void *state, const ui_node *node)
{
    map_screen *me = state;
    snprintf(me->point, sizeof me->point, "%s", (const char *)node->data);
    ui_to_top(app, me);
    ui_focus(app, "all-points");
}

static void on_all_points(ui_app *app, void *state, const ui_node *node)
{
    map_screen *me = state;
    (void)node;
    ui_focus(app, ui_id(&app->frame, "point", me->point));
    *me->point = 0;
}

static void on_all_units(ui_app *app, void *state, const ui_node *node)
{
    map_screen *me = state;
    (void)node;
    ui_focus(app, ui_id(&app->frame, "unit", me->unit));
    *me->unit = 0;
}

void map_on_play(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_play_choose(app, &(rp_desk_choice){ .scenario = node->data });
}

void map_on_log(ui_app *app, void *state, const ui_node *node)
{
    const rp_folio_run *run = node->data;
    (void)state;
    log_open_at(app, &run->stream);
}

void map_on_write(ui_app *app, void *state, const ui_node *node)
{
    const rp_folio_run *run = node->data;
    const rp_stream stream = run->stream;
    (void)state;
    ui_play_look(app, &(rp_desk_choice){ .scenario = run->standing.scenario, .attempt = &stream },
                 UI_SCREEN_REFLECT);
}

void map_on_records(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_RECORDS);
}

void map_on_pack(ui_app *app, void *state, const ui_node *node)
{
    const map_screen *me = state;
    const rp_map_unit *unit = *me->unit ? rp_map_unit_of(me->folio.map, me->unit) : NULL;
    (void)node;
    pack_open(app, unit ? unit->unit : NULL);
}

static bool command(ui_app *app, void *state, ui_command_id command)
{
    map_screen *me = state;
    if (command != UI_DO_BACK || !*me->unit)
        return false;
    (*me->point ? on_all_points : on_all_units)(app, me, NULL);
    return true;
}

/* --- how it looks --- */

static void units(ui_frame *frame, const map_screen *me)
{
    ui_write(frame, UI_STYLE_TITLE, "What you have shown");
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->most_width = UI_MEASURE;
    ui_writef(
        frame, UI_STYLE_BODY,
        "A unit is ready for an assessor when each of its points was shown in %s families of scenarios, and "
        "a finished entry of yours covers each run that shows it. The assessor decides.",
        RP_FAMILIES_NEEDED == 2 ? "two" : "several");
    ui_end(frame);
    map_draw_units(frame, me);
}

static void unit(ui_app *app, ui_frame *frame, map_screen *me)
{
    const rp_map_unit *opened = rp_map_unit_of(me->folio.map, me->unit);
    const rp_map_row *row = *me->point ? rp_map_row_of(me->folio.map, me->point) : NULL;
    if (row)
        ui_link(frame, "all-points", "All points of this unit", on_all_points);
    else
        ui_link(frame, "all-units", "All units", on_all_units);
    if (row)
        map_draw_point(app, frame, opened, row);
    else
        map_draw_unit(frame, opened);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    map_screen *me = state;
    ui_head(app, frame, "Evidence map");
    ui_head_end(app, frame);
    ui_page(frame, *me->point ? UI_MEASURE + 160 : MAP_PAGE);
    if (me->error.text[0])
        ui_failed(frame, ui_print(frame, "The evidence map cannot be made: %s.", me->error.text), "again",
                  on_again);
    else if (!me->there)
        ui_progress(frame, "Going through your attempts…",
                    me->steps ? (double)me->done / (double)(me->steps + 1) : -1);
    else if (*me->unit && rp_map_unit_of(me->folio.map, me->unit))
        unit(app, frame, me);
    else
        units(frame, me);
    ui_page_end(frame);
}

static const ui_screen_key keys[] = {
    { UI_DO_NOTHING, "Arrows", "Go from cell to cell of the map" },
    { UI_DO_CONFIRM, NULL, "Open the unit, or the point that a cell is about" },
    { UI_DO_BACK, NULL, "From a point to its unit, from a unit to all" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_map = {
    .name = "map",
    .title = "Evidence map",
    .help =
        "What your runs have shown of each marking point, and what is left: to play, to write, to talk "
        "about. "
        "A level says what was shown in a simulation; whether that is enough, and whether it may be used at "
        "all, is for others to decide. From here you can write the evidence pack.",
    .keys = keys,
    .state_size = sizeof(map_screen),
    .open = open,
    .view = view,
    .command = command,
    .tick = tick,
};
