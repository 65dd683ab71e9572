#include "rapport/records.h"
#include "base/json.h"
#include "portfolio/diary.h"
#include "portfolio/forms.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static const rp_form *form_at(int i)
{
    return i < RP_RECORDS ? rp_record_form((rp_record_kind)i) : &form_plan_row;
}

/* What every table has to hold, so that no screen has to ask. */
static void tables(void **state)
{
    static const char *const taken[] = { "finished", "form", "of", "values", "withdrawn", "reason" };
    (void)state;
    for (int f = 0; f <= RP_RECORDS; f++) {
        const rp_form *form = form_at(f);
        assert_in_range(form->field_count, 1, RP_FIELDS_MOST);
        int steps = 0;
        while (form->steps[steps])
            steps++;
        assert_in_range(steps, 1, RP_STEPS_MOST);
        for (size_t i = 0; i < form->field_count; i++) {
            const rp_field *field = &form->fields[i];
            if (rp_form_index(form, field->key) != i)
                fail_msg("%s: '%s' is there twice", form->name, field->key);
            assert_true(field->title && field->help && *field->help);
            for (size_t j = 0; j < i; j++) /* they stand beside each other */
                if (form->fields[j].step == field->step)
                    assert_string_not_equal(form->fields[j].title, field->title);
            assert_in_range(field->step, i ? form->fields[i - 1].step : 0, steps - 1);
            assert_int_equal(field->kind == RP_FIELD_CHOICE, field->choices != NULL);
            assert_int_equal(field->kind == RP_FIELD_LINK, field->links != 0);
            assert_true(!field->missing || strncmp(field->missing, "the ", 4) == 0 ||
                        strncmp(field->missing, "it ", 3) == 0 || strstr(field->missing, " has no "));
            for (size_t j = 0; j < sizeof taken / sizeof *taken; j++) /* words stand beside these in a body */
                assert_string_not_equal(field->key, taken[j]);
        }
        for (size_t i = 0; i < form->order_count; i++) {
            size_t first = rp_form_index(form, form->orders[i].first),
                   then = rp_form_index(form, form->orders[i].then);
            assert_true(first < form->field_count && then < form->field_count);
            assert_int_equal(form->fields[first].kind, RP_FIELD_DATE);
            assert_int_equal(form->fields[then].kind, RP_FIELD_DATE);
        }
        for (int g = 0; g < f; g++)
            assert_string_not_equal(form->name, form_at(g)->name);
    }
}

/* An empty form lacks what it needs, a full one nothing; each needed field is missed alone. */
static void presence(void **state)
{
    (void)state;
    for (int f = 0; f <= RP_RECORDS; f++) {
        const rp_form *form = form_at(f);
        const char *values[RP_FIELDS_MOST] = { NULL };
        rp_form_finding found[RP_FORM_FINDINGS_MOST];
        size_t needed = 0;
        for (size_t i = 0; i < form->field_count; i++)
            needed += form->fields[i].missing != NULL;
        assert_int_equal(rp_form_missing(form, RP_ALL_STEPS, values, found), needed);
        diary_fill_all(form, values);
        rp_error error = { 0 };
        if (!rp_form_fits(form, values, &error))
            fail_msg("%s", error.text);
        if (rp_form_missing(form, RP_ALL_STEPS, values, found))
            fail_msg("%s: %s", form->name, found[0].why);
        for (size_t i = 0; i < form->field_count; i++) {
            const char *was = values[i];
            values[i] = " \n";
            size_t count = rp_form_missing(form, RP_ALL_STEPS, values, found);
            assert_int_equal(count, form->fields[i].missing != NULL);
            assert_true(!count || (found[0].field == i && found[0].why == form->fields[i].missing));
            assert_int_equal(rp_form_missing(form, form->fields[i].step, values, found), count);
            assert_int_equal(rp_form_missing(form, form->fields[i].step + 1, values, found), 0);
            values[i] = was;
        }
    }
}

/* Each order of two days, broken and just kept. */
static void orders(void **state)
{
    (void)state;
    for (int f = 0; f <= RP_RECORDS; f++) {
        const rp_form *form = form_at(f);
        for (size_t i = 0; i < form->order_count; i++) {
            const rp_order *order = &form->orders[i];
            const char *const wrong[] = { order->first, "2026-03-02", order->then, "2026-03-01", NULL };
            const char *const same[] = { order->first, "2026-03-02", order->then, "2026-03-02", NULL };
            const char *values[RP_FIELDS_MOST];
            for (int tried = 0; tried < 2; tried++) {
                rp_form_finding found[RP_FORM_FINDINGS_MOST];
                bool seen = false;
                diary_fill(form, values, tried ? same : wrong);
                for (size_t j = rp_form_missing(form, RP_ALL_STEPS, values, found); j-- > 0;)
                    seen = seen || found[j].why == order->wrong;
                assert_int_equal(seen, tried == 0 || !order->same_day);
            }
        }
    }
}

