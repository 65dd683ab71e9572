/* The small pictures beside words: lines of one width with round ends, 2 on a grid of 24. */
#ifndef DRAW_ICON_H
#define DRAW_ICON_H

#include <stdint.h>

#include "base/icon.h"

struct _cairo; /* cairo_t */

/* In a square whose left top corner is at (x, y) and whose side is `size`. Straight lines lie on whole pixels, so it
 * is crisp at any size from 16 pixels. ICON_NONE paints nothing. Leaves cairo's state as it was, but for the path. */
void draw_icon(struct _cairo *on, icon_id icon, double x, double y, double size, uint32_t rgb);

#endif
