/* Frameworks: units with their points, misconceptions, concepts and tips; models with their criteria. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"
#include "core/build.h"
#include "core/fields.h"

struct rp_framework {
    arena memory;
    const char *id, *title, *wording;
    int version;
    rp_definition *definitions;
    size_t count, capacity; /* heap while building, then in the arena */
    rp_group *groups;
    size_t group_count, group_capacity;
};

static bool field_needs(fields_context *context, source_place place, const source_value *value,
                        const field_spec *spec, void *out)
{
    rp_definition *definition = out;
    const source_list *list = value->kind == SOURCE_LIST ? value->as.list : NULL;
    bool pair = list && list->item_count == 2 && list->field_count == 0 &&
                list->items[0].kind == SOURCE_INTEGER && list->items[1].kind == SOURCE_INTEGER;
    int64_t num = pair ? list->items[0].as.integer : 0, den = pair ? list->items[1].as.integer : 0;
    if (!pair || num < 1 || den < num || den > 1000)
        return fields_wrong(context, place, RULE_UNKNOWN_VALUE, NULL,
                            "'%s' is a fraction such as { 2, 3 }, more than nothing and at most one",
                            spec->name);
    definition->needs_num = (int)num;
    definition->needs_den = (int)den;
    return true;
}

#define TEXT(name, needed)                                                                                   \
    {                                                                                                        \
#name, field_text, offsetof(rp_definition, name), needed, NULL                                       \
    }

static const field_spec point_specs[] = { TEXT(title, true),
                                          TEXT(asks, true),
                                          TEXT(shown_like, true),
                                          TEXT(prompt, true),
                                          { "needs", field_needs, 0, false, NULL } };
static const field_spec misconception_specs[] = { TEXT(title, true), TEXT(does, true) };
static const field_spec concept_specs[] = { TEXT(title, true), TEXT(meaning, true), TEXT(line, true) };
static const field_spec tip_specs[] = { TEXT(title, true), TEXT(meaning, false), TEXT(line, false) };
static const field_spec criterion_specs[] = { TEXT(title, true), TEXT(looks_for, true), TEXT(rests_on, true),
                                              TEXT(card, false) };

#define ROWS(table) table, sizeof table / sizeof *table

static const struct {
    const char *word, *what;
    rp_definition_kind kind;
    bool of_model;
    const field_spec *specs;
    size_t count;
} kinds[] = {
    { "point", "a point", RP_DEFINITION_POINT, false, ROWS(point_specs) },
    { "misconception", "a misconception", RP_DEFINITION_MISCONCEPTION, false, ROWS(misconception_specs) },
    { "concept", "a concept", RP_DEFINITION_CONCEPT, false, ROWS(concept_specs) },
    { "tip", "a tip", RP_DEFINITION_TIP, false, ROWS(tip_specs) },
    { "criterion", "a criterion", RP_DEFINITION_CRITERION, true, ROWS(criterion_specs) },
};

typedef struct framework_builder {
    fields_context context;
    rp_framework *out;
    source_place *places; /* of the definitions, heap */
    size_t place_capacity;
} framework_builder;

const rp_definition *rp_framework_find(const rp_framework *framework, const char *id)
{
    for (size_t i = 0; i < framework->count; i++)
        if (str_is(framework->definitions[i].id, id))
            return &framework->definitions[i];
    return NULL;
}

