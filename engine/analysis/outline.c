/* From the model to the graph.
 *
 * The beats of a scene form a graph without cycles, in which each beat knows what follows. So where an answer leads is
 * found by walking from the beat after it to the next question or `go`, both ways at every `when`. */
#include "analysis/graph.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* Where a walk comes to. More than one place: a condition decides between them. */
typedef struct ends {
    graph_exit *exits;
    size_t exit_count, exit_capacity;
    uint16_t *asks; /* questions */
    size_t ask_count, ask_capacity;
} ends;

typedef struct outline {
    const rp_scenario *scenario;
    graph *to;
    uint32_t *seen; /* by beat: the last walk that came there */
    uint32_t walk;
    uint16_t *stack;
    ends found;
    const uint16_t *asked; /* the questions of the scene */
    size_t asked_count;
    /* by question */
    str *after;      /* the answers that lead to it, one after another */
    size_t *answers; /* how many of those of the question that is looked at */
    bool *certain;   /* some way to it is not conditional */
    bool *anyway;    /* it follows the scene's beginning, or all answers of a question alike */
} outline;

static bool has_exit(const graph_exit *exits, size_t count, uint16_t to)
{
    for (size_t i = 0; i < count; i++)
        if (exits[i].to == to)
            return true;
    return false;
}

static bool has_ask(const ends *in, uint16_t question)
{
    for (size_t i = 0; i < in->ask_count; i++)
        if (in->asks[i] == question)
            return true;
    return false;
}

static void find_exit(outline *o, const model_beat *beat)
{
    ends *found = &o->found;
    uint16_t to = (uint16_t)(beat->as.go.target + (beat->as.go.ends ? o->scenario->scene_count : 0));
    if (has_exit(found->exits, found->exit_count, to))
        return;
    found->exits = memory_grow(found->exits, found->exit_count, &found->exit_capacity, sizeof *found->exits);
    found->exits[found->exit_count++] = (graph_exit){ to, false };
}

static void find_ask(outline *o, uint16_t question)
{
    ends *found = &o->found;
    if (has_ask(found, question))
        return;
    found->asks = memory_grow(found->asks, found->ask_count, &found->ask_capacity, sizeof *found->asks);
    found->asks[found->ask_count++] = question;
}

/* Fills o->found with where beats from `first` on come to, in the order of the text. */
static void walk(outline *o, uint16_t first)
{
    const model_beat *beats = o->scenario->beats;
    size_t depth = 0;
    o->found.exit_count = o->found.ask_count = 0;
    o->walk++;
    o->stack[depth++] = first;
    while (depth) {
        uint16_t at = o->stack[--depth];
        if (o->seen[at] == o->walk)
            continue;
        o->seen[at] = o->walk;
        switch (beats[at].kind) {
        case BEAT_NOTHING: break;
        case BEAT_GO: find_exit(o, &beats[at]); break;
        case BEAT_ASK: find_ask(o, beats[at].as.question); break;
        case BEAT_WHEN:
            o->stack[depth++] = beats[at].as.when.otherwise;
            o->stack[depth++] = beats[at].as.when.then;
            break;
        default: o->stack[depth++] = beats[at].next;
        }
    }
    for (size_t i = 0; i < o->found.exit_count; i++)
        o->found.exits[i].conditional = o->found.exit_count + o->found.ask_count > 1;
}

static const graph_exit *keep_exits(outline *o, size_t *count)
{
    *count = o->found.exit_count;
    return arena_copy(&o->to->memory, o->found.exits, *count * sizeof *o->found.exits);
}

/* Notes how the questions that a walk came to are asked: after the answer `label` of a question, or anyway. */
static void note_asks(outline *o, const char *question, const char *label)
{
    bool certain = o->found.exit_count + o->found.ask_count == 1;
    for (size_t i = 0; i < o->found.ask_count; i++) {
        uint16_t asked = o->found.asks[i];
        o->certain[asked] = o->certain[asked] || certain;
        o->anyway[asked] = o->anyway[asked] || !label;
        if (!label)
            continue;
        o->answers[asked]++;
        str_print(&o->after[asked], "%s%s%s%s", o->after[asked].length ? ", " : "", question,
                  strlen(label) > 1 ? " " : "", label);
    }
}

static void note_common_asks(outline *o, size_t answers)
{
    for (size_t i = 0; i < o->asked_count; i++) {
        uint16_t asked = o->asked[i];
        o->anyway[asked] = o->anyway[asked] || o->answers[asked] == answers;
        o->answers[asked] = 0;
    }
}

