#include "sdl/run.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"

enum { LONGEST = 160 }; /* graphemes of a run: places in it are found by shaping its beginnings */

static const uint32_t arabic = 0x41726162;

/* Scripts of which letters stand apart, so that more room may be put between them. */
static bool bears_spacing(uint32_t script)
{
    static const char names[][5] = { "Latn", "Zyyy", "Zinh", "Grek", "Cyrl", "Armn", "Geor",
                                     "Hebr", "Hani", "Hira", "Kana", "Hang", "Ethi" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i][0] == (char)(script >> 24) && names[i][1] == (char)(script >> 16 & 255) &&
            names[i][2] == (char)(script >> 8 & 255) && names[i][3] == (char)(script & 255))
            return true;
    return false;
}

static int spacing_of(const sdl_letters *letters, size_t cluster)
{
    return bears_spacing(letters->clusters.items[cluster].script) ? letters->spacing : 0;
}

static bool is_emoji(const sdl_letters *letters, size_t cluster)
{
    return letters->clusters.items[cluster].family == FONTS_NOTO_EMOJI;
}

size_t sdl_run_end(const sdl_letters *letters, size_t first, size_t end)
{
    const sdl_cluster *items = letters->clusters.items;
    size_t at = first + 1, blank = 0;
    for (; at < end && items[at].family == items[first].family && items[at].script == items[first].script &&
           items[at].level == items[first].level;
         at++) {
        if (at - first == LONGEST)
            return blank ? blank : at;
        blank = items[at].blank ? at + 1 : blank;
    }
    return at;
}

static sdl_set set_of(const sdl_letters *letters, size_t cluster)
{
    const sdl_cluster *one = &letters->clusters.items[cluster];
    return (sdl_set){ (fonts_family)one->family, letters->face, letters->size, one->script, one->level & 1 };
}

static const char *bytes_of(const sdl_letters *letters, size_t first, size_t end, size_t *length)
{
    const sdl_cluster *items = letters->clusters.items;
    *length = items[end].start - items[first].start;
    return letters->text + items[first].start;
}

static int measure_emojis(const sdl_letters *letters, size_t first, size_t end)
{
    int width = 0;
    for (size_t at = first; at < end; at++) {
        size_t length;
        const char *bytes = bytes_of(letters, at, at + 1, &length);
        width += sdl_emojis_measure(letters->emojis, letters->size, bytes, length) + spacing_of(letters, at);
    }
    return width;
}

/* `joiner` goes between graphemes, `tail` behind the last. */
static int measure_with(const sdl_letters *letters, size_t first, size_t end, const char *joiner,
                        const char *tail)
{
    str text = STR_EMPTY;
    for (size_t at = first; at < end; at++) {
        size_t length;
        const char *bytes = bytes_of(letters, at, at + 1, &length);
        str_add_n(&text, bytes, length);
        str_add(&text, at + 1 < end ? joiner : tail);
    }
    sdl_set set = set_of(letters, first);
    int width = sdl_fonts_measure(letters->fonts, &set, str_text(&text), text.length);
    str_finish(&text);
    return width;
}

/* Letters that are set apart are not joined to one sign either: a non-joiner between them keeps "fi" two letters. One
 * that goes on into the next has another shape than one at the end: a joiner behind it stands for the next. */
static int measure(const sdl_letters *letters, size_t first, size_t end, bool goes_on)
{
    static const char non_joiner[] = "\xe2\x80\x8c", joiner[] = "\xe2\x80\x8d";
    int spacing = spacing_of(letters, first);
    if (is_emoji(letters, first))
        return measure_emojis(letters, first, end);
    if (spacing)
        return measure_with(letters, first, end, non_joiner, "") + spacing * (int)(end - first);
    if (goes_on && letters->clusters.items[first].script == arabic)
        return measure_with(letters, first, end, "", joiner);
    size_t length;
    const char *bytes = bytes_of(letters, first, end, &length);
    sdl_set set = set_of(letters, first);
    return sdl_fonts_measure(letters->fonts, &set, bytes, length);
}

