#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

size_t utf8_next(const char *bytes, size_t length, int32_t *code)
{
    utf8proc_int32_t found = -1;
    if (length == 0)
        return 0;
    utf8proc_ssize_t used =
        utf8proc_iterate((const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)length, &found);
    if (used <= 0 || found < 0)
        return 0;
    *code = found;
    return (size_t)used;
}

size_t utf8_valid_length(const char *bytes, size_t length)
{
    size_t at = 0;
    while (at < length) {
        int32_t code;
        size_t step = utf8_next(bytes + at, length - at, &code);
        if (step == 0)
            break;
        at += step;
    }
    return at;
}

bool utf8_is_bidi_control(int32_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool utf8_is_control(int32_t code)
{
    return (code >= 0 && code < 0x20) || (code >= 0x7f && code < 0xa0);
}

size_t utf8_grapheme(const char *bytes, size_t length)
{
    int32_t before, after;
    utf8proc_int32_t state = 0;
    size_t at = utf8_next(bytes, length, &before);
    while (at > 0 && at < length) {
        size_t step = utf8_next(bytes + at, length - at, &after);
        if (step == 0 || utf8proc_grapheme_break_stateful(before, after, &state))
            break;
        before = after;
        at += step;
    }
    return at;
}

static size_t code_before(const char *bytes, size_t at)
{
    do
        at--;
    while (at > 0 && ((unsigned char)bytes[at] & 0xc0) == 0x80);
    return at;
}

/* Whether a grapheme begins at `at`, whatever stands before: nothing but a prefix joins what is plain ASCII. */
static bool surely_begins(const char *bytes, size_t length, size_t at)
{
    int32_t before;
    if (at == 0 || bytes[at - 1] == '\n')
        return true;
    if (bytes[at] < 0x20 || bytes[at] >= 0x7f)
        return false;
    size_t previous = code_before(bytes, at);
    return utf8_next(bytes + previous, length - previous, &before) > 0 &&
           utf8proc_get_property(before)->boundclass != UTF8PROC_BOUNDCLASS_PREPEND;
}

size_t utf8_boundary(const char *bytes, size_t length, size_t at)
{
    if (at >= length)
        return length;
    size_t start = utf8_cut(bytes, length, at);
    while (!surely_begins(bytes, length, start))
        start = code_before(bytes, start);
    for (size_t step; (step = utf8_grapheme(bytes + start, length - start)) > 0 && start + step <= at;)
        start += step;
    return start;
}

size_t utf8_width(const char *bytes, size_t length)
{
    size_t at = 0, width = 0;
    int32_t code;
    for (size_t step; (step = utf8_next(bytes + at, length - at, &code)) > 0; at += step) {
        int columns = utf8proc_charwidth(code);
        width += columns > 0 ? (size_t)columns : 0;
    }
    return width;
}

size_t utf8_cut(const char *bytes, size_t length, size_t limit)
{
    if (length <= limit)
        return length;
    while (limit > 0 && ((unsigned char)bytes[limit] & 0xc0) == 0x80)
        limit--;
    return limit;
}

bool utf8_is_letter(int32_t code)
{
    utf8proc_category_t category = utf8proc_category(code);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

bool utf8_is_mark(int32_t code)
{
    utf8proc_category_t category = utf8proc_category(code);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool utf8_is_capital(int32_t code)
{
    utf8proc_category_t category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_figure(int32_t code)
{
    utf8proc_category_t category = utf8proc_category(code);
    return category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
}

bool utf8_is_blank(int32_t code)
{
    return utf8proc_category(code) == UTF8PROC_CATEGORY_ZS || utf8_is_control(code);
}

static char *mapped(const char *text, utf8proc_option_t options)
{
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t length =
        utf8proc_map((const utf8proc_uint8_t *)text, 0, &out,
                     (utf8proc_option_t)(UTF8PROC_NULLTERM | UTF8PROC_STABLE | options));
    if (length < 0)
        return NULL;
    return (char *)out;
}

char *utf8_compose(const char *text)
{
    return mapped(text, UTF8PROC_COMPOSE);
}

char *utf8_fold(const char *text)
{
    return mapped(text, (utf8proc_option_t)(UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
}

bool utf8_has_words(const char *text, const char *typed)
{
    char *folded = utf8_fold(text), *wanted = utf8_fold(typed), *rest = NULL;
    bool all = folded && wanted;
    for (char *word = all ? strtok_r(wanted, " ", &rest) : NULL; word && all;
         word = strtok_r(NULL, " ", &rest))
        all = strstr(folded, word);
    free(folded);
    free(wanted);
    return all;
}

size_t utf8_words(const char *text)
{
    size_t words = 0, at = 0, length = strlen(text);
    bool counted = false;
    int32_t code;
    for (size_t step; (step = utf8_next(text + at, length - at, &code)) > 0; at += step) {
        if (utf8_is_blank(code)) {
            counted = false;
            continue;
        }
        bool solid = (utf8_is_letter(code) && !utf8_is_mark(code)) || utf8_is_figure(code);
        if (solid && !counted) {
            words++;
            counted = true;
        }
    }
    return words;
}

const char *utf8_version(void)
{
    return utf8proc_version();
}
