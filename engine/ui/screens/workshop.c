/* The workshop: every scenario of the library as its author sees it. They come in steps, so that the window never waits
 * for them. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/author.h"
#include "ui/screens/make.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

typedef struct list {
    rp_workshop_scenario *items; /* their texts are the workshop's, until it reads anew */
    size_t count, capacity;
    bool reading;
    bool away;    /* something else was on top */
    char *opened; /* id of the one that was opened last: it has the focus when it is there again */
    ui_edit *search;
    rp_error wrong;
} list;

static void read_again(ui_app *app, list *me)
{
    const rp_workshop *workshop = app->out.workshop;
    size_t most = 0;
    me->count = 0;
    me->wrong = (rp_error){ RP_ERROR_NONE, "" };
    me->reading = workshop->list_open(workshop->data, &most, &me->wrong);
}

static void open(ui_app *app, void *state)
{
    list *me = state;
    me->search = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
    read_again(app, me);
}

static void close(ui_app *app, void *state)
{
    list *me = state;
    (void)app;
    ui_edit_destroy(me->search);
    free(me->items);
    free(me->opened);
}

static void add(ui_app *app, list *me, const rp_workshop_scenario *one)
{
    me->items = memory_grow(me->items, me->count, &me->capacity, sizeof *me->items);
    me->items[me->count++] = *one;
    if (!str_is(me->opened, one->id) || ui_app_top(app)->state != me)
        return;
    ui_focus(app, ui_id(&app->frame, "scenario", one->id));
    free(me->opened);
    me->opened = NULL;
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    list *me = state;
    const rp_workshop *workshop = app->out.workshop;
    rp_workshop_scenario one;
    bool back = me->away && ui_app_top(app)->state == state;
    me->away = ui_app_top(app)->state != state;
    if (back) {
        read_again(app, me);
        *next_ms = ui_now(app);
        return true;
    }
    if (!me->reading || me->away)
        return false;
    rp_desk_step step = workshop->list_next(workshop->data, &one);
    me->reading = step != RP_DESK_END;
    if (me->reading)
        *next_ms = ui_now(app);
    if (step == RP_DESK_FOUND)
        add(app, me, &one);
    return true;
}

/* --- what is done --- */

static void on_scenario(ui_app *app, void *state, const ui_node *node)
{
    list *me = state;
    if (node->index >= me->count)
        return;
    free(me->opened);
    me->opened = memory_copy_text(me->items[node->index].id);
    author_open(app, &me->items[node->index]);
}

static void on_new(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    make_open(app, MAKE_NEW, NULL, NULL);
}

static void on_install(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    make_open(app, MAKE_INSTALL, NULL, NULL);
}

/* --- how it looks --- */

static bool matches(const list *me, const rp_workshop_scenario *one)
{
    str words = STR_EMPTY;
    str_print(&words, "%s %s %s %s", one->id, one->title ? one->title : "", one->kind ? one->kind : "",
              one->family ? one->family : "");
    bool found = utf8_has_words(words.bytes, ui_edit_text(me->search));
    str_finish(&words);
    return found;
}

/* "Approved by Jo Bell, 22 November 2026" */
static const char *approval_words(const ui_app *app, ui_frame *frame, const rp_workshop_scenario *one)
{
    static const char *const states[] = { [RP_APPROVAL_DRAFT] = "Draft",
                                          [RP_APPROVAL_TRIALLED] = "On trial",
                                          [RP_APPROVAL_APPROVED] = "Approved" };
    const rp_desk *desk = app->out.desk;
    char date[RP_DESK_DATE];
    if (!one->approved_ms)
        return states[one->approval];
    desk->date(desk->data, one->approved_ms, false, date);
    return ui_print(frame, "%s, said %s, %s", states[one->approval],
                    one->approved_by ? one->approved_by : "somebody who was erased", date);
}

static const char *about_words(ui_frame *frame, const rp_workshop_scenario *one)
{
    if (!one->loads)
        return ui_print(frame, "%s%s: cannot be loaded", one->id, one->packed ? ", a pack" : "");
    return ui_print(frame, "%s%s, version %d: %s, %d minutes", one->id, one->packed ? ", a pack" : "",
                    one->version, one->kind, one->minutes);
}

