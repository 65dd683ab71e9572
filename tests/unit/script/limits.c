/* Every limit of the sandbox, with the line in which it is met, and what work is charged. */
#include "try.h"

#include <stdlib.h>
#include <string.h>

#include "script/vm.h"

static void memory_and_depth(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "local x = 'x'\nwhile true do x = x .. x end", "2: a text is longer than 256 KiB" },
        { "local x = ('x'):rep(256 * 1024)\nlocal y = x .. 'y'", "" }, /* the limit is for more than that … */
        { "local x = ('x'):rep(256 * 1024)\n\nlocal y = x .. ('y'):rep(100)",
          "3: a text is longer than 256 KiB" },
        { "\nlocal chain\nwhile true do chain = { chain } end",
          "3: the script needs more than 64 MiB of memory" },
        { "local t = {}\nfor i = 1, 1e7 do t[i] = i end",
          "2: a list is too long, or a call has too many values (more than 1 MiB)" },
        { "local function f() return 1 + f() end\nf()", "1: calls are nested too deeply" },
        { "local t = { 3, 1 }\nlocal function f() table.sort(t, f) return true end\nf()",
          "2: calls are nested too deeply" },
        { "local function f(...) return select('#', ...) end\nf(table.unpack({}, 1, 250), table.unpack({}, "
          "1, 250))",
          "" },
        { "local a = math.max(table.unpack({}, 1, 250))",
          "1: these cannot be compared: nothing and nothing" },
    };
    TRY_ROWS(try_script, rows);
}

static void declarations(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "local deep = { narrate 'x' }\nfor i = 1, 100 do deep = { deep } end\nscene 'a' (deep)",
          "3: tables are nested more than 100 deep" },
        { "local deep = { narrate 'x' }\nfor i = 1, 50 do deep = { when 'true' (deep) } end\nscene 'a' "
          "(deep)",
          "2: declarations are nested more than 100 deep" },
        { "for i = 1, 4001 do\n  scene('s' .. i) {} end", "2: there are more than 4000 declarations" },
        { "local t = { narrate 'x' }\nfor i = 1, 30 do t = { t, t } end\nscene 'a' (t)",
          "1: the declarations have more than 500000 parts" }, /* where what is repeated was written */
        { "local t, long = {}, ('x'):rep(200000)\nfor i = 1, 50 do t[i] = long end\nscene 'a' (t)",
          "3: the declarations have more than 8 MiB of text" },
        { "scene 'a' { ['a\\0b'] = 1 }", "1: the name of a field holds a zero byte" },
        { "scene 'a' { narrate 'a\\0b' }", "1: a text holds a zero byte\n"
                                           "1: scene 'a' can come to its end without going anywhere (end it "
                                           "with go \"…\", or give every option one)" },
        { "scene 'a' { [true] = 1 }", "1: a field is named by a text or a number, not by true or false" },
        { "scene 'a' { [go] = 1 }", "1: a field is named by a text or a number, not by a declaration" },
        { "local x = choose { math.floor }\nlocal y = change { after = math.floor }\nscene 'a' { change { "
          "after = math.floor }, go 'a' }",
          "3: a function of the language stands where one of the scenario's own should be" },
    };
    TRY_ROWS(try_script, rows);
}

static void time(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "\nwhile true do end", "2: loading the script takes too long: more than 20 million steps" },
        { "local x\nrepeat x = 1\nuntil false",
          "3: loading the script takes too long: more than 20 million steps" },
        { "local function f()\n  return f() end\nf()",
          "2: loading the script takes too long: more than 20 million steps" },
        { "local x = ('x'):rep(200000)\nfor i = 1, 1000 do\n  local y = x:upper() end",
          "3: loading the script takes too long: more than 20 million steps" },
        { "local t = {}\nfor i = 1, 10000 do t[i] = -i end\nwhile true do table.sort(t) end",
          "3: loading the script takes too long: more than 20 million steps" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) { /* one may be noticed in the line of its loop */
        char *found = try_script(rows[i].text);
        if (!strstr(found, strchr(rows[i].wanted, ':')))
            fail_msg("%s\n%s", rows[i].text, found);
        free(found);
    }
}

/* A file of so many bytes, all of it a comment. */
static char *comment(size_t size)
{
    char *text = malloc(size + 1);
    memset(text, '-', size);
    text[size] = '\0';
    return text;
}

static void files(void **state)
{
    (void)state;
    char *most = comment(VM_FILE_MOST), *more = comment(VM_FILE_MOST + 1);
    char *found = try_script(most);
    assert_string_equal(found, "");
    free(found);
    found = try_script(more);
    assert_string_equal(
        found, "0: the file has 65537 bytes; the limit is 65536 (move a part of it into a file of its "
               "own and include it)");
    free(found);
    try_file many[19] = { { "scenario.lua",
                            "for _, name in ipairs(('a b c d e f g h i j k l m n o p q'):split(' ')) do"
                            " include(name) end" } };
    static const char *const names[] = { "a.lua", "b.lua", "c.lua", "d.lua", "e.lua", "f.lua",
                                         "g.lua", "h.lua", "i.lua", "j.lua", "k.lua", "l.lua",
                                         "m.lua", "n.lua", "o.lua", "p.lua", "q.lua" };
    for (size_t i = 0; i < 17; i++)
        many[i + 1] = (try_file){ names[i], most };
    found = try_findings(many);
    assert_string_equal(found,
                        "pack/p.lua:0: the scripts together have more than 1 MiB (limit 1048576 bytes)\n"
                        "pack/q.lua:0: the scripts together have more than 1 MiB (limit 1048576 bytes)");
    free(found);
    free(most);
    free(more);
}

