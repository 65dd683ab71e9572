#include "analysis/layout.h"

/* xorshift64* (Vigna, 2014). */
static size_t draw(uint64_t *seed, size_t count)
{
    *seed ^= *seed >> 12;
    *seed ^= *seed << 25;
    *seed ^= *seed >> 27;
    return (size_t)((*seed * UINT64_C(0x2545f4914f6cdd1d)) >> 33) % count;
}

enum { ABREAST = 12, WAYS = 4, ENDINGS = 5, STEP = 40 };

/* Where a way out of a box leads: mostly to those that follow next, sometimes further, to an ending, or back. */
static size_t draw_target(uint64_t *seed, const size_t *group, const size_t *first, size_t groups, size_t box,
                          size_t scenes)
{
    size_t at = group[box], kind = draw(seed, 100), to = at + 1;
    if (kind < 12)
        to = at + 2 + draw(seed, 3);
    else if (kind < 16)
        to = at > 3 ? at - draw(seed, 3) : 0;
    if (kind >= 94 || to >= groups)
        return scenes + draw(seed, ENDINGS);
    return first[to] + draw(seed, first[to + 1] - first[to]);
}

void layout_sample(layout *out, arena *memory, size_t scenes, uint64_t seed)
{
    size_t *group = arena_allocate(memory, (scenes + 1) * sizeof *group);
    size_t *first = arena_allocate(memory, (scenes + 2) * sizeof *first), groups = 0;
    *out = (layout){ .box_count = scenes + ENDINGS,
                     .boxes = arena_allocate(memory, (scenes + ENDINGS) * sizeof *out->boxes),
                     .lines = arena_allocate(memory, scenes * WAYS * sizeof *out->lines),
                     .spacing = { .boxes = 28, .beside = 20, .lines = 12, .margin = 24 } };
    for (size_t box = 0, left = 0; box < scenes; box++, left--) {
        if (left == 0) {
            left = box ? 1 + draw(&seed, ABREAST) : 1;
            first[groups++] = box;
        }
        group[box] = groups - 1;
    }
    first[groups] = scenes;
    for (size_t box = 0; box < out->box_count; box++) {
        size_t ways = box < scenes ? 2 + draw(&seed, WAYS - 1) : 0;
        out->boxes[box] = (layout_box){ .width = box < scenes ? 332 : 236,
                                        .height = (double)(STEP * (ways + 2)),
                                        .entry = STEP / 2,
                                        .last = box >= scenes };
        for (size_t i = 0; i < ways; i++)
            out->lines[out->line_count++] =
                (layout_line){ .from = box,
                               .to = draw_target(&seed, group, first, groups, box, scenes),
                               .exit = (double)(STEP * (i + 2)) };
    }
}
