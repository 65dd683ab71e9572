#include "sdl/speech_link.h"

#include <pthread.h>
#include <speech-dispatcher/libspeechd.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct speech_link {
    SPDConnection *connection;
};

/* --- what comes back --- */

/* The library tells its callbacks nothing of ours, so the number of the message travels as an event. Its thread may be
 * cancelled at any moment but this one: SDL holds locks meanwhile. */
static void on_end(size_t message, size_t client, SPDNotificationType kind)
{
    int state;
    SDL_Event event = { .user = { .type = SDL_USEREVENT, .code = (Sint32)message } };
    (void)client, (void)kind;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
    SDL_PushEvent(&event);
    pthread_setcancelstate(state, NULL);
}

bool speech_link_is_end(const SDL_Event *event, int *message)
{
    if (event->type != SDL_USEREVENT || event->user.code <= 0)
        return false;
    *message = event->user.code;
    return true;
}

/* --- begin and end --- */

speech_link *speech_link_open(void)
{
    char *error = NULL;
    SPDConnection *connection = spd_open2("rapport", "window", NULL, SPD_MODE_THREADED, NULL, 1, &error);
    free(error);
    if (!connection)
        return NULL;
    connection->callback_end = connection->callback_cancel = on_end;
    speech_link *link = memory_allocate(sizeof *link);
    link->connection = connection;
    if (spd_set_notification_on(connection, SPD_END) == 0 &&
        spd_set_notification_on(connection, SPD_CANCEL) == 0)
        return link;
    speech_link_close(link);
    return NULL;
}

void speech_link_close(speech_link *link)
{
    if (!link)
        return;
    spd_close(link->connection);
    free(link);
}

/* --- what is asked of it --- */

bool speech_link_answers(speech_link *link)
{
    char *reply = NULL;
    bool answers = spd_execute_command_with_reply(link->connection, "GET RATE", &reply) == 0;
    free(reply);
    return answers;
}

/* A voice or language that is not there leaves the last one: only a lost connection is a failure. */
bool speech_link_manner(speech_link *link, const speech_manner *manner)
{
    SPDConnection *to = link->connection;
    if (*manner->language)
        spd_set_language(to, manner->language);
    if (*manner->voice)
        spd_set_synthesis_voice(to, manner->voice);
    spd_set_voice_rate(to, manner->rate);
    spd_set_volume(to, 2 * manner->volume - 100);
    return speech_link_answers(link);
}

/* As messages, which wait for one another; texts of lower rank would end each other. */
bool speech_link_say(speech_link *link, const char *text, int *message)
{
    *message = spd_say(link->connection, SPD_MESSAGE, text);
    return *message > 0;
}

bool speech_link_cancel(speech_link *link)
{
    return spd_cancel(link->connection) == 0;
}

/* --- voices --- */

static bool speaks(const SPDVoice *voice, const char *language)
{
    size_t length = strcspn(language, "-");
    return voice->language && length > 0 && strncmp(voice->language, language, length) == 0 &&
           (voice->language[length] == 0 || voice->language[length] == '-');
}

char **speech_link_voices(speech_link *link, const char *language)
{
    SPDVoice **all = spd_list_synthesis_voices(link->connection);
    size_t count = 0, bytes = 0, at = 0;
    for (; all && all[count]; count++)
        bytes += strlen(all[count]->name) + 1;
    char **names = memory_allocate((count + 1) * sizeof *names + bytes);
    char *text = (char *)(names + count + 1);
    for (size_t i = 0; i < count; i++) {
        if (!speaks(all[i], language))
            continue;
        names[at++] = strcpy(text, all[i]->name);
        text += strlen(text) + 1;
    }
    if (all)
        free_spd_voices(all);
    return names;
}
