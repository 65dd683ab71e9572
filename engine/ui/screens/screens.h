/* Every screen, by its file; the table is in screens.c. */
#ifndef UI_SCREENS_SCREENS_H
#define UI_SCREENS_SCREENS_H

#include "ui/screen.h"

extern const ui_screen ui_screen_start, ui_screen_who, ui_screen_library, ui_screen_brief,
    ui_screen_conversation, ui_screen_ending, ui_screen_rating, ui_screen_debrief, ui_screen_reflect,
    ui_screen_log, ui_screen_compare, ui_screen_map, ui_screen_centre, ui_screen_records, ui_screen_record,
    ui_screen_plan, ui_screen_workshop, ui_screen_scenario, ui_screen_make, ui_screen_settings,
    ui_screen_keys, ui_screen_documents, ui_screen_said, ui_screen_pause, ui_screen_help, ui_screen_new_key,
    ui_screen_pack, ui_screen_message;

#endif
