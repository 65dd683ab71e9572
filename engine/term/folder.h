/* What the trainee has shown and what they keep, as conversations: each of these says what there is, asks what is
 * wanted, and returns once the trainee is done with it. False: the session is left. */
#ifndef TERM_FOLDER_H
#define TERM_FOLDER_H

#include "rapport/form.h"
#include "rapport/plan.h"
#include "rapport/records.h"
#include "term/session.h"

bool folder_map(term_session *session);      /* what has been shown, and what is left */
bool folder_attempts(term_session *session); /* runs and what was written about them */
bool folder_records(term_session *session);
bool folder_plan(term_session *session);
bool folder_pack(term_session *session); /* writes the evidence pack */

#endif
