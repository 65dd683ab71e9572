/* What somebody gets who knows nothing: who clicks at random, or by a habit. */
#include "analysis/rules/rules.h"
#include "base/str.h"

static const double shown_most = 0.15, critical_most = 0.35;

/* Probabilities are good to 1e-9: what is meant to be exactly the limit is not over it. */
static bool is_over(rp_bounds probability, double limit)
{
    return probability.lower > limit + 1e-9;
}

void rules_random_shown(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    for (size_t i = 0; i < explored->claim_count; i++) {
        const rp_explored_claim *one = &explored->claims[i];
        if (is_over(one->random[RP_LEVEL_SHOWN], shown_most))
            rules_report(with, with->scenario->place,
                         "chance alone shows '%s' with %.1f per cent; %.0f are the most", one->id,
                         100 * one->random[RP_LEVEL_SHOWN].lower, 100 * shown_most);
    }
}

void rules_random_critical(const rules_context *with)
{
    rp_bounds critical = with->subject->explored->critical;
    if (is_over(critical, critical_most))
        rules_report(with, with->scenario->place,
                     "chance alone makes a critical error with %.1f per cent; %.0f are the most",
                     100 * critical.lower, 100 * critical_most);
}

void rules_player_shows(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    for (size_t i = 0; i < explored->player_count; i++) {
        const rp_explored_player *player = &explored->players[i];
        size_t most = str_is(player->name, "first") ? 0 : 1;
        rules_list shown = { .count = 0 };
        for (size_t j = 0; j < player->shown.count; j++)
            rules_list_add(&shown, player->shown.items[j]);
        if (shown.count > most)
            rules_report(with, with->scenario->place, "the player '%s' shows %s, and should show %s",
                         player->name, rules_list_text(&shown), most ? "one at most" : "none");
    }
}

void rules_not_explored(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    if (explored->complete)
        return;
    rules_report(with, with->scenario->place,
                 explored->stopped ? "the exploration was stopped after %llu states"
                                   : "the exploration ended at its limit, after %llu states",
                 (unsigned long long)(explored->largest_pass > explored->states ? explored->largest_pass
                                                                                : explored->states));
}
