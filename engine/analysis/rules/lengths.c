/* How long options are: what stands out by its length is chosen, or left, without being understood. */
#include "analysis/rules/rules.h"
#include "base/utf8.h"

/* Letters, as the players `longest` and `shortest` count them. */
static size_t letters(const char *text)
{
    size_t count = 0;
    for (; *text; text++)
        count += ((unsigned char)*text & 0xc0) != 0x80;
    return count;
}

/* Whether each strong option … one of the strong options is longer (or shorter) than all that are not strong. */
static bool strong_stands_out(const model_field *field, bool longest)
{
    size_t strong = 0, other = 0;
    for (size_t i = 0; i < field->option_count; i++) {
        const model_option *option = &field->options[i];
        size_t length = rules_is_worded(option) ? letters(option->text) : 0;
        size_t *best = rules_gives(option, RP_OUTCOME_STRONG) ? &strong : &other;
        if (length && (*best == 0 || (longest ? length > *best : length < *best)))
            *best = length;
    }
    return strong && other && (longest ? strong > other : strong < other);
}

/* Once is no pattern: two such questions at least, and more than a quarter. */
static void report_outstanding(const rules_context *with, bool longest)
{
    rules_list which = { .count = 0 };
    rules_choice choice = { .question = NULL };
    size_t scored = 0;
    while (rules_next_choice(with->scenario, &choice)) {
        scored++;
        if (strong_stands_out(choice.field, longest))
            rules_list_add(&which, choice.id);
    }
    size_t count = which.count;
    if (count >= 2 && count * 4 > scored)
        rules_report(with, with->scenario->place,
                     "the strong option is the %s in %zu of %zu scored questions: %s",
                     longest ? "longest" : "shortest", count, scored, rules_list_text(&which));
}

void rules_strong_longest(const rules_context *with)
{
    report_outstanding(with, true);
}

void rules_strong_shortest(const rules_context *with)
{
    report_outstanding(with, false);
}

static void compare_words(const rules_context *with, source_place place, const model_field *field)
{
    size_t most = 0, least = 0;
    for (size_t i = 0; i < field->option_count; i++) {
        if (!rules_is_worded(&field->options[i]))
            continue;
        size_t words = utf8_words(field->options[i].text);
        most = words > most ? words : most;
        least = least == 0 || words < least ? words : least;
    }
    if ((most - least) * 5 > most * 2)
        rules_report(with, place,
                     "the options have %zu to %zu words: the shortest is more than 40 per cent shorter",
                     least, most);
}

void rules_unequal_lengths(const rules_context *with)
{
    rules_choice choice = { .question = NULL };
    while (rules_next_choice(with->scenario, &choice))
        compare_words(with, choice.place, choice.field);
    for (size_t i = 0; i < with->scenario->question_count; i++) {
        const model_question *question = &with->scenario->questions[i];
        if (question->kind == RP_QUESTION_BUILD && question->scored)
            compare_words(with, question->place, &question->fields[0]);
    }
}
