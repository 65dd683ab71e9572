#include "rapport/carry.h"

#include <string.h>

#include "base/near.h"
#include "base/str.h"
#include "core/model.h"

/* --- options --- */

static bool holds_text(const rp_pick_list *list, const char *text)
{
    for (size_t i = 0; i < list->option_count; i++)
        if (str_is(list->options[i].text, text))
            return true;
    return false;
}

static size_t shared_options(const rp_pick_list *before, const rp_pick_list *now)
{
    size_t count = 0;
    for (size_t i = 0; i < now->option_count; i++)
        count += holds_text(before, now->options[i].text);
    return count;
}

/* The same words: of several the one with the same id, else the first. */
static bool find_same(const rp_option *wanted, const rp_pick_list *now, uint16_t *pick)
{
    bool found = false;
    for (size_t i = now->option_count; i-- > 0;) {
        if (!str_is(now->options[i].text, wanted->text) || now->options[i].kind != wanted->kind)
            continue;
        if (!found || !str_is(now->options[*pick].id, wanted->id))
            *pick = (uint16_t)i;
        found = true;
    }
    return found;
}

/* Words that were changed: only what was not there before can be what it has become. */
static bool find_changed(const rp_option *wanted, const rp_pick_list *before, const rp_pick_list *now,
                         uint16_t *pick)
{
    enum { HALF = 500 };
    size_t best = HALF - 1;
    bool found = false,
         kept_length = before->option_count == now->option_count && shared_options(before, now);
    for (size_t i = 0; i < now->option_count; i++) {
        const rp_option *option = &now->options[i];
        if (holds_text(before, option->text))
            continue;
        size_t like = near_likeness(option->text, wanted->text);
        bool in_place = kept_length && best < HALF && str_is(option->id, wanted->id);
        if (like <= best && !in_place)
            continue;
        best = like > best ? like : best;
        *pick = (uint16_t)i;
        found = true;
    }
    return found;
}

/* Whether the question that is asked has the option, but not open. */
static bool is_closed(const rp_run *run, const rp_option *wanted)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    const rp_question *question = rp_run_question(run);
    for (size_t i = 0; i < scenario->question_count && question->kind == RP_QUESTION_CHOOSE; i++) {
        const model_question *one = &scenario->questions[i];
        for (size_t j = 0; str_is(one->id, question->id) && j < one->fields[0].option_count; j++)
            if (str_is(one->fields[0].options[j].text, wanted->text) &&
                one->fields[0].options[j].kind == wanted->kind)
                return true;
    }
    return false;
}

static bool carry_pick(const rp_run *to, const rp_pick_list *before, uint16_t given, const rp_pick_list *now,
                       uint16_t *pick, rp_error *why)
{
    const rp_option *wanted = &before->options[given];
    if (find_same(wanted, now, pick))
        return true;
    if (is_closed(to, wanted))
        return rp_fail(why, RP_ERROR_USAGE, "“%s” is not open here now", wanted->text);
    return find_changed(wanted, before, now, pick) ||
           rp_fail(why, RP_ERROR_USAGE, "“%s” is no longer there", wanted->text);
}

/* --- questions --- */

static bool same_question(const rp_question *before, const rp_question *now)
{
    if (before->kind != now->kind)
        return false;
    if (str_is(before->id, now->id) || (now->prompt && str_is(before->prompt, now->prompt)))
        return true;
    for (size_t i = 0; i < before->list_count; i++)
        for (size_t j = 0; j < now->list_count; j++)
            if (shared_options(&before->lists[i], &now->lists[j]))
                return true;
    return false;
}

/* The list of a form's field as it was: by its label, else the one in its place. */
static const rp_pick_list *field_before(const rp_question *before, const rp_pick_list *field, size_t place,
                                        size_t *index)
{
    for (*index = 0; *index < before->list_count; ++*index)
        if (str_is(before->lists[*index].label, field->label))
            return &before->lists[*index];
    *index = place;
    return place < before->list_count ? &before->lists[place] : NULL;
}

