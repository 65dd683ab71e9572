#include "core/phrases.h"

#include <string.h>

#include "base/str.h"
#include "core/model.h"
#include "core/text.h"

/* --- looking --- */

typedef struct looking {
    void (*visit)(void *data, const phrase *one);
    void *data;
} looking;

static const char *look(void *data, const phrase *one)
{
    const looking *with = data;
    with->visit(with->data, one);
    return NULL;
}

void phrases_each(const rp_scenario *scenario, void (*visit)(void *data, const phrase *one), void *data)
{
    looking with = { visit, data };
    phrases_walk((rp_scenario *)scenario, look, &with); /* which gives no other texts: nothing is changed */
}

/* --- what may stand in place of a text --- */

static bool fits(const char *original, const char *text, rp_error *error)
{
    size_t at, length = strlen(text);
    if (!*text)
        return rp_fail(error, RP_ERROR_UNSOUND, "it is empty");
    if (length > LIMIT_TEXT)
        return rp_fail(error, RP_ERROR_UNSOUND, "it has %zu bytes; the limit is %d", length, LIMIT_TEXT);
    if (!text_is_showable(text, length, &at))
        return rp_fail(error, RP_ERROR_UNSOUND, "it holds a character that cannot be shown (byte %zu)",
                       at + 1);
    if (!text_same_inserts(original, text))
        return rp_fail(error, RP_ERROR_UNSOUND,
                       "its inserts are not those of the original, such as {trainee}");
    return true;
}

/* --- translating --- */

static const char *translate(void *data, const phrase *one)
{
    const phrases_source *from = data;
    rp_error why = { 0 };
    int line = 0;
    const char *text = from->find(from->data, one, &line);
    return text && fits(one->text, text, &why) ? text : NULL;
}

/* What stands for a value in texts must not be the value itself, which decides things. */
static void part_values_from_words(rp_scenario *scenario)
{
    for (size_t i = 0; i < scenario->variable_count; i++) {
        model_variable *variable = &scenario->variables[i];
        if (variable->type == RP_VALUE_CHOICE)
            variable->shown = arena_copy(&scenario->memory, variable->values,
                                         variable->value_count * sizeof *variable->values);
    }
}

static void name_option(const rp_scenario *scenario, model_option *option)
{
    if (option->kind == RP_OPTION_READ)
        option->text = scenario->exhibits[option->exhibit].title;
    if (option->kind == RP_OPTION_WAIT)
        option->text = option->is_silence ? scenario->words.silence : scenario->words.wait;
}

/* The options that show what is a phrase of its own. */
static void name_options(rp_scenario *scenario)
{
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_question *question = &scenario->questions[i];
        for (size_t j = 0; j < question->field_count; j++)
            for (size_t k = 0; k < question->fields[j].option_count; k++)
                name_option(scenario, (model_option *)&question->fields[j].options[k]);
        if (question->silence)
            name_option(scenario, (model_option *)question->silence);
    }
}

void phrases_translate(rp_scenario *scenario, const phrases_source *from, const char *language)
{
    phrases_source source = *from;
    part_values_from_words(scenario);
    phrases_walk(scenario, translate, &source);
    name_options(scenario);
    scenario->about.language = arena_text(&scenario->memory, language);
}

/* --- checking --- */

typedef struct checking {
    const phrases_source *from;
    void (*missing)(void *data, const phrase *one);
    void *data;
    rp_diagnostics *found;
} checking;

static void check_one(void *data, const phrase *one)
{
    const checking *with = data;
    rp_error why = { 0 };
    int line = 0;
    const char *text = with->from->find(with->from->data, one, &line);
    if (!text && with->missing)
        with->missing(with->data, one);
    if (!text || fits(one->text, text, &why))
        return;
    str message = STR_EMPTY;
    str_print(&message, "the translation of '%s' cannot be used: %s", one->id, why.text);
    rp_diagnostic finding = { with->from->shown,
                              line,
                              "broken-translation",
                              RP_SEVERITY_ERROR,
                              false,
                              message.bytes,
                              "the original is shown instead" };
    rp_diagnostics_add(with->found, &finding);
    str_finish(&message);
}

void phrases_check(const rp_scenario *scenario, const phrases_source *from,
                   void (*missing)(void *data, const phrase *one), void *data, rp_diagnostics *found)
{
    checking with = { from, missing, data, found };
    phrases_each(scenario, check_one, &with);
}
