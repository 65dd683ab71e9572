/* What the page needs from the run before it is written. A run knows the question that it asks now and expands
 * documents with the values of now, so a copy is taken back answer by answer and asked at each halt. */
#include "report/html_page.h"

#include <string.h>

#include "base/str.h"
#include "rapport/looking_back.h"

static const rp_report_answer by_keys = { false, false, false };

static void add_document(page *p, size_t exhibit, size_t turns, bool unopened)
{
    p->documents[p->document_count++] =
        (page_document){ rp_scenario_exhibit(p->scenario, exhibit), exhibit, turns, unopened };
}

/* Documents in the order in which they came: those at hand from the start are in no line. */
static void list_documents(page *p)
{
    const rp_run *run = p->report->run;
    size_t count = rp_scenario_exhibit_count(p->scenario), lines = rp_run_line_count(run), turns = 0;
    p->documents = arena_allocate(&p->memory, (count + 1) * sizeof *p->documents);
    bool *in_lines = arena_allocate(&p->memory, count + 1);
    for (size_t i = 0; i < lines; i++)
        if (rp_run_line(run, i)->kind == RP_LINE_DOCUMENT)
            in_lines[rp_run_line(run, i)->exhibit] = true;
    for (size_t i = 0; i < count; i++)
        if (rp_run_at_hand(run, i) && !in_lines[i])
            add_document(p, i, 0, false);
    for (size_t i = 0; i < lines; i++) {
        const rp_line *line = rp_run_line(run, i);
        while (turns < p->turn_count && p->turns[turns].turn->lines_before <= i)
            turns++;
        if (line->kind == RP_LINE_DOCUMENT && !page_document_number(p, line->exhibit))
            add_document(p, line->exhibit, turns, false);
    }
}

/* Rule cards that were left lying: what there is to look up afterwards. */
static void list_cards(page *p)
{
    for (size_t i = p->debrief ? p->debrief->points : 0; p->debrief && i < p->debrief->count; i++) {
        size_t exhibit;
        if (rp_criterion_card(p->scenario, p->debrief->findings[i].definition, &exhibit) &&
            !page_document_number(p, exhibit))
            add_document(p, exhibit, p->turn_count, true);
    }
}

static void read_documents(page *p, size_t turns)
{
    for (size_t i = 0; i < p->document_count; i++)
        if (p->documents[i].turns == turns)
            p->documents[i].exhibit = rp_run_exhibit(p->past, p->documents[i].index);
}

static bool has_cards(rp_question_kind kind)
{
    return kind == RP_QUESTION_BUILD || kind == RP_QUESTION_RANK || kind == RP_QUESTION_FORM;
}

/* The copy stands before this turn: its question is asked. */
static void read_cards(page *p, page_turn *out)
{
    const rp_question *question = rp_run_question(p->past);
    const rp_answer *given = &out->turn->given;
    if (!question || !has_cards(question->kind) || given->kind != RP_ANSWER_PICKS)
        return;
    const char **labels = arena_allocate(&p->memory, RP_PICKS_MOST * sizeof *labels);
    const char **cards = arena_allocate(&p->memory, RP_PICKS_MOST * sizeof *cards);
    for (size_t i = 0; i < given->pick_count; i++) {
        const rp_pick_list *list = &question->lists[question->kind == RP_QUESTION_FORM ? i : 0];
        labels[i] = arena_text(&p->memory, list->label);
        cards[i] = arena_text(&p->memory, list->options[given->picks[i]].text);
    }
    out->labels = labels;
    out->cards = cards;
    out->card_count = given->pick_count;
}

/* The turn that a quote names: the first answer to that question. */
static size_t find_quoted(const page *p, const rp_turn *turn)
{
    if (turn->kind != RP_QUESTION_QUOTE || !turn->chosen.count)
        return 0;
    for (size_t i = 0; i < p->turn_count; i++)
        if (p->turns[i].turn->counted && str_is(p->turns[i].turn->question, turn->chosen.items[0]))
            return i + 1;
    return 0;
}

void page_gather(page *p)
{
    const rp_report *report = p->report;
    p->scenario = rp_run_scenario(report->run);
    p->about = rp_scenario_about(p->scenario);
    p->debrief = report->held ? NULL : report->debrief;
    p->past = rp_run_copy(report->run);
    p->turn_count = rp_run_turn_count(report->run);
    p->turns = arena_allocate(&p->memory, (p->turn_count + 1) * sizeof *p->turns);
    for (size_t i = 0; i < p->turn_count; i++) {
        p->turns[i].turn = rp_run_turn(report->run, i);
        p->turns[i].given = report->answers ? &report->answers[i] : &by_keys;
    }
    for (size_t i = 0; i < p->turn_count; i++)
        p->turns[i].quoted = find_quoted(p, p->turns[i].turn);
    list_documents(p);
    list_cards(p);
    read_documents(p, p->turn_count);
    for (size_t i = p->turn_count; i-- > 0;) {
        rp_run_rewind(p->past, i);
        read_cards(p, &p->turns[i]);
        read_documents(p, i);
    }
}

void page_release(page *p)
{
    rp_run_destroy(p->past);
    arena_finish(&p->memory);
}

size_t page_document_number(const page *p, size_t exhibit)
{
    for (size_t i = 0; i < p->document_count; i++)
        if (p->documents[i].index == exhibit)
            return i + 1;
    return 0;
}
