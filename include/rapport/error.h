/* How a function of Rapport says that it could not do what was asked.
 *
 * Three kinds of wrong get three reactions: a bug stops the program (assert); memory that has run out
 * stops it in one place (every choice is already saved); bad input and I/O come back to the caller as
 * an rp_error. Mistakes in scenarios are collected as diagnostics instead (diagnostic.h). */
#ifndef RAPPORT_ERROR_H
#define RAPPORT_ERROR_H

#include <stdarg.h>
#include <stdbool.h>

#ifdef __GNUC__
#define RP_PRINTF(place, first) __attribute__((__format__(__printf__, place, first)))
#else
#define RP_PRINTF(place, first)
#endif

/* What the caller can do about it. The values are the exit statuses of the program. */
typedef enum rp_error_kind {
    RP_ERROR_NONE = 0,
    RP_ERROR_UNSOUND = 1,     /* what was examined has errors: a scenario, a log, a file */
    RP_ERROR_USAGE = 2,       /* the caller asked for something that makes no sense */
    RP_ERROR_IMPOSSIBLE = 3,  /* it could not be done: missing file, full disk, locked log */
    RP_ERROR_STOPPED = 130,   /* the user stopped it */
} rp_error_kind;

/* Owned by the caller, usually on the stack; `= {0}` is "no error". */
typedef struct rp_error {
    rp_error_kind kind;
    char text[480]; /* one line of UTF-8 without a full stop or newline at its end */
} rp_error;

/* "No error" for what is called millions of times: `= {0}` wipes all of the text, which takes longer than an answer. */
static inline void rp_error_clear(rp_error *error)
{
    error->kind = RP_ERROR_NONE;
    error->text[0] = '\0';
}

/* Fills `error` (which may be NULL) and returns false, so that a function can end with
 * `return rp_fail(...)`. Control characters in the finished line become blanks; a line that is too
 * long is cut between two characters. */
bool rp_fail(rp_error *error, rp_error_kind kind, const char *format, ...) RP_PRINTF(3, 4);
bool rp_fail_v(rp_error *error, rp_error_kind kind, const char *format, va_list arguments);

#endif
