/* Pictures that take long to draw, kept for the next frames as pixels. What no frame shows any more is forgotten. */
#ifndef SDL_KEPT_H
#define SDL_KEPT_H

#include <stddef.h>
#include <stdint.h>

#include "base/icon.h"
#include "rapport/look.h"
#include "rapport/scenario.h"
#include "sdl/pixels.h"

typedef enum sdl_kept_kind { SDL_KEPT_ICON, SDL_KEPT_PORTRAIT, SDL_KEPT_IMAGE } sdl_kept_kind;

/* What makes a picture different from others. Zeroed before it is filled in: keys are compared byte by byte. */
typedef struct sdl_kept_key {
    sdl_kept_kind kind;
    int width, height, radius; /* pixels */
    icon_id icon;
    rp_look look;
    rp_mood from, to;
    float progress;
    const void *bytes; /* of an image: where they are, how many, and what they come to */
    size_t size;
    uint64_t hash;
} sdl_kept_key;

typedef struct sdl_kept_picture {
    sdl_pixels picture; /* with alpha; or */
    sdl_mask mask;      /* of an icon */
} sdl_kept_picture;

typedef struct sdl_kept sdl_kept;

sdl_kept *sdl_kept_create(void);
void sdl_kept_destroy(sdl_kept *kept); /* accepts NULL */

/* NULL where it has to be drawn. Valid until the next call of sdl_kept_add or sdl_kept_turn. */
const sdl_kept_picture *sdl_kept_find(sdl_kept *kept, const sdl_kept_key *key);

/* Takes the memory of what was drawn, which free() releases. */
const sdl_kept_picture *sdl_kept_add(sdl_kept *kept, const sdl_kept_key *key, sdl_kept_picture made);

/* A frame is done. */
void sdl_kept_turn(sdl_kept *kept);

#endif
