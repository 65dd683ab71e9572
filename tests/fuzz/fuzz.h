/* What the fuzz targets share. A target is one function: LLVMFuzzerTestOneInput(bytes, size) returns 0 and ends the
 * process where something is wrong. What it feeds is checked for more than crashes: equal bytes must give equal
 * results, and every message must be one clean line. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "rapport/diagnostic.h"
#include "rapport/digest.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* Ends the process, with what is wrong, where it does not hold. */
#define FUZZ_HOLDS(holds) ((holds) ? (void)0 : fuzz_broken(#holds, __FILE__, __LINE__))
_Noreturn void fuzz_broken(const char *what, const char *file, int line);

void fuzz_check_line(const char *text); /* one clean line of at most 300 bytes */

/* All findings as one text, each of them checked. */
void fuzz_add_findings(str *out, const rp_diagnostics *found);

#endif
