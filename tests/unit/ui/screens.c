/* Every screen as the tree of what it means: one golden a way through the program. */
#include "ui/ways.h"
#include "unit.h"

static void show(void *data, ui_stage *on, const char *name)
{
    (void)data;
    ui_stage_show(on, name);
}

static void trees_of_every_way(void **state)
{
    (void)state;
    for (size_t i = 0; i < ways_count(); i++) {
        ui_stage on;
        str golden = STR_EMPTY;
        ui_stage_init(&on, ways_at(i)->first);
        ways_at(i)->walk(&on, &(ways_visitor){ show, NULL });
        str_print(&golden, "ui/%s.txt", ways_at(i)->name);
        unit_golden(golden.bytes, str_text(&on.trees));
        str_finish(&golden);
        ui_stage_finish(&on);
    }
}

UNIT_SUITE(ui_screens, "ui.screens", UNIT_CASE(trees_of_every_way));
