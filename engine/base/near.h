/* "did you mean": the nearest of some known names. */
#ifndef BASE_NEAR_H
#define BASE_NEAR_H

#include <stddef.h>

/* Collects candidates one at a time; `best` is NULL while none is near enough to be a slip of the
 * fingers (edit distance, a swap of neighbours counting one, at most a third of the longer name, at
 * least one and at most six). The name given first wins among equals. Names are borrowed. */
typedef struct near {
    const char *wanted;
    const char *best;
    size_t distance;
} near;

near near_to(const char *wanted);
void near_try(near *search, const char *candidate); /* NULL is ignored */

/* The nearest in a list that ends with NULL, or NULL. */
const char *near_in(const char *wanted, const char *const *names);

/* How alike two sentences are: how much of the longer one stands at the beginning and at the end of both, in
 * thousandths. 1000: they are equal. */
size_t near_likeness(const char *a, const char *b);

#endif
