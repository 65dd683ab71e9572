/* The real way of a text: the library, a Speech Dispatcher of the test's own, and a module that writes down what it is
 * told to say. */
#include "sdl/speech.h"

#include <SDL2/SDL.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/str.h"
#include "unit.h"

enum { PATIENCE_MS = 10000, LOOK_MS = 5 };

typedef struct talk {
    char *folder;
    sdl_speech *speech;
    ui_voice voice;
} talk;

static char *path_of(const talk *t, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", t->folder, name);
    return str_take(&path);
}

static void write_file(const talk *t, const char *name, mode_t mode, const char *text)
{
    char *path = path_of(t, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path, mode), 0);
    free(path);
}

static void set_path(const talk *t, const char *variable, const char *before, const char *name)
{
    str value = STR_EMPTY;
    str_print(&value, "%s%s/%s", before, t->folder, name);
    setenv(variable, value.bytes, 1);
    str_finish(&value);
}

static char *file_text(const talk *t, const char *name)
{
    char *path = path_of(t, name), buffer[8192] = "";
    FILE *file = fopen(path, "r");
    if (file) {
        buffer[fread(buffer, 1, sizeof buffer - 1, file)] = 0;
        fclose(file);
    }
    free(path);
    return memory_copy_text(buffer);
}

static bool is_installed(void)
{
    return system("command -v speech-dispatcher >/dev/null 2>&1") == 0;
}

/* The library starts the Speech Dispatcher that `start` names, where it finds none at the socket. */
static void begin(talk *t)
{
    if (!is_installed()) {
        print_message("the package speech-dispatcher is not installed\n");
        skip();
    }
    *t = (talk){ .folder = unit_folder() };
    str command = STR_EMPTY;
    str_print(
        &command,
        "cd '%s' && mkdir -m 700 conf conf/modules conf/clients modules log run && cp '%s' modules/sd_test",
        t->folder, RAPPORT_SPEECH_MODULE);
    assert_int_equal(system(command.bytes), 0);
    str_clear(&command);
    write_file(t, "conf/speechd.conf", 0600,
               "LogLevel 3\nDefaultVolume 100\nAddModule \"test\" \"sd_test\" \"test.conf\"\n"
               "DefaultModule test\nDefaultLanguage \"en\"\nTimeout 5\n");
    write_file(t, "conf/modules/test.conf", 0600, "\n");
    str_print(
        &command,
        "#!/bin/sh\ncd '%s' && exec speech-dispatcher -C \"$PWD/conf\" -m \"$PWD/modules\" -L \"$PWD/log\" "
        "-P \"$PWD/run/pid\" \"$@\"\n",
        t->folder);
    write_file(t, "start", 0700, command.bytes);
    str_finish(&command);
    set_path(t, "SPEECHD_ADDRESS", "unix_socket:", "run/speech-dispatcher/speechd.sock");
    set_path(t, "SPEECHD_CMD", "", "start");
    set_path(t, "RAPPORT_SPOKEN", "", "spoken");
    set_path(t, "XDG_RUNTIME_DIR", "", "run");
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    t->speech = sdl_speech_create(&t->voice);
    t->voice.set(t->voice.data, "", 20, 80, "en-GB");
}

static int dispatcher(const talk *t)
{
    char *text = file_text(t, "run/pid");
    int pid = atoi(text);
    free(text);
    return pid;
}

static void end(talk *t)
{
    sdl_speech_destroy(t->speech);
    if (dispatcher(t) > 1)
        kill(dispatcher(t), SIGTERM);
    SDL_Quit();
    free(t->folder);
}

static bool has_spoken(const talk *t, const char *words)
{
    char *text = file_text(t, "spoken");
    bool has = strstr(text, words);
    free(text);
    return has;
}

static void wait_until_said(talk *t, int64_t mark)
{
    for (int ms = 0; ms < PATIENCE_MS; ms += LOOK_MS) {
        if (t->voice.said(t->voice.data) >= mark)
            return;
        SDL_Delay(LOOK_MS);
    }
    fail_msg("the text with mark %d was not said to its end", (int)mark);
}

static void wait_until_spoken(const talk *t, const char *words)
{
    for (int ms = 0; ms < PATIENCE_MS; ms += LOOK_MS) {
        if (has_spoken(t, words))
            return;
        SDL_Delay(LOOK_MS);
    }
    fail_msg("nobody said “%s”", words);
}

static void say(talk *t, const char *text, int64_t mark)
{
    t->voice.say(t->voice.data, text, mark); /* comes back at once, even where it is never said to its end */
}

static void texts_are_said_in_turn(void **state)
{
    talk t;
    const char *why = NULL;
    (void)state;
    begin(&t);
    assert_int_equal(dispatcher(&t), 0); /* nothing is started before there is something to say */
    assert_true(t.voice.ready(t.voice.data, &why));
    say(&t, "First.", 1);
    say(&t, ".A line that begins with a dot, and “signs” – all of them: ümlaut, 日本.", 2);
    say(&t, "Third.", 3);
    wait_until_said(&t, 3);
    char *spoken = file_text(&t, "spoken");
    const char *first = strstr(spoken, "say First."), *second = strstr(spoken, "A line that begins"),
               *third = strstr(spoken, "say Third.");
    assert_true(first && second && third && first < second && second < third);
    assert_non_null(strstr(spoken, "“signs” – all of them: ümlaut, 日本."));
    assert_non_null(strstr(spoken, "set rate=20"));
    free(spoken);
    SDL_Event event;
    assert_true(SDL_PollEvent(&event)); /* the window is woken */
    assert_true(event.type >= SDL_USEREVENT);
    end(&t);
}

