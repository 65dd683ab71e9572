/* Stories explored in tests, and what they should come to. */
#ifndef UNIT_ANALYSIS_EXPLORING_H
#define UNIT_ANALYSIS_EXPLORING_H

#include "core/play.h"
#include "rapport/explore.h"

typedef struct exploring {
    play p;
    rp_explored *found;
    str out; /* what the functions below return; the next one writes over it */
} exploring;

exploring explore_story(const char *text); /* as play_story takes it */
exploring explore_story_with(const char *text, rp_explore_options options);
/* Answers first, as play_answer takes them, and explores from there. */
exploring explore_story_from(const char *text, const char *answers);
/* With a scenario { … } of its own: any claims, any endings. */
exploring explore_whole(const char *text);
void exploring_finish(exploring *e);

/* Fails unless the number is the fraction, to 1e-12, and both bounds are the same. */
void chance_is(rp_bounds chance, double wanted);

const char *path_of(exploring *e, rp_path path);    /* "1,2,t" */
const char *names_of(exploring *e, rp_names names); /* "a.1 b.2" */

/* An ending's chance and shortest path; fails where none leads there. */
void ending_is(exploring *e, const char *id, double chance, const char *path);
bool is_reached(const exploring *e, const char *id); /* an ending */
const rp_explored_claim *claim_of(const exploring *e, const char *id);
/* Expected strong, part, against and opportunities of a claim. */
void counts_are(const exploring *e, const char *id, double strong, double part, double against,
                double opportunities);
/* "shown partly 3 4": best, worst, least and most opportunities */
const char *range_of(exploring *e, const char *id);

#endif
