/* Help: what the screen beneath is for, and its keys as they are set now. */
#include "ui/screens/screens.h"
#include "ui/widget.h"

static const ui_screen_key everywhere[] = {
    { UI_DO_NEXT, NULL, "Go to the next thing" },
    { UI_DO_PREVIOUS, NULL, "Go to the thing before" },
    { UI_DO_NOTHING, "Arrows", "Move about; left and right change a value" },
    { UI_DO_CONFIRM, NULL, "Do it, or confirm" },
    { UI_DO_GO_ON, NULL, "Go on" },
    { UI_DO_NOTHING, "1 to 9", "Choose an option" },
    { UI_DO_BACK, NULL, "Back" },
    { UI_DO_READ, NULL, "Read this screen aloud, or stop" },
    { UI_DO_LARGER, NULL, "Larger text" },
    { UI_DO_SMALLER, NULL, "Smaller text" },
    { UI_DO_FULL_SCREEN, NULL, "Full screen, or a window again" },
    { UI_DO_SETTINGS, NULL, "Settings" },
    { UI_DO_QUIT, NULL, "Close Rapport; everything is saved" },
    { UI_DO_NOTHING, NULL, NULL },
};

static void rows(ui_app *app, ui_frame *frame, const ui_screen_key *keys)
{
    for (; keys->does; keys++) {
        const char *shown = keys->command ? ui_keys_shown(&app->settings.keys, keys->command) : keys->keys;
        ui_node *row = ui_begin(frame, UI_ROW);
        row->role = UI_ROLE_TEXT;
        row->name = ui_print(frame, "%s: %s", shown, keys->does);
        row->gap = UI_GAP;
        ui_node *chip = ui_begin(frame, UI_COLUMN);
        chip->width = 108;
        chip->states = UI_SILENT;
        ui_node *key = ui_write(frame, UI_STYLE_STRONG, shown);
        key->fill = INK_CHIP;
        key->radius = 6;
        key->padding = ui_both(8, 3);
        key->across = UI_START;
        ui_end(frame);
        ui_node *words = ui_write(frame, UI_STYLE_BODY, keys->does);
        words->share = 1;
        words->states = UI_SILENT;
        words->across = UI_CENTRE;
        ui_end(frame);
    }
}

/* The screen that help is asked for: the one beneath. */
static const ui_screen *beneath(const ui_app *app)
{
    return ui_screen_of(app->stack[app->open_count >= 2 ? app->open_count - 2 : 0].id);
}

/* How to have it read aloud, and why it cannot be where it cannot. */
static void aloud(ui_app *app, ui_frame *frame)
{
    const ui_voice *voice = app->out.voice;
    const char *key = ui_keys_shown(&app->settings.keys, UI_DO_READ), *why = NULL;
    ui_write(frame, UI_STYLE_HEADING, "Reading aloud");
    if (!voice || !voice->ready(voice->data, &why)) {
        ui_write(frame, UI_STYLE_BODY, why ? why : "There is no voice on this computer.");
        return;
    }
    if (*key)
        ui_writef(frame, UI_STYLE_BODY, "%s reads the screen aloud from its top; %s again stops it.", key,
                  key);
    ui_write(
        frame, UI_STYLE_BODY,
        app->settings.speech
            ? "What has the focus and what is said are read to you as you go; the settings turn that off."
            : "“Read aloud” in the settings has everything read as you go: what has the focus, and what is "
              "said.");
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const ui_screen *about = beneath(app);
    (void)state;
    ui_dialog(app, frame, ui_print(frame, "Help: %s", about->title), UI_MEASURE);
    ui_write(frame, UI_STYLE_BODY, about->help);
    if (about->keys) {
        ui_write(frame, UI_STYLE_HEADING, "Keys here");
        rows(app, frame, about->keys);
    }
    ui_write(frame, UI_STYLE_HEADING, "Keys everywhere");
    rows(app, frame, everywhere);
    aloud(app, frame);
    ui_dialog_end(frame);
}

const ui_screen ui_screen_help = {
    .name = "help",
    .title = "Help",
    .over = true,
    .help = "What a screen is for, and its keys.",
    .view = view,
};
