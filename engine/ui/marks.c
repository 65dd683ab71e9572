/* Two texts that follow one another differ in one stretch. Words have no blanks inside, so everything before the last
 * blank ahead of that stretch and behind the first one after it is as it was, and marks there only move. */
#include "ui/marks.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct stretch {
    size_t from, old_to, new_to;
} stretch;

static bool is_gap(char byte)
{
    return byte == ' ' || byte == '\n';
}

static stretch difference(const str *old, const char *text, size_t length)
{
    const char *before = str_text(old);
    size_t most = old->length < length ? old->length : length, from = 0, same = 0;
    while (from < most && before[from] == text[from])
        from++;
    while (same < most - from && before[old->length - 1 - same] == text[length - 1 - same])
        same++;
    while (from > 0 && !is_gap(text[from - 1]))
        from--;
    while (same > 0 && !is_gap(text[length - same]))
        same--;
    return (stretch){ from, old->length - same, length - same };
}

static void add(ui_marks *marks, ui_span span)
{
    marks->spans = memory_grow(marks->spans, marks->count, &marks->capacity, sizeof *marks->spans);
    marks->spans[marks->count++] = span;
}

/* Marks of the words of the changed stretch go to the end of the list. */
static void look_up(ui_marks *marks, const ui_spell *spell, const char *text, const stretch *changed)
{
    ui_words words = ui_words_from(text, changed->new_to, changed->from);
    for (ui_word word; ui_words_next(&words, &word);)
        if (ui_word_is_checked(&word) &&
            !spell->check(spell->data, text + word.span.from, word.span.to - word.span.from))
            add(marks, word.span);
}

void ui_marks_update(ui_marks *marks, const ui_spell *spell, const char *text, size_t length)
{
    if (!spell) {
        ui_marks_finish(marks);
        return;
    }
    if (strcmp(marks->name, spell->name) != 0)
        ui_marks_finish(marks);
    if (marks->text.length == length && memcmp(str_text(&marks->text), text, length) == 0)
        return;
    stretch changed = difference(&marks->text, text, length);
    ui_marks now = { 0 };
    memcpy(now.name, spell->name, sizeof now.name);
    size_t i = 0;
    for (; i < marks->count && marks->spans[i].to <= changed.from; i++)
        add(&now, marks->spans[i]);
    look_up(&now, spell, text, &changed);
    for (; i < marks->count; i++)
        if (marks->spans[i].from >= changed.old_to)
            add(&now, (ui_span){ marks->spans[i].from - changed.old_to + changed.new_to,
                                 marks->spans[i].to - changed.old_to + changed.new_to });
    str_add_n(&now.text, text, length);
    ui_marks_finish(marks);
    *marks = now;
}

const ui_span *ui_marks_at(const ui_marks *marks, size_t at)
{
    for (size_t i = 0; i < marks->count && marks->spans[i].from <= at; i++)
        if (at <= marks->spans[i].to)
            return &marks->spans[i];
    return NULL;
}

void ui_marks_finish(ui_marks *marks)
{
    free(marks->spans);
    str_finish(&marks->text);
    *marks = (ui_marks){ 0 };
}
