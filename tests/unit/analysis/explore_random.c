/* Random small stories: the explorer and the enumeration of everything that can be played agree on every figure, in
 * every path and in all that nobody reaches; from the beginning, from the middle of a run, and within the bounds of
 * an exploration that was cut short. RAPPORT_STORY=N looks at one story and prints it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/play.h"
#include "core/random_story.h"
#include "enumerate.h"

enum { WHOLE = 1500, MIDDLE = 500, CUT = 500, STATES_MOST = 300 };

/* How many stories came to what, so that nothing is held that never happens. */
typedef struct met {
    int compared, stuck, closed, faults, broken, critical, shown, all_shown, starved;
} met;

/* --- two explorations --- */

static void same_number(const char *what, double is, double wanted)
{
    if (fabs(is - wanted) > 1e-9)
        fail_msg("%s is %.12g, not %.12g", what, is, wanted);
}

static void same_bounds(const char *what, rp_bounds is, rp_bounds wanted)
{
    same_number(what, is.lower, wanted.lower);
    same_number(what, is.upper, wanted.upper);
}

static void same_names(const char *what, rp_names is, rp_names wanted)
{
    str one = STR_EMPTY, other = STR_EMPTY;
    for (size_t i = 0; i < is.count; i++)
        str_print(&one, "%s,", is.items[i]);
    for (size_t i = 0; i < wanted.count; i++)
        str_print(&other, "%s,", wanted.items[i]);
    if (strcmp(str_text(&one), str_text(&other)) != 0)
        fail_msg("%s: %s is not %s", what, str_text(&one), str_text(&other));
    str_finish(&one);
    str_finish(&other);
}

static void same_claim(const rp_explored_claim *is, const rp_explored_claim *wanted)
{
    assert_string_equal(is->id, wanted->id);
    assert_int_equal(is->is_point, wanted->is_point);
    assert_int_equal(is->reachable, wanted->reachable);
    same_bounds("strong", is->strong, wanted->strong);
    same_bounds("part", is->part, wanted->part);
    same_bounds("against", is->against, wanted->against);
    same_bounds("opportunities", is->opportunities, wanted->opportunities);
    assert_int_equal(is->least, wanted->least);
    assert_int_equal(is->most, wanted->most);
    for (int i = 0; i < RP_LEVELS; i++)
        same_bounds(rp_level_name((rp_level)i), is->random[i], wanted->random[i]);
    assert_int_equal(is->has_levels, wanted->has_levels);
    assert_int_equal(is->best, wanted->best);
    assert_int_equal(is->worst, wanted->worst);
    assert_int_equal(is->starved, wanted->starved);
    same_names("starving", is->starving, wanted->starving);
}

/* "file:line: message" */
static void check_fault(const rp_explored_fault *is, const rp_explored *wanted)
{
    str text = STR_EMPTY;
    str_print(&text, "%s:%d: %s", is->file, is->line, is->message);
    for (size_t i = 0; i < wanted->fault_count; i++)
        if (str_is(text.bytes, wanted->faults[i].message)) {
            same_names("fault", is->path, wanted->faults[i].path);
            str_finish(&text);
            return;
        }
    fail_msg("no such fault: %s", text.bytes);
}

static void same_explored(const rp_explored *is, const rp_explored *wanted)
{
    assert_true(is->complete);
    assert_true(is->states <= wanted->states);
    assert_int_equal(is->ending_count, wanted->ending_count);
    for (size_t i = 0; i < is->ending_count; i++) {
        assert_string_equal(is->endings[i].id, wanted->endings[i].id);
        same_bounds(is->endings[i].id, is->endings[i].probability, wanted->endings[i].probability);
        same_names(is->endings[i].id, is->endings[i].shortest, wanted->endings[i].shortest);
    }
    same_bounds("stuck", is->stuck, wanted->stuck);
    same_names("stuck at", is->stuck_at, wanted->stuck_at);
    assert_int_equal(is->claim_count, wanted->claim_count);
    for (size_t i = 0; i < is->claim_count; i++)
        same_claim(&is->claims[i], &wanted->claims[i]);
    assert_int_equal(is->has_all_shown, wanted->has_all_shown);
    same_bounds("all shown", is->all_shown, wanted->all_shown);
    same_bounds("critical", is->critical, wanted->critical);
    assert_int_equal(is->always_count, wanted->always_count);
    for (size_t i = 0; i < is->always_count; i++) {
        assert_int_equal(is->always[i].holds, wanted->always[i].holds);
        same_names(is->always[i].name, is->always[i].path, wanted->always[i].path);
    }
    same_names("unreachable", is->unreachable, wanted->unreachable);
    assert_int_equal(is->fault_count, wanted->fault_count);
    for (size_t i = 0; i < is->fault_count; i++)
        check_fault(&is->faults[i], wanted);
}

