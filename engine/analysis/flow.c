#include "analysis/flow.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/flow_keys.h"
#include "analysis/flow_labels.h"
#include "base/memory.h"
#include "base/str.h"
#include "core/expr.h"
#include "core/judge.h"

enum { PROGRESS_EVERY = 8192, AHEAD = 8 };

/* A moment that an answer leads to, on its way into the set of those known. */
typedef struct arrival {
    key_moment moment;
    uint64_t *key, hash;
    uint32_t label;
} arrival;

/* The walk while it goes on. */
typedef struct flow_walking walk;
struct flow_walking {
    flow *out;
    flow_keys known;
    flow_labels labels;
    flow_count *counts; /* of the answer being taken */
    size_t count, capacity;
    machine_watch watch;
    machine with; /* watched */
    key_moment from;
    arrival arrivals[AHEAD];
    size_t state_size;
    size_t next, level_end; /* the moment to go into; the first that takes more answers */
    size_t answers;         /* to the moments that are met now */
};

/* --- moments --- */

static void see_count(void *data, uint16_t claim, rp_outcome which)
{
    walk *w = data;
    w->counts = memory_grow(w->counts, w->count, &w->capacity, sizeof *w->counts);
    w->counts[w->count++] = (flow_count){ claim, (uint16_t)which };
}

static void see_scene(void *data, uint16_t scene)
{
    walk *w = data;
    w->out->scenes[scene / 64] |= UINT64_C(1) << scene % 64;
}

/* The number of a fault; those past the last that a key can name are taken for the last. */
static uint16_t number_fault(flow *out, const char *text)
{
    size_t most = out->scenario->beat_count;
    for (size_t i = 0; i < out->fault_count; i++)
        if (str_is(out->faults[i].text, text))
            return (uint16_t)i;
    if (out->fault_count == most)
        return (uint16_t)(most - 1);
    out->faults = memory_resize(out->faults, (out->fault_count + 1) * sizeof *out->faults);
    out->faults[out->fault_count] = (flow_fault){ .text = arena_text(&out->memory, text) };
    return (uint16_t)out->fault_count++;
}

static key_place find_place(flow *out, const rp_state *state, const rp_error *fault)
{
    switch (state_status(out->scenario, state)) {
    case RP_RUN_ASKING: return (key_place){ KEY_ASKING, state_position(out->scenario, state) };
    case RP_RUN_ENDED: return (key_place){ KEY_ENDED, state_position(out->scenario, state) };
    case RP_RUN_STOPPED: break;
    }
    return (key_place){ KEY_STOPPED, number_fault(out, fault->text) };
}

/* An option that was said, done or waited becomes a turn to quote. */
static void count_worth(const rp_scenario *scenario, key_moment *moment, const model_option *option,
                        bool counted)
{
    if (scenario->quotes && counted && option && option->kind != RP_OPTION_READ)
        moment->worths[judge_worth(option) + 1]++;
}

static void take(flow *out, const machine *with, key_moment *moment, const answers_way *way,
                 machine_open *open)
{
    rp_error fault;
    rp_error_clear(&fault);
    bool counted = machine_take(with, moment->state, open, &way->choice, &fault);
    count_worth(out->scenario, moment, way->choice.option, counted);
    moment->place = find_place(out, moment->state, &fault);
}

/* --- what is noted of every moment --- */

static void note_open(flow *out, key_place place, machine_open open)
{
    if (place.kind != KEY_ASKING)
        return;
    bool choose = out->scenario->questions[place.index].kind == RP_QUESTION_CHOOSE;
    out->offered[place.index] |= choose ? open : (uint16_t)~0u;
}

static bool is_nearest(const walk *w, const flow_nearest *known)
{
    return known->count == 0 || known->answers == w->answers;
}

static void note(const walk *w, flow_nearest *out, uint32_t state)
{
    if (!is_nearest(w, out))
        return;
    out->states = memory_grow(out->states, out->count, &out->capacity, sizeof *out->states);
    out->states[out->count++] = state;
    out->answers = w->answers;
}

