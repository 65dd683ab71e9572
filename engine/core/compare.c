#include "rapport/compare.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/model.h"

/* --- questions --- */

static bool of_one_scenario(const rp_run *first, const rp_run *second)
{
    return str_is(rp_scenario_about(rp_run_scenario(first))->id,
                  rp_scenario_about(rp_run_scenario(second))->id);
}

/* How often its question had been answered before. */
static size_t times_before(const rp_run *run, size_t turn)
{
    size_t times = 0;
    for (size_t i = 0; i < turn; i++)
        times += str_is(rp_run_turn(run, i)->question, rp_run_turn(run, turn)->question);
    return times;
}

/* The turn of the other run that answers the same question for the same time, from 1; 0: none. */
static size_t match(const rp_run *run, size_t turn, const rp_run *other)
{
    size_t times = times_before(run, turn);
    for (size_t i = 0; i < rp_run_turn_count(other); i++)
        if (str_is(rp_run_turn(other, i)->question, rp_run_turn(run, turn)->question) && times-- == 0)
            return i + 1;
    return 0;
}

static bool answered_alike(const rp_turn *a, const rp_turn *b)
{
    return str_is(a->text, b->text) && a->said == b->said;
}

typedef struct pairing {
    const rp_run *first, *second;
    rp_pair *pairs;
    size_t count;
    size_t seen; /* turns of the second run that were passed */
} pairing;

/* Turns of the second run before `end` that the first was never asked. */
static void add_only_second(pairing *p, size_t end)
{
    for (; p->seen < end; p->seen++)
        if (!match(p->second, p->seen, p->first))
            p->pairs[p->count++] = (rp_pair){ 0, p->seen + 1, false };
}

rp_pair *rp_pair_turns(const rp_run *first, const rp_run *second, size_t *count)
{
    size_t turns = rp_run_turn_count(first), others = rp_run_turn_count(second);
    pairing p = { first, second, memory_allocate((turns + others + 1) * sizeof *p.pairs), 0, 0 };
    bool comparable = of_one_scenario(first, second);
    for (size_t i = 0; comparable && i < turns; i++) {
        size_t other = match(first, i, second);
        if (other)
            add_only_second(&p, other - 1);
        p.pairs[p.count++] =
            (rp_pair){ i + 1, other,
                       other && answered_alike(rp_run_turn(first, i), rp_run_turn(second, other - 1)) };
    }
    if (comparable)
        add_only_second(&p, others);
    *count = p.count;
    return p.pairs;
}

/* --- in words --- */

static void add_answers(str *to, const rp_run *first, const rp_run *second)
{
    size_t count, both = 0, same = 0;
    rp_pair *pairs = rp_pair_turns(first, second, &count);
    for (size_t i = 0; i < count; i++) {
        both += pairs[i].first && pairs[i].second;
        same += pairs[i].same;
    }
    free(pairs);
    if (!of_one_scenario(first, second))
        return;
    if (!both)
        str_add(to, "They were asked nothing in common.");
    else if (same == both)
        str_print(to,
                  both == 1 ? "The one question that both were asked was answered alike."
                            : "All %zu questions that both were asked were answered alike.",
                  both);
    else
        str_print(to, "Of %zu %s that both were asked, %zu %s answered otherwise the second time.", both,
                  both == 1 ? "question" : "questions", both - same, both - same == 1 ? "was" : "were");
}

const rp_finding *rp_finding_of(const rp_debrief *debrief, const char *point)
{
    for (size_t i = 0; debrief && i < debrief->points; i++)
        if (str_is(debrief->findings[i].definition->id, point))
            return &debrief->findings[i];
    return NULL;
}

static void add_levels(str *to, const rp_debrief *first, const rp_debrief *second)
{
    size_t common = 0, moved = 0;
    for (size_t i = 0; first && i < first->points; i++) {
        const rp_finding *was = &first->findings[i], *is = rp_finding_of(second, was->definition->id);
        common += is != NULL;
        if (!is || is->level == was->level)
            continue;
        str_print(to, "%s“%s” went from “%s” to “%s”.", to->length ? " " : "", was->definition->title,
                  rp_level_words(was->level), rp_level_words(is->level));
        moved++;
    }
    if (common && !moved)
        str_print(to, "%s", to->length ? " No level moved." : "No level moved.");
    else if (common > moved)
        str_print(to, common - moved == 1 ? " One level is the same." : " %zu levels are the same.",
                  common - moved);
}

static void add_ending(str *to, const rp_run *first, const rp_run *second)
{
    const rp_ending *was = rp_run_ending(first), *is = rp_run_ending(second);
    const char *blank = to->length ? " " : "";
    if (!was || !is)
        return;
    if (of_one_scenario(first, second) && str_is(was->id, is->id))
        str_print(to, "%sBoth ended with “%s”.", blank, is->title);
    else
        str_print(to, "%sThe first ended with “%s”, the second with “%s”.", blank, was->title, is->title);
}

char *rp_compare_words(const rp_run *first, const rp_debrief *first_debrief, const rp_run *second,
                       const rp_debrief *second_debrief)
{
    str out = STR_EMPTY;
    add_answers(&out, first, second);
    add_levels(&out, first_debrief, second_debrief);
    add_ending(&out, first, second);
    return str_take(&out);
}
