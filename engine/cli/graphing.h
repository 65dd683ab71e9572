/* A scenario's graph with what exploring tells of it, and its picture. */
#ifndef CLI_GRAPHING_H
#define CLI_GRAPHING_H

#include "cli/cli.h"
#include "cli/graph_picture.h"
#include "cli/progress.h"
#include "rapport/workshop.h"

typedef struct graphing {
    graph *of;
    graph_caption caption;
    char digest[RP_DIGEST_HEX];
    const char *language;
    bool stopped; /* exploring was */
    draw_fonts *fonts;
    draw_text text;
    cli_picture *picture;
} graphing;

/* The scenario must outlive it, and it must stay where it is. */
void graphing_begin(graphing *g, cli_scenario *loaded, cli_progress *progress);
/* Lays out the picture, which is `g`'s. NULL with an error where there is nothing to draw words with. */
const draw_picture *graphing_draw(graphing *g, rp_error *error);
/* What stands where in the picture that was drawn, and what is to be seen of it in words. `g`'s. */
const rp_workshop_place *graphing_places(graphing *g);
void graphing_finish(graphing *g); /* accepts a zeroed one */

#endif
