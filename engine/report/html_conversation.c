/* The conversation from the first line to the last: what was shown, and every answer where it was given. */
#include "report/html_page.h"

#include "base/str.h"

/* Who spoke in which mood, so that only changes are named. */
typedef struct moods {
    int *of; /* per actor; -1: has not spoken */
} moods;

static void put_spoken(page *p, const rp_line *line, moods *known)
{
    int before = known->of[line->actor];
    bool changed = before < 0 ? line->mood != RP_MOOD_NEUTRAL : before != (int)line->mood;
    known->of[line->actor] = (int)line->mood;
    html_open_as(p->to, "p", "line");
    html_put(p->to, "strong", NULL, line->who);
    if (changed)
        html_put_print(p->to, "span", "mood", ", %s", rp_mood_name(line->mood));
    html_text(p->to, ": ");
    html_print(p->to, "“%s”", line->text);
    html_close(p->to);
}

static void put_line(page *p, const rp_line *line, moods *known)
{
    switch (line->kind) {
    case RP_LINE_SPOKEN: put_spoken(p, line, known); break;
    case RP_LINE_NARRATED: html_put(p->to, "p", "narration", line->text); break;
    case RP_LINE_DOCUMENT:
        html_open_as(p->to, "p", "document");
        html_text(p->to, "Document: ");
        page_document_link(p, line->exhibit);
        html_close(p->to);
        break;
    }
}

/* A document opened by an answer is named there already. */
static bool is_opened_by(const page *p, size_t line)
{
    for (size_t i = 0; i < p->turn_count; i++)
        if (p->turns[i].turn->lines_before == line && p->turns[i].turn->said == RP_OPTION_READ)
            return true;
    return false;
}

/* Lines from `from` up to `until`. */
static void put_lines(page *p, size_t from, size_t until, moods *known)
{
    from += from < until && is_opened_by(p, from);
    for (size_t i = from; i < until; i++)
        put_line(p, rp_run_line(p->report->run, i), known);
}

/* Documents looked up again after so many answers. */
static void put_opened(page *p, size_t turns)
{
    for (size_t i = 0; i < p->report->opened_count; i++) {
        const rp_report_opened *opened = &p->report->opened[i];
        if (opened->turns != turns || !page_document_number(p, opened->exhibit))
            continue;
        html_open_as(p->to, "p", "document");
        html_text(p->to, "You looked at: ");
        page_document_link(p, opened->exhibit);
        html_close(p->to);
    }
}

/* --- answers --- */

static void put_cards(page *p, const page_turn *turn)
{
    html_open(p->to, turn->turn->kind == RP_QUESTION_RANK ? "ol" : "ul");
    for (size_t i = 0; i < turn->card_count; i++) {
        html_open(p->to, "li");
        if (turn->labels[i])
            html_print(p->to, "%s: ", turn->labels[i]);
        html_text(p->to, turn->cards[i]);
        html_close(p->to);
    }
    html_close(p->to);
}

static void put_words(page *p, const page_turn *turn)
{
    page_manner how = page_manner_of(turn->turn);
    if (turn->quoted) {
        html_open_as(p->to, "p", "words");
        page_quoted(p, turn->quoted);
        html_close(p->to);
    } else if (turn->turn->said == RP_OPTION_READ) {
        html_open_as(p->to, "p", "words");
        page_document_link(p, rp_run_line(p->report->run, turn->turn->lines_before)->exhibit);
        html_close(p->to);
    } else if (turn->given->erased)
        html_put(p->to, "p", "erased", "erased");
    else if (turn->turn->kind == RP_QUESTION_WRITE)
        html_prose(p->to, turn->turn->text);
    else if (turn->card_count)
        put_cards(p, turn);
    else if (!how.silent)
        html_put_print(p->to, "p", "words", how.said ? "“%s”" : "%s", turn->turn->text);
}

static bool is_among(rp_names ids, const char *id)
{
    for (size_t i = 0; i < ids.count; i++)
        if (str_is(ids.items[i], id))
            return true;
    return false;
}

static void put_count(page *p, const char *id, rp_bearing bearing, size_t *count)
{
    const rp_definition *definition = rp_framework_find(p->report->framework, id);
    if (*count == 0)
        html_open_as(p->to, "p", "taken");
    html_text(p->to, *count ? "; " : "Counted: ");
    html_print(p->to, "%s, %s", definition ? definition->title : id, rp_bearing_words(bearing));
    ++*count;
}

/* What the answer counted for. Nothing where the run is held: not even that there was something. */
static void put_counted(page *p, const rp_turn *turn)
{
    const struct {
        rp_names ids;
        rp_bearing bearing;
    } lists[] = { { turn->strong, RP_BEARING_STRONG },
                  { turn->part, RP_BEARING_PART },
                  { turn->against, RP_BEARING_AGAINST } };
    size_t count = 0;
    if (!p->debrief)
        return;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (size_t j = 0; j < lists[i].ids.count; j++)
            put_count(p, lists[i].ids.items[j], lists[i].bearing, &count);
    for (size_t i = 0; i < turn->chances.count; i++) {
        const char *id = turn->chances.items[i];
        if (!is_among(turn->strong, id) && !is_among(turn->part, id) && !is_among(turn->against, id))
            put_count(p, id, RP_BEARING_MISSED, &count);
    }
    if (count) {
        html_text(p->to, ".");
        html_close(p->to);
    }
    page_reasons(p, turn);
    for (size_t i = 0; i < turn->critical_count; i++)
        html_put_print(p->to, "p", "stop", "Stop and talk: %s", turn->critical[i].why);
}

static void put_answer(page *p, size_t number)
{
    const page_turn *turn = &p->turns[number - 1];
    if (turn->turn->prompt)
        html_put(p->to, "p", "asked", turn->turn->prompt);
    html_open_as(p->to, "div", "answer");
    html_open_as(p->to, "p", "who");
    html_put(p->to, "strong", NULL, page_manner_of(turn->turn).verb);
    html_print(p->to, " · turn %zu%s%s", number, turn->given->spoken ? " · spoken" : "",
               turn->given->by_assessor ? " · coded by the assessor" : "");
    html_close(p->to);
    put_words(p, turn);
    if (turn->turn->scored && !turn->turn->counted)
        html_put(p->to, "p", "taken",
                 "Not counted: this question was answered before. A later answer changes the story only.");
    put_counted(p, turn->turn);
    html_close(p->to);
}

void page_conversation(page *p)
{
    const rp_run *run = p->report->run;
    size_t actors = rp_scenario_actor_count(p->scenario), from = 0;
    moods known = { arena_allocate(&p->memory, (actors + 1) * sizeof(int)) };
    for (size_t i = 0; i < actors; i++)
        known.of[i] = -1;
    html_put(p->to, "p", NULL, "Every line and every answer, in order. A mood is named where it changes.");
    html_open_as(p->to, "ol", "talk");
    for (size_t i = 0; i <= p->turn_count; i++) {
        bool last = i == p->turn_count;
        size_t until = last ? rp_run_line_count(run) : p->turns[i].turn->lines_before;
        if (last && from == until)
            break;
        html_open(p->to, "li");
        if (!last)
            html_attribute_print(p->to, "id", "%sturn-%zu", p->prefix, i + 1);
        put_lines(p, from, until, &known);
        put_opened(p, i);
        if (!last)
            put_answer(p, i + 1);
        html_close(p->to);
        from = until;
    }
    html_close(p->to);
}
