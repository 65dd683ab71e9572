/* What happened: what must be talked about, the answers that turned it, and what was meant to be done first. */
#include <stdlib.h>

#include "rapport/telling.h"
#include "term/tell.h"

term_prose *tell_prose(const telling *to)
{
    return &to->session->prose;
}

void tell_say(const telling *to, char *words)
{
    if (words)
        prose_say(tell_prose(to), "%s", words);
    free(words);
}

void tell_turn(const telling *to, size_t index, const char *bearing)
{
    char *words = rp_turn_words(rp_run_turn(to->run, index));
    prose_say(tell_prose(to), "Turn %zu%s%s. %s", index + 1, bearing ? ", " : "", bearing ? bearing : "",
              words);
    free(words);
}

/* --- stop and talk --- */

static void tell_critical(const telling *to, const rp_critical *critical)
{
    size_t turn = rp_critical_turn(to->run, critical);
    if (turn)
        tell_turn(to, turn - 1, NULL);
    prose_say(tell_prose(to), "Why: %s", critical->why);
}

static void tell_criticals(const telling *to)
{
    size_t count = rp_run_critical_count(to->run);
    if (count == 0)
        return;
    prose_block(tell_prose(to));
    tell_say(to, rp_talk_words(count));
    for (size_t i = 0; i < count; i++)
        tell_critical(to, rp_run_critical(to->run, i));
    prose_say(tell_prose(to), "%s", rp_talk_follows());
}

/* --- what turned it --- */

static void tell_reaction(const telling *to, size_t turn)
{
    const rp_line *line = rp_turn_reaction(to->run, turn);
    if (line)
        prose_say(tell_prose(to), "%s, %s: “%s”", line->who, rp_mood_name(line->mood), line->text);
}

static void tell_turning(const telling *to, const rp_turning *at)
{
    tell_turn(to, at->turn - 1, NULL);
    tell_reaction(to, at->turn);
    tell_say(to, rp_turning_words(at));
}

static void tell_turnings(const telling *to)
{
    rp_turning list[RP_TURNINGS_MOST];
    size_t count = rp_turnings(to->debrief, list);
    for (size_t i = 0; i < count; i++) {
        prose_block(tell_prose(to));
        if (i == 0)
            prose_say(tell_prose(to),
                      count == 1 ? "The moment that turned it." : "The moments that turned it.");
        tell_turning(to, &list[i]);
    }
}

/* --- what was meant to be done first, beside what was --- */

static void tell_first(const telling *to)
{
    const char *first = to->session->first_next;
    if (!first || rp_run_turn_count(to->run) == 0)
        return;
    prose_block(tell_prose(to));
    prose_say(tell_prose(to), "What you would do first next time: “%s”", first);
    prose_say(tell_prose(to), "What came first in this run:");
    tell_turn(to, 0, NULL);
    tell_reaction(to, 1);
}

/* --- how the story moved --- */

static void tell_courses(const telling *to)
{
    prose_block(tell_prose(to));
    tell_say(to, rp_minutes_words(to->session->playing.attempt));
    if (to->debrief->course_count)
        prose_say(tell_prose(to), "How the story moved. These are no marks.");
    for (size_t i = 0; i < to->debrief->course_count; i++)
        tell_say(to, rp_course_words(to->debrief, &to->debrief->courses[i]));
}

void tell_story(const telling *to)
{
    tell_criticals(to);
    tell_turnings(to);
    tell_first(to);
    tell_courses(to);
}
