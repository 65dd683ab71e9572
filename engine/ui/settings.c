#include "ui/settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* --- names of choices --- */

static const struct {
    const char *name, *title;
} families[UI_FAMILIES] = { [UI_FAMILY_INTER] = { "inter", "Inter" },
                            [UI_FAMILY_ANDIKA] = { "andika", "Andika" },
                            [UI_FAMILY_DYSLEXIC] = { "opendyslexic", "OpenDyslexic" } },
  lines[] = { [UI_LINES_ONE] = { "one", "One at a time" },
              [UI_LINES_ALL] = { "all", "All at once" },
              [UI_LINES_THEMSELVES] = { "by-themselves", "By themselves" } };

static const char *family_name(int value)
{
    return families[value].name;
}

static const char *family_title(int value)
{
    return families[value].title;
}

static const char *lines_name(int value)
{
    return lines[value].name;
}

static const char *lines_title(int value)
{
    return lines[value].title;
}

static const char *theme_name_of(int value)
{
    return theme_name((theme_id)value);
}

static const char *theme_title_of(int value)
{
    return theme_title((theme_id)value);
}

/* --- the table --- */

#define NUMBER(field, name, group, title, help, standard, least, most, step, unit, usual)                    \
    {                                                                                                        \
        name, group, title, help, UI_SETTING_NUMBER, offsetof(ui_settings, field), standard, least, most,    \
            step, unit, usual, NULL, NULL, NULL                                                              \
    }
#define FLAG(field, name, group, title, help, standard)                                                      \
    {                                                                                                        \
        name, group, title, help, UI_SETTING_FLAG, offsetof(ui_settings, field), standard, 0, 1, 1, "",      \
            NULL, NULL, NULL, NULL                                                                           \
    }
#define CHOICE(field, name, group, title, help, last, names, titles)                                         \
    {                                                                                                        \
        name, group, title, help, UI_SETTING_CHOICE, offsetof(ui_settings, field), 0, 0, last, 1, "", NULL,  \
            names, titles, NULL                                                                              \
    }
#define WORDS(field, name, group, title, help, standard)                                                     \
    {                                                                                                        \
        name, group, title, help, UI_SETTING_WORDS, offsetof(ui_settings, field), 0, 0, 0, 0, "", NULL,      \
            NULL, NULL, standard                                                                             \
    }

static const ui_setting table[] = {
    NUMBER(text_size, "text-size", "Reading", "Text size", NULL, 100, 80, 200, 10, " %", NULL),
    CHOICE(family, "font", "Reading", "Letters", "Andika and OpenDyslexic keep similar letters apart.",
           UI_FAMILIES - 1, family_name, family_title),
    CHOICE(theme, "theme", "Reading", "Colours", NULL, THEMES - 1, theme_name_of, theme_title_of),
    NUMBER(line_spacing, "line-spacing", "Reading", "Room between lines", NULL, 0, 0, 100, 10, " % more",
           "usual"),
    NUMBER(letter_spacing, "letter-spacing", "Reading", "Room between letters", NULL, 0, 0, 12, 2, " % more",
           "usual"),
    FLAG(less_motion, "less-motion", "Reading", "Less motion", "Faces change at once.", 0),
    NUMBER(display_scale, "display-scale", "Reading", "Size of everything", NULL, 0, 0, 300, 25, " %",
           "as the display says"),
    CHOICE(lines, "lines", "Conversation", "Lines come", NULL, UI_LINES_THEMSELVES, lines_name, lines_title),
    FLAG(time_limits, "time-limits", "Conversation", "Time limits, where a scenario has them",
         "Some questions then answer themselves with silence.", 0),
    NUMBER(time_factor, "time-factor", "Conversation", "Time limits are", NULL, 1, 1, 10, 1, " times as long",
           "as written"),
    FLAG(speech, "speech", "Speech", "Read aloud", "The place you are at, and what people say.", 0),
    WORDS(voice, "voice", "Speech", "Voice", NULL, ""),
    NUMBER(speech_rate, "speech-rate", "Speech", "How fast", NULL, 0, -100, 100, 10, "", "usual"),
    NUMBER(speech_volume, "speech-volume", "Speech", "How loud", NULL, 100, 0, 100, 10, " %", NULL),
    FLAG(spelling, "spelling", "Writing", "Mark misspelt words", NULL, 1),
    WORDS(language, "language", "Writing", "Language of spelling", NULL, "en-GB"),
    FLAG(started, "started", NULL, NULL, NULL, 0),
    NUMBER(window.x, "window-x", NULL, NULL, NULL, 0, -100000, 100000, 1, "", NULL),
    NUMBER(window.y, "window-y", NULL, NULL, NULL, 0, -100000, 100000, 1, "", NULL),
    NUMBER(window.width, "window-width", NULL, NULL, NULL, 0, 0, 100000, 1, "", NULL),
    NUMBER(window.height, "window-height", NULL, NULL, NULL, 0, 0, 100000, 1, "", NULL),
    FLAG(window.full_screen, "full-screen", NULL, NULL, NULL, 0),
    FLAG(window.maximised, "maximised", NULL, NULL, NULL, 0),
};

