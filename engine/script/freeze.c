/* After loading nothing can be remembered but in the scenario's state. Every table that a function can reach
 * is replaced by a read-only view; what else its upvalues hold is written down and put back before each call.
 * The walk goes by a list, not by recursion, so no data of a script is too deep for it. */
#include "script/vm.h"

static const char inner_key[] = "inner"; /* in a view's metatable: the table behind it */

static int refuse_change(lua_State *L)
{
    if (vm_of(L)->loading)
        return luaL_error(L, "what belongs to the language cannot be changed");
    return luaL_error(L,
                      "a table from outside the function cannot be changed: nothing can be remembered there");
}

static int inner_length(lua_State *L)
{
    fuel_charge(L, 1);
    if (!freeze_push_inner(L, 1))
        return luaL_error(L, "this has no length");
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
    return 1;
}

void freeze_push_read_only(lua_State *L, int index)
{
    index = lua_absindex(L, index);
    lua_newtable(L);
    lua_createtable(L, 0, 5);
    lua_pushvalue(L, index);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, index);
    lua_setfield(L, -2, inner_key);
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, inner_length);
    lua_setfield(L, -2, "__len");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

bool freeze_push_inner(lua_State *L, int index)
{
    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index))
        return false;
    lua_pushstring(L, inner_key);
    lua_rawget(L, -2);
    lua_remove(L, -2);
    if (lua_type(L, -1) == LUA_TTABLE)
        return true;
    lua_pop(L, 1);
    return false;
}

/* Stack of the walk: 2 what was met -> what stands for it, 3 the list still to go through, 4 function -> list of
 * what its upvalues are. */
enum { MET = 2, OPEN = 3, RESTORE = 4 };

/* Replaces the value on top by what functions may see of it. */
static void seal_top(lua_State *L)
{
    int type = lua_type(L, -1);
    if (type != LUA_TTABLE && (type != LUA_TFUNCTION || lua_iscfunction(L, -1)))
        return;
    fuel_charge(L, 4);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, MET) != LUA_TNIL) {
        lua_remove(L, -2);
        return;
    }
    lua_pop(L, 1);
    if (freeze_push_inner(L, -1)) { /* a library of the language: read-only from the start */
        lua_pop(L, 1);
        return;
    }
    lua_pushvalue(L, -1); /* value */
    lua_pushvalue(L, -1); /* value value */
    if (type == LUA_TTABLE) {
        freeze_push_read_only(L, -1);
        lua_remove(L, -2);
    } /* value, what stands for it */
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, MET);
    lua_pushvalue(L, -1);
    lua_pushvalue(L, -1);
    lua_rawset(L, MET); /* a view stands for itself */
    lua_pushvalue(L, -2);
    lua_rawseti(L, OPEN, (lua_Integer)lua_rawlen(L, OPEN) + 1);
    lua_replace(L, -3);
    lua_pop(L, 1);
}

static void seal_table(lua_State *L, int index)
{
    for (lua_pushnil(L); lua_next(L, index);) {
        int key = lua_type(L, -2);
        fuel_charge(L, 4);
        if (key == LUA_TTABLE || key == LUA_TFUNCTION)
            luaL_error(L, "a table that functions read has %s as a key", explain_value(L, -2));
        seal_top(L);
        lua_pushvalue(L, -2);
        lua_insert(L, -2);    /* key key value */
        lua_rawset(L, index); /* an existing key: the walk may go on */
    }
}

static void seal_function(lua_State *L, int index, int environment)
{
    vm *v = vm_of(L);
    lua_pushvalue(L, index);
    v->here = vm_place_of_function(L);
    lua_newtable(L);
    int upvalues = lua_gettop(L);
    for (int i = 1; lua_getupvalue(L, index, i); i++) {
        fuel_charge(L, 4);
        if (!lua_rawequal(L, -1, environment))
            seal_top(L);
        lua_pushvalue(L, -1);
        lua_rawseti(L, upvalues, i);
        if (!lua_setupvalue(L, index, i))
            lua_pop(L, 1);
    }
    lua_pushvalue(L, index);
    lua_insert(L, -2);
    lua_rawset(L, RESTORE);
}

/* Everything starts from the functions that the scenario keeps and from the script's own globals. */
static void push_roots(lua_State *L)
{
    vm *v = vm_of(L);
    for (lua_Integer i = 1, last = (lua_Integer)lua_rawlen(L, LUA_REGISTRYINDEX); i <= last; i++) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, i);
        if (lua_type(L, -1) == LUA_TFUNCTION)
            seal_top(L);
        lua_pop(L, 1);
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->environment);
    lua_getmetatable(L, -1);
    lua_getfield(L, -1, "__index");
    seal_table(L, lua_gettop(L));
    lua_pop(L, 3);
}

void freeze_all(lua_State *L)
{
    vm *v = vm_of(L);
    lua_settop(L, 1);
    lua_newtable(L);
    lua_newtable(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->restore);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->environment);
    int environment = lua_gettop(L);
    push_roots(L);
    for (lua_Integer i = 1; lua_rawgeti(L, OPEN, i) != LUA_TNIL; i++) {
        int index = lua_gettop(L);
        if (lua_type(L, index) == LUA_TTABLE)
            seal_table(L, index);
        else
            seal_function(L, index, environment);
        lua_settop(L, index - 1);
    }
    lua_settop(L, 1);
    v->longest_kept = v->longest;
    v->loading = false;
}

/* An upvalue can only be changed by a function that has it, and runs. */
void freeze_note_call(lua_State *L, lua_Debug *about)
{
    vm *v = vm_of(L);
    lua_getinfo(L, "f", about);
    if (lua_iscfunction(L, -1) || lua_topointer(L, -1) == v->noted) {
        lua_pop(L, 1);
        return;
    }
    v->noted = lua_topointer(L, -1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->ran);
    lua_pushvalue(L, -2);
    if (lua_rawget(L, -2) == LUA_TNIL) {
        fuel_charge(L, FUEL_RESTORE);
        lua_pushvalue(L, -3);
        lua_pushboolean(L, true);
        lua_rawset(L, -4);
    }
    lua_pop(L, 3);
}

static void restore(lua_State *L, int function, int list)
{
    lua_pushvalue(L, function);
    if (lua_rawget(L, list) == LUA_TTABLE)
        for (int i = 1; lua_getupvalue(L, function, i); i++) {
            lua_pop(L, 1);
            lua_rawgeti(L, -1, i);
            lua_setupvalue(L, function, i);
        }
    lua_pop(L, 1);
}

void freeze_restore(lua_State *L)
{
    vm *v = vm_of(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->restore);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->ran);
    int ran = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, ran);) {
        lua_pop(L, 1);
        restore(L, ran + 1, ran - 1);
        lua_pushvalue(L, ran + 1);
        lua_pushnil(L);
        lua_rawset(L, ran); /* an existing key: the walk may go on */
    }
    v->noted = NULL;
    lua_pop(L, 2);
}
