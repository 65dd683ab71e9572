/* What changed, handing it on, and saying that it may be used. */
#include <string.h>

#include "base/str.h"
#include "ui/screens/author.h"
#include "ui/widget.h"

static const char *typed(ui_edit *edit)
{
    const char *text = ui_edit_text(edit);
    return text[strspn(text, " ")] ? text : NULL;
}

static void disable_at_work(const author *me, ui_node *button)
{
    if (me->work.kind != RP_WORK_NONE)
        ui_disable(button, "Something else is at work. Wait for it, or stop it.");
}

/* --- comparing --- */

static void on_compare(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    author_versions *versions = &me->versions;
    const rp_workshop *workshop = app->out.workshop;
    (void)node;
    versions->wrong = (rp_error){ RP_ERROR_NONE, "" };
    versions->compared =
        workshop->compare(workshop->data, typed(versions->old), me->id, &versions->changes, &versions->wrong);
    me->shown = AUTHOR_AT_ONCE;
    if (!versions->compared)
        ui_focus(app, "old");
}

static void on_change(ui_app *app, void *state, const ui_node *node)
{
    const author_versions *versions = &((author *)state)->versions;
    if (versions->compared && node->index < versions->changes.count)
        author_edit(app, versions->changes.items[node->index].file,
                    versions->changes.items[node->index].line);
}

static void view_side(ui_frame *frame, const char *name, const char *text, theme_ink ground, theme_ink ink)
{
    if (!text)
        return;
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->fill = ground;
    box->radius = 8;
    box->padding = ui_both(12, 8);
    box->gap = 2;
    box->share = 1;
    ui_write(frame, UI_STYLE_LABEL, name)->ink = ink;
    ui_write(frame, UI_STYLE_BODY, text);
    ui_end(frame);
}

static void view_change(ui_frame *frame, const author *me, size_t index)
{
    const rp_workshop_change *one = &me->versions.changes.items[index];
    bool opens = one->file && !me->packed;
    ui_node *box = ui_panel(frame);
    box->gap = UI_GAP_SMALL;
    box->padding = ui_both(20, 14);
    box->index = index;
    if (opens) {
        box->role = UI_ROLE_BUTTON;
        box->id = ui_print(frame, "change.%zu", index + 1);
        box->act = on_change;
        box->hint = "Enter opens it in the editor";
    }
    box->name =
        ui_print(frame, "%s %s: %s.%s%s%s%s", one->what, one->id, one->field, one->before ? " Before: " : "",
                 one->before ? one->before : "", one->after ? " After: " : "", one->after ? one->after : "");
    ui_writef(frame, UI_STYLE_STRONG, "%s %s: %s", one->what, one->id, one->field);
    ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW)->gap = UI_GAP_SMALL;
    view_side(frame, "Before", one->before, INK_POOR_GROUND, INK_POOR);
    view_side(frame, "After", one->after, INK_GOOD_GROUND, INK_GOOD);
    ui_end(frame);
    if (one->file)
        ui_writef(frame, UI_STYLE_SMALL, "%s, line %d", one->file, one->line);
    ui_end(frame);
}

static const char *group_title(const char *group)
{
    static const struct {
        const char *group, *title;
    } titles[] = { { "text", "Text: what is read" },
                   { "flow", "Flow: what happens" },
                   { "marks", "Marks: what is counted" } };
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (str_is(titles[i].group, group))
            return titles[i].title;
    return group;
}

static void view_changes(ui_frame *frame, const author *me)
{
    const rp_workshop_changes *changes = &me->versions.changes;
    ui_node *sum = ui_write(frame, UI_STYLE_STRONG, changes->sum);
    sum->states |= UI_LIVE;
    if (changes->count)
        ui_writef(frame, UI_STYLE_BODY, "Version %d is compared with version %d. Suggested: version %d.%s",
                  changes->new_version, changes->old_version, changes->suggested,
                  changes->text_only ? " Only the text is different, so an approval may be carried over."
                                     : "");
    for (size_t i = 0; i < changes->count && i < me->shown; i++) {
        if (i == 0 || !str_is(changes->items[i].group, changes->items[i - 1].group))
            ui_write(frame, UI_STYLE_HEADING, group_title(changes->items[i].group));
        view_change(frame, me, i);
    }
    author_more(frame, me, changes->count);
}

static void view_compare(ui_app *app, author *me, ui_frame *frame)
{
    author_versions *versions = &me->versions;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Compare");
    ui_field(app, frame, "old", versions->old,
             &(ui_field_options){ .label = "Compare with",
                                  .placeholder = "The version that was approved last",
                                  .help = "Empty, or the folder, archive or id of another version.",
                                  .wrong = author_error(frame, &versions->wrong),
                                  .enter = on_compare });
    ui_button(frame, "compare", "Compare", on_compare);
    ui_end(frame);
    if (versions->compared)
        view_changes(frame, me);
}

/* --- pack and approval --- */

static void on_pack(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    const rp_workshop *workshop = app->out.workshop;
    rp_error error = { 0 };
    (void)node;
    me->versions.told = RP_WORK_NONE;
    author_began(app, me, RP_WORK_PACK,
                 workshop->pack(workshop->data, me->id, typed(me->versions.file), &error), &error);
}

