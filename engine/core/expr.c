#include "core/expr_parts.h"
#include "core/state.h"

uint64_t expr_reads(const expr *condition)
{
    return condition->reads;
}

/* Whole numbers wrap round as Lua's do; division and remainder go towards minus infinity. */
static int64_t calculate(op_code code, int64_t a, int64_t b)
{
    switch (code) {
    case OP_ADD: return (int64_t)((uint64_t)a + (uint64_t)b);
    case OP_SUBTRACT: return (int64_t)((uint64_t)a - (uint64_t)b);
    case OP_MULTIPLY: return (int64_t)((uint64_t)a * (uint64_t)b);
    case OP_DIVIDE:
        if (b == -1)
            return (int64_t)(0 - (uint64_t)a);
        return a / b - (a % b != 0 && (a < 0) != (b < 0));
    case OP_MODULO:
        if (b == -1)
            return 0;
        return a % b + (a % b != 0 && (a < 0) != (b < 0) ? b : 0);
    case OP_EQUAL: return a == b;
    case OP_UNEQUAL: return a != b;
    case OP_LESS: return a < b;
    case OP_LESS_EQUAL: return a <= b;
    case OP_GREATER: return a > b;
    case OP_GREATER_EQUAL: return a >= b;
    case OP_MIN: return a < b ? a : b;
    default: return a > b ? a : b;
    }
}

bool expr_holds(const expr *condition, const rp_scenario *scenario, const rp_state *state, bool *holds,
                rp_error *error)
{
    int64_t stack[STACK + 1];
    int top = -1;
    for (size_t at = 0; at < condition->count; at++) {
        const op *now = &condition->ops[at];
        switch (now->code) {
        case OP_PUSH: stack[++top] = now->operand; break;
        case OP_VARIABLE: stack[++top] = state_value(scenario, state, (size_t)now->operand); break;
        case OP_WORD: {
            const model_variable *what = &scenario->variables[now->operand];
            stack[++top] = what->words[state_value(scenario, state, (size_t)now->operand)];
            break;
        }
        case OP_SEEN: stack[++top] = state_seen(scenario, state, (size_t)now->operand); break;
        case OP_NOT: stack[top] = !stack[top]; break;
        case OP_NEGATE: stack[top] = (int64_t)(0 - (uint64_t)stack[top]); break;
        case OP_AND:
            if (!stack[top])
                at = (size_t)now->operand - 1;
            break;
        case OP_OR:
            if (stack[top])
                at = (size_t)now->operand - 1;
            break;
        case OP_DROP: top--; break;
        case OP_DIVIDE:
        case OP_MODULO:
            if (stack[top] == 0)
                return rp_fail(error, RP_ERROR_UNSOUND, "the condition divides by zero");
            /* fall through */
        default:
            top--;
            stack[top] = calculate(now->code, stack[top], stack[top + 1]);
            break;
        }
    }
    *holds = stack[0] != 0;
    return true;
}

bool expr_can_fail(const expr *condition)
{
    for (size_t i = 0; i < condition->count; i++)
        if (condition->ops[i].code == OP_DIVIDE || condition->ops[i].code == OP_MODULO)
            return true;
    return false;
}

void expr_each_scene(const expr *condition, void (*each)(void *data, size_t scene), void *data)
{
    for (size_t i = 0; i < condition->count; i++)
        if (condition->ops[i].code == OP_SEEN)
            each(data, (size_t)condition->ops[i].operand);
}
