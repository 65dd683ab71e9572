/* Waivers: `-- rapport: allow RULE because REASON` in a scenario's files lets a warning stand. One that stands
 * behind something is for its own line; one that has a line to itself for the next line that is more than a
 * comment. Errors cannot be allowed. */
#ifndef ANALYSIS_WAIVER_H
#define ANALYSIS_WAIVER_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/diagnostic.h"

/* A comment of one line. */
typedef struct waiver_comment {
    int line;
    bool alone;       /* nothing stands in front of it */
    const char *text; /* what follows "--"; ends with the line, not with a zero */
    size_t length;
} waiver_comment;

/* Those of all files that are checked together. */
typedef struct waivers waivers;

waivers *waivers_create(void);
void waivers_destroy(waivers *all); /* accepts NULL */

/* Takes the waivers among a file's comments and reports those that cannot be understood; a file that was read
 * before is passed over. `shared`: other scenarios use it too. */
void waivers_read(waivers *all, const char *file, bool shared, const waiver_comment *comments, size_t count,
                  rp_diagnostics *found);

/* Adds `from`'s findings to `to`, but for the warnings that are allowed. */
void waivers_pass(waivers *all, const rp_diagnostics *from, rp_diagnostics *to);

/* Where rules could not be asked, their waivers in this file are not called unused: all of them, or those alone of
 * rules that need the exploration. */
void waivers_spare(waivers *all, const char *file, bool explored_alone);

/* Those that allowed nothing so far; those of shared files only where `shared_too`. */
void waivers_report_unused(const waivers *all, bool shared_too, rp_diagnostics *found);

#endif
