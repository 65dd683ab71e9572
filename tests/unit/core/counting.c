#include "rapport/attempt.h"
#include "unit.h"

#include <string.h>

/* A run that counts. */
static rp_standing counts(void)
{
    return (rp_standing){
        .scenario = "a", .mode = RP_MODE_ASSESSED, .approval = RP_APPROVAL_APPROVED, .number = 1, .over = true
    };
}

static void says(rp_standing run, const char *words)
{
    const char *why = rp_not_counted(&run, 1, 0);
    if (!words)
        assert_null(why);
    else if (!why || !strstr(why, words))
        fail_msg("'%s' does not say '%s'", why ? why : "(it counts)", words);
}

static void one_run(void **state)
{
    rp_standing run = counts();
    (void)state;
    says(run, NULL);
    run.mode = RP_MODE_OBSERVED;
    run.number = 3;
    says(run, NULL);
    run.number = 4;
    says(run, "Three attempts");
    run.opened = true;
    says(run, NULL);
    run = counts();
    run.over = false;
    says(run, "not over");
    run = counts();
    run.critical = true;
    says(run, "stop-and-talk");
    run.talked = true; /* the run itself never counts */
    says(run, "stop-and-talk");
    run.held = true; /* nobody learns here what happened in it */
    says(run, NULL);
    run = counts();
    run.approval = RP_APPROVAL_TRIALLED;
    says(run, "on trial");
    run.mode = RP_MODE_PRACTICE;
    says(run, "Practice");
}

static void after_a_critical_error(void **state)
{
    rp_standing runs[] = { counts(), counts(), counts() };
    (void)state;
    runs[1].critical = true;
    runs[1].over = false; /* left in the middle: it happened all the same */
    assert_null(rp_not_counted(runs, 3, 0));
    assert_non_null(strstr(rp_not_counted(runs, 3, 2), "An earlier run"));
    runs[1].talked = true;
    assert_null(rp_not_counted(runs, 3, 2));
    runs[1].talked = false;
    runs[1].scenario = "b";
    assert_null(rp_not_counted(runs, 3, 2));
    runs[1].scenario = "a";
    assert_true(rp_waits_for_talk(&runs[1]));
    runs[1].held = true;
    assert_null(rp_not_counted(runs, 3, 2));
    assert_false(rp_waits_for_talk(&runs[1]));
    runs[1].held = false;
    runs[1].mode = RP_MODE_PRACTICE;
    assert_null(rp_not_counted(runs, 3, 2));
    assert_false(rp_waits_for_talk(&runs[1]));
}

UNIT_SUITE(core_counting, "core.counting", UNIT_CASE(one_run), UNIT_CASE(after_a_critical_error));
