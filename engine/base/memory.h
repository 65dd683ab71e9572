/* Plain heap memory that cannot run out: allocation failure ends the program in one place. Every
 * answer is already committed when that happens, so nothing is lost. */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

void *memory_allocate(size_t size);          /* zeroed; free() releases it */
void *memory_resize(void *old, size_t size); /* old may be NULL; new bytes are not zeroed */
char *memory_copy_text(const char *text);    /* NULL stays NULL */

/* Makes room for one more element: doubles `*capacity` when `count` has reached it. */
void *memory_grow(void *array, size_t count, size_t *capacity, size_t element_size);

#endif
