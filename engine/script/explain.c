/* What Lua's compiler says, put into words for people who write scenarios and not programs. A plain reading of
 * the file's tokens finds the likely place: nearly always the end of the line before the one Lua names. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "script/vm.h"

typedef enum token_kind { TOKEN_NAME, TOKEN_TEXT, TOKEN_NUMBER, TOKEN_SIGN } token_kind;

typedef struct token {
    token_kind kind;
    const char *at;
    size_t length;
    int line;
    bool touches; /* nothing stands between it and the token before */
} token;

typedef struct tokens {
    token *items;
    size_t count, capacity;
} tokens;

/* --- reading tokens: enough of Lua's grammar to know texts and comments from the rest --- */

/* Length of a long bracket's text [[ … ]] or [=[ … ]=] at `at`, or 0 where there is none. */
static size_t long_bracket(const char *at, const char *end)
{
    const char *inner = at + 1;
    while (inner < end && *inner == '=')
        inner++;
    if (inner >= end || *inner != '[')
        return 0;
    size_t level = (size_t)(inner - at - 1);
    for (const char *close = inner + 1; close < end; close++) {
        if (*close != ']')
            continue;
        size_t equals = 0;
        while (close + 1 + equals < end && close[1 + equals] == '=')
            equals++;
        if (equals == level && close + 1 + equals < end && close[1 + equals] == ']')
            return (size_t)(close - at) + level + 2;
    }
    return (size_t)(end - at);
}

static size_t quoted_length(const char *at, const char *end)
{
    const char *now = at + 1;
    while (now < end && *now != *at && *now != '\n')
        now += *now == '\\' && now + 1 < end ? 2 : 1;
    return (size_t)((now < end && *now == *at ? now + 1 : now) - at);
}

static size_t name_length(const char *at, const char *end)
{
    const char *now = at;
    while (now < end && (isalnum((unsigned char)*now) || *now == '_'))
        now++;
    return (size_t)(now - at);
}

static size_t comment_length(const char *at, const char *end)
{
    size_t bracket = at + 2 < end && at[2] == '[' ? long_bracket(at + 2, end) : 0;
    if (bracket)
        return bracket + 2;
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    return (size_t)((stop ? stop : end) - at);
}

static void count_lines(const char *from, size_t length, int *line)
{
    for (size_t i = 0; i < length; i++)
        *line += from[i] == '\n';
}

static tokens read_tokens(const vm_file *file)
{
    tokens all = { NULL, 0, 0 };
    const char *start = file->bytes.bytes, *end = start + file->bytes.size, *last = NULL;
    int line = 1;
    for (const char *at = start; at < end;) {
        token one = { .kind = TOKEN_SIGN, .at = at, .length = 1, .line = line };
        if (isspace((unsigned char)*at)) {
            line += *at++ == '\n';
            continue;
        }
        if (*at == '-' && at + 1 < end && at[1] == '-') {
            size_t length = comment_length(at, end);
            count_lines(at, length, &line);
            at += length;
            continue;
        }
        if (isalpha((unsigned char)*at) || *at == '_') {
            one.kind = TOKEN_NAME;
            one.length = name_length(at, end);
        } else if (isdigit((unsigned char)*at)) {
            one.kind = TOKEN_NUMBER;
            one.length = name_length(at, end);
        } else if (*at == '"' || *at == '\'') {
            one.kind = TOKEN_TEXT;
            one.length = quoted_length(at, end);
        } else if (*at == '[' && long_bracket(at, end)) {
            one.kind = TOKEN_TEXT;
            one.length = long_bracket(at, end);
        }
        one.touches = last == at;
        all.items = memory_grow(all.items, all.count, &all.capacity, sizeof one);
        all.items[all.count++] = one;
        count_lines(at, one.length, &line);
        at += one.length;
        last = at;
    }
    return all;
}

static bool is(const token *one, const char *text)
{
    return one && one->length == strlen(text) && memcmp(one->at, text, one->length) == 0;
}

static bool is_declaration(const vm *v, const token *one)
{
    for (const word *w = v->words; one && one->kind == TOKEN_NAME && w->name; w++)
        if (w->declares && is(one, w->name))
            return true;
    return false;
}

