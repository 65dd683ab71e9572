/* Readers of single values and of lists of them. */
#include "core/fields.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"
#include "core/model.h"
#include "core/text.h"

enum { LONGEST_ID = 64 };

static bool wrong_type(fields_context *context, source_place place, const field_spec *spec,
                       const char *wanted, const source_value *value)
{
    return fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "'%s' must be %s, not %s", spec->name, wanted,
                        fields_kind_words(value->kind));
}

/* --- texts --- */

const char *fields_take_text(fields_context *context, source_place place, const source_value *value,
                             const char *what)
{
    if (value->kind == SOURCE_BROKEN)
        return NULL;
    if (value->kind != SOURCE_TEXT) {
        fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "%s must be a text in quotes, not %s", what,
                     fields_kind_words(value->kind));
        return NULL;
    }
    const char *bytes = value->as.text.bytes;
    size_t length = value->as.text.length;
    if (length > LIMIT_TEXT) {
        fields_wrong(context, place, RULE_LIMIT, NULL, "%s: %zu bytes; the limit is %d", what, length,
                     LIMIT_TEXT);
        return NULL;
    }
    size_t at;
    if (!text_is_showable(bytes, length, &at)) {
        fields_wrong(context, place, RULE_TEXT, NULL, "%s holds a character that cannot be shown (byte %zu)",
                     what, at + 1);
        return NULL;
    }
    return arena_text_n(context->memory, bytes, length);
}

const char *fields_take_shown(fields_context *context, source_place place, const source_value *value,
                              const char *what)
{
    const char *text = fields_take_text(context, place, value, what);
    rp_error error = { 0 };
    char hint[80];
    if (!text)
        return NULL;
    if (!*text) {
        fields_wrong(context, place, RULE_TEXT, NULL, "%s must not be empty", what);
        return NULL;
    }
    if (text_check(context->scenario, text, &context->inserted, hint, &error))
        return text;
    fields_wrong(context, place, str_starts(error.text, "unknown") ? RULE_UNKNOWN_NAME : RULE_TEXT, hint,
                 "%s", error.text);
    return NULL;
}

static bool is_id(const char *id)
{
    for (; *id; id++) {
        bool letter = (*id >= 'a' && *id <= 'z') || (*id >= 'A' && *id <= 'Z') || (*id >= '0' && *id <= '9');
        if (!letter && *id != '-' && *id != '_' && *id != '.')
            return false;
    }
    return true;
}

const char *fields_take_id(fields_context *context, source_place place, const source_value *value,
                           const char *what)
{
    const char *id = fields_take_text(context, place, value, what);
    size_t length = id ? strlen(id) : 0;
    if (!id)
        return NULL;
    if (length == 0)
        fields_wrong(context, place, RULE_TEXT, NULL, "%s must not be empty", what);
    else if (length > LONGEST_ID)
        fields_wrong(context, place, RULE_LIMIT, NULL, "%s: %zu letters; the limit is %d", what, length,
                     LONGEST_ID);
    else if (!is_id(id))
        fields_wrong(context, place, RULE_TEXT, NULL,
                     "%s cannot be '%s': only letters from a to z, figures, '-', '_' and '.', and no blanks",
                     what, id);
    else
        return id;
    return NULL;
}

static const char *quoted(char out[48], const char *name)
{
    snprintf(out, 48, "'%s'", name);
    return out;
}

static bool keep(const char *text, void *out)
{
    if (text)
        *(const char **)out = text;
    return text != NULL;
}

bool field_text(fields_context *context, source_place place, const source_value *value,
                const field_spec *spec, void *out)
{
    char what[48];
    return keep(fields_take_text(context, place, value, quoted(what, spec->name)), out);
}

bool field_shown(fields_context *context, source_place place, const source_value *value,
                 const field_spec *spec, void *out)
{
    char what[48];
    return keep(fields_take_shown(context, place, value, quoted(what, spec->name)), out);
}

bool field_shown_or_number(fields_context *context, source_place place, const source_value *value,
                           const field_spec *spec, void *out)
{
    if (value->kind == SOURCE_INTEGER)
        return keep(arena_print(context->memory, "%lld", (long long)value->as.integer), out);
    if (value->kind == SOURCE_NUMBER)
        return keep(arena_print(context->memory, "%.15g", value->as.number), out);
    return field_shown(context, place, value, spec, out);
}

bool field_id(fields_context *context, source_place place, const source_value *value, const field_spec *spec,
              void *out)
{
    char what[48];
    return keep(fields_take_id(context, place, value, quoted(what, spec->name)), out);
}

/* --- other single values --- */

