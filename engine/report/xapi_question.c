/* Questions and answers as interactions of the Experience API. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/telling.h"
#include "report/xapi.h"

/* How each kind of question is asked in a store's terms: which list of components tells its options, and whether the
 * fields of a form are told beside them. */
static const struct {
    const char *type, *options, *fields;
} kinds[RP_QUESTION_KINDS] = {
    [RP_QUESTION_CHOOSE] = { "choice", "choices", NULL },
    [RP_QUESTION_BUILD] = { "choice", "choices", NULL },
    [RP_QUESTION_RANK] = { "sequencing", "choices", NULL },
    [RP_QUESTION_FIGURE] = { "numeric", NULL, NULL },
    [RP_QUESTION_QUOTE] = { "choice", "choices", NULL },
    [RP_QUESTION_FORM] = { "matching", "target", "source" },
    [RP_QUESTION_WRITE] = { "long-fill-in", NULL, NULL },
};

rp_json *xapi_language_map(const char *language, const char *text)
{
    rp_json *out = rp_json_object();
    rp_json_put_text(out, language, text);
    return out;
}

static void push_component(rp_json *list, const char *id, const char *text, const char *language)
{
    rp_json *one = rp_json_object();
    rp_json_put_text(one, "id", id);
    rp_json_put(one, "description", xapi_language_map(language, text));
    rp_json_push(list, one);
}

/* In the order in which they were displayed: the authored one would tell how to rank. */
static void push_options(rp_json *out, const rp_pick_list *list, const char *language)
{
    for (size_t i = 0; i < list->option_count; i++) {
        const rp_option *option = &list->options[list->order[i]];
        push_component(out, option->id, option->text, language);
    }
}

static rp_json *options_of(const rp_question *question, const char *language)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < question->list_count; i++)
        push_options(out, &question->lists[i], language);
    return out;
}

/* Fields have no ids of their own: they are numbered from 1. */
static rp_json *fields_of(const rp_question *question, const char *language)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < question->list_count; i++) {
        str id = STR_EMPTY;
        str_print(&id, "%zu", i + 1);
        push_component(out, id.bytes, question->lists[i].label, language);
        str_finish(&id);
    }
    return out;
}

rp_json *xapi_interaction(const rp_question *question, const char *language)
{
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "type", "http://adlnet.gov/expapi/activities/cmi.interaction");
    rp_json_put(out, "name", xapi_language_map(language, question->id));
    rp_json_put(out, "description",
                question->prompt ? xapi_language_map(language, question->prompt)
                                 : xapi_language_map("en-GB", rp_question_usual(question->kind)));
    rp_json_put_text(out, "interactionType", kinds[question->kind].type);
    if (kinds[question->kind].fields)
        rp_json_put(out, kinds[question->kind].fields, fields_of(question, language));
    if (kinds[question->kind].options)
        rp_json_put(out, kinds[question->kind].options, options_of(question, language));
    if (question->unit) {
        rp_json *more = rp_json_object();
        rp_json_put_text(more, XAPI_IRI "unit", question->unit);
        rp_json_put(out, "extensions", more);
    }
    return out;
}

char *xapi_response(const rp_turn *turn)
{
    str out = STR_EMPTY;
    if (turn->given.kind == RP_ANSWER_TIME_OUT)
        return NULL;
    if (turn->given.kind == RP_ANSWER_TEXT)
        return memory_copy_text(turn->answer);
    if (turn->given.kind == RP_ANSWER_FIGURE)
        return memory_copy_text(turn->answer + (turn->answer[0] == '='));
    for (size_t i = 0; i < turn->chosen.count; i++) {
        str_add(&out, i ? "[,]" : NULL);
        if (turn->kind == RP_QUESTION_FORM)
            str_print(&out, "%zu[.]", i + 1);
        str_add(&out, turn->chosen.items[i]);
    }
    return str_take(&out);
}
