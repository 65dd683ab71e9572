/* The library: what there is to practise, what was begun, what is left to show. Cards come in steps, so that the window
 * never waits for them. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "ui/play.h"
#include "ui/screens/library.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

/* --- reading --- */

static void read_again(ui_app *app, library *me)
{
    const rp_desk *desk = app->out.desk;
    size_t most = 0;
    library_list_finish(&me->coming);
    me->error = (rp_error){ .kind = RP_ERROR_NONE };
    me->reading = desk->library_open(desk->data, &most, &me->error);
}

static void open(ui_app *app, void *state)
{
    library *me = state;
    me->search = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
    read_again(app, me);
}

static void close(ui_app *app, void *state)
{
    library *me = state;
    (void)app;
    library_list_finish(&me->shown);
    library_list_finish(&me->coming);
    ui_edit_destroy(me->search);
}

/* Keys begin with the first card, or with what was left off, where they were not used otherwise meanwhile. */
static void begin_at(ui_app *app, const char *prefix, const rp_desk_card *card)
{
    ui_focus(app, ui_id(&app->frame, prefix, card->id));
    app->reveal = false; /* the screen opens at its top */
}

static void first_card(ui_app *app, const library *me)
{
    const char *focus = ui_app_top(app)->focus;
    bool untouched = !*focus || str_is(focus, "back") || str_is(focus, "map"); /* the first of the page */
    if (!me->shown.count && me->coming.count == 1 && untouched)
        begin_at(app, "card", &me->coming.cards[0]);
}

static void first_left_off(ui_app *app, const library *me)
{
    bool untouched = str_is(ui_app_top(app)->focus, ui_id(&app->frame, "card", me->coming.cards[0].id));
    for (size_t i = 0; untouched && i < me->coming.count; i++)
        if (me->coming.cards[i].unfinished) {
            begin_at(app, "go-on", &me->coming.cards[i]);
            return;
        }
}

/* True where there is something new to see. */
static bool step(ui_app *app, library *me, int64_t *next_ms)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_card card;
    rp_desk_step found = desk->library_next(desk->data, &card);
    if (found == RP_DESK_FOUND)
        library_list_add(&me->coming, &card);
    if (found == RP_DESK_FOUND && ui_app_top(app)->state == me)
        first_card(app, me);
    if (found != RP_DESK_END) {
        *next_ms = ui_now(app);
        return found == RP_DESK_FOUND && !me->shown.count;
    }
    if (!me->shown.count && me->coming.count && ui_app_top(app)->state == me)
        first_left_off(app, me);
    library_list_finish(&me->shown);
    me->shown = me->coming;
    me->coming = (library_list){ .cards = NULL };
    me->reading = false;
    return true;
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    library *me = state;
    if (!ui_is_shown(app, state)) {
        me->away = true;
        return false;
    }
    if (me->away)
        read_again(app, me);
    me->away = false;
    return me->reading && step(app, me, next_ms);
}

/* --- what is done --- */

static void choose(ui_app *app, const library *me, size_t index, bool go_on)
{
    const rp_desk_card *card = &library_list_of(me)->cards[index];
    ui_play_choose(app, &(rp_desk_choice){ .scenario = card->id, .go_on = go_on });
}

static void on_card(ui_app *app, void *state, const ui_node *node)
{
    choose(app, state, node->index, false);
}

static void on_go_on(ui_app *app, void *state, const ui_node *node)
{
    choose(app, state, node->index, true);
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    read_again(app, state);
}

static void on_show_all(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    library_show_all(state);
    ui_focus(app, "search");
}

static void on_own(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_go(app, (ui_screen_id)node->index);
}

static void on_workshop(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_WORKSHOP);
}

static void on_person(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_home(app, UI_SCREEN_WHO);
}

/* --- how it looks --- */

static void empty(ui_app *app, ui_frame *frame)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_places at = desk->places(desk->data);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "There is nothing to practise yet");
    ui_write(
        frame, UI_STYLE_BODY,
        "Install a pack with “rapport install”, put scenarios into a folder of the library, or name another "
        "folder with “--library”. Then try again.");
    for (size_t i = 0; i < at.libraries.count; i++)
        ui_writef(frame, UI_STYLE_SMALL, "Scenarios were looked for in %s.", at.libraries.items[i]);
    ui_button(frame, "again", "Try again", on_again);
    ui_end(frame);
}

