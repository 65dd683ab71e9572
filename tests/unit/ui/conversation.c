/* Conversations by keys alone: what selects, what confirms, what is saved and when. */
#include <stdio.h>
#include <string.h>

#include "ui/play.h"
#include "ui/talking.h"
#include "unit.h"

static const rp_desk_choice practice = { .mode = RP_MODE_PRACTICE }, assessed = { .mode = RP_MODE_ASSESSED };

#define TWO "ada 'Can you?', choose { say 'Yes.', say 'No.' }, "

/* --- from the first line to the end --- */

static void answer(talking *t, const rp_question *question)
{
    ui_stage *on = &t->on;
    switch (question->kind) {
    case RP_QUESTION_CHOOSE:
    case RP_QUESTION_QUOTE: ui_stage_keys(on, "1 Return"); return;
    case RP_QUESTION_BUILD:
        for (int i = 0; i < question->pick; i++)
            ui_stage_key(on, ui_print(&on->app.frame, "%d", i + 1));
        break;
    case RP_QUESTION_RANK: ui_stage_keys(on, "Return Down Return"); break;
    case RP_QUESTION_FIGURE:
        ui_stage_type(on, "78");
        ui_stage_keys(on, "Return Return");
        return;
    case RP_QUESTION_FORM:
        for (size_t i = 0, fields = question->list_count; i < fields; i++)
            ui_stage_key(on, "1");
        break;
    case RP_QUESTION_WRITE:
        ui_stage_type(
            on, "We hear you, we act by noon, and we tell you when it is done, so that you need not ask "
                "again. This is what I would say to a colleague as well, in these very words.");
        break;
    case RP_QUESTION_KINDS: break;
    }
    ui_stage_go(on, "confirm");
}

static void play_on(talking *t)
{
    enum { MOST = 500 };
    ui_stage *on = &t->on;
    const ui_app *app = &on->app;
    for (int i = 0; i < MOST && strcmp(ui_stage_screen(on), "conversation") == 0; i++) {
        size_t told = ui_play_of(app)->told, turns = talking_turns(t);
        const rp_question *question = rp_run_question(ui_play_run(app));
        if (told < rp_run_line_count(ui_play_run(app))) {
            ui_stage_key(on, "Space");
            assert_int_equal(ui_play_of(app)->told, told + 1);
        } else if (question) {
            answer(t, question);
            assert_int_equal(talking_turns(t), turns + 1);
            assert_int_equal(t->kinds[RP_KIND_ANSWER], turns + 1); /* durable before what follows is shown */
        } else {
            ui_stage_key(on, "Space");
        }
    }
    assert_string_equal(ui_stage_screen(on), "ending");
    assert_int_equal(t->kinds[RP_KIND_FINISH], 1);
    ui_stage_key(on, "Space");
    assert_string_equal(ui_stage_screen(on), "rating");
}

static void a_whole_story(void **state)
{
    static const ui_lines modes[] = { UI_LINES_ONE, UI_LINES_ALL };
    static const rp_desk_choice choice = { .scenario = "sr-day26" };
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        talking t;
        talking_init(&t, NULL, &choice, modes[i]);
        play_on(&t);
        talking_finish(&t);
    }
}

/* --- selecting and confirming --- */

static void one_key_is_never_durable(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO), &practice, UI_LINES_ONE);
    ui_stage_keys(&t.on, "1 1 2 Space Space 2"); /* numbers and blanks only select */
    assert_int_equal(talking_turns(&t), 0);
    assert_true(ui_stage_node(&t.on, "option.2")->states & UI_SELECTED);
    ui_stage_keys(&t.on, "Up Return Return Return"); /* Enter that is held down */
    assert_int_equal(talking_turns(&t), 0);
    assert_true(ui_stage_node(&t.on, "option.1")->states & UI_SELECTED);
    ui_stage_wait(&t.on, 300);
    ui_stage_key(&t.on, "Return");
    assert_int_equal(talking_turns(&t), 1);
    assert_string_equal(rp_run_turn(ui_play_run(&t.on.app), 0)->text, "Yes.");
    talking_finish(&t);
}

