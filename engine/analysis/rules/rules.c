#include "analysis/rules/rules.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

void rules_report(const rules_context *with, source_place place, const char *format, ...)
{
    str message = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&message, format, arguments);
    va_end(arguments);
    check_report(with->rule->id, place.file, place.line, message.bytes, with->found);
    str_finish(&message);
}

bool rules_is_shared(const rules_context *with, source_place place)
{
    for (const char *const *one = with->subject->shared; one && *one; one++)
        if (str_is(*one, place.file))
            return true;
    return false;
}

/* --- choices --- */

static bool is_scored(const model_field *field)
{
    for (size_t i = 0; i < field->option_count; i++)
        if (field->options[i].tag_count)
            return true;
    return false;
}

bool rules_next_choice(const rp_scenario *scenario, rules_choice *at)
{
    for (; at->next_question < scenario->question_count; at->next_question++, at->next_field = 0) {
        const model_question *question = &scenario->questions[at->next_question];
        bool form = question->kind == RP_QUESTION_FORM;
        if (!form && question->kind != RP_QUESTION_CHOOSE)
            continue;
        while (at->next_field < question->field_count) {
            const model_field *field = &question->fields[at->next_field++];
            if (!is_scored(field))
                continue;
            at->question = question;
            at->field = field;
            at->id = form ? field->id : question->id;
            at->place = form ? field->place : question->place;
            return true;
        }
    }
    return false;
}

bool rules_is_worded(const model_option *option)
{
    return option->kind == RP_OPTION_SAY || option->kind == RP_OPTION_ACT || option->kind == RP_OPTION_CARD;
}

bool rules_gives(const model_option *option, rp_outcome strength)
{
    for (size_t i = 0; i < option->tag_count; i++)
        if (option->tags[i].strength == strength)
            return true;
    return false;
}

/* --- words for messages --- */

enum { NAMES_MOST = 6 };

void rules_list_add(rules_list *list, const char *name)
{
    size_t length = strlen(list->text), left = sizeof list->text - length;
    list->count++;
    if (list->shown == NAMES_MOST || strlen(name) + sizeof ", … and 2000 more" > left)
        return;
    snprintf(list->text + length, left, "%s%s", list->shown ? ", " : "", name);
    list->shown++;
}

const char *rules_list_text(rules_list *list)
{
    size_t length = strlen(list->text);
    if (list->shown < list->count)
        snprintf(list->text + length, sizeof list->text - length, " and %zu more", list->count - list->shown);
    list->shown = list->count;
    return list->text;
}

const char *rules_path_text(rules_path *out, const rp_path *path)
{
    if (path->count == 0)
        return "before anything is answered";
    size_t at = (size_t)snprintf(out->text, sizeof out->text, "with the answers ");
    for (size_t i = 0; i < path->count; i++) {
        size_t left = sizeof out->text - at;
        if (strlen(path->items[i]) + sizeof ",…" > left) {
            snprintf(out->text + at, left, "…");
            break;
        }
        at += (size_t)snprintf(out->text + at, left, "%s%s", path->items[i], i + 1 < path->count ? "," : "");
    }
    return out->text;
}
