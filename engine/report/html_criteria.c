/* Practice criteria: counts in the order in which a model is told, and what to take away from both scales. */
#include "report/html_page.h"

#include <stdlib.h>

#include "rapport/looking_back.h"
#include "rapport/picture.h"

static void put_card_link(page *p, const rp_definition *criterion)
{
    size_t exhibit;
    if (!rp_criterion_card(p->scenario, criterion, &exhibit))
        return;
    html_open_as(p->to, "p", "quiet");
    html_text(p->to, "To look up: ");
    page_document_link(p, exhibit);
    html_close(p->to);
}

static void put_strong(page *p, const rp_finding *finding)
{
    char *words = rp_strong_words(finding);
    if (words)
        html_put(p->to, "p", NULL, words);
    free(words);
}

static void put_criterion(page *p, const rp_finding *finding)
{
    html_open(p->to, "li");
    html_put(p->to, "h4", NULL, finding->definition->title);
    html_put_print(p->to, "p", "quiet", "%s · %s", finding->definition->id, finding->definition->looks_for);
    html_put_print(p->to, "p", "sum", "%s.", finding->sum);
    page_evidence(p, finding, false, false);
    page_evidence(p, finding, true, false);
    page_looked_like(p, finding);
    put_strong(p, finding);
    put_card_link(p, finding->definition);
    html_close(p->to);
}

/* Another way to see what the list tells; of a single step there is nothing to see. */
static void put_wheel(page *p, const rp_group *model)
{
    rp_wheels *wheels = rp_wheels_create(p->debrief, p->report->framework);
    for (size_t i = 0; i < wheels->count; i++)
        if (wheels->items[i].title == model->title && wheels->items[i].step_count > 1)
            html_wheel(
                p->to, &wheels->items[i],
                "The steps of the model around a ring, with how their chances were taken. The same is said "
                "in the list.");
    rp_wheels_destroy(wheels);
}

static void put_model(page *p, const rp_group *model)
{
    size_t depth = p->to->depth;
    const rp_finding **claimed = arena_allocate(&p->memory, (p->debrief->count + 1) * sizeof *claimed);
    size_t count = rp_model_findings(p->debrief, model, claimed);
    if (!count)
        return;
    html_open_as(p->to, "article", "card");
    html_put(p->to, "h3", NULL, model->title);
    if (model->line)
        html_put(p->to, "p", NULL, model->line);
    put_wheel(p, model);
    html_open_as(p->to, "ol", "criteria");
    for (size_t i = 0; i < count; i++)
        put_criterion(p, claimed[i]);
    html_close_to(p->to, depth);
}

bool page_has_criteria(const page *p)
{
    return rp_scenario_claim_count(p->scenario) > rp_scenario_point_count(p->scenario);
}

void page_criteria(page *p)
{
    html_put(
        p->to, "p", NULL,
        "These look at the craft inside the conversation. They have counts, not levels, and are never added "
        "to the points.");
    if (!p->debrief) {
        html_put(p->to, "p", NULL, "The counts of this run are held.");
        return;
    }
    for (size_t i = 0; i < rp_framework_group_count(p->report->framework); i++)
        if (rp_framework_group(p->report->framework, i)->is_model)
            put_model(p, rp_framework_group(p->report->framework, i));
}

/* --- what to take away: at most one of each --- */

bool page_has_take_away(const page *p)
{
    return p->debrief && (p->debrief->concept_shown || p->debrief->prompted || p->debrief->has_card);
}

static void put_concept(page *p, const rp_definition *concept)
{
    page_heading(p, 3);
    html_text(p->to, rp_concept_heading(p->debrief));
    html_close(p->to);
    html_open(p->to, "p");
    html_put_print(p->to, "strong", NULL, "%s.", concept->title);
    html_print(p->to, " %s", concept->line);
    html_close(p->to);
}

static void put_prompt(page *p, const rp_definition *point)
{
    page_heading(p, 3);
    html_text(p->to, "For your workplace");
    html_close(p->to);
    html_open(p->to, "p");
    html_put_print(p->to, "strong", NULL, "%s.", point->title);
    html_print(p->to, " %s", point->prompt);
    html_close(p->to);
}

static void put_card(page *p, size_t exhibit)
{
    page_heading(p, 3);
    html_text(p->to, "A rule card to look up");
    html_close(p->to);
    html_open(p->to, "p");
    page_document_link(p, exhibit);
    html_close(p->to);
}

void page_take_away(page *p)
{
    const rp_debrief *debrief = p->debrief;
    if (debrief->concept_shown)
        put_concept(p, debrief->concept_shown);
    if (debrief->prompted)
        put_prompt(p, debrief->prompted);
    if (debrief->has_card)
        put_card(p, debrief->card);
}