/* --- marks --- */

static size_t option_mark_count(const model_option *option)
{
    return option->tag_count + (option->trap ? 1u : 0u) + (option->then.critical != MODEL_NONE ? 1u : 0u);
}

static graph_mark critical_mark(const rp_scenario *scenario, uint16_t critical)
{
    return (graph_mark){ GRAPH_CRITICAL, scenario->criticals[critical].why };
}

static void mark_option(outline *o, const model_option *option, graph_row *row)
{
    static const graph_mark_kind kinds[] = { [RP_OUTCOME_STRONG] = GRAPH_STRONG,
                                             [RP_OUTCOME_PART] = GRAPH_PART,
                                             [RP_OUTCOME_AGAINST] = GRAPH_AGAINST };
    graph_mark *marks = arena_allocate(&o->to->memory, option_mark_count(option) * sizeof *marks);
    row->marks = marks;
    for (int strength = RP_OUTCOME_STRONG; strength <= RP_OUTCOME_AGAINST; strength++)
        for (size_t i = 0; i < option->tag_count; i++)
            if ((int)option->tags[i].strength == strength)
                marks[row->mark_count++] =
                    (graph_mark){ kinds[strength], o->scenario->claims[option->tags[i].claim]->id };
    if (option->then.critical != MODEL_NONE)
        marks[row->mark_count++] = critical_mark(o->scenario, option->then.critical);
    if (option->trap)
        marks[row->mark_count++] = (graph_mark){ GRAPH_TRAP, option->trap };
}

static void mark_question(outline *o, const model_question *from, graph_question *to)
{
    graph_mark *marks = arena_allocate(&o->to->memory, from->strong_count * sizeof *marks);
    for (size_t i = 0; i < from->strong_count; i++)
        marks[i] = (graph_mark){ GRAPH_JUDGED, o->scenario->claims[from->strong[i]]->id };
    to->marks = marks;
    to->mark_count = from->strong_count;
}

/* --- rows --- */

static graph_row *add_option(outline *o, graph_question *to, const model_option *option, const char *label)
{
    graph_row *row = &to->rows[to->row_count++];
    *row = (graph_row){ .kind = option->is_silence               ? GRAPH_ROW_SILENCE
                                : option->kind == RP_OPTION_CARD ? GRAPH_ROW_CARD
                                                                 : GRAPH_ROW_OPTION,
                        .option = option->kind,
                        .id = option->id,
                        .label = label,
                        .text = option->text,
                        .when = option->when.kind == CONDITION_NONE ? NULL
                                : option->when.text                 ? option->when.text
                                                                    : "",
                        .once = option->once != MODEL_NONE,
                        .right = option->right };
    to->card_count += option->kind == RP_OPTION_CARD;
    mark_option(o, option, row);
    return row;
}

static void leave(outline *o, const char *question, graph_row *row, uint16_t first)
{
    walk(o, first);
    row->exits = keep_exits(o, &row->exit_count);
    note_asks(o, question, row->label);
}

static bool same_exits(const graph_row *a, const graph_row *b)
{
    bool same = a->exit_count == b->exit_count;
    for (size_t i = 0; same && i < a->exit_count; i++)
        same = a->exits[i].conditional == b->exits[i].conditional &&
               has_exit(b->exits, b->exit_count, a->exits[i].to);
    return same;
}

/* Where every answer leaves alike, the question says so once. */
static void gather_exits(outline *o, graph_question *to, size_t first)
{
    graph_row *rows = to->rows + first;
    size_t count = to->row_count - first;
    note_common_asks(o, count);
    for (size_t i = 1; i < count; i++)
        if (!same_exits(&rows[0], &rows[i]))
            return;
    to->exits = rows[0].exits;
    to->exit_count = rows[0].exit_count;
    for (size_t i = 0; i < count; i++)
        rows[i].exit_count = 0;
}

/* A question that is skipped goes on behind itself. That is a row of its own where no answer goes on there too. */
static void add_skipped(outline *o, const model_question *from, const char *number, graph_question *to)
{
    bool new = false;
    walk(o, o->scenario->beats[from->beat].next);
    for (size_t i = 0; i < o->found.exit_count; i++) {
        bool known = false;
        for (size_t j = 0; j < to->row_count && !known; j++)
            known = has_exit(to->rows[j].exits, to->rows[j].exit_count, o->found.exits[i].to);
        new = new || !known;
    }
    for (size_t i = 0; i < o->found.ask_count; i++)
        new = new || !o->answers[o->found.asks[i]];
    if (!new)
        return;
    graph_row *row = &to->rows[to->row_count++];
    *row = (graph_row){ .kind = GRAPH_ROW_SKIPPED, .label = "skip" };
    row->exits = keep_exits(o, &row->exit_count);
    note_asks(o, number, row->label);
}

