/* Records that are kept beside the runs: feedback, coaching, improvement, activities, evidence from work. Each with what
 * it says now, what names it, and what stood there before. */
#include <stdio.h>
#include <stdlib.h>

#include "base/str.h"
#include "rapport/links.h"
#include "report/pack.h"

static const char *link_to(pack_page *p, const rp_record *record)
{
    return arena_print(&p->memory, "record:%lld", (long long)record->id);
}

/* Whether a row of the plan that stands in this pack rests on it. */
static bool is_cited(const pack_page *p, const rp_record *record)
{
    char link[40];
    snprintf(link, sizeof link, "record:%lld", (long long)record->id);
    for (size_t i = 0; p->linkable.plan && i < p->linkable.plan->row_count; i++) {
        const rp_plan_row *row = &p->linkable.plan->rows[i];
        if (pack_has_plan_row(p, row->number) && rp_link_is_named(rp_plan_form(), row->values, link))
            return true;
    }
    return false;
}

bool pack_is_about_record(const pack_page *p, const rp_record *record)
{
    return pack_bears(p, rp_record_form(record->kind), record->now->values) || is_cited(p, record);
}

static bool is_shown(const pack_page *p, const rp_record *record)
{
    return !record->withdrawn && pack_is_about_record(p, record);
}

bool pack_has_record(const pack_page *p, int64_t id)
{
    const rp_record *record = rp_records_find(p->pack->records, id);
    return record && is_shown(p, record);
}

/* --- how many of each --- */

static void put_kind(pack_page *p, rp_record_kind kind)
{
    size_t count = 0, finished = 0;
    for (size_t i = 0; i < p->pack->records->count; i++) {
        const rp_record *record = &p->pack->records->items[i];
        if (record->kind != kind || !is_shown(p, record))
            continue;
        count++;
        finished += record->now->finished;
    }
    html_open(p->to, "tr");
    page_row_heading(p->to);
    html_text(p->to, rp_record_form(kind)->title);
    html_close(p->to);
    html_put_print(p->to, "td", "number", "%zu", count);
    html_put_print(p->to, "td", "number", "%zu", finished);
    html_close(p->to);
}

static void put_overview(pack_page *p)
{
    static const char *const columns[] = { "Kind", "Records", "Finished" };
    page_table(p->to, "runs", "What is recorded", columns, sizeof columns / sizeof *columns);
    for (int kind = 0; kind < RP_RECORDS; kind++)
        put_kind(p, (rp_record_kind)kind);
    html_close(p->to);
    html_close(p->to);
}

static size_t count_from(const pack_page *p, const char *source)
{
    size_t count = 0;
    for (size_t i = 0; i < p->pack->records->count; i++) {
        const rp_record *record = &p->pack->records->items[i];
        count += record->kind == RP_RECORD_FEEDBACK && is_shown(p, record) &&
                 str_is(rp_record_value(record, "source"), source);
    }
    return count;
}

/* Whose feedback it is: different kinds of people notice different things. */
static void put_sources(pack_page *p)
{
    const rp_form *form = rp_record_form(RP_RECORD_FEEDBACK);
    const rp_choice *choice = form->fields[rp_form_index(form, "source")].choices;
    size_t depth = p->to->depth, kinds = 0;
    for (; choice->name; choice++) {
        size_t count = count_from(p, choice->name);
        if (!count)
            continue;
        if (kinds++ == 0)
            html_open(p->to, "p");
        html_print(p->to, "%s%s (%zu)", kinds == 1 ? "Feedback came from: " : "; ", choice->title, count);
    }
    html_text(p->to, kinds ? "." : NULL);
    html_close_to(p->to, depth);
}

/* Warnings about a record; about all of a kind where it is NULL. */
static void put_warnings(pack_page *p, const rp_record *record)
{
    for (size_t i = 0; i < p->pack->records->warning_count; i++)
        if (p->pack->records->warnings[i].record == record)
            html_put_print(p->to, "p", "notice", "Worth another look: %s",
                           p->pack->records->warnings[i].text);
}

/* --- what names a record --- */

static void put_namer(pack_page *p, size_t *count, const char *link)
{
    if ((*count)++ == 0) {
        html_open_as(p->to, "dl", "facts");
        page_row(p->to, "Named by");
    } else {
        html_text(p->to, "; ");
    }
    pack_link(p, link);
}

static void put_namers(pack_page *p, const rp_record *record)
{
    const char *link = link_to(p, record);
    size_t count = 0;
    for (size_t i = 0; i < p->pack->records->count; i++) {
        const rp_record *other = &p->pack->records->items[i];
        if (is_shown(p, other) && rp_link_is_named(rp_record_form(other->kind), other->now->values, link))
            put_namer(p, &count, link_to(p, other));
    }
    for (size_t i = 0; p->linkable.plan && i < p->linkable.plan->row_count; i++) {
        const rp_plan_row *row = &p->linkable.plan->rows[i];
        if (pack_has_plan_row(p, row->number) && rp_link_is_named(rp_plan_form(), row->values, link))
            put_namer(p, &count, arena_print(&p->memory, "row:%d", row->number));
    }
    if (count) {
        page_row_close(p->to);
        html_close(p->to);
    }
}

