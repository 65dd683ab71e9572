/* Readers for the values that only scenarios have: conditions, effects, tags. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/str.h"
#include "core/builder.h"
#include "core/expr.h"

const rp_outcome tag_strengths[3] = { RP_OUTCOME_STRONG, RP_OUTCOME_PART, RP_OUTCOME_AGAINST };

bool build_condition(builder *b, source_place place, const source_value *value, model_condition *out)
{
    *out = (model_condition){ .place = place };
    if (value->kind == SOURCE_FUNCTION) {
        out->kind = CONDITION_FUNCTION;
        out->function = value->as.function;
        return true;
    }
    const char *text = fields_take_text(&b->context, place, value, "a condition");
    if (!text)
        return false;
    char hint[80];
    rp_error error = { 0 };
    out->kind = CONDITION_EXPRESSION;
    out->text = text;
    out->expression = expr_compile(b->scenario, b->context.memory, text, hint, &error);
    if (out->expression)
        return true;
    if (error.kind == RP_ERROR_NONE)
        return false;
    const char *rule = str_starts(error.text, "unknown name") ? RULE_UNKNOWN_NAME : "condition";
    return fields_wrong(&b->context, place, rule, hint, "%s", error.text);
}

bool field_condition(fields_context *context, source_place place, const source_value *value,
                     const field_spec *spec, void *out)
{
    if (value->kind != SOURCE_TEXT && value->kind != SOURCE_FUNCTION)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'%s' must be a condition in quotes or a function, not %s", spec->name,
                            fields_kind_words(value->kind));
    return build_condition(builder_of(context), place, value, out);
}

/* --- effects --- */

static bool unknown_variable(fields_context *context, source_place place, const char *field, const char *name)
{
    char hint[80];
    near search = fields_near(context, name);
    for (size_t i = 0; i < context->scenario->variable_count; i++)
        near_try(&search, context->scenario->variables[i].name);
    return fields_wrong(context, place, RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                        "unknown name '%s' in '%s'", name, field);
}

static bool value_for(fields_context *context, source_place place, const model_variable *variable,
                      const source_value *value, int *out)
{
    char hint[80], words[32];
    near search;
    switch (variable->type) {
    case RP_VALUE_FLAG:
        if (value->kind != SOURCE_FLAG)
            return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                                "'%s' is set to true or false, not to %s", variable->name,
                                fields_kind_words(value->kind));
        *out = value->as.flag;
        return true;
    case RP_VALUE_LEVEL:
        if (value->kind != SOURCE_INTEGER)
            return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                                "'%s' is set to a whole number, not to %s", variable->name,
                                fields_not_whole(value, words));
        *out = value->as.integer < variable->least  ? variable->least
               : value->as.integer > variable->most ? variable->most
                                                    : (int)value->as.integer;
        return true;
    case RP_VALUE_CHOICE: break;
    }
    if (value->kind != SOURCE_TEXT)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'%s' is set to one of its texts, not to %s", variable->name,
                            fields_kind_words(value->kind));
    search = fields_near(context, value->as.text.bytes);
    for (size_t i = 0; i < variable->value_count; i++) {
        if (str_is(variable->values[i], value->as.text.bytes)) {
            *out = (int)i;
            return true;
        }
        near_try(&search, variable->values[i]);
    }
    return fields_wrong(context, place, RULE_UNKNOWN_VALUE, fields_suggest(hint, search.best),
                        "'%s' can never be '%s'", variable->name, value->as.text.bytes);
}

static bool difference_for(fields_context *context, source_place place, const model_variable *variable,
                           const source_value *value, int *out)
{
    char words[32];
    if (variable->type != RP_VALUE_LEVEL)
        return fields_wrong(context, place, RULE_WRONG_TYPE, "use set = { … }",
                            "'add' changes levels only, and '%s' is none", variable->name);
    if (value->kind != SOURCE_INTEGER)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'%s' is changed by a whole number, not by %s", variable->name,
                            fields_not_whole(value, words));
    int64_t most = 2 * LIMIT_SPAN; /* anything larger saturates all the same */
    *out = (int)(value->as.integer > most ? most : value->as.integer < -most ? -most : value->as.integer);
    return true;
}

static bool read_assignments(fields_context *context, source_place place, const source_value *value,
                             const char *name, bool add, const model_assignment **out, size_t *count)
{
    if (value->kind != SOURCE_LIST)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'%s' must be a table such as { trust = %s }, not %s", name, add ? "-1" : "5",
                            fields_kind_words(value->kind));
    const source_list *list = value->as.list;
    bool sound = true;
    if (list->item_count)
        sound = fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                             "'%s' must name what it changes, as in { trust = %s }", name, add ? "-1" : "5");
    model_assignment *items = arena_allocate(context->memory, list->field_count * sizeof *items);
    *count = 0;
    for (size_t i = 0; i < list->field_count; i++) {
        const char *key = list->fields[i].name ? list->fields[i].name : "[number]";
        int index = model_find_variable(context->scenario, key, strlen(key)), result = 0;
        if (index < 0) {
            sound = unknown_variable(context, place, name, key);
            continue;
        }
        const model_variable *variable = &context->scenario->variables[index];
        const source_value *given = &list->fields[i].value;
        if (given->kind == SOURCE_BROKEN || variable->unsound)
            continue;
        if (add ? difference_for(context, place, variable, given, &result)
                : value_for(context, place, variable, given, &result))
            items[(*count)++] = (model_assignment){ (uint16_t)index, result };
        else
            sound = false;
    }
    *out = items;
    return sound;
}

