/* A file that Lua could not read, and what is known of the place. explain.c sets it out, clues.c and clues_blocks.c
 * look for what an author is likely to have done. */
#ifndef SCRIPT_PUZZLE_H
#define SCRIPT_PUZZLE_H

#include "script/tokens.h"
#include "script/vm.h"

typedef struct puzzle {
    vm *v;
    const vm_file *file;
    const tokens *all;
    const char *message; /* Lua's, without the place */
    int line;            /* where Lua noticed it */
    const token *near;   /* what Lua stumbled over, or NULL at the end of the file */
    const token *before; /* the one in front of it, or NULL */
} puzzle;

/* Says what is wrong and returns true, or returns false where it does not fit. */
typedef bool clue(const puzzle *p);

/* The first that fits is the one that is said; the last one always fits. Ends with NULL. */
extern clue *const clues[];

/* clues_blocks.c: the same, for what is opened and closed */
clue clue_end_missing, clue_statement_inside, clue_not_closed, clue_function_braces;
clue clue_brace_missing, clue_missing_comma, clue_two_commas, clue_brace_too_many;

/* Reports it; always true. */
bool puzzle_say(const puzzle *p, int line, const char *hint, const char *format, ...) RP_PRINTF(4, 5);
/* The token so many places away, or NULL where there is none; `from` may be NULL. */
const token *puzzle_beside(const puzzle *p, const token *from, int places);
/* The beginning of a token for a message. */
void puzzle_quote(const token *one, char out[40]);
bool puzzle_is_keyword(const token *one); /* of Lua */
/* The word of this kind of file that a token is, or NULL. */
const word *puzzle_word(const puzzle *p, const token *one);
/* How far the line that a token stands in is indented; *leads: whether it is the first in it. */
size_t puzzle_indentation(const puzzle *p, const token *one, bool *leads);
/* What is still open in front of `near` (NULL: at the end), innermost: a bracket, or the word that begins a block.
 * NULL where nothing is. */
const token *puzzle_open(const puzzle *p, const token *near);
/* The bracket that was probably never closed: one that is followed by something indented less. NULL: not known. */
const token *puzzle_unclosed(const puzzle *p);

#endif
