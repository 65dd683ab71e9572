#include "analysis/rules/leads.h"

#include <stdlib.h>

#include "base/memory.h"

typedef struct maker {
    leads *all;
    const rp_scenario *scenario;
    size_t *options; /* per question: its first option among the things */
    uint32_t *met;   /* per beat: the last walk that came there */
    uint32_t walk;
    uint16_t *stack; /* beats to go on from */
    size_t waiting;
} maker;

static size_t ending_at(const maker *m, size_t ending)
{
    return m->all->count - m->scenario->ending_count + ending;
}

static void add_edge(leads *all, size_t from, size_t to)
{
    all->edges = memory_grow(all->edges, all->edge_count, &all->edge_capacity, sizeof *all->edges);
    all->edges[all->edge_count++] = (leads_edge){ (uint32_t)from, (uint32_t)to };
}

/* Whether the story may go past the question without asking it. */
static bool can_be_skipped(const model_question *question)
{
    if (question->kind == RP_QUESTION_QUOTE)
        return true;
    if (question->kind != RP_QUESTION_CHOOSE)
        return false;
    for (size_t i = 0; i < question->fields[0].option_count; i++) {
        const model_option *option = &question->fields[0].options[i];
        if (option->when.kind == CONDITION_NONE && option->once == MODEL_NONE)
            return false;
    }
    return true;
}

static void push(maker *m, uint16_t beat)
{
    if (beat == 0 || m->met[beat] == m->walk)
        return;
    m->met[beat] = m->walk;
    m->stack[m->waiting++] = beat;
}

static void follow(maker *m, size_t from, const model_beat *beat)
{
    switch (beat->kind) {
    case BEAT_WHEN:
        push(m, beat->as.when.then);
        push(m, beat->as.when.otherwise);
        break;
    case BEAT_GO:
        add_edge(m->all, from,
                 beat->as.go.ends ? ending_at(m, beat->as.go.target) : (size_t)beat->as.go.target);
        break;
    case BEAT_ASK:
        add_edge(m->all, from, m->scenario->scene_count + beat->as.question);
        if (can_be_skipped(&m->scenario->questions[beat->as.question]))
            push(m, beat->next);
        break;
    default: push(m, beat->next); break;
    }
}

/* What comes next after `from`, from this beat on. */
static void lead(maker *m, size_t from, uint16_t beat)
{
    m->walk++;
    push(m, beat);
    while (m->waiting)
        follow(m, from, &m->scenario->beats[m->stack[--m->waiting]]);
}

static void lead_from_options(maker *m, size_t index)
{
    const model_question *question = &m->scenario->questions[index];
    size_t from = m->scenario->scene_count + index, at = m->options[index];
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++, at++) {
            add_edge(m->all, from, at);
            if (question->kind == RP_QUESTION_CHOOSE)
                lead(m, at, question->fields[i].options[j].then.beats);
        }
    if (question->silence) {
        add_edge(m->all, from, at);
        lead(m, at, question->silence->then.beats);
    }
}

static void lead_from_question(maker *m, size_t index)
{
    const model_question *question = &m->scenario->questions[index];
    size_t from = m->scenario->scene_count + index;
    lead_from_options(m, index);
    if (question->kind == RP_QUESTION_CHOOSE)
        return;
    for (int outcome = RP_OUTCOME_STRONG; question->on && outcome <= RP_OUTCOME_NONE; outcome++)
        lead(m, from, question->on[outcome].beats);
    if (!question->on)
        lead(m, from, m->scenario->beats[question->beat].next);
}

static void name_options(maker *m, size_t index)
{
    const model_question *question = &m->scenario->questions[index];
    leads *all = m->all;
    m->options[index] = all->count;
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++) {
            const model_option *option = &question->fields[i].options[j];
            all->things[all->count++] = (leads_thing){ LEADS_OPTION, option->id, option->place };
        }
    if (question->silence)
        all->things[all->count++] =
            (leads_thing){ LEADS_OPTION, question->silence->id, question->silence->place };
}

static size_t count_things(const rp_scenario *s)
{
    size_t count = s->scene_count + s->question_count + s->ending_count;
    for (size_t i = 0; i < s->question_count; i++) {
        count += s->questions[i].silence != NULL;
        for (size_t j = 0; j < s->questions[i].field_count; j++)
            count += s->questions[i].fields[j].option_count;
    }
    return count;
}

static void name_things(maker *m)
{
    const rp_scenario *s = m->scenario;
    leads *all = m->all;
    all->things = arena_allocate(&all->memory, count_things(s) * sizeof *all->things);
    for (size_t i = 0; i < s->scene_count; i++)
        all->things[all->count++] = (leads_thing){ LEADS_SCENE, s->scenes[i].id, s->scenes[i].place };
    for (size_t i = 0; i < s->question_count; i++)
        all->things[all->count++] =
            (leads_thing){ LEADS_QUESTION, s->questions[i].id, s->questions[i].place };
    for (size_t i = 0; i < s->question_count; i++)
        name_options(m, i);
    for (size_t i = 0; i < s->ending_count; i++)
        all->things[all->count++] = (leads_thing){ LEADS_ENDING, s->endings[i].id, s->endings[i].place };
}

static int by_origin(const void *a, const void *b)
{
    uint32_t left = ((const leads_edge *)a)->from, right = ((const leads_edge *)b)->from;
    return (left > right) - (left < right);
}

static void sort_edges(leads *all)
{
    if (all->edge_count)
        qsort(all->edges, all->edge_count, sizeof *all->edges, by_origin);
    all->first = arena_allocate(&all->memory, (all->count + 1) * sizeof *all->first);
    for (size_t i = 0, at = 0; i <= all->count; i++) {
        while (at < all->edge_count && all->edges[at].from < i)
            at++;
        all->first[i] = at;
    }
}

void leads_init(leads *all, const rp_scenario *scenario)
{
    *all = (leads){ .count = 0 };
    arena_init(&all->memory);
    maker m = { .all = all, .scenario = scenario };
    m.options = arena_allocate(&all->memory, scenario->question_count * sizeof *m.options);
    m.met = arena_allocate(&all->memory, scenario->beat_count * sizeof *m.met);
    m.stack = arena_allocate(&all->memory, scenario->beat_count * sizeof *m.stack);
    name_things(&m);
    for (size_t i = 0; i < scenario->scene_count; i++)
        lead(&m, i, scenario->scenes[i].first);
    for (size_t i = 0; i < scenario->question_count; i++)
        lead_from_question(&m, i);
    sort_edges(all);
}

void leads_mark(const leads *all, size_t from, const bool *through, bool *marked)
{
    size_t *waiting = memory_allocate((all->count + 1) * sizeof *waiting), count = 0;
    waiting[count++] = from;
    while (count) {
        size_t at = waiting[--count];
        for (size_t i = all->first[at]; i < all->first[at + 1]; i++) {
            size_t to = all->edges[i].to;
            if (marked[to] || (through && !through[to]))
                continue;
            marked[to] = true;
            waiting[count++] = to;
        }
    }
    free(waiting);
}

void leads_finish(leads *all)
{
    free(all->edges);
    arena_finish(&all->memory);
}
