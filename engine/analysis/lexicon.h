/* Words that give something away: apologies, absolute words, options that stand for all the others. They are data,
 * one file a language: frameworks/words/en.json of a library. */
#ifndef ANALYSIS_LEXICON_H
#define ANALYSIS_LEXICON_H

#include <stdbool.h>

#include "base/arena.h"
#include "rapport/digest.h"
#include "rapport/error.h"

/* Lists of words and phrases, in small letters with one blank between words; each ends with NULL. */
typedef struct lexicon {
    arena memory;
    const char *const *apologies, *const *absolutes, *const *catch_alls;
} lexicon;

/* Reads such a file; `shown` names it in messages. False with an error where it is not sound: `out` is empty then.
 * To be released with lexicon_finish. */
bool lexicon_read(rp_bytes file, const char *shown, lexicon *out, rp_error *error);
void lexicon_finish(lexicon *words); /* accepts a zeroed one */

/* The first of the list's words and phrases that stands in the text, whatever its case, as whole words; or NULL. */
const char *lexicon_find(const char *text, const char *const *list);
/* How often words and phrases of the list stand in it. */
int lexicon_count(const char *text, const char *const *list);

#endif
