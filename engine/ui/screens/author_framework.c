/* The words of a framework: what can be claimed, by unit and model; an id goes to the clipboard with Enter. */
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/author.h"
#include "ui/widget.h"

enum { FRAMEWORKS_MOST = 8 };

void author_read_frameworks(ui_app *app, author *me)
{
    const rp_workshop *workshop = app->out.workshop;
    author_frameworks *all = &me->frameworks;
    const char *own = me->framework;
    *all = (author_frameworks){ .items = NULL };
    workshop->frameworks(workshop->data, &all->items, &all->count, &all->wrong);
    if (all->count > FRAMEWORKS_MOST)
        all->count = FRAMEWORKS_MOST;
    for (size_t i = 0; i < all->count; i++)
        if (str_is(rp_framework_id(all->items[i]), own))
            all->chosen = i;
}

static const rp_framework *chosen(const author *me)
{
    return me->frameworks.chosen < me->frameworks.count ? me->frameworks.items[me->frameworks.chosen] : NULL;
}

/* --- what is done --- */

static void on_framework(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    (void)app;
    me->frameworks.chosen = node->index;
    me->shown = AUTHOR_AT_ONCE;
}

static void on_typed(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((author *)state)->shown = AUTHOR_AT_ONCE;
}

static void on_definition(ui_app *app, void *state, const ui_node *node)
{
    const rp_framework *framework = chosen(state);
    if (!framework || node->index >= rp_framework_count(framework) || !app->out.display)
        return;
    const char *id = rp_framework_at(framework, node->index)->id;
    app->out.display->clipboard_write(app->out.display->data, id);
    ui_tell(app, ui_print(&app->frame, "%s is on the clipboard.", id));
}

/* --- how it looks --- */

/* All that is said of it, the first being what matters most. */
static size_t texts_of(const rp_definition *of, const char **texts)
{
    const char *const all[] = { of->asks, of->shown_like, of->looks_for, of->rests_on,
                                of->does, of->meaning,    of->line,      of->card };
    size_t count = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i])
            texts[count++] = all[i];
    return count;
}

static bool matches(const rp_definition *of, const char *typed)
{
    const char *texts[8];
    size_t count = texts_of(of, texts);
    str words = STR_EMPTY;
    str_print(&words, "%s %s %s", of->id, of->title ? of->title : "", rp_definition_kind_name(of->kind));
    for (size_t i = 0; i < count; i++)
        str_print(&words, " %s", texts[i]);
    bool found = utf8_has_words(words.bytes, typed);
    str_finish(&words);
    return found;
}

static void view_definition(ui_frame *frame, const rp_definition *of, size_t index)
{
    const char *texts[8];
    size_t count = texts_of(of, texts);
    ui_node *box = ui_panel(frame);
    box->role = UI_ROLE_BUTTON;
    box->id = ui_print(frame, "definition.%zu", index + 1);
    box->name =
        ui_print(frame, "%s, %s%s%s%s%s", of->id, rp_definition_kind_name(of->kind), of->title ? ": " : "",
                 of->title ? of->title : "", count ? ". " : "", count ? texts[0] : "");
    box->hint = "Enter copies its id";
    box->act = on_definition;
    box->index = index;
    box->padding = ui_both(20, 12);
    box->gap = 4;
    ui_write(frame, UI_STYLE_LABEL, of->id);
    if (of->title)
        ui_write(frame, UI_STYLE_STRONG, of->title);
    for (size_t i = 0; i < count; i++)
        ui_write(frame, i ? UI_STYLE_SMALL : UI_STYLE_BODY, texts[i])->most_width = UI_MEASURE;
    if (of->kind == RP_DEFINITION_POINT)
        ui_writef(frame, UI_STYLE_SMALL, "Needs %d of %d", of->needs_num, of->needs_den);
    ui_end(frame);
}

static void view_heading(ui_frame *frame, const rp_framework *framework, const rp_definition *of)
{
    const rp_group *group = NULL;
    for (size_t i = 0; i < rp_framework_group_count(framework) && !group; i++)
        if (str_is(rp_framework_group(framework, i)->id, of->group))
            group = rp_framework_group(framework, i);
    if (!group) {
        char *title = arena_text(&frame->memory, rp_definition_kind_name(of->kind));
        title[0] = (char)(title[0] - 'a' + 'A');
        ui_writef(frame, UI_STYLE_HEADING, "%ss", title);
        return;
    }
    ui_writef(frame, UI_STYLE_HEADING, "%s: %s", group->is_model ? "Model" : "Unit", group->title);
    if (group->line)
        ui_write(frame, UI_STYLE_SMALL, group->line);
}

static bool same_group(const rp_definition *a, const rp_definition *b)
{
    return a->group || b->group ? str_is(a->group, b->group) : a->kind == b->kind;
}

static void view_definitions(const author *me, ui_frame *frame, const rp_framework *framework)
{
    const char *typed = ui_edit_text(me->search);
    const rp_definition *before = NULL;
    size_t found = 0;
    for (size_t i = 0; i < rp_framework_count(framework); i++) {
        const rp_definition *of = rp_framework_at(framework, i);
        if (!matches(of, typed) || ++found > me->shown)
            continue;
        if (!before || !same_group(before, of))
            view_heading(frame, framework, of);
        view_definition(frame, of, i);
        before = of;
    }
    if (!found)
        ui_write(frame, UI_STYLE_BODY, "Nothing fits. Search for other words.");
    author_more(frame, me, found);
}

void author_view_framework(ui_app *app, author *me, ui_frame *frame)
{
    const author_frameworks *all = &me->frameworks;
    const rp_framework *framework = chosen(me);
    const char *titles[FRAMEWORKS_MOST];
    author_wrong(frame, &all->wrong);
    if (!framework) {
        ui_write(frame, UI_STYLE_BODY, "There is no framework in the library that can be loaded.");
        return;
    }
    for (size_t i = 0; i < all->count; i++)
        titles[i] = rp_framework_title(all->items[i]);
    if (all->count > 1)
        ui_tabs(frame, "framework", titles, all->count, all->chosen, on_framework);
    else
        ui_write(frame, UI_STYLE_STRONG, titles[0]);
    if (rp_framework_wording(framework))
        ui_write(frame, UI_STYLE_SMALL, rp_framework_wording(framework));
    ui_field(app, frame, "search", me->search,
             &(ui_field_options){ .placeholder = "Search ids, titles and texts", .changed = on_typed });
    view_definitions(me, frame, framework);
}
