#include "sdl/emoji.h"

#include <SDL_ttf.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

/* `rise`: how high the pictures stand for an em of text. Where there are more than `KEPT`, those that are out of use
 * are forgotten. */
static const double rise = 1.17;
enum { KEPT = 64, FINE = 256 };

typedef struct emoji {
    char *text;
    size_t length;
    int size, top;
    sdl_pixels picture; /* no bits: nothing is to be seen */
    unsigned turn;
} emoji;

struct sdl_emojis {
    sdl_fonts *fonts;
    emoji *items;
    size_t count, capacity;
    unsigned turn;
};

/* Letters that are pictures unless the text asks otherwise: Unicode's Emoji_Presentation. From 1F300 on all that the
 * font has are taken as meant so. */
static const struct {
    int32_t first, last;
} pictures[] = {
    { 0x231a, 0x231b },   { 0x23e9, 0x23ec },   { 0x23f0, 0x23f0 },   { 0x23f3, 0x23f3 },
    { 0x25fd, 0x25fe },   { 0x2614, 0x2615 },   { 0x2648, 0x2653 },   { 0x267f, 0x267f },
    { 0x2693, 0x2693 },   { 0x26a1, 0x26a1 },   { 0x26aa, 0x26ab },   { 0x26bd, 0x26be },
    { 0x26c4, 0x26c5 },   { 0x26ce, 0x26ce },   { 0x26d4, 0x26d4 },   { 0x26ea, 0x26ea },
    { 0x26f2, 0x26f3 },   { 0x26f5, 0x26f5 },   { 0x26fa, 0x26fa },   { 0x26fd, 0x26fd },
    { 0x2705, 0x2705 },   { 0x270a, 0x270b },   { 0x2728, 0x2728 },   { 0x274c, 0x274c },
    { 0x274e, 0x274e },   { 0x2753, 0x2755 },   { 0x2757, 0x2757 },   { 0x2795, 0x2797 },
    { 0x27b0, 0x27b0 },   { 0x27bf, 0x27bf },   { 0x2b1b, 0x2b1c },   { 0x2b50, 0x2b50 },
    { 0x2b55, 0x2b55 },   { 0x1f004, 0x1f004 }, { 0x1f0cf, 0x1f0cf }, { 0x1f18e, 0x1f18e },
    { 0x1f191, 0x1f19a }, { 0x1f1e6, 0x1f1ff }, { 0x1f201, 0x1f201 }, { 0x1f21a, 0x1f21a },
    { 0x1f22f, 0x1f22f }, { 0x1f232, 0x1f236 }, { 0x1f238, 0x1f23a }, { 0x1f250, 0x1f251 },
    { 0x1f300, 0x1faff },
};

bool sdl_emoji_wanted(const char *grapheme, size_t length)
{
    static const int32_t as_text = 0xfe0e, as_picture = 0xfe0f;
    int32_t first = 0, code;
    for (size_t at = 0, taken; (taken = utf8_next(grapheme + at, length - at, &code)) > 0; at += taken) {
        if (code == as_text || code == as_picture)
            return code == as_picture;
        first = at == 0 ? code : first;
    }
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++)
        if (first >= pictures[i].first && first <= pictures[i].last)
            return true;
    return false;
}

sdl_emojis *sdl_emojis_create(sdl_fonts *fonts)
{
    sdl_emojis *emojis = memory_allocate(sizeof *emojis);
    emojis->fonts = fonts;
    return emojis;
}

static void forget(emoji *one)
{
    free(one->text);
    free(one->picture.bits);
}

void sdl_emojis_destroy(sdl_emojis *emojis)
{
    if (!emojis)
        return;
    for (size_t i = 0; i < emojis->count; i++)
        forget(&emojis->items[i]);
    free(emojis->items);
    free(emojis);
}

void sdl_emojis_turn(sdl_emojis *emojis)
{
    size_t kept = 0;
    for (size_t i = 0; i < emojis->count; i++) {
        if (emojis->count > KEPT && emojis->turn - emojis->items[i].turn > 1)
            forget(&emojis->items[i]);
        else
            emojis->items[kept++] = emojis->items[i];
    }
    emojis->count = kept;
    emojis->turn++;
}

/* Ready to shape; NULL where the font is missing. */
static TTF_Font *ready(sdl_emojis *emojis)
{
    TTF_Font *font = sdl_fonts_emoji(emojis->fonts);
    if (!font)
        return NULL;
    TTF_SetFontScriptName(font, "Zyyy");
    TTF_SetFontDirection(font, TTF_DIRECTION_LTR);
    return font;
}

