/* Settings: made from the table of settings.h, group by group, in force at once. */
#include <string.h>

#include "base/str.h"
#include "ui/screens/screens.h"
#include "ui/screens/settings.h"
#include "ui/widget.h"

static void open(ui_app *app, void *state)
{
    settings_words_open(app, state);
}

static void close(ui_app *app, void *state)
{
    (void)app;
    settings_words_close(state);
}

static void on_keys(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_KEYS);
}

static void on_folder(ui_app *app, void *state, const ui_node *node)
{
    const ui_display *display = app->out.display;
    (void)state;
    display->open(display->data, node->data);
}

static void places(ui_app *app, ui_frame *frame)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_places at = desk->places(desk->data);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Where things are");
    ui_writef(frame, UI_STYLE_BODY, "What you do is kept in %s.",
              at.data ? at.data : "no folder: nothing can be kept");
    for (size_t i = 0; i < at.libraries.count; i++)
        ui_writef(frame, UI_STYLE_BODY, "Scenarios come from %s.", at.libraries.items[i]);
    if (at.data && app->out.display)
        ui_button_icon(frame, "folder", ICON_OPEN, "Open the folder", on_folder)->data = at.data;
    ui_writef(frame, UI_STYLE_SMALL, "Rapport %s. It never uses a network.", at.version);
    ui_end(frame);
}

/* Between head and page, where it stays while the page scrolls. */
static void lasting_sample(ui_frame *frame)
{
    float margin = ui_is_narrow(frame) ? UI_GAP : UI_MARGIN;
    ui_node *band = ui_begin(frame, UI_COLUMN);
    band->width = UI_MEASURE + 2 * margin;
    band->across = UI_CENTRE;
    band->padding = (ui_edges){ margin, UI_GAP, margin, 0 };
    settings_sample(frame);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    static const char *const groups[] = { "Reading", "Conversation", "Speech", "Writing" };
    ui_head(app, frame, "Settings");
    ui_head_end(app, frame);
    if (!ui_is_low(frame))
        lasting_sample(frame);
    ui_page(frame, UI_MEASURE);
    if (ui_is_low(frame))
        settings_sample(frame);
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        ui_panel(frame)->gap = UI_GAP;
        ui_write(frame, UI_STYLE_HEADING, groups[i]);
        settings_group(app, frame, state, groups[i]);
        if (str_is(groups[i], "Speech"))
            settings_sample_voice(app, frame);
        ui_end(frame);
    }
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Keys");
    ui_write(frame, UI_STYLE_BODY, "Everything can be done by keys, and most of them can be changed.");
    ui_button(frame, "keys", "See and change the keys", on_keys);
    ui_end(frame);
    places(app, frame);
    ui_page_end(frame);
}

static const ui_screen_key keys[] = {
    { UI_DO_NOTHING, "Left, Right", "Less or more of a value" },
    { UI_DO_LESS, NULL, "Less of a value" },
    { UI_DO_MORE, NULL, "More of a value" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_settings = {
    .name = "settings",
    .title = "Settings",
    .help = "How things look, sound and come. Every change is in force at once, and is kept.",
    .keys = keys,
    .state_size = sizeof(settings_words),
    .open = open,
    .close = close,
    .view = view,
};
