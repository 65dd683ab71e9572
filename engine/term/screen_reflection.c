/* The reflective entry: begun, asked for part by part, looked over, saved. The program says what is missing and judges
 * nothing. */
#include <stdlib.h>
#include <string.h>

#include "rapport/looking_back.h"
#include "term/reflection.h"
#include "term/screen.h"

/* --- what it is now --- */

static const rp_covered *list_covers(const reflection *of, arena *memory, size_t *count)
{
    rp_covered *out = arena_allocate(memory, (of->run_count + 1) * sizeof *out);
    *count = 0;
    for (size_t i = 0; i < of->run_count; i++)
        if (of->runs[i].covered)
            out[(*count)++] = (rp_covered){ of->runs[i].stream, of->runs[i].quotes, of->runs[i].quote_count };
    return out;
}

rp_reflection reflection_words(const reflection *of, arena *memory)
{
    rp_reflection out = { .form = of->form,
                          .answer_count = of->prompt_count,
                          .quotes = of->quotes,
                          .quote_count = of->quote_count,
                          .told = of->told };
    const char **answers = arena_allocate(memory, (of->prompt_count + 1) * sizeof *answers);
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        out.texts[i] = str_text(&of->texts[i]);
    for (size_t i = 0; i < of->prompt_count; i++)
        answers[i] = str_text(&of->answers[i]);
    out.answers = answers;
    out.covers = list_covers(of, memory, &out.cover_count);
    return out;
}

bool reflection_is_empty(const reflection *of)
{
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        if (of->texts[i].length)
            return false;
    for (size_t i = 0; i < of->prompt_count; i++)
        if (of->answers[i].length)
            return false;
    return true;
}

/* --- begin and end --- */

/* Texts of the other form that were begun are asked for as well: their drafts are offered when their turn comes. */
static void ask_parts(term_session *session, reflection *of)
{
    const char *texts[RP_REFLECTION_TEXTS];
    char *drafts[RP_REFLECTION_TEXTS], field[RP_DRAFT_FIELD];
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++) {
        rp_reflection_field((rp_reflection_text)i, field, sizeof field);
        drafts[i] = text_entry_draft(session, field);
        texts[i] = of->texts[i].length ? of->texts[i].bytes : drafts[i];
    }
    of->part_count = rp_reflection_asked(of->form, texts, of->parts);
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++)
        free(drafts[i]);
}

void reflection_choose_form(term_session *session, reflection *of, rp_reflection_form form)
{
    of->form = form;
    if (form == RP_REFLECTION_SHORT)
        text_entry_drop(session, rp_form_field);
    else
        text_entry_keep(session, rp_form_field, rp_reflection_plans[form].name);
    ask_parts(session, of);
}

static void take_prompts(term_session *session, reflection *of)
{
    rp_run *run = session_run(session);
    const char *const *prompts = rp_scenario_about(rp_run_scenario(run))->prompts;
    while (prompts && prompts[of->prompt_count])
        of->prompt_count++;
    of->prompts = arena_allocate(&of->memory, (of->prompt_count + 1) * sizeof *of->prompts);
    of->answers = arena_allocate(&of->memory, (of->prompt_count + 1) * sizeof *of->answers);
    for (size_t i = 0; i < of->prompt_count; i++)
        of->prompts[i] = rp_run_expand(run, prompts[i]);
}

static void take_runs(term_session *session, reflection *of)
{
    const rp_desk *desk = session->desk;
    const rp_desk_other *others = NULL;
    rp_error ignored = { 0 }; /* then it is about this run alone */
    if (!desk->others(desk->data, rp_attempt_stream(session->playing.attempt), &others, &of->run_count,
                      &ignored))
        of->run_count = 0;
    of->runs = arena_allocate(&of->memory, (of->run_count + 1) * sizeof *of->runs);
    for (size_t i = 0; i < of->run_count; i++)
        of->runs[i] = (reflection_run){ .stream = others[i].stream,
                                        .title = arena_text(&of->memory, others[i].title),
                                        .words = arena_text(&of->memory, others[i].words) };
}

/* What is asked for line by line has no draft that is offered: it stands there again. */
static void recall_lines(term_session *session, reflection *of)
{
    for (int i = RP_REFLECTION_WORK; i < RP_REFLECTION_TEXTS; i++) {
        char field[RP_DRAFT_FIELD];
        rp_reflection_field((rp_reflection_text)i, field, sizeof field);
        char *draft = text_entry_draft(session, field);
        str_add(&of->texts[i], draft);
        free(draft);
    }
}

static void begin(term_session *session, reflection *of)
{
    *of = (reflection){ .form = RP_REFLECTION_SHORT };
    char *form = text_entry_draft(session, rp_form_field), *told = text_entry_draft(session, rp_told_field);
    size_t turns = rp_run_turn_count(session_run(session));
    of->form = rp_reflection_form_of(form);
    of->told = told;
    free(form);
    free(told);
    of->quotes = arena_allocate(&of->memory, (turns + 1) * sizeof *of->quotes);
    take_prompts(session, of);
    take_runs(session, of);
    recall_lines(session, of);
    reflection_recall_quotes(session, of);
    ask_parts(session, of);
}

static void finish(reflection *of)
{
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        str_finish(&of->texts[i]);
    for (size_t i = 0; i < of->prompt_count; i++)
        str_finish(&of->answers[i]);
    arena_finish(&of->memory);
}

