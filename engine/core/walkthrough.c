#include "core/walkthrough.h"

#include <limits.h>
#include <stddef.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/fields.h"
#include "core/model.h"
#include "rapport/marking.h"

struct rp_walkthroughs {
    arena memory;
    rp_walkthrough *items;
    size_t count;
};

/* --- building --- */

static bool build_names(fields_context *context, source_place place, const source_value *value,
                        walk_step *out)
{
    size_t count = 1;
    const source_value *items = value;
    if (value->kind == SOURCE_LIST) {
        if (value->as.list->field_count && !value->as.list->hole)
            return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                                "an answer of several parts is a list such as { \"a\", \"b\" }");
        items = fields_flatten(context, place, value->as.list, &count);
    }
    const char **names = arena_allocate(context->memory, count * sizeof *names);
    for (size_t i = 0; i < count; i++)
        if (!(names[i] = fields_take_text(context, place, &items[i], "an answer")))
            return false;
    *out = (walk_step){ .kind = WALK_NAMES, .names = names, .name_count = count };
    return true;
}

static bool build_step(fields_context *context, source_place place, const source_value *value, walk_step *out)
{
    switch (value->kind) {
    case SOURCE_TEXT:
    case SOURCE_LIST: return build_names(context, place, value, out);
    case SOURCE_INTEGER:
        *out = (walk_step){ .kind = WALK_FIGURE, .figure = (double)value->as.integer };
        return true;
    case SOURCE_NUMBER: *out = (walk_step){ .kind = WALK_FIGURE, .figure = value->as.number }; return true;
    case SOURCE_FORM:
        if (str_is(value->as.form->word, "silence")) {
            *out = (walk_step){ .kind = WALK_SILENCE };
            return true;
        }
        if (str_is(value->as.form->word, "text")) {
            *out = (walk_step){ .kind = WALK_TEXT };
            out->text =
                fields_take_text(context, value->as.form->place, &value->as.form->first, "what is written");
            return out->text;
        }
        break;
    case SOURCE_BROKEN: return false;
    default: break;
    }
    return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                        "%s is no answer: write a text, a list of texts, a number, text \"…\" or silence",
                        fields_kind_words(value->kind));
}

