/* Whether all marking points are shown together. Their counters cannot all be told apart: there would be millions of
 * combinations. What matters of a point is whether it has its strong answers and its opportunities, and how far it is
 * above what it needs; and only as long as the rest of the story can change the answer. So from every moment it is
 * found first how much each point can still win and lose; what cannot be shown any more is dropped, and what cannot
 * be lost any more is the same whatever it was. */
#include <stdlib.h>
#include <string.h>

#include "analysis/flow_keys.h"
#include "analysis/passes.h"
#include "analysis/spread.h"
#include "base/memory.h"

enum { FAR = 1000000, SURE = 1000000 };

/* What can come of one point from one moment on. */
typedef struct outlook {
    int32_t best, worst;           /* by how much its margin can rise at most, and at least */
    uint8_t strong, opportunities; /* the most that can come */
} outlook;

/* Evidence for one point: den (2 strong + part - against) - num 2 opportunities is its margin, which must not be
 * negative; strong answers and opportunities count up to what is needed of them. */
typedef struct standing {
    int32_t margin; /* SURE: it is shown, whatever comes */
    uint16_t strong, opportunities;
} standing;

_Static_assert(sizeof(standing) == sizeof(uint64_t), "a standing is a word of a key");

typedef struct together {
    const pass *with;
    size_t points;
    outlook *outlooks; /* [moment][point] */
    standing *added;   /* [label][point] */
    flow_keys known;   /* the combinations of standings */
    standing *now;
    uint64_t *packed; /* the same as a key */
    double shown, unknown;
} together;

static standing standing_of(const rp_definition *point, int strong, int part, int against, int opportunities)
{
    int margin = point->needs_den * (2 * strong + part - against) - point->needs_num * 2 * opportunities;
    return (standing){ margin, (uint16_t)strong, (uint16_t)opportunities };
}

static standing *list_added(const flow *walked, size_t points)
{
    standing *added = memory_allocate((walked->label_count * points + 1) * sizeof *added);
    for (size_t i = 0; i < walked->label_count; i++)
        for (size_t j = 0; j < walked->labels[i].count; j++) {
            flow_count one = walked->labels[i].counts[j];
            if (one.claim >= points)
                continue;
            standing more = standing_of(walked->scenario->claims[one.claim], one.which == RP_OUTCOME_STRONG,
                                        one.which == RP_OUTCOME_PART, one.which == RP_OUTCOME_AGAINST,
                                        one.which == RP_OUTCOME_NONE);
            standing *to = &added[i * points + one.claim];
            to->margin += more.margin;
            to->strong = (uint16_t)(to->strong + more.strong);
            to->opportunities = (uint16_t)(to->opportunities + more.opportunities);
        }
    return added;
}

/* --- outlooks, last moments first --- */

static outlook outlook_at_end(const flow *walked, uint32_t state, size_t point)
{
    if (state >= walked->expanded && flow_place(walked, state).kind == KEY_ASKING)
        return (outlook){ FAR, -FAR, UINT8_MAX, UINT8_MAX };
    if (flow_place(walked, state).kind != KEY_ENDED)
        return (outlook){ -FAR, FAR, 0, 0 };
    if (flow_is_tied(walked, state, point))
        return (outlook){ -FAR, -FAR, 0, 0 };
    return (outlook){ 0, 0, 0, 0 };
}

static uint8_t higher(uint8_t known, unsigned other)
{
    return other > UINT8_MAX ? UINT8_MAX : other > known ? (uint8_t)other : known;
}

static void look_along(const together *t, const flow_edge *edge, size_t point, outlook *out)
{
    outlook behind = t->outlooks[edge->to * t->points + point];
    standing more = t->added[edge->label * t->points + point];
    int best = behind.best <= -FAR ? -FAR : behind.best + more.margin;
    int worst = behind.worst <= -FAR ? -FAR : behind.worst + more.margin;
    out->best = best > out->best ? best : out->best;
    out->worst = worst < out->worst ? worst : out->worst;
    out->strong = higher(out->strong, (unsigned)behind.strong + more.strong);
    out->opportunities = higher(out->opportunities, (unsigned)behind.opportunities + more.opportunities);
}

/* All moments of a component have the same: they lead to one another, and nothing is counted on the way. */
static void look_from(const together *t, const uint32_t *states, size_t count)
{
    const flow *walked = t->with->walked;
    uint32_t own = t->with->parts->of[states[0]];
    for (size_t point = 0; point < t->points; point++) {
        outlook out = { -FAR, FAR, 0, 0 };
        bool ends = true;
        for (size_t i = 0; i < count; i++)
            for (uint64_t e = walked->first_edge[states[i]]; e < walked->first_edge[states[i] + 1]; e++) {
                ends = false;
                if (t->with->parts->of[walked->edges[e].to] != own)
                    look_along(t, &walked->edges[e], point, &out);
            }
        if (ends)
            out = outlook_at_end(walked, states[0], point);
        for (size_t i = 0; i < count; i++)
            t->outlooks[states[i] * t->points + point] = out;
    }
}

