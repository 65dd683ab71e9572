#include <ctype.h>
#include <stdio.h>

#include "term/screen.h"

/* "service recovery" as the beginning of a sentence. */
static void add_sentence(str *out, const char *text)
{
    str_add_char(out, (char)toupper((unsigned char)*text));
    str_add(out, *text ? text + 1 : "");
}

static void tell_scenario(term_session *session, size_t place, const term_scenario *scenario)
{
    str text = STR_EMPTY;
    char mark[24];
    snprintf(mark, sizeof mark, "%zu.", place + 1);
    str_print(&text, "%s (%s). ", scenario->title, scenario->id);
    add_sentence(&text, scenario->kind);
    str_print(&text, ", about %d %s.", scenario->minutes, scenario->minutes == 1 ? "minute" : "minutes");
    if (scenario->last)
        str_print(&text, " Last time: %s.", scenario->last);
    else if (session->named && !scenario->unfinished)
        str_add(&text, " Not played yet.");
    if (scenario->unfinished)
        str_print(&text, " To go on with: %s.", scenario->unfinished);
    prose_item(&session->prose, mark, str_text(&text));
    str_finish(&text);
}

/* Whether to go on with what is unfinished; false in `*go_on` for a new run. */
static bool ask_go_on(term_session *session, const term_scenario *scenario, bool *go_on)
{
    *go_on = false;
    if (!scenario->unfinished)
        return true;
    prose_say(&session->prose, "%s: there is a run to go on with, %s.", scenario->title,
              scenario->unfinished);
    const char *line = ask(session, "Enter to go on with it, or n for a new one:");
    *go_on = line && !(*line == 'n' || *line == 'N');
    return line;
}

screen_id screen_library(term_session *session)
{
    const term_scenario *scenarios;
    size_t count, number;
    bool go_on;
    session_put_away(session);
    if (!session->desk->library(session->desk->data, &scenarios, &count, session->error)) {
        session_leave(session, TERM_FAILED);
        return SCREEN_NONE;
    }
    prose_block(&session->prose);
    prose_say(&session->prose, count ? "Scenarios:" : "There are no scenarios in the library.");
    for (size_t i = 0; i < count; i++)
        tell_scenario(session, i, &scenarios[i]);
    for (const char *line;
         (line = ask(session, count ? "Number of a scenario, or q to stop:" : "q to stop:"));) {
        if (!ask_number(line, 1, count, &number)) {
            if (count)
                prose_say(&session->prose, "Type a number from 1 to %zu, or q to stop.", count);
            continue;
        }
        if (!ask_go_on(session, &scenarios[number - 1], &go_on))
            break;
        if (screen_choose(session, scenarios[number - 1].id, go_on))
            return SCREEN_BRIEF;
    }
    return SCREEN_NONE;
}
