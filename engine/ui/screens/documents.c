/* Documents at hand: their list, and the one that is opened. */
#include <math.h>
#include <string.h>

#include "rapport/telling.h"
#include "ui/play.h"
#include "ui/screens/document.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { LIST_WIDTH = 288, SHEET_MOST = 760 };

typedef struct at_hand {
    size_t *list;
    size_t count;
    size_t at; /* place of the one that is opened; `count`: none */
} at_hand;

static at_hand find(const ui_app *app, arena *memory)
{
    const rp_run *run = ui_play_run(app);
    size_t all = rp_scenario_exhibit_count(rp_run_scenario(run));
    at_hand found = { .list = arena_allocate(memory, (all + 1) * sizeof(size_t)) };
    found.count = rp_documents_at_hand(run, found.list);
    while (found.at < found.count && found.list[found.at] + 1 != ui_play_of(app)->document)
        found.at++;
    return found;
}

static void show(ui_app *app, size_t exhibit)
{
    ui_play_show_document(app, exhibit);
    ui_to_top(app, ui_app_top(app)->state);
    const char *entry = ui_print(&app->frame, "document.%zu", exhibit + 1);
    if (ui_find(&app->frame, entry)) /* the list is to be seen: the focus goes with it */
        ui_focus(app, entry);
}

static void open(ui_app *app, void *state)
{
    at_hand all = find(app, &app->frame.memory);
    (void)state;
    if (all.at == all.count)
        ui_play_of(app)->document = 0;
    if (all.count == 1 && all.at)
        show(app, all.list[0]);
}

static void on_document(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    show(app, node->index);
}

static void on_list(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_of(app)->document = 0;
    ui_touch(app);
}

static void step(ui_app *app, int by)
{
    at_hand all = find(app, &app->frame.memory);
    if (!all.count)
        return;
    size_t next = all.at == all.count ? 0 : all.at + (by < 0 ? all.count - 1 : 1);
    show(app, all.list[next % all.count]);
}

static void on_previous(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    step(app, -1);
}

static void on_next(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    step(app, 1);
}

static void on_keep(ui_app *app, void *state, const ui_node *node)
{
    ui_play *play = ui_play_of(app);
    (void)state, (void)node;
    play->beside = play->beside == play->document ? 0 : play->document;
    ui_touch(app);
}

/* --- the view --- */

static void list(ui_app *app, ui_frame *frame, const at_hand *all)
{
    rp_run *run = ui_play_run(app);
    ui_group(frame, "Documents at hand", UI_COLUMN, UI_GAP_SMALL);
    for (size_t i = 0; i < all->count; i++) {
        const rp_exhibit *exhibit = rp_run_exhibit(run, all->list[i]);
        const char *kind = rp_exhibit_kind_title(exhibit->kind);
        ui_node *node =
            ui_option_box(frame, ui_print(frame, "document.%zu", all->list[i] + 1), i < 9 ? (int)i + 1 : 0,
                          ui_print(frame, "%s: %s", kind, exhibit->title), i == all->at, on_document);
        node->index = all->list[i];
        ui_node *words = ui_begin(frame, UI_COLUMN);
        words->share = 1;
        words->gap = 2;
        words->across = UI_CENTRE;
        ui_write(frame, UI_STYLE_BODY, exhibit->title);
        ui_write(frame, UI_STYLE_SMALL, kind);
        ui_end(frame);
        ui_icon(frame, document_icon(exhibit->kind), INK_ACCENT, 20);
        ui_end(frame);
    }
    ui_end(frame);
}

static void buttons(ui_app *app, ui_frame *frame, const at_hand *all, bool alone)
{
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    if (alone)
        ui_button(frame, "list", "All documents", on_list);
    if (all->count > 1) {
        ui_button_icon(frame, "previous", ICON_BACK, "Previous", on_previous);
        ui_button_icon(frame, "next", ICON_FORWARD, "Next", on_next);
    }
    if (ui_is_wide(frame) && app->playing.attempt)
        ui_check(frame, "keep", "Keep it beside the talk",
                 ui_play_of(app)->beside == ui_play_of(app)->document, on_keep);
    ui_end(frame);
}

static void opened(ui_app *app, ui_frame *frame, const at_hand *all, float room)
{
    document_show(app, frame, rp_run_exhibit(ui_play_run(app), all->list[all->at]), room);
}

static void beside_each_other(ui_app *app, ui_frame *frame, const at_hand *all)
{
    float room = fminf(frame->width - 2 * UI_MARGIN - UI_GAP_LARGE - LIST_WIDTH, SHEET_MOST);
    ui_bare_page(frame);
    ui_node *row = ui_begin(frame, UI_ROW);
    row->share = 1;
    row->gap = UI_GAP_LARGE;
    row->along = UI_CENTRE;
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->width = LIST_WIDTH;
    left->id = "list";
    left->scrolls = true;
    list(app, frame, all);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->width = room;
    right->gap = 12;
    if (all->at < all->count) {
        buttons(app, frame, all, false);
        ui_node *sheet = ui_begin(frame, UI_COLUMN);
        sheet->id = "sheet";
        sheet->scrolls = true;
        sheet->shrinks = true;
        opened(app, frame, all, room);
        ui_end(frame);
    } else {
        ui_write(frame, UI_STYLE_BODY, "Choose a document to read it.")->ink = INK_QUIET;
    }
    ui_end(frame);
    ui_end(frame);
    ui_page_end(frame);
}

static void one_after_another(ui_app *app, ui_frame *frame, const at_hand *all)
{
    ui_page(frame, UI_MEASURE);
    if (all->at < all->count) {
        buttons(app, frame, all, all->count > 1);
        opened(app, frame, all, fminf(frame->width - 2 * UI_GAP, UI_MEASURE));
    } else {
        list(app, frame, all);
    }
    ui_page_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    at_hand all = find(app, &frame->memory);
    (void)state;
    ui_head(app, frame, "Documents");
    ui_head_end(app, frame);
    if (!all.count) {
        ui_page(frame, UI_MEASURE);
        ui_write(frame, UI_STYLE_BODY, "There are no documents at hand yet.");
        ui_page_end(frame);
    } else if (ui_is_narrow(frame)) {
        one_after_another(app, frame, &all);
    } else {
        beside_each_other(app, frame, &all);
    }
}

static bool command(ui_app *app, void *state, ui_command_id what)
{
    (void)state;
    switch (what) {
    case UI_DO_DOCUMENTS: ui_back(app); return true;
    case UI_DO_LEFT: step(app, -1); return true;
    case UI_DO_RIGHT: step(app, 1); return true;
    default: return false;
    }
}

static const ui_screen_key keys[] = {
    { UI_DO_NOTHING, "1 to 9", "Open a document" },
    { UI_DO_RIGHT, NULL, "The next document" },
    { UI_DO_LEFT, NULL, "The one before it" },
    { UI_DO_DOCUMENTS, NULL, "Back to where you were" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_documents = {
    .name = "documents",
    .title = "Documents",
    .help = "The documents that you have at hand. Choose one to read it; in a wide window it can be kept "
            "beside the talk.",
    .keys = keys,
    .open = open,
    .view = view,
    .command = command,
};
