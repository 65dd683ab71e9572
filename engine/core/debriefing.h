/* What the files of the debrief share. */
#ifndef CORE_DEBRIEFING_H
#define CORE_DEBRIEFING_H

#include "base/arena.h"
#include "core/running.h"
#include "rapport/debrief.h"

typedef struct debrief {
    rp_debrief shown; /* the first member: what callers hold */
    arena memory;
} debrief;

/* debrief_strong.c: an answer that would have been strong, for a finding whose evidence is taken. */
void debrief_find_strong(debrief *d, size_t claim);

/* debrief_later.c: the line, the card and the prompt to take away, once all findings are taken. */
void debrief_find_later(debrief *d, const rp_framework *framework);

#endif