/* An invariant that cannot be worked out does not hold. */
static void check_invariants(walk *w, const key_moment *moment, uint32_t state)
{
    flow *out = w->out;
    for (size_t i = 0; moment->place.kind != KEY_STOPPED && i < out->scenario->invariant_count; i++) {
        rp_error fault;
        rp_error_clear(&fault);
        bool holds = true;
        if (!is_nearest(w, &out->broken[i]))
            continue;
        if (!machine_holds(&out->with, moment->state, &out->scenario->invariants[i].condition, &holds,
                           &fault)) {
            uint16_t number = number_fault(out, fault.text);
            note(w, &out->faults[number].at, state);
            holds = false;
        }
        if (!holds)
            note(w, &out->broken[i], state);
    }
}

static void seek(walk *w, arrival *one)
{
    key_pack(&w->out->plan, &one->moment, one->key);
    one->hash = flow_keys_seek(&w->known, one->key);
}

static uint32_t meet(walk *w, const arrival *one)
{
    bool fresh;
    key_place place = one->moment.place;
    uint32_t state = flow_keys_add(&w->known, one->key, one->hash, &fresh);
    if (!fresh)
        return state;
    check_invariants(w, &one->moment, state);
    if (place.kind != KEY_ASKING)
        note(w, place.kind == KEY_ENDED ? &w->out->ended[place.index] : &w->out->faults[place.index].at,
             state);
    return state;
}

/* --- edges --- */

static void add_edge(walk *w, uint32_t to, uint32_t label)
{
    flow *out = w->out;
    out->edges = memory_grow(out->edges, out->edge_count, &out->edge_capacity, sizeof *out->edges);
    out->edges[out->edge_count++] = (flow_edge){ to, label };
}

static void begin_state(flow *out, size_t state)
{
    if (state + 1 >= out->state_capacity) {
        out->state_capacity = out->state_capacity ? 2 * out->state_capacity : 1024;
        out->first_edge = memory_resize(out->first_edge, (out->state_capacity + 1) * sizeof *out->first_edge);
    }
    out->first_edge[state] = out->edge_count;
}

static void copy_moment(const walk *w, key_moment *to, const key_moment *from)
{
    rp_state *state = to->state;
    memcpy(state, from->state, w->state_size);
    *to = *from;
    to->state = state;
}

/* `open` is a copy: what is open where the answer leads is asked when that is gone into. */
static void take_way(walk *w, answers_way *way, machine_open open, arrival *out)
{
    copy_moment(w, &out->moment, &w->from);
    w->count = 0;
    take(w->out, &w->with, &out->moment, way, &open);
    if (w->count)
        out->label = flow_labels_add(&w->labels, way->weight, w->counts, w->count);
    else if (way->label == ANSWERS_NO_LABEL)
        out->label = way->label = flow_labels_add(&w->labels, way->weight, NULL, 0);
    else
        out->label = way->label;
    seek(w, out);
}

static void expand(walk *w, uint32_t state)
{
    flow *out = w->out;
    machine_open open;
    rp_error fault;
    rp_error_clear(&fault);
    copy_moment(w, &w->from, &out->root);
    key_unpack(&out->plan, w->known.keys + state * out->plan.words, &w->from);
    if (w->from.place.kind != KEY_ASKING || !machine_options(&w->with, w->from.state, &open, &fault))
        return;
    note_open(out, w->from.place, open);
    answers_list *ways = answers_at(&out->ways, &w->from, open);
    for (size_t i = 0, end; i < ways->count; i = end) {
        for (end = i; end < ways->count && end < i + AHEAD; end++)
            take_way(w, &ways->items[end], open, &w->arrivals[end - i]);
        for (size_t j = 0; j < end - i; j++)
            add_edge(w, meet(w, &w->arrivals[j]), w->arrivals[j].label);
    }
}

/* --- the walk --- */

static void begin_level(flow *out, size_t state)
{
    out->levels = memory_resize(out->levels, (out->level_count + 2) * sizeof *out->levels);
    out->levels[out->level_count++] = (uint32_t)state;
}

static void begin_next(walk *w)
{
    if (w->next == w->level_end) {
        begin_level(w->out, w->next);
        w->level_end = w->known.count;
        w->answers = w->out->level_count;
    }
    begin_state(w->out, w->next);
}

