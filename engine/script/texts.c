/* Functions on texts that are ours: where Lua's own go by the locale, use patterns, or let one step of a loop
 * cost as much as the whole text. */
#include "script/vm.h"

#include <string.h>

static int change_case(lua_State *L, char from, char to)
{
    size_t length;
    luaL_Buffer out;
    const char *text = luaL_checklstring(L, 1, &length);
    fuel_charge(L, FUEL_ENTRY + (int64_t)length);
    char *bytes = luaL_buffinitsize(L, &out, length);
    for (size_t i = 0; i < length; i++)
        bytes[i] = text[i] >= from && text[i] <= from + 25 ? (char)(text[i] - from + to) : text[i];
    luaL_pushresultsize(&out, length);
    return 1;
}

/* Letters without accents only, on every machine. */
int texts_lower(lua_State *L)
{
    return change_case(L, 'A', 'a');
}

int texts_upper(lua_State *L)
{
    return change_case(L, 'a', 'A');
}

/* Where `what` first stands at or after `text`; NULL where it does not. */
static const char *find_bytes(lua_State *L, const char *text, const char *end, const char *what,
                              size_t wanted)
{
    while (wanted <= (size_t)(end - text)) {
        const char *at = wanted ? memchr(text, *what, (size_t)(end - text)) : text;
        if (!at || wanted > (size_t)(end - at))
            return NULL;
        if (wanted == 0 || memcmp(at, what, wanted) == 0)
            return at;
        fuel_charge(L, 1 + (int64_t)wanted / 16);
        text = at + 1;
    }
    return NULL;
}

/* find(text, what, from): plain, not a pattern. */
int texts_find(lua_State *L)
{
    size_t length, wanted;
    const char *text = luaL_checklstring(L, 1, &length), *what = luaL_checklstring(L, 2, &wanted);
    int64_t from = texts_position(luaL_optinteger(L, 3, 1), (int64_t)length);
    const char *found = NULL;
    fuel_charge(L, FUEL_ENTRY + (int64_t)length + (int64_t)wanted);
    if (from < 1)
        from = 1;
    if ((uint64_t)from <= length + 1)
        found = find_bytes(L, text + from - 1, text + length, what, wanted);
    if (!found) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, found - text + 1);
    lua_pushinteger(L, found - text + (lua_Integer)wanted);
    return 2;
}

int texts_split(lua_State *L)
{
    size_t length, wide;
    const char *at = luaL_checklstring(L, 1, &length), *separator = luaL_checklstring(L, 2, &wide);
    const char *end = at + length;
    fuel_charge(L, FUEL_ENTRY + (int64_t)length);
    if (wide == 0)
        return luaL_error(L, "split cuts a text at a separator, and this one is empty");
    lua_newtable(L);
    for (lua_Integer count = 1;; count++) {
        const char *next = find_bytes(L, at, end, separator, wide);
        fuel_charge(L, FUEL_ENTRY);
        lua_pushlstring(L, at, (size_t)((next ? next : end) - at));
        lua_rawseti(L, -2, count);
        if (!next)
            return 1;
        at = next + wide;
    }
}

/* One step of utf8.codes: Lua's own, behind a charge for the bytes that it will skip. */
static int next_code(lua_State *L)
{
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer at = lua_tointeger(L, 2);
    size_t from = at > 0 && (size_t)at < length ? (size_t)at : length, to = from;
    while (to < length && ((unsigned char)text[to] & 0xc0) == 0x80)
        to++;
    fuel_charge(L, FUEL_ENTRY + (int64_t)(to - from));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* Lua's own codes is the first upvalue. */
int texts_codes(lua_State *L)
{
    fuel_charge(L, FUEL_ENTRY);
    int count = lua_tocfunction(L, lua_upvalueindex(1))(L); /* its step, the text, 0 */
    lua_pushvalue(L, -count);
    lua_pushcclosure(L, next_code, 1);
    lua_replace(L, -count - 1);
    return count;
}

int64_t texts_position(int64_t at, int64_t length)
{
    if (at >= 0)
        return at;
    return at < -length ? 0 : length + at + 1;
}
