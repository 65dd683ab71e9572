#include "portfolio/form.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/str.h"

bool form_is_blank(const char *text)
{
    return !text || !text[strspn(text, " \t\r\n")];
}

size_t rp_form_index(const rp_form *form, const char *key)
{
    size_t i = 0;
    while (i < form->field_count && !str_is(form->fields[i].key, key))
        i++;
    return i;
}

/* --- shapes --- */

static bool is_count(const char *text)
{
    size_t digits = strspn(text, "0123456789");
    long value = digits && digits < 11 && !text[digits] ? strtol(text, NULL, 10) : 0;
    return value >= 1 && value <= RP_COUNT_MOST;
}

static bool is_choice(const rp_field *field, const char *text)
{
    for (const rp_choice *one = field->choices; one->name; one++)
        if (str_is(one->name, text))
            return true;
    return false;
}

static bool is_name(const char *text)
{
    return *text && !text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789._-")];
}

static bool is_stream(const char *text)
{
    rp_stream stream;
    return rp_stream_from_hex(text, &stream);
}

bool rp_link_read(const char *text, rp_link *kind, const char **name)
{
    static const struct {
        const char *prefix;
        rp_link kind;
        bool (*fits)(const char *name);
    } rows[] = { { "record:", RP_LINK_RECORD, is_count },
                 { "point:", RP_LINK_POINT, is_name },
                 { "attempt:", RP_LINK_ATTEMPT, is_stream },
                 { "row:", RP_LINK_ROW, is_count } };
    for (size_t i = 0; text && i < sizeof rows / sizeof *rows; i++) {
        size_t length = strlen(rows[i].prefix);
        if (!str_starts(text, rows[i].prefix) || !rows[i].fits(text + length))
            continue;
        *kind = rows[i].kind;
        *name = text + length;
        return true;
    }
    return false;
}

static bool is_link(const rp_field *field, const char *text)
{
    rp_link kind;
    const char *name;
    return rp_link_read(text, &kind, &name) && (field->links & kind);
}

/* What a value should be, where it is not; otherwise NULL. */
static const char *wrong_shape(const rp_field *field, const char *value)
{
    int64_t day;
    rp_worked worked;
    switch (field->kind) {
    case RP_FIELD_WORDS: return strlen(value) > RP_WORDS_MOST ? "is too long: write it shorter" : NULL;
    case RP_FIELD_DATE: return date_read(value, &day) ? NULL : "is a date, written 2026-03-01";
    case RP_FIELD_FIGURE:
        return rp_worked_read(value, NULL, &worked, NULL)
                   ? NULL
                   : "is one figure with its unit, such as 61 %, or counts, such as nps 96/54/40";
    case RP_FIELD_COUNT: return is_count(value) ? NULL : "is a whole number from 1 on";
    case RP_FIELD_CHOICE: return is_choice(field, value) ? NULL : "is one of the choices that are offered";
    case RP_FIELD_LINK: return is_link(field, value) ? NULL : "names nothing that it could be linked to";
    }
    return NULL;
}

bool rp_form_fits(const rp_form *form, const char *const *values, rp_error *error)
{
    for (size_t i = 0; i < form->field_count; i++) {
        const char *wrong = form_is_blank(values[i]) ? NULL : wrong_shape(&form->fields[i], values[i]);
        if (wrong)
            return rp_fail(error, RP_ERROR_USAGE, "%s: '%s' %s", form->title, form->fields[i].title, wrong);
    }
    return true;
}

int64_t form_linked(const char *value, rp_link kind)
{
    rp_link found;
    const char *name;
    bool is_number = kind == RP_LINK_RECORD || kind == RP_LINK_ROW;
    return is_number && rp_link_read(value, &found, &name) && found == kind ? strtoll(name, NULL, 10) : 0;
}

/* --- what is missing --- */

static const char *out_of_order(const rp_form *form, size_t field, const char *const *values)
{
    for (size_t i = 0; i < form->order_count; i++) {
        const rp_order *order = &form->orders[i];
        int64_t first, then;
        if (str_is(order->then, form->fields[field].key) &&
            date_read(values[rp_form_index(form, order->first)], &first) && date_read(values[field], &then) &&
            (order->same_day ? first > then : first >= then))
            return order->wrong;
    }
    return NULL;
}

/* The figure that a field "KEY_n" says the number of, and what its counts come to; 0 where it has none. */
static int64_t counted(const rp_form *form, size_t field, const char *const *values)
{
    static const char end[] = "_n";
    const char *key = form->fields[field].key;
    rp_worked worked;
    if (form->fields[field].kind != RP_FIELD_COUNT)
        return 0;
    for (size_t i = 0; i < form->field_count; i++) {
        const rp_field *figure = &form->fields[i];
        if (figure->kind == RP_FIELD_FIGURE && str_starts(key, figure->key) &&
            str_is(key + strlen(figure->key), end))
            return rp_worked_read(values[i], NULL, &worked, NULL) ? worked.n : 0;
    }
    return 0;
}

int64_t rp_form_number(const rp_form *form, const char *const *values, size_t field)
{
    if (form->fields[field].kind != RP_FIELD_COUNT)
        return 0;
    int64_t from_counts = counted(form, field, values);
    return from_counts ? from_counts : form_is_blank(values[field]) ? 0 : strtoll(values[field], NULL, 10);
}

