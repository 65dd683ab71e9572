/* Memory by lifetime: everything allocated from an arena is released at once, when the arena is
 * finished. A scenario, a framework, a walkthrough file live in one arena each. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "rapport/error.h"

typedef struct arena {
    struct arena_block *last;
    size_t size; /* bytes handed out so far */
} arena;

void arena_init(arena *memory);
void arena_finish(arena *memory); /* accepts a zeroed arena; leaves it ready for use again */

void arena_clear(arena *memory); /* releases everything but keeps one block for what comes next */

void *arena_allocate(arena *memory, size_t size); /* zeroed, aligned for any type */
void *arena_copy(arena *memory, const void *bytes, size_t size);
char *arena_text(arena *memory, const char *text);                  /* NULL stays NULL */
char *arena_text_n(arena *memory, const char *text, size_t length); /* adds the final zero */
char *arena_print(arena *memory, const char *format, ...) RP_PRINTF(2, 3);

#endif