static void view_result(ui_app *app, const author *me, ui_frame *frame, rp_work_kind kind)
{
    const rp_workshop_result *result = app->out.workshop->result(app->out.workshop->data);
    if (me->versions.told != kind || !result)
        return;
    ui_note(frame, ICON_CHECK, INK_GOOD, INK_GOOD_GROUND);
    for (size_t i = 0; i < result->lines.count; i++) {
        ui_node *line = ui_write(frame, UI_STYLE_BODY, result->lines.items[i]);
        line->role = UI_ROLE_STATUS;
        line->ink = INK_GOOD;
        line->states |= UI_LIVE;
    }
    ui_note_end(frame);
}

static void view_pack(ui_app *app, author *me, ui_frame *frame)
{
    const rp_error *wrong = &me->wrong[RP_WORK_PACK];
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Pack");
    ui_write(frame, UI_STYLE_BODY,
             "Checks it, and writes it with all that it includes to an archive to hand on.");
    ui_field(app, frame, "file", me->versions.file,
             &(ui_field_options){ .label = "Archive",
                                  .placeholder = ui_print(frame, "%s.zip", me->id),
                                  .help = "Empty: where the program was started.",
                                  .wrong = author_error(frame, wrong),
                                  .enter = on_pack });
    disable_at_work(me, ui_button(frame, "pack", "Pack", on_pack));
    view_result(app, me, frame, RP_WORK_PACK);
    ui_end(frame);
}

static void on_state(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((author *)state)->versions.approved = node->index;
}

static void on_assessor(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((author *)state)->versions.assessor = node->index;
}

/* Nobody speaks for somebody else unasked: where several could, one is chosen. From 1; 0: none is yet. */
static size_t chosen_of(const author *me, size_t count)
{
    return count == 1 ? 1 : me->versions.assessor <= count ? me->versions.assessor : 0;
}

static void on_approve(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    const rp_desk *desk = app->out.desk;
    const rp_workshop *workshop = app->out.workshop;
    const rp_person *all;
    size_t count = 0;
    rp_error error = { 0 };
    bool began = desk->people(desk->data, RP_ROLE_ASSESSOR, &all, &count, &error);
    (void)node;
    size_t chosen = chosen_of(me, count);
    if (began && !chosen)
        began = rp_fail(&error, RP_ERROR_USAGE, "say first who approves it");
    me->versions.told = RP_WORK_NONE;
    author_began(app, me, RP_WORK_APPROVE,
                 began &&
                     workshop->approve(workshop->data, me->id,
                                       me->versions.approved ? RP_APPROVAL_APPROVED : RP_APPROVAL_TRIALLED,
                                       all[chosen - 1].name, typed(me->versions.note), &error),
                 &error);
}

static void view_assessors(const author *me, ui_frame *frame, const rp_person *all, size_t count)
{
    ui_group(frame, "Who says so", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, "Who says so")->states |= UI_SILENT;
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 240;
    grid->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < count; i++)
        ui_option(frame, ui_print(frame, "assessor.%zu", i + 1), 0, arena_text(&frame->memory, all[i].name),
                  i + 1 == chosen_of(me, count), on_assessor)
            ->index = i + 1;
    ui_end(frame);
    ui_end(frame);
}

static void view_state(const author *me, ui_frame *frame)
{
    static const char *const states[] = { "On trial", "Approved" };
    ui_group(frame, "What is said of it", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, "What is said of it")->states |= UI_SILENT;
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 240;
    grid->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < 2; i++)
        ui_option(frame, ui_print(frame, "state.%zu", i + 1), 0, states[i], me->versions.approved == (i == 1),
                  on_state)
            ->index = i;
    ui_end(frame);
    ui_end(frame);
}

static void view_approve(ui_app *app, author *me, ui_frame *frame)
{
    const rp_desk *desk = app->out.desk;
    const rp_person *all;
    size_t count = 0;
    rp_error error = { 0 };
    bool known = desk->people(desk->data, RP_ROLE_ASSESSOR, &all, &count, &error);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Approve");
    ui_write(
        frame, UI_STYLE_BODY,
        "An assessor says that the scenario as it is now may be tried, or used. Only runs of an approved one "
        "count.");
    author_wrong(frame, &error);
    if (known && !count) {
        ui_write(frame, UI_STYLE_BODY, "Nobody is known as an assessor yet. Add one on the first screen.");
    } else if (known) {
        view_assessors(me, frame, all, count);
        view_state(me, frame);
        ui_field(app, frame, "note", me->versions.note,
                 &(ui_field_options){
                     .label = "Note", .help = "Kept with it. May be empty.", .least_height = 72 });
        disable_at_work(me, ui_button(frame, "approve", "Record it", on_approve));
    }
    author_wrong(frame, &me->wrong[RP_WORK_APPROVE]);
    view_result(app, me, frame, RP_WORK_APPROVE);
    ui_end(frame);
}

void author_view_versions(ui_app *app, author *me, ui_frame *frame)
{
    view_compare(app, me, frame);
    view_pack(app, me, frame);
    view_approve(app, me, frame);
}
