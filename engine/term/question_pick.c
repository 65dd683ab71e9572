/* Picking from one list: one option, some cards, all cards in order. What is selected stands only in the
 * session until Enter confirms it. */
#include <stdio.h>
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

void pick_show(term_session *session, const rp_question *question)
{
    option_list(session, list_of(question));
    if (question->kind == RP_QUESTION_BUILD)
        page_say(&session->page, "Choose %d of the %zu, as in: 1%s.", question->pick,
                 list_of(question)->option_count,
                 question->pick == 1   ? ""
                 : question->pick == 2 ? " 3"
                                       : " 3 4");
    if (question->kind == RP_QUESTION_RANK)
        page_say(&session->page, "Type all %zu numbers in order, the first one first, as in: 2 1 3%s.",
                 list_of(question)->option_count, list_of(question)->option_count > 3 ? " and so on" : "");
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
        page_say(&session->page, "Type numbers from 1 to %zu, or ? for help.", all);
        return false;
    }
    for (size_t i = 0; i < found.count; i++)
        for (size_t j = 0; j < i; j++)
            if (found.places[i] == found.places[j]) {
                page_say(&session->page, "Number %zu stands there twice.", numbers[i]);
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
    char prompt[80], mark[24];
    size_t selected = 0, number;
    snprintf(prompt, sizeof prompt, "Number, 1 to %zu:", list->option_count);
    for (const char *line; (line = ask(session, prompt));) {
        if (!*line && selected) {
            answer->picks[0] = list->order[selected - 1];
            answer->pick_count = 1;
            return true;
        }
        if (ask_number(line, 1, list->option_count, &number)) {
            selected = number;
            snprintf(mark, sizeof mark, "%zu.", selected);
            option_tell(session, mark, option_at(list, selected - 1));
            snprintf(prompt, sizeof prompt, "Enter to confirm %zu, or another number:", selected);
        } else {
            page_say(&session->page, "Type a number from 1 to %zu, or ? for help.", list->option_count);
        }
    }
    return false;
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
        page_say(&session->page, "You have %d already. Type the number of one of them to take it off.",
                 question->pick);
    else
        selected->places[selected->count++] = place;
}

static void tell_build(term_session *session, const rp_question *question, const selection *selected)
{
    size_t pick = (size_t)question->pick;
    page_say(&session->page, selected->count ? "Selected:" : "Nothing is selected.");
    tell_selected(session, question, selected, false);
    if (selected->count > pick)
        page_say(&session->page, "That is %zu; choose %zu.", selected->count, pick);
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
            page_say(&session->page, "Choose %zu first.", pick);
        if (!*line || !read_places(session, question, line, &typed))
            continue;
        if (typed.count == 1)
            toggle(session, question, typed.places[0], &selected);
        else if (typed.count > pick)
            page_say(&session->page, "Those are %zu numbers; choose %zu.", typed.count, pick);
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
            page_say(&session->page, "Type all %zu numbers, the first one first.", all);
            continue;
        }
        selected = typed;
        page_say(&session->page, "Your order:");
        tell_selected(session, question, &selected, true);
    }
    return false;
}
