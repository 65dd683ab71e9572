#include "analysis/walk.h"

#include "base/memory.h"
#include "base/str.h"
#include "core/expr.h"
#include "core/machine.h"

/* --- always --- */

static void add_place(const rp_run *run, str *out)
{
    const rp_question *question = rp_run_question(run);
    if (question)
        str_print(out, "at question %s", question->id);
    else
        str_print(out, "at the ending %s", rp_run_ending(run)->id);
}

static void add_value(const rp_value *value, bool first, str *out)
{
    str_print(out, "%s%s is ", first ? ", where " : ", ", value->name);
    switch (value->type) {
    case RP_VALUE_FLAG: str_add(out, value->number ? "true" : "false"); break;
    case RP_VALUE_LEVEL: str_print(out, "%d", value->number); break;
    case RP_VALUE_CHOICE: str_print(out, "'%s'", value->text); break;
    }
}

/* Values in name order, as the variables stand in the model. */
static void add_values(const rp_run *run, const model_condition *condition, str *out)
{
    uint64_t reads = condition->expression ? expr_reads(condition->expression) : 0;
    bool first = true;
    for (size_t i = 0; i < rp_run_value_count(run); i++) {
        rp_value value = rp_run_value(run, i);
        if (!(reads >> i & 1))
            continue;
        add_value(&value, first, out);
        first = false;
    }
}

static void describe(const rp_run *run, const model_invariant *broken, const rp_error *fault,
                     walk_difference *out)
{
    const char *text = broken->condition.text;
    str where = STR_EMPTY;
    if (fault->kind != RP_ERROR_NONE)
        str_print(&where, "%s, ", fault->text);
    else
        str_add(&where, "it does not hold ");
    add_place(run, &where);
    if (fault->kind == RP_ERROR_NONE)
        add_values(run, &broken->condition, &where);
    *out = (walk_difference){ memory_copy_text(broken->name),
                              memory_copy_text(text ? text : "true of its function"), str_take(&where) };
}

bool walk_always_holds(const rp_run *run, const rp_script *script, size_t index, walk_difference *out)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    const model_invariant *always = &scenario->invariants[index];
    const machine with = { .scenario = scenario, .script = script };
    rp_error fault = { 0 };
    bool holds = false;
    *out = (walk_difference){ .what = NULL };
    if (rp_run_fault(run) ||
        (machine_holds(&with, rp_run_state(run), &always->condition, &holds, &fault) && holds))
        return true;
    describe(run, always, &fault, out);
    return false;
}

static bool all_hold(const rp_run *run, const rp_script *script, walk_difference *out)
{
    for (size_t i = 0; i < rp_run_scenario(run)->invariant_count; i++)
        if (!walk_always_holds(run, script, i, out))
            return false;
    return true;
}

/* --- walking --- */

static bool take_step(const rp_walkthrough *through, walk_result *out)
{
    const walk_step *step = &through->steps[out->step];
    const rp_ending *ending = rp_run_ending(out->run);
    rp_answer answer;
    if (ending)
        return rp_fail(&out->misfit, RP_ERROR_UNSOUND,
                       "there is an answer left, but the run has ended with '%s'", ending->id);
    return rp_walkthrough_answer(out->run, step, &answer, &out->misfit) &&
           rp_run_answer(out->run, &answer, &out->misfit);
}

bool walk_through(const rp_scenario *scenario, const rp_script *script, const rp_walkthrough *through,
                  walk_result *out)
{
    const rp_run_options options = { .script = *script };
    *out = (walk_result){ .run = rp_run_create(scenario, &options) };
    for (;; out->step++) {
        if (!all_hold(out->run, script, &out->difference)) {
            out->outcome = WALK_BROKEN;
            return false;
        }
        if (out->step == through->step_count || rp_run_fault(out->run))
            break;
        if (!take_step(through, out)) {
            out->outcome = WALK_MISFIT;
            out->step++;
            return false;
        }
    }
    bool agrees = rp_walkthrough_agrees(out->run, &through->expect, &out->difference);
    out->outcome = agrees ? WALK_AS_EXPECTED : WALK_OTHERWISE;
    return agrees;
}

void walk_result_finish(walk_result *result)
{
    walk_difference_finish(&result->difference);
    rp_run_destroy(result->run);
    *result = (walk_result){ .run = NULL };
}
