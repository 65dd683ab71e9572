/* What a walkthrough expected, held against what came of it. */
#include <stddef.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/walkthrough.h"
#include "rapport/marking.h"

typedef struct comparing {
    const rp_run *run;
    const walk_expectation *expect;
    str what, expected, came_to;
} comparing;

/* --- the ending --- */

static bool ending_is(comparing *at)
{
    const rp_ending *ending = rp_run_ending(at->run);
    if (!at->expect->ending || (ending && str_is(ending->id, at->expect->ending)))
        return true;
    str_add(&at->what, "the ending");
    str_add(&at->expected, at->expect->ending);
    if (ending)
        str_add(&at->came_to, ending->id);
    else
        str_print(&at->came_to, "no ending: the answers run out at question %s",
                  rp_run_question(at->run)->id);
    return false;
}

static bool no_fault(comparing *at)
{
    if (!rp_run_fault(at->run))
        return true;
    str_add(&at->what, "the run");
    str_add(&at->expected, "no fault in the scenario");
    str_add(&at->came_to, rp_run_fault(at->run));
    return false;
}

static bool critical_is(comparing *at)
{
    size_t count = rp_run_critical_count(at->run);
    if (!at->expect->has_critical || at->expect->critical == (count > 0))
        return true;
    str_add(&at->what, "a critical error");
    str_add(&at->expected, at->expect->critical ? "one" : "none");
    if (count)
        str_print(&at->came_to, "“%s” at question %s", rp_run_critical(at->run, 0)->why,
                  rp_run_critical(at->run, 0)->question);
    else
        str_add(&at->came_to, "none");
    return false;
}

/* --- tags --- */

static bool listed(rp_names names, const char *id)
{
    for (size_t i = 0; i < names.count; i++)
        if (str_is(names.items[i], id))
            return true;
    return false;
}

static rp_names names_at(const rp_turn *turn, size_t offset)
{
    return *(const rp_names *)(const void *)((const char *)turn + offset);
}

static bool met(const rp_run *run, size_t offset, const char *id)
{
    for (size_t i = 0; i < rp_run_turn_count(run); i++)
        if (listed(names_at(rp_run_turn(run, i), offset), id))
            return true;
    return false;
}

/* "strong 0, part 1, against 0 of 2 chances", or that nothing is counted for it. */
static void add_counts(const rp_run *run, const char *id, str *out)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    for (size_t i = 0; i < rp_scenario_claim_count(scenario); i++) {
        if (!str_is(rp_scenario_claim(scenario, i)->id, id))
            continue;
        rp_tally tally = rp_run_tally(run, i);
        str_print(out, "strong %d, part %d, against %d, with %d %s", tally.strong, tally.part, tally.against,
                  tally.opportunities, tally.opportunities == 1 ? "chance" : "chances");
        return;
    }
    str_add(out, "not claimed by this scenario");
}

static void add_traps(const rp_run *run, str *out)
{
    for (size_t i = 0; i < rp_run_turn_count(run); i++) {
        rp_names traps = rp_run_turn(run, i)->traps;
        for (size_t j = 0; j < traps.count; j++)
            str_print(out, "%s%s", out->length ? ", " : "", traps.items[j]);
    }
    if (!out->length)
        str_add(out, "none");
}

static bool tags_are(comparing *at)
{
    const struct {
        const char *const *ids;
        const char *word;
        size_t offset;
    } kinds[] = {
        { at->expect->strong, "strong", offsetof(rp_turn, strong) },
        { at->expect->part, "part", offsetof(rp_turn, part) },
        { at->expect->against, "against", offsetof(rp_turn, against) },
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        for (const char *const *id = kinds[i].ids; id && *id; id++)
            if (!met(at->run, kinds[i].offset, *id)) {
                str_add(&at->what, *id);
                str_print(&at->expected, "%s at least once", kinds[i].word);
                add_counts(at->run, *id, &at->came_to);
                return false;
            }
    return true;
}

static bool traps_are(comparing *at)
{
    for (const char *const *id = at->expect->traps; id && *id; id++)
        if (!met(at->run, offsetof(rp_turn, traps), *id)) {
            str_add(&at->what, "traps");
            str_add(&at->expected, *id);
            add_traps(at->run, &at->came_to);
            return false;
        }
    return true;
}

/* --- levels --- */

static const char *level_of(const rp_run *run, const char *id)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        if (str_is(point->id, id))
            return rp_level_name(rp_level_of(&tally, point->needs_num, point->needs_den));
    }
    return NULL;
}

static bool levels_are(comparing *at)
{
    for (size_t i = 0; i < at->expect->level_count; i++) {
        const walk_level *wanted = &at->expect->levels[i];
        const char *level = level_of(at->run, wanted->id);
        if (str_is(level, wanted->level))
            continue;
        str_print(&at->what, "the level of %s", wanted->id);
        str_add(&at->expected, wanted->level);
        str_add(&at->came_to, level ? level : "no marking point that this scenario claims");
        return false;
    }
    return true;
}

/* --- values --- */

static void add_value(str *out, rp_value_type type, int number, const char *text)
{
    switch (type) {
    case RP_VALUE_FLAG: str_add(out, number ? "true" : "false"); break;
    case RP_VALUE_LEVEL: str_print(out, "%d", number); break;
    case RP_VALUE_CHOICE: str_print(out, "'%s'", text ? text : ""); break;
    }
}

static bool same_value(const rp_value *value, const walk_value *wanted)
{
    if (value->type != wanted->type)
        return false;
    return value->type == RP_VALUE_CHOICE ? str_is(value->text, wanted->text)
                                          : value->number == wanted->number;
}

static bool value_is(comparing *at, const walk_value *wanted)
{
    for (size_t i = 0; i < rp_run_value_count(at->run); i++) {
        rp_value value = rp_run_value(at->run, i);
        if (!str_is(value.name, wanted->name))
            continue;
        if (same_value(&value, wanted))
            return true;
        add_value(&at->came_to, value.type, value.number, value.text);
    }
    str_print(&at->what, "state %s", wanted->name);
    add_value(&at->expected, wanted->type, wanted->number, wanted->text);
    if (!at->came_to.length)
        str_add(&at->came_to, "no such name in 'state'");
    return false;
}

static bool values_are(comparing *at)
{
    for (size_t i = 0; i < at->expect->value_count; i++)
        if (!value_is(at, &at->expect->values[i]))
            return false;
    return true;
}

/* --- */

bool rp_walkthrough_agrees(const rp_run *run, const walk_expectation *expect, walk_difference *out)
{
    static bool (*const looks[])(comparing * at) = { no_fault,  ending_is,  critical_is, tags_are,
                                                     traps_are, levels_are, values_are };
    comparing at = { .run = run, .expect = expect };
    *out = (walk_difference){ .what = NULL };
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++)
        if (!looks[i](&at)) {
            *out = (walk_difference){ str_take(&at.what), str_take(&at.expected), str_take(&at.came_to) };
            return false;
        }
    return true;
}

void walk_difference_finish(walk_difference *difference)
{
    free(difference->what);
    free(difference->expected);
    free(difference->came_to);
    *difference = (walk_difference){ .what = NULL };
}
