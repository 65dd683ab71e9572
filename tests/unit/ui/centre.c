/* The centre's screen: what is recorded, and what is refused. */
#include <string.h>

#include "ui/stage.h"
#include "ui/ways.h"
#include "unit.h"

static void begin(ui_stage *on)
{
    ui_stage_init(on, false);
    ui_stage_go(on, "centre");
    assert_string_equal(ui_stage_screen(on), "centre");
}

static const rp_centre *recorded(ui_stage *on)
{
    rp_desk_centre now;
    rp_error error = { 0 };
    if (!on->functions.centre_read(on->functions.data, &now, &error))
        fail_msg("%s", error.text);
    return now.centre;
}

static void type_over(ui_stage *on, const char *id, const char *text)
{
    for (int i = 0; i < 200 && strcmp(ui_app_top(&on->app)->focus, id) != 0; i++)
        ui_stage_key(on, "Tab");
    ui_stage_key(on, "Ctrl+A");
    ui_stage_type(on, text);
}

static void an_answer_for_one_point(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, "point.coach.m2");
    ui_stage_key(&on, "3"); /* does not count */
    type_over(&on, "criteria", " 1.1,, 1.2 ,");
    type_over(&on, "said-by", "A. Reyes");
    type_over(&on, "on", "1 March 2026");
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "It is recorded."));
    assert_string_equal(ui_app_top(&on.app)->focus, "point.coach.m2"); /* where it was opened */
    const rp_centre_fact *fact = rp_centre_find(recorded(&on), "coach.m2");
    assert_int_equal(fact->admissible, RP_ADMISSIBLE_NO);
    assert_null(fact->unit);
    assert_string_equal(fact->criteria[0], "1.1");
    assert_string_equal(fact->criteria[1], "1.2");
    assert_null(fact->criteria[2]);
    assert_string_equal(fact->said_by, "A. Reyes");
    assert_string_equal(fact->on, "2026-03-01");
    assert_null(rp_centre_find(recorded(&on), "coach.m1"));
    ui_stage_finish(&on);
}

static void an_answer_for_a_unit(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, "point.learn.m3");
    ui_stage_key(&on, "4");
    type_over(&on, "unit-number", "A/1 \"quoted\"");
    ui_stage_go(&on, "whole-unit");
    type_over(&on, "criteria", "3.1");
    type_over(&on, "said-by", "A. Reyes");
    type_over(&on, "on", "2026-03-01");
    ui_stage_key(&on, "Return");
    const rp_centre *centre = recorded(&on);
    const rp_centre_fact *one = rp_centre_find(centre, "learn.m3"),
                         *other = rp_centre_find(centre, "learn.m5");
    assert_int_equal(other->admissible, RP_ADMISSIBLE_WITH_AGREEMENT);
    assert_string_equal(other->unit, "A/1 \"quoted\"");
    assert_null(other->criteria[0]); /* of the one point only */
    assert_string_equal(one->criteria[0], "3.1");
    assert_null(rp_centre_find(centre, "coach.m1"));
    ui_stage_finish(&on);
}

static void who_and_when_are_needed(void **state)
{
    static const struct {
        const char *by, *on, *told;
    } cases[] = { { "", "2026-03-01", "Say who said so" },
                  { "A. Reyes", "", "Say when it was said" },
                  { "A. Reyes", "30 February 2026", "That is no date" },
                  { "A. Reyes", "1/1/2199", "still to come" } };
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, "retention");
    for (int i = 0; i < 4; i++)
        ui_stage_key(&on, "Right");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        type_over(&on, "said-by", " ");
        type_over(&on, "said-by", *cases[i].by ? cases[i].by : " ");
        type_over(&on, "on", *cases[i].on ? cases[i].on : " ");
        ui_stage_go(&on, "save");
        assert_true(ui_stage_has(&on, cases[i].told));
        assert_null(recorded(&on));
    }
    type_over(&on, "on", "1.3.26");
    ui_stage_key(&on, "Return");
    rp_retention kept = rp_centre_retention(recorded(&on));
    assert_int_equal(kept.years, RP_RETENTION_YEARS + 4); /* what was set before is not lost */
    assert_string_equal(kept.on, "2026-03-01");
    ui_stage_finish(&on);
}

static bool refused(void *data, const rp_centre_facts *facts, rp_error *error)
{
    (void)data, (void)facts;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
}

static bool lost(void *data, rp_desk_centre *centre, rp_error *error)
{
    (void)data, (void)centre;
    return rp_fail(error, RP_ERROR_UNSOUND, "centre.lua:3: a word is missing");
}

static void what_went_wrong_is_told(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    on.functions.centre_save = refused;
    ui_stage_go(&on, "retention");
    type_over(&on, "said-by", "A. Reyes");
    type_over(&on, "on", "2026-03-01");
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "It was not recorded: the disk is full."));
    assert_true(ui_stage_has(&on, "A. Reyes"));
    ui_stage_keys(&on, "Escape Escape");
    assert_string_equal(ui_stage_screen(&on), "who");
    on.functions.centre_read = lost;
    ui_stage_go(&on, "centre");
    assert_true(ui_stage_has(&on, "cannot be read: centre.lua:3: a word is missing."));
    ui_stage_finish(&on);
}

static void whose_attempts_are_due(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ways_sign_in(&on);
    ui_stage_play(&on, "warm-up", RP_MODE_PRACTICE, 100);
    ui_stage_away(&on);
    ui_stage_press(&on, "person");
    ui_stage_go(&on, "centre");
    assert_true(ui_stage_has(&on, "cell “Asha Verma”"));
    assert_true(ui_stage_has(&on, "cell “Due now: none”"));
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_centre, "ui.centre", UNIT_CASE(an_answer_for_one_point), UNIT_CASE(an_answer_for_a_unit),
           UNIT_CASE(who_and_when_are_needed), UNIT_CASE(what_went_wrong_is_told),
           UNIT_CASE(whose_attempts_are_due));
