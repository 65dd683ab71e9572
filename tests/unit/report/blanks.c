/* Empty forms: read again by structure.h, held to the forms that they are made from, compared as text with tests/golden. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "rapport/evidence_pack.h"
#include "rapport/plan.h"
#include "rapport/records.h"
#include "reporting.h"
#include "structure.h"

/* Heap text. */
static char *file_of(const rp_framework *framework, rp_blank blank, rp_format format)
{
    rp_file file;
    rp_error error = { 0 };
    if (!rp_blank_file(blank, framework, format, &file, &error))
        fail_msg("%s: %s", rp_blank_name(blank), error.text);
    assert_int_equal(file.size, strlen(file.bytes));
    return file.bytes;
}

static void pages_are_sound(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", "1");
    for (int i = 0; i < RP_BLANKS; i++) {
        char *page = file_of(of.framework, (rp_blank)i, RP_FORMAT_HTML), *flaw = structure_flaw(page);
        if (flaw)
            fail_msg("%s: %s", rp_blank_name((rp_blank)i), flaw);
        assert_non_null(strstr(page, "SIMULATION"));
        assert_non_null(strstr(page, "initials will do"));
        free(page);
    }
    reporting_finish(&of);
}

static void as_text(void **state)
{
    (void)state;
    reporting of;
    str golden = STR_EMPTY;
    reporting_begin(&of, "kettle", "A Trainee", "1");
    for (int i = 0; i < RP_BLANK_COACHING_PLAN; i++) { /* what follows is all_that_the_records_ask */
        char *text = file_of(of.framework, (rp_blank)i, RP_FORMAT_TXT);
        str_print(&golden, "%s===== %s\n", text, rp_blank_name((rp_blank)i));
        free(text);
    }
    unit_golden("blanks.txt", golden.bytes);
    str_finish(&golden);
    reporting_finish(&of);
}

/* Words that must never be said of a result, and what a form would be poor without. */
static void words(void **state)
{
    (void)state;
    static const char *const never[] = { "pass", "fail", "competent", "certificate", "qualified", "score" };
    static const struct {
        rp_blank blank;
        const char *text;
    } wanted[] = {
        { RP_BLANK_OBSERVATION, "Sufficient" },
        { RP_BLANK_OBSERVATION, "Look back" },
        { RP_BLANK_WITNESS, "A witness records what was seen and does not decide" },
        { RP_BLANK_SELF_ASSESSMENT, "[ ] partly shown" },
        { RP_BLANK_SELF_ASSESSMENT, "Name a strong and a weak moment" },
        { RP_BLANK_QUESTIONNAIRE, "May your words be quoted" },
    };
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", "1");
    for (int i = 0; i < RP_BLANKS; i++) {
        char *text = file_of(of.framework, (rp_blank)i, RP_FORMAT_TXT);
        for (size_t j = 0; j < sizeof never / sizeof *never; j++)
            if (strstr(text, never[j]))
                fail_msg("%s says '%s'", rp_blank_name((rp_blank)i), never[j]);
        for (size_t j = 0; j < sizeof wanted / sizeof *wanted; j++)
            if (wanted[j].blank == (rp_blank)i && !strstr(text, wanted[j].text))
                fail_msg("%s does not say '%s'", rp_blank_name((rp_blank)i), wanted[j].text);
        free(text);
    }
    reporting_finish(&of);
}

static void check_fields(const char *text, const rp_form *form)
{
    for (size_t i = 0; form->steps[i]; i++)
        assert_non_null(strstr(text, form->steps[i]));
    for (size_t i = 0; i < form->field_count; i++) {
        const rp_field *field = &form->fields[i];
        if (!strstr(text, field->title) || !strstr(text, field->help))
            fail_msg("%s is not asked for", field->key);
        for (size_t j = 0; field->choices && field->choices[j].name; j++)
            assert_non_null(strstr(text, field->choices[j].title));
    }
}

static void all_that_the_records_ask(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", "1");
    char *text = file_of(of.framework, RP_BLANK_COACHING_PLAN, RP_FORMAT_TXT);
    check_fields(text, rp_record_form(RP_RECORD_COACHING_PLAN));
    free(text);
    text = file_of(of.framework, RP_BLANK_DEVELOPMENT_PLAN, RP_FORMAT_TXT);
    check_fields(text, rp_plan_form());
    free(text);
    reporting_finish(&of);
}

static void names_and_refusals(void **state)
{
    (void)state;
    rp_blank blank;
    rp_file file;
    rp_error error = { 0 };
    for (int i = 0; i < RP_BLANKS; i++) {
        assert_true(rp_blank_from_name(rp_blank_name((rp_blank)i), &blank));
        assert_int_equal(blank, i);
    }
    assert_false(rp_blank_from_name("", &blank));
    assert_false(rp_blank_from_name("witnesses", &blank));
    assert_false(rp_blank_file(RP_BLANK_WITNESS, NULL, RP_FORMAT_CSV, &file, &error));
    assert_string_equal(error.text, "an empty form is not written as .csv; choose one of .html, .pdf, .txt");
    assert_null(file.bytes);
}

UNIT_SUITE(report_blanks, "report.blanks", UNIT_CASE(pages_are_sound), UNIT_CASE(as_text), UNIT_CASE(words),
           UNIT_CASE(all_that_the_records_ask), UNIT_CASE(names_and_refusals));
