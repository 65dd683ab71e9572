/* Folios by chance: the order of what goes in decides nothing, evidence that is taken away makes nothing ready, and
 * what is called ready is so by the rule read word for word. */
#include "base/str.h"
#include "portfolio/folio.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STORIES = 3000 };

static const char *const ids[] = { "s1", "s2", "s3", "s4", "s5" };
static const char *const families[] = { "A", "A", "B", "B", "C" };

typedef struct chance {
    uint64_t state;
} chance;

static unsigned below(chance *c, unsigned most)
{
    c->state = c->state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(c->state >> 33) % most;
}

static bool often(chance *c)
{
    return below(c, 8) != 0;
}

static rp_level some_level(chance *c)
{
    return below(c, 3) ? RP_LEVEL_SHOWN : (rp_level)below(c, RP_LEVELS);
}

static void fill(folio *f, chance *c)
{
    int numbers[5] = { 0 };
    memset(f->runs, 0, sizeof f->runs);
    f->from.run_count = f->from.scenario_count = 0;
    for (size_t i = 0; i < 5; i++)
        if (often(c)) {
            rp_folio_scenario *one = folio_scenario(f, ids[i], families[i], NULL);
            one->points = (rp_names){ folio_points, 1 + below(c, FOLIO_POINTS) };
            one->approved = often(c);
        }
    for (unsigned left = 1 + below(c, FOLIO_RUNS - 1); left > 0; left--) {
        unsigned which = below(c, 5);
        rp_folio_run *run = folio_run(f, ids[which], families[which]);
        rp_standing *standing = &run->standing;
        standing->number = ++numbers[which];
        standing->mode = often(c) ? RP_MODE_ASSESSED : RP_MODE_PRACTICE;
        standing->approval = often(c) ? RP_APPROVAL_APPROVED : RP_APPROVAL_DRAFT;
        standing->over = often(c);
        standing->critical = below(c, 16) == 0;
        standing->talked = below(c, 2) == 0;
        standing->held = below(c, 16) == 0;
        run->entered = often(c);
        for (size_t i = 0; i < FOLIO_POINTS; i++) {
            folio_level(f, run, folio_points[i], some_level(c));
            f->levels[run - f->runs][i].judged = below(c, 6) == 0;
            f->levels[run - f->runs][i].decided = some_level(c);
        }
    }
}

/* All that a map says, but for addresses. */
static char *told(const rp_folio *from)
{
    rp_map *map = rp_map_create(from);
    str out = STR_EMPTY;
    for (size_t i = 0; i < map->row_count; i++) {
        const rp_map_row *row = &map->rows[i];
        str_print(&out, "%s %zu %zu %zu %zu %zu:", row->point->id, row->families, row->yours, row->spent,
                  row->unwritten, row->held);
        for (size_t j = 0; j < row->used_count; j++)
            str_print(&out, " %lld", (long long)row->used[j]->run->place);
        for (size_t j = 0; j < row->place_count; j++) {
            const rp_map_place *place = &row->places[j];
            str_print(&out, "\n %s %s %d %d", place->scenario, place->family, place->available, place->left);
            for (size_t k = 0; k < place->cell_count; k++)
                str_print(&out, " (%lld %d %d %s)", (long long)place->cells[k].run->place,
                          place->cells[k].level, place->cells[k].shows,
                          place->cells[k].not_counted ? place->cells[k].not_counted : "counts");
        }
        str_add_char(&out, '\n');
    }
    for (size_t i = 0; i < map->unit_count; i++)
        for (size_t j = 0; j < map->units[i].lack_count; j++)
            str_print(&out, "%s %s\n", map->units[i].unit->id, map->units[i].lacks[j].text);
    rp_map_destroy(map);
    return str_take(&out);
}

static bool is_ready(const rp_folio *from, const char *unit)
{
    rp_map *map = rp_map_create(from);
    bool ready = rp_map_unit_of(map, unit)->ready;
    rp_map_destroy(map);
    return ready;
}

static void swap_runs(rp_folio_run *a, rp_folio_run *b)
{
    rp_folio_run kept = *a;
    *a = *b;
    *b = kept;
}

static void shuffle(folio *f, chance *c)
{
    for (size_t i = f->from.run_count; i > 1; i--)
        swap_runs(&f->runs[i - 1], &f->runs[below(c, (unsigned)i)]);
    for (size_t i = f->from.scenario_count; i > 1; i--) {
        size_t j = below(c, (unsigned)i);
        rp_folio_scenario kept = f->scenarios[i - 1];
        f->scenarios[i - 1] = f->scenarios[j];
        f->scenarios[j] = kept;
    }
}

static void order_decides_nothing(void **state)
{
    folio f;
    (void)state;
    folio_begin(&f);
    for (unsigned story = 0; story < STORIES; story++) {
        chance c = { story };
        fill(&f, &c);
        char *before = told(&f.from);
        shuffle(&f, &c);
        char *after = told(&f.from);
        if (strcmp(before, after) != 0)
            fail_msg("story %u:\n%s\n%s", story, before, after);
        free(before);
        free(after);
    }
    folio_end(&f);
}

