/* What is worth another look in a trainee's records: one-sided feedback, links that lead nowhere, coaching without its
 * end, figures that do not go together. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "portfolio/form.h"
#include "portfolio/records.h"

typedef struct warnings {
    records_whole *whole;
    rp_record_warning *items;
    size_t count, capacity;
} warnings;

static void warn(warnings *to, const rp_record *record, const char *text)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = (rp_record_warning){ record, arena_text(&to->whole->memory, text) };
}

/* "A coaching session (record 12) is linked to …" */
static void warn_of(warnings *to, const rp_record *record, const char *between, const char *what)
{
    str text = STR_EMPTY;
    str_print(&text, "%s (record %lld)%s%s.", rp_record_form(record->kind)->title, (long long)record->id,
              between, what);
    warn(to, record, text.bytes);
    str_finish(&text);
}

static bool is_there(const rp_record *record, rp_record_kind kind)
{
    return record->kind == kind && !record->withdrawn;
}

/* --- feedback --- */

static void warn_of_feedback(warnings *to)
{
    const rp_records *all = &to->whole->records;
    const char *source = NULL, *on = NULL;
    size_t count = 0;
    bool many_sources = false, many_days = false, again = false;
    for (size_t i = 0; i < all->count; i++) {
        const rp_record *record = &all->items[i];
        if (!is_there(record, RP_RECORD_FEEDBACK))
            continue;
        const char *its_source = rp_record_value(record, "source"), *its_day = rp_record_value(record, "on");
        many_sources = many_sources || (source && its_source && !str_is(source, its_source));
        many_days = many_days || (on && its_day && !str_is(on, its_day));
        again = again || rp_record_value(record, "again");
        source = its_source ? its_source : source;
        on = its_day ? its_day : on;
        count++;
    }
    if (!count)
        return;
    if (!many_sources)
        warn(to, NULL, "All of your feedback is of one kind: ask somebody of another kind, too.");
    if (!many_days)
        warn(to, NULL, "All of your feedback is of one day: ask again later, and see what has changed.");
    if (!again)
        warn(to, NULL, "No feedback says when you will ask again: set a day.");
}

/* --- links --- */

static const char *wrong_target(const rp_record *from, const char *key, const rp_record *to)
{
    if (!to)
        return "is linked to a record that is not there";
    if (to->withdrawn)
        return "is linked to a record that was withdrawn";
    if (rp_record_may_link(rp_record_form(from->kind), key, to->kind))
        return NULL;
    return from->kind == RP_RECORD_FEEDBACK ? "is linked to a record that is no coaching"
                                            : "is linked to a record that is no coaching plan";
}

static void warn_of_links(warnings *to, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    for (size_t i = 0; i < form->field_count; i++) {
        int64_t id = form_linked(rp_record_value(record, form->fields[i].key), RP_LINK_RECORD);
        if (!id)
            continue;
        const char *wrong =
            wrong_target(record, form->fields[i].key, rp_records_find(&to->whole->records, id));
        if (wrong)
            warn_of(to, record, " ", wrong);
    }
}

/* --- coaching --- */

static bool has_follower(const rp_records *all, const rp_record *plan, rp_record_kind kind)
{
    for (size_t i = 0; i < all->count; i++)
        if (is_there(&all->items[i], kind) &&
            form_linked(rp_record_value(&all->items[i], "plan"), RP_LINK_RECORD) == plan->id)
            return true;
    return false;
}

static void warn_of_coaching(warnings *to, const rp_record *plan)
{
    const rp_records *all = &to->whole->records;
    if (!has_follower(all, plan, RP_RECORD_COACHING_SESSION))
        warn(to, plan, "No session is linked to this coaching plan yet.");
    else if (!has_follower(all, plan, RP_RECORD_COACHING_REVIEW))
        warn(to, plan, "This coaching was not looked back at yet.");
}

/* --- figures --- */

static void warn_of_figures(warnings *to, const rp_record *record)
{
    char *caution = form_figures_caution(rp_record_form(record->kind), record->now->values);
    if (caution)
        warn(to, record, caution);
    free(caution);
}

void records_warn(records_whole *whole)
{
    warnings to = { .whole = whole };
    warn_of_feedback(&to);
    for (size_t i = 0; i < whole->records.count; i++) {
        const rp_record *record = &whole->records.items[i];
        if (record->withdrawn)
            continue;
        warn_of_links(&to, record);
        if (record->kind == RP_RECORD_COACHING_PLAN)
            warn_of_coaching(&to, record);
        warn_of_figures(&to, record);
    }
    whole->records.warnings = arena_copy(&whole->memory, to.items, to.count * sizeof *to.items);
    whole->records.warning_count = to.count;
    free(to.items);
}
