/* What the files that write statements share. */
#ifndef REPORT_XAPI_H
#define REPORT_XAPI_H

#include "base/json.h"
#include "base/str.h"
#include "rapport/xapi.h"

#define XAPI_IRI "https://rapport.invalid/xapi/"

enum { XAPI_UUID = 37 };

typedef struct xapi_writer {
    const rp_xapi *of;
    const rp_entry *started;  /* its start */
    const rp_entry **answers; /* that stand, one for each turn of the run */
    size_t answer_count, answer_capacity;
    size_t turn; /* whose answer is the next */
    str out;
} xapi_writer;

typedef struct xapi_statement {
    const rp_entry *entry;
    const char *verb;
    const char *word;       /* that its id is made from; NULL: the verb */
    rp_json *object;        /* NULL: the scenario; taken over, as is what follows */
    rp_json *result;        /* or NULL */
    const char *answers;    /* id of the statement that it belongs to, or NULL */
    const rp_stream *actor; /* NULL: the trainee */
} xapi_statement;

void xapi_uuid(const rp_xapi *of, int64_t seq, const char *word, char out[XAPI_UUID]);
const rp_about *xapi_about(const xapi_writer *to);
/* Appends a line. Takes over what the statement is made of. */
void xapi_write(xapi_writer *to, const xapi_statement *what);

/* --- xapi_comments.c --- */

void xapi_reflection(xapi_writer *to, const rp_entry *entry);
void xapi_addition(xapi_writer *to, const rp_entry *entry);

/* --- xapi_question.c --- */

/* {language: text}; NULL where there is no text. */
rp_json *xapi_language_map(const char *language, const char *text);

/* The definition of the question as an interaction: its options, but never which of them are right. `question` is as it
 * was asked. */
rp_json *xapi_interaction(const rp_xapi *of, const rp_question *question);

/* What was answered, as the interaction of its kind spells it. NULL where time ran out. Heap text. */
char *xapi_response(const rp_xapi *of, const rp_turn *turn);

#endif