/* --- what no script may hold --- */

static bool refuse_bytes(vm *v, const vm_file *file)
{
    const char *bytes = file->bytes.bytes;
    size_t size = file->bytes.size;
    source_place place = { file->shown, 1 };
    if (size > VM_FILE_MOST)
        return vm_wrong(v, (source_place){ file->shown, 0 }, "limit",
                        "move a part of it into a file of its own and include it",
                        "the file has %zu bytes; the limit is %d", size, VM_FILE_MOST);
    if (size && bytes[0] == 0x1b)
        return vm_wrong(v, place, "syntax", NULL, "the file is a compiled program, not a text");
    if (size && bytes[0] == '#')
        return vm_wrong(v, place, "syntax", NULL, "the first line begins with '#'");
    if (size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0)
        return vm_wrong(v, place, "syntax", "save it as UTF-8 without BOM",
                        "the file begins with a byte order mark");
    for (size_t at = 0; at < size;) {
        int32_t code = 0;
        size_t step = utf8_next(bytes + at, size - at, &code);
        if (step == 0)
            return vm_wrong(v, place, "syntax", "save it as UTF-8", "the file is not UTF-8 text");
        if (code == 0)
            return vm_wrong(v, place, "syntax", NULL, "the file holds a zero byte");
        if (utf8_is_bidi_control(code))
            return vm_wrong(
                v, place, "syntax", "delete it and type the line again",
                "the file holds an invisible character that changes the order of what is shown (U+%04X)",
                (unsigned)code);
        place.line += code == '\n';
        at += step;
    }
    return true;
}

bool explain_refuse(vm *v, const vm_file *file)
{
    bool sound = refuse_bytes(v, file);
    if (!sound)
        return false;
    tokens all = read_tokens(file);
    for (size_t i = 0; i < all.count; i++) {
        const token *one = &all.items[i];
        source_place place = { file->shown, one->line };
        if (is(one, "_ENV"))
            sound = vm_wrong(v, place, "syntax", NULL, "'_ENV' cannot be used in a script");
        if (is(one, "close") && i > 0 && is(one - 1, "<"))
            sound = vm_wrong(v, place, "syntax", NULL, "'<close>' cannot be used in a script");
    }
    free(all.items);
    return sound;
}

/* --- what is likely wrong --- */

typedef struct puzzle {
    vm *v;
    const vm_file *file;
    const tokens *all;
    const char *message; /* Lua's, without the place */
    int line;            /* where Lua noticed it */
    const token *near;   /* what Lua stumbled over, or NULL at the end of the file */
    const token *before; /* the one in front of it, or NULL */
} puzzle;

typedef bool clue(const puzzle *p);

static bool say(const puzzle *p, int line, const char *hint, const char *message)
{
    vm_wrong(p->v, (source_place){ p->file->shown, line }, "syntax", hint, "%s", message);
    return true;
}

static void quote_token(const token *one, char out[40])
{
    char raw[28];
    size_t length = one->length < sizeof raw - 1 ? one->length : sizeof raw - 1;
    memcpy(raw, one->at, length);
    raw[length] = '\0';
    line_clean(raw, out, 40);
}

static bool curly_quotes(const puzzle *p)
{
    static const char *const curly[] = { "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98",
                                         "\xe2\x80\x99", "\xc2\xab",     "\xc2\xbb" };
    bool found = false;
    int last = 0;
    for (size_t i = 0; i < p->all->count; i++) {
        const token *one = &p->all->items[i];
        for (size_t j = 0; j < sizeof curly / sizeof *curly; j++) {
            if (one->kind != TOKEN_SIGN || one->line == last || memcmp(one->at, curly[j], 1) != 0)
                continue;
            size_t left = (size_t)((const char *)p->file->bytes.bytes + p->file->bytes.size - one->at);
            if (left < strlen(curly[j]) || memcmp(one->at, curly[j], strlen(curly[j])) != 0)
                continue;
            last = one->line;
            found = say(p, one->line, "type \" instead",
                        "curly quotes from a word processor stand where straight ones should be");
        }
    }
    return found;
}

