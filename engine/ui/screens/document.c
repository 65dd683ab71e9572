#include "ui/screens/document.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "rapport/telling.h"
#include "ui/play.h"
#include "ui/widget.h"

enum { STACKED = 340 }; /* units: below that a label stands over its value */

typedef struct sheet {
    ui_app *app;
    ui_frame *frame;
    const rp_exhibit *of;
    float room; /* inside */
} sheet;

/* --- parts --- */

static void write_paragraphs(const sheet *s)
{
    for (size_t i = 0; i < s->of->paragraph_count; i++)
        ui_write(s->frame, UI_STYLE_BODY, s->of->paragraphs[i]);
}

static void write_title(const sheet *s)
{
    ui_write(s->frame, UI_STYLE_HEADING, s->of->title);
}

/* A label and its value, read as one; the label as wide as that share of the room. */
static void write_pair(const sheet *s, float share, const char *label, const char *value)
{
    bool beside = s->room >= STACKED;
    if (!value)
        return;
    ui_node *row = ui_begin(s->frame, beside ? UI_ROW : UI_COLUMN);
    row->role = UI_ROLE_TEXT;
    row->name = ui_print(s->frame, "%s: %s", label, *value ? value : "empty");
    row->gap = beside ? UI_GAP : 2;
    ui_node *left = ui_write(s->frame, UI_STYLE_SMALL, label);
    left->width = beside ? floorf(s->room * share) : 0;
    left->padding.top = beside ? 2 : 0; /* on one line with the larger letters beside it */
    left->states = UI_SILENT;
    ui_node *right = ui_write(s->frame, UI_STYLE_BODY, value);
    right->share = beside ? 1 : 0;
    right->states = UI_SILENT;
    ui_end(s->frame);
}

static void write_note(const sheet *s)
{
    ui_write(s->frame, UI_STYLE_SMALL, s->of->note);
}

/* --- one function a kind --- */

static void show_letter(const sheet *s)
{
    const rp_exhibit *of = s->of;
    bool beside = s->room >= STACKED;
    ui_begin(s->frame, beside ? UI_ROW : UI_COLUMN)->gap = beside ? UI_GAP : 4;
    ui_write(s->frame, UI_STYLE_STRONG, of->from)->share = beside ? 1 : 0;
    ui_write(s->frame, UI_STYLE_SMALL, of->date);
    ui_end(s->frame);
    if (of->to)
        ui_writef(s->frame, UI_STYLE_BODY, "To: %s", of->to);
    if (of->from || of->date || of->to)
        ui_rule(s->frame);
    ui_write(s->frame, UI_STYLE_HEADING, of->subject ? of->subject : of->title);
    write_paragraphs(s);
}

static void show_email(const sheet *s)
{
    const rp_exhibit *of = s->of;
    ui_write(s->frame, UI_STYLE_HEADING, of->subject ? of->subject : of->title);
    ui_begin(s->frame, UI_COLUMN)->gap = 4;
    write_pair(s, 0.12f, "From", of->from);
    write_pair(s, 0.12f, "To", of->to);
    write_pair(s, 0.12f, "Date", of->date);
    ui_end(s->frame);
    if (of->from || of->date || of->to)
        ui_rule(s->frame);
    write_paragraphs(s);
}

static bool is_own(const char *who)
{
    return strcmp(who, "You") == 0;
}

static void show_chat(const sheet *s)
{
    write_title(s);
    for (size_t i = 0; i < s->of->row_count; i++) {
        const char *who = s->of->cells[2 * i], *text = s->of->cells[2 * i + 1];
        ui_node *bubble = ui_begin(s->frame, UI_COLUMN);
        bubble->role = UI_ROLE_TEXT;
        bubble->name = ui_print(s->frame, "%s: %s", who, text);
        bubble->across = is_own(who) ? UI_END : UI_START;
        bubble->most_width = floorf(s->room * 0.85f);
        bubble->padding = ui_both(14, 10);
        bubble->gap = 2;
        bubble->radius = 14;
        bubble->fill = is_own(who) ? INK_OWN : INK_CHIP;
        ui_write(s->frame, UI_STYLE_SMALL, who)->states = UI_SILENT;
        ui_write(s->frame, UI_STYLE_BODY, text)->states = UI_SILENT;
        ui_end(s->frame);
    }
}

static void show_card(const sheet *s)
{
    write_paragraphs(s);
    if (!s->of->source && !s->of->dated)
        return;
    ui_rule(s->frame);
    if (s->of->source)
        ui_writef(s->frame, UI_STYLE_SMALL, "Source: %s", s->of->source);
    if (s->of->dated)
        ui_writef(s->frame, UI_STYLE_SMALL, "Dated: %s", s->of->dated);
}

static void show_form(const sheet *s)
{
    write_title(s);
    for (size_t i = 0; i < s->of->row_count; i++) {
        if (i)
            ui_rule(s->frame);
        write_pair(s, 0.3f, s->of->cells[2 * i], s->of->cells[2 * i + 1] ? s->of->cells[2 * i + 1] : "");
    }
}

static void show_table(const sheet *s)
{
    write_title(s);
    document_table(s->frame, s->of, s->room);
    write_note(s);
}

