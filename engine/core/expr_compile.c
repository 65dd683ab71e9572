#include "core/expr_parts.h"

#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/str.h"

static void suggest(compiler *c, const char *name)
{
    if (name && !c->failed)
        snprintf(c->hint, 80, "did you mean '%s'?", name);
}

static bool is_sign(const compiler *c, const char *sign)
{
    return c->now.kind == TOKEN_SIGN && strcmp(c->now.text, sign) == 0;
}

static bool is_word(const compiler *c, const char *word)
{
    return c->now.kind == TOKEN_NAME && strcmp(c->now.text, word) == 0;
}

static bool expect(compiler *c, const char *sign, const char *after)
{
    if (!is_sign(c, sign))
        return expr_say(c, "'%s' is missing after %s in the condition", sign, after);
    expr_next(c);
    return !c->failed;
}

/* --- writing operations --- */

static size_t emit(compiler *c, op_code code, int64_t operand_value, int grows)
{
    if (c->count == sizeof c->ops / sizeof *c->ops) {
        expr_say(c, "the condition has more than %zu parts", c->count);
        return 0;
    }
    c->stack += grows;
    if (c->stack > c->deepest)
        c->deepest = c->stack;
    if (c->deepest > STACK)
        expr_say(c, "the condition is nested too deeply");
    c->ops[c->count] = (op){ code, operand_value };
    return c->count++;
}

static bool want(compiler *c, const operand *value, value_type type, const char *where)
{
    static const char *const types[] = { "true or false", "a number", "a text" };
    if (c->failed || value->type == type)
        return !c->failed;
    if (value->name)
        return expr_say(c, "'%s' is %s, but %s needs %s", value->name, types[value->type], where,
                        types[type]);
    return expr_say(c, "%s needs %s, not %s", where, types[type], types[value->type]);
}

/* --- names --- */

static operand variable(compiler *c, int index)
{
    const model_variable *what = &c->scenario->variables[index];
    if (what->unsound) { /* that was reported; what is made of it cannot be judged */
        c->failed = true;
        return (operand){ .type = TYPE_TRUTH };
    }
    c->reads |= UINT64_C(1) << index;
    static const value_type types[] = {
        [RP_VALUE_FLAG] = TYPE_TRUTH, [RP_VALUE_LEVEL] = TYPE_NUMBER, [RP_VALUE_CHOICE] = TYPE_WORD
    };
    operand out = { .type = types[what->type], .name = what->name, .variable = index };
    emit(c, out.type == TYPE_WORD ? OP_WORD : OP_VARIABLE, index, 1);
    return out;
}

/* A one_of's text that was written without its quotes. */
static bool is_text(const rp_scenario *scenario, const char *name)
{
    for (size_t i = 0; i < scenario->variable_count; i++)
        for (size_t j = 0; j < scenario->variables[i].value_count; j++)
            if (strcmp(scenario->variables[i].values[j], name) == 0)
                return true;
    return false;
}

