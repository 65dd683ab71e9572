/* An attempt: a run that is kept. Every answer is appended to the journal and durable before the run
 * moves on, so whatever a trainee has seen is in the log, and the log alone gives the attempt back.
 *
 * Bodies of the entries made here (keys in byte order in the log):
 *   attempt-start   about {id, title, version}, adjustments {time_limits; time_factor where it is more than 1},
 *                   assessor (stream or null), clock {boot, boot_ms,
 *                   wall_ms}, engine, framework (digest), language, mode, number, pack (digest), practised,
 *                   rules, scenario, seed (text), trainee (stream)
 *   answer          answer (canonical spelling; null for write, whose words are the private text "text"), by,
 *                   counted, elapsed_ms, question, scored, state (digest), turn (from 1),
 *                   way
 *   step-back       state, to (turns that are left)
 *   document-opened exhibit, turn (answers given so far)
 *   finish          ending, state, turns
 *   stopped         fault, state, turns
 *   self-rating     ratings [{id, level, proof (turn or null)}]; private "first": what to do first next time
 *   reflection      finished, form ("short" or "long"), quotes [turn], typed_by ("self" or "other"; entries of earlier
 *                   versions have none: self); covers [{attempt (stream), quotes [turn]}] where it is about other
 *                   runs as well; work_date where one was named. Private: the texts of reflection.h by their keys
 *                   ("what", "feelings", "well", "not_well", "so_what", "analysis", "conclusion", "now_what", "work",
 *                   "work_where", "witness", "typist"), "prompt.1" …. An entry covers the run in whose stream it
 *                   stands and those of `covers`: ask rp_reflection_covers
 *   addition        to (seq of the reflection); private "text". A comment by an assessor has `by` (stream) and `asks`
 *                   (whether it asks for more) as well
 *   pause, resume, recovered, debrief-seen   turn */
#ifndef RAPPORT_ATTEMPT_H
#define RAPPORT_ATTEMPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/digest.h"
#include "rapport/error.h"
#include "rapport/journal.h"
#include "rapport/marking.h"
#include "rapport/reflection.h"
#include "rapport/run.h"

typedef enum rp_mode { RP_MODE_PRACTICE, RP_MODE_ASSESSED, RP_MODE_OBSERVED } rp_mode;

const char *rp_mode_name(rp_mode mode);
bool rp_mode_from_name(const char *name, rp_mode *mode);

/* Whether a run can count towards a unit, as far as its mode and its scenario go: the sentence that says why
 * not, or NULL. What else stands against it (a stop-and-talk moment, too many attempts) is not known here. */
const char *rp_never_counts(rp_mode mode, rp_approval approval);

/* What is known of a run when it is asked whether it counts. */
typedef struct rp_standing {
    const char *scenario; /* id */
    rp_mode mode;
    rp_approval approval; /* of the scenario when it began */
    int number;           /* among the attempts of its kind */
    bool over;
    bool held;     /* its levels may not be seen: what happened in it is not looked at here either */
    bool critical; /* it has a stop-and-talk moment … */
    bool talked;   /* … and the conversation about it was recorded */
    bool opened;   /* beyond the attempts that count: an assessor opened this one, with a reason */
} rp_standing;

enum { RP_ATTEMPTS_COUNTED = 3 }; /* at one scenario, unless an assessor opens more */

/* Whether runs[index] counts: the sentence that says why not, or NULL. `runs` are those of one trainee, in the order
 * they began. That a run counts says nothing of its levels, which may be held. */
const char *rp_not_counted(const rp_standing *runs, size_t count, size_t index);

/* Whether it has a stop-and-talk moment that is still to be talked about: until then no later run of its scenario
 * counts. Never of a practice run, which stands in nobody's way, and of one that is held. */
bool rp_waits_for_talk(const rp_standing *run);

/* Who may see levels. Those of an assessed run are held until it is released, those of an observed run
 * until the assessor has locked their own. Every command, report and export asks here. */
bool rp_levels_held(rp_mode mode, bool released, bool locked);

/* Wall clock and boot clock at one moment: evidence of when, not proof. */
typedef struct rp_moment {
    int64_t wall_ms; /* UTC since 1970 */
    int64_t boot_ms; /* since the machine started */
    char boot_id[40];
} rp_moment;

