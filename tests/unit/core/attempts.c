/* An attempt saves every answer before it moves on, and the log alone gives it back. The journal here is an array. */
#include "rapport/attempt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "play.h"
#include "rapport/looking_back.h"
#include "seal/digest.h"

enum { KEPT_MOST = 40 };

typedef struct kept {
    rp_entry entries[KEPT_MOST];
    rp_private texts[KEPT_MOST];
    size_t count, calls;
    rp_error_kind fails; /* append refuses with this */
} kept;

static bool append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    kept *k = data;
    if (k->fails != RP_ERROR_NONE)
        return rp_fail(error, k->fails, "the disk is full");
    k->calls++;
    for (size_t i = 0; i < count; i++) {
        rp_entry *out = &k->entries[k->count];
        *out = (rp_entry){ .n = (int64_t)k->count + 1, .stream = events[i].stream, .kind = events[i].kind };
        out->body = rp_json_copy(events[i].body);
        if (events[i].text_count) {
            k->texts[k->count] =
                (rp_private){ events[i].texts[0].key, memory_copy_text(events[i].texts[0].text) };
            out->texts = &k->texts[k->count];
            out->text_count = 1;
        }
        k->count++;
    }
    return true;
}

/* A story, the journal and an attempt at it. */
typedef struct tried {
    play p;
    kept k;
    rp_journal journal;
    rp_run_options run;
    rp_attempt_options options;
    rp_attempt *attempt;
    str out;
} tried;

static const char story[] = "state { n = level {} }\n"
                            "exhibit 'file' { kind = 'letter', title = 'File', 'Text.' }\n"
                            "scene 'a' { choose { say 'x' { strong = 'u.m1', because = 'b', add = { n = 1 } "
                            "}, say 'y' }, write 'Why?' {},\n"
                            "  choose { say 'end' { go 'done' }, say 'again' { go 'a' }, say 'fault' { after "
                            "= function(s) s.n = 'x' end } },\n"
                            "  go 'a' }";

static void begin(tried *t, const char *text, rp_mode mode)
{
    *t = (tried){ .p = play_story(text) };
    t->journal = (rp_journal){ &t->k, append, NULL, NULL };
    t->run = (rp_run_options){ .script = script_host_functions(t->p.host), .seed = 18446744073709551615u };
    t->options = (rp_attempt_options){ .scenario = t->p.scenario,
                                       .run = &t->run,
                                       .journal = &t->journal,
                                       .hasher = seal_hasher(),
                                       .stream = { { 1, 2 } },
                                       .trainee = { { 3 } },
                                       .mode = mode,
                                       .engine = "0.1",
                                       .number = 2,
                                       .practised = 5,
                                       .time_limits = true,
                                       .now = { 1000, 20, "boot" } };
    t->attempt = rp_attempt_create(&t->options, NULL);
    assert_non_null(t->attempt);
}

static void end(tried *t)
{
    rp_attempt_destroy(t->attempt);
    for (size_t i = 0; i < t->k.count; i++) {
        rp_json_destroy((rp_json *)(uintptr_t)t->k.entries[i].body);
        free((char *)(uintptr_t)t->k.texts[i].text);
    }
    play_finish(&t->p);
    str_finish(&t->out);
}

/* A text for the write question stands behind an apostrophe. */
static bool give(tried *t, const char *spelling, rp_error *error)
{
    rp_answer answer;
    bool quoted = *spelling == '\'';
    return rp_answer_read(rp_attempt_run(t->attempt), spelling + quoted, quoted, &answer, error) &&
           rp_attempt_answer(t->attempt, &answer, NULL, error);
}

static void answer(tried *t, const char *spelling)
{
    rp_error error = { 0 };
    if (!give(t, spelling, &error))
        fail_msg("%s: %s", spelling, error.text);
}

/* "kind body", digests of states as #. */
static const char *entry(tried *t, size_t index)
{
    char *body = rp_json_write_sorted(t->k.entries[index].body);
    char *state = strstr(body, "\"state\":\"");
    str_clear(&t->out);
    str_print(&t->out, "%s ", rp_kind_name(t->k.entries[index].kind));
    str_add_n(&t->out, body, state ? (size_t)(state + 9 - body) : strlen(body));
    if (state)
        str_print(&t->out, "#%s", state + 9 + 64);
    free(body);
    return t->out.bytes;
}

