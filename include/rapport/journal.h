/* The log as the core sees it: events go in, each durable before the call returns; entries come out.
 *
 * The core never opens a file. Whoever plays an attempt hands in an rp_journal; the program's is the
 * log on disk, a test's an array. What an event's body holds is said beside the function that makes it
 * (attempt.h); names and free text never stand in a body, they travel as rp_private and the body gets
 * a salted commitment to each. */
#ifndef RAPPORT_JOURNAL_H
#define RAPPORT_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"

struct rp_json;

/* Kinds of entries. Numbers are fixed once used: append only. */
typedef enum rp_kind {
    RP_KIND_DEVICE_OPEN = 1,
    RP_KIND_ATTEMPT_START = 2,
    RP_KIND_ANSWER = 3,
    RP_KIND_STEP_BACK = 4,
    RP_KIND_DOCUMENT_OPENED = 5,
    RP_KIND_PAUSE = 6,
    RP_KIND_RESUME = 7,
    RP_KIND_RECOVERED = 8,
    RP_KIND_CLOCK_JUMP = 9,
    RP_KIND_FINISH = 10,
    RP_KIND_STOPPED = 11,
    RP_KIND_NOTE_ON_TURN = 12,
    RP_KIND_SELF_RATING = 13,
    RP_KIND_REFLECTION = 14,
    RP_KIND_ADDITION = 15,
    RP_KIND_FEEDBACK = 16,
    RP_KIND_RECORD = 17,
    RP_KIND_PLAN_VERSION = 18,
    RP_KIND_ASKED_ANSWERED = 19,
    RP_KIND_LOCK = 20,
    RP_KIND_JUDGEMENT = 21,
    RP_KIND_OVERRIDE = 22,
    RP_KIND_TALK = 23,
    RP_KIND_REPLY = 24,
    RP_KIND_RELEASE = 25,
    RP_KIND_APPROVAL = 26,
    RP_KIND_SIGN_OFF = 27,
    RP_KIND_IMPORT = 28,
    RP_KIND_ERASE = 29,
    RP_KIND_CHECKPOINT = 30,
    RP_KIND_RESTORE = 31,
    RP_KIND_PERSON = 32,       /* a trainee or an assessor was added */
    RP_KIND_DEBRIEF_SEEN = 33, /* levels of an attempt were shown to the trainee */
    RP_KIND_REMARK = 34,       /* what an attempt comes to under another framework or newer rules */
} rp_kind;

const char *rp_kind_name(rp_kind kind); /* "attempt-start"; "kind-99" style names are never made: NULL */

/* How far a digest of a scenario has come: whoever records it says so. An entry `approval` keeps it. Only runs
 * begun under an approved one can count. */
typedef enum rp_approval { RP_APPROVAL_DRAFT, RP_APPROVAL_TRIALLED, RP_APPROVAL_APPROVED } rp_approval;

const char *rp_approval_name(rp_approval approval); /* "draft", "trialled", "approved" */
bool rp_approval_from_name(const char *name, rp_approval *approval);

/* What entries belong to: an attempt, a person, or the device. 16 random bytes. */
typedef struct rp_stream {
    unsigned char bytes[16];
} rp_stream;

/* The first 8 hex digits name an attempt on the command line. */
enum { RP_STREAM_HEX = 33, RP_ATTEMPT_NAME = 9 };
void rp_stream_hex(const rp_stream *stream, char out[RP_STREAM_HEX]);
bool rp_stream_from_hex(const char *hex, rp_stream *out); /* exactly 32 digits */

/* A name or free text that must be erasable. In the body, `key` becomes {"commit": hex, "id": n}. */
typedef struct rp_private {
    const char *key;
    const char *text;
} rp_private;

typedef struct rp_event {
    rp_stream stream;
    rp_kind kind;
    const struct rp_json *body; /* an object, borrowed for the call */
    const rp_private *texts;
    size_t text_count;
} rp_event;

/* An entry as it was read. Everything belongs to whoever gave it (usually an rp_entries). */
typedef struct rp_entry {
    int64_t n;    /* place in the chain, from 1 */
    int64_t seq;  /* place in its stream, from 1 */
    rp_stream stream;
    rp_kind kind;
    int64_t at_ms; /* UTC, milliseconds since 1970 */
    const struct rp_json *body;
    const rp_private *texts; /* text NULL: erased */
    size_t text_count;
} rp_entry;

/* The private text of an entry, or NULL where there is none of that key; `*erased` (may be NULL) says
 * whether there was one once. */
const char *rp_entry_text(const rp_entry *entry, const char *key, bool *erased);

typedef struct rp_journal {
    void *data;
    /* Appends all events or none. True only once they are on the disk. After false nothing was kept
     * and the same call may be tried again. */
    bool (*append)(void *data, const rp_event *events, size_t count, rp_error *error);
    /* Text being typed, outside the chain; NULL text deletes it. Read returns heap text or NULL. */
    bool (*draft_write)(void *data, const rp_stream *stream, const char *field, const char *text, rp_error *error);
    char *(*draft_read)(void *data, const rp_stream *stream, const char *field);
} rp_journal;

#endif
