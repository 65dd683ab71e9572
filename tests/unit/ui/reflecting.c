/* The reflective entry in the window: its forms, other runs, work, who typed it, what it lacks, and comments; with keys
 * alone, and nothing is lost. */
#include <stdlib.h>
#include <string.h>

#include "ui/play.h"
#include "ui/ways.h"
#include "unit.h"

static void wait(ui_stage *on)
{
    for (int i = 0; i < 80; i++)
        ui_stage_wait(on, 1);
}

/* Asha has `before` runs behind her, and one more in front of her that is to be written about. */
static void begin(ui_stage *on, size_t before)
{
    enum { TO_THE_END = 100 };
    ui_stage_init(on, false);
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    wait(on);
    for (size_t i = 0; i < before; i++) {
        ui_stage_play(on, "sr-day26", RP_MODE_PRACTICE, TO_THE_END);
        ui_stage_away(on);
    }
    rp_attempt *attempt = ui_stage_play(on, "sr-day26", RP_MODE_PRACTICE, TO_THE_END);
    rp_stream stream = *rp_attempt_stream(attempt);
    ui_stage_away(on);
    assert_true(ui_play_look(&on->app, &(rp_desk_choice){ .attempt = &stream }, UI_SCREEN_REFLECT));
    ui_stage_settle(on);
    assert_string_equal(ui_stage_screen(on), "reflect");
    assert_string_equal(ui_app_top(&on->app)->focus, "text.what");
}

/* Types into the field of that id. */
static void fill(ui_stage *on, const char *id, const char *text)
{
    for (int i = 0; i < 200 && strcmp(ui_app_top(&on->app)->focus, id) != 0; i++)
        ui_stage_key(on, "Tab");
    assert_string_equal(ui_app_top(&on->app)->focus, id);
    ui_stage_type(on, text);
}

static const char *value(ui_stage *on, const char *id)
{
    return ui_stage_node(on, id)->value;
}

static void leave_and_come_back(ui_stage *on)
{
    rp_stream stream = *rp_attempt_stream(on->app.playing.attempt);
    ui_stage_key(on, "Escape");
    assert_true(ui_play_look(&on->app, &(rp_desk_choice){ .attempt = &stream }, UI_SCREEN_REFLECT));
    ui_stage_settle(on);
}

static void forms_keep_each_others_words(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, 0);
    assert_true(ui_stage_has(&on, "Step 1 of 3: What"));
    fill(&on, "text.what", "She rang.");
    ui_stage_go(&on, "form.long");
    assert_true(ui_stage_has(&on, "Step 1 of 6: Description"));
    assert_string_equal(value(&on, "text.what"), "She rang.");
    fill(&on, "text.what", "");
    ui_stage_key(&on, "Ctrl+Return");
    fill(&on, "text.feelings", "I was tired.");
    ui_stage_go(&on, "before");
    ui_stage_go(&on, "form.short"); /* what has words is asked all the same */
    assert_true(ui_stage_has(&on, "Step 1 of 4"));
    leave_and_come_back(&on);
    assert_true(ui_stage_has(&on, "Step 1 of 4"));
    ui_stage_go(&on, "next");
    assert_string_equal(value(&on, "text.feelings"), "I was tired.");
    ui_stage_key(&on, "Ctrl+A");
    ui_stage_key(&on, "Delete"); /* it stays while it is being written */
    assert_non_null(ui_find(&on.app.frame, "text.feelings"));
    ui_stage_go(&on, "before");
    ui_stage_go(&on, "form.long");
    ui_stage_go(&on, "form.short");
    assert_true(ui_stage_has(&on, "Step 1 of 3"));
    ui_stage_finish(&on);
}

static void a_starter_is_put_in_and_its_gap_filled(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, 0);
    ui_stage_go(&on, "starter.what.2");
    ui_stage_type(&on, "she sat down.");
    assert_string_equal(value(&on, "text.what"), "It turned when she sat down.");
    assert_null(ui_find(&on.app.frame, "starter.what.1"));
    ui_stage_finish(&on);
}

