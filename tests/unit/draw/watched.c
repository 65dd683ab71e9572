#include "draw/watched.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "draw/fixed.h"
#include "unit.h"

/* --- colours --- */

/* Whether one may stand on the other: both orders, since a letter in a dark disc is paper on ink. */
static double contrast_asked(theme_ink a, theme_ink b)
{
    double least = 0;
    for (const theme_pair *pair = theme_pairs; pair->upper != INK_NOTHING; pair++)
        if ((pair->upper == a && pair->ground == b) || (pair->upper == b && pair->ground == a))
            least = fmax(least, pair->least);
    return least;
}

static bool holds(const watched_fill *fill, double x, double y)
{
    bool inside = false;
    for (size_t i = 0, j = fill->count - 1; i < fill->count; j = i++) {
        const draw_point *a = &fill->points[i], *b = &fill->points[j];
        if ((a->y > y) != (b->y > y) && x < (b->x - a->x) * (y - a->y) / (b->y - a->y) + a->x)
            inside = !inside;
    }
    return inside;
}

static theme_ink ground_at(const watched *w, double x, double y)
{
    for (size_t i = w->fill_count; i-- > 0;)
        if (holds(&w->fills[i], x, y))
            return w->fills[i].ink;
    return w->ground;
}

/* A line is seen where it is told apart from what it lies on, or from what it goes around. */
static void check_stroke(const watched *w, const draw_paint *paint, double x, double y)
{
    if (paint->stroke == INK_NOTHING || paint->stroke == INK_LINE || paint->stroke == w->ground)
        return;
    theme_ink below = ground_at(w, x, y);
    if (below != paint->stroke && contrast_asked(paint->stroke, below) < 3 &&
        contrast_asked(paint->stroke, paint->fill) < 3)
        fail_msg("%s: a line in %s on %s", w->what, theme_ink_name(paint->stroke), theme_ink_name(below));
}

/* --- the canvas --- */

static void check_place(const watched *w, double x, double y)
{
    if (!isfinite(x) || !isfinite(y))
        fail_msg("%s: something is painted at %f, %f", w->what, x, y);
    if (x < -1 || y < -1 || x > w->width + 1 || y > w->height + 1)
        fail_msg("%s: something is painted at %.1f, %.1f, outside of %.1f x %.1f", w->what, x, y, w->width,
                 w->height);
}

static void add_fill(watched *w, const draw_point *points, size_t count, theme_ink ink)
{
    w->fills = memory_grow(w->fills, w->fill_count, &w->fill_capacity, sizeof *w->fills);
    watched_fill *fill = &w->fills[w->fill_count++];
    *fill = (watched_fill){ memory_allocate(count * sizeof *points), count, ink };
    memcpy(fill->points, points, count * sizeof *points);
}

static void box(void *data, double x, double y, double width, double height, double radius,
                const draw_paint *paint)
{
    watched *w = data;
    draw_point points[] = { { x, y }, { x + width, y }, { x + width, y + height }, { x, y + height } };
    check_place(w, x, y);
    check_place(w, x + width, y + height);
    assert_true(width >= 0 && height >= 0 && radius >= 0);
    check_stroke(w, paint, x + width / 2, y + height / 2);
    if (paint->fill != INK_NOTHING)
        add_fill(w, points, 4, paint->fill);
}

/* A straight line in the colour of the ground clears the way for the next. */
static void add_cleared(watched *w, const draw_point *ends, double width)
{
    double x = (ends[1].x - ends[0].x) > 0 ? 0 : width / 2, y = x > 0 ? 0 : width / 2;
    draw_point points[] = { { ends[0].x - x, ends[0].y - y },
                            { ends[1].x - x, ends[1].y - y },
                            { ends[1].x + x, ends[1].y + y },
                            { ends[0].x + x, ends[0].y + y } };
    add_fill(w, points, 4, w->ground);
}

static void add_dash(watched *w, const draw_point *ends)
{
    w->dashes = memory_grow(w->dashes, w->dash_count, &w->dash_capacity, sizeof *w->dashes);
    w->dashes[w->dash_count++] =
        (watched_area){ fmin(ends[0].x, ends[1].x), fmin(ends[0].y, ends[1].y), fmax(ends[0].x, ends[1].x),
                        fmax(ends[0].y, ends[1].y), NULL };
}

