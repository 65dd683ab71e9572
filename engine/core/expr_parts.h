/* What the files of the condition compiler share: expr_tokens.c reads, expr_compile.c writes operations, expr.c runs them. */
#ifndef CORE_EXPR_PARTS_H
#define CORE_EXPR_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/expr.h"

enum { STACK = 64, DEPTH = 60, LONGEST_NAME = 64 };

typedef enum op_code {
    OP_PUSH,
    OP_VARIABLE,
    OP_WORD, /* a one_of variable as the number of its word */
    OP_SEEN,
    OP_NOT,
    OP_NEGATE,
    OP_AND, /* jumps, keeping the value, where it is false */
    OP_OR,
    OP_DROP,
    OP_EQUAL,
    OP_UNEQUAL,
    OP_LESS,
    OP_LESS_EQUAL,
    OP_GREATER,
    OP_GREATER_EQUAL,
    OP_ADD,
    OP_SUBTRACT,
    OP_MULTIPLY,
    OP_DIVIDE,
    OP_MODULO,
    OP_MIN,
    OP_MAX,
} op_code;

typedef struct op {
    op_code code;
    int64_t operand; /* number, index, or where to jump */
} op;

struct expr {
    const op *ops;
    size_t count;
    uint64_t reads;
};

typedef enum value_type { TYPE_TRUTH, TYPE_NUMBER, TYPE_WORD } value_type;

/* What the compiler knows of the value it has just pushed. */
typedef struct operand {
    value_type type;
    const char *name;    /* of the variable, for messages; NULL for anything made of several parts */
    int variable;        /* TYPE_WORD: index, or -1 for a quoted text */
    const char *literal; /* TYPE_WORD from a quoted text */
    size_t op;           /* where a quoted text is pushed, to be filled in */
} operand;

typedef enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_NUMBER, TOKEN_TEXT, TOKEN_SIGN, TOKEN_BAD } token_kind;

typedef struct token {
    token_kind kind;
    char text[LONGEST_NAME]; /* name, sign, or the text without quotes */
    int64_t number;
} token;

typedef struct compiler {
    const rp_scenario *scenario;
    arena *memory;
    const char *at;
    token now;
    op ops[1024];
    size_t count;
    int stack, deepest, depth;
    uint64_t reads;
    char *hint;
    rp_error *error;
    bool failed;
} compiler;

/* Reports the first mistake; returns false. */
bool expr_say(compiler *c, const char *format, ...) RP_PRINTF(2, 3);
void expr_next(compiler *c); /* reads the next token into c->now */

#endif
