/* Looking back at a desk: what was done before, what was written about it, its pages. */
#include <string.h>

#include "cli/counter.h"

/* Asked by itself, an attempt counts as it does in the list. */
static void expect_same_standing(counter *at, const rp_desk_past *past, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *why = "";
        assert_true(at->ask.counts(at->ask.data, &past[i].stream, &why, &at->error));
        if (past[i].not_counted)
            assert_string_equal(why, past[i].not_counted);
        else
            assert_null(why);
    }
}

static void the_past(void **state)
{
    counter at;
    rp_desk_past past[8];
    (void)state;
    counter_init(&at);
    assert_int_equal(counter_past(&at, past, 8), 0); /* nobody has any */
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_play(&at, (rp_desk_choice){ 0 }, "121");
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "111"); /* of a draft */
    counter_approve(&at, "three");
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "131"); /* a critical error */
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "112");
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "1");
    assert_int_equal(counter_past(&at, past, 8), 5);
    expect_same_standing(&at, past, 5);
    const char *why;
    counter_refuses(&at, at.ask.counts(at.ask.data, &(rp_stream){ { 1 } }, &why, &at.error),
                    RP_ERROR_IMPOSSIBLE, "no such attempt");
    assert_int_equal(past[4].mode, RP_MODE_PRACTICE);
    assert_string_equal(past[4].not_counted, "Practice never counts.");
    assert_string_equal(past[4].ending, "A plan");
    assert_int_equal(past[4].outcome, RP_ENDING_GOOD);
    assert_int_equal(past[4].level_count, 1);
    assert_string_equal(past[4].levels[0].id, "coach.m1");
    assert_int_equal(past[4].levels[0].level, RP_LEVEL_PARTLY);
    assert_int_equal(past[4].answers, 3);
    assert_int_equal(past[4].unit_count, 1);
    assert_string_equal(past[4].units[0].id, "coach");
    assert_int_equal(past[2].unit_count, 1);
    assert_int_equal(past[3].approval, RP_APPROVAL_DRAFT);
    assert_non_null(strstr(past[3].not_counted, "draft"));
    assert_true(past[2].held && past[2].level_count == 0);
    assert_null(past[2].not_counted); /* held, so nothing is told of what happened in it */
    assert_null(past[1].not_counted);
    assert_int_equal(past[0].number, 4);
    assert_int_equal(past[0].ended_ms, 0);
    assert_null(past[0].ending);
    assert_string_equal(past[0].not_counted, "It is not over, so it does not count yet.");
    counter_note(&at, &past[2].stream, RP_KIND_RELEASE);
    assert_int_equal(counter_past(&at, past, 8), 5);
    assert_non_null(strstr(past[2].not_counted, "stop-and-talk"));
    assert_non_null(strstr(past[1].not_counted, "An earlier run"));
    expect_same_standing(&at, past, 5);
    counter_note(&at, &past[2].stream, RP_KIND_TALK);
    counter_note(&at, &past[2].stream, RP_KIND_DEBRIEF_SEEN);
    assert_false(past[1].after_debrief);
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "1");
    assert_int_equal(counter_past(&at, past, 8), 6);
    assert_true(past[0].after_debrief);
    assert_string_equal(past[0].not_counted, "It is not over, so it does not count yet.");
    memmove(past, past + 1, 5 * sizeof *past);
    assert_null(past[1].not_counted);
    assert_non_null(strstr(past[2].not_counted, "stop-and-talk"));
    counter_finish(&at);
}