static void add_definition(framework_builder *b, const source_form *form, const rp_group *group)
{
    size_t kind = 0;
    while (kind < sizeof kinds / sizeof *kinds &&
           !(str_is(kinds[kind].word, form->word) && kinds[kind].of_model == group->is_model))
        kind++;
    if (kind == sizeof kinds / sizeof *kinds) {
        fields_wrong(&b->context, form->place, RULE_MISPLACED, NULL, "'%s' cannot stand in a %s", form->word,
                     group->is_model ? "model" : "unit");
        return;
    }
    rp_definition definition = {
        .kind = kinds[kind].kind, .group = group->id, .title = "", .needs_num = 2, .needs_den = 3
    };
    const char *own = fields_take_id(&b->context, form->place, &form->first, kinds[kind].what);
    fields_read(&b->context, form->place, kinds[kind].what, fields_body(form), kinds[kind].specs,
                kinds[kind].count, &definition, true);
    if (!own)
        return;
    definition.id = arena_print(b->context.memory, "%s.%s", group->id, own);
    if (rp_framework_find(b->out, definition.id)) {
        fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL, "'%s' is defined twice", definition.id);
        return;
    }
    b->out->definitions =
        memory_grow(b->out->definitions, b->out->count, &b->out->capacity, sizeof definition);
    b->places = memory_grow(b->places, b->out->count, &b->place_capacity, sizeof *b->places);
    b->places[b->out->count] = form->place;
    b->out->definitions[b->out->count++] = definition;
}

/* A model's steps are its criteria's own names; kept as full ids. */
static const char *const *take_steps(framework_builder *b, source_place place, const char *model,
                                     field_list steps)
{
    const char **out = arena_allocate(b->context.memory, (steps.count + 1) * sizeof *out);
    size_t kept = 0;
    for (size_t i = 0; i < steps.count; i++) {
        const char *id = arena_print(b->context.memory, "%s.%s", model, steps.items[i]);
        if (rp_framework_find(b->out, id))
            out[kept++] = id;
        else
            fields_wrong(&b->context, place, RULE_UNKNOWN_NAME, NULL,
                         "model '%s' has no criterion '%s' to be a step", model, steps.items[i]);
    }
    return out;
}

static void add_group(framework_builder *b, const source_form *form)
{
    struct {
        const char *title, *line;
        field_list steps;
    } fields = { "", NULL, { NULL, 0 } };
    static const field_spec specs[] = {
        { "title", field_text, 0, true, NULL },
        { "line", field_text, sizeof(const char *), false, NULL },
        { "steps", field_ids, 2 * sizeof(const char *), true, NULL },
    };
    rp_group group = { .is_model = str_is(form->word, "model") };
    const char *id = fields_take_id(&b->context, form->place, &form->first,
                                    group.is_model ? "the name of a model" : "the name of a unit");
    fields_read(&b->context, form->place, group.is_model ? "a model" : "a unit", fields_body(form), specs,
                group.is_model ? 3 : 2, &fields, false);
    group.id = id ? id : "";
    group.title = fields.title;
    group.line = fields.line;
    for (size_t i = 0; i < b->out->group_count; i++)
        if (str_is(b->out->groups[i].id, group.id))
            fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL, "there are two units or models '%s'",
                         group.id);
    size_t count;
    const source_value *items = fields_flatten(&b->context, form->place, fields_body(form), &count);
    for (size_t i = 0; i < count; i++) {
        if (items[i].kind == SOURCE_FORM)
            add_definition(b, items[i].as.form, &group);
        else
            fields_wrong(&b->context, form->place, RULE_MISPLACED, NULL, "%s cannot stand in a unit or model",
                         fields_kind_words(items[i].kind));
    }
    group.steps = take_steps(b, form->place, group.id, fields.steps);
    b->out->groups = memory_grow(b->out->groups, b->out->group_count, &b->out->group_capacity, sizeof group);
    b->out->groups[b->out->group_count++] = group;
}

static void take_head(framework_builder *b, const source_form *form)
{
    struct {
        const char *id, *title, *wording;
        int version;
    } fields = { "", "", NULL, 1 };
    static const field_range versions = { 1, 1000000 };
    static const field_spec specs[] = {
        { "id", field_id, 0, true, NULL },
        { "title", field_text, sizeof(const char *), true, NULL },
        { "wording", field_text, 2 * sizeof(const char *), false, NULL },
        { "version", field_integer, 3 * sizeof(const char *), true, &versions },
    };
    fields_read(&b->context, form->place, "'framework'", fields_body(form), specs, 4, &fields, true);
    b->out->id = fields.id;
    b->out->title = fields.title;
    b->out->wording = fields.wording;
    b->out->version = fields.version;
}

