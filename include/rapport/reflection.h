/* The reflective entry: what is asked, what an entry holds, what it lacks, and how it stands in the log. The program
 * checks that something is there; people judge what it is worth.
 *
 * An entry has a form: the short one (what, so what, now what) or the long one (six steps). Both keep the same texts, so
 * that changing from one to the other loses nothing: a text that has words is part of the entry whichever form it has. It
 * stands in the stream of the run that it was written at, and may cover other runs of the same trainee. Once written it
 * stays as it is; words of the trainee and comments of assessors are added beneath it. */
#ifndef RAPPORT_REFLECTION_H
#define RAPPORT_REFLECTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"
#include "rapport/journal.h"
#include "rapport/run.h"

/* --- what is asked ---------------------------------------------------------------------------------- */

typedef enum rp_reflection_form {
    RP_REFLECTION_SHORT,
    RP_REFLECTION_LONG,
    RP_REFLECTION_FORMS
} rp_reflection_form;

/* The texts of an entry, in the order in which they are shown. */
typedef enum rp_reflection_text {
    RP_REFLECTION_WHAT,
    RP_REFLECTION_FEELINGS,
    RP_REFLECTION_WELL,     /* strengths … */
    RP_REFLECTION_NOT_WELL, /* … and weak spots */
    RP_REFLECTION_SO_WHAT,  /* both in one, as entries of earlier versions have it: no form asks for it */
    RP_REFLECTION_ANALYSIS,
    RP_REFLECTION_CONCLUSION,
    RP_REFLECTION_NOW_WHAT,
    RP_REFLECTION_WORK, /* something like it at work: what happened … */
    RP_REFLECTION_WORK_WHERE,
    RP_REFLECTION_WORK_DATE, /* as people type it; kept as "2026-11-22" */
    RP_REFLECTION_WITNESS,   /* who saw it: a role or initials */
    RP_REFLECTION_TYPIST,    /* who typed it, where it was told to somebody: a role or initials */
    RP_REFLECTION_TEXTS
} rp_reflection_text;

enum { RP_STARTERS_MOST = 3 };

/* One text that is asked for. */
typedef struct rp_reflection_part {
    rp_reflection_text text;
    const char *step; /* the heading that it stands under: parts of one step follow each other */
    const char *title, *help;
    const char
        *starters[RP_STARTERS_MOST + 1]; /* how it could begin, each with a gap "…" to fill; ends with NULL */
    const char *missing; /* what is said of a finished entry without it; NULL: it may stay empty */
} rp_reflection_part;

typedef struct rp_reflection_plan {
    const char *name;         /* "short": as the log has it */
    const char *title, *help; /* "Three steps" */
    const rp_reflection_part *parts;
    size_t count;
} rp_reflection_plan;

extern const rp_reflection_plan rp_reflection_plans[RP_REFLECTION_FORMS];
extern const rp_reflection_plan
    rp_work_plan; /* the workplace parallel, in every form; all of it may stay empty */

/* "what", "not_well": the key of a text in the log. */
const char *rp_reflection_key(rp_reflection_text text);

/* The form of that name; the short one where it is none (NULL included). */
rp_reflection_form rp_reflection_form_of(const char *name);

/* What a text is called in an entry of that form; of one that the form does not ask for, as the other does. */
const rp_reflection_part *rp_reflection_part_of(rp_reflection_form form, rp_reflection_text text);

/* What is asked of somebody who writes in that form: its own parts, and in their places those others that have words
 * already (NULL: none has). Without the parts of the work plan and the typist. Returns how many. */
size_t rp_reflection_asked(rp_reflection_form form, const char *const texts[RP_REFLECTION_TEXTS],
                           const rp_reflection_part *out[RP_REFLECTION_TEXTS]);

/* Said before anything is written: no names of others. */
const char *rp_no_names_words(void);

/* --- what is written -------------------------------------------------------------------------------- */

/* Another run that an entry covers. */
typedef struct rp_covered {
    rp_stream attempt;
    const size_t *quotes; /* own turns of it, from 1 */
    size_t quote_count;
} rp_covered;

/* Texts may be NULL or empty. */
typedef struct rp_reflection {
    rp_reflection_form form;
    const char *texts[RP_REFLECTION_TEXTS];
    const char *const *answers; /* to the scenario's own prompts, in their order, NULL where left out */
    size_t answer_count;
    const size_t *quotes; /* turns quoted of the run that it is written at, from 1 */
    size_t quote_count;
    const rp_covered *covers; /* other runs */
    size_t cover_count;
    bool told; /* to somebody who typed it */
} rp_reflection;

bool rp_reflection_has(const char *text); /* anything but blanks; NULL has nothing */

/* The parts of an entry that hold words, in their order, typist and work included. Returns how many. */
size_t rp_reflection_written(const rp_reflection *reflection,
                             const rp_reflection_part *out[RP_REFLECTION_TEXTS]);

enum { RP_REFLECTION_DATE = 32 }; /* bytes of a date in words, with their end */

/* A text as it is read: the date at work in words, which are written to `date`; any other as it stands, NULL included. */
const char *rp_reflection_read(const rp_reflection *reflection, rp_reflection_text text,
                               char date[RP_REFLECTION_DATE]);

