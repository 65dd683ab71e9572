/* The conversation: lines, a question, an answer that is saved before anything follows. Nothing is said of how it goes:
 * no counters, no clocks, no marks. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/telling.h"
#include "ui/screens/screens.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

static size_t line_count(const ui_app *app)
{
    return rp_run_line_count(ui_play_run(app));
}

static bool is_over(const ui_app *app)
{
    return rp_attempt_finished(app->playing.attempt);
}

/* --- what is asked --- */

/* What was typed and not given stays as a draft. */
static void finish_entry(ui_app *app, talk *me)
{
    if (me->entry.draft.edit)
        ui_draft_close(app, &me->entry.draft);
    ui_edit_destroy(me->entry.edit);
    me->entry = (talk_entry){ .count = 0 };
    free(me->unsaved);
    me->unsaved = NULL;
    me->asked = me->late = false;
}

/* What comes next has the focus, unless something lies over it. */
static void focus(ui_app *app, const talk *me, const char *id)
{
    if (ui_app_top(app)->state == me)
        ui_focus(app, id);
}

static void ask(ui_app *app, talk *me)
{
    ui_play *play = ui_play_of(app);
    const rp_question *question = talk_question(app);
    me->asked = true;
    if (!question) {
        focus(app, me, "on");
        return;
    }
    const talk_kind *kind = talk_kind_of(question);
    if (kind->begin)
        kind->begin(app, &me->entry, question);
    play->shown_ms = ui_now(app);
    play->paused_ms = 0;
    me->used_ms = 0;
    me->ticked_ms = play->shown_ms;
    me->heard = false;
    focus(app, me, kind->first ? kind->first : ui_print(&app->frame, "card.%d", me->entry.places[0] + 1));
}

/* One line more; behind the last one stands the question. */
void talk_tell_line(ui_app *app, talk *me)
{
    ui_play *play = ui_play_of(app);
    bool all = app->settings.lines == UI_LINES_ALL;
    size_t count = line_count(app);
    if (play->told < count)
        play->told = all ? count : play->told + 1;
    me->line_ms = ui_now(app);
    if (play->told < count)
        focus(app, me, "go-on");
    else if (!me->asked)
        ask(app, me);
    ui_touch(app);
}

/* A document that the trainee asked to read stands beside the talk, where the window is wide enough. */
static void keep_asked_for(ui_app *app)
{
    const rp_run *run = ui_play_run(app);
    size_t line = talk_passage(app);
    if (line < rp_run_line_count(run) && rp_document_asked_for(run, line))
        ui_play_of(app)->beside = rp_run_line(run, line)->exhibit + 1;
}

/* After an answer; `whole`: what was told before stands there again. */
static void begin_passage(ui_app *app, talk *me, bool whole)
{
    ui_play *play = ui_play_of(app);
    finish_entry(app, me);
    play->told = whole ? line_count(app) : talk_passage(app);
    ui_to_top(app, me);
    keep_asked_for(app);
    talk_tell_line(app, me);
}

void talk_more(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    talk_tell_line(app, state);
}

/* --- answering --- */

static void tell_unfit(ui_app *app, const rp_error *why)
{
    rp_error told;
    rp_fail(&told, why->kind, "That answer does not fit: %s.", why->text);
    ui_tell_error(app, &told);
}

static void keep_why(talk *me, const rp_error *why)
{
    free(me->unsaved);
    me->unsaved = memory_copy_text(why->text);
}

void talk_give(ui_app *app, talk *me, const rp_answer *answer)
{
    const ui_play *play = ui_play_of(app);
    const rp_answered how = { .elapsed_ms = ui_now(app) - play->shown_ms - play->paused_ms };
    rp_error why = { 0 };
    if (rp_attempt_answer(app->playing.attempt, answer, &how, &why)) {
        if (answer->kind == RP_ANSWER_TEXT)
            ui_draft_drop(app, &me->entry.draft);
        begin_passage(app, me, false);
    } else if (why.kind == RP_ERROR_USAGE) {
        tell_unfit(app, &why);
    } else {
        keep_why(me, &why);
        me->late = answer->kind == RP_ANSWER_TIME_OUT;
        ui_focus(app, "confirm");
    }
    ui_touch(app);
}

void talk_confirm(ui_app *app, void *state, const ui_node *node)
{
    talk *me = state;
    const rp_question *question = talk_question(app);
    rp_answer answer = { .kind = RP_ANSWER_PICKS };
    (void)node;
    if (!question || !me->asked)
        return;
    if (me->late)
        answer.kind = RP_ANSWER_TIME_OUT;
    const char *missing = me->late ? NULL : talk_kind_of(question)->take(app, &me->entry, question, &answer);
    if (!missing) {
        talk_give(app, me, &answer);
        return;
    }
    ui_tell_first(app, missing);
    me->entry.sure = true;
}

/* --- stepping back --- */

static talk *of_top(ui_app *app)
{
    return ui_app_top(app)->state;
}

static void put_draft(ui_app *app, const char *question, const char *text)
{
    char field[RP_DRAFT_FIELD];
    rp_draft_name(question, field);
    ui_draft_write(app, field, text);
}

