/* The part of the terminal player's desk that is about a scenario that is edited meanwhile. */
#include "cli/terminal.h"

bool terminal_changed(void *data)
{
    return watching_changed(&((terminal *)data)->watch);
}

term_news terminal_news(void *data)
{
    const cli_watch *watch = &((terminal *)data)->watch;
    return (term_news){ .loaded = watch->fresh.scenario, .lines = watch->lines };
}

term_renewal terminal_renew(void *data, term_playing *playing)
{
    terminal *desk = data;
    term_renewal how = { .given = 0 };
    const rp_attempt *before = desk->playing.attempt;
    if (before)
        how.given = rp_run_turn_count(rp_attempt_run(before));
    watching_plays(&desk->watch, &desk->watch.fresh);
    rp_run_destroy(desk->preview); /* it belongs to the old text */
    how.fit = cli_playing_renew(&desk->playing, &desk->watch.fresh, &how.why);
    desk->preview = rp_run_create(desk->playing.scenario.scenario, &desk->playing.run);
    playing->preview = desk->preview;
    playing->attempt = desk->playing.attempt;
    playing->framework = desk->playing.scenario.framework;
    return how;
}
