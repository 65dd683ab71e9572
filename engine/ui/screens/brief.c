/* The brief: where you are, who you are, who you will meet, and how you want to play. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "rapport/telling.h"
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

static const struct {
    const char *id;
    rp_mode mode;
} modes[] = { { "practice", RP_MODE_PRACTICE }, { "assessed", RP_MODE_ASSESSED } };

enum { MODES = sizeof modes / sizeof *modes, FACE = 72, FACTOR_MOST = 10 };

/* How it is played is where keys begin; the page opens at its top all the same. */
static void open(ui_app *app, void *state)
{
    (void)state;
    for (size_t i = 0; i < MODES; i++)
        if (app->playing.mode == modes[i].mode)
            ui_focus(app, modes[i].id);
    app->reveal = false;
}

static void close(ui_app *app, void *state)
{
    (void)state;
    if (!app->playing.attempt)
        ui_play_put_away(app);
}

/* --- what is done --- */

static void on_start(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_begin(app);
}

static void on_mode(ui_app *app, void *state, const ui_node *node)
{
    const rp_playing *now = &app->playing;
    (void)state;
    if (now->mode != modes[node->index].mode)
        ui_play_change(app, modes[node->index].mode, now->time_limits, now->time_factor);
    else
        ui_focus(app, "start"); /* it is chosen: Enter leads on, but begins nothing by itself */
}

static void on_limits(ui_app *app, void *state, const ui_node *node)
{
    const rp_playing *now = &app->playing;
    (void)state, (void)node;
    ui_play_change(app, now->mode, !now->time_limits, now->time_factor);
}

static void on_factor(ui_app *app, void *state, const ui_node *node, int steps)
{
    const rp_playing *now = &app->playing;
    int factor = now->time_factor + steps;
    (void)state, (void)node;
    if (factor >= 1 && factor <= FACTOR_MOST)
        ui_play_change(app, now->mode, now->time_limits, factor);
}

static void on_document(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_play_open_document(app, node->index);
}

/* --- the story --- */

static void story(ui_frame *frame, rp_run *run, const rp_about *about)
{
    ui_panel(frame)->gap = UI_GAP;
    ui_writef(frame, UI_STYLE_SMALL, "%s, %s, about %d %s", ui_sentence(frame, about->kind),
              rp_channel_words(about->channel), about->minutes, about->minutes == 1 ? "minute" : "minutes");
    ui_labelled(frame, "Where you are", rp_run_expand(run, about->setting));
    ui_labelled(frame, "Who you are", rp_run_expand(run, about->role));
    if (about->promise)
        ui_labelled(frame, "What was promised", rp_run_expand(run, about->promise));
    ui_end(frame);
}

static void person(ui_frame *frame, const rp_actor *actor)
{
    ui_begin(frame, UI_ROW)->gap = UI_GAP;
    ui_portrait *portrait = arena_allocate(&frame->memory, sizeof *portrait);
    *portrait =
        (ui_portrait){ .look = &actor->look, .from = RP_MOOD_NEUTRAL, .to = RP_MOOD_NEUTRAL, .progress = 1 };
    ui_node *face = ui_add(frame);
    face->role = UI_ROLE_IMAGE;
    face->name = ui_print(frame, "Portrait of %s", actor->name);
    face->portrait = portrait;
    face->width = face->height = FACE;
    face->radius = UI_GAP;
    face->across = UI_START;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 2;
    words->across = UI_CENTRE;
    ui_write(frame, UI_STYLE_STRONG, actor->name);
    if (actor->about || actor->role)
        ui_write(frame, UI_STYLE_SMALL, actor->about ? actor->about : ui_sentence(frame, actor->role));
    ui_end(frame);
    ui_end(frame);
}

static void people(ui_frame *frame, const rp_scenario *scenario)
{
    size_t count = rp_scenario_actor_count(scenario);
    if (!count)
        return;
    ui_panel(frame)->gap = UI_GAP;
    ui_write(frame, UI_STYLE_HEADING, "Who you will meet");
    for (size_t i = 0; i < count; i++)
        person(frame, rp_scenario_actor(scenario, i));
    ui_end(frame);
}

static void documents(ui_frame *frame, rp_run *run, const rp_scenario *scenario)
{
    size_t *at_hand =
        arena_allocate(&frame->memory, (rp_scenario_exhibit_count(scenario) + 1) * sizeof *at_hand);
    size_t count = rp_documents_at_hand(run, at_hand);
    ui_panel(frame)->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_HEADING, "Documents at hand");
    if (!count)
        ui_write(frame, UI_STYLE_BODY, "None yet. Those you get on the way can be looked at again.");
    for (size_t i = 0; i < count; i++) {
        ui_node *button = ui_button_icon(frame, ui_print(frame, "document.%zu", i + 1), ICON_DOCUMENT,
                                         rp_run_exhibit(run, at_hand[i])->title, on_document);
        button->index = at_hand[i];
    }
    ui_end(frame);
}

