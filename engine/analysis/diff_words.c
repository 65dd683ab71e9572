#include <stdlib.h>
#include <string.h>

#include "analysis/differ.h"
#include "base/str.h"

static const char *keep(arena *memory, str *text)
{
    const char *kept = text->length ? arena_text(memory, text->bytes) : NULL;
    str_finish(text);
    return kept;
}

const char *diff_number(arena *memory, double number)
{
    return arena_print(memory, "%.15g", number);
}

static void add_joint(str *out)
{
    if (out->length)
        str_add(out, ", ");
}

static void add_value(const model_variable *variable, int value, str *out)
{
    switch (variable->type) {
    case RP_VALUE_FLAG: str_add(out, value ? "true" : "false"); break;
    case RP_VALUE_LEVEL: str_print(out, "%d", value); break;
    case RP_VALUE_CHOICE: str_add(out, variable->values[value]); break;
    }
}

const char *diff_effects(arena *memory, const rp_scenario *scenario, const model_effects *effects)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < effects->add_count; i++) {
        add_joint(&out);
        str_print(&out, "%s %+d", scenario->variables[effects->add[i].variable].name, effects->add[i].value);
    }
    for (size_t i = 0; i < effects->set_count; i++) {
        const model_variable *variable = &scenario->variables[effects->set[i].variable];
        add_joint(&out);
        str_print(&out, "%s = ", variable->name);
        add_value(variable, effects->set[i].value, &out);
    }
    if (effects->has_after) {
        add_joint(&out);
        str_add(&out, "a function");
    }
    return keep(memory, &out);
}

/* Blanks around it do not count, and several in a row count as one. */
const char *diff_condition(arena *memory, const model_condition *condition)
{
    str out = STR_EMPTY;
    bool blank = false;
    if (condition->kind == CONDITION_FUNCTION)
        return "a function";
    if (condition->kind == CONDITION_NONE || !condition->text)
        return NULL;
    for (const char *at = condition->text; *at; at++) {
        if (strchr(" \t\n", *at)) {
            blank = true;
            continue;
        }
        if (blank && out.length)
            str_add_char(&out, ' ');
        blank = false;
        str_add_char(&out, *at);
    }
    return keep(memory, &out);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* In an order of their own: which of them is named first means nothing. */
static void add_sorted(const char **ids, size_t count, const char *before, str *out)
{
    if (count)
        qsort(ids, count, sizeof *ids, by_bytes);
    for (size_t i = 0; i < count; i++) {
        add_joint(out);
        str_print(out, "%s%s", before, ids[i]);
    }
}

const char *diff_claims(arena *memory, const rp_scenario *scenario, const uint16_t *claims, size_t count)
{
    const char *ids[LIMIT_CLAIMS];
    str out = STR_EMPTY;
    for (size_t i = 0; i < count; i++)
        ids[i] = scenario->claims[claims[i]]->id;
    add_sorted(ids, count, "", &out);
    return keep(memory, &out);
}

const char *diff_tags(arena *memory, const rp_scenario *scenario, const model_option *option)
{
    static const struct {
        rp_outcome strength;
        const char *word;
    } words[] = { { RP_OUTCOME_STRONG, "strong " },
                  { RP_OUTCOME_PART, "part " },
                  { RP_OUTCOME_AGAINST, "against " } };
    str out = STR_EMPTY;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *ids[LIMIT_CLAIMS];
        size_t count = 0;
        for (size_t j = 0; j < option->tag_count; j++)
            if (option->tags[j].strength == words[i].strength)
                ids[count++] = scenario->claims[option->tags[j].claim]->id;
        add_sorted(ids, count, words[i].word, &out);
    }
    return keep(memory, &out);
}
