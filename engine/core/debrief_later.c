/* What to take away: one line of the framework, one rule card, one question for the workplace. The rules of choosing
 * stand in debrief.h. */
#include "base/str.h"
#include "core/debriefing.h"
#include "rapport/looking_back.h"

static int balance(const rp_tally *tally)
{
    return 2 * tally->strong + tally->part - tally->against;
}

/* By what share of the chances was taken; who had no chance is never weaker than who had. */
static bool is_weaker(const rp_finding *one, const rp_finding *than)
{
    const rp_tally *a = &one->tally, *b = &than->tally;
    if (!a->opportunities || !b->opportunities)
        return a->opportunities > b->opportunities;
    return balance(a) * b->opportunities < balance(b) * a->opportunities;
}

/* Points go by their levels first: those are what the debrief says of them. */
static bool is_weaker_point(const rp_finding *one, const rp_finding *than)
{
    if (one->level != than->level && one->tally.opportunities && than->tally.opportunities)
        return one->level < than->level;
    return is_weaker(one, than);
}

static const rp_definition *line_behind(const rp_finding *finding, const rp_framework *framework)
{
    const rp_definition *concept = rp_framework_find(framework, finding->definition->rests_on);
    return concept && concept->line ? concept : NULL;
}

static void find_concept(rp_debrief *all, const rp_framework *framework)
{
    const rp_finding *strongest = NULL, *weakest = NULL;
    for (size_t i = all->points; i < all->count; i++) {
        const rp_finding *one = &all->findings[i];
        if (!line_behind(one, framework))
            continue;
        if (one->tally.strong > (strongest ? strongest->tally.strong : 0))
            strongest = one;
        if (one->tally.opportunities && (!weakest || is_weaker(one, weakest)))
            weakest = one;
    }
    const rp_finding *chosen = strongest ? strongest : weakest;
    all->concept_shown = chosen ? line_behind(chosen, framework) : NULL;
    all->concept_taken = strongest != NULL;
}

static void find_card(rp_debrief *all)
{
    const rp_finding *weakest = NULL;
    for (size_t i = all->points; i < all->count; i++) {
        const rp_finding *one = &all->findings[i];
        size_t exhibit;
        if (!rp_criterion_card(rp_run_scenario(all->run), one->definition, &exhibit) ||
            (weakest && !is_weaker(one, weakest)))
            continue;
        weakest = one;
        all->has_card = true;
        all->card = exhibit;
    }
}

static void find_prompt(rp_debrief *all)
{
    const rp_finding *weakest = NULL;
    for (size_t i = 0; i < all->points; i++)
        if (all->findings[i].definition->prompt && (!weakest || is_weaker_point(&all->findings[i], weakest)))
            weakest = &all->findings[i];
    all->prompted = weakest ? weakest->definition : NULL;
}

void debrief_find_later(debrief *d, const rp_framework *framework)
{
    find_concept(&d->shown, framework);
    find_card(&d->shown);
    find_prompt(&d->shown);
}