/* Each reason leads to where it can be put right, and what is unfinished is finished by a later entry. */
static void from_unfinished_to_finished(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, 0);
    fill(&on, "text.what", "She rang.");
    ui_stage_go(&on, "over");
    assert_true(ui_stage_has(&on, "It quotes none of your own turns yet"));
    ui_stage_go(&on, "gap.4");
    assert_string_equal(ui_app_top(&on.app)->focus, "quote.1");
    ui_stage_key(&on, "Space");
    ui_stage_go(&on, "over");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Not finished: it does not say yet what went well."));
    ui_stage_go(&on, "another"); /* goes on with its words */
    assert_string_equal(value(&on, "text.what"), "She rang.");
    assert_true(ui_stage_node(&on, "quote.1")->states & UI_CHECKED);
    ui_stage_go(&on, "next");
    fill(&on, "text.well", "I asked.");
    fill(&on, "text.not_well", "I was slow.");
    ui_stage_go(&on, "next");
    fill(&on, "text.now_what", "By Friday I ask first.");
    ui_stage_go(&on, "over");
    assert_true(ui_stage_has(&on, "It has all that a finished entry needs."));
    ui_stage_go(&on, "told");
    assert_true(ui_stage_has(&on, "It does not say yet who typed it"));
    fill(&on, "text.typist", "tutor");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "text “Finished.”"));
    assert_true(ui_stage_has(&on, "text “tutor”"));
    assert_true(ui_stage_has(&on, "Not finished: ")); /* the first stands as it was */
    ui_stage_finish(&on);
}

static void a_date_that_is_none(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, 0);
    fill(&on, "text.what", "She rang.");
    while (!ui_find(&on.app.frame, "text.work"))
        ui_stage_go(&on, "next");
    assert_true(ui_stage_has(&on, "the evidence map shows it as a gap"));
    fill(&on, "text.work_date", "last week");
    ui_stage_go(&on, "next");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "alert “'last week' is no date: write it like 1 March 2026"));
    assert_string_equal(ui_app_top(&on.app)->focus, "text.work_date");
    ui_stage_key(&on, "Ctrl+A");
    ui_stage_type(&on, "2026-11-02");
    ui_stage_go(&on, "next");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "text “2 November 2026”"));
    ui_stage_finish(&on);
}

static void one_entry_about_several_runs(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, 2);
    fill(&on, "text.what", "Both rang.");
    while (!ui_find(&on.app.frame, "run.1"))
        ui_stage_go(&on, "next");
    assert_non_null(ui_find(&on.app.frame, "run.2"));
    assert_true(ui_stage_has(&on, "It has no finished entry yet"));
    ui_stage_go(&on, "run.2");
    ui_stage_go(&on, "over");
    assert_true(ui_stage_has(&on, "of another run that it covers"));
    for (int i = 1; strcmp(ui_app_top(&on.app)->focus, "quote.2.1") != 0; i++) {
        assert_true(i < 9);
        ui_stage_go(&on, "gap.5");
    }
    ui_stage_key(&on, "Space");
    leave_and_come_back(&on);
    while (!ui_find(&on.app.frame, "run.1"))
        ui_stage_go(&on, "next");
    assert_true(ui_stage_node(&on, "quote.2.1")->states & UI_CHECKED); /* a draft too */
    ui_stage_go(&on, "over");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Your own turns in "));
    ui_stage_finish(&on);
}

static void an_assessor_comments(void **state)
{
    ui_stage on;
    rp_error error;
    (void)state;
    begin(&on, 0);
    const rp_desk *desk = &on.functions;
    fill(&on, "text.what", "She rang.");
    ui_stage_go(&on, "over");
    ui_stage_go(&on, "save");
    assert_null(ui_find(&on.app.frame, "comment.1")); /* nobody is known who may */
    assert_true(desk->add_person(desk->data, RP_ROLE_ASSESSOR, "Eve", &error));
    assert_true(desk->add_person(desk->data, RP_ROLE_ASSESSOR, "Kit", &error));
    leave_and_come_back(&on);
    ui_stage_go(&on, "comment.1");
    fill(&on, "words", "What did she say?");
    ui_stage_go(&on, "add-words");
    assert_true(ui_stage_has(&on, "Choose who comments first."));
    leave_and_come_back(&on);
    assert_string_equal(value(&on, "words"), "What did she say?");
    ui_stage_go(&on, "assessor.2");
    ui_stage_go(&on, "asks");
    ui_stage_go(&on, "add-words");
    assert_true(ui_stage_has(&on, "Kit asks for more, "));
    assert_true(ui_stage_has(&on, "text “What did she say?”"));
    ui_stage_go(&on, "add.1");
    ui_stage_type(&on, "She said it was late.");
    ui_stage_go(&on, "add-words");
    assert_true(ui_stage_has(&on, "Added, "));
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_reflecting, "ui.reflecting", UNIT_CASE(forms_keep_each_others_words),
           UNIT_CASE(a_starter_is_put_in_and_its_gap_filled), UNIT_CASE(from_unfinished_to_finished),
           UNIT_CASE(a_date_that_is_none), UNIT_CASE(one_entry_about_several_runs),
           UNIT_CASE(an_assessor_comments));
