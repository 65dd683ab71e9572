#include "portfolio/folio.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

#define SHOWN RP_LEVEL_SHOWN

static const char *const only_a[] = { "u.a", NULL };
static const char *const both[] = { "u.a", "u.b", NULL };

/* Unit u is ready: both points, two families. */
static void begin_ready(folio *f)
{
    folio_begin(f);
    for (int i = 0; i < 2; i++) {
        const char *id = i ? "beta" : "alpha", *family = i ? "B" : "A";
        folio_scenario(f, id, family, both);
        rp_folio_run *run = folio_run(f, id, family);
        folio_level(f, run, "u.a", SHOWN);
        folio_level(f, run, "u.b", SHOWN);
    }
}

/* "talk|yours u.a|…": the list of a unit, with the run's first byte where it is about one. */
static void check_unit(const folio *f, const char *id, const char *wanted)
{
    rp_map *map = rp_map_create(&f->from);
    const rp_map_unit *unit = rp_map_unit_of(map, id);
    static const char *const names[RP_LACKS] = { "talk", "yours", "spent", "scenario", "entry" };
    char said[600] = "";
    assert_non_null(unit);
    for (size_t i = 0; i < unit->lack_count; i++) {
        const rp_lack *lack = &unit->lacks[i];
        char one[80];
        if (lack->run)
            snprintf(one, sizeof one, "%s%s %d", i ? "|" : "", names[lack->kind], lack->run->stream.bytes[0]);
        else
            snprintf(one, sizeof one, "%s%s %s", i ? "|" : "", names[lack->kind], lack->row->point->id);
        strcat(said, one);
        assert_true(lack->text && *lack->text && lack->text[strlen(lack->text) - 1] == '.');
    }
    assert_string_equal(said, wanted);
    assert_int_equal(unit->ready, !*wanted);
    rp_map_destroy(map);
}

static void ready(void **state)
{
    folio f;
    (void)state;
    begin_ready(&f);
    check_unit(&f, "u", "");
    check_unit(&f, "v", "scenario v.a|scenario v.b|scenario v.c");
    assert_string_equal(rp_unit_words(true), "Ready for assessor");
    assert_string_equal(rp_unit_words(false), "More to show");
    folio_end(&f);
}

static void nothing_yet(void **state)
{
    folio f;
    (void)state;
    folio_begin(&f);
    check_unit(&f, "u", "scenario u.a|scenario u.b");
    folio_scenario(&f, "alpha", "A", only_a);
    check_unit(&f, "u", "yours u.a|scenario u.a|scenario u.b");
    folio_scenario(&f, "alpha2", "A", only_a); /* the same family */
    check_unit(&f, "u", "yours u.a|scenario u.a|scenario u.b");
    folio_scenario(&f, "beta", "B", both)->approved = false; /* nothing played in it could count */
    check_unit(&f, "u", "yours u.a|scenario u.a|scenario u.b");
    f.scenarios[2].approved = true;
    check_unit(&f, "u", "yours u.a|yours u.b|scenario u.b");
    rp_map *map = rp_map_create(&f.from);
    assert_null(rp_map_unit_of(map, "m"));
    assert_null(rp_map_row_of(map, "m.x"));
    assert_int_equal(map->row_count, FOLIO_POINTS);
    assert_int_equal(map->unit_count, 2);
    assert_string_equal(rp_map_unit_of(map, "u")->lacks[0].text,
                        "Point a (u.a): show it in two families of scenarios.");
    rp_map_destroy(map);
    folio_end(&f);
}

/* Each thing that keeps one run of a ready unit from counting, or its evidence from being enough. */
static void what_stands_against_it(void **state)
{
    folio f;
    (void)state;
    begin_ready(&f);
    rp_folio_run was = f.runs[0], *run = &f.runs[0];
    const char *yours = "yours u.a|yours u.b";
    run->standing.mode = RP_MODE_PRACTICE;
    check_unit(&f, "u", yours);
    *run = was;
    run->standing.approval = RP_APPROVAL_TRIALLED;
    check_unit(&f, "u", yours);
    *run = was;
    run->standing.over = false;
    check_unit(&f, "u", yours);
    *run = was;
    run->standing.number = 4;
    check_unit(&f, "u", "spent u.a|spent u.b");
    run->standing.opened = true;
    check_unit(&f, "u", "");
    *run = was;
    run->standing.critical = true;
    check_unit(&f, "u", "talk 1|yours u.a|yours u.b");
    run->standing.talked = true;
    check_unit(&f, "u", yours);
    run->standing.held = true;
    check_unit(&f, "u", yours);
    *run = was;
    run->entered = false;
    check_unit(&f, "u", "entry 1");
    *run = was;
    f.levels[0][1].engine = RP_LEVEL_PARTLY;
    check_unit(&f, "u", "yours u.b");
    f.levels[0][1] = (rp_folio_level){ "u.b", RP_LEVEL_PARTLY, true, SHOWN };
    check_unit(&f, "u", "");
    f.levels[0][1] = (rp_folio_level){ "u.b", SHOWN, true, RP_LEVEL_PARTLY };
    check_unit(&f, "u", "yours u.b");
    f.levels[0][1] = (rp_folio_level){ "u.b", SHOWN, false, RP_LEVEL_NO_OPPORTUNITY };
    run->after_debrief = true; /* labelled, and counts */
    check_unit(&f, "u", "");
    run->family = "B"; /* both in one family; the library still has the other */
    check_unit(&f, "u", yours);
    folio_end(&f);
}

