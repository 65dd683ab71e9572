/* The trainee's attempts, the newest first, and the entries about one of them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "rapport/telling.h"
#include "term/folder.h"
#include "term/reflection.h"

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
    else if (past->level_count && !past->debrief_seen) /* own rating comes before levels */
        str_add(&text, " Look back at it to see what it showed.");
    for (size_t i = 0; past->debrief_seen && i < past->level_count; i++)
        str_print(&text, " %s: %s.", past->levels[i].title, rp_level_words(past->levels[i].level));
    if (past->ended_ms || past->not_counted)
        str_print(&text, " %s", rp_counts_words(past->not_counted, past->held));
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
    char when[RP_DESK_DATE], date[RP_REFLECTION_DATE];
    session->desk->date(session->desk->data, entry->at_ms, false, when);
    prose_block(&session->prose);
    char *state = rp_kept_entry_words(entry);
    prose_say(&session->prose, "Entry of %s. %s", when, state);
    free(state);
    for (size_t i = 0; i < entry->run_count; i++)
        tell_run(session, &entry->runs[i]);
    for (size_t i = 0; i < count; i++)
        tell_words(session, parts[i]->title, rp_reflection_read(&entry->words, parts[i]->text, date));
    for (size_t i = 0; i < entry->words.answer_count && i < entry->prompts.count; i++)
        if (entry->words.answers[i])
            tell_words(session, entry->prompts.items[i], entry->words.answers[i]);
    for (size_t i = 0; i < entry->addition_count; i++)
        tell_addition(session, &entry->additions[i]);
}

static bool add_words(term_session *session, const rp_kept_entry *to)
{
    const rp_desk *desk = session->desk;
    char field[RP_DRAFT_FIELD], hex[RP_STREAM_HEX];
    str text = STR_EMPTY;
    rp_error why = { 0 };
    rp_stream_hex(&to->stream, hex);
    snprintf(field, sizeof field, "addition.%s.%lld", hex, (long long)to->seq);
    prose_say(&session->prose, "What you wrote stays as it is; this stands below it with its date.");
    bool on = text_entry(session, field, &text);
    if (on && text.length) {
        if (desk->add_to_entry(desk->data, &to->stream, to->seq, text.bytes, &why)) {
            text_entry_drop(session, field);
            prose_say(&session->prose, "Your words were added.");
        } else {
            prose_say(&session->prose, "Your words could not be added: %s. They are kept as a draft.",
                      why.text);
        }
    }
    str_finish(&text);
    return on;
}

/* Where the last entry is not finished, with its words. */
static bool write_entry(term_session *session, const rp_desk_past *past, const rp_kept_entry *last)
{
    const rp_desk *desk = session->desk;
    const rp_desk_choice choice = { .attempt = &past->stream };
    rp_error why = { 0 };
    if (!desk->choose(desk->data, &choice, &session->playing, &why) ||
        !desk->begin(desk->data, &session->playing, &why)) {
        session_put_away(session);
        prose_say(&session->prose, "That cannot be written about: %s.", why.text);
        return true;
    }
    bool on = reflection_write(session, last && !last->finished && !last->erased ? last : NULL);
    session_put_away(session);
    return on;
}

/* The entries about an attempt, and what can be done with them. False: leaving. */
static bool look_at(term_session *session, const rp_desk_past *past)
{
    const rp_kept_entry *entries;
    rp_error why = { 0 };
    size_t count = 0;
    if (!session->desk->entries(session->desk->data, &past->stream, &entries, &count, &why)) {
        prose_say(&session->prose, "What was written cannot be read: %s.", why.text);
        return true;
    }
    if (!count)
        prose_say(&session->prose, "Nothing is written about this run yet.");
    for (size_t i = 0; i < count; i++)
        tell_entry(session, &entries[i]);
    if (!past->ended_ms)
        return true;
    const rp_kept_entry *last = count ? &entries[count - 1] : NULL;
    const char *line = ask(session, last ? "a to add words to the last entry, e to write another, or Enter:"
                                         : "e to write an entry, or Enter:");
    if (line && last && (str_is(line, "a") || str_is(line, "A")))
        return add_words(session, last);
    if (line && (str_is(line, "e") || str_is(line, "E")))
        return write_entry(session, past, last);
    return line;
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
        return look_at(session, &all->items[number - 1]);
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
