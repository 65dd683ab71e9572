/* Names that nobody knows: what an author is likely to have meant. What the files themselves make with 'local' is
 * known from their text, for Lua keeps no such names where a script could be asked for them. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/str.h"
#include "script/vm.h"

/* --- names that files make --- */

typedef struct naming {
    vm *v;
    vm_file *file;
    local_name *room; /* for as many as there can be */
} naming;

static void add_name(naming *n, const token *one, bool variable)
{
    char name[65];
    if (!one || one->kind != TOKEN_NAME || one->length >= sizeof name || token_is(one, "function"))
        return;
    memcpy(name, one->at, one->length);
    name[one->length] = '\0';
    n->room[n->file->local_count++] =
        (local_name){ .name = arena_text(&n->v->memory, name), .line = one->line, .variable = variable };
}

/* local a, b <const>, c   local function a   function a */
static void add_declared(naming *n, const tokens *all, size_t at)
{
    bool function = token_is(&all->items[at], "function");
    if (!function && at + 1 < all->count && token_is(&all->items[at + 1], "function"))
        return; /* its name comes behind that */
    for (size_t i = at + 1; i < all->count; i += 2) {
        const token *next = &all->items[i] + 1;
        add_name(n, &all->items[i], false);
        bool attribute = i + 4 < all->count && token_is(next, "<") && token_is(next + 2, ">");
        if (attribute)
            i += 3;
        if (function || i + 1 >= all->count || !token_is(&all->items[i + 1], ","))
            return;
    }
}

/* trust = level { … } */
static bool is_variable(const tokens *all, size_t at)
{
    static const char *const types[] = { "level", "flag", "one_of" };
    if (at + 2 >= all->count || !token_is(&all->items[at + 1], "="))
        return false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (token_is(&all->items[at + 2], types[i]))
            return true;
    return false;
}

void names_collect(vm *v, vm_file *file, const tokens *all)
{
    size_t most = 0;
    for (size_t i = 0; i < all->count; i++)
        most += token_is(&all->items[i], ",") || token_is(&all->items[i], "local") ||
                token_is(&all->items[i], "function") || is_variable(all, i);
    naming n = { v, file, arena_allocate(&v->memory, most * sizeof *n.room) };
    file->locals = n.room;
    for (size_t i = 0; i < all->count; i++) {
        if (token_is(&all->items[i], "local") || token_is(&all->items[i], "function"))
            add_declared(&n, all, i);
        else if (is_variable(all, i))
            add_name(&n, &all->items[i], true);
    }
}

/* --- what may have been meant --- */

static const char a_field[] = "behind the name of a field stands '='";

/* What is looked for here by people who know Lua or other languages. */
static const struct {
    const char *name, *hint;
} left_out[] = {
    { "otherwise", "write otherwise = { … } inside the braces of 'when'" },
    { "because", a_field },
    { "strong", a_field },
    { "part", a_field },
    { "against", a_field },
    { "critical", a_field },
    { "add", a_field },
    { "set", a_field },
    { "random", "a run must come to the same again: nothing is drawn by chance" },
    { "randomseed", "a run must come to the same again: nothing is drawn by chance" },
    { "require", "another file is read with include" },
    { "dofile", "another file is read with include" },
    { "next", "tables are gone through with pairs and ipairs" },
    { "unpack", "it is called table.unpack" },
    { "match", "there are no patterns: use find and split" },
    { "gmatch", "there are no patterns: use find and split" },
    { "gsub", "there are no patterns: use find and split" },
    { "True", "it is written true" },
    { "False", "it is written false" },
    { "null", "nothing is written nil" },
    { "None", "nothing is written nil" },
    { "print", "nothing is printed; what must hold is written with assert" },
};

/* The file that is being run at a place. */
static const vm_file *file_at(const vm *v, source_place place)
{
    for (size_t i = 0; i < v->file_count; i++)
        if (v->files[i].shown == place.file)
            return &v->files[i];
    return NULL;
}

static const local_name *find_local(lua_State *L, const vm_file *file, const char *name)
{
    fuel_charge(L, 1 + (int64_t)file->local_count / 4);
    for (size_t i = 0; i < file->local_count; i++)
        if (str_is(file->locals[i].name, name))
            return &file->locals[i];
    return NULL;
}

/* A name that is known elsewhere: further down, inside a function, in another file. */
static bool hint_elsewhere(lua_State *L, source_place place, const char *name, char *hint, size_t size)
{
    const vm *v = vm_of(L);
    const vm_file *here = file_at(v, place);
    const local_name *found = here ? find_local(L, here, name) : NULL;
    if (found && found->variable)
        return snprintf(hint, size, "the state is written {%s} in a text, \"%s\" in a condition", name,
                        name) > 0;
    if (found && found->line >= place.line)
        return snprintf(hint, size, "it is made in line %d: that must stand above", found->line) > 0;
    if (found)
        return snprintf(hint, size,
                        "what line %d makes is known only inside the function or block that it stands in",
                        found->line) > 0;
    for (size_t i = 0; i < v->file_count; i++)
        if (&v->files[i] != here && find_local(L, &v->files[i], name))
            return snprintf(hint, size, "it is 'local' to %.60s: 'return' it there", v->files[i].path) > 0;
    return false;
}

static void try_one(lua_State *L, const char *wanted, const char *candidate, near *best)
{
    near one = near_to(wanted);
    fuel_charge(L, FUEL_NEAR);
    near_try(&one, candidate);
    if (one.best && (!best->best || one.distance < best->distance ||
                     (one.distance == best->distance && strcmp(one.best, best->best) < 0)))
        *best = one;
}

void names_hint(lua_State *L, int known, source_place place, const char *name, char *hint, size_t size)
{
    near best = near_to(name);
    const vm_file *here = file_at(vm_of(L), place);
    hint[0] = '\0';
    for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++) {
        if (!str_is(left_out[i].name, name))
            continue;
        snprintf(hint, size, "%s", left_out[i].hint);
        return;
    }
    if (place.file && hint_elsewhere(L, place, name, hint, size))
        return;
    for (size_t i = 0; place.file && here && i < here->local_count; i++)
        try_one(L, name, here->locals[i].name, &best);
    /* equally near ones are told apart by their bytes: a table is gone through in another order on every run */
    for (lua_pushnil(L); lua_next(L, known); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING)
            try_one(L, name, lua_tostring(L, -2), &best);
    if (best.best)
        snprintf(hint, size, "did you mean '%s'?", best.best);
}
