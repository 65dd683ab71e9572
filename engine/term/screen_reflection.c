/* The reflective entry: what, so what, now what, then the scenario's own prompts, then own turns quoted.
 * Every line is a draft as soon as it is typed. The program says what is missing and judges nothing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/looking_back.h"
#include "rapport/telling.h"
#include "term/screen.h"
#include "term/transcript.h"

enum { QUOTES_MOST = 20 };

typedef struct entry {
    str *texts; /* own parts, then prompts */
    size_t count;
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS]; /* own */
    size_t part_count;
    const char *const *prompts; /* of the scenario, expanded */
    size_t quotes[QUOTES_MOST];
    size_t quote_count;
} entry;

static void field_of(const entry *of, size_t part, char *out, size_t size)
{
    if (part < of->part_count)
        rp_reflection_field(of->parts[part]->text, out, size);
    else
        rp_prompt_field(part - of->part_count, out, size);
}

static const char *title_of(const entry *of, size_t part)
{
    return part < of->part_count ? of->parts[part]->title : of->prompts[part - of->part_count];
}

/* --- asking --- */

static bool ask_part(term_session *session, entry *to, size_t part)
{
    char field[RP_DRAFT_FIELD];
    field_of(to, part, field, sizeof field);
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", title_of(to, part));
    if (part < to->part_count) {
        prose_say(&session->prose, "%s", to->parts[part]->help);
        prose_say(&session->prose, "You could begin: %s", to->parts[part]->starters[0]);
    }
    return text_entry(session, field, &to->texts[part]);
}

/* A part that has words already: add to it, or write it anew. */
static bool change_part(term_session *session, entry *to, size_t part)
{
    char field[RP_DRAFT_FIELD];
    if (to->texts[part].length == 0)
        return ask_part(session, to, part);
    field_of(to, part, field, sizeof field);
    const char *line = ask(session, "a to add to it, n to write it anew, Enter to leave it:");
    if (!line)
        return false;
    if (*line == 'n' || *line == 'N') {
        str_clear(&to->texts[part]);
        text_entry_drop(session, field);
    } else if (!(*line == 'a' || *line == 'A')) {
        return true;
    }
    return ask_part(session, to, part);
}

static bool are_turns(const term_session *session, const size_t *numbers, size_t count)
{
    size_t turns = rp_run_turn_count(session_run(session));
    for (size_t i = 0; i < count; i++)
        if (numbers[i] < 1 || numbers[i] > turns)
            return false;
    return true;
}

static bool take_quotes(const term_session *session, const char *line, entry *to)
{
    size_t numbers[QUOTES_MOST], count;
    if (!ask_numbers(line, numbers, QUOTES_MOST, &count) || !are_turns(session, numbers, count))
        return false;
    to->quote_count = 0;
    for (size_t i = 0; i < count; i++) {
        bool known = false;
        for (size_t j = 0; j < to->quote_count; j++)
            known = known || to->quotes[j] == numbers[i];
        if (!known)
            to->quotes[to->quote_count++] = numbers[i];
    }
    return true;
}

static bool ask_quotes(term_session *session, entry *to)
{
    size_t turns = rp_run_turn_count(session_run(session));
    transcript_tell_turns(session);
    prose_say(&session->prose,
              "Which of these do you quote? One or more numbers, as in: 1 3. An entry quotes at least one.");
    for (const char *line; (line = ask(session, "Numbers, or Enter for none:"));) {
        if (take_quotes(session, line, to)) {
            text_entry_keep(session, rp_quotes_field, line);
            return true;
        }
        prose_say(&session->prose, "Type numbers from 1 to %zu.", turns);
    }
    return false;
}

/* --- the page --- */

static rp_reflection reflection_of(const entry *from, const char **answers)
{
    rp_reflection out = { .answers = answers,
                          .answer_count = from->count - from->part_count,
                          .quotes = from->quotes,
                          .quote_count = from->quote_count };
    for (size_t i = 0; i < from->part_count; i++)
        out.texts[from->parts[i]->text] = str_text(&from->texts[i]);
    for (size_t i = from->part_count; i < from->count; i++)
        answers[i - from->part_count] = from->texts[i].length ? from->texts[i].bytes : NULL;
    return out;
}

static bool is_empty(const entry *of)
{
    for (size_t i = 0; i < of->count; i++)
        if (of->texts[i].length)
            return false;
    return true;
}

