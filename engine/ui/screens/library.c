/* The library: what there is to practise, what was begun, what is left to show. Cards come in steps, so that the window
 * never waits for them. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "ui/screens/library.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

static void read_again(ui_app *app, library *me)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    size_t most = 0;
    library_forget(me);
    me->reading = desk->library_open(desk->data, &most, &error);
    if (!me->reading)
        ui_tell_error(app, &error);
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
    library_forget(me);
    free(me->cards);
    ui_edit_destroy(me->search);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    library *me = state;
    const rp_desk *desk = app->out.desk;
    rp_desk_card card;
    if (!me->reading) {
        bool back = me->away && ui_app_top(app)->state == state; /* something was played meanwhile */
        me->away = ui_app_top(app)->state != state;
        if (back)
            read_again(app, me);
        return back;
    }
    rp_desk_step step = desk->library_next(desk->data, &card);
    me->reading = step != RP_DESK_END;
    if (me->reading)
        *next_ms = ui_now(app);
    if (step == RP_DESK_FOUND)
        library_add(me, &card);
    return true;
}

/* --- what is done --- */

static void choose(ui_app *app, const rp_desk_card *card, bool go_on)
{
    ui_play_choose(app, &(rp_desk_choice){ .scenario = card->id, .go_on = go_on });
}

static void on_card(ui_app *app, void *state, const ui_node *node)
{
    choose(app, &((library *)state)->cards[node->index], false);
}

static void on_go_on(ui_app *app, void *state, const ui_node *node)
{
    choose(app, &((library *)state)->cards[node->index], true);
}

static void on_log(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_LOG);
}

static void on_kind(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((library *)state)->kind = node->index;
}

/* --- how it looks --- */

static icon_id channel_icon(const char *channel)
{
    static const struct {
        const char *channel;
        icon_id icon;
    } icons[] = {
        { "phone", ICON_PHONE }, { "chat", ICON_CHAT }, { "email", ICON_EMAIL }, { "meeting", ICON_MEETING }
    };
    for (size_t i = 0; i < sizeof icons / sizeof *icons; i++)
        if (str_is(icons[i].channel, channel))
            return icons[i].icon;
    return ICON_PERSON;
}

static void add_line(ui_frame *frame, const rp_desk_card *card)
{
    str text = STR_EMPTY;
    for (size_t i = 0; i < card->point_count; i++)
        if (!card->points[i].shown)
            str_print(&text, "%s%s", text.length ? "; " : "A chance to show: ", card->points[i].title);
    if (!text.length && card->point_count)
        str_add(&text, "You have shown everything it asks for.");
    ui_write(frame, UI_STYLE_SMALL, arena_text(&frame->memory, str_text(&text)));
    str_finish(&text);
}

static void about_line(ui_frame *frame, const rp_desk_card *card)
{
    ui_begin(frame, UI_ROW)->gap = 6;
    ui_icon(frame, channel_icon(card->channel), INK_QUIET, 16);
    ui_node *words = ui_writef(frame, UI_STYLE_SMALL, "%s, %d minutes", card->channel, card->minutes);
    words->share = 1;
    ui_end(frame);
}

static void draw_card(ui_frame *frame, const rp_desk_card *card, size_t index)
{
    const char *name = ui_print(frame, "%s. %s, %s, %d minutes. %s", card->title, card->kind, card->channel,
                                card->minutes, card->summary ? card->summary : "");
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_BUTTON;
    box->id = ui_print(frame, "card.%s", card->id);
    box->name = name;
    box->act = on_card;
    box->index = index;
    box->fill = INK_PANEL;
    box->stroke = INK_LINE;
    box->border = 1;
    box->radius = UI_RADIUS;
    box->padding = ui_all(20);
    box->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_LABEL, card->kind);
    ui_write(frame, UI_STYLE_HEADING, card->title);
    if (card->summary)
        ui_write(frame, UI_STYLE_BODY, card->summary);
    add_line(frame, card);
    ui_space(frame);
    about_line(frame, card);
    if (card->last)
        ui_writef(frame, UI_STYLE_SMALL, "Last: %s", card->last);
    if (card->scored && card->approval != RP_APPROVAL_APPROVED)
        ui_writef(frame, UI_STYLE_SMALL, "%s: does not count yet",
                  card->approval == RP_APPROVAL_DRAFT ? "Draft" : "On trial");
    ui_end(frame);
}

