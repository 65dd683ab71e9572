/* The brief: where you are, who you are, who you will meet, and how you want to play. */
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

static void on_start(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_begin(app);
}

static void on_mode(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_play_change(app, node->index ? RP_MODE_ASSESSED : RP_MODE_PRACTICE, app->playing.time_limits);
}

static void on_limits(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_change(app, app->playing.mode, !app->playing.time_limits);
}

static void on_document(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_play_of(app)->document = node->index;
    ui_go(app, UI_SCREEN_DOCUMENTS);
}

static void close(ui_app *app, void *state)
{
    (void)state;
    if (!app->playing.attempt)
        ui_play_put_away(app);
}

static void fact(ui_frame *frame, const char *label, const char *text)
{
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_write(frame, UI_STYLE_LABEL, label);
    ui_write(frame, UI_STYLE_BODY, text);
    ui_end(frame);
}

static void people(ui_frame *frame, const rp_scenario *scenario)
{
    size_t count = rp_scenario_actor_count(scenario);
    if (!count)
        return;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, count > 1 ? "Who you will meet" : "Who you will meet");
    for (size_t i = 0; i < count; i++) {
        const rp_actor *actor = rp_scenario_actor(scenario, i);
        ui_node *row = ui_begin(frame, UI_ROW);
        row->gap = UI_GAP;
        ui_portrait *portrait = arena_allocate(&frame->memory, sizeof *portrait);
        *portrait = (ui_portrait){
            .look = &actor->look, .from = RP_MOOD_NEUTRAL, .to = RP_MOOD_NEUTRAL, .progress = 1
        };
        ui_node *face = ui_add(frame);
        face->portrait = portrait;
        face->width = face->height = 72;
        face->radius = 16;
        ui_node *words = ui_begin(frame, UI_COLUMN);
        words->share = 1;
        words->gap = 2;
        words->across = UI_CENTRE;
        ui_write(frame, UI_STYLE_STRONG, actor->name);
        if (actor->about || actor->role)
            ui_write(frame, UI_STYLE_SMALL, actor->about ? actor->about : actor->role);
        ui_end(frame);
        ui_end(frame);
    }
    ui_end(frame);
}

static void documents(ui_frame *frame, const rp_run *run, const rp_scenario *scenario)
{
    bool any = false;
    for (size_t i = 0; i < rp_scenario_exhibit_count(scenario); i++) {
        if (!rp_run_at_hand(run, i))
            continue;
        if (!any) {
            ui_panel(frame);
            ui_write(frame, UI_STYLE_HEADING, "Documents at hand");
        }
        any = true;
        ui_node *button = ui_button_icon(frame, ui_print(frame, "document.%zu", i + 1), ICON_DOCUMENT,
                                         rp_scenario_exhibit(scenario, i)->title, on_document);
        button->index = i;
    }
    if (any)
        ui_end(frame);
}

static void claims(ui_frame *frame, const rp_scenario *scenario)
{
    size_t points = rp_scenario_point_count(scenario);
    if (!points)
        return;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "A chance to show");
    for (size_t i = 0; i < points; i++)
        ui_write(frame, UI_STYLE_BODY, rp_scenario_claim(scenario, i)->title);
    ui_end(frame);
}

static void how(ui_app *app, ui_frame *frame)
{
    const rp_playing *playing = &app->playing;
    bool assessed = playing->mode == RP_MODE_ASSESSED;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "How do you want to play it?");
    ui_option(frame, "practice", 1,
              "Practice: you see why each choice matters, you can step back, and nothing counts.", !assessed,
              on_mode)
        ->index = 0;
    ui_node *node = ui_option(
        frame, "assessed", 2,
        "Assessed: no stepping back; what it shows is told when your assessor opens it.", assessed, on_mode);
    node->index = 1;
    if (!playing->journal)
        ui_disable(node, "Choose your name first: an assessed run is kept for you.");
    ui_check(frame, "limits", "Time limits, where the scenario has them", playing->time_limits, on_limits);
    if (playing->practised)
        ui_writef(frame, UI_STYLE_SMALL, "Practised %d %s before.", playing->practised,
                  playing->practised == 1 ? "time" : "times");
    ui_end(frame);
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
    bool narrow = ui_is_narrow(frame);
    ui_node *columns = ui_begin(frame, narrow ? UI_COLUMN : UI_ROW);
    columns->gap = UI_GAP_LARGE;
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->share = narrow ? 0 : 3;
    left->gap = UI_GAP;
    left->across = narrow ? UI_FILL : UI_START;
    ui_panel(frame)->gap = UI_GAP;
    ui_writef(frame, UI_STYLE_LABEL, "%s, %s, %d minutes", about->kind, about->channel, about->minutes);
    fact(frame, "Where you are", rp_run_expand(run, about->setting));
    fact(frame, "Who you are", rp_run_expand(run, about->role));
    if (about->promise)
        fact(frame, "The promise", about->promise);
    ui_end(frame);
    people(frame, scenario);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->share = narrow ? 0 : 2;
    right->gap = UI_GAP;
    right->across = narrow ? UI_FILL : UI_START;
    how(app, frame);
    documents(frame, run, scenario);
    claims(frame, scenario);
    ui_primary(frame, "start", "Start", on_start);
    ui_end(frame);
    ui_end(frame);
    ui_page_end(frame);
}

const ui_screen ui_screen_brief = {
    .name = "brief",
    .title = "Brief",
    .help = "What you know before the conversation begins. Space starts it.",
    .close = close,
    .view = view,
};
