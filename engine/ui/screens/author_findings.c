/* What is wrong with a scenario, each with its line; Enter opens the editor there. */
#include <string.h>

#include "base/str.h"
#include "ui/screens/author.h"
#include "ui/widget.h"

/* --- which is which --- */

static uint64_t mixed(uint64_t hash, const char *text)
{
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    return hash;
}

static uint64_t hash_of(const rp_workshop_finding *one)
{
    return mixed(mixed(mixed(14695981039346656037u, one->file), one->rule), one->message);
}

/* The same as long as it says the same, wherever it stands by now: so the focus stays on it. */
static const char *id_of(ui_frame *frame, const author_findings *all, size_t index)
{
    uint64_t hash = hash_of(&all->items[index]);
    size_t before = 0;
    for (size_t i = 0; i < index; i++)
        before += hash_of(&all->items[i]) == hash;
    return ui_print(frame, "finding.%016llx.%zu", (unsigned long long)hash, before);
}

/* Which of them has the focus; SIZE_MAX: none. */
static size_t focused(ui_app *app, const author *me)
{
    const ui_open *top = ui_app_top(app);
    bool has = top->state == me && str_starts(top->focus, "finding.");
    for (size_t i = 0; has && i < me->findings.count; i++)
        if (str_is(id_of(&app->frame, &me->findings, i), top->focus))
            return i;
    return SIZE_MAX;
}

/* Whoever had the focus keeps it, or what now stands in its place gets it. */
static void keep_focus(ui_app *app, const author *me, size_t place)
{
    size_t count = me->findings.count;
    if (place == SIZE_MAX || focused(app, me) != SIZE_MAX)
        return;
    ui_focus(app, count ? id_of(&app->frame, &me->findings, place < count ? place : count - 1) : "check");
}

void author_look(ui_app *app, author *me)
{
    const rp_workshop *workshop = app->out.workshop;
    size_t place = focused(app, me);
    rp_error *wrong = &me->wrong[RP_WORK_NONE];
    *wrong = (rp_error){ RP_ERROR_NONE, "" };
    me->findings = (author_findings){ NULL, 0, false };
    workshop->look(workshop->data, me->id, &me->findings.items, &me->findings.count, wrong);
    keep_focus(app, me, place);
    ui_touch(app);
}

/* --- what is done --- */

static void on_finding(ui_app *app, void *state, const ui_node *node)
{
    const author *me = state;
    if (node->index >= me->findings.count)
        return;
    const rp_workshop_finding *one = &me->findings.items[node->index];
    if (me->packed)
        ui_tell_first(app, "A pack is not edited. Copy it, and edit the copy.");
    else
        author_edit(app, one->file, one->line);
}

static void on_check(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    const rp_workshop *workshop = app->out.workshop;
    rp_error error = { 0 };
    (void)node;
    author_began(app, me, RP_WORK_CHECK, workshop->check(workshop->data, me->id, &error), &error);
}

/* --- how it looks --- */

static const struct {
    const char *word;
    icon_id icon;
    theme_ink ink, ground;
} severities[] = {
    [RP_SEVERITY_ERROR] = { "Error", ICON_STOP, INK_POOR, INK_POOR_GROUND },
    [RP_SEVERITY_WARNING] = { "Warning", ICON_WARNING, INK_FAIR, INK_FAIR_GROUND },
};

static const char *place_words(ui_frame *frame, const rp_workshop_finding *one)
{
    return one->line ? ui_print(frame, "%s, line %d", one->file, one->line) : one->file;
}

static void view_severity(ui_frame *frame, rp_severity severity)
{
    ui_node *chip = ui_begin(frame, UI_ROW);
    chip->fill = severities[severity].ground;
    chip->radius = 8;
    chip->padding = ui_both(10, 4);
    chip->gap = 6;
    chip->across = UI_START;
    ui_icon(frame, severities[severity].icon, severities[severity].ink, 16);
    ui_write(frame, UI_STYLE_LABEL, severities[severity].word)->ink = severities[severity].ink;
    ui_end(frame);
}

static void view_source(ui_frame *frame, const rp_workshop_finding *one)
{
    ui_node *line = ui_begin(frame, UI_ROW);
    line->fill = INK_CHIP;
    line->radius = 6;
    line->padding = ui_both(12, 8);
    line->gap = UI_GAP;
    ui_writef(frame, UI_STYLE_SMALL, "%d", one->line)->ink = INK_TEXT;
    ui_node *source = ui_write(frame, UI_STYLE_SMALL, one->source);
    source->ink = INK_TEXT;
    source->share = 1;
    ui_end(frame);
}

static void view_one(ui_frame *frame, const author_findings *all, size_t index)
{
    const rp_workshop_finding *one = &all->items[index];
    const char *message = author_sentence(frame, one->message);
    const char *why = author_sentence(frame, one->why ? one->why : "");
    const char *hint = author_sentence(frame, one->hint ? one->hint : "");
    ui_node *box = ui_panel(frame);
    box->role = UI_ROLE_BUTTON;
    box->id = id_of(frame, all, index);
    box->name = ui_print(frame, "%s: %s %s%s%s%s%s. Rule %s", severities[one->severity].word, message, why,
                         *why ? " " : "", hint, *hint ? " " : "", place_words(frame, one), one->rule);
    box->value = one->source;
    box->hint = "Enter opens it in the editor";
    box->act = on_finding;
    box->index = index;
    box->gap = UI_GAP_SMALL;
    view_severity(frame, one->severity);
    ui_write(frame, UI_STYLE_STRONG, message);
    if (*why)
        ui_write(frame, UI_STYLE_BODY, why);
    if (one->source)
        view_source(frame, one);
    if (*hint)
        ui_write(frame, UI_STYLE_BODY, hint);
    ui_writef(frame, UI_STYLE_SMALL, "%s: %s", one->rule, place_words(frame, one));
    ui_end(frame);
}

void author_view_findings(ui_app *app, author *me, ui_frame *frame)
{
    const author_findings *all = &me->findings;
    size_t errors = 0;
    (void)app;
    for (size_t i = 0; i < all->count; i++)
        errors += all->items[i].severity == RP_SEVERITY_ERROR;
    author_wrong(frame, &me->wrong[RP_WORK_NONE]);
    author_wrong(frame, &me->wrong[RP_WORK_CHECK]);
    ui_node *row = ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW);
    row->gap = 12;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->gap = 4;
    words->share = ui_is_narrow(frame) ? 0 : 1;
    ui_writef(frame, UI_STYLE_HEADING, "%s", author_counts(frame, errors, all->count - errors));
    ui_write(frame, UI_STYLE_SMALL,
             all->whole ? "Every path was looked at as well."
                        : "Some findings need every path to be played: they are not listed yet.");
    ui_end(frame);
    ui_node *check = ui_button(frame, "check", "Check every path too", on_check);
    if (me->work.kind != RP_WORK_NONE)
        ui_disable(check, "Something else is at work. Wait for it, or stop it.");
    ui_end(frame);
    ui_node *list = ui_group(frame, "Findings", UI_COLUMN, 12);
    list->role = all->count ? UI_ROLE_LIST : UI_ROLE_NONE;
    for (size_t i = 0; i < all->count && i < me->shown; i++)
        view_one(frame, all, i);
    ui_end(frame);
    author_more(frame, me, all->count);
}
