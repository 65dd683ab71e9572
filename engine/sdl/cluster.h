/* A text as a row of graphemes, each with what must be known of it to set it. */
#ifndef SDL_CLUSTER_H
#define SDL_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sdl/font.h"

typedef struct sdl_cluster {
    uint32_t start;  /* its first byte */
    uint32_t script; /* ISO 15924; marks and punctuation have that of their neighbours */
    uint8_t family;  /* fonts_family */
    uint8_t level;   /* of bidirectional text: odd runs to the left */
    bool breaks;     /* a line may begin with it */
    bool blank;
} sdl_cluster;

typedef struct sdl_clusters {
    sdl_cluster *items; /* free() releases it; behind the last is one that starts where the text ends */
    size_t count;
    bool leftward; /* the paragraph: its first strong letter runs to the left */
} sdl_clusters;

/* `text` is valid UTF-8. */
sdl_clusters sdl_clusters_of(sdl_fonts *fonts, fonts_family family, fonts_face face, const char *language,
                             const char *text, size_t length);

/* The one that begins at a byte or holds it; `count` at the end. */
size_t sdl_clusters_at(const sdl_clusters *clusters, size_t byte);

#endif
