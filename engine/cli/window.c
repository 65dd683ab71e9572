/* Joining the window with the log and the library. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/desk.h"
#include "cli/workshop.h"
#include "sdl/window.h"

static char *icon_path(void)
{
    char *assets = cli_home("assets");
    str path = STR_EMPTY;
    if (assets)
        str_print(&path, "%s/icons/rapport-128.png", assets);
    free(assets);
    return str_take(&path);
}

typedef struct joined {
    cli_desk *desk;
    cli_workshop *workshop;
} joined;

/* Xlib ends the program: the log is closed as it should be, and the exit status is that of what could not be done. */
static void display_gone(void *data)
{
    joined *all = data;
    fputs("rapport: the display is gone, so the window is closed; all that was given and typed is saved\n",
          stderr);
    workshop_finish(all->workshop);
    desk_finish(all->desk);
    _exit(RP_ERROR_IMPOSSIBLE);
}

int cli_play_in_window(cli_context *cli, const cli_begin *how, rp_error *error)
{
    if (!cli_begin_makes_sense(cli, how, error))
        return 0;
    cli_desk desk;
    rp_desk functions;
    cli_workshop workshop;
    rp_workshop making;
    bool asked = how->choice.scenario || how->choice.attempt;
    const ui_opening opening = { how->trainee, asked ? &how->choice : NULL };
    char *icon = icon_path();
    desk_init(&desk, cli, &functions);
    workshop_init(&workshop, &desk, &making);
    joined all = { &desk, &workshop };
    const sdl_window_options options = { .desk = &functions,
                                         .workshop = &making,
                                         .opening = &opening,
                                         .icon = icon,
                                         .gone = display_gone,
                                         .data = &all };
    sdl_window_run(&options, error);
    workshop_finish(&workshop);
    desk_finish(&desk);
    free(icon);
    return 0;
}
