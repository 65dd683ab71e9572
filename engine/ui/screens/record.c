/* One record. It is written in a form; saved, it stays as it is: what changes is a further version, with its reason. */
#include "ui/screens/record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ui/screens/records.h"
#include "ui/screens/screens.h"

enum { REASON_MOST = 4000 };

const rp_record *record_of(ui_app *app, const record_screen *me)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    return kept && me->id ? rp_records_find(kept->records, me->id) : NULL;
}

/* --- drafts --- */

static void draft_of(rp_record_kind kind, int64_t id, char out[RP_DRAFT_FIELD])
{
    if (id)
        snprintf(out, RP_DRAFT_FIELD, "record.%lld", (long long)id);
    else
        snprintf(out, RP_DRAFT_FIELD, "record.%s.new", rp_record_form(kind)->name);
}

static bool is_begun(const ui_app *app, rp_record_kind kind, int64_t id)
{
    char draft[RP_DRAFT_FIELD];
    rp_stream stream;
    draft_of(kind, id, draft);
    return ui_kept_stream(app, &stream) && ui_draft_is_there(app, &stream, draft);
}

bool record_is_begun(const ui_app *app, rp_record_kind kind)
{
    return is_begun(app, kind, 0);
}

static void open_reason(ui_app *app, record_screen *me, const char *what)
{
    char field[RP_DRAFT_FIELD];
    rp_stream stream;
    if (!me->id || me->reason.edit || !ui_kept_stream(app, &stream))
        return;
    snprintf(field, sizeof field, "record.%lld.%s", (long long)me->id, what);
    ui_draft_open_of(app, &me->reason, &stream, field,
                     &(ui_edit_options){ .most = REASON_MOST, .lines = true });
}

static void close_reason(ui_app *app, record_screen *me)
{
    if (me->reason.edit)
        ui_draft_close(app, &me->reason);
}

/* --- begin and end --- */

static void read(ui_app *app, record_screen *me)
{
    form_close(app, &me->form);
    close_reason(app, me);
    me->writing = me->withdrawing = false;
    me->begun = is_begun(app, me->kind, me->id);
    ui_to_top(app, me);
}

static void write(ui_app *app, record_screen *me)
{
    char draft[RP_DRAFT_FIELD];
    const rp_record *record = record_of(app, me);
    close_reason(app, me);
    me->withdrawing = false;
    me->writing = true;
    draft_of(me->kind, me->id, draft);
    form_open(app, &me->form, rp_record_form(me->kind), draft, record ? record->now->values : NULL);
    open_reason(app, me, "why");
    ui_to_top(app, me);
    form_focus(app, &me->form);
}

void record_open(ui_app *app, int64_t id)
{
    kept_go(app, UI_SCREEN_RECORD);
    record_screen *me = ui_app_top(app)->state;
    me->id = id;
    const rp_record *record = record_of(app, me);
    if (record)
        me->kind = record->kind;
    read(app, me);
}

void record_begin(ui_app *app, rp_record_kind kind, const char *key, const char *link)
{
    kept_go(app, UI_SCREEN_RECORD);
    record_screen *me = ui_app_top(app)->state;
    me->kind = kind;
    write(app, me);
    if (key && !me->form.recalled)
        form_choose(&me->form, rp_form_index(me->form.of, key), link);
    if (me->form.recalled)
        ui_tell(app, "What you began is still here: go on with it.");
}

static void open(ui_app *app, void *state)
{
    (void)state;
    ui_kept_forget(app);
}

static void close(ui_app *app, void *state)
{
    record_screen *me = state;
    form_close(app, &me->form);
    close_reason(app, me);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    record_screen *me = state;
    form_tick(app, &me->form, next_ms);
    if (me->reason.edit)
        ui_draft_tick(app, &me->reason, next_ms);
    return false;
}

static bool command(ui_app *app, void *state, ui_command_id does)
{
    record_screen *me = state;
    if (form_command(app, &me->form, does))
        return true;
    if (does != UI_DO_BACK || !(me->withdrawing || (me->writing && me->id)))
        return false;
    read(app, me); /* what was typed is a draft */
    ui_focus(app, "");
    return true;
}

/* --- saving --- */

static bool is_blank(const char *text)
{
    return !text[strspn(text, " \n")];
}

/* Of something finished that changes; while it is being completed none is asked for. */
static bool needs_reason(ui_app *app, const record_screen *me)
{
    const rp_record *record = record_of(app, me);
    return record && record->now->finished;
}

static int64_t last_of_all(ui_app *app)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    return kept && kept->records->count ? kept->records->items[kept->records->count - 1].id : 0;
}

static void saved(ui_app *app, record_screen *me)
{
    ui_kept_forget(app);
    form_drop(app, &me->form);
    if (me->reason.edit)
        ui_draft_drop(app, &me->reason);
    if (!me->id)
        me->id = last_of_all(app);
    read(app, me);
    ui_focus(app, "");
}

