/* Plain text as a whole, and cut into blocks for fields that take no more: each under one heading, with a line on top
 * that says what it belongs to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "report/formats.h"
#include "report/text.h"

enum { TITLE_MOST = 160, HEADING_MOST = 200, ROOM = RP_BLOCK_MOST - TITLE_MOST - 2 * HEADING_MOST - 120 };

bool text_plain(const html *from, str *out, rp_error *error)
{
    text_page text;
    (void)error; /* nothing can be missing */
    text_read(from, &text);
    for (size_t i = 0; i < text.count; i++)
        str_print(out, "%s%s\n", i && !text.parts[i].close ? "\n" : "", text.parts[i].text);
    text_finish(&text);
    return true;
}

/* --- characters, which are code points --- */

/* Bytes of the first `most` characters. */
static size_t bytes_of(const char *text, size_t most)
{
    size_t length = strlen(text), at = 0;
    for (int32_t code; most && at < length; most--) {
        size_t step = utf8_next(text + at, length - at, &code);
        at += step ? step : 1;
    }
    return at;
}

static size_t characters(const char *text)
{
    size_t count = 0, length = strlen(text);
    for (int32_t code; length; count++) {
        size_t step = utf8_next(text, length, &code);
        step = step ? step : 1;
        text += step;
        length -= step;
    }
    return count;
}

/* The beginning that fits, if possible up to the end of a word. */
static size_t cut(const char *text, size_t most)
{
    size_t whole = bytes_of(text, most), at = whole;
    if (!text[whole])
        return whole;
    while (at > whole / 2 && !strchr(" \n", text[at]))
        at--;
    return at > whole / 2 ? at : utf8_boundary(text, strlen(text), whole);
}

static void add_cut(str *out, const char *text, size_t most)
{
    size_t length = bytes_of(text, most - 1);
    str_add_n(out, text, length);
    str_add(out, text[length] ? "\xe2\x80\xa6" : NULL);
}

/* --- blocks --- */

typedef struct block {
    const char *section, *heading; /* or NULL */
    bool continued;
    char *text;
} block;

typedef struct cutter {
    block *blocks;
    size_t count, capacity;
    const char *section, *heading;
    bool continued;
    bool leads; /* nothing but what stands above the first heading, which it will have */
    str now;
    size_t used; /* characters of it */
} cutter;

static void end_block(cutter *to)
{
    if (!to->used)
        return;
    to->blocks = memory_grow(to->blocks, to->count, &to->capacity, sizeof *to->blocks);
    to->blocks[to->count++] = (block){ to->section, to->heading, to->continued, str_take(&to->now) };
    to->continued = true;
    to->leads = false;
    to->used = 0;
}

static void add_text(cutter *to, const char *text, size_t length, bool close)
{
    const char *gap = !to->used ? "" : close ? "\n" : "\n\n";
    str_add(&to->now, gap);
    size_t begins = to->now.length;
    str_add_n(&to->now, text, length);
    to->used += strlen(gap) + characters(to->now.bytes + begins);
}

/* A part stands whole in a block, unless it would not fit into any. */
static void add_part(cutter *to, const text_part *part)
{
    const char *text = part->text;
    size_t length = characters(text);
    if (to->used && to->used + 2 + length > ROOM)
        end_block(to);
    for (; length > ROOM; length = characters(text)) {
        size_t some = cut(text, ROOM);
        add_text(to, text, some, false);
        end_block(to);
        text += some;
        text += strspn(text, " \n");
    }
    if (*text)
        add_text(to, text, strlen(text), part->close);
}

static void begin_section(cutter *to, const text_part *part)
{
    if (!to->leads)
        end_block(to);
    to->leads = to->continued = false;
    to->section = part->heading < 3 ? part->text : to->section;
    to->heading = part->heading < 3 ? NULL : part->text;
}

/* What follows an article is the section's again. */
static void leave_article(cutter *to)
{
    end_block(to);
    to->continued = false;
    to->heading = NULL;
}

static void cut_page(cutter *to, const text_page *text)
{
    for (size_t i = 0; i < text->count; i++) {
        const text_part *part = &text->parts[i];
        bool heads = part->heading > 0 && part->heading < 4;
        if (heads)
            begin_section(to, part);
        else if (part->fresh)
            leave_article(to);
        if (!heads)
            add_part(to, part);
    }
    end_block(to);
}

static void write_block(str *out, const char *title, const block *one, size_t number, size_t count)
{
    str_add(out, number > 1 ? "\n\n" : NULL);
    add_cut(out, title, TITLE_MOST);
    str_print(out, "\nBlock %zu of %zu", number, count);
    str_add(out, one->section ? ": " : NULL);
    if (one->section)
        add_cut(out, one->section, HEADING_MOST);
    str_add(out, one->heading ? ": " : NULL);
    if (one->heading)
        add_cut(out, one->heading, HEADING_MOST);
    str_print(out, "%s\n\n%s\n", one->continued ? " (continued)" : "", one->text);
}

bool text_blocks(const html *from, str *out, rp_error *error)
{
    text_page text;
    cutter to = { .leads = true };
    (void)error; /* nothing can be missing */
    text_read(from, &text);
    cut_page(&to, &text);
    for (size_t i = 0; i < to.count; i++) {
        write_block(out, text.title, &to.blocks[i], i + 1, to.count);
        free(to.blocks[i].text);
    }
    free(to.blocks);
    text_finish(&text);
    return true;
}
