#include "report/pdf_text.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/pdf_emoji.h"
#include "report/pdf_fonts.h"
#include "report/pdf_shape.h"

/* --- the setter --- */

void pdf_setter_init(pdf_setter *with, PangoContext *context)
{
    *with = (pdf_setter){ .context = context };
    pango_cairo_context_set_shape_renderer(context, pdf_shape_render, NULL, NULL);
}

void pdf_setter_finish(pdf_setter *with)
{
    for (size_t i = 0; i < with->count; i++)
        g_object_unref(with->layouts[i]);
    free(with->layouts);
    arena_finish(&with->memory);
    pdf_fonts_close(with->context);
}

static PangoLayout *add_layout(pdf_setter *with, const pdf_style *style)
{
    PangoLayout *layout = pango_layout_new(with->context);
    PangoFontDescription *font = pdf_fonts_describe(style->size, style->bold, style->italic);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_font_description_free(font);
    with->layouts = memory_grow(with->layouts, with->count, &with->capacity, sizeof *with->layouts);
    with->layouts[with->count++] = layout;
    return layout;
}

/* --- gathering the pieces of a line of text --- */

enum { LINKS_MOST = 64 };

typedef struct gathering {
    pdf_setter *with;
    str text;
    PangoAttrList *looks;
    pdf_link links[LINKS_MOST];
    size_t link_count;
    const char *ids[LINKS_MOST];
    size_t id_count;
} gathering;

/* Blanks in a row are one, and none stands at the beginning. */
static void add_words(gathering *of, const char *words)
{
    for (; *words; words++) {
        bool after_blank = of->text.length == 0 || of->text.bytes[of->text.length - 1] == ' ';
        if (*words != ' ')
            str_add_char(&of->text, *words);
        else if (!after_blank)
            str_add_char(&of->text, ' ');
    }
}

static PangoAttribute *ink_look(theme_ink ink)
{
    uint32_t rgb = theme_rgb(THEME_LIGHT, ink);
    return pango_attr_foreground_new((guint16)((rgb >> 16 & 255) * 257), (guint16)((rgb >> 8 & 255) * 257),
                                     (guint16)((rgb & 255) * 257));
}

/* From here on to the end, which is set when it is known; looks that begin later weigh more. */
static PangoAttribute *begin_look(gathering *of, PangoAttribute *look)
{
    look->start_index = (guint)of->text.length;
    pango_attr_list_insert(of->looks, look);
    return look;
}

enum { LOOKS_MOST = 5 };

static size_t begin_looks(gathering *of, const pdf_style *style, const pdf_style *around,
                          PangoAttribute **looks)
{
    size_t count = 0;
    if (style->ink != around->ink)
        looks[count++] = begin_look(of, ink_look(style->ink));
    if (style->bold != around->bold)
        looks[count++] =
            begin_look(of, pango_attr_weight_new(style->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL));
    if (style->italic != around->italic)
        looks[count++] =
            begin_look(of, pango_attr_style_new(style->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL));
    if (style->size < around->size || style->size > around->size)
        looks[count++] = begin_look(of, pango_attr_size_new_absolute((int)(style->size * PANGO_SCALE)));
    return count;
}

static void add_shape(gathering *of, const html_node *node, const pdf_style *style)
{
    static const char stands_for_it[] = "\xef\xbf\xbc"; /* U+FFFC */
    PangoAttribute *look = begin_look(of, pdf_shape_attribute(node, style));
    str_add(&of->text, stands_for_it);
    look->end_index = (guint)of->text.length;
}

static void add_node(gathering *of, const html_node *node, const html_node *inside, const pdf_style *around);

static void add_element(gathering *of, const html_node *node, const html_node *inside,
                        const pdf_style *around)
{
    pdf_style style = pdf_style_of(node, inside, around);
    PangoAttribute *looks[LOOKS_MOST];
    if (style.hidden)
        return;
    const char *to = html_value(node, "href"), *id = html_value(node, "id");
    size_t count = begin_looks(of, &style, around, looks), from = of->text.length;
    if (id && of->id_count < LINKS_MOST)
        of->ids[of->id_count++] = id;
    for (const html_node *one = node->first; one; one = one->next)
        add_node(of, one, node, &style);
    if (style.gap)
        str_add(&of->text, "\xe2\x80\x83"); /* U+2003 */
    for (size_t i = 0; i < count; i++)
        looks[i]->end_index = (guint)of->text.length;
    if (to && *to == '#' && of->link_count < LINKS_MOST)
        of->links[of->link_count++] = (pdf_link){ (int)from, (int)of->text.length, to + 1 };
}

static void add_node(gathering *of, const html_node *node, const html_node *inside, const pdf_style *around)
{
    if (node->kind == HTML_TEXT)
        add_words(of, node->text);
    else if (node->kind != HTML_ELEMENT)
        return;
    else if (strcmp(node->name, "svg") == 0)
        add_shape(of, node, around);
    else if (strcmp(node->name, "br") == 0)
        str_add(&of->text, "\xe2\x80\xa8"); /* U+2028, a line within a paragraph */
    else if (strcmp(node->name, "wbr") == 0)
        str_add(&of->text, "\xe2\x80\x8b"); /* U+200B */
    else
        add_element(of, node, inside, around);
}

