/* What Lua says of a file that it cannot read, put into words for people who write scenarios and not programs. Its
 * tokens tell the likely place: nearly always the end of the line before the one that Lua names. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "base/str.h"
#include "script/puzzle.h"

enum { OPEN_MOST = 250 }; /* Lua reads no file that is nested deeper */

/* --- for the clues --- */

bool puzzle_say(const puzzle *p, int line, const char *hint, const char *format, ...)
{
    str message = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&message, format, arguments);
    va_end(arguments);
    vm_wrong(p->v, (source_place){ p->file->shown, line }, "syntax", hint, "%s", str_text(&message));
    str_finish(&message);
    return true;
}

const token *puzzle_beside(const puzzle *p, const token *from, int places)
{
    if (!from)
        return NULL;
    ptrdiff_t at = from - p->all->items + places;
    return at >= 0 && (size_t)at < p->all->count ? &p->all->items[at] : NULL;
}

void puzzle_quote(const token *one, char out[40])
{
    char raw[28];
    size_t length = one->length < sizeof raw - 1 ? one->length : sizeof raw - 1;
    memcpy(raw, one->at, length);
    raw[length] = '\0';
    line_clean(raw, out, 40);
}

bool puzzle_is_keyword(const token *one)
{
    static const char *const words[] = { "and",   "break", "do",       "else", "elseif", "end",
                                         "false", "for",   "function", "goto", "if",     "in",
                                         "local", "nil",   "not",      "or",   "repeat", "return",
                                         "then",  "true",  "until",    "while" };
    for (size_t i = 0; one && one->kind == TOKEN_NAME && i < sizeof words / sizeof *words; i++)
        if (token_is(one, words[i]))
            return true;
    return false;
}

const word *puzzle_word(const puzzle *p, const token *one)
{
    for (const word *w = p->v->words; one && one->kind == TOKEN_NAME && w->name; w++)
        if (token_is(one, w->name))
            return w;
    return NULL;
}

/* --- brackets and indentation --- */

size_t puzzle_indentation(const puzzle *p, const token *one, bool *leads)
{
    const char *start = p->file->bytes.bytes, *line = one->at, *first;
    while (line > start && line[-1] != '\n' && line[-1] != '\r')
        line--;
    for (first = line; *first == ' ' || *first == '\t';)
        first++;
    *leads = first == one->at;
    return (size_t)(first - line);
}

const token *puzzle_open(const puzzle *p, const token *near)
{
    const token *open[OPEN_MOST], *loop = NULL;
    size_t depth = 0;
    for (size_t i = 0; i < p->all->count && &p->all->items[i] != near && depth < OPEN_MOST; i++) {
        const token *one = &p->all->items[i];
        token_change change = tokens_change(one);
        if (token_is(one, "for") || token_is(one, "while"))
            loop = one;
        if (change == TOKEN_OPENS || change == TOKEN_BEGINS)
            open[depth++] = token_is(one, "do") && loop ? loop : one;
        else if (change != TOKEN_STAYS && depth > 0)
            depth--;
        if (token_is(one, "do"))
            loop = NULL;
    }
    return depth ? open[depth - 1] : NULL;
}

const token *puzzle_unclosed(const puzzle *p)
{
    struct {
        const token *one;
        size_t indented;
    } open[OPEN_MOST];
    size_t depth = 0;
    for (size_t i = 0; i < p->all->count && depth < OPEN_MOST; i++) {
        const token *one = &p->all->items[i];
        const word *w = puzzle_word(p, one);
        bool leads, opens = token_is(one, "{"), closes = token_is(one, "}");
        size_t indented = puzzle_indentation(p, one, &leads);
        if (depth > 0 && leads && indented < open[depth - 1].indented && closes)
            return open[depth - 1].one;
        if (depth > 0 && leads && indented <= open[depth - 1].indented && w && w->declares)
            return open[depth - 1].one;
        if (closes && depth > 0)
            depth--;
        if (!opens)
            continue;
        open[depth].one = one;
        open[depth++].indented = indented;
    }
    return NULL;
}

/* --- a file that could not be read --- */

/* Whether Lua stumbles over the file's beginning up to and with the token, rather than missing what comes next. */
static bool stumbles(const puzzle *p, const token *last)
{
    lua_State *L = p->v->L;
    const char *start = p->file->bytes.bytes;
    int status = luaL_loadbufferx(L, start, (size_t)(last->at + last->length - start), "=beginning", "t");
    const char *message = status == LUA_OK ? NULL : lua_tostring(L, -1);
    bool out = message && !strstr(message, " near <eof>");
    lua_pop(L, 1);
    return out;
}

/* The token that Lua's "near '…'" means. What it quotes may stand more than once in the line that it names, so it
 * is the first one with which it stumbles. NULL where it names none. */
static const token *find_near(const puzzle *p)
{
    if (!strstr(p->message, " near ") || strstr(p->message, " near <eof>"))
        return NULL;
    size_t first = 0, end = 0; /* it is one of these, the last at the latest */
    for (size_t i = 0; i < p->all->count; i++) {
        first += p->all->items[i].last_line < p->line;
        end += p->all->items[i].line <= p->line;
    }
    while (first + 1 < end) {
        size_t middle = first + (end - first - 1) / 2;
        p->v->fuel -= (int64_t)p->file->bytes.size * FUEL_PER_BYTE;
        if (stumbles(p, &p->all->items[middle]))
            end = middle + 1;
        else
            first = middle + 1;
    }
    return first < end ? &p->all->items[first] : NULL;
}

void explain_syntax(vm *v, const vm_file *file, const char *message)
{
    tokens all = tokens_read(file->bytes);
    puzzle p = { .v = v, .file = file, .all = &all, .line = 1 };
    p.message = vm_without_place(message ? message : "", &p.line);
    p.near = find_near(&p);
    if (strstr(p.message, "near <eof>") && all.count)
        p.before = &all.items[all.count - 1];
    else
        p.before = puzzle_beside(&p, p.near, -1);
    for (size_t i = 0; clues[i] && !clues[i](&p); i++)
        continue;
    tokens_finish(&all);
}
