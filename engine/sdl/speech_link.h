/* The connection to Speech Dispatcher. Every call may take long: they are for a thread of their own, which blocks
 * SIGPIPE. */
#ifndef SDL_SPEECH_LINK_H
#define SDL_SPEECH_LINK_H

#include <SDL2/SDL.h>
#include <stdbool.h>

typedef struct speech_link speech_link;

enum { SPEECH_WORDS = 64 };

typedef struct speech_manner {
    char voice[SPEECH_WORDS], language[SPEECH_WORDS]; /* "": its own */
    int rate;                                         /* -100 to 100 */
    int volume;                                       /* 0 to 100 */
} speech_manner;

/* Starts Speech Dispatcher where it does not run. NULL where it does not answer. */
speech_link *speech_link_open(void);
void speech_link_close(speech_link *link); /* accepts NULL; what is still to be said is not */

/* False from all of these: the connection is lost. */
bool speech_link_manner(speech_link *link, const speech_manner *manner);
bool speech_link_say(speech_link *link, const char *text, int *message);
bool speech_link_cancel(speech_link *link);
bool speech_link_answers(speech_link *link);

/* Names of the voices that speak a language; ends with NULL. Heap, one piece. */
char **speech_link_voices(speech_link *link, const char *language);

/* Whether an event of SDL says that a message was said to its end, or will not be. They are pushed by the library's own
 * thread; an event watch sees them at once. */
bool speech_link_is_end(const SDL_Event *event, int *message);

#endif
