#include "core/state.h"

#include <stdlib.h>
#include <string.h>

#include "play.h"
#include "rapport/digest.h"
#include "seal/digest.h"

static const char story[] =
    "local tan = actor { name = 'Tan', mood = 'angry' }\n"
    "local ann = actor { name = 'Ann' }\n"
    "state { trust = level { start = 3, least = -7, most = 993 }, one = level { start = 5, least = 5, most = "
    "5 },\n"
    "  rung = flag, sure = true, medium = one_of { 'phone', 'email', 'letter' }, only = one_of { 'x' } }\n"
    "exhibit 'e' { kind = 'letter', title = 'E', 'Text.' }\n"
    "exhibit 'f' { kind = 'letter', title = 'F', 'Text.' }\n"
    "scene 'a' {\n"
    "  choose { say 'x' { strong = 'u.m1', once = true, because = 'b', tan.calm 'Well.' },\n"
    "    act 'y' { against = 'k.b', critical = 'harm', because = 'b' }, read 'f' {},\n"
    "    seconds = 9, silence = wait { part = 'u.m2', because = 'b' } },\n"
    "  rank { id = 'order', strong = 'k.a', card 'p', card 'q', card 'r' },\n"
    "  quote { want = 'best' }, go 'b' }\n"
    "scene 'b' { choose { say 'on' { go 'done' }, say 'round' { go 'a' } } }";

static char *text_of(const play *p)
{
    return rp_state_text(p->scenario, rp_run_state(p->run));
}

static void check_text(const play *p, const char *wanted)
{
    char *text = text_of(p);
    assert_string_equal(text, wanted);
    free(text);
}

/* One fact a line, by names; values, claims and scenes in their order, nothing of the bytes. */
static void canonical_text(void **state)
{
    (void)state;
    play p = play_story(story);
    check_text(&p,
               "rapport-state-v1\nscenario story\nasking a.1\n"
               "value medium \"phone\"\nvalue one 5\nvalue only \"x\"\nvalue rung false\nvalue sure true\n"
               "value trust 3\n"
               "count u.m1 0 0 0 0\ncount u.m2 0 0 0 0\ncount u.m3 0 0 0 0\ncount k.a 0 0 0 0\n"
               "count k.b 0 0 0 0\n"
               "seen a\nmood Tan angry\nmood Ann neutral\n");
    play_answer(&p, "1,1+2+3,1");
    check_text(&p,
               "rapport-state-v1\nscenario story\nasking b.1\n"
               "value medium \"phone\"\nvalue one 5\nvalue only \"x\"\nvalue rung false\nvalue sure true\n"
               "value trust 3\n"
               "count u.m1 1 0 0 1\ncount u.m2 0 0 0 0\ncount u.m3 0 0 0 0\ncount k.a 1 0 0 1\n"
               "count k.b 0 0 0 0\n"
               "first a.1.a\nfirst order\nfirst a.3\nturn a.1\nonce a.1.a\n"
               "seen a\nseen b\nmood Tan calm\nmood Ann neutral\n");
    play_answer(&p, "2,1");
    check_text(&p,
               "rapport-state-v1\nscenario story\nasking order\n"
               "value medium \"phone\"\nvalue one 5\nvalue only \"x\"\nvalue rung false\nvalue sure true\n"
               "value trust 3\n"
               "count u.m1 1 0 0 1\ncount u.m2 0 0 0 0\ncount u.m3 0 0 0 0\ncount k.a 1 0 0 1\n"
               "count k.b 0 0 0 0\n"
               "critical a.1 harm\n"
               "first a.1.a\nfirst order\nfirst a.3\nfirst b.1.b\nturn a.1\nturn b.1\nonce a.1.a\n"
               "seen a\nseen b\nmood Tan calm\nmood Ann neutral\n");
    play_finish(&p);
}

