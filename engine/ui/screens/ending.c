/* How the story ended: for the customer, for the business, and what became of the promise. No levels and no marks. */
#include <stdlib.h>

#include "rapport/telling.h"
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

/* How it ended for the people in it; a shape and a word each. */
static const struct {
    icon_id icon;
    const char *word;
    theme_ink ink, ground;
} outcomes[] = {
    [RP_ENDING_GOOD] = { ICON_STRONG, "A good end", INK_GOOD, INK_GOOD_GROUND },
    [RP_ENDING_MIXED] = { ICON_PART, "A mixed end", INK_FAIR, INK_FAIR_GROUND },
    [RP_ENDING_POOR] = { ICON_AGAINST, "A poor end", INK_POOR, INK_POOR_GROUND },
};

static void outcome(ui_frame *frame, rp_ending_outcome how)
{
    ui_node *chip = ui_begin(frame, UI_ROW);
    chip->gap = 8;
    chip->fill = outcomes[how].ground;
    chip->radius = 14;
    chip->padding = ui_both(12, 6);
    chip->across = UI_START;
    ui_icon(frame, outcomes[how].icon, outcomes[how].ink, 18);
    ui_node *words = ui_write(frame, UI_STYLE_SMALL, outcomes[how].word);
    words->ink = outcomes[how].ink;
    words->across = UI_CENTRE;
    ui_end(frame);
}

static void promise(ui_app *app, ui_frame *frame)
{
    char *words = rp_promise_words(ui_play_run(app));
    if (words)
        ui_write(frame, UI_STYLE_BODY, arena_text(&frame->memory, words));
    free(words);
}

/* Told at once, but not where levels are held: whoever may not see them does not learn here what happened. */
static void stop_and_talk(ui_app *app, ui_frame *frame)
{
    const rp_run *run = ui_play_run(app);
    size_t count = rp_run_critical_count(run);
    if (!count || app->playing.held)
        return;
    ui_note(frame, ICON_STOP, INK_WARN, INK_ALERT);
    ui_write(frame, UI_STYLE_STRONG, "Stop and talk")->role = UI_ROLE_HEADING;
    if (count == 1)
        ui_write(frame, UI_STYLE_BODY, "There is one moment to talk about.");
    else
        ui_writef(frame, UI_STYLE_BODY, "There are %zu moments to talk about.", count);
    for (size_t i = 0; i < count; i++)
        ui_write(frame, UI_STYLE_BODY, rp_run_critical(run, i)->why);
    ui_write(
        frame, UI_STYLE_BODY,
        "An assessor will talk it over with you; it can happen to anybody, and this is the place for it.");
    ui_note_end(frame);
}

static void on_on(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_on(app, UI_SCREEN_ENDING);
}

static void said(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_SAID);
}

static const char *what_follows(const ui_app *app)
{
    switch (ui_play_next(app, UI_SCREEN_ENDING)) {
    case UI_SCREEN_RATING: return "First, how do you see it?";
    case UI_SCREEN_LIBRARY: return "Back to the library";
    default: return "Look back at it";
    }
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const rp_ending *ending = rp_run_ending(ui_play_run(app));
    (void)state;
    ui_head(app, frame, rp_scenario_about(rp_run_scenario(ui_play_run(app)))->title);
    ui_head_button(app, frame, "said", ICON_TALK, "What was said", said);
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    if (ending) {
        ui_panel(frame)->gap = UI_GAP;
        outcome(frame, ending->outcome);
        ui_write(frame, UI_STYLE_TITLE, ending->title);
        for (size_t i = 0; i < ending->text.count; i++)
            ui_write(frame, UI_STYLE_SPOKEN, ending->text.items[i])->states |= UI_LIVE;
        ui_labelled(frame, "For the customer", ending->customer);
        ui_labelled(frame, "For the business", ending->business);
        promise(app, frame);
        ui_end(frame);
    }
    stop_and_talk(app, frame);
    ui_write(frame, UI_STYLE_SMALL,
             app->playing.journal ? "Your run is saved." : "Nothing is kept of a run without a name.");
    ui_primary(frame, "on", what_follows(app), on_on);
    ui_page_end(frame);
}

static void leave(ui_app *app)
{
    ui_play_leave(app);
}

static bool command(ui_app *app, void *state, ui_command_id what)
{
    (void)state;
    switch (what) {
    case UI_DO_SAID: ui_go(app, UI_SCREEN_SAID); return true;
    case UI_DO_DOCUMENTS: ui_go(app, UI_SCREEN_DOCUMENTS); return true;
    case UI_DO_BACK: leave(app); return true;
    default: return false;
    }
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    bool changed = ui_play_watch(app, next_ms);
    if (rp_run_ending(ui_play_run(app)) || ui_app_top(app)->state != state)
        return changed;
    ui_replace(app, UI_SCREEN_CONVERSATION); /* the text that was saved goes on from here */
    return true;
}

static const ui_screen_key keys[] = {
    { UI_DO_GO_ON, NULL, "Look back" },
    { UI_DO_SAID, NULL, "What was said" },
    { UI_DO_DOCUMENTS, NULL, "Documents" },
    { UI_DO_BACK, NULL, "Back to where you chose it; you can look back later" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_ending = {
    .name = "ending",
    .title = "How it ended",
    .help = "How the story ended, for the customer and for the business. Levels come later, after your own "
            "rating.",
    .keys = keys,
    .view = view,
    .command = command,
    .tick = tick,
};