static void view_counts(ui_frame *frame, const rp_workshop_scenario *one)
{
    bool wrong = one->errors, some = one->warnings;
    theme_ink ink = wrong ? INK_POOR : some ? INK_FAIR : INK_GOOD;
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 6;
    ui_icon(frame, wrong ? ICON_STOP : some ? ICON_WARNING : ICON_CHECK, ink, 18);
    ui_node *words = ui_write(frame, UI_STYLE_BODY, author_counts(frame, one->errors, one->warnings));
    words->ink = ink;
    words->across = UI_CENTRE;
    ui_end(frame);
}

static void view_one(ui_app *app, ui_frame *frame, const rp_workshop_scenario *one, size_t index)
{
    bool narrow = ui_is_narrow(frame);
    const char *title = one->title ? one->title : one->id, *about = about_words(frame, one);
    const char *approval = one->loads ? approval_words(app, frame, one) : NULL;
    ui_node *box = ui_panel(frame);
    box->flow = narrow ? UI_COLUMN : UI_ROW;
    box->role = UI_ROLE_BUTTON;
    box->id = ui_id(frame, "scenario", one->id);
    box->name = ui_print(frame, "%s. %s. %s%s%s", title, about, approval ? approval : "",
                         approval ? ". " : "", author_counts(frame, one->errors, one->warnings));
    box->act = on_scenario;
    box->index = index;
    box->padding = ui_both(20, 14);
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->gap = 4;
    left->share = narrow ? 0 : 3;
    ui_write(frame, UI_STYLE_STRONG, title);
    ui_write(frame, UI_STYLE_SMALL, about);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->gap = 4;
    right->share = narrow ? 0 : 2;
    view_counts(frame, one);
    if (approval)
        ui_write(frame, UI_STYLE_SMALL, approval);
    ui_end(frame);
    ui_end(frame);
}

static void view_top(ui_app *app, ui_frame *frame, list *me)
{
    ui_node *row = ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW);
    row->gap = 12;
    ui_node *field = ui_begin(frame, UI_COLUMN);
    field->share = ui_is_narrow(frame) ? 0 : 1;
    ui_field(app, frame, "search", me->search, &(ui_field_options){ .placeholder = "Search" });
    ui_end(frame);
    ui_node *buttons = ui_begin(frame, UI_WRAP);
    buttons->gap = 12;
    ui_primary(frame, "new", "New scenario", on_new);
    ui_button(frame, "install", "Install a pack", on_install);
    ui_end(frame);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    list *me = state;
    size_t shown = 0;
    ui_head(app, frame, "Workshop");
    ui_head_end(app, frame);
    ui_page(frame, 880);
    ui_write(frame, UI_STYLE_TITLE, "Your scenarios");
    view_top(app, frame, me);
    author_wrong(frame, &me->wrong);
    ui_group(frame, "Scenarios", UI_COLUMN, UI_GAP_SMALL)->role = UI_ROLE_LIST;
    for (size_t i = 0; i < me->count; i++)
        if (matches(me, &me->items[i])) {
            view_one(app, frame, &me->items[i], i);
            shown++;
        }
    ui_end(frame);
    if (me->reading)
        ui_write(frame, UI_STYLE_SMALL, "Reading the library…")->role = UI_ROLE_STATUS;
    else if (!me->count)
        ui_write(frame, UI_STYLE_BODY, "There is no scenario yet. Make a new one, or install a pack.");
    else if (!shown)
        ui_write(frame, UI_STYLE_BODY, "Nothing fits. Search for other words.");
    ui_page_end(frame);
}

const ui_screen ui_screen_workshop = {
    .name = "workshop",
    .title = "Workshop",
    .help = "Every scenario of your library, with what is wrong with it and who said that it may be used. "
            "Open one to "
            "work on it, make a new one, or install a pack.",
    .state_size = sizeof(list),
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
