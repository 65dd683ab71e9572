/* Waivers: which notes are understood, what they allow, and what is said of those that allow nothing. */
#include "analysis/waiver.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/check.h"
#include "base/str.h"
#include "script/script.h"
#include "unit.h"

typedef struct desk {
    waivers *all;
    rp_diagnostics *asked, *found;
} desk;

static desk begin(void)
{
    return (desk){ waivers_create(), rp_diagnostics_create(), rp_diagnostics_create() };
}

static void read_text(desk *d, const char *file, bool shared, const char *text)
{
    script_comment *comments;
    waiver_comment notes[20];
    size_t count = script_comments((rp_bytes){ text, strlen(text) }, &comments);
    assert_true(count <= 20);
    for (size_t i = 0; i < count; i++)
        notes[i] =
            (waiver_comment){ comments[i].line, comments[i].alone, comments[i].text, comments[i].length };
    waivers_read(d->all, file, shared, notes, count, d->found);
    free(comments);
}

static void find(desk *d, const char *rule, const char *file, int line)
{
    check_report(rule, file, line, rule, d->asked);
}

/* What is left of the findings, and what is said of the notes: "file:line: message (hint)". */
static void expect(desk *d, bool shared_too, const char *wanted)
{
    str said = STR_EMPTY;
    waivers_pass(d->all, d->asked, d->found);
    waivers_report_unused(d->all, shared_too, d->found);
    for (size_t i = 0; i < rp_diagnostics_count(d->found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(d->found, i);
        str_print(&said, "%s%s:%d: %s", i ? "\n" : "", one->file, one->line, one->message);
        if (str_is(one->rule, "unused-waiver")) {
            assert_int_equal(one->severity, RP_SEVERITY_WARNING);
            str_print(&said, " (%s)", one->hint);
        }
    }
    assert_string_equal(str_text(&said), wanted);
    str_finish(&said);
    waivers_destroy(d->all);
    rp_diagnostics_destroy(d->asked);
    rp_diagnostics_destroy(d->found);
}

static void warnings_are_allowed_on_their_line(void **state)
{
    desk d = begin();
    (void)state;
    read_text(&d, "a.lua", false,
              "x\nsay 'One' -- rapport: allow few-options because it is so.\n"
              "\t--   rapport:   allow\tcatch-all  because   it is\nsay 'Two'\n");
    find(&d, "few-options", "a.lua", 2);
    find(&d, "catch-all", "a.lua", 4);
    find(&d, "few-options", "a.lua", 4);
    find(&d, "few-options", "b.lua", 2);
    expect(&d, false, "a.lua:4: few-options\nb.lua:2: few-options");
}

static void notes_may_stand_one_above_another(void **state)
{
    desk d = begin();
    (void)state;
    read_text(&d, "a.lua", false,
              "-- rapport: allow few-options because a\n-- rapport: allow catch-all because b\n"
              "-- a plain note\nscenario {\n");
    find(&d, "few-options", "a.lua", 4);
    find(&d, "catch-all", "a.lua", 4);
    expect(&d, false, "");
}

static void one_note_allows_all_of_a_line(void **state)
{
    desk d = begin();
    (void)state;
    read_text(&d, "a.lua", false,
              "scenario { -- rapport: allow random-shown because it is a first exercise\n");
    check_report("random-shown", "a.lua", 1, "one", d.asked);
    check_report("random-shown", "a.lua", 1, "two", d.asked);
    expect(&d, false, "");
}

static void notes_have_to_be_understood(void **state)
{
    static const char how[] = "write -- rapport: allow RULE because REASON";
    static const struct {
        const char *note, *said, *hint;
    } rows[] = {
        { "-- rapport: allow few-options", "what is allowed needs its reason", how },
        { "-- rapport: allow few-options because", "what is allowed needs its reason", how },
        { "-- rapport: allow few-options becauseit is", "what is allowed needs its reason", how },
        { "-- rapport: allow", "a note to 'rapport:' that cannot be understood", how },
        { "-- rapport: permit few-options because x", "a note to 'rapport:' that cannot be understood", how },
        { "-- rapport: allow few-option because x", "there is no rule 'few-option' to allow",
          "did you mean 'few-options'?" },
        { "-- rapport: allow zzzzzz because x", "there is no rule 'zzzzzz' to allow",
          "the author's guide lists those that there are" },
        { "-- rapport: allow unreachable because x", "'unreachable' cannot be allowed",
          "only the warnings of the guide's table can; mend what it finds" },
        { "-- rapport: allow missing because x", "'missing' cannot be allowed",
          "only the warnings of the guide's table can; mend what it finds" },
        { "-- rapport: allow unused-waiver because x", "'unused-waiver' cannot be allowed",
          "only the warnings of the guide's table can; mend what it finds" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        desk d = begin();
        str wanted = STR_EMPTY;
        str_print(&wanted, "a.lua:1: %s (%s)", rows[i].said, rows[i].hint);
        read_text(&d, "a.lua", false, rows[i].note);
        expect(&d, false, wanted.bytes);
        str_finish(&wanted);
    }
}

static void other_notes_are_left_alone(void **state)
{
    desk d = begin();
    (void)state;
    read_text(&d, "a.lua", false,
              "-- rapport is a word\nx = '-- rapport: allow y' --[[ rapport: allow ]]\n"
              "--[[\nrapport: nothing ]]\n--- rapport: nothing\n--\n");
    expect(&d, false, "");
}

static void errors_are_never_dropped(void **state)
{
    desk d = begin();
    (void)state;
    read_text(&d, "a.lua", false, "-- rapport: allow stuck because it is meant\nscene");
    find(&d, "stuck", "a.lua", 2);
    expect(&d, false,
           "a.lua:1: 'stuck' cannot be allowed (only the warnings of the guide's table can; mend what it "
           "finds)\na.lua:2: stuck");
}

static void notes_that_allow_nothing_are_said(void **state)
{
    static const char text[] = "x -- rapport: allow few-options because y\n";
    static const char unused[] = "a.lua:1: nothing here is found by 'few-options' (take the note out, or put "
                                 "it where the finding stands)";
    (void)state;
    desk d = begin();
    read_text(&d, "a.lua", false, text);
    read_text(&d, "a.lua", false, text); /* read once */
    expect(&d, false, unused);
    d = begin();
    read_text(&d, "a.lua", true, text); /* another scenario may need it */
    expect(&d, false, "");
    d = begin();
    read_text(&d, "a.lua", true, text);
    expect(&d, true, unused);
}

static void rules_that_were_not_asked_spare_their_notes(void **state)
{
    static const char text[] =
        "-- rapport: allow few-options because y\n-- rapport: allow random-shown because y\nx\n";
    (void)state;
    desk d = begin();
    read_text(&d, "a.lua", false, text);
    waivers_spare(d.all, "b.lua", false);
    waivers_spare(d.all, "a.lua", true);
    expect(&d, false,
           "a.lua:1: nothing here is found by 'few-options' (take the note out, or put it where the finding "
           "stands)");
    d = begin();
    read_text(&d, "a.lua", false, text);
    waivers_spare(d.all, "a.lua", false);
    expect(&d, false, "");
}

UNIT_SUITE(analysis_waivers, "analysis.waivers", UNIT_CASE(warnings_are_allowed_on_their_line),
           UNIT_CASE(notes_may_stand_one_above_another), UNIT_CASE(one_note_allows_all_of_a_line),
           UNIT_CASE(notes_have_to_be_understood), UNIT_CASE(other_notes_are_left_alone),
           UNIT_CASE(errors_are_never_dropped), UNIT_CASE(notes_that_allow_nothing_are_said),
           UNIT_CASE(rules_that_were_not_asked_spare_their_notes));
