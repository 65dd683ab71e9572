#include "portfolio/records.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "portfolio/form.h"
#include "portfolio/forms.h"

static const struct {
    const rp_form *form;
    const char *gist, *day;
} kinds[RP_RECORDS] = {
    [RP_RECORD_FEEDBACK] = { &form_feedback, "remark", "on" },
    [RP_RECORD_COACHING_PLAN] = { &form_coaching_plan, "aim", "agreed_on" },
    [RP_RECORD_COACHING_SESSION] = { &form_coaching_session, "goal", "on" },
    [RP_RECORD_COACHING_REVIEW] = { &form_coaching_review, "theirs", "on" },
    [RP_RECORD_IMPROVEMENT] = { &form_improvement, "idea", "done_on" },
    [RP_RECORD_ACTIVITY] = { &form_activity, "what", "on" },
    [RP_RECORD_WORK] = { &form_work, "what", "on" },
};

const rp_form *rp_record_form(rp_record_kind kind)
{
    return kinds[kind].form;
}

size_t rp_record_gist(rp_record_kind kind)
{
    return rp_form_index(kinds[kind].form, kinds[kind].gist);
}

size_t rp_record_day(rp_record_kind kind)
{
    return rp_form_index(kinds[kind].form, kinds[kind].day);
}

enum {
    ANY_COACHING =
        1 << RP_RECORD_COACHING_PLAN | 1 << RP_RECORD_COACHING_SESSION | 1 << RP_RECORD_COACHING_REVIEW
};

/* Where a link to a record may lead; all others may name any record. */
static const struct {
    const rp_form *from;
    const char *key;
    unsigned to; /* bits: 1 << rp_record_kind */
} wanted[] = { { &form_coaching_session, "plan", 1 << RP_RECORD_COACHING_PLAN },
               { &form_coaching_review, "plan", 1 << RP_RECORD_COACHING_PLAN },
               { &form_feedback, "coaching", ANY_COACHING },
               { &form_plan_row, "cites", 1 << RP_RECORD_FEEDBACK | ANY_COACHING },
               { &form_plan_row, "activity",
                 1 << RP_RECORD_ACTIVITY | 1 << RP_RECORD_IMPROVEMENT | ANY_COACHING } };

bool rp_record_may_link(const rp_form *form, const char *key, rp_record_kind to)
{
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (wanted[i].from == form && str_is(wanted[i].key, key))
            return wanted[i].to & 1U << to;
    return true;
}

static rp_kind kind_of_entry(rp_record_kind kind)
{
    return kind == RP_RECORD_FEEDBACK ? RP_KIND_FEEDBACK : RP_KIND_RECORD;
}

/* --- writing --- */

static rp_json *new_body(rp_record_kind kind, int64_t of, bool finished, bool withdrawn)
{
    rp_json *body = rp_json_object();
    rp_json_put_text(body, "form", rp_record_form(kind)->name);
    rp_json_put(body, "of", of ? rp_json_of_integer(of) : rp_json_null());
    rp_json_put_flag(body, "finished", finished);
    rp_json_put_flag(body, "withdrawn", withdrawn);
    return body;
}

/* The journal has its own copy of everything afterwards. */
static bool append(const rp_journal *journal, const rp_stream *trainee, rp_record_kind kind, rp_json *body,
                   form_texts *texts, rp_error *error)
{
    const rp_event event = { *trainee, kind_of_entry(kind), body, texts->items, texts->count };
    bool kept = journal->append(journal->data, &event, 1, error);
    rp_json_destroy(body);
    form_texts_finish(texts);
    return kept;
}

static bool has_some(const rp_form *form, const char *const *values)
{
    for (size_t i = 0; i < form->field_count; i++)
        if (!form_is_blank(values[i]))
            return true;
    return false;
}

bool rp_record_save(const rp_journal *journal, const rp_stream *trainee, rp_record_kind kind, int64_t of,
                    const char *const *values, const char *reason, rp_error *error)
{
    const rp_form *form = rp_record_form(kind);
    rp_form_finding missing[RP_FORM_FINDINGS_MOST];
    form_texts texts = { .items = NULL };
    if (!rp_form_fits(form, values, error))
        return false;
    if (!has_some(form, values))
        return rp_fail(error, RP_ERROR_USAGE, "%s: nothing is written in it yet", form->title);
    rp_json *body = new_body(kind, of, !rp_form_missing(form, RP_ALL_STEPS, values, missing), false);
    rp_json_put(body, "values", form_write(form, values, "", &texts));
    form_texts_add(&texts, "", "reason", reason);
    return append(journal, trainee, kind, body, &texts, error);
}

