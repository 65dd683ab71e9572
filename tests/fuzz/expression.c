/* The bytes as a condition: compiled for a fixed scenario, evaluated in some of its states, and held against what
 * Lua makes of the same text. */
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>
#include <lualib.h>

#include "core/expr.h"
#include "core/state.h"
#include "fuzz.h"
#include "script/script.h"

enum { LONGEST = 4000, STATES = 6 };

static const char scenario_text[] =
    "scenario { id = 'x', title = 'X', family = 'x', version = 1, kind = 'teamwork', channel = 'chat', "
    "minutes = 1,\n"
    "  setting = 's', role = 'r', framework = 'f', points = {}, criteria = {} }\n"
    "state { trust = level { start = 3, least = -5, most = 10 }, n = level { start = 1 }, rung = flag,\n"
    "  medium = one_of { 'phone', 'email', '' } }\n"
    "scene 'a' { choose { say 'x' { go 'b' }, say 'y' { go 'end' } } } scene 'b' { go 'end' }\n"
    "ending 'end' { title = 't', outcome = 'good', 'x' }\n";

static bool find(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    *bytes = (rp_bytes){ data, strlen(data) };
    *shown = path;
    return str_is(path, "scenario.lua");
}

/* --- what both look at --- */

static rp_scenario *scenario;
static lua_State *lua;
static script_host *host;

static int lua_seen(lua_State *L)
{
    const char *id = luaL_checkstring(L, 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "seen b");
    if (str_is(id, "a"))
        lua_pushboolean(L, true);
    return 1;
}

static void start(void)
{
    rp_diagnostics *found = rp_diagnostics_create();
    str text = STR_EMPTY;
    str_add(&text, scenario_text);
    script_source source = { text.bytes, find, NULL };
    scenario = script_load(&source, NULL, found, &host);
    FUZZ_HOLDS(scenario);
    rp_diagnostics_destroy(found);
    str_finish(&text);
    lua = luaL_newstate();
    luaL_requiref(lua, "math", luaopen_math, 0);
    lua_getfield(lua, -1, "min");
    lua_setglobal(lua, "min");
    lua_getfield(lua, -1, "max");
    lua_setglobal(lua, "max");
    lua_pushcfunction(lua, lua_seen);
    lua_setglobal(lua, "seen");
    lua_settop(lua, 0);
}

/* State `index` of both. */
static void set_state(rp_state *state, int index)
{
    static const int levels[STATES] = { 3, -5, 10, 0, 1, 7 };
    static const char *const media[] = { "phone", "email", "" };
    const int values[] = { index % 3, levels[(index + 2) % STATES] < 0 ? 0 : levels[(index + 2) % STATES],
                           index % 2, levels[index] };
    state_start(scenario, state);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        state_set_value(scenario, state, i, values[i]); /* in name order: medium, n, rung, trust */
    state_set_seen(scenario, state, 0);
    if (index > 2)
        state_set_seen(scenario, state, 1);
    lua_pushstring(lua, media[values[0]]);
    lua_setglobal(lua, "medium");
    lua_pushinteger(lua, values[1]);
    lua_setglobal(lua, "n");
    lua_pushboolean(lua, values[2]);
    lua_setglobal(lua, "rung");
    lua_pushinteger(lua, values[3]);
    lua_setglobal(lua, "trust");
    lua_pushboolean(lua, index > 2);
    lua_setfield(lua, LUA_REGISTRYINDEX, "seen b");
}

/* --- one condition --- */

static void compare(const expr *condition, const char *text, rp_state *state)
{
    str whole = STR_EMPTY;
    str_print(&whole, "return %s", text);
    FUZZ_HOLDS(luaL_loadbufferx(lua, whole.bytes, whole.length, "x", "t") == LUA_OK);
    for (int i = 0; i < STATES; i++) {
        bool holds = false;
        rp_error error = { 0 };
        set_state(state, i);
        bool done = expr_holds(condition, scenario, state, &holds, &error);
        lua_pushvalue(lua, 1);
        int status = lua_pcall(lua, 0, 1, 0);
        FUZZ_HOLDS(done == (status == LUA_OK));
        FUZZ_HOLDS(done || expr_can_fail(condition));
        FUZZ_HOLDS(!done || (lua_isboolean(lua, -1) && lua_toboolean(lua, -1) == holds));
        lua_settop(lua, 1);
    }
    lua_settop(lua, 0);
    str_finish(&whole);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    char text[LONGEST + 1], hint[80] = "";
    rp_error error = { 0 };
    arena memory;
    if (size > LONGEST || memchr(bytes, 0, size))
        return 0;
    memcpy(text, bytes, size);
    text[size] = '\0';
    if (!scenario)
        start();
    arena_init(&memory);
    const expr *condition = expr_compile(scenario, &memory, text, hint, &error);
    if (condition) {
        rp_state *state = state_create(scenario);
        compare(condition, text, state);
        free(state);
    } else {
        FUZZ_HOLDS(error.text[0]);
    }
    arena_finish(&memory);
    return 0;
}