static void the_pointer_does_the_same(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO), &practice, UI_LINES_ONE);
    ui_stage_press(&t.on, "confirm");
    talking_sees(&t, "Select one first");
    ui_stage_press(&t.on, "option.2");
    ui_stage_press(&t.on, "option.2");
    assert_int_equal(talking_turns(&t), 0);
    ui_stage_press(&t.on, "confirm");
    assert_string_equal(rp_run_turn(ui_play_run(&t.on.app), 0)->text, "No.");
    talking_finish(&t);
}

/* The pointer at the middle of that thing. */
static void point(ui_stage *on, ui_event_kind kind, const char *id, int clicks)
{
    const ui_rect at = ui_stage_node(on, id)->rect;
    ui_stage_event(on, &(ui_event){ .kind = kind,
                                    .x = (at.x + at.width / 2) * on->app.scale,
                                    .y = (at.y + at.height / 2) * on->app.scale,
                                    .clicks = clicks,
                                    .down = true });
}

static bool is_selected(ui_stage *on, const char *id)
{
    return ui_stage_node(on, id)->states & UI_SELECTED;
}

static void a_double_click_is_for_one_thing(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO "choose 'And now?' { say 'This.', say 'That.' }, "), &practice,
                 UI_LINES_ALL);
    ui_stage_press(&t.on, "option.2");
    ui_stage_press(&t.on, "confirm");
    assert_int_equal(talking_turns(&t), 1);
    point(&t.on, UI_EVENT_PRESS, "option.1", 2); /* it has come to stand where the pointer is */
    point(&t.on, UI_EVENT_RELEASE, "option.1", 2);
    assert_false(is_selected(&t.on, "option.1"));
    ui_stage_press(&t.on, "option.1");
    assert_true(is_selected(&t.on, "option.1"));
    point(&t.on, UI_EVENT_PRESS, "option.1", 2);
    point(&t.on, UI_EVENT_RELEASE, "option.1", 2);
    assert_true(is_selected(&t.on, "option.1"));
    talking_finish(&t);
}

static bool is_in_sight(ui_stage *on, const char *id)
{
    const ui_node *node = ui_stage_node(on, id);
    return memcmp(&node->rect, &node->visible, sizeof node->rect) == 0;
}

#define LONG                                                                                                 \
    "ada 'Somebody goes on about how it was in the old days, when the queue was short and nobody minded.', "
#define MUCH LONG LONG LONG LONG

/* A window that is too low for all of it: what is asked and how it is confirmed stay, the lines were read. */
static void all_of_a_question_is_in_sight(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(MUCH MUCH "choose 'Which?' { say 'A.', say 'B.', say 'C.', say 'D.' }, "),
                 &practice, UI_LINES_ONE);
    ui_stage_keys(&t.on, "Space Space Space Space Space Space Space");
    assert_true(is_in_sight(&t.on, "option.1") && is_in_sight(&t.on, "option.4"));
    assert_true(is_in_sight(&t.on, "confirm"));
    assert_true(ui_find(&t.on.app.frame, "talk")->scroll > 0);
    ui_stage_size(&t.on, 1280, 1440, 200); /* narrow */
    assert_true(is_in_sight(&t.on, "confirm"));
    talking_finish(&t);
}

static void cards_are_dragged(void **state)
{
    talking t;
    (void)state;
    talking_init(
        &t,
        TALKING_STORY("rank 'Order?' { strong = 'heat.h', card 'One' {}, card 'Two' {}, card 'Three' {} },"),
        &practice, UI_LINES_ONE);
    point(&t.on, UI_EVENT_PRESS, "card.1", 1);
    point(&t.on, UI_EVENT_POINT, "card.3", 0);
    point(&t.on, UI_EVENT_RELEASE, "card.1", 1);
    talking_sees_not(&t, "picked up");
    ui_stage_press(&t.on, "confirm");
    assert_string_equal(rp_run_turn(ui_play_run(&t.on.app), 0)->text, "Two; Three; One");
    talking_finish(&t);
}

