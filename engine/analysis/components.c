#include "analysis/components.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct frame {
    uint32_t state;
    uint64_t edge; /* the next to follow */
} frame;

typedef struct search {
    const flow *walked;
    uint32_t *number, *low; /* number 0: not seen yet; low UINT32_MAX: its component is known */
    uint32_t *stack;
    size_t stack_count;
    frame *frames;
    size_t frame_count, frame_capacity;
    uint32_t next;
    components *out;
    size_t filled;
} search;

static void enter(search *s, uint32_t state)
{
    s->number[state] = s->low[state] = ++s->next;
    s->stack[s->stack_count++] = state;
    s->frames = memory_grow(s->frames, s->frame_count, &s->frame_capacity, sizeof *s->frames);
    s->frames[s->frame_count++] = (frame){ state, s->walked->first_edge[state] };
}

/* Components are found last first, so the order is filled from its end. */
static void take_component(search *s, uint32_t root)
{
    uint32_t state;
    do {
        state = s->stack[--s->stack_count];
        s->low[state] = UINT32_MAX;
        s->out->of[state] = (uint32_t)s->out->count;
        s->out->order[s->out->states - ++s->filled] = state;
    } while (state != root);
    s->out->count++;
}

static void leave(search *s)
{
    uint32_t state = s->frames[--s->frame_count].state, low = s->low[state];
    if (low == s->number[state])
        take_component(s, state);
    if (s->frame_count) {
        uint32_t above = s->frames[s->frame_count - 1].state;
        if (low < s->low[above])
            s->low[above] = low;
    }
}

static void search_from(search *s, uint32_t root)
{
    enter(s, root);
    while (s->frame_count) {
        frame *at = &s->frames[s->frame_count - 1];
        if (at->edge == s->walked->first_edge[at->state + 1]) {
            leave(s);
            continue;
        }
        uint32_t to = s->walked->edges[at->edge++].to;
        if (!s->number[to])
            enter(s, to);
        else if (s->low[to] != UINT32_MAX && s->number[to] < s->low[at->state])
            s->low[at->state] = s->number[to];
    }
}

static void number_forward(components *out)
{
    for (size_t i = 0; i < out->states; i++)
        out->of[i] = (uint32_t)(out->count - 1 - out->of[i]);
    if (out->count == out->states)
        return;
    out->place = memory_allocate(out->states * sizeof *out->place);
    for (size_t i = 1; i < out->states; i++)
        if (out->of[out->order[i]] == out->of[out->order[i - 1]])
            out->place[out->order[i]] = out->place[out->order[i - 1]] + 1;
}

void components_find(components *out, const flow *walked)
{
    size_t count = walked->states;
    *out = (components){ .states = count };
    out->order = memory_allocate(count * sizeof *out->order);
    out->of = memory_allocate(count * sizeof *out->of);
    search s = { .walked = walked, .out = out };
    s.number = memory_allocate(count * sizeof *s.number);
    s.low = memory_allocate(count * sizeof *s.low);
    s.stack = memory_allocate(count * sizeof *s.stack);
    search_from(&s, 0); /* everything was met from there */
    free(s.number);
    free(s.low);
    free(s.stack);
    free(s.frames);
    number_forward(out);
}

void components_finish(components *all)
{
    free(all->order);
    free(all->of);
    free(all->place);
    *all = (components){ .order = NULL };
}
