#include "core/expr.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "play.h"

static const char story[] =
    "state { trust = level { start = 3 }, fear = level { start = -2, least = -5, most = 5 }, rung = true,\n"
    "  done = flag, medium = one_of { 'phone', 'email' }, last = one_of { 'fax', 'email', 'phone' } }\n"
    "scene 'start' { choose { say 'Stay' {}, say 'On' { go 'later' } }, go 'start' }\n"
    "scene 'later' { choose { say 'Back' { go 'start' }, say 'End' { go 'done' } } }\n";

/* "true", "false", or what is wrong, with the hint in parentheses behind it. Heap text. */
static char *evaluate(play *p, const char *text)
{
    char hint[80], out[700];
    rp_error error = { 0 };
    arena memory;
    arena_init(&memory);
    const expr *compiled = expr_compile(p->scenario, &memory, text, hint, &error);
    bool holds = false;
    if (!compiled)
        snprintf(out, sizeof out, "%s%s%s%s", error.text, *hint ? " (" : "", hint, *hint ? ")" : "");
    else if (!expr_holds(compiled, p->scenario, rp_run_state(p->run), &holds, &error))
        snprintf(out, sizeof out, "fails: %s", error.text);
    else
        snprintf(out, sizeof out, "%s", holds ? "true" : "false");
    arena_finish(&memory);
    return memory_copy_text(out);
}

typedef struct row {
    const char *text, *comes_to;
} row;

static void check(play *p, const row *rows, size_t count)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        char *found = evaluate(p, rows[i].text);
        if (strcmp(found, rows[i].comes_to) != 0) {
            print_error("%s\n  expected: %s\n  found:    %s\n", rows[i].text, rows[i].comes_to, found);
            wrong++;
        }
        free(found);
    }
    assert_int_equal(wrong, 0);
}

#define CHECK(rows)                                                                                          \
    do {                                                                                                     \
        play p = play_story(story);                                                                          \
        check(&p, rows, sizeof rows / sizeof *rows);                                                         \
        play_finish(&p);                                                                                     \
    } while (0)

static void operators(void **state)
{
    (void)state;
    static const row rows[] = {
        { "trust == 3", "true" },
        { "trust ~= 3", "false" },
        { "trust < 3", "false" },
        { "trust <= 3", "true" },
        { "trust > 2", "true" },
        { "trust >= 4", "false" },
        { "trust + 2 == 5", "true" },
        { "trust - 5 == fear", "true" },
        { "trust * fear == -6", "true" },
        { "trust // 2 == 1", "true" },
        { "trust % 2 == 1", "true" },
        { "-trust == -3", "true" },
        { "- -trust == 3", "true" },
        { "min(trust, 2) == 2", "true" },
        { "max(trust, 2) == 3", "true" },
        { "min(fear, max(1, trust)) == -2", "true" },
        { "rung", "true" },
        { "not rung", "false" },
        { "not not rung", "true" },
        { "done", "false" },
        { "rung and done", "false" },
        { "rung or done", "true" },
        { "rung == true", "true" },
        { "rung ~= done", "true" },
        { "true", "true" },
        { "false", "false" },
        { "medium == 'phone'", "true" },
        { "medium == \"email\"", "false" },
        { "'phone' == medium", "true" },
        { "medium ~= 'email'", "true" },
        { "medium == last", "false" },
        { "(medium == 'phone') == rung", "true" },
        { "seen 'start'", "true" },
        { "seen \"later\"", "false" },
        { "seen('start') and not seen ('later')", "true" },
    };
    CHECK(rows);
}

/* Lua's order: or, and, comparison, + -, * // %, not and minus. */
static void precedence(void **state)
{
    (void)state;
    static const row rows[] = {
        { "true or true and false", "true" },
        { "(true or true) and false", "false" },
        { "not done and rung", "true" },
        { "not (done and rung)", "true" },
        { "not done == rung", "true" }, /* (not done) == rung */
        { "not rung == done", "true" },
        { "1 + 2 * 3 == 7", "true" },
        { "(1 + 2) * 3 == 9", "true" },
        { "7 - 2 - 1 == 4", "true" },
        { "16 // 4 // 2 == 2", "true" },
        { "7 % 4 * 2 == 6", "true" },
        { "2 * 7 % 4 == 2", "true" },
        { "-2 * 3 == -6", "true" },
        { "1 - -1 == 2", "true" },
        { "1 < 2 == true", "true" }, /* comparisons go from left to right */
        { "2 > 1 and 1 + 1 > 1 or false", "true" },
        { "trust >= 3 and fear < 0 or done and not rung", "true" },
        { "false and 1 // 0 == 1", "false" }, /* the second part is left out where the first decides */
        { "true or 1 % 0 == 1", "true" },
        { "1 // 0 == 1", "fails: the condition divides by zero" },
        { "trust % (trust - 3) == 0", "fails: the condition divides by zero" },
    };
    CHECK(rows);
}

