#include "analysis/coverage.h"

#include <stdlib.h>

#include "analysis/cover.h"
#include "base/arena.h"
#include "base/memory.h"
#include "base/str.h"
#include "core/model.h"

/* A list that grows; its items are ids that live in the arena. */
typedef struct names {
    const char **items;
    size_t count, capacity;
} names;

typedef struct covered {
    coverage_row row;
    names scenarios, families;
} covered;

typedef struct covering_scenario {
    const char *id, *family;
} covering_scenario;

struct coverage {
    arena memory;
    const rp_framework *framework;
    covered *rows;
    size_t row_count;
    covering_scenario *scenarios;
    size_t scenario_count, scenario_capacity;
};

static bool is_covered_kind(const rp_definition *one)
{
    return one->kind == RP_DEFINITION_POINT || one->kind == RP_DEFINITION_MISCONCEPTION;
}

coverage *coverage_create(const rp_framework *framework)
{
    coverage *all = memory_allocate(sizeof *all);
    arena_init(&all->memory);
    all->framework = framework;
    all->rows = arena_allocate(&all->memory, rp_framework_count(framework) * sizeof *all->rows);
    for (size_t i = 0; i < rp_framework_count(framework); i++)
        if (is_covered_kind(rp_framework_at(framework, i)))
            all->rows[all->row_count++].row.definition = rp_framework_at(framework, i);
    return all;
}

void coverage_destroy(coverage *all)
{
    if (!all)
        return;
    for (size_t i = 0; i < all->row_count; i++) {
        free(all->rows[i].scenarios.items);
        free(all->rows[i].families.items);
    }
    free(all->scenarios);
    arena_finish(&all->memory);
    free(all);
}

/* --- what a scenario holds --- */

static bool tags_strongly(const model_option *option, size_t claim)
{
    for (size_t i = 0; i < option->tag_count; i++)
        if (option->tags[i].claim == claim && option->tags[i].strength == RP_OUTCOME_STRONG)
            return true;
    return false;
}

static bool question_tags(const model_question *question, size_t claim)
{
    for (size_t i = 0; i < question->strong_count; i++)
        if (question->strong[i] == claim)
            return true;
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            if (tags_strongly(&question->fields[i].options[j], claim))
                return true;
    return false;
}

bool coverage_is_tagged(const rp_scenario *scenario, size_t claim)
{
    for (size_t i = 0; i < scenario->question_count; i++)
        if (question_tags(&scenario->questions[i], claim))
            return true;
    return false;
}

static bool question_traps(const model_question *question, const char *id)
{
    if (question->silence && str_is(question->silence->trap, id))
        return true;
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            if (str_is(question->fields[i].options[j].trap, id))
                return true;
    return false;
}

static bool looks_out_for(const rp_scenario *scenario, const char *misconception)
{
    for (size_t i = 0; i < scenario->question_count; i++)
        if (question_traps(&scenario->questions[i], misconception))
            return true;
    return false;
}

static bool shows_point(const rp_scenario *scenario, const bool *shows, const char *point)
{
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++)
        if (str_is(rp_scenario_claim(scenario, i)->id, point))
            return shows[i];
    return false;
}

/* --- adding --- */

static bool has_name(const names *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++)
        if (str_is(list->items[i], name))
            return true;
    return false;
}

static void add_name(names *list, const char *name)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = name;
}

static rp_names names_of(const names *list)
{
    return (rp_names){ list->items, list->count };
}

void coverage_add(coverage *all, const rp_scenario *scenario, const bool *shows)
{
    const rp_about *about = rp_scenario_about(scenario);
    covering_scenario one = { arena_text(&all->memory, about->id), arena_text(&all->memory, about->family) };
    all->scenarios = memory_grow(all->scenarios, all->scenario_count, &all->scenario_capacity, sizeof one);
    all->scenarios[all->scenario_count++] = one;
    for (size_t i = 0; i < all->row_count; i++) {
        covered *to = &all->rows[i];
        const rp_definition *wanted = to->row.definition;
        if (wanted->kind == RP_DEFINITION_POINT ? !shows_point(scenario, shows, wanted->id)
                                                : !looks_out_for(scenario, wanted->id))
            continue;
        add_name(&to->scenarios, one.id);
        if (!has_name(&to->families, one.family))
            add_name(&to->families, one.family);
        to->row.scenarios = names_of(&to->scenarios);
        to->row.families = names_of(&to->families);
    }
}

size_t coverage_count(const coverage *all)
{
    return all->row_count;
}

const coverage_row *coverage_at(const coverage *all, size_t index)
{
    return &all->rows[index].row;
}

/* --- the smallest choice for a unit --- */

static bool is_point_of(const covered *one, const char *unit)
{
    const rp_definition *definition = one->row.definition;
    return definition->kind == RP_DEFINITION_POINT && str_is(definition->group, unit);
}

/* Families get the number of their first scenario. */
static size_t family_of(const coverage *all, size_t scenario)
{
    size_t first = 0;
    while (!str_is(all->scenarios[first].family, all->scenarios[scenario].family))
        first++;
    return first;
}

static rp_names choose(coverage *all, const cover_problem *problem, bool *exact)
{
    size_t *chosen = memory_allocate(all->scenario_count * sizeof *chosen);
    bool sure;
    size_t count = cover_smallest(problem, chosen, &sure);
    const char **ids = arena_allocate(&all->memory, (count + 1) * sizeof *ids);
    for (size_t i = 0; i < count; i++)
        ids[i] = all->scenarios[chosen[i]].id;
    *exact = *exact && sure;
    free(chosen);
    return (rp_names){ ids, count };
}

static void choose_both(coverage *all, const char *unit, coverage_unit *out)
{
    bool *covers = memory_allocate(all->scenario_count * out->points * sizeof *covers);
    size_t *family = memory_allocate(all->scenario_count * sizeof *family);
    cover_problem problem = { .points = out->points,
                              .sets = all->scenario_count,
                              .families = all->scenario_count,
                              .covers = covers,
                              .family = family,
                              .wanted = 1 };
    for (size_t set = 0; set < all->scenario_count; set++) {
        size_t point = 0;
        family[set] = family_of(all, set);
        for (size_t i = 0; i < all->row_count; i++)
            if (is_point_of(&all->rows[i], unit))
                covers[set * out->points + point++] =
                    has_name(&all->rows[i].scenarios, all->scenarios[set].id);
    }
    out->exact = true;
    out->once = choose(all, &problem, &out->exact);
    problem.wanted = COVERAGE_FAMILIES;
    out->enough = choose(all, &problem, &out->exact);
    free(covers);
    free(family);
}

coverage_unit coverage_of_unit(coverage *all, const char *unit)
{
    coverage_unit out = { .points = 0 };
    const char **thin = arena_allocate(&all->memory, (all->row_count + 1) * sizeof *thin),
               **missing = arena_allocate(&all->memory, (all->row_count + 1) * sizeof *missing);
    for (size_t i = 0; i < all->row_count; i++) {
        const covered *one = &all->rows[i];
        if (!is_point_of(one, unit))
            continue;
        out.points++;
        if (!one->families.count)
            missing[out.missing.count++] = one->row.definition->id;
        else if (one->families.count < COVERAGE_FAMILIES)
            thin[out.thin.count++] = one->row.definition->id;
    }
    out.thin.items = thin;
    out.missing.items = missing;
    choose_both(all, unit, &out);
    return out;
}
