/* All commands with their keys, and changing one: the next key that is pressed. */
#include "ui/screens/screens.h"
#include "ui/widget.h"

typedef struct keys {
    ui_command_id waiting; /* for the key of this command; UI_DO_NOTHING: for none */
} keys;

static void on_change(ui_app *app, void *state, const ui_node *node)
{
    keys *me = state;
    me->waiting = (ui_command_id)node->index;
    ui_tell(app, ui_print(&app->frame, "Press the new key for “%s”. Esc leaves it as it is.",
                          ui_command_title(me->waiting)));
}

static void on_standard(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_keys_standard(&app->settings.keys);
    ui_settings_changed(app);
    ui_tell(app, "All keys are as they were at first.");
}

static bool key(ui_app *app, void *state, const ui_chord *chord)
{
    keys *me = state;
    ui_command_id command = me->waiting;
    rp_error error = { 0 };
    if (command == UI_DO_NOTHING)
        return false;
    me->waiting = UI_DO_NOTHING;
    if (ui_keys_find(&app->settings.keys, chord) == UI_DO_BACK)
        return true;
    if (ui_keys_set(&app->settings.keys, command, chord, &error)) {
        ui_settings_changed(app);
        ui_tell(app, ui_print(&app->frame, "%s: %s", ui_command_title(command), chord->name));
    } else {
        ui_tell_error(app, &error);
    }
    return true;
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const keys *me = state;
    ui_head(app, frame, "Keys");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_write(frame, UI_STYLE_BODY,
             "Number keys choose an option. Tab, Enter, Esc and the arrows stay as they are.");
    ui_panel(frame)->gap = 4;
    for (int i = UI_DO_NOTHING + 1; i < UI_COMMANDS; i++) {
        ui_command_id command = (ui_command_id)i;
        if (ui_command_is_fixed(command))
            continue;
        const char *shown = ui_keys_shown(&app->settings.keys, command);
        ui_node *row = ui_begin(frame, UI_ROW);
        row->role = UI_ROLE_BUTTON;
        row->id = ui_print(frame, "key.%s", ui_command_name(command));
        row->name = ui_command_title(command);
        row->value = *shown ? shown : "no key";
        row->hint = "Enter changes it";
        row->act = on_change;
        row->index = (size_t)i;
        row->least_height = UI_TARGET;
        row->radius = 8;
        row->padding = ui_both(12, 4);
        row->fill = me->waiting == command ? INK_OWN : INK_NOTHING;
        ui_node *title = ui_write(frame, UI_STYLE_BODY, row->name);
        title->share = 1;
        title->across = UI_CENTRE;
        ui_node *value =
            ui_write(frame, UI_STYLE_STRONG, me->waiting == command ? "press a key" : row->value);
        value->across = UI_CENTRE;
        ui_end(frame);
    }
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
    .key = key,
};
