/* What stands on the screen of a conversation: the person, what is said, the question, and documents beside it. */
#include <math.h>

#include "rapport/telling.h"
#include "ui/screens/document.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

enum {
    EDGE = 10,       /* around a column that scrolls */
    LAST_LINE = 130, /* what is said last, mostly */
    PERSON_WIDTH = 248,
    SIDE_WIDTH = 296,
    SIDE_WIDE = 380, /* with a document kept there */
};

/* --- where the story stands --- */

size_t talk_passage(const ui_app *app)
{
    const rp_run *run = ui_play_run(app);
    size_t turns = rp_run_turn_count(run);
    return turns ? rp_run_turn(run, turns - 1)->lines_before : 0;
}

bool talk_person(const ui_app *app, size_t *actor, rp_mood *mood)
{
    const rp_run *run = ui_play_run(app);
    size_t told = ui_play_of(app)->told, count = rp_run_line_count(run);
    const rp_line *found = NULL;
    for (size_t i = told; i-- > 0 && !found;)
        if (rp_run_line(run, i)->kind == RP_LINE_SPOKEN)
            found = rp_run_line(run, i);
    for (size_t i = told; i < count && !found; i++) /* who will speak first */
        if (rp_run_line(run, i)->kind == RP_LINE_SPOKEN)
            found = rp_run_line(run, i);
    *actor = found ? found->actor : 0;
    *mood = found ? found->mood : RP_MOOD_NEUTRAL;
    return found || rp_scenario_actor_count(rp_run_scenario(run)) > 0;
}

/* A column that scrolls by itself, as high as the window; with room for the ring of what has the focus. */
static ui_node *begin_column(ui_frame *frame, const char *id, float width)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->id = id;
    column->width = width + 2 * EDGE;
    column->padding = ui_both(EDGE, UI_MARGIN);
    column->scrolls = true;
    column->gap = UI_GAP;
    return column;
}

/* --- the person --- */

static void portrait(ui_app *app, const talk *me, ui_frame *frame, float width)
{
    const rp_actor *actor = rp_scenario_actor(rp_run_scenario(ui_play_run(app)), me->actor);
    float since = (float)(ui_now(app) - me->turned_ms) / TALK_EASE_MS;
    ui_portrait *face = arena_allocate(&frame->memory, sizeof *face);
    *face = (ui_portrait){ &actor->look, me->from, me->to, me->from == me->to ? 1 : fminf(since, 1) };
    ui_node *node = ui_add(frame);
    node->role = UI_ROLE_IMAGE;
    node->name = ui_print(frame, "%s looks %s.", actor->name, rp_mood_name(me->to));
    node->portrait = face;
    node->width = width;
    node->height = floorf(width * 1.2f);
    node->radius = width < 100 ? UI_RADIUS : 16;
    node->across = UI_CENTRE;
}

static void mood_word(const talk *me, ui_frame *frame)
{
    ui_node *chip = ui_begin(frame, UI_COLUMN);
    chip->fill = INK_CHIP;
    chip->radius = 10;
    chip->padding = ui_both(10, 3);
    chip->across = UI_START;
    chip->states = UI_SILENT; /* the picture's name says it */
    ui_write(frame, UI_STYLE_SMALL, rp_mood_name(me->to))->ink = INK_TEXT;
    ui_end(frame);
}

static void person_words(ui_app *app, const talk *me, ui_frame *frame, bool all)
{
    const rp_actor *actor = rp_scenario_actor(rp_run_scenario(ui_play_run(app)), me->actor);
    ui_write(frame, UI_STYLE_HEADING, actor->name);
    if (actor->role)
        ui_write(frame, UI_STYLE_SMALL, actor->role);
    mood_word(me, frame);
    if (all && actor->about)
        ui_write(frame, UI_STYLE_SMALL, actor->about);
}

static void person_panel(ui_app *app, const talk *me, ui_frame *frame)
{
    float room = frame->height - 300; /* for the picture: words stand beneath it */
    float width = fmaxf(96, fminf(PERSON_WIDTH - 42, room / 1.2f));
    begin_column(frame, "person", PERSON_WIDTH);
    ui_panel(frame)->gap = 8;
    portrait(app, me, frame, floorf(width));
    person_words(app, me, frame, true);
    ui_end(frame);
    ui_end(frame);
}

static void person_row(ui_app *app, const talk *me, ui_frame *frame)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = UI_GAP;
    portrait(app, me, frame, 60);
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 4;
    words->across = UI_CENTRE;
    person_words(app, me, frame, false);
    ui_end(frame);
    ui_end(frame);
}

/* --- the question --- */

static void buttons(ui_app *app, const talk *me, ui_frame *frame, const rp_question *question)
{
    rp_answer ignored = { .kind = RP_ANSWER_PICKS };
    const char *missing = talk_kind_of(question)->take(app, &me->entry, question, &ignored);
    ui_node *row = ui_begin(frame, UI_WRAP);
    row->gap = 12;
    ui_node *confirm = ui_primary(frame, "confirm", me->unsaved ? "Try again" : "Confirm", talk_confirm);
    if (missing && question->kind != RP_QUESTION_WRITE && !me->late)
        ui_disable(confirm, missing);
    if (app->playing.mode == RP_MODE_PRACTICE && rp_run_turn_count(ui_play_run(app)))
        ui_button_icon(frame, "step-back", ICON_BACK, "Step back", talk_step_back)->hint =
            ui_keys_shown(&app->settings.keys, UI_DO_STEP_BACK);
    ui_end(frame);
}

