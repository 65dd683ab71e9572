/* From graph to cards, from cards to their places, from places to the picture. Texts are cleaned here: what a scenario
 * says may hold anything but what cannot be drawn. */
#include "cli/graph_picture.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/layout.h"
#include "base/line.h"
#include "base/memory.h"

/* Beside each way of the picture, the line that it will be. */
typedef struct end {
    size_t from;
    const draw_way *way;
    uint16_t to;
    bool dead;
} end;

typedef struct joining {
    const graph *of;
    arena memory;
    draw_graph picture;
    end *ends;
    size_t end_count, end_capacity;
} joining;

/* In a long story each answer is cut to one line, or nobody could see the whole of it. */
enum { LONG_STORY = 60, CLEAN_MOST = 4100 };

static size_t text_lines(const joining *j)
{
    return j->of->scene_count > LONG_STORY ? 1 : 2;
}

static const char *clean(joining *j, const char *text)
{
    char line[CLEAN_MOST];
    line_clean(text, line, sizeof line);
    return arena_text(&j->memory, line);
}

/* --- rows --- */

static void add_ways(joining *j, size_t node, const graph_question *question, const graph_row *from,
                     draw_row *row, const graph_exit *exits, size_t count)
{
    row->ways = arena_allocate(&j->memory, count * sizeof *row->ways);
    row->way_count = count;
    for (size_t i = 0; i < count; i++) {
        bool dead = graph_exit_dead(j->of, &j->of->nodes[node], question, from, &exits[i]);
        row->ways[i] = (draw_way){ .to = clean(j, j->of->nodes[exits[i].to].id),
                                   .conditional = exits[i].conditional,
                                   .dead = dead };
        j->ends = memory_grow(j->ends, j->end_count, &j->end_capacity, sizeof *j->ends);
        j->ends[j->end_count++] = (end){ node, &row->ways[i], exits[i].to, dead };
    }
}

/* Marks, and behind them what else there is to say in a word. `notes` ends with NULL. */
static void add_marks(joining *j, draw_row *row, const graph_mark *marks, size_t count,
                      const char *const *notes)
{
    static const draw_mark_kind kinds[GRAPH_MARKS] = {
        [GRAPH_STRONG] = DRAW_MARK_STRONG,     [GRAPH_PART] = DRAW_MARK_PART,
        [GRAPH_AGAINST] = DRAW_MARK_AGAINST,   [GRAPH_JUDGED] = DRAW_MARK_JUDGED,
        [GRAPH_CRITICAL] = DRAW_MARK_CRITICAL, [GRAPH_TRAP] = DRAW_MARK_TRAP
    };
    size_t extra = 0;
    while (notes[extra])
        extra++;
    draw_mark *out = arena_allocate(&j->memory, (count + extra) * sizeof *out);
    for (size_t i = 0; i < count; i++)
        out[i] = (draw_mark){ kinds[marks[i].kind],
                              marks[i].kind == GRAPH_CRITICAL ? "stop and talk" : clean(j, marks[i].id) };
    for (size_t i = 0; i < extra; i++)
        out[count + i] = (draw_mark){ DRAW_MARK_NOTE, notes[i] };
    row->marks = out;
    row->mark_count = count + extra;
}

static const char *row_words(joining *j, const graph_row *row)
{
    switch (row->kind) {
    case GRAPH_ROW_SKIPPED: return "not asked at all";
    case GRAPH_ROW_OUTCOME: return arena_print(&j->memory, "turns out %s", row->label);
    case GRAPH_ROW_FIELD: return arena_print(&j->memory, "%s  %s", row->label, clean(j, row->text));
    case GRAPH_ROW_OPTION:
        if (row->option == RP_OPTION_SAY)
            return arena_print(&j->memory, "\u201c%s\u201d", clean(j, row->text));
        if (row->option == RP_OPTION_READ)
            return arena_print(&j->memory, "Read: %s", clean(j, row->text));
        return clean(j, row->text);
    default: return clean(j, row->text);
    }
}

static const char *condition_words(joining *j, const char *when)
{
    char line[48];
    line_clean(*when ? when : "a function", line, sizeof line);
    return arena_print(&j->memory, "if %s", line);
}

static const char *badge_of(const graph_row *row)
{
    switch (row->kind) {
    case GRAPH_ROW_FIELD: return NULL;
    case GRAPH_ROW_SKIPPED: return "\u2013";
    case GRAPH_ROW_OUTCOME: return "=";
    default: return row->label;
    }
}

