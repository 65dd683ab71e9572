/* What a strong answer would have been, where a chance was not taken strongly: one example a finding, the one there is
 * most to learn from. */
#include <stdio.h>
#include <stdlib.h>

#include "base/str.h"
#include "core/debriefing.h"
#include "core/text.h"
#include "rapport/telling.h"

/* What is said of a turn is about the moment before it. */
typedef struct moment {
    debrief *d;
    const rp_run *run;
    const rp_state *before;
    const model_question *question;
    uint16_t claim;
    machine_open open;
} moment;

typedef struct example {
    const char *words, *because;
} example;

static const char *expand(const moment *at, const char *text)
{
    str out = STR_EMPTY;
    if (!text)
        return NULL;
    text_expand(at->run->scenario, at->before, at->run->trainee, text, &out);
    const char *kept = arena_text(&at->d->memory, str_text(&out));
    str_finish(&out);
    return kept;
}

static bool is_strong(const model_option *option, uint16_t claim)
{
    for (size_t i = 0; i < option->tag_count; i++)
        if (option->tags[i].claim == claim && option->tags[i].strength == RP_OUTCOME_STRONG)
            return true;
    return false;
}

/* --- one function a kind of question; without words there is nothing to tell --- */

static example of_choose(const moment *at)
{
    const model_field *all = at->question->fields;
    for (size_t i = 0; i < all->option_count; i++) {
        const model_option *option = &all->options[i];
        if (!(at->open >> i & 1) || !is_strong(option, at->claim))
            continue;
        const rp_option shown = { option->id, option->kind, expand(at, option->text) };
        char *words = rp_option_words(at->run, &shown);
        const char *kept = arena_text(&at->d->memory, words);
        free(words);
        return (example){ kept, expand(at, option->then.because) };
    }
    return (example){ NULL, NULL };
}

static example of_form(const moment *at)
{
    for (size_t i = 0; i < at->question->field_count; i++) {
        const model_field *field = &at->question->fields[i];
        for (size_t j = 0; j < field->option_count; j++)
            if (is_strong(&field->options[j], at->claim))
                return (example){ arena_print(&at->d->memory, "%s: %s", expand(at, field->label),
                                              expand(at, field->options[j].text)),
                                  expand(at, field->options[j].then.because) };
    }
    return (example){ NULL, NULL };
}

/* Right cards, as many as are asked for; of a rank all are right, in the order they were written. */
static example of_cards(const moment *at)
{
    const model_field *cards = at->question->fields;
    bool ranks = at->question->kind == RP_QUESTION_RANK;
    str out = STR_EMPTY;
    for (size_t i = 0, taken = 0; i < cards->option_count && (ranks || taken < at->question->pick); i++) {
        if (!ranks && !cards->options[i].right)
            continue;
        str_print(&out, "%s%s", taken++ ? "; " : "", expand(at, cards->options[i].text));
    }
    const char *kept = arena_text(&at->d->memory, str_text(&out));
    str_finish(&out);
    return (example){ kept, expand(at, at->question->because) };
}

static example of_figure(const moment *at)
{
    const char *unit = at->question->unit;
    return (example){ arena_print(&at->d->memory, "%.15g%s%s", at->question->answer, unit ? " " : "",
                                  unit ? expand(at, unit) : ""),
                      expand(at, at->question->because) };
}

/* Which own turn was the best is for the trainee to find. */
static example of_nothing(const moment *at)
{
    (void)at;
    return (example){ NULL, NULL };
}

static example find_example(const moment *at)
{
    static example (*const kinds[RP_QUESTION_KINDS])(const moment *at) = {
        [RP_QUESTION_CHOOSE] = of_choose, [RP_QUESTION_BUILD] = of_cards,   [RP_QUESTION_RANK] = of_cards,
        [RP_QUESTION_FIGURE] = of_figure, [RP_QUESTION_QUOTE] = of_nothing, [RP_QUESTION_FORM] = of_form,
        [RP_QUESTION_WRITE] = of_nothing,
    };
    return kinds[at->question->kind](at);
}

/* --- which turn --- */

static bool has_chance(const rp_turn *turn, const char *id)
{
    for (size_t i = 0; i < turn->chances.count; i++)
        if (str_is(turn->chances.items[i], id))
            return true;
    return false;
}

static bool take_example(debrief *d, size_t claim, size_t turn)
{
    const rp_run *run = d->shown.run;
    rp_finding *finding = &d->shown.findings[claim];
    const machine with = { run->scenario, &run->script, NULL, NULL };
    rp_error error = { 0 };
    moment at = { .d = d, .run = run, .before = run->turns[turn].before, .claim = (uint16_t)claim };
    at.question = &run->scenario->questions[state_position(run->scenario, at.before)];
    if (!has_chance(rp_run_turn(run, turn), finding->definition->id) ||
        !machine_options(&with, at.before, &at.open, &error))
        return false;
    example found = find_example(&at);
    if (!found.words)
        return false;
    finding->strong_turn = turn + 1;
    finding->strong = found.words;
    finding->strong_because = found.because;
    return true;
}

/* Chances taken the wrong way teach most, then those that were left. */
void debrief_find_strong(debrief *d, size_t claim)
{
    static const rp_bearing order[] = { RP_BEARING_AGAINST, RP_BEARING_MISSED, RP_BEARING_PART };
    const rp_finding *finding = &d->shown.findings[claim];
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        for (size_t j = 0; j < finding->evidence_count; j++)
            if (finding->evidence[j].bearing == order[i] && take_example(d, claim, finding->evidence[j].turn))
                return;
}
