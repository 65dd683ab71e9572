/* A record to be read: what is written, what is linked with it, its versions. */
#include <stdlib.h>
#include <string.h>

#include "ui/screens/record.h"
#include "ui/screens/records.h"

static void on_link(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    kept_follow(app, arena_text(&app->frame.memory, node->data));
}

/* --- what it can become --- */

/* What is begun from a record, linked to it. */
static const struct {
    rp_record_kind of, begins;
    const char *key, *title;
} followers[] = {
    { RP_RECORD_COACHING_PLAN, RP_RECORD_COACHING_SESSION, "plan", "Write about a session" },
    { RP_RECORD_COACHING_PLAN, RP_RECORD_COACHING_REVIEW, "plan", "Look back at it" },
    { RP_RECORD_COACHING_SESSION, RP_RECORD_FEEDBACK, "coaching", "Add feedback on it" },
    { RP_RECORD_COACHING_REVIEW, RP_RECORD_FEEDBACK, "coaching", "Add feedback on it" },
};

static void on_follower(ui_app *app, void *state, const ui_node *node)
{
    const record_screen *me = state;
    record_begin(app, followers[node->index].begins, followers[node->index].key,
                 ui_print(&app->frame, "record:%lld", (long long)me->id));
}

static void on_row(ui_app *app, void *state, const ui_node *node)
{
    const record_screen *me = state;
    const rp_record *record = record_of(app, me);
    const char *link = ui_print(&app->frame, "record:%lld", (long long)me->id);
    (void)node;
    plan_begin(app, link, arena_text(&app->frame.memory, record->now->values[rp_record_gist(record->kind)]));
}

static void actions(ui_frame *frame, const record_screen *me, const rp_record *record,
                    const record_handlers *act)
{
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_button(frame, "change",
              me->begun               ? "Go on changing it"
              : record->now->finished ? "Change it"
                                      : "Go on with it",
              act->change);
    for (size_t i = 0; i < sizeof followers / sizeof *followers; i++)
        if (followers[i].of == record->kind)
            ui_button(frame, ui_print(frame, "follow.%zu", i + 1), followers[i].title, on_follower)->index =
                i;
    if (rp_record_may_link(rp_plan_form(), "cites", record->kind))
        ui_button(frame, "to-plan", "Make it a row of your plan", on_row);
    ui_button(frame, "withdraw", "Withdraw it", act->withdraw);
    ui_end(frame);
}

static void withdrawing(ui_app *app, ui_frame *frame, const record_screen *me, const record_handlers *act)
{
    ui_panel(frame);
    ui_field(app, frame, "reason", me->reason.edit,
             &(ui_field_options){ .label = "Why it is withdrawn",
                                  .help = "It is neither shown nor counted any more; it stays in your log.",
                                  .least_height = 76,
                                  .spelling = true });
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_button(frame, "withdraw-now", "Withdraw it", act->withdraw_now);
    ui_button(frame, "take-back", "Leave it as it is", act->take_back);
    ui_end(frame);
    ui_end(frame);
}

/* --- what is linked with it --- */

static void link_here(ui_app *app, ui_frame *frame, const char *link, size_t *count)
{
    if (!(*count)++)
        ui_write(frame, UI_STYLE_HEADING, "What is linked to it");
    ui_node *node = ui_link(frame, ui_id(frame, "from", link), ui_link_words(app, frame, link), on_link);
    node->data = link;
    node->across = UI_FILL;
    node->along = UI_START;
    node->padding = ui_both(0, 4);
}

static void linked(ui_app *app, ui_frame *frame, const rp_record *record)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    const char *link = ui_print(frame, "record:%lld", (long long)record->id);
    const rp_plan *plan = kept->linkable.plan;
    size_t count = 0;
    for (size_t i = 0; i < kept->records->count; i++) {
        const rp_record *other = &kept->records->items[i];
        if (!other->withdrawn && rp_link_is_named(rp_record_form(other->kind), other->now->values, link))
            link_here(app, frame, ui_print(frame, "record:%lld", (long long)other->id), &count);
    }
    for (size_t i = 0; plan && i < plan->row_count; i++)
        if (rp_link_is_named(rp_plan_form(), plan->rows[i].values, link))
            link_here(app, frame, ui_print(frame, "row:%d", plan->rows[i].number), &count);
}

/* --- its versions --- */

