/* The first start: how things look and sound, before any name. */
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/screens/settings.h"
#include "ui/widget.h"

static const char purpose[] =
    "Here you rehearse conversations with customers. First make it comfortable to read or to "
    "hear; you can change all of it later in the settings.";

/* Who cannot see the screen hears once what to press; nothing else is said unless they ask for it. */
static void open(ui_app *app, void *state)
{
    const char *why = NULL;
    const ui_voice *voice = app->out.voice;
    const char *key = ui_keys_shown(&app->settings.keys, UI_DO_READ);
    (void)state;
    if (voice && voice->ready(voice->data, &why))
        ui_say(app,
               ui_print(&app->frame,
                        "Welcome to Rapport. Press %s to have this screen read aloud, or Tab to go "
                        "through it.",
                        key),
               false);
}

static void done(ui_app *app)
{
    app->settings.started = true;
    ui_settings_keep(app);
    ui_home(app, UI_SCREEN_WHO);
}

static void on_skip(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    done(app);
}

static void on_warm_up(ui_app *app, void *state, const ui_node *node)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    (void)state, (void)node;
    done(app);
    if (desk->sign_in(desk->data, RP_ROLE_NOBODY, NULL, &error))
        ui_play_choose(app, &(rp_desk_choice){ .scenario = "warm-up" });
    else
        ui_tell_error(app, &error);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Rapport");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_write(frame, UI_STYLE_TITLE, "Welcome");
    ui_write(frame, UI_STYLE_BODY, purpose);
    settings_sample(frame);
    ui_panel(frame)->gap = UI_GAP;
    settings_one(app, frame, "text-size");
    settings_one(app, frame, "font");
    settings_one(app, frame, "theme");
    settings_one(app, frame, "speech");
    settings_sample_voice(app, frame);
    ui_end(frame);
    ui_page_foot(frame);
    ui_primary(frame, "warm-up", "Start here: a two-minute warm-up", on_warm_up);
    ui_button(frame, "skip", "Skip it", on_skip);
    ui_page_foot_end(frame);
}

const ui_screen ui_screen_start = {
    .name = "start",
    .title = "Welcome",
    .help = "Choose how things look and sound. Then a warm-up of two minutes shows how a conversation goes; "
            "nothing in it counts, and you can skip it.",
    .open = open,
    .view = view,
};
