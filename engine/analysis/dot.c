/* The graph in Graphviz's language. One node a scene, with its questions and answers as lines; one edge a way
 * from a scene to another, named after the answers that take it. */
#include <stdlib.h>
#include <string.h>

#include "analysis/graph.h"
#include "base/memory.h"

enum { TEXT_MOST = 60 }; /* letters of an answer */

/* Inside quotes; ends of lines are written by the caller. Other control characters cannot stand in a text. */
static void add_escaped(str *out, const char *text, size_t most)
{
    size_t letters = 0, length = strlen(text);
    for (size_t i = 0; i < length; i++) {
        bool begins = ((unsigned char)text[i] & 0xc0) != 0x80;
        if (begins && letters++ == most) {
            str_add(out, "…");
            return;
        }
        if (text[i] == '"' || text[i] == '\\')
            str_add_char(out, '\\');
        str_add_char(out, text[i] == '\n' || text[i] == '\t' ? ' ' : text[i]);
    }
}

static void add_marks(str *out, const graph_mark *marks, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *what = marks[i].kind == GRAPH_CRITICAL ? "stop and talk" : marks[i].id;
        str_print(out, " %s ", graph_mark_sign(marks[i].kind));
        add_escaped(out, what, TEXT_MOST);
    }
}

static void add_row(str *out, const graph_row *row)
{
    str_print(out, "    %s", row->label);
    if (row->text) {
        str_add_char(out, ' ');
        add_escaped(out, row->text, TEXT_MOST);
    }
    add_marks(out, row->marks, row->mark_count);
    str_add(out, row->right ? " (right)" : "");
    if (row->when) {
        str_add(out, " (if ");
        add_escaped(out, *row->when ? row->when : "a function", TEXT_MOST);
        str_add_char(out, ')');
    }
    str_add(out, row->once ? " (once)" : "");
    str_add(out, row->unreachable ? " (never)" : "");
    str_add(out, "\\l");
}

static void add_question(str *out, const graph_question *question, size_t number)
{
    str_print(out, "%zu %s", number, rp_question_kind_name(question->kind));
    if (question->named) {
        str_add_char(out, ' ');
        add_escaped(out, question->id, TEXT_MOST);
    }
    if (question->prompt) {
        str_add(out, ": ");
        add_escaped(out, question->prompt, TEXT_MOST);
    }
    add_marks(out, question->marks, question->mark_count);
    if (question->after)
        str_print(out, " (after %s)", question->after);
    str_add(out, question->conditional ? " (if)" : "");
    str_add(out, question->unreachable ? " (never)" : "");
    str_add(out, "\\l");
    for (size_t i = 0; i < question->row_count; i++)
        add_row(out, &question->rows[i]);
}

static void add_scene(str *out, const graph *of, const graph_node *node)
{
    bool starts = node == &of->nodes[of->start];
    str_add(out, "  \"");
    add_escaped(out, node->id, SIZE_MAX);
    str_add(out, "\" [label=\"");
    add_escaped(out, node->id, TEXT_MOST);
    str_add(out, starts ? " (start)" : "");
    str_add(out, node->unreachable ? " (never reached)\\l" : "\\l");
    for (size_t i = 0; i < node->question_count; i++)
        add_question(out, &node->questions[i], i + 1);
    str_print(out, "\"%s%s];\n", starts ? ", penwidth=2" : "", node->unreachable ? ", style=dashed" : "");
}

static void add_ending(str *out, const graph_node *node)
{
    str_add(out, "  \"");
    add_escaped(out, node->id, SIZE_MAX);
    str_print(out, "\" [style=\"rounded,bold%s\", label=\"", node->unreachable ? ",dashed" : "");
    add_escaped(out, node->title, TEXT_MOST);
    str_add(out, "\\n");
    add_escaped(out, node->id, TEXT_MOST);
    str_print(out, ", %s", graph_outcome_name(node->outcome));
    if (node->chance)
        str_print(out, ", %s", node->chance);
    str_add(out, node->unreachable ? "\\n(never reached)\"];\n" : "\"];\n");
}