static bool may_go_on(const walk *w, uint64_t limit)
{
    return w->next < w->known.count && (!limit || w->known.count < limit);
}

bool flow_walk_on(walk *w, size_t most, uint64_t limit)
{
    for (size_t i = 0; i < most && may_go_on(w, limit); i++, w->next++) {
        begin_next(w);
        expand(w, (uint32_t)w->next);
    }
    return may_go_on(w, limit);
}

/* Moments that were not gone into have a place among the others and no edges. */
static void close_walk(walk *w)
{
    flow *out = w->out;
    out->expanded = w->next;
    out->complete = w->next == w->known.count;
    for (; w->next < w->known.count; w->next++)
        begin_next(w);
    begin_state(out, w->next);
    out->levels[out->level_count] = (uint32_t)w->next;
}

/* Scenes entered before count as reached. */
static void note_before(flow *out, const rp_state *state)
{
    for (size_t i = 0; i < out->scenario->scene_count; i++)
        if (state_seen(out->scenario, state, i))
            out->scenes[i / 64] |= UINT64_C(1) << i % 64;
}

/* Some option is always open, and no condition can fail. */
static bool is_sure(const model_question *question)
{
    bool open = false;
    if (question->kind != RP_QUESTION_CHOOSE)
        return false;
    for (size_t i = 0; i < question->fields[0].option_count; i++) {
        const model_option *option = &question->fields[0].options[i];
        open = open || (option->when.kind == CONDITION_NONE && option->once == MODEL_NONE);
        if (option->when.kind == CONDITION_FUNCTION ||
            (option->when.kind == CONDITION_EXPRESSION && expr_can_fail(option->when.expression)))
            return false;
    }
    return open;
}

static void count_worths(const rp_scenario *scenario, key_moment *moment)
{
    for (size_t i = 0; i < state_turn_count(scenario, moment->state); i++)
        count_worth(scenario, moment,
                    state_answered_option(scenario, moment->state, state_turn(scenario, moment->state, i)),
                    true);
}

static void find_root(walk *w, const rp_state *from, machine_open *open)
{
    flow *out = w->out;
    const rp_scenario *scenario = out->scenario;
    rp_error fault = { 0 };
    out->root.state = state_create(scenario);
    if (from) {
        state_copy(scenario, out->root.state, from);
        machine_options(&w->with, out->root.state, open, &fault);
        note_before(out, from);
        count_worths(scenario, &out->root);
    } else
        machine_enter(&w->with, out->root.state, scenario->start, open, &fault);
    out->root.place = find_place(out, out->root.state, &fault);
}

static void prepare(flow *out, const rp_scenario *scenario, const rp_script *script)
{
    *out = (flow){ .scenario = scenario, .with = { .scenario = scenario, .script = script } };
    key_plan_make(&out->plan, scenario);
    answers_make(&out->ways, scenario);
    out->broken = memory_allocate((scenario->invariant_count + 1) * sizeof *out->broken);
    out->ended = memory_allocate((scenario->ending_count + 1) * sizeof *out->ended);
    out->offered = memory_allocate((scenario->question_count + 1) * sizeof *out->offered);
    out->scenes = memory_allocate((scenario->scene_count / 64 + 1) * sizeof *out->scenes);
    out->sure = memory_allocate(scenario->question_count + 1);
    for (size_t i = 0; i < scenario->question_count; i++)
        out->sure[i] = is_sure(&scenario->questions[i]);
}

walk *flow_walk_begin(flow *out, const rp_scenario *scenario, const rp_script *script, const rp_state *from)
{
    machine_open open = 0;
    walk *w = memory_allocate(sizeof *w);
    prepare(out, scenario, script);
    *w = (walk){ .out = out,
                 .watch = { .data = w, .count = see_count, .enter = see_scene },
                 .state_size = rp_state_size(scenario) };
    w->with = (machine){ scenario, script, &w->watch, out->sure };
    w->from.state = state_create(scenario);
    for (size_t i = 0; i < AHEAD; i++) {
        w->arrivals[i].moment.state = state_create(scenario);
        w->arrivals[i].key = memory_allocate(out->plan.words * sizeof *w->arrivals[i].key);
    }
    flow_keys_init(&w->known, out->plan.words);
    flow_labels_init(&w->labels, &out->memory);
    find_root(w, from, &open);
    copy_moment(w, &w->arrivals[0].moment, &out->root);
    seek(w, &w->arrivals[0]);
    meet(w, &w->arrivals[0]);
    return w;
}

