/* The words of the language: what a script writes down becomes a node, and no node knows what it means. A
 * word is a node without parts; calling it gives a copy with one part more, so that a bare `wait` and
 * `say "…" { … }` are built alike. Nodes never change, so they may be kept, shared and used twice. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/str.h"
#include "script/vm.h"

static const char node_metatable[] = "declaration", placeholder_metatable[] = "unknown";

const char *const words_moods[] = { "neutral", "pleased", "calm",     "worried", "upset",
                                    "annoyed", "angry",   "confused", NULL };

static const word line_word = { "line", PART_TEXT, false, PART_NONE, false };

const word words_of_scenarios[] = {
    { "scenario", PART_NONE, false, PART_TABLE, true }, { "actor", PART_NONE, false, PART_TABLE, true },
    { "state", PART_NONE, false, PART_TABLE, true },    { "level", PART_NONE, false, PART_TABLE, false },
    { "flag", PART_NONE, false, PART_NONE, false },     { "one_of", PART_NONE, false, PART_TABLE, false },
    { "exhibit", PART_TEXT, false, PART_TABLE, true },  { "scene", PART_TEXT, false, PART_TABLE, true },
    { "ending", PART_TEXT, false, PART_TABLE, true },   { "always", PART_TEXT, false, PART_CONDITION, true },
    { "reflect", PART_NONE, false, PART_TABLE, true },  { "discuss", PART_NONE, false, PART_TABLE, true },
    { "narrate", PART_TEXT, false, PART_NONE, false },  { "show", PART_TEXT, false, PART_NONE, false },
    { "change", PART_NONE, false, PART_TABLE, false },  { "when", PART_CONDITION, false, PART_TABLE, false },
    { "go", PART_TEXT, false, PART_NONE, false },       { "choose", PART_TEXT, true, PART_TABLE, false },
    { "build", PART_TEXT, true, PART_TABLE, false },    { "rank", PART_TEXT, true, PART_TABLE, false },
    { "figure", PART_TEXT, true, PART_TABLE, false },   { "quote", PART_TEXT, true, PART_TABLE, false },
    { "form", PART_TEXT, true, PART_TABLE, false },     { "write", PART_TEXT, true, PART_TABLE, false },
    { "say", PART_TEXT, false, PART_TABLE, false },     { "act", PART_TEXT, false, PART_TABLE, false },
    { "read", PART_TEXT, false, PART_TABLE, false },    { "wait", PART_NONE, false, PART_TABLE, false },
    { "card", PART_TEXT, false, PART_TABLE, false },    { "pick", PART_TEXT, false, PART_TABLE, false },
    { NULL, PART_NONE, false, PART_NONE, false },
};

const word words_of_frameworks[] = {
    { "framework", PART_NONE, false, PART_TABLE, true },
    { "unit", PART_TEXT, false, PART_TABLE, true },
    { "model", PART_TEXT, false, PART_TABLE, true },
    { "point", PART_TEXT, false, PART_TABLE, false },
    { "misconception", PART_TEXT, false, PART_TABLE, false },
    { "concept", PART_TEXT, false, PART_TABLE, false },
    { "tip", PART_TEXT, false, PART_TABLE, false },
    { "criterion", PART_TEXT, false, PART_TABLE, false },
    { NULL, PART_NONE, false, PART_NONE, false },
};

const word words_of_looks[] = {
    { "look", PART_TEXT, false, PART_TABLE, true },
    { NULL, PART_NONE, false, PART_NONE, false },
};

const word words_of_centres[] = {
    { "centre", PART_TEXT, false, PART_TABLE, true },
    { "retention", PART_NONE, false, PART_TABLE, true },
    { NULL, PART_NONE, false, PART_NONE, false },
};

const word words_of_walkthroughs[] = {
    { "walkthrough", PART_TEXT, false, PART_TABLE, true },
    { "text", PART_TEXT, false, PART_NONE, false },
    { "silence", PART_NONE, false, PART_NONE, false },
    { NULL, PART_NONE, false, PART_NONE, false },
};

/* --- nodes --- */

node *words_node(lua_State *L, int index)
{
    return luaL_testudata(L, index, node_metatable);
}

bool words_is_placeholder(lua_State *L, int index)
{
    return luaL_testudata(L, index, placeholder_metatable) != NULL;
}

void words_push_placeholder(lua_State *L)
{
    lua_newuserdatauv(L, 1, 0);
    luaL_setmetatable(L, placeholder_metatable);
}

/* A copy of the node at `from` (or a fresh one of that word) on top of the stack. */
static node *push_node(lua_State *L, int from, const word *of)
{
    node *out = lua_newuserdatauv(L, sizeof *out, 2);
    const node *old = from ? words_node(L, from) : NULL;
    *out = old ? *old : (node){ .word = of, .actor = SOURCE_NO_ACTOR };
    for (int i = 1; old && i <= 2; i++) {
        lua_getiuservalue(L, from, i);
        lua_setiuservalue(L, -2, i);
    }
    luaL_setmetatable(L, node_metatable);
    return out;
}

