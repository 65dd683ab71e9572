/* Words of an attempt as several sections quote them. */
#include "report/html_page.h"

#include "base/str.h"

/* --- links within the page --- */

void page_turn_link(page *p, size_t turn)
{
    if (p->has_turns) {
        html_open(p->to, "a");
        html_attribute_print(p->to, "href", "#%sturn-%zu", p->prefix, turn);
    }
    html_print(p->to, "turn %zu", turn);
    if (p->has_turns)
        html_close(p->to);
}

void page_document_link(page *p, size_t exhibit)
{
    size_t number = page_document_number(p, exhibit);
    if (number == 0)
        return;
    if (p->has_documents) {
        html_open(p->to, "a");
        html_attribute_print(p->to, "href", "#document-%zu", number);
    }
    html_text(p->to, p->documents[number - 1].exhibit->title);
    if (p->has_documents)
        html_close(p->to);
}

/* --- own words --- */

static void put_quoted(page *p, const char *text)
{
    html_print(p->to, "“%s”", text);
}

static void quote_cards(page *p, const page_turn *turn)
{
    for (size_t i = 0; i < turn->card_count; i++) {
        html_text(p->to, i ? "; " : "");
        if (turn->labels[i])
            html_print(p->to, "%s: ", turn->labels[i]);
        put_quoted(p, turn->cards[i]);
    }
}

page_manner page_manner_of(const rp_turn *turn)
{
    static const page_manner choices[] = {
        [RP_OPTION_SAY] = { "You said", true, false },
        [RP_OPTION_ACT] = { "You did", false, false },
        [RP_OPTION_READ] = { "You opened", false, false },
        [RP_OPTION_WAIT] = { "You said nothing and waited", false, true },
    };
    static const page_manner others[RP_QUESTION_KINDS] = {
        [RP_QUESTION_BUILD] = { "You chose", true, false },
        [RP_QUESTION_RANK] = { "You put in order", true, false },
        [RP_QUESTION_FIGURE] = { "You worked out", false, false },
        [RP_QUESTION_QUOTE] = { "You named", true, false },
        [RP_QUESTION_FORM] = { "You filled in", true, false },
        [RP_QUESTION_WRITE] = { "You wrote", true, false },
    };
    static const page_manner out_of_time = { "Time ran out, and you said nothing", false, true };
    if (turn->given.kind == RP_ANSWER_TIME_OUT)
        return out_of_time;
    return turn->kind == RP_QUESTION_CHOOSE ? choices[turn->said] : others[turn->kind];
}

/* Without what it is called. */
static void put_words(page *p, const page_turn *turn, page_manner how)
{
    if (turn->given->erased)
        page_erased(p->to);
    else if (turn->card_count)
        quote_cards(p, turn);
    else if (how.said)
        put_quoted(p, turn->turn->text);
    else
        html_text(p->to, turn->turn->text);
}

void page_quote(page *p, size_t number)
{
    const page_turn *turn = &p->turns[number - 1];
    page_manner how = page_manner_of(turn->turn);
    if (turn->quoted) {
        html_text(p->to, "You named ");
        page_quoted(p, turn->quoted);
        return;
    }
    if (!how.said)
        html_print(p->to, how.silent ? "%s" : "%s: ", how.verb);
    if (!how.silent)
        put_words(p, turn, how);
}

void page_quoted(page *p, size_t number)
{
    const page_turn *turn = &p->turns[number - 1];
    page_manner how = page_manner_of(turn->turn);
    page_turn_link(p, number);
    html_text(p->to, ": ");
    if (how.silent)
        html_text(p->to, how.verb);
    else
        put_words(p, turn, how);
}

static const rp_line *spoken_before(const page *p, const rp_turn *turn)
{
    for (size_t i = turn->lines_before; i-- > 0;)
        if (rp_run_line(p->report->run, i)->kind == RP_LINE_SPOKEN)
            return rp_run_line(p->report->run, i);
    return NULL;
}

void page_occasion(page *p, size_t number)
{
    const rp_turn *turn = p->turns[number - 1].turn;
    const rp_line *line = turn->prompt ? NULL : spoken_before(p, turn);
    if (turn->prompt)
        html_put(p->to, "p", "quiet", turn->prompt);
    else if (line)
        html_put_print(p->to, "p", "quiet", "%s: “%s”", line->who, line->text);
}

void page_heading(page *p, int level)
{
    static const char *const elements[] = { "h1", "h2", "h3", "h4", "h5", "h6" };
    int step = level - 1 + p->deeper;
    html_open(p->to, elements[step < 5 ? step : 5]);
}