static void what_is_kept(void **state)
{
    (void)state;
    tried t;
    begin(&t, story, RP_MODE_PRACTICE);
    assert_string_equal(
        entry(&t, 0),
        "attempt-start {\"about\":{\"id\":\"story\",\"title\":\"A story\",\"version\":1},\"adjustments\":"
        "{\"time_limits\":true},\"assessor\":null,\"clock\":{\"boot\":\"boot\",\"boot_ms\":20,\"wall_ms\":"
        "1000},"
        "\"engine\":\"0.1\",\"framework\":"
        "\"0000000000000000000000000000000000000000000000000000000000000000\","
        "\"language\":\"en-GB\",\"mode\":\"practice\",\"number\":2,"
        "\"pack\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"practised\":5,"
        "\"rules\":1,"
        "\"scenario\":\"story\",\"seed\":\"18446744073709551615\",\"trainee\":"
        "\"03000000000000000000000000000000\"}");
    answer(&t, "1");
    assert_string_equal(entry(&t, 1),
                        "answer {\"answer\":\"1\",\"by\":\"trainee\",\"counted\":true,\"elapsed_ms\":0,"
                        "\"question\":\"a.1\",\"scored\":true,\"state\":\"#\",\"turn\":1,\"way\":\"keys\"}");
    rp_answered how = { true, true, 1234 };
    rp_answer text = { .kind = RP_ANSWER_TEXT, .text = "my words" };
    assert_true(rp_attempt_answer(t.attempt, &text, &how, NULL));
    assert_string_equal(
        entry(&t, 2), "answer {\"answer\":null,\"by\":\"assessor\",\"counted\":true,\"elapsed_ms\":1234,"
                      "\"question\":\"a.2\",\"scored\":false,\"state\":\"#\",\"turn\":2,\"way\":\"spoken\"}");
    assert_string_equal(rp_entry_text(&t.k.entries[2], "text", NULL), "my words");
    assert_int_equal(t.k.calls, 3);
    answer(&t, "1");
    assert_int_equal(t.k.calls, 4); /* the end is saved in the same step as the answer that led to it */
    assert_string_equal(entry(&t, 4), "finish {\"ending\":\"done\",\"state\":\"#\",\"turns\":3}");
    assert_true(rp_attempt_finished(t.attempt));
    end(&t);
}

static void minutes_are(tried *t, int64_t elapsed_ms, const char *wanted)
{
    rp_answer text = { .kind = RP_ANSWER_TEXT, .text = "my words" };
    begin(t, story, RP_MODE_PRACTICE);
    answer(t, "1");
    assert_null(rp_minutes_words(t->attempt));
    assert_true(rp_attempt_answer(t->attempt, &text, &(rp_answered){ .elapsed_ms = elapsed_ms }, NULL));
    assert_true(rp_attempt_step_back(t->attempt, NULL)); /* it took its time all the same */
    assert_int_equal(rp_attempt_elapsed_ms(t->attempt), elapsed_ms);
    char *words = rp_minutes_words(t->attempt);
    assert_string_equal(words, wanted);
    free(words);
    rp_attempt *again = rp_attempt_replay(&t->options, t->k.entries, t->k.count, NULL);
    assert_int_equal(rp_attempt_elapsed_ms(again), elapsed_ms);
    rp_attempt_destroy(again);
    end(t);
}

static void how_long_it_took(void **state)
{
    (void)state;
    tried t;
    minutes_are(&t, 29999, "Your answers took less than a minute. The scenario is written for 1.");
    minutes_are(&t, 30000, "Your answers took 1 minute. The scenario is written for 1.");
    minutes_are(&t, 400000, "Your answers took 7 minutes. The scenario is written for 1.");
}

