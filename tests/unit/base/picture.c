/* What is said of the practice wheel and of courses. */
#include "rapport/picture.h"

#include <stdlib.h>

#include "base/str.h"
#include "unit.h"

static const rp_wheel_step steps[] = {
    { "Hear them out", false, { 2, 0, 0, 1 } },  { "Empathise", false, { 0, 1, 0, 0 } },
    { "Apologise", false, { 0, 0, 1, 2 } },      { "Take ownership", false, { 0, 0, 0, 0 } },
    { "Look back at it", true, { 0, 0, 0, 0 } },
};

static void the_wheel_is_said(void **state)
{
    (void)state;
    const rp_wheel wheel = { "HEAT: service recovery", steps, 5 }, one = { "Style", steps, 1 };
    char *text = rp_wheel_text(&wheel), *short_text = rp_wheel_text(&one);
    unit_golden("picture-wheel.txt", text);
    assert_string_equal(short_text, "Style. 1 step.\n1. Hear them out: 2 strongly taken, 1 chance left.\n");
    free(text);
    free(short_text);
}

static void a_step_has_one_word(void **state)
{
    (void)state;
    static const char *const words[] = { "taken in different ways", "partly taken", "taken in different ways",
                                         "no chance came up", "not in this scenario" };
    for (size_t i = 0; i < 5; i++)
        assert_string_equal(rp_wheel_step_word(&steps[i]), words[i]);
}

static void courses_are_said(void **state)
{
    (void)state;
    static const int tension[] = { 3, 5, 8, 2 }, trust[] = { 4, 4, 4, 4 }, balance[] = { -20, -35, 0, 10 };
    const rp_course all[] = { { "Tension", 0, 10, tension, 3 },
                              { "Trust", 0, 10, trust, 0 },
                              { "Balance", -100, 100, balance, 2 } };
    const rp_turn_mark marks[] = { { 2,
                                     "after this, \u201cTake ownership\u201d could not be shown any more" } };
    const rp_courses courses = { all, 3, 3, marks, 1 }, none = { NULL, 0, 3, NULL, 0 };
    char *text = rp_courses_text(&courses), *nothing = rp_courses_text(&none);
    unit_golden("picture-courses.txt", text);
    assert_string_equal(nothing, "");
    free(text);
    free(nothing);
}

UNIT_SUITE(base_picture, "base.picture", UNIT_CASE(the_wheel_is_said), UNIT_CASE(a_step_has_one_word),
           UNIT_CASE(courses_are_said));
