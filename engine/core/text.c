#include "core/text.h"

#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/utf8.h"
#include "core/state.h"

static const char trainee_insert[] = "trainee";

static bool is_trainee(const char *name, size_t length)
{
    return length == sizeof trainee_insert - 1 && memcmp(name, trainee_insert, length) == 0;
}

bool text_is_plain(const char *text)
{
    return !strchr(text, '{');
}

static bool unknown(const rp_scenario *scenario, const char *name, size_t length, char hint[80],
                    rp_error *error)
{
    char wanted[64];
    snprintf(wanted, sizeof wanted, "%.*s", (int)length, name);
    near search = near_to(wanted);
    for (size_t i = 0; i < scenario->variable_count; i++)
        near_try(&search, scenario->variables[i].name);
    near_try(&search, trainee_insert);
    if (search.best)
        snprintf(hint, 80, "did you mean '{%s}'?", search.best);
    else
        snprintf(hint, 80, "for a brace as it stands, write '{{'");
    return rp_fail(error, RP_ERROR_UNSOUND, "unknown name '{%s}' in a text", wanted);
}

bool text_check(const rp_scenario *scenario, const char *text, uint64_t *inserted, char hint[80],
                rp_error *error)
{
    hint[0] = '\0';
    for (const char *at = text; (at = strchr(at, '{'));) {
        if (at[1] == '{') {
            at += 2;
            continue;
        }
        size_t length = strcspn(at + 1, "{}");
        if (at[1 + length] != '}') {
            snprintf(hint, 80, "for a brace as it stands, write '{{'");
            return rp_fail(error, RP_ERROR_UNSOUND, "a '{' in a text is not closed");
        }
        int variable = model_find_variable(scenario, at + 1, length);
        if (variable >= 0 && variable < LIMIT_VARIABLES)
            *inserted |= UINT64_C(1) << variable;
        else if (variable < 0 && !is_trainee(at + 1, length))
            return unknown(scenario, at + 1, length, hint, error);
        at += length + 2;
    }
    return true;
}

/* The next insert from `*at` on, which moves behind it. False at the end; `*length` is then 0, or 1 where a brace
 * is not closed. */
static bool next_insert(const char **at, const char **name, size_t *length)
{
    const char *brace = *at;
    while ((brace = strchr(brace, '{')) && brace[1] == '{')
        brace += 2;
    *length = brace ? 1 : 0;
    if (!brace || brace[1 + strcspn(brace + 1, "{}")] != '}')
        return false;
    *name = brace + 1;
    *length = strcspn(*name, "{}");
    *at = *name + *length + 1;
    return true;
}

static bool has_insert(const char *text, const char *name, size_t length)
{
    const char *known;
    size_t known_length;
    while (next_insert(&text, &known, &known_length))
        if (known_length == length && memcmp(known, name, length) == 0)
            return true;
    return false;
}

/* Whether `b` has every insert of `a`. */
static bool has_inserts_of(const char *a, const char *b)
{
    const char *name;
    size_t length;
    while (next_insert(&a, &name, &length))
        if (!has_insert(b, name, length))
            return false;
    return length == 0;
}

bool text_same_inserts(const char *a, const char *b)
{
    return has_inserts_of(a, b) && has_inserts_of(b, a);
}

bool text_is_showable(const char *text, size_t length, size_t *at)
{
    for (*at = 0; *at < length;) {
        int32_t code;
        size_t step = utf8_next(text + *at, length - *at, &code);
        if (step == 0 || utf8_is_bidi_control(code) ||
            (utf8_is_control(code) && code != '\n' && code != '\t'))
            return false;
        *at += step;
    }
    return true;
}

static void add_value(const rp_scenario *scenario, const rp_state *state, int index, str *out)
{
    const model_variable *variable = &scenario->variables[index];
    int value = state_value(scenario, state, (size_t)index);
    switch (variable->type) {
    case RP_VALUE_FLAG: str_add(out, value ? scenario->words.yes : scenario->words.no); break;
    case RP_VALUE_LEVEL: str_print(out, "%d", value); break;
    case RP_VALUE_CHOICE: str_add(out, variable->shown[value]); break;
    }
}

void text_expand(const rp_scenario *scenario, const rp_state *state, const char *trainee, const char *text,
                 str *out)
{
    for (const char *brace; (brace = strchr(text, '{'));) {
        str_add_n(out, text, (size_t)(brace - text));
        size_t length = strcspn(brace + 1, "{}");
        int index = -1;
        if (brace[1] == '{') {
            str_add_char(out, '{');
            text = brace + 2;
            continue;
        }
        if (brace[1 + length] == '}' && is_trainee(brace + 1, length))
            str_add(out, trainee && *trainee ? trainee : scenario->words.you);
        else if (brace[1 + length] == '}' && (index = model_find_variable(scenario, brace + 1, length)) >= 0)
            add_value(scenario, state, index, out);
        else
            str_add_n(out, brace, length + 1 + (brace[1 + length] == '}'));
        text = brace + 1 + length + (brace[1 + length] == '}');
    }
    str_add(out, text);
}