static bool unfinished_text(const puzzle *p)
{
    if (!str_starts(p->message, "unfinished string"))
        return false;
    return say(p, p->line, "a text ends in the line where it begins",
               "a text is not closed: the quotation mark at its end is missing");
}

static bool unfinished_long(const puzzle *p)
{
    if (!str_starts(p->message, "unfinished long"))
        return false;
    return say(p, p->line, NULL, "a long text or comment is not closed: ']]' is missing");
}

static bool quote_inside(const puzzle *p)
{
    bool broken = p->before && p->near && p->before->kind == TOKEN_TEXT && p->near->touches &&
                  p->near->kind != TOKEN_SIGN;
    if (!broken)
        return false;
    return say(p, p->near->line, "write \\\" inside, or put the whole text in single quotes",
               "a quotation mark inside a text ends it too early");
}

static bool condition_without_quotes(const puzzle *p)
{
    if (!p->before || !(is(p->before, "when") || is(p->before, "always")))
        return false;
    return say(p, p->before->line, "when \"trust >= 3\" { … }", "the condition must stand in quotes");
}

static bool single_equals(const puzzle *p)
{
    if (!p->near || !is(p->near, "=") || !p->before || p->before->kind == TOKEN_SIGN)
        return false;
    if (str_starts(p->message, "unexpected symbol"))
        return false;
    return say(p, p->near->line, NULL, "'=' gives a name its value; to compare two things, write '=='");
}

/* "(to close '{' at line 12)" -> 12 */
static int opened_at(const puzzle *p)
{
    const char *at = strstr(p->message, "(to close '");
    at = at ? strstr(at, "at line ") : NULL;
    return at ? atoi(at + 8) : 0;
}

static bool not_closed(const puzzle *p)
{
    int opened = opened_at(p);
    char message[160], next[40];
    if (p->near && !(is_declaration(p->v, p->near) && p->near->kind == TOKEN_NAME))
        return false;
    if (!opened && p->near)
        return false;
    if (!opened)
        return strstr(p->message, "near <eof>") &&
               say(p, p->line, NULL, "the file ends too early: something is not closed");
    if (p->near)
        quote_token(p->near, next);
    snprintf(message, sizeof message, "what is opened in line %d is not closed%s%s%s", opened,
             p->near ? " before '" : "", p->near ? next : "", p->near ? "' begins" : "");
    return say(p, opened, "a '}' is missing", message);
}

static bool two_texts(const puzzle *p)
{
    if (!p->near || !p->before || p->near->kind != TOKEN_TEXT || p->before->kind != TOKEN_TEXT)
        return false;
    return say(p, p->before->line, "put a comma between them; a longer text is joined with ..",
               "two texts in a row");
}

static bool begins_something(const token *one)
{
    return one->kind != TOKEN_SIGN || is(one, "{");
}

static bool ends_something(const token *one)
{
    return one->kind != TOKEN_SIGN || is(one, "}") || is(one, ")");
}

static bool name_without_quotes(const puzzle *p)
{
    static const char *const naming[] = { "scene", "ending",  "exhibit", "go",    "show",  "read",
                                          "seen",  "include", "unit",    "model", "point", "criterion" };
    char message[120], what[40];
    for (size_t i = 0;
         p->before && p->near && p->near->kind == TOKEN_NAME && i < sizeof naming / sizeof *naming; i++) {
        if (!is(p->before, naming[i]))
            continue;
        quote_token(p->near, what);
        snprintf(message, sizeof message, "the name after '%s' must stand in quotes: \"%s\"", naming[i],
                 what);
        return say(p, p->near->line, NULL, message);
    }
    return false;
}

static bool missing_comma(const puzzle *p)
{
    char message[120], what[40];
    if (!p->near || !p->before || !ends_something(p->before) || !begins_something(p->near))
        return false;
    quote_token(p->near, what);
    snprintf(message, sizeof message, "a comma is missing before '%s'", what);
    return say(p, p->before->line, NULL, message);
}

