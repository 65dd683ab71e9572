/* The reflective entry in the terminal: the long form, other runs, work, who typed it; gone away from and come back to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "stage.h"
#include "unit.h"

/* Ann's run of no-marks, up to the entry. */
#define RUN "", "1", "", ""

static void begin(stage *on)
{
    stage_init(on, "no-marks");
    on->named = "no-marks";
    on->trainee = "Ann";
    on->other_run = true;
}

static const char *text_of(const rp_entry *entry, const char *key)
{
    return rp_entry_text(entry, key, NULL);
}

static void six_steps(void **state)
{
    (void)state;
    stage on;
    begin(&on);
    assert_int_equal(stage_play(&on, STAGE_TYPED(RUN, "s", "Kim let me in.", "", "Shy.", "")), TERM_QUIT);
    assert_string_equal(stage_draft_of(&on, "reflection.form"), "long");
    assert_string_equal(stage_draft_of(&on, "reflection.feelings"), "Shy.");
    stage_note(&on, "and back");
    on.go_on = true;
    term_end end = stage_play(
        &on, STAGE_TYPED("", "", "", "", "", /* what, feelings: kept */
                         "I said hello.", "", "I waited long.", "", "A new place.", "", /* to analysis */
                         "Go in at once.", "", "Tomorrow I go in.", "",                 /* to the plan */
                         "1", "y", "A new job.", "", "the café", "last week", "2026-11-02", "", "9", "1", "1",
                         "", /* the other run, and one turn of it */
                         "11", "o", "tutor", "42", ""));
    unit_golden("term-reflecting.txt", on.shown.bytes);
    assert_int_equal(end, TERM_DONE);
    const rp_entry *entry = stage_last(&on, RP_KIND_REFLECTION);
    char *body = rp_json_write_sorted(entry->body);
    assert_string_equal(body,
                        "{\"covers\":[{\"attempt\":\"ab000000000000000000000000000000\",\"quotes\":[1]}],"
                        "\"finished\":true,\"form\":\"long\",\"quotes\":[1],\"typed_by\":\"other\","
                        "\"work_date\":\"2026-11-02\"}");
    free(body);
    assert_string_equal(text_of(entry, "feelings"), "Shy.");
    assert_string_equal(text_of(entry, "not_well"), "I waited long.");
    assert_string_equal(text_of(entry, "work_where"), "the café");
    assert_null(text_of(entry, "witness"));
    assert_string_equal(text_of(entry, "typist"), "tutor");
    for (size_t i = 0; i < on.draft_count; i++)
        assert_null(on.drafts[i].text); /* what was saved is no draft any more */
    stage_finish(&on);
}

UNIT_SUITE(term_reflecting, "term.reflecting", UNIT_CASE(six_steps));
