#include "script/vm.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lualib.h>

#include "base/line.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/trace.h"
#include "script/tokens.h"

vm *vm_of(lua_State *L)
{
    return *(vm **)lua_getextraspace(L);
}

bool vm_wrong(vm *v, source_place place, const char *rule, const char *hint, const char *format, ...)
{
    str message = STR_EMPTY;
    va_list arguments;
    assert(v->found);
    v->fuel -= FUEL_FINDING; /* a script may be wrong in a loop */
    va_start(arguments, format);
    str_print_v(&message, format, arguments);
    va_end(arguments);
    rp_diagnostic finding = { .file = place.file,
                              .line = place.line,
                              .rule = rule,
                              .severity = RP_SEVERITY_ERROR,
                              .stops = true,
                              .message = str_text(&message),
                              .hint = hint };
    rp_diagnostics_add(v->found, &finding);
    str_finish(&message);
    return false;
}

static int on_panic(lua_State *L)
{
    const char *why = lua_tostring(L, -1);
    fprintf(stderr, "rapport: a script broke out of its frame: %s\n", why ? why : "no reason given");
    exit(RP_ERROR_IMPOSSIBLE);
}

/* --- places --- */

/* Lua cuts long names of chunks off, so files go by their numbers in messages and in what it knows of functions. */
static source_place place_of_chunk(vm *v, const char *chunk, int line)
{
    size_t file;
    if (sscanf(chunk, "=script %zu", &file) == 1 && file < v->file_count)
        return (source_place){ v->files[file].shown, line };
    return v->here;
}

const char *vm_without_place(const char *message, int *line)
{
    size_t file;
    int found, length = 0;
    if (sscanf(message, "script %zu:%d: %n", &file, &found, &length) != 2 || length == 0)
        return message;
    *line = found;
    return message + length;
}

source_place vm_place(lua_State *L)
{
    vm *v = vm_of(L);
    lua_Debug about;
    for (int level = 0; lua_getstack(L, level, &about); level++) {
        if (!lua_getinfo(L, "Sl", &about) || about.currentline < 0)
            continue;
        return place_of_chunk(v, about.source, about.currentline);
    }
    return v->here;
}

source_place vm_place_of_function(lua_State *L)
{
    lua_Debug about;
    if (lua_getinfo(L, ">S", &about) && about.linedefined >= 0)
        return place_of_chunk(vm_of(L), about.source, about.linedefined);
    return vm_of(L)->here;
}

/* Runs where the error was raised, so the stack still says where that is. Lua calls it for no error of memory. */
static int on_error(lua_State *L)
{
    vm_of(L)->here = vm_place(L);
    return 1;
}

/* --- calls --- */

static void take_fault(vm *v, int status, rp_error *fault)
{
    char plain[300];
    int line; /* the place is known better */
    const char *message = lua_type(v->L, -1) == LUA_TSTRING ? lua_tostring(v->L, -1) : NULL;
    if (status == LUA_ERRMEM && v->refused) {
        message = v->refused;
        v->here = v->refused_at;
    }
    if (!message)
        message = "an error without a text was raised";
    if (v->raised) /* the author's own words */
        line_clean(message, plain, sizeof plain);
    else
        explain_fault(vm_without_place(message, &line), plain, sizeof plain);
    v->follows = !v->raised && (strstr(plain, "something unknown") || strstr(message, " unknown value"));
    rp_fail(fault, RP_ERROR_UNSOUND, "%s", plain);
    lua_settop(v->L, 0);
}

bool vm_protected(vm *v, lua_CFunction work, void *data, int64_t fuel, const char *budget, rp_error *fault)
{
    lua_State *L = v->L;
    if (v->dead)
        return rp_fail(fault, RP_ERROR_UNSOUND, "the script was stopped and cannot go on");
    v->refused = NULL;
    v->refusals = 0;
    if (!v->loading) /* what an earlier call made is gone, and may not count */
        v->longest = v->longest_kept;
    v->raised = false;
    v->calls++;
    lua_settop(L, 0);
    lua_pushcfunction(L, on_error); /* these three need no memory */
    lua_pushcfunction(L, work);
    lua_pushlightuserdata(L, data);
    fuel_start(v, fuel, budget);
    int status = lua_pcall(L, 1, 0, 1);
    fuel_stop(v);
    if (status == LUA_OK) {
        lua_settop(L, 0);
        return true;
    }
    take_fault(v, status, fault);
    trace("script", "%s:%d: %s", v->here.file, v->here.line, fault ? fault->text : "");
    return false;
}

/* --- files --- */

static vm_file *add_file(vm *v, const char *path, rp_bytes bytes, const char *shown)
{
    if (v->file_count == VM_FILES_MOST) {
        vm_wrong(v, vm_place(v->L), "limit", NULL, "more than %d files are included", VM_FILES_MOST);
        return NULL;
    }
    vm_file *file = &v->files[v->file_count++];
    *file = (vm_file){ .path = arena_text(&v->memory, path),
                       .shown = arena_text(&v->memory, shown),
                       .bytes = bytes,
                       .value = LUA_NOREF };
    v->script_bytes += bytes.size;
    if (v->script_bytes <= VM_SCRIPTS_MOST)
        return file;
    vm_wrong(v, (source_place){ file->shown, 0 }, "limit", NULL,
             "the scripts together have more than 1 MiB (limit %d bytes)", VM_SCRIPTS_MOST);
    return NULL;
}

/* Reading a name means looking for it in every function around it. */
static int64_t cost_of_reading(const vm_file *file)
{
    tokens all = tokens_read(file->bytes);
    int depth = tokens_function_depth(&all);
    tokens_finish(&all);
    return (int64_t)file->bytes.size * FUEL_PER_BYTE * (depth < FUEL_DEEPEST ? 1 + depth : FUEL_DEEPEST);
}

