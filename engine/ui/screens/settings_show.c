/* A setting as it is shown and changed, by its kind. Every change is in force at once, and is kept. */
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/settings.h"
#include "ui/widget.h"

/* --- words --- */

static bool is_words(const ui_setting *setting)
{
    return setting->title && setting->kind == UI_SETTING_WORDS;
}

void settings_words_open(ui_app *app, settings_words *words)
{
    size_t place = 0;
    for (size_t i = 0; i < ui_setting_count(); i++) {
        char value[UI_SETTING_TEXT];
        if (!is_words(ui_setting_at(i)))
            continue;
        ui_setting_value(&app->settings, ui_setting_at(i), value, sizeof value);
        words->edits[place++] = ui_edit_create(&(ui_edit_options){ .most = UI_SETTING_TEXT - 1 }, value);
    }
}

void settings_words_close(settings_words *words)
{
    for (size_t i = 0; i < SETTINGS_WORDS; i++)
        ui_edit_destroy(words->edits[i]);
}

static ui_edit *edit_of(const settings_words *words, const ui_setting *setting)
{
    size_t place = 0;
    for (size_t i = 0; ui_setting_at(i) != setting; i++)
        place += is_words(ui_setting_at(i));
    return words->edits[place];
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

static void set_words(ui_app *app, const ui_setting *setting, const char *words)
{
    ui_setting_set_words(&app->settings, setting, words);
    ui_settings_changed(app);
}

static void on_words(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    set_words(app, node->data, ui_edit_text(node->edit));
}

/* --- voices --- */

enum { VOICES_SHOWN = 12 };

typedef struct voices {
    const char *const *names;
    size_t count;
} voices;

static voices voices_of(const ui_app *app)
{
    const ui_voice *voice = app->out.voice;
    voices all = { NULL, 0 };
    if (voice && voice->voices)
        all.names = voice->voices(voice->data, &all.count);
    return all;
}

static bool is_voice(const voices *all, const char *name)
{
    for (size_t i = 0; i < all->count; i++)
        if (str_is(all->names[i], name))
            return true;
    return false;
}

/* A part of a name is what the list is searched for; a whole one is taken. */
static void on_voice_typed(ui_app *app, void *state, const ui_node *node)
{
    const char *typed = ui_edit_text(node->edit);
    voices all = voices_of(app);
    (void)state;
    if (!*typed || !all.count || is_voice(&all, typed))
        set_words(app, node->data, typed);
}

static void on_voice(ui_app *app, void *state, const ui_node *node)
{
    const ui_setting *setting = ui_setting_find("voice");
    ui_edit *edit = edit_of(state, setting);
    const char *name = node->data;
    ui_edit_select_all(edit);
    ui_edit_type(edit, name, strlen(name));
    set_words(app, setting, name);
}

static void suggest(ui_app *app, ui_frame *frame, const char *typed)
{
    voices all = voices_of(app);
    bool chosen = is_voice(&all, typed);
    size_t found = 0;
    if (!all.count)
        return;
    ui_group(frame, "Voices", UI_WRAP, UI_GAP_SMALL);
    for (size_t i = 0; i < all.count; i++) {
        if (!chosen && !utf8_has_words(all.names[i], typed))
            continue;
        if (found++ >= VOICES_SHOWN)
            continue;
        const char *name = arena_text(&frame->memory, all.names[i]);
        ui_node *node = ui_option(frame, ui_print(frame, "voice.%zu", i + 1), 0, name,
                                  str_is(app->settings.voice, name), on_voice);
        node->data = name;
        node->least_height = UI_TARGET;
        node->padding = ui_both(UI_GAP, 8);
    }
    ui_end(frame);
    if (found > VOICES_SHOWN)
        ui_writef(frame, UI_STYLE_SMALL, "And %zu more: type a part of a name.", found - VOICES_SHOWN);
    else if (!found)
        ui_write(frame, UI_STYLE_SMALL, "No voice has such a name.");
}

static void voice(ui_app *app, ui_frame *frame, const ui_setting *setting, ui_edit *edit)
{
    ui_field(app, frame, setting->name, edit,
             &(ui_field_options){ .label = setting->title,
                                  .placeholder = "The speech program’s own",
                                  .changed = on_voice_typed })
        ->data = setting;
    suggest(app, frame, ui_edit_text(edit));
}

/* --- how it looks --- */

static void choice(ui_app *app, ui_frame *frame, const ui_setting *setting)
{
    ui_group(frame, setting->title, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_BODY, setting->title)->states |= UI_SILENT;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    for (int i = 0; i <= setting->most; i++) {
        ui_node *node =
            ui_option(frame, ui_id(frame, setting->name, setting->value_name(i)), 0, setting->value_title(i),
                      ui_setting_number(&app->settings, setting) == i, on_choice);
        node->data = setting;
        node->index = (size_t)i;
        node->least_height = UI_TARGET;
        node->padding = ui_both(UI_GAP, 8);
    }
    ui_end(frame);
    ui_end(frame);
}

static void number(ui_app *app, ui_frame *frame, const ui_setting *setting)
{
    char value[UI_SETTING_TEXT];
    ui_setting_value(&app->settings, setting, value, sizeof value);
    ui_slider(frame, setting->name, setting->title, ui_print(frame, "%s", value), on_adjust)->data = setting;
}

static void flag(ui_app *app, ui_frame *frame, const ui_setting *setting)
{
    bool on = ui_setting_number(&app->settings, setting);
    ui_check(frame, setting->name, setting->title, on, on_flag)->data = setting;
}

static void words(ui_app *app, ui_frame *frame, const ui_setting *setting, ui_edit *edit)
{
    ui_field(app, frame, setting->name, edit,
             &(ui_field_options){ .label = setting->title, .changed = on_words })
        ->data = setting;
}

static void one(ui_app *app, ui_frame *frame, const settings_words *typed, const ui_setting *setting)
{
    switch (setting->kind) {
    case UI_SETTING_NUMBER: number(app, frame, setting); break;
    case UI_SETTING_FLAG: flag(app, frame, setting); break;
    case UI_SETTING_CHOICE: choice(app, frame, setting); break;
    case UI_SETTING_WORDS:
        (str_is(setting->name, "voice") ? voice : words)(app, frame, setting, edit_of(typed, setting));
        break;
    }
    if (setting->help)
        ui_write(frame, UI_STYLE_SMALL, setting->help);
}

void settings_group(ui_app *app, ui_frame *frame, const settings_words *typed, const char *group)
{
    for (size_t i = 0; i < ui_setting_count(); i++)
        if (ui_setting_at(i)->title && str_is(ui_setting_at(i)->group, group))
            one(app, frame, typed, ui_setting_at(i));
}

void settings_one(ui_app *app, ui_frame *frame, const char *name)
{
    one(app, frame, NULL, ui_setting_find(name));
}

/* --- the sample --- */

static const char sample[] = "“I’ve had three letters this month, and every one says something else.”";

void settings_sample(ui_frame *frame)
{
    ui_node *box = ui_panel(frame);
    box->padding = ui_both(20, UI_GAP);
    box->gap = 4;
    ui_write(frame, UI_STYLE_LABEL, "Mrs Oyelaran");
    ui_write(frame, UI_STYLE_SPOKEN, sample);
    ui_end(frame);
}

static void on_sample(ui_app *app, void *state, const ui_node *node)
{
    const char *why = NULL;
    const ui_voice *speaks = app->out.voice;
    (void)state, (void)node;
    if (speaks && speaks->ready(speaks->data, &why))
        ui_say(app, sample, true);
    else
        ui_tell_first(app, why ? why : "There is no voice on this computer.");
}

void settings_sample_voice(ui_app *app, ui_frame *frame)
{
    const char *why = NULL;
    const ui_voice *speaks = app->out.voice;
    bool ready = speaks && speaks->ready(speaks->data, &why);
    ui_button_icon(frame, "sample", ICON_SPEECH, "Read a sample", on_sample);
    if (app->settings.speech && !ready) {
        ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
        ui_node *told = ui_write(frame, UI_STYLE_BODY, why ? why : "There is no voice on this computer.");
        told->role = UI_ROLE_STATUS;
        told->ink = INK_WARN;
        ui_note_end(frame);
    }
}
