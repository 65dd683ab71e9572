/* The story as it is told: lines of the run, answers in words, and both together as what was said. */
#ifndef TERM_TRANSCRIPT_H
#define TERM_TRANSCRIPT_H

#include "term/session.h"

/* Tells the lines that were not told yet. A mood is said where it differs from the last one told. */
void transcript_tell_new(term_session *session);
/* Tells again what came after the last answer; everything counts as told then. */
void transcript_tell_last(term_session *session);
/* The whole story with the answers; `numbered`: with the numbers of the turns, for quoting them. */
void transcript_tell_all(term_session *session, bool numbered);
/* The answers alone, each with its number. */
void transcript_tell_turns(term_session *session);

#endif
