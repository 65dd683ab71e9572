/* The smallest choices of small problems, against trying every choice. */
#include "analysis/cover.h"

#include <string.h>

#include "unit.h"

enum { POINTS = 5, SETS = 9 };

typedef struct small {
    bool covers[SETS * POINTS];
    size_t family[SETS];
    cover_problem problem;
} small;

static uint64_t next_number(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static void draw(small *out, uint64_t *seed)
{
    size_t points = 1 + next_number(seed) % POINTS, sets = next_number(seed) % (SETS + 1);
    uint64_t density = 1 + next_number(seed) % 3;
    for (size_t i = 0; i < sets; i++) {
        out->family[i] = next_number(seed) % sets;
        for (size_t j = 0; j < points; j++)
            out->covers[i * points + j] = next_number(seed) % 4 < density;
    }
    out->problem = (cover_problem){ .points = points,
                                    .sets = sets,
                                    .families = sets,
                                    .covers = out->covers,
                                    .family = out->family,
                                    .wanted = 1 + next_number(seed) % 3 };
}

/* Families among the sets in `choice` (a bit each) that cover the point. */
static size_t families_of(const cover_problem *p, size_t point, unsigned choice)
{
    uint64_t met = 0;
    size_t count = 0;
    for (size_t set = 0; set < p->sets; set++) {
        if (!(choice >> set & 1) || !p->covers[set * p->points + point] || met >> p->family[set] & 1)
            continue;
        met |= (uint64_t)1 << p->family[set];
        count++;
    }
    return count;
}

static bool is_enough(const cover_problem *p, unsigned choice)
{
    for (size_t point = 0; point < p->points; point++) {
        size_t there_are = families_of(p, point, ~0u);
        if (families_of(p, point, choice) < (there_are < p->wanted ? there_are : p->wanted))
            return false;
    }
    return true;
}

static size_t by_trying_all(const cover_problem *p)
{
    size_t best = p->sets;
    for (unsigned choice = 0; choice < 1u << p->sets; choice++) {
        size_t size = 0;
        for (size_t set = 0; set < p->sets; set++)
            size += choice >> set & 1;
        if (size < best && is_enough(p, choice))
            best = size;
    }
    return best;
}

static void nothing_smaller_is_enough(void **state)
{
    (void)state;
    uint64_t seed = 20261122;
    for (int i = 0; i < 3000; i++) {
        small one;
        size_t chosen[SETS] = { 0 };
        unsigned choice = 0;
        bool exact;
        draw(&one, &seed);
        size_t count = cover_smallest(&one.problem, chosen, &exact);
        for (size_t j = 0; j < count; j++) {
            assert_true(j == 0 || chosen[j] > chosen[j - 1]);
            choice |= 1u << chosen[j];
        }
        assert_true(exact);
        assert_true(is_enough(&one.problem, choice));
        assert_int_equal(count, by_trying_all(&one.problem));
    }
}

/* Greedy takes the set of four, and then needs both others all the same. */
static void better_than_greedy(void **state)
{
    (void)state;
    static const bool covers[3 * 6] = { false, true,  true,  true,  true,  false, true, true, true,
                                        false, false, false, false, false, false, true, true, true };
    static const size_t family[] = { 0, 1, 2 };
    cover_problem problem = { 6, 3, 3, covers, family, 1, 0 };
    size_t chosen[3];
    bool exact;
    assert_int_equal(cover_smallest(&problem, chosen, &exact), 2);
    assert_true(exact);
    assert_int_equal(chosen[0], 1);
    assert_int_equal(chosen[1], 2);
}

/* Given up at once: it says so, and what it found is enough. */
static void a_search_that_is_given_up(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int i = 0; i < 300; i++) {
        small one;
        size_t chosen[SETS] = { 0 };
        unsigned choice = 0;
        bool exact;
        draw(&one, &seed);
        one.problem.steps = 1;
        size_t count = cover_smallest(&one.problem, chosen, &exact);
        for (size_t j = 0; j < count; j++)
            choice |= 1u << chosen[j];
        assert_true(is_enough(&one.problem, choice));
        assert_true(!exact || count == by_trying_all(&one.problem));
    }
    static const bool covers[2 * 2] = { true, true, true, false };
    static const size_t family[] = { 0, 1 };
    cover_problem problem = { 2, 2, 2, covers, family, 2, 1 };
    size_t chosen[2];
    bool exact;
    assert_int_equal(cover_smallest(&problem, chosen, &exact), 2);
    assert_true(exact); /* greedy was best, and nothing had to be looked at */
}

UNIT_SUITE(analysis_cover, "analysis.cover", UNIT_CASE(nothing_smaller_is_enough),
           UNIT_CASE(better_than_greedy), UNIT_CASE(a_search_that_is_given_up));
