/* Opening a file in the author's editor. The editor lives on its own: nothing waits for it, and it does not end with
 * the program. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/workshop.h"

enum { WORDS_MOST = 16 };

/* How an editor is told the line, and whether it needs a terminal to live in. */
typedef enum editor_line {
    LINE_UNKNOWN, /* FILE */
    LINE_PLUS,    /* +7 FILE */
    LINE_COLON,   /* FILE:7 */
    LINE_GOTO,    /* --goto FILE:7 */
    LINE_OPTION,  /* --line 7 FILE */
} editor_line;

static const struct {
    const char *name;
    editor_line line;
    bool terminal;
} editors[] = {
    { "code", LINE_GOTO, false },
    { "codium", LINE_GOTO, false },
    { "emacs", LINE_PLUS, false },
    { "emacsclient", LINE_PLUS, false },
    { "geany", LINE_PLUS, false },
    { "gedit", LINE_PLUS, false },
    { "gnome-text-editor", LINE_PLUS, false },
    { "gvim", LINE_PLUS, false },
    { "kate", LINE_OPTION, false },
    { "kwrite", LINE_OPTION, false },
    { "micro", LINE_PLUS, true },
    { "mousepad", LINE_OPTION, false },
    { "nano", LINE_PLUS, true },
    { "nvim", LINE_PLUS, true },
    { "pluma", LINE_PLUS, false },
    { "subl", LINE_COLON, false },
    { "vi", LINE_PLUS, true },
    { "vim", LINE_PLUS, true },
    { "xed", LINE_PLUS, false },
    { "zed", LINE_COLON, false },
};

/* The command, word by word; ends with NULL. */
typedef struct command {
    char *words[WORDS_MOST + 6];
    size_t count;
} command;

static void add(command *to, const char *word)
{
    to->words[to->count++] = memory_copy_text(word);
}

/* $VISUAL and $EDITOR may hold options, set apart by blanks. */
static void add_all(command *to, const char *words)
{
    for (const char *at = words + strspn(words, " \t"); *at && to->count < WORDS_MOST;) {
        size_t length = strcspn(at, " \t");
        str word = STR_EMPTY;
        str_add_n(&word, at, length);
        to->words[to->count++] = str_take(&word);
        at += length + strspn(at + length, " \t");
    }
}

static void finish(command *one)
{
    for (size_t i = 0; i < one->count; i++)
        free(one->words[i]);
}

static size_t find(const char *word)
{
    const char *slash = strrchr(word, '/'), *name = slash ? slash + 1 : word;
    size_t count = sizeof editors / sizeof *editors;
    for (size_t i = 0; i < count; i++)
        if (str_is(editors[i].name, name))
            return i;
    return count;
}

static void add_file(command *to, editor_line how, const char *file, int line)
{
    str text = STR_EMPTY;
    if (line < 1)
        how = LINE_UNKNOWN;
    switch (how) {
    case LINE_UNKNOWN: str_add(&text, file); break;
    case LINE_PLUS:
        str_print(&text, "+%d", line);
        add(to, text.bytes);
        str_clear(&text);
        str_add(&text, file);
        break;
    case LINE_GOTO:
        add(to, "--goto");
        str_print(&text, "%s:%d", file, line);
        break;
    case LINE_COLON: str_print(&text, "%s:%d", file, line); break;
    case LINE_OPTION:
        add(to, "--line");
        str_print(&text, "%d", line);
        add(to, text.bytes);
        str_clear(&text);
        str_add(&text, file);
        break;
    }
    add(to, text.bytes);
    str_finish(&text);
}

static bool is_set(const char *text)
{
    return text && text[strspn(text, " \t")];
}

/* What the user says, or else what the desktop opens such a file with. */
static void choose(command *to, const char *file, int line)
{
    const char *visual = getenv("VISUAL"), *plain = getenv("EDITOR");
    const char *named = is_set(visual) ? visual : is_set(plain) ? plain : NULL;
    if (!named) {
        add(to, "xdg-open");
        add_file(to, LINE_UNKNOWN, file, line);
        return;
    }
    command own = { .count = 0 };
    add_all(&own, named);
    size_t known = find(own.words[0]);
    bool is_known = known < sizeof editors / sizeof *editors;
    if (is_known && editors[known].terminal) {
        add(to, "x-terminal-emulator");
        add(to, "-e");
    }
    for (size_t i = 0; i < own.count; i++)
        add(to, own.words[i]);
    finish(&own);
    add_file(to, is_known ? editors[known].line : LINE_UNKNOWN, file, line);
}

/* In the child's child: apart from this program's terminal, signals and output. What goes wrong is told through the
 * pipe, which a program that starts closes. */
static void become(const command *what, int tell)
{
    int nothing = open("/dev/null", O_RDWR);
    setsid();
    for (int number = 0; nothing >= 0 && number <= 2; number++)
        dup2(nothing, number);
    signal(SIGINT, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    execvp(what->words[0], what->words);
    int why = errno;
    if (write(tell, &why, sizeof why) < 0)
        _exit(126);
    _exit(127);
}

static bool start(const command *what, rp_error *error)
{
    int ends[2], why = 0;
    if (pipe(ends) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "no editor can be started: %s", strerror(errno));
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    pid_t child = fork();
    if (child == 0) {
        if (fork() == 0) /* whose parent is gone at once: nobody has to wait for it */
            become(what, ends[1]);
        _exit(0);
    }
    close(ends[1]);
    if (child < 0)
        why = errno;
    else if (waitpid(child, NULL, 0) == child && read(ends[0], &why, sizeof why) <= 0)
        why = 0;
    close(ends[0]);
    return !why || rp_fail(error, RP_ERROR_IMPOSSIBLE,
                           "%s cannot be started: %s; set VISUAL to the editor that you use", what->words[0],
                           strerror(why));
}

bool workshop_edit(void *data, const char *file, int line, rp_error *error)
{
    char whole[PATH_MAX]; /* which no editor can take for an option */
    command what = { .count = 0 };
    (void)data;
    if (!realpath(file, whole))
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be opened: %s", file, strerror(errno));
    choose(&what, whole, line);
    bool started = start(&what, error);
    finish(&what);
    return started;
}
