/* What became of an attempt as statements of the Experience API, version 1.0.3, for a learning record store.
 *
 *   initialized   it began
 *   answered      each answer that counted, with its question as a cmi.interaction (no pattern of right answers; options
 *                 have names that are digests of their ids, and stand in the order of these names)
 *   completed     it reached an ending; its points, unless they are held
 *   terminated    it is over, with an ending or by a fault in the scenario
 *   commented     each reflective entry and each addition to one, in the trainee's words; an assessor's comment on one, by
 *                 the assessor
 *
 * Statements never say passed, failed, success or score: there is no overall mark that they could stand for.
 *
 * Ids. A statement's id is BLAKE2b-256("rapport-xapi-v1\0", stream 16 bytes, seq u64 of the entry it is made from,
 * little-endian, a word and its zero), cut to 128 bits with version 5 (of a name) and variant 1 put in. So it was fixed
 * when the thing happened, and no two statements share one. The word is the verb's; "completed, held" where the points
 * are held, for a store never takes another statement under an id that it has; "registration" (seq 0) for the attempt.
 *
 * People are accounts whose names are the hex digits of their streams. Every IRI of the program's own begins with
 * https://rapport.invalid/xapi/, in a domain that nobody can own. */
#ifndef RAPPORT_XAPI_H
#define RAPPORT_XAPI_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/attempt.h"
#include "rapport/digest.h"
#include "rapport/journal.h"
#include "rapport/run.h"

struct rp_json;

/* Everything is borrowed for the call. Texts of the scenario stand in the statements as these runs expand them: neither
 * may know the trainee's name. */
typedef struct rp_xapi {
    const rp_hasher *hasher;
    rp_stream attempt, trainee;
    const rp_stream *assessor; /* or NULL */
    const rp_entry *entries;   /* all of the attempt's stream, in order */
    size_t entry_count;
    const rp_run *run;         /* the attempt replayed from them */
    rp_run *steps;             /* the same scenario with its seed, at its first question: answered on the way */
    rp_mode mode;
    rp_approval approval;
    int number, practised;
    bool after_debrief;        /* begun after a debrief of this scenario had been seen */
    bool held;
    const struct rp_json *points, *critical; /* as `play --json` has them: null where held */
    const char *language;      /* that it was played in */
    rp_digest pack, framework;
} rp_xapi;

/* A line of compact JSON for each statement, in the order of the entries: the same bytes whenever the same is given.
 * Heap text. */
char *rp_xapi_statements(const rp_xapi *of);

#endif
