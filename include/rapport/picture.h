/* Two pictures of a run, as values: what they show, not how. Whoever has a run fills them in; draw/ paints them, and
 * what is said of them in words is the same on a screen, in a terminal and aloud. They are shown in debriefs only,
 * and are no score: no total, no share, no colour that has no words. */
#ifndef RAPPORT_PICTURE_H
#define RAPPORT_PICTURE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/debrief.h"

/* One step of a model: a criterion of the framework. */
typedef struct rp_wheel_step {
    const char *title;
    bool absent;               /* the scenario claims nothing for it */
    size_t taken[RP_BEARINGS]; /* how many answers bore on it in that way; all 0: no chance came up */
} rp_wheel_step;

/* The practice wheel: the steps of a model in their usual order, and how the chances for each were taken. */
typedef struct rp_wheel {
    const char *title; /* of the model */
    const rp_wheel_step *steps;
    size_t step_count;
} rp_wheel;

/* The wheels of a run: one for each model of which its scenario claims two steps or more, in the order of the framework.
 * Points into debrief and framework, which must outlive it. */
typedef struct rp_wheels {
    const rp_wheel *items;
    size_t count;
} rp_wheels;

rp_wheels *rp_wheels_create(const rp_debrief *debrief, const rp_framework *framework);
void rp_wheels_destroy(rp_wheels *wheels); /* accepts NULL */

/* One word for a step: that of its only bearing, "taken in different ways", "no chance came up", "not in this
 * scenario". A constant. */
const char *rp_wheel_step_word(const rp_wheel_step *step);

/* How many answers bore on it in one way, "2 strongly taken", "2 chances left". Heap text, which the caller frees. */
char *rp_wheel_bearing_words(const rp_wheel_step *step, rp_bearing bearing);

/* All of it, a line for each step with how many answers bore on it in which way: "1. Hear the customer: 2 strongly
 * taken, 1 chance left.". Lines end with '\n'. Heap text. */
char *rp_wheel_text(const rp_wheel *wheel);

/* A turn that is worth a mark: after which a level was out of reach, say. */
typedef struct rp_turn_mark {
    size_t turn;       /* from 1 */
    const char *words; /* what it was, short */
} rp_turn_mark;

/* How charted levels moved over the turns of a run, each on its own scale, one above the other. */
typedef struct rp_courses {
    const rp_course *courses;
    size_t course_count;
    size_t turns;              /* each course has one value more */
    const rp_turn_mark *marks; /* in the order of turns; several may be of one turn */
    size_t mark_count;
} rp_courses;

/* Those of a run, without marks; points into the debrief. */
rp_courses rp_courses_of(const rp_debrief *debrief, const rp_run *run);

/* All of it, a line for each course and each mark: "Tension, from 0 to 10: 3 at the start, 8 at the end. It moved
 * most at turn 4, from 5 to 8.". Lines end with '\n'. Heap text. */
char *rp_courses_text(const rp_courses *courses);

#endif
