/* What is said of a whole scenario: its head, and many mistakes at once. */
#include <string.h>

#include "play.h"

static void check(const char *text, const char *found)
{
    play p = play_load(text, NULL, "story");
    assert_null(p.scenario);
    assert_null(p.host);
    assert_string_equal(play_found(&p), found);
    for (size_t i = 0; i < rp_diagnostics_count(p.found); i++)
        assert_string_equal(rp_diagnostics_at(p.found, i)->file, "scenario.lua");
    play_finish(&p);
}

#define HEAD                                                                                                 \
    "scenario { id = 'story', title = 't', family = 'f', version = 1, kind = 'coaching', channel = "         \
    "'phone',\n"                                                                                             \
    " minutes = 3, setting = 's', role = 'r', framework = 'test', "

static void a_file_without_a_scenario(void **state)
{
    (void)state;
    check("", "0: there is no scenario { … } in it");
    check("scene 'a' { go 'a', narrate '' }",
          "0: there is no scenario { … } in it\n1: what 'narrate' says must not be empty");
    check("scenaro { id = 'story' }\nscene 'a' { go 'a', narrate '{x}' }",
          "1: unknown name 'scenaro' (did you mean 'scenario'?)\n"
          "2: unknown name '{x}' in a text (for a brace as it stands, write '{{')");
    check("scenario 'story' { title = 'x' }\nscene 'a' { go 'a' }",
          "1: after 'scenario' comes a table { … }, not a text");
    check(HEAD "points = {}, criteria = {} }", "1: the scenario has no scene");
    check(HEAD "points = {}, criteria = {} }\nscene 'a' { go 'a' }\nscenario { }",
          "4: there are two scenario { … }; the first is in line 1");
}

static void every_field_that_is_required(void **state)
{
    (void)state;
    check("scenario {}\nscene 'a' { go 'a' }",
          "1: 'scenario' needs 'id'\n1: 'scenario' needs 'title'\n1: 'scenario' needs 'family'\n"
          "1: 'scenario' needs 'version'\n1: 'scenario' needs 'kind'\n1: 'scenario' needs 'channel'\n"
          "1: 'scenario' needs 'minutes'\n1: 'scenario' needs 'setting'\n1: 'scenario' needs 'role'\n"
          "1: 'scenario' needs 'framework'\n1: 'scenario' needs 'points'\n1: 'scenario' needs 'criteria'");
}

static void every_field_that_is_wrong(void **state)
{
    (void)state;
    check(
        "scenario { id = 'Story', title = 3, family = 'a b', version = 1.5, kind = 'coachng', channel = "
        "'fax',\n"
        " minutes = 500, setting = '', role = '{x}', framework = 'tset', points = 'u.m1', criteria = 3, "
        "extra = 1,\n"
        " authors = 3, language = 'e n', summary = {}, start = 'b', documents = 'e', promise = { text = 'x' "
        "} }\n"
        "scene 'a' { go 'a' }",
        "1: there is no framework 'tset' (it is looked for in frameworks/ of the library)\n"
        "1: 'authors' must be a text or a list of texts, not a whole number\n"
        "1: 'channel' cannot be 'fax'; it is one of: phone, in person, chat, email, meeting\n"
        "1: 'criteria' must be a text or a list of texts, not a whole number\n"
        "1: 'scenario' has no field 'extra'\n"
        "1: 'family' cannot be 'a b': only letters from a to z, figures, '-', '_' and '.', and no blanks\n"
        "1: 'kind' cannot be 'coachng' (did you mean 'coaching'?)\n"
        "1: 'language' cannot be 'e n': only letters from a to z, figures, '-', '_' and '.', and no blanks\n"
        "1: 'minutes' is 500; it can be 1 to 240\n"
        "1: 'summary' must be a text in quotes, not a table\n"
        "1: 'title' must be a text in quotes, not a whole number\n"
        "1: 'version' must be a whole number, not 1.5\n"
        "1: the id 'Story' may hold small letters, figures and '-' only\n"
        "1: 'setting' must not be empty\n"
        "1: unknown name '{x}' in a text (for a brace as it stands, write '{{')\n"
        "1: 'promise' needs 'target'\n"
        "1: there is no scene 'b' to start with\n"
        "1: there is no exhibit 'e'");
    check("scenario { id = 'other', title = 't', family = 'f', version = 1, kind = 'coaching', channel = "
          "'phone',\n"
          " minutes = 3, setting = 's', role = 'r', framework = 'test', points = {}, criteria = {}, promise "
          "= 'x' }\n"
          "scene 'a' { go 'a' }",
          "1: the id 'other' is not the name of its folder, 'story'\n"
          "1: 'promise' is written { text = \"…\", target = \"…\" }");
}

