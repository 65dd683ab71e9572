/* The canonical text of a state: one fact a line, names and not numbers, in a fixed order, nothing of how
 * the bytes are packed. Its first line names the form; a change of form is a new name. It is made at every
 * answer and for every answer that is replayed, so it is put together without formatting. */
#include "base/str.h"
#include "core/state.h"

static void add_line(str *out, const char *what, const char *name)
{
    str_add(out, what);
    str_add(out, name);
    str_add_char(out, '\n');
}

/* A blank and the number. */
static void add_number(str *out, int number)
{
    char digits[16], *at = digits + sizeof digits;
    unsigned rest = number < 0 ? 0u - (unsigned)number : (unsigned)number;
    do
        *--at = (char)('0' + rest % 10);
    while (rest /= 10);
    if (number < 0)
        *--at = '-';
    *--at = ' ';
    str_add_n(out, at, (size_t)(digits + sizeof digits - at));
}

static void add_position(const rp_scenario *scenario, const rp_state *state, str *out)
{
    uint16_t at = state_position(scenario, state);
    switch (state_status(scenario, state)) {
    case RP_RUN_ASKING: add_line(out, "asking ", scenario->questions[at].id); break;
    case RP_RUN_ENDED: add_line(out, "ended ", scenario->endings[at].id); break;
    case RP_RUN_STOPPED: str_add(out, "stopped\n"); break;
    }
}

static void add_values(const rp_scenario *scenario, const rp_state *state, str *out)
{
    for (size_t i = 0; i < scenario->variable_count; i++) {
        const model_variable *variable = &scenario->variables[i];
        int value = state_value(scenario, state, i);
        str_add(out, "value ");
        str_add(out, variable->name);
        switch (variable->type) {
        case RP_VALUE_FLAG: str_add(out, value ? " true" : " false"); break;
        case RP_VALUE_LEVEL: add_number(out, value); break;
        case RP_VALUE_CHOICE:
            str_add(out, " \"");
            str_add(out, variable->values[value]);
            str_add_char(out, '"');
            break;
        }
        str_add_char(out, '\n');
    }
}

static void add_evidence(const rp_scenario *scenario, const rp_state *state, str *out)
{
    static const rp_outcome counted[] = { RP_OUTCOME_STRONG, RP_OUTCOME_PART, RP_OUTCOME_AGAINST,
                                          RP_OUTCOME_NONE };
    for (size_t i = 0; i < scenario->claim_count; i++) {
        str_add(out, "count ");
        str_add(out, scenario->claims[i]->id);
        for (size_t j = 0; j < sizeof counted / sizeof *counted; j++)
            add_number(out, state_count(scenario, state, i, counted[j]));
        str_add_char(out, '\n');
    }
    for (size_t i = 0; i < scenario->critical_count; i++)
        if (state_critical(scenario, state, i)) {
            str_add(out, "critical ");
            str_add(out, scenario->questions[scenario->criticals[i].question].id);
            add_line(out, " ", scenario->criticals[i].name);
        }
}

static void add_answers(const rp_scenario *scenario, const rp_state *state, str *out)
{
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_option *option = state_answered_option(scenario, state, i);
        if (option)
            add_line(out, "first ", option->id);
        else if (state_answer(scenario, state, i))
            add_line(out, "first ", scenario->questions[i].id);
    }
    for (size_t i = 0; i < state_turn_count(scenario, state); i++)
        add_line(out, "turn ", scenario->questions[state_turn(scenario, state, i)].id);
    for (size_t i = 0; i < scenario->question_count; i++)
        for (size_t j = 0; j < scenario->questions[i].field_count; j++) {
            const model_field *field = &scenario->questions[i].fields[j];
            for (size_t k = 0; k < field->option_count; k++)
                if (field->options[k].once != MODEL_NONE &&
                    state_once(scenario, state, field->options[k].once))
                    add_line(out, "once ", field->options[k].id);
        }
}

char *rp_state_text(const rp_scenario *scenario, const rp_state *state)
{
    str out = STR_EMPTY;
    add_line(&out, "rapport-state-v1\nscenario ", scenario->about.id);
    add_position(scenario, state, &out);
    add_values(scenario, state, &out);
    add_evidence(scenario, state, &out);
    add_answers(scenario, state, &out);
    for (size_t i = 0; i < scenario->scene_count; i++)
        if (state_seen(scenario, state, i))
            add_line(&out, "seen ", scenario->scenes[i].id);
    for (size_t i = 0; i < scenario->exhibit_count; i++)
        if (state_at_hand(scenario, state, i))
            add_line(&out, "document ", scenario->exhibits[i].id);
    for (size_t i = 0; i < scenario->actor_count; i++) {
        str_add(&out, "mood ");
        str_add(&out, scenario->actors[i].name);
        add_line(&out, " ", rp_mood_name(state_mood(scenario, state, i)));
    }
    return str_take(&out);
}
