/* Questions and answers as interactions of the Experience API. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* --- options, under names that tell nothing --- */

enum { NAME = 17 };

/* The same in every attempt at the same files. An option's own id tells where its author put it, and authors put cards
 * to be ranked in the right order. */
static void make_name(const rp_xapi *of, const char *question, const char *option, char out[NAME])
{
    static const char label[] = "rapport-xapi-option-v1"; /* its final zero is part of it */
    const rp_bytes pieces[] = { { label, sizeof label },
                                { of->pack.bytes, sizeof of->pack.bytes },
                                { question, strlen(question) + 1 },
                                { option, strlen(option) + 1 } };
    rp_digest digest;
    char hex[RP_DIGEST_HEX];
    of->hasher->hash((rp_bytes){ NULL, 0 }, pieces, sizeof pieces / sizeof *pieces, &digest);
    rp_digest_hex(&digest, hex);
    snprintf(out, NAME, "%.16s", hex);
}

typedef struct component {
    char name[NAME];
    const char *text;
} component;

static int by_name(const void *a, const void *b)
{
    return strcmp(((const component *)a)->name, ((const component *)b)->name);
}

static void push_component(rp_json *list, const char *id, const char *text, const char *language)
{
    rp_json *one = rp_json_object();
    rp_json_put_text(one, "id", id);
    rp_json_put(one, "description", xapi_language_map(language, text));
    rp_json_push(list, one);
}

/* In the order of their names, which tells nothing either. */
static rp_json *options_of(const rp_xapi *of, const rp_question *question)
{
    rp_json *out = rp_json_array();
    component *all = NULL;
    size_t count = 0, capacity = 0;
    for (size_t i = 0; i < question->list_count; i++)
        for (size_t j = 0; j < question->lists[i].option_count; j++) {
            const rp_option *option = &question->lists[i].options[j];
            all = memory_grow(all, count, &capacity, sizeof *all);
            all[count].text = option->text;
            make_name(of, question->id, option->id, all[count++].name);
        }
    if (count)
        qsort(all, count, sizeof *all, by_name);
    for (size_t i = 0; i < count; i++)
        push_component(out, all[i].name, all[i].text, of->language);
    free(all);
    return out;
}

/* Fields have no ids of their own: they are numbered from 1. */
static rp_json *fields_of(const rp_xapi *of, const rp_question *question)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < question->list_count; i++) {
        char number[24];
        snprintf(number, sizeof number, "%zu", i + 1);
        push_component(out, number, question->lists[i].label, of->language);
    }
    return out;
}

/* --- questions and answers --- */

rp_json *xapi_interaction(const rp_xapi *of, const rp_question *question)
{
    const char *language = of->language;
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "type", "http://adlnet.gov/expapi/activities/cmi.interaction");
    rp_json_put(out, "name", xapi_language_map(language, question->id));
    rp_json_put(out, "description",
                question->prompt ? xapi_language_map(language, question->prompt)
                                 : xapi_language_map("en-GB", rp_question_usual(question->kind)));
    rp_json_put_text(out, "interactionType", kinds[question->kind].type);
    if (kinds[question->kind].fields)
        rp_json_put(out, kinds[question->kind].fields, fields_of(of, question));
    if (kinds[question->kind].options)
        rp_json_put(out, kinds[question->kind].options, options_of(of, question));
    if (question->unit) {
        rp_json *more = rp_json_object();
        rp_json_put_text(more, XAPI_IRI "unit", question->unit);
        rp_json_put(out, "extensions", more);
    }
    return out;
}

char *xapi_response(const rp_xapi *of, const rp_turn *turn)
{
    char name[NAME];
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
        make_name(of, turn->question, turn->chosen.items[i], name);
        str_add(&out, name);
    }
    return str_take(&out);
}
