/* Pictures of runs, by lot: words never lie upon each other, colours are told apart, files are well-formed. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/random_story.h"
#include "draw/courses.h"
#include "draw/fixed.h"
#include "draw/watched.h"
#include "draw/wheel.h"
#include "unit.h"

enum { TEXT = 90 };

static void random_words(uint64_t *seed, char *out, int words, int letters)
{
    size_t at = 0;
    for (int i = random_below(seed, words); i >= 0; i--) {
        for (int j = 1 + random_below(seed, letters); j > 0 && at + 2 < TEXT; j--)
            out[at++] = (char)('a' + random_below(seed, 26));
        if (i && at + 2 < TEXT)
            out[at++] = ' ';
    }
    out[at] = '\0';
}

static void check_file(void (*paint)(const draw_canvas *, const void *), const void *data, double width,
                       double height, theme_id theme)
{
    draw_picture picture = { theme, width, height, "T", "D", "en", &fixed_text, paint, data };
    rp_error error = { 0 };
    str out = STR_EMPTY;
    assert_true(draw_png(&picture, 0.5, &out, &error));
    str_clear(&out);
    draw_svg(&picture, &out);
    watched_svg(out.bytes);
    str_finish(&out);
}

/* --- wheels --- */

enum { STEPS = 9 };

typedef struct wheel_lot {
    char title[TEXT], texts[STEPS][TEXT];
    rp_wheel_step steps[STEPS];
    rp_wheel of;
    draw_wheel drawn;
} wheel_lot;

static void draw_wheel_lot(wheel_lot *l, uint64_t seed)
{
    *l = (wheel_lot){ .of = { l->title, l->steps, 1 + (size_t)random_below(&seed, STEPS) } };
    random_words(&seed, l->title, 5, 12);
    for (size_t i = 0; i < l->of.step_count; i++) {
        random_words(&seed, l->texts[i], 12, 12);
        l->steps[i].title = l->texts[i];
        l->steps[i].absent = random_chance(&seed, 20);
        for (int j = 0; j < RP_BEARINGS; j++)
            l->steps[i].taken[j] = random_chance(&seed, 35) ? (size_t)random_below(&seed, 32) : 0;
    }
    l->drawn = (draw_wheel){ .of = &l->of,
                             .width = 240 + random_below(&seed, 960),
                             .size = 10 + random_below(&seed, 13),
                             .ground = random_chance(&seed, 30) ? INK_SHEET : INK_PANEL,
                             .text = &fixed_text };
}

static void wheels_are_readable(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 600; seed++) {
        wheel_lot l;
        char what[40];
        draw_wheel_lot(&l, seed);
        snprintf(what, sizeof what, "wheel %d", (int)seed);
        double height = draw_wheel_height(&l.drawn);
        watched w = { .what = what, .width = l.drawn.width, .height = height, .ground = l.drawn.ground };
        watched_paint(&w, draw_wheel_paint, &l.drawn);
        assert_true(w.word_count >= 2 * l.of.step_count);
        watched_finish(&w);
        if (seed % 50 == 0)
            check_file(draw_wheel_paint, &l.drawn, l.drawn.width, height, (theme_id)(seed / 50 % THEMES));
    }
}

static void a_wheel_says_each_step(void **state)
{
    (void)state;
    static const rp_wheel_step steps[] = { { "Hear", false, { 2, 0, 0, 2 } },
                                           { "Apologise", false, { 0, 0, 0, 0 } },
                                           { "Own it", true, { 0, 0, 0, 0 } } };
    static const char *const said[] = { "HEAT",
                                        "1. Hear",
                                        "2 strongly taken",
                                        "2 chances left",
                                        "2. Apologise",
                                        "3. Own it",
                                        "no chance came up",
                                        "not in this scenario",
                                        "1",
                                        "2",
                                        "3" };
    const rp_wheel of = { "HEAT", steps, 3 };
    for (double width = 240; width < 1000; width += 500) {
        draw_wheel wheel = { .of = &of, .width = width, .size = 13, .text = &fixed_text };
        watched w = { .what = "HEAT", .width = width, .height = draw_wheel_height(&wheel) };
        watched_paint(&w, draw_wheel_paint, &wheel);
        for (size_t i = 0; i < sizeof said / sizeof *said; i++)
            if (!watched_says(&w, said[i]))
                fail_msg("at %.0f '%s' is not said", width, said[i]);
        watched_finish(&w);
    }
}