int sdl_run_measure(const sdl_letters *letters, size_t first, size_t end)
{
    return measure(letters, first, end, false);
}

/* A beginning can take more room than what it becomes part of: such places are spread evenly between their
 * neighbours. */
static void spread(int *edges, size_t count)
{
    size_t before = 0;
    for (size_t at = 1; at <= count; at++) {
        if (at < count && (edges[at] <= edges[before] || edges[at] >= edges[count]))
            continue;
        int room = edges[at] - edges[before], steps = (int)(at - before);
        for (size_t k = before + 1; k < at; k++)
            edges[k] = edges[before] + room * (int)(k - before) / steps;
        before = at;
    }
}

const int *sdl_run_edges(const sdl_letters *letters, sdl_run *run)
{
    if (run->edges)
        return run->edges;
    size_t count = run->end - run->first, anchor = 0;
    run->edges = memory_allocate((count + 1) * sizeof *run->edges);
    run->edges[count] = run->width;
    for (size_t at = 1; at < count; at++) {
        size_t here = run->first + at;
        bool apart =
            letters->clusters.items[here - 1].blank; /* what follows does not touch what was before */
        run->edges[at] = run->edges[anchor] + measure(letters, run->first + anchor, here, !apart);
        anchor = apart ? at : anchor;
    }
    spread(run->edges, count);
    return run->edges;
}

int sdl_run_place(const sdl_letters *letters, sdl_run *run, size_t cluster)
{
    const int *edges = sdl_run_edges(letters, run) + (cluster - run->first);
    return run->x + (run->level & 1 ? run->width - edges[1] : edges[0]);
}

const sdl_pixels *sdl_letters_emoji(const sdl_letters *letters, size_t cluster, int *top)
{
    size_t length;
    const char *bytes = bytes_of(letters, cluster, cluster + 1, &length);
    return sdl_emojis_find(letters->emojis, letters->size, bytes, length, top);
}

bool sdl_run_is_emoji(const sdl_letters *letters, const sdl_run *run)
{
    return is_emoji(letters, run->first);
}

/* Letters at their places, before they are brought down to pixels. */
typedef struct pieces {
    sdl_fine *items;
    int *at;         /* of their first column, from the left edge of the run */
    size_t *cluster; /* with which they begin */
    size_t count;
} pieces;

static void add_piece(const sdl_letters *letters, pieces *out, size_t first, size_t end, int x)
{
    size_t length;
    const char *bytes = bytes_of(letters, first, end, &length);
    sdl_set set = set_of(letters, first);
    if (!sdl_fonts_render(letters->fonts, &set, bytes, length, &out->items[out->count]))
        return;
    out->at[out->count] = x + out->items[out->count].left;
    out->cluster[out->count++] = first;
}

/* A letter that the run had before looks the same again. */
static bool repeat_piece(const sdl_letters *letters, pieces *out, size_t cluster, int x)
{
    size_t length, other;
    const char *bytes = bytes_of(letters, cluster, cluster + 1, &length);
    for (size_t i = 0; i < out->count; i++) {
        const char *before = bytes_of(letters, out->cluster[i], out->cluster[i] + 1, &other);
        if (other != length || memcmp(before, bytes, length) != 0)
            continue;
        out->items[out->count] = out->items[i];
        out->items[out->count].surface = NULL; /* belongs to the first */
        out->at[out->count] = x + out->items[i].left;
        out->cluster[out->count++] = cluster;
        return true;
    }
    return false;
}

static bool all_blank(const sdl_letters *letters, size_t first, size_t end)
{
    while (first < end && letters->clusters.items[first].blank)
        first++;
    return first == end;
}