const char *fields_not_whole(const source_value *value, char out[32])
{
    if (value->kind != SOURCE_NUMBER)
        return fields_kind_words(value->kind);
    snprintf(out, 32, "%.15g", value->as.number);
    return out;
}

bool field_integer(fields_context *context, source_place place, const source_value *value,
                   const field_spec *spec, void *out)
{
    const field_range *range = spec->extra;
    char words[32];
    if (value->kind != SOURCE_INTEGER)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "'%s' must be a whole number, not %s",
                            spec->name, fields_not_whole(value, words));
    if (value->as.integer < range->least || value->as.integer > range->most)
        return fields_wrong(context, place, RULE_LIMIT, NULL, "'%s' is %lld; it can be %lld to %lld",
                            spec->name, (long long)value->as.integer, (long long)range->least,
                            (long long)range->most);
    *(int *)out = (int)value->as.integer;
    return true;
}

bool field_number(fields_context *context, source_place place, const source_value *value,
                  const field_spec *spec, void *out)
{
    if (value->kind == SOURCE_INTEGER)
        *(double *)out = (double)value->as.integer;
    else if (value->kind == SOURCE_NUMBER && isfinite(value->as.number))
        *(double *)out = value->as.number;
    else if (value->kind == SOURCE_NUMBER)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "'%s' is a number without end",
                            spec->name);
    else
        return wrong_type(context, place, spec, "a number", value);
    return true;
}

bool field_flag(fields_context *context, source_place place, const source_value *value,
                const field_spec *spec, void *out)
{
    if (value->kind != SOURCE_FLAG)
        return wrong_type(context, place, spec, "true or false", value);
    *(bool *)out = value->as.flag;
    return true;
}

bool field_word(fields_context *context, source_place place, const source_value *value,
                const field_spec *spec, void *out)
{
    const char *const *words = spec->extra;
    char hint[80];
    if (value->kind != SOURCE_TEXT)
        return wrong_type(context, place, spec, "a text in quotes", value);
    for (int i = 0; words[i]; i++) {
        if (str_is(words[i], value->as.text.bytes)) {
            *(int *)out = i;
            return true;
        }
    }
    const char *best = near_in(value->as.text.bytes, words);
    if (!best) {
        str all = STR_EMPTY;
        for (int i = 0; words[i]; i++)
            str_print(&all, "%s%s", i ? ", " : "", words[i]);
        fields_wrong(context, place, RULE_UNKNOWN_VALUE, NULL, "'%s' cannot be '%s'; it is one of: %s",
                     spec->name, value->as.text.bytes, all.bytes);
        str_finish(&all);
        return false;
    }
    return fields_wrong(context, place, RULE_UNKNOWN_VALUE, fields_suggest(hint, best), "'%s' cannot be '%s'",
                        spec->name, value->as.text.bytes);
}

bool field_any(fields_context *context, source_place place, const source_value *value, const field_spec *spec,
               void *out)
{
    (void)context, (void)place, (void)spec;
    *(const source_value **)out = value;
    return true;
}

typedef const char *take(fields_context *context, source_place place, const source_value *value,
                         const char *what);

static bool read_list(fields_context *context, source_place place, const source_value *value,
                      const field_spec *spec, take *take_one, field_list *out)
{
    char what[48];
    quoted(what, spec->name);
    if (value->kind == SOURCE_TEXT) {
        source_value one = *value;
        source_list list = { .place = place, .items = &one, .item_count = 1 };
        source_value whole = { .kind = SOURCE_LIST, .as.list = &list };
        return read_list(context, place, &whole, spec, take_one, out);
    }
    if (value->kind != SOURCE_LIST)
        return wrong_type(context, place, spec, "a text or a list of texts", value);
    if (value->as.list->field_count && !value->as.list->hole)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "'%s' is a list: its parts have no names",
                            spec->name);
    size_t count, kept = 0;
    const source_value *items = fields_flatten(context, place, value->as.list, &count);
    const char **texts = arena_allocate(context->memory, (count + 1) * sizeof *texts);
    for (size_t i = 0; i < count; i++) {
        const char *text = take_one(context, place, &items[i], what);
        if (text)
            texts[kept++] = text;
    }
    *out = (field_list){ texts, kept };
    return kept == count;
}

bool field_texts(fields_context *context, source_place place, const source_value *value,
                 const field_spec *spec, void *out)
{
    return read_list(context, place, value, spec, fields_take_text, out);
}

bool field_ids(fields_context *context, source_place place, const source_value *value, const field_spec *spec,
               void *out)
{
    return read_list(context, place, value, spec, fields_take_id, out);
}