/* An id that cannot be claimed is told once, not at every tag. */
static void claims(void **state)
{
    (void)state;
    static const char scene[] =
        "scene 'a' { choose { say 'x' { strong = { 'k.a', 'u.m9' }, because = 'b' },\n"
        " say 'y' { part = 'u.m3', because = 'b' } }, go 'a' }";
    str text = STR_EMPTY;
    str_print(&text,
              "%spoints = { 'u.m1', 'u.m1', 'k.a', 'u.m9', 'u.x1' }, criteria = { 'u.m2', 'k.z' } }\n%s",
              HEAD, scene);
    check(text.bytes, "1: 'u.m1' is claimed twice\n"
                      "1: 'k.a' is a practice criterion: it belongs in 'criteria'\n"
                      "1: the framework has no marking point 'u.m9' (did you mean 'u.m1'?)\n"
                      "1: the framework has no marking point 'u.x1' (did you mean 'u.m1'?)\n"
                      "1: 'u.m2' is a marking point: it belongs in 'points'\n"
                      "1: the framework has no practice criterion 'k.z' (did you mean 'k.a'?)\n"
                      "4: 'u.m3' is not claimed by this scenario (did you mean 'u.m1'?)");
    str_clear(&text);
    str_print(&text, "%spoints = 3, criteria = {} }\n%s", HEAD, scene);
    check(text.bytes, "1: 'points' must be a text or a list of texts, not a whole number");
    str_finish(&text);
}