/* The whole run, or one piece for each letter where they are set apart. */
static pieces pieces_of(const sdl_letters *letters, sdl_run *run)
{
    size_t count = run->end - run->first;
    bool apart = spacing_of(letters, run->first) > 0;
    pieces out = { memory_allocate(count * sizeof *out.items), memory_allocate(count * sizeof *out.at),
                   memory_allocate(count * sizeof *out.cluster), 0 };
    if (!apart) {
        if (!all_blank(letters, run->first, run->end))
            add_piece(letters, &out, run->first, run->end, 0);
        return out;
    }
    for (size_t at = run->first; at < run->end; at++) {
        int x = sdl_run_place(letters, run, at) - run->x;
        if (!letters->clusters.items[at].blank && !repeat_piece(letters, &out, at, x))
            add_piece(letters, &out, at, at + 1, x);
    }
    return out;
}

int sdl_run_pixel(int place)
{
    return place >= 0 ? place / SDL_FONT_FINE : -((SDL_FONT_FINE - 1 - place) / SDL_FONT_FINE);
}

/* The rectangle that all pieces need, in pixels. `phase`: how far in its pixel the run begins. */
static void frame(sdl_run *run, const pieces *all, int phase)
{
    int left = 0, right = 0, top = 0, bottom = 0;
    for (size_t i = 0; i < all->count; i++) {
        int from = sdl_run_pixel(all->at[i] + phase);
        int to = sdl_run_pixel(all->at[i] + phase + all->items[i].width - 1) + 1;
        int above = all->items[i].top, below = all->items[i].height - above;
        left = i == 0 || from < left ? from : left;
        right = i == 0 || to > right ? to : right;
        top = i == 0 || above > top ? above : top;
        bottom = i == 0 || below > bottom ? below : bottom;
    }
    run->mask = (sdl_mask){ NULL, right - left, top + bottom, sdl_mask_stride(right - left) };
    run->mask_left = left;
    run->mask_top = top;
}

/* Adds up what each quarter of a pixel is covered. */
static void add_up(const sdl_run *run, uint16_t *sums, const sdl_fine *piece, int at)
{
    int first = at - run->mask_left * SDL_FONT_FINE;
    for (int y = 0; y < piece->height; y++) {
        const uint8_t *from = piece->cover + (ptrdiff_t)y * piece->stride;
        uint16_t *to = sums + (ptrdiff_t)(y + run->mask_top - piece->top) * run->mask.width;
        for (int x = 0; x < piece->width; x++)
            to[(first + x) / SDL_FONT_FINE] = (uint16_t)(to[(first + x) / SDL_FONT_FINE] + from[x]);
    }
}

size_t sdl_run_cut(const sdl_letters *letters, sdl_run *run)
{
    if (run->cut || is_emoji(letters, run->first))
        return 0;
    run->cut = true;
    int phase = run->x & (SDL_FONT_FINE - 1);
    pieces all = pieces_of(letters, run);
    frame(run, &all, phase);
    size_t size = (size_t)run->mask.stride * (size_t)run->mask.height;
    uint16_t *sums = memory_allocate((size_t)run->mask.width * (size_t)run->mask.height * sizeof *sums);
    run->mask.cover = size ? memory_allocate(size) : NULL;
    for (size_t i = 0; i < all.count; i++)
        add_up(run, sums, &all.items[i], all.at[i] + phase);
    for (size_t i = 0; i < all.count; i++)
        sdl_fine_finish(&all.items[i]);
    for (int y = 0; y < run->mask.height; y++)
        for (int x = 0; x < run->mask.width; x++) {
            int sum = (sums[y * run->mask.width + x] + SDL_FONT_FINE / 2) / SDL_FONT_FINE;
            run->mask.cover[y * run->mask.stride + x] = (uint8_t)(sum > 255 ? 255 : sum);
        }
    free(sums);
    free(all.items);
    free(all.at);
    free(all.cluster);
    return size;
}

size_t sdl_run_drop(sdl_run *run)
{
    size_t size = run->mask.cover ? (size_t)run->mask.stride * (size_t)run->mask.height : 0;
    free(run->mask.cover);
    run->mask = (sdl_mask){ 0 };
    run->cut = false;
    return size;
}

void sdl_run_finish(sdl_run *run)
{
    sdl_run_drop(run);
    free(run->edges);
}
