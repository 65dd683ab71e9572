/* What was still within reach after each answer of a run: stories worked out by hand, and random ones, where it has to
 * be what exploring from that moment finds. */
#include "rapport/prospects.h"

#include <stdlib.h>

#include "core/play.h"
#include "core/random_story.h"
#include "enumerate.h"
#include "rapport/explore.h"

#define ASK(more)                                                                                            \
    "choose { say 'Strong' { strong = 'u.m1', because = 'b' }, say 'Part' { part = 'u.m1', because = 'b' "   \
    "},\n"                                                                                                   \
    "  say 'Wrong' { against = 'u.m1', because = 'b' }, say 'Nothing' " more " },\n"

static rp_prospecting *work_out(const play *p)
{
    rp_prospecting *work = rp_prospecting_create(p->run);
    while (!rp_prospecting_step(work, 1)) /* the smallest steps there are */
        continue;
    return work;
}

/* "shown shown partly", of u.m1; "unknown" */
static void reach_is(const char *text, const char *answers, const char *wanted)
{
    play p = play_story(text);
    play_answer(&p, answers);
    rp_prospecting *work = work_out(&p);
    const rp_prospects *found = rp_prospecting_result(work);
    str_clear(&p.out);
    for (size_t i = 0; found && i <= found->turns; i++)
        str_print(&p.out, "%s%s", i ? " " : "", rp_level_name(found->best[i]));
    assert_string_equal(found ? str_text(&p.out) : "unknown", wanted);
    rp_prospecting_destroy(work);
    play_finish(&p);
}

static void after_each_answer(void **state)
{
    (void)state;
    static const char told[] = "scene 'a' { " ASK("{}") ASK("{}") ASK("{}") "go 'done' }";
    reach_is(told, "1,1,1", "shown shown shown shown");
    reach_is(told, "4,1,1", "shown shown shown shown");
    reach_is(told, "4,4,1", "shown shown partly partly");
    reach_is(told, "3,1,4", "shown partly partly partly"); /* 1 of 6, then at most 3 of 6 */
    reach_is(told, "4,4,4", "shown shown partly not_shown");
    reach_is(told, "4,4", "shown shown partly"); /* left in the middle */
    reach_is(told, "", "shown");
}

/* The way on decides as well, and so does harm. */
static void what_is_closed_off(void **state)
{
    (void)state;
    reach_is("scene 'a' { " ASK("{ go 'done' }") ASK("{}") ASK("{}") "go 'done' }", "4",
             "shown too_few"); /* the story ended: the other chances never came */
    static const char harm[] =
        "scene 'a' { choose { say 'Harm' { critical = 'harm', ties = 'u.m1', because = 'b' "
        "}, say 'Else' { critical = 'harm', ties = {}, because = 'b' } },\n" ASK("{}") ASK("{}")
            ASK("{}") "go 'done' }";
    reach_is(harm, "1,1,1,1", "shown partly partly partly partly");
    reach_is(harm, "2,1,1,1", "shown shown shown shown shown");
}

/* Going round is no way to better it: only first answers count. */
static void a_story_that_goes_round(void **state)
{
    (void)state;
    static const char told[] =
        "scene 'a' { " ASK("{}") ASK("{}") ASK("{}") "choose { say 'Again' { go 'a' }, say "
                                                     "'End' { go 'done' } } }";
    reach_is(told, "4,4,1,1,1,1", "shown shown partly partly partly partly partly");
}

/* What the scenario's own fault cuts off is nobody's answer. */
static void a_story_that_stops(void **state)
{
    (void)state;
    static const char told[] = "state { n = level { most = 3 } } scene 'a' { " ASK("{}")
        ASK("{ change { after = function(s) s.n = nil end } }") ASK("{}") "go 'done' }";
    reach_is(told, "1,4", "shown shown shown");
    reach_is(told, "3,4", "shown partly partly");
}

