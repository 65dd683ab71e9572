#include "analysis/coverage.h"

#include <stdlib.h>
#include <string.h>

#include "core/play.h"

/* A scenario of that id and family that claims what `points` says and asks one question with these options. */
static play one_of(const char *id, const char *family, const char *points, const char *options)
{
    str text = STR_EMPTY;
    str_print(
        &text,
        "scenario { id = '%s', title = 'T', family = '%s', version = 1, kind = 'coaching', channel = 'phone',"
        " minutes = 1, setting = 's', role = 'r', framework = 'test', points = { %s }, criteria = {} }\n"
        "scene 'a' { choose { %s, say 'x' {}, wait, silence = wait { trap = 'u.x2', because = 'b' },"
        " seconds = 9 }, go 'done' }\nending 'done' { title = 'D', outcome = 'good' }",
        id, family, points, options);
    play p = play_load(text.bytes, NULL, NULL);
    if (!p.scenario)
        fail_msg("%s", play_found(&p));
    str_finish(&text);
    return p;
}

static void add(coverage *all, const char *id, const char *family, const char *points, const char *options)
{
    play p = one_of(id, family, points, options);
    bool shows[8] = { false };
    for (size_t i = 0; i < rp_scenario_point_count(p.scenario); i++)
        shows[i] = coverage_is_tagged(p.scenario, i);
    coverage_add(all, p.scenario, shows);
    play_finish(&p);
}

static char *joined(rp_names names)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < names.count; i++)
        str_print(&out, "%s%s", i ? " " : "", names.items[i]);
    if (!names.count)
        str_add(&out, "-");
    return str_take(&out);
}

/* "scenarios; families" of a row. */
static void check_row(const coverage *all, const char *id, const char *wanted)
{
    for (size_t i = 0; i < coverage_count(all); i++) {
        const coverage_row *row = coverage_at(all, i);
        if (!str_is(row->definition->id, id))
            continue;
        char *scenarios = joined(row->scenarios), *families = joined(row->families);
        str is = STR_EMPTY;
        str_print(&is, "%s; %s", scenarios, families);
        assert_string_equal(is.bytes, wanted);
        str_finish(&is);
        free(scenarios);
        free(families);
        return;
    }
    fail_msg("there is no row %s", id);
}

static void check_names(rp_names names, const char *wanted)
{
    char *is = joined(names);
    assert_string_equal(is, wanted);
    free(is);
}

static const char m1[] = "say 'y' { strong = 'u.m1', because = 'b' }",
                  m1_and_m2[] = "say 'y' { strong = { 'u.m1', 'u.m2' }, because = 'b' }",
                  m3_by_part[] = "say 'y' { part = 'u.m3', trap = 'u.x1', because = 'b' }";

static void rows_and_choices(void **state)
{
    (void)state;
    play framework = play_story("scene 'a' { go 'done' }");
    coverage *all = coverage_create(framework.framework);
    add(all, "a", "f", "'u.m1'", m1);
    add(all, "b", "f", "'u.m1', 'u.m2'", m1_and_m2);
    add(all, "c", "g", "'u.m1', 'u.m3'", m1);
    add(all, "d", "h", "'u.m3'", m3_by_part);
    check_row(all, "u.m1", "a b c; f g");
    check_row(all, "u.m2", "b; f");
    check_row(all, "u.m3", "-; -"); /* claimed twice, and no answer would show it */
    check_row(all, "u.x1", "d; h");
    check_row(all, "u.x2", "a b c d; f g h");
    assert_int_equal(coverage_count(all), 6); /* four points, two misconceptions */
    coverage_unit unit = coverage_of_unit(all, "u");
    assert_int_equal(unit.points, 4);
    assert_true(unit.exact);
    check_names(unit.once, "b");
    check_names(unit.enough, "b c");
    check_names(unit.thin, "u.m2");
    check_names(unit.missing, "u.m3 u.m4");
    coverage_destroy(all);
    play_finish(&framework);
}

static void an_empty_library(void **state)
{
    (void)state;
    play framework = play_story("scene 'a' { go 'done' }");
    coverage *all = coverage_create(framework.framework);
    coverage_unit unit = coverage_of_unit(all, "u");
    check_names(unit.once, "-");
    check_names(unit.enough, "-");
    check_names(unit.thin, "-");
    check_names(unit.missing, "u.m1 u.m2 u.m3 u.m4");
    assert_int_equal(coverage_of_unit(all, "k").points, 0); /* a model has no points */
    coverage_destroy(all);
    coverage_destroy(NULL);
    play_finish(&framework);
}

static void what_takes_a_point_strongly(void **state)
{
    (void)state;
    static const struct {
        const char *beat;
        bool tagged;
    } rows[] = {
        { "choose { say 'x' { strong = 'u.m1', because = 'b' }, say 'y' {} }", true },
        { "choose { say 'x' { part = 'u.m1', because = 'b' }, say 'y' { against = 'u.m1', because = 'b' } }",
          false },
        { "choose { say 'x' { strong = 'u.m2', because = 'b' }, say 'y' {} }", false },
        { "figure { answer = 1, strong = 'u.m1' }", true },
        { "form { pick 'A' { card 'a' {}, card 'b' {} }, pick 'B' { card 'a' {}, card 'b' { strong = 'u.m1', "
          "because = 'b' } } }",
          true },
        { "write 'x' {}", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_print(&text, "scene 'a' { %s, go 'done' }", rows[i].beat);
        play p = play_story(text.bytes);
        assert_int_equal(coverage_is_tagged(p.scenario, 0), rows[i].tagged);
        str_finish(&text);
        play_finish(&p);
    }
}

UNIT_SUITE(analysis_coverage, "analysis.coverage", UNIT_CASE(rows_and_choices), UNIT_CASE(an_empty_library),
           UNIT_CASE(what_takes_a_point_strongly));
