/* Every text of a scenario that somebody reads in play or afterwards: listed for translators, exchanged for those who
 * read another language. What decides anything (ids, values, conditions, marks, states) is no phrase, so a
 * translated scenario is played, marked and replayed like the one that it was made from. */
#ifndef CORE_PHRASES_H
#define CORE_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

#include "core/source.h"
#include "rapport/diagnostic.h"
#include "rapport/scenario.h"

/* Ids of phrases, in reading order:
 *   title, summary, setting, role, promise.text, promise.target
 *   actor.N.name, .role, .about          in the order declared
 *   state.NAME.chart, state.NAME.VALUE   what stands for a one_of's text where a text inserts it
 *   exhibit.ID.title, .from, .to, .date, .subject, .source, .dated, .note, .alt, .unit, .paragraph.N,
 *       .column.N, .label.N, .series.N, .cell.ROW.COLUMN
 *   SCENE.line.N                         lines and narration, counted in the order of the text
 *   QUESTION.prompt, .unit, .near.N, .because, .on.OUTCOME.because, .on.OUTCOME.critical
 *   FIELD.label; OPTION, OPTION.because, OPTION.critical
 *   ending.ID.title, .text.N, .customer, .business
 *   reflect.N, discuss.N.question, discuss.N.listen_for
 *   word.yes, word.no, word.you, word.wait, word.silence   words of the program, where the story shows them */
typedef struct phrase {
    const char *id;     /* valid while it is visited */
    const char *text;   /* with a letter in it: figures alone need no translation */
    source_place place; /* file NULL: nowhere in particular */
    const char *note;   /* for the translator: "Mr Tan says", "narrated", "an option" */
} phrase;

/* The text to put in its place, or NULL: it stays. */
typedef const char *phrases_exchange(void *data, const phrase *one);
/* The one way through all of them; the functions below are built on it. Options that show the title of a document
 * or a word of the program are not among them and keep what they show. */
void phrases_walk(rp_scenario *scenario, phrases_exchange *exchange, void *data);

void phrases_each(const rp_scenario *scenario, void (*visit)(void *data, const phrase *one), void *data);

/* Where translations come from: `find` gives the text, or NULL, and the line of the file named `shown` where it
 * stands. */
typedef struct phrases_source {
    void *data;
    const char *shown;
    const char *(*find)(void *data, const phrase *one, int *line);
} phrases_source;

/* Puts translations in place of the texts, where there are some that may stand there: not too long, nothing in them
 * that cannot be shown, and with the same inserts as the original. `language` is what rp_scenario_about says from
 * then on. Before the scenario is played. */
void phrases_translate(rp_scenario *scenario, const phrases_source *from, const char *language);

/* Reports what phrases_translate would not take, each as an error `broken-translation`, and calls `missing` (or NULL)
 * for each phrase that has no translation. */
void phrases_check(const rp_scenario *scenario, const phrases_source *from,
                   void (*missing)(void *data, const phrase *one), void *data, rp_diagnostics *found);

#endif
