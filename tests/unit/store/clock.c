#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/str.h"
#include "fixture.h"

static const int64_t minute = 60000; /* in ms */

static size_t jumps(store_log *log, store_entries *out)
{
    rp_error error = { 0 };
    assert_true(store_entries_of_kind(log, RP_KIND_CLOCK_JUMP, out, &error));
    return out->count;
}

static size_t count_jumps(store_log *log)
{
    store_entries list;
    size_t count = jumps(log, &list);
    store_entries_finish(&list);
    return count;
}

static void steady_clocks_are_no_news(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    for (int i = 0; i < 20; i++) {
        in.now.wall_ms += 3 * minute;
        in.now.boot_ms += 3 * minute;
        assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    }
    in.now.wall_ms += minute; /* as when the time is fetched from the net */
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    assert_int_equal(count_jumps(log), 0);
    store_destroy(log);
    in.now.boot_id[0] = 'B'; /* started anew, later */
    in.now.boot_ms = 7;
    in.now.wall_ms += 1000 * minute;
    log = fixture_write(&in);
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    assert_int_equal(count_jumps(log), 0);
    store_destroy(log);
    fixture_finish(&in);
}

static void going_back_is_noted_once(void **state)
{
    (void)state;
    fixture in;
    store_entries list;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{\"turn\":1}"));
    int64_t last = in.now.wall_ms;
    in.now.wall_ms -= 60 * minute;
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{\"turn\":2}"));
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{\"turn\":3}"));
    assert_int_equal(jumps(log, &list), 1);
    assert_int_equal(list.items[0].n, 3); /* before the answer, in the same step */
    assert_string_equal(rp_json_text(list.items[0].body, "why"), "back");
    assert_int_equal(rp_json_integer(list.items[0].body, "expected_ms", 0), last);
    assert_int_equal(rp_json_integer(rp_json_get(list.items[0].body, "clock"), "wall_ms", 0),
                     last - 60 * minute + 10);
    assert_memory_equal(&list.items[0].stream, store_device(log), sizeof(rp_stream));
    store_entries_finish(&list);
    store_destroy(log);
    fixture_finish(&in);
}

static void drift_is_noted_also_after_a_restart(void **state)
{
    (void)state;
    fixture in;
    store_entries list;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    in.now.wall_ms += 3 * minute;
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    assert_int_equal(count_jumps(log), 1);
    store_destroy(log);
    in.now.wall_ms += 180 * minute;
    log = fixture_write(&in);
    assert_int_equal(count_jumps(log), 1); /* opening alone writes nothing */
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    assert_int_equal(jumps(log, &list), 2);
    assert_string_equal(rp_json_text(list.items[1].body, "why"), "drift");
    store_entries_finish(&list);
    store_destroy(log);
    fixture_finish(&in);
}

/* Three steps of fifty seconds: none is a jump, together they are. */
static void small_steps_add_up(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    for (int i = 0; i < 3; i++) {
        in.now.wall_ms += (int64_t)50 * 1000;
        assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    }
    assert_int_equal(count_jumps(log), 1);
    store_destroy(log);
    fixture_finish(&in);
}

static void no_boot_id_means_no_drift(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    in.now.boot_id[0] = '\0';
    store_log *log = fixture_write(&in);
    in.now.wall_ms += 300 * minute;
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    assert_int_equal(count_jumps(log), 0);
    store_destroy(log);
    fixture_finish(&in);
}

static void the_system_has_clocks(void **state)
{
    (void)state;
    store_clock clock = store_system_clock();
    rp_moment first, second;
    clock.now(clock.data, &first);
    clock.now(clock.data, &second);
    assert_true(first.wall_ms > 1700000000000);
    assert_true(second.boot_ms >= first.boot_ms);
    assert_string_equal(first.boot_id, second.boot_id);
    assert_null(strchr(first.boot_id, '\n'));
}

UNIT_SUITE(store_clock, "store.clock", UNIT_CASE(steady_clocks_are_no_news),
           UNIT_CASE(going_back_is_noted_once), UNIT_CASE(drift_is_noted_also_after_a_restart),
           UNIT_CASE(small_steps_add_up), UNIT_CASE(no_boot_id_means_no_drift),
           UNIT_CASE(the_system_has_clocks));
