/* The evidence pack: what one trainee has shown, for one unit or for all, with everything that an assessor, an internal
 * quality assurer and an external one look for: what the result rests on, in the trainee's own words; what is missing;
 * reflective entries, records, the development plan with its versions; the workplace evidence still to collect; and how
 * the record can be checked. Empty forms to print are here as well.
 *
 * Like a report (report.h) it is data first: whoever asks for it fills an rp_evidence_pack from the log. Every page says
 * SIMULATION, and which rule is in force. Nothing in it grades a person. */
#ifndef RAPPORT_EVIDENCE_PACK_H
#define RAPPORT_EVIDENCE_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/digest.h"
#include "rapport/framework.h"
#include "rapport/plan.h"
#include "rapport/portfolio.h"
#include "rapport/records.h"
#include "rapport/report.h"

/* An attempt of the trainee. */
typedef struct rp_pack_attempt {
    const rp_folio_run *run; /* the same that the map's cells point to; NULL: it cannot be played again */
    const char *not_counted; /* the sentence why it does not count; NULL: it does */
    const rp_report *report; /* NULL: it cannot be played again … */
    const char *unreadable;  /* … and this line says which it is and why */
} rp_pack_attempt;

/* Everything is borrowed for the call. Whoever fills it has verified the log and replayed the attempts. */
typedef struct rp_evidence_pack {
    const char *trainee; /* NULL: erased */
    const rp_framework *framework;
    const rp_centre *centre; /* or NULL */
    const rp_map *map;
    const rp_map_unit *unit; /* only this one; NULL: all of the map */
    const rp_pack_attempt
        *attempts; /* in the order they began; of a unit: those that bear on one of its points */
    size_t attempt_count;
    const rp_records *records; /* all of them, also where it is about one unit */
    const rp_plans *plans;
    const char *engine;           /* version of the program that writes this */
    int rules;                    /* version of the marking rules in force */
    int64_t log_count;            /* entries of the whole log when it was made … */
    char log_head[RP_DIGEST_HEX]; /* … and the hash of the last one */
    int64_t printed_ms;           /* when it was made, UTC since 1970 */
} rp_evidence_pack;

/* False with the reason. The caller frees the bytes. */
bool rp_evidence_pack_file(const rp_evidence_pack *pack, rp_format format, rp_file *out, rp_error *error);

/* --- empty forms ------------------------------------------------------------------------------------ */

/* A form to be filled in by hand. */
typedef enum rp_blank {
    RP_BLANK_OBSERVATION,     /* an assessor notes what was seen */
    RP_BLANK_WITNESS,         /* somebody who was there says so, and does not decide */
    RP_BLANK_QUESTIONNAIRE,   /* questions to ask, with room for the answers */
    RP_BLANK_SELF_ASSESSMENT, /* own level for each marking point, with proof */
    RP_BLANK_COACHING_PLAN,
    RP_BLANK_DEVELOPMENT_PLAN,
    RP_BLANKS
} rp_blank;

const char *rp_blank_name(rp_blank blank); /* "self-assessment": as the command line takes it */
bool rp_blank_from_name(const char *name, rp_blank *blank);

/* `framework`: its marking points stand in the forms that are about points. HTML and PDF, and plain text; false with the
 * reason for other formats. The caller frees the bytes. */
bool rp_blank_file(rp_blank blank, const rp_framework *framework, rp_format format, rp_file *out,
                   rp_error *error);

#endif
