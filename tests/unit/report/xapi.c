/* Statements of a run with every kind of question, made from entries that never change: each is compared with
 * tests/golden, byte for byte. */
#include "reporting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/str.h"
#include "rapport/xapi.h"
#include "seal/digest.h"

enum { ENTRIES_MOST = 40 };

typedef struct story {
    reporting of;
    rp_entry entries[ENTRIES_MOST];
    size_t count;
    rp_json *points, *critical;
    rp_run *steps;
    rp_stream assessor;
    rp_xapi xapi;
} story;

static const char everything[] = "1|1|2|1|1+2|1+3+2|=12|1|2|1+2|\"Lids hiss.\nWrite it down & count.\"";

static rp_json *read(const char *json)
{
    rp_error error = { 0 };
    rp_json *out = rp_json_parse(json, strlen(json), &error);
    if (!out)
        fail_msg("%s: %s", json, error.text);
    return out;
}

static void add(story *of, rp_kind kind, const char *body, const rp_private *texts, size_t text_count)
{
    assert_true(of->count < ENTRIES_MOST);
    int64_t n = (int64_t)of->count + 1;
    of->entries[of->count++] = (rp_entry){ .n = n + 6,
                                           .seq = n,
                                           .kind = kind,
                                           .at_ms = reporting_began + 1250 * n,
                                           .body = read(body),
                                           .texts = texts,
                                           .text_count = text_count };
}

static void add_answers(story *of)
{
    for (size_t i = 0; i < rp_run_turn_count(of->of.run); i++)
        add(of, RP_KIND_ANSWER, "{\"elapsed_ms\":4560}", NULL, 0);
}

static void begin(story *of, const char *answers)
{
    *of = (story){ .count = 0 };
    reporting_begin(&of->of, "kettle", NULL, answers);
    rp_run_options options = { .script = script_host_functions(of->of.host) };
    of->steps = rp_run_create(of->of.scenario, &options);
    of->points = read("[{\"id\":\"desk.m1\",\"level\":\"shown\",\"strong\":3}]");
    of->critical = read("[]");
    of->xapi = (rp_xapi){
        .hasher = seal_hasher(),
        .attempt = { { 0x1a, 0x2b, 0x3c, 0x4d, 5 } },
        .trainee = { { 0x77, 1 } },
        .entries = of->entries,
        .run = of->of.run,
        .steps = of->steps,
        .mode = RP_MODE_PRACTICE,
        .approval = RP_APPROVAL_APPROVED,
        .number = 2,
        .practised = 1,
        .points = of->points,
        .critical = of->critical,
        .language = "en-GB",
        .pack = { { 0x11, 0x22 } },
        .framework = { { 0x33 } },
    };
    add(of, RP_KIND_ATTEMPT_START, "{\"engine\":\"0.1.0\",\"rules\":1}", NULL, 0);
}

static char *statements(story *of)
{
    of->xapi.entry_count = of->count;
    return rp_xapi_statements(&of->xapi);
}

static void finish(story *of)
{
    for (size_t i = 0; i < of->count; i++)
        rp_json_destroy((rp_json *)(uintptr_t)of->entries[i].body); /* made by add */
    rp_json_destroy(of->points);
    rp_json_destroy(of->critical);
    rp_run_destroy(of->steps);
    reporting_finish(&of->of);
}

static size_t count_of(const char *text, const char *what)
{
    size_t found = 0;
    for (; (text = strstr(text, what)); text += strlen(what))
        found++;
    return found;
}

/* The id of the statement with that verb, which stands first in its line. */
static void id_of(const char *lines, const char *verb, char out[37])
{
    const char *at = strstr(lines, verb);
    assert_non_null(at);
    while (at > lines && at[-1] != '\n')
        at--;
    memcpy(out, at + strlen("{\"id\":\""), 36);
    out[36] = '\0';
}