static void add_answer(joining *j, size_t node, const graph_question *question, const graph_row *from)
{
    draw_card *card = &j->picture.cards[node];
    draw_row *row = &card->rows[card->row_count++];
    const char *notes[5];
    size_t count = 0;
    if (from->right)
        notes[count++] = "right";
    if (from->when)
        notes[count++] = condition_words(j, from->when);
    if (from->once)
        notes[count++] = "once";
    if (from->unreachable && !question->unreachable)
        notes[count++] = "never open";
    notes[count] = NULL;
    *row =
        (draw_row){ .kind = from->kind == GRAPH_ROW_FIELD ? DRAW_ROW_LABEL : DRAW_ROW_ANSWER,
                    .badge = badge_of(from),
                    .text = row_words(j, from),
                    .dead = from->unreachable,
                    .most =
                        from->kind == GRAPH_ROW_CARD || from->kind == GRAPH_ROW_FIELD ? 1 : text_lines(j) };
    add_marks(j, row, from->marks, from->mark_count, notes);
    add_ways(j, node, question, from, row, from->exits, from->exit_count);
}

/* "best-moment, quote: the best turn" */
static const char *question_words(joining *j, const graph_question *question)
{
    str words = STR_EMPTY;
    if (question->named)
        str_add(&words, clean(j, question->id));
    if (!question->named || question->kind != RP_QUESTION_CHOOSE)
        str_print(&words, "%s%s", words.length ? ", " : "", rp_question_kind_name(question->kind));
    if (question->kind == RP_QUESTION_BUILD)
        str_print(&words, ": %d of %zu", question->pick, question->card_count);
    if (question->kind == RP_QUESTION_FIGURE)
        str_print(&words, ": %.12g %s", question->answer, question->unit ? clean(j, question->unit) : "");
    if (question->kind == RP_QUESTION_QUOTE)
        str_add(&words, question->want_worst ? ": the worst turn" : ": the best turn");
    if (question->kind == RP_QUESTION_WRITE && question->least_words)
        str_print(&words, ": at least %d words", question->least_words);
    if (question->seconds)
        str_print(&words, ", %d seconds", question->seconds);
    const char *kept = arena_text(&j->memory, words.bytes);
    str_finish(&words);
    return kept;
}

static void add_question(joining *j, size_t node, const graph_question *question, size_t number)
{
    draw_card *card = &j->picture.cards[node];
    draw_row *row = &card->rows[card->row_count++];
    const char *notes[4];
    size_t count = 0;
    if (question->after)
        notes[count++] = arena_print(&j->memory, "after %s", question->after);
    if (question->conditional)
        notes[count++] = "if";
    if (question->unreachable && !card->dead)
        notes[count++] = "never asked";
    notes[count] = NULL;
    *row = (draw_row){ .kind = DRAW_ROW_QUESTION,
                       .badge = arena_print(&j->memory, "%zu", number),
                       .text = question_words(j, question),
                       .dead = question->unreachable,
                       .most = text_lines(j) };
    add_marks(j, row, question->marks, question->mark_count, notes);
    add_ways(j, node, question, NULL, row, question->exits, question->exit_count);
    if (question->prompt)
        card->rows[card->row_count++] =
            (draw_row){ .kind = DRAW_ROW_PROMPT, .text = clean(j, question->prompt), .most = text_lines(j) };
    for (size_t i = 0; i < question->row_count; i++)
        add_answer(j, node, question, &question->rows[i]);
}

/* --- cards --- */

static void join_scene(joining *j, size_t node)
{
    const graph_node *from = &j->of->nodes[node];
    draw_card *card = &j->picture.cards[node];
    size_t rows = 1;
    for (size_t i = 0; i < from->question_count; i++)
        rows += 3 + from->questions[i].row_count;
    card->rows = arena_allocate(&j->memory, rows * sizeof *card->rows);
    card->start = node == j->of->start;
    card->flag = card->start ? "start" : from->unreachable ? "never reached" : NULL;
    if (from->exit_count) {
        draw_row *row = &card->rows[card->row_count++];
        *row = (draw_row){ .kind = DRAW_ROW_WAYS };
        add_ways(j, node, NULL, NULL, row, from->exits, from->exit_count);
    }
    for (size_t i = 0; i < from->question_count; i++)
        add_question(j, node, &from->questions[i], i + 1);
}

static void join_ending(joining *j, size_t node)
{
    static const draw_card_kind kinds[] = { [RP_ENDING_GOOD] = DRAW_CARD_GOOD,
                                            [RP_ENDING_MIXED] = DRAW_CARD_MIXED,
                                            [RP_ENDING_POOR] = DRAW_CARD_POOR };
    const graph_node *from = &j->of->nodes[node];
    draw_card *card = &j->picture.cards[node];
    card->kind = kinds[from->outcome];
    card->title = clean(j, from->title);
    card->flag = from->unreachable ? "never reached" : NULL;
    card->chance = from->unreachable ? NULL : from->chance;
}

