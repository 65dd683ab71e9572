/* Pictures of a pack, looked at from outside: nothing here decodes one. */
#ifndef PACK_IMAGE_H
#define PACK_IMAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/digest.h"

enum { IMAGE_SIDE_MOST = 4096 }; /* pixels; both sides: 16 million in all */

/* Whether these bytes may be handed to a decoder: a PNG by its first bytes, whole from its first part to its last,
 * with a size that fits. Otherwise false, with the reason as a text to follow the file's name. */
bool image_is_sound(rp_bytes bytes, char *why, size_t size);

#endif
