/* Faces: parts, names, what is made from a name, and what is wrong with those that are written. */
#include <stdio.h>
#include <string.h>

#include "content/loaded.h"
#include "core/play.h"
#include "rapport/look.h"

static const char head[] = "scenario { id = 'story', title = 'T', family = 'f', version = 1, kind = "
                           "'teamwork', channel = 'chat', minutes = 1, "
                           "setting = 'S', role = 'R', framework = 'test', points = {}, criteria = {} } "
                           "scene 'a' { go 'b' } ending 'b' { title = 'B', outcome = 'good' }\n";

/* The actor is line 2. */
static play load(const char *look, const play_file *files)
{
    str text = STR_EMPTY;
    str_print(&text, "%sactor { name = 'Ann', look = %s }", head, look);
    play out = play_load(text.bytes, files, "story");
    str_finish(&text);
    assert_non_null(out.scenario); /* no face keeps a story from being played */
    return out;
}

static int part_of(const rp_look *look, const char *name)
{
    for (size_t i = 0; i < rp_look_part_count(); i++)
        if (str_is(rp_look_part_at(i).name, name))
            return *(const int *)(const void *)((const char *)look + rp_look_part_at(i).offset);
    fail_msg("there is no part '%s'", name);
    return -1;
}

static size_t words_of(rp_look_part part)
{
    size_t count = 0;
    while (part.words[count])
        count++;
    return count;
}

static void a_table_of_parts(void **state)
{
    (void)state;
    play p = load("{ skin = 'tan', hair = 'bob', glasses = 'round', under = 'lilac' }", NULL);
    const rp_look *look = &rp_scenario_actor(p.scenario, 0)->look;
    assert_string_equal(play_found(&p), "");
    assert_int_equal(look->skin, RP_SKIN_TAN);
    assert_int_equal(look->hair, RP_HAIR_BOB);
    assert_int_equal(look->glasses, RP_GLASSES_ROUND);
    assert_int_equal(look->under, RP_CLOTH_LILAC);
    assert_int_equal(look->nose, rp_look_of_name("Ann").nose); /* left out: by lot from the name */
    assert_int_equal(look->earrings, RP_EARRINGS_NONE);        /* or not there */
    assert_int_equal(look->beard, RP_BEARD_NONE);
    play_finish(&p);
}

/* The words stand in the order of the enums, and each part has a place of its own. */
static void every_word_of_every_part(void **state)
{
    (void)state;
    assert_int_equal(rp_look_part_count() * sizeof(int), sizeof(rp_look));
    for (size_t i = 0; i < rp_look_part_count(); i++) {
        rp_look_part part = rp_look_part_at(i);
        assert_int_equal(part.offset, i * sizeof(int));
        for (size_t j = 0; part.words[j]; j++) {
            char text[80];
            snprintf(text, sizeof text, "{ %s = '%s' }", part.name, part.words[j]);
            play p = load(text, NULL);
            assert_string_equal(play_found(&p), "");
            assert_int_equal(part_of(&rp_scenario_actor(p.scenario, 0)->look, part.name), j);
            play_finish(&p);
        }
    }
    static const struct {
        const char *part;
        size_t count;
    } counts[] = { { "build", RP_BUILDS },
                   { "head", RP_HEADS },
                   { "skin", RP_SKINS },
                   { "age", RP_AGES },
                   { "hair", RP_HAIRS },
                   { "hair_colour", RP_HAIR_COLOURS },
                   { "brows", RP_BROWS },
                   { "eyes", RP_EYES },
                   { "eye_colour", RP_EYE_COLOURS },
                   { "nose", RP_NOSES },
                   { "lips", RP_LIPS },
                   { "beard", RP_BEARDS },
                   { "makeup", RP_MAKEUPS },
                   { "marks", RP_MARKS },
                   { "clothes", RP_CLOTHES },
                   { "colour", RP_CLOTHS },
                   { "under", RP_CLOTHS },
                   { "headwear", RP_HEADWEARS },
                   { "headwear_colour", RP_CLOTHS },
                   { "glasses", RP_GLASSES },
                   { "earrings", RP_EARRINGS },
                   { "hearing", RP_HEARINGS },
                   { "wears", RP_WEARS },
                   { "mobility", RP_MOBILITIES } };
    assert_int_equal(sizeof counts / sizeof *counts, rp_look_part_count());
    for (size_t i = 0; i < rp_look_part_count(); i++) {
        assert_string_equal(counts[i].part, rp_look_part_at(i).name);
        assert_int_equal(counts[i].count, words_of(rp_look_part_at(i)));
    }
}

