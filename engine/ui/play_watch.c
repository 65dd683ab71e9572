/* A scenario that is edited while it is played: what the window does when its file is saved. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/telling.h"
#include "ui/play.h"

enum { LOOK_MS = 300 };

/* What the claims are, to see whether ratings of them still mean the same. Heap. */
static char *claims_of(const ui_app *app)
{
    const rp_scenario *scenario = rp_run_scenario(ui_play_run(app));
    str out = STR_EMPTY;
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++)
        str_print(&out, "%s ", rp_scenario_claim(scenario, i)->id);
    str_add_n(&out, "", 0);
    return str_take(&out);
}

static void forget_ratings(ui_play *play, size_t count)
{
    free(play->ratings);
    play->rating_count = count;
    play->ratings = memory_allocate((count + 1) * sizeof *play->ratings);
    for (size_t i = 0; i < count; i++)
        play->ratings[i].rating.claim = i;
}

static void tell_renewal(ui_app *app, const rp_desk_renewal *how)
{
    const rp_attempt *attempt = app->playing.attempt; /* NULL: it has not begun */
    char *words = rp_renewal_words(how, attempt && rp_attempt_finished(attempt));
    str text = STR_EMPTY;
    str_print(&text, "Saved: the scenario was loaded anew.%s%s", words ? " " : "", words ? words : "");
    ui_tell(app, text.bytes);
    str_finish(&text);
    free(words);
}

static void renew(ui_app *app)
{
    const rp_desk *desk = app->out.desk;
    ui_play *play = ui_play_of(app);
    char *before = claims_of(app);
    rp_debrief_destroy(play->debrief); /* it points into the run of before */
    play->debrief = NULL;
    rp_desk_renewal how = desk->renew(desk->data, &app->playing);
    const rp_run *run = ui_play_run(app);
    char *now = claims_of(app);
    if (!str_is(before, now))
        forget_ratings(play, rp_scenario_point_count(rp_run_scenario(run)));
    free(before);
    free(now);
    play->beside = play->document = 0;
    play->told = rp_run_line_count(run);
    tell_renewal(app, &how);
}

static void tell_news(ui_app *app, const rp_desk_news *news)
{
    str text = STR_EMPTY;
    if (news->lines.count == 0) {
        ui_tell(app, "Saved: the text is again the one that you play.");
        return;
    }
    str_add(&text, "Saved, but this cannot be played yet; you go on with the text from before:");
    for (size_t i = 0; i < news->lines.count; i++)
        str_print(&text, "\n%s", news->lines.items[i]);
    ui_tell(app, text.bytes);
    app->message_kind = UI_MESSAGE_ALERT;
    str_finish(&text);
}

bool ui_play_watch(ui_app *app, int64_t *next_ms)
{
    const rp_desk *desk = app->out.desk;
    const ui_play *play = ui_play_of(app);
    if (!play || !play->choice.watch)
        return false;
    *next_ms = ui_now(app) + LOOK_MS;
    if (!desk->changed(desk->data))
        return false;
    rp_desk_news news = desk->news(desk->data);
    if (news.loaded)
        renew(app);
    else
        tell_news(app, &news);
    return news.loaded;
}