static void path(void *data, const draw_point *points, size_t count, bool closed, double radius,
                 const draw_paint *paint)
{
    watched *w = data;
    (void)closed;
    assert_true(count >= 2 && radius >= 0);
    for (size_t i = 0; i < count; i++)
        check_place(w, points[i].x, points[i].y);
    check_stroke(w, paint, (points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2);
    if (paint->stroke == w->ground && count == 2)
        add_cleared(w, points, paint->width);
    w->line_count += paint->fill == INK_NOTHING;
    if (paint->dashed && count == 2)
        add_dash(w, points);
    if (paint->fill != INK_NOTHING)
        add_fill(w, points, count, paint->fill);
}

static void words(void *data, draw_font font, theme_ink ink, double x, double y, const char *text)
{
    watched *w = data;
    double width = fixed_text.measure(NULL, font, text, strlen(text));
    theme_ink ground = ground_at(w, x + width / 2, y - font.size * 0.3);
    check_place(w, x, y);
    if (contrast_asked(ink, ground) < 4.5)
        fail_msg("%s: words in %s on %s: %s", w->what, theme_ink_name(ink), theme_ink_name(ground), text);
    w->words = memory_grow(w->words, w->word_count, &w->word_capacity, sizeof *w->words);
    w->words[w->word_count++] =
        (watched_area){ x, y - 0.75 * font.size, x + width, y + 0.2 * font.size, memory_copy_text(text) };
}

static void begin(void *data, const char *name)
{
    (void)data, (void)name;
}

static void end(void *data)
{
    (void)data;
}

static void check_words(const watched *w)
{
    for (size_t i = 0; i < w->word_count; i++) {
        const watched_area *a = &w->words[i];
        if (a->left < -1 || a->top < -1 || a->right > w->width + 1 || a->bottom > w->height + 1)
            fail_msg("%s: '%s' leaves the picture: %.1f, %.1f to %.1f, %.1f of %.1f x %.1f", w->what, a->text,
                     a->left, a->top, a->right, a->bottom, w->width, w->height);
        for (size_t j = 0; j < i; j++) {
            const watched_area *b = &w->words[j];
            bool meet = a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
            if (meet && *a->text && *b->text)
                fail_msg("%s: '%s' (%.1f, %.1f) lies upon '%s' (%.1f, %.1f)", w->what, a->text, a->left,
                         a->top, b->text, b->left, b->top);
        }
    }
}

void watched_paint(watched *w, void (*paint)(const draw_canvas *canvas, const void *data), const void *data)
{
    draw_canvas canvas = { w, box, path, words, begin, end };
    if (w->ground == INK_NOTHING)
        w->ground = INK_PANEL;
    paint(&canvas, data);
    check_words(w);
}

void watched_finish(watched *w)
{
    for (size_t i = 0; i < w->word_count; i++)
        free(w->words[i].text);
    for (size_t i = 0; i < w->fill_count; i++)
        free(w->fills[i].points);
    free(w->words);
    free(w->fills);
    free(w->dashes);
}

bool watched_says(const watched *w, const char *text)
{
    for (size_t i = 0; i < w->word_count; i++)
        if (strcmp(w->words[i].text, text) == 0)
            return true;
    return false;
}

/* --- XML --- */

enum { DEPTH = 16 };

static const char *skip_text(const char *at)
{
    static const char *const entities[] = { "&lt;", "&gt;", "&amp;", "&quot;" };
    while (*at && *at != '<') {
        bool known = *at != '&';
        for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
            known = known || str_starts(at, entities[i]);
        assert_true(known && *at != '>');
        at++;
    }
    return at;
}

/* Past a tag: every attribute has a name and a quoted value without '<'. */
static const char *skip_attributes(const char *at)
{
    while (*at == ' ') {
        size_t name = strspn(++at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-:0123456789");
        assert_true(name > 0);
        at += name;
        assert_true(at[0] == '=' && at[1] == '"');
        at += 2;
        at += strcspn(at, "\"<");
        assert_true(*at == '"');
        at++;
    }
    return at;
}

void watched_svg(const char *text)
{
    char open[DEPTH][16];
    size_t depth = 0, elements = 0;
    assert_true(str_starts(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    for (const char *at = strchr(text, '\n'); *(at = skip_text(at));) {
        bool closes = *++at == '/';
        at += closes;
        size_t length = strspn(at, "abcdefghijklmnopqrstuvwxyz");
        assert_true(length > 0 && length < sizeof open[0]);
        if (closes) {
            assert_true(depth > 0 && strncmp(open[--depth], at, length) == 0 && !open[depth][length]);
            at += length;
        } else {
            assert_true(depth < DEPTH && (depth > 0 || elements == 0));
            memcpy(open[depth], at, length);
            open[depth++][length] = '\0';
            elements++;
            at = skip_attributes(at + length);
            if (*at == '/') {
                depth--;
                at++;
            }
        }
        assert_true(*at == '>');
        at++;
    }
    assert_true(depth == 0 && elements > 1);
}