/* --- versions --- */

/* Fields that were empty are named in one line; of the others it is said what stood there. */
static void put_filled_in(pack_page *p, const rp_form *form, const rp_record_version *before,
                          const rp_record_version *now)
{
    size_t count = 0;
    for (size_t i = 0; i < form->field_count; i++)
        if (!before->values[i] && now->values[i])
            html_print(p->to, "%s%s", count++ ? ", " : " Filled in: ", form->fields[i].title);
    html_text(p->to, count ? "." : "");
}

static void put_replaced(pack_page *p, const rp_form *form, const rp_record_version *before,
                         const rp_record_version *now)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < form->field_count; i++) {
        if (!before->values[i] || str_is(before->values[i], now->values[i]))
            continue;
        if (p->to->depth == depth)
            html_open(p->to, "ul");
        html_open(p->to, "li");
        pack_was(p, &form->fields[i], before->values[i]);
        html_close(p->to);
    }
    html_close_to(p->to, depth);
}

static void put_version(pack_page *p, const rp_form *form, const rp_record_version *before,
                        const rp_record_version *now)
{
    html_open(p->to, "li");
    page_time(p->to, now->at_ms);
    html_print(p->to, ": %s", now->reason ? now->reason : "no reason is kept.");
    put_filled_in(p, form, before, now);
    put_replaced(p, form, before, now);
    html_close(p->to);
}

static void put_versions(pack_page *p, const rp_record *record)
{
    const rp_record_version *before = NULL;
    size_t count = 0;
    for (size_t i = 0; i < record->version_count; i++) {
        const rp_record_version *now = &record->versions[i];
        if (now->withdrawn)
            continue;
        if (before && count++ == 0) {
            html_put(p->to, "h4", NULL, "What was changed");
            html_open(p->to, "ol");
        }
        if (before)
            put_version(p, rp_record_form(record->kind), before, now);
        before = now;
    }
    if (count)
        html_close(p->to);
}

/* --- one record --- */

static void put_state(pack_page *p, const rp_record *record)
{
    html_open_as(p->to, "p", "quiet");
    html_text(p->to, "Written ");
    page_time(p->to, record->versions[0].at_ms);
    html_print(p->to, "; %s.", record->now->finished ? "finished" : "not finished");
    html_close(p->to);
    if (record->now->erased)
        html_put(p->to, "p", "erased", "Words of this record were erased.");
    else if (!record->now->finished)
        pack_missing(p, rp_record_form(record->kind), record->now->values);
}

static void put_record(pack_page *p, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    char *title = rp_link_words(&p->linkable, link_to(p, record));
    html_open_as(p->to, "article", "card");
    html_attribute_print(p->to, "id", "record-%lld", (long long)record->id);
    html_put(p->to, "h3", NULL, title);
    put_state(p, record);
    pack_form(p, form, record->now->values);
    pack_progress(p, form, record->now->values);
    put_namers(p, record);
    put_warnings(p, record);
    put_versions(p, record);
    html_close(p->to);
    free(title);
}

static void put_withdrawn(pack_page *p)
{
    size_t count = 0;
    for (size_t i = 0; i < p->pack->records->count; i++) {
        const rp_record *record = &p->pack->records->items[i];
        const rp_record_version *last = &record->versions[record->version_count - 1];
        if (!record->withdrawn || !pack_is_about_record(p, record))
            continue;
        if (count++ == 0) {
            html_put(p->to, "h3", NULL, "Withdrawn");
            html_open(p->to, "ul");
        }
        html_open(p->to, "li");
        html_print(p->to, "%s, written ", rp_record_form(record->kind)->title);
        page_time(p->to, record->versions[0].at_ms);
        html_text(p->to, ", withdrawn ");
        page_time(p->to, last->at_ms);
        html_text(p->to, ": ");
        if (last->reason)
            html_text(p->to, last->reason);
        else
            page_erased(p->to);
        html_close(p->to);
    }
    if (count)
        html_close(p->to);
}

static void put_left_out(pack_page *p)
{
    size_t count = 0;
    for (size_t i = 0; i < p->pack->records->count; i++) {
        const rp_record *record = &p->pack->records->items[i];
        count += !pack_is_about_record(p, record);
    }
    if (count)
        html_put_print(p->to, "p", "quiet",
                       "Left out of this pack: %zu %s a marking point or an attempt of another unit.", count,
                       count == 1 ? "record that names" : "records that name");
}

void pack_records(pack_page *p)
{
    const rp_records *records = p->pack->records;
    if (!records->count) {
        pack_nothing(p,
                     "Nothing is recorded yet: feedback from others, coaching, improvements, activities and "
                     "evidence from work belong here.");
        return;
    }
    html_put(
        p->to, "p", NULL,
        "Written by the trainee, and kept with every version. The program checks whether something is there; "
        "people judge what it is worth.");
    put_overview(p);
    put_sources(p);
    put_warnings(p, NULL);
    for (int kind = 0; kind < RP_RECORDS; kind++)
        for (size_t i = 0; i < records->count; i++)
            if ((int)records->items[i].kind == kind && is_shown(p, &records->items[i]))
                put_record(p, &records->items[i]);
    put_withdrawn(p);
    put_left_out(p);
}
