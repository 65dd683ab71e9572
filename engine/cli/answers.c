#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/cli.h"

/* One answer from `at` on: quoted as in CSV ("" for a quotation mark), or everything up to the next comma.
 * Returns where it ends, or NULL with an error. */
static const char *read_one(const char *at, cli_answer *out, size_t place, rp_error *error)
{
    str text = STR_EMPTY;
    out->quoted = *at == '"';
    if (!out->quoted) {
        size_t length = strcspn(at, ",");
        str_add_n(&text, at, length);
        out->spelling = str_take(&text);
        return at + length;
    }
    for (at++; *at; at++) {
        if (*at == '"' && at[1] != '"')
            break;
        str_add_char(&text, *at);
        at += *at == '"';
    }
    if (*at != '"' || (at[1] && at[1] != ',')) {
        rp_fail(error, RP_ERROR_USAGE,
                *at != '"' ? "answer %zu: a quotation mark is not closed"
                           : "answer %zu: something follows the closing quotation mark",
                place);
        str_finish(&text);
        return NULL;
    }
    str_add_n(&text, "", 0);
    out->spelling = str_take(&text);
    return at + 1;
}

bool cli_answers_read(const char *list, size_t place, cli_answers *out, rp_error *error)
{
    for (const char *at = list; *list;) {
        cli_answer one = { NULL, false };
        at = read_one(at, &one, place + out->count, error);
        if (!at)
            return false;
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof one);
        out->items[out->count++] = one;
        if (!*at)
            break;
        at++;
    }
    return true;
}

void cli_answers_finish(cli_answers *answers)
{
    for (size_t i = 0; i < answers->count; i++)
        free(answers->items[i].spelling);
    free(answers->items);
    *answers = (cli_answers){ NULL, 0, 0 };
}
