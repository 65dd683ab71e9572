/* Layouts: whatever is laid out, boxes keep apart, lines go through none and lie upon none to another box. */
#include "unit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/layout.h"
#include "base/memory.h"

static const layout_spacing spacing = { .boxes = 28, .beside = 20, .lines = 12, .margin = 24 };

/* --- what holds of every layout --- */

static bool apart(const layout_box *a, const layout_box *b)
{
    return a->x + a->width < b->x || b->x + b->width < a->x || a->y + a->height + 1 < b->y ||
           b->y + b->height + 1 < a->y;
}

static void check_boxes(const layout *of)
{
    for (size_t i = 0; i < of->box_count; i++) {
        const layout_box *box = &of->boxes[i];
        assert_true(box->x >= 0 && box->y >= 0);
        assert_true(box->x + box->width <= of->width && box->y + box->height <= of->height);
        assert_true(box->layer < of->layer_count);
        for (size_t j = 0; j < i; j++)
            if (!apart(box, &of->boxes[j]))
                fail_msg("boxes %zu and %zu lie upon each other", j, i);
    }
}

typedef struct piece {
    bool upright;
    double at, from, to; /* x and y, or y and x */
    size_t leads_to;
} piece;

static piece piece_of(const layout_line *line, size_t index)
{
    const layout_point *a = &line->points[index - 1], *b = &line->points[index];
    bool upright = a->x >= b->x && a->x <= b->x;
    assert_true(upright || (a->y >= b->y && a->y <= b->y));
    return upright ? (piece){ true, a->x, fmin(a->y, b->y), fmax(a->y, b->y), line->to }
                   : (piece){ false, a->y, fmin(a->x, b->x), fmax(a->x, b->x), line->to };
}

static bool passes_through(const piece *of, const layout_box *box)
{
    if (of->upright)
        return of->at > box->x && of->at < box->x + box->width && of->to > box->y &&
               of->from < box->y + box->height;
    return of->at > box->y && of->at < box->y + box->height && of->to > box->x &&
           of->from < box->x + box->width;
}

static void check_line(const layout *of, const layout_line *line)
{
    const layout_box *from = &of->boxes[line->from], *to = &of->boxes[line->to];
    const layout_point *first = line->points, *last = &line->points[line->point_count - 1];
    assert_true(line->point_count >= 2);
    assert_true(fabs(first->x - from->x - from->width) < 0.01 &&
                fabs(first->y - from->y - line->exit) < 0.01);
    assert_true(fabs(last->x - to->x) < 0.01 && fabs(last->y - to->y - to->entry) < 0.01);
    assert_true(last->x > line->points[line->point_count - 2].x); /* it comes in from the left */
    assert_int_equal(line->back, to->layer <= from->layer);
    for (size_t i = 1; i < line->point_count; i++) {
        piece one = piece_of(line, i);
        assert_true(line->back || line->points[i].x >= line->points[i - 1].x);
        for (size_t j = 0; j < of->box_count; j++)
            if (passes_through(&one, &of->boxes[j]))
                fail_msg("the line from %zu to %zu goes through box %zu", line->from, line->to, j);
    }
}

static int by_place(const void *a, const void *b)
{
    const piece *x = a, *y = b;
    if (x->upright != y->upright)
        return x->upright ? 1 : -1;
    if (x->at < y->at || x->at > y->at)
        return x->at < y->at ? -1 : 1;
    return x->from < y->from ? -1 : x->from > y->from;
}

/* Pieces of lines to different boxes that lie upon one another. */
static size_t count_upon(const layout *of)
{
    size_t count = 0, upon = 0;
    for (size_t i = 0; i < of->line_count; i++)
        count += of->lines[i].point_count - 1;
    piece *pieces = memory_allocate((count + 1) * sizeof *pieces);
    count = 0;
    for (size_t i = 0; i < of->line_count; i++)
        for (size_t j = 1; j < of->lines[i].point_count; j++)
            pieces[count++] = piece_of(&of->lines[i], j);
    qsort(pieces, count, sizeof *pieces, by_place);
    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count && pieces[j].upright == pieces[i].upright &&
                               pieces[j].at < pieces[i].at + 4;
             j++)
            upon += pieces[j].leads_to != pieces[i].leads_to && pieces[j].from < pieces[i].to && pieces[i].from < pieces[j].to;
    free(pieces);
    return upon;
}

static void check_all(const layout *of)
{
    check_boxes(of);
    for (size_t i = 0; i < of->line_count; i++)
        check_line(of, &of->lines[i]);
    assert_true(of->crossings <= of->first_crossings);
}

/* --- small graphs by hand --- */

enum { MOST = 12 };

typedef struct hand {
    layout of;
    layout_box boxes[MOST];
    layout_line lines[MOST];
} hand;

/* Boxes of 100 by 80; "0>1 1>2" in pairs of numbers. Lines of a box leave one below the other. */
static void lay_out(hand *h, size_t boxes, const char *lines)
{
    memset(h, 0, sizeof *h);
    for (size_t i = 0; i < boxes; i++)
        h->boxes[i] = (layout_box){ .width = 100, .height = 80, .entry = 20 };
    size_t count = 0;
    for (const char *at = lines; *at; at += strspn(at, " "), count++) {
        size_t from = (size_t)strtoul(at, (char **)&at, 10), to = (size_t)strtoul(at + 1, (char **)&at, 10);
        double exit = 20;
        for (size_t i = 0; i < count; i++)
            exit += h->lines[i].from == from ? 12 : 0;
        h->lines[count] = (layout_line){ .from = from, .to = to, .exit = exit };
    }
    h->of = (layout){
        .boxes = h->boxes, .box_count = boxes, .lines = h->lines, .line_count = count, .spacing = spacing
    };
    layout_arrange(&h->of);
    check_all(&h->of);
    assert_int_equal(count_upon(&h->of), 0);
}

