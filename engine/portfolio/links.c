/* Links in words, and what they may name. */
#include "rapport/links.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "portfolio/form.h"

enum { GIST_MOST = 90 }; /* bytes of somebody's words that tell which record it is */

/* The beginning of a text as one line, whole words of it. */
static void add_gist(str *out, const char *text)
{
    size_t length = strcspn(text, "\n"), cut = utf8_cut(text, length, GIST_MOST), end = cut;
    while (cut < length && end > 0 && text[end] != ' ')
        end--;
    str_add_n(out, text, end ? end : cut);
    if (cut < strlen(text))
        str_add(out, " …");
}

/* --- one of each --- */

static void add_record(str *out, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    size_t gist = rp_record_gist(record->kind), day = rp_record_day(record->kind);
    const char *said = record->now->values[gist];
    char *on = rp_value_words(&form->fields[day], record->now->values[day]);
    str_add(out, form->title);
    if (!form_is_blank(said)) {
        str_add(out, ": “");
        add_gist(out, said);
        str_add(out, "”");
    }
    if (*on)
        str_print(out, ", %s", on);
    if (record->withdrawn)
        str_add(out, ", withdrawn");
    free(on);
}

static void add_row(str *out, const rp_plan_row *row)
{
    const char *act = row->values[rp_form_index(rp_plan_form(), "act")];
    str_print(out, "Row %d of the plan", row->number);
    if (form_is_blank(act))
        return;
    str_add(out, ": ");
    add_gist(out, act);
}

static void add_point(str *out, const rp_definition *point)
{
    str_print(out, "%s (%s)", point->title, point->id);
}

/* --- what is named --- */

static bool add_named_record(str *out, const rp_linkable *of, const char *name)
{
    const rp_record *record = of->records ? rp_records_find(of->records, strtoll(name, NULL, 10)) : NULL;
    if (record)
        add_record(out, record);
    return record;
}

static bool add_named_row(str *out, const rp_linkable *of, const char *name)
{
    for (size_t i = 0; of->plan && i < of->plan->row_count; i++)
        if (of->plan->rows[i].number == atoi(name)) {
            add_row(out, &of->plan->rows[i]);
            return true;
        }
    return false;
}

static bool add_named_point(str *out, const rp_linkable *of, const char *name)
{
    const rp_definition *point = of->framework ? rp_framework_find(of->framework, name) : NULL;
    if (point)
        add_point(out, point);
    return point;
}

static bool add_named_run(str *out, const rp_linkable *of, const char *name)
{
    rp_stream stream;
    if (!rp_stream_from_hex(name, &stream))
        return false;
    for (size_t i = 0; i < of->run_count; i++)
        if (memcmp(&of->runs[i].stream, &stream, sizeof stream) == 0) {
            str_add(out, of->runs[i].words);
            return true;
        }
    return false;
}

static const struct {
    rp_link kind;
    bool (*add)(str *out, const rp_linkable *of, const char *name);
    const char *gone;
} named[] = {
    { RP_LINK_RECORD, add_named_record, "a record that is not there" },
    { RP_LINK_ROW, add_named_row, "a row that the plan has no longer" },
    { RP_LINK_ATTEMPT, add_named_run, "an attempt that is not there" },
    { RP_LINK_POINT, add_named_point, "a marking point that the framework does not have" },
};

char *rp_link_words(const rp_linkable *of, const char *link)
{
    rp_link kind;
    const char *name;
    str out = STR_EMPTY;
    if (form_is_blank(link))
        return memory_copy_text("");
    if (!rp_link_read(link, &kind, &name))
        return memory_copy_text(link);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (named[i].kind == kind && !named[i].add(&out, of, name))
            str_print(&out, "%s (%s)", named[i].gone, link);
    return str_take(&out);
}

bool rp_link_is_named(const rp_form *form, const char *const *values, const char *link)
{
    for (size_t i = 0; i < form->field_count; i++)
        if (form->fields[i].kind == RP_FIELD_LINK && str_is(values[i], link))
            return true;
    return false;
}

/* --- what there is to name --- */

typedef struct listing {
    rp_link_choice *items;
    size_t count, capacity;
} listing;

static void add_choice(listing *to, rp_link kind, str link, str words)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = (rp_link_choice){ kind, str_take(&link), str_take(&words) };
}

static void list_records(listing *to, const rp_linkable *of, const rp_form *form, const rp_field *field)
{
    for (size_t i = 0; of->records && i < of->records->count; i++) {
        const rp_record *record = &of->records->items[i];
        str link = STR_EMPTY, words = STR_EMPTY;
        if (record->withdrawn || !rp_record_may_link(form, field->key, record->kind))
            continue;
        str_print(&link, "record:%lld", (long long)record->id);
        add_record(&words, record);
        add_choice(to, RP_LINK_RECORD, link, words);
    }
}

static void list_rows(listing *to, const rp_linkable *of)
{
    for (size_t i = 0; of->plan && i < of->plan->row_count; i++) {
        str link = STR_EMPTY, words = STR_EMPTY;
        str_print(&link, "row:%d", of->plan->rows[i].number);
        add_row(&words, &of->plan->rows[i]);
        add_choice(to, RP_LINK_ROW, link, words);
    }
}

static void list_runs(listing *to, const rp_linkable *of)
{
    for (size_t i = 0; i < of->run_count; i++) {
        char hex[RP_STREAM_HEX];
        str link = STR_EMPTY, words = STR_EMPTY;
        rp_stream_hex(&of->runs[i].stream, hex);
        str_print(&link, "attempt:%s", hex);
        str_add(&words, of->runs[i].words);
        add_choice(to, RP_LINK_ATTEMPT, link, words);
    }
}

static void list_points(listing *to, const rp_linkable *of)
{
    for (size_t i = 0; of->framework && i < rp_framework_count(of->framework); i++) {
        const rp_definition *point = rp_framework_at(of->framework, i);
        str link = STR_EMPTY, words = STR_EMPTY;
        if (point->kind != RP_DEFINITION_POINT)
            continue;
        str_print(&link, "point:%s", point->id);
        add_point(&words, point);
        add_choice(to, RP_LINK_POINT, link, words);
    }
}

rp_link_choice *rp_link_choices(const rp_linkable *of, const rp_form *form, const rp_field *field,
                                size_t *count)
{
    listing out = { .items = NULL };
    if (field->links & RP_LINK_RECORD)
        list_records(&out, of, form, field);
    if (field->links & RP_LINK_ROW)
        list_rows(&out, of);
    if (field->links & RP_LINK_ATTEMPT)
        list_runs(&out, of);
    if (field->links & RP_LINK_POINT)
        list_points(&out, of);
    *count = out.count;
    return out.items;
}

void rp_link_choices_free(rp_link_choice *choices, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        free(choices[i].link);
        free(choices[i].words);
    }
    free(choices);
}
