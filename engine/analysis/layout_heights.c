/* How far down each place stands (after Brandes and Köpf, 2001): four times over, from each corner, places are hung
 * in straight rows along links, and the rows put as close together as they may stand; of the four results each place
 * takes the mean of the middle two. Distances hold in all four and therefore in the mean. Links between passing
 * places are hung up first, so that long lines are straight.
 *
 * One run does its work from the left top corner. The others see the plan mirrored: see `view`. */
#include <math.h>
#include <stdlib.h>

#include "analysis/layout_parts.h"
#include "base/memory.h"

/* For the sake of straight lines a picture may be taller than its fullest layer: a little, or more where it is small
 * all the same. In units of the distance between boxes, so that it does not matter what the units are. */
static const double room_least = 1.15, room_most = 1.6, small = 56;

typedef struct view {
    const layout_plan *plan;
    bool from_right, from_below;
} view;

typedef struct row_set {
    uint32_t *row;  /* by place: the first place of its row, which stands for the row */
    uint32_t *next; /* by place: the next of its row, in a ring */
    double *shift;  /* by place: how far below its row it stands */
    int *strength;  /* by place: of its link to the one before it in the row */
    double *y;      /* by row */
    struct press {
        uint32_t above, below;
    } * press;       /* by row: the two places that keep it from standing higher */
    uint32_t *order; /* rows, each behind all that stand above it somewhere */
    size_t ordered;
} row_set;

/* --- the plan as seen from a corner --- */

static size_t layer_at(const view *v, size_t index)
{
    return v->from_right ? v->plan->layer_count - 1 - index : index;
}

static uint32_t place_at(const view *v, size_t layer, size_t index)
{
    const layout_layer *of = &v->plan->layers[layer];
    return of->places[v->from_below ? of->count - 1 - index : index];
}

static size_t position(const view *v, uint32_t place)
{
    const layout_place *of = &v->plan->places[place];
    return v->from_below ? v->plan->layers[of->layer].count - 1 - of->at : of->at;
}

static double offset(const view *v, uint32_t place, double given)
{
    return v->from_below ? v->plan->places[place].height - given : given;
}

static double distance(const layout_plan *plan, uint32_t a, uint32_t b)
{
    const layout_spacing *spacing = &plan->of->spacing;
    int passing = plan->places[a].passing + plan->places[b].passing;
    return passing == 2 ? spacing->lines : passing == 1 ? spacing->beside : spacing->boxes;
}

/* --- rows --- */

/* A link seen from the place that looks for a neighbour to hang on. */
typedef struct hold {
    uint32_t place, neighbour;
    double own, other; /* where it ends in both */
    bool inner, crossed;
    int strength; /* 0: between boxes, which gives a bend anyway; 2: within a long line */
} hold;

/* Boxes that lead on stand level with those that lead to them, whichever answer does so; all else, with the line. */
static double level_exit(const layout_plan *plan, const layout_link *link)
{
    const layout_place *left = &plan->places[link->left], *right = &plan->places[link->right];
    bool leads_on = !left->passing && !right->passing && !plan->of->boxes[right->box].last;
    return leads_on ? plan->of->boxes[left->box].entry : link->exit;
}

static hold hold_of(const view *v, const layout_link *link)
{
    double exit = offset(v, link->left, level_exit(v->plan, link)),
           entry = offset(v, link->right, link->entry);
    int strength = v->plan->places[link->left].passing + v->plan->places[link->right].passing;
    return v->from_right ? (hold){ link->left, link->right, exit, entry, link->inner, false, strength }
                         : (hold){ link->right, link->left, entry, exit, link->inner, false, strength };
}

/* Where a long line and another cross, the other gives way. */
static void find_crossed(const view *v, hold *holds, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!holds[i].inner)
            continue;
        for (size_t j = 0; j < count; j++) {
            long a = (long)position(v, holds[i].place) - (long)position(v, holds[j].place);
            long b = (long)position(v, holds[i].neighbour) - (long)position(v, holds[j].neighbour);
            if (!holds[j].inner && ((a < 0 && b > 0) || (a > 0 && b < 0)))
                holds[j].crossed = true;
        }
    }
}