static void nothing_and_one(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 0, "");
    assert_int_equal(h.of.layer_count, 0);
    layout_finish(&h.of);
    lay_out(&h, 1, "");
    assert_int_equal(h.of.layer_count, 1);
    assert_true(h.of.width <= 100 && h.of.height <= 80);
    layout_finish(&h.of);
}

static void a_chain_is_level(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 4, "0>1 1>2 2>3");
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(h.boxes[i].layer, i);
        assert_true(h.boxes[i].y <= 0);
    }
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(h.lines[i].point_count, 2);
    layout_finish(&h.of);
}

static void the_longest_path_decides(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 5, "0>4 0>1 1>2 2>3 3>4 1>4");
    static const size_t layers[] = { 0, 1, 2, 3, 4 };
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(h.boxes[i].layer, layers[i]);
    layout_finish(&h.of);
}

static void loops_and_ways_back(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 1, "0>0");
    assert_true(h.lines[0].back);
    layout_finish(&h.of);
    lay_out(&h, 4, "0>1 1>2 2>1 2>0 2>2 2>3");
    static const bool back[] = { false, false, true, true, true, false };
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(h.lines[i].back, back[i]);
    layout_finish(&h.of);
    lay_out(&h, 5, "0>1 0>2 0>3 1>0 2>0 3>0 0>4"); /* a hub */
    for (size_t i = 1; i < 4; i++)
        assert_int_equal(h.boxes[i].layer, 1);
    layout_finish(&h.of);
}

/* The way back is the one that leads nearer to the start, not whichever a walk in depth meets last. */
static void back_is_towards_the_start(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 4, "0>1 1>2 2>3 0>3 3>2"); /* 3 is one step from the start, 2 are two */
    assert_false(h.lines[4].back);
    assert_true(h.lines[2].back);
    layout_finish(&h.of);
}

static void what_nothing_leads_to_stands_before_its_end(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 5, "0>1 1>2 2>3 4>3");
    assert_int_equal(h.boxes[4].layer, 2);
    layout_finish(&h.of);
    lay_out(&h, 4, "0>1 2>3 3>2"); /* nothing leads to the circle of 2 and 3 */
    assert_int_equal(h.boxes[2].layer, 0);
    layout_finish(&h.of);
}

static void lines_to_one_box_join(void **state)
{
    (void)state;
    hand h;
    lay_out(&h, 6, "0>1 0>2 1>5 2>5 0>5 5>3 3>4");
    for (size_t i = 2; i < 5; i++) {
        const layout_line *line = &h.lines[i];
        assert_true(fabs(line->points[line->point_count - 1].y - h.boxes[5].y - 20) < 0.01);
    }
    layout_finish(&h.of);
    h = (hand){ .boxes = { { .width = 10, .height = 10, .entry = 5 },
                           { .width = 10, .height = 10, .entry = 5, .last = true },
                           { .width = 10, .height = 10, .entry = 5 },
                           { .width = 10, .height = 10, .entry = 5 } },
                .lines = { { .from = 0, .to = 1, .exit = 2 },
                           { .from = 0, .to = 2, .exit = 8 },
                           { .from = 2, .to = 3, .exit = 5 } } };
    h.of =
        (layout){ .boxes = h.boxes, .box_count = 4, .lines = h.lines, .line_count = 3, .spacing = spacing };
    layout_arrange(&h.of);
    check_all(&h.of);
    assert_int_equal(h.boxes[1].layer, 2); /* an ending waits for the last layer */
    layout_finish(&h.of);
}

/* --- generated ones --- */

static void check_sample(size_t scenes, uint64_t seed, layout *of, arena *memory)
{
    layout_sample(of, memory, scenes, seed);
    layout_arrange(of);
    check_all(of);
}

static void samples_hold(void **state)
{
    (void)state;
    size_t upon = 0, pieces = 0, better = 0;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena memory;
        layout of;
        arena_init(&memory);
        check_sample(1 + (size_t)seed % 45, seed, &of, &memory);
        upon += count_upon(&of);
        better += of.crossings < of.first_crossings;
        for (size_t i = 0; i < of.line_count; i++)
            pieces += of.lines[i].point_count;
        layout_finish(&of);
        arena_finish(&memory);
    }
    assert_true(better > 30);
    assert_true(upon * 1000 < pieces);
}

static void three_hundred_scenes(void **state)
{
    (void)state;
    arena memory;
    layout of, again;
    arena_init(&memory);
    check_sample(300, 7, &of, &memory);
    assert_int_equal(of.box_count, 305);
    assert_true(of.crossings * 2 < of.first_crossings);
    check_sample(300, 7, &again, &memory);
    assert_memory_equal(of.boxes, again.boxes, of.box_count * sizeof *of.boxes);
    for (size_t i = 0; i < of.line_count; i++) {
        assert_int_equal(of.lines[i].point_count, again.lines[i].point_count);
        assert_memory_equal(of.lines[i].points, again.lines[i].points,
                            of.lines[i].point_count * sizeof *of.lines[i].points);
    }
    layout_finish(&of);
    layout_finish(&again);
    arena_finish(&memory);
}

UNIT_SUITE(analysis_layout, "analysis.layout", UNIT_CASE(nothing_and_one), UNIT_CASE(a_chain_is_level),
           UNIT_CASE(the_longest_path_decides), UNIT_CASE(loops_and_ways_back),
           UNIT_CASE(back_is_towards_the_start), UNIT_CASE(what_nothing_leads_to_stands_before_its_end),
           UNIT_CASE(lines_to_one_box_join), UNIT_CASE(samples_hold), UNIT_CASE(three_hundred_scenes));