static void faults_and_early_ends(void **state)
{
    (void)state;
    tried t;
    begin(&t, story, RP_MODE_PRACTICE);
    answer(&t, "1");
    answer(&t, "'x");
    answer(&t, "3");
    assert_string_equal(entry(&t, 4),
                        "stopped {\"fault\":\"scenario.lua:4: 'n' takes a whole number, not a text\","
                        "\"state\":\"#\",\"turns\":3}");
    end(&t);
    begin(&t, "scene 'a' { go 'done' }", RP_MODE_PRACTICE);
    assert_int_equal(t.k.count, 2);
    assert_string_equal(entry(&t, 1), "finish {\"ending\":\"done\",\"state\":\"#\",\"turns\":0}");
    end(&t);
    begin(&t, "state { n = level {} } scene 'a' { when '1 // n == 1' { narrate 'x' }, go 'done' }",
          RP_MODE_PRACTICE);
    assert_string_equal(entry(&t, 1), "stopped {\"fault\":\"scenario.lua:1: the condition divides by zero\","
                                      "\"state\":\"#\",\"turns\":0}");
    end(&t);
}

/* Until it is saved the run stands where it was; a misfit and a failure are told apart. */
static void nothing_moves_unsaved(void **state)
{
    (void)state;
    static const rp_error_kind kinds[] = { RP_ERROR_IMPOSSIBLE, RP_ERROR_USAGE, RP_ERROR_UNSOUND };
    tried t;
    begin(&t, story, RP_MODE_PRACTICE);
    answer(&t, "1");
    const rp_run *run = rp_attempt_run(t.attempt);
    char *before = rp_state_text(t.p.scenario, rp_run_state(run));
    for (size_t i = 0; i < 3; i++) {
        rp_error error = { 0 };
        t.k.fails = kinds[i];
        assert_false(give(&t, "'lost", &error));
        assert_int_not_equal(error.kind, RP_ERROR_USAGE);
        assert_string_equal(error.text, "the disk is full");
        assert_false(rp_attempt_step_back(t.attempt, &error));
        assert_ptr_equal(rp_attempt_run(t.attempt), run);
        char *after = rp_state_text(t.p.scenario, rp_run_state(run));
        assert_string_equal(after, before);
        free(after);
        assert_int_equal(rp_run_turn_count(run), 1);
    }
    t.k.fails = RP_ERROR_NONE;
    rp_error error = { 0 };
    assert_false(give(&t, "7", &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_int_equal(t.k.count, 2);
    answer(&t, "'kept");
    assert_string_equal(rp_run_turn(run, 1)->text, "kept");
    assert_null(
        rp_attempt_create(&(rp_attempt_options){ .scenario = t.p.scenario,
                                                 .run = &t.run,
                                                 .hasher = seal_hasher(),
                                                 .journal = &(rp_journal){ &(kept){ .fails = RP_ERROR_USAGE },
                                                                           append, NULL, NULL } },
                          &error));
    free(before);
    end(&t);
}

static void stepping_back(void **state)
{
    (void)state;
    tried t;
    rp_error error = { 0 };
    begin(&t, story, RP_MODE_PRACTICE);
    assert_false(rp_attempt_step_back(t.attempt, &error));
    assert_string_equal(error.text, "this is the beginning");
    answer(&t, "1");
    answer(&t, "'x");
    assert_true(rp_attempt_step_back(t.attempt, &error));
    assert_true(rp_attempt_step_back(t.attempt, &error));
    assert_string_equal(entry(&t, 4), "step-back {\"state\":\"#\",\"to\":0}");
    assert_int_equal(rp_run_turn_count(rp_attempt_run(t.attempt)), 0);
    answer(&t, "2");
    answer(&t, "'y");
    answer(&t, "1");
    assert_false(rp_attempt_step_back(t.attempt, &error));
    assert_string_equal(error.text, "the run is over");
    end(&t);
    for (rp_mode mode = RP_MODE_ASSESSED; mode <= RP_MODE_OBSERVED; mode++) {
        begin(&t, story, mode);
        answer(&t, "1");
        assert_false(rp_attempt_step_back(t.attempt, &error));
        assert_string_equal(error.text, "only a practice run can step back");
        end(&t);
    }
}

/* Replays what was kept, and says what came of it. */
static void check_replay(tried *t, size_t count, const char *wanted)
{
    rp_error error = { 0 };
    rp_attempt *again = rp_attempt_replay(&t->options, t->k.entries, count, &error);
    if (!again) {
        assert_string_equal(error.text, wanted);
        return;
    }
    assert_string_equal("", wanted);
    char *now = rp_state_text(t->p.scenario, rp_run_state(rp_attempt_run(again)));
    char *was = rp_state_text(t->p.scenario, rp_run_state(rp_attempt_run(t->attempt)));
    assert_string_equal(now, was);
    assert_int_equal(rp_attempt_mode(again), rp_attempt_mode(t->attempt));
    assert_int_equal(rp_attempt_elapsed_ms(again), rp_attempt_elapsed_ms(t->attempt));
    free(now);
    free(was);
    rp_attempt_destroy(again);
}

static void put(tried *t, size_t index, const char *key, const char *text)
{
    rp_json_put_text((rp_json *)(uintptr_t)t->k.entries[index].body, key, text);
}

static void replaying(void **state)
{
    (void)state;
    tried t;
    begin(&t, story, RP_MODE_PRACTICE);
    answer(&t, "1");
    answer(&t, "'words");
    assert_true(rp_attempt_step_back(t.attempt, NULL));
    answer(&t, "'others");
    assert_true(rp_attempt_open_document(t.attempt, 0, NULL));
    assert_true(rp_attempt_note(t.attempt, RP_KIND_PAUSE, NULL));
    assert_string_equal(entry(&t, 5), "document-opened {\"exhibit\":\"file\",\"turn\":2}");
    assert_string_equal(entry(&t, 6), "pause {\"turn\":2}");
    answer(&t, "1");
    size_t all = t.k.count;
    check_replay(&t, all, "");
    t.k.texts[4].text =
        (free((char *)(uintptr_t)t.k.texts[4].text), NULL); /* erased: the story is the same */
    check_replay(&t, all, "");
    assert_null(rp_attempt_replay(&t.options, t.k.entries, 0, NULL));
    put(&t, 1, "answer", "2");
    check_replay(&t, all, "entry 2 (answer): replaying it leads to another state");
    put(&t, 1, "answer", "9");
    check_replay(
        &t, all,
        "entry 2 (answer): there is no such number to choose; it takes the number of an open option");
    put(&t, 1, "answer", NULL);
    check_replay(&t, all, "entry 2 (answer): it holds no answer");
    put(&t, 1, "answer", "1");
    put(&t, 1, "question", "a.3");
    check_replay(&t, all, "entry 2 (answer): the scenario asks another question here");
    put(&t, 1, "question", "a.1");
    check_replay(&t, all, "");
    rp_json_put_integer((rp_json *)(uintptr_t)t.k.entries[3].body, "to", 2);
    check_replay(&t, all, "entry 4 (step-back): it steps back to an answer that was not given");
    rp_json_put_integer((rp_json *)(uintptr_t)t.k.entries[3].body, "to", 0);
    check_replay(&t, all, "entry 4 (step-back): replaying it leads to another state");
    rp_json_put_integer((rp_json *)(uintptr_t)t.k.entries[3].body, "to", 1);
    put(&t, 0, "mode", "exam");
    check_replay(&t, all, "entry 1 (attempt-start): it names no mode that is known");
    put(&t, 0, "mode", "practice");
    t.k.entries[all - 1].kind = RP_KIND_ANSWER;
    check_replay(&t, all, "entry 9 (answer): the scenario asks another question here");
    t.k.entries[all - 2].kind = RP_KIND_FINISH;
    check_replay(&t, all - 1, "entry 8 (finish): the run is not over here");
    end(&t);
}

static void who_may_see_levels(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++) {
        bool released = i & 1, locked = i & 2;
        assert_false(rp_levels_held(RP_MODE_PRACTICE, released, locked));
        assert_int_equal(rp_levels_held(RP_MODE_ASSESSED, released, locked), !released);
        assert_int_equal(rp_levels_held(RP_MODE_OBSERVED, released, locked), !locked);
    }
    rp_mode mode = RP_MODE_PRACTICE;
    assert_true(rp_mode_from_name("observed", &mode));
    assert_int_equal(mode, RP_MODE_OBSERVED);
    assert_false(rp_mode_from_name("exam", &mode));
    assert_false(rp_mode_from_name(NULL, &mode));
}

static void longer_time_limits(void **state)
{
    static const struct {
        bool on;
        int wanted, kept;
        const char *says;
    } tries[] = { { true, 0, 1, "{\"time_limits\":true}" },
                  { true, 4, 4, "{\"time_factor\":4,\"time_limits\":true}" },
                  { true, 99, 10, "\"time_factor\":10," },
                  { false, 4, 0, "{\"time_limits\":false}" } };
    (void)state;
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        tried t;
        begin(&t, story, RP_MODE_PRACTICE);
        rp_attempt_destroy(t.attempt);
        size_t at = t.k.count;
        t.options.time_limits = tries[i].on;
        t.options.time_factor = tries[i].wanted;
        t.attempt = rp_attempt_create(&t.options, NULL);
        assert_int_equal(rp_attempt_time_factor(t.attempt), tries[i].kept);
        assert_non_null(strstr(entry(&t, at), tries[i].says));
        rp_attempt *again = rp_attempt_replay(&t.options, &t.k.entries[at], 1, NULL);
        assert_int_equal(rp_attempt_time_factor(again), tries[i].kept);
        rp_attempt_destroy(again);
        end(&t);
    }
}