/* What a criterion rests on is a concept or a tip of the same framework. */
static void check_rests(framework_builder *b)
{
    for (size_t i = 0; i < b->out->count; i++) {
        const rp_definition *one = &b->out->definitions[i];
        if (one->kind != RP_DEFINITION_CRITERION || !one->rests_on)
            continue;
        char hint[80];
        near search = near_to(one->rests_on);
        bool known = false;
        for (size_t j = 0; j < b->out->count; j++) {
            const rp_definition *base = &b->out->definitions[j];
            if (base->kind != RP_DEFINITION_CONCEPT && base->kind != RP_DEFINITION_TIP)
                continue;
            known = known || str_is(base->id, one->rests_on);
            near_try(&search, base->id);
        }
        if (!known)
            fields_wrong(&b->context, b->places[i], RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                         "criterion '%s' rests on '%s', which is no concept or tip", one->id, one->rests_on);
    }
}

rp_framework *build_framework(const source_file *source, rp_diagnostics *found)
{
    size_t before = rp_diagnostics_stops(found);
    arena memory;
    arena_init(&memory);
    rp_framework *out = arena_allocate(&memory, sizeof *out);
    *out = (rp_framework){ .memory = memory, .id = "", .title = "", .version = 1 };
    framework_builder b = { .context = { .memory = &out->memory, .found = found }, .out = out };
    size_t heads = 0;
    for (size_t i = 0; i < source->form_count; i++) {
        const source_form *form = source->forms[i];
        if (!str_is(form->word, "framework"))
            continue;
        if (heads++ == 0)
            take_head(&b, form);
        else
            fields_wrong(&b.context, form->place, RULE_DUPLICATE, NULL, "there are two framework { … }");
    }
    if (heads == 0)
        fields_wrong(&b.context, (source_place){ source->path, 0 }, RULE_MISSING, NULL,
                     "there is no framework { … } in it");
    for (size_t i = 0; i < source->form_count; i++)
        if (str_is(source->forms[i]->word, "unit") || str_is(source->forms[i]->word, "model"))
            add_group(&b, source->forms[i]);
    check_rests(&b);
    rp_definition *definitions = out->definitions;
    rp_group *groups = out->groups;
    out->definitions = arena_copy(&out->memory, definitions, out->count * sizeof *definitions);
    out->groups = arena_copy(&out->memory, groups, out->group_count * sizeof *groups);
    free(definitions);
    free(groups);
    free(b.places);
    if (rp_diagnostics_stops(found) == before)
        return out;
    rp_framework_destroy(out);
    return NULL;
}

void rp_framework_destroy(rp_framework *framework)
{
    if (!framework)
        return;
    arena memory = framework->memory;
    arena_finish(&memory);
}

const char *rp_framework_id(const rp_framework *framework)
{
    return framework->id;
}

const char *rp_framework_title(const rp_framework *framework)
{
    return framework->title;
}

const char *rp_framework_wording(const rp_framework *framework)
{
    return framework->wording;
}

int rp_framework_version(const rp_framework *framework)
{
    return framework->version;
}

size_t rp_framework_count(const rp_framework *framework)
{
    return framework->count;
}

const rp_definition *rp_framework_at(const rp_framework *framework, size_t index)
{
    return &framework->definitions[index];
}

size_t rp_framework_group_count(const rp_framework *framework)
{
    return framework->group_count;
}

const rp_group *rp_framework_group(const rp_framework *framework, size_t index)
{
    return &framework->groups[index];
}

const char *rp_definition_kind_name(rp_definition_kind kind)
{
    static const char *const names[] = { "marking point", "practice criterion", "misconception", "concept",
                                         "tip" };
    return names[kind];
}