void flow_walk_end(walk *w)
{
    flow *out = w->out;
    close_walk(w);
    out->states = w->known.count;
    out->keys = flow_keys_take(&w->known);
    out->label_count = w->labels.count;
    out->labels = flow_labels_take(&w->labels);
    free(w->counts);
    free(w->from.state);
    for (size_t i = 0; i < AHEAD; i++) {
        free(w->arrivals[i].moment.state);
        free(w->arrivals[i].key);
    }
    free(w);
}

void flow_walk(flow *out, const rp_scenario *scenario, const rp_script *script, const rp_state *from,
               const rp_explore_options *options, size_t passes)
{
    walk *w = flow_walk_begin(out, scenario, script, from);
    for (bool more = may_go_on(w, options->limit); more && !out->stopped;) {
        out->stopped = options->progress && !options->progress(options->data, 0, passes, w->known.count);
        more = !out->stopped && flow_walk_on(w, PROGRESS_EVERY, options->limit);
    }
    flow_walk_end(w);
}

static void finish_all(flow_nearest *all, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(all[i].states);
    free(all);
}

void flow_finish(flow *walked)
{
    for (size_t i = 0; i < walked->fault_count; i++)
        free(walked->faults[i].at.states);
    finish_all(walked->broken, walked->scenario->invariant_count);
    finish_all(walked->ended, walked->scenario->ending_count);
    key_plan_finish(&walked->plan);
    answers_finish(&walked->ways);
    free(walked->root.state);
    free(walked->keys);
    free(walked->first_edge);
    free(walked->edges);
    free(walked->labels);
    free(walked->levels);
    free(walked->faults);
    free(walked->offered);
    free(walked->sure);
    free(walked->scenes);
    arena_finish(&walked->memory);
    *walked = (flow){ .states = 0 };
}

/* --- for who reads it --- */

key_place flow_place(const flow *walked, uint32_t state)
{
    return key_place_of(&walked->plan, walked->keys + state * walked->plan.words);
}

bool flow_is_critical(const flow *walked, uint32_t state)
{
    return key_is_critical(&walked->plan, walked->keys + state * walked->plan.words);
}

bool flow_is_tied(const flow *walked, uint32_t state, size_t claim)
{
    return key_is_tied(&walked->plan, walked->keys + state * walked->plan.words, claim);
}

void flow_key_of(const flow *walked, const rp_state *state, uint64_t *key)
{
    key_moment moment = { .state = state_create(walked->scenario) };
    state_copy(walked->scenario, moment.state, state);
    count_worths(walked->scenario, &moment);
    moment.place = (key_place){ KEY_ASKING, state_position(walked->scenario, state) };
    key_pack(&walked->plan, &moment, key);
    free(moment.state);
}

void flow_begin(const flow *walked, key_moment *out, machine_open *open)
{
    rp_error fault = { 0 };
    *out = walked->root;
    out->state = state_create(walked->scenario);
    memcpy(out->state, walked->root.state, rp_state_size(walked->scenario));
    *open = 0;
    if (out->place.kind == KEY_ASKING)
        machine_options(&walked->with, out->state, open, &fault);
}

void flow_take(const flow *walked, key_moment *moment, const answers_way *way, machine_open *open)
{
    rp_error fault = { 0 };
    bool counted = machine_take(&walked->with, moment->state, open, &way->choice, &fault);
    count_worth(walked->scenario, moment, way->choice.option, counted);
    rp_run_status status = state_status(walked->scenario, moment->state);
    moment->place = (key_place){ status == RP_RUN_ASKING  ? KEY_ASKING
                                 : status == RP_RUN_ENDED ? KEY_ENDED
                                                          : KEY_STOPPED,
                                 state_position(walked->scenario, moment->state) };
}