/* --- courses --- */

enum { COURSES = 4, TURNS = 120, MARKS = 5 };

typedef struct course_lot {
    char labels[COURSES][TEXT], texts[MARKS][TEXT];
    int values[COURSES][TURNS + 1];
    rp_course courses[COURSES];
    rp_turn_mark marks[MARKS];
    rp_courses of;
    draw_courses drawn;
} course_lot;

static void draw_course(course_lot *l, size_t index, uint64_t *seed)
{
    rp_course *course = &l->courses[index];
    int *values = l->values[index], biggest = 0;
    random_words(seed, l->labels[index], 3, 10);
    course->label = l->labels[index];
    course->least = random_chance(seed, 50) ? 0 : -random_below(seed, 500);
    course->most = course->least + 1 + random_below(seed, 500);
    course->values = values;
    for (size_t i = 0; i <= l->of.turns; i++) {
        values[i] = course->least + random_below(seed, course->most - course->least + 1);
        if (i && random_chance(seed, 50))
            values[i] = values[i - 1];
        if (i && abs(values[i] - values[i - 1]) > biggest) {
            biggest = abs(values[i] - values[i - 1]);
            course->biggest = i;
        }
    }
}

static void draw_course_lot(course_lot *l, uint64_t seed)
{
    *l = (course_lot){ .of = { l->courses, 1 + (size_t)random_below(&seed, COURSES), 0, l->marks, 0 } };
    l->of.turns = (size_t)random_below(&seed, random_chance(&seed, 70) ? 15 : TURNS);
    for (size_t i = 0; i < l->of.course_count; i++)
        draw_course(l, i, &seed);
    l->of.mark_count = l->of.turns ? (size_t)random_below(&seed, MARKS + 1) : 0;
    for (size_t i = 0; i < l->of.mark_count; i++) {
        random_words(&seed, l->texts[i], 12, 9);
        l->marks[i] = (rp_turn_mark){ 1 + (l->of.turns - 1) * i / MARKS, l->texts[i] };
    }
    l->drawn = (draw_courses){ .of = &l->of,
                               .width = 240 + random_below(&seed, 960),
                               .size = 10 + random_below(&seed, 13),
                               .ground = random_chance(&seed, 30) ? INK_SHEET : INK_PANEL,
                               .text = &fixed_text };
}

static void courses_are_readable(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 600; seed++) {
        course_lot l;
        char what[40];
        draw_course_lot(&l, seed);
        snprintf(what, sizeof what, "courses %d", (int)seed);
        double height = draw_courses_height(&l.drawn);
        watched w = { .what = what, .width = l.drawn.width, .height = height, .ground = l.drawn.ground };
        watched_paint(&w, draw_courses_paint, &l.drawn);
        assert_true(watched_says(&w, "start") && w.line_count >= 2 * l.of.course_count);
        watched_finish(&w);
        if (seed % 50 == 0)
            check_file(draw_courses_paint, &l.drawn, l.drawn.width, height, (theme_id)(seed / 50 % THEMES));
    }
}

static void no_course_is_no_picture(void **state)
{
    (void)state;
    const rp_courses none = { NULL, 0, 3, NULL, 0 };
    draw_courses courses = { .of = &none, .width = 400, .size = 13, .text = &fixed_text };
    watched w = { .what = "no course", .width = 400, .height = 100 };
    watched_paint(&w, draw_courses_paint, &courses);
    assert_true(draw_courses_height(&courses) <= 0 && w.word_count + w.line_count + w.fill_count == 0);
    watched_finish(&w);
}

UNIT_SUITE(draw_runs, "draw.runs", UNIT_CASE(wheels_are_readable), UNIT_CASE(a_wheel_says_each_step),
           UNIT_CASE(courses_are_readable), UNIT_CASE(no_course_is_no_picture));
