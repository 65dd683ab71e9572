#include "ui/keys.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

static const struct {
    const char *name, *title;
    bool fixed;
    const char *chords[UI_CHORDS_EACH];
} commands[UI_COMMANDS] = {
    [UI_DO_NOTHING] = { "", "", true, { NULL } },
    [UI_DO_NEXT] = { "next", "Next thing", true, { "Tab" } },
    [UI_DO_PREVIOUS] = { "previous", "Thing before", true, { "Shift+Tab" } },
    [UI_DO_UP] = { "up", "Up", true, { "Up" } },
    [UI_DO_DOWN] = { "down", "Down", true, { "Down" } },
    [UI_DO_LEFT] = { "left", "Left", true, { "Left" } },
    [UI_DO_RIGHT] = { "right", "Right", true, { "Right" } },
    [UI_DO_FIRST] = { "first", "To the top", false, { "Home" } },
    [UI_DO_LAST] = { "last", "To the end", false, { "End" } },
    [UI_DO_PAGE_UP] = { "page-up", "A page up", false, { "PageUp" } },
    [UI_DO_PAGE_DOWN] = { "page-down", "A page down", false, { "PageDown" } },
    [UI_DO_CONFIRM] = { "confirm", "Confirm", true, { "Return", "Keypad Enter", "Ctrl+Return" } },
    [UI_DO_GO_ON] = { "go-on", "Go on", false, { "Space" } },
    [UI_DO_BACK] = { "back", "Back", true, { "Escape" } },
    [UI_DO_MORE] = { "more", "More of a value", false, { "+", "=", "Keypad +" } },
    [UI_DO_LESS] = { "less", "Less of a value", false, { "-", "Keypad -" } },
    [UI_DO_READ] = { "read", "Read aloud", false, { "R" } },
    [UI_DO_SAID] = { "said", "What was said", false, { "W" } },
    [UI_DO_DOCUMENTS] = { "documents", "Documents", false, { "D" } },
    [UI_DO_PAUSE] = { "pause", "Pause", false, { "P" } },
    [UI_DO_STEP_BACK] = { "step-back", "Step back (practice)", false, { "Backspace" } },
    [UI_DO_SETTINGS] = { "settings", "Settings", false, { "Ctrl+," } },
    [UI_DO_HELP] = { "help", "Help", false, { "F1" } },
    [UI_DO_FULL_SCREEN] = { "full-screen", "Full screen", false, { "F11" } },
    [UI_DO_LARGER] = { "larger", "Larger text", false, { "Ctrl++", "Ctrl+=", "Ctrl+Keypad +" } },
    [UI_DO_SMALLER] = { "smaller", "Smaller text", false, { "Ctrl+-", "Ctrl+Keypad -" } },
    [UI_DO_NORMAL_SIZE] = { "normal-size", "Text at 100 %", false, { "Ctrl+0" } },
    [UI_DO_QUIT] = { "quit", "Close Rapport", false, { "Ctrl+Q" } },
};

bool ui_chord_make(bool ctrl, bool alt, bool shift, const char *key, ui_chord *out)
{
    /* a sign that takes Shift to type is that sign, not Shift and another */
    bool sign = strlen(key) == 1 && !isalnum((unsigned char)key[0]);
    int length = snprintf(out->name, sizeof out->name, "%s%s%s%s", ctrl ? "Ctrl+" : "", alt ? "Alt+" : "",
                          shift && !sign ? "Shift+" : "", key);
    bool fits = *key && length < (int)sizeof out->name;
    if (!fits)
        out->name[0] = 0;
    else if (strlen(key) == 1)
        out->name[length - 1] = (char)toupper((unsigned char)key[0]);
    return fits;
}

bool ui_chord_read(const char *text, ui_chord *out)
{
    static const struct {
        const char *word;
        int place;
    } words[] = { { "Ctrl+", 0 }, { "Alt+", 1 }, { "Shift+", 2 } };
    bool held[3] = { false, false, false };
    out->name[0] = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(text, words[i].word) && text[strlen(words[i].word)]) {
            held[words[i].place] = true;
            text += strlen(words[i].word);
        }
    return ui_chord_make(held[0], held[1], held[2], text, out);
}

