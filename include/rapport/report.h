/* Pages that leave the program. A report is data first: whoever asks for it fills an rp_report from the
 * log, and a writer for each format turns it into bytes. Every page says SIMULATION. */
#ifndef RAPPORT_REPORT_H
#define RAPPORT_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/attempt.h"
#include "rapport/debrief.h"
#include "rapport/error.h"
#include "rapport/framework.h"
#include "rapport/remark.h"
#include "rapport/run.h"

/* What the log knows of an answer beyond what the run does. */
typedef struct rp_report_answer {
    bool by_assessor; /* coded from what was said, not chosen by the trainee */
    bool spoken;
    bool erased; /* the words of a write question */
} rp_report_answer;

/* A document that was opened from those at hand, after so many answers. */
typedef struct rp_report_opened {
    size_t exhibit;
    size_t turns;
} rp_report_opened;

/* RP_KIND_TALK, a conversation about a stop-and-talk moment, or RP_KIND_RELEASE. */
typedef struct rp_report_note {
    rp_kind kind;
    int64_t at_ms;
    const char *who;  /* NULL: erased */
    const char *text; /* or NULL; erased where `erased` says so */
    bool erased;
} rp_report_note;

/* Everything a page is made of. Whoever fills it has verified the log and replayed the attempt: the page says
 * that both were sound. Lists may be NULL where their count is 0. Everything must outlive the call only. */
typedef struct rp_report {
    const char *trainee;        /* NULL: erased */
    const char *assessor;       /* NULL: none, or erased where the mode is observed */
    const char *attempt;        /* 8 hex digits */
    int64_t began_ms, ended_ms; /* ended 0: not finished */
    rp_mode mode;
    rp_approval approval; /* of the scenario when it began */
    int number;           /* attempt number among those of its kind */
    int practised;        /* how often practised before */
    bool after_debrief;   /* begun after a debrief of this scenario had been seen */
    bool held;            /* levels may not be shown: nothing that came of the marking is on the page */
    rp_run *run;          /* the whole attempt, replayed; read only, but documents are expanded through it */
    const rp_framework *framework;
    const rp_centre *centre;         /* or NULL */
    const rp_debrief *debrief;       /* NULL where held */
    const rp_report_answer *answers; /* one for each turn of the run, or NULL: all chosen with keys */
    const rp_report_opened *opened;  /* in the order they were */
    size_t opened_count;
    size_t step_backs; /* answers that were taken back, in practice */
    const rp_rating *ratings;
    size_t rating_count;
    int64_t rated_ms;       /* 0: the trainee has not rated themselves */
    bool rated_late;        /* after the levels had been seen */
    const char *first_next; /* what the trainee would do first next time, or NULL */
    bool first_next_erased;
    const rp_kept_entry *entries; /* reflective ones that cover it, wherever they stand, oldest first */
    size_t entry_count;
    const rp_report_note *notes;
    size_t note_count;
    const rp_remark *remarks; /* in the order they were recorded; their levels are left out where held */
    size_t remark_count;
    const char *engine; /* version of the program that played it */
    int rules;          /* version of the marking rules in force when it was played */
    char pack[RP_DIGEST_HEX], framework_digest[RP_DIGEST_HEX];
    int64_t log_entry;            /* number of the attempt's last entry in the log */
    int64_t log_count;            /* entries of the whole log when the page was made … */
    char log_head[RP_DIGEST_HEX]; /* … and the hash of the last one */
    int64_t printed_ms;           /* when this page was made */
} rp_report;

/* --- files ------------------------------------------------------------------------------------------ */

/* The kinds of files that reports are written as. */
typedef enum rp_format {
    RP_FORMAT_HTML, /* one self-contained page, the accessible form: no script, no link outside, styles inside, readable in
                       print and by a screen reader; times are those of the local zone */
    RP_FORMAT_PDF, /* to print: fonts embedded, outline, text that can be copied; the same bytes from the same input */
    RP_FORMAT_CSV,  /* marking point by scenario by attempt, one row each */
    RP_FORMAT_TXT,  /* plain text in blocks of at most RP_BLOCK_MOST characters, for fields of e-portfolios */
    RP_FORMAT_JSON, /* for programs */
    RP_FORMATS
} rp_format;

