/* Practice wheels of several models, and courses of short and long runs. */
#include "draw/courses.h"
#include "draw/wheel.h"
#include "sheets.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const rp_wheel_step heat[] = {
    { "Hear them out", false, { 2, 0, 0, 0 } },
    { "Empathise", false, { 0, 1, 0, 0 } },
    { "Apologise", false, { 0, 0, 1, 1 } },
    { "Take ownership", false, { 0, 0, 0, 1 } },
}, grow[] = {
    { "Goal: agree what the talk is for", false, { 1, 0, 0, 0 } },
    { "Reality: find out what happens now, with facts and feelings", false, { 1, 1, 1, 1 } },
    { "Options: let them find ways first", false, { 0, 0, 0, 0 } },
    { "Will: one step, one date", true, { 0, 0, 0, 0 } },
}, sbi[] = {
    { "The learner goes first", false, { 0, 0, 2, 0 } },
    { "Situation, behaviour, impact", false, { 3, 0, 0, 0 } },
    { "Seek their view", false, { 0, 2, 0, 0 } },
}, calm[] = {
    { "Give space", false, { 1, 0, 0, 0 } },
    { "Listen", false, { 0, 0, 0, 2 } },
    { "Plain words", false, { 0, 1, 0, 0 } },
    { "Name the feeling", false, { 2, 0, 0, 1 } },
    { "Set limits with respect", false, { 0, 0, 1, 0 } },
    { "Offer choices", false, { 0, 0, 0, 0 } },
}, fit[] = {
    { "Fit the style to the person", false, { 0, 3, 0, 0 } },
};

static const rp_wheel wheels[] = {
    { "HEAT: service recovery", heat, COUNT(heat) },
    { "GROW: a coaching talk", grow, COUNT(grow) },
    { "Feedback", sbi, COUNT(sbi) },
    { "Making room to calm", calm, COUNT(calm) },
    { "Communication style", fit, COUNT(fit) },
};

static double paint_wheel(const sheet *s, const rp_wheel *of, double x, double y, double width, double size)
{
    draw_wheel wheel = { .of = of, .width = width, .size = size, .text = s->text };
    double height = draw_wheel_height(&wheel);
    sheet_picture(s, x, y, width, height, draw_wheel_paint, &wheel);
    return height + 48;
}

void sheet_wheels(const sheet *s)
{
    double left = 16, right = 16;
    for (size_t i = 0; i < COUNT(wheels); i++) {
        double *y = i % 2 ? &right : &left;
        *y += paint_wheel(s, &wheels[i], i % 2 ? 764 : 16, *y, 700, 14);
    }
    for (size_t i = 0; i < 4; i++)
        paint_wheel(s, &wheels[i], 1512 + (double)(i % 2) * 320, i / 2 ? 560 : 16, 272, 13);
}

static const int tension[] = { 3, 3, 5, 8, 7, 7, 5, 4, 4, 2, 2 },
                 trust[] = { 4, 5, 4, 2, 3, 4, 4, 6, 7, 7, 8 }, still[] = { 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5 },
                 balance[] = { -20, -20, -35, 10, 40, 40, 40, 35, 60, 60, 60 };

static const rp_course two[] = { { "Tension", 0, 10, tension, 3 }, { "Trust", 0, 10, trust, 3 } },
                       odd[] = { { "Patience", 0, 10, still, 0 },
                                 { "Goodwill with the depot", -100, 100, balance, 3 } };

static const rp_turn_mark marks[] = {
    { 3, "after this, \u201cTake ownership\u201d could not be shown any more" },
    { 7, "she told you about the first delivery" },
    { 7, "the depot called back" },
};

static double paint_courses(const sheet *s, const rp_courses *of, double x, double y, double width,
                            double size)
{
    draw_courses courses = { .of = of, .width = width, .size = size, .text = s->text };
    double height = draw_courses_height(&courses);
    sheet_picture(s, x, y, width, height, draw_courses_paint, &courses);
    return height + 48;
}

void sheet_courses(const sheet *s)
{
    static int walk[201];
    const rp_courses short_run = { two, 2, 10, marks, COUNT(marks) }, odd_run = { odd, 2, 10, NULL, 0 };
    const rp_courses no_turn = { two, 2, 0, NULL, 0 };
    const rp_course long_course = { "Queue", 0, 50, walk, 1 };
    const rp_courses long_run = { &long_course, 1, 200, marks, 1 };
    for (int i = 0; i <= 200; i++)
        walk[i] = (i * i * 7 / 13 + i * 3) % 40 / 2 + i / 8;
    double y = 16;
    y += paint_courses(s, &short_run, 16, y, 640, 14);
    paint_courses(s, &long_run, 16, y, 640, 14);
    y = 16;
    y += paint_courses(s, &odd_run, 704, y, 420, 14);
    paint_courses(s, &no_turn, 704, y, 420, 14);
    paint_courses(s, &short_run, 1172, 16, 240, 13);
}