enum { SETTINGS = sizeof table / sizeof *table };

size_t ui_setting_count(void)
{
    return SETTINGS;
}

const ui_setting *ui_setting_at(size_t index)
{
    return &table[index];
}

const ui_setting *ui_setting_find(const char *name)
{
    for (size_t i = 0; i < SETTINGS; i++)
        if (str_is(table[i].name, name))
            return &table[i];
    return NULL;
}

static int *number_of(ui_settings *settings, const ui_setting *setting)
{
    return (int *)((char *)settings + setting->offset);
}

static char *words_of(ui_settings *settings, const ui_setting *setting)
{
    return (char *)settings + setting->offset;
}

int ui_setting_number(const ui_settings *settings, const ui_setting *setting)
{
    return *number_of((ui_settings *)settings, setting);
}

void ui_setting_set(ui_settings *settings, const ui_setting *setting, int value)
{
    value = value < setting->least ? setting->least : value;
    *number_of(settings, setting) = value > setting->most ? setting->most : value;
}

void ui_setting_set_words(ui_settings *settings, const ui_setting *setting, const char *words)
{
    size_t length = utf8_cut(words, strlen(words), UI_SETTING_TEXT - 1);
    char *kept = words_of(settings, setting);
    memcpy(kept, words, length);
    kept[length] = 0;
}

void ui_setting_value(const ui_settings *settings, const ui_setting *setting, char *out, size_t size)
{
    int value = setting->kind == UI_SETTING_WORDS ? 0 : ui_setting_number(settings, setting);
    switch (setting->kind) {
    case UI_SETTING_FLAG: snprintf(out, size, "%s", value ? "on" : "off"); break;
    case UI_SETTING_NUMBER:
        if (setting->usual && value == setting->standard)
            snprintf(out, size, "%s", setting->usual);
        else
            snprintf(out, size, "%d%s", value, setting->unit);
        break;
    case UI_SETTING_CHOICE: snprintf(out, size, "%s", setting->value_title(value)); break;
    case UI_SETTING_WORDS: snprintf(out, size, "%s", words_of((ui_settings *)settings, setting)); break;
    }
}

void ui_settings_standard(ui_settings *settings)
{
    memset(settings, 0, sizeof *settings);
    for (size_t i = 0; i < SETTINGS; i++)
        if (table[i].kind == UI_SETTING_WORDS)
            snprintf(words_of(settings, &table[i]), UI_SETTING_TEXT, "%s", table[i].words);
        else
            *number_of(settings, &table[i]) = table[i].standard;
    ui_keys_standard(&settings->keys);
}

/* --- the file --- */

typedef struct ini_line {
    const char *start;                                      /* of the line */
    size_t length;                                          /* without its end */
    char name[UI_SETTING_TEXT], value[UI_SETTING_TEXT * 2]; /* "" where the line is no setting */
} ini_line;

static void trimmed(const char *from, size_t length, char *out, size_t size)
{
    while (length && (*from == ' ' || *from == '\t'))
        from++, length--;
    while (length && (from[length - 1] == ' ' || from[length - 1] == '\t' || from[length - 1] == '\r'))
        length--;
    snprintf(out, size, "%.*s", (int)length, from);
}

/* Takes the next line; false at the end. */
static bool next_line(const char **file, ini_line *line)
{
    if (!*file || !**file)
        return false;
    const char *end = strchr(*file, '\n');
    *line = (ini_line){ .start = *file, .length = end ? (size_t)(end - *file) : strlen(*file) };
    *file = end ? end + 1 : *file + line->length;
    const char *equals = memchr(line->start, '=', line->length);
    char first[2];
    trimmed(line->start, line->length, first, sizeof first);
    if (!equals || first[0] == '#' || first[0] == ';')
        return true;
    trimmed(line->start, (size_t)(equals - line->start), line->name, sizeof line->name);
    trimmed(equals + 1, line->length - (size_t)(equals + 1 - line->start), line->value, sizeof line->value);
    return true;
}

static bool take_choice(ui_settings *settings, const ui_setting *setting, const char *value)
{
    for (int i = 0; i <= setting->most; i++)
        if (str_is(setting->value_name(i), value)) {
            *number_of(settings, setting) = i;
            return true;
        }
    return false;
}

static bool take_number(ui_settings *settings, const ui_setting *setting, const char *value)
{
    char *end = NULL;
    long number = strtol(value, &end, 10);
    bool fits = *value && !*end && number >= setting->least && number <= setting->most;
    if (fits)
        *number_of(settings, setting) = (int)number;
    return fits;
}

