/* One card: first how large it is, then the paint. Both walk over the rows in the same way; what the first finds
 * (lines, heights) the second uses. */
#include <math.h>
#include <string.h>

#include "draw/graph.h"

/* On a grid of 4. Scenes are as wide as some 45 letters, so that long ones stay narrow. */
static const double scene_width = 332, ending_width = 236, padding = 16, indent = 24, leading = 16, below = 8;
static const double head_height = 40, way_leading = 18, mark_gap = 4;
static const draw_font heading_font = { 14, true }, name_font = { 11, true }, words_font = { 11.5, false },
                       small_font = { 10.5, false }, badge_font = { 10, true }, chance_font = { 18, true };

/* --- measuring --- */

static double badge_width(const draw_text *text, const draw_row *row)
{
    return fmax(16, draw_width(text, badge_font, row->badge) + 8);
}

/* What stands behind a badge is in line with what stands behind the others, unless one is too wide. */
static double left_of(const draw_text *text, const draw_row *row)
{
    return padding + (row->badge ? fmax(indent, badge_width(text, row) + mark_gap) : 0);
}

static draw_font font_of(const draw_row *row)
{
    return row->kind == DRAW_ROW_QUESTION || row->kind == DRAW_ROW_LABEL ? name_font : words_font;
}

/* Where something ends, and the next thing may stand. */
typedef struct flow {
    double x, y;
} flow;

static double marks_width(const draw_text *text, const draw_row *row)
{
    double width = 0;
    for (size_t i = 0; i < row->mark_count; i++)
        width += mark_gap + draw_mark_width(text, &row->marks[i], 1);
    return width;
}

/* Marks stand behind a text of one line where they fit, otherwise below it, in as many lines as they need. */
static flow flow_marks(const draw_text *text, const draw_row *row, flow *places)
{
    double left = left_of(text, row);
    flow at = { left, row->marks_y };
    if (row->marks_beside)
        at.x += row->lines.width + mark_gap;
    for (size_t i = 0; i < row->mark_count; i++) {
        double width = draw_mark_width(text, &row->marks[i], 1);
        if (at.x > left && at.x + width > scene_width - padding)
            at = (flow){ left, at.y + DRAW_MARK_HEIGHT + mark_gap };
        if (places)
            places[i] = at;
        at.x += width + mark_gap;
    }
    return at;
}

static void word_ways(const draw_graph *graph, draw_row *row)
{
    for (size_t i = 0; i < row->way_count; i++) {
        draw_way *way = &row->ways[i];
        const char *before = way->dead ? "never " : way->conditional ? "if " : "";
        char *said = arena_print(graph->memory, "%s\u2192 %s", before, way->to);
        draw_lines line =
            draw_wrap(graph->memory, graph->text, small_font, said, scene_width - 2 * padding, 1);
        way->words = line.count ? line.items[0] : "";
        way->width = line.width;
    }
}

/* The first way stands at the right of what is there where there is room, the others below. */
static double measure_ways(draw_row *row, flow after, double y)
{
    for (size_t i = 0; i < row->way_count; i++) {
        bool beside = i == 0 && after.x + padding + row->ways[i].width <= scene_width - padding;
        row->ways[i].y = round(beside ? after.y + 8 : y + way_leading / 2);
        y += beside ? 0 : way_leading;
    }
    return y;
}

/* How wide lines of text may be: one that stands alone leaves room for what else is to stand beside it. */
static double text_room(const draw_graph *graph, const draw_row *row)
{
    double room = scene_width - padding - left_of(graph->text, row), others = marks_width(graph->text, row);
    if (row->way_count)
        others += padding + row->ways[0].width;
    return row->most == 1 && others < room * 0.6 ? room - others : room;
}

static double measure_row(const draw_graph *graph, draw_row *row, double y)
{
    flow after = { scene_width, y };
    row->y = row->marks_y = y;
    word_ways(graph, row);
    if (row->text)
        row->lines =
            draw_wrap(graph->memory, graph->text, font_of(row), row->text, text_room(graph, row), row->most);
    if (row->lines.count) {
        const char *last = row->lines.items[row->lines.count - 1];
        y += leading * (double)row->lines.count;
        after =
            (flow){ left_of(graph->text, row) + draw_width(graph->text, font_of(row), last), y - leading };
        row->marks_y = y + mark_gap;
    }
    row->marks_beside =
        row->lines.count == 1 && after.x + marks_width(graph->text, row) <= scene_width - padding;
    if (row->marks_beside)
        row->marks_y = row->y;
    if (row->mark_count) {
        after = flow_marks(graph->text, row, NULL);
        y = after.y + DRAW_MARK_HEIGHT;
    }
    y = measure_ways(row, after, y);
    bool goes_on = row->kind == DRAW_ROW_QUESTION || row->kind == DRAW_ROW_PROMPT || row->most == 1;
    return y + (goes_on ? below / 2 : below);
}

