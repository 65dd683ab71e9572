/* The whole picture: a band with what it is of, the story, the legend. What is around the story grows with it, so
 * that it can be read from where the whole can be seen. */
#include "draw/graph.h"

#include <math.h>

static const double margin = 32, narrowest = 760;

static double scale_of(const draw_graph *graph)
{
    return fmin(fmax(graph->width / 2000, 1), 4);
}

static double width_of(const draw_graph *graph)
{
    return fmax(graph->width + 2 * margin, narrowest);
}

/* --- head --- */

/* One line after another, each cut where the picture ends. */
static const struct {
    double size, leading;
    bool bold;
    theme_ink ink;
    size_t most;
} head_lines[] = { { 22, 28, true, INK_TITLE, 2 },
                   { 12, 20, false, INK_SUBTITLE, 2 },
                   { 12, 20, false, INK_SUBTITLE, 3 } };

/* Paints where there is a canvas; returns the height. */
static double head(const draw_canvas *canvas, const draw_graph *graph)
{
    const char *const texts[] = { graph->title, graph->subtitle, graph->note };
    double scale = scale_of(graph), room = width_of(graph) - 2 * margin * scale, y = 10 * scale;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        draw_font font = { head_lines[i].size * scale, head_lines[i].bold };
        draw_lines lines = { NULL, 0, 0 };
        if (texts[i])
            lines = draw_wrap(graph->memory, graph->text, font, texts[i], room, head_lines[i].most);
        for (size_t j = 0; j < lines.count; j++) {
            y += head_lines[i].leading * scale;
            if (canvas)
                canvas->words(canvas->data, font, head_lines[i].ink, margin * scale, y, lines.items[j]);
        }
    }
    return y + 20 * scale;
}

static void paint_head(const draw_canvas *canvas, const draw_graph *graph)
{
    draw_paint band = { INK_BAND, INK_NOTHING, 0, false };
    canvas->box(canvas->data, 0, 0, width_of(graph), head(NULL, graph), 0, &band);
    head(canvas, graph);
}

/* --- legend --- */

typedef enum sample { SAMPLE_MARK, SAMPLE_KNOT, SAMPLE_OPEN_KNOT, SAMPLE_BACK, SAMPLE_DEAD } sample;

static const struct {
    sample sample;
    draw_mark mark;
    const char *words;
} entries[] = {
    { SAMPLE_MARK, { DRAW_MARK_STRONG, "id" }, "strong evidence" },
    { SAMPLE_MARK, { DRAW_MARK_PART, "id" }, "part" },
    { SAMPLE_MARK, { DRAW_MARK_AGAINST, "id" }, "against" },
    { SAMPLE_MARK, { DRAW_MARK_JUDGED, "id" }, "by how the answer turns out" },
    { SAMPLE_MARK, { DRAW_MARK_CRITICAL, "stop and talk" }, "a critical error" },
    { SAMPLE_MARK, { DRAW_MARK_TRAP, "id" }, "looks like a misconception" },
    { SAMPLE_KNOT, { DRAW_MARK_NOTE, "" }, "leads on" },
    { SAMPLE_OPEN_KNOT, { DRAW_MARK_NOTE, "" }, "leads on if a condition holds" },
    { SAMPLE_BACK, { DRAW_MARK_NOTE, "" }, "leads back" },
    { SAMPLE_DEAD, { DRAW_MARK_NOTE, "" }, "never happens" },
    { SAMPLE_MARK, { DRAW_MARK_NOTE, "%" }, "chance of an ending where every answer is given at random" },
};

enum { ENTRIES = sizeof entries / sizeof *entries };

static const double sample_width = 36, legend_leading = 28, legend_size = 11;

static double entry_width(const draw_graph *graph, size_t index, double scale, double *shown)
{
    draw_font font = { legend_size * scale, false };
    *shown = entries[index].sample == SAMPLE_MARK ? draw_mark_width(graph->text, &entries[index].mark, scale)
                                                  : sample_width * scale;
    return *shown + 6 * scale + draw_width(graph->text, font, entries[index].words);
}

static void paint_sample(const draw_canvas *canvas, const draw_graph *graph, size_t index, double x, double y,
                         double scale)
{
    sample kind = entries[index].sample;
    if (kind == SAMPLE_MARK) {
        draw_mark_paint(canvas, graph->text, &entries[index].mark, x, y, scale);
        return;
    }
    double middle = y + DRAW_MARK_HEIGHT * scale / 2, knot = 8 * scale;
    draw_point line[] = { { x + knot / 2, middle }, { x + sample_width * scale, middle } };
    theme_ink ink = kind == SAMPLE_BACK ? INK_ACCENT : kind == SAMPLE_DEAD ? INK_EDGE : INK_QUIET;
    draw_paint stroke = { INK_NOTHING, ink, 1.6 * scale, kind == SAMPLE_DEAD };
    draw_paint dot = { kind == SAMPLE_KNOT || kind == SAMPLE_BACK ? ink : INK_PANEL, ink, 1.5 * scale,
                       false };
    canvas->path(canvas->data, line, 2, false, 0, &stroke);
    canvas->box(canvas->data, x, middle - knot / 2, knot, knot, knot / 2, &dot);
}

/* Paints where there is a canvas; returns the height. */
static double legend(const draw_canvas *canvas, const draw_graph *graph, double top)
{
    double scale = scale_of(graph), left = margin * scale, right = width_of(graph) - left;
    double x = left, y = top, shown;
    draw_font font = { legend_size * scale, false };
    for (size_t i = 0; i < ENTRIES; i++) {
        double width = entry_width(graph, i, scale, &shown);
        if (x > left && x + width > right) {
            x = left;
            y += legend_leading * scale;
        }
        if (canvas) {
            paint_sample(canvas, graph, i, x, y, scale);
            canvas->words(canvas->data, font, INK_QUIET, x + shown + 6 * scale, y + 12 * scale,
                          entries[i].words);
        }
        x += width + 24 * scale;
    }
    return y + legend_leading * scale - top;
}

/* --- all of it --- */

static double story_top(const draw_graph *graph)
{
    return head(NULL, graph) + margin;
}

void draw_graph_measure(const draw_graph *graph, double *width, double *height)
{
    double top = story_top(graph) + graph->height + margin * scale_of(graph);
    *width = ceil(width_of(graph));
    *height = ceil(top + legend(NULL, graph, top) + margin);
}

void draw_graph_origin(const draw_graph *graph, double *x, double *y)
{
    *x = margin;
    *y = story_top(graph);
}

void draw_graph_paint(const draw_canvas *canvas, const void *data)
{
    const draw_graph *graph = data;
    double width, height;
    draw_paint page = { INK_PAPER, INK_NOTHING, 0, false };
    draw_graph_measure(graph, &width, &height);
    canvas->box(canvas->data, 0, 0, width, height, 0, &page);
    paint_head(canvas, graph);
    draw_threads_paint(canvas, graph->threads, graph->thread_count);
    for (size_t i = 0; i < graph->card_count; i++)
        draw_card_paint(canvas, &graph->cards[i], graph->text);
    legend(canvas, graph, story_top(graph) + graph->height + margin * scale_of(graph));
}