/* --- an entry that was not finished, gone on with --- */

static bool has_draft(term_session *session, const char *field)
{
    char *draft = text_entry_draft(session, field);
    free(draft);
    return draft;
}

static bool has_drafts(term_session *session, const reflection *of)
{
    char field[RP_DRAFT_FIELD];
    bool any = false;
    for (int i = 0; i < RP_REFLECTION_TEXTS && !any; i++) {
        rp_reflection_field((rp_reflection_text)i, field, sizeof field);
        any = has_draft(session, field);
    }
    for (size_t i = 0; i < of->prompt_count && !any; i++) {
        rp_prompt_field(i, field, sizeof field);
        any = has_draft(session, field);
    }
    return any;
}

static void take_text(term_session *session, const char *field, str *to, const char *text)
{
    str_add(to, text);
    if (text && *text)
        text_entry_keep(session, field, text);
}

/* All of it is a draft at once: whoever changes one part and leaves finds the others again, too. */
static void take_over(term_session *session, reflection *of, const rp_kept_entry *from)
{
    const rp_reflection *words = &from->words;
    size_t turns = rp_run_turn_count(session_run(session));
    char field[RP_DRAFT_FIELD];
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++) {
        rp_reflection_field((rp_reflection_text)i, field, sizeof field);
        take_text(session, field, &of->texts[i], words->texts[i]);
    }
    for (size_t i = 0; i < of->prompt_count && i < words->answer_count; i++) {
        rp_prompt_field(i, field, sizeof field);
        take_text(session, field, &of->answers[i], words->answers[i]);
    }
    of->quote_count = 0;
    for (size_t i = 0; i < words->quote_count && of->quote_count < turns; i++)
        if (words->quotes[i] && words->quotes[i] <= turns)
            of->quotes[of->quote_count++] = words->quotes[i];
    reflection_recall_runs(of, words->covers, words->cover_count);
    reflection_keep_quotes(session, of);
    reflection_tell_to(session, of, words->told);
    reflection_choose_form(session, of, words->form);
}

/* --- saving --- */

static bool do_reflect(term_session *session, const void *data, rp_error *error)
{
    arena memory = { 0 };
    rp_reflection words = reflection_words(data, &memory);
    bool saved = rp_attempt_reflect(session->playing.attempt, &words, error);
    arena_finish(&memory);
    return saved;
}

static void drop_drafts(term_session *session, const reflection *of)
{
    char field[RP_DRAFT_FIELD];
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++) {
        rp_reflection_field((rp_reflection_text)i, field, sizeof field);
        text_entry_drop(session, field);
    }
    for (size_t i = 0; i < of->prompt_count; i++) {
        rp_prompt_field(i, field, sizeof field);
        text_entry_drop(session, field);
    }
    text_entry_drop(session, rp_quotes_field);
    text_entry_drop(session, rp_form_field);
    text_entry_drop(session, rp_told_field);
}

static void tell_later(term_session *session)
{
    prose_say(&session->prose, "It can be written later. To come back to it:");
    if (session->playing.go_on)
        prose_command(&session->prose, session->playing.go_on);
}

static bool take_entry(term_session *session, reflection *of)
{
    rp_error why;
    if (!reflection_look_over(session, of))
        return false;
    if (reflection_is_empty(of)) {
        tell_later(session);
        return true;
    }
    if (!ask_keep(session, "Your entry", do_reflect, of, &why)) {
        if (!session->leaving)
            prose_say(&session->prose, "Your entry could not be kept: %s.", why.text);
        return !session->leaving;
    }
    drop_drafts(session, of);
    prose_say(&session->prose, "Your entry is saved.");
    return true;
}

/* Which form, or not now. False: leaving. */
static bool ask_form(term_session *session, reflection *of, bool *later)
{
    bool is_long = of->form == RP_REFLECTION_LONG;
    const char *line = ask(session, is_long ? "Enter to write it in six steps, s for three, l for later:"
                                            : "Enter to write it in three steps, s for six, l for later:");
    *later = line && (*line == 'l' || *line == 'L');
    if (line && (str_is(line, "s") || str_is(line, "S")))
        reflection_choose_form(session, of, is_long ? RP_REFLECTION_SHORT : RP_REFLECTION_LONG);
    return line;
}

bool reflection_write(term_session *session, const rp_kept_entry *from)
{
    reflection of;
    bool later;
    prose_block(&session->prose);
    prose_say(&session->prose, "Your reflective entry: what happened, so what, now what.");
    prose_say(&session->prose,
              "%s Each line is saved as you go; an empty line ends a part, and a part may stay empty.",
              rp_no_names_words());
    begin(session, &of);
    if (from && reflection_is_empty(&of) && !has_drafts(session, &of)) {
        take_over(session, &of, from);
        bool taken = take_entry(session, &of);
        finish(&of);
        return taken;
    }
    bool on = ask_form(session, &of, &later);
    if (on && later)
        tell_later(session);
    else if (on)
        on = reflection_ask_all(session, &of) && take_entry(session, &of);
    finish(&of);
    return on;
}

screen_id screen_reflection(term_session *session)
{
    if (!session_kept(session) || session->playing.reflected)
        return SCREEN_KEPT;
    return reflection_write(session, NULL) ? SCREEN_KEPT : SCREEN_NONE;
}
