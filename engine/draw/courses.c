/* Strips over one axis of turns. What moved most is a thick piece of the line on a ground of its own; a marked turn is
 * a broken line through all strips, with a letter above that names it below. */
#include "draw/courses.h"

#include <math.h>
#include <string.h>

#include "draw/axis.h"

enum { WORDS_LINES = 8, LETTERS = 26 };

typedef struct strip {
    const rp_course *of;
    draw_lines title, words;
    double y;           /* of its title */
    double top, bottom; /* of its field */
} strip;

typedef struct plan {
    const draw_courses *courses;
    const rp_courses *of;
    const draw_text *text;
    arena *memory;
    double em, leading;
    draw_font plain, bold;
    theme_ink ground;
    double left, right, height;
    strip *strips;
    double letters_y, turns_y, marks_y; /* tops of their rows */
    draw_lines *marks;
    size_t every; /* of so many turns one has its number */
} plan;

static void say(const draw_canvas *canvas, const plan *p, draw_font font, theme_ink ink, double x, double y,
                const char *words)
{
    canvas->words(canvas->data, font, ink, x, y + p->em, words);
}

static const char *number(const plan *p, int value)
{
    return value < 0 ? arena_print(p->memory, "\u2212%d", -value) : arena_print(p->memory, "%d", value);
}

static double x_of(const plan *p, size_t turn)
{
    return p->of->turns ? p->left + (p->right - p->left) * (double)turn / (double)p->of->turns : p->left;
}

static double y_of(const strip *s, int value)
{
    double span = fmax((double)s->of->most - s->of->least, 1);
    return s->bottom - (s->bottom - s->top) * ((double)value - s->of->least) / span;
}

/* --- planning --- */

static const char *course_words(const plan *p, const rp_course *course)
{
    int last = course->values[p->of->turns],
        before = course->values[course->biggest ? course->biggest - 1 : 0];
    if (!course->biggest)
        return arena_print(p->memory, "It stayed at %s.", number(p, last));
    return arena_print(p->memory, "%s at the start, %s at the end. It moved most at turn %zu, from %s to %s.",
                       number(p, course->values[0]), number(p, last), course->biggest, number(p, before),
                       number(p, course->values[course->biggest]));
}

static const char *turn_words(const plan *p, size_t turn)
{
    return turn ? arena_print(p->memory, "%zu", turn) : "start";
}

