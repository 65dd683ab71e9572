/* Line editing with libedit. Signals are ours (signals.c), not libedit's: its own handling passes them on to
 * the whole process group. So bytes are read here, and a waiting read comes back when a signal came. */
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include <histedit.h>

#include "base/memory.h"
#include "term/signals.h"
#include "term/term.h"

enum { USUAL_COLUMNS = 80, MOST_COLUMNS = 100, HISTORY = 100 };

typedef struct editor {
    EditLine *line;
    History *nothing, *texts; /* choices are not worth recalling, sentences are */
    FILE *in, *out;
    str prompt;
    mbstate_t decoding;
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

/* One character for libedit: 1, or 0 at the end. Bytes that are no character become U+FFFD, which is refused
 * when the line is done. */
static int read_character(EditLine *line, wchar_t *out)
{
    editor *io = NULL;
    el_get(line, EL_CLIENTDATA, &io);
    while (!signals_interrupted()) {
        char byte;
        ssize_t got = read(fileno(io->in), &byte, 1);
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

static term_read read_line(void *data, const char *prompt, bool text, str *line)
{
    editor *io = data;
    HistEvent event;
    int length = 0;
    str_clear(line);
    str_clear(&io->prompt);
    str_print(&io->prompt, "%s%s", prompt, *prompt ? " " : "");
    fflush(io->out);
    el_set(io->line, EL_HIST, history, text ? io->texts : io->nothing);
    const char *got = signals_interrupted() ? NULL : el_gets(io->line, &length);
    if (signals_interrupted())
        return TERM_READ_INTERRUPTED;
    if (!got || length <= 0)
        return TERM_READ_END;
    while (length > 0 && (got[length - 1] == '\n' || got[length - 1] == '\r'))
        length--;
    str_add_n(line, got, (size_t)length);
    if (text && length > 0)
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