/* Division goes towards minus infinity, a remainder has the sign of what divides, and 64 bits wrap round. */
static void whole_numbers_are_lua_s(void **state)
{
    (void)state;
    static const row rows[] = {
        { "7 // 2 == 3 and -7 // 2 == -4 and 7 // -2 == -4 and -7 // -2 == 3", "true" },
        { "7 % 3 == 1 and -7 % 3 == 2 and 7 % -3 == -2 and -7 % -3 == -1", "true" },
        { "6 // -3 == -2 and 6 % -3 == 0 and -6 // 3 == -2", "true" },
        { "9223372036854775807 + 1 == -9223372036854775807 - 1", "true" },
        { "-9223372036854775807 - 2 == 9223372036854775807", "true" },
        { "9223372036854775807 * 2 == -2", "true" },
        { "-(-9223372036854775807 - 1) < 0", "true" },
        { "(-9223372036854775807 - 1) // -1 == -9223372036854775807 - 1", "true" },
        { "(-9223372036854775807 - 1) % -1 == 0", "true" },
        { "9223372036854775808 > 0", "a number in the condition is too large" },
        { "007 == 7", "true" },
    };
    CHECK(rows);
}

static void types_are_checked(void **state)
{
    (void)state;
    static const row rows[] = {
        { "trust", "the condition is a number: compare it, as in trust >= 3" },
        { "trust + 1", "the condition is not true or false" },
        { "medium", "the condition is not true or false" },
        { "'phone'", "the condition is not true or false" },
        { "rung > 1", "'rung' is true or false, but '>' needs a number" },
        { "trust and rung", "'trust' is a number, but 'and' needs true or false" },
        { "rung or 1", "'or' needs true or false, not a number" },
        { "not trust", "'trust' is a number, but 'not' needs true or false" },
        { "-rung == 1", "'rung' is true or false, but '-' needs a number" },
        { "trust == 'phone'", "what it is compared with needs a number, not a text" },
        { "trust == rung", "'rung' is true or false, but what it is compared with needs a number" },
        { "medium < 'phone'", "'medium' is a text, but '<' needs a number" },
        { "medium == 1", "what it is compared with needs a text, not a number" },
        { "min(rung, 1) == 1", "'rung' is true or false, but 'min' needs a number" },
        { "max(1, rung) == 1", "'rung' is true or false, but 'max' needs a number" },
        { "rung * 2 == 2", "'rung' is true or false, but '*' needs a number" },
        { "rung + 2 == 2", "'rung' is true or false, but '+' needs a number" },
        { "2 - rung == 2", "'rung' is true or false, but '-' needs a number" },
        { "rung - 2 == 2", "'rung' is true or false, but '-' needs a number" },
        { "rung // 2 == 2", "'rung' is true or false, but '//' needs a number" },
        { "medium % 2 == 2", "'medium' is a text, but '%' needs a number" },
        { "rung <= done", "'rung' is true or false, but '<=' needs a number" },
        { "1 >= done", "'done' is true or false, but '>=' needs a number" },
        { "1 < 2 < 3", "'<' needs a number, not true or false" },
        { "'a' == 'b'", "the condition compares two quoted texts with each other" },
    };
    CHECK(rows);
}

static void names_are_checked(void **state)
{
    (void)state;
    static const row rows[] = {
        { "trsut >= 3", "unknown name 'trsut' in the condition (did you mean 'trust'?)" },
        { "queue >= 3", "unknown name 'queue' in the condition" },
        { "seem 'start'", "unknown name 'seem' in the condition (did you mean 'seen'?)" },
        { "trust >= 3 adn rung",
          "the condition goes on after it is complete, at 'adn' (did you mean 'and'?)" },
        { "medium == 'phnoe'", "'medium' can never be 'phnoe' (did you mean 'phone'?)" },
        { "medium == 'fax'", "'medium' can never be 'fax'" },
        { "medium == phone", "unknown name 'phone' in the condition (a text stands in quotes: 'phone')" },
        { "seen 'strat'", "there is no scene 'strat' to have been seen (did you mean 'start'?)" },
        { "seen 'done'", "there is no scene 'done' to have been seen" }, /* endings are not scenes */
        { "seen start", "after 'seen' comes a scene's name in quotes, as in seen \"opening\"" },
        { "rung == nil", "unknown name 'nil' in the condition" },
    };
    CHECK(rows);
}

