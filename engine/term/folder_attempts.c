/* The trainee's attempts, the newest first, and the entries about one of them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "rapport/telling.h"
#include "term/folder.h"

enum { SHOWN_AT_ONCE = 10 };

typedef struct attempts {
    rp_desk_past *items;
    size_t count, capacity;
} attempts;

static bool read_all(term_session *session, attempts *out)
{
    const rp_desk *desk = session->desk;
    rp_error why = { 0 };
    rp_desk_past past;
    size_t most;
    if (!desk->past_open(desk->data, &most, &why)) {
        prose_say(&session->prose, "Your attempts cannot be read: %s.", why.text);
        return false;
    }
    for (rp_desk_step step; (step = desk->past_next(desk->data, &past)) != RP_DESK_END;) {
        if (step == RP_DESK_WORKING)
            continue;
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
        out->items[out->count++] = past;
    }
    return true;
}

static void tell_attempt(term_session *session, size_t place, const rp_desk_past *past)
{
    char mark[24], when[RP_DESK_DATE];
    str text = STR_EMPTY;
    snprintf(mark, sizeof mark, "%zu.", place + 1);
    session->desk->date(session->desk->data, past->began_ms, true, when);
    str_print(&text, "%s. %s, %s run, number %d. ", when, past->title, rp_mode_name(past->mode),
              past->number);
    if (past->unreadable)
        str_print(&text, "It cannot be played again: %s.", past->unreadable);
    else if (!past->ended_ms)
        str_add(&text, "Not over.");
    else if (past->ending)
        str_print(&text, "It ended with “%s”.", past->ending);
    if (past->held)
        str_add(&text, " Its levels are held.");
    for (size_t i = 0; i < past->level_count; i++)
        str_print(&text, " %s: %s.", past->levels[i].title, rp_level_words(past->levels[i].level));
    if (past->not_counted)
        str_print(&text, " %s", past->not_counted);
    if (past->ended_ms)
        str_add(&text, past->finished    ? " There is a finished entry."
                       : past->reflected ? " There is an entry, not finished yet."
                                         : " Nothing is written about it yet.");
    prose_item(&session->prose, mark, text.bytes);
    str_finish(&text);
}

/* --- entries of one --- */

static void tell_words(term_session *session, const char *title, const char *text)
{
    prose_say(&session->prose, "%s", title);
    prose_text(&session->prose, text);
}

static void tell_run(term_session *session, const rp_entry_run *run)
{
    prose_say(&session->prose, "About %s, %s.", run->title, run->words);
    for (size_t i = 0; i < run->quoted.count; i++)
        if (run->quoted.items[i])
            prose_say(&session->prose, "You quoted turn %zu: “%s”", run->quotes[i], run->quoted.items[i]);
}

static void tell_addition(term_session *session, const rp_addition *addition)
{
    char when[RP_DESK_DATE], *what = rp_addition_words(addition);
    session->desk->date(session->desk->data, addition->at_ms, false, when);
    prose_say(&session->prose, "%s, %s:", what, when);
    prose_text(&session->prose, addition->text ? addition->text : "erased");
    free(what);
}

static void tell_entry(term_session *session, const rp_kept_entry *entry)
{
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_written(&entry->words, parts);
    char when[RP_DESK_DATE];
    session->desk->date(session->desk->data, entry->at_ms, false, when);
    prose_block(&session->prose);
    char *state = rp_kept_entry_words(entry);
    prose_say(&session->prose, "Entry of %s. %s", when, state);
    free(state);
    for (size_t i = 0; i < entry->run_count; i++)
        tell_run(session, &entry->runs[i]);
    for (size_t i = 0; i < count; i++)
        tell_words(session, parts[i]->title, entry->words.texts[parts[i]->text]);
    for (size_t i = 0; i < entry->words.answer_count && i < entry->prompts.count; i++)
        if (entry->words.answers[i])
            tell_words(session, entry->prompts.items[i], entry->words.answers[i]);
    for (size_t i = 0; i < entry->addition_count; i++)
        tell_addition(session, &entry->additions[i]);
}

static void tell_entries(term_session *session, const rp_desk_past *past)
{
    const rp_kept_entry *entries;
    rp_error why = { 0 };
    size_t count = 0;
    if (!session->desk->entries(session->desk->data, &past->stream, &entries, &count, &why)) {
        prose_say(&session->prose, "What was written cannot be read: %s.", why.text);
        return;
    }
    if (!count)
        prose_say(&session->prose, "Nothing is written about this run yet.");
    for (size_t i = 0; i < count; i++)
        tell_entry(session, &entries[i]);
}

/* Number of an attempt to read about; an empty line goes on to older ones, or ends it. */
static bool ask_about(term_session *session, const attempts *all, size_t *told)
{
    size_t number;
    bool older = *told < all->count;
    const char *line =
        ask(session, older ? "Number of an attempt, Enter for older ones, or n for your folder:"
                           : "Number of an attempt, or Enter for your folder:");
    if (!line || (!*line && !older) || str_is(line, "n") || str_is(line, "N"))
        return false;
    if (!*line)
        for (size_t end = *told + SHOWN_AT_ONCE; *told < all->count && *told < end; ++*told)
            tell_attempt(session, *told, &all->items[*told]);
    else if (ask_number(line, 1, *told, &number))
        tell_entries(session, &all->items[number - 1]);
    else
        prose_say(&session->prose, "Type a number from 1 to %zu.", *told);
    return true;
}

bool folder_attempts(term_session *session)
{
    attempts all = { .items = NULL };
    size_t told = 0;
    if (read_all(session, &all)) {
        prose_block(&session->prose);
        if (!all.count)
            prose_say(&session->prose, "There are no attempts yet.");
        for (; told < all.count && told < SHOWN_AT_ONCE; told++)
            tell_attempt(session, told, &all.items[told]);
        while (all.count && ask_about(session, &all, &told))
            continue;
    }
    free(all.items);
    return !session->leaving;
}
