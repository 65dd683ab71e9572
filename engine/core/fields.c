#include "core/fields.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"

enum { LONGEST_TABLE = 100000 };

static void report(fields_context *context, rp_diagnostic finding, source_place place, const char *format,
                   va_list arguments) RP_PRINTF(4, 0);

static void report(fields_context *context, rp_diagnostic finding, source_place place, const char *format,
                   va_list arguments)
{
    str message = STR_EMPTY;
    str_print_v(&message, format, arguments);
    finding.file = place.file;
    finding.line = place.line;
    finding.severity = RP_SEVERITY_ERROR;
    finding.message = str_text(&message);
    if (finding.hint && !*finding.hint)
        finding.hint = NULL;
    rp_diagnostics_add(context->found, &finding);
    str_finish(&message);
}

bool fields_wrong(fields_context *context, source_place place, const char *rule, const char *hint,
                  const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(context, (rp_diagnostic){ .rule = rule, .hint = hint, .stops = true }, place, format, arguments);
    va_end(arguments);
    return false;
}

void fields_flaw(fields_context *context, source_place place, const char *rule, const char *hint,
                 const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(context, (rp_diagnostic){ .rule = rule, .hint = hint, .stops = false }, place, format, arguments);
    va_end(arguments);
}

const char *fields_suggest(char hint[80], const char *best)
{
    hint[0] = '\0';
    if (best)
        snprintf(hint, 80, "did you mean '%s'?", best);
    return hint;
}

near fields_near(const fields_context *context, const char *wanted)
{
    return near_to(rp_diagnostics_full(context->found) ? "" : wanted);
}

const char *fields_kind_words(source_kind kind)
{
    static const char *const words[] = {
        [SOURCE_NOTHING] = "nothing",
        [SOURCE_FLAG] = "true or false",
        [SOURCE_INTEGER] = "a whole number",
        [SOURCE_NUMBER] = "a number",
        [SOURCE_TEXT] = "a text",
        [SOURCE_LIST] = "a table",
        [SOURCE_FORM] = "a declaration",
        [SOURCE_FUNCTION] = "a function",
        [SOURCE_BROKEN] = "something unknown",
    };
    return words[kind];
}

const char *fields_value_words(const source_value *value, char out[40])
{
    if (value->kind != SOURCE_FORM)
        return fields_kind_words(value->kind);
    if (str_is(value->as.form->word, "line"))
        return "what an actor says";
    snprintf(out, 40, "'%s'", value->as.form->word);
    return out;
}

const source_list *fields_body(const source_form *form)
{
    static const source_list nothing = { 0 };
    return form->second.kind == SOURCE_LIST ? form->second.as.list : &nothing;
}

bool fields_has(const source_list *list, const char *name)
{
    for (size_t i = 0; i < list->field_count; i++)
        if (str_is(list->fields[i].name, name))
            return true;
    return false;
}

static const field_spec *find_spec(const field_spec *specs, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(specs[i].name, name))
            return &specs[i];
    return NULL;
}

static const char *nearest_spec(const fields_context *context, const char *name, const field_spec *specs,
                                size_t count)
{
    near search = fields_near(context, name);
    for (size_t i = 0; i < count; i++)
        near_try(&search, specs[i].name);
    return search.best;
}

/* What is written without '=', where somebody wrote it like a field; NULL for any other name. */
static const char *slip(const char *name)
{
    static const char *const words[] = { "narrate", "show",   "go",    "change", "choose", "build", "rank",
                                         "quote",   "figure", "write", "say",    "act",    "read" };
    if (str_is(name, "otherwise"))
        return "it stands between the braces of 'when'";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(words[i], name))
            return "no '=' stands behind this word: leave it out";
    return NULL;
}

static void unknown_field(fields_context *context, source_place place, const char *what,
                          const source_field *field, const field_spec *specs, size_t count)
{
    char hint[80];
    if (field->name) {
        const char *known = slip(field->name);
        if (!known)
            known = fields_suggest(hint, nearest_spec(context, field->name, specs, count));
        fields_wrong(context, place, RULE_UNKNOWN_FIELD, known, "%s has no field '%s'", what, field->name);
    } else
        fields_wrong(context, place, RULE_UNKNOWN_FIELD, NULL, "%s does not take a number in square brackets",
                     what);
}

