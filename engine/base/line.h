/* One clean line: what may be printed of a text that somebody else wrote. */
#ifndef BASE_LINE_H
#define BASE_LINE_H

#include <stddef.h>

/* Copies `text` to `out` as one line of valid UTF-8 that fits `size` bytes: control characters become
 * blanks, bidirectional controls and invalid bytes '?', and a text that is too long ends with "...". */
void line_clean(const char *text, char *out, size_t size);

#endif
