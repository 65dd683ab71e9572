#include "ui/keeping.h"

#include "ui/draft.h"
#include "unit.h"

void keeping_begin(ui_stage *on, bool records, const char *screen)
{
    ui_stage_init(on, false);
    ways_sign_in(on);
    if (records)
        ways_keep_records(on);
    ui_stage_press(on, screen);
    assert_string_equal(ui_stage_screen(on), screen);
}

void keeping_write(ui_stage *on, const char *id, const char *text)
{
    ui_stage_node(on, id);
    ui_focus(&on->app, id);
    ui_stage_keys(on, "Ctrl+A Delete");
    ui_stage_type(on, text);
}

const rp_desk_kept *keeping_kept(ui_stage *on)
{
    const rp_desk_kept *found = ui_kept_of(&on->app, NULL);
    assert_non_null(found);
    return found;
}

const rp_plan_version *keeping_newest(ui_stage *on)
{
    const rp_plans *plans = keeping_kept(on)->plans;
    assert_true(plans->count > 0);
    return &plans->versions[plans->count - 1];
}

bool keeping_is_drafted(ui_stage *on, const char *field)
{
    rp_stream stream;
    return ui_kept_stream(&on->app, &stream) && ui_draft_is_there(&on->app, &stream, field);
}
