/* What exploring adds to a graph: what is never reached. And the words of graphs. */
#include "analysis/graph.h"

static bool names(const rp_names *list, const char *id)
{
    for (size_t i = 0; id && i < list->count; i++)
        if (str_is(list->items[i], id))
            return true;
    return false;
}

static void join_question(graph_question *to, const rp_names *unreachable, bool scene_unreachable)
{
    to->unreachable = scene_unreachable || names(unreachable, to->id);
    for (size_t i = 0; i < to->row_count; i++)
        to->rows[i].unreachable = to->unreachable || names(unreachable, to->rows[i].id);
}

static void join_reach(graph *to, const rp_names *unreachable)
{
    for (size_t i = 0; i < to->node_count; i++) {
        graph_node *node = &to->nodes[i];
        node->unreachable = names(unreachable, node->id);
        for (size_t j = 0; j < node->question_count; j++)
            join_question(&node->questions[j], unreachable, node->unreachable);
    }
}

void graph_join(graph *to, const rp_explored *explored)
{
    if (explored->complete)
        join_reach(to, &explored->unreachable);
}

bool graph_exit_dead(const graph *of, const graph_node *node, const graph_question *question,
                     const graph_row *row, const graph_exit *taken)
{
    return node->unreachable || of->nodes[taken->to].unreachable || (question && question->unreachable) ||
           (row && row->unreachable);
}

const char *graph_mark_sign(graph_mark_kind kind)
{
    static const char *const signs[GRAPH_MARKS] = { "+", "~", "-", "=", "!", "?" };
    return signs[kind];
}

const char *graph_outcome_name(rp_ending_outcome of)
{
    static const char *const words[] = { "good", "mixed", "poor" };
    return words[of];
}