static const char *letter(outline *o, const char *before, size_t index)
{
    return arena_print(&o->to->memory, "%s%c", before, (char)('a' + index));
}

static void outline_choose(outline *o, const model_question *from, const char *number, graph_question *to)
{
    const model_field *field = &from->fields[0];
    bool skips = true;
    for (size_t i = 0; i < field->option_count; i++) {
        const model_option *option = &field->options[i];
        leave(o, number, add_option(o, to, option, letter(o, "", i)), option->then.beats);
        skips = skips && (option->when.kind != CONDITION_NONE || option->once != MODEL_NONE);
    }
    if (from->silence)
        leave(o, number, add_option(o, to, from->silence, "t"), from->silence->then.beats);
    if (skips)
        add_skipped(o, from, number, to);
    gather_exits(o, to, 0);
}

/* Answers that lead on alike whatever they are: form, write, and what is judged without `on`. */
static void leave_at_once(outline *o, const model_question *from, graph_question *to)
{
    walk(o, o->scenario->beats[from->beat].next);
    to->exits = keep_exits(o, &to->exit_count);
    note_asks(o, NULL, NULL);
}

static void outline_cards(outline *o, const model_question *from, graph_question *to)
{
    for (size_t f = 0; f < from->field_count; f++) {
        const model_field *field = &from->fields[f];
        bool form = from->kind == RP_QUESTION_FORM, ranked = from->kind == RP_QUESTION_RANK;
        const char *number = form ? arena_print(&o->to->memory, "%zu", f + 1) : "";
        if (form)
            to->rows[to->row_count++] =
                (graph_row){ .kind = GRAPH_ROW_FIELD, .label = number, .text = field->label };
        for (size_t i = 0; i < field->option_count; i++)
            add_option(o, to, &field->options[i],
                       ranked ? arena_print(&o->to->memory, "%zu", i + 1) : letter(o, number, i));
    }
}

static bool can_come_out(const model_question *from, int outcome)
{
    size_t plain = 0, traps = 0; /* wrong cards that are no trap, and traps */
    if (from->kind != RP_QUESTION_BUILD)
        return outcome == RP_OUTCOME_PART ? from->kind != RP_QUESTION_FIGURE || from->near_count > 0
                                          : outcome != RP_OUTCOME_AGAINST;
    for (size_t i = 0; i < from->fields[0].option_count; i++) {
        traps += from->fields[0].options[i].trap != NULL;
        plain += !from->fields[0].options[i].trap && !from->fields[0].options[i].right;
    }
    switch (outcome) {
    case RP_OUTCOME_PART: return from->pick > 1 && plain > 0;
    case RP_OUTCOME_AGAINST: return traps > 0;
    case RP_OUTCOME_NONE: return plain > (from->pick > 1 ? 1u : 0u);
    default: return true;
    }
}

static void outline_outcomes(outline *o, const model_question *from, const char *number, graph_question *to)
{
    size_t first = to->row_count;
    for (int i = RP_OUTCOME_STRONG; i <= RP_OUTCOME_NONE; i++) {
        if (!can_come_out(from, i))
            continue;
        graph_row *row = &to->rows[to->row_count++];
        graph_mark *mark = arena_allocate(&o->to->memory, sizeof *mark);
        *row =
            (graph_row){ .kind = GRAPH_ROW_OUTCOME, .label = rp_outcome_name((rp_outcome)i), .marks = mark };
        if (from->on[i].critical != MODEL_NONE) {
            *mark = critical_mark(o->scenario, from->on[i].critical);
            row->mark_count = 1;
        }
        leave(o, number, row, from->on[i].beats);
    }
    if (from->kind == RP_QUESTION_QUOTE)
        add_skipped(o, from, number, to);
    gather_exits(o, to, first);
    size_t kept = first; /* an outcome from which nothing hangs need not be named */
    for (size_t i = first; i < to->row_count; i++)
        if (to->rows[i].mark_count || to->rows[i].exit_count)
            to->rows[kept++] = to->rows[i];
    to->row_count = kept;
}

static size_t most_rows(const model_question *from)
{
    size_t count = 6; /* silence, skipped, outcomes */
    for (size_t i = 0; i < from->field_count; i++)
        count += 1 + from->fields[i].option_count;
    return count;
}