static void note(met *m, const rp_explored *found)
{
    m->compared++;
    m->stuck += found->stuck.lower > 0;
    m->closed += found->stuck_at.count > 0;
    m->faults += found->fault_count > 0;
    m->critical += found->critical.lower > 0;
    m->all_shown += found->all_shown.lower > 0;
    for (size_t i = 0; i < found->always_count; i++)
        m->broken += !found->always[i].holds;
    for (size_t i = 0; i < found->claim_count; i++) {
        m->shown += found->claims[i].has_levels && found->claims[i].best == RP_LEVEL_SHOWN;
        m->starved += found->claims[i].starved;
    }
}

/* --- stories --- */

static play tell(uint64_t seed, bool print)
{
    story made;
    story_size size = { .scenes = 3,
                        .questions = 3 + (int)(seed % 4),
                        .depth = seed % 3 ? 2 : 1,
                        .span = 3,
                        .effects = seed % 5 ? 12 : 30,
                        .favour = 35,
                        .favourite = (ask_kind)(seed % (ASK_WRITE + 1)),
                        .always = STORY_ALWAYS,
                        .forward = seed % 2,
                        .rich = seed % 4 > 1,
                        .faulty = seed % 7 == 0,
                        .functions = seed % 3 == 0 };
    str text = STR_EMPTY;
    story_create_sized(&made, seed, size);
    story_write(&made, &text);
    if (print) {
        puts(text.bytes);
        fflush(stdout);
    }
    play p = play_story(text.bytes);
    str_finish(&text);
    story_finish(&made);
    return p;
}

/* RAPPORT_STORY=N: that one alone. */
static void each_story(uint64_t first, uint64_t count, void (*check)(play *p, uint64_t seed, met *m), met *m)
{
    const char *one = getenv("RAPPORT_STORY");
    for (uint64_t seed = first; seed < first + count; seed++) {
        if (one && strtoull(one, NULL, 10) != seed)
            continue;
        print_message("story %d\n", (int)seed);
        play p = tell(seed, one);
        check(&p, seed, m);
        play_finish(&p);
    }
}

/* --- whole explorations --- */

/* A claim asked alone comes to the same as among the others. */
static void check_alone(play *p, const rp_script *script, const rp_explored_claim *wanted)
{
    rp_explore_options options = { .claim = wanted->id };
    rp_explored *alone = rp_explore(p->scenario, script, &options);
    assert_int_equal(alone->claim_count, 1);
    assert_false(alone->has_all_shown);
    same_claim(&alone->claims[0], wanted);
    rp_explored_destroy(alone);
}

/* What is printed can be given to play --answers, and comes to what is said of it. */
static void check_playable(play *p, const rp_explored_ending *ending)
{
    play_again(p);
    for (size_t i = 0; i < ending->shortest.count; i++) {
        const char *spelling = ending->shortest.items[i];
        rp_answer answer;
        rp_error error = { 0 };
        bool quoted = str_is(spelling, "\"\"");
        if (!rp_answer_read(p->run, quoted ? "" : spelling, quoted, &answer, &error) ||
            !rp_run_answer(p->run, &answer, &error))
            fail_msg("%s: answer %zu, %s: %s", ending->id, i + 1, spelling, error.text);
    }
    assert_int_equal(rp_run_status_of(p->run), RP_RUN_ENDED);
    assert_string_equal(rp_run_ending(p->run)->id, ending->id);
}

static void check_whole(play *p, uint64_t seed, met *m)
{
    rp_script script = script_host_functions(p->host), remembered = script_host_remembered(p->host);
    rp_explore_options options = { .limit = 0 };
    enumerated all;
    if (enumerate(&all, p->run, &script, STATES_MOST)) {
        const rp_explored *wanted = enumerate_explored(&all);
        rp_explored *explored = rp_explore(p->scenario, &remembered, &options);
        same_explored(explored, wanted);
        check_alone(p, &script, &wanted->claims[seed % wanted->claim_count]);
        for (size_t i = 0; i < explored->ending_count; i++)
            check_playable(p, &explored->endings[i]);
        note(m, wanted);
        rp_explored_destroy(explored);
    }
    enumerate_finish(&all);
}

static void agree_from_the_beginning(void **state)
{
    (void)state;
    met m = { 0 };
    each_story(1, WHOLE, check_whole, &m);
    if (getenv("RAPPORT_STORY"))
        return;
    assert_true(m.compared > WHOLE * 3 / 4);
    assert_true(m.stuck > 100 && m.closed > 50 && m.faults > 50 && m.broken > 100);
    assert_true(m.critical > 100 && m.shown > 100 && m.all_shown > 20 && m.starved > 1000);
}

