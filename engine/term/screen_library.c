#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "term/screen.h"

/* "service recovery" as the beginning of a sentence. */
static void add_sentence(str *out, const char *text)
{
    str_add_char(out, (char)toupper((unsigned char)*text));
    str_add(out, *text ? text + 1 : "");
}

static void tell_scenario(term_session *session, size_t place, const rp_desk_card *scenario)
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
static bool ask_go_on(term_session *session, const rp_desk_card *scenario, bool *go_on)
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

typedef struct cards {
    rp_desk_card *items;
    size_t count, capacity;
} cards;

static bool read_cards(term_session *session, cards *out)
{
    const rp_desk *desk = session->desk;
    rp_desk_card card;
    rp_desk_step step;
    size_t most;
    if (!desk->library_open(desk->data, &most, session->error))
        return session_leave(session, TERM_FAILED);
    while ((step = desk->library_next(desk->data, &card)) != RP_DESK_END) {
        if (step == RP_DESK_WORKING)
            continue;
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
        out->items[out->count++] = card;
    }
    return true;
}

static const char *prompt_of(const term_session *session, const cards *all)
{
    if (!all->count)
        return session->named ? "f for your folder, or q to stop:" : "q to stop:";
    return session->named ? "Number of a scenario, f for your folder, or q to stop:"
                          : "Number of a scenario, or q to stop:";
}

/* Until one is chosen that can be played, or the session is left. */
static screen_id ask_card(term_session *session, const cards *all)
{
    size_t number;
    bool go_on;
    for (const char *line; (line = ask(session, prompt_of(session, all)));) {
        if (session->named && (str_is(line, "f") || str_is(line, "F")))
            return SCREEN_FOLDER;
        if (!ask_number(line, 1, all->count, &number)) {
            if (all->count)
                prose_say(&session->prose, "Type a number from 1 to %zu, or q to stop.", all->count);
            continue;
        }
        if (!ask_go_on(session, &all->items[number - 1], &go_on))
            break;
        if (screen_choose(session, all->items[number - 1].id, go_on))
            return SCREEN_BRIEF;
    }
    return SCREEN_NONE;
}

screen_id screen_library(term_session *session)
{
    cards all = { NULL, 0, 0 };
    screen_id next = SCREEN_NONE;
    session_put_away(session);
    if (read_cards(session, &all)) {
        prose_block(&session->prose);
        prose_say(&session->prose, all.count ? "Scenarios:" : "There are no scenarios in the library.");
        for (size_t i = 0; i < all.count; i++)
            tell_scenario(session, i, &all.items[i]);
        next = ask_card(session, &all);
    }
    free(all.items);
    return next;
}
