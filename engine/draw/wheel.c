/* Each step has a block of words: its number and title, and below them a line for each way in which its chances were
 * taken. First all blocks are measured and placed; then ring, threads and words are painted. */
#include "draw/wheel.h"

#include <math.h>
#include <stdlib.h>

#include "draw/axis.h"
#include "draw/sign.h"

enum { TITLE_LINES = 6, MIDDLE_LINES = 4 };

typedef struct block {
    draw_lines title;
    draw_lines none; /* what is said where no chance was taken or left */
    const char *words[RP_BEARINGS];
    size_t rows;
    double width, height;
    double x, y; /* left top */
} block;

typedef struct plan {
    const draw_wheel *wheel;
    const draw_text *text;
    arena *memory;
    double em, leading;
    draw_font bold, plain;
    theme_ink ground;
    bool wide; /* words at the sides */
    double radius, thick, x, y, height;
    draw_lines title;
    bool middle; /* the title is inside of the ring */
    block *blocks;
} plan;

static const double from_top = -90; /* degrees */

static double angle_of(const plan *p, double steps)
{
    return (from_top + 360 * steps / (double)p->wheel->of->step_count) * acos(-1) / 180;
}

static bool at_right(const plan *p, size_t step)
{
    return cos(angle_of(p, (double)step + 0.5)) >= -1e-9;
}

/* --- blocks of words --- */

static double sign_room(const plan *p)
{
    return p->em * 1.4;
}

static const char *bearing_words(const plan *p, const rp_wheel_step *step, rp_bearing bearing)
{
    char *words = rp_wheel_bearing_words(step, bearing);
    const char *kept = arena_text(p->memory, words);
    free(words);
    return kept;
}

static void fill_block(const plan *p, size_t step, block *b, double room)
{
    const rp_wheel_step *of = &p->wheel->of->steps[step];
    char *title = arena_print(p->memory, "%zu. %s", step + 1, of->title);
    b->title = draw_wrap(p->memory, p->text, p->bold, title, room, TITLE_LINES);
    b->width = b->title.width;
    b->rows = b->title.count;
    for (int i = 0; i < RP_BEARINGS; i++) {
        if (!of->taken[i])
            continue;
        b->words[i] = bearing_words(p, of, (rp_bearing)i);
        b->width = fmax(b->width, sign_room(p) + draw_width(p->text, p->plain, b->words[i]));
        b->rows++;
    }
    if (b->rows == b->title.count) {
        b->none = draw_wrap(p->memory, p->text, p->plain, rp_wheel_step_word(of), room, 2);
        b->width = fmax(b->width, b->none.width);
        b->rows += b->none.count;
    }
    b->height = (double)b->rows * p->leading;
}

static double blocks_height(const plan *p, bool right)
{
    double height = 0;
    for (size_t i = 0; i < p->wheel->of->step_count; i++)
        if (!p->wide || at_right(p, i) == right)
            height += p->blocks[i].height + p->em;
    return height;
}

/* Blocks of one side, from above to below, as near to their steps as they can stand. */
static void place_side(plan *p, bool right)
{
    size_t count = p->wheel->of->step_count, found = 0;
    size_t *order = arena_allocate(p->memory, count * sizeof *order);
    double *middles = arena_allocate(p->memory, count * sizeof *middles);
    double *heights = arena_allocate(p->memory, count * sizeof *heights);
    for (size_t i = 0; i < count; i++) {
        size_t step = right ? i : count - 1 - i;
        if (at_right(p, step) != right)
            continue;
        order[found] = step;
        middles[found] = p->y + p->radius * sin(angle_of(p, (double)step + 0.5));
        heights[found++] = p->blocks[step].height + p->em;
    }
    draw_spread(middles, heights, found, p->y - p->height, p->y + p->height);
    for (size_t i = 0; i < found; i++) {
        block *b = &p->blocks[order[i]];
        b->x = p->x + (right ? p->radius + 2.5 * p->em : -p->radius - 2.5 * p->em - b->width);
        b->y = middles[i] - b->height / 2;
    }
}

/* --- the whole --- */

static void plan_title(plan *p)
{
    const char *title = p->wheel->of->title;
    double chord = (p->radius - p->thick) * 1.65;
    p->title = draw_wrap(p->memory, p->text, p->bold, title, chord, MIDDLE_LINES + 1);
    p->middle = p->title.count <= MIDDLE_LINES && draw_word_width(p->text, p->bold, title) <= chord;
    if (!p->middle)
        p->title = draw_wrap(p->memory, p->text, p->bold, title, p->wheel->width, TITLE_LINES);
}

