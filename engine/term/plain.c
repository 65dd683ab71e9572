#include <stdlib.h>

#include "base/memory.h"
#include "term/session.h"
#include "term/signals.h"
#include "term/term.h"

typedef struct plain {
    FILE *in, *out;
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

/* The next byte, or EOF where there is no more or a signal ended the waiting. */
static int next_byte(plain *io)
{
    while (!signals_interrupted()) {
        int byte = getc(io->in);
        if (byte != EOF || feof(io->in))
            return byte;
        clearerr(io->in);
        if (!signals_take_resized() && !signals_take_continued())
            return EOF; /* a real error, or the interruption that is asked for next */
    }
    return EOF;
}

/* A line that is longer than any answer may be is cut one byte past the limit: it is refused later, and
 * does not fill the memory now. */
static term_read read_line(void *data, const char *prompt, bool text, str *line)
{
    plain *io = data;
    bool any = false;
    int byte;
    (void)text;
    str_clear(line);
    if (*prompt)
        fprintf(io->out, "%s\n", prompt);
    fflush(io->out);
    while ((byte = next_byte(io)) != EOF && byte != '\n') {
        any = true;
        if (line->length <= TERM_LINE_MOST)
            str_add_char(line, (char)byte);
    }
    if (signals_interrupted())
        return TERM_READ_INTERRUPTED;
    if (line->length && line->bytes[line->length - 1] == '\r')
        line->bytes[--line->length] = '\0';
    return any || byte == '\n' ? TERM_READ_LINE : TERM_READ_END;
}

void term_plain_init(term_io *io, FILE *in, FILE *out)
{
    plain *data = memory_allocate(sizeof *data);
    *data = (plain){ in, out };
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
