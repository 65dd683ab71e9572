/* The development plan: its rows by priority, one row now and later, a change as a new version, earlier versions. */
#include <stdio.h>
#include <stdlib.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/str.h"
#include "term/folder.h"
#include "term/form_fill.h"

static const rp_plan_version *last_of(const rp_plans *plans)
{
    return plans->count ? &plans->versions[plans->count - 1] : NULL;
}

/* --- telling --- */

static void tell_row(term_session *session, const rp_plan_row *row)
{
    const rp_form *form = rp_plan_form();
    size_t act = rp_form_index(form, "act"), by = rp_form_index(form, "by"),
           priority = rp_form_index(form, "priority");
    char mark[24];
    str text = STR_EMPTY;
    char *when = rp_value_words(&form->fields[by], row->values[by]);
    snprintf(mark, sizeof mark, "%d.", row->number);
    str_print(&text, "Priority %s. %s", row->values[priority] ? row->values[priority] : "not set",
              row->values[act] ? row->values[act] : "Nothing said of it yet.");
    str_print(&text, "%s%s", *when ? ". By " : "", when);
    prose_item(&session->prose, mark, text.bytes);
    str_finish(&text);
    free(when);
}

static void tell_findings(term_session *session, const rp_plan *plan, const rp_records *records)
{
    size_t missing_count, warning_count;
    rp_plan_finding *missing = rp_plan_missing(plan, RP_PLAN_NOW, &missing_count);
    rp_plan_warning *warnings = rp_plan_warnings(plan, records, &warning_count);
    for (size_t i = 0; i < missing_count; i++)
        if (missing[i].number)
            prose_say(&session->prose, "Row %d: %s.", missing[i].number, missing[i].why);
        else
            prose_say(&session->prose, "The plan: %s.", missing[i].why);
    for (size_t i = 0; i < warning_count; i++)
        prose_say(&session->prose, "Worth another look: %s", warnings[i].text);
    free(missing);
    free(warnings);
}

static void tell_plan(term_session *session, const rp_desk_kept *kept)
{
    const rp_plan_version *last = last_of(kept->plans);
    prose_block(&session->prose);
    if (!last) {
        prose_say(&session->prose, "There is no development plan yet. Its first row begins it.");
        return;
    }
    char when[RP_DESK_DATE];
    session->desk->date(session->desk->data, last->at_ms, false, when);
    prose_say(&session->prose, "Your development plan, version %zu of %s.", kept->plans->count, when);
    size_t *order = memory_allocate((last->plan.row_count + 1) * sizeof *order);
    rp_plan_order(&last->plan, order);
    for (size_t i = 0; i < last->plan.row_count; i++)
        tell_row(session, &last->plan.rows[order[i]]);
    free(order);
    char review[DATE_WORDS];
    if (date_words(last->plan.next_review, review))
        prose_say(&session->prose, "The next review is on %s.", review);
    tell_findings(session, &last->plan, kept->records);
}

/* A value, or that there was none. */
static void add_value(str *out, const rp_linkable *linkable, const rp_field *field, const char *value)
{
    char *words = form_value_words(linkable, field, value);
    str_print(out, *words ? "“%s”" : "nothing", words);
    free(words);
}

static void tell_field_change(term_session *session, const rp_linkable *linkable,
                              const rp_plan_change *change)
{
    static const rp_field review = { .title = "The next review", .kind = RP_FIELD_DATE };
    const rp_field *field = change->number ? &rp_plan_form()->fields[change->field] : &review;
    str text = STR_EMPTY;
    if (change->number)
        str_print(&text, "Row %d, ", change->number);
    str_print(&text, "%s: was ", field->title);
    add_value(&text, linkable, field, change->was);
    str_add(&text, ", is ");
    add_value(&text, linkable, field, change->is);
    prose_say(&session->prose, "%s.", text.bytes);
    str_finish(&text);
}

static void tell_change(term_session *session, const rp_linkable *linkable, const rp_plan_change *change)
{
    if (change->kind == RP_PLAN_CHANGED)
        tell_field_change(session, linkable, change);
    else
        prose_say(&session->prose, change->kind == RP_PLAN_ADDED ? "Row %d is new." : "Row %d was dropped.",
                  change->number);
}