static void place_wide(plan *p, double top)
{
    double half = fmax(fmax(blocks_height(p, true), blocks_height(p, false)) / 2, p->radius + p->em);
    p->x = p->wheel->width / 2;
    p->y = top + half;
    p->height = half; /* how far words may be from the middle */
    place_side(p, true);
    place_side(p, false);
    p->height = ceil(top + 2 * half);
}

static void place_narrow(plan *p, double top)
{
    double y = top + 2 * p->radius + 1.5 * p->em;
    p->x = p->wheel->width / 2;
    p->y = top + p->radius;
    for (size_t i = 0; i < p->wheel->of->step_count; i++) {
        p->blocks[i].x = 0;
        p->blocks[i].y = y;
        y += p->blocks[i].height + p->em * 0.8;
    }
    p->height = ceil(y);
}

static void make_plan(plan *p, const draw_wheel *wheel, arena *memory)
{
    double em = wheel->size;
    *p =
        (plan){ .wheel = wheel, .text = wheel->text, .memory = memory, .em = em, .leading = round(em * 1.4) };
    p->bold = (draw_font){ em, true };
    p->plain = (draw_font){ em, false };
    p->ground = wheel->ground == INK_NOTHING ? INK_PANEL : wheel->ground;
    p->wide = wheel->width >= 46 * em;
    p->radius = fmin(8 * em, wheel->width / 2);
    p->thick = p->radius * 0.4;
    plan_title(p);
    double top = p->middle ? 0 : (double)p->title.count * p->leading + em / 2;
    double room = p->wide ? wheel->width / 2 - p->radius - 2.5 * em : wheel->width;
    p->blocks = arena_allocate(memory, wheel->of->step_count * sizeof *p->blocks);
    for (size_t i = 0; i < wheel->of->step_count; i++)
        fill_block(p, i, &p->blocks[i], room);
    (p->wide ? place_wide : place_narrow)(p, top);
}

double draw_wheel_height(const draw_wheel *wheel)
{
    arena memory;
    plan p;
    arena_init(&memory);
    make_plan(&p, wheel, &memory);
    arena_finish(&memory);
    return p.height;
}

/* --- painting --- */

/* The one way in which all its chances were taken; RP_BEARINGS where there are several or none. */
static rp_bearing only_bearing(const rp_wheel_step *step)
{
    int only = RP_BEARINGS, found = 0;
    for (int i = 0; i < RP_BEARINGS; i++)
        if (step->taken[i]) {
            only = i;
            found++;
        }
    return (rp_bearing)(found == 1 ? only : RP_BEARINGS);
}

static bool any_bearing(const rp_wheel_step *step)
{
    for (int i = 0; i < RP_BEARINGS; i++)
        if (step->taken[i])
            return true;
    return false;
}

static draw_paint paint_of(const plan *p, const rp_wheel_step *step)
{
    rp_bearing only = only_bearing(step);
    if (only == RP_BEARING_MISSED)
        return (draw_paint){ p->ground, INK_EDGE, 1.5, true };
    if (only != RP_BEARINGS)
        return (draw_paint){ draw_sign_ground(only), draw_sign_ink(only), 1.5, false };
    if (any_bearing(step))
        return (draw_paint){ INK_OWN, INK_EDGE, 1.5, false };
    return (draw_paint){ p->ground, step->absent ? INK_LINE : INK_EDGE, 1, false };
}

enum { ARC_POINTS = 60, SEGMENT_POINTS = 2 * ARC_POINTS + 2 };

static draw_point on_ring(const plan *p, double radius, double angle)
{
    return (draw_point){ p->x + radius * cos(angle), p->y + radius * sin(angle) };
}

/* A piece of the ring that points to the next. */
static void paint_segment(const draw_canvas *canvas, const plan *p, size_t step)
{
    draw_point points[SEGMENT_POINTS];
    double outer = p->radius - 1, inner = p->radius - p->thick, middle = (outer + inner) / 2;
    double gap = 2.5 / middle, tip = p->thick * 0.22 / middle;
    double from = angle_of(p, (double)step) + gap, to = angle_of(p, (double)step + 1) - gap;
    size_t count = 0;
    draw_paint paint = paint_of(p, &p->wheel->of->steps[step]);
    for (int i = 0; i < ARC_POINTS; i++)
        points[count++] = on_ring(p, outer, from + (to - from) * i / (ARC_POINTS - 1) - tip / 2);
    points[count++] = on_ring(p, middle, to + tip / 2);
    for (int i = ARC_POINTS; i-- > 0;)
        points[count++] = on_ring(p, inner, from + (to - from) * i / (ARC_POINTS - 1) - tip / 2);
    points[count++] = on_ring(p, middle, from + tip / 2);
    canvas->path(canvas->data, points, count, true, 0, &paint);
}

