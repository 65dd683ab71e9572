/* Own turns that an entry quotes, and other runs that it covers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rapport/telling.h"
#include "term/reflection.h"
#include "term/transcript.h"

enum { QUOTES_MOST = 50, RUNS_SHOWN = 20, PLACE = RP_DESK_AGAIN - 1 };

/* --- drafts --- */

void reflection_keep_quotes(term_session *session, const reflection *of)
{
    arena memory = { 0 };
    rp_reflection words = reflection_words(of, &memory);
    char *draft = rp_quotes_draft(words.quotes, words.quote_count, words.covers, words.cover_count);
    text_entry_keep(session, rp_quotes_field, draft);
    free(draft);
    arena_finish(&memory);
}

static size_t *copy(reflection *of, const size_t *quotes, size_t count)
{
    return arena_copy(&of->memory, quotes, (count + !count) * sizeof *quotes);
}

static void recall_run(reflection *of, const rp_covered *from)
{
    for (size_t i = 0; i < of->run_count; i++) {
        reflection_run *run = &of->runs[i];
        if (memcmp(&run->stream, &from->attempt, sizeof run->stream) != 0)
            continue;
        run->covered = true;
        run->quotes = copy(of, from->quotes, from->quote_count);
        run->quote_count = from->quote_count;
    }
}

void reflection_recall_runs(reflection *of, const rp_covered *covers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        recall_run(of, &covers[i]);
}

void reflection_recall_quotes(term_session *session, reflection *of)
{
    char *draft = text_entry_draft(session, rp_quotes_field);
    rp_quotes from = rp_quotes_from_draft(draft);
    size_t turns = rp_run_turn_count(session_run(session));
    for (size_t i = 0; i < from.quote_count && of->quote_count < turns; i++)
        if (from.quotes[i] <= turns)
            of->quotes[of->quote_count++] = from.quotes[i];
    reflection_recall_runs(of, from.covers, from.cover_count);
    rp_quotes_release(&from);
    free(draft);
}

/* --- turns of a run --- */

/* Numbers of turns that there are, each once; false where the line holds anything else. */
static bool read_quotes(const char *line, size_t turns, size_t out[QUOTES_MOST], size_t *count)
{
    size_t numbers[QUOTES_MOST], most;
    if (!ask_numbers(line, numbers, QUOTES_MOST, &most))
        return false;
    *count = 0;
    for (size_t i = 0; i < most; i++) {
        bool known = false;
        if (numbers[i] < 1 || numbers[i] > turns)
            return false;
        for (size_t j = 0; j < *count; j++)
            known = known || out[j] == numbers[i];
        if (!known)
            out[(*count)++] = numbers[i];
    }
    return true;
}

/* Asks which of so many turns are quoted. False: leaving. */
static bool ask_which(term_session *session, size_t turns, size_t out[QUOTES_MOST], size_t *count)
{
    prose_say(&session->prose,
              "Which of these do you quote? One or more numbers, as in: 1 3. An entry quotes at least one.");
    for (const char *line; (line = ask(session, "Numbers, or Enter for none:"));) {
        if (read_quotes(line, turns, out, count))
            return true;
        prose_say(&session->prose, "Type numbers from 1 to %zu.", turns);
    }
    return false;
}

bool reflection_ask_quotes(term_session *session, reflection *of)
{
    size_t turns = rp_run_turn_count(session_run(session)), quotes[QUOTES_MOST];
    transcript_tell_turns(session);
    if (!ask_which(session, turns, quotes, &of->quote_count))
        return false;
    for (size_t i = 0; i < of->quote_count; i++)
        of->quotes[i] = quotes[i];
    reflection_keep_quotes(session, of);
    return true;
}

/* --- other runs --- */

static bool ask_quotes_of(term_session *session, reflection *of, reflection_run *run)
{
    const rp_desk *desk = session->desk;
    rp_desk_again again;
    rp_error why = { 0 };
    size_t quotes[QUOTES_MOST];
    if (!desk->again(desk->data, PLACE, &run->stream, &again, &why)) {
        prose_say(&session->prose, "That run cannot be told: %s.", why.text);
        return true;
    }
    size_t turns = rp_run_turn_count(again.run);
    prose_block(&session->prose);
    prose_say(&session->prose, "Your turns in %s, %s:", run->title, run->words);
    for (size_t i = 0; i < turns; i++) {
        char mark[24], *words = rp_turn_words(rp_run_turn(again.run, i));
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, words);
        free(words);
    }
    if (!ask_which(session, turns, quotes, &run->quote_count))
        return false;
    run->quotes = copy(of, quotes, run->quote_count);
    run->covered = true;
    reflection_keep_quotes(session, of);
    return true;
}

static void tell_runs(term_session *session, const reflection *of)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "One entry may be about several runs. Your other runs:");
    for (size_t i = 0; i < of->run_count && i < RUNS_SHOWN; i++) {
        const reflection_run *run = &of->runs[i];
        char mark[24];
        str text = STR_EMPTY;
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        str_print(&text, "%s, %s.", run->title, run->words);
        if (run->covered)
            str_print(&text, " This entry is about it, and quotes %zu of its turns.", run->quote_count);
        prose_item(&session->prose, mark, text.bytes);
        str_finish(&text);
    }
}

bool reflection_ask_runs(term_session *session, reflection *of)
{
    size_t number, most = of->run_count < RUNS_SHOWN ? of->run_count : RUNS_SHOWN;
    tell_runs(session, of);
    for (const char *line; (line = ask(session, "A number to add it or to leave it out, or Enter:"));) {
        if (!*line)
            return true;
        if (!ask_number(line, 1, most, &number)) {
            prose_say(&session->prose, "Type a number from 1 to %zu.", most);
            continue;
        }
        reflection_run *run = &of->runs[number - 1];
        if (run->covered) {
            run->covered = false;
            reflection_keep_quotes(session, of);
        } else if (!ask_quotes_of(session, of, run)) {
            return false;
        }
        tell_runs(session, of);
    }
    return false;
}