static void on_save(ui_app *app, void *state, const ui_node *node)
{
    record_screen *me = state;
    const char *values[RP_FIELDS_MOST];
    const rp_journal *journal;
    rp_stream stream;
    rp_error error = { 0 };
    const char *reason = me->reason.edit ? ui_edit_text(me->reason.edit) : NULL;
    (void)node;
    form_values(&me->form, &app->frame, values);
    if (me->id && !form_is_changed(&me->form, &app->frame)) {
        ui_tell_first(app, "Nothing was changed.");
    } else if (needs_reason(app, me) && is_blank(reason)) {
        ui_tell_first(app, "Say first why it changes.");
        ui_focus(app, "reason");
    } else if (ui_kept_journal(app, &journal, &stream)) {
        if (!rp_record_save(journal, &stream, me->kind, me->id, values, reason, &error)) {
            ui_tell_error(app, &error);
            return;
        }
        saved(app, me);
        ui_tell(app, "It is saved, with its date.");
    }
}

static void give_up(ui_app *app)
{
    record_screen *me = ui_app_top(app)->state;
    form_drop(app, &me->form);
    if (me->reason.edit)
        ui_draft_drop(app, &me->reason);
    if (me->id)
        read(app, me);
    else
        ui_back(app);
}

static void on_give_up(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_ask(app, &(ui_question){ "Throw it away?", "What you typed and did not save will be gone.",
                                "Throw it away", "Keep it", give_up });
}

/* --- changing and withdrawing --- */

static void on_change(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    write(app, state);
}

static void on_withdraw(ui_app *app, void *state, const ui_node *node)
{
    record_screen *me = state;
    (void)node;
    me->withdrawing = true;
    open_reason(app, me, "withdrawn");
    ui_focus(app, "reason");
}

static void on_take_back(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    read(app, state);
    ui_focus(app, "withdraw");
}

static void on_withdraw_now(ui_app *app, void *state, const ui_node *node)
{
    record_screen *me = state;
    const rp_journal *journal;
    rp_stream stream;
    rp_error error = { 0 };
    (void)node;
    if (!ui_kept_journal(app, &journal, &stream))
        return;
    if (!rp_record_withdraw(journal, &stream, me->kind, me->id, ui_edit_text(me->reason.edit), &error)) {
        ui_tell_first(app, "Say first why it is withdrawn.");
        if (error.kind != RP_ERROR_USAGE)
            ui_tell_error(app, &error);
        ui_focus(app, "reason");
        return;
    }
    saved(app, me);
    ui_tell(app, "It is withdrawn. It stays in your log, with the reason.");
}

/* --- how it looks --- */

static void last_page(ui_app *app, ui_frame *frame, const record_screen *me)
{
    if (me->id)
        ui_field(
            app, frame, "reason", me->reason.edit,
            &(ui_field_options){ .label = "Why it changes",
                                 .help = needs_reason(app, me)
                                             ? "The version before stays readable, and the reason beside it."
                                             : "While it is not finished it may stay empty.",
                                 .least_height = 76,
                                 .spelling = true });
}

static void view_form(ui_app *app, ui_frame *frame, record_screen *me)
{
    const char *values[RP_FIELDS_MOST];
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    bool last = me->form.page == me->form.page_count;
    ui_page(frame, UI_MEASURE);
    form_view(app, frame, &me->form);
    if (last)
        last_page(app, frame, me);
    ui_page_foot(frame);
    form_foot(app, frame, &me->form);
    if (last) {
        form_values(&me->form, frame, values);
        bool lacks = rp_form_missing(me->form.of, RP_ALL_STEPS, values, found);
        ui_button(frame, "give-up", "Throw it away", on_give_up);
        ui_primary(frame, "save", lacks ? "Save it unfinished" : "Save it", on_save);
    }
    ui_page_foot_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    record_screen *me = state;
    const rp_record *record = record_of(app, me);
    ui_head(app, frame, rp_record_form(me->kind)->title);
    ui_head_end(app, frame);
    if (me->writing) {
        view_form(app, frame, me);
        return;
    }
    ui_page(frame, UI_MEASURE);
    if (record)
        record_read(app, frame, me, record,
                    &(record_handlers){ on_change, on_withdraw, on_take_back, on_withdraw_now });
    else
        ui_write(frame, UI_STYLE_BODY, "This record is not in your log.");
    ui_page_end(frame);
}

const ui_screen ui_screen_record = {
    .name = "record",
    .title = "Record",
    .help =
        "A few questions at a time. What you type is kept as you go; save it when you have looked it over, "
        "finished or not. Once it is saved it stays as it is: a change is a further version with its reason, "
        "and "
        "all versions stay readable.",
    .keys =
        (const ui_screen_key[]){
            { UI_DO_NEXT, NULL, "To the next field or button" },
            { UI_DO_BACK, NULL, "Close what is open; what you typed is kept" },
            { .does = NULL },
        },
    .state_size = sizeof(record_screen),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