/* --- names --- */

static void a_name_gives_one_face(void **state)
{
    (void)state;
    char copy[] = "Mrs Wren";
    rp_look a = rp_look_of_name("Mrs Wren"), b = rp_look_of_name(copy);
    assert_memory_equal(&a, &b, sizeof a);
    /* for ever: a face that changed would be another person */
    static const int wren[] = { 1, 2, 5, 3, 10, 1, 4, 1, 0, 3, 2, 0, 1, 0, 0, 3, 15, 0, 0, 0, 0, 0, 0, 0 };
    assert_memory_equal(&a, wren, sizeof wren);
}

static void names_give_faces_that_could_be(void **state)
{
    (void)state;
    static const char *const titles[] = { "", "Mr ", "Mrs ", "Ms ", "Miss " };
    size_t seen[RP_SKINS] = { 0 }, different = 0;
    rp_look last = rp_look_of_name("");
    for (int i = 0; i < 2000; i++) {
        char name[40];
        snprintf(name, sizeof name, "%sName %d", titles[i % 5], i / 5);
        rp_look look = rp_look_of_name(name);
        for (size_t j = 0; j < rp_look_part_count(); j++)
            assert_in_range(part_of(&look, rp_look_part_at(j).name), 0, words_of(rp_look_part_at(j)) - 1);
        assert_int_equal(look.headwear + look.marks + look.hearing + look.mobility, 0);
        assert_false(i % 5 > 1 && look.beard != RP_BEARD_NONE);
        assert_false(i % 5 == 1 && look.makeup != RP_MAKEUP_NONE);
        assert_false(look.age == RP_AGE_YOUNG && look.hair_colour >= RP_HAIR_COLOUR_GREY);
        seen[look.skin]++;
        different += memcmp(&look, &last, sizeof look) != 0;
        last = look;
    }
    for (int i = 0; i < RP_SKINS; i++)
        assert_in_range(seen[i], 150, 350); /* as often as any other */
    assert_true(different > 1990);
}

static void no_look_is_the_name_s(void **state)
{
    (void)state;
    str text = STR_EMPTY;
    str_print(&text, "%sactor { name = 'Ann' }", head);
    play p = play_load(text.bytes, NULL, "story");
    rp_look ann = rp_look_of_name("Ann");
    assert_memory_equal(&rp_scenario_actor(p.scenario, 0)->look, &ann, sizeof ann);
    str_finish(&text);
    play_finish(&p);
}

static const play_file two_files[] = {
    { "looks.lua", "look 'ann' { hair = 'locs' }" },
    { "common/looks.lua", "look 'ann' { hair = 'bun' }\nlook 'bob' { hair = 'afro' }" },
    { NULL, NULL },
};

static void a_name_of_the_list(void **state)
{
    (void)state;
    play own = load("'ann'", two_files), shared = load("'bob'", two_files);
    assert_string_equal(play_found(&own), "");
    assert_int_equal(rp_scenario_actor(own.scenario, 0)->look.hair, RP_HAIR_LOCS); /* its own first */
    assert_int_equal(rp_scenario_actor(shared.scenario, 0)->look.hair, RP_HAIR_AFRO);
    assert_string_equal(own.scenario->actors[0].look.name, "ann");
    play_finish(&own);
    play_finish(&shared);
}

/* --- mistakes --- */