typedef struct sorted_hold {
    hold hold;
    size_t at, over; /* positions of place and neighbour */
} sorted_hold;

static int by_place(const void *a, const void *b)
{
    const sorted_hold *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    if (x->over != y->over)
        return x->over < y->over ? -1 : 1;
    return x->hold.other < y->hold.other ? -1 : x->hold.other > y->hold.other;
}

static void hang(row_set *rows, const hold *on)
{
    rows->row[on->place] = rows->row[on->neighbour];
    rows->shift[on->place] = rows->shift[on->neighbour] + on->other - on->own;
    rows->next[on->place] = rows->next[on->neighbour];
    rows->next[on->neighbour] = on->place;
    rows->strength[on->place] = on->strength;
}

/* Tries the middle neighbours of one place; of a long line, the rest of it alone. `free` is the first position in
 * the neighbouring layer that may still be hung on. */
static void hang_place(row_set *rows, const sorted_hold *holds, size_t count, size_t *free)
{
    size_t first = (count - 1) / 2, last = count / 2;
    for (size_t i = 0; i < count; i++)
        if (holds[i].hold.inner)
            first = last = i;
    for (size_t i = first; i <= last; i++) {
        if (holds[i].hold.crossed || holds[i].over < *free)
            continue;
        hang(rows, &holds[i].hold);
        *free = holds[i].over + 1;
        return;
    }
}

static void hang_layer(const view *v, size_t index, row_set *rows)
{
    size_t left = v->from_right ? layer_at(v, index) : layer_at(v, index - 1);
    const layout_layer *linked = &v->plan->layers[left];
    size_t count = linked->link_count, free_from = 0;
    hold *holds = memory_allocate((count + 1) * sizeof *holds);
    sorted_hold *sorted = memory_allocate((count + 1) * sizeof *sorted);
    for (size_t i = 0; i < count; i++)
        holds[i] = hold_of(v, &linked->links[i]);
    find_crossed(v, holds, count);
    for (size_t i = 0; i < count; i++)
        sorted[i] = (sorted_hold){ holds[i], position(v, holds[i].place), position(v, holds[i].neighbour) };
    qsort(sorted, count, sizeof *sorted, by_place);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i; end < count && sorted[end].at == sorted[i].at; end++)
            ;
        hang_place(rows, sorted + i, end - i, &free_from);
    }
    free(holds);
    free(sorted);
}

/* --- putting rows together --- */

/* How far below its neighbour above a row must stand, for two places next to each other in a layer. */
static double apart(const view *v, const row_set *rows, uint32_t above, uint32_t below)
{
    return v->plan->places[above].height + distance(v->plan, above, below) + rows->shift[above] -
           rows->shift[below];
}

static bool below_of(const view *v, uint32_t place, uint32_t *below)
{
    size_t layer = v->plan->places[place].layer, at = position(v, place) + 1;
    if (at == v->plan->layers[layer].count)
        return false;
    *below = place_at(v, layer, at);
    return true;
}

/* Rows so that each comes behind all that stand above it somewhere. */
static void sort_rows(const view *v, row_set *rows)
{
    size_t count = v->plan->place_count, ready = 0;
    size_t *above = memory_allocate((count + 1) * sizeof *above);
    uint32_t below;
    for (uint32_t i = 0; i < count; i++)
        if (below_of(v, i, &below))
            above[rows->row[below]]++;
    for (uint32_t i = 0; i < count; i++)
        if (rows->row[i] == i && above[i] == 0)
            rows->order[ready++] = i;
    for (size_t done = 0; done < ready; done++) {
        uint32_t place = rows->order[done];
        do {
            if (below_of(v, place, &below) && --above[rows->row[below]] == 0)
                rows->order[ready++] = rows->row[below];
            place = rows->next[place];
        } while (place != rows->order[done]);
    }
    free(above);
    rows->ordered = ready;
}

