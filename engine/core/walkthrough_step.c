/* From the steps of a walkthrough to answers, and what an author may have meant where that fails. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"
#include "core/model.h"
#include "core/walkthrough.h"

/* How many options have the id `name`, or a text that begins with it; *pick is the last of them. An id is one. */
static size_t count_options(const rp_pick_list *list, const char *name, uint16_t *pick)
{
    size_t matches = 0;
    for (size_t i = 0; i < list->option_count; i++) {
        if (str_is(list->options[i].id, name)) {
            *pick = (uint16_t)i;
            return 1;
        }
        if (str_starts(list->options[i].text, name)) {
            *pick = (uint16_t)i;
            matches++;
        }
    }
    return matches;
}

static bool find_option(const rp_pick_list *list, const char *name, uint16_t *pick, rp_error *error)
{
    size_t matches = count_options(list, name, pick);
    if (matches == 1)
        return true;
    if (matches == 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "nothing to choose here begins with '%s'", name);
    return rp_fail(error, RP_ERROR_UNSOUND, "%zu things to choose here begin with '%s'", matches, name);
}

static size_t picks_of(const rp_question *question)
{
    switch (question->kind) {
    case RP_QUESTION_BUILD: return (size_t)question->pick;
    case RP_QUESTION_RANK: return question->lists[0].option_count;
    case RP_QUESTION_FORM: return question->list_count;
    default: return 1;
    }
}

static const rp_pick_list *list_of(const rp_question *question, size_t place)
{
    return &question->lists[question->kind == RP_QUESTION_FORM ? place : 0];
}

bool rp_walkthrough_answer(const rp_run *run, const walk_step *step, rp_answer *answer, rp_error *error)
{
    const rp_question *question = rp_run_question(run);
    *answer = (rp_answer){ .kind = RP_ANSWER_PICKS };
    if (!question)
        return rp_fail(error, RP_ERROR_UNSOUND, "there is an answer left, but no question");
    if (step->kind == WALK_FIGURE && question->kind == RP_QUESTION_FIGURE) {
        answer->kind = RP_ANSWER_FIGURE;
        answer->figure = step->figure;
        return true;
    }
    if (step->kind == WALK_TEXT && question->kind == RP_QUESTION_WRITE) {
        answer->kind = RP_ANSWER_TEXT;
        answer->text = step->text;
        return true;
    }
    if (step->kind == WALK_SILENCE && question->has_silence) {
        answer->kind = RP_ANSWER_TIME_OUT;
        return true;
    }
    if (step->kind != WALK_NAMES || question->list_count == 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "question %s is a %s, which takes another kind of answer",
                       question->id, rp_question_kind_name(question->kind));
    size_t wanted = picks_of(question);
    if (step->name_count != wanted)
        return rp_fail(error, RP_ERROR_UNSOUND, "question %s takes %zu of them, not %zu", question->id,
                       wanted, step->name_count);
    for (size_t i = 0; i < step->name_count; i++) {
        rp_error why = { 0 };
        if (!find_option(list_of(question, i), step->names[i], &answer->picks[i], &why))
            return rp_fail(error, RP_ERROR_UNSOUND, "question %s: %s", question->id, why.text);
    }
    answer->pick_count = step->name_count;
    return true;
}

/* --- what was meant --- */

#define NOWHERE SIZE_MAX

/* Length of what both begin with. */
static size_t shared_beginning(const char *a, const char *b)
{
    size_t length = 0;
    while (a[length] && a[length] == b[length])
        length++;
    return length;
}

/* How far `name` is from the option's id or from the beginning of its text; NOWHERE: too far for a slip. */
static size_t distance_to(const rp_option *option, const char *name)
{
    near search = near_to(name);
    char *beginning = memory_copy_text(option->text);
    beginning[utf8_cut(beginning, strlen(beginning), strlen(name))] = '\0';
    near_try(&search, option->id);
    near_try(&search, beginning);
    size_t distance = search.best ? search.distance : NOWHERE;
    free(beginning);
    return distance;
}

/* The option that is only a slip of the fingers away; else the one that shares the longest beginning with it, a
 * word or so at least. */
static const rp_option *nearest_open(const rp_pick_list *list, const char *name)
{
    enum { A_WORD = 6 };
    const rp_option *near_by = NULL, *alike = NULL;
    size_t least = NOWHERE, longest = A_WORD - 1;
    for (size_t i = 0; i < list->option_count; i++) {
        size_t distance = distance_to(&list->options[i], name);
        size_t shared = shared_beginning(list->options[i].text, name);
        if (distance < least) {
            least = distance;
            near_by = &list->options[i];
        }
        if (shared > longest) {
            longest = shared;
            alike = &list->options[i];
        }
    }
    return near_by ? near_by : alike;
}

static const model_question *model_of(const rp_run *run, const rp_question *question)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    for (size_t i = 0; i < scenario->question_count; i++)
        if (str_is(scenario->questions[i].id, question->id))
            return &scenario->questions[i];
    return NULL;
}

/* An option of the question that is not offered now, though it is what `name` says. */
static const model_option *closed_option(const rp_run *run, const rp_question *question, const char *name)
{
    const model_question *whole = model_of(run, question);
    if (!whole || question->kind != RP_QUESTION_CHOOSE)
        return NULL;
    for (size_t i = 0; i < whole->fields[0].option_count; i++) {
        const model_option *option = &whole->fields[0].options[i];
        bool open = false;
        for (size_t j = 0; j < question->lists[0].option_count; j++)
            open = open || str_is(question->lists[0].options[j].id, option->id);
        if (!open && (str_is(option->id, name) || str_starts(option->text, name)))
            return option;
    }
    return NULL;
}

bool rp_walkthrough_meant(const rp_run *run, const walk_step *step, walk_meant *out)
{
    const rp_question *question = rp_run_question(run);
    *out = (walk_meant){ .id = NULL };
    if (!question || step->kind != WALK_NAMES || question->list_count == 0)
        return false;
    for (size_t i = 0; i < step->name_count; i++) {
        uint16_t pick;
        if (question->kind == RP_QUESTION_FORM && i >= question->list_count)
            return false;
        const rp_pick_list *list = list_of(question, i);
        /* one is an answer; several are told by the list of what there is */
        if (count_options(list, step->names[i], &pick))
            continue;
        const model_option *closed = closed_option(run, question, step->names[i]);
        const rp_option *open = closed ? NULL : nearest_open(list, step->names[i]);
        if (closed)
            *out = (walk_meant){ closed->id, closed->text, true, closed->when.text };
        else if (open)
            *out = (walk_meant){ open->id, open->text, false, NULL };
        return out->id;
    }
    return false;
}