/* A talk that is open elsewhere is not this unit's. */
static void talks_of_the_unit(void **state)
{
    folio f;
    (void)state;
    begin_ready(&f);
    rp_folio_run *run = folio_run(&f, "gamma", "C");
    run->standing.critical = true;
    folio_level(&f, run, "v.a", RP_LEVEL_NOT_SHOWN);
    check_unit(&f, "u", "");
    check_unit(&f, "v", "talk 3|scenario v.a|scenario v.b|scenario v.c");
    folio_level(&f, run, "u.b", RP_LEVEL_NOT_SHOWN);
    check_unit(&f, "u", "talk 3");
    run->standing.mode = RP_MODE_PRACTICE;
    check_unit(&f, "u", "");
    folio_end(&f);
}

static void which_runs_are_used(void **state)
{
    folio f;
    (void)state;
    begin_ready(&f);
    rp_folio_run *again = folio_run(&f, "alpha", "A");
    again->standing.number = 2;
    folio_level(&f, again, "u.a", SHOWN);
    f.runs[0].entered = false; /* the first that showed it is the one that is used */
    check_unit(&f, "u", "entry 1");
    rp_folio_run *third = folio_run(&f, "gamma", "C"); /* another family, with an entry, is as good */
    folio_level(&f, third, "u.a", SHOWN);
    folio_level(&f, third, "u.b", SHOWN);
    check_unit(&f, "u", "");
    rp_map *map = rp_map_create(&f.from);
    const rp_map_row *row = rp_map_row_of(map, "u.a");
    assert_int_equal(row->families, 3);
    assert_int_equal(row->used_count, 2);
    assert_ptr_equal(row->used[0]->run, &f.runs[1]);
    assert_ptr_equal(row->used[1]->run, third);
    rp_map_destroy(map);
    f.runs[0].entered = true; /* and now the earliest two */
    map = rp_map_create(&f.from);
    row = rp_map_row_of(map, "u.a");
    assert_ptr_equal(row->used[0]->run, &f.runs[0]);
    assert_ptr_equal(row->used[1]->run, &f.runs[1]);
    rp_map_destroy(map);
    folio_end(&f);
}

static void the_map(void **state)
{
    folio f;
    static const char *const worked[] = { "u.b" };
    (void)state;
    begin_ready(&f);
    f.from.workplace = (rp_names){ worked, 1 };
    rp_folio_run *held = folio_run(&f, "alpha", "A");
    held->standing.number = 2;
    held->standing.held = true;
    folio_level(&f, held, "u.a", SHOWN);
    rp_folio_run *trial = folio_run(&f, "delta", "D"); /* held as well, and could not count anyway */
    trial->standing.held = true;
    trial->standing.approval = RP_APPROVAL_TRIALLED;
    folio_level(&f, trial, "u.a", SHOWN);
    f.runs[0].standing.mode = RP_MODE_PRACTICE;
    f.runs[0].standing.number = 3;
    rp_map *map = rp_map_create(&f.from);
    const rp_map_row *row = rp_map_row_of(map, "u.a");
    assert_int_equal(row->admissible, RP_ADMISSIBLE_UNKNOWN);
    assert_true(row->workplace_wanted);
    assert_false(rp_map_row_of(map, "u.b")->workplace_wanted);
    held->at_work = true; /* an entry tells of the like at work: of the points that the run bears on */
    rp_map *told = rp_map_create(&f.from);
    assert_false(rp_map_row_of(told, "u.a")->workplace_wanted);
    assert_true(rp_map_row_of(told, "v.c")->workplace_wanted);
    rp_map_destroy(told);
    held->at_work = false;
    assert_int_equal(row->place_count, 3);
    const rp_map_place *alpha = &row->places[0];
    assert_string_equal(alpha->scenario, "alpha");
    assert_true(alpha->available);
    assert_int_equal(alpha->left, 1); /* practice takes none */
    assert_null(alpha->first);
    assert_int_equal(alpha->cell_count, 2);
    assert_string_equal(alpha->cells[0].not_counted, "Practice never counts.");
    assert_int_equal(alpha->cells[0].level, SHOWN);
    assert_false(alpha->cells[0].shows);
    assert_true(alpha->cells[1].held);
    assert_string_equal(rp_cell_unseen(&alpha->cells[1]), "held");
    assert_int_equal(alpha->cells[1].level, RP_LEVEL_NO_OPPORTUNITY); /* nothing of it comes out */
    assert_ptr_equal(row->places[1].first, &row->places[1].cells[0]);
    assert_int_equal(row->yours, 1);
    assert_int_equal(row->held, 1);
    assert_string_equal(
        rp_map_unit_of(map, "u")->lacks[0].text,
        "Point a (u.a): show it in one more family of scenarios. The levels of 1 run that may "
        "show it are held.");
    rp_map_destroy(map);
    folio_end(&f);
}

UNIT_SUITE(portfolio_readiness, "portfolio.readiness", UNIT_CASE(ready), UNIT_CASE(nothing_yet),
           UNIT_CASE(what_stands_against_it), UNIT_CASE(talks_of_the_unit), UNIT_CASE(which_runs_are_used),
           UNIT_CASE(the_map));