static void what_never_counts(void **state)
{
    (void)state;
    for (int i = RP_APPROVAL_DRAFT; i <= RP_APPROVAL_APPROVED; i++) {
        rp_approval approval = (rp_approval)i, back;
        assert_true(rp_approval_from_name(rp_approval_name(approval), &back));
        assert_int_equal(back, approval);
        assert_string_equal(rp_never_counts(RP_MODE_PRACTICE, approval), "Practice never counts.");
        for (int mode = RP_MODE_ASSESSED; mode <= RP_MODE_OBSERVED; mode++)
            assert_true((rp_never_counts((rp_mode)mode, approval) == NULL) ==
                        (approval == RP_APPROVAL_APPROVED));
    }
    assert_string_equal(rp_approval_name(RP_APPROVAL_TRIALLED), "trialled");
    assert_non_null(strstr(rp_never_counts(RP_MODE_ASSESSED, RP_APPROVAL_DRAFT), "a draft"));
    assert_non_null(strstr(rp_never_counts(RP_MODE_ASSESSED, RP_APPROVAL_TRIALLED), "on trial"));
    assert_false(rp_approval_from_name("accepted", &(rp_approval){ RP_APPROVAL_DRAFT }));
    assert_false(rp_approval_from_name(NULL, &(rp_approval){ RP_APPROVAL_DRAFT }));
}

