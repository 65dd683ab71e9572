/* Which of two lists of things are the same thing, when ids and words may have changed. */
#ifndef ANALYSIS_MATCH_H
#define ANALYSIS_MATCH_H

#include <stddef.h>

#define MATCH_NONE ((size_t)-1)

typedef struct match_item {
    const char *id, *text; /* text never NULL */
} match_item;

/* Fills `to_new` (one for each old thing) and `to_old` with the number of the counterpart, or MATCH_NONE. First what
 * has both, then the same words under another id, then the same id with words that are alike, then the words that
 * are most alike, then whatever has the same id. */
void match_things(const match_item *old, size_t old_count, const match_item *new, size_t new_count,
                  size_t *to_new, size_t *to_old);

#endif
