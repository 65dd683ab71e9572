/* A scenario under another name: only the values that name it are exchanged, every other byte stays. */
#include <string.h>

#include "script/script.h"
#include "script/tokens.h"

typedef struct exchange {
    const char *field;
    token_kind kind;
    str value; /* as it is written in the file; empty: it stays */
    bool required;
    const token *at; /* where the old value stands */
} exchange;

enum { FIELDS = 4 };

/* The token after `scenario {`, or the end where there is none. */
static size_t find_head(const tokens *all)
{
    for (size_t i = 0; i + 1 < all->count; i++)
        if (all->items[i].kind == TOKEN_NAME && token_is(&all->items[i], "scenario") &&
            token_is(&all->items[i + 1], "{"))
            return i + 2;
    return all->count;
}

static int depth_change(const token *one)
{
    if (one->kind != TOKEN_SIGN || one->length != 1)
        return 0;
    return strchr("{([", *one->at) ? 1 : strchr("})]", *one->at) ? -1 : 0;
}

/* NAME = VALUE with nothing more to the value, at `at`. */
static bool is_field(const tokens *all, size_t at, const exchange *wanted)
{
    if (at + 3 >= all->count)
        return false;
    const token *name = &all->items[at], *sign = name + 1, *value = name + 2, *after = name + 3;
    return name->kind == TOKEN_NAME && token_is(name, wanted->field) && token_is(sign, "=") &&
           value->kind == wanted->kind && value->whole &&
           (token_is(after, ",") || token_is(after, ";") || token_is(after, "}"));
}

static void find_fields(const tokens *all, exchange *fields)
{
    int depth = 1;
    for (size_t at = find_head(all); at < all->count && depth > 0; at++) {
        for (size_t i = 0; i < FIELDS && depth == 1; i++)
            if (!fields[i].at && is_field(all, at, &fields[i]))
                fields[i].at = &all->items[at + 2];
        depth += depth_change(&all->items[at]);
    }
}

/* Copies the file up to its end, the fields exchanged in the order in which they stand. */
static void write_exchanged(rp_bytes file, const exchange *fields, str *out)
{
    const char *from = file.bytes, *end = from + file.size;
    for (;;) {
        const exchange *next = NULL;
        for (size_t i = 0; i < FIELDS; i++)
            if (fields[i].at && fields[i].value.length && fields[i].at->at >= from &&
                (!next || fields[i].at->at < next->at->at))
                next = &fields[i];
        if (!next)
            break;
        str_add_n(out, from, (size_t)(next->at->at - from));
        str_add_n(out, next->value.bytes, next->value.length);
        from = next->at->at + next->at->length;
    }
    str_add_n(out, from, (size_t)(end - from));
}

/* As a text of the file: quotes and backslashes stay what they are. */
static void add_quoted(str *out, const char *text)
{
    str_add_char(out, '"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            str_add_char(out, '\\');
        str_add_char(out, *text);
    }
    str_add_char(out, '"');
}

bool script_rename(rp_bytes file, const script_names *names, str *out, rp_error *error)
{
    exchange fields[FIELDS] = {
        { "id", TOKEN_TEXT, STR_EMPTY, true, NULL },
        { "family", TOKEN_TEXT, STR_EMPTY, names->own_family, NULL },
        { "version", TOKEN_NUMBER, STR_EMPTY, true, NULL },
        { "title", TOKEN_TEXT, STR_EMPTY, names->title, NULL },
    };
    add_quoted(&fields[0].value, names->id);
    if (names->own_family)
        add_quoted(&fields[1].value, names->id);
    str_add(&fields[2].value, "1");
    if (names->title)
        add_quoted(&fields[3].value, names->title);
    tokens all = tokens_read(file);
    find_fields(&all, fields);
    bool sound = true;
    for (size_t i = 0; i < FIELDS && sound; i++)
        if (fields[i].required && !fields[i].at)
            sound = rp_fail(error, RP_ERROR_IMPOSSIBLE,
                            "'%s' is not written as a plain %s in scenario { … }, so it cannot be exchanged",
                            fields[i].field, fields[i].kind == TOKEN_TEXT ? "text" : "number");
    if (sound)
        write_exchanged(file, fields, out);
    for (size_t i = 0; i < FIELDS; i++)
        str_finish(&fields[i].value);
    tokens_finish(&all);
    return sound;
}