static void push_down(const view *v, row_set *rows, uint32_t row)
{
    uint32_t place = row, below;
    do {
        if (below_of(v, place, &below)) {
            double least = rows->y[row] + apart(v, rows, place, below);
            if (rows->y[rows->row[below]] < least) {
                rows->y[rows->row[below]] = least;
                rows->press[rows->row[below]] = (struct press){ place, below };
            }
        }
        place = rows->next[place];
    } while (place != row);
}

/* A row that has something below it comes as near to that as it may. */
static void let_down(const view *v, row_set *rows, uint32_t row)
{
    uint32_t place = row, below;
    double most = INFINITY;
    do {
        if (below_of(v, place, &below))
            most = fmin(most, rows->y[rows->row[below]] - apart(v, rows, place, below));
        place = rows->next[place];
    } while (place != row);
    if (most < INFINITY && most > rows->y[row])
        rows->y[row] = most;
}

/* As high as they may stand. Returns the place that then stands lowest. */
static uint32_t push_up(const view *v, row_set *rows)
{
    uint32_t lowest = 0;
    double bottom = -INFINITY;
    sort_rows(v, rows);
    for (uint32_t i = 0; i < v->plan->place_count; i++) {
        rows->y[i] = -INFINITY;
        rows->press[i] = (struct press){ LAYOUT_NOWHERE, LAYOUT_NOWHERE };
    }
    for (size_t i = 0; i < rows->ordered; i++) {
        uint32_t row = rows->order[i];
        if (rows->y[row] == -INFINITY) { /* its first place stands at the top */
            uint32_t place = row;
            do {
                rows->y[row] = fmax(rows->y[row], -rows->shift[place]);
                place = rows->next[place];
            } while (place != row);
        }
        push_down(v, rows, row);
    }
    for (uint32_t i = 0; i < v->plan->place_count; i++) {
        double end = rows->y[rows->row[i]] + rows->shift[i] + v->plan->places[i].height;
        if (end > bottom) {
            bottom = end;
            lowest = i;
        }
    }
    return lowest;
}

/* --- rows that make the picture taller than it need be are cut --- */

/* The weakest link in a row between two of its places; the later of the two places, or LAYOUT_NOWHERE. */
static uint32_t weakest(const row_set *rows, uint32_t a, uint32_t b)
{
    uint32_t found = LAYOUT_NOWHERE, place = rows->row[a];
    bool within = false;
    if (a == b)
        return found;
    do {
        if (within && (found == LAYOUT_NOWHERE || rows->strength[place] < rows->strength[found]))
            found = place;
        if (place == a || place == b) {
            if (within)
                return found;
            within = true;
        }
        place = rows->next[place];
    } while (place != rows->row[a]);
    return found;
}

static void cut(row_set *rows, uint32_t place)
{
    uint32_t first = rows->row[place], before = first, last = place;
    while (rows->next[before] != place)
        before = rows->next[before];
    for (uint32_t i = place; i != first; i = rows->next[i]) {
        rows->row[i] = place;
        last = i;
    }
    rows->next[before] = first;
    rows->next[last] = place;
}

/* Follows from the lowest place upwards what keeps each row from standing higher, and cuts the weakest link met. */
static bool cut_once(row_set *rows, uint32_t lowest)
{
    uint32_t found = LAYOUT_NOWHERE;
    for (uint32_t place = lowest; place != LAYOUT_NOWHERE;) {
        struct press press = rows->press[rows->row[place]];
        if (press.above == LAYOUT_NOWHERE)
            break;
        uint32_t link = weakest(rows, press.below, place);
        if (link != LAYOUT_NOWHERE &&
            (found == LAYOUT_NOWHERE || rows->strength[link] < rows->strength[found]))
            found = link;
        place = press.above;
    }
    if (found != LAYOUT_NOWHERE)
        cut(rows, found);
    return found != LAYOUT_NOWHERE;
}

/* What the fullest layer takes. */
static double least_height(const layout_plan *plan)
{
    double most = 0;
    for (size_t i = 0; i < plan->layer_count; i++) {
        const layout_layer *layer = &plan->layers[i];
        double height = 0;
        for (size_t j = 0; j < layer->count; j++)
            height += plan->places[layer->places[j]].height +
                      (j ? distance(plan, layer->places[j - 1], layer->places[j]) : 0);
        most = fmax(most, height);
    }
    return most;
}

