/* What no script may hold. Bytes that hide something from a reader, and the corners of the language where
 * Debian's Lua 5.4.4 itself goes wrong: they are of no use in a scenario, so they are left out of it. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/tokens.h"
#include "script/vm.h"

enum {
    CHAIN_MOST = 100
}; /* names in a.b.c…: for its messages Lua goes back through all of them, by recursion */

/* --- bytes --- */

static bool refuse_start(vm *v, const vm_file *file)
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
    return true;
}

static bool is_name_part(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* The word by which a script would get at its environment, also in a text or a comment: Lua may see code where
 * others do not. */
static bool is_environment(const char *at, const char *start, const char *end)
{
    static const char name[] = "_ENV";
    size_t length = sizeof name - 1;
    if ((size_t)(end - at) < length || memcmp(at, name, length) != 0)
        return false;
    return (at == start || !is_name_part(at[-1])) && (at + length == end || !is_name_part(at[length]));
}

bool refuse_bytes(vm *v, const vm_file *file)
{
    const char *start = file->bytes.bytes, *end = start + file->bytes.size;
    source_place place = { file->shown, 1 };
    if (!refuse_start(v, file))
        return false;
    for (const char *at = start; at < end;) {
        int32_t code = 0;
        size_t step = utf8_next(at, (size_t)(end - at), &code);
        if (step == 0)
            return vm_wrong(v, place, "syntax", "save it as UTF-8", "the file is not UTF-8 text");
        if (code == 0)
            return vm_wrong(v, place, "syntax", NULL, "the file holds a zero byte");
        if (utf8_is_bidi_control(code))
            return vm_wrong(
                v, place, "syntax", "delete it and type the line again",
                "the file holds an invisible character that changes the order of what is shown (U+%04X)",
                (unsigned)code);
        if (is_environment(at, start, end))
            return vm_wrong(v, place, "syntax", NULL, "'_ENV' cannot be used in a script");
        place.line += code == '\n' || (code == '\r' && (at + 1 == end || at[1] != '\n'));
        at += step;
    }
    return true;
}

/* --- words --- */

/* Lua puts wrong code together where bit operators meet constants. */
static const struct {
    const char *sign, *hint;
} bit_signs[] = {
    { "&", "two conditions are joined with 'and'" },
    { "|", "two conditions are joined with 'or'" },
    { "~", "'not' is the contrary of a condition, and '~=' means is not" },
    { "<<", NULL },
    { ">>", NULL },
};

static bool refuse_sign(vm *v, const vm_file *file, const token *one)
{
    for (size_t i = 0; one->kind == TOKEN_SIGN && i < sizeof bit_signs / sizeof *bit_signs; i++)
        if (token_is(one, bit_signs[i].sign))
            return vm_wrong(v, (source_place){ file->shown, one->line }, "syntax", bit_signs[i].hint,
                            "'%s' cannot be used in a script", bit_signs[i].sign);
    return true;
}

/* Whether `one` goes on from the value that ends with `before`: .name, :name, [key]. */
static bool goes_on(const token *before, const token *one)
{
    bool value = before->kind != TOKEN_SIGN || token_is(before, ")") || token_is(before, "]");
    return value && (token_is(one, ".") || token_is(one, ":") || token_is(one, "["));
}

/* The first token of a file's longest chain of names, where it is too long. Chains within brackets count for
 * themselves. */
static const token *find_long_chain(const tokens *all)
{
    int lengths[512] = { 0 }, depth = 0, last = (int)(sizeof lengths / sizeof *lengths) - 1;
    for (size_t i = 1; i < all->count; i++) {
        const token *before = &all->items[i - 1], *one = before + 1;
        bool part = one->kind == TOKEN_NAME && (token_is(before, ".") || token_is(before, ":"));
        bool closes = token_is(one, "]") || token_is(one, ")") || token_is(one, "}");
        if (closes)
            depth -= depth > 0;
        else if (goes_on(before, one))
            lengths[depth]++;
        else if (!part)
            lengths[depth] = 0;
        if (lengths[depth] > CHAIN_MOST)
            return one;
        if (token_is(one, "[") || token_is(one, "(") || token_is(one, "{")) {
            depth += depth < last;
            lengths[depth] = 0;
        }
    }
    return NULL;
}

bool refuse_words(vm *v, const vm_file *file, const tokens *all)
{
    bool sound = true;
    for (size_t i = 0; i < all->count; i++) {
        const token *one = &all->items[i];
        sound = refuse_sign(v, file, one) && sound;
        bool bracketed = i > 0 && i + 1 < all->count && token_is(one - 1, "<") && token_is(one + 1, ">");
        if (bracketed && token_is(one, "close"))
            sound = vm_wrong(v, (source_place){ file->shown, one->line }, "syntax", NULL,
                             "'<close>' cannot be used in a script");
    }
    const token *chain = find_long_chain(all);
    if (chain)
        sound = vm_wrong(v, (source_place){ file->shown, chain->line }, "limit", NULL,
                         "more than %d names are joined by dots", CHAIN_MOST);
    return sound;
}
