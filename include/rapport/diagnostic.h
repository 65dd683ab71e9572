/* Mistakes in what an author wrote: scenarios, frameworks, centre files, walkthroughs, packs.
 * They are collected, not raised, so that one run of `rapport check` shows as many as can be found. */
#ifndef RAPPORT_DIAGNOSTIC_H
#define RAPPORT_DIAGNOSTIC_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"

typedef enum rp_severity { RP_SEVERITY_ERROR, RP_SEVERITY_WARNING } rp_severity;

/* One finding. All texts belong to the list that holds it. */
typedef struct rp_diagnostic {
    const char *file;      /* as a user would name it, never NULL */
    int line;              /* 0: the file as a whole */
    const char *rule;      /* stable id such as "unknown-name" */
    rp_severity severity;
    bool stops;            /* the scenario cannot be loaded while this stands */
    const char *message;   /* one line, no full stop */
    const char *hint;      /* what to do, or NULL */
} rp_diagnostic;

typedef struct rp_diagnostics rp_diagnostics;

rp_diagnostics *rp_diagnostics_create(void);
void rp_diagnostics_destroy(rp_diagnostics *list);

/* Adds a copy of the finding. A second one with the same file, line and message is dropped: one
 * finding per cause, and so is any after the 300th. Messages are made one line of at most 300 bytes,
 * without control or bidirectional characters. */
void rp_diagnostics_add(rp_diagnostics *list, const rp_diagnostic *finding);

/* Adds copies of all findings of another list; none of them stops the loading any more. */
void rp_diagnostics_soften(rp_diagnostics *list, const rp_diagnostics *from);

/* Whether no more are kept. */
bool rp_diagnostics_full(const rp_diagnostics *list);

size_t rp_diagnostics_count(const rp_diagnostics *list);
/* The findings sorted by file and line, those of one line in the order found; valid until the list
 * changes. */
const rp_diagnostic *rp_diagnostics_at(const rp_diagnostics *list, size_t index);
/* How many that stop loading were added, also those that were dropped: it grows where something is wrong. */
size_t rp_diagnostics_stops(const rp_diagnostics *list);
size_t rp_diagnostics_errors(const rp_diagnostics *list);

/* "file:line: message (hint)" as one line for a terminal; returns the length it needed. */
size_t rp_diagnostic_print(const rp_diagnostic *finding, char *out, size_t size);

#endif