static void tell_versions(term_session *session, const rp_desk_kept *kept)
{
    const rp_plans *plans = kept->plans;
    for (size_t i = 0; i < plans->count; i++) {
        const rp_plan_version *version = &plans->versions[i];
        char when[RP_DESK_DATE];
        size_t count = 0;
        session->desk->date(session->desk->data, version->at_ms, false, when);
        prose_block(&session->prose);
        prose_say(&session->prose, "Version %zu, %s: %s.%s%s", i + 1, when,
                  rp_plan_difference_words(version->difference), version->reason ? " Why: " : "",
                  version->reason ? version->reason : "");
        rp_plan_change *changes =
            i ? rp_plan_changes(&plans->versions[i - 1].plan, &version->plan, &count) : NULL;
        for (size_t j = 0; j < count; j++)
            tell_change(session, &kept->linkable, &changes[j]);
        free(changes);
    }
}

/* --- a new version --- */

typedef struct changing {
    const rp_plan *before, *plan; /* before NULL: the first */
    const char *reason;
} changing;

static bool keep(term_session *session, const void *data, rp_error *error)
{
    const changing *what = data;
    rp_person who = session->desk->who(session->desk->data);
    return rp_plan_save(session->desk->journal(session->desk->data), &who.stream, what->before, what->plan,
                        what->reason, error);
}

/* Why a version differs from the one before, which it has to say. Heap text; NULL: leaving, or it is given up. */
static char *ask_reason(term_session *session, const changing *what)
{
    prose_say(&session->prose, "This is another version: %s.",
              rp_plan_difference_words(rp_plan_compare(what->before, what->plan)));
    for (const char *line; (line = ask(session, "Why does the plan change? n gives the change up:"));) {
        if (*line)
            return str_is(line, "n") || str_is(line, "N") ? NULL : memory_copy_text(line);
        prose_say(&session->prose,
                  "A plan says why it changed: what did you learn, or what is different now?");
    }
    return NULL;
}

/* False: leaving, given up, or it cannot be. */
static bool keep_plan(term_session *session, const rp_plan *before, const rp_plan *plan)
{
    changing what = { before, plan, NULL };
    rp_error why;
    if (before && rp_plan_compare(before, plan) == RP_PLAN_SAME) {
        prose_say(&session->prose, "Nothing has changed.");
        return true;
    }
    char *reason = before ? ask_reason(session, &what) : NULL;
    what.reason = reason;
    bool kept = (!before || reason) && ask_keep(session, "The plan", keep, &what, &why);
    if (kept)
        prose_say(&session->prose, "It is kept.");
    else if ((!before || reason) && !session->leaving)
        prose_say(&session->prose, "It was not kept: %s.", why.text);
    free(reason);
    return kept;
}

/* Rows of the last version, and room for one more. */
typedef struct copied {
    rp_plan_row rows[RP_PLAN_ROWS_MOST + 1];
    rp_plan plan;
} copied;

static copied *copy_plan(const rp_plan *from)
{
    copied *out = memory_allocate(sizeof *out);
    for (size_t i = 0; from && i < from->row_count; i++)
        out->rows[i] = from->rows[i];
    out->plan = (rp_plan){ out->rows, from ? from->row_count : 0, from ? from->next_review : NULL };
    return out;
}

/* One row in one step; `place` past the last: a new one. */
static bool change_row(term_session *session, const rp_desk_kept *kept, size_t place, int step)
{
    const rp_plan_version *last = last_of(kept->plans);
    const rp_plan *before = last ? &last->plan : NULL;
    copied *to = copy_plan(before);
    bool given_up, is_new = place == to->plan.row_count;
    char draft[64];
    form_filled form = { .form = rp_plan_form(), .linkable = &kept->linkable, .draft = draft };
    int number = is_new ? kept->plans->next_number : to->rows[place].number;
    snprintf(draft, sizeof draft, "plan.%d", number);
    form_take(&form, is_new ? NULL : to->rows[place].values);
    if (form_fill(session, &form, step, &given_up)) {
        to->rows[place].number = number;
        for (size_t i = 0; i < form.form->field_count; i++)
            to->rows[place].values[i] = form.values[i];
        to->plan.row_count += is_new;
        given_up = keep_plan(session, before, &to->plan);
    }
    if (given_up)
        form_drop_drafts(session, &form);
    form_finish(&form);
    free(to);
    return !session->leaving;
}

