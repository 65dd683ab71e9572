/* Places in a paragraph. A caret belongs to the letter that it stands before, and stands at that letter's begin: left
 * of it, or right of it in scripts that run to the left. Those stand a quarter of a pixel inside their letter, so that
 * no two carets fall together where directions meet. */
#include <math.h>

#include "sdl/paragraph.h"

static size_t line_of(const sdl_paragraph *paragraph, size_t byte)
{
    size_t line = paragraph->shown.line_count - 1;
    while (line > 0 && paragraph->lines[line].start > byte)
        line--;
    return line;
}

static bool is_leftward(const sdl_run *run)
{
    return run->level & 1;
}

/* Between two edges, counted from the begin of the run: from its left, or its right. */
static int edge_place(const sdl_run *run, int edge)
{
    return is_leftward(run) ? run->x + run->width - edge : run->x + edge;
}

static int caret_place(const sdl_letters *letters, sdl_run *run, size_t cluster)
{
    bool outer = cluster == run->first;
    int edge = outer ? 0 : sdl_run_edges(letters, run)[cluster - run->first];
    return edge_place(run, edge) - (is_leftward(run) && run->width > 1 ? 1 : 0);
}

/* Where the caret of a line that holds no letter stands. */
static int empty_place(const sdl_paragraph *paragraph)
{
    return paragraph->letters.clusters.leftward ? paragraph->key.room : 0;
}

/* Quarters of a pixel from the left. */
static int place_of(sdl_paragraph *paragraph, const sdl_row *row, size_t cluster)
{
    for (size_t i = row->first_run; i < row->end_run; i++) {
        sdl_run *run = &paragraph->runs[i];
        if (cluster >= run->first && cluster < run->end)
            return caret_place(&paragraph->letters, run, cluster);
        if (cluster == run->end && cluster == paragraph->letters.clusters.count)
            return edge_place(run, run->width);
    }
    return empty_place(paragraph);
}

ui_rect sdl_paragraph_caret(sdl_paragraph *paragraph, size_t byte)
{
    size_t line = line_of(paragraph, byte);
    const ui_line *shown = &paragraph->lines[line];
    int x = place_of(paragraph, &paragraph->rows[line], sdl_clusters_at(&paragraph->letters.clusters, byte));
    return (ui_rect){ (float)x / (paragraph->scale * SDL_FONT_FINE), shown->y, 0, shown->height };
}

/* How far a run is from a place; 0 in it. */
static double distance(const sdl_run *run, double place)
{
    return fmax(0, fmax(run->x - place, place - run->x - run->width));
}

/* How far from a place runs are looked into: to the next and a letter further. */
static double reach_of(const sdl_paragraph *paragraph, const sdl_row *row, double place)
{
    double nearest = INFINITY;
    for (size_t i = row->first_run; i < row->end_run; i++)
        nearest = fmin(nearest, distance(&paragraph->runs[i], place));
    return nearest + 2 * paragraph->key.size;
}

size_t sdl_paragraph_hit(sdl_paragraph *paragraph, float x, float y)
{
    const sdl_clusters *clusters = &paragraph->letters.clusters;
    size_t line = 0;
    while (line + 1 < paragraph->shown.line_count && y >= paragraph->lines[line + 1].y)
        line++;
    const sdl_row *row = &paragraph->rows[line];
    double wanted = (double)x * paragraph->scale * SDL_FONT_FINE, nearest = INFINITY;
    double reach = reach_of(paragraph, row, wanted);
    size_t best = paragraph->lines[line].start;
    for (size_t i = row->first_run; i < row->end_run; i++) {
        sdl_run *run = &paragraph->runs[i];
        if (distance(run, wanted) > reach)
            continue;
        size_t last =
            run->end == clusters->count ? run->end : run->end - 1; /* the text's end is a place too */
        for (size_t cluster = run->first; cluster <= last; cluster++) {
            int at = cluster < run->end ? caret_place(&paragraph->letters, run, cluster)
                                        : edge_place(run, run->width);
            if (fabs(at - wanted) < nearest) {
                nearest = fabs(at - wanted);
                best = clusters->items[cluster].start;
            }
        }
    }
    return best;
}

/* Where some graphemes of a run stand. */
static void extent(const sdl_letters *letters, sdl_run *run, size_t first, size_t end, int *left, int *right)
{
    const int *edges = first == run->first && end == run->end ? NULL : sdl_run_edges(letters, run);
    int from = edge_place(run, edges ? edges[first - run->first] : 0);
    int to = edge_place(run, edges ? edges[end - run->first] : run->width);
    *left = from < to ? from : to;
    *right = from < to ? to : from;
}

static ui_rect rect_of(const sdl_paragraph *paragraph, const ui_line *line, int left, int right)
{
    float fine = paragraph->scale * SDL_FONT_FINE;
    return (ui_rect){ (float)left / fine, line->y, (float)(right - left) / fine, line->height };
}

size_t sdl_paragraph_cover(sdl_paragraph *paragraph, size_t start, size_t end, ui_rect *rects, size_t most)
{
    const sdl_clusters *clusters = &paragraph->letters.clusters;
    size_t first = sdl_clusters_at(clusters, start), last = sdl_clusters_at(clusters, end), count = 0;
    for (size_t line = 0; line < paragraph->shown.line_count; line++) {
        const sdl_row *row = &paragraph->rows[line];
        int left = 0, right = 0;
        bool open = false; /* a rectangle that grows while runs touch */
        for (size_t i = row->first_run; i < row->end_run; i++) {
            sdl_run *run = &paragraph->runs[i];
            size_t from = first > run->first ? first : run->first, to = last < run->end ? last : run->end;
            int a, b;
            if (from >= to)
                continue;
            extent(&paragraph->letters, run, from, to, &a, &b);
            if (open && a == right) {
                right = b;
            } else {
                count += open;
                left = a, right = b;
                open = true;
            }
            if (count < most)
                rects[count] = rect_of(paragraph, &paragraph->lines[line], left, right);
        }
        count += open;
    }
    return count;
}
