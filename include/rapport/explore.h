/* The whole state space of a scenario: what every path, and what chance alone, can come to.
 *
 * Chance is a uniform random clicker: choose takes one of the open options, build one of the k-subsets of cards,
 * rank one of the orders, form a card per field, quote one of the own turns, each as likely as the others; a figure
 * is always wrong, a text empty, and time limits never run out. Best, worst, reach, shortest paths and invariants
 * also count what the clicker never does: a right or near figure, a limit that runs out.
 *
 * Everything is exact: probabilities are sums over all paths, good to 1e-9, and endings and `stuck` make 1. The
 * definitions stand in scenarios/README.md under "What explore tells you". */
#ifndef RAPPORT_EXPLORE_H
#define RAPPORT_EXPLORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"
#include "rapport/marking.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* Two equal numbers where the exploration is complete; otherwise the truth lies between them. */
typedef struct rp_bounds {
    double lower, upper;
} rp_bounds;

/* A path: answers as --answers takes them, one a question. Of several the one with the fewest answers, then the
 * first in the order options, then the time limit; subsets and orders by their numbers; a figure's right, near and
 * wrong answer. */
typedef rp_names rp_path;

typedef struct rp_explored_ending {
    const char *id;
    rp_bounds probability; /* 0 where only the clicker does not come there */
    rp_path shortest;
} rp_explored_ending;

typedef struct rp_explored_claim {
    const char *id;
    bool is_point;                                  /* a marking point; else a criterion */
    bool reachable;                                 /* some path takes it strongly */
    rp_bounds strong, part, against, opportunities; /* expected over complete paths, not renormalised */
    int least, most; /* opportunities over complete paths; 0 and 0 where there is none */
    /* marking points alone */
    rp_bounds random[RP_LEVELS];
    bool has_levels;      /* some path is complete: */
    rp_level best, worst; /* … the levels that one can come to */
    bool starved;     /* some complete path without a critical error has fewer than three opportunities: */
    rp_path starving; /* … the shortest */
} rp_explored_claim;

typedef struct rp_explored_always {
    const char *name;
    bool holds;
    rp_path path; /* the shortest that breaks it */
} rp_explored_always;

typedef struct rp_explored_player {
    const char *name;
    const char *ending; /* NULL: it goes round for ever, or a fault stops it */
    rp_names shown;     /* marking points */
    bool critical;
} rp_explored_player;

typedef struct rp_explored_fault {
    const char *file; /* of the scenario's own text, as loaded */
    int line;
    const char *message;
    rp_path path; /* the shortest to it */
} rp_explored_fault;

/* All of it is one piece of memory, which rp_explored_destroy releases; ids and names are the scenario's, which
 * must outlive it. */
typedef struct rp_explored {
    bool complete; /* no limit was reached and nobody asked to stop */
    bool stopped;  /* somebody asked to stop */
    bool
        all_met; /* every state of the flow was met, so what holds always and what is unreachable is known, even
                     where a pass over evidence was cut short */
    uint64_t states, transitions; /* of the flow, in which evidence is left out */
    uint64_t largest_pass;        /* states of the largest pass over evidence */
    size_t passes;
    rp_explored_ending *endings; /* those that some path reaches, in authored order */
    size_t ending_count;
    rp_bounds stuck;
    rp_names stuck_at;         /* questions of closed loops */
    rp_explored_claim *claims; /* in the order claimed; those asked for where options.claim is given */
    size_t claim_count;
    bool has_all_shown; /* some marking point is claimed */
    rp_bounds all_shown, critical;
    rp_explored_always *always;
    size_t always_count;
    rp_explored_player *players;
    size_t player_count;
    rp_names unreachable; /* scenes, questions, options, endings; none where not all was met */
    rp_explored_fault *faults;
    size_t fault_count;
} rp_explored;

typedef struct rp_explore_options {
    uint64_t limit;    /* states of one pass at most; 0: no limit */
    const char *claim; /* only this id; "": none, the flow alone; NULL: all */
    /* Words and phrases of apology in the scenario's language, in small letters with one blank between words,
     * ending with NULL, for the player who is sorry; NULL: that player takes the first option. */
    const char *const *apologies;
    /* Called every few thousand states; false stops the exploration, which then says what is known so far. May be
     * NULL. `states` counts those of the pass; `pass` of `passes` runs from 0. */
    bool (*progress)(void *data, size_t pass, size_t passes, uint64_t states);
    void *data;
    /* Does job(data, 0) to job(data, count - 1), in any order and several at a time, and returns when all are done;
     * `progress` is then called by several threads too. NULL: one after another. */
    void (*each)(size_t count, void (*job)(void *data, size_t index), void *data);
} rp_explore_options;

/* From the first scene. `script` answers for the scenario's functions. Never NULL. */
rp_explored *rp_explore(const rp_scenario *scenario, const rp_script *script,
                        const rp_explore_options *options);

/* From a state of a run that is asking, with the evidence counted so far; without players. */
rp_explored *rp_explore_from(const rp_scenario *scenario, const rp_script *script, const rp_state *state,
                             const rp_explore_options *options);
void rp_explored_destroy(rp_explored *explored); /* accepts NULL */

/* --- in words, the same in a terminal and in the window --- */

/* "31.4 %"; where the truth is only known to lie between two, "30.0-35.0 %". Never "0.0 %" or "100.0 %" of what can or
 * need not happen. */
void rp_chance_words(rp_bounds chance, char out[32]);
/* "0.25"; "0.25-0.30" */
void rp_expected_words(rp_bounds expected, char out[32]);
/* "1,2": as --answers takes it; "(no answer)". Heap text, which the caller frees. */
char *rp_path_words(rp_path path);

#endif
