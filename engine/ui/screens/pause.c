/* A pause: nothing of the conversation is to be seen, and no clock runs. */
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

typedef struct pause {
    int64_t from_ms;
} pause;

static void open(ui_app *app, void *state)
{
    ((pause *)state)->from_ms = ui_now(app);
    ui_play_note(app, RP_KIND_PAUSE);
}

static void close(ui_app *app, void *state)
{
    ui_play *play = ui_play_of(app);
    if (!play)
        return;
    play->paused_ms += ui_now(app) - ((pause *)state)->from_ms;
    ui_play_note(app, RP_KIND_RESUME);
}

static void on_go_on(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_back(app);
}

static void on_leave(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_back(app);
    ui_app_command(app, UI_DO_BACK); /* the conversation asks */
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Paused");
    ui_head_end(app, frame);
    ui_page(frame, 480);
    ui_panel(frame)->gap = UI_GAP;
    ui_icon(frame, ICON_PAUSE, INK_ACCENT, 40)->across = UI_START;
    ui_write(frame, UI_STYLE_TITLE, "Paused");
    ui_write(frame, UI_STYLE_BODY,
             app->playing.journal ? "Take as long as you like. Everything up to here is saved."
                                  : "Take as long as you like.");
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_primary(frame, "go-on", "Go on", on_go_on);
    ui_button(frame, "leave", "Leave for now", on_leave);
    ui_end(frame);
    ui_end(frame);
    ui_page_end(frame);
}

static bool command(ui_app *app, void *state, ui_command_id what)
{
    (void)state;
    if (what != UI_DO_PAUSE)
        return false;
    ui_back(app);
    return true;
}

static const ui_screen_key keys[] = {
    { UI_DO_PAUSE, NULL, "Go on" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_pause = {
    .name = "pause",
    .title = "Paused",
    .help = "A pause. The conversation waits, and nothing of it is shown. Space goes on.",
    .keys = keys,
    .state_size = sizeof(pause),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
};