static void what_does_not_fit(void **state)
{
    static char long_text[RP_WORDS_MOST + 2];
    static const struct {
        const char *key, *value, *words;
    } rows[] = {
        { "on", "1 March 2026", "'When' is a date, written 2026-03-01" },
        { "source", "nobody", "'Where it came from' is one of the choices that are offered" },
        { "point", "record:1", "'Which marking point it is about' names nothing that it could be linked to" },
        { "point", "point:", "names nothing" },
        { "row", "row:0", "names nothing" },
        { "row", "row:12345678901", "names nothing" },
        { "remark", long_text, "'What was said' is too long: write it shorter" },
    };
    const rp_form *form = &form_feedback;
    rp_link kind;
    const char *name;
    (void)state;
    memset(long_text, 'a', RP_WORDS_MOST + 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *values[RP_FIELDS_MOST];
        const char *const pairs[] = { rows[i].key, rows[i].value, NULL };
        rp_error error = { 0 };
        diary_fill(form, values, pairs);
        assert_false(rp_form_fits(form, values, &error));
        assert_int_equal(error.kind, RP_ERROR_USAGE);
        if (!strstr(error.text, rows[i].words))
            fail_msg("'%s' does not say '%s'", error.text, rows[i].words);
    }
    assert_true(rp_link_read("attempt:00112233445566778899aabbccddeeff", &kind, &name));
    assert_int_equal(kind, RP_LINK_ATTEMPT);
    assert_int_equal(strlen(name), 32);
    assert_false(rp_link_read("attempt:0011", &kind, &name));
    assert_false(rp_link_read(NULL, &kind, &name));
    const char *values[RP_FIELDS_MOST];
    static const char *const hours[] = { "hours", "many", NULL };
    diary_fill(&form_activity, values, hours);
    assert_false(rp_form_fits(&form_activity, values, NULL));
    static const char *const answers[] = { "before_n", "4.5", NULL };
    diary_fill(&form_improvement, values, answers);
    assert_false(rp_form_fits(&form_improvement, values, NULL));
}

/* --- keeping them --- */

static void save(diary *d, rp_record_kind kind, int64_t of, const char *const *pairs)
{
    const char *values[RP_FIELDS_MOST];
    rp_error error = { 0 };
    diary_fill(rp_record_form(kind), values, pairs);
    if (!rp_record_save(&d->journal, &d->trainee, kind, of, values, of ? "more was said" : NULL, &error))
        fail_msg("%s", error.text);
}

static void there_and_back(void **state)
{
    (void)state;
    for (int kind = 0; kind < RP_RECORDS; kind++) {
        const rp_form *form = rp_record_form((rp_record_kind)kind);
        const char *values[RP_FIELDS_MOST] = { NULL };
        diary d;
        diary_begin(&d);
        diary_fill_all(form, values);
        assert_true(rp_record_save(&d.journal, &d.trainee, (rp_record_kind)kind, 0, values, NULL, NULL));
        char *body = rp_json_write_sorted(d.entries[0].body);
        for (size_t i = 0; i < form->field_count; i++) /* free text never stands in a body */
            if (form->fields[i].kind == RP_FIELD_WORDS)
                assert_null(strstr(body, values[i]));
        free(body);
        rp_records *records = rp_records_create(d.entries, d.count);
        assert_int_equal(records->count, 1);
        const rp_record *record = &records->items[0];
        assert_int_equal(record->kind, kind);
        assert_true(record->now->finished);
        for (size_t i = 0; i < form->field_count; i++) {
            assert_string_equal(record->now->values[i], values[i]);
            assert_string_equal(rp_record_value(record, form->fields[i].key), values[i]);
        }
        assert_null(rp_record_value(record, "nothing"));
        rp_records_destroy(records);
        diary_end(&d);
    }
}