static void mistakes_in_a_look(void **state)
{
    (void)state;
    static const struct {
        const char *look, *found;
        bool files;
    } rows[] = {
        { "'anm'", "2: there is no look 'anm' (did you mean 'ann'?)", true },
        { "'somebody'", "2: there is no look 'somebody' (looks are declared in common/looks.lua)", true },
        { "'bob'", "2: there is no look 'bob' (looks are declared in common/looks.lua)", false },
        { "''", "2: there is no look '' (looks are declared in common/looks.lua)", true },
        { "3", "2: 'look' is a name or a table of parts", false },
        { "{ skinn = 'tan' }", "2: 'look' has no field 'skinn' (did you mean 'skin'?)", false },
        { "{ hair = 'bunn' }", "2: 'hair' cannot be 'bunn' (did you mean 'bun'?)", false },
        { "{ earrings = 'pearls' }", "2: 'earrings' cannot be 'pearls'; it is one of: none, studs, hoops",
          false },
        { "{ glasses = true }", "2: 'glasses' must be a text in quotes, not true or false", false },
        { "{ 'bun' }", "2: 'look' holds something without a name; each field is written name = value",
          false },
        { "{ [2.5] = 'bun' }", "2: 'look' does not take a number in square brackets", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        play p = load(rows[i].look, rows[i].files ? two_files : NULL);
        rp_look made = rp_look_of_name("Ann");
        assert_string_equal(play_found(&p), rows[i].found);
        assert_int_equal(rp_diagnostics_errors(p.found), 1);
        assert_int_equal(rp_scenario_actor(p.scenario, 0)->look.skin, made.skin);
        play_finish(&p);
    }
}

static void mistakes_in_the_list(void **state)
{
    (void)state;
    static const struct {
        const char *text, *found;
    } rows[] = {
        { "look 'ann' { hair = 'bun' }\nlook 'ann' { hair = 'bob' }", "2: there are two looks 'ann'" },
        { "look 'ann' { hair = 'bun', hairs = 'bun' }",
          "1: look 'ann' has no field 'hairs' (did you mean 'hair'?)" },
        { "look 'ann' { hair = 'bun' }\nlook 'a b' {}",
          "2: the name of a look cannot be 'a b': only letters from a to z, figures, '-', '_' and '.', and "
          "no blanks" },
        { "look 'ann' { hair = 'bun' }\nlook 'x'", "2: after 'look \"…\"' comes a table { … }" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const play_file files[] = { { "common/looks.lua", rows[i].text }, { NULL, NULL } };
        play p = load("'ann'", files);
        assert_string_equal(play_found(&p), rows[i].found);
        assert_int_equal(rp_scenario_actor(p.scenario, 0)->look.hair, RP_HAIR_BUN);
        play_finish(&p);
    }
}

/* A list that cannot be read is told, and so is each name that was looked for in it; nothing else is lost. */
static void a_list_that_cannot_be_read(void **state)
{
    (void)state;
    static const char *const texts[] = { "look 'ann' { hair = ", "actor { name = 'x' }", "error('no')",
                                         "while true do end" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const play_file files[] = { { "common/looks.lua", texts[i] }, { NULL, NULL } };
        play p = load("'ann'", files);
        assert_true(rp_diagnostics_errors(p.found) >= 1);
        play_finish(&p);
    }
}

/* --- the library's --- */

static void everybody_of_the_library(void **state)
{
    (void)state;
    loaded one;
    loaded_init_shipped(&one, 0);
    script_source source = loaded_source(&one);
    rp_looks *looks = script_looks(&source, "common/looks.lua", one.found);
    loaded_expect_nothing_found(&one);
    assert_non_null(looks);
    assert_true(rp_looks_count(looks) >= 5);
    for (size_t i = 0; i < rp_looks_count(looks); i++)
        for (size_t j = 0; j < i; j++)
            if (memcmp(rp_looks_find(looks, rp_looks_name(looks, i)),
                       rp_looks_find(looks, rp_looks_name(looks, j)), sizeof(rp_look)) == 0)
                fail_msg("'%s' has the face of '%s'", rp_looks_name(looks, i), rp_looks_name(looks, j));
    rp_looks_destroy(looks);
    loaded_finish(&one);
}

UNIT_SUITE(core_looks, "core.looks", UNIT_CASE(a_table_of_parts), UNIT_CASE(every_word_of_every_part),
           UNIT_CASE(a_name_gives_one_face), UNIT_CASE(names_give_faces_that_could_be),
           UNIT_CASE(no_look_is_the_name_s), UNIT_CASE(a_name_of_the_list), UNIT_CASE(mistakes_in_a_look),
           UNIT_CASE(mistakes_in_the_list), UNIT_CASE(a_list_that_cannot_be_read),
           UNIT_CASE(everybody_of_the_library));
