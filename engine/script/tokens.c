#include "script/tokens.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* Bytes as Lua sees them, whatever the locale says. */
static bool is_newline(char c)
{
    return c == '\n' || c == '\r';
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_figure(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_hex(char c)
{
    return is_figure(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

typedef struct reader {
    const char *at, *end;
    int line;
} reader;

/* \n, \r, \r\n and \n\r are one line's end each. */
static void skip_newline(reader *r)
{
    char first = *r->at++;
    if (r->at < r->end && is_newline(*r->at) && *r->at != first)
        r->at++;
    r->line++;
}

static void skip_one(reader *r)
{
    if (is_newline(*r->at))
        skip_newline(r);
    else
        r->at++;
}

/* Of the brackets [[ or [==[ at `at`: how many '=', or -1 where none are opened. */
static int bracket_level(const char *at, const char *end)
{
    int level = 0;
    if (at >= end || *at != '[')
        return -1;
    while (++at < end && *at == '=')
        level++;
    return at < end && *at == '[' ? level : -1;
}

/* Goes past a long text or comment; false where it is not closed. */
static bool skip_bracket(reader *r, int level)
{
    r->at += level + 2;
    while (r->at < r->end) {
        if (*r->at != ']') {
            skip_one(r);
            continue;
        }
        const char *close = r->at + 1;
        while (close < r->end && *close == '=')
            close++;
        if (close - r->at - 1 == level && close < r->end && *close == ']') {
            r->at = close + 1;
            return true;
        }
        r->at = close;
    }
    return false;
}

/* What a backslash stands before. */
static void skip_escape(reader *r)
{
    r->at++;
    if (r->at >= r->end)
        return;
    if (*r->at != 'z') {
        skip_one(r);
        return;
    }
    r->at++;
    while (r->at < r->end && is_blank(*r->at))
        skip_one(r);
}

/* Goes past a quoted text; false where the line ends before it does. */
static bool skip_quoted(reader *r)
{
    char quote = *r->at++;
    while (r->at < r->end && !is_newline(*r->at)) {
        if (*r->at == '\\') {
            skip_escape(r);
        } else if (*r->at++ == quote) {
            return true;
        }
    }
    return false;
}

static void skip_number(reader *r)
{
    bool hex = r->at + 1 < r->end && *r->at == '0' && (r->at[1] == 'x' || r->at[1] == 'X');
    char low = hex ? 'p' : 'e', high = hex ? 'P' : 'E';
    r->at += hex ? 2 : 0;
    while (r->at < r->end) {
        if (*r->at == low || *r->at == high) {
            r->at++;
            if (r->at < r->end && (*r->at == '+' || *r->at == '-'))
                r->at++;
        } else if (is_hex(*r->at) || *r->at == '.') {
            r->at++;
        } else {
            break;
        }
    }
    while (r->at < r->end && (is_letter(*r->at) || is_figure(*r->at)))
        r->at++; /* no number at all: Lua says so */
}

static void skip_sign(reader *r)
{
    static const char *const longer[] = { "...", "..", "==", "<=", ">=", "~=", "<<", ">>", "//", "::" };
    for (size_t i = 0; i < sizeof longer / sizeof *longer; i++) {
        size_t length = strlen(longer[i]);
        if ((size_t)(r->end - r->at) >= length && memcmp(r->at, longer[i], length) == 0) {
            r->at += length;
            return;
        }
    }
    r->at++;
}

static void skip_comment(reader *r)
{
    r->at += 2;
    int level = bracket_level(r->at, r->end);
    if (level >= 0) {
        skip_bracket(r, level);
        return;
    }
    while (r->at < r->end && !is_newline(*r->at))
        r->at++;
}

static void read_token(reader *r, token *out)
{
    char first = *r->at;
    if (is_letter(first)) {
        out->kind = TOKEN_NAME;
        while (r->at < r->end && (is_letter(*r->at) || is_figure(*r->at)))
            r->at++;
    } else if (is_figure(first) || (first == '.' && r->at + 1 < r->end && is_figure(r->at[1]))) {
        out->kind = TOKEN_NUMBER;
        skip_number(r);
    } else if (first == '"' || first == '\'') {
        out->kind = TOKEN_TEXT;
        out->whole = skip_quoted(r);
    } else if (bracket_level(r->at, r->end) >= 0) {
        out->kind = TOKEN_TEXT;
        out->whole = skip_bracket(r, bracket_level(r->at, r->end));
    } else {
        out->kind = TOKEN_SIGN;
        skip_sign(r);
    }
}

static void keep(tokens *all, const reader *r, token one)
{
    one.length = (size_t)(r->at - one.at);
    one.last_line = r->line;
    all->items = memory_grow(all->items, all->count, &all->capacity, sizeof one);
    all->items[all->count++] = one;
}

static tokens read_file(rp_bytes file, bool comments)
{
    tokens all = { NULL, 0, 0 };
    const char *start = file.bytes, *last = NULL;
    int last_line = 0;
    reader r = { .at = start, .end = start + file.size, .line = 1 };
    while (r.at < r.end) {
        token one = { .at = r.at, .line = r.line, .touches = last == r.at, .whole = true };
        if (is_blank(*r.at)) {
            skip_one(&r);
            continue;
        }
        if (*r.at == '-' && r.at + 1 < r.end && r.at[1] == '-') {
            one.kind = TOKEN_COMMENT;
            one.touches = last_line == r.line;
            skip_comment(&r);
        } else {
            read_token(&r, &one);
            last = r.at;
        }
        last_line = r.line;
        if (comments == (one.kind == TOKEN_COMMENT))
            keep(&all, &r, one);
    }
    return all;
}

tokens tokens_read(rp_bytes file)
{
    return read_file(file, false);
}

tokens tokens_read_comments(rp_bytes file)
{
    return read_file(file, true);
}

void tokens_finish(tokens *all)
{
    free(all->items);
    *all = (tokens){ NULL, 0, 0 };
}

int tokens_function_depth(const tokens *all)
{
    bool functions[512] = { false };
    int depth = 0, inside = 0, most = 0, last = (int)(sizeof functions / sizeof *functions) - 1;
    for (size_t i = 0; i < all->count; i++) {
        token_change change = tokens_change(&all->items[i]);
        if (depth > 0 && change == TOKEN_ENDS)
            inside -= functions[depth--];
        if (depth == last || change != TOKEN_BEGINS)
            continue;
        functions[++depth] = token_is(&all->items[i], "function");
        inside += functions[depth];
        most = inside > most ? inside : most;
    }
    return most;
}

token_change tokens_change(const token *one)
{
    static const struct {
        const char *text;
        token_kind kind;
        token_change change;
    } known[] = {
        { "(", TOKEN_SIGN, TOKEN_OPENS },         { "[", TOKEN_SIGN, TOKEN_OPENS },
        { "{", TOKEN_SIGN, TOKEN_OPENS },         { ")", TOKEN_SIGN, TOKEN_CLOSES },
        { "]", TOKEN_SIGN, TOKEN_CLOSES },        { "}", TOKEN_SIGN, TOKEN_CLOSES },
        { "function", TOKEN_NAME, TOKEN_BEGINS }, { "if", TOKEN_NAME, TOKEN_BEGINS },
        { "do", TOKEN_NAME, TOKEN_BEGINS },       { "repeat", TOKEN_NAME, TOKEN_BEGINS },
        { "end", TOKEN_NAME, TOKEN_ENDS },        { "until", TOKEN_NAME, TOKEN_ENDS },
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (one->kind == known[i].kind && token_is(one, known[i].text))
            return known[i].change;
    return TOKEN_STAYS;
}

bool tokens_same(const token *a, const token *b)
{
    return a->length == b->length && *a->at == *b->at && memcmp(a->at, b->at, a->length) == 0;
}

bool tokens_assign(const tokens *all, const token *name, const char *word)
{
    for (size_t i = 0; i + 2 < all->count; i++)
        if (tokens_same(&all->items[i], name) && token_is(&all->items[i + 1], "=") &&
            token_is(&all->items[i + 2], word))
            return true;
    return false;
}

bool token_is_whole(const token *one, const char *text)
{
    return one->length == strlen(text) && memcmp(one->at, text, one->length) == 0;
}
