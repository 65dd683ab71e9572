/* Scenes and lists of beats. A list is laid beside its counterpart so that as little as possible was changed, put in
 * or taken out; questions are known from one another beforehand, wherever they stand. */
#include <stdlib.h>
#include <string.h>

#include "analysis/differ.h"
#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"

enum {
    LONGEST_TEXT = 4000,  /* bytes of a scene or a question that are looked at to know it again */
    CELLS_MOST = 4000000, /* of the table that lays two lists beside one another */
    PUT_IN = 1000,
    CHANGED = 900,
    ANOTHER = 3000, /* what a difference costs; words cost by how unlike they are */
};

/* --- knowing them again --- */

static void add_text(str *out, const char *text)
{
    if (text && out->length < LONGEST_TEXT)
        str_print(out, "%s / ", text);
}

static const char *words_of_question(arena *memory, const model_question *question)
{
    str out = STR_EMPTY;
    add_text(&out, question->prompt);
    for (size_t i = 0; i < question->field_count; i++) {
        add_text(&out, question->fields[i].label);
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            add_text(&out, question->fields[i].options[j].text);
    }
    const char *kept = arena_text(memory, str_text(&out));
    str_finish(&out);
    return kept;
}

static const char *words_of_scene(arena *memory, const rp_scenario *scenario, size_t scene)
{
    str out = STR_EMPTY;
    for (size_t i = 1; i < scenario->beat_count; i++) {
        const model_beat *beat = &scenario->beats[i];
        if (beat->scene != scene)
            continue;
        if (beat->kind == BEAT_LINE)
            add_text(&out, beat->as.line.text);
        if (beat->kind == BEAT_NARRATE)
            add_text(&out, beat->as.narrate);
    }
    const char *kept = arena_text(memory, str_text(&out));
    str_finish(&out);
    return kept;
}

void diff_match_story(diff *all)
{
    const rp_scenario *sides[] = { all->old, all->new };
    match_item *scenes[2], *exhibits[2], *questions[2];
    for (int i = 0; i < 2; i++) {
        const rp_scenario *side = sides[i];
        scenes[i] = arena_allocate(&all->memory, (side->scene_count + 1) * sizeof *scenes[i]);
        exhibits[i] = arena_allocate(&all->memory, (side->exhibit_count + 1) * sizeof *exhibits[i]);
        questions[i] = arena_allocate(&all->memory, (side->question_count + 1) * sizeof *questions[i]);
        for (size_t j = 0; j < side->scene_count; j++)
            scenes[i][j] = (match_item){ side->scenes[j].id, words_of_scene(&all->memory, side, j) };
        for (size_t j = 0; j < side->exhibit_count; j++)
            exhibits[i][j] = (match_item){ side->exhibits[j].id, side->exhibits[j].title };
        for (size_t j = 0; j < side->question_count; j++)
            questions[i][j] =
                (match_item){ side->questions[j].id, words_of_question(&all->memory, &side->questions[j]) };
    }
    all->scenes = diff_match(all, scenes[0], all->old->scene_count, scenes[1], all->new->scene_count);
    all->exhibits =
        diff_match(all, exhibits[0], all->old->exhibit_count, exhibits[1], all->new->exhibit_count);
    all->questions =
        diff_match(all, questions[0], all->old->question_count, questions[1], all->new->question_count);
    all->question_met =
        arena_allocate(&all->memory, (all->old->question_count + 1) * sizeof *all->question_met);
}

/* --- single beats --- */

static const char *spoken(const model_beat *beat)
{
    return beat->kind == BEAT_LINE      ? beat->as.line.text
           : beat->kind == BEAT_NARRATE ? beat->as.narrate
                                        : NULL;
}

static bool same_target(const diff *all, const model_beat *old, const model_beat *new)
{
    const size_t *to_new = old->as.go.ends ? all->endings.to_new : all->scenes.to_new;
    return old->as.go.ends == new->as.go.ends &&to_new[old->as.go.target] == new->as.go.target;
}

static const char *target_of(const rp_scenario *scenario, const model_beat *beat)
{
    return beat->as.go.ends ? scenario->endings[beat->as.go.target].id
                            : scenario->scenes[beat->as.go.target].id;
}

static const char *effects_of(diff *all, const rp_scenario *scenario, const model_beat *beat)
{
    const char *effects = diff_effects(&all->memory, scenario, beat->as.change);
    return effects ? effects : "nothing";
}

/* A beat with what it says or does as a text. */
typedef struct beat_item {
    const model_beat *beat;
    const char *key;
} beat_item;

static const char *key_of(diff *all, const rp_scenario *scenario, const model_beat *beat)
{
    switch (beat->kind) {
    case BEAT_LINE:
    case BEAT_NARRATE: return spoken(beat);
    case BEAT_SHOW: return scenario->exhibits[beat->as.exhibit].id;
    case BEAT_GO: return target_of(scenario, beat);
    case BEAT_CHANGE: return effects_of(all, scenario, beat);
    case BEAT_WHEN: return diff_condition(&all->memory, beat->as.when.condition);
    default: return "";
    }
}

