/* A run: graphemes of one font, script and direction that stand beside each other in a line. Lengths are in quarters
 * of a pixel. */
#ifndef SDL_RUN_H
#define SDL_RUN_H

#include "sdl/cluster.h"
#include "sdl/emoji.h"
#include "sdl/font.h"
#include "sdl/pixels.h"

/* A text with all that is needed to set it. */
typedef struct sdl_letters {
    sdl_fonts *fonts;
    sdl_emojis *emojis;
    const char *text;
    sdl_clusters clusters;
    fonts_face face;
    int size;
    int spacing; /* added behind each grapheme of scripts that bear it */
} sdl_letters;

typedef struct sdl_run {
    size_t first, end; /* clusters: the second is not in it any more */
    uint8_t level;
    int x; /* of its left edge, from the left of the paragraph */
    int width;
    int *edges; /* NULL until sdl_run_edges was called */
    sdl_mask mask;
    int mask_left, mask_top; /* pixels from its left edge; rows above the base line */
    bool cut;                /* the mask is made, which is empty where nothing is to be seen */
    unsigned turn;           /* when the mask was painted last */
} sdl_run;

/* Where a run that begins with `first` ends, `end` at the latest. Runs are not endlessly long. */
size_t sdl_run_end(const sdl_letters *letters, size_t first, size_t end);

/* From the begin to the end of graphemes of which sdl_run_end says that they are one run. */
int sdl_run_measure(const sdl_letters *letters, size_t first, size_t end);

/* Where its graphemes begin, counted from the begin of the run in reading order, and where the last one ends: all
 * different wherever there is room. Belongs to the run. */
const int *sdl_run_edges(const sdl_letters *letters, sdl_run *run);

/* The pixel that holds a place. */
int sdl_run_pixel(int place);

/* The left edge of one of its graphemes, from the left of the paragraph. */
int sdl_run_place(const sdl_letters *letters, sdl_run *run, size_t cluster);

/* The picture of a grapheme; see sdl_emojis_find. */
const sdl_pixels *sdl_letters_emoji(const sdl_letters *letters, size_t cluster, int *top);

bool sdl_run_is_emoji(const sdl_letters *letters, const sdl_run *run);

/* Fills in the mask, for a run of letters, where that has not been done. Returns how many bytes it took. */
size_t sdl_run_cut(const sdl_letters *letters, sdl_run *run);
size_t sdl_run_drop(sdl_run *run); /* releases the mask; returns how many bytes that are */
void sdl_run_finish(sdl_run *run);

#endif