static operand unknown_name(compiler *c, const char *name)
{
    near search = near_to(name);
    if (is_text(c->scenario, name)) {
        snprintf(c->hint, 80, "a text stands in quotes: '%.40s'", name);
        expr_say(c, "unknown name '%s' in the condition", name);
        return (operand){ .type = TYPE_TRUTH };
    }
    for (size_t i = 0; i < c->scenario->variable_count; i++)
        near_try(&search, c->scenario->variables[i].name);
    static const char *const words[] = { "seen", "min", "max", "and", "or", "not", "true", "false" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        near_try(&search, words[i]);
    suggest(c, search.best);
    expr_say(c, "unknown name '%s' in the condition", name);
    return (operand){ .type = TYPE_TRUTH };
}

static operand seen_scene(compiler *c)
{
    operand out = { .type = TYPE_TRUTH, .variable = -1 };
    bool parenthesis = is_sign(c, "(");
    if (parenthesis)
        expr_next(c);
    if (c->now.kind != TOKEN_TEXT) {
        expr_say(c, "after 'seen' comes a scene's name in quotes, as in seen \"opening\"");
        return out;
    }
    near search = near_to(c->now.text);
    for (size_t i = 0; i < c->scenario->scene_count; i++) {
        if (strcmp(c->scenario->scenes[i].id, c->now.text) == 0) {
            emit(c, OP_SEEN, (int64_t)i, 1);
            expr_next(c);
            if (parenthesis)
                expect(c, ")", "the scene's name");
            return out;
        }
        near_try(&search, c->scenario->scenes[i].id);
    }
    suggest(c, search.best);
    expr_say(c, "there is no scene '%s' to have been seen", c->now.text);
    return out;
}

/* --- the grammar, from the tightest to the loosest --- */

static operand parse(compiler *c, int level);

static operand of_two(compiler *c, op_code code, const char *name)
{
    operand value;
    if (expect(c, "(", name)) {
        value = parse(c, 0);
        want(c, &value, TYPE_NUMBER, name);
        expect(c, ",", "the first number");
        value = parse(c, 0);
        want(c, &value, TYPE_NUMBER, name);
        expect(c, ")", "the second number");
        emit(c, code, 0, -1);
    }
    return (operand){ .type = TYPE_NUMBER, .variable = -1 };
}

static operand named(compiler *c)
{
    char name[LONGEST_NAME];
    memcpy(name, c->now.text, sizeof name);
    expr_next(c);
    if (strcmp(name, "true") == 0 || strcmp(name, "false") == 0) {
        emit(c, OP_PUSH, name[0] == 't', 1);
        return (operand){ .type = TYPE_TRUTH, .variable = -1 };
    }
    if (strcmp(name, "seen") == 0)
        return seen_scene(c);
    if (strcmp(name, "min") == 0)
        return of_two(c, OP_MIN, "'min'");
    if (strcmp(name, "max") == 0)
        return of_two(c, OP_MAX, "'max'");
    int index = model_find_variable(c->scenario, name, strlen(name));
    return index >= 0 ? variable(c, index) : unknown_name(c, name);
}

static operand primary(compiler *c)
{
    operand out = { .type = TYPE_NUMBER, .variable = -1 };
    if (c->now.kind == TOKEN_NAME && !is_word(c, "and") && !is_word(c, "or"))
        return named(c);
    if (c->now.kind == TOKEN_NUMBER) {
        emit(c, OP_PUSH, c->now.number, 1);
        expr_next(c);
        return out;
    }
    if (c->now.kind == TOKEN_TEXT) {
        out.type = TYPE_WORD;
        out.literal = arena_text(c->memory, c->now.text);
        out.op = emit(c, OP_PUSH, -1, 1);
        expr_next(c);
        return out;
    }
    if (is_sign(c, "(")) {
        expr_next(c);
        out = parse(c, 0);
        out.name = NULL;
        expect(c, ")", "what was opened with '('");
        return out;
    }
    if (c->now.kind == TOKEN_END)
        expr_say(c, "the condition ends too early");
    else
        expr_say(c, "'%s' stands where a name or a number should be in the condition", c->now.text);
    return out;
}

static operand unary(compiler *c)
{
    if (++c->depth > DEPTH)
        expr_say(c, "the condition is nested too deeply");
    operand out;
    if (is_word(c, "not")) {
        expr_next(c);
        out = unary(c);
        want(c, &out, TYPE_TRUTH, "'not'");
        emit(c, OP_NOT, 0, 0);
        out = (operand){ .type = TYPE_TRUTH, .variable = -1 };
    } else if (is_sign(c, "-")) {
        expr_next(c);
        out = unary(c);
        want(c, &out, TYPE_NUMBER, "'-'");
        emit(c, OP_NEGATE, 0, 0);
        out = (operand){ .type = TYPE_NUMBER, .variable = -1 };
    } else {
        out = c->failed ? (operand){ .type = TYPE_TRUTH } : primary(c);
    }
    c->depth--;
    return out;
}

static void check_word(compiler *c, const operand *variable_side, const operand *literal_side)
{
    const model_variable *what = &c->scenario->variables[variable_side->variable];
    near search = near_to(literal_side->literal);
    for (size_t i = 0; i < what->value_count; i++) {
        if (strcmp(what->values[i], literal_side->literal) == 0) {
            c->ops[literal_side->op].operand = what->words[i];
            return;
        }
        near_try(&search, what->values[i]);
    }
    suggest(c, search.best);
    expr_say(c, "'%s' can never be '%s'", what->name, literal_side->literal);
}

static void check_same(compiler *c, const operand *left, const operand *right)
{
    if (!want(c, right, left->type, "what it is compared with"))
        return;
    if (left->type != TYPE_WORD)
        return;
    if (left->variable >= 0 && right->literal)
        check_word(c, left, right);
    else if (right->variable >= 0 && left->literal)
        check_word(c, right, left);
    else if (left->literal && right->literal)
        expr_say(c, "the condition compares two quoted texts with each other");
}

static const struct {
    const char *sign;
    op_code code;
    int level;
    bool compares, any_type;
} operators[] = {
    { "==", OP_EQUAL, 2, true, true },       { "~=", OP_UNEQUAL, 2, true, true },
    { "<=", OP_LESS_EQUAL, 2, true, false }, { ">=", OP_GREATER_EQUAL, 2, true, false },
    { "<", OP_LESS, 2, true, false },        { ">", OP_GREATER, 2, true, false },
    { "+", OP_ADD, 3, false, false },        { "-", OP_SUBTRACT, 3, false, false },
    { "*", OP_MULTIPLY, 4, false, false },   { "//", OP_DIVIDE, 4, false, false },
    { "%", OP_MODULO, 4, false, false },
};

enum { LEVEL_OR, LEVEL_AND, LEVEL_COMPARE, LEVEL_ADD, LEVEL_MULTIPLY, LEVEL_UNARY };

/* `and` and `or` leave out their second part where the first decides, as Lua does. */
static operand logic(compiler *c, operand left, int level)
{
    const char *word = level == LEVEL_OR ? "or" : "and";
    char where[8];
    snprintf(where, sizeof where, "'%s'", word);
    while (!c->failed && is_word(c, word)) {
        want(c, &left, TYPE_TRUTH, where);
        expr_next(c);
        size_t jump = emit(c, level == LEVEL_OR ? OP_OR : OP_AND, 0, 0);
        emit(c, OP_DROP, 0, -1);
        operand right = parse(c, level + 1);
        want(c, &right, TYPE_TRUTH, where);
        c->ops[jump].operand = (int64_t)c->count;
        left = (operand){ .type = TYPE_TRUTH, .variable = -1 };
    }
    return left;
}

static operand arithmetic(compiler *c, operand left, int level)
{
    for (size_t i = 0; !c->failed && i < sizeof operators / sizeof *operators; i++) {
        if (operators[i].level != level || !is_sign(c, operators[i].sign))
            continue;
        char where[8];
        snprintf(where, sizeof where, "'%s'", operators[i].sign);
        if (!operators[i].any_type)
            want(c, &left, TYPE_NUMBER, where);
        expr_next(c);
        operand right = parse(c, level + 1);
        if (operators[i].any_type)
            check_same(c, &left, &right);
        else
            want(c, &right, TYPE_NUMBER, where);
        emit(c, operators[i].code, 0, -1);
        left = (operand){ .type = operators[i].compares ? TYPE_TRUTH : TYPE_NUMBER, .variable = -1 };
        i = (size_t)-1; /* look for the next operator of this level */
    }
    return left;
}

static operand parse(compiler *c, int level)
{
    if (level == LEVEL_UNARY)
        return unary(c);
    operand left = c->failed ? (operand){ .type = TYPE_TRUTH } : parse(c, level + 1);
    return level <= LEVEL_AND ? logic(c, left, level) : arithmetic(c, left, level);
}

static void goes_on(compiler *c)
{
    static const char *const words[] = { "and", "or", NULL };
    if (c->now.kind == TOKEN_NAME)
        suggest(c, near_in(c->now.text, words));
    if (c->now.kind == TOKEN_NUMBER)
        expr_say(c, "the condition goes on after it is complete, with a number");
    else
        expr_say(c, "the condition goes on after it is complete, at '%s'", c->now.text);
}

const expr *expr_compile(const rp_scenario *scenario, arena *memory, const char *text, char hint[80],
                         rp_error *error)
{
    compiler *c =
        &(compiler){ .scenario = scenario, .memory = memory, .at = text, .hint = hint, .error = error };
    hint[0] = '\0';
    expr_next(c);
    if (c->now.kind == TOKEN_END && !c->failed)
        expr_say(c, "the condition is empty");
    operand whole = parse(c, 0);
    if (!c->failed && c->now.kind != TOKEN_END)
        goes_on(c);
    if (!c->failed && whole.type == TYPE_NUMBER && whole.name)
        expr_say(c, "the condition is a number: compare it, as in %s >= 3", whole.name);
    if (!c->failed && whole.type != TYPE_TRUTH)
        expr_say(c, "the condition is not true or false");
    if (c->failed)
        return NULL;
    expr *out = arena_allocate(memory, sizeof *out);
    out->ops = arena_copy(memory, c->ops, c->count * sizeof *c->ops);
    out->count = c->count;
    out->reads = c->reads;
    return out;
}
