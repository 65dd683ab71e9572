/* A file cut into the tokens that Lua sees, for looking at what an author wrote without running it. What Lua
 * takes for a text, a comment or a word this must take for the same: refuse.c relies on it. */
#ifndef SCRIPT_TOKENS_H
#define SCRIPT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/digest.h"

typedef enum token_kind { TOKEN_NAME, TOKEN_TEXT, TOKEN_NUMBER, TOKEN_SIGN, TOKEN_COMMENT } token_kind;

typedef struct token {
    token_kind kind;
    const char *at; /* into the file */
    size_t length;
    int line;      /* where it begins */
    int last_line; /* where it ends */
    bool touches;  /* nothing stands between it and the token before */
    bool whole;    /* a text that is closed; true for all others */
} token;

typedef struct tokens {
    token *items;
    size_t count, capacity;
} tokens;

tokens tokens_read(rp_bytes file); /* without comments; to be released with tokens_finish */
/* The comments alone, with what begins them. `touches`: something else stands in front of it in its line. */
tokens tokens_read_comments(rp_bytes file);
void tokens_finish(tokens *all);
/* How many functions stand one inside the other, at most. */
int tokens_function_depth(const tokens *all);
bool token_is_whole(const token *one, const char *text); /* token_is, for a token that there is */
/* Whether it is that sign or word; `one` may be NULL. Asked of every token, of which most differ at once. */
static inline bool token_is(const token *one, const char *text)
{
    return one && *one->at == *text && token_is_whole(one, text);
}
bool tokens_same(const token *a, const token *b);  /* whether they have the same bytes */

/* What a token does to what is open: ( [ { and their ends; function, if, do, repeat and their ends. */
typedef enum token_change { TOKEN_STAYS, TOKEN_OPENS, TOKEN_CLOSES, TOKEN_BEGINS, TOKEN_ENDS } token_change;
token_change tokens_change(const token *one);

/* Whether "NAME = WORD" stands anywhere. */
bool tokens_assign(const tokens *all, const token *name, const char *word);

#endif