/* Levels are there only where they may be seen, and were. */
static void attempts_played_again(void **state)
{
    counter at;
    rp_desk_past past[4];
    rp_desk_again first, second;
    (void)state;
    counter_init(&at);
    counter_refuses(&at, at.ask.again(at.ask.data, 0, &(rp_stream){ { 1 } }, &first, &at.error),
                    RP_ERROR_USAGE, "signed in");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_play(&at, (rp_desk_choice){ 0 }, "121");
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "112");
    assert_int_equal(counter_past(&at, past, 4), 2);
    assert_true(at.ask.again(at.ask.data, 0, &past[1].stream, &first, &at.error));
    assert_true(at.ask.again(at.ask.data, 1, &past[0].stream, &second, &at.error));
    assert_int_equal(rp_run_turn_count(first.run), 3);
    assert_true(rp_run_turn(first.run, 0) != rp_run_turn(second.run, 0));
    assert_null(first.debrief); /* not looked back at yet */
    assert_false(first.held);
    assert_null(second.debrief);
    assert_true(second.held);
    counter_note(&at, &past[1].stream, RP_KIND_DEBRIEF_SEEN);
    counter_note(&at, &past[0].stream, RP_KIND_DEBRIEF_SEEN);
    assert_true(at.ask.again(at.ask.data, 0, &past[1].stream, &first, &at.error));
    assert_true(at.ask.again(at.ask.data, 1, &past[0].stream, &second, &at.error));
    assert_non_null(first.debrief);
    assert_null(second.debrief);
    rp_stream others = past[1].stream;
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Bea");
    counter_refuses(&at, at.ask.again(at.ask.data, 0, &others, &first, &at.error), RP_ERROR_IMPOSSIBLE,
                    "no such attempt of Bea");
    counter_finish(&at);
}

/* The log may hold what cannot be played again, such as an attempt whose scenario it never got. */
static void what_cannot_be_read(void **state)
{
    counter at;
    rp_desk_past past[4];
    rp_playing playing;
    const rp_kept_entry *entries;
    size_t count;
    char hex[RP_STREAM_HEX];
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "111");
    at.ask.put_away(at.ask.data);
    rp_json *body = rp_json_object(), *finish = rp_json_object();
    rp_person who = at.ask.who(at.ask.data);
    rp_stream_hex(&who.stream, hex);
    rp_json_put_text(body, "mode", "assessed");
    rp_json_put_text(body, "scenario", "three");
    rp_json_put_text(body, "trainee", hex);
    rp_stream stream = { { 9, 9 } };
    rp_event events[] = { { stream, RP_KIND_ATTEMPT_START, body, NULL, 0 },
                          { stream, RP_KIND_FINISH, finish, NULL, 0 } };
    assert_true(store_append(at.desk.log, events, 2, &at.error));
    rp_json_destroy(body);
    rp_json_destroy(finish);
    assert_int_equal(counter_past(&at, past, 4), 2);
    assert_non_null(past[0].unreadable);
    assert_null(past[0].ending);
    assert_int_equal(past[0].level_count, 0);
    assert_null(past[1].unreadable);
    counter_card(&at);
    rp_desk_choice choice = { .attempt = &stream };
    assert_false(at.ask.choose(at.ask.data, &choice, &playing, &at.error));
    assert_true(at.error.text[0]);
    assert_false(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    counter_finish(&at);
}