static void tell_entry(term_session *session, const entry *of)
{
    const rp_run *run = session_run(session);
    char mark[24];
    prose_block(&session->prose);
    prose_say(&session->prose, "Your entry:");
    for (size_t i = 0; i < of->count; i++) {
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, title_of(of, i));
        prose_text(&session->prose, of->texts[i].length ? of->texts[i].bytes : "Nothing yet.");
    }
    snprintf(mark, sizeof mark, "%zu.", of->count + 1);
    prose_item(&session->prose, mark,
               of->quote_count ? "Your own turns:" : "Your own turns: none quoted yet.");
    for (size_t i = 0; i < of->quote_count; i++) {
        char *words = rp_turn_words(rp_run_turn(run, of->quotes[i] - 1));
        prose_say(&session->prose, "Turn %zu. %s", of->quotes[i], words);
        free(words);
    }
    const char **answers = memory_allocate((of->count + 1) * sizeof *answers);
    rp_reflection so_far = reflection_of(of, answers);
    const char *missing = rp_reflection_lacks(&so_far);
    free(answers);
    prose_block(&session->prose);
    if (is_empty(of))
        prose_say(&session->prose, "Nothing is written yet.");
    else if (missing)
        prose_say(&session->prose, "Not finished: %s. You can save it unfinished.", missing);
}

static bool confirm(term_session *session, entry *of)
{
    const char *line, *save = "Enter to save it, or a number to change it:",
                      *leave = "Enter to leave it for later, or a number to write it:";
    size_t number;
    tell_entry(session, of);
    while ((line = ask(session, is_empty(of) ? leave : save))) {
        if (!*line)
            return true;
        if (!ask_number(line, 1, of->count + 1, &number)) {
            prose_say(&session->prose, "Type a number from 1 to %zu, or ? for help.", of->count + 1);
            continue;
        }
        if (!(number <= of->count ? change_part(session, of, number - 1) : ask_quotes(session, of)))
            return false;
        tell_entry(session, of);
    }
    return false;
}

static bool ask_entry(term_session *session, entry *to)
{
    char *quotes = text_entry_draft(session, rp_quotes_field);
    bool quoted = quotes && take_quotes(session, quotes, to) && to->quote_count;
    free(quotes);
    for (size_t i = 0; i < to->count; i++)
        if (!ask_part(session, to, i))
            return false;
    return (quoted || ask_quotes(session, to)) && confirm(session, to);
}

/* --- saving --- */

static bool do_reflect(term_session *session, const void *data, rp_error *error)
{
    const entry *from = data;
    const char **answers = memory_allocate((from->count + 1) * sizeof *answers);
    rp_reflection reflection = reflection_of(from, answers);
    bool saved = rp_attempt_reflect(session->playing.attempt, &reflection, error);
    free(answers);
    return saved;
}

static void drop_drafts(term_session *session, const entry *of)
{
    char field[RP_DRAFT_FIELD];
    for (size_t i = 0; i < of->count; i++) {
        field_of(of, i, field, sizeof field);
        text_entry_drop(session, field);
    }
    text_entry_drop(session, rp_quotes_field);
}

static void tell_later(term_session *session)
{
    prose_say(&session->prose, "It can be written later. To come back to it:");
    if (session->playing.go_on)
        prose_command(&session->prose, session->playing.go_on);
}

static bool take_entry(term_session *session, entry *to)
{
    rp_error why;
    if (!ask_entry(session, to))
        return false;
    if (is_empty(to)) {
        tell_later(session);
        return true;
    }
    if (!ask_keep(session, "Your entry", do_reflect, to, &why)) {
        if (!session->leaving)
            prose_say(&session->prose, "Your entry could not be kept: %s.", why.text);
        return !session->leaving;
    }
    drop_drafts(session, to);
    prose_say(&session->prose, "Your entry is saved.");
    return true;
}

static bool write_entry(term_session *session)
{
    rp_run *run = session_run(session);
    const char *const *prompts = rp_scenario_about(rp_run_scenario(run))->prompts;
    entry to = { .count = 0 };
    size_t own = 0;
    while (prompts && prompts[own])
        own++;
    const char **expanded = memory_allocate((own + 1) * sizeof *expanded);
    for (size_t i = 0; i < own; i++)
        expanded[i] = rp_run_expand(run, prompts[i]);
    to.part_count = rp_reflection_asked(RP_REFLECTION_SHORT, NULL, to.parts);
    to.count = to.part_count + own;
    to.prompts = expanded;
    to.texts = memory_allocate(to.count * sizeof *to.texts);
    bool taken = take_entry(session, &to);
    for (size_t i = 0; i < to.count; i++)
        str_finish(&to.texts[i]);
    free(to.texts);
    free(expanded);
    return taken;
}

screen_id screen_reflection(term_session *session)
{
    if (!session_kept(session) || session->playing.reflected)
        return SCREEN_KEPT;
    prose_block(&session->prose);
    prose_say(&session->prose, "Your reflective entry: what happened, so what, now what.");
    prose_say(&session->prose,
              "%s Each line is saved as you go; an empty line ends a part, and a part may stay empty.",
              rp_no_names_words());
    const char *line = ask(session, "Enter to write it, l for later:");
    if (!line)
        return SCREEN_NONE;
    if (*line == 'l' || *line == 'L') {
        tell_later(session);
        return SCREEN_KEPT;
    }
    return write_entry(session) ? SCREEN_KEPT : SCREEN_NONE;
}