static bool drop_row(term_session *session, const rp_plans *plans, size_t place)
{
    const rp_plan *before = &last_of(plans)->plan;
    copied *to = copy_plan(before);
    for (size_t i = place; i + 1 < to->plan.row_count; i++)
        to->rows[i] = to->rows[i + 1];
    to->plan.row_count--;
    keep_plan(session, before, &to->plan);
    free(to);
    return !session->leaving;
}

static bool set_review(term_session *session, const rp_plans *plans)
{
    const rp_plan_version *last = last_of(plans);
    char day[DATE_TEXT];
    const char *line;
    while ((line = ask(session, "The day of the next review, such as 1 March 2026; Enter leaves it:")) &&
           *line && !date_read_typed(line, day))
        prose_say(&session->prose, "That is no date.");
    if (!line || !*line)
        return line;
    copied *to = copy_plan(last ? &last->plan : NULL);
    to->plan.next_review = day;
    keep_plan(session, last ? &last->plan : NULL, &to->plan);
    free(to);
    return !session->leaving;
}

/* --- asking --- */

static bool ask_about(term_session *session, const rp_desk_kept *kept, size_t place)
{
    const rp_plan_row *row = &last_of(kept->plans)->plan.rows[place];
    prose_block(&session->prose);
    prose_say(&session->prose, "Row %d", row->number);
    form_tell(session, &kept->linkable, rp_plan_form(), row->values);
    for (const char *line;
         (line = ask(session, "c to change what is planned, l for what came of it later, x to "
                              "drop the row, Enter to go back:"));) {
        if (!*line)
            return true;
        if (str_is(line, "c") || str_is(line, "C"))
            return change_row(session, kept, place, RP_PLAN_NOW);
        if (str_is(line, "l") || str_is(line, "L"))
            return change_row(session, kept, place, RP_PLAN_LATER);
        if (str_is(line, "x") || str_is(line, "X"))
            return drop_row(session, kept->plans, place);
    }
    return false;
}

static size_t place_of(const rp_plans *plans, const char *line)
{
    const rp_plan_version *last = last_of(plans);
    size_t number, count = last ? last->plan.row_count : 0;
    if (!ask_number(line, 1, RP_PLAN_NUMBER_MOST, &number))
        return count;
    for (size_t i = 0; i < count; i++)
        if ((size_t)last->plan.rows[i].number == number)
            return i;
    return count;
}

static bool do_asked(term_session *session, const rp_desk_kept *kept, const char *line)
{
    const rp_plans *plans = kept->plans;
    const rp_plan_version *last = last_of(plans);
    size_t count = last ? last->plan.row_count : 0, place = place_of(plans, line);
    if (place < count)
        return ask_about(session, kept, place);
    if (str_is(line, "n") || str_is(line, "N"))
        return change_row(session, kept, count, RP_PLAN_NOW);
    if (str_is(line, "r") || str_is(line, "R"))
        return set_review(session, plans);
    if (str_is(line, "v") || str_is(line, "V"))
        tell_versions(session, kept);
    else
        prose_say(&session->prose, "Type the number of a row, or one of the letters.");
    return true;
}

bool folder_plan(term_session *session)
{
    rp_desk_kept kept;
    rp_error why = { 0 };
    while (session->desk->kept(session->desk->data, &kept, &why)) {
        tell_plan(session, &kept);
        const char *line =
            ask(session, "Number of a row, n for a new one, r for the day of the next review, v for "
                         "earlier versions, or Enter for your folder:");
        if (!line || !*line || !do_asked(session, &kept, line))
            return !session->leaving;
    }
    prose_say(&session->prose, "What you keep cannot be read: %s.", why.text);
    return true;
}
