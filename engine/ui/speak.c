#include "ui/speak.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/focus.h"

static const struct {
    unsigned state;
    const char *word;
} states[] = { { UI_DISABLED, "not available" }, { UI_CHECKED, "on" }, { UI_SELECTED, "selected" } };

/* Roles that words already tell. */
static bool is_plain(ui_role role)
{
    return role == UI_ROLE_TEXT || role == UI_ROLE_GROUP || !*ui_role_name(role);
}

static bool is_one_of_several(ui_role role)
{
    return role == UI_ROLE_OPTION || role == UI_ROLE_TAB || role == UI_ROLE_ITEM;
}

/* What several of one kind stand in together: the nearest that means something, or that holds more than one. */
static const ui_node *set_of(const ui_node *node)
{
    const ui_node *set = node->parent;
    while (set->parent && set->role == UI_ROLE_NONE)
        set = set->parent;
    return set;
}

static void count_in(const ui_node *set, const ui_node *node, size_t *count, size_t *place)
{
    for (const ui_node *child = set->first; child; child = child->next) {
        if (child->states & UI_SILENT)
            continue;
        if (child->role == node->role)
            ++*count;
        if (child == node)
            *place = *count;
        if (child->role == UI_ROLE_NONE)
            count_in(child, node, count, place);
    }
}

static void add_place(str *out, const ui_node *node)
{
    size_t count = 0, place = 0;
    if (!is_one_of_several(node->role))
        return;
    count_in(set_of(node), node, &count, &place);
    if (count > 1 && place)
        str_print(out, ", %zu of %zu", place, count);
}

const char *ui_spoken(ui_frame *frame, const ui_node *node)
{
    str out = STR_EMPTY;
    str_add(&out, ui_name_of(frame, node));
    if (!is_plain(node->role))
        str_print(&out, ", %s", ui_role_name(node->role));
    if (node->value && *node->value)
        str_print(&out, ", %s", node->value);
    else if (node->role == UI_ROLE_FIELD)
        str_add(&out, ", empty");
    add_place(&out, node);
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

static void stop(ui_app *app)
{
    const ui_voice *voice = app->out.voice;
    if (voice)
        voice->stop(voice->data);
    app->speaking.mark = voice ? voice->said(voice->data) : 0;
    app->speaking.reading = app->speaking.due = false;
    ui_touch(app);
}

/* --- what is live --- */

static void forget_live(ui_open *open)
{
    for (size_t i = 0; i < open->said_count; i++)
        free(open->said[i]);
    free(open->said);
    open->said = NULL;
    open->said_count = 0;
}

void ui_speak_forget(ui_app *app, ui_open *open)
{
    forget_live(open);
    if (app->speaking.state == open->state) /* the next one may lie where it lay */
        app->speaking.state = NULL;
}

static bool was_said(const ui_open *open, const char *text)
{
    for (size_t i = 0; i < open->said_count; i++)
        if (strcmp(open->said[i], text) == 0)
            return true;
    return false;
}

/* Each text once while it stands there, also where a dialog was above it meanwhile. */
static void say_live(ui_app *app, bool *first)
{
    ui_open *open = ui_app_top(app), now = { .said = NULL };
    ui_frame *frame = &app->frame;
    size_t capacity = 0;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node)) {
        if (!(node->states & UI_LIVE))
            continue;
        const char *name = ui_name_of(frame, node);
        if (app->settings.speech && !was_said(open, name)) {
            ui_say(app, name, *first);
            *first = false;
        }
        now.said = memory_grow(now.said, now.said_count, &capacity, sizeof *now.said);
        now.said[now.said_count++] = memory_copy_text(name);
    }
    forget_live(open);
    open->said = now.said;
    open->said_count = now.said_count;
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
    free(speaking->groups);
    speaking->groups = NULL;
    if (app->settings.speech && layer->name) {
        ui_say(app, layer->name, true);
        *first = false;
    }
}

/* The names of what it stands in, from the outside in. Frame memory. */
static const char *groups_of(ui_frame *frame, const ui_node *node)
{
    const char *names = "";
    for (const ui_node *up = node ? node->parent : NULL; up; up = up->parent) {
        bool names_it = up->role == UI_ROLE_GROUP || up->role == UI_ROLE_LIST || up->role == UI_ROLE_TABLE ||
                        up->role == UI_ROLE_DOCUMENT;
        if (names_it && up->name)
            names = *names ? ui_print(frame, "%s, %s", up->name, names) : up->name;
    }
    return names;
}

