/* The debrief's parts: screen_debrief.c is the page, tell_story.c what happened. */
#ifndef TERM_TELL_H
#define TERM_TELL_H

#include "rapport/looking_back.h"
#include "term/session.h"

typedef struct telling {
    term_session *session;
    const rp_run *run;
    const rp_framework *framework;
    const rp_debrief *debrief;
    bool *reasons; /* of which turns the reason was said: once is enough */
} telling;

void tell_story(const telling *to);

/* --- the same everywhere --- */

term_prose *tell_prose(const telling *to);
void tell_say(const telling *to, char *words); /* and releases them; NULL says nothing */
/* An own answer, by its index; `bearing`: how it was taken, or NULL. */
void tell_turn(const telling *to, size_t index, const char *bearing);

#endif
