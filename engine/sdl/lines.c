/* Lines. A line takes the words that fit; the blanks behind the last hang over its end, so that a line that is full is
 * not longer than the room. What is measured is what will be set: each line that is tried is shaped as a whole, with a
 * first guess from the line before, so that two or three trials are enough. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "sdl/paragraph.h"

/* How far the base line lies below the middle of the leading, in ems: half of the height of a capital letter, so that
 * a line looks centred in a box. */
static const double half_capital = 0.36;

/* Scripts with marks high above and deep below their letters need so much more leading. */
static const double taller = 1.2;

/* As far as it matters: what is wider than the room is not measured to its end. */
static int measure(const sdl_letters *letters, size_t first, size_t end, int room)
{
    int width = 0;
    for (size_t at = first, next; at < end && width <= room; at = next) {
        next = sdl_run_end(letters, at, end);
        width += sdl_run_measure(letters, at, next);
    }
    return width;
}

/* The end of what is seen of a line: the blanks at its end are not. */
static size_t seen_end(const sdl_letters *letters, size_t first, size_t end)
{
    while (end > first && letters->clusters.items[end - 1].blank)
        end--;
    return end;
}

static bool fits(const sdl_letters *letters, size_t first, size_t end, int room)
{
    return measure(letters, first, seen_end(letters, first, end), room) <= room;
}

/* The next place where a line may end; the end of the text at last. */
static size_t break_after(const sdl_letters *letters, size_t at)
{
    for (at++; at < letters->clusters.count && !letters->clusters.items[at].breaks; at++)
        ;
    return at < letters->clusters.count ? at : letters->clusters.count;
}

/* The last place up to `at` where a line that begins with `first` may end; `first` where there is none. */
static size_t break_before(const sdl_letters *letters, size_t first, size_t at)
{
    while (at > first && at < letters->clusters.count && !letters->clusters.items[at].breaks)
        at--;
    return at;
}

