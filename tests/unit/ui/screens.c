/* Screens as trees of what they mean, one golden each way through the program. */
#include "ui/stage.h"
#include "unit.h"

static void a_new_trainee_signs_in(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ui_stage_show(&on, "nobody is known");
    ui_stage_type(&on, "Asha Verma");
    ui_stage_show(&on, "a name is typed");
    ui_stage_key(&on, "Return");
    assert_string_equal(ui_stage_screen(&on), "library");
    ui_stage_key(&on, "Escape");
    ui_stage_show(&on, "she is known");
    unit_golden("ui/who.txt", str_text(&on.trees));
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_screens, "ui.screens", UNIT_CASE(a_new_trainee_signs_in));
