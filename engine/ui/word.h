/* A text cut into words: for moving word by word, for a double click, and for checking the spelling. Words are
 * runs of letters and figures, with what joins them inside: "don't", "O’Brien", "1,250.50". A run of letters of
 * a script that writes no blanks is one word. */
#ifndef UI_WORD_H
#define UI_WORD_H

#include <stdbool.h>
#include <stddef.h>

/* A stretch of a text: its bytes from `from` up to `to`, which no longer belongs to it. */
typedef struct ui_span {
    size_t from, to;
} ui_span;

typedef struct ui_word {
    ui_span span;
    bool figure;  /* holds a figure */
    bool small;   /* holds a letter that is no capital, other than behind an apostrophe: "NHS's" holds none */
    bool address; /* part of what is no language: an e-mail address, a link */
} ui_word;

typedef struct ui_words {
    const char *text; /* stays the caller's */
    size_t length, at;
    size_t chunk; /* up to here the text is known to be an address, or none */
    bool address;
} ui_words;

/* Words of valid UTF-8 from the last blank before `from`: so that the first one is whole, and a text may be gone
 * through from anywhere. */
ui_words ui_words_from(const char *text, size_t length, size_t from);
bool ui_words_next(ui_words *words, ui_word *word); /* false: no more */

/* Whether a dictionary is asked about it: no figures, no words all in capitals, no addresses. */
bool ui_word_is_checked(const ui_word *word);

/* Where the word before `at` begins (0 where there is none), where the one behind it ends (`length`). */
size_t ui_word_start_before(const char *text, size_t length, size_t at);
size_t ui_word_end_after(const char *text, size_t length, size_t at);

/* What a double click selects, where `at` is the edge of a grapheme that is nearest to it: the word on either side, or
 * the blanks behind it, or else the grapheme; at the end of the text what stands last. Empty only in an empty text. */
ui_span ui_word_at(const char *text, size_t length, size_t at);

#endif
