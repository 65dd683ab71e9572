/* Reflective entries: what they ask for, what they lack, how they stand in the log. */
#include "rapport/reflection.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "play.h"
#include "rapport/attempt.h"
#include "rapport/looking_back.h"
#include "seal/digest.h"

/* --- a journal that holds what was written last --- */

enum { TEXTS_MOST = 20 };

typedef struct journal {
    rp_entry entry;
    rp_private texts[TEXTS_MOST];
    char *body;
    size_t count;
    bool refuses;
} journal;

static void forget(journal *j)
{
    for (size_t i = 0; i < j->entry.text_count; i++)
        free((char *)(uintptr_t)j->texts[i].text);
    for (size_t i = 0; i < j->entry.text_count; i++)
        free((char *)(uintptr_t)j->texts[i].key);
    rp_json_destroy((rp_json *)(uintptr_t)j->entry.body);
    free(j->body);
    j->entry = (rp_entry){ .n = 0 };
    j->body = NULL;
}

static bool append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    journal *j = data;
    assert_int_equal(count, 1);
    if (j->refuses)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
    forget(j);
    j->count++;
    j->entry = (rp_entry){ .stream = events->stream,
                           .kind = events->kind,
                           .seq = 9,
                           .body = rp_json_copy(events->body),
                           .texts = j->texts,
                           .text_count = events->text_count };
    for (size_t i = 0; i < events->text_count; i++)
        j->texts[i] =
            (rp_private){ memory_copy_text(events->texts[i].key), memory_copy_text(events->texts[i].text) };
    j->body = rp_json_write_sorted(j->entry.body);
    return true;
}

/* An attempt at a story, with that journal. */
typedef struct tried {
    play p;
    journal j;
    rp_journal journal;
    rp_run_options run;
    rp_attempt *attempt;
} tried;

static const rp_stream own = { { 1, 2 } }, other = { { 0xab }, }, stranger = { { 7 } };

static void begin(tried *t)
{
    *t = (tried){ .p = play_story("scene 'a' { choose { say 'x', say 'y' }, go 'done' }") };
    t->journal = (rp_journal){ &t->j, append, NULL, NULL };
    t->run = (rp_run_options){ .script = script_host_functions(t->p.host) };
    const rp_attempt_options options = { .scenario = t->p.scenario,
                                         .run = &t->run,
                                         .journal = &t->journal,
                                         .hasher = seal_hasher(),
                                         .stream = own,
                                         .engine = "0.1" };
    t->attempt = rp_attempt_create(&options, NULL);
    assert_non_null(t->attempt);
}

static void end(tried *t)
{
    rp_attempt_destroy(t->attempt);
    forget(&t->j);
    play_finish(&t->p);
}

/* --- tables --- */

static void every_part_is_asked_well(void **state)
{
    (void)state;
    for (int form = 0; form < RP_REFLECTION_FORMS; form++) {
        const rp_reflection_plan *plan = &rp_reflection_plans[form];
        assert_int_equal(rp_reflection_form_of(plan->name), form);
        for (size_t i = 0; i < plan->count; i++) {
            const rp_reflection_part *part = &plan->parts[i];
            assert_ptr_equal(rp_reflection_part_of((rp_reflection_form)form, part->text), part);
            assert_true(i == 0 || part->text > plan->parts[i - 1].text); /* in the order of texts */
            assert_non_null(part->missing);
            assert_non_null(part->starters[1]); /* several … */
            for (size_t s = 0; part->starters[s]; s++)
                assert_non_null(strstr(part->starters[s], "…")); /* … each with a gap */
        }
    }
    for (int text = 0; text < RP_REFLECTION_TEXTS; text++) {
        assert_non_null(rp_reflection_key((rp_reflection_text)text));
        for (int form = 0; form < RP_REFLECTION_FORMS; form++)
            assert_int_equal(rp_reflection_part_of((rp_reflection_form)form, (rp_reflection_text)text)->text,
                             text);
    }
    assert_int_equal(rp_reflection_form_of(NULL), RP_REFLECTION_SHORT);
    assert_int_equal(rp_reflection_form_of("middle"), RP_REFLECTION_SHORT);
}