static bool carry_form(const rp_question *before, const rp_run *to, const rp_answer *given, rp_answer *out,
                       rp_error *why)
{
    const rp_question *now = rp_run_question(to);
    for (size_t i = 0; i < now->list_count; i++) {
        size_t index;
        const rp_pick_list *list = field_before(before, &now->lists[i], i, &index);
        if (!list)
            return rp_fail(why, RP_ERROR_USAGE, "the field “%s” is new", now->lists[i].label);
        if (!carry_pick(to, list, given->picks[index], &now->lists[i], &out->picks[i], why))
            return false;
    }
    out->pick_count = now->list_count;
    return true;
}

/* Turns stand in the same places in both runs. */
static bool carry_quote(const rp_run *past, const rp_question *before, const rp_run *to,
                        const rp_answer *given, rp_answer *out, rp_error *why)
{
    const rp_question *now = rp_run_question(to);
    const rp_option *quoted = &before->lists[0].options[given->picks[0]];
    const char *question = NULL;
    for (size_t i = 0; i < rp_run_turn_count(past) && i < rp_run_turn_count(to) && !question; i++)
        if (rp_run_turn(past, i)->counted && str_is(rp_run_turn(past, i)->question, quoted->id))
            question = rp_run_turn(to, i)->counted ? rp_run_turn(to, i)->question : NULL;
    for (size_t i = 0; i < now->lists[0].option_count; i++)
        if (str_is(now->lists[0].options[i].id, question)) {
            out->picks[0] = (uint16_t)i;
            out->pick_count = 1;
            return true;
        }
    return rp_fail(why, RP_ERROR_USAGE, "“%s” cannot be quoted any more", quoted->text);
}

static bool carry_picks(const rp_run *past, const rp_run *to, const rp_answer *given, rp_answer *out,
                        rp_error *why)
{
    const rp_question *before = rp_run_question(past), *now = rp_run_question(to);
    if (now->kind == RP_QUESTION_FORM)
        return carry_form(before, to, given, out, why);
    if (now->kind == RP_QUESTION_QUOTE)
        return carry_quote(past, before, to, given, out, why);
    for (size_t i = 0; i < given->pick_count; i++)
        if (!carry_pick(to, &before->lists[0], given->picks[i], &now->lists[0], &out->picks[i], why))
            return false;
    out->pick_count = given->pick_count;
    return true;
}

/* `past` is the old run, standing at the question that the answer was given to. */
static bool carry(const rp_run *past, const rp_answer *given, const rp_run *to, rp_answer *out, rp_error *why)
{
    const rp_question *before = rp_run_question(past), *now = rp_run_question(to);
    const rp_ending *ending = rp_run_ending(to);
    if (rp_run_fault(to))
        return rp_fail(why, RP_ERROR_USAGE, "a fault stops the run before it (%s)", rp_run_fault(to));
    if (ending)
        return rp_fail(why, RP_ERROR_USAGE, "the run ends before it, with “%s”", ending->title);
    if (!same_question(before, now))
        return rp_fail(why, RP_ERROR_USAGE, "another question is asked here now");
    *out = *given;
    out->pick_count = 0;
    if (given->kind == RP_ANSWER_TIME_OUT && !now->has_silence)
        return rp_fail(why, RP_ERROR_USAGE, "the time does not run out here any more");
    return given->kind != RP_ANSWER_PICKS || carry_picks(past, to, given, out, why);
}

bool rp_carry_answer(rp_run *from, size_t turn, const rp_run *to, rp_answer *answer, rp_error *why)
{
    rp_run *past = rp_run_copy(from);
    rp_run_rewind(past, turn);
    bool fits = carry(past, &rp_run_turn(from, turn)->given, to, answer, why);
    rp_run_destroy(past);
    return fits;
}
