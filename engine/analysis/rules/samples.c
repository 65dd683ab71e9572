#include "analysis/rules/samples.h"

#include "core/state.h"

samples samples_begin(void)
{
    return (samples){ UINT64_C(88172645463325252) };
}

size_t samples_draw(samples *from, size_t count)
{
    from->seed ^= from->seed << 13;
    from->seed ^= from->seed >> 7;
    from->seed ^= from->seed << 17;
    return (size_t)((from->seed >> 16) % count);
}

void samples_values(samples *from, size_t round, const rp_scenario *scenario, rp_state *state)
{
    for (size_t i = 0; i < scenario->variable_count; i++) {
        const model_variable *one = &scenario->variables[i];
        size_t values = one->type == RP_VALUE_LEVEL  ? (size_t)(one->most - one->least) + 1
                        : one->type == RP_VALUE_FLAG ? 2
                                                     : one->value_count;
        int least = one->type == RP_VALUE_LEVEL ? one->least : 0;
        state_set_value(scenario, state, i,
                        round == 0 ? one->start : least + (int)samples_draw(from, values));
    }
}

/* The first `count` of the cards 0 … `among` - 1 in an order drawn by lot. */
static void deal(samples *from, size_t count, size_t among, rp_answer *out)
{
    uint16_t cards[LIMIT_CARDS];
    for (size_t i = 0; i < among; i++)
        cards[i] = (uint16_t)i;
    for (size_t i = 0; i < count; i++) {
        size_t other = i + samples_draw(from, among - i);
        out->picks[i] = cards[other];
        cards[other] = cards[i];
    }
    out->pick_count = count;
}

static uint16_t draw_open(samples *from, machine_open open)
{
    size_t count = 0, at = 0;
    for (machine_open rest = open; rest; rest &= (machine_open)(rest - 1))
        count++;
    for (size_t wanted = samples_draw(from, count);; at++)
        if (open >> at & 1 && wanted-- == 0)
            return (uint16_t)at;
}

rp_answer samples_answer(samples *from, const rp_scenario *scenario, const rp_state *state, machine_open open)
{
    const model_question *question = &scenario->questions[state_position(scenario, state)];
    rp_answer out = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
    switch (question->kind) {
    case RP_QUESTION_CHOOSE: out.picks[0] = draw_open(from, open); break;
    case RP_QUESTION_BUILD: deal(from, question->pick, question->fields[0].option_count, &out); break;
    case RP_QUESTION_RANK:
        deal(from, question->fields[0].option_count, question->fields[0].option_count, &out);
        break;
    case RP_QUESTION_QUOTE:
        out.picks[0] = (uint16_t)samples_draw(from, state_turn_count(scenario, state));
        break;
    case RP_QUESTION_FORM:
        for (size_t i = 0; i < question->field_count; i++)
            out.picks[i] = (uint16_t)samples_draw(from, question->fields[i].option_count);
        out.pick_count = question->field_count;
        break;
    case RP_QUESTION_FIGURE: out = (rp_answer){ .kind = RP_ANSWER_FIGURE, .figure = question->answer }; break;
    default: out = (rp_answer){ .kind = RP_ANSWER_TEXT, .text = "" }; break;
    }
    return out;
}
