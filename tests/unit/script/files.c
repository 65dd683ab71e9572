/* From files to models: what is included, what is handed out, and where a finding is said to be. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/vm.h"
#include "try.h"

static const char framework_text[] =
    "framework { id = 'f', title = 'F', version = 1, wording = 'own' }\n"
    "unit 'u' { title = 'U', point 'm' { title = 'M', asks = 'a', shown_like = 's', prompt = 'p' } }";

#define HEAD                                                                                                 \
    "scenario { id = 'x', title = 'X', family = 'x', version = 1, kind = 'teamwork', channel = 'chat',"      \
    " minutes = 1, setting = 's', role = 'r', framework = 'f', points = {}, criteria = {} } "                \
    "scene 'a' { choose { say 'x' { go 'end' }, say 'y' { go 'end' } } } "                                   \
    "ending 'end' { title = 't', outcome = 'good', 'x' }\n"

static void files_run_once(void **state)
{
    (void)state;
    const try_file files[] = {
        { "scenario.lua", "counted = 0 local a, b = include 'one', include 'one'\n"
                          "assert(a == b and a.count == 1 and counted == 1)\n"
                          "assert(include 'nothing' == nil)\n"
                          "assert(include 'law' == 'beside' and include 'shared' == 'common')\n"
                          "error(include('chain'))" },
        { "one.lua", "counted = counted + 1 return { count = counted }" },
        { "nothing.lua", "local x = 1" },
        { "law.lua", "return 'beside'" },
        { "common/law.lua", "return 'never'" },
        { "common/shared.lua", "return 'common'" },
        { "chain.lua", "return include 'chain2' .. '!'" },
        { "common/chain2.lua", "return include 'law'" },
        { NULL, NULL },
    };
    char *found = try_findings(files);
    assert_string_equal(found, "5: beside!");
    free(found);
}

static void names_of_files(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "include 'speach'",
          "1: there is no file 'speach.lua' to include (it is looked for beside the scenario and "
          "in common/)" },
        { "include 'speech.lua'", "1: include names a file by letters, figures, '-' and '_' only" },
        { "include '../x'", "1: include names a file by letters, figures, '-' and '_' only" },
        { "include '/etc/passwd'", "1: include names a file by letters, figures, '-' and '_' only" },
        { "include ''", "1: include names a file by letters, figures, '-' and '_' only" },
        { "include 'a\\0b'", "1: include names a file by letters, figures, '-' and '_' only" },
        { "include(('a'):rep(65))", "1: include names a file by letters, figures, '-' and '_' only" },
        { "include 'scenario'", "1: 'scenario' is not for including" },
        { "include 'walkthroughs'", "1: 'walkthroughs' is not for including" },
        { "include 'looks'", "1: 'looks' is not for including" },
        { "include 'centre'", "1: 'centre' is not for including" },
        { "include()", "1: the first value given to 'include' must be a text, not nothing" },
        { "include {}", "1: the first value given to 'include' must be a text, not a table" },
    };
    TRY_ROWS(try_script, rows);
}

/* Every finding names the file in which it is. */
static void places_in_other_files(void **state)
{
    (void)state;
    static const char longest[] = "a-file-whose-name-is-as-long-as-the-name-of-a-file-may-ever-come";
    char path[80], including[80];
    snprintf(path, sizeof path, "%s.lua", longest);
    snprintf(including, sizeof including, "include '%s'", longest);
    assert_int_equal(strlen(longest), 64);
    static const struct {
        const char *text, *wanted;
    } rows[] = {
        { "\nlocal x = 1 +", "2: the file ends too early: something is not closed" },
        { "\n\nlocal x = nowhere", "3: unknown name 'nowhere'" },
        { "local x = 1\nlocal y = x.a.b", "2: a number has no fields (local 'x')" },
        { "local x = 1\nerror('own words')", "2: own words" },
        { "\nscene 'b' {}",
          "2: scene 'b' can come to its end without going anywhere (end it with go \"…\", or give "
          "every option one)" },
        { "\nnarrate 'x'", "2: this 'narrate' belongs to nothing (put it between the braces of a scene)" },
        { "\nwhile true do end", "2: loading the script takes too long: more than 20 million steps" },
        { "local x = {}\nwhile true do x = { x } end", "2: the script needs more than 64 MiB of memory" },
        { "\nlocal function f() f() return 1 end f()", "2: calls are nested too deeply" },
        { "\n\n\nnarrate \xe2\x80\x9cx\xe2\x80\x9d",
          "4: curly quotes from a word processor stand where straight ones should be (type \" instead)" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const try_file files[] = { { "scenario.lua", including }, { path, rows[i].text }, { NULL, NULL } };
        char *found = try_findings(files);
        str wanted = STR_EMPTY;
        str_print(&wanted, "pack/%s:%s", path, rows[i].wanted);
        assert_string_equal(found, wanted.bytes);
        str_finish(&wanted);
        free(found);
    }
}

static void rings(void **state)
{
    (void)state;
    const try_file files[] = { { "scenario.lua", "include 'a'" },
                               { "a.lua", "\ninclude 'b'" },
                               { "b.lua", "\n\ninclude 'a'" },
                               { NULL, NULL } };
    char *found = try_findings(files);
    assert_string_equal(found, "pack/b.lua:3: 'a' includes itself");
    free(found);
}

/* --- what is handed out --- */

static const rp_framework *find_framework(void *data, const char *id, rp_diagnostics *found)
{
    (void)data, (void)id, (void)found;
    return NULL;
}

/* Loads a scenario of these files, with what is found and which common files it used. */
static rp_scenario *load(const try_file *files, rp_diagnostics *found, script_host **host)
{
    script_source source = try_source(files);
    return script_load(&source, NULL, found, host);
}

static void common_files_are_listed(void **state)
{
    (void)state;
    const try_file files[] = { { "scenario.lua", HEAD "include 'zebra' include 'beside' include 'apple'" },
                               { "beside.lua", "include 'middle'" },
                               { "common/zebra.lua", "" },
                               { "common/middle.lua", "" },
                               { "common/apple.lua", "" },
                               { "common/unused.lua", "" },
                               { NULL, NULL } };
    rp_diagnostics *found = rp_diagnostics_create();
    script_host *host;
    rp_scenario *scenario = load(files, found, &host);
    assert_non_null(scenario);
    assert_int_equal(rp_diagnostics_count(found), 0);
    assert_int_equal(script_host_included_count(host), 3);
    assert_string_equal(script_host_included(host, 0), "apple");
    assert_string_equal(script_host_included(host, 1), "middle");
    assert_string_equal(script_host_included(host, 2), "zebra");
    rp_scenario_destroy(scenario);
    script_host_destroy(host);
    script_host_destroy(NULL);
    rp_diagnostics_destroy(found);
}

/* A finding while a file runs stops it too, also where its declarations are sound, and also where the list has it
 * already or is full. */
static void what_is_wrong_is_not_handed_out(void **state)
{
    (void)state;
    const try_file files[] = { { "scenario.lua", HEAD "local x = nowhere" },
                               { "framework.lua", framework_text },
                               { "wrong-framework.lua", "framework { id = 'f', title = 'F', version = 1 }\n"
                                                        "local x = nowhere" },
                               { "centre.lua", "centre 'u.m' { admissible = 'yes' }\nlocal x = nowhere" },
                               { "walkthroughs.lua", "walkthrough 'x' { '1', expect = { ending = 'end' } }\n"
                                                     "local x = nowhere" },
                               { NULL, NULL } };
    script_source source = try_source(files);
    rp_diagnostics *found = rp_diagnostics_create();
    for (int round = 0; round < 2; round++) {
        script_host *host;
        assert_null(script_load(&source, NULL, found, &host));
        assert_null(host);
        assert_null(script_framework(&source, "wrong-framework.lua", found));
        assert_null(script_centre(&source, "centre.lua", found));
        assert_null(script_walkthroughs(&source, "walkthroughs.lua", found));
        assert_null(script_centre(&source, "nowhere.lua", found));
        assert_int_equal(rp_diagnostics_count(found), 5);
        assert_int_equal(rp_diagnostics_stops(found), 5 * (round + 1));
    }
    for (int i = 0; !rp_diagnostics_full(found); i++) {
        rp_diagnostic one = { "x.lua", i + 1, "limit", RP_SEVERITY_ERROR, false, "one more", NULL };
        rp_diagnostics_add(found, &one);
    }
    assert_null(script_framework(&source, "wrong-framework.lua", found));
    assert_null(script_walkthroughs(&source, "walkthroughs.lua", found));
    rp_framework *framework = script_framework(&source, "framework.lua", found);
    assert_non_null(framework);
    rp_framework_destroy(framework);
    rp_diagnostics_destroy(found);
}

static void a_framework_that_is_not_there(void **state)
{
    (void)state;
    const try_file files[] = { { "scenario.lua", "\n" HEAD }, { NULL, NULL } };
    script_source source = try_source(files);
    source.framework = find_framework;
    rp_diagnostics *found = rp_diagnostics_create();
    script_host *host;
    assert_null(script_load(&source, NULL, found, &host));
    const rp_diagnostic *one = rp_diagnostics_at(found, 0);
    assert_int_equal(one->line, 2);
    assert_string_equal(one->message, "there is no framework 'f'");
    assert_string_equal(one->hint, "it is looked for in frameworks/ of the library");
    rp_diagnostics_destroy(found);
}

static void only_compiling(void **state)
{
    (void)state;
    const try_file files[] = { { "sound.lua", "nowhere.known 'x'" },
                               { "broken.lua", "local x =" },
                               { NULL, NULL } };
    script_source source = try_source(files);
    assert_true(script_compile(&source, "sound.lua"));
    assert_false(script_compile(&source, "broken.lua"));
    assert_false(script_compile(&source, "none.lua"));
}

static void declarations(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "scene 'a'", "1: after 'scene \"…\"' comes a table { … }" },
        { "scene 'a'\n\nending 'b'\nexhibit 'c'",
          "1: after 'scene \"…\"' comes a table { … }\n3: after 'ending \"…\"' comes a table { … }\n"
          "4: after 'exhibit \"…\"' comes a table { … }" },
        { "scene { go 'a' }", "1: after 'scene' comes a text in quotes, not a table" },
        { "scene(5)", "1: after 'scene' comes a text in quotes, not a number" },
        { "scene()", "1: after 'scene' comes a text in quotes, not nothing" },
        { "always 'x' {}", "1: after 'always' comes a condition in quotes, not a table" },
        { "state 'x'", "1: after 'state' comes a table { … }, not a text" },
        { "local x = go 'a' 'b'",
          "1: two texts in a row after 'go' (put a comma between them; a longer text is joined with ..)" },
        { "local x = say 'a' {} {}",
          "1: 'say' was complete, and a table follows it (a comma is missing in front of it)" },
        { "local x = say 'a' 'b'",
          "1: two texts in a row after 'say' (put a comma between them; a longer text is joined with ..)" },
        { "local x = say('a', {})", "1: 'say' is given several things at once (write the text, then the "
                                    "table, without a comma between them)" },
        { "local tan = actor { name = 'Tan' } local x = tan(5)",
          "1: an actor says a text in quotes, not a number" },
        { "local tan = actor { name = 'Tan' } local x = tan.calm {}",
          "1: after an actor comes a text in quotes, not a table" },
        { "local tan = actor { name = 'Tan' } local x = tan.clam 'x'",
          "1: there is no mood 'clam' (did you mean 'calm'?)" },
        { "local tan = actor { name = 'Tan' } local x = tan.furious 'x'",
          "1: there is no mood 'furious' (the moods are neutral, pleased, calm, worried, upset, annoyed, "
          "angry, "
          "confused)" },
        { "local tan = actor { name = 'Tan' } tan.name = 'x'",
          "1: 'actor' cannot be changed after it was written" },
        { "local x = scene.a", "1: 'scene' has no parts to be named" },
        { "local x = go 'a'.b", "1: 'go' has no parts to be named" },
        { "narrate = 5", "1: 'narrate' is a word of the language and cannot be given another meaning" },
        { "own = 5 own = 6 assert(own == 6)", "" },
        { "string = 5 assert(string == 5)", "" },
    };
    TRY_ROWS(try_script, rows);
}

UNIT_SUITE(script_files, "script.files", UNIT_CASE(files_run_once), UNIT_CASE(names_of_files),
           UNIT_CASE(places_in_other_files), UNIT_CASE(rings), UNIT_CASE(common_files_are_listed),
           UNIT_CASE(what_is_wrong_is_not_handed_out), UNIT_CASE(a_framework_that_is_not_there),
           UNIT_CASE(only_compiling), UNIT_CASE(declarations));
