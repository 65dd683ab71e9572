/* A growing text. `str text = STR_EMPTY;` is ready for use; str_finish releases it. The bytes are
 * always followed by a zero byte, so `text.bytes` is a C string unless zeros were added. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"

typedef struct str {
    char *bytes; /* never NULL after the first addition; use str_text for "" before that */
    size_t length, capacity;
} str;

#define STR_EMPTY ((str){ NULL, 0, 0 })

void str_finish(str *text);            /* leaves it empty and ready for use */
void str_clear(str *text);             /* keeps the memory */
const char *str_text(const str *text); /* "" where nothing was added yet */

void str_add(str *text, const char *more); /* NULL adds nothing */
void str_add_n(str *text, const char *more, size_t length);
void str_add_char(str *text, char c);

/* Puts `more` in place of the bytes from `from` up to `to`; `more` may not point into the text itself. */
void str_splice(str *text, size_t from, size_t to, const char *more, size_t length);
void str_print(str *text, const char *format, ...) RP_PRINTF(2, 3);
void str_print_v(str *text, const char *format, va_list arguments);

/* Gives the text away as a heap string that free() releases, and leaves `text` empty. */
char *str_take(str *text);

bool str_is(const char *a, const char *b); /* equal; NULL equals only NULL */
bool str_starts(const char *text, const char *beginning);

#endif
