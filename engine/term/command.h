/* Words that can be typed at any prompt: documents, what was said, step back, repeat, pause, stop, help. */
#ifndef TERM_COMMAND_H
#define TERM_COMMAND_H

#include "term/session.h"

typedef enum command_result {
    COMMAND_NONE, /* it was no command, or none that fits here: the line is an answer */
    COMMAND_DONE, /* carried out; ask again */
    COMMAND_AWAY, /* leaving, or the run has moved */
} command_result;

command_result command_try(term_session *session, const char *line, bool text);

#endif
