/* A reflective entry while it is written: what screen_reflection.c and the files that ask for it share. */
#ifndef TERM_REFLECTION_H
#define TERM_REFLECTION_H

#include "base/arena.h"
#include "rapport/reflection.h"
#include "term/session.h"

/* Another run that the entry may cover. */
typedef struct reflection_run {
    rp_stream stream;
    const char *title, *words;
    bool covered;
    size_t *quotes; /* own turns of it */
    size_t quote_count;
} reflection_run;

typedef struct reflection {
    rp_reflection_form form;
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS]; /* that the form asks for */
    size_t part_count;
    str texts[RP_REFLECTION_TEXTS];
    const char **prompts; /* of the scenario, expanded */
    str *answers;
    size_t prompt_count;
    size_t *quotes; /* own turns of this run; room for all */
    size_t quote_count;
    reflection_run *runs;
    size_t run_count;
    bool told; /* to somebody who types it */
    arena memory;
} reflection;

/* Writes an entry about the run that is played; with the words of `from` (or NULL), where nothing was begun. False:
 * leaving. */
bool reflection_write(term_session *session, const rp_kept_entry *from);

/* What it is now; `answers` and covers are taken from `memory`. */
rp_reflection reflection_words(const reflection *of, arena *memory);
bool reflection_is_empty(const reflection *of);
void reflection_choose_form(term_session *session, reflection *of, rp_reflection_form form);
void reflection_tell_to(term_session *session, reflection *of, bool told); /* to somebody who types it */

/* --- reflection_ask.c: asking for its parts. False: leaving --- */

bool reflection_ask_all(term_session *session, reflection *of);
bool reflection_change_part(term_session *session, reflection *of, const rp_reflection_part *part);
bool reflection_change_prompt(term_session *session, reflection *of, size_t prompt);
bool reflection_ask_work(term_session *session, reflection *of);
bool reflection_ask_typist(term_session *session, reflection *of);

/* --- reflection_runs.c: turns that are quoted, other runs --- */

void reflection_keep_quotes(term_session *session, const reflection *of);
void reflection_recall_quotes(term_session *session, reflection *of); /* from their draft */
void reflection_recall_runs(reflection *of, const rp_covered *covers, size_t count);
bool reflection_ask_quotes(term_session *session, reflection *of);
bool reflection_ask_runs(term_session *session, reflection *of);

/* --- reflection_over.c: looking it over before it is saved. False: leaving --- */

bool reflection_look_over(term_session *session, reflection *of);

#endif
