/* Order: sorting and going through tables, the same on every run. */
#include <string.h>

#include "script/vm.h"

enum { SORT_MOST = 10000 }; /* entries of a list that can be sorted */

/* Keys in order: numbers, then texts by their bytes. */
static int by_key(lua_State *L, int a, int b)
{
    bool a_number = lua_type(L, a) == LUA_TNUMBER, b_number = lua_type(L, b) == LUA_TNUMBER;
    if (a_number != b_number)
        return a_number ? -1 : 1;
    if (a_number)
        return lua_compare(L, a, b, LUA_OPLT) ? -1 : lua_compare(L, b, a, LUA_OPLT) ? 1 : 0;
    size_t a_length, b_length;
    fuel_charge(L, (int64_t)((lua_rawlen(L, a) + lua_rawlen(L, b)) / 16));
    const char *first = lua_tolstring(L, a, &a_length), *second = lua_tolstring(L, b, &b_length);
    int order = memcmp(first, second, a_length < b_length ? a_length : b_length);
    return order ? order : a_length < b_length ? -1 : a_length > b_length;
}

/* Whether the value at `a` comes before the one at `b`; the order function, if any, is at 2. */
static bool before(lua_State *L, int a, int b, bool keys)
{
    fuel_charge(L, 2);
    if (keys)
        return by_key(L, a, b) < 0;
    if (lua_isnoneornil(L, 2)) {
        fuel_charge(L, (int64_t)((lua_rawlen(L, a) + lua_rawlen(L, b)) / 16));
        return lua_compare(L, a, b, LUA_OPLT);
    }
    lua_pushvalue(L, 2);
    lua_pushvalue(L, a < 0 ? a - 1 : a);
    lua_pushvalue(L, b < 0 ? b - 2 : b);
    lua_call(L, 2, 1);
    bool out = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return out;
}

/* Merges the sorted runs [low, middle) and [middle, high) of the table at `from` into the one at `to`. */
static void merge(lua_State *L, int from, int to, lua_Integer low, lua_Integer middle, lua_Integer high,
                  bool keys)
{
    lua_Integer a = low, b = middle;
    for (lua_Integer i = low; i < high; i++) {
        bool take_second = a >= middle;
        if (a < middle && b < high) {
            lua_rawgeti(L, from, a);
            lua_rawgeti(L, from, b);
            take_second = before(L, -1, -2, keys);
            lua_pop(L, 2);
        }
        lua_rawgeti(L, from, take_second ? b++ : a++);
        lua_rawseti(L, to, i);
    }
}

/* Sorts places 1 … count of the plain table at `list`, stably, in n log n steps whatever the order function
 * does. Lua's own sort draws its pivots from the clock. */
static void merge_sort(lua_State *L, int list, lua_Integer count, bool keys)
{
    lua_createtable(L, (int)count, 0);
    int spare = lua_gettop(L), from = list, to = spare;
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer low = 1; low <= count; low += 2 * width) {
            lua_Integer middle = low + width > count + 1 ? count + 1 : low + width;
            lua_Integer high = low + 2 * width > count + 1 ? count + 1 : low + 2 * width;
            merge(L, from, to, low, middle, high, keys);
        }
        int swap = from;
        from = to;
        to = swap;
    }
    for (lua_Integer i = 1; from == spare && i <= count; i++) {
        lua_rawgeti(L, spare, i);
        lua_rawseti(L, list, i);
    }
    lua_settop(L, spare - 1);
}

int order_sort(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    if (!lua_isnoneornil(L, 2))
        luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    lua_Integer count = luaL_len(L, 1);
    if (count > SORT_MOST)
        return luaL_error(L, "a list of %I entries is too long to be sorted (the most is %d)", count,
                          SORT_MOST);
    fuel_charge(L, FUEL_ENTRY + 4 * count);
    lua_createtable(L, (int)count,
                    0); /* 3: a plain copy, so that an order function sees nothing half-sorted */
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(L, 1, i);
        lua_rawseti(L, 3, i);
    }
    merge_sort(L, 3, count, false);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 3, i);
        lua_seti(L, 1, i);
    }
    return 0;
}

/* The sorted keys, the table, the place reached and the call in which this began are the iterator's upvalues:
 * one that a function kept from loading or from an earlier call would remember how far it went. */
static int next_pair(lua_State *L)
{
    fuel_charge(L, FUEL_ENTRY);
    if ((uint64_t)lua_tointeger(L, lua_upvalueindex(4)) != vm_of(L)->calls)
        return luaL_error(L, "what 'pairs' gives cannot be kept for later");
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3)) + 1;
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(3));
    if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL)
        return 1;
    lua_pushvalue(L, -1);
    lua_gettable(L, lua_upvalueindex(2));
    return 2;
}

/* Puts the keys of the table at `index` into a new list on top; returns how many. */
static lua_Integer push_keys(lua_State *L, int index)
{
    lua_Integer count = 0;
    lua_newtable(L);
    int keys = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        fuel_charge(L, 4);
        int type = lua_type(L, -2);
        if (type != LUA_TNUMBER && type != LUA_TSTRING)
            luaL_error(L, "pairs goes through tables whose keys are numbers or texts, not %s",
                       explain_value(L, -2));
        if (count == SORT_MOST)
            luaL_error(L, "a table of more than %d entries is too large for pairs", SORT_MOST);
        lua_pushvalue(L, -2);
        lua_rawseti(L, keys, ++count);
    }
    return count;
}

int order_pairs(lua_State *L)
{
    fuel_charge(L, FUEL_ENTRY);
    lua_settop(L, 1);
    if (words_is_placeholder(L, 1)) { /* reported already; as if it were empty */
        lua_newtable(L);
        lua_replace(L, 1);
    }
    if (lua_type(L, 1) != LUA_TTABLE)
        return luaL_error(L, "pairs goes through a table, not %s", explain_value(L, 1));
    if (!freeze_push_inner(L, 1))
        lua_pushvalue(L, 1); /* 2: where the keys are */
    lua_Integer count = push_keys(L, 2);
    merge_sort(L, 3, count, true);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    lua_pushinteger(L, (lua_Integer)vm_of(L)->calls);
    lua_pushcclosure(L, next_pair, 4);
    return 1;
}

static int next_place(lua_State *L)
{
    fuel_charge(L, 1);
    lua_Integer at = (lua_Integer)((lua_Unsigned)luaL_checkinteger(L, 2) + 1);
    lua_pushinteger(L, at);
    return lua_geti(L, 1, at) == LUA_TNIL ? 1 : 2;
}

int order_ipairs(lua_State *L)
{
    fuel_charge(L, FUEL_ENTRY);
    lua_settop(L, 1);
    if (words_is_placeholder(L, 1)) {
        lua_newtable(L);
        lua_replace(L, 1);
    }
    if (lua_type(L, 1) != LUA_TTABLE)
        return luaL_error(L, "ipairs goes through a list, not %s", explain_value(L, 1));
    lua_pushcfunction(L, next_place);
    lua_insert(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}
