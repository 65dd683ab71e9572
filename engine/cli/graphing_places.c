/* A picture of a story for whoever goes through it place by place: with keys, or by ear. */
#include "base/line.h"
#include "cli/graphing.h"

enum { NAME_MOST = 200 };

static void add_name(str *out, const char *name)
{
    char line[NAME_MOST];
    line_clean(name, line, sizeof line);
    str_add(out, line);
}

/* --- where a scene leads --- */

static void note_exits(bool *leads, const graph_exit *exits, size_t count)
{
    for (size_t i = 0; i < count; i++)
        leads[exits[i].to] = true;
}

static void note_all(bool *leads, const graph_node *node)
{
    note_exits(leads, node->exits, node->exit_count);
    for (size_t i = 0; i < node->question_count; i++) {
        const graph_question *question = &node->questions[i];
        note_exits(leads, question->exits, question->exit_count);
        for (size_t j = 0; j < question->row_count; j++)
            note_exits(leads, question->rows[j].exits, question->rows[j].exit_count);
    }
}

static void add_leads(graph *of, const graph_node *node, str *out)
{
    bool *leads = arena_allocate(&of->memory, of->node_count * sizeof *leads);
    size_t count = 0, told = 0;
    note_all(leads, node);
    for (size_t i = 0; i < of->node_count; i++)
        count += leads[i];
    for (size_t i = 0; i < of->node_count; i++) {
        if (!leads[i])
            continue;
        str_add(out, told == 0 ? " Leads to " : told + 1 == count ? " and " : ", ");
        add_name(out, of->nodes[i].id);
        told++;
    }
    if (count)
        str_add_char(out, '.');
}

/* --- in words --- */

static void scene_words(graph *of, size_t index, str *out)
{
    const graph_node *node = &of->nodes[index];
    str_add(out, "Scene ");
    add_name(out, node->id);
    str_print(out, ": %zu question%s.", node->question_count, node->question_count == 1 ? "" : "s");
    if (index == of->start)
        str_add(out, " The story begins here.");
    if (node->unreachable)
        str_add(out, " Never reached.");
    add_leads(of, node, out);
}

static void ending_words(const graph_node *node, str *out)
{
    str_add(out, "Ending ");
    add_name(out, node->id);
    str_add(out, ": \u201c");
    add_name(out, node->title);
    str_print(out, "\u201d, %s.", graph_outcome_name(node->outcome));
    if (node->unreachable)
        str_add(out, " Never reached.");
    else if (node->chance)
        str_print(out, " By chance: %s.", node->chance);
}

const rp_workshop_place *graphing_places(graphing *g)
{
    graph *of = g->of;
    rp_workshop_place *out = arena_allocate(&of->memory, (of->node_count + 1) * sizeof *out);
    str words = STR_EMPTY;
    for (size_t i = 0; i < of->node_count; i++) {
        const draw_card *card = cli_picture_card(g->picture, i);
        str_clear(&words);
        if (of->nodes[i].ends)
            ending_words(&of->nodes[i], &words);
        else
            scene_words(of, i, &words);
        out[i] = (rp_workshop_place){ .id = of->nodes[i].id,
                                      .ends = of->nodes[i].ends,
                                      .x = card->x,
                                      .y = card->y,
                                      .width = card->width,
                                      .height = card->height,
                                      .words = arena_text(&of->memory, words.bytes) };
    }
    str_finish(&words);
    return out;
}
