/* Memory. Lua asks for every byte here, and gets none past the limits: one text, one other piece (a long list,
 * the values of a call, calls within calls), everything together. A piece that is refused makes Lua collect
 * what is garbage and ask once more, so a script at the limit could make it collect for ever: after a few
 * refusals of one call nothing more is given.
 *
 * One instruction can ask for a long text by joining two, or for a large table to be built anew by giving a full
 * one another name, so these cost fuel. They are asked for at the same places on every run. Nothing else does:
 * when Lua collects, and how large its own stack is just then, differs between calls that are alike in all else.
 */
#include "script/vm.h"

#include <stdlib.h>

enum {
    STRING_HEAD = 64, /* what Lua adds to a string's bytes, generously */
    PIECE_MOST = 1024 * 1024,
    PIECE_LARGE = 4096,  /* from here on a text or table costs fuel */
    PIECE_PER_FUEL = 16, /* bytes */
    TABLE_ENTRY = 24,    /* a table takes so much for each name, in powers of two */
    REFUSALS_MOST = 8,   /* in one call */
    CALLS_DEEP = 2000,   /* functions that wait for one another: then the stack is what grew */
};

static const char *why_piece(lua_State *L)
{
    lua_Debug about;
    if (L && lua_getstack(L, CALLS_DEEP, &about))
        return "calls are nested too deeply";
    return "a list is too long, or a call has too many values (more than 1 MiB)";
}

/* NULL where the piece may be had. Lua tells the type of a new object in `old_size` where `old` is NULL. */
static const char *why_not(const vm *v, const void *old, size_t old_size, size_t held, size_t new_size)
{
    static const char whole[] = "the script needs more than 64 MiB of memory";
    if (!old && old_size == LUA_TSTRING) {
        if (new_size > VM_STRING_MOST + STRING_HEAD)
            return "a text is longer than 256 KiB";
    } else if (new_size > PIECE_MOST) {
        return why_piece(v->L);
    }
    if (v->used - held + new_size > VM_MEMORY_MOST || v->refusals > REFUSALS_MOST)
        return whole;
    return NULL;
}

/* Lua raises its error without a place: the instruction that asks is still the innermost one. */
static void *refuse(vm *v, const char *why)
{
    v->refusals++;
    v->refused = why;
    if (v->L)
        v->refused_at = vm_place(v->L);
    return NULL;
}

static void *resize(const vm *v, void *old, size_t size)
{
    return v->heap ? v->heap->resize(v->heap->data, old, size) : realloc(old, size);
}

static bool is_table(size_t size)
{
    size_t entries = size / TABLE_ENTRY;
    return size % TABLE_ENTRY == 0 && (entries & (entries - 1)) == 0;
}

void *heap_allocate(void *data, void *old, size_t old_size, size_t new_size)
{
    vm *v = data;
    size_t held = old ? old_size : 0;
    if (new_size == 0) {
        v->used -= held;
        free(old);
        return NULL;
    }
    const char *why = new_size > held ? why_not(v, old, old_size, held, new_size) : NULL;
    if (why)
        return refuse(v, why);
    void *memory = resize(v, old, new_size);
    if (!memory && new_size > held)
        return refuse(v, "there is no memory left");
    v->used += new_size - held;
    if (!old && old_size == LUA_TSTRING && new_size > v->longest)
        v->longest = new_size;
    if (!old && new_size >= PIECE_LARGE && (old_size == LUA_TSTRING || is_table(new_size)))
        v->fuel -= (int64_t)(new_size / PIECE_PER_FUEL);
    return memory ? memory : old; /* shrinking never fails */
}
