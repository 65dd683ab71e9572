/* How a run is told in words, the same on a screen, in a terminal and aloud. All of it is worked out from what is
 * given and nothing else. Texts that are returned as char * are on the heap, and the caller frees them. */
#ifndef RAPPORT_TELLING_H
#define RAPPORT_TELLING_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/desk.h"
#include "rapport/looking_back.h"
#include "rapport/run.h"

/* --- how it is played --- */

/* What a mode means, in a sentence or two: "Practice: you may step back, …". */
const char *rp_mode_words(rp_mode mode);

/* A channel within a sentence: "by phone", "in person". */
const char *rp_channel_words(const char *channel);

/* "Practised twice before." */
char *rp_practised_words(int times);

/* Whether a run counts, as a sentence: the one why not, or that it does; of one whose levels are held that this is not
 * known yet, for a stop-and-talk moment would be held as well. */
const char *rp_counts_words(const char *not_counted, bool held);

/* --- answers --- */

/* An answer as a sentence: You: “Tell me what happened.” */
char *rp_turn_words(const rp_turn *turn);

/* The turn of the transcript that a quote names by its question, or NULL. */
const rp_turn *rp_turn_of_question(const rp_run *run, const char *question);

/* An option as it is read: quoted where it is said, as its own sentence where it is a turn to be quoted. */
char *rp_option_words(const rp_run *run, const rp_option *option);

/* What is asked where the author gave no prompt: "What do you do?" */
const char *rp_question_usual(rp_question_kind kind);

/* The prompt, or what is usual. */
const char *rp_question_words(const rp_question *question);

/* The name of the draft of a text that is being written: the same wherever it is gone on with. Cut at its size. */
void rp_draft_name(const char *question, char out[RP_DRAFT_FIELD]);

/* --- documents --- */

/* Indexes of the documents that were at hand from the start; `out` has room for all of the scenario's. Returns how
 * many. */
size_t rp_documents_at_start(const rp_run *run, size_t *out);

/* Indexes of the documents at hand, in the order in which they came to hand; their places never change during a run.
 * `out` has room for all of the scenario's. Returns how many. */
size_t rp_documents_at_hand(const rp_run *run, size_t *out);

/* Whether the line is a document that the trainee asked to read. */
bool rp_document_asked_for(const rp_run *run, size_t line);

const char *rp_exhibit_kind_title(rp_exhibit_kind kind); /* "Letter", in the words of the interface */

/* A document as text: what a letter, a table or a chart says, in an order that makes sense when it is read aloud. A
 * table is read row by row with the names of its columns, a chart figure by figure. First stands "Letter: its title",
 * last a line that says it ends; paragraphs end with a newline, an empty line is between parts. The exhibit's texts
 * must be expanded already (rp_run_exhibit); `language` (or NULL) says how figures are written. */
char *rp_exhibit_text(const rp_exhibit *exhibit, const char *language);

/* --- the end --- */

/* What became of the promise that the scenario is about, and its target: one or two lines, each ends with a newline.
 * NULL where there is none, or nothing is said of it, or the run has not ended. */
char *rp_promise_words(rp_run *run);

/* --- a scenario that is edited while it is played --- */

/* What became of the answers when a new text was taken; `over`: the run has come to its end. NULL: there were none. */
char *rp_renewal_words(const rp_desk_renewal *how, bool over);

#endif
