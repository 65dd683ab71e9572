/* Own words as evidence: what points and criteria both quote. */
#include "report/html_page.h"

#include "base/str.h"

void page_reasons(page *p, const rp_turn *turn)
{
    for (size_t i = 0; i < turn->because.count; i++)
        html_put_print(p->to, "p", "reason", "Reason: %s", turn->because.items[i]);
}

static void put_words(page *p, const rp_evidence *evidence, bool reasons)
{
    size_t turn = evidence->turn + 1;
    html_open(p->to, "li");
    if (reasons)
        page_occasion(p, turn);
    html_open(p->to, "blockquote");
    html_open(p->to, "p");
    page_quote(p, turn);
    html_close(p->to);
    html_close(p->to);
    html_open_as(p->to, "p", "taken");
    page_bearing(p->to, evidence->bearing);
    html_text(p->to, ", ");
    page_turn_link(p, turn);
    html_close(p->to);
    if (reasons)
        page_reasons(p, p->turns[evidence->turn].turn);
    html_close(p->to);
}

bool page_evidence(page *p, const rp_finding *finding, bool left, bool reasons)
{
    size_t depth = p->to->depth, count = 0;
    for (size_t i = 0; i < finding->evidence_count; i++) {
        const rp_evidence *evidence = &finding->evidence[i];
        if ((evidence->bearing == RP_BEARING_MISSED) != left)
            continue;
        if (count++ == 0)
            html_open_as(p->to, "ol", "evidence");
        put_words(p, evidence, reasons);
    }
    html_close_to(p->to, depth);
    return count > 0;
}

void page_looked_like(page *p, const rp_finding *finding)
{
    for (size_t i = 0; i < finding->looked_like_count; i++) {
        html_open(p->to, "p");
        html_put(p->to, "strong", NULL, finding->looked_like[i]->title);
        html_print(p->to, ": %s", finding->looked_like[i]->does);
        html_close(p->to);
    }
}

const rp_rating *page_rating(const page *p, size_t claim)
{
    for (size_t i = 0; i < p->report->rating_count; i++)
        if (p->report->ratings[i].claim == claim)
            return &p->report->ratings[i];
    return NULL;
}

void page_rated(page *p, const rp_rating *rating)
{
    page_own_level(p->to, rating->level);
    if (!rating->proof || rating->proof > p->turn_count)
        return;
    html_text(p->to, ", with ");
    page_turn_link(p, rating->proof);
    html_text(p->to, " as proof");
}

const char *page_group_title(const page *p, const rp_definition *definition)
{
    const rp_framework *framework = p->report->framework;
    for (size_t i = 0; i < rp_framework_group_count(framework); i++)
        if (str_is(rp_framework_group(framework, i)->id, definition->group))
            return rp_framework_group(framework, i)->title;
    return definition->group;
}
