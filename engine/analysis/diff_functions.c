#include "analysis/differ.h"

static bool asks_option(const model_option *option)
{
    return option->when.kind == CONDITION_FUNCTION || option->then.effects.has_after;
}

static bool asks_question(const model_question *question)
{
    for (int i = RP_OUTCOME_STRONG; question->on && i <= RP_OUTCOME_NONE; i++)
        if (question->on[i].effects.has_after)
            return true;
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            if (asks_option(&question->fields[i].options[j]))
                return true;
    return question->silence && asks_option(question->silence);
}

bool diff_has_functions(const rp_scenario *scenario)
{
    for (size_t i = 1; i < scenario->beat_count; i++) {
        const model_beat *beat = &scenario->beats[i];
        if ((beat->kind == BEAT_WHEN && beat->as.when.condition->kind == CONDITION_FUNCTION) ||
            (beat->kind == BEAT_CHANGE && beat->as.change->has_after))
            return true;
    }
    for (size_t i = 0; i < scenario->question_count; i++)
        if (asks_question(&scenario->questions[i]))
            return true;
    return false;
}
