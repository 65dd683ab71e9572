/* What a centre records, through a desk: saved and read again, refused where it would not be, never over a mistake. */
#include <string.h>

#include "cli/counter.h"

/* Saved and read again it says the same. */
static void saves(counter *at, const rp_centre_facts *facts)
{
    rp_desk_centre centre;
    if (!at->ask.centre_save(at->ask.data, facts, &at->error))
        fail_msg("%s", at->error.text);
    assert_true(at->ask.centre_read(at->ask.data, &centre, &at->error));
    assert_non_null(centre.framework);
    rp_centre_facts again = rp_centre_facts_of(centre.centre);
    assert_int_equal(again.count, facts->count);
    assert_int_equal(again.retention.years, facts->retention.years);
    for (size_t i = 0; i < facts->count; i++) {
        const rp_centre_fact *was = &facts->facts[i], *is = rp_centre_find(centre.centre, was->point);
        const char *const pairs[][2] = { { was->unit, is->unit },
                                         { was->said_by, is->said_by },
                                         { was->on, is->on } };
        assert_int_equal(was->admissible, is->admissible);
        for (size_t j = 0; j < 3; j++) {
            assert_int_equal(!pairs[j][0], !pairs[j][1]);
            if (pairs[j][0])
                assert_string_equal(pairs[j][0], pairs[j][1]);
        }
        size_t criterion = 0;
        for (; was->criteria && was->criteria[criterion]; criterion++)
            assert_string_equal(was->criteria[criterion], is->criteria[criterion]);
        assert_null(is->criteria[criterion]);
    }
}

static void the_centre(void **state)
{
    static const char *const criteria[] = { "2.1", "\\ \"]] 2.3", NULL };
    const rp_centre_fact facts[] = {
        { "promote.m2", NULL, NULL, RP_ADMISSIBLE_NO, NULL, NULL },
        { "coach.m1", "A/\"1\"", criteria, RP_ADMISSIBLE_WITH_AGREEMENT, "Zoë\\n\\065 -- } os.exit()\n]]'%s",
          "2026-03-01" },
    };
    counter at;
    rp_desk_centre centre;
    (void)state;
    counter_init(&at);
    assert_true(at.ask.centre_read(at.ask.data, &centre, &at.error));
    assert_null(centre.centre);
    saves(&at, &(rp_centre_facts){ NULL, 0, { 3, NULL, NULL } });
    saves(&at, &(rp_centre_facts){ facts, 2, { 7, "Head of \"centre\"", "2026-02-28" } });
    saves(&at, &(rp_centre_facts){ facts, 1, { 3, "Head", NULL } });
    str path = STR_EMPTY, text = STR_EMPTY;
    str_print(&path, "%s/centre.lua", at.cli.data);
    assert_true(at.ask.centre_save(at.ask.data, &(rp_centre_facts){ facts, 2, { 0 } }, &at.error));
    assert_true(cli_read_file(path.bytes, 1 << 16, &text));
    assert_true(str_starts(text.bytes, "-- Written by rapport"));
    assert_true(strstr(text.bytes, "coach.m1") < strstr(text.bytes, "promote.m2"));
    assert_null(strstr(text.bytes, "retention"));
    str_finish(&text);
    str_finish(&path);
    counter_finish(&at);
}

static void centres_that_are_refused(void **state)
{
    const rp_centre_fact facts[] = {
        { .point = "coach.m1", .on = "soon" },
        { .point = "coach.m2", .unit = "\x01" },
        { .point = "coach m3", .unit = "x" },
        { .point = "coach.m4", .admissible = RP_ADMISSIBLE_NO },
        { .point = "coach.m4", .admissible = RP_ADMISSIBLE_YES },
    };
    counter at;
    rp_desk_centre centre;
    (void)state;
    counter_init(&at);
    const struct {
        size_t from, count;
        rp_retention retention;
        const char *words;
    } wrong[] = {
        { 0, 1, { 3, NULL, NULL }, "coach.m1: 'on' is a date" },
        { 1, 1, { 3, NULL, NULL }, "coach.m2: 'unit' holds a character that cannot be shown" },
        { 2, 1, { 3, NULL, NULL }, "cannot be 'coach m3'" },
        { 3, 2, { 3, NULL, NULL }, "described twice" },
        { 3, 1, { 51, NULL, NULL }, "it can be 1 to 50" },
        { 3, 1, { -1, NULL, NULL }, "it can be 1 to 50" },
        { 3, 1, { 3, NULL, "now" }, "'on' is a date" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        const rp_centre_facts all = { facts + wrong[i].from, wrong[i].count, wrong[i].retention };
        counter_refuses(&at, at.ask.centre_save(at.ask.data, &all, &at.error), RP_ERROR_USAGE,
                        wrong[i].words);
    }
    assert_true(at.ask.centre_read(at.ask.data, &centre, &at.error));
    assert_null(centre.centre); /* nothing was written */
    str path = STR_EMPTY, text = STR_EMPTY;
    str_print(&path, "%s/centre.lua", at.cli.data);
    assert_true(store_make_folder(at.cli.data, &at.error));
    counter_write(&at, path.bytes, "-- mine\ncentre 'coach.m1' { unti = '1' }\n");
    counter_refuses(&at, at.ask.centre_read(at.ask.data, &centre, &at.error), RP_ERROR_UNSOUND,
                    "centre.lua:2: 'centre' has no field 'unti'");
    const rp_centre_facts sound = { facts + 3, 1, { 0 } };
    counter_refuses(&at, at.ask.centre_save(at.ask.data, &sound, &at.error), RP_ERROR_UNSOUND,
                    "it is not written over");
    assert_true(cli_read_file(path.bytes, 1 << 16, &text));
    assert_true(str_starts(text.bytes, "-- mine"));
    str_finish(&text);
    str_finish(&path);
    counter_finish(&at);
}

UNIT_SUITE(cli_centre, "cli.centre", UNIT_CASE(the_centre), UNIT_CASE(centres_that_are_refused));
