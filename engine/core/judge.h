/* What an answer to build, rank, figure and quote comes to. Pure functions of the question and the answer;
 * the rules are those of the language reference in scenarios/README.md. */
#ifndef CORE_JUDGE_H
#define CORE_JUDGE_H

#include "core/model.h"
#include "core/state.h"
#include "rapport/run.h"

/* All right: strong. Any trap: against. One wrong card, no trap, at least one right: part. */
rp_outcome judge_build(const model_question *question, const rp_answer *answer);

/* Every pair of cards in order: strong. At least two thirds of the pairs: part. */
rp_outcome judge_rank(const model_question *question, const rp_answer *answer);

/* Within the tolerance: strong. Within it of a near value: part, and `*near` is the nearest (of two equally
 * near ones the smaller). */
rp_outcome judge_figure(const model_question *question, double figure, const model_near **near);

/* A figure that is neither right nor near. */
double judge_wrong_figure(const model_question *question);

/* Worth of an own turn: -1 against or critical, else 2 strong, 1 part, 0 untagged. */
int judge_worth(const model_option *option);

/* By the highest and lowest worth of those that there are: `counts` says how many turns have the worths -1, 0, 1
 * and 2. `*chance` says whether some turn would earn strong. */
rp_outcome judge_worths(const model_question *question, const uint16_t counts[4], int worth, bool *chance);

/* The same of a turn of the state, by its number among the turns. */
rp_outcome judge_quote(const rp_scenario *scenario, const rp_state *state, const model_question *question,
                       size_t turn, bool *chance);

#endif
