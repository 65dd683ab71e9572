#include "ui/word.h"

#include <string.h>

#include "base/utf8.h"

/* What holds a word together where it stands between two of its kind. */
typedef struct joint {
    int32_t code;
    bool letters, figures;
} joint;

static const joint joints[] = {
    { '\'', true, false },   { 0x2019, true, false }, /* don't, don’t */
    { '.', false, true },    { ',', false, true },    /* 1,250.50 */
    { 0x00ad, true, false },                          /* where a word may be broken */
    { 0x00b7, true, false },                          /* col·legi */
    { 0x05f3, true, false }, { 0x05f4, true, false }, /* Hebrew abbreviations */
    { 0x200c, true, false }, { 0x200d, true, false }, /* what shapes letters */
};

static bool is_letter(int32_t code)
{
    return utf8_is_letter(code) && !utf8_is_mark(code);
}

static bool is_apostrophe(int32_t code)
{
    return code == '\'' || code == 0x2019;
}

static bool is_gap(char byte)
{
    return byte == ' ' || byte == '\n';
}

/* --- from blank to blank --- */

static size_t chunk_start(const char *text, size_t at)
{
    while (at > 0 && !is_gap(text[at - 1]))
        at--;
    return at;
}

static size_t chunk_end(const char *text, size_t length, size_t at)
{
    while (at < length && !is_gap(text[at]))
        at++;
    return at;
}

static bool is_address(const char *text, size_t from, size_t to)
{
    for (size_t at = from; at < to; at++)
        if (text[at] == '@' ||
            (to - at > 3 && (memcmp(text + at, "://", 3) == 0 || memcmp(text + at, "www.", 4) == 0)))
            return true;
    return false;
}

static bool in_address(ui_words *words, size_t at)
{
    if (at >= words->chunk) {
        words->chunk = chunk_end(words->text, words->length, at);
        words->address = is_address(words->text, chunk_start(words->text, at), words->chunk);
    }
    return words->address;
}

/* --- word by word --- */

ui_words ui_words_from(const char *text, size_t length, size_t from)
{
    return (
        ui_words){ .text = text, .length = length, .at = chunk_start(text, from < length ? from : length) };
}

static size_t read(const ui_words *words, size_t at, int32_t *code)
{
    return utf8_next(words->text + at, words->length - at, code);
}

/* Length of the joint at `at` if what stands on both sides is of the kind that it joins, else 0. */
static size_t joined(const ui_words *words, size_t at, int32_t before)
{
    int32_t code, after;
    size_t step = read(words, at, &code);
    if (step == 0 || read(words, at + step, &after) == 0)
        return 0;
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (joints[i].code == code &&
            ((joints[i].letters && utf8_is_letter(before) && is_letter(after)) ||
             (joints[i].figures && utf8_is_figure(before) && utf8_is_figure(after))))
            return step;
    return 0;
}

/* One character of a word is added to what is known of it. */
static void take(ui_word *word, int32_t code, int32_t before, size_t step)
{
    word->span.to += step;
    word->figure |= utf8_is_figure(code);
    word->small |= is_letter(code) && !utf8_is_capital(code) && !is_apostrophe(before);
}

bool ui_words_next(ui_words *words, ui_word *word)
{
    int32_t code = 0, before = 0;
    size_t step;
    while ((step = read(words, words->at, &code)) > 0 && !is_letter(code) && !utf8_is_figure(code))
        words->at += step;
    if (step == 0)
        return false;
    *word = (ui_word){ .span = { words->at, words->at } };
    while ((step = read(words, word->span.to, &code)) > 0) {
        bool solid = utf8_is_letter(code) || utf8_is_figure(code);
        if (!solid && !(step = joined(words, word->span.to, before)))
            break;
        take(word, code, before, step);
        before = code;
    }
    words->at = word->span.to;
    word->address = in_address(words, word->span.from);
    return true;
}

bool ui_word_is_checked(const ui_word *word)
{
    return word->small && !word->figure && !word->address;
}

/* --- around a place --- */

size_t ui_word_end_after(const char *text, size_t length, size_t at)
{
    ui_words words = ui_words_from(text, length, at);
    ui_word word;
    while (ui_words_next(&words, &word))
        if (word.span.to > at)
            return word.span.to;
    return length;
}

size_t ui_word_start_before(const char *text, size_t length, size_t at)
{
    size_t from = at < length ? at : length;
    while (from > 0) {
        size_t found = length;
        ui_word word;
        while (from > 0 && is_gap(text[from - 1]))
            from--;
        ui_words words = ui_words_from(text, length, from);
        from = words.at;
        while (ui_words_next(&words, &word) && word.span.from < at)
            found = word.span.from;
        if (found < at)
            return found;
    }
    return 0;
}

static ui_span blanks_at(const char *text, size_t length, size_t at)
{
    ui_span blanks = { at, at };
    while (blanks.from > 0 && text[blanks.from - 1] == ' ')
        blanks.from--;
    while (blanks.to < length && text[blanks.to] == ' ')
        blanks.to++;
    return blanks;
}

ui_span ui_word_at(const char *text, size_t length, size_t at)
{
    size_t edge = at < length ? at : length;
    if (at >= length)
        at = length ? utf8_boundary(text, length, length - 1) : 0;
    ui_words words = ui_words_from(text, length, at);
    ui_word word;
    while (ui_words_next(&words, &word) && word.span.from <= at)
        if (at < word.span.to || edge == word.span.to)
            return word.span;
    if (at < length && text[at] == ' ')
        return blanks_at(text, length, at);
    at = utf8_boundary(text, length, at);
    return (ui_span){ at, at + utf8_grapheme(text + at, length - at) };
}
