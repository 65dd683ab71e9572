/* Ways through an entry in its long form, over several runs, and through comments on it. */
#include "ui/play.h"
#include "ui/ways.h"
#include "unit.h"

enum { TO_THE_END = 100 };

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

static void play(ui_stage *on, rp_mode mode, rp_stream *stream)
{
    *stream = *rp_attempt_stream(ui_stage_play(on, "sr-day26", mode, TO_THE_END));
    ui_stage_away(on);
}

static void write_entry(ui_stage *on, const ways_visitor *visit)
{
    ui_stage_go(on, "form.long");
    ui_stage_press(on, "text.what");
    ui_stage_type(on, "Both times she asked for her money, and both times I read her the policy first.");
    stop(visit, on, "entry-long");
    ui_stage_go(on, "next");
    ui_stage_type(on, "I was afraid of giving away too much.");
    stop(visit, on, "entry-feelings");
    while (!ui_find(&on->app.frame, "run.1"))
        ui_stage_go(on, "next");
    ui_stage_go(on, "run.2");
    ui_stage_go(on, "quote.2.1");
    stop(visit, on, "entry-runs");
    ui_stage_go(on, "over");
    stop(visit, on, "entry-over");
    ui_stage_go(on, "save");
}

static void comment(ui_stage *on, const ways_visitor *visit)
{
    ui_stage_go(on, "comment.1");
    ui_stage_go(on, "assessor.2");
    ui_stage_press(on, "words");
    ui_stage_type(on, "You name what held you back. What would you say first now?");
    ui_stage_go(on, "asks");
    stop(visit, on, "entry-commenting");
    ui_stage_go(on, "add-words");
    stop(visit, on, "entry-commented");
}

void ways_entry(ui_stage *on, const ways_visitor *visit)
{
    const rp_desk *desk = &on->functions;
    rp_stream stream;
    rp_error error;
    ways_sign_in(on);
    assert_true(desk->add_person(desk->data, RP_ROLE_ASSESSOR, "Gareth Price", &error));
    assert_true(desk->add_person(desk->data, RP_ROLE_ASSESSOR, "Siân Ŵyn", &error));
    play(on, RP_MODE_PRACTICE, &stream);
    play(on, RP_MODE_ASSESSED, &stream);
    play(on, RP_MODE_PRACTICE, &stream);
    assert_true(ui_play_look(&on->app, &(rp_desk_choice){ .attempt = &stream }, UI_SCREEN_REFLECT));
    ui_stage_settle(on);
    write_entry(on, visit);
    stop(visit, on, "entry-kept");
    comment(on, visit);
}
