/* Developers' view of what happens: RAPPORT_TRACE=run,script,store makes those channels print to
 * standard error. Never carries names or free text of people. */
#ifndef BASE_TRACE_H
#define BASE_TRACE_H

#include <stdbool.h>

#include "rapport/error.h"

bool trace_is_on(const char *channel); /* "all" in the variable turns every channel on */
void trace(const char *channel, const char *format, ...) RP_PRINTF(2, 3);

#endif