static void spelling_is_checked(void **state)
{
    (void)state;
    static const row rows[] = {
        { "", "the condition is empty" },
        { "  ", "the condition is empty" },
        { "trust =  3", "'=' in the condition: to compare, write '=='" },
        { "trust != 3", "'!=' in the condition is written '~=' here" },
        { "rung && done", "'&&' in the condition is written 'and' here" },
        { "rung || done", "'||' in the condition is written 'or' here" },
        { "!rung", "'!' in the condition is written 'not' here" },
        { "trust--3 > 0", "'--' in the condition is written '- -' here" },
        { "medium == 'a\\'", "a quoted text in the condition holds a '\\' or the end of a line" },
        { "medium == 'a\nb'", "a quoted text in the condition holds a '\\' or the end of a line" },
        { "trust => 3", "'=>' in the condition is written '>=' here" },
        { "trust =< 3", "'=<' in the condition is written '<=' here" },
        { "trust / 2 == 1", "'/' in the condition: whole numbers are divided with '//'" },
        { "trust >= 3.5", "conditions use whole numbers only" },
        { "trust >= 3x", "a number runs into a name in the condition" },
        { "trust >=", "the condition ends too early" },
        { ">= 3", "'>=' stands where a name or a number should be in the condition" },
        { "(trust >= 3", "')' is missing after what was opened with '(' in the condition" },
        { "trust >= 3)", "the condition goes on after it is complete, at ')'" },
        { "rung rung", "the condition goes on after it is complete, at 'rung'" },
        { "medium == 'phone", "a quoted text in the condition is not closed" },
        { "min(1 2) == 1", "',' is missing after the first number in the condition" },
        { "min 1 == 1", "'(' is missing after 'min' in the condition" },
        { "trust # 2", "'#' has no meaning in a condition" },
        { "trust .. 2", "'.' has no meaning in a condition" },
        { "medium == \xe2\x80\x9cphone\xe2\x80\x9d",
          "a character in the condition that is neither letter, figure nor sign (a curly quote, perhaps)" },
        { "medium == 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          "a quoted text in the condition is longer than 63 bytes" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx > 1",
          "a name in the condition is longer than 63 letters" },
        { "and rung", "'and' stands where a name or a number should be in the condition" },
    };
    CHECK(rows);
}

static void limits(void **state)
{
    (void)state;
    play p = play_story(story);
    str text = STR_EMPTY;
    for (int i = 0; i < 59; i++)
        str_add(&text, "(");
    str_add(&text, "rung");
    for (int i = 0; i < 59; i++)
        str_add(&text, ")");
    char *found = evaluate(&p, text.bytes);
    assert_string_equal(found, "true");
    free(found);
    str_clear(&text);
    for (int i = 0; i < 61; i++)
        str_add(&text, "not ");
    str_add(&text, "rung");
    found = evaluate(&p, text.bytes);
    assert_string_equal(found, "the condition is nested too deeply");
    free(found);
    str_clear(&text); /* each level holds two numbers while the next is worked out */
    for (int i = 0; i < 40; i++)
        str_add(&text, "1 + 2 * (");
    str_add(&text, "1))))))))))))))))))))))))))))))))))))))))) == 1");
    found = evaluate(&p, text.bytes);
    assert_string_equal(found, "the condition is nested too deeply");
    free(found);
    str_clear(&text);
    for (int i = 0; i < 31; i++)
        str_add(&text, "1 + 1 * (");
    str_add(&text, "1))))))))))))))))))))))))))))))) == 32");
    found = evaluate(&p, text.bytes);
    assert_string_equal(found, "true");
    free(found);
    str_clear(&text);
    for (int i = 0; i < 400; i++)
        str_add(&text, "rung and ");
    str_add(&text, "rung");
    found = evaluate(&p, text.bytes);
    assert_string_equal(found, "the condition has more than 1024 parts");
    free(found);
    str_clear(&text);
    for (int i = 0; i < 300; i++)
        str_add(&text, "rung and ");
    str_add(&text, "rung");
    found = evaluate(&p, text.bytes);
    assert_string_equal(found, "true");
    free(found);
    str_finish(&text);
    play_finish(&p);
}

static void reads_are_known(void **state)
{
    (void)state;
    play p = play_story(story);
    char hint[80];
    rp_error error = { 0 };
    arena memory;
    arena_init(&memory);
    /* in name order: done fear last medium rung trust */
    const expr *condition =
        expr_compile(p.scenario, &memory, "trust > 1 and (done or medium == 'phone')", hint, &error);
    assert_non_null(condition);
    assert_int_equal(expr_reads(condition), 1u << 0 | 1u << 3 | 1u << 5);
    arena_finish(&memory);
    play_finish(&p);
}

UNIT_SUITE(core_expr, "core.expr", UNIT_CASE(operators), UNIT_CASE(precedence),
           UNIT_CASE(whole_numbers_are_lua_s), UNIT_CASE(types_are_checked), UNIT_CASE(names_are_checked),
           UNIT_CASE(spelling_is_checked), UNIT_CASE(limits), UNIT_CASE(reads_are_known));
