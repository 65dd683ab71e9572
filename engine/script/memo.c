/* What functions came to, remembered by the values they read. A function can see nothing but the state, and which
 * variable it reads next depends only on what it has read so far: so its runs form a tree, each node a variable, each
 * branch a value, each leaf what came of it. Following the tree costs a few steps where a call costs a microsecond. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/state.h"
#include "script/vm.h"

enum {
    CELLS_MOST = 4 * 1024 * 1024, /* of 4 bytes */
    WRITES_MOST = 1024 * 1024,
    UNKNOWN = 0,
};

#define LEAF UINT32_C(0x80000000)

typedef struct memo_write {
    int16_t variable; /* -1: no more */
    int16_t value;
} memo_write;

/* A cell is UNKNOWN, the place of a node in `cells`, or LEAF with what came of it: the answer of a condition, or where
 * the assignments of an effect begin in `writes`. A node is its variable, then a cell for each of its values. */
struct memo {
    vm *v;
    uint32_t *roots; /* one a function */
    size_t root_count;
    uint32_t *cells;
    size_t cell_count, cell_capacity;
    memo_write *writes;
    size_t write_count, write_capacity;
};

memo *memo_create(vm *v)
{
    memo *out = memory_allocate(sizeof *out);
    out->v = v;
    return out;
}

static void forget(memo *m)
{
    if (m->root_count)
        memset(m->roots, 0, m->root_count * sizeof *m->roots);
    m->cell_count = m->write_count = 0;
}

void memo_destroy(memo *remembered)
{
    if (!remembered)
        return;
    free(remembered->roots);
    free(remembered->cells);
    free(remembered->writes);
    free(remembered);
}

static uint32_t *root_of(memo *m, int function)
{
    size_t index = (size_t)function;
    if (index >= m->root_count) {
        m->roots = memory_resize(m->roots, (index + 64) * sizeof *m->roots);
        memset(m->roots + m->root_count, 0, (index + 64 - m->root_count) * sizeof *m->roots);
        m->root_count = index + 64;
    }
    return &m->roots[index];
}

static size_t branch(const rp_scenario *scenario, const rp_state *state, size_t variable)
{
    return (size_t)(state_value(scenario, state, variable) - scenario->variables[variable].least);
}

static uint32_t find(memo *m, int function, const rp_scenario *scenario, const rp_state *state)
{
    uint32_t cell = *root_of(m, function);
    while (cell != UNKNOWN && !(cell & LEAF))
        cell = m->cells[cell + 1 + branch(scenario, state, m->cells[cell])];
    return cell;
}

/* --- remembering --- */

static uint32_t make_node(memo *m, const rp_scenario *scenario, size_t variable)
{
    const model_variable *what = &scenario->variables[variable];
    size_t size = (size_t)(what->most - what->least) + 2;
    if (m->cell_count == 0)
        m->cell_count = 1; /* 0 is UNKNOWN */
    while (m->cell_count + size > m->cell_capacity) {
        m->cell_capacity = m->cell_capacity ? 2 * m->cell_capacity : 1024;
        m->cells = memory_resize(m->cells, m->cell_capacity * sizeof *m->cells);
    }
    uint32_t at = (uint32_t)m->cell_count;
    memset(m->cells + at, 0, size * sizeof *m->cells);
    m->cells[at] = (uint32_t)variable;
    m->cell_count += size;
    return at;
}

/* The way that the last call went through the tree, which ends at `leaf`. `state` is what it met. */
static void remember(memo *m, int function, const rp_scenario *scenario, const rp_state *state, uint32_t leaf)
{
    uint32_t parent = 0; /* the cell to fill in is a root, or one of `cells` */
    uint32_t cell = *root_of(m, function);
    for (size_t i = 0; i < m->v->read_count; i++) {
        size_t variable = m->v->reads[i];
        if (cell == UNKNOWN) {
            cell = make_node(m, scenario, variable);
            if (parent)
                m->cells[parent] = cell;
            else
                *root_of(m, function) = cell;
        }
        parent = cell + 1 + (uint32_t)branch(scenario, state, variable);
        cell = m->cells[parent];
    }
    if (parent)
        m->cells[parent] = leaf;
    else
        *root_of(m, function) = leaf;
}

static void add_write(memo *m, int variable, int64_t value)
{
    m->writes = memory_grow(m->writes, m->write_count, &m->write_capacity, sizeof *m->writes);
    m->writes[m->write_count++] = (memo_write){ (int16_t)variable, (int16_t)value };
}

static uint32_t keep_writes(memo *m, const rp_scenario *scenario)
{
    uint32_t first = (uint32_t)m->write_count;
    for (size_t i = 0; i < scenario->variable_count; i++)
        if (m->v->staged_mask >> i & 1)
            add_write(m, (int)i, m->v->staged[i] - scenario->variables[i].least);
    add_write(m, -1, 0);
    return first;
}

static void make_room(memo *m)
{
    if (m->cell_count > CELLS_MOST || m->write_count > WRITES_MOST)
        forget(m);
}

/* --- the functions --- */

static bool guard(void *data, int function, const rp_scenario *scenario, const rp_state *state, bool *holds,
                  rp_error *error)
{
    memo *m = data;
    uint32_t known = find(m, function, scenario, state);
    if (known != UNKNOWN) {
        *holds = known & 1;
        return true;
    }
    if (!call_function(m->v, function, scenario, state, holds, error))
        return false;
    make_room(m);
    remember(m, function, scenario, state, LEAF | *holds);
    return true;
}

static void assign(const memo *m, uint32_t first, const rp_scenario *scenario, rp_state *state)
{
    for (const memo_write *at = m->writes + first; at->variable >= 0; at++)
        state_set_value(scenario, state, (size_t)at->variable,
                        scenario->variables[at->variable].least + at->value);
}

static bool effect(void *data, int function, const rp_scenario *scenario, rp_state *state, rp_error *error)
{
    memo *m = data;
    uint32_t known = find(m, function, scenario, state);
    if (known == UNKNOWN) {
        if (!call_function(m->v, function, scenario, state, NULL, error))
            return false;
        make_room(m);
        known = LEAF | keep_writes(m, scenario);
        remember(m, function, scenario, state, known);
    }
    assign(m, known & ~LEAF, scenario, state);
    return true;
}

rp_script memo_functions(memo *remembered)
{
    return (rp_script){ .data = remembered, .guard = guard, .effect = effect };
}