static bool take_words(char *words, const char *value)
{
    size_t length = strlen(value);
    if (length >= UI_SETTING_TEXT)
        return false;
    memcpy(words, value, length + 1);
    return true;
}

static bool take(ui_settings *settings, const ui_setting *setting, const char *value)
{
    switch (setting->kind) {
    case UI_SETTING_CHOICE: return take_choice(settings, setting, value);
    case UI_SETTING_NUMBER: return take_number(settings, setting, value);
    case UI_SETTING_FLAG:
        *number_of(settings, setting) = strcmp(value, "on") == 0;
        return strcmp(value, "on") == 0 || strcmp(value, "off") == 0;
    case UI_SETTING_WORDS: return take_words(words_of(settings, setting), value);
    }
    return false;
}

static const char key_prefix[] = "key.";

/* "key.read = Ctrl+R": false where there is no such command, or no such key. */
static bool take_key(ui_settings *settings, const ini_line *line, rp_error *why)
{
    ui_command_id command = ui_command_from_name(line->name + strlen(key_prefix));
    ui_chord chord;
    if (command == UI_DO_NOTHING)
        return rp_fail(why, RP_ERROR_USAGE, "there is no such command");
    if (!ui_chord_read(line->value, &chord))
        return rp_fail(why, RP_ERROR_USAGE, "'%s' names no key", line->value);
    return ui_keys_set(&settings->keys, command, &chord, why);
}

void ui_settings_read(ui_settings *settings, const char *file, str *wrong)
{
    ini_line line;
    ui_settings_standard(settings);
    for (int number = 1; next_line(&file, &line); number++) {
        rp_error why = { 0 };
        const ui_setting *setting = ui_setting_find(line.name);
        if (str_starts(line.name, key_prefix)) {
            if (!take_key(settings, &line, &why))
                str_print(wrong, "settings.ini:%d: %s: %s\n", number, line.name, why.text);
        } else if (setting && !take(settings, setting, line.value)) {
            str_print(wrong, "settings.ini:%d: '%s' is no value of %s: the standard one is used\n", number,
                      line.value, line.name);
            if (setting->kind != UI_SETTING_WORDS)
                *number_of(settings, setting) = setting->standard;
        }
    }
}

static void write_value(const ui_settings *settings, const ui_setting *setting, str *out)
{
    int value = setting->kind == UI_SETTING_WORDS ? 0 : ui_setting_number(settings, setting);
    str_print(out, "%s = ", setting->name);
    switch (setting->kind) {
    case UI_SETTING_FLAG: str_add(out, value ? "on" : "off"); break;
    case UI_SETTING_NUMBER: str_print(out, "%d", value); break;
    case UI_SETTING_CHOICE: str_add(out, setting->value_name(value)); break;
    case UI_SETTING_WORDS: str_add(out, words_of((ui_settings *)settings, setting)); break;
    }
    str_add_char(out, '\n');
}

static const char *key_of(const ui_settings *settings, int command)
{
    return settings->keys.chords[command][0].name;
}

static void write_key(const ui_settings *settings, int command, str *out)
{
    str_print(out, "%s%s = %s\n", key_prefix, ui_command_name((ui_command_id)command),
              key_of(settings, command));
}

char *ui_settings_write(const ui_settings *settings, const char *file)
{
    str out = STR_EMPTY;
    ini_line line;
    ui_settings standard;
    bool written[SETTINGS] = { false }, keys[UI_COMMANDS] = { false };
    ui_settings_standard(&standard);
    if (!file || !*file)
        str_add(&out,
                "# Rapport: settings. The program writes this file; lines that it does not know stay.\n");
    while (next_line(&file, &line)) {
        const ui_setting *setting = ui_setting_find(line.name);
        int command =
            str_starts(line.name, key_prefix) ? (int)ui_command_from_name(line.name + strlen(key_prefix)) : 0;
        if (setting) {
            if (!written[setting - table])
                write_value(settings, setting, &out);
            written[setting - table] = true;
        } else if (command) {
            if (!keys[command] && key_of(settings, command)[0])
                write_key(settings, command, &out);
            keys[command] = true;
        } else {
            str_add_n(&out, line.start, line.length);
            str_add_char(&out, '\n');
        }
    }
    for (size_t i = 0; i < SETTINGS; i++)
        if (!written[i])
            write_value(settings, &table[i], &out);
    for (int i = UI_DO_NOTHING + 1; i < UI_COMMANDS; i++)
        if (!keys[i] && strcmp(key_of(settings, i), key_of(&standard, i)) != 0 && key_of(settings, i)[0])
            write_key(settings, i, &out);
    return str_take(&out);
}