static void claims(ui_frame *frame, const rp_scenario *scenario)
{
    size_t points = rp_scenario_point_count(scenario);
    if (!points)
        return;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "What you could show");
    for (size_t i = 0; i < points; i++)
        ui_write(frame, UI_STYLE_BODY, rp_scenario_claim(scenario, i)->title);
    ui_end(frame);
}

/* --- how it is played --- */

/* "Practice: you may step back …": the word over its sentences. */
static void mode(ui_app *app, ui_frame *frame, size_t index)
{
    const rp_playing *playing = &app->playing;
    const char *words = rp_mode_words(modes[index].mode);
    size_t title = strcspn(words, ":");
    ui_node *box = ui_option_box(frame, modes[index].id, (int)index + 1, words,
                                 playing->mode == modes[index].mode, on_mode);
    box->index = index;
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->share = 1;
    column->gap = 4;
    ui_write(frame, UI_STYLE_STRONG, arena_text_n(&frame->memory, words, title));
    ui_write(frame, UI_STYLE_SMALL, ui_sentence(frame, words + title + strspn(words + title, ": ")));
    ui_end(frame);
    ui_end(frame);
    if (modes[index].mode == RP_MODE_ASSESSED && !playing->journal)
        ui_disable(box, "Choose your name first: an assessed run is kept for you.");
}

static void adjustments(ui_app *app, ui_frame *frame)
{
    const rp_playing *playing = &app->playing;
    ui_check(frame, "limits", "Time limits, where the scenario has them", playing->time_limits, on_limits);
    if (playing->time_limits)
        ui_slider(frame, "factor", "Longer than written",
                  playing->time_factor > 1 ? ui_print(frame, "%d times", playing->time_factor) : "no",
                  on_factor);
    else
        ui_write(frame, UI_STYLE_SMALL, "Limits are off: take as long as you like.");
}

static void times(ui_frame *frame, const rp_playing *playing, bool scored)
{
    char *practised = rp_practised_words(playing->practised);
    bool counts = playing->mode != RP_MODE_PRACTICE;
    str text = STR_EMPTY;
    if (playing->journal && counts)
        str_print(&text, "This is %s attempt %d at this scenario. ", rp_mode_name(playing->mode),
                  playing->number);
    if (playing->journal)
        str_print(&text, "%s Every answer is saved as you go.", practised);
    else
        str_add(&text, "Nothing of this run will be kept.");
    if (counts && scored && playing->approval != RP_APPROVAL_APPROVED)
        str_print(&text, " The scenario is %s: no run of it counts before it is approved.",
                  playing->approval == RP_APPROVAL_DRAFT ? "a draft" : "on trial");
    ui_write(frame, UI_STYLE_SMALL, arena_text(&frame->memory, text.bytes));
    str_finish(&text);
    free(practised);
}

static void how(ui_app *app, ui_frame *frame, bool scored)
{
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "How do you want to play it?");
    for (size_t i = 0; i < MODES; i++)
        mode(app, frame, i);
    adjustments(app, frame);
    times(frame, &app->playing, scored);
    ui_end(frame);
}

static ui_node *side(ui_frame *frame, float share)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->share = ui_is_narrow(frame) ? 0 : share;
    column->gap = UI_GAP;
    column->across = ui_is_narrow(frame) ? UI_FILL : UI_START;
    return column;
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    rp_run *run = ui_play_run(app);
    const rp_scenario *scenario = rp_run_scenario(run);
    const rp_about *about = rp_scenario_about(scenario);
    (void)state;
    ui_head(app, frame, about->title);
    ui_head_end(app, frame);
    ui_page(frame, 1040);
    ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW)->gap =
        ui_is_narrow(frame) ? UI_GAP : UI_GAP_LARGE;
    side(frame, 3);
    story(frame, run, about);
    people(frame, scenario);
    documents(frame, run, scenario);
    ui_end(frame);
    side(frame, 2);
    how(app, frame, rp_scenario_scored(scenario));
    claims(frame, scenario);
    ui_end(frame);
    ui_end(frame);
    ui_page_foot(frame);
    ui_primary(frame, "start", "Start", on_start);
    ui_page_foot_end(frame);
}

static const ui_screen_key keys[] = {
    { UI_DO_NOTHING, "1, 2", "Practice or assessed" },
    { UI_DO_GO_ON, NULL, "Start" },
    { UI_DO_NOTHING, NULL, NULL },
};

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    (void)state;
    return ui_play_watch(app, next_ms);
}

const ui_screen ui_screen_brief = {
    .name = "brief",
    .title = "Brief",
    .help = "What you know before the conversation begins: where you are, who you will meet, what is at "
            "hand. Choose "
            "how you want to play it, then start.",
    .keys = keys,
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
