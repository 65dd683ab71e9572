/* Versions of a plan: into the log and back. */
#include <stdio.h>
#include <stdlib.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/str.h"
#include "portfolio/form.h"
#include "portfolio/plan.h"

enum { PREFIX = 24 };

static void prefix_of(int number, char out[PREFIX])
{
    snprintf(out, PREFIX, "row.%d.", number);
}

/* --- writing --- */

static bool has_words_or_values(const rp_plan_row *row)
{
    for (size_t i = 0; i < rp_plan_form()->field_count; i++)
        if (!form_is_blank(row->values[i]))
            return true;
    return false;
}

static bool row_fits(const rp_plan *plan, size_t index, rp_error *error)
{
    const rp_plan_row *row = &plan->rows[index];
    rp_error why = { 0 };
    if (row->number < 1 || row->number > RP_PLAN_NUMBER_MOST)
        return rp_fail(error, RP_ERROR_USAGE, "%d is no number of a row", row->number);
    if (!rp_form_fits(rp_plan_form(), row->values, &why))
        return rp_fail(error, RP_ERROR_USAGE, "row %d: %s", row->number, why.text);
    if (!has_words_or_values(row))
        return rp_fail(error, RP_ERROR_USAGE, "row %d: nothing is written in it yet", row->number);
    for (size_t i = 0; i < index; i++) {
        long priority = plan_priority(row);
        if (plan->rows[i].number == row->number)
            return rp_fail(error, RP_ERROR_USAGE, "two rows have the number %d", row->number);
        if (priority && plan_priority(&plan->rows[i]) == priority)
            return rp_fail(error, RP_ERROR_USAGE,
                           "rows %d and %d both have priority %ld: decide which comes first",
                           plan->rows[i].number, row->number, priority);
    }
    return true;
}

static bool plan_fits(const rp_plan *plan, rp_error *error)
{
    int64_t day;
    if (!plan->row_count)
        return rp_fail(error, RP_ERROR_USAGE, "the plan has no row yet");
    if (plan->row_count > RP_PLAN_ROWS_MOST)
        return rp_fail(error, RP_ERROR_USAGE, "a plan has at most %d rows", RP_PLAN_ROWS_MOST);
    if (!form_is_blank(plan->next_review) && !date_read(plan->next_review, &day))
        return rp_fail(error, RP_ERROR_USAGE, "the next review is a date, written 2026-03-01");
    for (size_t i = 0; i < plan->row_count; i++)
        if (!row_fits(plan, i, error))
            return false;
    return true;
}

static rp_json *body_of(const rp_plan *plan, rp_plan_difference difference, form_texts *texts)
{
    rp_json *body = rp_json_object(), *rows = rp_json_array();
    for (size_t i = 0; i < plan->row_count; i++) {
        rp_json *row = rp_json_object();
        char prefix[PREFIX];
        prefix_of(plan->rows[i].number, prefix);
        rp_json_put_integer(row, "row", plan->rows[i].number);
        rp_json_put(row, "values", form_write(rp_plan_form(), plan->rows[i].values, prefix, texts));
        rp_json_push(rows, row);
    }
    rp_json_put_text(body, "difference", rp_plan_difference_name(difference));
    rp_json_put_text(body, "next_review", form_is_blank(plan->next_review) ? NULL : plan->next_review);
    rp_json_put(body, "rows", rows);
    return body;
}

bool rp_plan_save(const rp_journal *journal, const rp_stream *trainee, const rp_plan *before,
                  const rp_plan *plan, const char *reason, rp_error *error)
{
    rp_plan_difference difference = rp_plan_compare(before, plan);
    form_texts texts = { .items = NULL };
    if (!plan_fits(plan, error))
        return false;
    if (difference == RP_PLAN_SAME)
        return rp_fail(error, RP_ERROR_USAGE, "nothing was changed, so there is no new version to keep");
    if (difference != RP_PLAN_FIRST && form_is_blank(reason))
        return rp_fail(error, RP_ERROR_USAGE,
                       "say why the plan changes: what did you learn, or what is different now");
    rp_json *body = body_of(plan, difference, &texts);
    form_texts_add(&texts, "", "reason", reason);
    const rp_event event = { *trainee, RP_KIND_PLAN_VERSION, body, texts.items, texts.count };
    bool kept = journal->append(journal->data, &event, 1, error);
    rp_json_destroy(body);
    form_texts_finish(&texts);
    return kept;
}

/* --- reading --- */

typedef struct plans_whole {
    rp_plans plans; /* first: what the caller sees */
    arena memory;
} plans_whole;

static rp_plan_difference difference_of(const rp_entry *entry)
{
    const char *name = rp_json_text(entry->body, "difference");
    for (int i = 0; i < RP_PLAN_DIFFERENCES; i++)
        if (str_is(rp_plan_difference_name((rp_plan_difference)i), name))
            return (rp_plan_difference)i;
    return RP_PLAN_SAME;
}

static bool read_rows(plans_whole *whole, const rp_entry *entry, rp_plan_version *out)
{
    const rp_json *from = rp_json_get(entry->body, "rows");
    size_t count = rp_json_count(from);
    rp_plan_row *rows = arena_allocate(&whole->memory, (count + 1) * sizeof *rows);
    for (size_t i = 0; i < count; i++) {
        const rp_json *one = rp_json_at(from, i);
        int64_t number = rp_json_integer(one, "row", 0);
        char prefix[PREFIX];
        if (number < 1 || number > RP_PLAN_NUMBER_MOST)
            continue;
        rp_plan_row *row = &rows[out->plan.row_count++];
        row->number = (int)number;
        prefix_of(row->number, prefix);
        if (form_read(rp_plan_form(), entry, rp_json_get(one, "values"), prefix, row->values))
            out->erased = true;
        if (row->number >= whole->plans.next_number)
            whole->plans.next_number = row->number + 1;
    }
    out->plan.rows = rows;
    return out->plan.row_count > 0;
}

static bool read_version(plans_whole *whole, const rp_entry *entry, rp_plan_version *out)
{
    bool reason_erased;
    int64_t day;
    const char *review = rp_json_text(entry->body, "next_review");
    *out = (rp_plan_version){ .seq = entry->seq,
                              .at_ms = entry->at_ms,
                              .difference = difference_of(entry),
                              .reason = rp_entry_text(entry, "reason", &reason_erased),
                              .erased = reason_erased };
    out->plan.next_review = date_read(review, &day) ? review : NULL;
    return entry->kind == RP_KIND_PLAN_VERSION && read_rows(whole, entry, out);
}

rp_plans *rp_plans_create(const rp_entry *entries, size_t count)
{
    plans_whole *whole = memory_allocate(sizeof *whole);
    arena_init(&whole->memory);
    whole->plans.next_number = 1;
    rp_plan_version *versions = arena_allocate(&whole->memory, (count + 1) * sizeof *versions);
    whole->plans.versions = versions;
    for (size_t i = 0; i < count; i++) {
        rp_plan_version *one = &versions[whole->plans.count];
        if (!read_version(whole, &entries[i], one))
            continue;
        whole->plans.count++;
        whole->plans.updated = whole->plans.updated || one->difference == RP_PLAN_UPDATE;
    }
    return &whole->plans;
}

void rp_plans_destroy(rp_plans *plans)
{
    plans_whole *whole = (plans_whole *)plans; /* the plans are its first member */
    if (!whole)
        return;
    arena_finish(&whole->memory);
    free(whole);
}
