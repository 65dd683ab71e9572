/* Line editing with libedit. Signals are ours (signals.c), not libedit's: its own handling passes them on to
 * the whole process group. So bytes are read here, and a waiting read comes back when a signal came. */
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include <histedit.h>

#include "base/memory.h"
#include "term/session.h"
#include "term/signals.h"
#include "term/term.h"

enum { USUAL_COLUMNS = 80, MOST_COLUMNS = 100, HISTORY = 100 };

typedef struct editor {
    EditLine *line;
    History *nothing, *texts; /* choices are not worth recalling, sentences are */
    FILE *in, *out;
    str prompt;
    mbstate_t decoding;
    const term_prompt *asked; /* while a line is read */
    bool changed;             /* its `changed` said so */
    str begun;                /* what was typed by then */
} editor;

/* Columns of the terminal less one, so that no terminal adds a line of its own; long lines tire the eye. */
static size_t columns(void *data)
{
    const editor *io = data;
    struct winsize size;
    size_t found = USUAL_COLUMNS;
    if (ioctl(fileno(io->out), TIOCGWINSZ, &size) == 0 && size.ws_col > 1)
        found = size.ws_col;
    found--;
    return found < MOST_COLUMNS ? found : MOST_COLUMNS;
}

static void write_lines(void *data, const char *bytes, size_t length)
{
    editor *io = data;
    fwrite(bytes, 1, length, io->out);
}

static char *prompt_of(EditLine *line)
{
    editor *io = NULL;
    el_get(line, EL_CLIENTDATA, &io);
    return io->prompt.bytes;
}

/* After Ctrl-Z the shell had the terminal: it is ours again. */
static void come_back(editor *io)
{
    if (signals_take_resized())
        el_resize(io->line);
    if (signals_take_continued()) {
        el_set(io->line, EL_PREP_TERM, 0);
        el_set(io->line, EL_PREP_TERM, 1);
    }
    el_set(io->line, EL_REFRESH);
}

/* Waits for a key. False: something changed meanwhile; with a signal errno is EINTR, as after reading. */
static bool wait_for_key(editor *io)
{
    struct pollfd input = { .fd = fileno(io->in), .events = POLLIN };
    int ready;
    while ((ready = poll(&input, 1, TERM_LOOK_EVERY)) == 0)
        if (io->asked->changed(io->asked->data)) {
            io->changed = true;
            return false;
        }
    return ready > 0;
}

static ssize_t read_byte(editor *io, char *byte)
{
    if (io->asked->changed && !wait_for_key(io))
        return io->changed ? 0 : -1;
    return read(fileno(io->in), byte, 1);
}

/* One character for libedit: 1, or 0 at the end. Bytes that are no character become U+FFFD, which is refused
 * when the line is done. */
static int read_character(EditLine *line, wchar_t *out)
{
    editor *io = NULL;
    el_get(line, EL_CLIENTDATA, &io);
    while (!signals_interrupted()) {
        char byte;
        ssize_t got = read_byte(io, &byte);
        if (got < 0 && errno == EINTR) {
            if (!signals_interrupted())
                come_back(io);
            continue;
        }
        if (got <= 0)
            return 0;
        size_t decoded = mbrtowc(out, &byte, 1, &io->decoding);
        if (decoded == (size_t)-2)
            continue;
        if (decoded == (size_t)-1) {
            io->decoding = (mbstate_t){ 0 };
            *out = 0xfffd;
        }
        return 1;
    }
    return 0;
}

/* What was typed when the waiting ended goes to the next prompt, and the cursor to the next line. */
static void keep_begun(editor *io)
{
    const LineInfo *line = el_line(io->line);
    str_clear(&io->begun);
    str_add_n(&io->begun, line->buffer, (size_t)(line->lastchar - line->buffer));
    fputc('\n', io->out);
}

static const char *get_line(editor *io, const term_prompt *prompt, int *length)
{
    if (signals_interrupted())
        return NULL;
    if (io->begun.length) {
        el_push(io->line, io->begun.bytes);
        str_clear(&io->begun);
    }
    io->asked = prompt;
    io->changed = false;
    const char *got = el_gets(io->line, length);
    if (io->changed)
        keep_begun(io);
    return got;
}

static term_read read_line(void *data, const term_prompt *prompt, str *line)
{
    editor *io = data;
    HistEvent event;
    int length = 0;
    str_clear(line);
    str_clear(&io->prompt);
    str_print(&io->prompt, "%s%s", prompt->words, *prompt->words ? " " : "");
    fflush(io->out);
    el_set(io->line, EL_HIST, history, prompt->text ? io->texts : io->nothing);
    const char *got = get_line(io, prompt, &length);
    if (signals_interrupted())
        return TERM_READ_INTERRUPTED;
    if (io->changed)
        return TERM_READ_CHANGED;
    if (!got || length <= 0)
        return TERM_READ_END;
    while (length > 0 && (got[length - 1] == '\n' || got[length - 1] == '\r'))
        length--;
    str_add_n(line, got, (size_t)length);
    if (prompt->text && length > 0)
        history(io->texts, &event, H_ENTER, str_text(line));
    return TERM_READ_LINE;
}

static void finish(void *data)
{
    editor *io = data;
    if (io->line)
        el_end(io->line);
    if (io->nothing)
        history_end(io->nothing);
    if (io->texts)
        history_end(io->texts);
    str_finish(&io->prompt);
    str_finish(&io->begun);
    free(io);
}

static bool can_edit(void)
{
    const char *kind = getenv("TERM");
    return kind && *kind && strcmp(kind, "dumb") != 0;
}

bool term_editor_init(term_io *io, FILE *in, FILE *out)
{
    HistEvent event;
    *io = (term_io){ .data = NULL };
    if (!can_edit())
        return false;
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setlocale(LC_CTYPE, "C.UTF-8"); /* every text of a scenario is UTF-8, whatever the locale says */
    editor *data = memory_allocate(sizeof *data);
    data->in = in;
    data->out = out;
    data->line = el_init("rapport", in, out, stderr);
    data->nothing = history_init();
    data->texts = history_init();
    if (!data->line || !data->nothing || !data->texts) {
        finish(data);
        return false;
    }
    history(data->nothing, &event, H_SETSIZE, 0);
    history(data->texts, &event, H_SETSIZE, HISTORY);
    el_set(data->line, EL_CLIENTDATA, data);
    el_set(data->line, EL_SIGNAL, 0);
    el_set(data->line, EL_EDITOR, "emacs");
    el_set(data->line, EL_PROMPT, prompt_of);
    el_set(data->line, EL_GETCFN, read_character);
    *io = (term_io){
        .data = data, .read = read_line, .write = write_lines, .width = columns, .finish = finish
    };
    return true;
}
