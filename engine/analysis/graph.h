/* A scenario as a graph: its scenes and endings, and which answer leads from one to another.
 *
 * It is read off the text, not played: an exit is there where some condition could let it happen. What never does
 * is known after exploring (graph_join). Ids and texts are the scenario's, which must outlive the graph; everything
 * else is one piece of memory. */
#ifndef ANALYSIS_GRAPH_H
#define ANALYSIS_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/model.h"
#include "rapport/explore.h"

/* What an answer is evidence of, or a mistake of. */
typedef enum graph_mark_kind {
    GRAPH_STRONG,
    GRAPH_PART,
    GRAPH_AGAINST,
    GRAPH_JUDGED,   /* strong, part, against or nothing, by how the answer turns out */
    GRAPH_CRITICAL, /* `id` is why, in the author's words */
    GRAPH_TRAP,     /* `id` is a misconception */
    GRAPH_MARKS
} graph_mark_kind;

typedef struct graph_mark {
    graph_mark_kind kind;
    const char *id;
} graph_mark;

typedef struct graph_exit {
    uint16_t to;      /* node */
    bool conditional; /* a `when` on the way may lead elsewhere */
} graph_exit;

typedef enum graph_row_kind {
    GRAPH_ROW_OPTION,  /* say, act, read, wait */
    GRAPH_ROW_SILENCE, /* the time limit ran out */
    GRAPH_ROW_SKIPPED, /* the question is not asked: no option is open, or there is no turn to quote */
    GRAPH_ROW_FIELD,   /* of a form; its cards follow */
    GRAPH_ROW_CARD,
    GRAPH_ROW_OUTCOME, /* of build, rank, figure, quote; only where something hangs on it */
} graph_row_kind;

typedef struct graph_row {
    graph_row_kind kind;
    rp_option_kind option; /* options and cards */
    const char *id;        /* options, silence, cards; else NULL */
    const char *label;     /* "a", "t", "1", "1b", "strong" */
    const char *text;      /* as written; NULL for outcomes and skipped */
    const graph_mark *marks;
    size_t mark_count;
    const graph_exit *exits; /* where this answer leaves the scene */
    size_t exit_count;
    const char *when; /* the condition as written, "" where it is a function; NULL: none */
    bool once, right; /* offered once; a right card of a build */
    bool unreachable;
} graph_row;

typedef struct graph_question {
    const char *id;
    bool named; /* the author gave the id */
    rp_question_kind kind;
    const char *prompt; /* or NULL */
    int pick, seconds, least_words;
    double answer, tolerance; /* figure */
    const char *unit;
    bool want_worst;
    const char *after; /* "1a, 1c": asked only after these; NULL: whatever came before */
    bool conditional;  /* asked only where a `when` lets it be */
    const graph_mark *marks;
    size_t mark_count;
    graph_row *rows;
    size_t row_count, card_count;
    const graph_exit *exits; /* where every answer leaves the scene alike; the rows have none then */
    size_t exit_count;
    bool unreachable;
} graph_question;

typedef struct graph_node {
    const char *id;
    bool ends;
    const char *title; /* endings */
    rp_ending_outcome outcome;
    graph_question *questions;
    size_t question_count;
    const graph_exit *exits; /* where the scene leads before anything is asked */
    size_t exit_count;
    bool unreachable;
    const char *chance; /* endings: in words, for the caller to fill in; NULL: not known */
} graph_node;

typedef struct graph {
    arena memory;
    graph_node *nodes; /* scenes, then endings, as authored */
    size_t node_count, scene_count;
    uint16_t start;
} graph;

graph *graph_create(const rp_scenario *scenario);
void graph_destroy(graph *of); /* accepts NULL */

/* Takes over what is never reached, where the exploration is complete. */
void graph_join(graph *to, const rp_explored *explored);

/* Whether the way from a row (NULL: from all answers; question NULL: before any) is never taken: one of its ends is
 * never reached. */
bool graph_exit_dead(const graph *of, const graph_node *node, const graph_question *question,
                     const graph_row *row, const graph_exit *taken);

const char *graph_mark_sign(graph_mark_kind kind);    /* "+", "~", "-", "=", "!", "?" */
const char *graph_outcome_name(rp_ending_outcome of); /* "good", "mixed", "poor" */

/* What a picture says of itself beside the graph. */
typedef struct graph_caption {
    const char *id, *title;
    int version;
    const char *digest; /* hex; 8 digits are said */
    const char *note;   /* what to know of the chances, or NULL */
} graph_caption;

/* The graph in Graphviz's language, one node a scene; ends with a line feed. */
void graph_dot(const graph *of, const graph_caption *caption, str *out);

#endif
