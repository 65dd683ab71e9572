/* Looking an entry over: everything in it has a number by which it can be changed. */
#include <stdio.h>
#include <stdlib.h>

#include "rapport/telling.h"
#include "term/reflection.h"

/* What can be changed, in the order in which it is told. */
typedef enum item_kind {
    ITEM_PART,
    ITEM_PROMPT,
    ITEM_QUOTES,
    ITEM_RUNS,
    ITEM_WORK,
    ITEM_TYPIST,
    ITEM_FORM
} item_kind;

typedef struct item {
    item_kind kind;
    size_t index; /* of the part or prompt */
} item;

enum { OTHERS = ITEM_FORM - ITEM_PROMPT };

static item *list_items(const reflection *of, arena *memory, size_t *count)
{
    item *out = arena_allocate(memory, (of->part_count + of->prompt_count + OTHERS) * sizeof *out);
    *count = 0;
    for (size_t i = 0; i < of->part_count; i++)
        out[(*count)++] = (item){ ITEM_PART, i };
    for (size_t i = 0; i < of->prompt_count; i++)
        out[(*count)++] = (item){ ITEM_PROMPT, i };
    out[(*count)++] = (item){ ITEM_QUOTES, 0 };
    if (of->run_count)
        out[(*count)++] = (item){ ITEM_RUNS, 0 };
    out[(*count)++] = (item){ ITEM_WORK, 0 };
    out[(*count)++] = (item){ ITEM_TYPIST, 0 };
    out[(*count)++] = (item){ ITEM_FORM, 0 };
    return out;
}

/* --- telling it --- */

static void tell_quotes(term_session *session, const reflection *of)
{
    const rp_run *run = session_run(session);
    for (size_t i = 0; i < of->quote_count; i++) {
        char *words = rp_turn_words(rp_run_turn(run, of->quotes[i] - 1));
        prose_say(&session->prose, "Turn %zu. %s", of->quotes[i], words);
        free(words);
    }
}

static void tell_runs(term_session *session, const reflection *of)
{
    for (size_t i = 0; i < of->run_count; i++)
        if (of->runs[i].covered)
            prose_say(&session->prose, "%s, %s; %zu of its turns quoted.", of->runs[i].title,
                      of->runs[i].words, of->runs[i].quote_count);
}

static void tell_work(term_session *session, const reflection *of)
{
    bool any = false;
    for (size_t i = 0; i < rp_work_plan.count; i++) {
        const rp_reflection_part *part = &rp_work_plan.parts[i];
        rp_reflection words = { .form = of->form };
        char date[RP_REFLECTION_DATE];
        if (!of->texts[part->text].length)
            continue;
        any = true;
        words.texts[part->text] = of->texts[part->text].bytes;
        prose_say(&session->prose, "%s", part->title);
        prose_text(&session->prose, rp_reflection_read(&words, part->text, date));
    }
    if (!any)
        prose_say(&session->prose, "Nothing yet.");
}

static bool covers_any(const reflection *of)
{
    for (size_t i = 0; i < of->run_count; i++)
        if (of->runs[i].covered)
            return true;
    return false;
}

static const char *text_or_nothing(const str *text)
{
    return text->length ? text->bytes : "Nothing yet.";
}

static void tell_item(term_session *session, const reflection *of, const char *mark, const item *one)
{
    term_prose *prose = &session->prose;
    switch (one->kind) {
    case ITEM_PART:
        prose_item(prose, mark, of->parts[one->index]->title);
        prose_text(prose, text_or_nothing(&of->texts[of->parts[one->index]->text]));
        break;
    case ITEM_PROMPT:
        prose_item(prose, mark, of->prompts[one->index]);
        prose_text(prose, text_or_nothing(&of->answers[one->index]));
        break;
    case ITEM_QUOTES:
        prose_item(prose, mark, of->quote_count ? "Your own turns:" : "Your own turns: none quoted yet.");
        tell_quotes(session, of);
        break;
    case ITEM_RUNS:
        prose_item(prose, mark,
                   covers_any(of) ? "Other runs that it is about:" : "Other runs that it is about: none.");
        tell_runs(session, of);
        break;
    case ITEM_WORK:
        prose_item(prose, mark, rp_work_plan.title);
        tell_work(session, of);
        break;
    case ITEM_TYPIST:
        prose_item(prose, mark, of->told ? "Typed by somebody else:" : "Typed by yourself.");
        if (of->told)
            prose_text(prose, text_or_nothing(&of->texts[RP_REFLECTION_TYPIST]));
        break;
    case ITEM_FORM: prose_item(prose, mark, rp_reflection_plans[of->form].title); break;
    }
}

static void tell_gaps(term_session *session, const rp_reflection *words)
{
    rp_reflection_gap gaps[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_missing(words, gaps, RP_REFLECTION_TEXTS);
    const char *work = rp_reflection_work_gap(words);
    prose_block(&session->prose);
    if (count)
        prose_say(&session->prose, "Not finished yet, and it can be saved so:");
    else
        prose_say(&session->prose, "It has all that a finished entry needs.");
    for (size_t i = 0; i < count && i < RP_REFLECTION_TEXTS; i++)
        prose_item(&session->prose, "-", gaps[i].why);
    if (work)
        prose_say(&session->prose, "%s", work);
}

static void tell(term_session *session, const reflection *of, const item *items, size_t count)
{
    arena memory = { 0 };
    rp_reflection words = reflection_words(of, &memory);
    prose_block(&session->prose);
    prose_say(&session->prose, "Your entry:");
    for (size_t i = 0; i < count; i++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        tell_item(session, of, mark, &items[i]);
    }
    if (reflection_is_empty(of)) {
        prose_block(&session->prose);
        prose_say(&session->prose, "Nothing is written yet.");
    } else {
        tell_gaps(session, &words);
    }
    arena_finish(&memory);
}

/* --- changing it --- */

static bool change(term_session *session, reflection *of, const item *one)
{
    switch (one->kind) {
    case ITEM_PART: return reflection_change_part(session, of, of->parts[one->index]);
    case ITEM_PROMPT: return reflection_change_prompt(session, of, one->index);
    case ITEM_QUOTES: return reflection_ask_quotes(session, of);
    case ITEM_RUNS: return reflection_ask_runs(session, of);
    case ITEM_WORK: return reflection_ask_work(session, of);
    case ITEM_TYPIST: return reflection_ask_typist(session, of);
    case ITEM_FORM:
        reflection_choose_form(session, of,
                               of->form == RP_REFLECTION_SHORT ? RP_REFLECTION_LONG : RP_REFLECTION_SHORT);
        return true;
    }
    return false;
}

/* One prompt. False: it is done (`*done`), or leaving. */
static bool look_once(term_session *session, reflection *of, bool *told, bool *done)
{
    arena memory = { 0 };
    size_t count, number;
    const item *items = list_items(of, &memory, &count);
    if (!*told)
        tell(session, of, items, count);
    const char *line =
        ask(session, reflection_is_empty(of) ? "Enter to leave it for later, or a number to write it:"
                                             : "Enter to save it, or a number to change it:");
    bool on = line && *line;
    *done = line && !*line;
    *told = on && !ask_number(line, 1, count, &number);
    if (*told)
        prose_say(&session->prose, "Type a number from 1 to %zu, or ? for help.", count);
    else if (on)
        on = change(session, of, &items[number - 1]);
    arena_finish(&memory);
    return on;
}

bool reflection_look_over(term_session *session, reflection *of)
{
    bool told = false, done;
    while (look_once(session, of, &told, &done))
        ;
    return done;
}