static bool is_complete(const node *n)
{
    if (n->word->first != PART_NONE && !n->word->first_optional && !n->has_first)
        return false;
    return n->word->second == PART_NONE || n->has_second;
}

static bool fits(lua_State *L, int index, word_part part)
{
    int type = lua_type(L, index);
    switch (part) {
    case PART_TEXT: return type == LUA_TSTRING;
    case PART_TABLE: return type == LUA_TTABLE;
    case PART_CONDITION: return type == LUA_TSTRING || type == LUA_TFUNCTION;
    case PART_NONE: break;
    }
    return false;
}

static const char *part_words(word_part part)
{
    static const char *const words[] = { "nothing", "a text in quotes", "a table { … }",
                                         "a condition in quotes" };
    return words[part];
}

/* The set of declarations that wait for their table. The value is true while they wait. */
static void set_unfinished(lua_State *L, int index, bool waits)
{
    lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->unfinished);
    lua_pushvalue(L, index);
    if (waits)
        lua_pushboolean(L, true);
    else
        lua_pushnil(L);
    lua_rawset(L, -3);
    lua_pop(L, 1);
}

/* What a complete declaration does: it is put on the list that the file's reader goes through. */
static void declare(lua_State *L, node *n)
{
    vm *v = vm_of(L);
    int index = lua_gettop(L);
    if (v->declared_count == VM_DECLARED_MOST)
        luaL_error(L, "there are more than %d declarations", VM_DECLARED_MOST);
    if (str_is(n->word->name, "actor"))
        n->actor = v->actors++;
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->declared);
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, (lua_Integer)++v->declared_count);
    lua_pop(L, 1);
}

/* "'say'", or "an actor" for what one says. */
static const char *node_words(const node *n, char out[40])
{
    if (n->word == &line_word)
        return "an actor";
    snprintf(out, 40, "'%s'", n->word->name);
    return out;
}

/* A complete node was called once more. */
static int called_too_often(lua_State *L, const node *n)
{
    vm *v = vm_of(L);
    char words[40];
    source_place place = vm_place(L);
    if (lua_type(L, 2) == LUA_TSTRING)
        vm_wrong(v, place, "syntax", "put a comma between them; a longer text is joined with ..",
                 "two texts in a row after %s", node_words(n, words));
    else
        vm_wrong(v, place, "syntax", "a comma is missing in front of it",
                 "%s was complete, and %s follows it", node_words(n, words), explain_value(L, 2));
    lua_settop(L, 1);
    return 1;
}

static int call_actor(lua_State *L, const node *actor)
{
    node *line = push_node(L, 0, &line_word);
    line->actor = actor->actor;
    line->place = vm_place(L);
    if (lua_type(L, 2) != LUA_TSTRING) {
        vm_wrong(vm_of(L), line->place, "wrong-type", NULL, "an actor says a text in quotes, not %s",
                 explain_value(L, 2));
        words_push_placeholder(L);
        return 1;
    }
    line->has_first = true;
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, 1);
    return 1;
}

/* Something that a node cannot take: reported, and let through as a placeholder. */
static int wrong_part(lua_State *L, const node *old, word_part wanted)
{
    char words[40];
    vm_wrong(vm_of(L), vm_place(L), "wrong-type", NULL, "after %s comes %s, not %s", node_words(old, words),
             part_words(wanted), explain_value(L, 2));
    set_unfinished(L, 1, false);
    words_push_placeholder(L);
    return 1;
}

/* The node at 1 with the value at 2 as its first or second part. */
static int take_part(lua_State *L, const node *old, bool first)
{
    set_unfinished(L, 1, false);
    node *out = push_node(L, 1, NULL);
    if (!old->has_first && !old->has_second)
        out->place = vm_place(L);
    *(first ? &out->has_first : &out->has_second) = true;
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, first ? 1 : 2);
    if (out->word->declares && is_complete(out))
        declare(L, out);
    else if (out->word->declares)
        set_unfinished(L, lua_gettop(L), true);
    return 1;
}

