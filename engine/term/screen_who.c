#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "term/screen.h"

enum { NAME_MOST = 200 };

static screen_id after(const term_session *session)
{
    return session->options->play.scenario ? SCREEN_BRIEF : SCREEN_LIBRARY;
}

static bool same_name(const char *a, const char *b)
{
    char *folded = utf8_fold(a), *other = utf8_fold(b);
    bool same = str_is(folded, other) && folded;
    free(folded);
    free(other);
    return same;
}

/* The trainees who are known. */
typedef struct trainees {
    const rp_person *items;
    size_t count;
} trainees;

/* The known name that was meant by number or by name, or NULL. */
static const char *known(const trainees *all, const char *line)
{
    size_t number;
    if (ask_number(line, 1, all->count, &number))
        return all->items[number - 1].name;
    for (size_t i = 0; i < all->count; i++)
        if (same_name(all->items[i].name, line))
            return all->items[i].name;
    return NULL;
}

static bool could_be_name(term_session *session, const char *line)
{
    size_t number;
    if (ask_number(line, 0, (size_t)-1, &number))
        prose_say(&session->prose, "There is no number %s here. Type a number of the list, or a name.", line);
    else if (strlen(line) > NAME_MOST)
        prose_say(&session->prose, "That is too long for a name.");
    else
        return true;
    return false;
}

/* The name that was confirmed (heap), or NULL: nobody, or leaving. */
static char *ask_name(term_session *session, const trainees *all)
{
    char *name = NULL;
    const char *line;
    while ((line = ask(session, name ? "Enter to confirm, or another name:" : "Name or number:")) && *line) {
        const char *found = known(all, line);
        if (!found && !could_be_name(session, line))
            continue;
        free(name);
        name = memory_copy_text(found ? found : line);
        prose_say(&session->prose, found ? "%s." : "%s is new here, and will be added.", name);
    }
    if (line)
        return name;
    free(name);
    return NULL;
}

static void list_names(term_session *session, const trainees *all)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "Who are you?");
    for (size_t i = 0; i < all->count; i++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, all->items[i].name);
    }
    prose_say(&session->prose, all->count ? "Type a number or a new name."
                                          : "Type your name. What you do is kept under it, on this machine.");
    prose_say(&session->prose, "With Enter alone you play without a name, and nothing is kept.");
}

static bool sign_in(term_session *session, const char *name, rp_error *why)
{
    session->named = name != NULL;
    return session->desk->sign_in(session->desk->data, name ? RP_ROLE_TRAINEE : RP_ROLE_NOBODY, name, why);
}

screen_id screen_who(term_session *session)
{
    trainees all = { NULL, 0 };
    rp_error why = { 0 };
    if (session->options->nobody)
        return after(session);
    if (session->options->trainee) {
        if (sign_in(session, session->options->trainee, session->error))
            return after(session);
        session_leave(session, TERM_FAILED);
        return SCREEN_NONE;
    }
    prose_say(&session->prose,
              "Rapport: practise conversations with customers. Everything here is a SIMULATION.");
    prose_say(&session->prose, "Type ? at any time to hear what you can type, and q to stop.");
    if (!session->desk->people(session->desk->data, RP_ROLE_TRAINEE, &all.items, &all.count, &why))
        prose_say(&session->prose, "The names in the log cannot be read: %s.", why.text);
    for (;;) {
        list_names(session, &all);
        char *name = ask_name(session, &all);
        if (session->leaving)
            return SCREEN_NONE;
        why = (rp_error){ 0 };
        bool in = sign_in(session, name, &why);
        if (in && !name)
            prose_say(&session->prose, "You play without a name: nothing will be kept.");
        free(name);
        if (in)
            return after(session);
        prose_say(&session->prose, "That did not work: %s.", why.text);
    }
}
