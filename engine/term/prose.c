#include "term/prose.h"

#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "base/memory.h"
#include "base/utf8.h"

/* Where the next word goes. */
typedef struct wrapping {
    str *out;
    size_t width, indent, used;
    bool fresh; /* nothing of the text stands in this line yet */
} wrapping;

static void break_line(wrapping *at)
{
    str_add_char(at->out, '\n');
    for (size_t i = 0; i < at->indent; i++)
        str_add_char(at->out, ' ');
    at->used = at->indent;
    at->fresh = true;
}

/* A word that no line can hold is cut between two graphemes. */
static void add_cut(wrapping *at, const char *word, size_t length)
{
    while (length > 0) {
        size_t step = utf8_grapheme(word, length);
        size_t columns = utf8_width(word, step);
        if (at->used + columns > at->width && !at->fresh)
            break_line(at);
        str_add_n(at->out, word, step);
        at->used += columns;
        at->fresh = false;
        word += step;
        length -= step;
    }
}

static void add_gap(wrapping *at)
{
    str_add_char(at->out, ' ');
    at->used++;
}

static void add_word(wrapping *at, const char *word, size_t length)
{
    size_t columns = utf8_width(word, length), gap = at->fresh ? 0 : 1;
    bool never = at->indent + columns > at->width;
    bool fits = at->used + gap + (never ? 1 : columns) <= at->width;
    if (gap && fits)
        add_gap(at);
    else if (gap)
        break_line(at);
    if (never) {
        add_cut(at, word, length);
        return;
    }
    str_add_n(at->out, word, length);
    at->used += columns;
    at->fresh = false;
}

void prose_wrap(str *out, const char *text, size_t width, size_t used, size_t indent)
{
    enum { LEAST = 10 }; /* columns for words; less cannot be read, whatever the terminal says */
    wrapping at = { out, width, indent, used, true };
    if (width == 0) {
        str_add(out, text);
        str_add_char(out, '\n');
        return;
    }
    if (at.width < at.indent + LEAST)
        at.width = at.indent + LEAST;
    while (*text) {
        size_t length = strcspn(text, " ");
        if (length)
            add_word(&at, text, length);
        text += length;
        text += strspn(text, " ");
    }
    str_add_char(out, '\n');
}

static char *clean(const char *text)
{
    size_t size = strlen(text) + 8;
    char *out = memory_allocate(size);
    line_clean(text, out, size);
    return out;
}

static void put(term_prose *prose, const str *text)
{
    prose->io->write(prose->io->data, str_text(text), text->length);
    prose->open = true;
}

static void write_paragraph(term_prose *prose, const char *mark, const char *text)
{
    str out = STR_EMPTY;
    char *words = clean(text);
    size_t indent = 0;
    if (mark) {
        str_add(&out, mark);
        str_add_char(&out, ' ');
        indent = utf8_width(mark, strlen(mark)) + 1;
    }
    prose_wrap(&out, words, prose->io->width(prose->io->data), indent, indent);
    put(prose, &out);
    free(words);
    str_finish(&out);
}

void prose_block(term_prose *prose)
{
    if (prose->open)
        prose->io->write(prose->io->data, "\n", 1);
    prose->open = false;
}

void prose_asked(term_prose *prose)
{
    prose->open = true;
}

void prose_say(term_prose *prose, const char *format, ...)
{
    str text = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&text, format, arguments);
    va_end(arguments);
    write_paragraph(prose, NULL, str_text(&text));
    str_finish(&text);
}

void prose_item(term_prose *prose, const char *mark, const char *text)
{
    write_paragraph(prose, mark, text);
}

void prose_command(term_prose *prose, const char *command)
{
    str out = STR_EMPTY;
    char *words = clean(command);
    prose_wrap(&out, words, 0, 0, 0);
    put(prose, &out);
    free(words);
    str_finish(&out);
}

void prose_text(term_prose *prose, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, "\n");
        char *line = memory_allocate(length + 1);
        memcpy(line, text, length);
        if (length)
            write_paragraph(prose, NULL, line);
        else
            prose_block(prose);
        free(line);
        text += length;
        text += *text == '\n';
    }
}
