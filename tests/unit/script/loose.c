/* Beats that stand in no scene, and names that are not known: what only the text of a file tells. */
#include <stdlib.h>

#include "try.h"

#define IN_NO_SCENE "belongs to nothing (put it between the braces of a scene)"
#define IN_HELPER   "(it belongs among the beats of a scene; a helper hands it over with 'return')"

/* With an actor in line 1. */
static char *below_an_actor(const char *text)
{
    str whole = STR_EMPTY;
    str_print(&whole, "local tan = actor { name = 'Tan' }\n%s", text);
    char *out = try_script(whole.bytes);
    str_finish(&whole);
    return out;
}

static void what_belongs_nowhere(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "narrate 'x'", "2: this 'narrate' " IN_NO_SCENE },
        { "narrate('x')", "2: this 'narrate' " IN_NO_SCENE },
        { "local x = 5 narrate 'x'", "2: this 'narrate' " IN_NO_SCENE },
        { "local x = tan narrate 'x'", "2: this 'narrate' " IN_NO_SCENE },
        { "local x = { 1 } narrate 'x'; say 'y'",
          "2: this 'narrate' " IN_NO_SCENE "\n2: this 'say' " IN_NO_SCENE },
        { "choose { say 'x', say 'y' }", "2: this 'choose' " IN_NO_SCENE },
        { "\n\nwhen 'true' { go 'x' }", "4: this 'when' " IN_NO_SCENE },
        { "level { start = 1 }", "2: this 'level' " IN_NO_SCENE },
        { "if true then narrate 'x' else go 'y' end",
          "2: this 'narrate' " IN_NO_SCENE "\n2: this 'go' " IN_NO_SCENE },
        { "for i = 1, 2 do narrate 'x' end", "2: this 'narrate' " IN_NO_SCENE },
        { "repeat narrate 'x' until true", "2: this 'narrate' " IN_NO_SCENE },
        { "local function f() say 'x' end", "2: this 'say' belongs to nothing " IN_HELPER },
        { "local t = { f = function() say 'x' end }", "2: this 'say' belongs to nothing " IN_HELPER },
        { "tan 'x'", "2: what is said here belongs to no scene (put it between the braces of a scene)" },
        { "tan('x')", "2: what is said here belongs to no scene (put it between the braces of a scene)" },
        { "tan.calm 'x'", "2: what is said here belongs to no scene (put it between the braces of a scene)" },
        { "local cast = { tan = tan } cast.tan.calm 'x'",
          "2: what is said here belongs to no scene (put it between the braces of a scene)" },
        { "actor { name = 'Eve', look = { hair = 'bob' } } 'x'",
          "2: what is said here belongs to no scene (put it between the braces of a scene)" },
        { "local eve = actor { name = 'Eve' } 'x'",
          "2: what is said here belongs to no scene (put it between the braces of a scene)" },
        { "local function f() tan 'x' end", "2: what is said here belongs to no scene " IN_HELPER },
    };
    TRY_ROWS(below_an_actor, rows);
}

static void what_belongs_somewhere(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "local x = narrate 'x'", "" },
        { "local x, y = narrate 'x', say 'y'", "" },
        { "local t = { narrate 'x', when 'true' { narrate 'y' } }", "" },
        { "local function f() return narrate 'x' end", "" },
        { "local function f() return tan 'x', tan.calm 'y' end", "" },
        { "local f = (narrate) 'x'", "" },
        { "local t = {} t.narrate = function() end t.narrate 'x'", "" },
        { "local function say(words) end say 'x'", "" },             /* a word given another meaning */
        { "local function f(narrate) narrate 'x' end f(type)", "" }, /* a parameter of that name */
        { "local function f(a, b, ...) a 'x' end f(type)", "" },
        { "local function greet(who) return who 'x' end\ngreet(tan)", "" },
        { "local x = not narrate 'x' and narrate 'y' or narrate 'z'", "" },
        { "while not narrate do narrate = 1 end", "" },
        { "scene 'a' { narrate 'x', go 'a' } scene 'b' { tan 'x', go 'b' }", "" },
        { "type(narrate 'x')", "" },
        { "local eve <const> = actor { name = 'Eve' } local text <const> = 'x'", "" },
        { "local function f() return actor { name = 'Eve' } 'x' end", "" },
        { "actor { name = 'Eve' } local text = 'x'", "" },
    };
    TRY_ROWS(below_an_actor, rows);
}

