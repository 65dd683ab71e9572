/* Findings are collected here and nowhere else; see store.h for what they mean. */
#ifndef STORE_FINDINGS_H
#define STORE_FINDINGS_H

#include "store/store.h"

void findings_init(store_findings *findings);
void findings_add(store_findings *findings, const char *format, ...) RP_PRINTF(2, 3);

/* "entries 1 to 41 are sound", in `out`, which is returned. */
const char *findings_sound(int64_t sound, char *out, size_t size);

#endif