static pdf_text *make_text(gathering *of, const pdf_style *style)
{
    pdf_setter *with = of->with;
    pdf_text *text = NULL;
    while (of->text.length && of->text.bytes[of->text.length - 1] == ' ')
        of->text.bytes[--of->text.length] = '\0';
    if (of->text.length) {
        text = arena_allocate(&with->memory, sizeof *text);
        *text = (pdf_text){ .layout = add_layout(with, style), .style = *style };
        text->links = arena_copy(&with->memory, of->links, (of->link_count + 1) * sizeof *of->links);
        text->link_count = of->link_count;
        text->ids = arena_copy(&with->memory, of->ids, (of->id_count + 1) * sizeof *of->ids);
        text->id_count = of->id_count;
        pango_layout_set_text(text->layout, of->text.bytes, (int)of->text.length);
        pango_layout_set_attributes(text->layout, of->looks);
    }
    pango_attr_list_unref(of->looks);
    str_finish(&of->text);
    return text;
}

pdf_text *pdf_text_of(pdf_setter *with, const html_node *first, const html_node *end, const html_node *inside,
                      const pdf_style *style)
{
    gathering of = { .with = with, .looks = pango_attr_list_new() };
    begin_look(&of, ink_look(style->ink));
    for (const html_node *one = first; one != end; one = one->next)
        add_node(&of, one, inside, style);
    return make_text(&of, style);
}

pdf_text *pdf_text_plain(pdf_setter *with, const char *words, const pdf_style *style)
{
    gathering of = { .with = with, .looks = pango_attr_list_new() };
    begin_look(&of, ink_look(style->ink));
    add_words(&of, words);
    return make_text(&of, style);
}

/* --- lines --- */

void pdf_text_wrap(pdf_text *text, double width)
{
    pango_layout_set_width(text->layout, (int)(width * PANGO_SCALE));
    text->lines = pango_layout_get_line_count(text->layout);
}

static double width_of(const pdf_text *text)
{
    int width;
    pango_layout_get_size(text->layout, &width, NULL);
    return (double)width / PANGO_SCALE;
}

double pdf_text_width(const pdf_text *text)
{
    pango_layout_set_width(text->layout, -1);
    return width_of(text);
}

double pdf_text_word_width(const pdf_text *text)
{
    pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD);
    pango_layout_set_width(text->layout, 0);
    double width = width_of(text);
    pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
    return width;
}

static PangoLayoutLine *line_of(const pdf_text *text, int line)
{
    return pango_layout_get_line_readonly(text->layout, line);
}

/* Of its letters: from the base line up, and down. */
static void reach_of(PangoLayoutLine *line, double *up, double *down)
{
    PangoRectangle room;
    pango_layout_line_get_extents(line, NULL, &room);
    *up = (double)PANGO_ASCENT(room) / PANGO_SCALE;
    *down = (double)PANGO_DESCENT(room) / PANGO_SCALE;
}

double pdf_text_line_width(const pdf_text *text, int line)
{
    PangoRectangle room;
    pango_layout_line_get_extents(line_of(text, line), NULL, &room);
    return (double)room.width / PANGO_SCALE;
}

double pdf_text_line_height(const pdf_text *text, int line)
{
    double up, down, usual = text->style.size * text->style.leading;
    reach_of(line_of(text, line), &up, &down);
    return up + down > usual ? up + down : usual;
}

void pdf_text_paint(const pdf_text *text, int number, cairo_t *on, double x, double y)
{
    PangoLayoutLine *line = line_of(text, number);
    double up, down, height = pdf_text_line_height(text, number);
    reach_of(line, &up, &down);
    if (pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL)
        x += (double)pango_layout_get_width(text->layout) / PANGO_SCALE - pdf_text_line_width(text, number);
    y += (height - up - down) / 2 + up;
    cairo_move_to(on, x, y);
    pango_cairo_show_layout_line(on, line);
    pdf_emoji_say(line, on, x, y);
}

bool pdf_text_range(const pdf_text *text, int number, int from, int to, double *left, double *right)
{
    PangoLayoutLine *line = line_of(text, number);
    int start = line->start_index, end = line->start_index + line->length, count, *ranges;
    if (from >= end || to <= start)
        return false;
    pango_layout_line_get_x_ranges(line, from > start ? from : start, to < end ? to : end, &ranges, &count);
    for (int i = 0; i < count; i++) {
        double a = (double)ranges[2 * i] / PANGO_SCALE, b = (double)ranges[2 * i + 1] / PANGO_SCALE;
        *left = i == 0 || a < *left ? a : *left;
        *right = i == 0 || b > *right ? b : *right;
    }
    g_free(ranges);
    return count > 0;
}

/* --- words of pictures --- */

static PangoLayout *words_of(pdf_setter *with, draw_font font, const char *text, size_t length)
{
    PangoLayout *layout = pango_layout_new(with->context);
    PangoFontDescription *look = pdf_fonts_describe(font.size, font.bold, false);
    pango_layout_set_font_description(layout, look);
    pango_font_description_free(look);
    pango_layout_set_text(layout, text, (int)length);
    return layout;
}

static double measure(void *data, draw_font font, const char *text, size_t length)
{
    int width;
    PangoLayout *layout = words_of(data, font, text, length);
    pango_layout_get_size(layout, &width, NULL);
    g_object_unref(layout);
    return (double)width / PANGO_SCALE;
}

static void paint(void *data, cairo_t *on, draw_font font, double x, double y, const char *text,
                  size_t length)
{
    PangoLayout *layout = words_of(data, font, text, length);
    cairo_move_to(on, x, y);
    pango_cairo_show_layout_line(on, pango_layout_get_line_readonly(layout, 0));
    cairo_new_path(on);
    g_object_unref(layout);
}

draw_text pdf_text_words(pdf_setter *with)
{
    return (draw_text){ with, measure, paint };
}