static int call_node(lua_State *L)
{
    vm *v = vm_of(L);
    fuel_charge(L, 4);
    node *old = words_node(L, 1);
    if (!old)
        return luaL_error(L, "this cannot be called");
    if (!v->loading)
        return luaL_error(L, "'%s' works only while the scenario is loaded", old->word->name);
    if (lua_gettop(L) > 2)
        vm_wrong(v, vm_place(L), "syntax", "write the text, then the table, without a comma between them",
                 "'%s' is given several things at once", old->word->name);
    lua_settop(L, 2);
    if (is_complete(old) && str_is(old->word->name, "actor"))
        return call_actor(L, old);
    if (words_is_placeholder(L, 2))
        return 1;
    bool second_text = old->has_first && !old->word->declares && lua_type(L, 2) == LUA_TSTRING;
    if (is_complete(old) || second_text)
        return called_too_often(L, old);
    bool fresh = !old->has_first && !old->has_second, first = fresh && fits(L, 2, old->word->first);
    bool needs_first = old->word->first != PART_NONE && !old->word->first_optional && !old->has_first;
    if (!first && (needs_first || !fits(L, 2, old->word->second)))
        return wrong_part(
            L, old, needs_first || old->word->second == PART_NONE ? old->word->first : old->word->second);
    return take_part(L, old, first);
}

/* actor.mood: a line that is still to be said. */
static int index_node(lua_State *L)
{
    vm *v = vm_of(L);
    fuel_charge(L, 2);
    node *actor = words_node(L, 1);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
    if (!actor || !name || actor->actor < 0 || !str_is(actor->word->name, "actor"))
        return luaL_error(L, "'%s' has no parts to be named", actor ? actor->word->name : "this");
    if (!v->loading)
        return luaL_error(L, "an actor can speak only in the beats of a scene");
    node *line = push_node(L, 0, &line_word);
    line->actor = actor->actor;
    for (int i = 0; words_moods[i]; i++)
        if (str_is(words_moods[i], name))
            line->mood = words_moods[i];
    if (!line->mood) {
        const char *best = near_in(name, words_moods);
        char hint[80] = "the moods are neutral, pleased, calm, worried, upset, annoyed, angry, confused";
        if (best)
            snprintf(hint, sizeof hint, "did you mean '%s'?", best);
        vm_wrong(v, vm_place(L), "unknown-value", hint, "there is no mood '%s'", name);
    }
    return 1;
}

static int refuse_change(lua_State *L)
{
    const node *n = words_node(L, 1);
    return luaL_error(L, "'%s' cannot be changed after it was written", n ? n->word->name : "this");
}

/* A placeholder stands for something already reported: whatever is done with it is let through. Joining texts
 * is not: Lua 5.4.4 goes on with a stack that a function for that may have moved. */
static int pass_through(lua_State *L)
{
    fuel_charge(L, 1);
    words_push_placeholder(L);
    return 1;
}

static int call_placeholder(lua_State *L)
{
    if (lua_gettop(L) == 3 && lua_isnil(L, 2) && lua_isnil(L, 3)) { /* by a 'for', which would never end */
        lua_pushnil(L);
        return 1;
    }
    return pass_through(L);
}

static int pass_false(lua_State *L)
{
    fuel_charge(L, 1);
    lua_pushboolean(L, false);
    return 1;
}

static int pass_zero(lua_State *L)
{
    fuel_charge(L, 1);
    lua_pushinteger(L, 0);
    return 1;
}

static int pass_nothing(lua_State *L)
{
    fuel_charge(L, 1);
    return 0;
}

static void make_metatables(lua_State *L)
{
    static const luaL_Reg of_nodes[] = {
        { "__call", call_node }, { "__index", index_node }, { "__newindex", refuse_change }, { NULL, NULL }
    };
    static const luaL_Reg of_placeholders[] = {
        { "__call", call_placeholder }, { "__index", pass_through },
        { "__newindex", pass_nothing }, { "__add", pass_through },
        { "__sub", pass_through },      { "__mul", pass_through },
        { "__div", pass_through },      { "__mod", pass_through },
        { "__idiv", pass_through },     { "__unm", pass_through },
        { "__len", pass_zero },         { "__lt", pass_false },
        { "__le", pass_false },         { NULL, NULL },
    };
    luaL_newmetatable(L, node_metatable);
    luaL_setfuncs(L, of_nodes, 0);
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    luaL_newmetatable(L, placeholder_metatable);
    luaL_setfuncs(L, of_placeholders, 0);
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}

void words_install(lua_State *L, int environment)
{
    make_metatables(L);
    for (const word *w = vm_of(L)->words; w->name; w++) {
        push_node(L, 0, w);
        lua_setfield(L, environment, w->name);
    }
}

/* Word by word, since a table is gone through in another order on every run. */
void words_report_unfinished(lua_State *L)
{
    vm *v = vm_of(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->unfinished);
    for (const word *w = v->words; w->name; w++) {
        for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
            const node *n = words_node(L, -2);
            fuel_charge(L, 1);
            if (n->word == w)
                vm_wrong(v, n->place, "missing", NULL, "after '%s \"…\"' comes %s", w->name,
                         part_words(w->second));
        }
    }
    lua_pop(L, 1);
}
