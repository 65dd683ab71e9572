#include "term/command.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/telling.h"
#include "term/documents.h"
#include "term/question.h"
#include "term/transcript.h"

/* --- where a command can be used --- */

static bool anywhere(const term_session *session)
{
    (void)session;
    return true;
}

static bool with_attempt(const term_session *session)
{
    return session->playing.attempt && !session->in_command;
}

static bool while_asking(const term_session *session)
{
    return session->asking && !session->in_command;
}

/* --- what they do --- */

static command_result show_documents(term_session *session, const char *rest)
{
    documents_open(session, rest);
    return session->leaving ? COMMAND_AWAY : COMMAND_DONE;
}

static command_result show_said(term_session *session, const char *rest)
{
    (void)rest;
    prose_block(&session->prose);
    transcript_tell_all(session, !session->asking);
    return COMMAND_DONE;
}

static command_result repeat(term_session *session, const char *rest)
{
    (void)rest;
    transcript_tell_last(session);
    question_show(session);
    return COMMAND_DONE;
}

static bool do_step_back(term_session *session, const void *data, rp_error *error)
{
    (void)data;
    return rp_attempt_step_back(session->playing.attempt, error);
}

/* The words of a text that is taken back are not lost: they are its draft again. */
static void step_over(term_session *session, const rp_turn *turn)
{
    char field[RP_DRAFT_FIELD], *text = turn->kind == RP_QUESTION_WRITE ? memory_copy_text(turn->text) : NULL;
    rp_error why;
    rp_draft_name(turn->question, field);
    if (ask_keep(session, "Stepping back", do_step_back, NULL, &why)) {
        if (text)
            text_entry_keep(session, field, text);
        prose_say(&session->prose, "Taken back. The story stands where it stood before that answer.");
        session->moved = true;
    } else if (!session->leaving) {
        prose_say(&session->prose, "That cannot be: %s.", why.text);
    }
    free(text);
}

static command_result step_back(term_session *session, const char *rest)
{
    (void)rest;
    const rp_run *run = rp_attempt_run(session->playing.attempt);
    size_t turns = rp_run_turn_count(run);
    if (session->playing.mode != RP_MODE_PRACTICE) {
        prose_say(&session->prose, "Only a practice run can step back.");
        return COMMAND_DONE;
    }
    if (turns == 0) {
        prose_say(&session->prose, "This is the beginning: there is nothing to take back.");
        return COMMAND_DONE;
    }
    char *words = rp_turn_words(rp_run_turn(run, turns - 1));
    prose_say(&session->prose, "This takes back your last answer. %s", words);
    free(words);
    const char *line = ask_inside(session, "Enter to take it back, or n to leave it:");
    if (!line)
        return COMMAND_AWAY;
    if (*line) {
        prose_say(&session->prose, "It stays.");
        return COMMAND_DONE;
    }
    step_over(session, rp_run_turn(run, turns - 1));
    return session->leaving || session->moved ? COMMAND_AWAY : COMMAND_DONE;
}

/* Pausing is never in the way: where it cannot be noted, that is said and it pauses all the same. */
static void note(term_session *session, rp_kind kind)
{
    rp_error why = { 0 };
    if (!rp_attempt_note(session->playing.attempt, kind, &why))
        prose_say(&session->prose, "This could not be noted in the log: %s. Nothing else is lost.", why.text);
}

static command_result pause_run(term_session *session, const char *rest)
{
    (void)rest;
    int64_t from = session->desk->now_ms(session->desk->data);
    note(session, RP_KIND_PAUSE);
    prose_say(&session->prose, "Paused. Take as long as you like.");
    bool back = ask_inside(session, "Enter to go on:") != NULL;
    session->shown_ms += session->desk->now_ms(session->desk->data) - from;
    if (!back)
        return COMMAND_AWAY;
    note(session, RP_KIND_RESUME);
    return repeat(session, "");
}

static command_result quit(term_session *session, const char *rest)
{
    (void)rest;
    session_leave(session, TERM_QUIT);
    return COMMAND_AWAY;
}

static command_result help(term_session *session, const char *rest);

static const struct {
    const char *letter, *words[3]; /* any of them will do */
    const char *help;
    bool (*fits)(const term_session *session);
    command_result (*run)(term_session *session, const char *rest);
} commands[] = {
    { "d",
      { "documents", "document" },
      "the documents at hand; d 2 opens the second",
      with_attempt,
      show_documents },
    { "w", { "what was said", "what", "said" }, "what was said so far", with_attempt, show_said },
    { "r", { "repeat" }, "hear the last lines and the question again", while_asking, repeat },
    { "b",
      { "back", "step back" },
      "step back: take your last answer back (practice only)",
      while_asking,
      step_back },
    { "p", { "pause" }, "pause", while_asking, pause_run },
    { "q", { "quit", "stop" }, "stop here; you can go on later", anywhere, quit },
    { "?", { "help", "h" }, "this list", anywhere, help },
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static command_result help(term_session *session, const char *rest)
{
    (void)rest;
    prose_block(&session->prose);
    prose_say(&session->prose, "You can type, with Enter after it:");
    for (size_t i = 0; i < COMMANDS; i++) {
        str text = STR_EMPTY;
        if (!commands[i].fits(session))
            continue;
        str_print(&text, "or %s: %s.", commands[i].words[0], commands[i].help);
        prose_item(&session->prose, commands[i].letter, str_text(&text));
        str_finish(&text);
    }
    prose_say(&session->prose, "Where you write sentences, put a slash before it, as in /q.");
    prose_block(&session->prose);
    return COMMAND_DONE;
}

/* --- finding one --- */

/* What follows `word` in `line`, or NULL where the line does not begin with it as a word. */
static const char *after_word(const char *line, const char *word)
{
    if (!word)
        return NULL;
    for (; *word; word++, line++)
        if (tolower((unsigned char)*line) != *word)
            return NULL;
    return *line == '\0' || *line == ' ' ? line + strspn(line, " ") : NULL;
}

static const char *rest_of(size_t index, const char *line)
{
    const char *rest = after_word(line, commands[index].letter);
    for (size_t i = 0; !rest && i < 3; i++)
        rest = after_word(line, commands[index].words[i]);
    /* only a document's number may follow: "what a day" is no command */
    size_t number;
    if (!rest || *rest == '\0')
        return rest;
    return commands[index].run == show_documents && ask_number(rest, 1, 9999, &number) ? rest : NULL;
}

command_result command_try(term_session *session, const char *line, bool text)
{
    if (*line == '/')
        line++;
    else if (text && strcmp(line, "?") != 0)
        return COMMAND_NONE;
    for (size_t i = 0; i < COMMANDS; i++) {
        const char *rest = commands[i].fits(session) ? rest_of(i, line) : NULL;
        if (!rest)
            continue;
        char kept[16] = ""; /* the command's own prompts replace the line */
        if (strlen(rest) < sizeof kept)
            memcpy(kept, rest, strlen(rest) + 1);
        return commands[i].run(session, kept);
    }
    return COMMAND_NONE;
}
