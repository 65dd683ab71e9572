#include "ui/screens/screens.h"

static const ui_screen *const screens[UI_SCREENS] = {
    [UI_SCREEN_START] = &ui_screen_start,
    [UI_SCREEN_WHO] = &ui_screen_who,
    [UI_SCREEN_LIBRARY] = &ui_screen_library,
    [UI_SCREEN_BRIEF] = &ui_screen_brief,
    [UI_SCREEN_CONVERSATION] = &ui_screen_conversation,
    [UI_SCREEN_ENDING] = &ui_screen_ending,
    [UI_SCREEN_RATING] = &ui_screen_rating,
    [UI_SCREEN_DEBRIEF] = &ui_screen_debrief,
    [UI_SCREEN_REFLECT] = &ui_screen_reflect,
    [UI_SCREEN_LOG] = &ui_screen_log,
    [UI_SCREEN_COMPARE] = &ui_screen_compare,
    [UI_SCREEN_MAP] = &ui_screen_map,
    [UI_SCREEN_CENTRE] = &ui_screen_centre,
    [UI_SCREEN_RECORDS] = &ui_screen_records,
    [UI_SCREEN_RECORD] = &ui_screen_record,
    [UI_SCREEN_PLAN] = &ui_screen_plan,
    [UI_SCREEN_WORKSHOP] = &ui_screen_workshop,
    [UI_SCREEN_SCENARIO] = &ui_screen_scenario,
    [UI_SCREEN_SETTINGS] = &ui_screen_settings,
    [UI_SCREEN_KEYS] = &ui_screen_keys,
    [UI_SCREEN_DOCUMENTS] = &ui_screen_documents,
    [UI_SCREEN_SAID] = &ui_screen_said,
    [UI_SCREEN_PAUSE] = &ui_screen_pause,
    [UI_SCREEN_HELP] = &ui_screen_help,
    [UI_SCREEN_NEW_KEY] = &ui_screen_new_key,
    [UI_SCREEN_MAKE] = &ui_screen_make,
    [UI_SCREEN_PACK] = &ui_screen_pack,
    [UI_SCREEN_MESSAGE] = &ui_screen_message,
};

const ui_screen *ui_screen_of(ui_screen_id id)
{
    return screens[id];
}