static void every_kind_of_question(void **state)
{
    (void)state;
    static const rp_private words[] = { { "what", "She told me when." },
                                        { "so_what", "She had an answer." },
                                        { "now_what", "I ask first." },
                                        { "prompt.2", "The lid." } };
    static const rp_private more = { "text", "She rang again.\nIt held." };
    story of;
    begin(&of, everything);
    add_answers(&of);
    add(&of, RP_KIND_FINISH, "{\"ending\":\"kept\"}", NULL, 0);
    add(&of, RP_KIND_REFLECTION, "{\"finished\":true,\"quotes\":[1,4]}", words, 4);
    int64_t entry = (int64_t)of.count;
    char body[40];
    snprintf(body, sizeof body, "{\"to\":%d}", (int)entry);
    add(&of, RP_KIND_ADDITION, body, &more, 1);
    char *lines = statements(&of);
    unit_golden("xapi-everything.jsonl", lines);
    free(lines);
    finish(&of);
}

static void no_judgement_of_a_person(void **state)
{
    (void)state;
    static const char *const never[] = { "correctResponsesPattern", "passed", "failed", "success",
                                         "score\"" };
    story of;
    begin(&of, everything);
    add_answers(&of);
    add(&of, RP_KIND_FINISH, "{\"ending\":\"kept\"}", NULL, 0);
    char *lines = statements(&of);
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        assert_null(strstr(lines, never[i]));
    assert_int_equal(count_of(lines, "\"id\":\"http://adlnet.gov/expapi/verbs/answered\""),
                     10); /* one question twice */
    free(lines);
    finish(&of);
}

static void held_points_are_left_out(void **state)
{
    (void)state;
    story of;
    char held_id[37], open_id[37];
    begin(&of, "1");
    add_answers(&of);
    add(&of, RP_KIND_FINISH, "{\"ending\":\"kept\"}", NULL, 0);
    of.assessor = (rp_stream){ { 0x88 } };
    of.xapi.assessor = &of.assessor;
    of.xapi.mode = RP_MODE_ASSESSED;
    of.xapi.held = true;
    char *held = statements(&of);
    unit_golden("xapi-held.jsonl", held);
    assert_null(strstr(held, "desk.m1"));
    id_of(held, "verbs/completed", held_id);
    rp_run_rewind(of.steps, 0);
    of.xapi.held = false;
    char *open = statements(&of);
    assert_non_null(strstr(open, "desk.m1"));
    id_of(open, "verbs/completed", open_id);
    assert_string_not_equal(held_id, open_id); /* a store never takes another statement under an id it has */
    id_of(held, "verbs/answered", held_id);
    id_of(open, "verbs/answered", open_id);
    assert_string_equal(held_id, open_id);
    free(held);
    free(open);
    finish(&of);
}

static void words_that_were_erased(void **state)
{
    (void)state;
    static const rp_private gone[] = { { "text", NULL } };
    static const rp_private words[] = { { "what", NULL }, { "so_what", NULL }, { "now_what", NULL } };
    story of;
    begin(&of, everything);
    for (size_t i = 0; i + 1 < rp_run_turn_count(of.of.run); i++)
        add(&of, RP_KIND_ANSWER, "{}", NULL, 0);
    add(&of, RP_KIND_ANSWER, "{}", gone, 1);
    add(&of, RP_KIND_FINISH, "{\"ending\":\"kept\"}", NULL, 0);
    add(&of, RP_KIND_REFLECTION, "{\"finished\":true}", words, 3);
    add(&of, RP_KIND_ADDITION, "{\"to\":14}", gone, 1);
    char *lines = statements(&of);
    assert_null(strstr(lines, "Lids hiss"));
    assert_int_equal(count_of(lines, "\"https://rapport.invalid/xapi/erased\":true"), 3);
    free(lines);
    finish(&of);
}

static void answers_taken_back(void **state)
{
    (void)state;
    story of;
    char first[37], second[37];
    begin(&of, "1|1");
    add_answers(&of);
    char *before = statements(&of);
    add(&of, RP_KIND_STEP_BACK, "{\"to\":1}", NULL, 0);
    add(&of, RP_KIND_ANSWER, "{}", NULL, 0);
    rp_run_rewind(of.steps, 0);
    char *after = statements(&of);
    assert_int_equal(count_of(after, "verbs/answered\""), 2);
    id_of(before, "verbs/answered", first);
    id_of(after, "verbs/answered", second);
    assert_string_equal(first, second);
    assert_null(strstr(after, "verbs/terminated"));
    assert_string_not_equal(before, after); /* the second answer is another thing that happened */
    free(before);
    free(after);
    finish(&of);
}