bool ui_chord_is_plain(const ui_chord *chord)
{
    const char *key = chord->name;
    if (str_starts(key, "Shift+") && key[strlen("Shift+")])
        key += strlen("Shift+");
    return (*key && utf8_grapheme(key, strlen(key)) == strlen(key)) || strcmp(key, "Space") == 0 ||
           strcmp(key, "Backspace") == 0 || (str_starts(key, "Keypad ") && strcmp(key, "Keypad Enter") != 0);
}

int ui_chord_digit(const ui_chord *chord)
{
    const char *name = str_starts(chord->name, "Keypad ") ? chord->name + strlen("Keypad ") : chord->name;
    return name[0] >= '1' && name[0] <= '9' && !name[1] ? name[0] - '0' : 0;
}

void ui_keys_standard(ui_keys *keys)
{
    memset(keys, 0, sizeof *keys);
    for (int i = 0; i < UI_COMMANDS; i++)
        for (int k = 0; k < UI_CHORDS_EACH && commands[i].chords[k]; k++)
            ui_chord_read(commands[i].chords[k], &keys->chords[i][k]);
}

ui_command_id ui_keys_find(const ui_keys *keys, const ui_chord *chord)
{
    for (int i = 0; i < UI_COMMANDS && chord->name[0]; i++)
        for (int k = 0; k < UI_CHORDS_EACH; k++)
            if (strcmp(keys->chords[i][k].name, chord->name) == 0)
                return (ui_command_id)i;
    return UI_DO_NOTHING;
}

bool ui_keys_set(ui_keys *keys, ui_command_id command, const ui_chord *chord, rp_error *error)
{
    ui_command_id had = ui_keys_find(keys, chord);
    if (commands[command].fixed)
        return rp_fail(error, RP_ERROR_USAGE, "the key of “%s” stays as it is", commands[command].title);
    if (had != UI_DO_NOTHING && commands[had].fixed)
        return rp_fail(error, RP_ERROR_USAGE, "%s stays the key of “%s”", ui_chord_title(chord),
                       commands[had].title);
    if (ui_chord_digit(chord))
        return rp_fail(error, RP_ERROR_USAGE, "number keys stay those of the options");
    for (int k = 0; k < UI_CHORDS_EACH && had != UI_DO_NOTHING; k++)
        if (strcmp(keys->chords[had][k].name, chord->name) == 0)
            keys->chords[had][k].name[0] = 0;
    memset(keys->chords[command], 0, sizeof keys->chords[command]);
    keys->chords[command][0] = *chord;
    return true;
}

const char *ui_command_name(ui_command_id command)
{
    return commands[command].name;
}

const char *ui_command_title(ui_command_id command)
{
    return commands[command].title;
}

ui_command_id ui_command_from_name(const char *name)
{
    for (int i = UI_DO_NOTHING + 1; i < UI_COMMANDS; i++)
        if (str_is(commands[i].name, name))
            return (ui_command_id)i;
    return UI_DO_NOTHING;
}

bool ui_command_is_fixed(ui_command_id command)
{
    return commands[command].fixed;
}

bool ui_command_repeats(ui_command_id command)
{
    return (command >= UI_DO_NEXT && command <= UI_DO_PAGE_DOWN) || command == UI_DO_MORE ||
           command == UI_DO_LESS || command == UI_DO_LARGER || command == UI_DO_SMALLER;
}

const char *ui_chord_title(const ui_chord *chord)
{
    static const char *const names[][2] = { { "Return", "Enter" },
                                            { "Escape", "Esc" },
                                            { "PageUp", "Page up" },
                                            { "PageDown", "Page down" },
                                            { "Keypad Enter", "Enter" } };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i][0], chord->name) == 0)
            return names[i][1];
    return chord->name;
}

const char *ui_keys_shown(const ui_keys *keys, ui_command_id command)
{
    for (int k = 0; k < UI_CHORDS_EACH; k++)
        if (keys->chords[command][k].name[0])
            return ui_chord_title(&keys->chords[command][k]);
    return "";
}
