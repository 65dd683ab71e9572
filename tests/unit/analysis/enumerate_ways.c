/* The answers to a question, each with the chance that a random clicker gives it. */
#include "enumerate.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"

typedef struct listing {
    const rp_question *question;
    size_t wanted; /* picks */
    enumerated_ways *out;
} listing;

static enumerated_way *add(enumerated_ways *to, const rp_answer *answer, double chance)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    enumerated_way *way = &to->items[to->count++];
    *way = (enumerated_way){ .answer = *answer, .chance = chance };
    rp_answer_write(answer, way->spelled, sizeof way->spelled);
    return way;
}

static bool has(const rp_answer *answer, size_t pick)
{
    for (size_t i = 0; i < answer->pick_count; i++)
        if (answer->picks[i] == pick)
            return true;
    return false;
}

static void pick_on(const listing *l, rp_answer *answer)
{
    rp_question_kind kind = l->question->kind;
    size_t at = answer->pick_count, from = 0;
    if (at == l->wanted) {
        add(l->out, answer, 0);
        return;
    }
    if (kind == RP_QUESTION_BUILD && at > 0)
        from = answer->picks[at - 1] + 1u;
    const rp_pick_list *list = &l->question->lists[kind == RP_QUESTION_FORM ? at : 0];
    for (size_t i = from; i < list->option_count; i++) {
        if (kind == RP_QUESTION_RANK && has(answer, i))
            continue;
        answer->picks[answer->pick_count++] = (uint16_t)i;
        pick_on(l, answer);
        answer->pick_count--;
    }
}

/* All of them are as likely as one another. */
static void list_picks(enumerated_ways *out, const rp_question *question)
{
    listing l = { question, 1, out };
    rp_answer answer = { .kind = RP_ANSWER_PICKS };
    switch (question->kind) {
    case RP_QUESTION_BUILD: l.wanted = (size_t)question->pick; break;
    case RP_QUESTION_RANK: l.wanted = question->lists[0].option_count; break;
    case RP_QUESTION_FORM: l.wanted = question->list_count; break;
    default: break;
    }
    pick_on(&l, &answer);
    for (size_t i = 0; i < out->count; i++)
        out->items[i].chance = 1 / (double)out->count;
}

/* What a figure comes to, by giving it. */
static rp_outcome try_figure(rp_run *run, double figure)
{
    rp_answer answer = { .kind = RP_ANSWER_FIGURE, .figure = figure };
    rp_error error = { 0 };
    size_t turns = rp_run_turn_count(run);
    rp_run_answer(run, &answer, &error);
    rp_outcome outcome = rp_run_turn(run, turns)->outcome;
    rp_run_rewind(run, turns);
    return outcome;
}

static const model_question *find_question(rp_run *run)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    size_t i = 0;
    while (!str_is(scenario->questions[i].id, rp_run_question(run)->id))
        i++;
    return &scenario->questions[i];
}

/* Right, the first that is near, and one that is neither. */
static void list_figures(enumerated_ways *out, rp_run *run)
{
    const model_question *question = find_question(run);
    double wrong = question->answer + question->tolerance + 1;
    rp_answer answer = { .kind = RP_ANSWER_FIGURE, .figure = question->answer };
    add(out, &answer, 0);
    for (size_t i = 0; i < question->near_count && out->count == 1; i++)
        for (int side = 0; side < 3 && out->count == 1; side++) {
            static const int sides[] = { 0, 1, -1 };
            answer.figure = question->near[i].number + sides[side] * question->tolerance;
            if (try_figure(run, answer.figure) == RP_OUTCOME_PART)
                add(out, &answer, 0);
        }
    while (try_figure(run, wrong) != RP_OUTCOME_NONE)
        wrong += fabs(wrong) + 1;
    answer.figure = wrong;
    snprintf(add(out, &answer, 1)->spelled, sizeof out->items[0].spelled, "=?");
}

void enumerate_ways(enumerated_ways *out, rp_run *run)
{
    const rp_question *question = rp_run_question(run);
    const rp_answer text = { .kind = RP_ANSWER_TEXT, .text = "" }, silence = { .kind = RP_ANSWER_TIME_OUT };
    *out = (enumerated_ways){ .items = NULL };
    switch (question->kind) {
    case RP_QUESTION_FIGURE: list_figures(out, run); break;
    case RP_QUESTION_WRITE: strcpy(add(out, &text, 1)->spelled, "\"\""); break;
    default: list_picks(out, question); break;
    }
    if (question->has_silence)
        add(out, &silence, 0);
}
