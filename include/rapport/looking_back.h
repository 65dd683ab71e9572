/* What is asked and said when a run is looked back at: the trainee's own rating, the debrief, the reflective entry. The
 * same words on a screen, in a terminal and aloud, and the same drafts: what was begun in one is gone on with in the
 * other. Texts that are returned as char * are on the heap, and the caller frees them; all others are constants or
 * belong to what was given. */
#ifndef RAPPORT_LOOKING_BACK_H
#define RAPPORT_LOOKING_BACK_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/attempt.h"
#include "rapport/debrief.h"
#include "rapport/framework.h"
#include "rapport/run.h"

enum { RP_DRAFT_FIELD = 160 }; /* bytes of the name of a draft */

/* --- the trainee's own rating --- */

enum { RP_OWN_LEVELS = 3 };

/* The levels that people may give themselves, best first. */
extern const rp_level rp_own_levels[RP_OWN_LEVELS];

/* "shown", "partly shown", "not shown yet"; "not rated" for any other. */
const char *rp_own_level_words(rp_level level);

/* The name of the draft of a rating. Cut at `size`. */
void rp_rating_field(const rp_definition *point, char *out, size_t size);
extern const char rp_first_next_field[]; /* of what would be done first next time */

/* A rating as its draft keeps it, and back: false, and nothing changed, where it makes no sense or names a turn beyond
 * `turns`. */
char *rp_rating_draft(const rp_rating *rating);
bool rp_rating_from_draft(const char *draft, size_t turns, rp_rating *rating);

/* "Your own rating: shown, turn 3. You rated yourself over the result."; NULL where the point was not rated. */
char *rp_own_view_words(const rp_finding *finding);

/* --- the debrief --- */

/* Why there are no levels to see: who opens them. */
const char *rp_held_words(rp_mode mode);

/* "Practice run. Practised twice before." */
char *rp_run_words(rp_mode mode, int practised);

/* "Stop and talk. There is one moment to talk about.", and what comes of it. */
char *rp_talk_words(size_t moments);
const char *rp_talk_follows(void);
/* Which turn of the run it happened in, from 1; 0: in none. */
size_t rp_critical_turn(const rp_run *run, const rp_critical *critical);

/* What somebody said at once after that turn (from 1), or NULL. */
const rp_line *rp_turn_reaction(const rp_run *run, size_t turn);

/* A moment that turned the run: an answer after which the best level that could still be reached dropped for some
 * marking point, or one that moved a charted level most. */
typedef struct rp_turning {
    size_t turn; /* from 1 */
    const rp_debrief *of;
    bool tied;               /* a stop-and-talk moment that is tied to a claimed point */
    bool closed;             /* a level went out of reach */
    const rp_course *course; /* the one that it moved most, for its size; NULL: it moved none */
} rp_turning;

enum { RP_TURNINGS_MOST = 3 };

/* At most three, in the order in which they happened, each turn once. First those that tied something off, then those
 * that put a level out of reach, then those that moved a charted level most; among equals those that moved more, then
 * the earlier ones. Returns how many. */
size_t rp_turnings(const rp_debrief *debrief, rp_turning out[RP_TURNINGS_MOST]);

/* What it closed off or moved: "From here on “shown” was out of reach for “Coach in a session”. Tension went from 4 to 7,
 * on a scale from 0 to 10." */
char *rp_turning_words(const rp_turning *turning);

/* "Tension began at 4 and ended at 7, on a scale from 0 to 10. It moved most at turn 3." */
char *rp_course_words(const rp_debrief *debrief, const rp_course *course);

/* "Your answers took 6 minutes. The scenario is written for 8."; NULL where it is not known. */
char *rp_minutes_words(const rp_attempt *attempt);

/* "After turn 4 “shown” was out of reach in this run, and after turn 6 “partly shown” too."; NULL where nothing ever was,
 * or that is not known. */
char *rp_reach_words(const rp_debrief *debrief, const rp_finding *finding);

/* "Strong at turn 4: “I will ring you by six.” She can hold you to it."; NULL where there is none to tell of. */
char *rp_strong_words(const rp_finding *finding);

/* The findings of a model's criteria that the scenario claims: its steps in their order, then what is no step. `out`
 * has room for all of the debrief's. Returns how many. */
size_t rp_model_findings(const rp_debrief *debrief, const rp_group *model, const rp_finding **out);

/* The rule card that a criterion names, where the scenario has it: an index of its documents. */
bool rp_criterion_card(const rp_scenario *scenario, const rp_definition *criterion, size_t *exhibit);

#endif