enum { RP_BLOCK_MOST = 4000 };

/* What the formats for programs hold.
 *
 * CSV as RFC 4180 has it, UTF-8, lines end with CR LF, the first one names the columns. Times are UTC ("2026-11-22
 * 14:05:00"), flags "yes" and "no". A text that a spreadsheet would take for a formula, a number or a date has an
 * apostrophe before it. Of an attempt that is held there are no counts and no levels. One row is a marking point in an
 * attempt; where a scenario that could show the point was not played, or none is there, the attempt's columns are empty.
 *
 * JSON: one object, compact, with a newline. Times are UTC milliseconds since 1970. What was erased, is not there or is
 * held is null. Of an attempt:
 *
 *   {"simulation":true, "kind":"attempt", "caveat", "attempt", "trainee", "assessor", "mode", "approval", "number",
 *    "practised", "after_debrief", "held", "began", "ended", "printed",
 *    "scenario":{"id", "title", "family", "version", "language", "framework"},
 *    "result" (what `play --json` prints),
 *    "answers":[{"turn", "by" ("trainee" or "assessor"), "spoken", "erased"}], "step_backs",
 *    "documents":[{"document", "turn" (answers given before)}],
 *    "rating":{"at", "late", "first_next", "first_next_erased", "points":[{"id", "own", "proof" (turn)}]},
 *    "findings":[{"id", "title", "scale", "level", "sum", "own", "compared", "evidence":[{"turn", "bearing"}],
 *      "looked_like":[id]}],
 *    "entries":[{"at", "form", "finished", "erased", "told", each text of reflection.h by its key ("what", "well" …; null
 *      where there is none), "prompts":[{"prompt", "text"}], "runs":[{"attempt", "title", "this" (it is this one),
 *      "quotes":[{"turn", "text"}]}], "additions":[{"at", "comment" (by an assessor), "by", "asks", "text"}]}],
 *    "notes":[{"kind", "at", "who", "text", "erased"}],
 *    "remarks":[{"at", "framework", "version", "digest", "rules", "levels":[{"id", "level"}]}],
 *    "engine", "rules", "scenario_digest", "framework_digest", "log":{"entry", "count", "head"}}
 *
 * Of an evidence pack (evidence_pack.h):
 *
 *   {"simulation":true, "kind":"evidence-pack", "caveat", "trainee", "unit" (id; null: all), "printed",
 *    "framework":{"id", "title", "version"}, "units":[what rp_unit_json gives],
 *    "attempts":[{"counts" (null: not known while it is held), "why_not", "unreadable", "report" (as above)}],
 *    "records":[{"record", "kind", "title", "withdrawn", "finished", "missing":[{"field", "text"}],
 *      "versions":[{"seq", "at", "finished", "withdrawn", "erased", "reason", "values":{key: text}}]}],
 *    "warnings":[{"record", "text"}], "workplace":[id of a marking point with evidence from work],
 *    "plan":{"updated", "missing":[{"row", "field", "text"}], "warnings":[{"row", "text"}],
 *      "versions":[{"seq", "at", "difference", "reason", "erased", "next_review", "rows":[{"row", "values":{key: text}}]}]},
 *    "engine", "rules", "log":{"count", "head"}} */

/* By the end of a file's name: ".html", ".pdf" …; false where it is none of them. */
bool rp_format_of(const char *path, rp_format *format);

typedef struct rp_file {
    char *bytes; /* heap */
    size_t size;
} rp_file;

/* False with the reason: there is no font for a PDF, or what is asked for has no such form. The caller frees the bytes. */
bool rp_report_file(const rp_report *report, rp_format format, rp_file *out, rp_error *error);

/* --- for programs --------------------------------------------------------------------------------- */

struct rp_json;

/* The object that `play --json` prints; the caller destroys it. `digest` is the pack's. Held: what came of the marking
 * is null. */
struct rp_json *rp_run_json(const rp_run *run, const rp_digest *digest, bool held);
struct rp_json *rp_names_json(rp_names names); /* a list of texts */

#endif
