#include "analysis/answers.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/judge.h"

static answers_way *add(answers_list *list, const rp_answer *answer, double weight)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    answers_way *way = &list->items[list->count++];
    *way = (answers_way){ .choice = { .outcome = RP_OUTCOME_UNUSED, .chance = true },
                          .answer = *answer,
                          .weight = weight,
                          .label = ANSWERS_NO_LABEL };
    return way;
}

static void add_outcome(answers_list *list, const rp_answer *answer, double weight, rp_outcome outcome)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].choice.outcome == outcome) {
            list->items[i].weight += weight;
            return;
        }
    add(list, answer, weight)->choice.outcome = outcome;
}

/* --- build: subsets by their numbers --- */

static double subsets(size_t of, size_t pick)
{
    double count = 1;
    for (size_t i = 0; i < pick; i++)
        count = count * (double)(of - i) / (double)(i + 1);
    return round(count);
}

/* The next subset in order; false after the last. */
static bool next_subset(rp_answer *answer, size_t of)
{
    size_t pick = answer->pick_count;
    for (size_t i = pick; i-- > 0;) {
        if (answer->picks[i] + (pick - i) >= of)
            continue;
        answer->picks[i]++;
        for (size_t j = i + 1; j < pick; j++)
            answer->picks[j] = (uint16_t)(answer->picks[j - 1] + 1);
        return true;
    }
    return false;
}

static rp_answer first_numbers(size_t count)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = count };
    for (size_t i = 0; i < count; i++)
        answer.picks[i] = (uint16_t)i;
    return answer;
}

static void list_builds(answers_list *list, const model_question *question)
{
    size_t of = question->fields[0].option_count;
    double one = 1 / subsets(of, question->pick);
    rp_answer answer = first_numbers(question->pick);
    do
        add_outcome(list, &answer, one, judge_build(question, &answer));
    while (next_subset(&answer, of));
}

/* --- rank: orders by their numbers --- */

static void swap(uint16_t *a, uint16_t *b)
{
    uint16_t kept = *a;
    *a = *b;
    *b = kept;
}

static bool next_order(rp_answer *answer)
{
    size_t count = answer->pick_count, fall = count - 1;
    uint16_t *at = answer->picks;
    while (fall > 0 && at[fall - 1] > at[fall])
        fall--;
    if (fall == 0)
        return false;
    size_t above = count - 1;
    while (at[above] < at[fall - 1])
        above--;
    swap(&at[fall - 1], &at[above]);
    for (size_t from = fall, to = count - 1; from < to; from++, to--)
        swap(&at[from], &at[to]);
    return true;
}

static void list_ranks(answers_list *list, const model_question *question)
{
    size_t count = question->fields[0].option_count;
    double orders = 1;
    for (size_t i = 2; i <= count; i++)
        orders *= (double)i;
    rp_answer answer = first_numbers(count);
    do
        add_outcome(list, &answer, 1 / orders, judge_rank(question, &answer));
    while (next_order(&answer));
}

/* --- figure: right, near, wrong; the clicker knows no number --- */

/* What is near reaches beyond what is right, on one side at least, also where the two overlap. */
static void add_near(answers_list *list, const model_question *question, double number)
{
    const double sides[] = { 0, question->tolerance, -question->tolerance };
    rp_answer answer = { .kind = RP_ANSWER_FIGURE };
    const model_near *near;
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        answer.figure = number + sides[i];
        if (judge_figure(question, answer.figure, &near) == RP_OUTCOME_PART)
            add_outcome(list, &answer, 0, RP_OUTCOME_PART);
    }
}

static void list_figures(answers_list *list, const model_question *question)
{
    rp_answer answer = { .kind = RP_ANSWER_FIGURE, .figure = question->answer };
    add_outcome(list, &answer, 0, RP_OUTCOME_STRONG);
    for (size_t i = 0; i < question->near_count; i++)
        add_near(list, question, question->near[i].number);
    answer.figure = NAN;
    add_outcome(list, &answer, 1, RP_OUTCOME_NONE);
}

/* --- form: combinations of cards, of those that do the same the first --- */

static bool same_assignments(const model_assignment *a, size_t a_count, const model_assignment *b,
                             size_t b_count)
{
    for (size_t i = 0; i < a_count && a_count == b_count; i++)
        if (a[i].variable != b[i].variable || a[i].value != b[i].value)
            return false;
    return a_count == b_count;
}

static bool same_cards(const model_option *a, const model_option *b)
{
    const model_effects *one = &a->then.effects, *two = &b->then.effects;
    if (one->has_after || two->has_after || a->then.critical != b->then.critical ||
        a->tag_count != b->tag_count)
        return false;
    for (size_t i = 0; i < a->tag_count; i++)
        if (a->tags[i].claim != b->tags[i].claim || a->tags[i].strength != b->tags[i].strength)
            return false;
    return same_assignments(one->add, one->add_count, two->add, two->add_count) &&
           same_assignments(one->set, one->set_count, two->set, two->set_count);
}