static void join_cards(joining *j)
{
    j->picture.card_count = j->of->node_count;
    j->picture.cards = arena_allocate(&j->memory, j->of->node_count * sizeof *j->picture.cards);
    for (size_t i = 0; i < j->of->node_count; i++) {
        const graph_node *node = &j->of->nodes[i];
        j->picture.cards[i] = (draw_card){ .name = clean(j, node->id), .dead = node->unreachable };
        (node->ends ? join_ending : join_scene)(j, i);
        draw_card_measure(&j->picture, &j->picture.cards[i]);
    }
}

/* --- places --- */

static void arrange(joining *j, layout *plane)
{
    const draw_graph *picture = &j->picture;
    plane->boxes = arena_allocate(&j->memory, picture->card_count * sizeof *plane->boxes);
    plane->lines = arena_allocate(&j->memory, j->end_count * sizeof *plane->lines);
    plane->box_count = picture->card_count;
    plane->line_count = j->end_count;
    plane->start = j->of->start;
    for (size_t i = 0; i < picture->card_count; i++)
        plane->boxes[i] = (layout_box){ .width = picture->cards[i].width,
                                        .height = picture->cards[i].height,
                                        .entry = picture->cards[i].entry,
                                        .last = j->of->nodes[i].ends };
    for (size_t i = 0; i < j->end_count; i++)
        plane->lines[i] = (layout_line){ j->ends[i].from, j->ends[i].to, j->ends[i].way->y, false, NULL, 0 };
    layout_arrange(plane);
}

static void place(joining *j, const layout *plane)
{
    draw_graph *picture = &j->picture;
    double left, top;
    picture->width = plane->width;
    picture->height = plane->height;
    draw_graph_origin(picture, &left, &top);
    for (size_t i = 0; i < picture->card_count; i++) {
        picture->cards[i].x = plane->boxes[i].x + left;
        picture->cards[i].y = plane->boxes[i].y + top;
    }
    picture->threads = arena_allocate(&j->memory, j->end_count * sizeof *picture->threads);
    picture->thread_count = j->end_count;
    for (size_t i = 0; i < j->end_count; i++) {
        const layout_line *line = &plane->lines[i];
        draw_point *points = arena_allocate(&j->memory, line->point_count * sizeof *points);
        for (size_t k = 0; k < line->point_count; k++)
            points[k] = (draw_point){ line->points[k].x + left, line->points[k].y + top };
        picture->threads[i] = (draw_thread){ points, line->point_count, line->back, j->ends[i].dead };
    }
}

struct cli_picture {
    joining joined;
    layout plane;
    draw_picture picture;
};

cli_picture *cli_picture_create(const graph *of, const graph_caption *caption, const char *language,
                                const draw_text *text)
{
    cli_picture *out = memory_allocate(sizeof *out);
    joining *j = &out->joined;
    *j = (joining){ .of = of, .picture = { .text = text, .memory = &j->memory } };
    out->plane.spacing = (layout_spacing){ .boxes = 28, .beside = 20, .lines = 12, .margin = 24 };
    arena_init(&j->memory);
    j->picture.title = clean(j, caption->title);
    size_t endings = of->node_count - of->scene_count;
    j->picture.subtitle =
        arena_print(&j->memory, "%s, version %d, digest %.8s. %zu scene%s, %zu ending%s.",
                    clean(j, caption->id), caption->version, caption->digest, of->scene_count,
                    of->scene_count == 1 ? "" : "s", endings, endings == 1 ? "" : "s");
    j->picture.note = arena_text(&j->memory, caption->note);
    join_cards(j);
    arrange(j, &out->plane);
    place(j, &out->plane);
    out->picture = (draw_picture){ .title = j->picture.title,
                                   .description = j->picture.subtitle,
                                   .language = arena_text(&j->memory, language),
                                   .text = text,
                                   .paint = draw_graph_paint,
                                   .data = &j->picture };
    draw_graph_measure(&j->picture, &out->picture.width, &out->picture.height);
    return out;
}

const draw_picture *cli_picture_of(const cli_picture *picture)
{
    return &picture->picture;
}

const draw_card *cli_picture_card(const cli_picture *picture, size_t node)
{
    return &picture->joined.picture.cards[node];
}

void cli_picture_destroy(cli_picture *picture)
{
    if (!picture)
        return;
    layout_finish(&picture->plane);
    arena_finish(&picture->joined.memory);
    free(picture->joined.ends);
    free(picture);
}
