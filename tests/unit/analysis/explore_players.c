/* The players with one habit each: on small scenes where a player comes to the ending "done" exactly if it keeps to
 * its habit at every question. */
#include <stdio.h>

#include "exploring.h"

static const rp_explored_player *player_of(const exploring *e, const char *name)
{
    for (size_t i = 0; i < e->found->player_count; i++)
        if (str_is(e->found->players[i].name, name))
            return &e->found->players[i];
    fail_msg("there is no player '%s'", name);
    return NULL;
}

static const char *ending_of(const char *text, const char *player, const char *const *apologies)
{
    exploring e = explore_story_with(text, (rp_explore_options){ .apologies = apologies });
    const char *ending = player_of(&e, player)->ending;
    const char *kept = !ending ? "none" : str_is(ending, "done") ? "done" : "other";
    exploring_finish(&e);
    return kept;
}

/* "words": a choose where all but the option numbered `right` (from 1) leave. */
static void add_choose(str *out, int right, const char *const *options)
{
    str_add(out, "choose { ");
    for (int i = 0; i < 4 && options[i]; i++)
        str_print(out, "%s%s, ", options[i], i + 1 == right ? " }" : ", go 'other' }");
    str_add(out, "},\n");
}

static const char *const names[] = { "first", "longest", "shortest", "warmest", "sorriest", "asker" };
static const char *const sorry[] = { "sorry", "mae'n ddrwg", "my fault", NULL };

/* Options, which end where their braces would close, and which of them each player takes, from 1. */
typedef struct taste {
    const char *options[4];
    int choices[6];
} taste;

#define SAY(text)        "say '" text "' { narrate 'x'"
#define TONE(text, tone) "say '" text "' { tone = '" tone "', narrate 'x'"

static const taste tastes[] = {
    { { SAY("Some words"), SAY("No"), SAY("More words than these?") }, { 1, 3, 2, 1, 1, 3 } },
    { { SAY("One"), SAY("Two"), SAY("Six") }, { 1, 1, 1, 1, 1, 1 } }, /* ties to the first */
    { { SAY("abcde"), SAY("éééé") }, { 1, 1, 2, 1, 1, 1 } },          /* characters, not bytes */
    { { TONE("Aa", "sharp"), TONE("Bb", "formal") }, { 1, 1, 1, 2, 1, 1 } },
    { { TONE("Aa", "formal"), SAY("Bb") }, { 1, 1, 1, 2, 1, 1 } },
    { { SAY("Aa"), TONE("Bb", "plain") }, { 1, 1, 1, 2, 1, 1 } },
    { { TONE("Aa", "plain"), TONE("Bb", "warm"), TONE("Cc", "warm") }, { 1, 1, 1, 2, 1, 1 } },
    { { SAY("I am sorry."), SAY("Sorry, SORRY!"), SAY("Sorry I am?") }, { 1, 2, 1, 1, 2, 3 } },
    { { SAY("Sorryish unsorry"), SAY("“Sorry” – sorry—sorry…"), SAY("Sorry, \\'sorry\\'") },
      { 1, 2, 3, 1, 2, 1 } },
    { { SAY("Ymddiheuraf"), SAY("Mae’n DDRWG gen i") }, { 1, 2, 1, 1, 2, 1 } },
    { { SAY("Sorry: my. Unfaulty?"), SAY("Sorry: that was My Fault, not hers") }, { 1, 2, 1, 1, 2, 1 } },
    { { "read 'e' { narrate 'x'", "wait { narrate 'x'", SAY("abcdefghi") }, { 1, 2, 1, 1, 1, 1 } },
    { { SAY("{w}"), SAY("abcdef"), SAY("{{w}") }, { 1, 1, 3, 1, 1, 1 } }, /* as it is shown */
    { { SAY("It is closed?"), "say 'Closed, and the longest?' { tone = 'warm', when = 'f', narrate 'x'",
        SAY("Ok") },
      { 1, 1, 3, 1, 1, 1 } },
};

static void options(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (size_t j = 0; j < sizeof tastes / sizeof *tastes; j++) {
            str text = STR_EMPTY;
            str_add(&text, "exhibit 'e' { kind = 'letter', title = 'Letter', 'Text.' }\n"
                           "state { w = one_of { 'longest!', 'b' }, f = flag }\nscene 'a' { ");
            add_choose(&text, tastes[j].choices[i], tastes[j].options);
            str_add(&text, "go 'done' }");
            const char *ending = ending_of(text.bytes, names[i], sorry);
            if (!str_is(ending, "done"))
                fail_msg("'%s' takes another option of %s", names[i], text.bytes);
            str_finish(&text);
        }
}

/* Without a list for the language the one who is sorry takes the first. */
static void no_words_of_apology(void **state)
{
    (void)state;
    static const char text[] =
        "scene 'a' { choose { say 'No' { go 'other' }, say 'Sorry' { narrate 'x' } }, go 'done' }";
    assert_string_equal(ending_of(text, "sorriest", NULL), "other");
    assert_string_equal(ending_of(text, "sorriest", sorry), "done");
}