/* Gives some answers at random, and leaves the run where it still asks. */
static void go_on(rp_run *run, uint64_t *seed)
{
    for (int left = 1 + random_below(seed, 3); left > 0 && rp_run_status_of(run) == RP_RUN_ASKING; left--) {
        enumerated_ways ways;
        rp_error error = { 0 };
        enumerate_ways(&ways, run);
        assert_true(rp_run_answer(run, &ways.items[random_below(seed, (int)ways.count)].answer, &error));
        free(ways.items);
    }
    if (rp_run_status_of(run) != RP_RUN_ASKING && rp_run_turn_count(run))
        rp_run_rewind(run, rp_run_turn_count(run) - 1);
}

static void check_middle(play *p, uint64_t seed, met *m)
{
    rp_script script = script_host_functions(p->host);
    rp_explore_options options = { .limit = 0 };
    enumerated all;
    go_on(p->run, &seed);
    if (rp_run_status_of(p->run) != RP_RUN_ASKING)
        return;
    if (enumerate(&all, p->run, &script, STATES_MOST)) {
        const rp_explored *wanted = enumerate_explored(&all);
        rp_explored *explored = rp_explore_from(p->scenario, &script, rp_run_state(p->run), &options);
        same_explored(explored, wanted);
        assert_int_equal(explored->player_count, 0);
        note(m, wanted);
        rp_explored_destroy(explored);
    }
    enumerate_finish(&all);
}

static void agree_from_the_middle(void **state)
{
    (void)state;
    met m = { 0 };
    each_story(100000, MIDDLE, check_middle, &m);
    if (getenv("RAPPORT_STORY"))
        return;
    assert_true(m.compared > MIDDLE / 2);
    assert_true(m.stuck > 20 && m.faults > 1 && m.critical > 30 && m.shown > 30 && m.all_shown > 5);
}

/* --- explorations cut short --- */

static void holds(const char *what, rp_bounds is, rp_bounds truth)
{
    if (is.lower > truth.lower + 1e-9 || is.upper < truth.upper - 1e-9)
        fail_msg("%s: %.12g is not between %.12g and %.12g", what, truth.lower, is.lower, is.upper);
}

static void hold_claim(const rp_explored_claim *is, const rp_explored_claim *truth)
{
    holds("strong", is->strong, truth->strong);
    holds("part", is->part, truth->part);
    holds("against", is->against, truth->against);
    holds("opportunities", is->opportunities, truth->opportunities);
    for (int i = 0; i < RP_LEVELS; i++)
        holds(rp_level_name((rp_level)i), is->random[i], truth->random[i]);
    assert_true(truth->reachable || !is->reachable);
    assert_true(truth->starved || !is->starved);
    assert_true(is->starving.count >= truth->starving.count || !is->starved);
    if (!is->has_levels)
        return;
    assert_true(is->best <= truth->best && is->worst >= truth->worst);
    assert_true(is->least >= truth->least && is->most <= truth->most);
}

static void hold_endings(const rp_explored *is, const rp_explored *truth)
{
    for (size_t i = 0, j = 0; i < is->ending_count; i++) {
        while (!str_is(is->endings[i].id, truth->endings[j].id))
            j++;
        holds(is->endings[i].id, is->endings[i].probability, truth->endings[j].probability);
        assert_int_equal(is->endings[i].shortest.count, truth->endings[j].shortest.count);
    }
}

static void check_cut(play *p, uint64_t seed, met *m)
{
    rp_script script = script_host_functions(p->host);
    rp_explore_options options = { .limit = 0 };
    rp_explored *truth = rp_explore(p->scenario, &script, &options);
    options.limit = 1 + (uint64_t)random_below(&seed, (int)truth->states);
    rp_explored *is = rp_explore(p->scenario, &script, &options);
    assert_false(is->complete);
    assert_false(is->stopped);
    hold_endings(is, truth);
    holds("stuck", is->stuck, truth->stuck);
    holds("critical", is->critical, truth->critical);
    holds("all shown", is->all_shown, truth->all_shown);
    for (size_t i = 0; i < is->claim_count; i++)
        hold_claim(&is->claims[i], &truth->claims[i]);
    for (size_t i = 0; i < is->always_count; i++) {
        assert_true(is->always[i].holds || !truth->always[i].holds);
        assert_true(is->always[i].holds || is->always[i].path.count == truth->always[i].path.count);
    }
    m->compared += is->critical.upper - is->critical.lower < 1;
    rp_explored_destroy(is);
    rp_explored_destroy(truth);
}

static void the_truth_lies_between_the_bounds(void **state)
{
    (void)state;
    met m = { 0 };
    each_story(200000, CUT, check_cut, &m);
    assert_true(getenv("RAPPORT_STORY") || m.compared > CUT / 4);
}

UNIT_SUITE(analysis_explore_random, "analysis.explore_random", UNIT_CASE(agree_from_the_beginning),
           UNIT_CASE(agree_from_the_middle), UNIT_CASE(the_truth_lies_between_the_bounds));
