/* Opening a file in an editor: scripts stand in for editors and write down how they were called. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/counter.h"
#include "cli/workshop.h"

/* Makes a program of that name; what it is called with comes to FOLDER/NAME.out. */
static void make_program(const counter *at, const char *name)
{
    str path = STR_EMPTY, text = STR_EMPTY;
    str_print(&path, "%s/%s", at->folder, name);
    str_print(&text, "#!/bin/sh\nprintf '%%s|' \"$@\" > '%s.part'\nmv '%s.part' '%s.out'\n", path.bytes,
              path.bytes, path.bytes);
    counter_write(at, path.bytes, text.bytes);
    assert_int_equal(chmod(path.bytes, 0700), 0);
    str_finish(&path);
    str_finish(&text);
}

/* What it was called with, as soon as that is there; heap text. */
static char *called_with(const counter *at, const char *name)
{
    enum { MOMENTS_MOST = 30000 };
    const struct timespec moment = { 0, 2000000 };
    str path = STR_EMPTY, text = STR_EMPTY;
    str_print(&path, "%s/%s.out", at->folder, name);
    for (int waited = 0; access(path.bytes, F_OK) != 0; waited++) {
        assert_true(waited < MOMENTS_MOST);
        nanosleep(&moment, NULL);
    }
    assert_true(cli_read_file(path.bytes, 4096, &text));
    str_finish(&path);
    return str_take(&text);
}

static void use(const counter *at, const char *name)
{
    str words = STR_EMPTY;
    str_print(&words, "%s/%s  -n", at->folder, name);
    setenv("VISUAL", words.bytes, 1);
    str_finish(&words);
}

static void each_in_its_way(void **state)
{
    static const struct {
        const char *name, *said;
        bool after_colon;
    } tries[] = { { "vi-of-mine", "-n|", false },
                  { "geany", "-n|+7|", false },
                  { "code", "-n|--goto|", true },
                  { "subl", "-n|", true },
                  { "kate", "-n|--line|7|", false } };
    counter at;
    (void)state;
    counter_init(&at);
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        make_program(&at, tries[i].name);
        use(&at, tries[i].name);
        assert_true(workshop_edit(NULL, at.scenario, 7, &at.error));
        char *said = called_with(&at, tries[i].name);
        assert_memory_equal(said, tries[i].said, strlen(tries[i].said));
        assert_non_null(
            strstr(said, tries[i].after_colon ? "/three/scenario.lua:7|" : "/three/scenario.lua|"));
        free(said);
    }
    counter_finish(&at);
}

/* One that lives in a terminal gets one. */
static void in_a_terminal(void **state)
{
    counter at;
    str path = STR_EMPTY;
    (void)state;
    counter_init(&at);
    make_program(&at, "x-terminal-emulator");
    str_print(&path, "%s:%s", at.folder, getenv("PATH"));
    setenv("PATH", path.bytes, 1);
    use(&at, "nano");
    assert_true(workshop_edit(NULL, at.scenario, 12, &at.error));
    char *said = called_with(&at, "x-terminal-emulator");
    assert_memory_equal(said, "-e|", 3);
    assert_non_null(strstr(said, "/nano|-n|+12|"));
    free(said);
    str_finish(&path);
    counter_finish(&at);
}

static void what_the_desktop_opens_it_with(void **state)
{
    counter at;
    str path = STR_EMPTY;
    (void)state;
    counter_init(&at);
    make_program(&at, "xdg-open");
    str_print(&path, "%s:%s", at.folder, getenv("PATH"));
    setenv("PATH", path.bytes, 1);
    setenv("VISUAL", " ", 1);
    unsetenv("EDITOR");
    assert_true(workshop_edit(NULL, at.scenario, 12, &at.error));
    char *said = called_with(&at, "xdg-open");
    static const char file[] = "/three/scenario.lua|"; /* and no line, in none of the ways to say one */
    assert_non_null(strstr(said, file));
    assert_string_equal(strchr(said, '|'), "|");
    assert_string_equal(said + strlen(said) - strlen(file), file);
    free(said);
    str_finish(&path);
    counter_finish(&at);
}

static void what_cannot_be_opened(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    setenv("VISUAL", "/nowhere/editor", 1);
    counter_refuses(&at, workshop_edit(NULL, at.scenario, 7, &at.error), RP_ERROR_IMPOSSIBLE,
                    "/nowhere/editor cannot be started");
    counter_refuses(&at, workshop_edit(NULL, "/nowhere/a.lua", 7, &at.error), RP_ERROR_IMPOSSIBLE,
                    "/nowhere/a.lua");
    counter_finish(&at);
}

UNIT_SUITE(cli_editor, "cli.editor", UNIT_CASE(each_in_its_way), UNIT_CASE(in_a_terminal),
           UNIT_CASE(what_the_desktop_opens_it_with), UNIT_CASE(what_cannot_be_opened));
