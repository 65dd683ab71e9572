/* A scenario written as a Lua text in a test, loaded by the real loader and played by answers as --answers
 * spells them. What a story holds beside the lines of the test is appended, so that line 1 is the test's own
 * first line: scenario { … } with the id "story", which claims points u.m1, u.m2, u.m3 and criteria k.a, k.b
 * of play_framework, and the endings "done" and "other". */
#ifndef UNIT_CORE_PLAY_H
#define UNIT_CORE_PLAY_H

#include "unit.h"

#include "base/str.h"
#include "core/model.h"
#include "rapport/diagnostic.h"
#include "rapport/run.h"
#include "script/script.h"

/* Files beside scenario.lua; ends with a NULL path. */
typedef struct play_file {
    const char *path, *text;
} play_file;

typedef struct play {
    rp_diagnostics *found;
    rp_framework *framework;
    rp_scenario *scenario; /* NULL where a finding stops it */
    script_host *host;
    rp_run *run; /* NULL where there is no scenario */
    str out;     /* what the functions below return; the next one writes over it */
} play;

/* A unit u with the points m1 to m4 (m4 needs { 1, 2 }) and the misconceptions x1 and x2, a concept; a model k
 * with the criteria a to c. */
extern const char play_framework[];

/* Loads the text as scenario.lua and starts a run in authored order. A story that does not load fails the test
 * with what was found. */
play play_story(const char *text);
play play_story_with(const char *text, const rp_run_options *options);
/* The same without the appended declarations and with more files; whether it loads is for the caller to see.
 * `folder` is the id that it must have, or NULL. */
play play_load(const char *text, const play_file *files, const char *folder);
void play_finish(play *p);

/* "1,1+3,=17.5,t": every answer must fit; a text for a write question stands in single quotes here. */
void play_answer(play *p, const char *answers);
/* What answering says where the answer does not fit; nothing is changed. */
const char *play_refused(play *p, const char *answer);
void play_again(play *p); /* from the beginning */

/* "ending done", "asks opening.2", "stopped scenario.lua:3: …" */
const char *play_stands(play *p);
/* "strong part against opportunities", with " tied" behind it where a critical error is: "1 0 0 2" */
const char *play_count(play *p, const char *id);
/* "trust=5 rung=false medium=phone", in name order */
const char *play_values(play *p);
/* Lines from the `from`th on, one after another: "Tan(calm): Well. | narrated | [Document]" */
const char *play_lines(play *p, size_t from);
/* Turn `index`: "id answer chosen;chosen outcome +strong ~part -against !trap" with " again" where it was not
 * counted; outcome only where it has one. */
const char *play_turn(play *p, size_t index);
/* Critical errors: "id: why [tied,tied]", one a line */
const char *play_criticals(play *p);
/* Ids of the open options, "opening.1.a opening.1.c", of every list with "/" between them */
const char *play_open(play *p);
/* All findings, one a line: "3: message (hint)" */
const char *play_found(play *p);

/* What loading the story (with the appended declarations) finds: heap text. */
char *play_mistakes(const char *text);

/* Whether every row's text gives exactly its findings; prints the row that does not. */
typedef struct play_mistake {
    const char *text, *found;
} play_mistake;
void play_check_mistakes(const play_mistake *rows, size_t count);

#endif