/* Something that keeps an entry from being finished. */
typedef struct rp_reflection_gap {
    rp_reflection_text text; /* the part to go to; RP_REFLECTION_TEXTS: the turns quoted … */
    size_t run;              /* … of this run: 0 is the one that it is written at, then those of `covers` */
    const char *why;         /* "it does not say yet what happened": constant */
} rp_reflection_gap;

/* What it lacks, in the order of the entry: each part that its form asks for has words, at least one own turn of each run
 * is quoted, and whoever typed for somebody else is named by role or initials. Returns how many; none: it is finished.
 * `out` has room for `most`, and may be NULL where that is 0. */
size_t rp_reflection_missing(const rp_reflection *reflection, rp_reflection_gap *out, size_t most);

/* The first of these, or NULL. */
const char *rp_reflection_lacks(const rp_reflection *reflection);

/* What is not said of work, as a sentence: nothing of it keeps an entry from being finished. NULL: where, when, what and
 * who saw it are there. */
const char *rp_reflection_work_gap(const rp_reflection *reflection);

/* Whether it can be kept: false with a line where the date at work is no date. */
bool rp_reflection_fits(const rp_reflection *reflection, rp_error *error);

/* --- while it is being written ---------------------------------------------------------------------- */

/* The names of drafts: of a text, and of an answer to the scenario's own prompt number `index`, from 0. Cut at `size`. */
void rp_reflection_field(rp_reflection_text text, char *out, size_t size);
void rp_prompt_field(size_t index, char *out, size_t size);
extern const char rp_quotes_field[]; /* turns quoted and runs covered: see rp_quotes_draft */
extern const char rp_form_field[];   /* the name of the form; nothing: the short one */
extern const char rp_told_field[];   /* "other": it is told to somebody who types it */

/* Turns quoted, of the run that it is written at and of each other run that is covered. Lists are on the heap. */
typedef struct rp_quotes {
    size_t *quotes;
    size_t quote_count;
    rp_covered *covers;
    size_t cover_count;
} rp_quotes;

/* "1 3 12; 3f9a…(32 hex digits) 2". Heap; "" where there is nothing. Reading leaves out what makes no sense. */
char *rp_quotes_draft(const size_t *quotes, size_t quote_count, const rp_covered *covers, size_t cover_count);
rp_quotes rp_quotes_from_draft(const char *draft); /* accepts NULL */
void rp_quotes_release(rp_quotes *quotes);         /* accepts a zeroed one */

/* --- in the log ------------------------------------------------------------------------------------- */

/* Whether `entry` is a finished reflective entry that covers this run, wherever it stands. */
bool rp_reflection_covers(const rp_entry *entry, const rp_stream *attempt);
/* Whether it does, and says of something like it at work what happened, where, when and who saw it. */
bool rp_reflection_tells_work(const rp_entry *entry, const rp_stream *attempt);
/* Whether it is about this run at all, finished or not. */
bool rp_reflection_is_about(const rp_entry *entry, const rp_stream *attempt);

/* Adds words of the trainee to the reflective entry that is number `to` of the attempt's stream. */
bool rp_reflection_add(const rp_journal *journal, const rp_stream *attempt, int64_t to, const char *text,
                       rp_error *error);
/* The same for an assessor, who may ask for more. */
bool rp_reflection_comment(const rp_journal *journal, const rp_stream *attempt, int64_t to,
                           const rp_stream *assessor, bool asks, const char *text, rp_error *error);

/* --- as it is shown --------------------------------------------------------------------------------- */

/* Words that were added to an entry later. */
typedef struct rp_addition {
    int64_t at_ms;
    const char *text; /* NULL: erased */
    bool comment;     /* by an assessor … */
    const char *by;   /* … of this name; NULL: erased */
    bool asks;        /* … who asks for more */
} rp_addition;

/* A run that an entry covers. */
typedef struct rp_entry_run {
    rp_stream attempt;
    const char *title;    /* of its scenario */
    const char *words;    /* "practice, 22 November 2026, 14:05, attempt 3f9a2c11" */
    bool here;            /* the run whose entries were asked for */
    const size_t *quotes; /* own turns, from 1 … */
    rp_names quoted;      /* … and what was said in each; an item is NULL where that cannot be told */
} rp_entry_run;

/* A reflective entry about a run, as it was read. */
typedef struct rp_kept_entry {
    rp_stream stream; /* the run that it was written at … */
    int64_t seq;      /* … and its number there: together they name it */
    int64_t at_ms;
    rp_reflection words;      /* a text is NULL where it was left out or erased */
    rp_names prompts;         /* the scenario's own, one for each of words.answers */
    const rp_entry_run *runs; /* all that it covers; the first is the one that it was written at */
    size_t run_count;
    bool finished;                /* as it was when it was written */
    bool erased;                  /* some of its words were */
    const rp_addition *additions; /* in the order they were written */
    size_t addition_count;
} rp_kept_entry;

/* "Finished.", "Not finished: it quotes none of your own turns yet.", what was erased, and whether an assessor asks for
 * more; in one line. Heap. */
char *rp_kept_entry_words(const rp_kept_entry *entry);
/* Whether an assessor has asked for more and nothing was added since. */
bool rp_kept_entry_asked(const rp_kept_entry *entry);
/* "Added", "Comment by Eve", "Eve asks for more". Heap. */
char *rp_addition_words(const rp_addition *addition);

#endif
