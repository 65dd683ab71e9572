/* Joining analysis and draw: a graph becomes a picture. */
#ifndef CLI_GRAPH_PICTURE_H
#define CLI_GRAPH_PICTURE_H

#include "analysis/graph.h"
#include "draw/graph.h"

/* Lays out the graph for `text` and hands the picture to `take`, while everything that it needs is there. */
bool cli_graph_picture(const graph *of, const graph_caption *caption, const char *language,
                       const draw_text *text,
                       bool (*take)(const draw_picture *picture, void *data, rp_error *error), void *data,
                       rp_error *error);

/* A `take` that appends the picture to the str `out` as an SVG file. */
bool cli_graph_svg(const draw_picture *picture, void *out, rp_error *error);

#endif