static const char *wrong_number(const rp_form *form, size_t field, const char *const *values)
{
    int64_t number = counted(form, field, values);
    return number && strtoll(values[field], NULL, 10) != number
               ? "it is another number than the counts come to: leave it empty, or write theirs"
               : NULL;
}

static const char *what_is_missing(const rp_form *form, size_t field, const char *const *values)
{
    if (form_is_blank(values[field]))
        return counted(form, field, values) ? NULL : form->fields[field].missing;
    return form->fields[field].kind == RP_FIELD_COUNT ? wrong_number(form, field, values)
                                                      : out_of_order(form, field, values);
}

size_t rp_form_missing(const rp_form *form, int step, const char *const *values, rp_form_finding *out)
{
    size_t count = 0;
    for (size_t i = 0; i < form->field_count; i++) {
        const rp_field *field = &form->fields[i];
        if (step != RP_ALL_STEPS && step != field->step)
            continue;
        const char *why = what_is_missing(form, i, values);
        if (why)
            out[count++] = (rp_form_finding){ i, why };
    }
    return count;
}

/* --- before and after --- */

static const char *value_of(const rp_form *form, const char *const *values, const char *key)
{
    size_t index = rp_form_index(form, key);
    return index < form->field_count && !form_is_blank(values[index]) ? values[index] : NULL;
}

static bool take_reading(const rp_form *form, const char *const *values, const char *const keys[3],
                         rp_reading *out)
{
    size_t number = rp_form_index(form, keys[2]);
    rp_worked worked;
    if (!rp_worked_read(value_of(form, values, keys[0]), NULL, &worked, NULL))
        return false;
    out->figure = worked.figure;
    out->on = value_of(form, values, keys[1]);
    out->n = number < form->field_count ? rp_form_number(form, values, number) : worked.n;
    return true;
}

static bool take_aim(const rp_form *form, const char *const *values, const char *key, rp_figure *out)
{
    rp_worked worked;
    if (!rp_worked_read(value_of(form, values, key), NULL, &worked, NULL))
        return false;
    *out = worked.figure;
    return true;
}

bool rp_form_progress(const rp_form *form, const char *const *values, rp_progress *out)
{
    static const char *const before[] = { "before", "before_on", "before_n" };
    static const char *const after[] = { "after", "after_on", "after_n" };
    rp_progress found = { .has_aim = false };
    if (!take_reading(form, values, before, &found.before) ||
        !take_reading(form, values, after, &found.after))
        return false;
    found.has_aim =
        take_aim(form, values, "aim", &found.aim) || take_aim(form, values, "measure", &found.aim);
    found.explained = value_of(form, values, "rival");
    *out = found;
    return true;
}

char *form_figures_caution(const rp_form *form, const char *const *values)
{
    rp_progress progress;
    rp_variance variance;
    rp_error error = { 0 };
    if (!rp_form_progress(form, values, &progress))
        return NULL;
    if (!rp_vary(&progress, &variance, &error)) {
        str text = STR_EMPTY;
        str_print(&text, "%c%s.", toupper((unsigned char)error.text[0]), error.text + 1);
        return str_take(&text);
    }
    int64_t before = progress.before.n, after = progress.after.n;
    int64_t fewer = before && (before < after || !after) ? before : after;
    return fewer ? rp_caution_words(fewer, NULL) : NULL;
}

/* --- the log --- */

void form_texts_add(form_texts *to, const char *prefix, const char *key, const char *text)
{
    if (form_is_blank(text))
        return;
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = (rp_private){ arena_print(&to->memory, "%s%s", prefix, key), text };
}

void form_texts_finish(form_texts *texts)
{
    free(texts->items);
    arena_finish(&texts->memory);
    *texts = (form_texts){ .items = NULL };
}

rp_json *form_write(const rp_form *form, const char *const *values, const char *prefix, form_texts *texts)
{
    rp_json *out = rp_json_object();
    for (size_t i = 0; i < form->field_count; i++) {
        const rp_field *field = &form->fields[i];
        if (field->kind == RP_FIELD_WORDS)
            form_texts_add(texts, prefix, field->key, values[i]);
        else if (!form_is_blank(values[i]))
            rp_json_put_text(out, field->key, values[i]);
    }
    return out;
}

bool form_read(const rp_form *form, const rp_entry *entry, const rp_json *from, const char *prefix,
               const char **values)
{
    bool some_erased = false;
    str key = STR_EMPTY;
    for (size_t i = 0; i < form->field_count; i++) {
        const rp_field *field = &form->fields[i];
        bool erased = false;
        str_clear(&key);
        str_print(&key, "%s%s", prefix, field->key);
        values[i] = field->kind == RP_FIELD_WORDS ? rp_entry_text(entry, key.bytes, &erased)
                                                  : rp_json_text(from, field->key);
        if (values[i] && field->kind != RP_FIELD_WORDS && wrong_shape(field, values[i]))
            values[i] = NULL; /* of a log that was written otherwise */
        some_erased = some_erased || erased;
    }
    str_finish(&key);
    return some_erased;
}
