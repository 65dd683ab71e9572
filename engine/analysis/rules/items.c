/* How questions are made: their ids, how many options, in which tone and which words. */
#include <string.h>

#include "analysis/rules/rules.h"
#include "base/str.h"

enum { OPTIONS_LEAST = 4 };

void rules_explicit_id(const rules_context *with)
{
    if (with->scenario->about.version < 2)
        return;
    for (size_t i = 0; i < with->scenario->question_count; i++) {
        const model_question *question = &with->scenario->questions[i];
        if (question->scored && !question->named)
            rules_report(with, question->place, "the scored question '%s' is named by where it stands",
                         question->id);
    }
}

void rules_few_options(const rules_context *with)
{
    rules_choice choice = { .question = NULL };
    while (rules_next_choice(with->scenario, &choice))
        if (choice.field->option_count < OPTIONS_LEAST)
            rules_report(with, choice.place, "something counts here, and there are only %d options",
                         choice.field->option_count);
}

/* --- tones --- */

static bool is_strong_in(const model_field *field, const char *tone)
{
    for (size_t i = 0; i < field->option_count; i++)
        if (rules_gives(&field->options[i], RP_OUTCOME_STRONG) && str_is(field->options[i].tone, tone))
            return true;
    return false;
}

/* Options of a choose have tones, cards none; and once is no pattern. */
void rules_one_tone(const rules_context *with)
{
    static const char *const tones[] = { "warm", "plain", "formal", "sharp" };
    for (size_t i = 0; i < sizeof tones / sizeof *tones; i++) {
        rules_choice choice = { .question = NULL };
        size_t scored = 0, strong = 0;
        while (rules_next_choice(with->scenario, &choice)) {
            if (choice.question->kind != RP_QUESTION_CHOOSE)
                continue;
            scored++;
            strong += is_strong_in(choice.field, tones[i]);
        }
        if (strong >= 2 && strong * 5 > scored * 2)
            rules_report(with, with->scenario->place,
                         "the strong option is %s in %zu of %zu scored questions", tones[i], strong, scored);
    }
}

/* --- words --- */

typedef struct absolutes {
    const model_option *first; /* wrong ones with such a word */
    const char *word;
    rules_list wrong;
    bool right_too;
} absolutes;

static void look_at_words(const model_option *option, bool right, const lexicon *words, absolutes *out)
{
    const char *word = rules_is_worded(option) ? lexicon_find(option->text, words->absolutes) : NULL;
    if (!word)
        return;
    out->right_too = out->right_too || right;
    if (right)
        return;
    rules_list_add(&out->wrong, option->id);
    if (!out->first) {
        out->first = option;
        out->word = word;
    }
}

/* A scenario in which no right option has such a word teaches to avoid them. */
void rules_absolute_words(const rules_context *with)
{
    const rp_scenario *s = with->scenario;
    const lexicon *words = with->subject->words;
    rules_choice choice = { .question = NULL };
    absolutes found = { .first = NULL };
    while (words && rules_next_choice(s, &choice))
        for (size_t i = 0; i < choice.field->option_count; i++) {
            const model_option *option = &choice.field->options[i];
            bool right = rules_gives(option, RP_OUTCOME_STRONG) || rules_gives(option, RP_OUTCOME_PART);
            look_at_words(option, right, words, &found);
        }
    for (size_t i = 0; words && i < s->question_count; i++)
        for (size_t j = 0;
             s->questions[i].kind == RP_QUESTION_BUILD && j < s->questions[i].fields[0].option_count; j++) {
            const model_option *card = &s->questions[i].fields[0].options[j];
            look_at_words(card, card->right, words, &found);
        }
    if (found.first && !found.right_too)
        rules_report(with, found.first->place,
                     "only wrong options have absolute words, such as '%s' here: %s", found.word,
                     rules_list_text(&found.wrong));
}

void rules_catch_all(const rules_context *with)
{
    const lexicon *words = with->subject->words;
    for (size_t i = 0; words && i < with->scenario->question_count; i++) {
        const model_question *question = &with->scenario->questions[i];
        for (size_t j = 0; j < question->field_count; j++)
            for (size_t k = 0; k < question->fields[j].option_count; k++) {
                const model_option *option = &question->fields[j].options[k];
                const char *phrase =
                    rules_is_worded(option) ? lexicon_find(option->text, words->catch_alls) : NULL;
                if (phrase)
                    rules_report(with, option->place, "the option stands for others: '%s'", phrase);
            }
    }
}

/* --- quotes --- */

void rules_criterion_in_quote(const rules_context *with)
{
    const rp_scenario *s = with->scenario;
    for (size_t i = 0; i < s->question_count; i++) {
        const model_question *question = &s->questions[i];
        for (size_t j = 0; question->kind == RP_QUESTION_QUOTE && j < question->strong_count; j++)
            if (question->strong[j] >= s->point_count)
                rules_report(with, question->place, "'%s' is a practice criterion, and a quote gives it",
                             s->claims[question->strong[j]]->id);
    }
}
