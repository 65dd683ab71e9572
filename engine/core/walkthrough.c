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

/* --- walking --- */

/* The one option whose id is `name` or whose text begins with it. */
static bool find_option(const rp_pick_list *list, const char *name, uint16_t *pick, rp_error *error)
{
    size_t matches = 0;
    for (size_t i = 0; i < list->option_count; i++) {
        if (str_is(list->options[i].id, name)) {
            *pick = (uint16_t)i;
            return true;
        }
        if (str_starts(list->options[i].text, name)) {
            *pick = (uint16_t)i;
            matches++;
        }
    }
    if (matches == 1)
        return true;
    if (matches == 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "nothing to choose here begins with '%s'", name);
    return rp_fail(error, RP_ERROR_UNSOUND, "%zu things to choose here begin with '%s'", matches, name);
}

static size_t picks_of(const rp_question *question)
{
    switch (question->kind) {
    case RP_QUESTION_BUILD: return (size_t)question->pick;
    case RP_QUESTION_RANK: return question->lists[0].option_count;
    case RP_QUESTION_FORM: return question->list_count;
    default: return 1;
    }
}

bool rp_walkthrough_answer(const rp_run *run, const walk_step *step, rp_answer *answer, rp_error *error)
{
    const rp_question *question = rp_run_question(run);
    *answer = (rp_answer){ .kind = RP_ANSWER_PICKS };
    if (!question)
        return rp_fail(error, RP_ERROR_UNSOUND, "there is an answer left, but no question");
    if (step->kind == WALK_FIGURE && question->kind == RP_QUESTION_FIGURE) {
        answer->kind = RP_ANSWER_FIGURE;
        answer->figure = step->figure;
        return true;
    }
    if (step->kind == WALK_TEXT && question->kind == RP_QUESTION_WRITE) {
        answer->kind = RP_ANSWER_TEXT;
        answer->text = step->text;
        return true;
    }
    if (step->kind == WALK_SILENCE && question->has_silence) {
        answer->kind = RP_ANSWER_TIME_OUT;
        return true;
    }
    if (step->kind != WALK_NAMES || question->list_count == 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "question %s is a %s, which takes another kind of answer",
                       question->id, rp_question_kind_name(question->kind));
    size_t wanted = picks_of(question);
    if (step->name_count != wanted)
        return rp_fail(error, RP_ERROR_UNSOUND, "question %s takes %zu of them, not %zu", question->id, wanted,
                       step->name_count);
    for (size_t i = 0; i < step->name_count; i++) {
        rp_error why = { 0 };
        const rp_pick_list *list = &question->lists[question->kind == RP_QUESTION_FORM ? i : 0];
        if (!find_option(list, step->names[i], &answer->picks[i], &why))
            return rp_fail(error, RP_ERROR_UNSOUND, "question %s: %s", question->id, why.text);
    }
    answer->pick_count = step->name_count;
    return true;
}

static bool listed(rp_names names, const char *id)
{
    for (size_t i = 0; i < names.count; i++)
        if (str_is(names.items[i], id))
            return true;
    return false;
}

static void look_for_tags(const rp_run *run, str *out, const char *const *ids, const char *words,
                          size_t offset)
{
    for (; ids && *ids && !out->length; ids++) {
        bool found = false;
        for (size_t i = 0; i < rp_run_turn_count(run); i++) {
            const rp_turn *turn = rp_run_turn(run, i);
            found = found || listed(*(const rp_names *)(const void *)((const char *)turn + offset), *ids);
        }
        if (!found)
            str_print(out, "%s was expected %s, and was not", *ids, words);
    }
}

static void look_at_levels(const rp_run *run, str *out, const walk_expectation *expect)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    for (size_t i = 0; i < expect->level_count && !out->length; i++) {
        const char *level = NULL;
        for (size_t j = 0; j < rp_scenario_point_count(scenario); j++) {
            const rp_definition *point = rp_scenario_claim(scenario, j);
            rp_tally tally = rp_run_tally(run, j);
            if (str_is(point->id, expect->levels[i].id))
                level = rp_level_name(rp_level_of(&tally, point->needs_num, point->needs_den));
        }
        if (!level)
            str_print(out, "%s is no marking point of this scenario", expect->levels[i].id);
        else if (!str_is(level, expect->levels[i].level))
            str_print(out, "%s is %s, not %s", expect->levels[i].id, level, expect->levels[i].level);
    }
}

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

static void look_at_values(const rp_run *run, str *out, const walk_expectation *expect)
{
    for (size_t i = 0; i < expect->value_count && !out->length; i++) {
        const walk_value *wanted = &expect->values[i];
        bool found = false;
        for (size_t j = 0; j < rp_run_value_count(run) && !found; j++) {
            rp_value value = rp_run_value(run, j);
            found = str_is(value.name, wanted->name);
            if (!found || same_value(&value, wanted))
                continue;
            str_print(out, "%s is ", value.name);
            add_value(out, value.type, value.number, value.text);
            str_add(out, ", not ");
            add_value(out, wanted->type, wanted->number, wanted->text);
        }
        if (!found)
            str_print(out, "there is no value '%s'", wanted->name);
    }
}

char *rp_walkthrough_difference(const rp_run *run, const walk_expectation *expect)
{
    str out = STR_EMPTY;
    const rp_ending *ending = rp_run_ending(run);
    if (rp_run_fault(run))
        str_add(&out, rp_run_fault(run));
    else if (expect->ending && !ending)
        str_print(&out, "the answers run out at question %s before the ending '%s'", rp_run_question(run)->id,
                  expect->ending);
    else if (expect->ending && !str_is(ending->id, expect->ending))
        str_print(&out, "it ends with '%s', not '%s'", ending->id, expect->ending);
    else if (expect->has_critical && expect->critical != (rp_run_critical_count(run) > 0))
        str_add(&out, expect->critical ? "a critical error was expected, and there was none"
                                       : "there was a critical error, and none was expected");
    if (!out.length)
        look_for_tags(run, &out, expect->strong, "strong", offsetof(rp_turn, strong));
    if (!out.length)
        look_for_tags(run, &out, expect->part, "part", offsetof(rp_turn, part));
    if (!out.length)
        look_for_tags(run, &out, expect->against, "against", offsetof(rp_turn, against));
    if (!out.length)
        look_for_tags(run, &out, expect->traps, "as a trap", offsetof(rp_turn, traps));
    if (!out.length)
        look_at_levels(run, &out, expect);
    if (!out.length)
        look_at_values(run, &out, expect);
    return out.length ? str_take(&out) : NULL;
}