static void unsaved(const talk *me, ui_frame *frame)
{
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_node *words = ui_writef(frame, UI_STYLE_BODY,
                               "Your answer waits here: %s. Nothing is lost. Please try again.", me->unsaved);
    words->role = UI_ROLE_ALERT;
    words->ink = INK_WARN;
    words->states |= UI_LIVE;
    ui_note_end(frame);
}

static void remarks(ui_app *app, ui_frame *frame, const rp_question *question)
{
    int factor = rp_attempt_time_factor(app->playing.attempt);
    if (question->again)
        ui_write(frame, UI_STYLE_SMALL, "You have been asked this before.");
    if (question->seconds && question->has_silence && factor)
        ui_writef(frame, UI_STYLE_SMALL, "This question waits %d seconds.", question->seconds * factor)
            ->states |= UI_LIVE;
}

static void question_view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    ui_node *whole = ui_begin(frame, UI_COLUMN);
    whole->gap = UI_GAP;
    if (app->settings.lines !=
        UI_LINES_ALL) /* what stands above it was read line by line, but for the last */
        whole->together = LAST_LINE;
    ui_node *prompt = ui_write(frame, UI_STYLE_STRONG, rp_question_words(question));
    prompt->role = UI_ROLE_HEADING;
    prompt->states |= UI_LIVE;
    remarks(app, frame, question);
    ui_begin(frame, UI_COLUMN)->gap = TALK_GAP;
    talk_kind_of(question)->view(app, me, frame, question);
    ui_end(frame);
    ui_end(frame);
}

static const rp_question *asked(const ui_app *app, const talk *me)
{
    return me->asked ? talk_question(app) : NULL;
}

/* Stays in sight, however many options there are. */
static void question_foot(ui_app *app, const talk *me, ui_frame *frame)
{
    if (me->unsaved)
        unsaved(me, frame);
    buttons(app, me, frame, asked(app, me));
}

/* --- the end of it --- */

static void fault(ui_app *app, ui_frame *frame)
{
    bool kept = app->playing.journal;
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_node *words =
        ui_writef(frame, UI_STYLE_BODY, "The run was stopped by a fault in the scenario, not by you: %s.",
                  rp_run_fault(ui_play_run(app)));
    words->role = UI_ROLE_ALERT;
    words->states |= UI_LIVE;
    ui_writef(frame, UI_STYLE_BODY, "%sPlease tell your trainer.",
              kept ? "Everything up to here is saved. " : "");
    ui_note_end(frame);
    ui_primary(frame, "on", "Leave", talk_leave);
}

static void what_follows(ui_app *app, talk *me, ui_frame *frame)
{
    const rp_question *question = asked(app, me);
    if (!me->asked)
        ui_primary(frame, "go-on", "Go on", talk_more)->hint =
            ui_keys_shown(&app->settings.keys, UI_DO_GO_ON);
    else if (question)
        question_view(app, me, frame, question);
    else if (rp_run_ending(ui_play_run(app)))
        ui_primary(frame, "on", "See how it ended", talk_on);
    else
        fault(app, frame);
}

/* --- documents beside the talk --- */

/* The one that is kept there, + 1; 0: none, or it is not at hand any more. */
static size_t beside(const ui_app *app)
{
    size_t kept = ui_play_of(app)->beside;
    return kept && rp_run_at_hand(ui_play_run(app), kept - 1) ? kept : 0;
}

static void on_keep(ui_app *app, void *state, const ui_node *node)
{
    ui_play *play = ui_play_of(app);
    (void)state;
    play->beside = play->beside == node->index + 1 ? 0 : node->index + 1;
    ui_touch(app);
}

static void side_list(ui_app *app, ui_frame *frame, const size_t *list, size_t count)
{
    rp_run *run = ui_play_run(app);
    ui_panel(frame)->gap = 4;
    ui_write(frame, UI_STYLE_STRONG, "Documents")->role = UI_ROLE_HEADING;
    if (!count)
        ui_write(frame, UI_STYLE_SMALL, "None is at hand yet.");
    for (size_t i = 0; i < count; i++) {
        const rp_exhibit *exhibit = rp_run_exhibit(run, list[i]);
        bool kept = ui_play_of(app)->beside == list[i] + 1;
        ui_node *row = ui_begin(frame, UI_ROW);
        row->gap = 4;
        ui_node *open = ui_button_icon(frame, ui_print(frame, "document.%zu", list[i] + 1),
                                       document_icon(exhibit->kind), exhibit->title, talk_document);
        open->index = list[i];
        open->share = 1;
        open->along = UI_START;
        open->last->share = 1;
        ui_node *pin = ui_begin(frame, UI_COLUMN);
        pin->role = UI_ROLE_CHECK;
        pin->id = ui_print(frame, "keep.%zu", list[i] + 1);
        pin->name = ui_print(frame, "Keep “%s” beside the talk", exhibit->title);
        pin->act = on_keep;
        pin->index = list[i];
        pin->states = kept ? UI_CHECKED : 0;
        pin->fill = kept ? INK_OWN : INK_NOTHING;
        pin->padding = ui_all(8);
        pin->radius = 8;
        pin->across = UI_CENTRE;
        ui_icon(frame, ICON_PIN, kept ? INK_ACCENT : INK_QUIET, 20);
        ui_end(frame);
        ui_end(frame);
    }
    ui_end(frame);
}

