#include "base/memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef MEMORY_FIRST
#define MEMORY_FIRST 16 /* elements an array starts with; a test build sets 1 so that growth always runs */
#endif

static void *checked(void *memory)
{
    if (memory)
        return memory;
    fputs("rapport: out of memory; every answer given so far is saved\n", stderr);
    abort();
}

void *memory_allocate(size_t size)
{
    return checked(calloc(1, size ? size : 1));
}

void *memory_resize(void *old, size_t size)
{
    return checked(realloc(old, size ? size : 1));
}

char *memory_copy_text(const char *text)
{
    if (!text)
        return NULL;
    size_t size = strlen(text) + 1;
    return memcpy(memory_allocate(size), text, size);
}

void *memory_grow(void *array, size_t count, size_t *capacity, size_t element_size)
{
    if (count < *capacity)
        return array;
    size_t wanted = *capacity ? *capacity * 2 : MEMORY_FIRST;
    if (wanted > SIZE_MAX / element_size)
        return checked(NULL);
    array = memory_resize(array, wanted * element_size);
    *capacity = wanted;
    return array;
}
