/* Small coloured pictures among letters: cut once in the one size that their font has, brought down to the size of
 * the text, and kept as long as they are in use. */
#ifndef SDL_EMOJI_H
#define SDL_EMOJI_H

#include <stdbool.h>
#include <stddef.h>

#include "sdl/font.h"
#include "sdl/pixels.h"

typedef struct sdl_emojis sdl_emojis;

sdl_emojis *sdl_emojis_create(sdl_fonts *fonts); /* borrowed, lives longer */
void sdl_emojis_destroy(sdl_emojis *emojis);     /* accepts NULL */

/* True where a grapheme is shown as a picture: it asks for one, or is of those that are always meant so, and does not
 * ask for plain text. */
bool sdl_emoji_wanted(const char *grapheme, size_t length);

/* Quarters of a pixel from its begin to its end. `size` as for fonts. */
int sdl_emojis_measure(sdl_emojis *emojis, int size, const char *grapheme, size_t length);

/* Valid until the next but one turn without it; NULL where nothing is to be seen. `top`: rows above the base line. */
const sdl_pixels *sdl_emojis_find(sdl_emojis *emojis, int size, const char *grapheme, size_t length,
                                  int *top);

void sdl_emojis_turn(sdl_emojis *emojis);

#endif
