/* A stage whose evidence map is made by the test: three months of somebody's work over a library of seven scenarios. The
 * desk does the rest. One at a time. */
#ifndef UI_SHOWN_H
#define UI_SHOWN_H

#include "ui/stage.h"

void shown_begin(ui_stage *on);
void shown_end(ui_stage *on); /* before the stage is finished, and once the map is closed */

/* From the next reading on. */
void shown_all_of(const char *unit); /* everything that this unit asks for has been shown */
void shown_fails(bool fails);        /* the map cannot be made */

#endif
