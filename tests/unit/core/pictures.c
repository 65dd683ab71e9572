/* From a run to its wheels and courses. */
#include "rapport/picture.h"

#include <stdlib.h>

#include "core/play.h"

static const char story[] =
    "state { trust = level { start = 3, chart = 'Trust' }, hidden = level {} }\n"
    "scene 'a' {\n"
    "  choose { say 'x' { strong = { 'u.m1', 'k.a' }, because = 'b', add = { trust = 2 } },\n"
    "    say 'y' { against = 'u.m1', because = 'b', add = { trust = -1 } } },\n"
    "  choose { say 'x' { part = { 'k.a', 'u.m1' }, because = 'b' }, say 'y' },\n"
    "  go 'done' }";

static void check_wheels(const char *answers, const char *wanted)
{
    play p = play_story(story);
    play_answer(&p, answers);
    rp_debrief *debrief = rp_debrief_create(p.run, p.framework, NULL, 0);
    rp_wheels *wheels = rp_wheels_create(debrief, p.framework);
    str is = STR_EMPTY;
    for (size_t i = 0; i < wheels->count; i++) {
        char *text = rp_wheel_text(&wheels->items[i]);
        str_add(&is, text);
        free(text);
    }
    assert_string_equal(str_text(&is), wanted);
    str_finish(&is);
    rp_wheels_destroy(wheels);
    rp_wheels_destroy(NULL);
    rp_debrief_destroy(debrief);
    play_finish(&p);
}

static void wheels_count_how_chances_were_taken(void **state)
{
    (void)state;
    check_wheels("1,1", "Model. 2 steps, in their usual order.\n1. A: 1 strongly taken, 1 partly taken.\n2. "
                        "B: no chance came up.\n");
    check_wheels("2,2",
                 "Model. 2 steps, in their usual order.\n1. A: 1 chance left.\n2. B: no chance came up.\n");
    check_wheels(
        "1", "Model. 2 steps, in their usual order.\n1. A: 1 strongly taken.\n2. B: no chance came up.\n");
}

/* One step alone is no picture of a model. The scenario claims no points, so its criteria tell what strong is. */
static void one_step_is_no_wheel(void **state)
{
    (void)state;
    play p = play_load(
        "scenario { id = 'one', title = 'One', family = 'one', version = 1, kind = 'coaching', channel = "
        "'phone', minutes = 1,\n"
        "  setting = 's', role = 'r', framework = 'test', points = {}, criteria = { 'k.a' } }\n"
        "scene 'a' { choose { say 'x' { strong = 'k.a', because = 'b' }, say 'y' }, go 'e' }\n"
        "ending 'e' { title = 'E', outcome = 'good' }",
        NULL, NULL);
    assert_non_null(p.scenario);
    play_again(&p);
    play_answer(&p, "2");
    rp_debrief *debrief = rp_debrief_create(p.run, p.framework, NULL, 0);
    rp_wheels *wheels = rp_wheels_create(debrief, p.framework);
    assert_int_equal(wheels->count, 0);
    assert_int_equal(debrief->findings[0].strong_turn, 1);
    assert_string_equal(debrief->findings[0].strong, "“x”");
    rp_wheels_destroy(wheels);
    rp_debrief_destroy(debrief);
    play_finish(&p);
}

static void courses_are_those_of_the_debrief(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "1");
    rp_debrief *debrief = rp_debrief_create(p.run, p.framework, NULL, 0);
    rp_courses courses = rp_courses_of(debrief, p.run);
    char *text = rp_courses_text(&courses);
    assert_int_equal(courses.turns, 1);
    assert_string_equal(
        text, "Trust, from 0 to 10: 3 at the start, 5 at the end. It moved most at turn 1, from 3 to 5.\n");
    free(text);
    rp_debrief_destroy(debrief);
    play_finish(&p);
}

UNIT_SUITE(core_pictures, "core.pictures", UNIT_CASE(wheels_count_how_chances_were_taken),
           UNIT_CASE(one_step_is_no_wheel), UNIT_CASE(courses_are_those_of_the_debrief));
