/* What the parts of sdl/text.h share. */
#ifndef SDL_TEXT_PARTS_H
#define SDL_TEXT_PARTS_H

#include "base/str.h"
#include "sdl/paragraph.h"
#include "sdl/text.h"

enum { SDL_TEXT_BUCKETS = 1024 };

struct sdl_text {
    sdl_fonts *fonts;
    sdl_emojis *emojis;
    ui_type type; /* its language is `language` */
    str language;
    sdl_paragraph *buckets[SDL_TEXT_BUCKETS]; /* by hash */
    unsigned turn;
    size_t mask_bytes;
};

/* The paragraph of that text and key: as it was laid before, or laid now. */
sdl_paragraph *sdl_text_lay(sdl_text *text, const sdl_key *key, const char *bytes, size_t length);

/* The key of a text on one line, `size` in pixels. */
sdl_key sdl_text_line_key(const sdl_text *text, double size, bool bold);

/* Makes sure that a run has its mask. */
void sdl_text_cut(sdl_text *text, sdl_paragraph *paragraph, sdl_run *run);

#endif
