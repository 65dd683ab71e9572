/* Places on the screen. Lengths are in units: one unit is a pixel at text size 100 % on a display of 96 dots an inch.
 * Everything that is shown grows with the text, so the window is simply fewer units wide at 200 %. */
#ifndef UI_GEOMETRY_H
#define UI_GEOMETRY_H

#include <stdbool.h>

typedef struct ui_rect {
    float x, y, width, height;
} ui_rect;

bool ui_rect_holds(ui_rect rect, float x, float y);
bool ui_rect_meets(ui_rect a, ui_rect b); /* some area in common */
ui_rect ui_rect_common(ui_rect a, ui_rect b);
ui_rect ui_rect_grown(ui_rect rect, float by); /* on all sides; negative shrinks */

#endif
