/* Calling a scenario's functions. `s` is one value for the whole sandbox: it reads the state that the call is
 * about, and collects what `after` assigns until the call has ended well. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "core/state.h"
#include "script/vm.h"

static const char view_metatable[] = "state";

static int variable_named(lua_State *L, int index)
{
    vm *v = vm_of(L);
    size_t length = 0;
    const char *name = lua_type(L, index) == LUA_TSTRING ? lua_tolstring(L, index, &length) : NULL;
    if (!v->scenario)
        return luaL_error(L, "the state can be read only while a condition or an effect is called");
    int found = name ? model_find_variable(v->scenario, name, length) : -1;
    if (found >= 0)
        return found;
    if (!name)
        return luaL_error(L, "the state is read by name, as in s.trust");
    near search = near_to(name);
    for (size_t i = 0; i < v->scenario->variable_count; i++)
        near_try(&search, v->scenario->variables[i].name);
    if (search.best)
        return luaL_error(L, "unknown name '%s' (did you mean '%s'?)", name, search.best);
    return luaL_error(L, "unknown name '%s'", name);
}

static int64_t value_now(const vm *v, int variable)
{
    if (v->staged_mask >> variable & 1)
        return v->staged[variable];
    return state_value(v->scenario, v->state, (size_t)variable);
}

/* What an assignment of this call has put there is no part of the state that it met. */
static void note_read(vm *v, int variable)
{
    uint64_t bit = UINT64_C(1) << variable;
    if ((v->staged_mask | v->read_mask) & bit)
        return;
    v->read_mask |= bit;
    v->reads[v->read_count++] = (uint8_t)variable;
}

static int read_view(lua_State *L)
{
    vm *v = vm_of(L);
    fuel_charge(L, 4);
    int index = variable_named(L, 2);
    const model_variable *variable = &v->scenario->variables[index];
    int64_t value = value_now(v, index);
    note_read(v, index);
    switch (variable->type) {
    case RP_VALUE_FLAG: lua_pushboolean(L, value != 0); break;
    case RP_VALUE_LEVEL: lua_pushinteger(L, value); break;
    case RP_VALUE_CHOICE: lua_pushstring(L, variable->values[value]); break;
    }
    return 1;
}

static int64_t level_from(lua_State *L, const model_variable *variable)
{
    int whole;
    if (lua_type(L, 3) != LUA_TNUMBER)
        return luaL_error(L, "'%s' takes a whole number, not %s", variable->name, explain_value(L, 3));
    lua_Integer value = lua_tointegerx(L, 3, &whole);
    if (!whole)
        return luaL_error(L, "'%s' takes a whole number, and this is a fraction or too large",
                          variable->name);
    return value < variable->least ? variable->least : value > variable->most ? variable->most : value;
}

static int64_t choice_from(lua_State *L, const model_variable *variable)
{
    size_t length = 0;
    const char *text = lua_type(L, 3) == LUA_TSTRING ? lua_tolstring(L, 3, &length) : NULL;
    if (!text)
        return luaL_error(L, "'%s' takes one of its texts, not %s", variable->name, explain_value(L, 3));
    fuel_charge(L, (int64_t)length);
    near search = near_to(text);
    for (size_t i = 0; i < variable->value_count; i++) {
        if (strlen(variable->values[i]) == length && memcmp(variable->values[i], text, length) == 0)
            return (int64_t)i;
        near_try(&search, variable->values[i]);
    }
    text = lua_pushfstring(L, "%s", length > 80 ? "something so long" : text);
    if (search.best)
        return luaL_error(L, "'%s' can never be '%s' (did you mean '%s'?)", variable->name, text,
                          search.best);
    return luaL_error(L, "'%s' can never be '%s'", variable->name, text);
}

static int write_view(lua_State *L)
{
    vm *v = vm_of(L);
    fuel_charge(L, 4);
    int index = variable_named(L, 2);
    const model_variable *variable = &v->scenario->variables[index];
    if (!v->may_assign)
        return luaL_error(L, "a condition cannot change '%s'; only 'after' may", variable->name);
    int64_t value = 0;
    switch (variable->type) {
    case RP_VALUE_FLAG:
        if (lua_type(L, 3) != LUA_TBOOLEAN)
            return luaL_error(L, "'%s' takes true or false, not %s", variable->name, explain_value(L, 3));
        value = lua_toboolean(L, 3);
        break;
    case RP_VALUE_LEVEL: value = level_from(L, variable); break;
    case RP_VALUE_CHOICE: value = choice_from(L, variable); break;
    }
    v->staged[index] = value;
    v->staged_mask |= UINT64_C(1) << index;
    return 0;
}

void call_install(lua_State *L)
{
    lua_newuserdatauv(L, 1, 0);
    luaL_newmetatable(L, view_metatable);
    lua_pushcfunction(L, read_view);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, write_view);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    vm_of(L)->view = luaL_ref(L, LUA_REGISTRYINDEX);
}

typedef struct call {
    int function;
    bool wants_answer, answer;
} call;

static int run_call(lua_State *L)
{
    vm *v = vm_of(L);
    call *what = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, what->function);
    v->here = vm_place_of_function(L); /* until something more exact is known */
    freeze_restore(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, what->function);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->view);
    lua_call(L, 1, what->wants_answer ? 1 : 0);
    if (!what->wants_answer)
        return 0;
    if (lua_type(L, -1) != LUA_TBOOLEAN)
        return luaL_error(L, "a condition must give back true or false, not %s", explain_value(L, -1));
    what->answer = lua_toboolean(L, -1);
    return 0;
}

bool call_function(vm *v, int function, const rp_scenario *scenario, const rp_state *state, bool *answer,
                   rp_error *error)
{
    rp_error why = { 0 };
    call what = { .function = function, .wants_answer = answer };
    v->scenario = scenario;
    v->state = state;
    v->may_assign = !answer;
    v->staged_mask = v->read_mask = 0;
    v->read_count = 0;
    bool sound = vm_protected(v, run_call, &what, VM_CALL_FUEL, "this function", &why);
    v->scenario = NULL;
    v->state = NULL;
    v->dead = false; /* the run that met this is over; another may call again, and meets the same */
    if (answer)
        *answer = what.answer;
    if (sound)
        return true;
    return rp_fail(error, RP_ERROR_UNSOUND, "%s:%d: %s", v->here.file, v->here.line, why.text);
}

void call_assign(const vm *v, const rp_scenario *scenario, rp_state *state)
{
    for (size_t i = 0; i < scenario->variable_count; i++)
        if (v->staged_mask >> i & 1)
            state_set_value(scenario, state, i, v->staged[i]);
}

static bool guard(void *data, int function, const rp_scenario *scenario, const rp_state *state, bool *holds,
                  rp_error *error)
{
    return call_function(data, function, scenario, state, holds, error);
}

static bool effect(void *data, int function, const rp_scenario *scenario, rp_state *state, rp_error *error)
{
    if (!call_function(data, function, scenario, state, NULL, error))
        return false;
    call_assign(data, scenario, state);
    return true;
}

rp_script call_functions(vm *v)
{
    return (rp_script){ .data = v, .guard = guard, .effect = effect };
}