static void step_back(ui_app *app)
{
    const rp_run *run = ui_play_run(app);
    if (rp_run_turn_count(run) == 0 || is_over(app))
        return; /* the scenario was saved meanwhile, and the run began anew */
    const rp_turn *turn = rp_run_turn(run, rp_run_turn_count(run) - 1);
    bool wrote = turn->kind == RP_QUESTION_WRITE && *turn->text;
    char *text = wrote ? memory_copy_text(turn->text) : NULL, *question = memory_copy_text(turn->question);
    rp_error why = { 0 }, told;
    if (rp_attempt_step_back(app->playing.attempt, &why)) {
        if (text) /* the words that are taken back are not lost */
            put_draft(app, question, text);
        begin_passage(app, of_top(app), true);
        ui_tell(app, "Taken back. The story stands where it stood before that answer.");
    } else {
        rp_fail(&told, why.kind, "That could not be taken back: %s. Please try again.", why.text);
        ui_tell_error(app, &told);
    }
    free(text);
    free(question);
}

static void ask_to_step_back(ui_app *app)
{
    const rp_run *run = ui_play_run(app);
    size_t turns = rp_run_turn_count(run);
    if (app->playing.mode != RP_MODE_PRACTICE) {
        ui_tell_first(app, "Only a practice run can step back.");
        return;
    }
    if (turns == 0 || is_over(app)) {
        ui_tell_first(app, turns ? "The story is over: nothing is taken back any more."
                           : "This is the beginning: there is nothing to take back.");
        return;
    }
    rp_question_kind kind = rp_run_turn(run, turns - 1)->kind;
    if (kind != RP_QUESTION_WRITE && kind != RP_QUESTION_FORM) {
        step_back(app);
        return;
    }
    ui_ask(app, &(ui_question){ "Take your last answer back?",
                                kind == RP_QUESTION_WRITE
                                    ? "It is the text that you wrote. Its words are kept as a draft."
                                    : "It is the page that you filled in.",
                                "Take it back", "Leave it", step_back });
}

void talk_step_back(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ask_to_step_back(app);
}

/* --- leaving --- */

static void leave(ui_app *app)
{
    finish_entry(app, of_top(app));
    ui_play_leave(app);
}

static void ask_to_leave(ui_app *app)
{
    bool kept = app->playing.journal;
    if (is_over(app)) {
        leave(app);
        return;
    }
    ui_ask(app, &(ui_question){
                    "Leave the conversation?",
                    kept ? "Everything up to here is saved. You can go on with it later, from the library."
                         : "Nothing is kept of a run without a name: it would begin anew.",
                    "Leave", "Stay", leave });
}

void talk_leave(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    leave(app);
}

void talk_on(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_on(app, UI_SCREEN_CONVERSATION);
}

/* Buttons do what their keys do. */
void talk_said(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_app_command(app, UI_DO_SAID);
}

void talk_documents(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_app_command(app, UI_DO_DOCUMENTS);
}

void talk_pause(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_app_command(app, UI_DO_PAUSE);
}

/* --- the screen --- */

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    talk *me = state;
    if (!ui_play_of(app) || !app->playing.attempt)
        return false;
    bool changed = ui_play_watch(app, next_ms);
    if (changed)
        begin_passage(app, me, true);
    changed = talk_tick_lines(app, me, next_ms) || changed;
    changed = talk_tick_limit(app, me, next_ms) || changed;
    if (me->entry.draft.edit)
        ui_draft_tick(app, &me->entry.draft, next_ms);
    return talk_tick_person(app, me, next_ms) || changed;
}

static void open(ui_app *app, void *state)
{
    talk *me = state;
    int64_t ignored = 0;
    begin_passage(app, me, app->playing.resumed);
    talk_tick_person(app, me, &ignored);
    me->from = me->to;
}

static void close(ui_app *app, void *state)
{
    talk *me = state;
    finish_entry(app, me);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    talk_view(app, state, frame);
}

/* Space leads on; it never confirms an answer. */
static bool go_on(ui_app *app, talk *me)
{
    const ui_node *focused = ui_app_focused(app);
    if (ui_play_of(app)->told < line_count(app) && (!focused || !focused->act || focused->primary)) {
        talk_tell_line(app, me);
        return true;
    }
    return false;
}

static bool command(ui_app *app, void *state, ui_command_id what)
{
    talk *me = state;
    const rp_question *question = talk_question(app);
    const talk_kind *kind = me->asked && question ? talk_kind_of(question) : NULL;
    if (kind && kind->command && kind->command(app, me, question, what))
        return true;
    switch (what) {
    case UI_DO_GO_ON: return go_on(app, me);
    case UI_DO_SAID: ui_go(app, UI_SCREEN_SAID); return true;
    case UI_DO_DOCUMENTS: ui_go(app, UI_SCREEN_DOCUMENTS); return true;
    case UI_DO_PAUSE: ui_go(app, UI_SCREEN_PAUSE); return true;
    case UI_DO_STEP_BACK: ask_to_step_back(app); return true;
    case UI_DO_BACK: ask_to_leave(app); return true;
    default: return false;
    }
}

static const ui_screen_key keys[] = {
    { UI_DO_GO_ON, NULL, "The next line" },
    { UI_DO_NOTHING, "1 to 9", "Select an option" },
    { UI_DO_CONFIRM, NULL, "Confirm the selected option" },
    { UI_DO_SAID, NULL, "What was said so far" },
    { UI_DO_DOCUMENTS, NULL, "Documents at hand" },
    { UI_DO_PAUSE, NULL, "Pause" },
    { UI_DO_STEP_BACK, NULL, "Take your last answer back, in practice" },
    { UI_DO_BACK, NULL, "Leave; you can go on later" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_conversation = {
    .name = "conversation",
    .title = "Conversation",
    .help = "The conversation itself. Read what is said, then choose what you say or do. A number selects an "
            "option, "
            "Enter confirms it. Every answer is saved before the story goes on.",
    .keys = keys,
    .state_size = sizeof(talk),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
