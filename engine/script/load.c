/* From a file to a model: run it, read what it declared, build, close the sandbox behind it. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/trace.h"
#include "core/build.h"
#include "script/vm.h"

typedef struct loading {
    const char *path;
    arena memory;
    source_file declared;
} loading;

static int run_and_read(lua_State *L)
{
    vm *v = vm_of(L);
    loading *what = lua_touserdata(L, 1);
    if (!vm_run_file(L, what->path))
        return luaL_error(L, "there is no such file");
    if (v->aborted)
        return 0;
    words_report_unfinished(L);
    v->here = (source_place){ v->files[0].shown, 1 };
    read_declarations(L, &what->memory, &what->declared);
    what->declared.path = v->files[0].shown;
    return 0;
}

static int freeze(lua_State *L)
{
    freeze_all(L);
    return 0;
}

/* Runs a file of the given words. The sandbox, or NULL where it could not be run to its end. */
static vm *run_file(const word *words, const script_source *source, loading *what, rp_diagnostics *found,
                    const heap_source *heap)
{
    vm *v = vm_create(words, source, found, heap);
    rp_error fault = { 0 };
    rp_bytes bytes;
    const char *shown = what->path;
    arena_init(&what->memory);
    if (!source->find(source->data, what->path, &bytes, &shown))
        vm_wrong(v, (source_place){ shown, 0 }, "missing", NULL, "there is no such file");
    else if (vm_protected(v, run_and_read, what, VM_LOAD_FUEL, "loading the script", &fault) && !v->aborted)
        return v;
    else if (!v->aborted && !v->follows)
        vm_wrong(v, v->here, "fault", NULL, "%s", fault.text);
    vm_destroy(v);
    return NULL;
}

static void finish_file(loading *what, vm *v)
{
    arena_finish(&what->memory);
    vm_destroy(v);
}

static const rp_framework *find_framework(const script_source *source, const loading *what,
                                          rp_diagnostics *found)
{
    const char *id = build_framework_named(&what->declared);
    size_t before = rp_diagnostics_count(found);
    if (!source->framework || !id)
        return NULL;
    const rp_framework *framework = source->framework(source->data, id, found);
    if (framework || rp_diagnostics_count(found) > before)
        return framework;
    source_place place = { what->declared.path, 0 };
    for (size_t i = 0; i < what->declared.form_count; i++)
        if (str_is(what->declared.forms[i]->word, "scenario"))
            place = what->declared.forms[i]->place;
    str message = STR_EMPTY;
    str_print(&message, "there is no framework '%s'", id);
    rp_diagnostic finding = { place.file,
                              place.line,
                              "unknown-name",
                              RP_SEVERITY_ERROR,
                              true,
                              message.bytes,
                              "it is looked for in frameworks/ of the library" };
    rp_diagnostics_add(found, &finding);
    str_finish(&message);
    return NULL;
}

/* Faces with names: the scenario's own, and the library's. Nothing in them keeps a scenario from being played. */
static void load_looks(const script_source *source, const loading *what, rp_diagnostics *found,
                       rp_looks *out[2])
{
    static const char *const paths[] = { "looks.lua", "common/looks.lua" };
    rp_diagnostics *own = rp_diagnostics_create();
    rp_bytes bytes;
    const char *shown;
    for (size_t i = 0; i < 2 && build_wants_looks(&what->declared); i++)
        if (source->find(source->data, paths[i], &bytes, &shown))
            out[i] = script_looks(source, paths[i], own);
    rp_diagnostics_soften(found, own);
    rp_diagnostics_destroy(own);
}

static rp_scenario *build(const script_source *source, const loading *what, const char *folder,
                          rp_diagnostics *found)
{
    rp_looks *looks[2] = { NULL, NULL };
    const rp_framework *framework = find_framework(source, what, found);
    load_looks(source, what, found, looks);
    rp_scenario *out =
        build_scenario(&what->declared, framework, (const rp_looks *const *)looks, folder, found);
    rp_looks_destroy(looks[0]);
    rp_looks_destroy(looks[1]);
    return out;
}

struct script_host {
    vm *v;
    memo *remembered; /* made when it is first asked for */
    char **included;
    size_t included_count;
};

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static script_host *create_host(vm *v)
{
    script_host *host = memory_allocate(sizeof *host);
    size_t capacity = 0;
    host->v = v;
    for (size_t i = 0; i < v->file_count; i++) {
        const char *path = v->files[i].path;
        if (!str_starts(path, "common/"))
            continue;
        host->included = memory_grow(host->included, host->included_count, &capacity, sizeof *host->included);
        char *name = memory_copy_text(path + strlen("common/"));
        name[strlen(name) - strlen(".lua")] = '\0';
        host->included[host->included_count++] = name;
    }
    if (host->included_count)
        qsort(host->included, host->included_count, sizeof *host->included, by_bytes);
    return host;
}

