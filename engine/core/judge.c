#include "core/judge.h"

#include <math.h>

rp_outcome judge_build(const model_question *question, const rp_answer *answer)
{
    size_t right = 0;
    bool trapped = false;
    for (size_t i = 0; i < answer->pick_count; i++) {
        const model_option *card = &question->fields[0].options[answer->picks[i]];
        right += card->right;
        trapped = trapped || card->trap;
    }
    if (right == question->pick)
        return RP_OUTCOME_STRONG;
    if (trapped)
        return RP_OUTCOME_AGAINST;
    return right > 0 && question->pick - right == 1 ? RP_OUTCOME_PART : RP_OUTCOME_NONE;
}

rp_outcome judge_rank(const model_question *question, const rp_answer *answer)
{
    size_t pairs = 0, in_order = 0;
    (void)question; /* cards are written in the right order, so their numbers are their right places */
    for (size_t i = 0; i < answer->pick_count; i++)
        for (size_t j = i + 1; j < answer->pick_count; j++) {
            pairs++;
            in_order += answer->picks[i] < answer->picks[j];
        }
    if (in_order == pairs)
        return RP_OUTCOME_STRONG;
    return 3 * in_order >= 2 * pairs ? RP_OUTCOME_PART : RP_OUTCOME_NONE;
}

/* Lets 0.1 + 0.2 meet 0.3, and 0.2 stand in the middle between 0.1 and 0.3. */
static double margin(double figure)
{
    return 1e-9 * fmax(1, fabs(figure));
}

static bool within(double distance, double tolerance, double answer)
{
    return distance <= tolerance + margin(answer);
}

rp_outcome judge_figure(const model_question *question, double figure, const model_near **near)
{
    double nearest = 0;
    *near = NULL;
    if (within(fabs(figure - question->answer), question->tolerance, question->answer))
        return RP_OUTCOME_STRONG;
    for (size_t i = 0; i < question->near_count; i++) {
        const model_near *candidate = &question->near[i];
        double distance = fabs(figure - candidate->number);
        if (!within(distance, question->tolerance, candidate->number))
            continue;
        bool as_near = *near && fabs(distance - nearest) <= margin(figure);
        if (!*near || (as_near ? candidate->number < (*near)->number : distance < nearest)) {
            *near = candidate;
            nearest = distance;
        }
    }
    return *near ? RP_OUTCOME_PART : RP_OUTCOME_NONE;
}

/* Beyond the farthest by more than any tolerance and margin; nothing is so far that 0 would not be. */
double judge_wrong_figure(const model_question *question)
{
    double farthest = fabs(question->answer);
    for (size_t i = 0; i < question->near_count; i++)
        farthest = fmax(farthest, fabs(question->near[i].number));
    double beyond = 2 * ceil(farthest + question->tolerance) + 1;
    return isfinite(beyond) ? beyond : 0;
}

int judge_worth(const model_option *option)
{
    int best = 0;
    if (option->then.critical != MODEL_NONE)
        return -1;
    for (size_t i = 0; i < option->tag_count; i++) {
        if (option->tags[i].strength == RP_OUTCOME_AGAINST)
            return -1;
        int worth = option->tags[i].strength == RP_OUTCOME_STRONG ? 2 : 1;
        if (worth > best)
            best = worth;
    }
    return best;
}

rp_outcome judge_worths(const model_question *question, const uint16_t counts[4], int worth, bool *chance)
{
    int highest = 2, lowest = -1;
    while (highest > -1 && !counts[highest + 1])
        highest--;
    while (lowest < 2 && !counts[lowest + 1])
        lowest++;
    if (question->want_worst) {
        *chance = lowest < 2;
        if (worth == lowest && lowest < 2)
            return RP_OUTCOME_STRONG;
        return worth <= lowest + 1 ? RP_OUTCOME_PART : RP_OUTCOME_NONE;
    }
    *chance = highest > 0;
    if (worth == highest && highest > 0)
        return RP_OUTCOME_STRONG;
    return worth >= highest - 1 ? RP_OUTCOME_PART : RP_OUTCOME_NONE;
}

rp_outcome judge_quote(const rp_scenario *scenario, const rp_state *state, const model_question *question,
                       size_t turn, bool *chance)
{
    uint16_t counts[4] = { 0 };
    int worth = 0;
    for (size_t i = 0; i < state_turn_count(scenario, state); i++) {
        int one = judge_worth(state_answered_option(scenario, state, state_turn(scenario, state, i)));
        counts[one + 1]++;
        if (i == turn)
            worth = one;
    }
    return judge_worths(question, counts, worth, chance);
}
