/* The functions that scripts may use, copied by name into a table that starts empty. Each charges its work
 * before it begins; those that Lua's own version makes unsafe or different from run to run are written anew. */
#include <stdlib.h>
#include <string.h>

#include <lualib.h>

#include "script/vm.h"

/* --- charges: what a function of Lua's own will cost, from its arguments --- */

static int64_t text_length(lua_State *L, int index)
{
    return lua_type(L, index) == LUA_TSTRING ? (int64_t)lua_rawlen(L, index) : 0;
}

/* For every function: a text may stand where a number is taken, and is then read from end to end. */
static int64_t cost_of_call(lua_State *L)
{
    int count = lua_gettop(L);
    int64_t cost = FUEL_ENTRY + count;
    if (count > VM_RESULTS_MOST + 2) /* as many as a call gives back, and what is to be done with them */
        luaL_error(L, "one call cannot take more than %d values", VM_RESULTS_MOST);
    for (int i = 1; i <= count; i++)
        cost += text_length(L, i) / 8;
    return cost;
}

static int64_t cost_of_nothing(lua_State *L)
{
    (void)L;
    return 0;
}

static int64_t cost_of_text(lua_State *L)
{
    return text_length(L, 1);
}

static int64_t cost_of_rep(lua_State *L)
{
    int64_t times = luaL_checkinteger(L, 2), size = text_length(L, 1) + text_length(L, 3);
    if (times > 0 && times > VM_STRING_MOST / (size ? size : 1))
        luaL_error(L, "a text is longer than 256 KiB");
    return times > 0 ? times * (size + 1) : 0;
}

static int64_t cost_of_concat(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    int64_t from = luaL_optinteger(L, 3, 1);
    int64_t to = lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4);
    int64_t cost = 0, between = text_length(L, 2);
    if (to >= from && (uint64_t)to - (uint64_t)from > VM_STRING_MOST)
        luaL_error(L, "a text is longer than 256 KiB");
    for (int64_t i = from; i <= to; i++) {
        fuel_charge(L, 1);
        lua_geti(L, 1, i);
        cost += 16 + between + text_length(L, -1);
        lua_pop(L, 1);
        if (i == INT64_MAX)
            break;
    }
    return cost;
}

/* How many entries move when one is put in or taken out at `at`; where there is no such place Lua says so. */
static int64_t moved(int64_t at, int64_t last)
{
    return at >= 1 && at <= last ? last - at : 0;
}

static int64_t cost_of_insert(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    int64_t length = luaL_len(L, 1);
    return moved(lua_gettop(L) == 3 ? luaL_checkinteger(L, 2) : length, length) + 1;
}

static int64_t cost_of_remove(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    int64_t length = luaL_len(L, 1);
    return moved(luaL_optinteger(L, 2, length), length) + 1;
}

static int64_t results(lua_State *L, int64_t from, int64_t to)
{
    if (to < from)
        return 0;
    if ((uint64_t)to - (uint64_t)from >= VM_RESULTS_MOST)
        luaL_error(L, "one call cannot give back more than %d values", VM_RESULTS_MOST);
    return to - from + 1;
}

static int64_t cost_of_unpack(lua_State *L)
{
    int64_t from = luaL_optinteger(L, 2, 1);
    int64_t to = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
    return results(L, from, to);
}

/* How many of a text's bytes stand from `from` to `to`. */
static int64_t bytes_between(int64_t from, int64_t to, int64_t length)
{
    from = texts_position(from, length);
    to = texts_position(to, length);
    from = from < 1 ? 1 : from;
    to = to > length ? length : to;
    return to < from ? 0 : to - from + 1;
}

static int64_t cost_of_bytes(lua_State *L)
{
    int64_t from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, from);
    return results(L, 1, bytes_between(from, to, text_length(L, 1)));
}

static int64_t cost_of_sub(lua_State *L)
{
    return bytes_between(luaL_checkinteger(L, 2), luaL_optinteger(L, 3, -1), text_length(L, 1));
}

/* A format may print plain values only; addresses differ from run to run. */
static int64_t cost_of_format(lua_State *L)
{
    size_t length;
    const char *format = luaL_checklstring(L, 1, &length);
    for (size_t i = 0; i + 1 < length; i++) {
        if (format[i] != '%')
            continue;
        for (i++; i < length && strchr("-+ #0123456789.", format[i]); i++)
            continue;
        if (i < length && format[i] == 'p')
            luaL_error(L, "'%%p' cannot be used in a format");
    }
    int64_t cost = (int64_t)length;
    for (int i = 2; i <= lua_gettop(L); i++) {
        int type = lua_type(L, i);
        if (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TBOOLEAN && type != LUA_TNIL)
            luaL_error(L, "only texts, numbers, true, false and nil can be formatted, not %s",
                       explain_value(L, i));
        cost += 512 + 4 * text_length(L, i); /* a number is that long at most, and %q writes a byte as four */
    }
    return cost;
}

