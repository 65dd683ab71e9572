/* Limits of the language: at the limit fine, one over an error that names file, line, limit and value. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "play.h"

/* Runs a Lua text of which `%d` is the number, and expects these findings. */
static void check(const char *format, int number, const char *found)
{
    str text = STR_EMPTY;
    char digits[16];
    snprintf(digits, sizeof digits, "%d", number);
    for (const char *at = format; *at; at++) {
        if (at[0] == '%' && at[1] == 'd') {
            str_add(&text, digits);
            at++;
        } else {
            str_add_char(&text, *at);
        }
    }
    char *said = play_mistakes(text.bytes);
    assert_string_equal(said, found);
    free(said);
    str_finish(&text);
}

static void scenes(void **state)
{
    (void)state;
    static const char text[] = "for i = 1, %d do\nscene('s' .. i) { go 'done' } end";
    check(text, 512, "");
    check(text, 513, "2: 513 of 'scene'; the limit is 512");
    check(text, 2000, "2: 2000 of 'scene'; the limit is 512");
}

static void values(void **state)
{
    (void)state;
    static const char text[] = "for i = 1, %d do\nstate { ['v' .. i] = level {} } end\n"
                               "scene 'a' { when 'v1 > 0 and v64 > 0' { narrate '{v2}' }, go 'done' }";
    check(text, 64, "");
    check(text, 65, "2: 65 values in 'state'; the limit is 64");
    check("local t = {} for i = 1, %d do t['v' .. i] = flag end\nstate(t)\nscene 'a' { go 'done' }", 99,
          "2: 99 values in 'state'; the limit is 64");
}

static void beats(void **state)
{
    (void)state;
    /* the go of the scene is one, and the go of scene b another */
    static const char text[] = "local t = {} for i = 1, %d do t[i] = narrate '.' end\n"
                               "scene 'b' { go 'done' }\nscene 'a' {\nt, go 'done' }";
    check(text, 9998, "");
    check(text, 9999, "3: 10001 beats up to here; the limit is 10000");
    check(text, 60000, "3: 60002 beats up to here; the limit is 10000");
}

static void questions(void **state)
{
    (void)state;
    static const char text[] =
        "local t = {} for i = 1, %d do t[i] = write {} end\nscene 'a' { t, go 'done' }";
    check(text, 2000, "");
    check(text, 2001, "1: 2001 questions up to here; the limit is 2000");
    check(text, 2100, "1: 2001 questions up to here; the limit is 2000");
}

/* Questions or fields that tag an id, whatever the strength; each once, however many of its options do. */
static void tagging(void **state)
{
    (void)state;
    static const char text[] =
        "local function q() return choose { say 'x' { strong = 'u.m1', because = 'b' },\n"
        "  say 'y' { against = 'u.m1', because = 'b' }, say 'z' { part = 'u.m2', because = 'b' } } end\n"
        "local t = {} for i = 1, %d do t[i] = q() end\n"
        "scene 'a' { t, rank { strong = 'u.m1', card '1', card '2', card '3' },\n"
        "  quote { want = 'best', strong = 'u.m1' },\n"
        "  form { pick 'p' { card '1' { part = 'u.m1', because = 'b' }, card '2' },\n"
        "    pick 'q' { card '3' { part = 'u.m1', because = 'b' }, card '4' } }, go 'done' }";
    check(text, 27, "");
    check(text, 28, "7: 32 questions or fields tag 'u.m1'; the limit is 31");
    check(text, 32,
          "1: 32 questions or fields tag 'u.m1'; the limit is 31\n"
          "1: 32 questions or fields tag 'u.m2'; the limit is 31");
}

static void counters_hold_the_most(void **state)
{
    (void)state;
    play p = play_story(
        "local function q() return choose { say 'x' { strong = 'u.m1', because = 'b' }, say 'y' } end\n"
        "local t = {} for i = 1, 31 do t[i] = q() end\nscene 'a' { t, go 'done' }");
    for (int i = 0; i < 31; i++)
        play_answer(&p, "1");
    assert_string_equal(play_count(&p, "u.m1"), "31 0 0 31");
    assert_string_equal(play_count(&p, "u.m2"), "0 0 0 0");
    play_finish(&p);
}

static void texts(void **state)
{
    (void)state;
    static const char text[] =
        "local t = string.rep('x', %d)\nscene 'a' {\nnarrate(t),\n"
        "choose (t) { say (t) { strong = 'u.m1', because = t }, say 'y' }, go 'done' }";
    check(text, 4000, "");
    check(text, 4001,
          "3: what 'narrate' says: 4001 bytes; the limit is 4000\n"
          "4: the prompt: 4001 bytes; the limit is 4000\n"
          "4: the words of an option: 4001 bytes; the limit is 4000\n"
          "4: 'because': 4001 bytes; the limit is 4000");
    check("state { f = flag } scene 'a' { when(string.rep(' ', %d) .. 'f') { narrate 'x' }, go 'done' }",
          3999, "");
    check("state { f = flag } scene 'a' { when(string.rep(' ', %d) .. 'f') { narrate 'x' }, go 'done' }",
          4000, "1: a condition: 4001 bytes; the limit is 4000");
}

static void spans(void **state)
{
    (void)state;
    static const char text[] =
        "state { n = level { least = -10, most = %d, start = 0 } } scene 'a' { go 'done' }";
    check(text, 990, "");
    check(text, 991, "1: level 'n' spans 1001; the limit is 1000");
}

static void things_that_are_counted_besides(void **state)
{
    (void)state;
    static const char documents[] =
        "for i = 1, %d do exhibit('e' .. i) { kind = 'letter', title = 'x' } end\n"
        "scene 'a' { show 'e200', go 'done' }";
    check(documents, 255, "");
    check(documents, 256, "1: 256 of 'exhibit'; the limit is 255");
    static const char actors[] = "for i = 1, %d do\nactor { name = 'x' } end\nscene 'a' { go 'done' }";
    check(actors, 255, "");
    check(actors, 256, "2: 256 of 'actor'; the limit is 255");
    static const char words[] = "local t = {} for i = 1, %d do t[i] = 'w' .. i end\nstate { n = one_of(t) }\n"
                                "scene 'a' { go 'done' }";
    check(words, 255, "");
    check(words, 256, "2: 'n' has 256 texts to be one of; it takes 1 to 255");
}

static const char file_text[] = "scene 'a' { go 'done' }\n--";

/* 64 KiB a file: the appended declarations count with it. */
static void sizes_of_files(void **state)
{
    (void)state;
    play whole = play_story(file_text);
    play_finish(&whole);
    for (int over = 0; over < 2; over++) {
        str text = STR_EMPTY;
        str_add(&text, file_text);
        while (text.length < 64 * 1024 + (size_t)over)
            str_add_char(&text, '.');
        play p = play_load(text.bytes, NULL, NULL);
        bool limit = strstr(play_found(&p), "65537") && strstr(play_found(&p), "65536");
        assert_int_equal(limit, over);
        play_finish(&p);
        str_finish(&text);
    }
}

UNIT_SUITE(core_limits, "core.limits", UNIT_CASE(scenes), UNIT_CASE(values), UNIT_CASE(beats),
           UNIT_CASE(questions), UNIT_CASE(tagging), UNIT_CASE(counters_hold_the_most), UNIT_CASE(texts),
           UNIT_CASE(spans), UNIT_CASE(things_that_are_counted_besides), UNIT_CASE(sizes_of_files));
