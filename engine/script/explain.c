/* What Lua says, put into words for people who write scenarios and not programs. Where a file could not be read,
 * its tokens tell the likely place: nearly always the end of the line before the one that Lua names. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "base/str.h"
#include "script/puzzle.h"

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

/* How far the line that `one` stands in is indented; `*leads`: whether `one` is the first in it. */
static size_t indentation(const puzzle *p, const token *one, bool *leads)
{
    const char *start = p->file->bytes.bytes, *line = one->at, *first;
    while (line > start && line[-1] != '\n' && line[-1] != '\r')
        line--;
    for (first = line; *first == ' ' || *first == '\t';)
        first++;
    *leads = first == one->at;
    return (size_t)(first - line);
}

const token *puzzle_unclosed(const puzzle *p)
{
    struct {
        const token *one;
        size_t indented;
    } open[250];
    size_t depth = 0;
    for (size_t i = 0; i < p->all->count && depth < sizeof open / sizeof *open; i++) {
        const token *one = &p->all->items[i];
        const word *w = puzzle_word(p, one);
        bool leads, opens = token_is(one, "{"), closes = token_is(one, "}");
        size_t indented = indentation(p, one, &leads);
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

/* Whether two things stand side by side that never can. */
static bool collide(const token *before, const token *near)
{
    bool value = before->kind == TOKEN_TEXT || before->kind == TOKEN_NUMBER;
    if (near->kind == TOKEN_TEXT)
        return value;
    if (near->kind == TOKEN_SIGN)
        return false;
    return value || token_is(before, "}") || token_is(before, ")") ||
           (before->kind == TOKEN_NAME && !puzzle_is_keyword(before));
}

/* The text that Lua quotes after "near", and its length; "<\226>" is the byte of that number. */
static const char *quoted_near(const char *message, size_t *length, char byte[2])
{
    const char *near = strstr(message, " near ");
    if (!near || strstr(near, "<eof>"))
        return NULL;
    near += strlen(" near ");
    if (str_starts(near, "'<\\")) {
        byte[0] = (char)atoi(near + 3);
        *length = 1;
        return byte;
    }
    const char *text = *near == '\'' ? near + 1 : near;
    *length = strlen(text);
    if (*near == '\'' && *length)
        --*length;
    return text;
}

/* The token that Lua's "near '…'" names, in the line that it names. */
static const token *find_near(const puzzle *p)
{
    size_t length;
    char byte[2];
    const token *found = NULL;
    const char *text = quoted_near(p->message, &length, byte);
    for (size_t i = 0; text && length && i < p->all->count; i++) {
        const token *one = &p->all->items[i];
        size_t compared = one->length < length ? one->length : length;
        if ((one->line != p->line && one->last_line != p->line) || strncmp(one->at, text, compared) != 0)
            continue;
        if (i > 0 && collide(one - 1, one))
            return one;
        found = found ? found : one;
    }
    return found;
}

void explain_syntax(vm *v, const vm_file *file, const char *message)
{
    size_t path = strlen(file->path);
    tokens all = tokens_read(file->bytes);
    puzzle p = { .v = v, .file = file, .all = &all, .message = message ? message : "", .line = 1 };
    if (strncmp(p.message, file->path, path) == 0 && p.message[path] == ':') {
        const char *at = p.message + path + 1;
        p.line = atoi(at);
        at += strspn(at, "0123456789");
        p.message = at + strspn(at, ": ");
    }
    p.near = find_near(&p);
    if (strstr(p.message, "near <eof>") && all.count)
        p.before = &all.items[all.count - 1];
    else
        p.before = puzzle_beside(&p, p.near, -1);
    for (size_t i = 0; clues[i] && !clues[i](&p); i++)
        continue;
    tokens_finish(&all);
}

/* --- while running --- */

static const struct {
    const char *lua, *plain;
} phrases[] = {
    { "attempt to call a nil value", "nothing stands where a function should be" },
    { "attempt to call a table value",
      "a table is called like a function: a comma is missing in front of it" },
    { "attempt to call a string value", "a text is called like a function: a comma is missing after it" },
    { "attempt to call a number value", "a number is called like a function" },
    { "attempt to call a boolean value", "true or false is called like a function" },
    { "attempt to call a userdata value", "this cannot be called" },
    { "attempt to call a state value", "the state is read by name, as in s.trust:" },
    { "attempt to index a nil value", "nothing stands where a table should be" },
    { "attempt to index a number value", "a number has no fields" },
    { "attempt to index a boolean value", "true or false has no fields" },
    { "attempt to index a function value", "a function has no fields" },
    { "attempt to index a string value", "a text has no fields that could be set" },
    { "attempt to compare", "these cannot be compared" },
    { "attempt to concatenate a nil value", "nothing stands where a text should be joined" },
    { "attempt to concatenate", "only texts and numbers can be joined" },
    { "attempt to perform arithmetic on a nil value", "nothing stands where a number should be" },
    { "attempt to perform arithmetic", "only numbers can be calculated with" },
    { "attempt to perform 'n//0'", "a number is divided by zero" },
    { "attempt to perform 'n%%0'", "a number is divided by zero" },
    { "attempt to divide by zero", "a number is divided by zero" },
    { "attempt to get length of", "this has no length" },
    { "'for' initial value must be a number", "'for' must begin with a number" },
    { "'for' limit must be a number", "'for' must end with a number" },
    { "'for' step must be a number", "'for' must go on by a number" },
    { "bad 'for' initial value", "'for' must begin with a number" },
    { "bad 'for' limit", "'for' must end with a number" },
    { "bad 'for' step", "'for' must go on by a number" },
    { "table index is nil", "nothing stands where the name of a field should be" },
    { "table index is NaN", "what is no number cannot name a field" },
    { "not enough memory", "the script needs more than 64 MiB of memory" },
    { "C stack overflow", "calls are nested too deeply" },
    { "stack overflow", "calls are nested too deeply" },
    { "error in error handling", "calls are nested too deeply" },
};

void explain_fault(const char *message, char *out, size_t size)
{
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        const char *found = strstr(message, phrases[i].lua);
        if (!found)
            continue;
        const char *detail = strrchr(found, '('); /* "(field 'x')" */
        char whole[300];
        if (detail && (strstr(detail, "overflow") || strstr(detail, "expected")))
            detail = NULL;
        snprintf(whole, sizeof whole, "%s%s%.80s", phrases[i].plain, detail ? " " : "", detail ? detail : "");
        line_clean(whole, out, size);
        return;
    }
    line_clean(message, out, size);
}