/* As much of a word as fits; one letter at least. The guess is doubled until it is too much. */
static size_t break_word(const sdl_letters *letters, size_t first, size_t end, int room, size_t guess)
{
    size_t low = first + 1, high = end - 1;
    for (size_t step = guess; step < high - first; step *= 2)
        if (measure(letters, first, first + step, room) > room)
            high = first + step;
    while (low < high) {
        size_t middle = low + (high - low + 1) / 2;
        if (measure(letters, first, middle, room) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

static size_t break_line(const sdl_letters *letters, size_t first, int room, size_t guess)
{
    size_t count = letters->clusters.count;
    size_t end = guess < count - first ? break_before(letters, first, first + guess) : count;
    if (end == first)
        end = break_after(letters, first);
    bool shortened = false;
    for (; !fits(letters, first, end, room); shortened = true) {
        size_t shorter = break_before(letters, first, end - 1);
        if (shorter == first)
            return seen_end(letters, first, end) - first > 1 ? break_word(letters, first, end, room, guess)
                                                             : end;
        end = shorter;
    }
    while (end < count && !shortened) {
        size_t longer = break_after(letters, end);
        if (!fits(letters, first, longer, room))
            break;
        end = longer;
    }
    return end;
}

static void add_runs(sdl_paragraph *paragraph, size_t first, size_t end, bool hanging)
{
    const sdl_letters *letters = &paragraph->letters;
    for (size_t at = first, next; at < end; at = next) {
        next = sdl_run_end(letters, at, end);
        paragraph->runs = memory_grow(paragraph->runs, paragraph->run_count, &paragraph->run_capacity,
                                      sizeof *paragraph->runs);
        paragraph->runs[paragraph->run_count++] =
            (sdl_run){ .first = at,
                       .end = next,
                       .level = hanging ? letters->clusters.leftward : letters->clusters.items[at].level,
                       .width = sdl_run_measure(letters, at, next) };
    }
}

/* Rule L2 of Unicode's bidirectional algorithm: from the highest level down to the lowest odd one, what stands at that
 * level or above is turned round. */
static void reorder(sdl_run *runs, size_t count)
{
    int highest = 0;
    for (size_t i = 0; i < count; i++)
        highest = runs[i].level > highest ? runs[i].level : highest;
    for (int level = highest; level > 0; level--)
        for (size_t from = 0, to; from < count; from = to + 1) {
            for (to = from; to < count && runs[to].level >= level; to++)
                ;
            for (size_t a = from, b = to; a + 1 < b; a++, b--) {
                sdl_run swapped = runs[a];
                runs[a] = runs[b - 1];
                runs[b - 1] = swapped;
            }
        }
}

/* Sets one line; returns how wide what is seen of it is. */
static int place(sdl_paragraph *paragraph, size_t first, size_t end)
{
    const sdl_letters *letters = &paragraph->letters;
    const sdl_key *key = &paragraph->key;
    bool leftward = letters->clusters.leftward;
    size_t from = paragraph->run_count, seen = key->room ? seen_end(letters, first, end) : end;
    add_runs(paragraph, first, seen, false);
    int width = 0, hang = 0;
    for (size_t i = from; i < paragraph->run_count; i++)
        width += paragraph->runs[i].width;
    add_runs(paragraph, seen, end, true);
    reorder(paragraph->runs + from, paragraph->run_count - from);
    for (size_t i = from; i < paragraph->run_count; i++)
        hang += paragraph->runs[i].width;
    hang -= width;
    int left = leftward && key->room ? key->room - width : 0, x = leftward ? left - hang : left;
    for (size_t i = from; i < paragraph->run_count; i++) {
        paragraph->runs[i].x = x;
        x += paragraph->runs[i].width;
    }

    size_t line = paragraph->shown.line_count;
    int top = (int)line * paragraph->leading;
    double em = (double)key->size / SDL_FONT_FINE;
    int base = (int)lround(paragraph->leading / 2.0 + half_capital * em);
    float unit = paragraph->scale, fine = unit * SDL_FONT_FINE;
    const sdl_cluster *items = letters->clusters.items;
    paragraph->lines =
        memory_grow(paragraph->lines, line, &paragraph->line_capacity, sizeof *paragraph->lines);
    paragraph->rows = memory_grow(paragraph->rows, line, &paragraph->row_capacity, sizeof *paragraph->rows);
    paragraph->rows[line] = (sdl_row){ from, paragraph->run_count, top, top + base };
    paragraph->lines[line] = (ui_line){ .start = items[first].start,
                                        .end = items[end].start,
                                        .x = (float)left / fine,
                                        .y = (float)top / unit,
                                        .height = (float)paragraph->leading / unit,
                                        .baseline = (float)base / unit,
                                        .width = (float)width / fine };
    paragraph->shown.line_count++;
    return width;
}

static int leading_of(const sdl_paragraph *paragraph)
{
    const sdl_clusters *clusters = &paragraph->letters.clusters;
    for (size_t i = 0; i < clusters->count; i++)
        if (clusters->items[i].family >= FONTS_NOTO_ARABIC &&
            clusters->items[i].family <= FONTS_NOTO_ETHIOPIC)
            return (int)lround(paragraph->key.leading * taller);
    return paragraph->key.leading;
}

void sdl_paragraph_lay(sdl_paragraph *paragraph)
{
    const sdl_letters *letters = &paragraph->letters;
    size_t count = letters->clusters.count, first = 0;
    int room = paragraph->key.room, widest = 0;
    size_t guess = room ? (size_t)(room / (paragraph->key.size / 2 + 1)) + 1 : count;
    paragraph->leading = leading_of(paragraph);
    do {
        size_t end = room && first < count ? break_line(letters, first, room, guess) : count;
        int width = place(paragraph, first, end);
        widest = width > widest ? width : widest;
        guess = end - first;
        first = end;
    } while (first < count);
    paragraph->shown.lines = paragraph->lines;
    paragraph->shown.width = (float)widest / (paragraph->scale * SDL_FONT_FINE);
    paragraph->shown.height =
        (float)(paragraph->shown.line_count * (size_t)paragraph->leading) / paragraph->scale;
    paragraph->shown.rightward = !letters->clusters.leftward;
}

sdl_paragraph *sdl_paragraph_of(const ui_paragraph *shown)
{
    return (sdl_paragraph *)(uintptr_t)shown;
}

void sdl_paragraph_finish(sdl_paragraph *paragraph)
{
    for (size_t i = 0; i < paragraph->run_count; i++)
        sdl_run_finish(&paragraph->runs[i]);
    free(paragraph->runs);
    free(paragraph->rows);
    free(paragraph->lines);
    free(paragraph->letters.clusters.items);
    free(paragraph->text);
}