static void versions(void **state)
{
    static const char *const first[] = { "remark", "too fast", NULL };
    static const char *const more[] = { "remark", "too fast, twice", "on", "2026-03-01", NULL };
    diary d;
    (void)state;
    diary_begin(&d);
    save(&d, RP_RECORD_FEEDBACK, 0, first);
    save(&d, RP_RECORD_FEEDBACK, 0, first);
    save(&d, RP_RECORD_FEEDBACK, 1, more);
    save(&d, RP_RECORD_FEEDBACK, 9, more);                                              /* of nothing */
    save(&d, RP_RECORD_ACTIVITY, 1, (const char *const[]){ "what", "a course", NULL }); /* of another kind */
    assert_true(rp_record_withdraw(&d.journal, &d.trainee, RP_RECORD_FEEDBACK, 2, "twice the same", NULL));
    diary_erase(&d, 2, "remark");
    rp_records *records = rp_records_create(d.entries, d.count);
    assert_int_equal(records->count, 2);
    const rp_record *record = rp_records_find(records, 1);
    assert_int_equal(record->version_count, 2);
    assert_string_equal(record->versions[0].values[rp_form_index(&form_feedback, "remark")], "too fast");
    assert_false(record->versions[0].erased);
    assert_true(record->now->erased);
    assert_null(rp_record_value(record, "remark"));
    assert_string_equal(rp_record_value(record, "on"), "2026-03-01");
    assert_string_equal(record->now->reason, "more was said");
    assert_false(record->now->finished);
    record = rp_records_find(records, 2);
    assert_true(record->withdrawn);
    assert_string_equal(rp_record_value(record, "remark"), "too fast");
    assert_string_equal(record->versions[1].reason, "twice the same");
    assert_null(rp_records_find(records, 3));
    rp_records_destroy(records);
    diary_end(&d);
}

