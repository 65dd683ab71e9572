/* All commands with their keys; changing one in a dialog that waits for the new key. */
#include "base/str.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

typedef struct keys {
    ui_command_id waiting; /* the command that is given a new key */
} keys;

/* --- the dialog --- */

/* It is only ever opened over the list, whose state says which command it is for. */
static ui_command_id waiting(const ui_app *app)
{
    const keys *list = app->stack[app->open_count - 2].state;
    return list->waiting;
}

static void give(ui_app *app, ui_command_id command, const ui_chord *chord)
{
    ui_command_id had = ui_keys_find(&app->settings.keys, chord);
    rp_error error = { 0 };
    if (!ui_keys_set(&app->settings.keys, command, chord, &error)) {
        ui_tell_error(app, &error); /* and go on waiting */
        return;
    }
    ui_back(app);
    str text = STR_EMPTY;
    str_print(&text, "%s is now the key of “%s”.", ui_chord_title(chord), ui_command_title(command));
    if (had != UI_DO_NOTHING && had != command && !*ui_keys_shown(&app->settings.keys, had))
        str_print(&text, " “%s” has none now.", ui_command_title(had));
    ui_tell(app, text.bytes);
    ui_settings_changed(app); /* which tells where it cannot be kept */
    str_finish(&text);
}

static bool key(ui_app *app, void *state, const ui_chord *chord)
{
    ui_command_id has = ui_keys_find(&app->settings.keys, chord);
    (void)state;
    if (has != UI_DO_NOTHING && ui_command_is_fixed(has)) /* Tab moves, Enter confirms, Esc closes, as ever */
        return false;
    give(app, waiting(app), chord);
    return true;
}

static void on_leave(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_back(app);
}

static void view_key(ui_app *app, void *state, ui_frame *frame)
{
    ui_command_id command = waiting(app);
    const char *now = ui_keys_shown(&app->settings.keys, command);
    (void)state;
    ui_dialog(app, frame, "A new key", 480);
    ui_writef(frame, UI_STYLE_BODY, "Press the new key for “%s”.", ui_command_title(command))->states |=
        UI_LIVE;
    ui_writef(frame, UI_STYLE_SMALL, "It is %s now. %s leaves it as it is.", *now ? now : "none",
              ui_keys_shown(&app->settings.keys, UI_DO_BACK));
    ui_button(frame, "leave", "Leave it as it is", on_leave);
    ui_dialog_end(frame);
}

const ui_screen ui_screen_new_key = {
    .name = "new-key",
    .title = "A new key",
    .over = true,
    .help = "The next key that is pressed becomes the key of the command.",
    .view = view_key,
    .key = key,
};

/* --- the list --- */

static void on_change(ui_app *app, void *state, const ui_node *node)
{
    ((keys *)state)->waiting = (ui_command_id)node->index;
    ui_go(app, UI_SCREEN_NEW_KEY);
}

static void on_standard(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_keys_standard(&app->settings.keys);
    ui_tell(app, "All keys are as they were at first.");
    ui_settings_changed(app);
}

static void row(ui_app *app, ui_frame *frame, ui_command_id command)
{
    const char *shown = ui_keys_shown(&app->settings.keys, command);
    ui_node *box = ui_begin(frame, UI_ROW);
    box->role = UI_ROLE_BUTTON;
    box->id = ui_id(frame, "key", ui_command_name(command));
    box->name = ui_command_title(command);
    box->value = *shown ? shown : "no key";
    box->hint = "Enter changes it";
    box->act = on_change;
    box->index = command;
    box->least_height = UI_TARGET;
    box->radius = 8;
    box->padding = ui_both(12, 4);
    ui_node *title = ui_write(frame, UI_STYLE_BODY, box->name);
    title->share = 1;
    title->across = UI_CENTRE;
    ui_node *value = ui_write(frame, UI_STYLE_STRONG, box->value);
    value->across = UI_CENTRE;
    value->fill = *shown ? INK_CHIP : INK_NOTHING;
    value->radius = 6;
    value->padding = ui_both(8, 3);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Keys");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_write(frame, UI_STYLE_BODY,
             "Number keys choose an option. Tab, Enter, Esc and the arrows stay as they are.");
    ui_panel(frame)->gap = 4;
    for (int i = UI_DO_NOTHING + 1; i < UI_COMMANDS; i++)
        if (!ui_command_is_fixed((ui_command_id)i))
            row(app, frame, (ui_command_id)i);
    ui_end(frame);
    ui_button(frame, "standard", "All keys as they were at first", on_standard);
    ui_page_end(frame);
}

const ui_screen ui_screen_keys = {
    .name = "keys",
    .title = "Keys",
    .help = "Which key does what. Choose a line, press Enter, then the new key.",
    .state_size = sizeof(keys),
    .view = view,
};