static void cards(void **state)
{
    talking t;
    (void)state;
    talking_init(
        &t,
        TALKING_STORY("build 'Which?' { pick = 2, strong = 'heat.h', card 'A' { right = true },\n"
                      "card 'B' { right = true }, card 'C' {} },\n"
                      "rank 'Order?' { strong = 'heat.h', card 'One' {}, card 'Two' {}, card 'Three' {} },"),
        &practice, UI_LINES_ONE);
    ui_stage_keys(&t.on, "1 2 3");
    talking_sees(&t, "You have 2 already. Take one of them off first.");
    talking_sees(&t, "2 of 2 picked");
    ui_stage_keys(&t.on, "1 3");
    ui_stage_go(&t.on, "confirm");
    assert_string_equal(rp_run_turn(ui_play_run(&t.on.app), 0)->text, "B; C");
    ui_stage_keys(&t.on, "1 Down Down"); /* the first card to the end */
    talking_sees(&t, "3 of 3, picked up");
    ui_stage_go(&t.on, "confirm"); /* where it is held is where it is */
    assert_string_equal(rp_run_turn(ui_play_run(&t.on.app), 1)->text, "Two; Three; One");
    talking_finish(&t);
}

static void figures(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY("figure 'How many?' { answer = 7, unit = 'days', strong = 'heat.h' },"),
                 &practice, UI_LINES_ONE);
    ui_stage_key(&t.on, "Return");
    talking_sees(&t, "Type a number first.");
    ui_stage_type(&t.on, "seven");
    ui_stage_key(&t.on, "Return");
    talking_sees(&t, "That is no number.");
    talking_sees(&t, "= seven"); /* nothing is lost */
    ui_stage_key(&t.on, "Ctrl+A");
    ui_stage_type(&t.on, "7,5");
    talking_sees(&t, "Your figure: 7.5 days.");
    ui_stage_key(&t.on, "Return");
    assert_int_equal(talking_turns(&t), 0);
    ui_stage_key(&t.on, "Return");
    assert_int_equal(talking_turns(&t), 1);
    talking_finish(&t);
}

/* --- writing --- */

#define WRITE "write 'What do you write?' { least_words = 3 }, " TWO

static void a_text_is_kept(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(WRITE), &practice, UI_LINES_ONE);
    ui_stage_type(&t.on, "Dear");
    ui_stage_wait(&t.on, 500);
    assert_int_equal(t.drafts, 0);
    ui_stage_wait(&t.on, 2000);
    assert_string_equal(str_text(&t.draft), "Dear");
    ui_stage_type(&t.on, " Ada");
    ui_stage_keys(&t.on, "Escape Return"); /* leave: what is not kept yet is kept now */
    assert_string_equal(ui_stage_screen(&t.on), "library");
    assert_string_equal(str_text(&t.draft), "Dear Ada");
    assert_true(ui_play_choose(&t.on.app, &(rp_desk_choice){ .scenario = t.folder, .go_on = true }));
    talking_listen(&t);
    ui_stage_settle(&t.on);
    talking_sees(&t, "= Dear Ada");
    talking_sees(&t, "This is what you had written before.");
    ui_stage_go(&t.on, "confirm");
    talking_sees(&t, "It asks for 3 words or more; you have 2.");
    assert_int_equal(talking_turns(&t), 0);
    ui_stage_key(&t.on, "Return");
    assert_int_equal(talking_turns(&t), 1);
    assert_int_equal(t.draft.length, 0);
    talking_finish(&t);
}

static void stepping_back(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO WRITE), &practice, UI_LINES_ALL);
    ui_stage_keys(&t.on, "Backspace");
    assert_int_equal(t.kinds[RP_KIND_STEP_BACK], 0);
    ui_stage_keys(&t.on, "1 Return");
    ui_stage_go(&t.on, "step-back"); /* one's text is being typed: Backspace belongs to it */
    assert_int_equal(talking_turns(&t), 0);
    talking_sees(&t, "Taken back.");
    ui_stage_keys(&t.on, "2 Return");
    ui_stage_type(&t.on, "One two three four.");
    ui_stage_go(&t.on, "confirm");
    ui_stage_key(&t.on, "Backspace");
    assert_int_equal(talking_turns(&t), 2);
    talking_sees(&t, "Take your last answer back?");
    ui_stage_key(&t.on, "Return");
    assert_int_equal(talking_turns(&t), 1);
    talking_sees(&t, "= One two three four.");
    assert_int_equal(t.kinds[RP_KIND_STEP_BACK], 2);
    talking_finish(&t);
}