static void refused(void **state)
{
    const char *values[RP_FIELDS_MOST] = { NULL };
    rp_error error = { 0 };
    diary d;
    (void)state;
    diary_begin(&d);
    values[0] = "  ";
    assert_false(rp_record_save(&d.journal, &d.trainee, RP_RECORD_WORK, 0, values, NULL, &error));
    assert_string_equal(error.text, "Evidence from work: nothing is written in it yet");
    assert_false(rp_record_withdraw(&d.journal, &d.trainee, RP_RECORD_WORK, 1, " ", &error));
    assert_string_equal(error.text, "Evidence from work: say why it is withdrawn");
    values[0] = "point:coach.m2";
    d.fails = true;
    assert_false(rp_record_save(&d.journal, &d.trainee, RP_RECORD_WORK, 0, values, NULL, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_int_equal(d.count, 0);
    diary_end(&d);
}

static void evidence_from_work(void **state)
{
    const char *values[RP_FIELDS_MOST];
    diary d;
    (void)state;
    diary_begin(&d);
    save(&d, RP_RECORD_WORK, 0, (const char *const[]){ "point", "point:learn.m1", NULL }); /* unfinished */
    diary_fill_all(&form_work, values);
    assert_true(rp_record_save(&d.journal, &d.trainee, RP_RECORD_WORK, 0, values, NULL, NULL));
    rp_records *records = rp_records_create(d.entries, d.count);
    assert_int_equal(records->workplace.count, 1);
    assert_string_equal(records->workplace.items[0], "coach.m2");
    rp_records_destroy(records);
    assert_true(rp_record_withdraw(&d.journal, &d.trainee, RP_RECORD_WORK, 2, "another contact", NULL));
    records = rp_records_create(d.entries, d.count);
    assert_int_equal(records->workplace.count, 0);
    rp_records_destroy(records);
    diary_end(&d);
}

/* Bodies that no version of this program wrote, and one that is sound. */
static void what_makes_no_sense(void **state)
{
    static const char *const bodies[] = {
        "{}",
        "[]",
        "{\"form\":7}",
        "{\"form\":\"feed\"}",
        "{\"form\":\"activity\",\"of\":\"x\",\"withdrawn\":true}",
        "{\"form\":\"activity\",\"of\":-4}",
        "{\"form\":\"activity\",\"values\":{\"on\":\"soon\",\"hours\":3,\"row\":\"row:1\",\"none\":\"x\"}}",
    };
    diary d;
    (void)state;
    diary_begin(&d);
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        diary_put(&d, RP_KIND_RECORD, bodies[i]);
        diary_put(&d, RP_KIND_FEEDBACK, bodies[i]); /* no form of that kind of entry */
        diary_put(&d, RP_KIND_PAUSE, bodies[i]);
    }
    rp_records *records = rp_records_create(d.entries, d.count);
    assert_int_equal(records->count, 1);
    assert_null(rp_record_value(&records->items[0], "on"));
    assert_null(rp_record_value(&records->items[0], "hours"));
    assert_string_equal(rp_record_value(&records->items[0], "row"), "row:1");
    assert_false(records->items[0].now->finished);
    rp_records_destroy(records);
    diary_end(&d);
}

/* --- warnings --- */

static void warns(const diary *d, const char *wanted)
{
    rp_records *records = rp_records_create(d->entries, d->count);
    char said[2000] = "";
    for (size_t i = 0; i < records->warning_count; i++) {
        strcat(said, records->warnings[i].text);
        strcat(said, "\n");
    }
    assert_string_equal(said, wanted);
    rp_records_destroy(records);
}

static void one_sided_feedback(void **state)
{
    static const char one_kind[] =
        "All of your feedback is of one kind: ask somebody of another kind, too.\n";
    static const char one_day[] =
        "All of your feedback is of one day: ask again later, and see what has changed.\n";
    static const char again[] = "No feedback says when you will ask again: set a day.\n";
    char all[400] = "";
    diary d;
    (void)state;
    strcat(strcat(strcat(all, one_kind), one_day), again);
    diary_begin(&d);
    warns(&d, "");
    save(&d, RP_RECORD_FEEDBACK, 0, (const char *const[]){ "source", "survey", "on", "2026-03-01", NULL });
    warns(&d, all);
    save(&d, RP_RECORD_FEEDBACK, 0, (const char *const[]){ "source", "survey", "on", "2026-03-01", NULL });
    warns(&d, all);
    save(&d, RP_RECORD_FEEDBACK, 0,
         (const char *const[]){ "source", "survey", "on", "2026-04-01", "again", "2026-05-01", NULL });
    warns(&d, one_kind);
    save(&d, RP_RECORD_FEEDBACK, 0, (const char *const[]){ "source", "colleague", NULL });
    warns(&d, "");
    assert_true(rp_record_withdraw(&d.journal, &d.trainee, RP_RECORD_FEEDBACK, 4, "not mine", NULL));
    warns(&d, one_kind);
    diary_end(&d);
}

static void links_and_figures(void **state)
{
    diary d;
    (void)state;
    diary_begin(&d);
    save(&d, RP_RECORD_COACHING_PLAN, 0, (const char *const[]){ "aim", "reads back", NULL });
    warns(&d, "No session is linked to this coaching plan yet.\n");
    save(&d, RP_RECORD_COACHING_SESSION, 0, (const char *const[]){ "plan", "record:1", NULL });
    warns(&d, "This coaching was not looked back at yet.\n");
    save(&d, RP_RECORD_COACHING_REVIEW, 0,
         (const char *const[]){ "plan", "record:1", "before", "61 %", "before_on", "2026-03-01", "before_n",
                                "12", "after", "72 %", "after_on", "2026-06-01", "after_n", "40", NULL });
    warns(&d, "Only 12 counted: with fewer than 30, a difference says little.\n");
    save(&d, RP_RECORD_COACHING_REVIEW, 3,
         (const char *const[]){ "plan", "record:2", "before", "61 %", "before_on", "2026-03-01", "after", "7",
                                "after_on", "2026-06-01", NULL });
    warns(&d, "This coaching was not looked back at yet.\n"
              "Looking back at coaching (record 3) is linked to a record that is no coaching plan.\n"
              "Figures in '%' and in '' cannot be compared.\n");
    save(&d, RP_RECORD_COACHING_REVIEW, 3, (const char *const[]){ "plan", "record:77", NULL });
    assert_true(
        rp_record_withdraw(&d.journal, &d.trainee, RP_RECORD_COACHING_PLAN, 1, "left the team", NULL));
    warns(&d, "A coaching session (record 2) is linked to a record that was withdrawn.\n"
              "Looking back at coaching (record 3) is linked to a record that is not there.\n");
    diary_end(&d);
}

UNIT_SUITE(portfolio_records, "portfolio.records", UNIT_CASE(tables), UNIT_CASE(presence), UNIT_CASE(orders),
           UNIT_CASE(what_does_not_fit), UNIT_CASE(there_and_back), UNIT_CASE(versions), UNIT_CASE(refused),
           UNIT_CASE(evidence_from_work), UNIT_CASE(what_makes_no_sense), UNIT_CASE(one_sided_feedback),
           UNIT_CASE(links_and_figures));
