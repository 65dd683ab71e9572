/* Picking from one list: one option, some cards, all cards in order. What is selected stands only in the
 * session until Enter confirms it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "term/question.h"

/* Display places that are selected, in the order they were given. */
typedef struct selection {
    size_t places[RP_PICKS_MOST]; /* from 0 */
    size_t count;
} selection;

static const rp_pick_list *list_of(const rp_question *question)
{
    return &question->lists[0];
}

/* "2 1 3 4": an order of as many as there are, not the one they stand in. */
static void add_example(str *out, size_t count)
{
    str_add(out, "2 1");
    for (size_t i = 3; i <= count; i++)
        str_print(out, " %zu", i);
}

void pick_show(term_session *session, const rp_question *question)
{
    size_t all = list_of(question)->option_count;
    str text = STR_EMPTY;
    option_list(session, list_of(question));
    if (question->kind == RP_QUESTION_BUILD) {
        str_print(&text, "Choose %d of the %zu", question->pick, all);
        str_add(&text, question->pick > 1 ? ", as in: 1 3" : "");
        for (int i = 3; i <= question->pick; i++)
            str_print(&text, " %d", i + 1);
    } else if (question->kind == RP_QUESTION_RANK) {
        str_print(&text, "Type all %zu numbers in order, the first one first, as in: ", all);
        add_example(&text, all);
    }
    if (text.length)
        prose_say(&session->prose, "%s.", text.bytes);
    str_finish(&text);
}

static void give(const rp_question *question, const selection *selected, rp_answer *answer)
{
    for (size_t i = 0; i < selected->count; i++)
        answer->picks[i] = list_of(question)->order[selected->places[i]];
    answer->pick_count = selected->count;
}

/* Numbers from 1 to the list's length, none twice. Says what is wrong where they are not. */
static bool read_places(term_session *session, const rp_question *question, const char *line, selection *out)
{
    size_t numbers[RP_PICKS_MOST], all = list_of(question)->option_count;
    selection found = { .count = 0 };
    bool sound = ask_numbers(line, numbers, RP_PICKS_MOST, &found.count);
    for (size_t i = 0; sound && i < found.count; i++) {
        sound = numbers[i] >= 1 && numbers[i] <= all;
        found.places[i] = numbers[i] - 1;
    }
    if (!sound) {
        prose_say(&session->prose, "Type numbers from 1 to %zu, or ? for help.", all);
        return false;
    }
    for (size_t i = 0; i < found.count; i++)
        for (size_t j = 0; j < i; j++)
            if (found.places[i] == found.places[j]) {
                prose_say(&session->prose, "Number %zu stands there twice.", numbers[i]);
                return false;
            }
    *out = found;
    return true;
}

static void tell_selected(term_session *session, const rp_question *question, const selection *selected,
                          bool ordered)
{
    for (size_t i = 0; i < selected->count; i++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", (ordered ? i : selected->places[i]) + 1);
        option_tell(session, mark, option_at(list_of(question), selected->places[i]));
    }
}

/* --- one --- */

bool pick_choose(term_session *session, const rp_question *question, rp_answer *answer)
{
    const rp_pick_list *list = list_of(question);
    char confirm[80], mark[24], *first = option_prompt(list->option_count);
    const char *line, *prompt = first;
    size_t selected = 0, number;
    while ((line = ask(session, prompt)) && (*line || !selected)) {
        if (!ask_number(line, 1, list->option_count, &number)) {
            option_refuse(session, list->option_count);
            continue;
        }
        selected = number;
        snprintf(mark, sizeof mark, "%zu.", selected);
        option_tell(session, mark, option_at(list, selected - 1));
        snprintf(confirm, sizeof confirm, "Enter to confirm %zu, or another number:", selected);
        prompt = confirm;
    }
    free(first);
    if (line)
        answer->picks[0] = list->order[selected - 1];
    answer->pick_count = 1;
    return line;
}

/* --- some --- */

static void toggle(term_session *session, const rp_question *question, size_t place, selection *selected)
{
    for (size_t i = 0; i < selected->count; i++) {
        if (selected->places[i] != place)
            continue;
        memmove(&selected->places[i], &selected->places[i + 1], (selected->count - i - 1) * sizeof place);
        selected->count--;
        return;
    }
    if (question->pick == 1)
        selected->count = 0;
    if (selected->count == (size_t)question->pick)
        prose_say(&session->prose, "You have %d already. Type the number of one of them to take it off.",
                  question->pick);
    else
        selected->places[selected->count++] = place;
}

static void tell_build(term_session *session, const rp_question *question, const selection *selected)
{
    size_t pick = (size_t)question->pick;
    prose_say(&session->prose, selected->count ? "Selected:" : "Nothing is selected.");
    tell_selected(session, question, selected, false);
    if (selected->count > pick)
        prose_say(&session->prose, "That is %zu; choose %zu.", selected->count, pick);
}

static const char *prompt_build(const rp_question *question, const selection *selected)
{
    size_t pick = (size_t)question->pick;
    if (selected->count == pick)
        return "Enter to confirm, or other numbers:";
    return selected->count + 1 == pick && selected->count ? "One more number:" : "Numbers:";
}

bool pick_build(term_session *session, const rp_question *question, rp_answer *answer)
{
    selection selected = { .count = 0 }, typed;
    size_t pick = (size_t)question->pick;
    for (const char *line; (line = ask(session, prompt_build(question, &selected)));) {
        if (!*line && selected.count == pick) {
            give(question, &selected, answer);
            return true;
        }
        if (!*line)
            prose_say(&session->prose, "Choose %zu first.", pick);
        if (!*line || !read_places(session, question, line, &typed))
            continue;
        if (typed.count == 1)
            toggle(session, question, typed.places[0], &selected);
        else if (typed.count > pick)
            prose_say(&session->prose, "Those are %zu numbers; choose %zu.", typed.count, pick);
        else
            selected = typed;
        tell_build(session, question, &selected);
    }
    return false;
}

/* --- all, in order --- */

bool pick_rank(term_session *session, const rp_question *question, rp_answer *answer)
{
    selection selected = { .count = 0 }, typed;
    size_t all = list_of(question)->option_count;
    for (const char *line;
         (line = ask(session, selected.count ? "Enter to confirm, or another order:" : "Order:"));) {
        if (!*line && selected.count) {
            give(question, &selected, answer);
            return true;
        }
        if (!read_places(session, question, line, &typed))
            continue;
        if (typed.count != all) {
            prose_say(&session->prose, "Type all %zu numbers, the first one first.", all);
            continue;
        }
        selected = typed;
        prose_say(&session->prose, "Your order:");
        tell_selected(session, question, &selected, true);
    }
    return false;
}