static void what_the_trainee_says_afterwards(void **state)
{
    (void)state;
    tried t;
    begin(&t, story, RP_MODE_PRACTICE);
    rp_rating ratings[] = { { 0, RP_LEVEL_SHOWN, 1 }, { 2, RP_LEVEL_NOT_SHOWN, 0 } };
    assert_true(rp_attempt_rate(t.attempt, ratings, 2, "ask first", NULL));
    assert_string_equal(entry(&t, 1),
                        "self-rating {\"ratings\":[{\"id\":\"u.m1\",\"level\":\"shown\",\"proof\":1},"
                        "{\"id\":\"u.m3\",\"level\":\"not_shown\",\"proof\":null}]}");
    assert_string_equal(rp_entry_text(&t.k.entries[1], "first", NULL), "ask first");
    end(&t);
}

UNIT_SUITE(core_attempts, "core.attempts", UNIT_CASE(what_is_kept), UNIT_CASE(how_long_it_took),
           UNIT_CASE(faults_and_early_ends), UNIT_CASE(nothing_moves_unsaved), UNIT_CASE(stepping_back),
           UNIT_CASE(replaying), UNIT_CASE(longer_time_limits), UNIT_CASE(who_may_see_levels),
           UNIT_CASE(what_never_counts), UNIT_CASE(what_the_trainee_says_afterwards));
