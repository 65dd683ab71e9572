/* The trainee's folder: what has been shown, what is kept, and files of it. */
#include <stdio.h>

#include "term/folder.h"
#include "term/screen.h"

static const struct {
    const char *title;
    bool (*open)(term_session *session);
} parts[] = {
    { "What you have shown, and what is left", folder_map },
    { "Your attempts, and what you wrote about them", folder_attempts },
    { "Records: feedback from others, coaching, improvement, activities, evidence from work",
      folder_records },
    { "Your development plan", folder_plan },
    { "Your evidence pack as a file", folder_pack },
};

enum { PARTS = sizeof parts / sizeof *parts };

static void tell_parts(term_session *session)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "Your folder:");
    for (size_t i = 0; i < PARTS; i++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, parts[i].title);
    }
}

screen_id screen_folder(term_session *session)
{
    size_t number;
    tell_parts(session);
    for (const char *line; (line = ask(session, "Number, or Enter for the list of scenarios:")) && *line;) {
        if (!ask_number(line, 1, PARTS, &number)) {
            prose_say(&session->prose, "Type a number from 1 to %d.", (int)PARTS);
            continue;
        }
        if (!parts[number - 1].open(session))
            break;
        tell_parts(session);
    }
    return session->leaving ? SCREEN_NONE : SCREEN_LIBRARY;
}
