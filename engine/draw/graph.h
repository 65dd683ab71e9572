/* A picture of a story: cards for scenes and endings, and lines from answers to where they lead. Knows nothing of
 * scenarios: whoever has one fills in the cards. */
#ifndef DRAW_GRAPH_H
#define DRAW_GRAPH_H

#include <stdbool.h>
#include <stddef.h>

#include "draw/canvas.h"

/* Evidence and mistakes, as small coloured marks with a sign: the colour never stands alone. */
typedef enum draw_mark_kind {
    DRAW_MARK_STRONG,
    DRAW_MARK_PART,
    DRAW_MARK_AGAINST,
    DRAW_MARK_JUDGED,
    DRAW_MARK_CRITICAL,
    DRAW_MARK_TRAP,
    DRAW_MARK_NOTE, /* words without a sign: "once", "never open" */
    DRAW_MARKS
} draw_mark_kind;

typedef struct draw_mark {
    draw_mark_kind kind;
    const char *text;
} draw_mark;

/* Where an answer leads, named at the right side of its card. */
typedef struct draw_way {
    const char *to;
    bool conditional;  /* named with "if", and an open knot */
    bool dead;         /* named with "never", and dashed */
    const char *words; /* found: as they are said */
    double width;      /* found: of the words */
    double y;          /* found: below the top of the card, where its line begins */
} draw_way;

typedef enum draw_row_kind {
    DRAW_ROW_QUESTION, /* number in a disc, a name */
    DRAW_ROW_PROMPT,
    DRAW_ROW_LABEL,  /* over some answers */
    DRAW_ROW_ANSWER, /* letter in a box, words, marks */
    DRAW_ROW_WAYS,   /* of the card or question as a whole */
} draw_row_kind;

typedef struct draw_row {
    draw_row_kind kind;
    const char *badge;
    const char *text; /* or NULL */
    const draw_mark *marks;
    size_t mark_count;
    draw_way *ways;
    size_t way_count;
    bool dead;
    size_t most; /* lines */
    /* found */
    double y, marks_y; /* below the top of the card */
    bool marks_beside;
    draw_lines lines;
} draw_row;

typedef enum draw_card_kind {
    DRAW_CARD_SCENE,
    DRAW_CARD_GOOD,
    DRAW_CARD_MIXED,
    DRAW_CARD_POOR
} draw_card_kind;

typedef struct draw_card {
    draw_card_kind kind;
    const char *name;   /* id */
    const char *flag;   /* "start", "never reached", or NULL */
    const char *title;  /* endings */
    const char *chance; /* endings: "31 %", or NULL */
    bool start, dead;
    draw_row *rows;
    size_t row_count;
    double x, y;                 /* given before it is painted */
    double width, height, entry; /* found; `entry`: below its top, where lines come in */
    draw_lines heading, id;      /* found */
    bool id_beside;
} draw_card;

typedef struct draw_thread {
    const draw_point *points;
    size_t count;
    bool back, dead;
} draw_thread;

typedef struct draw_graph {
    const char *title, *subtitle;
    const char *note; /* what to know of the chances, or NULL */
    draw_card *cards;
    size_t card_count;
    draw_thread *threads;
    size_t thread_count;
    double width, height; /* of cards and threads */
    const draw_text *text;
    arena *memory; /* for what is found */
} draw_graph;

void draw_threads_paint(const draw_canvas *canvas, const draw_thread *threads, size_t count);

/* Finds how large the card is, with all that is in it. */
void draw_card_measure(const draw_graph *graph, draw_card *card);
void draw_card_paint(const draw_canvas *canvas, const draw_card *card, const draw_text *text);

/* The size of the whole picture, head and legend included. */
void draw_graph_measure(const draw_graph *graph, double *width, double *height);
/* Where the story begins; cards and threads are given with that added. Known once width, height and note are. */
void draw_graph_origin(const draw_graph *graph, double *x, double *y);
void draw_graph_paint(const draw_canvas *canvas, const void *graph);

/* How wide a mark is, and the mark, its left top corner at (x, y). */
double draw_mark_width(const draw_text *text, const draw_mark *mark, double scale);
void draw_mark_paint(const draw_canvas *canvas, const draw_text *text, const draw_mark *mark, double x,
                     double y, double scale);

enum { DRAW_MARK_HEIGHT = 16 };

#endif