/* Runs the function of Lua's own that is its first upvalue, after the charge that its second one says. */
typedef int64_t cost_function(lua_State *L);
static cost_function *const costs[] = { cost_of_nothing, cost_of_text,   cost_of_rep,    cost_of_concat,
                                        cost_of_insert,  cost_of_remove, cost_of_unpack, cost_of_format,
                                        cost_of_bytes,   cost_of_sub };
enum {
    COST_NOTHING,
    COST_TEXT,
    COST_REP,
    COST_CONCAT,
    COST_INSERT,
    COST_REMOVE,
    COST_UNPACK,
    COST_FORMAT,
    COST_BYTES,
    COST_SUB
};

static int charged(lua_State *L)
{
    lua_CFunction function = lua_tocfunction(L, lua_upvalueindex(1));
    fuel_charge(L, cost_of_call(L));
    fuel_charge(L, costs[lua_tointeger(L, lua_upvalueindex(2))](L));
    return function(L);
}

/* --- written anew --- */

static int plain_tostring(lua_State *L)
{
    fuel_charge(L, FUEL_ENTRY);
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TSTRING:
    case LUA_TNUMBER: lua_tolstring(L, 1, NULL); return 1; /* numbers as Lua writes them */
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); return 1;
    default: lua_pushstring(L, luaL_typename(L, 1)); return 1;
    }
}

/* Raises the text or number at `index`, in the author's words. */
static int raise_text(lua_State *L, int index)
{
    lua_settop(L, index);
    if (!lua_tostring(L, index))
        return 0;
    vm_of(L)->raised = true;
    return lua_error(L);
}

static int raise(lua_State *L)
{
    fuel_charge(L, FUEL_ENTRY);
    raise_text(L, 1);
    return luaL_error(L, "an error without a text was raised");
}

static int assert_holds(lua_State *L)
{
    fuel_charge(L, cost_of_call(L));
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1))
        return lua_gettop(L);
    raise_text(L, 2);
    return luaL_error(L, "what was asserted does not hold");
}

static int include(lua_State *L)
{
    vm *v = vm_of(L);
    size_t length;
    fuel_charge(L, FUEL_INCLUDE);
    if (!v->loading)
        return luaL_error(L, "'include' works only while the scenario is loaded");
    const char *name = luaL_checklstring(L, 1, &length);
    bool plain = length > 0 && length <= 64 &&
                 strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == length;
    if (!plain)
        return luaL_error(L, "include names a file by letters, figures, '-' and '_' only");
    static const char *const never[] = { "scenario", "walkthroughs", "looks", "centre" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strcmp(name, never[i]) == 0)
            return luaL_error(L, "'%s' is not for including", name);
    for (int i = 0; i < 2; i++) {
        const char *path = lua_pushfstring(L, i ? "common/%s.lua" : "%s.lua", name);
        for (size_t j = 0; j < v->file_count; j++) {
            if (strcmp(v->files[j].path, path) != 0)
                continue;
            if (v->files[j].running)
                return luaL_error(L, "'%s' includes itself", name);
            lua_rawgeti(L, LUA_REGISTRYINDEX, v->files[j].value);
            return 1;
        }
        if (vm_run_file(L, path))
            return 1;
    }
    vm_wrong(v, vm_place(L), "unknown-name", "it is looked for beside the scenario and in common/",
             "there is no file '%s.lua' to include", name);
    words_push_placeholder(L);
    return 1;
}

/* --- tables of what is there --- */

typedef struct safe_function {
    const char *name;
    int cost;              /* Lua's own under this charge … */
    lua_CFunction instead; /* … or ours, with Lua's own as its first upvalue */
} safe_function;

static const safe_function base_functions[] = {
    { "assert", 0, assert_holds },   { "error", 0, raise },
    { "include", 0, include },       { "ipairs", 0, order_ipairs },
    { "pairs", 0, order_pairs },     { "select", COST_NOTHING, NULL },
    { "tonumber", COST_TEXT, NULL }, { "tostring", 0, plain_tostring },
    { "type", COST_NOTHING, NULL },  { NULL, 0, NULL },
};

static const safe_function string_functions[] = {
    { "byte", COST_BYTES, NULL },    { "char", COST_NOTHING, NULL }, { "find", 0, texts_find },
    { "format", COST_FORMAT, NULL }, { "len", COST_NOTHING, NULL },  { "lower", 0, texts_lower },
    { "rep", COST_REP, NULL },       { "reverse", COST_TEXT, NULL }, { "split", 0, texts_split },
    { "sub", COST_SUB, NULL },       { "upper", 0, texts_upper },    { NULL, 0, NULL },
};

