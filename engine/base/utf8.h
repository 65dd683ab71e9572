/* UTF-8: what may come in, and how much room it takes. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Length of the longest valid beginning of `bytes` (== length: all of it is valid UTF-8). */
size_t utf8_valid_length(const char *bytes, size_t length);

/* Reads one code point; returns its length in bytes, 0 at the end or where the bytes are not valid. */
size_t utf8_next(const char *bytes, size_t length, int32_t *code);

bool utf8_is_bidi_control(int32_t code); /* U+202A-202E, U+2066-2069: can reorder what a reader sees */
bool utf8_is_control(int32_t code);      /* C0, DEL, C1 */
bool utf8_is_letter(int32_t code);       /* of any script, or a mark on one */
bool utf8_is_mark(int32_t code);         /* stands on the character before it */
bool utf8_is_capital(int32_t code);
bool utf8_is_figure(int32_t code); /* of any script, fractions and the like as well */
bool utf8_is_blank(int32_t code);  /* white space, or a control character */

/* Byte length of the first grapheme (what a reader takes for one character) of valid UTF-8. */
size_t utf8_grapheme(const char *bytes, size_t length);

/* The last place <= `at` where a grapheme of valid UTF-8 begins, `length` where `at` is not before the end.
 * Looks back to the nearest blank or letter of English, not to the beginning. */
size_t utf8_boundary(const char *bytes, size_t length, size_t at);

/* Columns on a terminal; wide characters count two, combining marks none. */
size_t utf8_width(const char *bytes, size_t length);

/* Largest length <= limit that does not cut a code point of valid UTF-8. */
size_t utf8_cut(const char *bytes, size_t length, size_t limit);

/* Composed form NFC of valid UTF-8, on the heap, or NULL where it is not valid. */
char *utf8_compose(const char *text);

/* Folded for comparing without regard to case (heap), or NULL where the text is not valid. */
char *utf8_fold(const char *text);

/* Whether `text` holds each of the words that were typed, anywhere and without regard to case; true where there are
 * none. Both valid UTF-8. */
bool utf8_has_words(const char *text, const char *typed);

/* Number of words: runs of characters between white space that hold a letter or a figure. */
size_t utf8_words(const char *text);

const char *utf8_version(void); /* of utf8proc, as this machine has it */

#endif
