/* What a scenario remembers: its levels, flags and words. */
#include <stddef.h>
#include <string.h>

#include "base/str.h"
#include "core/builder.h"

/* Names that conditions could not tell from words of their own. */
static const char *const reserved[] = { "seen",   "min",    "max",   "trainee", "and",   "break",    "do",
                                        "else",   "elseif", "end",   "false",   "for",   "function", "goto",
                                        "if",     "in",     "local", "nil",     "not",   "or",       "repeat",
                                        "return", "then",   "true",  "until",   "while", NULL };

static bool is_variable_name(const char *name)
{
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    return length > 0 && length < 64 && name[length] == '\0' && (*name < '0' || *name > '9');
}

static bool check_variable_name(builder *b, source_place place, const char *name)
{
    if (!name)
        return fields_wrong(&b->context, place, RULE_TEXT, NULL, "a number cannot be the name of a value");
    if (!is_variable_name(name))
        return fields_wrong(&b->context, place, RULE_TEXT, NULL,
                            "'%s' cannot be the name of a value: letters, figures and _, a letter first",
                            name);
    for (size_t i = 0; reserved[i]; i++)
        if (str_is(reserved[i], name))
            return fields_wrong(&b->context, place, RULE_DUPLICATE, NULL,
                                "'%s' is a word of the language and cannot be the name of a value", name);
    for (size_t i = 0; i < b->scenario->variable_count; i++)
        if (str_is(b->scenario->variables[i].name, name))
            return fields_wrong(&b->context, place, RULE_DUPLICATE, NULL,
                                "'%s' is declared twice; the first is in line %d", name,
                                b->scenario->variables[i].place.line);
    return true;
}

typedef struct level_fields {
    int start, least, most;
    const char *chart;
} level_fields;

static bool take_level(builder *b, const source_form *form, model_variable *out)
{
    static const field_range any = { -1000000000, 1000000000 };
    static const field_spec specs[] = {
        { "start", field_integer, offsetof(level_fields, start), false, &any },
        { "least", field_integer, offsetof(level_fields, least), false, &any },
        { "most", field_integer, offsetof(level_fields, most), false, &any },
        { "chart", field_text, offsetof(level_fields, chart), false, NULL },
    };
    level_fields fields = { 0, 0, 10, NULL };
    bool sound = fields_read(&b->context, form->place, "a level", fields_body(form), specs, 4, &fields, true);
    *out = (model_variable){ .name = out->name,
                             .place = out->place,
                             .type = RP_VALUE_LEVEL,
                             .start = fields.start,
                             .least = fields.least,
                             .most = fields.most,
                             .chart = fields.chart };
    if (!sound)
        return false;
    if (fields.most < fields.least)
        return fields_wrong(&b->context, form->place, RULE_LIMIT, NULL, "level '%s' goes from %d down to %d",
                            out->name, fields.least, fields.most);
    if (fields.most - fields.least > LIMIT_SPAN)
        return fields_wrong(&b->context, form->place, RULE_LIMIT, NULL,
                            "level '%s' spans %d; the limit is %d", out->name, fields.most - fields.least,
                            LIMIT_SPAN);
    if (fields.start < fields.least || fields.start > fields.most)
        return fields_wrong(&b->context, form->place, RULE_LIMIT, NULL,
                            "level '%s' starts at %d, outside %d to %d", out->name, fields.start,
                            fields.least, fields.most);
    return true;
}

static bool take_choice(builder *b, const source_form *form, model_variable *out)
{
    const source_list *body = fields_body(form);
    size_t count;
    if (!fields_read(&b->context, form->place, "'one_of'", body, NULL, 0, NULL, false))
        return false;
    const source_value *items = fields_flatten(&b->context, form->place, body, &count);
    const char **values = arena_allocate(b->context.memory, count * sizeof *values);
    out->type = RP_VALUE_CHOICE;
    if (count == 0 || count > LIMIT_CHOICES)
        return fields_wrong(&b->context, form->place, RULE_LIMIT, NULL,
                            "'%s' has %zu texts to be one of; it takes 1 to %d", out->name, count,
                            LIMIT_CHOICES);
    for (size_t i = 0; i < count; i++) {
        values[i] = fields_take_text(&b->context, form->place, &items[i], "a text of 'one_of'");
        if (!values[i])
            return false;
        if (strlen(values[i]) > 60)
            return fields_wrong(&b->context, form->place, RULE_LIMIT, NULL,
                                "a text of '%s' is longer than 60 bytes", out->name);
        for (size_t j = 0; j < i; j++)
            if (str_is(values[j], values[i]))
                return fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL, "'%s' has '%s' twice",
                                    out->name, values[i]);
    }
    out->values = out->shown = values;
    out->value_count = count;
    out->most = (int)count - 1;
    return true;
}