static void unknown_names(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "local x = tann", "2: unknown name 'tann' (did you mean 'tan'?)" },
        { "local x = { tann 'x', tann.calm 'y' }", "2: unknown name 'tann' (did you mean 'tan'?)" },
        { "local x = nowhere_near", "2: unknown name 'nowhere_near'" },
        { "local x = narate 'x'", "2: unknown name 'narate' (did you mean 'narrate'?)" },
        { "local x = { late 'x' }\n\nlocal late = actor { name = 'Late' }",
          "2: unknown name 'late' (it is made in line 4: that must stand above)" },
        { "local late = late", "2: unknown name 'late' (it is made in line 2: that must stand above)" },
        { "local x = helper()\nlocal function helper() end",
          "2: unknown name 'helper' (it is made in line 3: that must stand above)" },
        { "local x = helper()\nfunction helper() end",
          "2: unknown name 'helper' (it is made in line 3: that must stand above)" },
        { "local function f() local inside = 1 end\nlocal x = inside",
          "3: unknown name 'inside' (what line 2 makes is known only inside the function or block that it "
          "stands in)" },
        { "local a, bee <const>, sea = 1, 2, 3\nlocal x = be .. ''",
          "3: unknown name 'be' (did you mean 'bee'?)" },
        { "state { trust = level {}, rung = flag }\nlocal x = trust, rung",
          "3: unknown name 'trust' (the state is written {trust} in a text, \"trust\" in a condition)\n"
          "3: unknown name 'rung' (the state is written {rung} in a text, \"rung\" in a condition)" },
        { "local x = otherwise { narrate 'x' }",
          "2: unknown name 'otherwise' (write otherwise = { … } inside the braces of 'when')" },
        { "local x = True", "2: unknown name 'True' (it is written true)" },
        { "require 'x'", "2: unknown name 'require' (another file is read with include)" },
        { "local x = unpack {}", "2: unknown name 'unpack' (it is called table.unpack)" },
        { "local x = say 'x' { because 'y' }",
          "2: unknown name 'because' (behind the name of a field stands '=')" },
        /* what is unknown is let through, so that the rest is looked at */
        { "local x = nowhere.more {} 'text' + 1 local y = wher",
          "2: unknown name 'nowhere'\n2: unknown name 'wher' (did you mean 'when'?)" },
        { "for k in pairs(nowhere) do local y = wher end for i in nowhere do end",
          "2: unknown name 'nowhere'" },
        { "local x = string.upper(nowhere)",
          "2: unknown name 'nowhere'" }, /* and what comes of it is not said twice */
        { "local x = 'a' .. nowhere", "2: unknown name 'nowhere'" },
    };
    TRY_ROWS(below_an_actor, rows);
}

static void names_of_other_files(void **state)
{
    (void)state;
    const try_file files[] = {
        { "scenario.lua", "include 'cast'\nlocal x = eve 'Hello.'\nlocal y = shared" },
        { "cast.lua", "local eve = actor { name = 'Eve' }\nshared = 5" },
        { NULL, NULL },
    };
    char *found = try_findings(files);
    assert_string_equal(found, "2: unknown name 'eve' (it is 'local' to cast.lua: 'return' it there)");
    free(found);
}

static void words_of_other_files(void **state)
{
    (void)state;
    const try_file files[] = {
        { "framework.lua", "point 'm1' { title = 'x' }\nlocal p = point 'm2' { title = 'x' }\nscene 'x' {}" },
        { NULL, NULL },
    };
    script_source source = try_source(files);
    rp_diagnostics *found = rp_diagnostics_create();
    assert_null(script_framework(&source, "framework.lua", found));
    assert_string_equal(rp_diagnostics_at(found, 0)->message, "there is no framework { … } in it");
    assert_string_equal(rp_diagnostics_at(found, 1)->message, "this 'point' belongs to nothing");
    assert_string_equal(rp_diagnostics_at(found, 1)->hint, "put it between the braces that it is part of");
    assert_string_equal(rp_diagnostics_at(found, 2)->message, "unknown name 'scene'");
    assert_int_equal(rp_diagnostics_count(found), 3);
    rp_diagnostics_destroy(found);
}

UNIT_SUITE(script_loose, "script.loose", UNIT_CASE(what_belongs_nowhere), UNIT_CASE(what_belongs_somewhere),
           UNIT_CASE(unknown_names), UNIT_CASE(names_of_other_files), UNIT_CASE(words_of_other_files));
