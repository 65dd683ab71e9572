#include "term/question.h"

#include <string.h>

#include "base/number.h"
#include "term/transcript.h"

/* --- options --- */

const rp_option *option_at(const rp_pick_list *list, size_t place)
{
    return &list->options[list->order[place]];
}

/* A quoted turn as it was said; NULL where its answer is not in this run's transcript. */
static const rp_turn *turn_of(const term_session *session, const rp_option *option)
{
    const rp_run *run = session_run(session);
    for (size_t i = 0; i < rp_run_turn_count(run); i++)
        if (rp_run_turn(run, i)->counted && str_is(rp_run_turn(run, i)->question, option->id))
            return rp_run_turn(run, i);
    return NULL;
}

void option_words(const term_session *session, const rp_option *option, str *out)
{
    static const struct {
        const char *before, *after;
    } of_kinds[] = {
        [RP_OPTION_SAY] = { "“", "”" }, [RP_OPTION_ACT] = { "", "" },  [RP_OPTION_READ] = { "Read: ", "" },
        [RP_OPTION_WAIT] = { "", "" },  [RP_OPTION_CARD] = { "", "" }, [RP_OPTION_TURN] = { "“", "”" },
    };
    const rp_turn *turn = option->kind == RP_OPTION_TURN ? turn_of(session, option) : NULL;
    if (turn)
        transcript_words(turn, out);
    else
        str_print(out, "%s%s%s", of_kinds[option->kind].before, option->text, of_kinds[option->kind].after);
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
    str text = STR_EMPTY;
    option_words(session, option, &text);
    prose_item(&session->prose, mark, str_text(&text));
    str_finish(&text);
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
    [RP_QUESTION_CHOOSE] = { "What do you do?", pick_show, pick_choose },
    [RP_QUESTION_BUILD] = { "Choose from these cards.", pick_show, pick_build },
    [RP_QUESTION_RANK] = { "Put these in order.", pick_show, pick_rank },
    [RP_QUESTION_FIGURE] = { "What is the figure?", show_figure, ask_figure },
    [RP_QUESTION_QUOTE] = { "Which of your own turns?", pick_show, pick_choose },
    [RP_QUESTION_FORM] = { "Fill in this page.", NULL, form_ask },
    [RP_QUESTION_WRITE] = { "Write it in your own words.", NULL, write_ask },
};

void question_show(term_session *session)
{
    const rp_question *question = rp_run_question(session_run(session));
    const question_kind *kind = &kinds[question->kind];
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", question->prompt ? question->prompt : kind->usual);
    if (kind->show)
        kind->show(session, question);
}

bool question_ask(term_session *session, rp_answer *answer)
{
    const rp_question *question = rp_run_question(session_run(session));
    *answer = (rp_answer){ .kind = RP_ANSWER_PICKS };
    return kinds[question->kind].ask(session, question, answer);
}
