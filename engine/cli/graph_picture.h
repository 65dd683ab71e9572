/* Joining analysis and draw: a graph becomes a picture. */
#ifndef CLI_GRAPH_PICTURE_H
#define CLI_GRAPH_PICTURE_H

#include "analysis/graph.h"
#include "draw/graph.h"

typedef struct cli_picture cli_picture;

/* Lays out the graph for `text`. Both must outlive the picture. */
cli_picture *cli_picture_create(const graph *of, const graph_caption *caption, const char *language,
                                const draw_text *text);
const draw_picture *cli_picture_of(const cli_picture *picture);
/* The card of a node of the graph, in its place. */
const draw_card *cli_picture_card(const cli_picture *picture, size_t node);
void cli_picture_destroy(cli_picture *picture); /* accepts NULL */

#endif