static void no_stepping_back_when_assessed(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO TWO), &assessed, UI_LINES_ALL);
    ui_stage_keys(&t.on, "1 Return Backspace");
    talking_sees(&t, "Only a practice run can step back.");
    talking_sees_not(&t, "About your answer");
    assert_null(ui_find(&t.on.app.frame, "step-back"));
    assert_int_equal(talking_turns(&t), 1);
    talking_finish(&t);
}

/* --- what goes wrong --- */

static void what_cannot_be_saved_waits(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO), &practice, UI_LINES_ONE);
    t.refuse = true;
    ui_stage_keys(&t.on, "2 Return");
    talking_sees(&t, "Your answer waits here: the disk is full.");
    assert_int_equal(talking_turns(&t), 0);
    assert_true(ui_stage_node(&t.on, "option.2")->states & UI_SELECTED);
    ui_stage_wait(&t.on, 1000);
    ui_stage_key(&t.on, "Return"); /* Try again */
    talking_sees(&t, "Try again");
    t.refuse = false;
    ui_stage_wait(&t.on, 1000);
    ui_stage_key(&t.on, "Return");
    assert_int_equal(talking_turns(&t), 1);
    talking_sees_not(&t, "Your answer waits here");
    talking_finish(&t);
}

static void a_fault_is_told(void **state)
{
    talking t;
    (void)state;
    talking_init(&t,
                 TALKING_STORY("choose { say 'Yes.' { after = function(s) error('oh') end }, say 'No.' },"),
                 &practice, UI_LINES_ONE);
    ui_stage_keys(&t.on, "1 Return");
    talking_sees(&t, "The run was stopped by a fault in the scenario, not by you");
    talking_sees(&t, "Everything up to here is saved. Please tell your trainer.");
    ui_stage_key(&t.on, "Space");
    assert_string_equal(ui_stage_screen(&t.on), "library");
    talking_finish(&t);
}

/* --- the end --- */

static void stop_and_talk(void **state)
{
    static const rp_desk_choice *const modes[] = { &practice, &assessed };
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        talking t;
        talking_init(
            &t,
            TALKING_STORY("choose { say 'A right is not for sale.' { critical = 'It takes a right away.',\n"
                          "ties = {}, because = 'No.' }, say 'No.' },"),
            modes[i], UI_LINES_ONE);
        ui_stage_keys(&t.on, "1 Return Space");
        assert_string_equal(ui_stage_screen(&t.on), "ending");
        assert_int_equal(ui_stage_has(&t.on, "It takes a right away."), i == 0);
        assert_int_equal(ui_stage_has(&t.on, "Stop and talk"), i == 0);
        talking_finish(&t);
    }
}

static void leaving_asks(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(TWO), &practice, UI_LINES_ONE);
    ui_stage_press(&t.on, "back");
    talking_sees(&t, "Leave the conversation?");
    ui_stage_key(&t.on, "Escape");
    assert_string_equal(ui_stage_screen(&t.on), "conversation");
    ui_stage_keys(&t.on, "Escape Return");
    assert_string_equal(ui_stage_screen(&t.on), "library");
    talking_finish(&t);
}

UNIT_SUITE(ui_conversation, "ui.conversation", UNIT_CASE(a_whole_story), UNIT_CASE(one_key_is_never_durable),
           UNIT_CASE(the_pointer_does_the_same), UNIT_CASE(a_double_click_is_for_one_thing), UNIT_CASE(cards),
           UNIT_CASE(cards_are_dragged), UNIT_CASE(all_of_a_question_is_in_sight), UNIT_CASE(figures),
           UNIT_CASE(a_text_is_kept), UNIT_CASE(stepping_back), UNIT_CASE(no_stepping_back_when_assessed),
           UNIT_CASE(what_cannot_be_saved_waits), UNIT_CASE(a_fault_is_told), UNIT_CASE(stop_and_talk),
           UNIT_CASE(leaving_asks));