static void a_text_is_stopped(void **state)
{
    talk t;
    (void)state;
    begin(&t);
    say(&t, "Take it slowly.", 1);
    say(&t, "Never said.", 2);
    wait_until_spoken(&t, "say Take it slowly.");
    assert_int_equal(t.voice.said(t.voice.data), 0);
    t.voice.stop(t.voice.data);
    assert_int_equal(t.voice.said(t.voice.data), 2); /* nothing waits for it any more */
    say(&t, "Afterwards.", 3);
    wait_until_said(&t, 3);
    assert_true(has_spoken(&t, "stop"));
    assert_true(has_spoken(&t, "say Afterwards."));
    assert_false(has_spoken(&t, "Never said."));
    end(&t);
}

static void it_ends_while_speaking(void **state)
{
    talk t;
    (void)state;
    begin(&t);
    say(&t, "Take it slowly.", 1);
    wait_until_spoken(&t, "say Take it slowly.");
    say(&t, "Never said.", 2);
    sdl_speech_destroy(t.speech);
    t.speech = NULL;
    wait_until_spoken(&t, "stop");
    assert_false(has_spoken(&t, "Never said."));
    end(&t);
}

/* Whoever waits for a text goes on when nobody is there any more to say it; the next text starts it anew. */
static void speech_dispatcher_dies(void **state)
{
    talk t;
    const char *why = NULL;
    (void)state;
    begin(&t);
    say(&t, "Take it slowly.", 1);
    wait_until_spoken(&t, "say Take it slowly.");
    assert_true(dispatcher(&t) > 1);
    assert_int_equal(kill(dispatcher(&t), SIGKILL), 0);
    wait_until_said(&t, 1);
    assert_false(t.voice.ready(t.voice.data, &why));
    assert_non_null(strstr(why, "speech-dispatcher"));
    say(&t, "Too soon.", 2);
    assert_int_equal(t.voice.said(t.voice.data), 2);
    for (int ms = 0; ms < PATIENCE_MS && !t.voice.ready(t.voice.data, &why); ms += LOOK_MS)
        SDL_Delay(LOOK_MS);
    say(&t, "Here again.", 3);
    wait_until_spoken(&t, "say Here again.");
    wait_until_said(&t, 3);
    end(&t);
}

/* It went while nothing was said: the next text is said all the same. */
static void speech_dispatcher_was_restarted(void **state)
{
    talk t;
    (void)state;
    begin(&t);
    say(&t, "Before.", 1);
    wait_until_said(&t, 1);
    assert_int_equal(kill(dispatcher(&t), SIGKILL), 0);
    SDL_Delay(50);
    say(&t, "After.", 2);
    say(&t, "And after that.", 3);
    wait_until_said(&t, 3);
    assert_true(has_spoken(&t, "say After."));
    assert_true(has_spoken(&t, "say And after that."));
    end(&t);
}

/* The window closes all the same, a second later. */
static void nobody_answers_any_more(void **state)
{
    talk t;
    (void)state;
    begin(&t);
    say(&t, "Take it slowly.", 1);
    wait_until_spoken(&t, "say Take it slowly.");
    assert_int_equal(kill(dispatcher(&t), SIGSTOP), 0);
    t.voice.stop(t.voice.data);
    SDL_Delay(50);
    sdl_speech_destroy(t.speech); /* comes back at all */
    t.speech = NULL;
    assert_int_equal(kill(dispatcher(&t), SIGCONT), 0);
    wait_until_spoken(&t, "stop");
    SDL_Delay(200); /* the thread goes too */
    end(&t);
}

static void voices_are_known(void **state)
{
    talk t;
    size_t count;
    (void)state;
    begin(&t);
    t.voice.voices(t.voice.data, &count);
    assert_int_equal(count, 0);
    say(&t, "Which voices are there?", 1);
    wait_until_said(&t, 1);
    const char *const *names = t.voice.voices(t.voice.data, &count);
    assert_int_equal(count, 2); /* those that speak English */
    assert_string_equal(names[0], "Alba");
    assert_string_equal(names[1], "Carys");
    end(&t);
}

static void there_is_none(void **state)
{
    talk t;
    const char *why = NULL;
    (void)state;
    begin(&t);
    write_file(&t, "start", 0700, "#!/bin/sh\nexit 1\n");
    say(&t, "Nobody hears it.", 1);
    wait_until_said(&t, 1);
    assert_false(t.voice.ready(t.voice.data, &why));
    assert_non_null(strstr(why, "install the packages"));
    end(&t);
}

UNIT_SUITE(sdl_speech, "sdl.speech", UNIT_CASE(texts_are_said_in_turn), UNIT_CASE(a_text_is_stopped),
           UNIT_CASE(it_ends_while_speaking), UNIT_CASE(speech_dispatcher_dies),
           UNIT_CASE(speech_dispatcher_was_restarted), UNIT_CASE(nobody_answers_any_more),
           UNIT_CASE(voices_are_known), UNIT_CASE(there_is_none));