/* --- the rule, word for word; runs in the order in which they began --- */

static bool counts(const folio *f, size_t index)
{
    const rp_standing *run = &f->runs[index].standing;
    for (size_t i = 0; i < index; i++) {
        const rp_standing *other = &f->runs[i].standing;
        if (str_is(other->scenario, run->scenario) && other->mode != RP_MODE_PRACTICE && !other->held &&
            other->critical && !other->talked)
            return false;
    }
    return run->mode != RP_MODE_PRACTICE && run->approval == RP_APPROVAL_APPROVED && run->over &&
           run->number <= 3 && !(run->critical && !run->held);
}

static bool shows(const folio *f, size_t run, size_t point)
{
    const rp_folio_level *level = &f->levels[run][point];
    return !f->runs[run].standing.held && counts(f, run) &&
           (level->judged ? level->decided : level->engine) == RP_LEVEL_SHOWN;
}

/* By the first run of one of its scenarios that counts and shows it, with an entry. */
static bool family_shows(const folio *f, const char *family, size_t point)
{
    for (size_t s = 0; s < 5; s++)
        for (size_t i = 0; i < f->from.run_count && str_is(families[s], family); i++)
            if (str_is(f->runs[i].standing.scenario, ids[s]) && shows(f, i, point)) {
                if (f->runs[i].entered)
                    return true;
                break;
            }
    return false;
}

static bool ready_by_the_rule(const folio *f, size_t first, size_t end)
{
    for (size_t i = 0; i < f->from.run_count; i++) {
        const rp_standing *run = &f->runs[i].standing;
        if (run->mode != RP_MODE_PRACTICE && run->critical && !run->talked && !run->held)
            return false;
    }
    for (size_t point = first; point < end; point++) {
        int found = family_shows(f, "A", point) + family_shows(f, "B", point) + family_shows(f, "C", point);
        if (found < RP_FAMILIES_NEEDED)
            return false;
    }
    return true;
}

static void ready_is_what_the_rule_says(void **state)
{
    unsigned ready = 0;
    folio f;
    (void)state;
    folio_begin(&f);
    for (unsigned story = 0; story < STORIES; story++) {
        chance c = { story };
        fill(&f, &c);
        bool u = ready_by_the_rule(&f, 0, 2), v = ready_by_the_rule(&f, 2, 5);
        if (is_ready(&f.from, "u") != u || is_ready(&f.from, "v") != v)
            fail_msg("story %u: ready by the rule: %d and %d", story, u, v);
        ready += u + v;
    }
    assert_in_range(ready, STORIES / 20, 2 * STORIES - STORIES / 20); /* both happen often enough */
    folio_end(&f);
}

/* An entry taken away, or all runs at a scenario where none waits for a talk. */
static void less_makes_nothing_ready(void **state)
{
    folio f;
    (void)state;
    folio_begin(&f);
    for (unsigned story = 0; story < STORIES; story++) {
        chance c = { story };
        fill(&f, &c);
        bool u = is_ready(&f.from, "u"), v = is_ready(&f.from, "v");
        bool talks = false;
        const char *gone = ids[below(&c, 5)];
        f.runs[below(&c, (unsigned)f.from.run_count)].entered = false;
        for (size_t i = 0; i < f.from.run_count; i++)
            talks = talks || rp_waits_for_talk(&f.runs[i].standing);
        for (size_t i = 0; i < f.from.run_count && !talks;)
            if (str_is(f.runs[i].standing.scenario, gone))
                swap_runs(&f.runs[i], &f.runs[--f.from.run_count]);
            else
                i++;
        if ((is_ready(&f.from, "u") && !u) || (is_ready(&f.from, "v") && !v))
            fail_msg("story %u: ready with less", story);
    }
    folio_end(&f);
}

/* A later run that counts and has its entry takes nothing back. */
static void more_takes_nothing_back(void **state)
{
    folio f;
    (void)state;
    folio_begin(&f);
    for (unsigned story = 0; story < STORIES; story++) {
        chance c = { story };
        fill(&f, &c);
        bool u = is_ready(&f.from, "u"), v = is_ready(&f.from, "v");
        unsigned which = below(&c, 5);
        rp_folio_run *run = folio_run(&f, ids[which], families[which]);
        for (size_t i = 0; i < FOLIO_POINTS; i++)
            folio_level(&f, run, folio_points[i], some_level(&c));
        if ((u && !is_ready(&f.from, "u")) || (v && !is_ready(&f.from, "v")))
            fail_msg("story %u: not ready with more", story);
    }
    folio_end(&f);
}

UNIT_SUITE(portfolio_random, "portfolio.random", UNIT_CASE(order_decides_nothing),
           UNIT_CASE(ready_is_what_the_rule_says), UNIT_CASE(less_makes_nothing_ready),
           UNIT_CASE(more_takes_nothing_back));