/* What can be seen only in the text of a program. */
static bool look_through(vm *v, vm_file *file)
{
    tokens all = tokens_read(file->bytes);
    bool sound = refuse_words(v, file, &all);
    names_collect(v, file, &all);
    loose_report(v, file, &all);
    tokens_finish(&all);
    return sound;
}

static bool compile(lua_State *L, vm *v, vm_file *file)
{
    char chunk[32];
    snprintf(chunk, sizeof chunk, "=script %zu", (size_t)(file - v->files));
    if (!refuse_bytes(v, file))
        return false;
    fuel_charge(L, cost_of_reading(file));
    v->here = (source_place){ file->shown, 1 };
    watchdog_place(v->watchdog, v->here);
    int status = luaL_loadbufferx(L, file->bytes.bytes, file->bytes.size, chunk, "t");
    if (status == LUA_OK && look_through(v, file))
        return true;
    if (status == LUA_ERRMEM)
        vm_wrong(v, (source_place){ file->shown, 1 }, "limit", NULL, "%s", v->refused);
    else if (status != LUA_OK)
        explain_syntax(v, file, lua_tostring(L, -1));
    lua_pop(L, 1);
    return false;
}

/* The first upvalue of a chunk is its environment. */
static void set_environment(lua_State *L, vm *v)
{
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->environment);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
}

bool vm_run_file(lua_State *L, const char *path)
{
    vm *v = vm_of(L);
    rp_bytes bytes;
    const char *shown;
    if (!v->source->find(v->source->data, path, &bytes, &shown))
        return false;
    vm_file *file = add_file(v, path, bytes, shown);
    if (file && compile(L, v, file)) {
        set_environment(L, v);
        file->running = true;
        lua_call(L, 0, 1); /* an error goes on to vm_protected: nothing after it could be trusted */
        file->running = false;
    } else {
        v->aborted = true;
        words_push_placeholder(L);
    }
    if (file) {
        lua_pushvalue(L, -1);
        file->value = luaL_ref(L, LUA_REGISTRYINDEX);
    }
    return true;
}

/* --- life --- */

static int read_only_global(lua_State *L)
{
    vm *v = vm_of(L);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "this name";
    fuel_charge(L, 1);
    if (!v->loading)
        return luaL_error(L, "'%s' cannot be changed: nothing can be remembered outside the scenario's state",
                          name);
    lua_rawgeti(L, LUA_REGISTRYINDEX, v->environment);
    lua_getmetatable(L, -1);
    lua_getfield(L, -1, "__index"); /* the table that holds the globals */
    lua_pushvalue(L, 2);
    lua_rawget(L, -2);
    if (words_node(L, -1) && !words_node(L, -1)->has_second && !words_node(L, -1)->has_first &&
        words_node(L, -1)->actor < 0)
        return luaL_error(L, "'%s' is a word of the language and cannot be given another meaning", name);
    lua_pop(L, 1);
    lua_pushvalue(L, 2);
    lua_pushvalue(L, 3);
    lua_rawset(L, -3);
    return 0;
}

/* Called for a name that is neither a word nor a function nor a global of the script's own. */
static int unknown_global(lua_State *L)
{
    vm *v = vm_of(L);
    char hint[160];
    fuel_charge(L, 1);
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    source_place place = vm_place(L);
    names_hint(L, 1, place, name, hint, sizeof hint);
    if (!v->loading)
        return luaL_error(L, *hint ? "unknown name '%s' (%s)" : "unknown name '%s'", name, hint);
    vm_wrong(v, place, "unknown-name", hint, "unknown name '%s'", name);
    words_push_placeholder(L);
    return 1;
}

static int install(lua_State *L)
{
    vm *v = vm_of(L);
    lua_newtable(L); /* 2: the globals themselves */
    library_install(L, 2);
    words_install(L, 2);
    lua_newtable(L);
    lua_pushcfunction(L, unknown_global);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, 2);
    lua_newtable(L); /* 3: what scripts see: always empty, so that every assignment comes by */
    lua_newtable(L);
    lua_pushvalue(L, 2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, read_only_global);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, 3);
    lua_pushvalue(L, 3);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_pushvalue(L, 3);
    v->environment = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    v->declared = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    v->unfinished = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    v->restore = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    v->ran = luaL_ref(L, LUA_REGISTRYINDEX);
    call_install(L);
    return 0;
}

vm *vm_create(const struct word *words, const script_source *source, rp_diagnostics *found,
              const heap_source *heap)
{
    vm *v = memory_allocate(sizeof *v);
    v->words = words;
    v->source = source;
    v->found = found;
    v->here = (source_place){ "a script", 0 };
    v->loading = true;
    v->heap = heap;
    v->watchdog = watchdog_create();
    v->L = lua_newstate(heap_allocate, v);
    if (!v->L)
        abort();
    *(vm **)lua_getextraspace(v->L) = v;
    lua_atpanic(v->L, on_panic);
    rp_error fault = { 0 };
    if (!vm_protected(v, install, NULL, VM_LOAD_FUEL, "setting up", &fault)) {
        fprintf(stderr, "rapport: the script engine does not start: %s\n", fault.text);
        abort();
    }
    return v;
}

void vm_destroy(vm *v)
{
    if (!v)
        return;
    lua_close(v->L);
    watchdog_destroy(v->watchdog);
    arena_finish(&v->memory);
    free(v);
}

const char *script_version(void)
{
    return LUA_VERSION_MAJOR "." LUA_VERSION_MINOR "." LUA_VERSION_RELEASE;
}