/* The document as text on one line, without its title and its end. */
static const char *chart_words(const sheet *s)
{
    const char *language = rp_scenario_about(rp_run_scenario(ui_play_run(s->app)))->language;
    char *text = rp_exhibit_text(s->of, language), *end = strstr(text, "\nEnd of the document.");
    if (end)
        *end = '\0';
    const char *from = strchr(text, '\n');
    const char *kept = arena_text(&s->frame->memory, from ? from + 1 + strspn(from + 1, "\n") : text);
    free(text);
    str out = STR_EMPTY;
    for (const char *at = kept; *at; at += strspn(at, "\n")) {
        size_t length = strcspn(at, "\n");
        str_print(&out, "%s%.*s%s", out.length ? " " : "", (int)length, at,
                  strchr(".!?:", at[length - 1]) ? "" : ".");
        at += length;
    }
    const char *words = arena_text(&s->frame->memory, str_text(&out));
    str_finish(&out);
    return words;
}

static ui_node *add_picture(const sheet *s, ui_picture_kind kind, const void *data, const char *name)
{
    ui_picture *picture = arena_allocate(&s->frame->memory, sizeof *picture);
    *picture = (ui_picture){ kind, data };
    ui_node *node = ui_add(s->frame);
    node->role = UI_ROLE_IMAGE;
    node->name = name;
    node->picture = picture;
    return node;
}

static void show_chart(const sheet *s)
{
    write_title(s);
    ui_node *node = add_picture(s, UI_PICTURE_CHART, &s->of->chart, chart_words(s));
    node->aspect = s->room < STACKED ? 0.9f : 0.62f;
    node->ink = INK_PANEL;
    write_note(s);
}

/* Width and height stand in the head of a PNG file. */
static unsigned side(const unsigned char *at)
{
    return (unsigned)at[0] << 24 | (unsigned)at[1] << 16 | (unsigned)at[2] << 8 | at[3];
}

static void show_image(const sheet *s)
{
    enum { HEAD = 24, WIDTH = 16, HEIGHT = 20 };
    const rp_desk *desk = s->app->out.desk;
    const char *words = s->of->alt ? s->of->alt : "It has no description.";
    ui_image *image = arena_allocate(&s->frame->memory, sizeof *image);
    image->bytes = desk->picture ? desk->picture(desk->data, s->of->file, &image->size) : NULL;
    write_title(s);
    if (!image->bytes || image->size < HEAD) {
        ui_write(s->frame, UI_STYLE_BODY, words);
        return;
    }
    float width = (float)side(image->bytes + WIDTH), height = (float)side(image->bytes + HEIGHT);
    ui_node *node = add_picture(s, UI_PICTURE_IMAGE, image, words);
    node->aspect = width > 0 ? height / width : 1;
    node->most_width = fminf(fmaxf(width, 240), s->room);
}

/* --- the sheet --- */

static const struct {
    void (*show)(const sheet *s);
    icon_id icon;
    theme_ink ground;
} kinds[RP_EXHIBIT_KINDS] = {
    [RP_EXHIBIT_LETTER] = { show_letter, ICON_LETTER, INK_SHEET },
    [RP_EXHIBIT_EMAIL] = { show_email, ICON_EMAIL, INK_PANEL },
    [RP_EXHIBIT_CHAT] = { show_chat, ICON_CHAT, INK_PANEL },
    [RP_EXHIBIT_CARD] = { show_card, ICON_CARD, INK_SHEET },
    [RP_EXHIBIT_FORM] = { show_form, ICON_FORM, INK_SHEET },
    [RP_EXHIBIT_TABLE] = { show_table, ICON_TABLE, INK_PANEL },
    [RP_EXHIBIT_CHART] = { show_chart, ICON_CHART, INK_PANEL },
    [RP_EXHIBIT_IMAGE] = { show_image, ICON_IMAGE, INK_PANEL },
};

icon_id document_icon(rp_exhibit_kind kind)
{
    return kinds[kind].icon;
}

/* The title of a card stands in a band of its own. */
static void write_band(const sheet *s, float padding)
{
    ui_node *band = ui_begin(s->frame, UI_COLUMN);
    band->fill = INK_BAND;
    band->radius = 8;
    band->padding = ui_both(padding, 12);
    ui_write(s->frame, UI_STYLE_HEADING, s->of->title)->ink = INK_TITLE;
    ui_end(s->frame);
    ui_rule(s->frame);
}

void document_show(ui_app *app, ui_frame *frame, const rp_exhibit *exhibit, float room)
{
    float padding = room < STACKED ? UI_GAP : 28;
    bool card = exhibit->kind == RP_EXHIBIT_CARD;
    const sheet s = { app, frame, exhibit, room - 2 * padding - 2 };
    ui_node *paper = ui_begin(frame, UI_COLUMN);
    paper->role = UI_ROLE_DOCUMENT;
    paper->name = ui_print(frame, "%s: %s", rp_exhibit_kind_title(exhibit->kind), exhibit->title);
    paper->fill = kinds[exhibit->kind].ground;
    paper->stroke = INK_SHEET_EDGE;
    paper->border = 1;
    paper->radius = 8;
    paper->padding = ui_all(1); /* the band of a card leaves the edge to be seen */
    if (card)
        write_band(&s, padding);
    ui_node *inside = ui_begin(frame, UI_COLUMN);
    inside->padding = ui_both(padding, card ? UI_GAP : padding);
    inside->gap = 12;
    kinds[exhibit->kind].show(&s);
    ui_end(frame);
    ui_end(frame);
}
