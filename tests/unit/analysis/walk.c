/* Walkthroughs walked: where each kind of difference is found, and that `always` is held at every question and
 * ending on the way. */
#include "analysis/walk.h"

#include <stdlib.h>
#include <string.h>

#include "core/play.h"

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const char *text = *(const char **)data;
    *shown = path;
    *bytes = (rp_bytes){ text, strlen(text) };
    return true;
}

/* "sound", or "KIND STEP ANSWERS: …" of the first difference. */
static void check(const char *story, const char *walkthrough, const char *wanted)
{
    static const char *const kinds[] = { "sound", "misfit", "broken", "otherwise" };
    play p = play_story(story);
    script_source source = { .data = &walkthrough, .find = find_file };
    rp_walkthroughs *all = script_walkthroughs(&source, "walkthroughs.lua", p.found);
    if (!all)
        fail_msg("%s", play_found(&p));
    rp_script script = script_host_functions(p.host);
    walk_result result;
    str said = STR_EMPTY;
    bool sound = walk_through(p.scenario, &script, rp_walkthroughs_at(all, 0), &result);
    assert_int_equal(sound, result.outcome == WALK_AS_EXPECTED);
    str_add(&said, kinds[result.outcome]);
    if (!sound) {
        char *answers = rp_run_answers(result.run, rp_run_turn_count(result.run));
        str_print(&said, " %zu %s: ", result.step, answers);
        free(answers);
    }
    if (result.outcome == WALK_MISFIT)
        str_add(&said, result.misfit.text);
    else if (!sound)
        str_print(&said, "%s; %s; %s", result.difference.what, result.difference.expected,
                  result.difference.came_to);
    assert_string_equal(said.bytes, wanted);
    walk_result_finish(&result);
    walk_result_finish(&result);
    rp_walkthroughs_destroy(all);
    str_finish(&said);
    play_finish(&p);
}

static const char story[] =
    "state { n = level {}, rung = flag, medium = one_of { 'phone', 'email' } }\n"
    "scene 'a' { choose { say 'One' { add = { n = 1 } }, say 'Two' { add = { n = 2 } },\n"
    "    say 'Late' { when = 'n > 5' } }, write {},\n"
    "  choose { say 'Again' { go 'a' }, say 'Done' { set = { rung = true } } }, go 'done' }\n";

static void check_always(const char *always, const char *walkthrough, const char *wanted)
{
    str text = STR_EMPTY;
    str_print(&text, "%s%s", story, always);
    check(text.bytes, walkthrough, wanted);
    str_finish(&text);
}

static void comes_out_as_it_says(void **state)
{
    (void)state;
    check(story, "walkthrough 'x' {}", "sound");
    check(story,
          "walkthrough 'x' { 'One', text '', 'Done', expect = { ending = 'done', state = { n = 1 } } }",
          "sound");
    check(story, "walkthrough 'x' { 'One', text 'Why', 'Again', 'Two', expect = { state = { n = 3 } } }",
          "sound");
}

static void steps_that_do_not_fit(void **state)
{
    (void)state;
    check(story, "walkthrough 'x' { 'Three' }",
          "misfit 1 : question a.1: nothing to choose here begins with 'Three'");
    check(story, "walkthrough 'x' { 'Two', text 'Say \"so\", then', 'Redo' }",
          "misfit 3 2,\"Say \"\"so\"\", then\": question a.3: nothing to choose here begins with 'Redo'");
    check(story, "walkthrough 'x' { 'Two', text '', 'Done', 'One' }",
          "misfit 4 2,\"\",2: there is an answer left, but the run has ended with 'done'");
}

static void expectations_that_came_out_otherwise(void **state)
{
    (void)state;
    check(story, "walkthrough 'x' { 'Two', text '', expect = { ending = 'done' } }",
          "otherwise 2 2,\"\": the ending; done; no ending: the answers run out at question a.3");
    check(story, "walkthrough 'x' { 'Two', text '', 'Done', expect = { state = { n = 1 } } }",
          "otherwise 3 2,\"\",2: state n; 1; 2");
}

/* A fault ends it, whatever steps are left. */
static void faults(void **state)
{
    (void)state;
    check("state { n = level {} } scene 'a' { choose { say 'One', say 'More' }, when '1 // n == 1' { narrate "
          "'x' },\n"
          "choose { say 'Two', say 'More' }, go 'done' } always 'never asked' 'n == 1 or n == 0'",
          "walkthrough 'x' { 'One', 'Two' }",
          "otherwise 1 1: the run; no fault in the scenario; scenario.lua:1: the condition divides by zero");
}

static void always_is_held_on_the_way(void **state)
{
    (void)state;
    const char *all =
        "walkthrough 'x' { 'One', text '', 'Again', 'Two', text '', 'Done', expect = { ending = 'done' } }";
    check_always("always 'small' 'n < 4'", all, "sound");
    check_always(
        "always 'first' 'n < 1 or rung'", all,
        "broken 1 1: first; n < 1 or rung; it does not hold at question a.2, where n is 1, rung is false");
    check_always("always 'fine' 'n < 4' always 'not over' 'not rung'", all,
                 "broken 6 1,\"\",1,2,\"\",2: not over; not rung; it does not hold at the ending done, where "
                 "rung is true");
    check_always(
        "always 'start' \"medium == 'email'\"", "walkthrough 'x' {}",
        "broken 0 : start; medium == 'email'; it does not hold at question a.1, where medium is 'phone'");
    check_always("always 'made' (function(s) return s.n < 2 end)", "walkthrough 'x' { 'Two' }",
                 "broken 1 2: made; true of its function; it does not hold at question a.2");
    check_always(
        "always 'wrong' '1 // n == 1'", "walkthrough 'x' {}",
        "broken 0 : wrong; 1 // n == 1; scenario.lua:5: the condition divides by zero, at question a.1");
}

UNIT_SUITE(analysis_walk, "analysis.walk", UNIT_CASE(comes_out_as_it_says), UNIT_CASE(steps_that_do_not_fit),
           UNIT_CASE(expectations_that_came_out_otherwise), UNIT_CASE(faults),
           UNIT_CASE(always_is_held_on_the_way));
