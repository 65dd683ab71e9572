/* Asking for an entry part by part. Every line is a draft as soon as it is typed; every part may stay empty. */
#include <stdio.h>
#include <stdlib.h>

#include "base/date.h"
#include "rapport/looking_back.h"
#include "term/reflection.h"

/* --- parts of a form --- */

static void tell_starters(term_session *session, const rp_reflection_part *part)
{
    str out = STR_EMPTY;
    for (size_t i = 0; part->starters[i]; i++)
        str_print(&out, "%s“%s”", !i ? "" : part->starters[i + 1] ? ", " : " or ", part->starters[i]);
    if (out.length)
        prose_say(&session->prose, "You could begin with %s.", out.bytes);
    str_finish(&out);
}

static bool ask_part(term_session *session, reflection *of, const rp_reflection_part *part)
{
    char field[RP_DRAFT_FIELD];
    rp_reflection_field(part->text, field, sizeof field);
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", part->title);
    prose_say(&session->prose, "%s", part->help);
    tell_starters(session, part);
    return text_entry(session, field, &of->texts[part->text]);
}

static bool ask_prompt(term_session *session, reflection *of, size_t prompt)
{
    char field[RP_DRAFT_FIELD];
    rp_prompt_field(prompt, field, sizeof field);
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", of->prompts[prompt]);
    return text_entry(session, field, &of->answers[prompt]);
}

/* A text that has words already: add to it, or write it anew. `asks` says whether it is to be asked for. */
static bool may_change(term_session *session, const char *field, str *text, bool *asks)
{
    *asks = true;
    if (!text->length)
        return true;
    const char *line = ask(session, "a to add to it, n to write it anew, Enter to leave it:");
    if (line && (*line == 'n' || *line == 'N')) {
        str_clear(text);
        text_entry_drop(session, field);
    } else if (line) {
        *asks = *line == 'a' || *line == 'A';
    }
    return line;
}

bool reflection_change_part(term_session *session, reflection *of, const rp_reflection_part *part)
{
    char field[RP_DRAFT_FIELD];
    bool asks;
    rp_reflection_field(part->text, field, sizeof field);
    return may_change(session, field, &of->texts[part->text], &asks) &&
           (!asks || ask_part(session, of, part));
}

bool reflection_change_prompt(term_session *session, reflection *of, size_t prompt)
{
    char field[RP_DRAFT_FIELD];
    bool asks;
    rp_prompt_field(prompt, field, sizeof field);
    return may_change(session, field, &of->answers[prompt], &asks) &&
           (!asks || ask_prompt(session, of, prompt));
}

/* --- one line each --- */

static void put_line(term_session *session, reflection *of, rp_reflection_text text, const char *line)
{
    char field[RP_DRAFT_FIELD];
    rp_reflection_field(text, field, sizeof field);
    str_clear(&of->texts[text]);
    str_add(&of->texts[text], line);
    if (*line)
        text_entry_keep(session, field, line);
    else
        text_entry_drop(session, field);
}

/* Enter leaves what stands there, a hyphen takes it away. */
static bool ask_line(term_session *session, reflection *of, const rp_reflection_part *part)
{
    char day[DATE_TEXT];
    const char *old = str_text(&of->texts[part->text]);
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", part->title);
    prose_say(&session->prose, "%s", part->help);
    if (*old)
        prose_say(&session->prose, "Now: %s. Enter leaves it, - takes it away.", old);
    for (const char *line; (line = ask_text(session, "One line, or Enter:"));) {
        if (*line && str_is(line, "-"))
            put_line(session, of, part->text, "");
        else if (*line && part->text == RP_REFLECTION_WORK_DATE && !date_read_typed(line, day)) {
            prose_say(&session->prose, "That is no date: type it as in 1 March 2026, or 1/3/2026.");
            continue;
        } else if (*line) {
            put_line(session, of, part->text, line);
        }
        return true;
    }
    return false;
}

bool reflection_ask_work(term_session *session, reflection *of)
{
    for (size_t i = 0; i < rp_work_plan.count; i++) {
        const rp_reflection_part *part = &rp_work_plan.parts[i];
        if (!(part->text == RP_REFLECTION_WORK ? reflection_change_part(session, of, part)
                                               : ask_line(session, of, part)))
            return false;
    }
    return true;
}

static bool offer_work(term_session *session, reflection *of)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", rp_work_plan.title);
    prose_say(&session->prose, "%s", rp_work_plan.help);
    const char *line = ask(session, "y to write about it, or Enter to leave it:");
    return line && (!(*line == 'y' || *line == 'Y') || reflection_ask_work(session, of));
}

void reflection_tell_to(term_session *session, reflection *of, bool told)
{
    of->told = told;
    if (told)
        text_entry_keep(session, rp_told_field, "other");
    else
        text_entry_drop(session, rp_told_field);
}

bool reflection_ask_typist(term_session *session, reflection *of)
{
    const char *line = ask(session, "o if somebody else types this for you, Enter if you type it yourself:");
    if (!line)
        return false;
    reflection_tell_to(session, of, *line == 'o' || *line == 'O');
    return !of->told || ask_line(session, of, rp_reflection_part_of(of->form, RP_REFLECTION_TYPIST));
}

/* --- all of it --- */

static size_t count_steps(const reflection *of)
{
    size_t count = 0;
    for (size_t i = 0; i < of->part_count; i++)
        count += i == 0 || !str_is(of->parts[i]->step, of->parts[i - 1]->step);
    return count;
}

static bool ask_parts(term_session *session, reflection *of)
{
    size_t step = 0, steps = count_steps(of);
    for (size_t i = 0; i < of->part_count; i++) {
        if (i == 0 || !str_is(of->parts[i]->step, of->parts[i - 1]->step)) {
            prose_block(&session->prose);
            prose_say(&session->prose, "Step %zu of %zu: %s", ++step, steps, of->parts[i]->step);
        }
        if (!ask_part(session, of, of->parts[i]))
            return false;
    }
    return true;
}

bool reflection_ask_all(term_session *session, reflection *of)
{
    if (!ask_parts(session, of))
        return false;
    for (size_t i = 0; i < of->prompt_count; i++)
        if (!ask_prompt(session, of, i))
            return false;
    return (of->quote_count || reflection_ask_quotes(session, of)) && offer_work(session, of);
}
