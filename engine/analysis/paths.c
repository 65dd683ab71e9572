#include "analysis/paths.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/judge.h"

path_graph paths_of_flow(const flow *walked)
{
    return (path_graph){ walked, walked->first_edge, walked->edges, walked->levels, walked->level_count };
}

/* --- marks go back to where the flow began --- */

static bool in_level(const path_graph *graph, size_t level, uint32_t node)
{
    return level < graph->level_count && node != FLOW_NONE && node >= graph->levels[level] &&
           node < graph->levels[level + 1];
}

static void mark_back(const path_graph *graph, uint64_t *marks)
{
    for (size_t level = graph->level_count; level-- > 0;)
        for (uint32_t node = graph->levels[level]; node < graph->levels[level + 1]; node++)
            for (uint64_t e = graph->first_edge[node]; e < graph->first_edge[node + 1]; e++)
                if (in_level(graph, level + 1, graph->edges[e].to))
                    marks[node] |= marks[graph->edges[e].to];
}

/* --- and are followed forward, by playing --- */

typedef struct step {
    const answers_way *way;
    uint32_t node;
    size_t turn; /* of a quote */
} step;

/* The first own turn of that worth. */
static size_t turn_worth(const rp_scenario *scenario, const rp_state *state, int worth)
{
    size_t turn = 0;
    while (judge_worth(state_answered_option(scenario, state, state_turn(scenario, state, turn))) != worth)
        turn++;
    return turn;
}

static bool find_step(const path_graph *graph, const uint64_t *marks, uint64_t bit, size_t level,
                      uint32_t node, const key_moment *moment, const answers_list *ways, step *out)
{
    const rp_scenario *scenario = graph->walked->scenario;
    bool quote = scenario->questions[moment->place.index].kind == RP_QUESTION_QUOTE, found = false;
    uint64_t first = graph->first_edge[node], count = graph->first_edge[node + 1] - first;
    for (size_t i = 0; i < count; i++) { /* none where it was not gone into; else one for each way */
        uint32_t to = graph->edges[first + i].to;
        if (!in_level(graph, level + 1, to) || !(marks[to] & bit))
            continue;
        size_t turn = quote ? turn_worth(scenario, moment->state, ways->items[i].worth) : 0;
        if (!found || turn < out->turn)
            *out = (step){ &ways->items[i], to, turn };
        found = true;
    }
    return found;
}

static rp_path play_path(const path_graph *graph, const uint64_t *marks, uint64_t bit, answers *ways,
                         arena *memory)
{
    const flow *walked = graph->walked;
    const char **out = arena_allocate(memory, (graph->level_count + 1) * sizeof *out);
    key_moment moment;
    machine_open open;
    size_t count = 0;
    uint32_t node = 0;
    step next = { .way = NULL };
    flow_begin(walked, &moment, &open);
    while (moment.place.kind == KEY_ASKING &&
           find_step(graph, marks, bit, count, node, &moment, answers_at(ways, &moment, open), &next)) {
        str spelled = STR_EMPTY;
        answers_spell(walked->scenario, moment.place.index, next.way, open, next.turn, &spelled);
        out[count++] = arena_text(memory, str_text(&spelled));
        str_finish(&spelled);
        flow_take(walked, &moment, next.way, &open);
        node = next.node;
    }
    free(moment.state);
    return (rp_path){ out, count };
}

void paths_find(const path_graph *graph, uint64_t *marks, size_t goals, rp_path *out, arena *memory)
{
    answers ways;
    answers_make(&ways, graph->walked->scenario);
    mark_back(graph, marks);
    for (size_t i = 0; i < goals; i++)
        out[i] = marks[0] >> i & 1 ? play_path(graph, marks, UINT64_C(1) << i, &ways, memory)
                                   : (rp_path){ NULL, 0 };
    answers_finish(&ways);
}

/* --- too few opportunities --- */

