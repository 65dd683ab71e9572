/* Fonts: opened by their path when they are needed, kept while they are, one for each family, face and size.
 *
 * Letters are cut and measured four times as fine across as the screen is: places in a line are whole quarters of a
 * pixel, and masks are brought down to pixels afterwards. Thus letters stand where they belong, and a line still takes
 * microseconds. Sizes are in quarters of a pixel too. */
#ifndef SDL_FONT_H
#define SDL_FONT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fonts.h"
#include "rapport/error.h"

struct _TTF_Font;

enum { SDL_FONT_FINE = 4 }; /* places in a pixel */

typedef struct sdl_fonts sdl_fonts;

/* NULL with an error where no font at all is on this machine. */
sdl_fonts *sdl_fonts_create(rp_error *error);
void sdl_fonts_destroy(sdl_fonts *fonts); /* accepts NULL */

/* What reads worse than it should on this machine, in one line: "Inter is missing ..."; NULL where nothing does. It
 * belongs to the fonts. */
const char *sdl_fonts_reason(const sdl_fonts *fonts);

/* A frame is done: sizes that were not used since the last but one are closed where there are many. */
void sdl_fonts_turn(sdl_fonts *fonts);
size_t sdl_fonts_open(const sdl_fonts *fonts); /* how many are kept */

/* What a grapheme is set in: `wanted` where that has all of it, else the family that does, else `wanted` (or what
 * stands for it on this machine). `script` is ISO 15924's tag ('Arab'), of which the font of a script is tried first.
 */
fonts_family sdl_fonts_choose(sdl_fonts *fonts, fonts_family wanted, fonts_face face, uint32_t script,
                              const char *grapheme, size_t length);

/* True where the family is here and has all of it. */
bool sdl_fonts_cover(sdl_fonts *fonts, fonts_family family, fonts_face face, const char *text, size_t length);

/* How letters of one run are set. */
typedef struct sdl_set {
    fonts_family family; /* as sdl_fonts_choose gave it, but not FONTS_NOTO_EMOJI: see emoji.h */
    fonts_face face;
    int size;        /* quarters of a pixel */
    uint32_t script; /* ISO 15924 */
    bool leftward;
} sdl_set;

/* Quarters of a pixel from the begin to the end of a text: the sum of its advances. */
int sdl_fonts_measure(sdl_fonts *fonts, const sdl_set *set, const char *text, size_t length);

/* Letters four times as wide as they are shown. */
typedef struct sdl_fine {
    const uint8_t *cover; /* 255: all of the place */
    int width, height, stride;
    int left; /* from the pen to the first column, in quarters of a pixel */
    int top;  /* from the base line up to the first row */
    void *surface;
} sdl_fine;

/* False where nothing is to be seen; otherwise release it with sdl_fine_finish. */
bool sdl_fonts_render(sdl_fonts *fonts, const sdl_set *set, const char *text, size_t length, sdl_fine *out);
void sdl_fine_finish(sdl_fine *fine);

/* The font of coloured pictures, which has one size only; NULL where it is missing. */
struct _TTF_Font *sdl_fonts_emoji(sdl_fonts *fonts);

#endif