static void find_outlooks(together *t)
{
    const components *parts = t->with->parts;
    t->outlooks = memory_allocate(parts->states * t->points * sizeof *t->outlooks);
    for (size_t end = parts->states, at; end > 0; end = at) {
        for (at = end - 1; at > 0 && parts->of[parts->order[at - 1]] == parts->of[parts->order[end - 1]];)
            at--;
        look_from(t, parts->order + at, end - at);
    }
}

/* --- standings go forward --- */

/* False where the point cannot be shown any more. */
static bool settle(standing *one, const outlook *ahead)
{
    if (one->margin == SURE)
        return true;
    if (one->margin + ahead->best < 0 || one->strong + ahead->strong < RP_STRONG_LEAST ||
        one->opportunities + ahead->opportunities < RP_CHANCES_LEAST)
        return false;
    if (one->strong > RP_STRONG_LEAST)
        one->strong = RP_STRONG_LEAST;
    if (one->opportunities > RP_CHANCES_LEAST)
        one->opportunities = RP_CHANCES_LEAST;
    bool all = one->strong == RP_STRONG_LEAST && one->opportunities == RP_CHANCES_LEAST;
    if (all && one->margin + ahead->worst >= 0)
        *one = (standing){ SURE, 0, 0 };
    return true;
}

static uint32_t number_now(together *t, uint32_t state)
{
    bool fresh;
    for (size_t i = 0; i < t->points; i++)
        if (!settle(&t->now[i], &t->outlooks[state * t->points + i]))
            return SPREAD_DROP;
    memcpy(t->packed, t->now, t->points * sizeof *t->now);
    return flow_keys_add(&t->known, t->packed, flow_keys_seek(&t->known, t->packed), &fresh);
}

static uint32_t go_along(void *data, uint32_t value, const flow_edge *edge)
{
    together *t = data;
    if (!(t->with->walked->labels[edge->label].weight > 0))
        return SPREAD_DROP;
    memcpy(t->now, t->known.keys + value * t->known.words, t->points * sizeof *t->now);
    for (size_t i = 0; i < t->points; i++) {
        standing more = t->added[edge->label * t->points + i];
        if (t->now[i].margin == SURE)
            continue;
        t->now[i].margin += more.margin;
        t->now[i].strong = (uint16_t)(t->now[i].strong + more.strong);
        t->now[i].opportunities = (uint16_t)(t->now[i].opportunities + more.opportunities);
    }
    return number_now(t, edge->to);
}

static void arrive_together(void *data, uint32_t state, uint32_t value, double mass)
{
    together *t = data;
    (void)value;
    switch (flow_place(t->with->walked, state).kind) {
    case KEY_ASKING: t->unknown += mass; break;
    case KEY_ENDED: t->shown += mass; break;
    case KEY_STOPPED: break;
    }
}

static bool go_on_together(void *data, uint64_t states)
{
    const pass *with = ((together *)data)->with;
    return !with->progress || with->progress(with->data, with->number, with->count, states);
}

pass_result pass_together(const pass *with, rp_bounds *out)
{
    size_t points = with->walked->scenario->point_count;
    together t = { .with = with, .points = points };
    t.added = list_added(with->walked, points);
    t.now = memory_allocate(points * sizeof *t.now);
    t.packed = memory_allocate(points * sizeof *t.packed);
    find_outlooks(&t);
    flow_keys_init(&t.known, points);
    for (size_t i = 0; i < points; i++)
        t.now[i] = standing_of(with->walked->scenario->claims[i], with->before[i].strong,
                               with->before[i].part, with->before[i].against, with->before[i].opportunities);
    spread how = { .walked = with->walked,
                   .parts = with->parts,
                   .data = &t,
                   .step = go_along,
                   .arrive = arrive_together,
                   .go_on = go_on_together,
                   .limit = with->limit };
    uint32_t first = number_now(&t, 0);
    spread_result result = { .complete = true };
    if (first != SPREAD_DROP)
        result = spread_run(&how, first);
    double upper = t.shown + t.unknown + result.left;
    *out = (rp_bounds){ t.shown, upper > 1 ? 1 : upper };
    free(t.added);
    free(t.now);
    free(t.packed);
    free(t.outlooks);
    free(flow_keys_take(&t.known));
    return (pass_result){ result.values, result.complete && with->walked->complete, result.stopped };
}