static bool take_variable(builder *b, source_place place, const source_value *value, model_variable *out)
{
    if (value->kind == SOURCE_FLAG) {
        out->type = RP_VALUE_FLAG;
        out->start = value->as.flag;
        out->most = 1;
        return true;
    }
    if (value->kind == SOURCE_FORM && str_is(value->as.form->word, "flag")) {
        out->type = RP_VALUE_FLAG;
        out->most = 1;
        return true;
    }
    if (value->kind == SOURCE_FORM && str_is(value->as.form->word, "level"))
        return take_level(b, value->as.form, out);
    if (value->kind == SOURCE_FORM && str_is(value->as.form->word, "one_of"))
        return take_choice(b, value->as.form, out);
    return value->kind != SOURCE_BROKEN &&
           fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL,
                        "'%s' must be level { … }, flag, true or one_of { … }, not %s", out->name,
                        fields_kind_words(value->kind));
}

/* One that is wrong is known all the same, so that what uses it is not wrong as well. */
static void add_variable(builder *b, source_place place, const source_field *field)
{
    rp_scenario *s = b->scenario;
    if (!check_variable_name(b, place, field->name))
        return;
    model_variable variable = { .name = arena_text(b->context.memory, field->name), .place = place };
    variable.unsound = !take_variable(b, place, &field->value, &variable);
    size_t at = s->variable_count++;
    for (; at > 0 && strcmp(s->variables[at - 1].name, variable.name) > 0; at--)
        s->variables[at] = s->variables[at - 1];
    s->variables[at] = variable;
    if (s->variable_count == LIMIT_VARIABLES + 1)
        b->variables_over = place;
}

static void check_variable_count(builder *b)
{
    rp_scenario *s = b->scenario;
    if (s->variable_count <= LIMIT_VARIABLES)
        return;
    fields_wrong(&b->context, b->variables_over, RULE_LIMIT, NULL, "%zu values in 'state'; the limit is %d",
                 s->variable_count, LIMIT_VARIABLES);
    for (size_t i = 0; i < s->variable_count; i++)
        s->variables[i].unsound = true;
}

/* Equal words get equal numbers, so that two one_of values can be compared. */
static void number_words(builder *b)
{
    const char *known[LIMIT_VARIABLES * LIMIT_CHOICES];
    uint16_t count = 0;
    for (size_t i = 0; i < b->scenario->variable_count; i++) {
        model_variable *variable = &b->scenario->variables[i];
        if (variable->unsound)
            continue;
        uint16_t *words = arena_allocate(b->context.memory, variable->value_count * sizeof *words);
        for (size_t j = 0; j < variable->value_count; j++) {
            while (words[j] < count && !str_is(known[words[j]], variable->values[j]))
                words[j]++;
            if (words[j] == count)
                known[count++] = variable->values[j];
        }
        variable->words = words;
    }
}

void build_state(builder *b)
{
    size_t count = 0;
    for (size_t i = 0; i < b->form_count; i++)
        if (str_is(b->forms[i]->word, "state"))
            count += fields_body(b->forms[i])->field_count;
    b->scenario->variables = arena_allocate(b->context.memory, count * sizeof *b->scenario->variables);
    for (size_t i = 0; i < b->form_count; i++) {
        const source_form *form = b->forms[i];
        if (!str_is(form->word, "state"))
            continue;
        const source_list *body = fields_body(form);
        if (body->item_count)
            fields_wrong(&b->context, form->place, RULE_MISPLACED, "as in rung = flag",
                         "each value of 'state' is written name = type");
        for (size_t j = 0; j < body->field_count; j++)
            add_variable(b, form->place, &body->fields[j]);
    }
    check_variable_count(b);
    number_words(b);
}
