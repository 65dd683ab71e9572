#include "report/pdf.h"

#include <cairo-pdf.h>
#include <string.h>
#include <time.h>

#include "base/utf8.h"
#include "report/pdf_fonts.h"
#include "report/pdf_paint.h"

/* --- looking something up in the tree --- */

static const html_node *find(const html_node *node, const char *element, const char *kind)
{
    for (; node; node = node->next) {
        if (node->kind != HTML_ELEMENT)
            continue;
        if ((element && strcmp(node->name, element) == 0) || (kind && html_is_kind(node, kind)))
            return node;
        const html_node *inside = find(node->first, element, kind);
        if (inside)
            return inside;
    }
    return NULL;
}

/* Whether everything is written with letters that have fonts of their own in no script but ours. */
static bool is_plain(const html_node *node)
{
    enum { LAST_CYRILLIC = 0x52f, PUNCTUATION = 0x2000, LAST_SIGN = 0x22ff };
    for (; node; node = node->next) {
        const char *text = node->kind == HTML_TEXT ? node->text : "";
        size_t left = strlen(text);
        for (int32_t code = 0; left > 0;) {
            size_t step = utf8_next(text, left, &code);
            if (code > LAST_SIGN || (code > LAST_CYRILLIC && code < 0x1e00) ||
                (code >= 0x2190 && code <= LAST_SIGN))
                return false;
            step = step ? step : 1;
            text += step;
            left -= step;
        }
        if (node->kind == HTML_DRAWING || !is_plain(node->first))
            return false; /* the words of drawings are not looked through */
    }
    return true;
}

/* --- head and foot --- */

typedef struct frame {
    const char *running;    /* at the left of the head */
    const char *whose;      /* at its right, or NULL */
    const html_node *lines; /* below the foot, each a line; or NULL */
} frame;

static const double small = 8, smallest = 6.5; /* points */

static double paint_small(pdf_maker *maker, cairo_t *on, const char *words, double size, double x, double y,
                          double width, bool right)
{
    pdf_style style = pdf_style_of_page();
    style.size = size;
    style.ink = INK_QUIET;
    pdf_text *text = words ? pdf_text_plain(&maker->with, words, &style) : NULL;
    if (!text)
        return 0;
    double wide = pdf_text_width(text);
    wide = wide < width ? wide : width;
    pango_layout_set_ellipsize(text->layout, PANGO_ELLIPSIZE_END);
    pdf_text_wrap(text, wide + 0.5);
    pdf_text_paint(text, 0, on, right ? x + width - wide : x, y);
    return wide;
}

static void paint_frame(const pdf_paper *paper, const frame *around, size_t page)
{
    static const double head = 32, foot = PDF_HEIGHT - 52, width = PDF_WIDTH - 2 * PDF_LEFT;
    char number[64];
    double taken = paint_small(paper->maker, paper->on, around->whose, small, PDF_LEFT + width * 0.6, head,
                               width * 0.4, true);
    paint_small(paper->maker, paper->on, around->running, small, PDF_LEFT, head, width - taken - 16, false);
    pdf_paint_ink(paper->on, INK_LINE);
    cairo_set_line_width(paper->on, 0.6);
    cairo_move_to(paper->on, PDF_LEFT, head + 15);
    cairo_rel_line_to(paper->on, width, 0);
    cairo_stroke(paper->on);
    snprintf(number, sizeof number, "Page %zu of %zu", page + 1, paper->pages);
    paint_small(paper->maker, paper->on, "SIMULATION", small, PDF_LEFT, foot, width / 2, false);
    paint_small(paper->maker, paper->on, number, small, PDF_LEFT, foot, width, true);
    double below = foot + 12;
    for (const html_node *line = around->lines; line; line = line->next, below += 8.5) {
        str words = STR_EMPTY;
        html_words(line->first, &words);
        paint_small(paper->maker, paper->on, words.bytes, smallest, PDF_LEFT, below, width, false);
        str_finish(&words);
    }
}

/* --- the document --- */