static void measure_scene(const draw_graph *graph, draw_card *card)
{
    double flag = card->flag ? draw_width(graph->text, small_font, card->flag) + padding : 0;
    double y = head_height + below;
    card->width = scene_width;
    card->entry = head_height / 2;
    card->heading =
        draw_wrap(graph->memory, graph->text, heading_font, card->name, scene_width - 2 * padding - flag, 1);
    for (size_t i = 0; i < card->row_count; i++) {
        if (card->rows[i].kind == DRAW_ROW_QUESTION && i > 0)
            y += below;
        y = measure_row(graph, &card->rows[i], y);
    }
    card->height = ceil(card->row_count ? y + below / 2 : head_height);
}

static const char *outcome_words(const draw_card *card)
{
    static const char *const words[] = { [DRAW_CARD_GOOD] = "a good ending",
                                         [DRAW_CARD_MIXED] = "a mixed ending",
                                         [DRAW_CARD_POOR] = "a poor ending" };
    return words[card->kind];
}

static void measure_ending(const draw_graph *graph, draw_card *card)
{
    double room = ending_width - 2 * padding - indent;
    double beside = room - padding - draw_width(graph->text, small_font, outcome_words(card));
    card->width = ending_width;
    card->heading = draw_wrap(graph->memory, graph->text, heading_font, card->title, room, 3);
    card->id = draw_wrap(graph->memory, graph->text, small_font, card->name, room, 1);
    card->id_beside = card->id.width <= beside;
    double lines = 1 + (card->id_beside ? 0 : 1) + (card->flag ? 1 : 0);
    card->height =
        padding + 20 * (double)card->heading.count + leading * lines + (card->chance ? 28 : 0) + below;
    card->entry = padding + 8;
}

void draw_card_measure(const draw_graph *graph, draw_card *card)
{
    (card->kind == DRAW_CARD_SCENE ? measure_scene : measure_ending)(graph, card);
}

/* --- painting --- */

typedef struct brush {
    const draw_canvas *canvas;
    const draw_text *text;
    const draw_card *card;
} brush;

static void say(const brush *b, draw_font font, theme_ink ink, double x, double y, const char *words)
{
    b->canvas->words(b->canvas->data, font, ink, b->card->x + x, b->card->y + y, words);
}

static void say_at_right(const brush *b, draw_font font, theme_ink ink, double y, const char *words)
{
    say(b, font, ink, b->card->width - padding - draw_width(b->text, font, words), y, words);
}

static void fill(const brush *b, double x, double y, double width, double height, double radius,
                 theme_ink ink)
{
    draw_paint paint = { ink, INK_NOTHING, 0, false };
    b->canvas->box(b->canvas->data, b->card->x + x, b->card->y + y, width, height, radius, &paint);
}

/* A small ground with one word in the middle of it. */
static void paint_badge(const brush *b, const draw_row *row)
{
    bool number = row->kind == DRAW_ROW_QUESTION;
    double width = badge_width(b->text, row), words = draw_width(b->text, badge_font, row->badge);
    fill(b, padding, row->y, width, 16, number ? 8 : 4, number ? INK_ACCENT : INK_OWN);
    say(b, badge_font, number ? INK_ON_ACCENT : INK_TEXT, padding + (width - words) / 2, row->y + 11.5,
        row->badge);
}

/* A knot where a line begins: full, or open where a condition decides. */
static void paint_way(const brush *b, const draw_way *way)
{
    theme_ink ink = way->dead ? INK_EDGE : INK_QUIET;
    draw_paint knot = { way->conditional || way->dead ? INK_PANEL : ink, ink, 1.5, false };
    say_at_right(b, small_font, INK_QUIET, way->y + 4, way->words);
    b->canvas->box(b->canvas->data, b->card->x + b->card->width - 4, b->card->y + way->y - 4, 8, 8, 4, &knot);
}

