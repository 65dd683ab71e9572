/* Lines. Those to the same card join on their way; each is painted up to where it comes upon one that was painted
 * before, so that nothing is painted twice. Those that are never taken come last: they end where a living one goes. */
#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "draw/graph.h"

static const double radius = 8, head = 8, half_head = 4.5, line_width = 1.6;

static bool same(const draw_point *a, const draw_point *b)
{
    return fabs(a->x - b->x) < 0.01 && fabs(a->y - b->y) < 0.01;
}

static double distance(const draw_point *a, const draw_point *b)
{
    return fabs(a->x - b->x) + fabs(a->y - b->y); /* pieces are horizontal or vertical */
}

static draw_point towards(const draw_point *from, const draw_point *to, double step)
{
    double length = distance(from, to), part = length > 0 ? fmin(step / length, 1) : 0;
    return (draw_point){ from->x + (to->x - from->x) * part, from->y + (to->y - from->y) * part };
}

/* How many points at their ends two lines have in common. */
static size_t common(const draw_thread *a, const draw_thread *b)
{
    size_t count = 0;
    while (count < a->count && count < b->count &&
           same(&a->points[a->count - 1 - count], &b->points[b->count - 1 - count]))
        count++;
    return count;
}

/* Cuts `points` to what is before the line's meeting with `other`, with which it has the last `shared` points in
 * common. Returns how many are left. The curve into the other line stays. */
static size_t cut(draw_point *points, size_t count, const draw_thread *other, size_t shared)
{
    size_t first = count - shared; /* in common */
    draw_point *corner = &points[first];
    const draw_point *own = &points[first - 1];
    const draw_point *its = shared < other->count ? &other->points[other->count - 1 - shared] : corner;
    bool same_side =
        (own->x - corner->x) * (its->x - corner->x) + (own->y - corner->y) * (its->y - corner->y) > 0;
    if (same_side) { /* they meet before the corner: where the later of them turns */
        bool its_later = distance(its, corner) < distance(own, corner);
        *corner = towards(its_later ? its : own, corner, radius);
        return first + 1;
    }
    if (shared == 1)
        return count;
    points[first + 1] = towards(corner, &points[first + 1], radius);
    return first + 2;
}

/* The line of those painted before it that it meets first, or NULL. */
static const draw_thread *find_met(const draw_thread *thread, const draw_thread *const *painted, size_t count,
                                   size_t *shared)
{
    const draw_thread *met = NULL;
    *shared = 0;
    for (size_t i = 0; i < count; i++) {
        size_t points = common(thread, painted[i]);
        if (points > *shared && points < thread->count) {
            *shared = points;
            met = painted[i];
        }
    }
    return met;
}

static void paint_arrow(const draw_canvas *canvas, double x, double y, double length, theme_ink ink)
{
    draw_paint paint = { ink, INK_NOTHING, 0, false };
    draw_point arrow[] = { { x, y }, { x - length, y - half_head }, { x - length, y + half_head } };
    canvas->path(canvas->data, arrow, 3, true, 0, &paint);
}

/* Arrows where it ends, and where it leads left. */
static void paint_arrows(const draw_canvas *canvas, const draw_point *points, size_t count, bool ends,
                         theme_ink ink)
{
    if (ends)
        paint_arrow(canvas, points[count - 1].x, points[count - 1].y, head, ink);
    for (size_t i = 1; i < count; i++)
        if (points[i].x < points[i - 1].x - 8 * head)
            paint_arrow(canvas, points[i].x + 3 * head, points[i].y, -head, ink);
}

static void paint_thread(const draw_canvas *canvas, const draw_thread *thread,
                         const draw_thread *const *painted, size_t painted_count)
{
    theme_ink ink = thread->dead ? INK_EDGE : thread->back ? INK_ACCENT : INK_QUIET;
    draw_paint stroke = { INK_NOTHING, ink, line_width, thread->dead };
    size_t shared, count = thread->count;
    draw_point *points = memory_allocate((count + 1) * sizeof *points);
    for (size_t i = 0; i < count; i++)
        points[i] = thread->points[i];
    const draw_thread *met = find_met(thread, painted, painted_count, &shared);
    if (met)
        count = cut(points, count, met, shared);
    canvas->path(canvas->data, points, count, false, radius, &stroke);
    paint_arrows(canvas, points, count, !met, ink);
    free(points);
}

void draw_threads_paint(const draw_canvas *canvas, const draw_thread *threads, size_t count)
{
    const draw_thread **painted = memory_allocate((count + 1) * sizeof *painted);
    size_t painted_count = 0;
    for (int dead = 0; dead < 2; dead++) {
        for (size_t i = 0; i < count; i++) {
            if (threads[i].dead != (bool)dead)
                continue;
            paint_thread(canvas, &threads[i], painted, painted_count);
            painted[painted_count++] = &threads[i];
        }
    }
    free(painted);
}