/* Pixels of the text for one of the font's. */
static double scale_of(TTF_Font *font, int size)
{
    return rise * size / SDL_FONT_FINE / TTF_FontHeight(font);
}

int sdl_emojis_measure(sdl_emojis *emojis, int size, const char *grapheme, size_t length)
{
    TTF_Font *font = ready(emojis);
    if (!font)
        return 0;
    int width = 0;
    char *text = memory_allocate(length + 1);
    memcpy(text, grapheme, length);
    TTF_SizeUTF8(font, text, &width, NULL);
    free(text);
    return (int)lround(scale_of(font, size) * width) * SDL_FONT_FINE;
}

/* Where pixel `at` of `count` begins among `from` larger ones, in 256ths of them: whole numbers, so that every machine
 * comes to the same picture. */
static int64_t fine_edge(int at, int count, int from)
{
    return (int64_t)at * from * FINE / count;
}

/* How much of the larger pixel `at` lies between two edges. */
static int64_t share(int at, int64_t from, int64_t to)
{
    int64_t begin = (int64_t)at * FINE, end = begin + FINE;
    return (end < to ? end : to) - (begin > from ? begin : from);
}

/* The mean of the pixels between these edges, of which those at the rim count in part. */
static uint32_t mean_of(const SDL_Surface *from, int64_t left, int64_t top, int64_t right, int64_t bottom)
{
    int64_t sum[4] = { 0 }, area = (right - left) * (bottom - top);
    for (int y = (int)(top / FINE); (int64_t)y * FINE < bottom; y++) {
        const uint32_t *row = (const uint32_t *)(const void *)((const char *)from->pixels + y * from->pitch);
        for (int x = (int)(left / FINE); (int64_t)x * FINE < right; x++)
            for (unsigned k = 0; k < 4; k++)
                sum[k] += share(y, top, bottom) * share(x, left, right) * (row[x] >> 8 * k & 255);
    }
    uint32_t pixel = 0;
    for (unsigned k = 0; k < 4; k++)
        pixel |= (uint32_t)((sum[k] + area / 2) / area) << 8 * k;
    return pixel;
}

static sdl_pixels shrink(const SDL_Surface *from, double scale)
{
    int width = (int)lround(from->w * scale), height = (int)lround(from->h * scale);
    sdl_pixels to = { NULL, width, height, width };
    if (width < 1 || height < 1)
        return (sdl_pixels){ 0 };
    to.bits = memory_allocate((size_t)width * (size_t)height * sizeof *to.bits);
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
            to.bits[y * width + x] =
                mean_of(from, fine_edge(x, width, from->w), fine_edge(y, height, from->h),
                        fine_edge(x + 1, width, from->w), fine_edge(y + 1, height, from->h));
    return to;
}

/* SDL_ttf hands the pictures out as their font keeps them: colours already multiplied by alpha. */
static void cut(sdl_emojis *emojis, emoji *one)
{
    SDL_Color white = { 255, 255, 255, 255 };
    TTF_Font *font = ready(emojis);
    SDL_Surface *surface = font ? TTF_RenderUTF8_Blended(font, one->text, white) : NULL;
    if (surface) {
        double scale = scale_of(font, one->size);
        one->picture = shrink(surface, scale);
        one->top = (int)lround(TTF_FontAscent(font) * scale);
    }
    SDL_FreeSurface(surface);
}

const sdl_pixels *sdl_emojis_find(sdl_emojis *emojis, int size, const char *grapheme, size_t length, int *top)
{
    emoji *one = NULL;
    for (size_t i = 0; i < emojis->count && !one; i++)
        if (emojis->items[i].size == size && emojis->items[i].length == length &&
            memcmp(emojis->items[i].text, grapheme, length) == 0)
            one = &emojis->items[i];
    if (!one) {
        emojis->items = memory_grow(emojis->items, emojis->count, &emojis->capacity, sizeof *emojis->items);
        one = &emojis->items[emojis->count++];
        *one = (emoji){ .text = memory_allocate(length + 1), .length = length, .size = size };
        memcpy(one->text, grapheme, length);
        cut(emojis, one);
    }
    one->turn = emojis->turn;
    *top = one->top;
    return one->picture.bits ? &one->picture : NULL;
}