static void a_fault_ends_it_too(void **state)
{
    (void)state;
    story of;
    begin(&of, "1");
    add_answers(&of);
    add(&of, RP_KIND_STOPPED, "{\"fault\":\"scenario.lua:4: why\"}", NULL, 0);
    char *lines = statements(&of);
    assert_null(strstr(lines, "verbs/completed"));
    assert_int_equal(count_of(lines, "verbs/terminated\""), 1);
    assert_int_equal(count_of(lines, "stopped-by-fault\":true"), 1);
    free(lines);
    finish(&of);
}

static void the_same_bytes_twice(void **state)
{
    (void)state;
    story of;
    begin(&of, everything);
    add_answers(&of);
    char *once = statements(&of);
    rp_run_rewind(of.steps, 0);
    char *twice = statements(&of);
    assert_string_equal(once, twice);
    free(once);
    free(twice);
    finish(&of);
}

/* Neither names of options nor their order tell where an author put them; they are the same in every attempt. */
static void options_tell_nothing(void **state)
{
    (void)state;
    static const char *const authored[] = { "order.a", "lines.b", "slip.1.a", "first.a" };
    story of;
    char *lines[2];
    for (int i = 0; i < 2; i++) {
        begin(&of, everything);
        of.xapi.attempt.bytes[0] = (unsigned char)i;
        add_answers(&of);
        lines[i] = statements(&of);
        for (size_t j = 0; j < sizeof authored / sizeof *authored; j++)
            assert_null(strstr(lines[i], authored[j]));
        finish(&of);
    }
    const char *from = strstr(lines[0], "\"sequencing\""), *to = strstr(from, "}]");
    str options = STR_EMPTY;
    str_add_n(&options, from, (size_t)(to - from));
    assert_non_null(strstr(lines[1], options.bytes));
    str_finish(&options);
    free(lines[0]);
    free(lines[1]);
}

static void entries_over_several_runs(void **state)
{
    (void)state;
    static const rp_private words[] = { { "what", "Two of them." },
                                        { "feelings", "Hurried." },
                                        { "typist", "B., a mentor" } };
    static const rp_private comment = { "text", "What would you do at once?" };
    char id[37], wanted[64];
    story of;
    begin(&of, "1");
    add(&of, RP_KIND_REFLECTION,
        "{\"covers\":[{\"attempt\":\"99000000000000000000000000000000\",\"quotes\":[2]}],\"finished\":false,"
        "\"form\":"
        "\"long\",\"quotes\":[1],\"typed_by\":\"other\",\"work_date\":\"2026-11-20\"}",
        words, 3);
    add(&of, RP_KIND_ADDITION, "{\"asks\":true,\"by\":\"88000000000000000000000000000000\",\"to\":2}",
        &comment, 1);
    char *lines = statements(&of);
    id_of(lines, "expapi/verbs/commented", id);
    snprintf(wanted, sizeof wanted, "\"StatementRef\",\"id\":\"%s\"", id);
    const char *const there[] = { "\"https://rapport.invalid/xapi/entry-form\":\"long\"",
                                  "\"https://rapport.invalid/xapi/typed-by\":\"other\"",
                                  "\"https://rapport.invalid/xapi/work-date\":\"2026-11-20\"",
                                  "{\"attempt\":\"99000000000000000000000000000000\",\"quoted-turns\":[2]}",
                                  "Hurried.",
                                  "B., a mentor",
                                  "\"name\":\"88000000000000000000000000000000\"",
                                  "\"https://rapport.invalid/xapi/asks-for-more\":true",
                                  wanted };
    for (size_t i = 0; i < sizeof there / sizeof *there; i++)
        if (!strstr(lines, there[i]))
            fail_msg("the statements do not say %s", there[i]);
    free(lines);
    finish(&of);
}

UNIT_SUITE(report_xapi, "report.xapi", UNIT_CASE(every_kind_of_question), UNIT_CASE(no_judgement_of_a_person),
           UNIT_CASE(held_points_are_left_out), UNIT_CASE(words_that_were_erased),
           UNIT_CASE(answers_taken_back), UNIT_CASE(a_fault_ends_it_too), UNIT_CASE(options_tell_nothing),
           UNIT_CASE(entries_over_several_runs), UNIT_CASE(the_same_bytes_twice));