/* As many numbers of turns as have room; the first of them is a word. */
static void plan_turns(plan *p)
{
    double room = draw_width(p->text, p->plain, "start") / 2 +
                  draw_width(p->text, p->plain, turn_words(p, p->of->turns)) / 2 + p->em / 2;
    static const size_t round[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
    size_t i = 0;
    while (i + 1 < sizeof round / sizeof *round && round[i] < p->of->turns &&
           x_of(p, round[i]) - p->left < room)
        i++;
    p->every = round[i];
}

static const char *letter_of(const plan *p, size_t mark)
{
    char letter = (char)('A' + (int)(mark % LETTERS));
    return mark < LETTERS ? arena_print(p->memory, "%c", letter)
                          : arena_print(p->memory, "%c%zu", letter, mark / LETTERS + 1);
}

static double letter_width(const plan *p)
{
    return p->em * (p->of->mark_count > LETTERS ? 2.2 : 1.5);
}

static double plan_strip(plan *p, strip *s, double y)
{
    double width = p->courses->width;
    s->y = y;
    s->title = draw_wrap(p->memory, p->text, p->bold, s->of->label, width, 2);
    s->words = draw_wrap(p->memory, p->text, p->plain, course_words(p, s->of), width, WORDS_LINES);
    s->top = y + (double)(s->title.count + s->words.count) * p->leading + p->em;
    s->bottom = s->top + round(fmin(fmax(width * 0.16, 5 * p->em), 9 * p->em));
    return s->bottom + p->leading;
}

static double plan_marks(plan *p, double y)
{
    const rp_courses *of = p->of;
    double left = letter_width(p) + p->em / 2;
    p->marks_y = y;
    p->marks = arena_allocate(p->memory, of->mark_count * sizeof *p->marks);
    for (size_t i = 0; i < of->mark_count; i++) {
        const char *words = arena_print(p->memory, "Turn %zu: %s", of->marks[i].turn, of->marks[i].words);
        p->marks[i] = draw_wrap(p->memory, p->text, p->plain, words, p->courses->width - left, WORDS_LINES);
        y += (double)p->marks[i].count * p->leading + p->em / 3;
    }
    return y;
}

static void plan_edges(plan *p)
{
    double at_left = 0, at_right = 0;
    for (size_t i = 0; i < p->of->course_count; i++) {
        const rp_course *course = &p->of->courses[i];
        at_left = fmax(at_left, draw_width(p->text, p->plain, number(p, course->least)));
        at_left = fmax(at_left, draw_width(p->text, p->plain, number(p, course->most)));
        at_right = fmax(at_right, draw_width(p->text, p->bold, number(p, course->values[p->of->turns])));
    }
    p->left = ceil(fmax(at_left + p->em, draw_width(p->text, p->plain, "start") / 2));
    p->right = floor(p->courses->width - at_right - p->em);
}

static void make_plan(plan *p, const draw_courses *courses, arena *memory)
{
    double em = courses->size, y = 0;
    *p = (plan){ .courses = courses, .of = courses->of, .text = courses->text, .memory = memory, .em = em };
    p->leading = round(em * 1.4);
    p->plain = (draw_font){ em, false };
    p->bold = (draw_font){ em, true };
    p->ground = courses->ground == INK_NOTHING ? INK_PANEL : courses->ground;
    plan_edges(p);
    plan_turns(p);
    p->strips = arena_allocate(memory, p->of->course_count * sizeof *p->strips);
    for (size_t i = 0; i < p->of->course_count; i++) {
        p->strips[i].of = &p->of->courses[i];
        y = plan_strip(p, &p->strips[i], y);
    }
    p->turns_y = y - p->leading + em / 2;
    y = p->turns_y + p->leading;
    if (p->of->mark_count) {
        p->letters_y = y + em / 4;
        y = plan_marks(p, p->letters_y + p->leading + em / 2);
    }
    p->height = ceil(y);
}

double draw_courses_height(const draw_courses *courses)
{
    arena memory;
    plan p;
    if (!courses->of->course_count)
        return 0;
    arena_init(&memory);
    make_plan(&p, courses, &memory);
    arena_finish(&memory);
    return p.height;
}

/* --- painting --- */

static double crisp(double place)
{
    return floor(place) + 0.5;
}

static void paint_scale(const draw_canvas *canvas, const plan *p, const strip *s)
{
    const int ends[] = { s->of->least, s->of->most };
    draw_paint line = { INK_NOTHING, INK_LINE, 1, false };
    for (int i = 0; i < 2; i++) {
        double y = crisp(y_of(s, ends[i]));
        draw_point across[] = { { p->left, y }, { p->right, y } };
        const char *words = number(p, ends[i]);
        canvas->path(canvas->data, across, 2, false, 0, &line);
        say(canvas, p, p->plain, INK_QUIET, p->left - p->em / 2 - draw_width(p->text, p->plain, words),
            y - p->em * 0.64, words);
    }
}

static void paint_ground_of_biggest(const draw_canvas *canvas, const plan *p, const strip *s)
{
    draw_paint band = { INK_OWN, INK_NOTHING, 0, false };
    if (!s->of->biggest)
        return;
    double from = x_of(p, s->of->biggest - 1), to = x_of(p, s->of->biggest), least = p->em / 2;
    if (to - from < least) {
        from -= (least - (to - from)) / 2;
        to = from + least;
    }
    canvas->box(canvas->data, from, s->top - p->em / 2, to - from, s->bottom - s->top + p->em, 3, &band);
}

static draw_point point_of(const plan *p, const strip *s, size_t turn)
{
    return (draw_point){ x_of(p, turn), y_of(s, s->of->values[turn]) };
}

static void paint_line(const draw_canvas *canvas, const plan *p, const strip *s)
{
    size_t count = p->of->turns + 1;
    draw_paint thin = { INK_NOTHING, INK_ACCENT, 2, false }, thick = { INK_NOTHING, INK_ACCENT, 4.5, false };
    draw_point *points = arena_allocate(p->memory, count * sizeof *points);
    for (size_t i = 0; i < count; i++)
        points[i] = point_of(p, s, i);
    if (count > 1)
        canvas->path(canvas->data, points, count, false, 0, &thin);
    if (s->of->biggest)
        canvas->path(canvas->data, &points[s->of->biggest - 1], 2, false, 0, &thick);
}

static void paint_points(const draw_canvas *canvas, const plan *p, const strip *s)
{
    draw_paint dot = { INK_ACCENT, p->ground, 1.5, false };
    double r = p->em * 0.3;
    bool crowded = p->of->turns && x_of(p, 1) - x_of(p, 0) < 2.6 * r;
    for (size_t i = 0; i <= p->of->turns; i++) {
        bool end = i == 0 || i == p->of->turns || i == s->of->biggest;
        draw_point at = point_of(p, s, i);
        if (!crowded || end)
            canvas->box(canvas->data, at.x - r, at.y - r, 2 * r, 2 * r, r, &dot);
    }
    draw_point last = point_of(p, s, p->of->turns);
    say(canvas, p, p->bold, INK_TEXT, last.x + p->em * 0.6, last.y - p->em * 0.64,
        number(p, s->of->values[p->of->turns]));
}

static void paint_strip(const draw_canvas *canvas, const plan *p, const strip *s)
{
    double y = s->y;
    for (size_t i = 0; i < s->title.count; i++, y += p->leading)
        say(canvas, p, p->bold, INK_TEXT, 0, y, s->title.items[i]);
    for (size_t i = 0; i < s->words.count; i++, y += p->leading)
        say(canvas, p, p->plain, INK_QUIET, 0, y, s->words.items[i]);
    paint_scale(canvas, p, s);
    paint_line(canvas, p, s);
    paint_points(canvas, p, s);
}

static void paint_turns(const draw_canvas *canvas, const plan *p)
{
    for (size_t i = 0; i <= p->of->turns; i += p->every) {
        const char *words = turn_words(p, i);
        say(canvas, p, p->plain, INK_QUIET, x_of(p, i) - draw_width(p->text, p->plain, words) / 2, p->turns_y,
            words);
    }
}

/* A letter in a disc, its left end at x. */
static void paint_letter(const draw_canvas *canvas, const plan *p, size_t mark, double x, double y)
{
    draw_paint disc = { INK_TEXT, INK_NOTHING, 0, false };
    const char *letter = letter_of(p, mark);
    double width = letter_width(p), high = p->em * 1.5;
    canvas->box(canvas->data, x, y - p->em * 0.1, width, high, high / 2, &disc);
    say(canvas, p, p->bold, p->ground, x + (width - draw_width(p->text, p->bold, letter)) / 2,
        y + p->em * 0.02, letter);
}

static void paint_mark_lines(const draw_canvas *canvas, const plan *p)
{
    draw_paint line = { INK_NOTHING, INK_TEXT, 1.2, true };
    for (size_t i = 0; i < p->of->mark_count; i++) {
        double x = crisp(x_of(p, p->of->marks[i].turn));
        for (size_t j = 0; j < p->of->course_count; j++) {
            draw_point down[] = { { x, p->strips[j].top - p->em / 2 },
                                  { x, p->strips[j].bottom + p->em / 2 } };
            canvas->path(canvas->data, down, 2, false, 0, &line);
        }
    }
}

/* Letters stand below their turns, beside each other. Where there is no room for all, the list below must do. */
static void paint_marks(const draw_canvas *canvas, const plan *p)
{
    size_t count = p->of->mark_count;
    double *middles = arena_allocate(p->memory, count * sizeof *middles), y = p->marks_y;
    double *widths = arena_allocate(p->memory, count * sizeof *widths);
    for (size_t i = 0; i < count; i++) {
        middles[i] = x_of(p, p->of->marks[i].turn);
        widths[i] = letter_width(p) + p->em / 5;
    }
    if (draw_spread(middles, widths, count, 0, p->courses->width))
        for (size_t i = 0; i < count; i++)
            paint_letter(canvas, p, i, middles[i] - letter_width(p) / 2, p->letters_y);
    for (size_t i = 0; i < count; i++) {
        paint_letter(canvas, p, i, 0, y);
        for (size_t j = 0; j < p->marks[i].count; j++, y += p->leading)
            say(canvas, p, p->plain, INK_TEXT, letter_width(p) + p->em / 2, y, p->marks[i].items[j]);
        y += p->em / 3;
    }
}

void draw_courses_paint(const draw_canvas *canvas, const void *data)
{
    const draw_courses *courses = data;
    arena memory;
    plan p;
    if (!courses->of->course_count)
        return;
    arena_init(&memory);
    make_plan(&p, courses, &memory);
    for (size_t i = 0; i < p.of->course_count; i++)
        paint_ground_of_biggest(canvas, &p, &p.strips[i]);
    paint_mark_lines(canvas, &p);
    for (size_t i = 0; i < p.of->course_count; i++) {
        canvas->begin(canvas->data, p.of->courses[i].label);
        paint_strip(canvas, &p, &p.strips[i]);
        canvas->end(canvas->data);
    }
    paint_turns(canvas, &p);
    if (p.of->mark_count)
        paint_marks(canvas, &p);
    arena_finish(&memory);
}
