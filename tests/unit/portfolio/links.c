/* Links in words, and what a field may name. */
#include "rapport/links.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "portfolio/diary.h"
#include "portfolio/folio.h"
#include "unit.h"

static void save(diary *d, rp_record_kind kind, const char *const *pairs)
{
    const char *values[RP_FIELDS_MOST];
    rp_error error = { 0 };
    diary_fill(rp_record_form(kind), values, pairs);
    if (!rp_record_save(&d->journal, &d->trainee, kind, 0, values, NULL, &error))
        fail_msg("%s", error.text);
}

typedef struct named {
    folio framework;
    diary kept;
    rp_records *records;
    rp_plan_row row;
    rp_plan plan;
    rp_linked_run run;
    rp_linkable all;
} named;

static void begin(named *n)
{
    static const char *const feedback[] = { "remark", "You listened.\nAnd then you did it.", "on",
                                            "2026-03-01", NULL };
    static const char *const coaching[] = { "coachee", "J.", NULL };
    static const char *const nothing[] = { "hours", "2 hours", NULL };
    folio_begin(&n->framework);
    diary_begin(&n->kept);
    save(&n->kept, RP_RECORD_FEEDBACK, feedback);
    save(&n->kept, RP_RECORD_COACHING_PLAN, coaching);
    save(&n->kept, RP_RECORD_ACTIVITY, nothing);
    assert_true(rp_record_withdraw(&n->kept.journal, &n->kept.trainee, RP_RECORD_ACTIVITY,
                                   n->kept.entries[2].seq, "a mistake", NULL));
    n->records = rp_records_create(n->kept.entries, n->kept.count);
    n->row = (rp_plan_row){ .number = 4 };
    n->row.values[rp_form_index(rp_plan_form(), "act")] = "Say who and when, each time, to everybody who waits for a call back, and write it down at once";
    n->plan = (rp_plan){ .rows = &n->row, .row_count = 1 };
    memset(&n->run.stream, 0x1a, sizeof n->run.stream);
    n->run.words = "Day Twenty-Six, 27 August 2026";
    n->all = (rp_linkable){ n->framework.framework, n->records, &n->plan, &n->run, 1 };
}

static void end(named *n)
{
    rp_records_destroy(n->records);
    diary_end(&n->kept);
    folio_end(&n->framework);
}

static void are(const rp_linkable *of, const char *link, const char *words)
{
    char *told = rp_link_words(of, link);
    assert_string_equal(told, words);
    free(told);
}

static void in_words(void **state)
{
    static const rp_linkable nothing = { .framework = NULL };
    const rp_definition *point;
    char record[32], wanted[200];
    named n;
    (void)state;
    begin(&n);
    snprintf(record, sizeof record, "record:%lld", (long long)n.kept.entries[0].seq);
    are(&n.all, record, "Feedback from somebody else: “You listened. …”, 1 March 2026");
    are(&n.all, "row:4", "Row 4 of the plan: Say who and when, each time, to everybody who waits for a call back, and write it down at …");
    are(&n.all, "attempt:1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a", "Day Twenty-Six, 27 August 2026");
    point = rp_framework_find(n.framework.framework, "u.a");
    snprintf(wanted, sizeof wanted, "%s (u.a)", point->title);
    are(&n.all, "point:u.a", wanted);
    are(&n.all, "row:5", "a row that the plan has no longer (row:5)");
    are(&n.all, "record:77", "a record that is not there (record:77)");
    are(&n.all, "attempt:2a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a",
        "an attempt that is not there (attempt:2a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a)");
    are(&n.all, "point:w.a", "a marking point that the framework does not have (point:w.a)");
    are(&nothing, "point:u.a", "a marking point that the framework does not have (point:u.a)");
    are(&n.all, "whatever", "whatever");
    are(&n.all, NULL, "");
    end(&n);
}

/* Whatever is offered fits its field, and is told in the same words. */
static void what_may_be_named(void **state)
{
    size_t records = 0, fields = 0;
    named n;
    (void)state;
    begin(&n);
    for (int kind = 0; kind <= RP_RECORDS; kind++) {
        const rp_form *form = kind < RP_RECORDS ? rp_record_form((rp_record_kind)kind) : rp_plan_form();
        for (size_t i = 0; i < form->field_count; i++) {
            const rp_field *field = &form->fields[i];
            size_t count;
            rp_link_choice *choices = rp_link_choices(&n.all, form, field, &count);
            assert_true(field->kind == RP_FIELD_LINK || count == 0);
            for (size_t j = 0; j < count; j++) {
                const char *values[RP_FIELDS_MOST] = { NULL };
                values[i] = choices[j].link;
                assert_true(rp_form_fits(form, values, NULL));
                assert_true(field->links & choices[j].kind);
                are(&n.all, choices[j].link, choices[j].words);
                assert_null(strstr(choices[j].words, "2 hours")); /* it was withdrawn */
                records += choices[j].kind == RP_LINK_RECORD;
            }
            fields += field->kind == RP_FIELD_LINK;
            rp_link_choices_free(choices, count);
        }
    }
    assert_true(fields > 0 && records > 0);
    end(&n);
}

UNIT_SUITE(portfolio_links, "portfolio.links", UNIT_CASE(in_words), UNIT_CASE(what_may_be_named));