static void what_cannot_be_known(void **state)
{
    (void)state;
    /* stopped by a fault before anything was asked */
    reach_is("state { n = level {} } scene 'a' { change { after = function(s) s.n = nil end }, " ASK(
                 "{}") "go 'done' }",
             "", "unknown");
    /* more moments than are looked at: twenty levels that keep what was answered */
    play p = { .run = NULL };
    str text = STR_EMPTY;
    str_add(&text, "state { ");
    for (int i = 0; i < 20; i++)
        str_print(&text, "n%d = flag, ", i);
    str_add(&text, "} scene 'a' { ");
    for (int i = 0; i < 20; i++)
        str_print(&text, "choose { say 'A' { set = { n%d = true } }, say 'B' {} },\n", i);
    str_add(&text, ASK("{}") "when 'n0");
    for (int i = 1; i < 20; i++)
        str_print(&text, " and n%d", i);
    str_add(&text, "' { go 'other' }, go 'done' }");
    p = play_story(text.bytes);
    rp_prospecting *work = rp_prospecting_create(p.run);
    while (!rp_prospecting_step(work, RP_AHEAD_MOST))
        continue;
    assert_null(rp_prospecting_result(work));
    rp_prospecting_destroy(work);
    work = rp_prospecting_create(p.run); /* given up in the middle */
    assert_false(rp_prospecting_step(work, 100));
    assert_null(rp_prospecting_result(work));
    rp_prospecting_destroy(work);
    str_finish(&text);
    play_finish(&p);
}

/* --- random stories --- */

enum { STORIES = 500, ANSWERS_MOST = 8 };

static play tell(uint64_t seed)
{
    story made;
    story_size size = { .scenes = 3,
                        .questions = 3 + (int)(seed % 4),
                        .depth = 2,
                        .span = 3,
                        .effects = 20,
                        .favour = 35,
                        .favourite = (ask_kind)(seed % (ASK_WRITE + 1)),
                        .forward = seed % 2,
                        .rich = true,
                        .functions = seed % 3 == 0 };
    str text = STR_EMPTY;
    story_create_sized(&made, seed, size);
    story_write(&made, &text);
    play p = play_story(text.bytes);
    str_finish(&text);
    story_finish(&made);
    return p;
}

static void answer_by_chance(rp_run *run, uint64_t *seed)
{
    for (int left = ANSWERS_MOST; left > 0 && rp_run_status_of(run) == RP_RUN_ASKING; left--) {
        enumerated_ways ways;
        rp_error error = { 0 };
        enumerate_ways(&ways, run);
        assert_true(rp_run_answer(run, &ways.items[random_below(seed, (int)ways.count)].answer, &error));
        free(ways.items);
    }
}

/* The best level of each point from where the run stands. */
static void compare_with_exploring(const play *p, const rp_prospects *found)
{
    rp_script script = script_host_functions(p->host);
    rp_explore_options options = { .limit = 0 };
    size_t turns = rp_run_turn_count(p->run);
    rp_explored *explored = rp_explore_from(p->scenario, &script, rp_run_state(p->run), &options);
    for (size_t i = 0; i < found->points; i++)
        if (explored->claims[i].has_levels)
            assert_int_equal(found->best[i * (found->turns + 1) + turns], explored->claims[i].best);
    rp_explored_destroy(explored);
}

static void as_exploring_finds_it(void **state)
{
    (void)state;
    int drops = 0;
    for (uint64_t number = 1; number <= STORIES; number++) {
        uint64_t seed = number;
        play p = tell(number);
        print_message("story %d\n", (int)number);
        answer_by_chance(p.run, &seed);
        bool faulty = rp_run_status_of(p.run) == RP_RUN_STOPPED;
        rp_prospecting *work = work_out(&p);
        const rp_prospects *found = rp_prospecting_result(work);
        assert_true(found || !rp_run_turn_count(p.run));
        for (size_t i = 1; found && i <= found->turns; i++)
            drops += found->best[i] < found->best[i - 1];
        rp_run *whole = p.run;
        p.run = rp_run_copy(whole);
        for (size_t turns = rp_run_turn_count(whole); found && !faulty && turns-- > 0;) {
            rp_run_rewind(p.run, turns);
            compare_with_exploring(&p, found);
        }
        rp_run_destroy(p.run);
        p.run = whole;
        rp_prospecting_destroy(work);
        play_finish(&p);
    }
    assert_true(drops > 30);
}

UNIT_SUITE(analysis_prospects, "analysis.prospects", UNIT_CASE(after_each_answer),
           UNIT_CASE(what_is_closed_off), UNIT_CASE(a_story_that_goes_round), UNIT_CASE(a_story_that_stops),
           UNIT_CASE(what_cannot_be_known), UNIT_CASE(as_exploring_finds_it));
