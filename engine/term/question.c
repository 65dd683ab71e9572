#include "term/question.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "rapport/telling.h"

/* --- options --- */

const rp_option *option_at(const rp_pick_list *list, size_t place)
{
    return &list->options[list->order[place]];
}

char *option_prompt(size_t count)
{
    str text = STR_EMPTY;
    if (count == 1)
        str_add(&text, "Number, only 1:");
    else
        str_print(&text, "Number, 1 to %zu:", count);
    return str_take(&text);
}

void option_refuse(term_session *session, size_t count)
{
    if (count == 1)
        prose_say(&session->prose, "Type 1, or ? for help.");
    else
        prose_say(&session->prose, "Type a number from 1 to %zu, or ? for help.", count);
}

void option_tell(term_session *session, const char *mark, const rp_option *option)
{
    char *words = rp_option_words(session_run(session), option);
    prose_item(&session->prose, mark, words);
    free(words);
}

void option_list(term_session *session, const rp_pick_list *list)
{
    for (size_t i = 0; i < list->option_count; i++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        option_tell(session, mark, option_at(list, i));
    }
}

/* --- figure --- */

static void say_figure(term_session *session, double value, const char *unit)
{
    str text = STR_EMPTY;
    number_write(&text, value, unit, session_language(session));
    prose_say(&session->prose, "Your figure: %s.", str_text(&text));
    str_finish(&text);
}

static void show_figure(term_session *session, const rp_question *question)
{
    bool comma = number_mark(session_language(session)) == ',';
    prose_say(&session->prose, "Type a number, as in %s.%s%s%s", comma ? "17,5" : "17.5",
              question->unit ? " It is in " : "", question->unit ? question->unit : "",
              question->unit ? "." : "");
}

static bool ask_figure(term_session *session, const rp_question *question, rp_answer *answer)
{
    bool given = false;
    answer->kind = RP_ANSWER_FIGURE;
    for (const char *line;
         (line = ask(session, given ? "Enter to confirm, or another number:" : "Number:"));) {
        double value;
        if (!*line && given)
            return true;
        if (number_read(line, session_language(session), question->unit, &value)) {
            given = true;
            answer->figure = value;
            say_figure(session, value, question->unit);
        } else {
            prose_say(&session->prose, *line ? "That is no number. Digits, with a point or a comma, are one."
                                             : "Type a number first.");
        }
    }
    return false;
}

/* --- the table --- */

static const question_kind kinds[RP_QUESTION_KINDS] = {
    [RP_QUESTION_CHOOSE] = { pick_show, pick_choose }, [RP_QUESTION_BUILD] = { pick_show, pick_build },
    [RP_QUESTION_RANK] = { pick_show, pick_rank },     [RP_QUESTION_FIGURE] = { show_figure, ask_figure },
    [RP_QUESTION_QUOTE] = { pick_show, pick_choose },  [RP_QUESTION_FORM] = { NULL, form_ask },
    [RP_QUESTION_WRITE] = { NULL, write_ask },
};

void question_show(term_session *session)
{
    const rp_question *question = rp_run_question(session_run(session));
    const question_kind *kind = &kinds[question->kind];
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", rp_question_words(question));
    if (kind->show)
        kind->show(session, question);
}

bool question_ask(term_session *session, rp_answer *answer)
{
    const rp_question *question = rp_run_question(session_run(session));
    *answer = (rp_answer){ .kind = RP_ANSWER_PICKS };
    return kinds[question->kind].ask(session, question, answer);
}