/* More than twenty-five mistakes from line 4 on; each is told once, where it is, in the order of the lines. */
static void more_than_twenty_five_at_once(void **state)
{
    (void)state;
    check(HEAD "points = { 'u.m1' },\n criteria = { 'k.a' } }\n"
               "local tan = actor { name = 'Tan', mood = 'angyr' }\n"
               "state { trust = level { start = 12 } }\n"
               "state { rung = flag, medium = one_of { 'phone', 'phone' } }\n"
               "exhibit 'file' { kind = 'leter', title = 'File' }\n"
               "exhibit 'table' { kind = 'table', title = 'T', columns = { 'a', 'b' }, rows = { { '1' } } }\n"
               "scene 'a' {\n"
               " narate 'Hello.',\n"
               " tan.cross 'You {again}.',\n"
               " 'Who says this?',\n"
               " show 'flie',\n"
               " change { ad = { trust = 1 } },\n"
               " change { add = { rung = 1 } },\n"
               " when 'trsut >= 3' { narrate 'x' },\n"
               " when 'rung' { narrate 'x', otherwise = 'y' },\n"
               " choose { say 'One' { strng = 'u.m1', because = 'b' },\n"
               "  say 'Two' { strong = 'u.m2', because = 'b' },\n"
               "  act 'Three' { critical = 'harm', ties = 'k.a', because = 'b' },\n"
               "  wait { tone = 'loud' },\n"
               "  say 'Four' { trap = 'u.x9', because = 'b', go 'nowhere' } },\n"
               " build { pick = 2, card 'x' { right = true }, card 'y', card 'z' },\n"
               " figure { answer = 'ten' },\n"
               " form { id = 'q', pick 'p' { card '1', card '2' } },\n"
               " go 'a' }\n"
               "scene 'b' { narrate 'And then?' }\n"
               "ending 'done' { title = 'Done', outcome = 'great' }\n"
               "always 'sound' 'rung and'\n"
               "walk 'x'\n",
          "4: 'mood' cannot be 'angyr' (did you mean 'angry'?)\n"
          "5: level 'trust' starts at 12, outside 0 to 10\n"
          "6: 'medium' has 'phone' twice\n"
          "7: 'kind' cannot be 'leter' (did you mean 'letter'?)\n"
          "8: row 1 has 1 part; it takes 2\n"
          "10: unknown name 'narate' (did you mean 'narrate'?)\n"
          "11: there is no mood 'cross' (the moods are neutral, pleased, calm, worried, upset, annoyed, "
          "angry, confused)\n"
          "11: a bare text among the beats, beginning 'Who says this?': who says it? (put the actor in front "
          "of it, or narrate)\n"
          "11: unknown name '{again}' in a text (for a brace as it stands, write '{{')\n"
          "13: there is no exhibit 'flie' (did you mean 'file'?)\n"
          "14: 'change' has no field 'ad' (did you mean 'add'?)\n"
          "15: 'add' changes levels only, and 'rung' is none (use set = { … })\n"
          "16: unknown name 'trsut' in the condition (did you mean 'trust'?)\n"
          "17: 'otherwise' must be a list of beats, not a text\n"
          "18: the option has no field 'strng' (did you mean 'strong'?)\n"
          "19: 'u.m2' is not claimed by this scenario (did you mean 'u.m1'?)\n"
          "20: 'k.a' is a practice criterion; only marking points can be tied\n"
          "21: 'tone' cannot be 'loud'; it is one of: warm, plain, formal, sharp\n"
          "22: the framework has no misconception 'u.x9' (did you mean 'u.x1'?)\n"
          "22: there is no scene or ending 'nowhere' to go to\n"
          "23: 'pick' is 2, but only 1 of the cards is right\n"
          "24: 'answer' must be a number, not a text\n"
          "25: fields of a form: 1 given; it takes 2 to 6\n"
          "27: scene 'b' can come to its end without going anywhere (end it with go \"…\", or give every "
          "option one)\n"
          "28: 'outcome' cannot be 'great'; it is one of: good, mixed, poor\n"
          "29: the condition ends too early\n"
          "30: unknown name 'walk'");
}

/* Mistakes in what is included stand under that file's name, and files come in the order of their names. */
static void mistakes_in_included_files(void **state)
{
    (void)state;
    static const play_file files[] = {
        { "speech.lua",
          "tan = actor { name = 'Tan', mod = 'calm' }\n"
          "return function(n)\n  return choose { say 'x' { add = { trsut = n } }, say 'y' }\nend" },
        { NULL, NULL },
    };
    play p =
        play_load(HEAD "points = {}, criteria = {} }\nstate { trust = level {} }\n"
                       "local ask = include 'speech'\n"
                       "scene 'a' { tan 'x', ask(1), ask(2), include 'speech' (3), narrate '{x}', go 'a' }",
                  files, "story");
    str said = STR_EMPTY;
    for (size_t i = 0; i < rp_diagnostics_count(p.found); i++) {
        char line[400];
        rp_diagnostic_print(rp_diagnostics_at(p.found, i), line, sizeof line);
        str_print(&said, "%s\n", line);
    }
    assert_string_equal(
        said.bytes, "scenario.lua:5: unknown name '{x}' in a text (for a brace as it stands, write '{{')\n"
                    "speech.lua:1: an actor has no field 'mod' (did you mean 'mood'?)\n"
                    "speech.lua:3: unknown name 'trsut' in 'add' (did you mean 'trust'?)\n");
    str_finish(&said);
    play_finish(&p);
}

UNIT_SUITE(core_mistakes_many, "core.mistakes_many", UNIT_CASE(a_file_without_a_scenario),
           UNIT_CASE(every_field_that_is_required), UNIT_CASE(every_field_that_is_wrong), UNIT_CASE(claims),
           UNIT_CASE(more_than_twenty_five_at_once), UNIT_CASE(mistakes_in_included_files));