bool rp_record_withdraw(const rp_journal *journal, const rp_stream *trainee, rp_record_kind kind, int64_t of,
                        const char *reason, rp_error *error)
{
    form_texts texts = { .items = NULL };
    if (form_is_blank(reason))
        return rp_fail(error, RP_ERROR_USAGE, "%s: say why it is withdrawn", rp_record_form(kind)->title);
    rp_json *body = new_body(kind, of, false, true);
    rp_json_put(body, "values", rp_json_object());
    form_texts_add(&texts, "", "reason", reason);
    return append(journal, trainee, kind, body, &texts, error);
}

/* --- reading --- */

static bool kind_from_entry(const rp_entry *entry, rp_record_kind *out)
{
    const char *name = rp_json_text(entry->body, "form");
    for (int kind = 0; kind < RP_RECORDS; kind++)
        if (entry->kind == kind_of_entry((rp_record_kind)kind) &&
            str_is(rp_record_form((rp_record_kind)kind)->name, name)) {
            *out = (rp_record_kind)kind;
            return true;
        }
    return false;
}

static rp_record_version read_version(rp_record_kind kind, const rp_entry *entry)
{
    bool reason_erased;
    rp_record_version out = { .seq = entry->seq,
                              .at_ms = entry->at_ms,
                              .finished = rp_json_flag(entry->body, "finished"),
                              .withdrawn = rp_json_flag(entry->body, "withdrawn"),
                              .reason = rp_entry_text(entry, "reason", &reason_erased) };
    out.erased = form_read(rp_record_form(kind), entry, rp_json_get(entry->body, "values"), "", out.values) ||
                 reason_erased;
    return out;
}

/* Versions of a record while they are gathered: from its beginning through the entries after it. */
static void gather(records_whole *whole, const rp_entry *entries, size_t count, size_t first, rp_record *out)
{
    rp_record_version *versions = NULL;
    size_t capacity = 0, found = 0;
    for (size_t i = first; i < count; i++) {
        rp_record_kind kind;
        bool is_of = i == first || rp_json_integer(entries[i].body, "of", 0) == out->id;
        if (!is_of || !kind_from_entry(&entries[i], &kind) || kind != out->kind)
            continue;
        versions = memory_grow(versions, found, &capacity, sizeof *versions);
        versions[found++] = read_version(kind, &entries[i]);
    }
    out->version_count = found;
    out->versions = arena_copy(&whole->memory, versions, found * sizeof *versions);
    for (size_t i = 0; i < found; i++)
        if (!out->versions[i].withdrawn)
            out->now = &out->versions[i];
    out->withdrawn = out->versions[found - 1].withdrawn;
    free(versions);
}

static bool begins(const rp_entry *entry, rp_record_kind *kind)
{
    return kind_from_entry(entry, kind) && !rp_json_integer(entry->body, "of", 0) &&
           !rp_json_flag(entry->body, "withdrawn");
}

static void gather_all(records_whole *whole, const rp_entry *entries, size_t count)
{
    rp_record *items = arena_allocate(&whole->memory, (count + 1) * sizeof *items);
    whole->records.items = items;
    for (size_t i = 0; i < count; i++) {
        rp_record_kind kind;
        if (!begins(&entries[i], &kind))
            continue;
        rp_record *one = &items[whole->records.count++];
        *one = (rp_record){ .kind = kind, .id = entries[i].seq };
        gather(whole, entries, count, i, one);
    }
}

static bool is_evidence_from_work(const rp_record *record)
{
    return record->kind == RP_RECORD_WORK && !record->withdrawn && record->now->finished;
}

static void find_workplace(records_whole *whole)
{
    const rp_records *all = &whole->records;
    const char **points = arena_allocate(&whole->memory, (all->count + 1) * sizeof *points);
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++) {
        rp_link kind;
        const char *name;
        if (is_evidence_from_work(&all->items[i]) &&
            rp_link_read(rp_record_value(&all->items[i], "point"), &kind, &name))
            points[count++] = name;
    }
    whole->records.workplace = (rp_names){ points, count };
}

rp_records *rp_records_create(const rp_entry *entries, size_t count)
{
    records_whole *whole = memory_allocate(sizeof *whole);
    arena_init(&whole->memory);
    gather_all(whole, entries, count);
    find_workplace(whole);
    records_warn(whole);
    return &whole->records;
}

void rp_records_destroy(rp_records *records)
{
    records_whole *whole = (records_whole *)records; /* the records are its first member */
    if (!whole)
        return;
    arena_finish(&whole->memory);
    free(whole);
}

const rp_record *rp_records_find(const rp_records *records, int64_t id)
{
    for (size_t i = 0; i < records->count; i++)
        if (records->items[i].id == id)
            return &records->items[i];
    return NULL;
}

const char *rp_record_value(const rp_record *record, const char *key)
{
    const rp_form *form = rp_record_form(record->kind);
    size_t index = rp_form_index(form, key);
    const char *value = index < form->field_count ? record->now->values[index] : NULL;
    return form_is_blank(value) ? NULL : value;
}