/* Whether the field is there, if only under a name that was reported as a slip for it. */
static bool is_meant(const fields_context *context, const source_list *list, const char *name,
                     const field_spec *specs, size_t count)
{
    for (size_t i = 0; i < list->field_count; i++) {
        const char *given = list->fields[i].name;
        if (given && (str_is(given, name) || (!find_spec(specs, count, given) &&
                                              str_is(nearest_spec(context, given, specs, count), name))))
            return true;
    }
    return false;
}

bool fields_read(fields_context *context, source_place place, const char *what, const source_list *list,
                 const field_spec *specs, size_t count, void *into, bool no_items)
{
    char words[40];
    bool sound = true;
    for (size_t i = 0; i < list->field_count; i++) {
        const source_field *field = &list->fields[i];
        const field_spec *spec = field->name ? find_spec(specs, count, field->name) : NULL;
        bool behind_a_hole = !field->name && list->hole; /* said with the list part */
        if (spec && field->value.kind != SOURCE_BROKEN) {
            sound = spec->read(context, place, &field->value, spec, (char *)into + spec->offset) && sound;
            continue;
        }
        sound = false;
        if (!spec && !behind_a_hole)
            unknown_field(context, place, what, field, specs, count);
    }
    for (size_t i = 0; i < count; i++) {
        if (specs[i].required && !is_meant(context, list, specs[i].name, specs, count))
            sound = fields_wrong(context, place, RULE_MISSING, NULL, "%s needs '%s'", what, specs[i].name);
    }
    if (no_items && list->item_count > 0 && list->items[0].kind == SOURCE_FORM)
        sound = fields_wrong(context, place, RULE_MISPLACED, NULL, "%s cannot hold %s", what,
                             fields_value_words(&list->items[0], words));
    else if (no_items && (list->item_count > 0 || list->hole))
        sound = fields_wrong(context, place, RULE_MISPLACED, NULL,
                             "%s holds something without a name; each field is written name = value", what);
    return sound;
}

/* --- lists --- */

static size_t count_flat(const source_list *list)
{
    size_t count = 0;
    for (size_t i = 0; i < list->item_count && count < LONGEST_TABLE; i++)
        count += list->items[i].kind == SOURCE_LIST ? count_flat(list->items[i].as.list) : 1;
    return count;
}

size_t fields_broken(const source_list *list)
{
    size_t count = 0;
    for (size_t i = 0; i < list->item_count; i++) {
        if (list->items[i].kind == SOURCE_LIST)
            count += fields_broken(list->items[i].as.list);
        count += list->items[i].kind == SOURCE_BROKEN;
    }
    return count + (list->hole != 0);
}

bool fields_whole(fields_context *context, source_place place, const source_list *list)
{
    return !list->hole || fields_wrong(context, place, RULE_TEXT, "a name that stands for nothing, perhaps",
                                       "a list has a hole at place %zu: nothing stands there", list->hole);
}

static void flatten(fields_context *context, source_place place, const source_list *list, source_value *out,
                    size_t *count)
{
    fields_whole(context, place, list);
    for (size_t i = 0; i < list->item_count && *count < LONGEST_TABLE; i++) {
        if (list->items[i].kind == SOURCE_LIST)
            flatten(context, place, list->items[i].as.list, out, count);
        else if (list->items[i].kind != SOURCE_BROKEN)
            out[(*count)++] = list->items[i];
    }
}

/* A table inside a list is read as more of the same list, so it can have no fields of its own. */
static void refuse_inner_fields(fields_context *context, const source_list *list)
{
    for (size_t i = 0; i < list->item_count; i++) {
        if (list->items[i].kind != SOURCE_LIST)
            continue;
        const source_list *inner = list->items[i].as.list;
        if (inner->field_count && !inner->hole)
            fields_wrong(context, inner->place, RULE_MISPLACED, NULL,
                         "'%s' stands in a list within a list, where no field can stand",
                         inner->fields[0].name ? inner->fields[0].name : "[number]");
        refuse_inner_fields(context, inner);
    }
}

const source_value *fields_flatten(fields_context *context, source_place place, const source_list *list,
                                   size_t *count)
{
    source_value *out = arena_allocate(context->memory, count_flat(list) * sizeof *out);
    *count = 0;
    flatten(context, place, list, out, count);
    refuse_inner_fields(context, list);
    return out;
}