static void silence_and_reading_in_the_text(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "t");
    char *text = text_of(&p);
    assert_non_null(strstr(text, "\nfirst a.1.silence\nturn a.1\n"));
    free(text);
    play_again(&p);
    play_answer(&p, "3");
    text = text_of(&p);
    assert_non_null(strstr(text, "\nfirst a.1.c\nseen a\ndocument f\n"));
    assert_null(strstr(text, "turn"));
    free(text);
    play_finish(&p);
}

/* The digest of the first text above: other programs can check theirs against it. */
static void a_digest_to_hold_on_to(void **state)
{
    (void)state;
    play p = play_story(story);
    char *text = text_of(&p), hex[RP_DIGEST_HEX];
    rp_bytes piece = { text, strlen(text) };
    rp_digest digest;
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
    rp_digest_hex(&digest, hex);
    assert_string_equal(hex, "323bb706e74778fbfc2c236efebca6276946761179e6134aef9e60dcf9424666");
    free(text);
    play_finish(&p);
}

/* What one field holds, its neighbours do not feel, at both ends of every range. */
static void fields_do_not_touch(void **state)
{
    (void)state;
    play p = play_story(story);
    rp_scenario *s = p.scenario;
    rp_state *now = state_create(s);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < s->variable_count; i++) {
            int64_t ends[] = { s->variables[i].least, s->variables[i].most };
            state_set_value(s, now, i, ends[(i + (size_t)round) % 2]);
        }
        for (size_t i = 0; i < s->claim_count; i++)
            for (int j = RP_OUTCOME_STRONG; j <= RP_OUTCOME_NONE; j++)
                for (int k = 0; round == 1 && k < LIMIT_TAGGING; k++)
                    state_add_count(s, now, i, (rp_outcome)j);
        for (size_t i = 0; i < s->actor_count; i++)
            state_set_mood(s, now, i, round ? RP_MOOD_CONFUSED : RP_MOOD_NEUTRAL);
        for (size_t i = 0; i < s->question_count; i++)
            state_set_answer(s, now, i, round);
        state_place(s, now, round ? RP_RUN_STOPPED : RP_RUN_ASKING, (uint16_t)(round ? s->beat_count : 0));
        for (size_t i = 0; i < s->variable_count; i++) {
            int ends[] = { s->variables[i].least, s->variables[i].most };
            assert_int_equal(state_value(s, now, i), ends[(i + (size_t)round) % 2]);
        }
        for (size_t i = 0; i < s->claim_count; i++)
            for (int j = RP_OUTCOME_STRONG; j <= RP_OUTCOME_NONE; j++)
                assert_int_equal(state_count(s, now, i, (rp_outcome)j), round ? LIMIT_TAGGING : 0);
        for (size_t i = 0; i < s->actor_count; i++)
            assert_int_equal(state_mood(s, now, i), round ? RP_MOOD_CONFUSED : RP_MOOD_NEUTRAL);
        for (size_t i = 0; i < s->question_count; i++)
            assert_int_equal(state_answer(s, now, i), round);
        assert_int_equal(state_position(s, now), round ? s->beat_count : 0);
        assert_int_equal(state_status(s, now), round ? RP_RUN_STOPPED : RP_RUN_ASKING);
    }
    free(now);
    play_finish(&p);
}

