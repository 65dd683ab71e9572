#include "analysis/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/str.h"
#include "base/utf8.h"

static const char *const keys[] = { "apologies", "absolutes", "catch_alls" };

enum { LISTS = sizeof keys / sizeof *keys };

static bool is_part(int32_t code)
{
    return (code >= '0' && code <= '9') || utf8_is_letter(code);
}

/* Appends " the words in small letters ", with one blank between them. An apostrophe is part of a word between two
 * letters, and a quotation mark elsewhere. */
static void add_words(str *out, const char *text)
{
    char *folded = utf8_fold(text);
    const char *at = folded ? folded : "";
    bool joins = false; /* an apostrophe has just followed a letter */
    str_add_char(out, ' ');
    for (size_t left = strlen(at), length; left; at += length, left -= length) {
        int32_t code = 0;
        length = utf8_next(at, left, &code);
        bool inside = out->bytes[out->length - 1] != ' ', apostrophe = code == '\'' || code == 0x2019;
        if (is_part(code)) {
            str_add(out, joins ? "'" : "");
            str_add_n(out, at, length);
        } else if (inside && (joins || !apostrophe))
            str_add_char(out, ' ');
        joins = apostrophe && inside && !joins;
    }
    if (out->bytes[out->length - 1] != ' ')
        str_add_char(out, ' ');
    free(folded);
}

static int count(const char *words, const char *phrase)
{
    size_t length = strlen(phrase);
    int times = 0;
    for (const char *at = words; (at = strstr(at, phrase)); at++)
        times += at[-1] == ' ' && at[length] == ' '; /* there is a blank at both ends */
    return times;
}

const char *lexicon_find(const char *text, const char *const *list)
{
    str words = STR_EMPTY;
    add_words(&words, text);
    while (*list && !count(words.bytes + 1, *list))
        list++;
    str_finish(&words);
    return *list;
}

int lexicon_count(const char *text, const char *const *list)
{
    str words = STR_EMPTY;
    int times = 0;
    add_words(&words, text);
    for (; *list; list++)
        times += count(words.bytes + 1, *list);
    str_finish(&words);
    return times;
}

/* --- the file --- */

/* As add_words has them, without the blanks around. */
static const char *plain(lexicon *out, const char *phrase)
{
    str words = STR_EMPTY;
    add_words(&words, phrase);
    const char *kept =
        words.length > 2 ? arena_text_n(&out->memory, words.bytes + 1, words.length - 2) : NULL;
    str_finish(&words);
    return kept;
}

static const char *const *read_list(lexicon *out, const rp_json *list)
{
    size_t count = rp_json_count(list), kept = 0;
    const char **items = arena_allocate(&out->memory, (count + 1) * sizeof *items);
    for (size_t i = 0; i < count; i++) {
        const char *text = rp_json_text_at(list, i);
        items[kept] = text ? plain(out, text) : NULL;
        kept += items[kept] != NULL;
    }
    return kept == count ? items : NULL;
}

bool lexicon_read(rp_bytes file, const char *shown, lexicon *out, rp_error *error)
{
    rp_error why = { 0 };
    rp_json *whole = rp_json_parse(file.bytes, file.size, &why);
    const char *const *lists[LISTS] = { NULL };
    bool sound = whole || rp_fail(error, RP_ERROR_UNSOUND, "%s: %s", shown, why.text);
    *out = (lexicon){ .apologies = NULL };
    arena_init(&out->memory);
    for (size_t i = 0; sound && i < LISTS; i++) {
        const rp_json *list = rp_json_get(whole, keys[i]);
        lists[i] = list ? read_list(out, list) : NULL;
        sound = lists[i] || rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s' must be a list of words and phrases",
                                    shown, keys[i]);
    }
    rp_json_destroy(whole);
    if (!sound) {
        lexicon_finish(out);
        return false;
    }
    out->apologies = lists[0];
    out->absolutes = lists[1];
    out->catch_alls = lists[2];
    return true;
}

void lexicon_finish(lexicon *words)
{
    arena_finish(&words->memory);
    *words = (lexicon){ .apologies = NULL };
}