/* What it costs to take one for the other. */
static int cost_of(const diff *all, const beat_item *old, const beat_item *new)
{
    const model_beat *a = old->beat, *b = new->beat;
    if (spoken(a) && spoken(b))
        return 1000 - (int)near_likeness(old->key, new->key) + (a->kind == b->kind ? 0 : 1);
    if (a->kind != b->kind)
        return ANOTHER;
    switch (a->kind) {
    case BEAT_SHOW: return all->exhibits.to_new[a->as.exhibit] == b->as.exhibit ? 0 : CHANGED;
    case BEAT_GO: return same_target(all, a, b) ? 0 : CHANGED;
    case BEAT_ASK: return all->questions.to_new[a->as.question] == b->as.question ? 0 : ANOTHER;
    default: return str_is(old->key, new->key) ? 0 : CHANGED;
    }
}

static void compare_speech(diff *all, const diff_thing *thing, const model_beat *old, const model_beat *new)
{
    diff_note(all, DIFF_TEXT, thing, "words", spoken(old), spoken(new));
    if (old->kind != new->kind) {
        diff_note(all, DIFF_FLOW, thing, "kind", old->kind == BEAT_LINE ? "spoken" : "narrated",
                  new->kind == BEAT_LINE ? "spoken" : "narrated");
        return;
    }
    if (old->kind != BEAT_LINE)
        return;
    int before = old->as.line.mood, after = new->as.line.mood;
    if (all->actors.to_new[old->as.line.actor] != new->as.line.actor)
        diff_note(all, DIFF_FLOW, thing, "who", all->old->actors[old->as.line.actor].face.name,
                  all->new->actors[new->as.line.actor].face.name);
    diff_note(all, DIFF_FLOW, thing, "mood", before < 0 ? NULL : rp_mood_name((rp_mood)before),
              after < 0 ? NULL : rp_mood_name((rp_mood)after));
}

/* Two beats that were laid beside one another. `holder` is the id of what their list belongs to. */
static void compare_beats(diff *all, const char *holder, const beat_item *old_item, const beat_item *new_item)
{
    static const char *const words[][2] = {
        [BEAT_LINE] = { "line", "words" },       [BEAT_NARRATE] = { "line", "words" },
        [BEAT_SHOW] = { "show", "document" },    [BEAT_GO] = { "go", "target" },
        [BEAT_CHANGE] = { "change", "effects" }, [BEAT_WHEN] = { "when", "condition" }
    };
    const model_beat *old = old_item->beat, *new = new_item->beat;
    if (new->kind == BEAT_ASK) {
        all->question_met[old->as.question] = true;
        return;
    }
    diff_thing thing = { words[new->kind][0], holder, new->place };
    if (spoken(new))
        compare_speech(all, &thing, old, new);
    else if (cost_of(all, old_item, new_item))
        diff_note(all, DIFF_FLOW, &thing, words[new->kind][1], old_item->key, new_item->key);
    if (new->kind != BEAT_WHEN)
        return;
    diff_beats(all, &thing, old->as.when.then, old->next, new->as.when.then, new->next);
    diff_beats(all, &thing, old->as.when.otherwise, old->next, new->as.when.otherwise, new->next);
}

/* One beat more, or one fewer. A line that changes no mood is only read; a question is told of elsewhere. */
static void note_beat(diff *all, const diff_thing *holder, const beat_item *item, bool is_new)
{
    static const char *const words[] = {
        [BEAT_LINE] = "line",     [BEAT_NARRATE] = "line", [BEAT_SHOW] = "show",
        [BEAT_CHANGE] = "change", [BEAT_WHEN] = "when",    [BEAT_GO] = "go"
    };
    const model_beat *beat = item->beat;
    if (beat->kind == BEAT_ASK)
        return;
    bool only_read = beat->kind == BEAT_NARRATE || (beat->kind == BEAT_LINE && beat->as.line.mood < 0);
    diff_thing thing = { words[beat->kind], holder->id, beat->place };
    diff_note_presence(all, only_read ? DIFF_TEXT : DIFF_FLOW, &thing, is_new ? NULL : item->key,
                       is_new ? item->key : NULL);
}

/* --- lists --- */

typedef struct beats {
    beat_item *items;
    size_t count;
} beats;