static void shorten(const view *v, row_set *rows)
{
    double least = least_height(v->plan);
    double enough = fmax(room_least * least, fmin(room_most * least, small * v->plan->of->spacing.boxes));
    for (;;) {
        uint32_t lowest = push_up(v, rows);
        double height = rows->y[rows->row[lowest]] + rows->shift[lowest] + v->plan->places[lowest].height;
        if (height <= enough || !cut_once(rows, lowest))
            return;
    }
}

static void run(const view *v, double *y)
{
    size_t count = v->plan->place_count;
    row_set rows = { .row = memory_allocate((count + 1) * sizeof *rows.row),
                     .next = memory_allocate((count + 1) * sizeof *rows.next),
                     .shift = memory_allocate((count + 1) * sizeof *rows.shift),
                     .strength = memory_allocate((count + 1) * sizeof *rows.strength),
                     .y = memory_allocate((count + 1) * sizeof *rows.y),
                     .press = memory_allocate((count + 1) * sizeof *rows.press),
                     .order = memory_allocate((count + 1) * sizeof *rows.order) };
    for (uint32_t i = 0; i < count; i++)
        rows.row[i] = rows.next[i] = i;
    for (size_t i = 1; i < v->plan->layer_count; i++)
        hang_layer(v, i, &rows);
    shorten(v, &rows);
    for (size_t i = rows.ordered; i-- > 0;)
        let_down(v, &rows, rows.order[i]);
    for (uint32_t i = 0; i < count; i++) {
        double top = rows.y[rows.row[i]] + rows.shift[i];
        y[i] = v->from_below ? -top - v->plan->places[i].height : top;
    }
    free(rows.row);
    free(rows.next);
    free(rows.shift);
    free(rows.strength);
    free(rows.y);
    free(rows.press);
    free(rows.order);
}

/* --- the mean of four --- */

enum { RUNS = 4 };

typedef struct extent {
    double top, bottom;
} extent;

static extent extent_of(const layout_plan *plan, const double *y)
{
    extent out = { INFINITY, -INFINITY };
    for (size_t i = 0; i < plan->place_count; i++) {
        out.top = fmin(out.top, y[i]);
        out.bottom = fmax(out.bottom, y[i] + plan->places[i].height);
    }
    return out;
}

static double middle(double a, double b, double c, double d)
{
    double low = fmin(fmin(a, b), fmin(c, d)), high = fmax(fmax(a, b), fmax(c, d));
    return (a + b + c + d - low - high) / 2;
}

/* Down from 0, on whole units: what was level stays level. */
static void settle(layout_plan *plan)
{
    double top = INFINITY;
    for (size_t i = 0; i < plan->place_count; i++)
        top = fmin(top, plan->places[i].y);
    for (size_t i = 0; i < plan->place_count; i++) /* a little more than a half: sums are not exact */
        plan->places[i].y = floor(plan->places[i].y - top + 0.5 + 1e-6);
}

void layout_find_heights(layout_plan *plan)
{
    double *y[RUNS];
    extent extents[RUNS];
    int smallest = 0;
    for (int i = 0; i < RUNS; i++) {
        view v = { plan, i & 1, i & 2 };
        y[i] = memory_allocate((plan->place_count + 1) * sizeof *y[i]);
        run(&v, y[i]);
        extents[i] = extent_of(plan, y[i]);
        if (extents[i].bottom - extents[i].top < extents[smallest].bottom - extents[smallest].top)
            smallest = i;
    }
    extent fit = extents[smallest];
    for (size_t i = 0; i < plan->place_count; i++) {
        double at[RUNS];
        for (int j = 0; j < RUNS; j++)
            at[j] = y[j][i] + (j & 2 ? fit.bottom - extents[j].bottom : fit.top - extents[j].top);
        plan->places[i].y = middle(at[0], at[1], at[2], at[3]);
    }
    for (int i = 0; i < RUNS; i++)
        free(y[i]);
    settle(plan);
}