void script_host_destroy(script_host *host)
{
    if (!host)
        return;
    memo_destroy(host->remembered);
    vm_destroy(host->v);
    for (size_t i = 0; i < host->included_count; i++)
        free(host->included[i]);
    free(host->included);
    free(host);
}

size_t script_host_included_count(const script_host *host)
{
    return host->included_count;
}

const char *script_host_included(const script_host *host, size_t index)
{
    return host->included[index];
}

rp_script script_host_functions(script_host *host)
{
    return call_functions(host->v);
}

rp_script script_host_remembered(script_host *host)
{
    if (!host->remembered)
        host->remembered = memo_create(host->v);
    return memo_functions(host->remembered);
}

rp_scenario *script_load(const script_source *source, const char *folder, rp_diagnostics *found,
                         script_host **host)
{
    return load_scenario(source, folder, found, host, NULL);
}

rp_scenario *load_scenario(const script_source *source, const char *folder, rp_diagnostics *found,
                           script_host **host, const heap_source *heap)
{
    loading what = { .path = "scenario.lua" };
    rp_error fault = { 0 };
    size_t before = rp_diagnostics_stops(found);
    *host = NULL;
    vm *v = run_file(words_of_scenarios, source, &what, found, heap);
    if (!v) {
        arena_finish(&what.memory);
        return NULL;
    }
    rp_scenario *scenario = build(source, &what, folder, found);
    arena_finish(&what.memory);
    if (rp_diagnostics_stops(found) > before) { /* also what was found while the file ran */
        rp_scenario_destroy(scenario);
        scenario = NULL;
    }
    if (scenario && !vm_protected(v, freeze, NULL, VM_LOAD_FUEL, "closing the script", &fault)) {
        vm_wrong(v, v->here, "fault", NULL, "%s", fault.text);
        rp_scenario_destroy(scenario);
        scenario = NULL;
    }
    if (!scenario) {
        vm_destroy(v);
        return NULL;
    }
    trace("script", "%s: loaded, %zu files, %zu values", rp_scenario_about(scenario)->id, v->file_count,
          v->values);
    v->found = NULL; /* the caller's list may go away */
    *host = create_host(v);
    return scenario;
}

bool script_compile(const script_source *source, const char *path)
{
    rp_bytes bytes;
    const char *shown;
    lua_State *L = luaL_newstate();
    bool sound = L && source->find(source->data, path, &bytes, &shown) &&
                 luaL_loadbufferx(L, bytes.bytes, bytes.size, path, "t") == LUA_OK;
    if (L)
        lua_close(L);
    return sound;
}

bool script_host_ran(const script_host *host, const char *path)
{
    for (size_t i = 0; i < host->v->file_count; i++)
        if (str_is(host->v->files[i].path, path))
            return true;
    return false;
}

rp_framework *script_framework(const script_source *source, const char *path, rp_diagnostics *found)
{
    loading what = { .path = path };
    size_t before = rp_diagnostics_stops(found);
    vm *v = run_file(words_of_frameworks, source, &what, found, NULL);
    rp_framework *out = v ? build_framework(&what.declared, found) : NULL;
    finish_file(&what, v);
    if (rp_diagnostics_stops(found) == before)
        return out;
    rp_framework_destroy(out); /* something was wrong while the file ran */
    return NULL;
}

rp_looks *script_looks(const script_source *source, const char *path, rp_diagnostics *found)
{
    loading what = { .path = path };
    vm *v = run_file(words_of_looks, source, &what, found, NULL);
    rp_looks *out = v ? build_looks(&what.declared, found) : NULL;
    finish_file(&what, v);
    return out;
}

rp_centre *script_centre(const script_source *source, const char *path, rp_diagnostics *found)
{
    loading what = { .path = path };
    size_t before = rp_diagnostics_stops(found);
    vm *v = run_file(words_of_centres, source, &what, found, NULL);
    rp_centre *out = v ? build_centre(&what.declared, found) : NULL;
    finish_file(&what, v);
    if (rp_diagnostics_stops(found) == before)
        return out;
    rp_centre_destroy(out);
    return NULL;
}

rp_walkthroughs *script_walkthroughs(const script_source *source, const char *path, rp_diagnostics *found)
{
    loading what = { .path = path };
    size_t before = rp_diagnostics_stops(found);
    vm *v = run_file(words_of_walkthroughs, source, &what, found, NULL);
    rp_walkthroughs *out = v ? build_walkthroughs(&what.declared, found) : NULL;
    finish_file(&what, v);
    if (rp_diagnostics_stops(found) == before)
        return out;
    rp_walkthroughs_destroy(out);
    return NULL;
}
