/* Whole lines from a pipe, a file, or a terminal without line editing. Bytes are read here and not by the C library,
 * so that waiting for them can be told from having them. */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/memory.h"
#include "term/session.h"
#include "term/signals.h"
#include "term/term.h"

typedef struct plain {
    FILE *in, *out;
    char bytes[4096];
    size_t next, count; /* of these, the ones not given out yet */
    bool changed;       /* the prompt's `changed` said so */
} plain;

static void write_lines(void *data, const char *bytes, size_t length)
{
    plain *io = data;
    fwrite(bytes, 1, length, io->out); /* an error stays with the file; whoever ends the program reports it */
}

static size_t whole_lines(void *data)
{
    (void)data;
    return 0;
}

enum { NOTHING = -1 };

/* Waits until there is something to read. False: a signal ended the waiting, or something changed meanwhile. */
static bool wait_for_input(plain *io, const term_prompt *prompt)
{
    struct pollfd input = { .fd = fileno(io->in), .events = POLLIN };
    while (!signals_interrupted()) {
        int ready = poll(&input, 1, TERM_LOOK_EVERY);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
        if (ready == 0 && prompt->changed(prompt->data)) {
            io->changed = true;
            return false;
        }
    }
    return false;
}

/* The next byte, or NOTHING where there is no more or a signal ended the waiting. */
static int next_byte(plain *io)
{
    while (io->next == io->count) {
        ssize_t got = signals_interrupted() ? 0 : read(fileno(io->in), io->bytes, sizeof io->bytes);
        if (got < 0 && errno == EINTR && (signals_take_resized() | signals_take_continued()))
            continue;
        if (got <= 0)
            return NOTHING;
        io->next = 0;
        io->count = (size_t)got;
    }
    return (unsigned char)io->bytes[io->next++];
}

/* A line that is longer than any answer may be is cut one byte past the limit: it is refused later, and
 * does not fill the memory now. */
static term_read read_line(void *data, const term_prompt *prompt, str *line)
{
    plain *io = data;
    bool any = false;
    int byte = NOTHING;
    str_clear(line);
    io->changed = false;
    if (*prompt->words)
        fprintf(io->out, "%s\n", prompt->words);
    fflush(io->out);
    if (!prompt->changed || io->next < io->count || wait_for_input(io, prompt))
        while ((byte = next_byte(io)) != NOTHING && byte != '\n') {
            any = true;
            if (line->length <= TERM_LINE_MOST)
                str_add_char(line, (char)byte);
        }
    if (signals_interrupted())
        return TERM_READ_INTERRUPTED;
    if (io->changed)
        return TERM_READ_CHANGED;
    if (line->length && line->bytes[line->length - 1] == '\r')
        line->bytes[--line->length] = '\0';
    return any || byte == '\n' ? TERM_READ_LINE : TERM_READ_END;
}

void term_plain_init(term_io *io, FILE *in, FILE *out)
{
    plain *data = memory_allocate(sizeof *data);
    data->in = in;
    data->out = out;
    *io = (term_io){
        .data = data, .read = read_line, .write = write_lines, .width = whole_lines, .finish = free
    };
}

void term_io_finish(term_io *io)
{
    if (io->finish)
        io->finish(io->data);
    *io = (term_io){ .data = NULL };
}
