#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#ifndef ARENA_BLOCK
#define ARENA_BLOCK (16 * 1024) /* a test build sets 8, so that every allocation starts a block */
#endif

struct arena_block {
    struct arena_block *before;
    size_t used, capacity;
    max_align_t bytes[];
};

void arena_init(arena *memory)
{
    *memory = (arena){ 0 };
}

void arena_finish(arena *memory)
{
    while (memory->last) {
        struct arena_block *before = memory->last->before;
        free(memory->last);
        memory->last = before;
    }
    memory->size = 0;
}

void arena_clear(arena *memory)
{
    struct arena_block *kept = memory->last;
    if (!kept)
        return;
    while (kept->before) {
        struct arena_block *before = kept->before;
        kept->before = before->before;
        free(before);
    }
    memset(kept->bytes, 0, kept->used);
    kept->used = 0;
    memory->size = 0;
}

void *arena_allocate(arena *memory, size_t size)
{
    size_t step = sizeof(max_align_t);
    if (size > SIZE_MAX / 2)
        abort();
    size_t rounded = (size + step - 1) / step * step;
    struct arena_block *block = memory->last;
    if (!block || block->capacity - block->used < rounded) {
        size_t capacity = rounded > ARENA_BLOCK ? rounded : ARENA_BLOCK;
        block = memory_allocate(sizeof *block + capacity);
        block->capacity = capacity;
        block->before = memory->last;
        memory->last = block;
    }
    void *out = (char *)block->bytes + block->used;
    block->used += rounded;
    memory->size += rounded;
    return out;
}

void *arena_copy(arena *memory, const void *bytes, size_t size)
{
    void *out = arena_allocate(memory, size);
    if (size)
        memcpy(out, bytes, size);
    return out;
}

char *arena_text_n(arena *memory, const char *text, size_t length)
{
    char *out = arena_allocate(memory, length + 1);
    if (length)
        memcpy(out, text, length);
    return out;
}

char *arena_text(arena *memory, const char *text)
{
    return text ? arena_text_n(memory, text, strlen(text)) : NULL;
}

char *arena_print(arena *memory, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *out = arena_allocate(memory, (size_t)(length < 0 ? 0 : length) + 1);
    if (length > 0)
        vsnprintf(out, (size_t)length + 1, format, again);
    va_end(again);
    return out;
}
