/* An output module for Speech Dispatcher that speaks into a file: what it was told to say, and what it was stopped in.
 * A text with the word "slowly" is not said to its end before it is stopped; any other takes a moment.
 *
 *     RAPPORT_SPOKEN=FILE     where to, a line each: "say TEXT", "stop", "set rate=20"
 */
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOMENT_MS = 20, LINE = 4096 };

static bool speaking, slowly;

static void answer(const char *line)
{
    puts(line);
    fflush(stdout);
}

static void note(const char *what, const char *text)
{
    const char *path = getenv("RAPPORT_SPOKEN");
    FILE *file = path ? fopen(path, "a") : NULL;
    if (!file)
        return;
    fprintf(file, "%s%s\n", what, text);
    fclose(file);
}

/* By single bytes, so that poll tells the truth. False at the end. */
static bool read_line(char *line)
{
    size_t length = 0;
    char byte;
    while (read(STDIN_FILENO, &byte, 1) == 1) {
        if (byte == '\n') {
            line[length] = 0;
            return true;
        }
        if (byte != '\r' && length < LINE - 1)
            line[length++] = byte;
    }
    return false;
}

static void read_block(const char *what, const char *only)
{
    char line[LINE];
    while (read_line(line) && strcmp(line, ".") != 0)
        if (what && (!only || strncmp(line, only, strlen(only)) == 0))
            note(what, line);
}

/* Speech Dispatcher makes every text a document. */
static const char *without_marks(char *text)
{
    static const char opening[] = "<speak>", closing[] = "</speak>";
    char *end = strstr(text, closing);
    if (end)
        *end = 0;
    return strncmp(text, opening, strlen(opening)) == 0 ? text + strlen(opening) : text;
}

static void speak(void)
{
    char line[LINE], text[LINE] = "";
    answer("202 OK RECEIVING MESSAGE");
    while (read_line(line) && strcmp(line, ".") != 0)
        strncat(text, line, sizeof text - strlen(text) - 1);
    note("say ", without_marks(text));
    answer("200 OK SPEAKING");
    answer("701 BEGIN");
    speaking = true;
    slowly = strstr(text, "slowly");
}

static void stop(void)
{
    if (!speaking)
        return;
    speaking = false;
    note("stop", "");
    answer("703 STOP");
}

static void settings(const char *receiving, const char *received, const char *what, const char *only)
{
    answer(receiving);
    read_block(what, only);
    answer(received);
}

static bool obey(const char *line)
{
    if (strcmp(line, "INIT") == 0)
        answer("299-Ready.\n299 OK LOADED SUCCESSFULLY");
    else if (strcmp(line, "AUDIO") == 0)
        settings("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED", NULL, NULL);
    else if (strcmp(line, "LOGLEVEL") == 0)
        settings("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET", NULL, NULL);
    else if (strcmp(line, "SET") == 0)
        settings("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED", "set ", "rate=");
    else if (strcmp(line, "LIST VOICES") == 0)
        answer("200-Alba\ten-GB\tnone\n200-Bruno\tde\tnone\n200-Carys\ten\tnone\n200 OK VOICE LIST SENT");
    else if (strcmp(line, "SPEAK") == 0)
        speak();
    else if (strcmp(line, "STOP") == 0)
        stop();
    else if (strcmp(line, "QUIT") == 0)
        answer("210 OK QUIT");
    else
        answer("300 ERR UNKNOWN COMMAND");
    return strcmp(line, "QUIT") != 0;
}

int main(void)
{
    char line[LINE];
    for (;;) {
        struct pollfd input = { STDIN_FILENO, POLLIN, 0 };
        if (poll(&input, 1, speaking && !slowly ? MOMENT_MS : -1) == 0) {
            speaking = false;
            answer("702 END");
        } else if (!read_line(line) || !obey(line)) {
            return 0;
        }
    }
}