static const safe_function table_functions[] = {
    { "concat", COST_CONCAT, NULL },
    { "insert", COST_INSERT, NULL },
    { "pack", COST_NOTHING, NULL },
    { "remove", COST_REMOVE, NULL },
    { "sort", 0, order_sort },
    { "unpack", COST_UNPACK, NULL },
    { NULL, 0, NULL },
};

static const safe_function math_functions[] = {
    { "abs", COST_NOTHING, NULL },       { "acos", COST_NOTHING, NULL },
    { "asin", COST_NOTHING, NULL },      { "atan", COST_NOTHING, NULL },
    { "ceil", COST_NOTHING, NULL },      { "cos", COST_NOTHING, NULL },
    { "deg", COST_NOTHING, NULL },       { "exp", COST_NOTHING, NULL },
    { "floor", COST_NOTHING, NULL },     { "fmod", COST_NOTHING, NULL },
    { "log", COST_NOTHING, NULL },       { "max", COST_NOTHING, NULL },
    { "min", COST_NOTHING, NULL },       { "modf", COST_NOTHING, NULL },
    { "rad", COST_NOTHING, NULL },       { "sin", COST_NOTHING, NULL },
    { "sqrt", COST_NOTHING, NULL },      { "tan", COST_NOTHING, NULL },
    { "tointeger", COST_NOTHING, NULL }, { "type", COST_NOTHING, NULL },
    { "ult", COST_NOTHING, NULL },       { NULL, 0, NULL },
};

static const safe_function utf8_functions[] = {
    { "char", COST_NOTHING, NULL }, { "codepoint", COST_BYTES, NULL }, { "codes", 0, texts_codes },
    { "len", COST_TEXT, NULL },     { "offset", COST_TEXT, NULL },     { NULL, 0, NULL },
};

/* Called for what a library does not have; its name is the upvalue. */
static int unknown_part(lua_State *L)
{
    vm *v = vm_of(L);
    char hint[160];
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    fuel_charge(L, 1);
    names_hint(L, 1, (source_place){ NULL, 0 }, name, hint, sizeof hint);
    if (!v->loading)
        return luaL_error(L, *hint ? "there is no '%s' in '%s' (%s)" : "there is no '%s' in '%s'", name,
                          library, hint);
    vm_wrong(v, vm_place(L), "unknown-name", hint, "there is no '%s' in '%s'", name, library);
    words_push_placeholder(L);
    return 1;
}

/* From Lua's own library at the top of the stack into the table at `to`. */
static void copy_functions(lua_State *L, const safe_function *functions, int to)
{
    int library = lua_gettop(L);
    for (; functions->name; functions++) {
        lua_getfield(L, library, functions->name); /* nil where Lua has none */
        lua_pushinteger(L, functions->cost);
        lua_pushcclosure(L, functions->instead ? functions->instead : charged, 2);
        lua_setfield(L, to, functions->name);
    }
}

static void open_library(lua_State *L, lua_CFunction open, const char *name, const safe_function *functions,
                         int environment)
{
    luaL_requiref(L, name, open, 0);
    lua_newtable(L);
    int safe = lua_gettop(L);
    lua_pushvalue(L, safe - 1);
    copy_functions(L, functions, safe);
    lua_pop(L, 1);
    if (strcmp(name, LUA_MATHLIBNAME) == 0) {
        static const char *const constants[] = { "pi", "huge", "maxinteger", "mininteger" };
        for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
            lua_getfield(L, safe - 1, constants[i]);
            lua_setfield(L, safe, constants[i]);
        }
    }
    lua_newtable(L);
    lua_pushstring(L, name);
    lua_pushcclosure(L, unknown_part, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, safe);
    freeze_push_read_only(L, safe);
    lua_setfield(L, environment, name);
    if (strcmp(name, LUA_STRLIBNAME) ==
        0) { /* ("x"):upper() sees the same, and texts do not count as numbers */
        lua_pushliteral(L, "");
        lua_newtable(L);
        lua_pushvalue(L, safe);
        lua_setfield(L, -2, "__index");
        lua_pushboolean(L, false);
        lua_setfield(L, -2, "__metatable");
        lua_setmetatable(L, -2);
        lua_pop(L, 1);
    }
    lua_settop(L, safe - 2);
}

void library_install(lua_State *L, int environment)
{
    luaL_requiref(L, LUA_GNAME, luaopen_base, 0);
    copy_functions(L, base_functions, environment);
    lua_pop(L, 1);
    open_library(L, luaopen_string, LUA_STRLIBNAME, string_functions, environment);
    open_library(L, luaopen_table, LUA_TABLIBNAME, table_functions, environment);
    open_library(L, luaopen_math, LUA_MATHLIBNAME, math_functions, environment);
    open_library(L, luaopen_utf8, LUA_UTF8LIBNAME, utf8_functions, environment);
    lua_pushnil(L); /* nothing keeps Lua's own libraries: what was not copied is gone */
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_pushnil(L);
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
}
