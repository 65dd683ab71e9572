/* What a scenario promises at its top, and what the exploration says of it: evidence of what it claims, chances
 * enough, functions that work, invariants that hold. */
#include "analysis/rules/rules.h"
#include "base/str.h"

/* Whether anything in the text could take the claim strongly, or count for it at all. */
typedef struct tagging {
    bool strong, any;
    bool strong_reached; /* strongly, and it is not among what nobody reaches */
} tagging;

static bool is_lost(const rp_explored *explored, const char *id)
{
    for (size_t i = 0; explored && explored->complete && i < explored->unreachable.count; i++)
        if (str_is(explored->unreachable.items[i], id))
            return true;
    return false;
}

static void look_at_option(const model_option *option, size_t claim, const rp_explored *explored,
                           tagging *out)
{
    for (size_t i = 0; i < option->tag_count; i++) {
        bool same = option->tags[i].claim == claim;
        bool strong = same && option->tags[i].strength == RP_OUTCOME_STRONG;
        out->any = out->any || same;
        out->strong = out->strong || strong;
        out->strong_reached = out->strong_reached || (strong && !is_lost(explored, option->id));
    }
}

static tagging tagging_of(const rp_scenario *scenario, size_t claim, const rp_explored *explored)
{
    tagging out = { false, false, false };
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_question *question = &scenario->questions[i];
        for (size_t j = 0; j < question->strong_count; j++)
            if (question->strong[j] == claim) {
                out.any = out.strong = true;
                out.strong_reached = out.strong_reached || !is_lost(explored, question->id);
            }
        for (size_t j = 0; j < question->field_count; j++)
            for (size_t k = 0; k < question->fields[j].option_count; k++)
                look_at_option(&question->fields[j].options[k], claim, explored, &out);
        if (question->silence)
            look_at_option(question->silence, claim, explored, &out);
    }
    return out;
}

void rules_unused_claim(const rules_context *with)
{
    const rp_scenario *s = with->scenario;
    for (size_t i = 0; i < s->claim_count; i++) {
        tagging found = tagging_of(s, i, NULL);
        if (!found.any)
            rules_report(with, s->place, "'%s' is claimed, and nothing is evidence of it", s->claims[i]->id);
        else if (!found.strong)
            rules_report(with, s->place, "'%s' is claimed, and nothing takes it strongly", s->claims[i]->id);
    }
}

static int find_claim(const rp_scenario *scenario, const char *id)
{
    for (size_t i = 0; i < scenario->claim_count; i++)
        if (str_is(scenario->claims[i]->id, id))
            return (int)i;
    return -1;
}

/* The claims of one kind whose explored evidence has to be looked at: not those that no text takes strongly, nor
 * those that only things take strongly which nobody reaches, for that is said of these. Begins with *at 0. */
static const rp_explored_claim *next_claim(const rules_context *with, bool points, size_t *at)
{
    const rp_explored *explored = with->subject->explored;
    while (*at < explored->claim_count) {
        const rp_explored_claim *one = &explored->claims[(*at)++];
        int claim = find_claim(with->scenario, one->id);
        if (claim >= 0 && ((size_t)claim < with->scenario->point_count) == points &&
            tagging_of(with->scenario, (size_t)claim, explored).strong_reached)
            return one;
    }
    return NULL;
}

void rules_never_shown(const rules_context *with)
{
    size_t at = 0;
    if (!with->subject->explored->complete)
        return;
    for (const rp_explored_claim *one; (one = next_claim(with, true, &at));)
        if (one->has_levels && one->best < RP_LEVEL_SHOWN && one->most >= RP_CHANCES_LEAST)
            rules_report(with, with->scenario->place, "nobody can show '%s': the best level there is is '%s'",
                         one->id, rp_level_words(one->best));
}

void rules_never_strong(const rules_context *with)
{
    size_t at = 0;
    if (!with->subject->explored->complete)
        return;
    for (const rp_explored_claim *one; (one = next_claim(with, false, &at));)
        if (!one->reachable)
            rules_report(with, with->scenario->place, "no path takes '%s' strongly", one->id);
}

void rules_too_few_chances(const rules_context *with)
{
    size_t at = 0;
    rules_path path;
    for (const rp_explored_claim *one; (one = next_claim(with, true, &at));) {
        bool everywhere =
            with->subject->explored->complete && one->has_levels && one->most < RP_CHANCES_LEAST;
        if (everywhere && one->most == 0)
            rules_report(with, with->scenario->place, "no path that ends has a chance for '%s'", one->id);
        else if (everywhere)
            rules_report(with, with->scenario->place,
                         "no path has more than %d chance%s for '%s'; it takes %d", one->most,
                         one->most == 1 ? "" : "s", one->id, RP_CHANCES_LEAST);
        else if (one->starved)
            rules_report(with, with->scenario->place, "a path has fewer than %d chances for '%s': %s",
                         RP_CHANCES_LEAST, one->id, rules_path_text(&path, &one->starving));
    }
}

void rules_faults(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    rules_path path;
    for (size_t i = 0; i < explored->fault_count; i++) {
        const rp_explored_fault *one = &explored->faults[i];
        source_place place = { one->file, one->line };
        rules_report(with, one->file ? place : with->scenario->place, "%s: %s", one->message,
                     rules_path_text(&path, &one->path));
    }
}

void rules_broken_always(const rules_context *with)
{
    const rp_explored *explored = with->subject->explored;
    rules_path path;
    for (size_t i = 0; i < explored->always_count && i < with->scenario->invariant_count; i++)
        if (!explored->always[i].holds)
            rules_report(with, with->scenario->invariants[i].place, "'%s' does not hold %s",
                         explored->always[i].name, rules_path_text(&path, &explored->always[i].path));
}