static void side(ui_app *app, ui_frame *frame, const size_t *list, size_t count)
{
    size_t kept = beside(app);
    float width = kept ? SIDE_WIDE : SIDE_WIDTH;
    begin_column(frame, "side", width);
    side_list(app, frame, list, count);
    if (kept)
        document_show(app, frame, rp_run_exhibit(ui_play_run(app), kept - 1), width);
    ui_end(frame);
}

/* --- all of it --- */

static void head(ui_app *app, ui_frame *frame, size_t documents)
{
    const ui_keys *keys = &app->settings.keys;
    ui_head(app, frame, rp_scenario_about(rp_run_scenario(ui_play_run(app)))->title);
    ui_head_button(app, frame, "said", ICON_TALK, "What was said", talk_said)->hint =
        ui_keys_shown(keys, UI_DO_SAID);
    if (documents)
        ui_head_button(app, frame, "documents", ICON_DOCUMENT, "Documents", talk_documents)->hint =
            ui_keys_shown(keys, UI_DO_DOCUMENTS);
    ui_head_button(app, frame, "pause", ICON_PAUSE, "Pause", talk_pause)->hint =
        ui_keys_shown(keys, UI_DO_PAUSE);
    ui_head_end(app, frame);
}

static void middle(ui_app *app, talk *me, ui_frame *frame, float room)
{
    talk_lines(app, frame, room);
    what_follows(app, me, frame);
}

static void middle_column(ui_app *app, talk *me, ui_frame *frame, float room)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->width = room + 2 * EDGE;
    ui_node *told = begin_column(frame, "talk", room);
    bool foot = asked(app, me), low = ui_is_low(frame);
    told->shrinks = true;
    middle(app, me, frame, room);
    if (foot && low)
        question_foot(app, me, frame);
    ui_end(frame);
    if (foot && !low) {
        told->padding.bottom = 4;
        ui_node *under = ui_begin(frame, UI_COLUMN);
        under->padding = (ui_edges){ EDGE, 12, EDGE, UI_MARGIN };
        under->gap = UI_GAP;
        question_foot(app, me, frame);
        ui_end(frame);
    }
    ui_end(frame);
}

static void in_columns(ui_app *app, talk *me, ui_frame *frame, const size_t *list, size_t count)
{
    bool wide = ui_is_wide(frame) && rp_scenario_exhibit_count(rp_run_scenario(ui_play_run(app))) > 0;
    float taken = 2 * UI_MARGIN + PERSON_WIDTH + UI_GAP_LARGE;
    if (wide)
        taken += (float)(UI_GAP_LARGE + (beside(app) ? SIDE_WIDE : SIDE_WIDTH));
    float room = fminf(frame->width - taken, (float)UI_MEASURE + 60);
    ui_bare_page(frame);
    frame->open->padding = ui_both(UI_MARGIN - EDGE, 0);
    ui_node *row = ui_begin(frame, UI_ROW);
    row->share = 1;
    row->gap = UI_GAP_LARGE - 2 * EDGE;
    row->along = UI_CENTRE;
    if (me->somebody)
        person_panel(app, me, frame);
    middle_column(app, me, frame, room);
    if (wide)
        side(app, frame, list, count);
    ui_end(frame);
    ui_page_end(frame);
}

static void in_one(ui_app *app, talk *me, ui_frame *frame)
{
    ui_page(frame, UI_MEASURE);
    if (me->somebody)
        person_row(app, me, frame);
    middle(app, me, frame, fminf(frame->width - 2 * UI_GAP, UI_MEASURE));
    if (!asked(app, me)) {
        ui_page_end(frame);
        return;
    }
    ui_page_foot(frame);
    ui_node *foot = ui_begin(frame, UI_COLUMN);
    foot->share = 1;
    foot->gap = UI_GAP;
    question_foot(app, me, frame);
    ui_end(frame);
    ui_page_foot_end(frame);
}

void talk_view(ui_app *app, talk *me, ui_frame *frame)
{
    const rp_run *run = ui_play_run(app);
    size_t all = rp_scenario_exhibit_count(rp_run_scenario(run));
    size_t *list = arena_allocate(&frame->memory, (all + 1) * sizeof *list);
    size_t count = rp_documents_at_hand(run, list);
    head(app, frame, count);
    if (ui_is_narrow(frame))
        in_one(app, me, frame);
    else
        in_columns(app, me, frame, list, count);
}
