/* The table of rules and what the author's guide prints of it, and the words that come with the program. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/check.h"
#include "base/str.h"
#include "unit.h"

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    str out = STR_EMPTY;
    char part[4096];
    assert_non_null(file);
    for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(&out, part, got);
    fclose(file);
    return str_take(&out);
}

static size_t count_lines(const char *from, const char *to, const char *beginning)
{
    size_t count = 0;
    for (const char *line = from; line && line < to; line = strchr(line, '\n'), line += line != NULL)
        count += str_starts(line, beginning);
    return count;
}

static void the_guide_has_each_rule(void **state)
{
    char *guide = read_file(RAPPORT_SCENARIOS_DIR "/README.md");
    const char *from = strstr(guide, "\n## What `check` asks of"), *to;
    (void)state;
    assert_non_null(from);
    to = strstr(from + 1, "\n## ");
    assert_non_null(to);
    for (size_t i = 0; i < check_rule_count(); i++) {
        const check_rule *rule = check_rule_at(i);
        str row = STR_EMPTY;
        str_print(&row, "\n| `%s` | %s | %s | %s |\n", rule->id,
                  rule->severity == RP_SEVERITY_ERROR ? "error" : "warning", rule->why, rule->hint);
        const char *there = strstr(from, row.bytes);
        if (!there || there > to)
            fail_msg("the guide has no row: %s", row.bytes);
        str_finish(&row);
    }
    assert_int_equal(count_lines(from + 1, to, "| `"), check_rule_count());
    free(guide);
}

static void the_guide_has_each_rule_of_loading(void **state)
{
    char *guide = read_file(RAPPORT_SCENARIOS_DIR "/README.md");
    const char *from = strstr(guide, "\n## Every mistake that");
    (void)state;
    assert_non_null(from);
    const char *to = strstr(from + 1, "\n## ");
    size_t count = 0;
    for (const char *at = from; (at = strstr(at, "\n### `")) && at < to; count++) {
        char id[64];
        at += strlen("\n### `");
        snprintf(id, sizeof id, "%.*s", (int)strcspn(at, "`"), at);
        if (!check_is_loading_rule(id) || check_rule_named(id))
            fail_msg("'%s' is no rule of loading", id);
    }
    assert_true(count > 10);
    assert_int_equal(count_lines(from + 1, to, "### `"), count);
    assert_false(check_is_loading_rule("unreachable"));
    free(guide);
}

static void rules_are_in_order(void **state)
{
    bool warnings = false;
    (void)state;
    for (size_t i = 0; i < check_rule_count(); i++) {
        const check_rule *rule = check_rule_at(i);
        assert_ptr_equal(check_rule_named(rule->id), rule); /* no id twice */
        assert_true(rule->find || rule->needs == CHECK_TEXT);
        warnings = warnings || rule->severity == RP_SEVERITY_WARNING;
        assert_true(!warnings || rule->severity == RP_SEVERITY_WARNING);
    }
    assert_null(check_rule_named("no-such-rule"));
}

/* --- words --- */

static lexicon read_words(const char *text)
{
    lexicon out;
    rp_error error = { 0 };
    if (!lexicon_read((rp_bytes){ text, strlen(text) }, "words", &out, &error))
        fail_msg("%s", error.text);
    return out;
}

static void refuse_words(const char *text, const char *wanted)
{
    lexicon out;
    rp_error error = { 0 };
    assert_false(lexicon_read((rp_bytes){ text, strlen(text) }, "words", &out, &error));
    assert_null(out.apologies);
    if (!strstr(error.text, wanted))
        fail_msg("'%s', and not '%s'", error.text, wanted);
    lexicon_finish(&out);
}

static void shipped_words_are_sound(void **state)
{
    char *text = read_file(RAPPORT_SCENARIOS_DIR "/frameworks/words/en.json");
    lexicon words = read_words(text);
    (void)state;
    assert_string_equal(lexicon_find("I do APOLOGISE.", words.apologies), "apologise");
    assert_string_equal(lexicon_find("\"None, of the above!\"", words.catch_alls), "none of the above");
    assert_string_equal(lexicon_find("we must", words.absolutes), "must");
    lexicon_finish(&words);
    free(text);
}

static void words_are_whole(void **state)
{
    lexicon words =
        read_words("{\"apologies\":[],\"absolutes\":[\"No  ONE\",\"don\\u2019t\",\"\\u00e9t\\u00e9\"],"
                   "\"catch_alls\":[\"x\"]}");
    (void)state;
    assert_string_equal(lexicon_find("No one, no.", words.absolutes), "no one");
    assert_string_equal(lexicon_find("no \xe2\x80\x94 one", words.absolutes), "no one");
    assert_string_equal(lexicon_find("I don't.", words.absolutes), "don't");
    assert_string_equal(lexicon_find("L'\xc3\x89T\xc3\x89 \xc3\x89T\xc3\x89", words.absolutes),
                        "\xc3\xa9t\xc3\xa9");
    assert_null(lexicon_find("noone nor no  ones", words.absolutes));
    assert_null(lexicon_find("", words.absolutes));
    assert_null(lexicon_find("sorry", words.apologies));
    lexicon_finish(&words);
    lexicon_finish(&words);
}

static void unsound_words_are_refused(void **state)
{
    (void)state;
    refuse_words("{", "words: ");
    refuse_words("[]", "'apologies' must be a list");
    refuse_words("{\"apologies\":[],\"absolutes\":[1],\"catch_alls\":[]}", "'absolutes' must be a list");
    refuse_words("{\"apologies\":[],\"absolutes\":[],\"catch_alls\":[\"...\"]}",
                 "'catch_alls' must be a list");
    refuse_words("{\"apologies\":[],\"absolutes\":[]}", "'catch_alls' must be a list");
}

UNIT_SUITE(analysis_check_table, "analysis.check_table", UNIT_CASE(the_guide_has_each_rule),
           UNIT_CASE(the_guide_has_each_rule_of_loading), UNIT_CASE(rules_are_in_order),
           UNIT_CASE(shipped_words_are_sound), UNIT_CASE(words_are_whole),
           UNIT_CASE(unsound_words_are_refused));
