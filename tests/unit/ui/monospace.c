#include "ui/monospace.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/utf8.h"

typedef struct laid {
    ui_paragraph whole; /* first: the paragraph is the laid one */
    ui_font font;
    const char *text;
    size_t length;
} laid;

typedef struct monospace {
    arena now, before; /* of this frame and of the last */
} monospace;

static float advance(ui_font font)
{
    return font.size / 2;
}

static size_t graphemes(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t at = 0; at < length; at += utf8_grapheme(text + at, length - at))
        count++;
    return count;
}

/* Where the line that starts at `start` ends: behind the last blank that fits, or inside a word that does not. */
static size_t line_end(const char *text, size_t length, size_t start, size_t letters)
{
    size_t at = start, blank = start;
    for (size_t i = 0; at < length && i < letters; i++) {
        at += utf8_grapheme(text + at, length - at);
        if (text[at - 1] == ' ' || text[at - 1] == '\n')
            blank = at;
        if (text[at - 1] == '\n')
            return at;
    }
    while (at < length && text[at] == ' ')
        blank = ++at;
    return at >= length ? length : blank > start ? blank : at;
}

static const ui_paragraph *lay(void *data, ui_font font, const char *text, size_t length, float width)
{
    monospace *mono = data;
    laid *p = arena_allocate(&mono->now, sizeof *p);
    size_t room = width > 0 ? (size_t)(width / advance(font)) : (size_t)-1 / 2, capacity = length + 2;
    ui_line *lines = arena_allocate(&mono->now, capacity * sizeof *lines);
    *p = (laid){ .font = font, .text = arena_text_n(&mono->now, text, length), .length = length };
    size_t start = 0, count = 0;
    do {
        size_t end = line_end(text, length, start, room ? room : 1), seen = end;
        while (seen > start && (text[seen - 1] == ' ' || text[seen - 1] == '\n'))
            seen--;
        float across = (float)graphemes(text + start, seen - start) * advance(font);
        float high = ceilf(font.size * 1.4f);
        lines[count] = (ui_line){ start, end, 0, (float)count * high, high, high * 0.75f, across };
        p->whole.width = fmaxf(p->whole.width, across);
        count++;
        start = end;
    } while (start < length);
    p->whole.lines = lines;
    p->whole.line_count = count;
    p->whole.height = (float)count * lines[0].height;
    p->whole.rightward = true;
    p->whole.room = width;
    return &p->whole;
}

static void configure(void *data, const ui_type *type)
{
    (void)data, (void)type;
}

static void turn(void *data)
{
    monospace *mono = data;
    arena old = mono->before;
    arena_clear(&old);
    mono->before = mono->now;
    mono->now = old;
}

static ui_rect caret(void *data, const ui_paragraph *paragraph, size_t byte)
{
    const laid *p = (const laid *)paragraph;
    size_t line = 0;
    (void)data;
    while (line + 1 < paragraph->line_count && byte >= paragraph->lines[line].end)
        line++;
    const ui_line *l = &paragraph->lines[line];
    return (ui_rect){ (float)graphemes(p->text + l->start, byte - l->start) * advance(p->font), l->y, 0,
                      l->height };
}

static size_t hit(void *data, const ui_paragraph *paragraph, float x, float y)
{
    const laid *p = (const laid *)paragraph;
    size_t line = y < 0 ? 0 : (size_t)(y / paragraph->lines[0].height);
    (void)data;
    line = line >= paragraph->line_count ? paragraph->line_count - 1 : line;
    const ui_line *l = &paragraph->lines[line];
    size_t at = l->start;
    for (float left = advance(p->font) / 2; left < x && at < l->end; left += advance(p->font))
        at += utf8_grapheme(p->text + at, l->end - at);
    return at;
}

static size_t cover(void *data, const ui_paragraph *paragraph, size_t start, size_t end, ui_rect *rects,
                    size_t most)
{
    size_t count = 0;
    for (size_t i = 0; i < paragraph->line_count; i++) {
        const ui_line *l = &paragraph->lines[i];
        size_t from = start > l->start ? start : l->start, to = end < l->end ? end : l->end;
        if (from >= to)
            continue;
        ui_rect a = caret(data, paragraph, from);
        size_t letters = graphemes(((const laid *)paragraph)->text + from, to - from);
        if (count < most)
            rects[count] =
                (ui_rect){ a.x, l->y, (float)letters * advance(((const laid *)paragraph)->font), l->height };
        count++;
    }
    return count;
}

static float picture(void *data, const struct ui_picture *shown, float width)
{
    (void)data, (void)shown;
    return width / 2;
}

void monospace_create(ui_text *text)
{
    *text = (ui_text){ memory_allocate(sizeof(monospace)), configure, lay, turn, caret, hit, cover, picture };
}

void monospace_destroy(ui_text *text)
{
    monospace *mono = text->data;
    if (!mono)
        return;
    arena_finish(&mono->now);
    arena_finish(&mono->before);
    free(mono);
    text->data = NULL;
}
