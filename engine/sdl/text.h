/* Text on screen. Pango analyses a paragraph (directions, scripts, where lines may break), SDL_ttf shapes and cuts
 * each run of letters of one font, script and direction; lines, carets and places are worked out here.
 *
 * Paragraphs are kept by text, font and width, and forgotten when two turns went by without them. Runs are kept as
 * masks, so that a colour or a theme changes nothing of them; all masks together stay below SDL_TEXT_MEMORY, save
 * those that the last frame showed. */
#ifndef SDL_TEXT_H
#define SDL_TEXT_H

#include "draw/text.h"
#include "rapport/error.h"
#include "sdl/pixels.h"
#include "ui/text.h"

enum { SDL_TEXT_MEMORY = 8 << 20 }; /* bytes */

typedef struct sdl_text sdl_text;

/* NULL with an error where there is no font. Set in Inter at one pixel a unit until `configure` says otherwise. */
sdl_text *sdl_text_create(rp_error *error);
void sdl_text_destroy(sdl_text *text); /* accepts NULL */

/* For screens. Valid as long as `text`. Bold and italic together are bold. */
ui_text sdl_text_ui(sdl_text *text);

/* For pictures that are painted on a cairo_t over pixels: the same fonts and shaping, whatever its scale; units are
 * measured as the screen's. Valid as long as `text`. */
draw_text sdl_text_draw(sdl_text *text);

/* A paragraph of that sdl_text, its left top corner at pixel (x, y). */
void sdl_text_paint(sdl_text *text, const sdl_pixels *on, const ui_paragraph *paragraph, int x, int y,
                    uint32_t rgb, sdl_area clip);

const char *sdl_text_language(const sdl_text *text); /* as configured */
const char *sdl_text_reason(const sdl_text *text);   /* see sdl_fonts_reason */
size_t sdl_text_memory(const sdl_text *text);        /* bytes that masks take now */

#endif
