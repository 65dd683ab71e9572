/* Bytes as lower-case hex digits and back. */
#ifndef BASE_HEX_H
#define BASE_HEX_H

#include <stdbool.h>
#include <stddef.h>

void hex_write(const void *bytes, size_t size, char *out); /* out: 2 * size + 1 */
/* Exactly 2 * size digits, either case, and nothing more. */
bool hex_read(const char *hex, void *out, size_t size);

#endif