static void values_saturate(void **state)
{
    (void)state;
    play p = play_story(story);
    rp_state *now = state_create(p.scenario);
    size_t trust = (size_t)model_find_variable(p.scenario, "trust", 5);
    static const int64_t rows[][2] = { { 993, 993 }, { 994, 993 }, { INT64_MAX, 993 },
                                       { -7, -7 },   { -8, -7 },   { INT64_MIN, -7 },
                                       { 0, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        state_set_value(p.scenario, now, trust, rows[i][0]);
        assert_int_equal(state_value(p.scenario, now, trust), rows[i][1]);
    }
    free(now);
    play_finish(&p);
}

static void copies_are_their_own(void **state)
{
    (void)state;
    play p = play_story(story);
    rp_state *now = state_create(p.scenario), *copy = state_create(p.scenario);
    state_set_value(p.scenario, now, 0, 2);
    state_copy(p.scenario, copy, now);
    assert_memory_equal(copy, now, rp_state_size(p.scenario));
    state_set_value(p.scenario, copy, 0, 1);
    state_set_once(p.scenario, copy, 0);
    assert_int_equal(state_value(p.scenario, now, 0), 2);
    assert_false(state_once(p.scenario, now, 0));
    assert_true(state_once(p.scenario, copy, 0));
    free(now);
    free(copy);
    play_finish(&p);
}

/* Declared in another order, packed otherwise: the same text. */
static void text_does_not_depend_on_packing(void **state)
{
    (void)state;
    play p = play_story("state { a = level { start = 2 }, b = flag }\n"
                        "scene 'q' { choose { say 'x' { add = { a = 1 } }, say 'y' {} }, go 'done' }");
    play q =
        play_story("state { b = flag }\nstate { a = level { start = 2, least = -400, most = 500 } }\n"
                   "scene 'q' { choose { say 'x' { add = { a = 1 } }, say 'y' {}, say 'z' {} }, go 'done' }");
    play_answer(&p, "1");
    play_answer(&q, "1");
    char *text = text_of(&p);
    check_text(&q, text);
    free(text);
    play_finish(&p);
    play_finish(&q);
}

static void starts_anywhere(void **state)
{
    (void)state;
    play p = play_story(story);
    static const rp_value values[] = { { "trust", RP_VALUE_LEVEL, 2000, NULL },
                                       { "rung", RP_VALUE_FLAG, 1, NULL },
                                       { "medium", RP_VALUE_CHOICE, 0, "letter" } };
    rp_run_options options = { .script = script_host_functions(p.host) };
    rp_error error = { 0 };
    rp_run_destroy(p.run);
    p.run = rp_run_create_at(p.scenario, &options, "b", values, 3, &error);
    assert_string_equal(play_stands(&p), "asks b.1");
    assert_string_equal(play_values(&p), "medium=letter one=5 only=x rung=true sure=true trust=993");
    static const struct {
        const char *scene;
        rp_value value;
        const char *why;
    } wrong[] = {
        { "c", { "trust", RP_VALUE_LEVEL, 1, NULL }, "the scenario has no scene 'c'" },
        { "a", { "trsut", RP_VALUE_LEVEL, 1, NULL }, "the scenario has no value called 'trsut'" },
        { "a", { "trust", RP_VALUE_FLAG, 1, NULL }, "'trust' takes another type of value" },
        { "a", { "medium", RP_VALUE_CHOICE, 0, "fax" }, "'medium' can never be 'fax'" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_null(rp_run_create_at(p.scenario, &options, wrong[i].scene, &wrong[i].value, 1, &error));
        assert_string_equal(error.text, wrong[i].why);
    }
    play_finish(&p);
}

/* Endings, questions and beats are all positions; whichever are most decide the room. */
static void positions_have_room(void **state)
{
    (void)state;
    play p = play_story("for i = 1, 70 do ending('e' .. i) { title = 'E', outcome = 'good' } end\n"
                        "scene 'a' { go 'e70' }");
    assert_string_equal(play_stands(&p), "ending e70");
    play_finish(&p);
    p = play_story("local t = {} for i = 1, 300 do t[i] = write {} end\nscene 'a' { t, go 'done' }");
    for (int i = 0; i < 299; i++)
        play_answer(&p, "''");
    assert_string_equal(play_stands(&p), "asks a.300");
    play_answer(&p, "''");
    assert_string_equal(play_stands(&p), "ending done");
    play_finish(&p);
}

UNIT_SUITE(core_state, "core.state", UNIT_CASE(canonical_text), UNIT_CASE(silence_and_reading_in_the_text),
           UNIT_CASE(a_digest_to_hold_on_to), UNIT_CASE(fields_do_not_touch), UNIT_CASE(values_saturate),
           UNIT_CASE(copies_are_their_own), UNIT_CASE(text_does_not_depend_on_packing),
           UNIT_CASE(positions_have_room), UNIT_CASE(starts_anywhere));