static void draw_unfinished(ui_frame *frame, const library *me)
{
    bool any = false;
    for (size_t i = 0; i < me->count; i++)
        any = any || me->cards[i].unfinished;
    if (!any)
        return;
    ui_group(frame, "Go on", UI_COLUMN, UI_GAP_SMALL);
    for (size_t i = 0; i < me->count; i++) {
        const rp_desk_card *card = &me->cards[i];
        if (!card->unfinished)
            continue;
        ui_node *box = ui_panel(frame);
        box->flow = UI_ROW;
        box->padding = ui_both(20, 12);
        ui_begin(frame, UI_COLUMN)->share = 1;
        ui_write(frame, UI_STYLE_STRONG, card->title);
        ui_write(frame, UI_STYLE_SMALL, card->unfinished);
        ui_end(frame);
        ui_node *button = ui_button(frame, ui_print(frame, "go-on.%s", card->id),
                                    card->looks_back ? "Look back" : "Go on", on_go_on);
        button->index = i;
        button->across = UI_CENTRE;
        button->name = ui_print(frame, "%s: %s", card->looks_back ? "Look back" : "Go on", card->title);
        ui_end(frame);
    }
    ui_end(frame);
}

static void draw_filters(ui_app *app, ui_frame *frame, library *me)
{
    ui_node *row = ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW);
    row->gap = UI_GAP;
    ui_begin(frame, UI_COLUMN)->share = 1;
    const char *names[LIBRARY_KINDS + 1] = { "All" };
    for (size_t i = 0; i < me->kind_count; i++)
        names[i + 1] = me->kinds[i];
    ui_tabs(frame, "kind", names, me->kind_count + 1, me->kind, on_kind);
    ui_end(frame);
    ui_node *field = ui_begin(frame, UI_COLUMN);
    field->least_width = 240;
    ui_field(app, frame, "search", me->search, &(ui_field_options){ .placeholder = "Search" });
    ui_end(frame);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    library *me = state;
    const rp_desk *desk = app->out.desk;
    rp_person who = desk->who(desk->data);
    ui_head(app, frame, "Library");
    if (who.role == RP_ROLE_TRAINEE)
        ui_head_button(app, frame, "log", ICON_LOG, "Log", on_log);
    ui_head_end(app, frame);
    ui_page(frame, 1040);
    if (who.name)
        ui_writef(frame, UI_STYLE_TITLE, "Hello, %s", arena_text(&frame->memory, who.name));
    else
        ui_write(frame, UI_STYLE_TITLE, "What would you like to practise?");
    draw_unfinished(frame, me);
    draw_filters(app, frame, me);
    ui_node *grid = ui_group(frame, "Scenarios", UI_GRID, UI_GAP);
    grid->column = 300;
    size_t shown = 0;
    for (size_t i = 0; i < me->count; i++)
        if (library_matches(me, &me->cards[i])) {
            draw_card(frame, &me->cards[i], i);
            shown++;
        }
    ui_end(frame);
    if (me->reading)
        ui_write(frame, UI_STYLE_SMALL, "Reading the library…")->role = UI_ROLE_STATUS;
    else if (!me->count)
        ui_write(frame, UI_STYLE_BODY,
                 "There is no scenario in the library. Install a pack, or name a folder with --library.");
    else if (!shown)
        ui_write(frame, UI_STYLE_BODY, "Nothing fits. Choose another kind, or search for other words.");
    ui_page_end(frame);
}

const ui_screen ui_screen_library = {
    .name = "library",
    .title = "Library",
    .help = "Choose a conversation to practise. What you began and did not end stands at the top: you can go "
            "on with it.",
    .state_size = sizeof(library),
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
