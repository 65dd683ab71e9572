/* Joining the terminal player with its desk and the terminal. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/desk.h"
#include "term/term.h"

static void open_io(const cli_context *cli, term_io *io)
{
    bool plain = cli->options.values[OPTION_PLAIN] || !isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO);
    if (plain || !term_editor_init(io, stdin, stdout))
        term_plain_init(io, stdin, stdout);
}

int cli_play_in_terminal(cli_context *cli, const cli_begin *how, rp_error *error)
{
    enum { STOPPED_BY_SIGNAL = 130 };
    if (!cli_begin_makes_sense(cli, how, error))
        return 0;
    const term_options options = { how->choice, how->trainee, how->choice.watch };
    cli_desk desk;
    rp_desk functions;
    term_io io;
    desk_init(&desk, cli, &functions);
    term_signals_begin();
    open_io(cli, &io);
    term_end end = term_play(&io, &functions, &options, error);
    term_io_finish(&io);
    term_signals_finish();
    desk_finish(&desk);
    return end == TERM_INTERRUPTED ? STOPPED_BY_SIGNAL : 0;
}
