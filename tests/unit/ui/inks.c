/* Every colour that a screen puts on a ground is one of the pairs whose contrast is computed (base/theme.h). */
#include "ui/ways.h"
#include "unit.h"

static double least_of(theme_ink upper, theme_ink ground)
{
    for (const theme_pair *pair = theme_pairs; pair->upper != INK_NOTHING; pair++)
        if (pair->upper == upper && pair->ground == ground)
            return pair->least;
    return 0;
}

static theme_ink ground_of(const ui_node *node)
{
    while (node && node->fill == INK_NOTHING)
        node = node->parent;
    return node ? node->fill : INK_PAPER;
}

static void check(const ui_node *node, theme_ink ground, double wanted, const char *where)
{
    if (least_of(node->ink, ground) < wanted)
        fail_msg("%s: “%.40s” is %s on %s: no pair of theme.c promises %.1f to 1", where,
                 node->text ? node->text : "an icon", theme_ink_name(node->ink), theme_ink_name(ground),
                 wanted);
}

static void look(void *data, ui_stage *on, const char *name)
{
    size_t *seen = data;
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node)) {
        if (node->text && *node->text)
            check(node, ground_of(node), 4.5, name);
        else if (node->icon != ICON_NONE)
            check(node, ground_of(node), 3, name);
        else
            continue;
        ++*seen;
    }
}

static void every_pair_is_known(void **state)
{
    size_t seen = 0;
    (void)state;
    for (size_t i = 0; i < ways_count(); i++) {
        ui_stage on;
        ui_stage_init(&on, ways_at(i)->first);
        ways_at(i)->walk(&on, &(ways_visitor){ look, &seen });
        ui_stage_finish(&on);
    }
    assert_true(seen > 1000);
}

UNIT_SUITE(ui_inks, "ui.inks", UNIT_CASE(every_pair_is_known));
