/* The settings file and the keys. */
#include "ui/settings.h"

#include <stdlib.h>
#include <string.h>

#include "unit.h"

static void expect_wrong(const char *file, const char *wanted)
{
    ui_settings settings;
    str wrong = STR_EMPTY;
    ui_settings_read(&settings, file, &wrong);
    assert_string_equal(str_text(&wrong), wanted);
    str_finish(&wrong);
}

static void every_setting_comes_back(void **state)
{
    ui_settings first, second;
    str wrong = STR_EMPTY;
    (void)state;
    ui_settings_standard(&first);
    for (size_t i = 0; i < ui_setting_count(); i++) {
        const ui_setting *setting = ui_setting_at(i);
        if (setting->kind == UI_SETTING_WORDS)
            ui_setting_set_words(&first, setting, "some words = others");
        else
            ui_setting_set(&first, setting,
                           setting->standard == setting->most ? setting->least : setting->most);
    }
    char *file = ui_settings_write(&first, NULL);
    ui_settings_read(&second, file, &wrong);
    assert_string_equal(str_text(&wrong), "");
    for (size_t i = 0; i < ui_setting_count(); i++) {
        char a[UI_SETTING_TEXT * 2], b[UI_SETTING_TEXT * 2];
        ui_setting_value(&first, ui_setting_at(i), a, sizeof a);
        ui_setting_value(&second, ui_setting_at(i), b, sizeof b);
        assert_string_equal(a, b);
    }
    char *again = ui_settings_write(&second, file);
    assert_string_equal(again, file);
    free(again);
    free(file);
}

static void unknown_lines_survive(void **state)
{
    static const char file[] =
        "# mine\n\nfuture-thing = 7\n[section]\ntext-size = 120\n; text-size = 90\nkey.dance = F9\n"
        "  theme=dark  \n";
    ui_settings settings;
    str wrong = STR_EMPTY;
    (void)state;
    ui_settings_read(&settings, file, &wrong);
    assert_int_equal(settings.text_size, 120);
    assert_int_equal(settings.theme, THEME_DARK);
    settings.text_size = 150;
    char *out = ui_settings_write(&settings, file);
    assert_non_null(strstr(
        out, "# mine\n\nfuture-thing = 7\n[section]\ntext-size = 150\n; text-size = 90\nkey.dance = F9\n"
             "theme = dark\n"));
    assert_null(strstr(out, "text-size = 120"));
    free(out);
    str_finish(&wrong);
}

static void what_makes_no_sense_is_told(void **state)
{
    (void)state;
    expect_wrong("", "");
    expect_wrong("text-size = 300\n",
                 "settings.ini:1: '300' is no value of text-size: the standard one is used\n");
    expect_wrong("\ntheme = pink\r\n",
                 "settings.ini:2: 'pink' is no value of theme: the standard one is used\n");
    expect_wrong("speech = maybe",
                 "settings.ini:1: 'maybe' is no value of speech: the standard one is used\n");
    expect_wrong("key.read = Tab\n", "settings.ini:1: key.read: Tab stays the key of “Next thing”\n");
    expect_wrong("key.next = R\n", "settings.ini:1: key.next: the key of “Next thing” stays as it is\n");
    expect_wrong("key.read = 3\n", "settings.ini:1: key.read: number keys stay those of the options\n");
    expect_wrong("key.dance = R\n", "settings.ini:1: key.dance: there is no such command\n");
}

static void keys_move_from_one_command_to_another(void **state)
{
    ui_settings settings, back;
    ui_chord chord;
    rp_error error = { 0 };
    str wrong = STR_EMPTY;
    (void)state;
    ui_settings_standard(&settings);
    assert_true(ui_chord_read("W", &chord));
    assert_int_equal(ui_keys_find(&settings.keys, &chord), UI_DO_SAID);
    assert_true(ui_keys_set(&settings.keys, UI_DO_READ, &chord, &error));
    assert_int_equal(ui_keys_find(&settings.keys, &chord), UI_DO_READ);
    assert_string_equal(ui_keys_shown(&settings.keys, UI_DO_SAID), "");
    char *file = ui_settings_write(&settings, NULL);
    ui_settings_read(&back, file, &wrong);
    assert_int_equal(ui_keys_find(&back.keys, &chord), UI_DO_READ);
    assert_string_equal(ui_keys_shown(&back.keys, UI_DO_SAID), "");
    free(file);
    str_finish(&wrong);
}

static void chords(void **state)
{
    static const struct {
        bool ctrl, alt, shift;
        const char *key, *name;
        bool plain;
        int digit;
    } rows[] = {
        { false, false, false, "r", "R", true, 0 },
        { true, false, false, "=", "Ctrl+=", false, 0 },
        { true, false, true, "+", "Ctrl++", false, 0 },
        { false, false, true, "Tab", "Shift+Tab", false, 0 },
        { true, true, true, "F5", "Ctrl+Alt+Shift+F5", false, 0 },
        { false, false, false, "7", "7", true, 7 },
        { false, false, false, "Keypad 7", "Keypad 7", true, 7 },
        { false, false, false, "Keypad Enter", "Keypad Enter", false, 0 },
        { false, false, false, "Space", "Space", true, 0 },
        { false, false, false, "0", "0", true, 0 },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ui_chord made, read;
        assert_true(ui_chord_make(rows[i].ctrl, rows[i].alt, rows[i].shift, rows[i].key, &made));
        assert_string_equal(made.name, rows[i].name);
        assert_true(ui_chord_read(rows[i].name, &read));
        assert_string_equal(read.name, rows[i].name);
        assert_int_equal(ui_chord_is_plain(&made), rows[i].plain);
        assert_int_equal(ui_chord_digit(&made), rows[i].digit);
    }
}

UNIT_SUITE(ui_settings, "ui.settings", UNIT_CASE(every_setting_comes_back), UNIT_CASE(unknown_lines_survive),
           UNIT_CASE(what_makes_no_sense_is_told), UNIT_CASE(keys_move_from_one_command_to_another),
           UNIT_CASE(chords));
