#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "term/command.h"
#include "term/session.h"

/* --- reading a line --- */

/* Why this line cannot be taken, as a sentence, or NULL. */
static const char *refused(const str *line)
{
    const char *bytes = str_text(line);
    int32_t code = 0;
    if (line->length > TERM_LINE_MOST)
        return "That line is too long. Type it in parts.";
    if (utf8_valid_length(bytes, line->length) != line->length)
        return "That line could not be read: it is not UTF-8 text. Type it again.";
    for (size_t at = 0, step; (step = utf8_next(bytes + at, line->length - at, &code)) > 0; at += step)
        if (code == 0xfffd)
            return "That line could not be read: a character in it is broken. Type it again.";
        else if (utf8_is_bidi_control(code) || (utf8_is_control(code) && code != '\t'))
            return "That line holds a control character, which cannot be kept. Type it again without it.";
    return NULL;
}

static void trim(str *line)
{
    char *bytes = line->bytes;
    if (!bytes)
        return;
    for (size_t i = 0; i < line->length; i++)
        if (bytes[i] == '\t')
            bytes[i] = ' ';
    size_t start = strspn(bytes, " ");
    while (line->length > start && bytes[line->length - 1] == ' ')
        line->length--;
    line->length -= start;
    memmove(bytes, bytes + start, line->length);
    bytes[line->length] = '\0';
}

/* A text that is being written over several lines is not interrupted. */
static term_prompt prompt_of(const term_session *session, const char *words, bool text)
{
    bool looks = session->options->play.watch && session->watched && !session->text.length;
    return (term_prompt){ words, text, looks ? session->desk->changed : NULL, session->desk->data };
}

/* One line that can be taken; false: leaving. */
static bool read_line(term_session *session, const char *words, bool text)
{
    const term_prompt prompt = prompt_of(session, words, text);
    for (;;) {
        term_read got = session->io->read(session->io->data, &prompt, &session->line);
        prose_asked(&session->prose);
        if (got == TERM_READ_CHANGED && watch_tell(session))
            continue;
        if (got == TERM_READ_CHANGED)
            return false;
        if (got != TERM_READ_LINE)
            return session_leave(session, got == TERM_READ_INTERRUPTED ? TERM_INTERRUPTED : TERM_QUIT);
        const char *why = refused(&session->line);
        if (!why) {
            trim(&session->line);
            return true;
        }
        prose_say(&session->prose, "%s", why);
    }
}

static const char *ask_for(term_session *session, const char *prompt, bool text)
{
    if (session->leaving)
        return NULL;
    while (read_line(session, prompt, text)) {
        switch (command_try(session, str_text(&session->line), text)) {
        case COMMAND_NONE: return str_text(&session->line);
        case COMMAND_DONE: break;
        case COMMAND_AWAY: return NULL;
        }
    }
    return NULL;
}

const char *ask(term_session *session, const char *prompt)
{
    return ask_for(session, prompt, false);
}

const char *ask_text(term_session *session, const char *prompt)
{
    return ask_for(session, prompt, true);
}

const char *ask_inside(term_session *session, const char *prompt)
{
    session->in_command = true;
    const char *line = ask(session, prompt);
    session->in_command = false;
    return line;
}

bool ask_enter(term_session *session, const char *prompt)
{
    return ask(session, prompt) != NULL;
}

/* --- numbers --- */

bool ask_numbers(const char *line, size_t *numbers, size_t most, size_t *count)
{
    *count = 0;
    while (*line) {
        size_t number = 0, digits = 0;
        line += strspn(line, " ,+;");
        for (; *line >= '0' && *line <= '9'; line++, digits++)
            number = number < 100000 ? number * 10 + (size_t)(*line - '0') : number;
        if (digits == 0)
            return *line == '\0';
        if (*count == most)
            return false;
        numbers[(*count)++] = number;
        if (*line == '.') /* as in "2." */
            line++;
        if (*line && !strchr(" ,+;", *line))
            return false;
    }
    return true;
}

bool ask_number(const char *line, size_t least, size_t most, size_t *number)
{
    size_t count;
    return ask_numbers(line, number, 1, &count) && count == 1 && *number >= least && *number <= most;
}

/* --- saving --- */

bool ask_keep(term_session *session, const char *what, ask_step *step, const void *data, rp_error *why)
{
    for (;;) {
        *why = (rp_error){ 0 };
        if (step(session, data, why))
            return true;
        if (why->kind == RP_ERROR_USAGE)
            return false;
        prose_block(&session->prose);
        prose_say(&session->prose, "%s could not be saved: %s.", what, why->text);
        prose_say(&session->prose,
                  "Nothing was lost: everything before it is saved, and Rapport waits here.");
        session->unsaved = *why;
        if (!ask_enter(session, "Enter to try again, or q to stop:"))
            return false;
        session->unsaved = (rp_error){ 0 };
    }
}
