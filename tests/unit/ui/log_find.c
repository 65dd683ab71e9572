/* What is found in the log, by filters and by words, and choosing two attempts to set side by side. */
#include <stdio.h>
#include <string.h>

#include "ui/screens/log.h"
#include "ui/stage.h"
#include "ui/ways.h"
#include "unit.h"

static size_t shown(ui_stage *on)
{
    static const char *const kinds[] = { "attempt.", "entry.", "record.", "plan." };
    size_t count = 0;
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node))
        for (size_t i = 0; node->id && i < sizeof kinds / sizeof *kinds; i++)
            count += strncmp(node->id, kinds[i], strlen(kinds[i])) == 0;
    return count;
}

static void play(ui_stage *on, const char *scenario, rp_mode mode)
{
    ui_stage_look_back(ui_stage_play(on, scenario, mode, 100));
    ui_stage_away(on);
}

/* Two attempts with an entry each, and the log opened over them. */
static void begin(ui_stage *on)
{
    ui_stage_init(on, false);
    ways_sign_in(on);
    play(on, "warm-up", RP_MODE_PRACTICE);
    play(on, "sr-day26", RP_MODE_ASSESSED);
    ui_stage_press(on, "log");
    ways_wait(on);
    assert_int_equal(shown(on), 4);
}

static void expect_after(ui_stage *on, const char *press, size_t count)
{
    ui_stage_press(on, press);
    assert_int_equal(shown(on), count);
}

static void filters_narrow_it_down(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    expect_after(&on, "kind.2", 2); /* attempts */
    expect_after(&on, "kind.3", 2); /* entries */
    expect_after(&on, "kind.4", 0); /* records */
    expect_after(&on, "show-all", 4);
    expect_after(&on, "filters", 4);
    expect_after(&on, "mode.1", 2);
    expect_after(&on, "mode.2", 2);
    assert_true(ui_stage_has(&on, "Filters, 1 in force"));
    expect_after(&on, "mode.3", 0); /* observed */
    expect_after(&on, "mode.all", 4);
    ui_stage_go(&on, "scenario.warm-up");
    assert_int_equal(shown(&on), 2);
    ui_stage_go(&on, "unit.develop"); /* which the warm-up does not bear on */
    assert_int_equal(shown(&on), 0);
    ui_stage_go(&on, "scenario.all");
    assert_int_equal(shown(&on), 2);
    ui_stage_finish(&on);
}

static void type(ui_stage *on, const char *words, size_t count)
{
    log_want_all(ui_app_top(&on->app)->state);
    ui_stage_go(on, "search");
    ui_stage_type(on, words);
    ways_wait(on);
    assert_int_equal(shown(on), count);
}

static void words_of_all_sorts_are_found(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    type(&on, "day twenty-six", 2);           /* a title: the attempt and its entry */
    type(&on, "waiting costs", 2);            /* what was written */
    type(&on, "refunded ASSESSED", 1);        /* an ending */
    type(&on, "have you got the receipt", 2); /* said, and quoted in the entry */
    assert_true(ui_stage_has(&on, "You said: “Have you got the receipt"));
    type(&on, "heater zebra", 0);
    ui_stage_finish(&on);
}

static ui_stage *slow;

/* So slow that one attempt is all that fits between two frames. */
static bool play_slowly(void *data, size_t place, const rp_stream *attempt, rp_desk_again *again,
                        rp_error *error)
{
    slow->clock += 20;
    return desk_play_again(data, place, attempt, again, error);
}

static void what_was_said_is_searched_in_steps(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    const log_screen *log = ui_app_top(&on.app)->state;
    assert_int_equal(log->said_count, 0); /* nothing is played again before it is needed */
    ui_stage_go(&on, "search");
    slow = &on;
    on.functions.again = play_slowly;
    ui_stage_type(&on, "zebra");
    assert_int_equal(log->said_count, 1);
    assert_true(ui_stage_has(&on, "Looking through what you said"));
    assert_false(ui_stage_has(&on, "Nothing fits")); /* not before all was looked through */
    ways_wait(&on);
    assert_true(ui_stage_has(&on, "Nothing fits"));
    assert_int_equal(log->said_count, 2);
    ui_stage_type(&on, " got");
    ways_wait(&on);
    assert_int_equal(log->said_count, 2);
    ui_stage_finish(&on);
}

/* The id of the attempt of the log with these words; valid until the next call. */
static const char *attempt(ui_stage *on, const char *words)
{
    static char id[UI_ID_MOST];
    *id = 0;
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node))
        if (node->id && strncmp(node->id, "attempt.", 8) == 0 && strstr(node->name, words))
            snprintf(id, sizeof id, "%s", node->id);
    return id;
}

static void two_attempts_are_chosen(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, attempt(&on, "Day Twenty-Six"));
    ui_stage_go(&on, "compare");
    assert_int_equal(shown(&on), 2); /* attempts only */
    ui_stage_key(&on, "Escape");
    assert_string_equal(ui_stage_screen(&on), "log"); /* only the choosing ended */
    assert_int_equal(shown(&on), 4);
    ui_stage_go(&on, attempt(&on, "Day Twenty-Six"));
    ui_stage_go(&on, "compare");
    ui_stage_go(&on, attempt(&on, "Day Twenty-Six"));
    assert_true(ui_stage_has(&on, "Choose another one"));
    ui_stage_go(&on, "search");
    ui_stage_type(&on, "zebra");
    ways_wait(&on);
    ui_stage_go(&on, "show-all"); /* of what can be chosen */
    assert_int_equal(shown(&on), 2);
    ui_stage_go(&on, attempt(&on, "The Other Glove"));
    ways_wait(&on);
    assert_string_equal(ui_stage_screen(&on), "compare");
    assert_true(
        ui_stage_has(&on, "cell “First: The Other Glove”")); /* the earlier one, whichever was chosen first */
    ui_stage_finish(&on);
}

static bool lost(void *data, rp_desk_kept *kept, rp_error *error)
{
    (void)data, (void)kept;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is gone");
}

static void what_is_lost_is_told(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_key(&on, "Escape");
    ways_wait(&on);
    on.functions.kept = lost;
    ui_stage_press(&on, "log");
    ways_wait(&on);
    assert_true(ui_stage_has(&on, "Your records and your plan cannot be read: the disk is gone."));
    assert_int_equal(shown(&on), 4); /* the rest is there */
    ui_stage_finish(&on);
}

static void it_opens_at_an_attempt(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    const log_screen *log = ui_app_top(&on.app)->state;
    rp_stream stream = log->shown.items[log->shown.count - 1]->stream;
    ui_stage_key(&on, "Escape");
    ways_wait(&on);
    log_open_at(&on.app, &stream);
    ui_stage_settle(&on);
    ways_wait(&on);
    assert_int_equal(shown(&on), 4);
    assert_true(ui_stage_has(&on, "(focused) (expanded)"));
    assert_non_null(ui_find(&on.app.frame, "said"));
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_log_find, "ui.log_find", UNIT_CASE(filters_narrow_it_down),
           UNIT_CASE(words_of_all_sorts_are_found), UNIT_CASE(what_was_said_is_searched_in_steps),
           UNIT_CASE(two_attempts_are_chosen), UNIT_CASE(what_is_lost_is_told),
           UNIT_CASE(it_opens_at_an_attempt));
