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

int cli_play_in_window(cli_context *cli, const cli_begin *how, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    cli_workshop workshop;
    rp_workshop making;
    bool asked = how->choice.scenario || how->choice.attempt;
    const ui_opening opening = { how->trainee, asked ? &how->choice : NULL };
    char *icon = icon_path();
    desk_init(&desk, cli, &functions);
    workshop_init(&workshop, &desk, &making);
    const sdl_window_options options = {
        .desk = &functions, .workshop = &making, .opening = &opening, .icon = icon
    };
    sdl_window_run(&options, error);
    workshop_finish(&workshop);
    desk_finish(&desk);
    free(icon);
    return 0;
}
