/* Records and the development plan. */
#include <string.h>

#include "ui/ways.h"
#include "unit.h"

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

/* --- what was kept on another day --- */

static void fill(const rp_form *form, const char **values, const char *const (*pairs)[2])
{
    for (size_t i = 0; i < RP_FIELDS_MOST; i++)
        values[i] = NULL;
    for (; (*pairs)[0]; pairs++) {
        size_t field = rp_form_index(form, (*pairs)[0]);
        assert_true(field < form->field_count);
        values[field] = (*pairs)[1];
    }
}

static void keep(ui_stage *on, rp_record_kind kind, int64_t of, const char *const (*pairs)[2],
                 const char *reason)
{
    const rp_desk *desk = &on->functions;
    rp_stream stream = desk->who(desk->data).stream;
    const char *values[RP_FIELDS_MOST];
    rp_error error = { 0 };
    fill(rp_record_form(kind), values, pairs);
    if (!rp_record_save(desk->journal(desk->data), &stream, kind, of, values, reason, &error))
        fail_msg("%s", error.text);
}

typedef const char *const pair[2];

static pair remark[] = {
    { "source", "customer" },
    { "who", "A regular, at the desk" },
    { "on", "2026-03-02" },
    { "asked", "asked" },
    { "question", "What could I have done sooner?" },
    { "remark", "You offered me a voucher before you had heard what went wrong." },
    { "weight", "pattern" },
    { "meaning", "I will let people finish before I offer anything." },
    { "again", "2026-04-06" },
    { NULL, NULL },
};

static pair coaching[] = {
    { "coachee", "J., six weeks at the desk" },
    { "need", "In 6 of 10 calls the second question comes before the first is answered." },
    { "learns", "By doing it, with somebody beside him." },
    { "barriers", "The queue after four o'clock." },
    { "aim", "Lets a caller finish, and says back what he heard." },
    { "measure", "80 %" },
    { "means", "Two quiet hours a week, and a headset to listen in." },
    { "standard", "Calls, line 3: the customer is heard before anything is offered." },
    { "by", "2026-05-01" },
    { "before", "40 %" },
    { "before_on", "2026-03-02" },
    { "methods", "Listen to a call together, then take one each." },
    { "first_on", "2026-03-09" },
    { "minutes", "20 minutes" },
    { "review_on", "2026-05-08" },
    { "agreed_on", "2026-03-05" },
    { NULL, NULL },
};

static pair improvement[] = {
    { "problem", "People ring again to ask where their parcel is: 120 of 400 in March." },
    { "stakeholders", "The desk, the drivers, the people who wait." },
    { "standard", "One call is enough." },
    { "idea", "A message when the van is an hour away." },
    { "resources", "The dispatcher, ten minutes a day." },
    { "risks", "Late vans make the message wrong: then no message." },
    { "decides", "The head of the desk" },
    { "before", "fcr 280/400" },
    { "before_on", "2026-03-31" },
    { "aim", "80 %" },
    { "by", "2026-06-30" },
    { "plan_kept", "Desk folder, plan-parcels.pdf" },
    { "done", "Messages for the north round from April on." },
    { "done_on", "2026-04-06" },
    { "told", "The drivers on 1 April, the desk a day later." },
    { "said", "“One more thing to do”, from two drivers." },
    { "changed", "The dispatcher sends it, not the drivers." },
    { "done_kept", "Minutes of 1 April" },
    { "after", "fcr 312/400" },
    { "after_on", "2026-06-29" },
    { "rival", "Fewer parcels in June." },
    { "customers", "“I could go to the shop first.”" },
    { "lessons", "Ask the drivers first." },
    { "check_on", "2026-09-01" },
    { "result_kept", "Desk folder, parcels-june.pdf" },
    { NULL, NULL },
};

static pair session[] = {
    { "plan", "record:3" },
    { "on", "2026-03-09" },
    { "goal", "What happens before the second question." },
    { NULL, NULL },
};

void ways_keep_records(ui_stage *on)
{
    keep(on, RP_RECORD_FEEDBACK, 0, remark, NULL);
    keep(on, RP_RECORD_COACHING_PLAN, 0, coaching, NULL);
    keep(on, RP_RECORD_COACHING_SESSION, 0, session, NULL);
    keep(on, RP_RECORD_IMPROVEMENT, 0, improvement, NULL);
}

static void keep_plan(ui_stage *on, const rp_plan *plan, const char *reason)
{
    const rp_desk *desk = &on->functions;
    rp_stream stream = desk->who(desk->data).stream;
    rp_desk_kept kept;
    rp_error error = { 0 };
    assert_true(desk->kept(desk->data, &kept, &error));
    if (!rp_plan_save(desk->journal(desk->data), &stream, kept.linkable.plan, plan, reason, &error))
        fail_msg("%s", error.text);
}