/* Moments told apart by how many opportunities there have been, as long as they are too few. */
typedef struct starving {
    const flow *walked;
    uint32_t *numbers; /* moment × RP_CHANCES_LEAST + opportunities -> node, or FLOW_NONE */
    uint32_t *nodes;   /* the other way round */
    size_t count, capacity;
    uint64_t *first_edge;
    size_t first_capacity;
    flow_edge *edges;
    size_t edge_count, edge_capacity;
    uint32_t *levels;
    size_t level_count;
    uint8_t *added; /* label -> opportunities */
} starving;

static uint32_t node_of(starving *s, uint32_t state, int opportunities)
{
    uint32_t what = state * RP_CHANCES_LEAST + (uint32_t)opportunities;
    if (opportunities >= RP_CHANCES_LEAST || flow_is_critical(s->walked, state))
        return FLOW_NONE;
    if (s->numbers[what] == FLOW_NONE) {
        s->nodes = memory_grow(s->nodes, s->count, &s->capacity, sizeof *s->nodes);
        s->numbers[what] = (uint32_t)s->count;
        s->nodes[s->count++] = what;
    }
    return s->numbers[what];
}

static void expand(starving *s, uint32_t node)
{
    uint32_t state = s->nodes[node] / RP_CHANCES_LEAST;
    int opportunities = (int)(s->nodes[node] % RP_CHANCES_LEAST);
    s->first_edge = memory_grow(s->first_edge, node + 1, &s->first_capacity, sizeof *s->first_edge);
    s->first_edge[node] = s->edge_count;
    for (uint64_t e = s->walked->first_edge[state]; e < s->walked->first_edge[state + 1]; e++) {
        flow_edge edge = s->walked->edges[e];
        edge.to = node_of(s, edge.to, opportunities + s->added[edge.label]);
        s->edges = memory_grow(s->edges, s->edge_count, &s->edge_capacity, sizeof *s->edges);
        s->edges[s->edge_count++] = edge;
    }
}

static bool starves(const starving *s, uint32_t node)
{
    return flow_place(s->walked, s->nodes[node] / RP_CHANCES_LEAST).kind == KEY_ENDED;
}

/* Level by level until one holds such an ending. */
static bool search(starving *s, int first)
{
    bool found = false;
    node_of(s, 0, first);
    for (size_t from = 0; from < s->count && !found;) {
        size_t end = s->count;
        s->levels = memory_resize(s->levels, (s->level_count + 2) * sizeof *s->levels);
        s->levels[s->level_count++] = (uint32_t)from;
        for (size_t i = from; i < end; i++) {
            found = found || starves(s, (uint32_t)i);
            expand(s, (uint32_t)i);
        }
        s->levels[s->level_count] = (uint32_t)end;
        s->first_edge = memory_grow(s->first_edge, end + 1, &s->first_capacity, sizeof *s->first_edge);
        s->first_edge[end] = s->edge_count;
        from = end;
    }
    return found;
}

rp_path paths_starving(const flow *walked, size_t claim, int first, arena *memory)
{
    starving s = { .walked = walked };
    rp_path path = { NULL, 0 };
    size_t size = walked->states * RP_CHANCES_LEAST * sizeof *s.numbers;
    s.numbers = memory_allocate(size);
    memset(s.numbers, 0xff, size);
    s.added = memory_allocate(walked->label_count + 1);
    for (size_t i = 0; i < walked->label_count; i++)
        for (size_t j = 0; j < walked->labels[i].count; j++)
            if (walked->labels[i].counts[j].claim == claim &&
                walked->labels[i].counts[j].which == RP_OUTCOME_NONE)
                s.added[i]++;
    if (search(&s, first)) {
        path_graph graph = { walked, s.first_edge, s.edges, s.levels, s.level_count };
        uint64_t *marks = memory_allocate(s.count * sizeof *marks);
        for (uint32_t i = s.levels[s.level_count - 1]; i < s.levels[s.level_count]; i++)
            marks[i] = starves(&s, i);
        paths_find(&graph, marks, 1, &path, memory);
        free(marks);
    }
    free(s.numbers);
    free(s.nodes);
    free(s.first_edge);
    free(s.edges);
    free(s.levels);
    free(s.added);
    return path;
}