static void add_outline(cairo_surface_t *surface, const pdf_flow *flow)
{
    enum { LEVELS = 7 };
    int parents[LEVELS] = { CAIRO_PDF_OUTLINE_ROOT };
    for (size_t i = 0; i < flow->heading_count; i++) {
        const pdf_heading *heading = &flow->headings[i];
        const pages_item *item = &flow->items[heading->piece];
        char place[64];
        snprintf(place, sizeof place, "page=%zu pos=[0 %.2f]", item->page + 1, PDF_TOP + item->y - 12);
        int made = cairo_pdf_surface_add_outline(surface, parents[heading->level - 1], heading->text, place,
                                                 heading->level < 3 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
        for (int level = heading->level; level < LEVELS; level++)
            parents[level] = made;
    }
}

static void add_metadata(cairo_surface_t *surface, const char *title, int64_t made_ms)
{
    time_t seconds = (time_t)(made_ms / 1000);
    struct tm utc;
    char made[40] = "";
    if (gmtime_r(&seconds, &utc))
        strftime(made, sizeof made, "%Y-%m-%dT%H:%M:%SZ", &utc);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, "Rapport");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Rapport");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, "SIMULATION");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made);
}

static cairo_status_t take(void *out, const unsigned char *bytes, unsigned length)
{
    str_add_n(out, (const char *)bytes, length);
    return CAIRO_STATUS_SUCCESS;
}

static bool put_pages(pdf_maker *maker, const pdf_flow *flow, size_t pages, const frame *around,
                      const char *title, int64_t made_ms, str *out, rp_error *error)
{
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, out, PDF_WIDTH, PDF_HEIGHT);
    pdf_paper paper = { cairo_create(surface), maker, flow, pages };
    add_metadata(surface, title, made_ms);
    cairo_tag_begin(paper.on, "Document", NULL);
    for (size_t page = 0; page < pages; page++) {
        cairo_tag_begin(paper.on, "NonStruct", NULL);
        paint_frame(&paper, around, page);
        cairo_tag_end(paper.on, "NonStruct");
        pdf_paint_page(&paper, page);
        if (page + 1 < pages)
            cairo_show_page(paper.on);
    }
    cairo_tag_end(paper.on, "Document");
    cairo_show_page(paper.on);
    add_outline(surface, flow);
    cairo_status_t status = cairo_status(paper.on);
    cairo_destroy(paper.on);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS ||
           rp_fail(error, RP_ERROR_IMPOSSIBLE, "the PDF cannot be written: %s",
                   cairo_status_to_string(status));
}

bool pdf_write(const html *page, str *out, rp_error *error)
{
    pdf_maker maker = { .height = PDF_HEIGHT - PDF_TOP - PDF_BOTTOM };
    PangoContext *context = pdf_fonts_open(html_language(page), is_plain(page->first), error);
    if (!context)
        return false;
    pdf_setter_init(&maker.with, context);
    maker.words = pdf_text_words(&maker.with);

    pdf_flow flow = { .at_top = true };
    pdf_room room = { &maker, &flow, 0, PDF_WIDTH - 2 * PDF_LEFT };
    pdf_style style = pdf_style_of_page();
    html_node all = { .kind = HTML_ELEMENT, .name = "body", .first = page->first };
    pdf_flow_content(&room, &all, &style);
    size_t pages = pages_break(flow.items, flow.count, maker.height);

    str title = STR_EMPTY, running = STR_EMPTY;
    const html_node *titled = find(page->first, "title", NULL), *run = find(page->first, NULL, "running"),
                    *footing = find(page->first, NULL, "footing");
    html_words(titled ? titled->first : NULL, &title);
    html_words(run ? run->first : NULL, &running);
    frame around = { str_text(running.length ? &running : &title), page->whose,
                     footing ? footing->first : NULL };
    if (page->whose && strstr(around.running, page->whose))
        around.whose = NULL; /* it is said already */
    bool written = put_pages(&maker, &flow, pages, &around, str_text(&title), page->made_ms, out, error);
    str_finish(&title);
    str_finish(&running);
    pdf_setter_finish(&maker.with);
    return written;
}