/* Its number, and below it the signs of how its chances were taken. */
static void paint_number(const draw_canvas *canvas, const plan *p, size_t step)
{
    const rp_wheel_step *of = &p->wheel->of->steps[step];
    draw_point at = on_ring(p, p->radius - p->thick / 2, angle_of(p, (double)step + 0.5));
    draw_font font = { p->em * 1.1, true };
    const char *number = arena_print(p->memory, "%zu", step + 1);
    size_t signs = 0;
    for (int i = 0; i < RP_BEARINGS; i++)
        signs += of->taken[i] > 0;
    double base = at.y + font.size * (signs ? -0.1 : 0.36);
    canvas->words(canvas->data, font, signs ? INK_TEXT : INK_QUIET,
                  at.x - draw_width(p->text, font, number) / 2, base, number);
    double pitch = fmin(p->em * 1.05, p->thick * 0.85 / fmax((double)signs, 1));
    double x = at.x - pitch * ((double)signs - 1) / 2;
    for (int i = 0; i < RP_BEARINGS; i++) {
        if (!of->taken[i])
            continue;
        draw_sign(canvas, (rp_bearing)i, x, base + p->em * 0.8, pitch * 0.44);
        x += pitch;
    }
}

/* From where the words are to the nearest place of the step, but for its ends. */
static void paint_thread(const draw_canvas *canvas, const plan *p, size_t step)
{
    const block *b = &p->blocks[step];
    draw_paint thread = { INK_NOTHING, INK_EDGE, 1, false };
    bool right = at_right(p, step);
    double x = right ? b->x - p->em / 2 : b->x + b->width + p->em / 2;
    double middle = angle_of(p, (double)step + 0.5), most = (angle_of(p, 1) - angle_of(p, 0)) * 0.3;
    double off = remainder(atan2(b->y + b->height / 2 - p->y, x - p->x) - middle, 4 * acos(0));
    draw_point from = on_ring(p, p->radius + 3, middle + fmin(fmax(off, -most), most));
    double half = p->leading / 2, y = fmin(fmax(from.y, b->y + half), b->y + b->height - half);
    draw_point line[] = { from, { x + (right ? -p->em : p->em) * 0.8, y }, { x, y } };
    canvas->path(canvas->data, line, 3, false, 4, &thread);
}

static void paint_block(const draw_canvas *canvas, const plan *p, const block *b)
{
    double y = b->y + p->em;
    for (size_t i = 0; i < b->title.count; i++, y += p->leading)
        canvas->words(canvas->data, p->bold, INK_TEXT, b->x, y, b->title.items[i]);
    for (int i = 0; i < RP_BEARINGS; i++) {
        if (!b->words[i])
            continue;
        draw_sign(canvas, (rp_bearing)i, b->x + p->em * 0.5, y - p->em * 0.36, p->em * 0.46);
        canvas->words(canvas->data, p->plain, INK_TEXT, b->x + sign_room(p), y, b->words[i]);
        y += p->leading;
    }
    for (size_t i = 0; i < b->none.count; i++, y += p->leading)
        canvas->words(canvas->data, p->plain, INK_QUIET, b->x, y, b->none.items[i]);
}

static void paint_title(const draw_canvas *canvas, const plan *p)
{
    double y = p->middle ? p->y - (double)p->title.count * p->leading / 2 : 0;
    for (size_t i = 0; i < p->title.count; i++) {
        double x = p->middle ? p->x - draw_width(p->text, p->bold, p->title.items[i]) / 2 : 0;
        canvas->words(canvas->data, p->bold, INK_TEXT, x, y + (double)i * p->leading + p->em,
                      p->title.items[i]);
    }
}

void draw_wheel_paint(const draw_canvas *canvas, const void *data)
{
    const draw_wheel *wheel = data;
    arena memory;
    plan p;
    arena_init(&memory);
    make_plan(&p, wheel, &memory);
    paint_title(canvas, &p);
    for (size_t i = 0; i < wheel->of->step_count; i++) {
        canvas->begin(canvas->data, wheel->of->steps[i].title);
        paint_segment(canvas, &p, i);
        paint_number(canvas, &p, i);
        if (p.wide)
            paint_thread(canvas, &p, i);
        paint_block(canvas, &p, &p.blocks[i]);
        canvas->end(canvas->data);
    }
    arena_finish(&memory);
}