static pair first_row[] = {
    { "gap", "“You offered me a voucher before you had heard what went wrong.”" },
    { "cites", "record:2" },
    { "act", "Say back what I heard before I offer anything, on the phone." },
    { "measure", "80 %" },
    { "support", "Gareth listens in on Mondays." },
    { "standard", "Calls, line 3; my part at the desk." },
    { "by", "2026-06-01" },
    { "priority", "1" },
    { "why", "Nobody has to tell it twice." },
    { "before", "40 %" },
    { "before_on", "2026-03-02" },
    { NULL, NULL },
};

static pair second_row[] = {
    { "gap", "I write too much in letters." },
    { "act", "One page at most." },
    { "priority", "2" },
    { NULL, NULL },
};

void ways_keep_plan(ui_stage *on)
{
    rp_plan_row rows[] = { { .number = 1 }, { .number = 2 } };
    fill(rp_plan_form(), rows[0].values, first_row);
    fill(rp_plan_form(), rows[1].values, second_row);
    keep_plan(on, &(rp_plan){ rows, 1, "2026-05-01" }, NULL);
    keep_plan(on, &(rp_plan){ rows, 2, "2026-05-01" }, "A letter came back with questions.");
}

/* --- the ways --- */

/* The focus goes there, wherever on the page it is. */
static void into(ui_stage *on, const char *id)
{
    ui_stage_node(on, id);
    ui_focus(&on->app, id);
    ui_stage_settle(on);
}

void ways_records(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    ui_stage_press(on, "records");
    stop(visit, on, "records-empty");
    ui_stage_key(on, "Return");
    stop(visit, on, "records-new");
    ui_stage_key(on, "1");
    stop(visit, on, "record-empty");
    ui_stage_go(on, "field.source.1");
    into(on, "field.who");
    ui_stage_type(on, "A regular, at the desk");
    into(on, "field.on");
    ui_stage_type(on, "31/2/2026");
    ui_stage_go(on, "field.asked.1");
    stop(visit, on, "record-wrong");
    into(on, "field.on");
    ui_stage_key(on, "Ctrl+A");
    ui_stage_type(on, "2/3/26");
    stop(visit, on, "record-date");
    ui_stage_go(on, "form-on");
    ui_stage_go(on, "form-on");
    ui_stage_go(on, "form-back");
    stop(visit, on, "record-missing");
    into(on, "field.remark");
    ui_stage_type(on, "You heard me out.");
    ui_stage_go(on, "field.point");
    stop(visit, on, "record-link");
    ui_stage_type(on, "listen");
    ui_stage_key(on, "Escape");
    ui_stage_go(on, "step.3");
    stop(visit, on, "record-look-over");
    ui_stage_go(on, "save");
    stop(visit, on, "record-saved");
}

void ways_improvement(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    ways_keep_records(on);
    ui_stage_press(on, "records");
    stop(visit, on, "records");
    ui_stage_go(on, "record.5");
    stop(visit, on, "record-figures");
    ui_stage_go(on, "change");
    ui_stage_go(on, "step.3");
    stop(visit, on, "record-counts-there");
    ui_stage_go(on, "counts.after");
    ui_stage_go(on, "measure.4");
    into(on, "count.3");
    ui_stage_type(on, "20");
    stop(visit, on, "record-counting");
    ui_stage_go(on, "count-use");
    ui_stage_go(on, "step.4");
    into(on, "reason");
    ui_stage_type(on, "Lost parcels could not be solved at the desk.");
    stop(visit, on, "record-reason");
    ui_stage_go(on, "save");
    ui_stage_go(on, "version.2");
    stop(visit, on, "record-versions");
    ui_stage_go(on, "withdraw");
    stop(visit, on, "record-withdrawing");
    ui_stage_keys(on, "Escape Escape");
    ui_stage_go(on, "record.3");
    stop(visit, on, "record-linked");
}

void ways_plan(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    ui_stage_press(on, "plan");
    stop(visit, on, "plan-empty");
    ui_stage_key(on, "Return");
    ui_stage_type(on, "I interrupt people.");
    stop(visit, on, "plan-row");
    ui_stage_go(on, "done");
    stop(visit, on, "plan-unkept");
    ui_stage_key(on, "Escape");
    ways_keep_records(on);
    ways_keep_plan(on);
    ui_stage_press(on, "plan");
    stop(visit, on, "plan-recalled");
    ui_stage_go(on, "keep");
    ui_stage_go(on, "undo");
    ui_stage_go(on, "yes");
    stop(visit, on, "plan");
    ui_stage_go(on, "row.1");
    stop(visit, on, "plan-row-read");
    ui_stage_go(on, "down.1");
    ui_stage_go(on, "keep");
    stop(visit, on, "plan-keep");
    into(on, "reason");
    ui_stage_type(on, "Letters come first: three came back.");
    ui_stage_go(on, "keep-now");
    ui_stage_go(on, "versions");
    stop(visit, on, "plan-versions");
}