bool field_add(fields_context *context, source_place place, const source_value *value, const field_spec *spec,
               void *out)
{
    model_effects *effects = out;
    return read_assignments(context, place, value, spec->name, true, &effects->add, &effects->add_count);
}

bool field_set(fields_context *context, source_place place, const source_value *value, const field_spec *spec,
               void *out)
{
    model_effects *effects = out;
    return read_assignments(context, place, value, spec->name, false, &effects->set, &effects->set_count);
}

bool field_after(fields_context *context, source_place place, const source_value *value,
                 const field_spec *spec, void *out)
{
    model_effects *effects = out;
    if (value->kind != SOURCE_FUNCTION)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "'%s' must be a function(s) … end, not %s",
                            spec->name, fields_kind_words(value->kind));
    effects->has_after = true;
    effects->after = value->as.function;
    effects->place = place;
    return true;
}

/* --- ids --- */

static int find_claim(const rp_scenario *scenario, const char *id, size_t among)
{
    for (size_t i = 0; i < among; i++)
        if (str_is(scenario->claims[i]->id, id))
            return (int)i;
    return -1;
}

static bool unclaimed(fields_context *context, source_place place, const char *id, bool points_only)
{
    const rp_scenario *scenario = context->scenario;
    char hint[80];
    near search = fields_near(context, id);
    if (points_only && find_claim(scenario, id, scenario->claim_count) >= 0)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'%s' is a practice criterion; only marking points can be tied", id);
    if (build_claim_failed(builder_of(context), id))
        return false;
    for (size_t i = 0; i < (points_only ? scenario->point_count : scenario->claim_count); i++)
        near_try(&search, scenario->claims[i]->id);
    fields_suggest(hint, search.best);
    if (!search.best)
        snprintf(hint, sizeof hint, "claim it in points or criteria of the scenario");
    return fields_wrong(context, place, "unclaimed-id", hint, "'%s' is not claimed by this scenario", id);
}

static bool read_claims(fields_context *context, source_place place, const source_value *value,
                        const field_spec *spec, bool points_only, claim_list *out)
{
    field_list ids = { NULL, 0 };
    const rp_scenario *scenario = context->scenario;
    if (!field_ids(context, place, value, spec, &ids))
        return false;
    uint16_t *items = arena_allocate(context->memory, ids.count * sizeof *items);
    size_t count = 0;
    bool sound = true;
    for (size_t i = 0; i < ids.count; i++) {
        int claim =
            find_claim(scenario, ids.items[i], points_only ? scenario->point_count : scenario->claim_count);
        if (claim < 0) {
            sound = unclaimed(context, place, ids.items[i], points_only);
            continue;
        }
        for (size_t j = 0; j < count; j++)
            if (items[j] == claim)
                sound = fields_wrong(context, place, RULE_DUPLICATE, NULL, "'%s' is named twice in '%s'",
                                     ids.items[i], spec->name);
        items[count++] = (uint16_t)claim;
    }
    *out = (claim_list){ items, count };
    return sound;
}

bool field_claims(fields_context *context, source_place place, const source_value *value,
                  const field_spec *spec, void *out)
{
    return read_claims(context, place, value, spec, false, out);
}

bool field_ties(fields_context *context, source_place place, const source_value *value,
                const field_spec *spec, void *out)
{
    return read_claims(context, place, value, spec, true, out);
}

bool field_tags(fields_context *context, source_place place, const source_value *value,
                const field_spec *spec, void *out)
{
    tag_list *tags = out;
    const rp_outcome *strength = spec->extra;
    claim_list claims = { NULL, 0 };
    bool sound = read_claims(context, place, value, spec, false, &claims);
    for (size_t i = 0; i < claims.count; i++) {
        bool twice = false;
        for (size_t j = 0; j < tags->count; j++)
            twice = twice || (tags->tags[j].claim == claims.items[i] && tags->tags[j].strength != *strength);
        if (twice)
            sound = fields_wrong(context, place, RULE_DUPLICATE, NULL,
                                 "'%s' is named twice among the tags of one option",
                                 context->scenario->claims[claims.items[i]]->id);
        else if (tags->count < LIMIT_CLAIMS)
            tags->tags[tags->count++] = (model_tag){ claims.items[i], *strength };
    }
    return sound;
}

bool field_trap(fields_context *context, source_place place, const source_value *value,
                const field_spec *spec, void *out)
{
    const rp_framework *framework = builder_of(context)->framework;
    const char *id = NULL;
    char hint[80];
    if (!field_id(context, place, value, spec, &id))
        return false;
    *(const char **)out = id;
    if (!framework)
        return true;
    near search = fields_near(context, id);
    for (size_t i = 0; i < rp_framework_count(framework); i++) {
        const rp_definition *known = rp_framework_at(framework, i);
        if (known->kind != RP_DEFINITION_MISCONCEPTION)
            continue;
        if (str_is(known->id, id))
            return true;
        near_try(&search, known->id);
    }
    return fields_wrong(context, place, RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                        "the framework has no misconception '%s'", id);
}
