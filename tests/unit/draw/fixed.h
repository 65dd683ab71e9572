/* Text of a fixed width, so that what is drawn does not depend on the fonts of a machine. */
#ifndef UNIT_DRAW_FIXED_H
#define UNIT_DRAW_FIXED_H

#include "draw/text.h"

extern const draw_text fixed_text; /* a letter is 0.55 of the size wide, a bold one 0.6; paints nothing */

#endif