static void say_group(ui_app *app, const ui_node *node, bool *first)
{
    ui_speaking *speaking = &app->speaking;
    const char *groups = groups_of(&app->frame, node);
    bool other = !speaking->groups || strcmp(speaking->groups, groups) != 0;
    if (app->settings.speech && other && *groups && !speaking->reading) {
        ui_say(app, groups, *first);
        *first = false;
    }
    if (other) {
        free(speaking->groups);
        speaking->groups = memory_copy_text(groups);
    }
}

static size_t common_length(const char *a, const char *b)
{
    size_t same = 0;
    while (a[same] && a[same] == b[same])
        same++;
    return same;
}

/* Of what keeps the focus only the news: what differs behind its name, from the last comma on. Letters that are typed
 * are not read back. NULL: nothing changed. */
static const char *news_of(ui_app *app, const ui_node *node, const char *words)
{
    const char *before = app->speaking.focus_words;
    if (node->edit || !before || strcmp(before, words) == 0)
        return NULL;
    if (node->value)
        return node->value;
    size_t same = common_length(before, words), name = strlen(ui_name_of(&app->frame, node));
    if (same < name)
        return words;
    while (same > name && strncmp(words + same, ", ", 2) != 0)
        same--;
    return words + same + strspn(words + same, ", ");
}

static void say_focus(ui_app *app, bool first)
{
    ui_speaking *speaking = &app->speaking;
    const ui_node *node = ui_app_focused(app);
    const char *id = node ? node->id : "";
    const char *words = node ? ui_spoken(&app->frame, node) : "";
    bool moved = strcmp(speaking->focus, id) != 0;
    if (moved)
        say_group(app, node, &first);
    const char *news = !node ? NULL : moved ? words : news_of(app, node, words);
    if (app->settings.speech && news && !speaking->reading)
        ui_say(app, news, first);
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
    if (node->act && ui_in_head(node))
        return false; /* the same on every screen: Tab comes to it, and help tells its keys */
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

/* It is said with the next frame: the texts of the last one may be gone by now. */
static void read_next(ui_app *app, size_t place)
{
    app->speaking.reading_at = place;
    app->speaking.reading = app->speaking.due = true;
    ui_touch(app);
}

void ui_speak_screen(ui_app *app)
{
    const char *why = NULL;
    const ui_voice *voice = app->out.voice;
    if (app->speaking.reading) {
        stop(app);
        return;
    }
    if (!voice || !voice->ready(voice->data, &why)) {
        ui_tell_first(app, why ? why : "There is no voice on this computer.");
        return;
    }
    stop(app);
    read_next(app, 0);
}

void ui_speak_end_reading(ui_app *app)
{
    if (app->speaking.reading)
        stop(app);
}

/* The voice may be found missing only when it is to speak. */
static void tell_lost(ui_app *app)
{
    ui_speaking *speaking = &app->speaking;
    const ui_voice *voice = app->out.voice;
    const char *why = NULL;
    bool tells = speaking->reading || (app->settings.speech && !speaking->told_lost);
    if (!voice || !speaking->mark || !tells || voice->ready(voice->data, &why))
        return;
    speaking->told_lost = true;
    speaking->reading = false;
    ui_tell_first(app, why);
}

void ui_speak_tick(ui_app *app)
{
    tell_lost(app);
    if (app->speaking.reading && !app->speaking.due && !ui_is_speaking(app))
        read_next(app, app->speaking.reading_at + 1);
}

static const ui_node *read_on(ui_app *app)
{
    ui_speaking *speaking = &app->speaking;
    ui_node *node = speaking->reading ? reading_node(app, speaking->reading_at) : NULL;
    bool due = speaking->due;
    speaking->due = false;
    speaking->reading = node;
    if (node)
        node->states |= UI_READING;
    if (!node || !due)
        return NULL;
    ui_say(app, ui_spoken(&app->frame, node), false);
    return node;
}

const ui_node *ui_speak(ui_app *app)
{
    bool first = true;
    say_screen(app, &first);
    say_live(app, &first);
    say_focus(app, first);
    return read_on(app);
}

void ui_speak_finish(ui_app *app)
{
    free(app->speaking.focus_words);
    free(app->speaking.groups);
}
