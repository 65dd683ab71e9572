/* The pages of an evidence pack: pack.c holds the table of its sections, each of which is a file. What they share
 * stands here. */
#ifndef REPORT_PACK_H
#define REPORT_PACK_H

#include "rapport/evidence_pack.h"
#include "rapport/links.h"
#include "report/html_page.h"

/* The whole document; nothing of the pack is needed any more once it is built. */
void pack_build(html *to, const rp_evidence_pack *pack);

/* An attempt of the pack. */
typedef struct pack_attempt {
    const rp_pack_attempt *of;
    const char *id;     /* of its account: "attempt-3" */
    const char *prefix; /* of the ids in its conversation: "attempt-3-" */
    const char *talk;   /* of its conversation: "attempt-3-talk" */
    bool used;          /* a point of the pack rests on it: its conversation is printed */
    page page;          /* where it can be played again */
} pack_attempt;

typedef struct pack_page {
    html *to;
    const rp_evidence_pack *pack;
    arena memory;
    const rp_map_unit **units; /* that it is about */
    size_t unit_count;
    pack_attempt *attempts; /* in the pack's order */
    size_t attempt_count;
    page_others others;   /* the attempts, for entries that quote several */
    rp_linkable linkable; /* its plan is the one in force; NULL: there is none */
} pack_page;

/* --- pack_find.c: what bears on what --- */

void pack_gather(pack_page *p);
void pack_release(pack_page *p);

const rp_map_row *pack_row(const pack_page *p, const char *point); /* NULL: it is not about this point */
pack_attempt *pack_attempt_of(const pack_page *p, const rp_folio_run *run); /* or NULL */
pack_attempt *pack_attempt_named(const pack_page *p, const char *hex);      /* 32 digits; or NULL */
const rp_finding *pack_finding(const pack_attempt *attempt,
                               const char *point); /* NULL: held, or not claimed */
bool pack_is_used(const rp_map_row *row, const rp_map_cell *cell);

/* Whether something with these values bears on what the pack is about: not where one of its links names a point or an
 * attempt that the pack leaves out. */
bool pack_bears(const pack_page *p, const rp_form *form, const char *const *values);

/* --- pack_words.c: pieces that several sections use --- */

void pack_nothing(pack_page *p, const char *text);  /* a section, or a part of it, that is empty */
const char *pack_run_noun(const rp_folio_run *run); /* "attempt", "practice" */
void pack_point_link(pack_page *p, const rp_definition *point); /* to what is said of the point; its title */
void pack_attempt_link(pack_page *p, const rp_folio_run *run);  /* "attempt 2 at The late parcel" */
void pack_attempt_title(pack_page *p, const rp_folio_run *run); /* the same where it begins something */
void pack_run_words(pack_page *p, const rp_folio_run *run);     /* mode, when, practised, after a debrief */
void pack_level(pack_page *p, const rp_map_cell *cell);         /* the assessor's beside the engine's */

/* --- pack_form.c: what stands in records and rows of the plan --- */

void pack_link(pack_page *p, const char *link);
void pack_value(pack_page *p, const rp_field *field, const char *value);      /* in a line of text */
void pack_form(pack_page *p, const rp_form *form, const char *const *values); /* all that is there */
void pack_progress(pack_page *p, const rp_form *form,
                   const char *const *values); /* before and after, if any */
void pack_missing(pack_page *p, const rp_form *form, const char *const *values);
void pack_was(pack_page *p, const rp_field *field, const char *was); /* "By when, before: 1 March 2026" */

/* pack_records.c: whether a record, withdrawn or not, bears on what the pack is about, or its plan rests on it … */
bool pack_is_about_record(const pack_page *p, const rp_record *record);
bool pack_has_record(const pack_page *p, int64_t id);   /* … and it stands in this pack */
bool pack_has_plan_row(const pack_page *p, int number); /* pack_plan.c: the same of a row */

/* --- sections, and whether there is something for them to say --- */

void pack_head(pack_page *p); /* what stands above the contents */
void pack_standing(pack_page *p);
void pack_left(pack_page *p);
void pack_map(pack_page *p);
void pack_points(pack_page *p);
void pack_attempts(pack_page *p);
void pack_log(pack_page *p);
void pack_records(pack_page *p);
void pack_plan(pack_page *p);
void pack_work(pack_page *p);
bool pack_has_conversations(const pack_page *p);
void pack_conversations(pack_page *p);
void pack_record(pack_page *p);
bool pack_has_declarations(const pack_page *p);
void pack_declarations(pack_page *p);

#endif