static void what_has_words_is_asked_in_either_form(void **state)
{
    (void)state;
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    const char *texts[RP_REFLECTION_TEXTS] = {
        [RP_REFLECTION_FEELINGS] = "tired", [RP_REFLECTION_CONCLUSION] = " \n", [RP_REFLECTION_WORK] = "there"
    };
    assert_int_equal(rp_reflection_asked(RP_REFLECTION_SHORT, NULL, parts), 4);
    assert_int_equal(rp_reflection_asked(RP_REFLECTION_LONG, NULL, parts), 7);
    assert_int_equal(rp_reflection_asked(RP_REFLECTION_SHORT, texts, parts), 5);
    assert_int_equal(parts[1]->text, RP_REFLECTION_FEELINGS);
    texts[RP_REFLECTION_SO_WHAT] = "an earlier version asked this";
    assert_int_equal(rp_reflection_asked(RP_REFLECTION_LONG, texts, parts), 8);
    assert_int_equal(parts[4]->text, RP_REFLECTION_SO_WHAT);
    rp_reflection words = { .form = RP_REFLECTION_SHORT };
    memcpy(words.texts, texts, sizeof texts);
    assert_int_equal(rp_reflection_written(&words, parts), 3);
    assert_int_equal(parts[2]->text, RP_REFLECTION_WORK);
    char date[RP_REFLECTION_DATE];
    words.texts[RP_REFLECTION_WORK_DATE] = "2026-10-03";
    assert_string_equal(rp_reflection_read(&words, RP_REFLECTION_WORK_DATE, date), "3 October 2026");
    assert_string_equal(rp_reflection_read(&words, RP_REFLECTION_FEELINGS, date), "tired");
    words.texts[RP_REFLECTION_WORK_DATE] = "3 Oct"; /* as it is being typed */
    assert_string_equal(rp_reflection_read(&words, RP_REFLECTION_WORK_DATE, date), "3 Oct");
    assert_null(rp_reflection_read(&words, RP_REFLECTION_WHAT, date));
}

/* --- what is missing --- */

static const size_t quotes[] = { 1, 3 };

static void gaps_come_in_order_with_where_to_go(void **state)
{
    (void)state;
    rp_reflection_gap gaps[20];
    const rp_covered covers[] = { { own, quotes, 2 }, { other, NULL, 0 } };
    rp_reflection words = { .form = RP_REFLECTION_SHORT, .covers = covers, .cover_count = 2, .told = true };
    assert_int_equal(rp_reflection_missing(&words, gaps, 20), 7);
    const rp_reflection_text wanted[] = { RP_REFLECTION_WHAT,     RP_REFLECTION_WELL,  RP_REFLECTION_NOT_WELL,
                                          RP_REFLECTION_NOW_WHAT, RP_REFLECTION_TEXTS, RP_REFLECTION_TEXTS,
                                          RP_REFLECTION_TYPIST };
    for (size_t i = 0; i < 7; i++)
        assert_int_equal(gaps[i].text, wanted[i]);
    assert_int_equal(gaps[4].run, 0);
    assert_int_equal(gaps[5].run, 2); /* the second of the other runs */
    assert_string_equal(gaps[0].why, "it does not say yet what happened");
    assert_int_equal(rp_reflection_missing(&words, gaps, 2), 7); /* counted, not written */
    words.form = RP_REFLECTION_LONG;
    assert_int_equal(rp_reflection_missing(&words, NULL, 0), 10);
    assert_string_equal(rp_reflection_lacks(&words), "it does not say yet what happened");
}