static void cards(ui_app *app, ui_frame *frame, const library *me, bool named)
{
    library_draw_unfinished(frame, me, on_go_on);
    library_draw_filters(app, frame, me, named);
    if (library_draw_cards(frame, me, on_card) || me->reading)
        return;
    ui_panel(frame);
    ui_node *words = ui_write(frame, UI_STYLE_BODY, "Nothing fits.");
    words->role = UI_ROLE_STATUS;
    words->states |= UI_LIVE;
    ui_button(frame, "show-all", "Show everything", on_show_all);
    ui_end(frame);
}

static void greet(ui_frame *frame, const rp_person *who)
{
    if (who->name)
        ui_writef(frame, UI_STYLE_TITLE, "Hello, %s", arena_text(&frame->memory, who->name));
    else
        ui_write(frame, UI_STYLE_TITLE, "What would you like to practise?");
    if (who->role == RP_ROLE_NOBODY)
        ui_write(frame, UI_STYLE_BODY, "You play without a name: nothing will be kept.");
    else if (who->role != RP_ROLE_TRAINEE)
        ui_writef(frame, UI_STYLE_BODY, "Nothing is kept of what you play as %s.",
                  who->role == RP_ROLE_ASSESSOR ? "an assessor" : "a trainer");
}

/* What the trainee keeps: in the page and with its words, so that the head stays calm at any size of text. */
static void own(ui_frame *frame)
{
    static const struct {
        const char *id, *title;
        icon_id icon;
        ui_screen_id screen;
    } places[] = { { "map", "Evidence map", ICON_STRONG, UI_SCREEN_MAP },
                   { "log", "Log", ICON_LOG, UI_SCREEN_LOG },
                   { "records", "Records", ICON_FORM, UI_SCREEN_RECORDS },
                   { "plan", "Plan", ICON_TABLE, UI_SCREEN_PLAN } };
    ui_group(frame, "Your folder", UI_WRAP, UI_GAP_SMALL);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        ui_node *button = ui_button_icon(frame, places[i].id, places[i].icon, places[i].title, on_own);
        button->index = places[i].screen;
        button->fill = INK_PANEL;
        button->stroke = INK_LINE;
    }
    ui_end(frame);
}

static void head(ui_app *app, ui_frame *frame, const rp_person *who)
{
    ui_head(app, frame, "Library");
    if (who->role == RP_ROLE_TRAINER)
        ui_head_button(app, frame, "workshop", ICON_WORKSHOP, "Workshop", on_workshop);
    ui_head_button(app, frame, "person", ICON_PERSON, "Change person", on_person);
    ui_head_end(app, frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    library *me = state;
    const rp_desk *desk = app->out.desk;
    rp_person who = desk->who(desk->data);
    head(app, frame, &who);
    ui_page(frame, 1040);
    greet(frame, &who);
    if (who.role == RP_ROLE_TRAINEE)
        own(frame);
    if (me->error.text[0])
        ui_failed(frame, ui_print(frame, "The library cannot be read: %s.", me->error.text), "again",
                  on_again);
    else if (library_list_of(me)->count)
        cards(app, frame, me, who.role == RP_ROLE_TRAINEE);
    else if (!me->reading)
        empty(app, frame);
    if (me->reading && !me->shown.count) {
        ui_node *words = ui_write(frame, UI_STYLE_SMALL, "Reading the library…");
        words->role = UI_ROLE_STATUS;
        words->states |= UI_LIVE;
    }
    ui_page_end(frame);
}

const ui_screen ui_screen_library = {
    .name = "library",
    .title = "Library",
    .help = "Choose a conversation to practise. What you have shown, done and kept stands in the row at the "
            "top. What you began and did not end stands at the top: you can go "
            "on with it. The tabs, the filters and the search field show fewer.",
    .state_size = sizeof(library),
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
