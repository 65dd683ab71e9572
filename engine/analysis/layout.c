#include "analysis/layout.h"

#include "analysis/layout_parts.h"

void layout_arrange(layout *of)
{
    layout_plan plan;
    arena_init(&of->memory);
    of->width = of->height = 0;
    of->layer_count = of->crossings = of->first_crossings = 0;
    if (!of->box_count)
        return;
    layout_find_layers(of);
    layout_plan_init(&plan, of);
    layout_order(&plan);
    layout_add_lane_ends(&plan);
    layout_find_heights(&plan);
    layout_route(&plan);
    layout_plan_finish(&plan);
}

void layout_finish(layout *of)
{
    arena_finish(&of->memory);
}