static void strengths_and_weak_spots_are_both_needed(void **state)
{
    (void)state;
    rp_reflection words = { .texts = { [RP_REFLECTION_WHAT] = "w",
                                       [RP_REFLECTION_WELL] = "s",
                                       [RP_REFLECTION_NOT_WELL] = "\n ",
                                       [RP_REFLECTION_NOW_WHAT] = "n" },
                            .quotes = quotes,
                            .quote_count = 2 };
    assert_string_equal(rp_reflection_lacks(&words), "it does not say yet what did not go well");
    words.texts[RP_REFLECTION_NOT_WELL] = "x";
    assert_null(rp_reflection_lacks(&words));
    words.quote_count = 0;
    assert_string_equal(rp_reflection_lacks(&words), "it quotes none of your own turns yet");
    words.quote_count = 1;
    words.texts[RP_REFLECTION_WELL] = words.texts[RP_REFLECTION_NOT_WELL] = NULL;
    words.texts[RP_REFLECTION_SO_WHAT] = "both, as earlier versions asked";
    assert_null(rp_reflection_lacks(&words));
    words.form = RP_REFLECTION_LONG;
    assert_string_equal(rp_reflection_lacks(&words), "it does not say yet what you thought and felt");
}

static void work_is_told_and_not_demanded(void **state)
{
    (void)state;
    rp_error error;
    rp_reflection words = { .form = RP_REFLECTION_SHORT };
    assert_non_null(strstr(rp_reflection_work_gap(&words), "a gap on the evidence map"));
    words.texts[RP_REFLECTION_WORK] = "w";
    words.texts[RP_REFLECTION_WORK_WHERE] = "here";
    assert_non_null(strstr(rp_reflection_work_gap(&words), "who saw it"));
    words.texts[RP_REFLECTION_WITNESS] = "J. B.";
    assert_string_equal(rp_reflection_work_gap(&words),
                        "What happened at work, where or when is not said yet.");
    words.texts[RP_REFLECTION_WORK_DATE] = "2026-02-29";
    assert_false(rp_reflection_fits(&words, &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_string_equal(error.text, "'2026-02-29' is no date: write it like 1 March 2026, or 1/3/2026");
    words.texts[RP_REFLECTION_WORK_DATE] = "28/2/2026";
    assert_true(rp_reflection_fits(&words, &error));
    assert_null(rp_reflection_work_gap(&words));
}

/* --- in the log --- */

static void entries_in_the_log(void **state)
{
    (void)state;
    tried t;
    rp_error error = { 0 };
    static const char *const answers[] = { NULL, "to the second" };
    const rp_covered covers[] = { { other, quotes, 1 } };
    rp_reflection words = {
        .texts = { [RP_REFLECTION_WHAT] = "w", [RP_REFLECTION_TYPIST] = "not told to anybody" },
        .quotes = quotes,
        .quote_count = 2
    };
    begin(&t);
    assert_true(rp_attempt_reflect(t.attempt, &words, &error));
    assert_string_equal(t.j.body,
                        "{\"finished\":false,\"form\":\"short\",\"quotes\":[1,3],\"typed_by\":\"self\"}");
    assert_int_equal(t.j.entry.text_count, 1);
    words = (rp_reflection){ .form = RP_REFLECTION_LONG,
                             .texts = { "w", "f", "s", "x", "", "a", "c", "n", "work", "here", "2 Nov 2026",
                                        "J. B.", "tutor" },
                             .answers = answers,
                             .answer_count = 2,
                             .quotes = quotes,
                             .quote_count = 1,
                             .covers = covers,
                             .cover_count = 1,
                             .told = true };
    assert_true(rp_attempt_reflect(t.attempt, &words, &error));
    assert_string_equal(t.j.body,
                        "{\"covers\":[{\"attempt\":\"ab000000000000000000000000000000\",\"quotes\":[1]}],"
                        "\"finished\":true,\"form\":\"long\",\"quotes\":[1],\"typed_by\":\"other\","
                        "\"work_date\":\"2026-11-02\"}");
    assert_int_equal(t.j.entry.text_count, 12);
    assert_string_equal(rp_entry_text(&t.j.entry, "not_well", NULL), "x");
    assert_string_equal(rp_entry_text(&t.j.entry, "witness", NULL), "J. B.");
    assert_string_equal(rp_entry_text(&t.j.entry, "typist", NULL), "tutor");
    assert_string_equal(rp_entry_text(&t.j.entry, "prompt.2", NULL), "to the second");
    assert_null(rp_entry_text(&t.j.entry, "work_date", NULL));
    size_t written = t.j.count;
    words.texts[RP_REFLECTION_WORK_DATE] = "yesterday";
    assert_false(rp_attempt_reflect(t.attempt, &words, &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_int_equal(t.j.count, written);
    end(&t);
}

static void runs_that_an_entry_covers(void **state)
{
    (void)state;
    static const char body[] =
        "{\"covers\":[{\"attempt\":\"ab000000000000000000000000000000\",\"quotes\":[1]},"
        "7,{\"attempt\":\"ab\"}],\"finished\":true,\"form\":\"short\",\"quotes\":[]}";
    rp_json *parsed = rp_json_parse(body, strlen(body), NULL);
    rp_entry entry = { .stream = own, .kind = RP_KIND_REFLECTION, .body = parsed };
    assert_true(rp_reflection_covers(&entry, &own));
    assert_true(rp_reflection_covers(&entry, &other));
    assert_false(rp_reflection_covers(&entry, &stranger));
    rp_json_put_flag(parsed, "finished", false);
    assert_false(rp_reflection_covers(&entry, &own));
    assert_false(rp_reflection_covers(&entry, &other));
    assert_true(rp_reflection_is_about(&entry, &other));
    entry.kind = RP_KIND_ADDITION;
    assert_false(rp_reflection_is_about(&entry, &own));
    rp_json_destroy(parsed);
}

/* All of it, in a finished entry, of each run that it covers. */
static void what_an_entry_tells_of_work(void **state)
{
    static const char body[] =
        "{\"covers\":[{\"attempt\":\"ab000000000000000000000000000000\",\"quotes\":[1]}],"
        "\"finished\":true,\"form\":\"short\",\"quotes\":[],\"work_date\":\"2026-10-03\"}";
    rp_private texts[] = { { "work", "A second kettle." },
                           { "work_where", "Our desk" },
                           { "witness", "The team lead" } };
    rp_json *parsed = rp_json_parse(body, strlen(body), NULL);
    rp_entry entry = {
        .stream = own, .kind = RP_KIND_REFLECTION, .body = parsed, .texts = texts, .text_count = 3
    };
    (void)state;
    assert_true(rp_reflection_tells_work(&entry, &own));
    assert_true(rp_reflection_tells_work(&entry, &other));
    assert_false(rp_reflection_tells_work(&entry, &stranger));
    for (size_t i = 0; i < 3; i++) {
        const char *was = texts[i].text;
        texts[i].text = i ? NULL : " "; /* erased, or nothing but a blank */
        assert_false(rp_reflection_tells_work(&entry, &own));
        texts[i].text = was;
    }
    rp_json_put_text(parsed, "work_date", NULL);
    assert_false(rp_reflection_tells_work(&entry, &own));
    rp_json_put_text(parsed, "work_date", "2026-10-03");
    rp_json_put_flag(parsed, "finished", false);
    assert_false(rp_reflection_tells_work(&entry, &own));
    rp_json_destroy(parsed);
}

static void words_that_are_added(void **state)
{
    (void)state;
    journal j = { .count = 0 };
    const rp_journal to = { &j, append, NULL, NULL };
    rp_error error;
    assert_true(rp_reflection_add(&to, &own, 4, "more", &error));
    assert_string_equal(j.body, "{\"to\":4}");
    assert_int_equal(j.entry.kind, RP_KIND_ADDITION);
    assert_true(rp_reflection_comment(&to, &own, 4, &other, true, "Which words?", &error));
    assert_string_equal(j.body, "{\"asks\":true,\"by\":\"ab000000000000000000000000000000\",\"to\":4}");
    assert_string_equal(rp_entry_text(&j.entry, "text", NULL), "Which words?");
    assert_false(rp_reflection_comment(&to, &own, 4, &other, false, " \n", &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_int_equal(j.count, 2);
    j.refuses = true;
    assert_false(rp_reflection_add(&to, &own, 4, "more", &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    forget(&j);
}

/* --- as it is told --- */

static void expect_text(char *words, const char *wanted)
{
    assert_string_equal(words, wanted);
    free(words);
}

static void entries_in_words(void **state)
{
    (void)state;
    const rp_addition additions[] = { { .text = "more" },
                                      { .comment = true, .by = "Eve", .asks = true, .text = "Which?" },
                                      { .comment = true, .by = "Eve" },
                                      { .text = "These." } };
    rp_kept_entry entry = { .finished = true, .additions = additions, .addition_count = 1 };
    expect_text(rp_kept_entry_words(&entry), "Finished.");
    entry.erased = true;
    expect_text(rp_kept_entry_words(&entry), "Finished. Some of its words were erased.");
    entry.finished = false;
    expect_text(rp_kept_entry_words(&entry), "Not finished. Some of its words were erased.");
    entry.erased = false;
    expect_text(rp_kept_entry_words(&entry), "Not finished: it does not say yet what happened.");
    assert_false(rp_kept_entry_asked(&entry));
    entry.addition_count = 3; /* a comment that asks for nothing answers nothing */
    assert_true(rp_kept_entry_asked(&entry));
    expect_text(rp_kept_entry_words(&entry),
                "Not finished: it does not say yet what happened. An assessor asks for more.");
    entry.addition_count = 4;
    assert_false(rp_kept_entry_asked(&entry));
    expect_text(rp_addition_words(&additions[0]), "Added");
    expect_text(rp_addition_words(&additions[1]), "Eve asks for more");
    expect_text(rp_addition_words(&additions[2]), "Comment by Eve");
    expect_text(rp_addition_words(&(rp_addition){ .comment = true, .asks = true }),
                "An assessor asks for more");
    expect_text(rp_addition_words(&(rp_addition){ .comment = true }), "Comment by an assessor");
}

static void drafts_of_quotes_come_back(void **state)
{
    (void)state;
    const rp_covered covers[] = { { own, quotes, 2 }, { other, NULL, 0 } };
    static const char text[] = "1 3; 01020000000000000000000000000000 1 3; ab000000000000000000000000000000 ";
    char field[RP_DRAFT_FIELD];
    char *draft = rp_quotes_draft(quotes, 2, covers, 2);
    assert_string_equal(draft, text);
    free(draft);
    rp_quotes back = rp_quotes_from_draft(text);
    assert_int_equal(back.quote_count, 2);
    assert_int_equal(back.quotes[1], 3);
    assert_int_equal(back.cover_count, 2);
    assert_memory_equal(&back.covers[1].attempt, &other, sizeof other);
    assert_int_equal(back.covers[0].quote_count, 2);
    assert_int_equal(back.covers[1].quote_count, 0);
    rp_quotes_release(&back);
    back = rp_quotes_from_draft(
        "2 x 5; 12 7;;0 0; ab000000000000000000000000000000 4 4 y"); /* of some other program */
    assert_int_equal(back.quote_count, 1);
    assert_int_equal(back.cover_count, 1);
    assert_int_equal(back.covers[0].quote_count, 1);
    rp_quotes_release(&back);
    back = rp_quotes_from_draft(NULL);
    assert_int_equal(back.quote_count + back.cover_count, 0);
    rp_quotes_release(&back);
    expect_text(rp_quotes_draft(NULL, 0, NULL, 0), "");
    rp_reflection_field(RP_REFLECTION_WHAT, field, sizeof field);
    assert_string_equal(field, "reflection.what"); /* as drafts of earlier versions have it */
}

UNIT_SUITE(core_reflection, "core.reflection", UNIT_CASE(every_part_is_asked_well),
           UNIT_CASE(what_has_words_is_asked_in_either_form), UNIT_CASE(gaps_come_in_order_with_where_to_go),
           UNIT_CASE(strengths_and_weak_spots_are_both_needed), UNIT_CASE(work_is_told_and_not_demanded),
           UNIT_CASE(entries_in_the_log), UNIT_CASE(runs_that_an_entry_covers),
           UNIT_CASE(what_an_entry_tells_of_work), UNIT_CASE(words_that_are_added),
           UNIT_CASE(entries_in_words), UNIT_CASE(drafts_of_quotes_come_back));