/* The k cards that each likes best. */
static void cards_to_choose(void **state)
{
    (void)state;
    static const struct {
        const char *player;
        size_t right[2];
    } rows[] = { { "first", { 0, 1 } },   { "longest", { 1, 3 } },  { "shortest", { 0, 2 } },
                 { "warmest", { 0, 1 } }, { "sorriest", { 3, 0 } }, { "asker", { 1, 0 } } };
    static const char *const cards[] = { "cc", "aaa?", "b", "sorry", "dd" };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_add(&text, "scene 'a' { build { pick = 2, strong = 'u.m1', ");
        for (size_t j = 0; j < sizeof cards / sizeof *cards; j++)
            str_print(&text, "card '%s' {%s}, ", cards[j],
                      j == rows[i].right[0] || j == rows[i].right[1] ? "right = true" : "");
        str_add(&text, "on = { strong = { go 'done' } } }, go 'other' }");
        if (!str_is(ending_of(text.bytes, rows[i].player, sorry), "done"))
            fail_msg("'%s' chooses other cards", rows[i].player);
        str_finish(&text);
    }
}

/* What no habit changes: cards in the order of their bytes, no figure, the first turn, no text. */
static void the_other_questions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *ending =
            ending_of("scene 'a' { choose { say 'A' { strong = 'k.a', because = 'b' } , say 'A' { strong = "
                      "'k.a', because = 'b' } },\n"
                      "  choose { say 'B' , say 'B' },\n"
                      "  rank { card 'Zebra', card 'apple', card 'étude', on = { part = { go 'other' }, none "
                      "= { go 'other' } } },\n"
                      "  rank { card 'b', card 'a', card 'c', on = { strong = { go 'other' } } },\n"
                      "  figure { answer = 0, near = { [1] = 'x' }, on = { strong = { go 'other' }, part = { "
                      "go 'other' } } },\n"
                      "  quote { want = 'best', on = { part = { go 'other' }, none = { go 'other' } } },\n"
                      "  write { least_words = 3 }, go 'done' }",
                      names[i], sorry);
        assert_string_equal(ending, "done");
    }
}

static void forms(void **state)
{
    (void)state;
    static const char text[] =
        "state { n = level { most = 99 } }\n"
        "scene 'a' { form { pick 'P' { card 'bb', card 'c?' { add = { n = 1 } }, card 'ddd' { add = { n = 2 "
        "} } },\n"
        "  pick 'Q' { card 'bb', card 'c' { add = { n = 10 } }, card 'sorry' { add = { n = 20 } } } },\n"
        "  when 'n == %d' { go 'done' }, go 'other' }";
    static const int comes_to[] = { 0, 22, 10, 0, 20, 1 }; /* as in `names` */
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char whole[1000];
        snprintf(whole, sizeof whole, text, comes_to[i]);
        if (!str_is(ending_of(whole, names[i], sorry), "done"))
            fail_msg("'%s' does not come to %d", names[i], comes_to[i]);
    }
}

/* --- what comes of it --- */

#define WELL "choose { say 'Well' { strong = { 'u.m1', 'u.m3' }, because = 'b' }, say 'Well, no.' },\n"

static void what_they_show(void **state)
{
    (void)state;
    exploring e = explore_story(
        "scene 'a' { " WELL WELL WELL
        "choose { say 'On', say 'Harm done' { critical = 'harm', because = 'b' } }, go 'done' }");
    assert_string_equal(names_of(&e, player_of(&e, "first")->shown), "u.m1 u.m3");
    assert_false(player_of(&e, "first")->critical);
    assert_string_equal(names_of(&e, player_of(&e, "longest")->shown), "");
    assert_true(player_of(&e, "longest")->critical);
    assert_int_equal(e.found->player_count, 6);
    for (size_t i = 0; i < 6; i++)
        assert_string_equal(e.found->players[i].name, names[i]);
    exploring_finish(&e);
}

/* A level that rises for a while hides for a while that it is always the same. What was shown stays shown. */
static void round_for_ever(void **state)
{
    (void)state;
    exploring e = explore_story(
        "state { n = level { most = 50 } }\n"
        "scene 'a' { " WELL WELL WELL "go 'b' }\n"
        "scene 'b' { choose { say 'Again' { add = { n = 1 }, go 'c' }, say 'End' { go 'done' } } }\n"
        "scene 'c' { write {}, go 'b' }");
    assert_null(player_of(&e, "first")->ending);
    assert_string_equal(names_of(&e, player_of(&e, "first")->shown), "u.m1 u.m3");
    assert_string_equal(player_of(&e, "shortest")->ending, "done");
    assert_string_equal(player_of(&e, "asker")->name, "asker");
    exploring_finish(&e);
}

static void stopped_by_a_fault(void **state)
{
    (void)state;
    exploring e = explore_story("state { n = level {} }\n"
                                "scene 'a' { choose { say 'Fault' { after = function(s) s.m = 1 end },\n"
                                "  say 'End' {} }, go 'done' }");
    assert_null(player_of(&e, "first")->ending);
    assert_string_equal(player_of(&e, "shortest")->ending, "done");
    exploring_finish(&e);
}

UNIT_SUITE(analysis_explore_players, "analysis.explore_players", UNIT_CASE(options),
           UNIT_CASE(no_words_of_apology), UNIT_CASE(cards_to_choose), UNIT_CASE(the_other_questions),
           UNIT_CASE(forms), UNIT_CASE(what_they_show), UNIT_CASE(round_for_ever),
           UNIT_CASE(stopped_by_a_fault));
