/* What time does to a conversation: moods ease, lines come by themselves, limits run out. */
#include <string.h>

#include "ui/screens/talk.h"

enum {
    FRAME_MS = 16,        /* between two pictures of a mood that changes */
    LINE_MS = 1200,       /* lines by themselves: the least pause … */
    LETTER_MS = 60,       /* … and for each byte, some 200 words a minute */
    LOOK_MS = 500,        /* how exact a time limit is */
    SPEECH_LOOK_MS = 200, /* how often it is asked whether a line was said to its end */
};

static bool on_top(ui_app *app, const talk *me)
{
    return ui_app_top(app)->state == me;
}

static void sooner(int64_t *next_ms, int64_t at)
{
    if (*next_ms == 0 || at < *next_ms)
        *next_ms = at;
}

/* The person in the picture, and a mood that changes. */
bool talk_tick_person(ui_app *app, talk *me, int64_t *next_ms)
{
    size_t actor = 0;
    rp_mood mood = RP_MOOD_NEUTRAL;
    int64_t now = ui_now(app);
    bool somebody = talk_person(app, &actor, &mood), same = somebody && me->somebody && actor == me->actor;
    bool changed = !same || mood != me->to;
    if (changed) {
        me->from = same && !app->settings.less_motion ? me->to : mood;
        me->turned_ms = now;
    }
    me->somebody = somebody;
    me->actor = actor;
    me->to = mood;
    bool moves = me->from != me->to;
    if (moves && now - me->turned_ms >= TALK_EASE_MS)
        me->from = me->to;
    else if (moves)
        sooner(next_ms, now + FRAME_MS);
    return changed || moves;
}

static int64_t line_due(const ui_app *app, const talk *me)
{
    const rp_line *line = rp_run_line(ui_play_run(app), ui_play_of(app)->told - 1);
    return me->line_ms + LINE_MS + LETTER_MS * (int64_t)strlen(line->text);
}

/* Lines that come by themselves: never before the last one was said, never beneath something else. */
bool talk_tick_lines(ui_app *app, talk *me, int64_t *next_ms)
{
    ui_play *play = ui_play_of(app);
    if (app->settings.lines != UI_LINES_THEMSELVES || play->told >= rp_run_line_count(ui_play_run(app)) ||
        play->told == 0)
        return false;
    if (!on_top(app, me)) {
        me->line_ms = ui_now(app); /* it waits anew when it is seen again */
        return false;
    }
    int64_t due = line_due(app, me);
    if (ui_now(app) >= due && !ui_is_speaking(app)) {
        talk_tell_line(app, me);
        sooner(next_ms, ui_now(app) + SPEECH_LOOK_MS);
        return true;
    }
    sooner(next_ms, ui_now(app) < due ? due : ui_now(app) + SPEECH_LOOK_MS);
    return false;
}

/* A time limit: only while the question can be seen and once it was read aloud. */
bool talk_tick_limit(ui_app *app, talk *me, int64_t *next_ms)
{
    const rp_question *question = talk_question(app);
    int factor = rp_attempt_time_factor(app->playing.attempt);
    int64_t now = ui_now(app), passed = now - me->ticked_ms;
    me->ticked_ms = now;
    if (!me->asked || !question || !question->seconds || !question->has_silence || factor == 0)
        return false;
    sooner(next_ms, now + LOOK_MS);
    if (now - ui_play_of(app)->shown_ms >= LOOK_MS) /* by then the voice has begun */
        me->heard = me->heard || !ui_is_speaking(app);
    if (!on_top(app, me) || !me->heard || me->unsaved)
        return false;
    me->used_ms += passed;
    if (me->used_ms < (int64_t)question->seconds * factor * 1000)
        return false;
    talk_give(app, me, &(rp_answer){ .kind = RP_ANSWER_TIME_OUT });
    return true;
}
