/* A form: field by field, then the whole page, then Enter. Until then any field can be changed. */
#include <stdio.h>
#include <stdlib.h>

#include "rapport/telling.h"
#include "term/question.h"

/* One field; false: leaving, or the run has moved. */
static bool ask_field(term_session *session, const rp_pick_list *field, uint16_t *pick)
{
    char *prompt = option_prompt(field->option_count);
    const char *line;
    size_t number = 0;
    prose_block(&session->prose);
    prose_say(&session->prose, "%s:", field->label);
    option_list(session, field);
    while ((line = ask(session, prompt)) && !ask_number(line, 1, field->option_count, &number))
        option_refuse(session, field->option_count);
    free(prompt);
    if (line)
        *pick = field->order[number - 1];
    return line;
}

static void tell_page(term_session *session, const rp_question *question, const rp_answer *answer)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "The page as you filled it in:");
    for (size_t i = 0; i < question->list_count; i++) {
        char mark[24];
        const rp_pick_list *field = &question->lists[i];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        char *words = rp_option_words(session_run(session), &field->options[answer->picks[i]]);
        str text = STR_EMPTY;
        str_print(&text, "%s: %s", field->label, words);
        prose_item(&session->prose, mark, text.bytes);
        str_finish(&text);
        free(words);
    }
}

bool form_ask(term_session *session, const rp_question *question, rp_answer *answer)
{
    size_t number;
    answer->pick_count = question->list_count;
    for (size_t i = 0; i < question->list_count; i++)
        if (!ask_field(session, &question->lists[i], &answer->picks[i]))
            return false;
    tell_page(session, question, answer);
    for (const char *line; (line = ask(session, "Enter to confirm, or a number to change it:"));) {
        if (!*line)
            return true;
        if (!ask_number(line, 1, question->list_count, &number)) {
            option_refuse(session, question->list_count);
            continue;
        }
        if (!ask_field(session, &question->lists[number - 1], &answer->picks[number - 1]))
            return false;
        tell_page(session, question, answer);
    }
    return false;
}