static void entries_and_additions(void **state)
{
    static const size_t quotes[] = { 2 };
    static const char *const answers[] = { "Ask." };
    counter at;
    rp_desk_past past[2];
    const rp_kept_entry *entries;
    size_t count;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    rp_playing playing = counter_play(&at, (rp_desk_choice){ 0 }, "121");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    const rp_reflection words = {
        .texts = { [RP_REFLECTION_WHAT] = "I told her.", [RP_REFLECTION_WELL] = "She shut up." },
        .answers = answers,
        .answer_count = 1,
        .quotes = quotes,
        .quote_count = 1
    };
    const rp_rating rating = { 0, RP_LEVEL_PARTLY, 2 };
    assert_true(rp_attempt_rate(playing.attempt, &rating, 1, "Listen", &at.error));
    assert_true(rp_attempt_reflect(playing.attempt, &words, &at.error));
    assert_true(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    assert_int_equal(count, 1);
    counter_refuses(&at, at.ask.add_to_entry(at.ask.data, &stream, entries[0].seq, " ", &at.error),
                    RP_ERROR_USAGE, "no words");
    counter_refuses(&at, at.ask.add_to_entry(at.ask.data, &stream, 1, "x", &at.error), RP_ERROR_USAGE,
                    "no entry 1");
    assert_true(at.ask.add_to_entry(at.ask.data, &stream, entries[0].seq, "She said so.", &at.error));
    assert_true(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    assert_string_equal(entries[0].words.texts[RP_REFLECTION_WHAT], "I told her.");
    assert_null(entries[0].words.texts[RP_REFLECTION_NOW_WHAT]);
    assert_string_equal(entries[0].words.answers[0], "Ask.");
    assert_string_equal(entries[0].prompts.items[0], "What would Ann do first?");
    assert_string_equal(entries[0].runs[0].quoted.items[0], "Tell");
    assert_false(entries[0].finished);
    assert_int_equal(entries[0].addition_count, 1);
    assert_string_equal(entries[0].additions[0].text, "She said so.");
    assert_int_equal(counter_past(&at, past, 2), 1);
    assert_true(past[0].rated && past[0].reflected && !past[0].finished);
    counter_again(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    playing = counter_play(&at, (rp_desk_choice){ .attempt = &stream }, "");
    assert_true(playing.resumed && playing.rated && playing.reflected);
    assert_int_equal(playing.rating_count, 1);
    assert_string_equal(playing.first_next, "Listen");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ben");
    counter_refuses(&at, at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error),
                    RP_ERROR_IMPOSSIBLE, "no such attempt of Ben");
    counter_finish(&at);
}

/* As earlier versions wrote it: the short form, what went well and what did not in one text, no word of who typed it. */
static void append_old_entry(counter *at, const rp_stream *attempt, bool finished)
{
    static const rp_private texts[] = { { "what", "She rang." },
                                        { "so_what", "She had an answer." },
                                        { "now_what", "I ask first." } };
    rp_json *body = rp_json_object(), *quotes = rp_json_array();
    rp_json_put_flag(body, "finished", finished);
    rp_json_put_text(body, "form", "short");
    rp_json_push(quotes, rp_json_of_integer(1));
    rp_json_put(body, "quotes", quotes);
    const rp_event event = { *attempt, RP_KIND_REFLECTION, body, texts, finished ? 3 : 2 };
    assert_true(store_append(at->desk.log, &event, 1, &at->error));
    rp_json_destroy(body);
}

static void entries_of_earlier_versions(void **state)
{
    counter at;
    rp_desk_past past[2];
    const rp_kept_entry *entries;
    size_t count;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    rp_playing playing = counter_play(&at, (rp_desk_choice){ 0 }, "121");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    append_old_entry(&at, &stream, false);
    append_old_entry(&at, &stream, true);
    assert_true(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    assert_int_equal(count, 2);
    assert_false(entries[0].finished);
    assert_string_equal(rp_reflection_lacks(&entries[0].words), "it does not say yet what you will do");
    assert_true(entries[1].finished);
    assert_null(
        rp_reflection_lacks(&entries[1].words)); /* one text for what went well and what did not will do */
    assert_string_equal(entries[1].words.texts[RP_REFLECTION_SO_WHAT], "She had an answer.");
    assert_false(entries[1].words.told);
    assert_int_equal(entries[1].run_count, 1);
    assert_string_equal(entries[1].runs[0].quoted.items[0], "Ask");
    assert_int_equal(counter_past(&at, past, 2), 1);
    assert_true(past[0].reflected && past[0].finished);
    counter_finish(&at);
}

/* An entry stands in the stream of the run that it was written at, and is found from each that it covers. */
static void an_entry_about_several_runs(void **state)
{
    static const size_t first[] = { 1 }, third[] = { 3 };
    counter at;
    rp_desk_past past[4];
    rp_stream streams[3];
    const rp_kept_entry *entries;
    const rp_desk_other *others;
    size_t count;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    for (size_t i = 0; i < 2; i++)
        streams[i] = *rp_attempt_stream(counter_play(&at, (rp_desk_choice){ 0 }, "121").attempt);
    rp_playing playing = counter_play(&at, (rp_desk_choice){ 0 }, "121");
    streams[2] = *rp_attempt_stream(playing.attempt);
    assert_true(at.ask.others(at.ask.data, &streams[2], &others, &count, &at.error));
    assert_int_equal(count, 2);
    assert_memory_equal(&others[0].stream, &streams[1], sizeof *streams); /* the newest first */
    assert_non_null(strstr(others[0].words, "practice, "));
    assert_false(others[0].entered);
    const rp_covered covers[] = { { streams[0], third, 1 } };
    const rp_reflection words = { .texts = { [RP_REFLECTION_WHAT] = "Both rang.",
                                             [RP_REFLECTION_WELL] = "I asked.",
                                             [RP_REFLECTION_NOT_WELL] = "Late.",
                                             [RP_REFLECTION_NOW_WHAT] = "Ask." },
                                  .quotes = first,
                                  .quote_count = 1,
                                  .covers = covers,
                                  .cover_count = 1 };
    assert_true(rp_attempt_reflect(playing.attempt, &words, &at.error));
    for (size_t i = 0; i < 3; i++) {
        assert_true(at.ask.entries(at.ask.data, &streams[i], &entries, &count, &at.error));
        assert_int_equal(count, i != 1);
    }
    assert_true(at.ask.entries(at.ask.data, &streams[0], &entries, &count, &at.error));
    assert_memory_equal(&entries[0].stream, &streams[2], sizeof *streams);
    assert_int_equal(entries[0].run_count, 2);
    assert_true(!entries[0].runs[0].here && entries[0].runs[1].here);
    assert_string_equal(entries[0].runs[0].quoted.items[0], "Ask");
    assert_non_null(entries[0].runs[1].quoted.items[0]);
    assert_true(at.ask.others(at.ask.data, &streams[1], &others, &count, &at.error));
    assert_true(others[0].entered && others[1].entered);
    assert_int_equal(counter_past(&at, past, 4), 3);
    assert_true(past[0].finished && !past[1].reflected && past[2].finished);
    playing = counter_play(&at, (rp_desk_choice){ .attempt = &streams[0] }, "");
    assert_true(playing.reflected);
    counter_finish(&at);
}

static void comments_by_assessors(void **state)
{
    static const size_t quotes[] = { 1 };
    counter at;
    const rp_kept_entry *entries;
    size_t count;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_true(at.ask.add_person(at.ask.data, RP_ROLE_ASSESSOR, "Eve", &at.error));
    rp_playing playing = counter_play(&at, (rp_desk_choice){ 0 }, "121");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    const rp_reflection words = { .texts = { "She rang." }, .quotes = quotes, .quote_count = 1 };
    assert_true(rp_attempt_reflect(playing.attempt, &words, &at.error));
    assert_true(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    int64_t seq = entries[0].seq;
    counter_refuses(&at, at.ask.comment(at.ask.data, &stream, seq, "Kit", true, "More.", &at.error),
                    RP_ERROR_USAGE, "no assessor 'Kit'");
    counter_refuses(&at, at.ask.comment(at.ask.data, &stream, seq + 1, "Eve", true, "More.", &at.error),
                    RP_ERROR_USAGE, "no entry");
    counter_refuses(&at, at.ask.comment(at.ask.data, &stream, seq, "Eve", true, " ", &at.error),
                    RP_ERROR_USAGE, "no words");
    assert_true(at.ask.comment(at.ask.data, &stream, seq, "Eve", true, "What did she say?", &at.error));
    assert_true(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    assert_int_equal(entries[0].addition_count, 1);
    assert_true(entries[0].additions[0].comment && entries[0].additions[0].asks);
    assert_string_equal(entries[0].additions[0].by, "Eve");
    assert_true(rp_kept_entry_asked(&entries[0]));
    assert_true(at.ask.add_to_entry(at.ask.data, &stream, seq, "That it was late.", &at.error));
    assert_true(at.ask.entries(at.ask.data, &stream, &entries, &count, &at.error));
    assert_false(rp_kept_entry_asked(&entries[0]));
    assert_false(entries[0].additions[1].comment);
    counter_finish(&at);
}

static void pages(void **state)
{
    counter at;
    const char *written;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    rp_playing playing = counter_play(&at, (rp_desk_choice){ 0 }, "121");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    counter_refuses(&at, at.ask.page(at.ask.data, &stream, "page.doc", &written, &at.error), RP_ERROR_USAGE,
                    ".html");
    assert_true(at.ask.page(at.ask.data, &stream, NULL, &written, &at.error));
    str page = STR_EMPTY;
    assert_true(cli_read_file(written, 1 << 20, &page));
    assert_non_null(strstr(page.bytes, "SIMULATION"));
    assert_non_null(strstr(written, "/data/pages/"));
    str_finish(&page);
    stream.bytes[3] ^= 1;
    counter_refuses(&at, at.ask.page(at.ask.data, &stream, NULL, &written, &at.error), RP_ERROR_IMPOSSIBLE,
                    "no such attempt");
    counter_finish(&at);
}

UNIT_SUITE(cli_past, "cli.past", UNIT_CASE(the_past), UNIT_CASE(what_cannot_be_read),
           UNIT_CASE(entries_and_additions), UNIT_CASE(entries_of_earlier_versions),
           UNIT_CASE(an_entry_about_several_runs), UNIT_CASE(comments_by_assessors),
           UNIT_CASE(attempts_played_again), UNIT_CASE(pages));
