/* A table in its columns, or where they have no room, row by row. */
#include <math.h>
#include <string.h>

#include "base/str.h"
#include "ui/screens/document.h"
#include "ui/widget.h"

enum { CELL_PAD = 10 };

typedef struct columns {
    float *widths;
    size_t count;
    bool fit; /* false: not even the longest words do */
} columns;

static const char *cell(const rp_exhibit *exhibit, size_t row, size_t column)
{
    const char *text = exhibit->cells[row * exhibit->column_count + column];
    return text ? text : "";
}

static float width_of(const ui_frame *frame, const char *text, size_t length, bool bold)
{
    const ui_font font = { 15, bold, false };
    return ceilf(frame->text->lay(frame->text->data, font, text, length, 0)->width) + 2 * CELL_PAD + 1;
}

static float widest_word(const ui_frame *frame, const char *text, bool bold)
{
    float widest = 0;
    while (*text) {
        size_t length = strcspn(text, " ");
        if (length)
            widest = fmaxf(widest, width_of(frame, text, length, bold));
        text += length + (text[length] == ' ');
    }
    return widest;
}

/* Every column gets its longest word; what is left goes to those that have more to say. */
static columns find_columns(ui_frame *frame, const rp_exhibit *exhibit, float room)
{
    size_t count = exhibit->column_count;
    columns all = { arena_allocate(&frame->memory, count * sizeof(float)), count, false };
    float *most = arena_allocate(&frame->memory, count * sizeof(float)), least = 0, wanted = 0;
    for (size_t i = 0; i < count; i++) {
        all.widths[i] = widest_word(frame, exhibit->columns[i], true);
        most[i] = width_of(frame, exhibit->columns[i], strlen(exhibit->columns[i]), true);
        for (size_t row = 0; row < exhibit->row_count; row++) {
            const char *text = cell(exhibit, row, i);
            all.widths[i] = fmaxf(all.widths[i], widest_word(frame, text, false));
            most[i] = fmaxf(most[i], width_of(frame, text, strlen(text), false));
        }
        least += all.widths[i];
        wanted += most[i];
    }
    all.fit = least <= room;
    float share = wanted > least ? (room - least) / (wanted - least) : 0;
    for (size_t i = 0; all.fit && i < count; i++)
        all.widths[i] = floorf(all.widths[i] + fminf(share, 1) * (most[i] - all.widths[i]));
    for (size_t i = 0; share > 1 && i < count; i++)
        all.widths[i] += floorf((room - wanted) / (float)count);
    return all;
}

/* "Week: 18; Back: 3." */
static const char *row_words(ui_frame *frame, const rp_exhibit *exhibit, size_t row)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < exhibit->column_count; i++)
        str_print(&out, "%s%s: %s", i ? "; " : "", exhibit->columns[i],
                  *cell(exhibit, row, i) ? cell(exhibit, row, i) : "empty");
    const char *kept = arena_text(&frame->memory, str_text(&out));
    str_finish(&out);
    return kept;
}

static ui_node *begin_row(ui_frame *frame, const char *name, theme_ink fill)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->role = UI_ROLE_ROW;
    row->name = name;
    row->fill = fill;
    return row;
}

static void add_cell(ui_frame *frame, const char *text, float width, bool bold)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->width = width;
    box->padding = ui_both(CELL_PAD, 8);
    box->states = UI_SILENT;
    ui_node *words = ui_write(frame, bold ? UI_STYLE_STRONG : UI_STYLE_BODY, text);
    words->font.size = 15;
    ui_end(frame);
}

static void in_columns(ui_frame *frame, const rp_exhibit *exhibit, const columns *all)
{
    const char *head = "Columns";
    for (size_t i = 0; i < all->count; i++)
        head = ui_print(frame, "%s%s %s", head, i ? ";" : ":", exhibit->columns[i]);
    begin_row(frame, head, INK_CHIP);
    for (size_t i = 0; i < all->count; i++)
        add_cell(frame, exhibit->columns[i], all->widths[i], true);
    ui_end(frame);
    for (size_t row = 0; row < exhibit->row_count; row++) {
        begin_row(frame, row_words(frame, exhibit, row), INK_NOTHING);
        for (size_t i = 0; i < all->count; i++)
            add_cell(frame, cell(exhibit, row, i), all->widths[i], false);
        ui_end(frame);
        ui_rule(frame);
    }
}

static void row_by_row(ui_frame *frame, const rp_exhibit *exhibit)
{
    for (size_t row = 0; row < exhibit->row_count; row++) {
        ui_node *box = ui_begin(frame, UI_COLUMN);
        box->role = UI_ROLE_ROW;
        box->name = row_words(frame, exhibit, row);
        box->padding = ui_both(0, 8);
        box->gap = 2;
        for (size_t i = 0; i < exhibit->column_count; i++) {
            ui_node *words =
                ui_writef(frame, UI_STYLE_BODY, "%s: %s", exhibit->columns[i], cell(exhibit, row, i));
            words->font.size = 15;
            words->states = UI_SILENT;
        }
        ui_end(frame);
        ui_rule(frame);
    }
}

void document_table(ui_frame *frame, const rp_exhibit *exhibit, float room)
{
    columns all = find_columns(frame, exhibit, room);
    ui_node *table = ui_begin(frame, UI_COLUMN);
    table->role = UI_ROLE_TABLE;
    table->name = exhibit->title;
    if (all.fit)
        in_columns(frame, exhibit, &all);
    else
        row_by_row(frame, exhibit);
    ui_end(frame);
}