static beats list_of(diff *all, const rp_scenario *scenario, uint16_t first, uint16_t until)
{
    beats out = { NULL, 0 };
    for (uint16_t at = first; at != until; at = scenario->beats[at].next)
        out.count++;
    out.items = arena_allocate(&all->memory, (out.count + 1) * sizeof *out.items);
    out.count = 0;
    for (uint16_t at = first; at != until; at = scenario->beats[at].next)
        out.items[out.count++] =
            (beat_item){ &scenario->beats[at], key_of(all, scenario, &scenario->beats[at]) };
    return out;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* costs[i * (new + 1) + j]: of laying what follows from i and j on beside one another. */
static int *costs_of(const diff *all, const beats *old, const beats *new)
{
    size_t width = new->count + 1;
    int *costs = memory_allocate((old->count + 1) * width * sizeof *costs);
    for (size_t i = old->count + 1; i-- > 0;)
        for (size_t j = new->count + 1; j-- > 0;) {
            int *cost = &costs[i * width + j];
            if (i == old->count || j == new->count) {
                *cost = (int)(old->count - i + new->count - j) * PUT_IN;
                continue;
            }
            *cost = least(costs[(i + 1) * width + j], costs[i * width + j + 1]) + PUT_IN;
            *cost =
                least(*cost, costs[(i + 1) * width + j + 1] + cost_of(all, &old->items[i], &new->items[j]));
        }
    return costs;
}

static void lay_beside(diff *all, const diff_thing *holder, const beats *old, const beats *new)
{
    size_t width = new->count + 1, i = 0, j = 0;
    int *costs = costs_of(all, old, new);
    while (i < old->count || j < new->count) {
        int here = costs[i * width + j];
        bool both = i < old->count && j < new->count;
        if (both && here == costs[(i + 1) * width + j + 1] + cost_of(all, &old->items[i], &new->items[j])) {
            compare_beats(all, holder->id, &old->items[i], &new->items[j]);
            i++, j++;
        } else if (i < old->count && here == costs[(i + 1) * width + j] + PUT_IN) {
            note_beat(all, holder, &old->items[i++], false);
        } else {
            note_beat(all, holder, &new->items[j++], true);
        }
    }
    free(costs);
}

void diff_beats(diff *all, const diff_thing *thing, uint16_t old, uint16_t old_until, uint16_t new,
                uint16_t new_until)
{
    beats from = list_of(all, all->old, old, old_until), to = list_of(all, all->new, new, new_until);
    while (from.count && to.count && cost_of(all, &from.items[0], &to.items[0]) == 0) {
        compare_beats(all, thing->id, from.items++, to.items++);
        from.count--, to.count--;
    }
    if (from.count && to.count && from.count > CELLS_MOST / to.count)
        diff_note(all, DIFF_FLOW, thing, "beats", diff_number(&all->memory, (double)from.count),
                  "too many to compare");
    else
        lay_beside(all, thing, &from, &to);
}

/* --- scenes and questions --- */

static void note_question(diff *all, const model_question *question, bool is_new)
{
    diff_thing thing = { "question", question->id, question->place };
    const char *words = arena_print(&all->memory, "%s%s%s", rp_question_kind_name(question->kind),
                                    question->prompt ? ": " : "", question->prompt ? question->prompt : "");
    diff_note_presence(all, question->scored ? DIFF_MARKS : DIFF_FLOW, &thing, is_new ? NULL : words,
                       is_new ? words : NULL);
}

static void compare_questions(diff *all)
{
    for (size_t i = 0; i < all->new->question_count; i++) {
        const model_question *new = &all->new->questions[i];
        size_t from = all->questions.to_old[i];
        if (from == MATCH_NONE)
            note_question(all, new, true);
        else
            diff_question(all, &all->old->questions[from], new);
    }
    for (size_t i = 0; i < all->old->question_count; i++)
        if (all->questions.to_new[i] == MATCH_NONE)
            note_question(all, &all->old->questions[i], false);
}

/* Those that are still there, but not where they were. */
static void note_moved(diff *all)
{
    for (size_t i = 0; i < all->old->question_count; i++) {
        size_t to = all->questions.to_new[i];
        if (to == MATCH_NONE || all->question_met[i])
            continue;
        const model_question *old = &all->old->questions[i], *new = &all->new->questions[to];
        diff_thing thing = { "question", new->id, new->place };
        diff_note(all, DIFF_FLOW, &thing, "moved",
                  arena_print(&all->memory, "in %s", all->old->scenes[old->scene].id),
                  arena_print(&all->memory, "elsewhere in %s", all->new->scenes[new->scene].id));
    }
}

void diff_story(diff *all)
{
    for (size_t i = 0; i < all->new->scene_count; i++) {
        const model_scene *new = &all->new->scenes[i];
        diff_thing thing = { "scene", new->id, new->place };
        size_t from = all->scenes.to_old[i];
        if (from == MATCH_NONE) {
            diff_note_presence(all, DIFF_FLOW, &thing, NULL, new->id);
            continue;
        }
        diff_note(all, DIFF_FLOW, &thing, "id", all->old->scenes[from].id, new->id);
        diff_beats(all, &thing, all->old->scenes[from].first, 0, new->first, 0);
    }
    for (size_t i = 0; i < all->old->scene_count; i++) {
        diff_thing thing = { "scene", all->old->scenes[i].id, all->old->scenes[i].place };
        if (all->scenes.to_new[i] == MATCH_NONE)
            diff_note_presence(all, DIFF_FLOW, &thing, thing.id, NULL);
    }
    compare_questions(all);
    note_moved(all);
}
