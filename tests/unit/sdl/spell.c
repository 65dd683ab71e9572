#include "sdl/spell.h"

#include <stdlib.h>
#include <string.h>

#include "unit.h"

/* The user's own word list is none of the tests' business. */
static sdl_spell *begin(const char *language)
{
    rp_error error = { 0 };
    char *folder = unit_folder();
    setenv("ENCHANT_CONFIG_DIR", folder, 1);
    free(folder);
    sdl_spell *spell = sdl_spell_create(language, &error);
    if (!spell && strstr(error.text, "hunspell-en-gb"))
        skip();
    return spell;
}

static void rightly(const ui_spell *spell, const char *word, bool expected)
{
    if (spell->check(spell->data, word, strlen(word)) != expected)
        fail_msg("'%s' was taken for %s", word, expected ? "wrong" : "right");
}

static void british_words(void **state)
{
    (void)state;
    sdl_spell *dictionary = begin("en-GB");
    ui_spell spell = sdl_spell_functions(dictionary);
    rightly(&spell, "colour", true);
    rightly(&spell, "apologise", true);
    rightly(&spell, "color", false);
    rightly(&spell, "recieve", false);
    rightly(&spell, "don't", true);
    rightly(&spell, "don\u2019t", true);
    rightly(&spell, "co\u00adoperate", true);
    rightly(&spell, "dont\u2019t", false);
    sdl_spell_destroy(dictionary);
}

static void what_cannot_be_told_is_right(void **state)
{
    (void)state;
    char large[4000];
    sdl_spell *dictionary = begin(NULL);
    ui_spell spell = sdl_spell_functions(dictionary);
    ui_suggestions found = { .count = 7 };
    memset(large, 'q', sizeof large);
    assert_true(spell.check(spell.data, large, sizeof large));
    assert_true(spell.check(spell.data, "", 0));
    assert_true(spell.check(spell.data, "\u00ad", 2));
    assert_true(spell.check(spell.data, "qqx\xff", 4));
    assert_true(spell.check(spell.data, "qq\0x", 4));
    spell.suggest(spell.data, large, sizeof large, &found);
    assert_int_equal(found.count, 0);
    sdl_spell_destroy(dictionary);
}

static bool suggests(const ui_spell *spell, const char *word, const char *wanted)
{
    ui_suggestions found;
    spell->suggest(spell->data, word, strlen(word), &found);
    assert_in_range(found.count, 1, UI_SUGGESTIONS);
    for (size_t i = 0; i < found.count; i++)
        if (strcmp(found.words[i], wanted) == 0)
            return true;
    return false;
}

static void suggestions(void **state)
{
    (void)state;
    sdl_spell *dictionary = begin("en");
    ui_spell spell = sdl_spell_functions(dictionary);
    assert_true(suggests(&spell, "recieve", "receive"));
    assert_true(suggests(&spell, "color", "colour"));
    assert_true(suggests(&spell, "didd'nt", "didn't"));
    assert_true(suggests(&spell, "didd\u2019nt", "didn\u2019t"));
    sdl_spell_destroy(dictionary);
}

static void languages(void **state)
{
    (void)state;
    static const char *const british[] = { "en-GB", "en", "en-ZZ", "en_GB", "en-gb", "en-Latn-GB", NULL };
    sdl_spell_destroy(begin(NULL)); /* or the case is skipped */
    for (size_t i = 0; i < sizeof british / sizeof *british; i++) {
        char name[UI_SPELL_NAME];
        assert_true(sdl_spell_find(british[i], name, NULL));
        assert_string_equal(name, "en_GB");
    }
}

static void no_dictionary_says_why(void **state)
{
    (void)state;
    static const char *const none[] = {
        "qaa", "", "-", "zz-ZZ", "a-language-nobody-has-ever-heard-of-anywhere", "*"
    };
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        rp_error error = { 0 };
        char name[UI_SPELL_NAME];
        assert_false(sdl_spell_find(none[i], name, NULL));
        assert_null(sdl_spell_create(none[i], &error));
        assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
        assert_non_null(strstr(error.text, "no dictionary for '"));
    }
    sdl_spell_destroy(NULL);
}

UNIT_SUITE(sdl_spell, "sdl.spell", UNIT_CASE(british_words), UNIT_CASE(what_cannot_be_told_is_right),
           UNIT_CASE(suggestions), UNIT_CASE(languages), UNIT_CASE(no_dictionary_says_why));
