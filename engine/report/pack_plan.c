/* The development plan: its rows as they stand, what they lack, and every version with what changed and why. */
#include <stdlib.h>

#include "rapport/links.h"
#include "report/pack.h"

static const rp_plan_row *row_of(const rp_plan *plan, int number)
{
    for (size_t i = 0; plan && i < plan->row_count; i++)
        if (plan->rows[i].number == number)
            return &plan->rows[i];
    return NULL;
}

bool pack_has_plan_row(const pack_page *p, int number)
{
    const rp_plan_row *row = row_of(p->linkable.plan, number);
    return row && pack_bears(p, rp_plan_form(), row->values);
}

/* --- rows --- */

/* What is found about one row; about the plan as a whole where the number is 0. */
typedef struct findings {
    rp_plan_finding *missing[2]; /* of each step */
    size_t missing_count[2];
    rp_plan_warning *warnings;
    size_t warning_count;
} findings;

static void put_missing(pack_page *p, const findings *all, int step, int number)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < all->missing_count[step]; i++) {
        const rp_plan_finding *one = &all->missing[step][i];
        if (one->number != number)
            continue;
        if (p->to->depth == depth) {
            html_put_print(p->to, "p", "quiet", "Not finished%s%s%s:", number ? " in “" : "",
                           number ? rp_plan_form()->steps[step] : "", number ? "”" : "");
            html_open_as(p->to, "ul", "quiet");
        }
        html_open(p->to, "li");
        if (number)
            html_print(p->to, "%s: ", rp_plan_form()->fields[one->field].title);
        html_text(p->to, one->why);
        html_close(p->to);
    }
    html_close_to(p->to, depth);
}

static bool is_begun(const rp_plan_row *row, int step)
{
    const rp_form *form = rp_plan_form();
    for (size_t i = 0; i < form->field_count; i++)
        if (form->fields[i].step == step && row->values[i])
            return true;
    return false;
}

static void put_warnings(pack_page *p, const findings *all, int number)
{
    for (size_t i = 0; i < all->warning_count; i++)
        if (all->warnings[i].number == number)
            html_put_print(p->to, "p", "notice", "Worth another look: %s", all->warnings[i].text);
}

static void put_row(pack_page *p, const rp_plan_row *row, const findings *all)
{
    char *title = rp_link_words(&p->linkable, arena_print(&p->memory, "row:%d", row->number));
    html_open_as(p->to, "article", "card");
    html_attribute_print(p->to, "id", "row-%d", row->number);
    html_put(p->to, "h3", NULL, title);
    pack_form(p, rp_plan_form(), row->values);
    pack_progress(p, rp_plan_form(), row->values);
    put_missing(p, all, RP_PLAN_NOW, row->number);
    if (is_begun(row, RP_PLAN_LATER))
        put_missing(p, all, RP_PLAN_LATER, row->number);
    else
        pack_nothing(p, "Later: what came of it is not written yet.");
    put_warnings(p, all, row->number);
    html_close(p->to);
    free(title);
}

static void put_rows(pack_page *p, const rp_plan *plan)
{
    size_t *order = arena_allocate(&p->memory, (plan->row_count + 1) * sizeof *order), left_out = 0;
    findings all = { 0 };
    for (int step = 0; step < 2; step++)
        all.missing[step] = rp_plan_missing(plan, step, &all.missing_count[step]);
    all.warnings = rp_plan_warnings(plan, p->pack->records, &all.warning_count);
    rp_plan_order(plan, order);
    put_missing(p, &all, RP_PLAN_NOW, 0);
    put_missing(p, &all, RP_PLAN_LATER, 0);
    put_warnings(p, &all, 0);
    for (size_t i = 0; i < plan->row_count; i++) {
        const rp_plan_row *row = &plan->rows[order[i]];
        if (pack_has_plan_row(p, row->number))
            put_row(p, row, &all);
        else
            left_out++;
    }
    if (left_out)
        html_put_print(p->to, "p", "quiet",
                       "Left out of this pack: %zu %s a marking point or an attempt of another unit.",
                       left_out, left_out == 1 ? "row that cites" : "rows that cite");
    for (int step = 0; step < 2; step++)
        free(all.missing[step]);
    free(all.warnings);
}