static void outline_question(outline *o, const model_question *from, size_t index, graph_question *to)
{
    const char *scene = o->scenario->scenes[from->scene].id;
    size_t length = strlen(scene);
    const char *number = arena_print(&o->to->memory, "%zu", index + 1);
    *to = (graph_question){
        .id = from->id,
        .named = strncmp(from->id, scene, length) != 0 || from->id[length] != '.',
        .kind = from->kind,
        .prompt = from->prompt,
        .pick = from->pick,
        .seconds = from->seconds,
        .least_words = from->least_words,
        .answer = from->answer,
        .tolerance = from->tolerance,
        .unit = from->unit,
        .want_worst = from->want_worst,
        .rows = arena_allocate(&o->to->memory, most_rows(from) * sizeof *to->rows),
    };
    mark_question(o, from, to);
    if (from->kind == RP_QUESTION_CHOOSE)
        outline_choose(o, from, number, to);
    else
        outline_cards(o, from, to);
    if (from->on)
        outline_outcomes(o, from, number, to);
    else if (from->kind != RP_QUESTION_CHOOSE)
        leave_at_once(o, from, to);
}

/* --- nodes --- */

static void outline_scene(outline *o, uint16_t scene, graph_node *to)
{
    *to = (graph_node){ .id = o->scenario->scenes[scene].id, .question_count = o->asked_count };
    to->questions = arena_allocate(&o->to->memory, to->question_count * sizeof *to->questions);
    walk(o, o->scenario->scenes[scene].first);
    to->exits = keep_exits(o, &to->exit_count);
    note_asks(o, NULL, NULL);
    for (size_t i = 0; i < to->question_count; i++)
        outline_question(o, &o->scenario->questions[o->asked[i]], i, &to->questions[i]);
    for (size_t i = 0; i < to->question_count; i++) {
        uint16_t question = o->asked[i];
        to->questions[i].conditional = !o->certain[question];
        if (!o->anyway[question] && o->after[question].length)
            to->questions[i].after = arena_text(&o->to->memory, str_text(&o->after[question]));
    }
}

static void outline_scenes(outline *o)
{
    uint16_t *asked = memory_allocate((o->scenario->question_count + 1) * sizeof *asked);
    o->asked = asked;
    for (uint16_t scene = 0; scene < o->scenario->scene_count; scene++) {
        o->asked_count = 0;
        for (uint16_t i = 0; i < o->scenario->question_count; i++) /* in the order of the text */
            if (o->scenario->questions[i].scene == scene)
                asked[o->asked_count++] = i;
        outline_scene(o, scene, &o->to->nodes[scene]);
    }
    free(asked);
}

static void outline_endings(outline *o)
{
    for (size_t i = 0; i < o->scenario->ending_count; i++) {
        const model_ending *ending = &o->scenario->endings[i];
        o->to->nodes[o->to->scene_count + i] = (graph_node){
            .id = ending->id, .ends = true, .title = ending->title, .outcome = ending->outcome
        };
    }
}

graph *graph_create(const rp_scenario *scenario)
{
    graph *to = memory_allocate(sizeof *to);
    arena_init(&to->memory);
    to->scene_count = scenario->scene_count;
    to->node_count = scenario->scene_count + scenario->ending_count;
    to->nodes = arena_allocate(&to->memory, to->node_count * sizeof *to->nodes);
    to->start = scenario->start;
    size_t questions = scenario->question_count;
    outline o = {
        .scenario = scenario,
        .to = to,
        .seen = memory_allocate(scenario->beat_count * sizeof *o.seen),
        .stack = memory_allocate((2 * scenario->beat_count + 1) * sizeof *o.stack),
        .after = memory_allocate((questions + 1) * sizeof *o.after),
        .answers = memory_allocate((questions + 1) * sizeof *o.answers),
        .certain = memory_allocate((questions + 1) * sizeof *o.certain),
        .anyway = memory_allocate((questions + 1) * sizeof *o.anyway),
    };
    outline_scenes(&o);
    outline_endings(&o);
    for (size_t i = 0; i < questions; i++)
        str_finish(&o.after[i]);
    free(o.seen);
    free(o.stack);
    free(o.after);
    free(o.answers);
    free(o.certain);
    free(o.anyway);
    free(o.found.exits);
    free(o.found.asks);
    return to;
}

void graph_destroy(graph *of)
{
    if (!of)
        return;
    arena_finish(&of->memory);
    free(of);
}