/* One name for each of a number of files, all alike. */
static bool find_numbered(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const char *text = data;
    if (!str_is(path, "scenario.lua"))
        text = "return 1";
    *bytes = (rp_bytes){ text, strlen(text) };
    *shown = "pack/scenario.lua";
    return strncmp(path, "common/", 7) != 0;
}

static void check_count(const char *text, const char *wanted)
{
    script_source source = { .data = (void *)(uintptr_t)text, .find = find_numbered };
    script_host *host;
    rp_diagnostics *found = rp_diagnostics_create();
    assert_null(script_load(&source, NULL, found, &host));
    assert_int_equal(rp_diagnostics_count(found), 1);
    assert_string_equal(rp_diagnostics_at(found, 0)->message, wanted);
    rp_diagnostics_destroy(found);
}

static void number_of_files(void **state)
{
    (void)state;
    check_count("for i = 1, 255 do include('f' .. i) end", "there is no scenario { … } in it");
    check_count("for i = 1, 256 do include('f' .. i) end", "more than 256 files are included");
    check_count("for i = 1, 600 do include('f' .. i) end", "more than 256 files are included");
}

/* --- charges --- */

static int run_it(lua_State *L)
{
    return vm_run_file(L, "scenario.lua") ? 0 : luaL_error(L, "no file");
}

/* What running a chunk takes of the budget, to the thousand. */
static int64_t fuel_of(const char *text)
{
    const try_file all[] = { { "scenario.lua", text }, { NULL, NULL } };
    script_source source = try_source(all);
    rp_diagnostics *found = rp_diagnostics_create();
    vm *v = vm_create(words_of_scenarios, &source, found, NULL);
    rp_error fault = { 0 };
    if (!vm_protected(v, run_it, NULL, VM_LOAD_FUEL, "this", &fault))
        fail_msg("%s: %s", text, fault.text);
    int64_t left = v->fuel;
    vm_destroy(v);
    rp_diagnostics_destroy(found);
    return VM_LOAD_FUEL - left;
}

/* What one call takes beyond the work around it: from the difference that 80 more of them make. */
static int64_t fuel_of_call(const char *before, const char *call)
{
    int64_t fuel[2];
    for (int i = 0; i < 2; i++) {
        str text = STR_EMPTY;
        str_print(&text, "%s\nlocal y for i = 1, %d do y = %s end", before, i ? 99 : 19, call);
        fuel[i] = fuel_of(text.bytes);
        str_finish(&text);
    }
    return (fuel[1] - fuel[0]) / 80;
}

static void charges(void **state)
{
    (void)state;
    static const struct {
        const char *before, *call;
        int64_t least, most;
    } rows[] = {
        { "", "i", 0, 30 },
        { "local x = ('x'):rep(10000)", "x:upper()", 10000, 12000 },
        { "local x = ('x'):rep(10000)", "x:lower()", 10000, 12000 },
        { "local x = ('x'):rep(10000)", "x:reverse()", 10000, 13000 },
        { "local x = ('x'):rep(10000)", "x:sub(2)", 9999, 13000 },
        { "local x = ('x'):rep(10000)", "x:sub(-5)", 5, 1500 },
        { "local x = ('x'):rep(10000)", "x:find('y')", 10000, 12000 },
        { "local x = ('x'):rep(10000)", "x:find(x)", 20000, 24000 },
        { "local x = ('x'):rep(10000)", "#x:split('x')", 50000, 90000 },
        { "local x = ('x'):rep(10000)", "tonumber(x)", 10000, 12000 },
        { "local x = ('x'):rep(10000)", "('%s'):format(x)", 40000, 45000 },
        { "local x = ('x'):rep(10000)", "x .. i", 600, 1500 },
        { "local x = ('x'):rep(10000)", "utf8.len(x)", 10000, 12000 },
        { "", "('x'):rep(5000)", 10000, 11500 },
        { "local t = {} for i = 1, 1000 do t[i] = i end", "table.concat(t)", 17000, 19000 },
        { "local t = {} for i = 1, 1000 do t[i] = i end", "table.insert(t, 1, table.remove(t, 1))", 1990,
          2200 },
        { "local t = {} for i = 1, 1000 do t[i] = i end", "table.insert(t, table.remove(t))", 0, 100 },
        { "local t = {} for i = 1, 200 do t[i] = i end", "table.unpack(t)", 200, 300 },
        { "local t = {} for i = 1, 1000 do t[i] = -i end", "table.sort(t)", 14000, 30000 },
        { "local t = {} for i = 1, 1000 do t[i] = -i end", "pairs(t)", 14000, 35000 },
        { "local t = {} for i = 1, 10 do t[i] = -i end", "table.sort(t)", 50, 250 },
        { "local s = { narrate 'x' }", "when 'true' (s)", 8, 60 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t fuel = fuel_of_call(rows[i].before, rows[i].call);
        if (fuel < rows[i].least || fuel > rows[i].most)
            fail_msg("%s: %d", rows[i].call, (int)fuel);
    }
    assert_int_equal(fuel_of("local x = ('x'):rep(1000)"), fuel_of("local x = ('x'):rep(1000)"));
}

/* A wrong script is wrong in a loop only so often: what is reported costs as well. */
static void findings_cost(void **state)
{
    (void)state;
    char *found = try_script("for i = 1, 1e7 do local x = go(i) end");
    assert_string_equal(found, "1: after 'go' comes a text in quotes, not a number\n"
                               "1: loading the script takes too long: more than 20 million steps");
    free(found);
}

UNIT_SUITE(script_limits, "script.limits", UNIT_CASE(memory_and_depth), UNIT_CASE(declarations),
           UNIT_CASE(time), UNIT_CASE(files), UNIT_CASE(number_of_files), UNIT_CASE(charges),
           UNIT_CASE(findings_cost));
