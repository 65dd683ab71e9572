/* A state is a row of bit fields. Nearly all are at most 16 bits wide and every field is read through a
 * four-byte window, so the state carries three spare bytes at its end. The window is taken apart and put together
 * byte by byte, which is the same on every machine and which compilers make one load and one store. */
#include "core/state.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { WINDOW = 4, COUNTER_BITS = 5, COUNTERS = 4, MOOD_BITS = 3, STATUS_BITS = 2 };

static unsigned char *bytes_of(rp_state *state)
{
    return (unsigned char *)(void *)state;
}

static uint32_t window_at(const rp_state *state, uint32_t bit)
{
    const unsigned char *at = (const unsigned char *)(const void *)state + bit / 8;
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void put_window(rp_state *state, uint32_t bit, uint32_t window)
{
    unsigned char *at = bytes_of(state) + bit / 8;
    at[0] = (unsigned char)window;
    at[1] = (unsigned char)(window >> 8);
    at[2] = (unsigned char)(window >> 16);
    at[3] = (unsigned char)(window >> 24);
}

static uint32_t get(const rp_state *state, uint32_t bit, unsigned width)
{
    return window_at(state, bit) >> (bit % 8) & ((1u << width) - 1);
}

static void put(rp_state *state, uint32_t bit, unsigned width, uint32_t value)
{
    assert(width <= 24 && value < 1u << width);
    uint32_t mask = ((1u << width) - 1) << (bit % 8);
    put_window(state, bit, (window_at(state, bit) & ~mask) | value << (bit % 8));
}

uint32_t state_bits(const rp_state *state, uint32_t at, unsigned width)
{
    return get(state, at, width);
}

void state_put_bits(rp_state *state, uint32_t at, unsigned width, uint32_t value)
{
    put(state, at, width, value);
}

static uint32_t get_bits(const rp_state *state, model_bits bits)
{
    return get(state, bits.at, bits.width);
}

static void put_bits(rp_state *state, model_bits bits, uint32_t value)
{
    put(state, bits.at, bits.width, value);
}

/* Bits that hold 0 … most. */
static unsigned width_of(uint32_t most)
{
    unsigned width = 0;
    while (most >> width)
        width++;
    return width;
}

static uint32_t largest_position(const rp_scenario *scenario)
{
    size_t most = scenario->beat_count;
    if (scenario->question_count > most)
        most = scenario->question_count;
    if (scenario->ending_count > most)
        most = scenario->ending_count;
    return (uint32_t)most;
}

static uint32_t largest_answer(const model_question *question)
{
    return question->kind == RP_QUESTION_CHOOSE ? question->fields[0].option_count + 1u : 1;
}

static uint32_t reserve(uint32_t *next, size_t bits)
{
    uint32_t at = *next;
    *next += (uint32_t)bits;
    return at;
}

static model_bits reserve_for(uint32_t *next, uint32_t most)
{
    unsigned width = width_of(most);
    return (model_bits){ reserve(next, width), width };
}

void state_plan(rp_scenario *scenario)
{
    model_layout *layout = &scenario->layout;
    uint32_t next = 0;
    layout->status = reserve(&next, STATUS_BITS);
    layout->position = reserve_for(&next, largest_position(scenario));
    model_bits *variables = arena_allocate(&scenario->memory, scenario->variable_count * sizeof *variables);
    for (size_t i = 0; i < scenario->variable_count; i++)
        variables[i] =
            reserve_for(&next, (uint32_t)(scenario->variables[i].most - scenario->variables[i].least));
    layout->variables = variables;
    layout->counters = reserve(&next, scenario->claim_count * COUNTERS * COUNTER_BITS);
    layout->criticals = reserve(&next, scenario->critical_count);
    layout->onces = reserve(&next, scenario->once_count);
    layout->seen = reserve(&next, scenario->scene_count);
    layout->at_hand = reserve(&next, scenario->exhibit_count);
    layout->moods = reserve(&next, scenario->actor_count * MOOD_BITS);
    model_bits *answers = arena_allocate(&scenario->memory, scenario->question_count * sizeof *answers);
    for (size_t i = 0; i < scenario->question_count; i++)
        answers[i] = reserve_for(&next, largest_answer(&scenario->questions[i]));
    layout->answers = answers;
    if (scenario->quotes && scenario->choose_count) {
        layout->turn_bits = (uint8_t)width_of((uint32_t)scenario->question_count);
        layout->turns = reserve(&next, layout->turn_bits * (scenario->choose_count + 1));
    }
    layout->bits = next;
}

size_t rp_state_size(const rp_scenario *scenario)
{
    return (scenario->layout.bits + 7) / 8 + WINDOW - 1;
}

void state_start(const rp_scenario *scenario, rp_state *state)
{
    memset(bytes_of(state), 0, rp_state_size(scenario));
    for (size_t i = 0; i < scenario->variable_count; i++)
        state_set_value(scenario, state, i, scenario->variables[i].start);
    for (size_t i = 0; i < scenario->actor_count; i++)
        state_set_mood(scenario, state, i, scenario->actors[i].mood);
    for (size_t i = 0; i < scenario->document_count; i++)
        state_set_at_hand(scenario, state, scenario->documents[i]);
}

rp_state *state_create(const rp_scenario *scenario)
{
    rp_state *state = memory_allocate(rp_state_size(scenario));
    state_start(scenario, state);
    return state;
}

void state_copy(const rp_scenario *scenario, rp_state *to, const rp_state *from)
{
    memcpy(bytes_of(to), from, rp_state_size(scenario));
}

rp_run_status state_status(const rp_scenario *scenario, const rp_state *state)
{
    return (rp_run_status)get(state, scenario->layout.status, STATUS_BITS);
}

uint16_t state_position(const rp_scenario *scenario, const rp_state *state)
{
    return (uint16_t)get_bits(state, scenario->layout.position);
}

void state_place(const rp_scenario *scenario, rp_state *state, rp_run_status status, uint16_t position)
{
    put(state, scenario->layout.status, STATUS_BITS, status);
    put_bits(state, scenario->layout.position, position);
}

int state_value(const rp_scenario *scenario, const rp_state *state, size_t variable)
{
    const model_variable *what = &scenario->variables[variable];
    return what->least + (int)get_bits(state, scenario->layout.variables[variable]);
}

void state_set_value(const rp_scenario *scenario, rp_state *state, size_t variable, int64_t value)
{
    const model_variable *what = &scenario->variables[variable];
    if (value < what->least)
        value = what->least;
    if (value > what->most)
        value = what->most;
    put_bits(state, scenario->layout.variables[variable], (uint32_t)(value - what->least));
}

static uint32_t counter(const rp_scenario *scenario, size_t claim, rp_outcome which)
{
    assert(which <= RP_OUTCOME_NONE);
    return scenario->layout.counters + (uint32_t)((claim * COUNTERS + which) * COUNTER_BITS);
}

int state_count(const rp_scenario *scenario, const rp_state *state, size_t claim, rp_outcome which)
{
    return (int)get(state, counter(scenario, claim, which), COUNTER_BITS);
}

void state_add_count(const rp_scenario *scenario, rp_state *state, size_t claim, rp_outcome which)
{
    uint32_t bit = counter(scenario, claim, which);
    put(state, bit, COUNTER_BITS, get(state, bit, COUNTER_BITS) + 1);
}

bool state_critical(const rp_scenario *scenario, const rp_state *state, size_t critical)
{
    return get(state, scenario->layout.criticals + (uint32_t)critical, 1);
}

void state_set_critical(const rp_scenario *scenario, rp_state *state, size_t critical)
{
    put(state, scenario->layout.criticals + (uint32_t)critical, 1, 1);
}

bool state_tied(const rp_scenario *scenario, const rp_state *state, size_t claim)
{
    for (size_t i = 0; i < scenario->critical_count; i++) {
        if (!state_critical(scenario, state, i))
            continue;
        const model_critical *critical = &scenario->criticals[i];
        for (size_t j = 0; j < critical->tie_count; j++)
            if (critical->ties[j] == claim)
                return true;
    }
    return false;
}

rp_tally state_tally(const rp_scenario *scenario, const rp_state *state, size_t claim)
{
    return (rp_tally){
        .strong = state_count(scenario, state, claim, RP_OUTCOME_STRONG),
        .part = state_count(scenario, state, claim, RP_OUTCOME_PART),
        .against = state_count(scenario, state, claim, RP_OUTCOME_AGAINST),
        .opportunities = state_count(scenario, state, claim, RP_OUTCOME_NONE),
        .tied = state_tied(scenario, state, claim),
    };
}

bool state_once(const rp_scenario *scenario, const rp_state *state, size_t once)
{
    return get(state, scenario->layout.onces + (uint32_t)once, 1);
}

void state_set_once(const rp_scenario *scenario, rp_state *state, size_t once)
{
    put(state, scenario->layout.onces + (uint32_t)once, 1, 1);
}

bool state_seen(const rp_scenario *scenario, const rp_state *state, size_t scene)
{
    return get(state, scenario->layout.seen + (uint32_t)scene, 1);
}

void state_set_seen(const rp_scenario *scenario, rp_state *state, size_t scene)
{
    put(state, scenario->layout.seen + (uint32_t)scene, 1, 1);
}

bool state_at_hand(const rp_scenario *scenario, const rp_state *state, size_t exhibit)
{
    return get(state, scenario->layout.at_hand + (uint32_t)exhibit, 1);
}

void state_set_at_hand(const rp_scenario *scenario, rp_state *state, size_t exhibit)
{
    put(state, scenario->layout.at_hand + (uint32_t)exhibit, 1, 1);
}

static uint32_t mood_bit(const rp_scenario *scenario, size_t actor)
{
    return scenario->layout.moods + (uint32_t)(actor * MOOD_BITS);
}

rp_mood state_mood(const rp_scenario *scenario, const rp_state *state, size_t actor)
{
    return (rp_mood)get(state, mood_bit(scenario, actor), MOOD_BITS);
}

void state_set_mood(const rp_scenario *scenario, rp_state *state, size_t actor, rp_mood mood)
{
    put(state, mood_bit(scenario, actor), MOOD_BITS, mood);
}

int state_answer(const rp_scenario *scenario, const rp_state *state, size_t question)
{
    return (int)get_bits(state, scenario->layout.answers[question]);
}

void state_set_answer(const rp_scenario *scenario, rp_state *state, size_t question, int answer)
{
    put_bits(state, scenario->layout.answers[question], (uint32_t)answer);
}

const model_option *state_answered_option(const rp_scenario *scenario, const rp_state *state, size_t question)
{
    const model_question *what = &scenario->questions[question];
    int answer = state_answer(scenario, state, question);
    if (what->kind != RP_QUESTION_CHOOSE || answer == 0)
        return NULL;
    if (answer > what->fields[0].option_count)
        return what->silence;
    return &what->fields[0].options[answer - 1];
}

size_t state_turn_count(const rp_scenario *scenario, const rp_state *state)
{
    const model_layout *layout = &scenario->layout;
    return layout->turn_bits ? get(state, layout->turns, layout->turn_bits) : 0;
}

static uint32_t turn_bit(const rp_scenario *scenario, size_t index)
{
    return scenario->layout.turns + (uint32_t)(scenario->layout.turn_bits * (index + 1));
}

uint16_t state_turn(const rp_scenario *scenario, const rp_state *state, size_t index)
{
    return (uint16_t)get(state, turn_bit(scenario, index), scenario->layout.turn_bits);
}

void state_set_turn_count(const rp_scenario *scenario, rp_state *state, size_t count)
{
    if (scenario->layout.turn_bits)
        put(state, scenario->layout.turns, scenario->layout.turn_bits, (uint32_t)count);
}

void state_add_turn(const rp_scenario *scenario, rp_state *state, uint16_t question)
{
    unsigned width = scenario->layout.turn_bits;
    if (!width)
        return;
    size_t count = state_turn_count(scenario, state);
    put(state, turn_bit(scenario, count), width, question);
    state_set_turn_count(scenario, state, count + 1);
}