static void on_version(ui_app *app, void *state, const ui_node *node)
{
    record_screen *me = state;
    (void)app;
    me->version = me->version == node->index + 1 ? 0 : node->index + 1;
}

static const rp_record_version *before(const rp_record *record, size_t index)
{
    while (index > 0)
        if (!record->versions[--index].withdrawn)
            return &record->versions[index];
    return NULL;
}

static void opened(ui_app *app, ui_frame *frame, const rp_record *record, size_t index)
{
    const rp_record_version *version = &record->versions[index], *earlier = before(record, index);
    ui_panel(frame);
    if (version->erased)
        ui_write(frame, UI_STYLE_SMALL, "Some of its words were erased.");
    if (version->withdrawn)
        ui_write(frame, UI_STYLE_BODY, "With this the record was withdrawn.");
    else if (earlier)
        form_differences(app, frame, rp_record_form(record->kind), earlier->values, version->values);
    else
        form_show(app, frame, rp_record_form(record->kind), version->values, NULL);
    ui_end(frame);
}

static void version(ui_app *app, ui_frame *frame, const record_screen *me, const rp_record *record,
                    size_t index)
{
    const rp_record_version *of = &record->versions[index];
    bool is_open = me->version == index + 1;
    ui_node *box = ui_button(frame, ui_print(frame, "version.%zu", index + 1),
                             ui_print(frame, "Version %zu, %s%s%s", index + 1, ui_day(app, frame, of->at_ms),
                                      of->withdrawn  ? ", withdrawn"
                                      : of->finished ? ""
                                                     : ", not finished",
                                      index ? ": what changed" : ": as it was first written"),
                             on_version);
    box->index = index;
    box->states |= is_open ? UI_EXPANDED : 0;
    if (of->reason)
        ui_writef(frame, UI_STYLE_BODY, "“%s”", of->reason);
    if (is_open)
        opened(app, frame, record, index);
}

static void versions(ui_app *app, ui_frame *frame, const record_screen *me, const rp_record *record)
{
    if (record->version_count < 2)
        return;
    ui_group(frame, "Versions, the newest first", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_HEADING, "Versions")->states |= UI_SILENT;
    for (size_t i = record->version_count; i-- > 0;)
        version(app, frame, me, record, i);
    ui_end(frame);
}

/* --- all of it --- */

static void standing(ui_app *app, ui_frame *frame, const rp_record *record)
{
    const rp_record_version *last = &record->versions[record->version_count - 1];
    ui_writef(frame, UI_STYLE_SMALL, "Written on %s%s", ui_day(app, frame, record->now->at_ms),
              record->now->finished ? "" : "; not finished yet");
    if (!record->withdrawn)
        return;
    ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
    ui_writef(frame, UI_STYLE_BODY, "It was withdrawn on %s: “%s”", ui_day(app, frame, last->at_ms),
              last->reason ? last->reason : "the reason was erased")
        ->ink = INK_FAIR;
    ui_note_end(frame);
}

static void warnings(ui_app *app, ui_frame *frame, const rp_record *record)
{
    const rp_records *all = ui_kept_of(app, NULL)->records;
    for (size_t i = 0; i < all->warning_count; i++)
        if (all->warnings[i].record == record) {
            ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
            ui_write(frame, UI_STYLE_BODY, all->warnings[i].text)->ink = INK_FAIR;
            ui_note_end(frame);
        }
}

static void progress(ui_frame *frame, const rp_record *record)
{
    const char *const **all = arena_allocate(&frame->memory, record->version_count * sizeof *all);
    size_t count = 0;
    for (size_t i = 0; i < record->version_count; i++)
        if (!record->versions[i].withdrawn)
            all[count++] = record->versions[i].values;
    form_progress(frame, rp_record_form(record->kind), all, count);
}

void record_read(ui_app *app, ui_frame *frame, const record_screen *me, const rp_record *record,
                 const record_handlers *act)
{
    const char *gist = record->now->values[rp_record_gist(record->kind)];
    ui_write(frame, UI_STYLE_TITLE, gist ? ui_clip(frame, gist, 120) : rp_record_form(record->kind)->title);
    standing(app, frame, record);
    warnings(app, frame, record);
    if (me->withdrawing)
        withdrawing(app, frame, me, act);
    else if (!record->withdrawn)
        actions(frame, me, record, act);
    progress(frame, record);
    form_sheets(app, frame, rp_record_form(record->kind), record->now->values, on_link);
    linked(app, frame, record);
    versions(app, frame, me, record);
}