/* How many cards of the field do what this one does; 0 where an earlier one stands for it. */
static size_t stands_for(const model_field *field, size_t card)
{
    size_t count = 0;
    for (size_t i = 0; i < field->option_count; i++) {
        bool same = i == card || same_cards(&field->options[i], &field->options[card]);
        if (same && i < card)
            return 0;
        count += same;
    }
    return count;
}

static void list_forms(answers_list *list, const model_question *question, rp_answer *answer, double weight)
{
    size_t index = answer->pick_count;
    if (index == question->field_count) {
        add(list, answer, weight);
        return;
    }
    const model_field *field = &question->fields[index];
    answer->pick_count++;
    for (size_t i = 0; i < field->option_count; i++) {
        size_t cards = stands_for(field, i);
        answer->picks[index] = (uint16_t)i;
        if (cards)
            list_forms(list, question, answer, weight * (double)cards / field->option_count);
    }
    answer->pick_count--;
}

/* --- all questions --- */

static void list_fixed(answers_list *list, const model_question *question)
{
    rp_answer none = { .kind = RP_ANSWER_PICKS }, text = { .kind = RP_ANSWER_TEXT, .text = "" };
    switch (question->kind) {
    case RP_QUESTION_BUILD: list_builds(list, question); break;
    case RP_QUESTION_RANK: list_ranks(list, question); break;
    case RP_QUESTION_FIGURE: list_figures(list, question); break;
    case RP_QUESTION_FORM: list_forms(list, question, &none, 1); break;
    case RP_QUESTION_WRITE: add(list, &text, 1); break;
    default: break;
    }
    for (size_t i = 0; question->kind == RP_QUESTION_FORM && i < list->count; i++)
        list->items[i].choice.cards = list->items[i].answer.picks;
}

void answers_make(answers *out, const rp_scenario *scenario)
{
    *out = (answers){ .scenario = scenario };
    out->lists = memory_allocate((scenario->question_count + 1) * sizeof *out->lists);
    out->open = memory_allocate((scenario->question_count + 1) * sizeof *out->open);
    for (size_t i = 0; i < scenario->question_count; i++)
        list_fixed(&out->lists[i], &scenario->questions[i]);
}

void answers_finish(answers *all)
{
    for (size_t i = 0; all->lists && i < all->scenario->question_count; i++)
        free(all->lists[i].items);
    free(all->lists);
    free(all->open);
    *all = (answers){ .lists = NULL };
}

static void list_options(answers_list *list, const model_question *question, machine_open open)
{
    size_t count = 0;
    for (size_t i = 0; i < question->fields[0].option_count; i++)
        count += open >> i & 1;
    for (size_t i = 0; i < question->fields[0].option_count; i++) {
        rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1, .picks = { (uint16_t)i } };
        if (open >> i & 1)
            add(list, &answer, 1 / (double)count)->choice.option = &question->fields[0].options[i];
    }
    rp_answer silence = { .kind = RP_ANSWER_TIME_OUT };
    if (question->silence)
        add(list, &silence, 0)->choice.option = question->silence;
}

static void list_worths(answers_list *list, const model_question *question, const uint16_t *worths)
{
    size_t total = 0;
    rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
    for (size_t i = 0; i < KEY_WORTHS; i++)
        total += worths[i];
    for (int worth = -1; worth <= 2; worth++) {
        if (!worths[worth + 1])
            continue;
        answers_way *way = add(list, &answer, worths[worth + 1] / (double)total);
        way->worth = worth;
        way->choice.outcome = judge_worths(question, worths, worth, &way->choice.chance);
    }
}

answers_list *answers_at(answers *all, const key_moment *moment, machine_open open)
{
    const model_question *question = &all->scenario->questions[moment->place.index];
    answers_list *list = &all->lists[question->number];
    bool choose = question->kind == RP_QUESTION_CHOOSE, known = list->count > 0;
    if (known && question->kind != RP_QUESTION_QUOTE && (!choose || all->open[question->number] == open))
        return list;
    list->count = 0;
    all->open[question->number] = open;
    if (choose)
        list_options(list, question, open);
    else
        list_worths(list, question, moment->worths);
    return list;
}

void answers_spell(const rp_scenario *scenario, uint16_t question, const answers_way *way, machine_open open,
                   size_t turn, str *out)
{
    char spelled[64];
    rp_answer answer = way->answer;
    rp_question_kind kind = scenario->questions[question].kind;
    if (kind == RP_QUESTION_QUOTE)
        answer.picks[0] = (uint16_t)turn;
    if (kind == RP_QUESTION_CHOOSE && answer.kind == RP_ANSWER_PICKS) {
        size_t place = 0; /* among the open ones */
        for (size_t i = 0; i < way->answer.picks[0]; i++)
            place += open >> i & 1;
        answer.picks[0] = (uint16_t)place;
    }
    if (answer.kind == RP_ANSWER_FIGURE && isnan(answer.figure))
        str_add(out, "=?");
    else if (answer.kind == RP_ANSWER_TEXT)
        str_add(out, "\"\"");
    else {
        rp_answer_write(&answer, spelled, sizeof spelled);
        str_add(out, spelled);
    }
}
