/* How the files of an attempt write to its journal. */
#ifndef CORE_ATTEMPT_ENTRY_H
#define CORE_ATTEMPT_ENTRY_H

#include "base/json.h"
#include "rapport/attempt.h"

/* Appends one entry to the attempt's stream, or nothing where it has no journal. Takes the body over. */
bool attempt_append(const rp_attempt *attempt, rp_kind kind, rp_json *body, const rp_private *texts,
                    size_t count, rp_error *error);

#endif