static bool build_levels(fields_context *context, source_place place, const source_value *value,
                         walk_expectation *out)
{
    if (value->kind != SOURCE_LIST)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'levels' is a table such as { [\"coach.m1\"] = \"shown\" }");
    const source_list *list = value->as.list;
    walk_level *levels = arena_allocate(context->memory, list->field_count * sizeof *levels);
    for (size_t i = 0; i < list->field_count; i++) {
        const char *level = fields_take_text(context, place, &list->fields[i].value, "a level");
        bool known = false;
        for (int j = 0; level && j < RP_LEVELS; j++)
            known = known || str_is(level, rp_level_name((rp_level)j));
        if (level && !known)
            fields_wrong(context, place, RULE_UNKNOWN_VALUE,
                         "shown, partly, not_shown, too_few or no_opportunity", "there is no level '%s'",
                         level);
        if (level && list->fields[i].name)
            levels[out->level_count++] =
                (walk_level){ arena_text(context->memory, list->fields[i].name), level };
    }
    out->levels = levels;
    return true;
}

static bool build_values(fields_context *context, source_place place, const source_value *value,
                         walk_expectation *out)
{
    if (value->kind != SOURCE_LIST)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'state' is a table such as { trust = 5 }");
    const source_list *list = value->as.list;
    walk_value *values = arena_allocate(context->memory, list->field_count * sizeof *values);
    for (size_t i = 0; i < list->field_count; i++) {
        const source_value *given = &list->fields[i].value;
        walk_value one = { .name = list->fields[i].name ? arena_text(context->memory, list->fields[i].name)
                                                        : "" };
        switch (given->kind) {
        case SOURCE_FLAG:
            one.type = RP_VALUE_FLAG;
            one.number = given->as.flag;
            break;
        case SOURCE_INTEGER:
            one.type = RP_VALUE_LEVEL;
            one.number = given->as.integer < INT_MIN   ? INT_MIN
                         : given->as.integer > INT_MAX ? INT_MAX
                                                       : (int)given->as.integer;
            break;
        case SOURCE_TEXT:
            one.type = RP_VALUE_CHOICE;
            one.text = fields_take_text(context, place, given, "a value");
            break;
        case SOURCE_BROKEN: continue;
        default:
            fields_wrong(context, place, RULE_WRONG_TYPE, NULL, "'%s' in 'state' cannot be %s", one.name,
                         fields_kind_words(given->kind));
            continue;
        }
        values[out->value_count++] = one;
    }
    out->values = values;
    return true;
}

typedef struct expect_fields {
    const char *ending;
    field_list strong, part, against, traps;
    bool critical;
    const source_value *levels, *state;
} expect_fields;

#define AT(member) offsetof(expect_fields, member)

static bool build_expectation(fields_context *context, source_place place, const source_value *value,
                              walk_expectation *out)
{
    static const field_spec specs[] = {
        { "ending", field_text, AT(ending), false, NULL },
        { "strong", field_ids, AT(strong), false, NULL },
        { "part", field_ids, AT(part), false, NULL },
        { "against", field_ids, AT(against), false, NULL },
        { "traps", field_ids, AT(traps), false, NULL },
        { "critical", field_flag, AT(critical), false, NULL },
        { "levels", field_any, AT(levels), false, NULL },
        { "state", field_any, AT(state), false, NULL },
    };
    expect_fields fields = { .ending = NULL };
    if (value->kind != SOURCE_LIST)
        return fields_wrong(context, place, RULE_WRONG_TYPE, NULL,
                            "'expect' is a table such as { ending = \"…\" }");
    bool sound = fields_read(context, place, "'expect'", value->as.list, specs, sizeof specs / sizeof *specs,
                             &fields, true);
    *out = (walk_expectation){ .ending = fields.ending,
                               .strong = fields.strong.items,
                               .part = fields.part.items,
                               .against = fields.against.items,
                               .traps = fields.traps.items,
                               .critical = fields.critical };
    for (size_t i = 0; i < value->as.list->field_count; i++)
        out->has_critical = out->has_critical || str_is(value->as.list->fields[i].name, "critical");
    sound = (!fields.levels || build_levels(context, place, fields.levels, out)) && sound;
    return (!fields.state || build_values(context, place, fields.state, out)) && sound;
}

static void build_one(fields_context *context, const source_form *form, rp_walkthrough *out)
{
    static const field_spec specs[] = { { "expect", field_any, 0, false, NULL } };
    const source_list *body = fields_body(form);
    const source_value *expect = NULL;
    out->title = fields_take_text(context, form->place, &form->first, "the title of a walkthrough");
    out->place = (source_place){ arena_text(context->memory, form->place.file), form->place.line };
    fields_read(context, form->place, "a walkthrough", body, specs, 1, &expect, false);
    if (expect)
        build_expectation(context, form->place, expect, &out->expect);
    fields_whole(context, form->place, body);
    walk_step *steps = arena_allocate(context->memory, body->item_count * sizeof *steps);
    for (size_t i = 0; i < body->item_count; i++)
        out->step_count += build_step(context, form->place, &body->items[i], &steps[out->step_count]);
    out->steps = steps;
}

rp_walkthroughs *build_walkthroughs(const source_file *source, rp_diagnostics *found)
{
    size_t before = rp_diagnostics_stops(found);
    arena memory;
    arena_init(&memory);
    rp_walkthroughs *out = arena_allocate(&memory, sizeof *out);
    out->memory = memory;
    out->items = arena_allocate(&out->memory, source->form_count * sizeof *out->items);
    fields_context context = { .memory = &out->memory, .found = found };
    for (size_t i = 0; i < source->form_count; i++)
        build_one(&context, source->forms[i], &out->items[out->count++]);
    if (rp_diagnostics_stops(found) == before)
        return out;
    rp_walkthroughs_destroy(out);
    return NULL;
}

void rp_walkthroughs_destroy(rp_walkthroughs *all)
{
    if (!all)
        return;
    arena memory = all->memory;
    arena_finish(&memory);
}

size_t rp_walkthroughs_count(const rp_walkthroughs *all)
{
    return all->count;
}

const rp_walkthrough *rp_walkthroughs_at(const rp_walkthroughs *all, size_t index)
{
    return &all->items[index];
}
