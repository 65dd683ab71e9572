/* A form: field by field, then the whole page, then Enter. Until then any field can be changed. */
#include <stdio.h>

#include "term/question.h"

/* One field; false: leaving, or the run has moved. */
static bool ask_field(term_session *session, const rp_pick_list *field, uint16_t *pick)
{
    char prompt[48];
    size_t number;
    page_block(&session->page);
    page_say(&session->page, "%s:", field->label);
    option_list(session, field);
    snprintf(prompt, sizeof prompt, "Number, 1 to %zu:", field->option_count);
    for (const char *line; (line = ask(session, prompt));) {
        if (ask_number(line, 1, field->option_count, &number)) {
            *pick = field->order[number - 1];
            return true;
        }
        page_say(&session->page, "Type a number from 1 to %zu, or ? for help.", field->option_count);
    }
    return false;
}

static void tell_page(term_session *session, const rp_question *question, const rp_answer *answer)
{
    page_block(&session->page);
    page_say(&session->page, "The page as you filled it in:");
    for (size_t i = 0; i < question->list_count; i++) {
        str text = STR_EMPTY;
        char mark[24];
        const rp_pick_list *field = &question->lists[i];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        str_print(&text, "%s: ", field->label);
        option_words(&field->options[answer->picks[i]], &text);
        page_item(&session->page, mark, str_text(&text));
        str_finish(&text);
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
            page_say(&session->page, "Type a number from 1 to %zu, or ? for help.", question->list_count);
            continue;
        }
        if (!ask_field(session, &question->lists[number - 1], &answer->picks[number - 1]))
            return false;
        tell_page(session, question, answer);
    }
    return false;
}
