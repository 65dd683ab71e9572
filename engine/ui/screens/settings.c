/* Settings: made from the table of settings.h, group by group, in force at once. Keys are in settings_keys.c. */
#include <stdlib.h>
#include <string.h>

#include "ui/screens/screens.h"
#include "ui/screens/settings.h"
#include "ui/widget.h"

const char settings_sample[] = "“I’ve had three letters this month, and every one says something else.”";

typedef struct settings {
    ui_edit *words[SETTINGS_WORDS]; /* of settings that are words, in the order of the table */
} settings;

static void open(ui_app *app, void *state)
{
    settings *me = state;
    size_t place = 0;
    for (size_t i = 0; i < ui_setting_count(); i++) {
        const ui_setting *setting = ui_setting_at(i);
        char value[UI_SETTING_TEXT];
        if (setting->kind != UI_SETTING_WORDS || !setting->title)
            continue;
        ui_setting_value(&app->settings, setting, value, sizeof value);
        me->words[place++] = ui_edit_create(&(ui_edit_options){ .most = UI_SETTING_TEXT - 1 }, value);
    }
}

static void close(ui_app *app, void *state)
{
    settings *me = state;
    (void)app;
    for (size_t i = 0; i < SETTINGS_WORDS; i++)
        ui_edit_destroy(me->words[i]);
}

/* --- what is done --- */

static void set(ui_app *app, const ui_setting *setting, int value)
{
    ui_setting_set(&app->settings, setting, value);
    ui_settings_changed(app);
}

static void on_adjust(ui_app *app, void *state, const ui_node *node, int steps)
{
    const ui_setting *setting = node->data;
    (void)state;
    set(app, setting, ui_setting_number(&app->settings, setting) + steps * setting->step);
}

static void on_flag(ui_app *app, void *state, const ui_node *node)
{
    const ui_setting *setting = node->data;
    (void)state;
    set(app, setting, !ui_setting_number(&app->settings, setting));
}

static void on_choice(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    set(app, node->data, (int)node->index);
}

static void on_words(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_setting_set_words(&app->settings, node->data, ui_edit_text(node->edit));
    ui_settings_changed(app);
}

static void on_keys(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_KEYS);
}

static void on_sample(ui_app *app, void *state, const ui_node *node)
{
    const char *why = NULL;
    const ui_voice *voice = app->out.voice;
    (void)state, (void)node;
    if (voice && voice->ready(voice->data, &why))
        ui_say(app, settings_sample, true);
    else
        ui_tell(app, why ? why : "There is no voice on this computer.");
}

/* --- how it looks --- */

static void choice(ui_app *app, ui_frame *frame, const ui_setting *setting)
{
    ui_group(frame, setting->title, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_BODY, setting->title)->states |= UI_SILENT;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    for (int i = 0; i <= setting->most; i++) {
        ui_node *node =
            ui_option(frame, ui_print(frame, "%s.%s", setting->name, setting->value_name(i)), 0,
                      setting->value_title(i), ui_setting_number(&app->settings, setting) == i, on_choice);
        node->data = setting;
        node->index = (size_t)i;
        node->least_height = UI_TARGET;
        node->padding = ui_both(UI_GAP, 8);
    }
    ui_end(frame);
    ui_end(frame);
}

static void one(ui_app *app, ui_frame *frame, settings *me, const ui_setting *setting, size_t *word)
{
    char value[UI_SETTING_TEXT];
    ui_setting_value(&app->settings, setting, value, sizeof value);
    switch (setting->kind) {
    case UI_SETTING_NUMBER:
        ui_slider(frame, setting->name, setting->title, ui_print(frame, "%s", value), on_adjust)->data =
            setting;
        break;
    case UI_SETTING_FLAG:
        ui_check(frame, setting->name, setting->title, ui_setting_number(&app->settings, setting), on_flag)
            ->data = setting;
        break;
    case UI_SETTING_CHOICE: choice(app, frame, setting); break;
    case UI_SETTING_WORDS:
        ui_field(app, frame, setting->name, me->words[*word],
                 &(ui_field_options){ .label = setting->title, .help = setting->help, .changed = on_words })
            ->data = setting;
        (*word)++;
        return;
    }
    if (setting->help)
        ui_write(frame, UI_STYLE_SMALL, setting->help);
}

void settings_group(ui_app *app, ui_frame *frame, void *state, const char *group)
{
    size_t word = 0;
    for (size_t i = 0; i < ui_setting_count(); i++) {
        const ui_setting *setting = ui_setting_at(i);
        bool wanted = setting->title && strcmp(setting->group, group) == 0;
        if (wanted)
            one(app, frame, state, setting, &word);
        else if (setting->title && setting->kind == UI_SETTING_WORDS)
            word++;
    }
}

void settings_flag(ui_app *app, ui_frame *frame, const char *name)
{
    size_t word = 0;
    one(app, frame, NULL, ui_setting_find(name), &word);
}

static void places(ui_app *app, ui_frame *frame)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_places at = desk->places(desk->data);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Where things are");
    ui_writef(frame, UI_STYLE_BODY, "Rapport %s. It never uses a network.", at.version);
    ui_writef(frame, UI_STYLE_BODY, "What you do is kept in %s.",
              at.data ? at.data : "no folder: nothing can be kept");
    for (size_t i = 0; i < at.libraries.count; i++)
        ui_writef(frame, UI_STYLE_BODY, "Scenarios come from %s.", at.libraries.items[i]);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    static const char *const groups[] = { "Reading", "Conversation", "Speech", "Writing" };
    ui_head(app, frame, "Settings");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_LABEL, "Mrs Oyelaran");
    ui_write(frame, UI_STYLE_SPOKEN, settings_sample);
    ui_end(frame);
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        ui_panel(frame)->gap = UI_GAP;
        ui_write(frame, UI_STYLE_HEADING, groups[i]);
        settings_group(app, frame, state, groups[i]);
        if (strcmp(groups[i], "Speech") == 0)
            ui_button(frame, "sample", "Read a sample", on_sample);
        ui_end(frame);
    }
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Keys");
    ui_button(frame, "keys", "Change the keys", on_keys);
    ui_end(frame);
    places(app, frame);
    ui_page_end(frame);
}

const ui_screen ui_screen_settings = {
    .name = "settings",
    .title = "Settings",
    .help = "How things look, sound and come. Every change is in force at once, and is kept.",
    .state_size = sizeof(settings),
    .open = open,
    .close = close,
    .view = view,
};