typedef struct rp_attempt rp_attempt;

typedef struct rp_attempt_options {
    const rp_scenario *scenario; /* must outlive the attempt, as must what the next three point to */
    const rp_run_options *run;
    const rp_journal *journal; /* NULL: nothing is written, nothing can be lost */
    const rp_hasher *hasher;
    rp_stream stream; /* of this attempt; the caller draws it */
    rp_stream trainee;
    const rp_stream *assessor; /* or NULL */
    rp_mode mode;
    rp_digest pack, framework;
    const char *engine; /* version of the program */
    int number;         /* this attempt's number among those of its kind, from 1 */
    int practised;      /* how often the trainee practised it before */
    bool time_limits;   /* an adjustment: limits are in force … */
    int time_factor;    /* … and so many times longer than written, 1 to 10; 0 is 1 */
    /* Without a journal only: begin at this scene (NULL: the first) with these values, as rp_run_create_at does. */
    const char *scene;
    const rp_value *values;
    size_t value_count;
    rp_moment now;
} rp_attempt_options;

/* Writes attempt-start and plays to the first question. NULL with an error where it cannot be saved, or where there
 * is no such scene or value. */
rp_attempt *rp_attempt_create(const rp_attempt_options *options, rp_error *error);

/* Goes on with a stored attempt: replays its entries (only those of its stream, in order) and compares
 * every state digest. Mode, seed, numbers and streams come from the entries. NULL with an error that
 * names the entry where the log and the scenario disagree. Writes nothing. */
rp_attempt *rp_attempt_replay(const rp_attempt_options *options, const rp_entry *entries, size_t count,
                              rp_error *error);
void rp_attempt_destroy(rp_attempt *attempt); /* accepts NULL */

const rp_run *rp_attempt_run(const rp_attempt *attempt);
/* The run for what reads documents and expands texts; answers go through the attempt. */
rp_run *rp_attempt_reader(rp_attempt *attempt);
const rp_stream *rp_attempt_stream(const rp_attempt *attempt);
rp_mode rp_attempt_mode(const rp_attempt *attempt);
bool rp_attempt_finished(const rp_attempt *attempt); /* ended or stopped */
/* How many times longer than written its time limits are, 1 to 10; 0: none is in force. */
int rp_attempt_time_factor(const rp_attempt *attempt);
/* How long its questions were thought about until now, without pauses; those taken back too. 0: not known. */
int64_t rp_attempt_elapsed_ms(const rp_attempt *attempt);

/* How an answer came about; zero is "by the trainee, with keys". */
typedef struct rp_answered {
    bool by_assessor;
    bool spoken;
    int64_t elapsed_ms; /* since the question was shown */
} rp_answered;

/* Answers, saves, and only then moves on: until this returns true the run stands where it was. With the
 * answer that ends or stops the run, finish or stopped is saved in the same step. An error of kind
 * RP_ERROR_USAGE means that the answer does not fit; any other that it could not be saved (try again). */
bool rp_attempt_answer(rp_attempt *attempt, const rp_answer *answer, const rp_answered *how, rp_error *error);

/* Practice only, and not after the end: takes back the last answer. */
bool rp_attempt_step_back(rp_attempt *attempt, rp_error *error);

bool rp_attempt_open_document(rp_attempt *attempt, size_t exhibit, rp_error *error);

/* pause, resume, recovered, debrief-seen: something happened at this point of the attempt. */
bool rp_attempt_note(rp_attempt *attempt, rp_kind kind, rp_error *error);

/* The trainee's own level for a claimed point, given before any level is shown. */
typedef struct rp_rating {
    size_t claim;
    rp_level level; /* shown, partly or not_shown */
    size_t proof;   /* turn that shows it, from 1; 0: none named */
} rp_rating;

bool rp_attempt_rate(rp_attempt *attempt, const rp_rating *ratings, size_t count, const char *first_next,
                     rp_error *error);

/* Writes a reflective entry about the run (reflection.h). Whether it is a finished one is what
 * rp_reflection_missing says, kept as it was when written. False also where it does not fit. */
bool rp_attempt_reflect(rp_attempt *attempt, const rp_reflection *reflection, rp_error *error);

#endif
