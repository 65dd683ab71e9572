/* What the files that write statements share. */
#ifndef REPORT_XAPI_H
#define REPORT_XAPI_H

#include "base/json.h"
#include "rapport/xapi.h"

#define XAPI_IRI "https://rapport.invalid/xapi/"

/* {language: text}; NULL where there is no text. */
rp_json *xapi_language_map(const char *language, const char *text);

/* The definition of the question as an interaction: its options, but never which of them are right. `question` is as it
 * was asked. */
rp_json *xapi_interaction(const rp_question *question, const char *language);

/* What was answered, as the interaction of its kind spells it. NULL where time ran out. Heap text. */
char *xapi_response(const rp_turn *turn);

#endif