/* --- versions --- */

static bool fills_in(const rp_plan_change *change)
{
    return change->kind == RP_PLAN_CHANGED && change->number && !change->was;
}

static void put_change(pack_page *p, const rp_plan_change *change)
{
    if (change->kind == RP_PLAN_ADDED) {
        html_print(p->to, "Row %d was added.", change->number);
    } else if (change->kind == RP_PLAN_DROPPED) {
        html_print(p->to, "Row %d was dropped.", change->number);
    } else if (change->number) {
        html_print(p->to, "Row %d, ", change->number);
        pack_was(p, &rp_plan_form()->fields[change->field], change->was);
    } else {
        html_text(p->to, "The next review, before: ");
        if (change->was)
            page_date(p->to, change->was);
        else
            html_text(p->to, "not set");
    }
}

/* Fields of a row that were empty are named in one line; of all else it is said what stood there. */
static void put_changes(pack_page *p, const rp_plan *before, const rp_plan *after)
{
    size_t count = 0;
    rp_plan_change *changes = rp_plan_changes(before, after, &count);
    html_open(p->to, "ul");
    for (size_t i = 0; i < count; i++) {
        bool goes_on = i && fills_in(&changes[i]) && fills_in(&changes[i - 1]) &&
                       changes[i].number == changes[i - 1].number;
        if (i && !goes_on)
            html_close(p->to);
        if (!goes_on)
            html_open(p->to, "li");
        if (!fills_in(&changes[i]))
            put_change(p, &changes[i]);
        else if (goes_on)
            html_print(p->to, ", %s", rp_plan_form()->fields[changes[i].field].title);
        else
            html_print(p->to, "Row %d, filled in: %s", changes[i].number,
                       rp_plan_form()->fields[changes[i].field].title);
    }
    if (count)
        html_close(p->to);
    html_close(p->to);
    free(changes);
}

static void put_version(pack_page *p, size_t index)
{
    const rp_plan_version *version = &p->pack->plans->versions[index];
    html_open(p->to, "li");
    html_put_print(p->to, "strong", NULL, "Version %zu", index + 1);
    html_text(p->to, ", ");
    page_time(p->to, version->at_ms);
    html_print(p->to, ": %s.", rp_plan_difference_words(version->difference));
    if (version->reason)
        html_print(p->to, " Reason: %s", version->reason);
    else if (index) {
        html_text(p->to, " Reason: ");
        page_erased(p->to);
    }
    if (version->erased)
        html_put(p->to, "p", "erased",
                 "Words of this version were erased; what was erased looks like a change.");
    if (index)
        put_changes(p, &version[-1].plan, &version->plan);
    html_close(p->to);
}

static void put_versions(pack_page *p)
{
    html_put(p->to, "h3", NULL, "Versions");
    html_put(p->to, "p", NULL,
             p->pack->plans->updated
                 ? "The plan was updated. Each version stays in the log as it was written."
                 : "The plan has not been updated yet: a version where only dates were moved is no update.");
    html_open_as(p->to, "ol", "questions");
    for (size_t i = 0; i < p->pack->plans->count; i++)
        put_version(p, i);
    html_close(p->to);
}

void pack_plan(pack_page *p)
{
    const rp_plan *plan = p->linkable.plan;
    if (!plan) {
        pack_nothing(p, "There is no plan yet. It begins with one gap: a remark, or a level, that shows it.");
        return;
    }
    html_open(p->to, "p");
    html_text(p->to, "As it stands now, first what customers would notice most. The next review: ");
    if (plan->next_review)
        page_date(p->to, plan->next_review);
    else
        html_text(p->to, "no date is set");
    html_text(p->to, ".");
    html_close(p->to);
    put_rows(p, plan);
    put_versions(p);
}
