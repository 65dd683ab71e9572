/* The canonical text of a state: one fact a line, names and not numbers, in a fixed order, nothing of how
 * the bytes are packed. Its first line names the form; a change of form is a new name. */
#include "base/str.h"
#include "core/state.h"

static void add_position(const rp_scenario *scenario, const rp_state *state, str *out)
{
    uint16_t at = state_position(scenario, state);
    switch (state_status(scenario, state)) {
    case RP_RUN_ASKING: str_print(out, "asking %s\n", scenario->questions[at].id); break;
    case RP_RUN_ENDED: str_print(out, "ended %s\n", scenario->endings[at].id); break;
    case RP_RUN_STOPPED: str_add(out, "stopped\n"); break;
    }
}

static void add_values(const rp_scenario *scenario, const rp_state *state, str *out)
{
    for (size_t i = 0; i < scenario->variable_count; i++) {
        const model_variable *variable = &scenario->variables[i];
        int value = state_value(scenario, state, i);
        switch (variable->type) {
        case RP_VALUE_FLAG: str_print(out, "value %s %s\n", variable->name, value ? "true" : "false"); break;
        case RP_VALUE_LEVEL: str_print(out, "value %s %d\n", variable->name, value); break;
        case RP_VALUE_CHOICE:
            str_print(out, "value %s \"%s\"\n", variable->name, variable->values[value]);
            break;
        }
    }
}

static void add_evidence(const rp_scenario *scenario, const rp_state *state, str *out)
{
    for (size_t i = 0; i < scenario->claim_count; i++)
        str_print(out, "count %s %d %d %d %d\n", scenario->claims[i]->id,
                  state_count(scenario, state, i, RP_OUTCOME_STRONG),
                  state_count(scenario, state, i, RP_OUTCOME_PART),
                  state_count(scenario, state, i, RP_OUTCOME_AGAINST),
                  state_count(scenario, state, i, RP_OUTCOME_NONE));
    for (size_t i = 0; i < scenario->critical_count; i++)
        if (state_critical(scenario, state, i))
            str_print(out, "critical %s %s\n", scenario->questions[scenario->criticals[i].question].id,
                      scenario->criticals[i].name);
}

static void add_answers(const rp_scenario *scenario, const rp_state *state, str *out)
{
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_option *option = state_answered_option(scenario, state, i);
        if (option)
            str_print(out, "first %s\n", option->id);
        else if (state_answer(scenario, state, i))
            str_print(out, "first %s\n", scenario->questions[i].id);
    }
    for (size_t i = 0; i < state_turn_count(scenario, state); i++)
        str_print(out, "turn %s\n", scenario->questions[state_turn(scenario, state, i)].id);
    for (size_t i = 0; i < scenario->question_count; i++)
        for (size_t j = 0; j < scenario->questions[i].field_count; j++) {
            const model_field *field = &scenario->questions[i].fields[j];
            for (size_t k = 0; k < field->option_count; k++)
                if (field->options[k].once != MODEL_NONE &&
                    state_once(scenario, state, field->options[k].once))
                    str_print(out, "once %s\n", field->options[k].id);
        }
}

char *rp_state_text(const rp_scenario *scenario, const rp_state *state)
{
    str out = STR_EMPTY;
    str_print(&out, "rapport-state-v1\nscenario %s\n", scenario->about.id);
    add_position(scenario, state, &out);
    add_values(scenario, state, &out);
    add_evidence(scenario, state, &out);
    add_answers(scenario, state, &out);
    for (size_t i = 0; i < scenario->scene_count; i++)
        if (state_seen(scenario, state, i))
            str_print(&out, "seen %s\n", scenario->scenes[i].id);
    for (size_t i = 0; i < scenario->exhibit_count; i++)
        if (state_at_hand(scenario, state, i))
            str_print(&out, "document %s\n", scenario->exhibits[i].id);
    for (size_t i = 0; i < scenario->actor_count; i++)
        str_print(&out, "mood %s %s\n", scenario->actors[i].name,
                  rp_mood_name(state_mood(scenario, state, i)));
    return str_take(&out);
}