/* --- edges --- */

typedef struct way {
    str names; /* of the answers that take it */
    bool there, live, certain;
} way;

static void take(way *ways, const graph *of, const graph_node *node, const graph_question *question,
                 const graph_row *row, const graph_exit *exits, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        way *one = &ways[exits[i].to];
        bool conditional = exits[i].conditional || (row && row->when);
        str_print(&one->names, "%s%s%s", one->there && one->names.length ? ", " : "", name,
                  *name && conditional ? " if" : "");
        one->live = one->live || !graph_exit_dead(of, node, question, row, &exits[i]);
        one->certain = one->certain || !conditional;
        one->there = true;
    }
}

static void take_questions(way *ways, const graph *of, const graph_node *node, str *name)
{
    for (size_t i = 0; i < node->question_count; i++) {
        const graph_question *question = &node->questions[i];
        str_clear(name);
        str_print(name, "%zu any", i + 1);
        take(ways, of, node, question, NULL, question->exits, question->exit_count, name->bytes);
        for (size_t j = 0; j < question->row_count; j++) {
            const graph_row *row = &question->rows[j];
            str_clear(name);
            str_print(name, "%zu%s%s", i + 1, strlen(row->label) > 1 ? " " : "", row->label);
            take(ways, of, node, question, row, row->exits, row->exit_count, name->bytes);
        }
    }
}

static void add_edges(str *out, const graph *of, const graph_node *node, way *ways)
{
    str name = STR_EMPTY;
    take(ways, of, node, NULL, NULL, node->exits, node->exit_count, "");
    take_questions(ways, of, node, &name);
    str_finish(&name);
    for (size_t i = 0; i < of->node_count; i++) {
        if (!ways[i].there)
            continue;
        str_add(out, "  \"");
        add_escaped(out, node->id, SIZE_MAX);
        str_add(out, "\" -> \"");
        add_escaped(out, of->nodes[i].id, SIZE_MAX);
        str_print(out, "\" [label=\"%s\"", str_text(&ways[i].names));
        str_add(out, !ways[i].live     ? ", style=dashed"
                     : ways[i].certain ? ""
                                       : ", arrowtail=odiamond, dir=both");
        str_add(out, "];\n");
        str_finish(&ways[i].names);
        ways[i] = (way){ .there = false };
    }
}

void graph_dot(const graph *of, const graph_caption *caption, str *out)
{
    way *ways = memory_allocate((of->node_count + 1) * sizeof *ways);
    str_add(out, "digraph \"");
    add_escaped(out, caption->id, SIZE_MAX);
    str_add(out, "\" {\n  label=\"");
    add_escaped(out, caption->title, SIZE_MAX);
    str_print(out, "\\n");
    add_escaped(out, caption->id, SIZE_MAX);
    str_print(out, ", version %d, digest %.8s", caption->version, caption->digest);
    if (caption->note) {
        str_add(out, "\\n");
        add_escaped(out, caption->note, SIZE_MAX);
    }
    str_add(
        out,
        "\\n+ strong  ~ part  - against  = by how the answer turns out  ! stop and talk  ? misconception\"");
    str_add(out, ";\n  labelloc=t;\n  node [shape=box, fontname=\"Inter\", fontsize=11];\n"
                 "  edge [fontname=\"Inter\", fontsize=10];\n");
    for (size_t i = 0; i < of->scene_count; i++)
        add_scene(out, of, &of->nodes[i]);
    for (size_t i = of->scene_count; i < of->node_count; i++)
        add_ending(out, &of->nodes[i]);
    for (size_t i = 0; i < of->scene_count; i++)
        add_edges(out, of, &of->nodes[i], ways);
    str_add(out, "}\n");
    free(ways);
}
