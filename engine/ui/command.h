/* What a frame is made of: a list of drawing commands, in the order in which they are painted. Screens never paint;
 * whoever has a surface carries the list out, tests read it. */
#ifndef UI_COMMAND_H
#define UI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/icon.h"
#include "base/theme.h"
#include "rapport/scenario.h"
#include "ui/geometry.h"
#include "ui/text.h"

typedef enum ui_command_kind {
    UI_COMMAND_BOX,   /* fill and border, rounded */
    UI_COMMAND_SHADE, /* darkens what is there: behind a dialog */
    UI_COMMAND_TEXT,  /* a paragraph, its left top corner at `at` */
    UI_COMMAND_CLIP,  /* from now on only inside `at`; nested */
    UI_COMMAND_UNCLIP,
    UI_COMMAND_ICON,
    UI_COMMAND_PORTRAIT,
    UI_COMMAND_PICTURE, /* whatever else is drawn by code: charts, the practice wheel, a graph, an image */
    UI_COMMAND_KINDS
} ui_command_kind;

typedef struct ui_portrait {
    const struct rp_look *look;
    rp_mood from, to;
    float progress; /* 0: from, 1: to */
} ui_portrait;

typedef enum ui_picture_kind {
    UI_PICTURE_CHART,   /* const rp_chart * */
    UI_PICTURE_WHEEL,   /* const rp_wheel * */
    UI_PICTURE_COURSES, /* const rp_courses * */
    UI_PICTURE_IMAGE,   /* const ui_image * */
    UI_PICTURE_GRAPH,   /* const ui_graph *: pans and zooms */
} ui_picture_kind;

/* Bytes of a PNG file. */
typedef struct ui_image {
    const unsigned char *bytes;
    size_t size;
} ui_image;

/* A large picture seen through a window. The picture itself is opaque here (see rapport/workshop.h). */
typedef struct ui_graph {
    const void *picture;
    float zoom, x, y; /* units of the window a unit of the picture; which of its points is at the left top */
    ui_rect mark;     /* of the picture: what is framed in it; no width: nothing */
} ui_graph;

typedef struct ui_picture {
    ui_picture_kind kind;
    const void *data;
} ui_picture;

typedef struct ui_command {
    ui_command_kind kind;
    ui_rect at;
    theme_ink fill, stroke; /* text and icons: fill */
    float radius, width;    /* box: of its corners, of its border */
    const ui_paragraph *paragraph;
    icon_id icon;
    ui_portrait portrait;
    ui_picture picture;
} ui_command;

/* Grows; zeroed is empty. */
typedef struct ui_commands {
    ui_command *items;
    size_t count, capacity;
} ui_commands;

void ui_commands_add(ui_commands *list, const ui_command *command);
void ui_commands_clear(ui_commands *list); /* keeps the memory */
void ui_commands_finish(ui_commands *list);

#endif
