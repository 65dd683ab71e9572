#include "ui/speak.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"

static const struct {
    unsigned state;
    const char *word;
} states[] = { { UI_DISABLED, "not available" }, { UI_CHECKED, "on" }, { UI_SELECTED, "selected" } };

const char *ui_spoken(ui_frame *frame, const ui_node *node)
{
    str out = STR_EMPTY;
    str_add(&out, ui_name_of(frame, node));
    if (node->role != UI_ROLE_TEXT && *ui_role_name(node->role))
        str_print(&out, ", %s", ui_role_name(node->role));
    if (node->value && *node->value)
        str_print(&out, ", %s", node->value);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (node->states & states[i].state)
            str_print(&out, ", %s", states[i].word);
    if (node->role == UI_ROLE_CHECK && !(node->states & UI_CHECKED))
        str_add(&out, ", off");
    if (node->hint)
        str_print(&out, ". %s", node->hint);
    const char *kept = arena_text(&frame->memory, str_text(&out));
    str_finish(&out);
    return kept;
}

/* --- the voice --- */

void ui_say(ui_app *app, const char *text, bool now)
{
    const ui_voice *voice = app->out.voice;
    if (!voice || !text || !*text)
        return;
    if (now)
        voice->stop(voice->data);
    voice->say(voice->data, text, ++app->speaking.mark);
}

bool ui_is_speaking(const ui_app *app)
{
    const ui_voice *voice = app->out.voice;
    return voice && app->speaking.mark > 0 && voice->said(voice->data) < app->speaking.mark;
}

void ui_speak_stop(ui_app *app)
{
    const ui_voice *voice = app->out.voice;
    if (voice)
        voice->stop(voice->data);
    app->speaking.mark = voice ? voice->said(voice->data) : 0;
    app->speaking.reading = false;
    ui_touch(app);
}

/* --- what is live --- */

static bool has_line(const char *lines, const char *line)
{
    size_t length = strlen(line);
    for (const char *at = lines; at && *at;) {
        const char *end = strchr(at, '\n');
        size_t size = end ? (size_t)(end - at) : strlen(at);
        if (size == length && memcmp(at, line, length) == 0)
            return true;
        at = end ? end + 1 : NULL;
    }
    return false;
}

static void say_live(ui_app *app, bool *first)
{
    str now = STR_EMPTY;
    ui_frame *frame = &app->frame;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node)) {
        if (!(node->states & UI_LIVE))
            continue;
        const char *name = ui_name_of(frame, node);
        if (app->settings.speech && !has_line(app->speaking.said, name)) {
            ui_say(app, name, *first);
            *first = false;
        }
        str_add(&now, name);
        str_add_char(&now, '\n');
    }
    free(app->speaking.said);
    app->speaking.said = str_take(&now);
}

/* --- the screen --- */

static void say_screen(ui_app *app, bool *first)
{
    ui_speaking *speaking = &app->speaking;
    const ui_node *layer = ui_top_layer(&app->frame);
    const void *state = ui_app_top(app)->state;
    if (speaking->state == state)
        return;
    speaking->state = state;
    speaking->focus[0] = 0;
    speaking->reading = false;
    if (app->settings.speech && layer->name) {
        ui_say(app, layer->name, true);
        *first = false;
    }
}

static void say_focus(ui_app *app, bool first)
{
    ui_speaking *speaking = &app->speaking;
    const ui_node *node = ui_app_focused(app);
    const char *id = node ? node->id : "";
    const char *words = node ? ui_spoken(&app->frame, node) : "";
    bool moved = strcmp(speaking->focus, id) != 0;
    /* of what keeps the focus only a change of its value is news; letters that are typed are not read back */
    bool changed =
        !moved && node && !node->edit && speaking->focus_words && strcmp(speaking->focus_words, words) != 0;
    if (app->settings.speech && node && (moved || changed) && !speaking->reading)
        ui_say(app, changed && node->value ? node->value : words, first);
    memcpy(speaking->focus, id, strlen(id) + 1);
    free(speaking->focus_words);
    speaking->focus_words = memory_copy_text(words);
}

/* --- reading aloud --- */

static bool is_read(const ui_node *node)
{
    for (const ui_node *up = node->parent; up; up = up->parent)
        if (up->states & UI_SILENT ||
            ((up->act || up->adjust) && up->role != UI_ROLE_NONE && up->role != UI_ROLE_GROUP))
            return false; /* it belongs to its name */
    bool container =
        node->role == UI_ROLE_NONE || node->role == UI_ROLE_SCREEN || node->role == UI_ROLE_DIALOG;
    return !container && !(node->states & UI_SILENT) && (node->text || node->name || node->act);
}

static ui_node *reading_node(ui_app *app, size_t place)
{
    for (ui_node *node = ui_first_node(&app->frame); node; node = ui_next_node(&app->frame, node))
        if (is_read(node) && place-- == 0)
            return node;
    return NULL;
}

static void read_next(ui_app *app)
{
    ui_node *node = reading_node(app, app->speaking.reading_at);
    app->speaking.reading = node;
    if (node)
        ui_say(app, ui_spoken(&app->frame, node), false);
    ui_touch(app);
}

void ui_speak_screen(ui_app *app)
{
    const char *why = NULL;
    const ui_voice *voice = app->out.voice;
    if (app->speaking.reading) {
        ui_speak_stop(app);
        return;
    }
    if (!voice || !voice->ready(voice->data, &why)) {
        ui_tell(app, why ? why : "There is no voice on this computer.");
        return;
    }
    ui_speak_stop(app);
    app->speaking.reading_at = 0;
    read_next(app);
}

void ui_speak_tick(ui_app *app)
{
    if (app->speaking.reading && !ui_is_speaking(app)) {
        app->speaking.reading_at++;
        read_next(app);
    }
}

void ui_speak(ui_app *app)
{
    bool first = true;
    say_screen(app, &first);
    say_live(app, &first);
    say_focus(app, first);
    ui_node *node = app->speaking.reading ? reading_node(app, app->speaking.reading_at) : NULL;
    if (node)
        node->states |= UI_READING;
}

void ui_speak_finish(ui_app *app)
{
    free(app->speaking.said);
    free(app->speaking.focus_words);
}