static void paint_row(const brush *b, const draw_row *row)
{
    theme_ink ink = row->kind == DRAW_ROW_PROMPT || row->dead ? INK_QUIET : INK_TEXT;
    flow places[64];
    if (row->badge)
        paint_badge(b, row);
    for (size_t i = 0; i < row->lines.count; i++)
        say(b, font_of(row), ink, left_of(b->text, row), row->y + 12 + leading * (double)i,
            row->lines.items[i]);
    draw_row shown = *row;
    if (shown.mark_count > 64)
        shown.mark_count = 64;
    flow_marks(b->text, &shown, places);
    for (size_t i = 0; i < shown.mark_count; i++)
        draw_mark_paint(b->canvas, b->text, &row->marks[i], b->card->x + places[i].x,
                        b->card->y + places[i].y, 1);
    for (size_t i = 0; i < row->way_count; i++)
        paint_way(b, &row->ways[i]);
}

static void paint_ground(const brush *b, double radius)
{
    const draw_card *card = b->card;
    draw_paint ground = { INK_PANEL, card->start ? INK_ACCENT : INK_EDGE, card->start ? 2 : 1, card->dead };
    double inset = ground.width / 2;
    b->canvas->box(b->canvas->data, card->x + inset, card->y + inset, card->width - 2 * inset,
                   card->height - 2 * inset, radius, &ground);
}

static void paint_scene(const brush *b)
{
    const draw_card *card = b->card;
    paint_ground(b, 12);
    if (card->heading.count)
        say(b, heading_font, INK_TEXT, padding, 25, card->heading.items[0]);
    if (card->flag)
        say_at_right(b, small_font, card->dead ? INK_QUIET : INK_ACCENT, 25, card->flag);
    if (card->row_count)
        fill(b, padding, head_height - 1, card->width - 2 * padding, 1, 0, INK_LINE);
    for (size_t i = 0; i < card->row_count; i++)
        paint_row(b, &card->rows[i]);
}

/* How it ends, as a shape: a full disc, a half one, a ring. */
static void paint_outcome(const brush *b, theme_ink ink)
{
    double x = b->card->x + padding, y = b->card->y + padding;
    draw_paint ring = { INK_PANEL, ink, 2, false }, full = { ink, INK_NOTHING, 0, false };
    b->canvas->box(b->canvas->data, x + 1, y + 1, 14, 14, 7, &ring);
    if (b->card->kind == DRAW_CARD_GOOD)
        b->canvas->box(b->canvas->data, x + 4, y + 4, 8, 8, 4, &full);
    if (b->card->kind == DRAW_CARD_MIXED)
        b->canvas->box(b->canvas->data, x + 2, y + 8, 12, 3, 0, &full);
}

static void paint_ending(const brush *b)
{
    static const theme_ink inks[] = {
        [DRAW_CARD_GOOD] = INK_GOOD, [DRAW_CARD_MIXED] = INK_FAIR, [DRAW_CARD_POOR] = INK_POOR
    };
    const draw_card *card = b->card;
    double y = padding + 13, left = padding + indent;
    paint_ground(b, 20);
    paint_outcome(b, inks[card->kind]);
    for (size_t i = 0; i < card->heading.count; i++, y += 20)
        say(b, heading_font, INK_TEXT, left, y, card->heading.items[i]);
    say(b, small_font, inks[card->kind], left, y, outcome_words(card));
    if (card->id.count && card->id_beside)
        say_at_right(b, small_font, INK_QUIET, y, card->id.items[0]);
    else if (card->id.count)
        say(b, small_font, INK_QUIET, left, y += leading, card->id.items[0]);
    if (card->flag)
        say(b, small_font, INK_QUIET, left, y += leading, card->flag);
    if (card->chance) {
        say(b, chance_font, INK_TEXT, left, y + 26, card->chance);
        say(b, small_font, INK_QUIET, left + draw_width(b->text, chance_font, card->chance) + 6, y + 26,
            "by chance");
    }
}

void draw_card_paint(const draw_canvas *canvas, const draw_card *card, const draw_text *text)
{
    brush b = { canvas, text, card };
    canvas->begin(canvas->data, card->name);
    (card->kind == DRAW_CARD_SCENE ? paint_scene : paint_ending)(&b);
    canvas->end(canvas->data);
}