static bool two_commas(const puzzle *p)
{
    if (!p->near || !p->before || !is(p->near, ",") || !(is(p->before, ",") || is(p->before, "{")))
        return false;
    return say(p, p->near->line, NULL, "a comma too many");
}

static bool brace_too_many(const puzzle *p)
{
    if (!p->near || !(is(p->near, "}") || is(p->near, ")")))
        return false;
    char message[80];
    snprintf(message, sizeof message, "a '%.1s' too many, or something missing in front of it", p->near->at);
    return say(p, p->near->line, NULL, message);
}

static bool too_deep(const puzzle *p)
{
    if (!strstr(p->message, "C stack overflow") && !strstr(p->message, "too many C levels") &&
        !strstr(p->message, "chunk has too many syntax levels"))
        return false;
    return say(p, p->line, NULL, "the text is nested too deeply to be read");
}

static bool anything_else(const puzzle *p)
{
    char message[200], what[40];
    if (p->near) {
        quote_token(p->near, what);
        snprintf(message, sizeof message, "this cannot be read at '%s': %.90s", what, p->message);
    } else {
        snprintf(message, sizeof message, "this cannot be read: %.120s", p->message);
    }
    return say(p, p->line, NULL, message);
}

/* The first that fits is the one that is said. */
static clue *const clues[] = {
    curly_quotes,        unfinished_text, unfinished_long, too_deep,  quote_inside, condition_without_quotes,
    name_without_quotes, single_equals,   not_closed,      two_texts, two_commas,   missing_comma,
    brace_too_many,      anything_else
};

/* The token that Lua's "near '…'" names, in the line that it names. */
static const token *find_near(const tokens *all, const char *message, int line)
{
    const char *near = strstr(message, " near ");
    if (!near || strstr(near, "<eof>"))
        return NULL;
    near += 6;
    const char *text = *near == '\'' ? near + 1 : near;
    size_t length = strlen(text);
    if (*near == '\'' && length)
        length--;
    for (size_t i = 0; i < all->count; i++) {
        const token *one = &all->items[i];
        int last_line = one->line;
        count_lines(one->at, one->length, &last_line);
        bool same =
            one->length >= 1 && strncmp(one->at, text, one->length < length ? one->length : length) == 0;
        if (same && (one->line == line || last_line == line))
            return one;
    }
    return NULL;
}

void explain_syntax(vm *v, const vm_file *file, const char *message)
{
    size_t path = strlen(file->path);
    int line = 1;
    if (strncmp(message, file->path, path) == 0 && message[path] == ':') {
        line = atoi(message + path + 1);
        message = strchr(message + path + 1, ':') ? strchr(message + path + 1, ':') + 1 : message;
        message += *message == ' ';
    }
    tokens all = read_tokens(file);
    puzzle p = { .v = v, .file = file, .all = &all, .message = message, .line = line };
    p.near = find_near(&all, message, line);
    if (p.near && p.near > all.items)
        p.before = p.near - 1;
    for (size_t i = 0; i < sizeof clues / sizeof *clues; i++)
        if (clues[i](&p))
            break;
    free(all.items);
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
    { "attempt to index a nil value", "nothing stands where a table should be" },
    { "attempt to index a number value", "a number has no fields" },
    { "attempt to index a boolean value", "true or false has no fields" },
    { "attempt to index a function value", "a function has no fields" },
    { "attempt to compare", "these cannot be compared" },
    { "attempt to concatenate a nil value", "nothing stands where a text should be joined" },
    { "attempt to concatenate", "only texts and numbers can be joined" },
    { "attempt to perform arithmetic on a nil value", "nothing stands where a number should be" },
    { "attempt to perform arithmetic", "only numbers can be calculated with" },
    { "attempt to perform 'n//0'", "a number is divided by zero" },
    { "attempt to perform 'n%%0'", "a number is divided by zero" },
    { "attempt to get length of", "this has no length" },
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
        snprintf(whole, sizeof whole, "%s%s%.80s", phrases[i].plain,
                 detail && !strstr(detail, "overflow") ? " " : "",
                 detail && !strstr(detail, "overflow") ? detail : "");
        line_clean(whole, out, size);
        return;
    }
    line_clean(message, out, size);
}
