/* What the tests of records and plan share. */
#ifndef UI_KEEPING_H
#define UI_KEEPING_H

#include "ui/kept.h"
#include "ui/ways.h"

/* Asha is signed in, with the records of ways_kept.c or none, and that screen is open. */
void keeping_begin(ui_stage *on, bool records, const char *screen);
void keeping_write(ui_stage *on, const char *id, const char *text); /* in place of what stands there */
const rp_desk_kept *keeping_kept(ui_stage *on);
const rp_plan_version *keeping_newest(ui_stage *on); /* of the plan; there is one */
bool keeping_is_drafted(ui_stage *on, const char *field);

#endif
