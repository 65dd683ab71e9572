#include "random_story.h"

#include <stdio.h>
#include <string.h>

uint64_t random_number(uint64_t *seed)
{
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    uint64_t mixed = *seed ^ *seed >> 33;
    return mixed * UINT64_C(0xff51afd7ed558ccd) >> 16;
}

int random_below(uint64_t *seed, int most)
{
    return (int)(random_number(seed) % (uint64_t)most);
}

bool random_chance(uint64_t *seed, int percent)
{
    return random_below(seed, 100) < percent;
}

static int below(story *s, int most)
{
    return random_below(&s->seed, most);
}

/* least … most */
static size_t between(story *s, int least, int most)
{
    int drawn = least + below(s, most - least + 1);
    return (size_t)drawn;
}

static bool chance(story *s, int percent)
{
    return random_chance(&s->seed, percent);
}

/* --- conditions --- */

static const term *make(story *s, term_kind kind, int value, const term *left, const term *right)
{
    term one = { kind, value, left, right, false };
    return arena_copy(&s->memory, &one, sizeof one);
}

static const term *make_divisor(story *s)
{
    if (s->size.faulty && chance(s, 50))
        return make(s, TERM_LEVEL, below(s, LEVELS), NULL, NULL);
    return make(s, TERM_NUMBER, 1 + below(s, 4), NULL, NULL);
}

static const term *make_number(story *s, int depth)
{
    if (depth == 0 || chance(s, 40))
        return chance(s, 60) ? make(s, TERM_LEVEL, below(s, LEVELS), NULL, NULL)
                             : make(s, TERM_NUMBER, below(s, 9), NULL, NULL);
    const term *left = make_number(s, depth - 1);
    switch (below(s, 8)) {
    case 0: return make(s, TERM_NEGATIVE, 0, left, NULL);
    case 1: return make(s, TERM_SUBTRACT, 0, left, make_number(s, depth - 1));
    case 2: return make(s, TERM_MULTIPLY, 0, left, make_number(s, depth - 1));
    case 3: return make(s, TERM_DIVIDE, 0, left, make_divisor(s));
    case 4: return make(s, TERM_MODULO, 0, left, make_divisor(s));
    case 5: return make(s, TERM_LEAST, 0, left, make_number(s, depth - 1));
    case 6: return make(s, TERM_MOST, 0, left, make_number(s, depth - 1));
    default: return make(s, TERM_ADD, 0, left, make_number(s, depth - 1));
    }
}

static const term *make_term(story *s, int depth)
{
    static const term_kind compare[] = { TERM_EQUAL, TERM_LESS, TERM_AT_LEAST };
    if (depth > 0 && chance(s, 45)) {
        const term *left = make_term(s, depth - 1);
        if (chance(s, 30))
            return make(s, TERM_NOT, 0, left, NULL);
        return make(s, chance(s, 50) ? TERM_AND : TERM_OR, 0, left, make_term(s, depth - 1));
    }
    switch (below(s, 5)) {
    case 0: return make(s, TERM_FLAG, below(s, FLAGS), NULL, NULL);
    case 1: return make(s, TERM_WORD, below(s, WORDS), NULL, NULL);
    case 2: return make(s, TERM_SEEN, below(s, (int)s->scene_count), NULL, NULL);
    default: return make(s, compare[below(s, 3)], 0, make_number(s, 2), make_number(s, 1));
    }
}

/* Functions know nothing of scenes. */
static bool knows_scenes(const term *one)
{
    return one && (one->kind == TERM_SEEN || knows_scenes(one->left) || knows_scenes(one->right));
}

static const term *make_condition(story *s, int depth)
{
    term whole = *make_term(s, depth);
    whole.function = s->size.functions && !knows_scenes(&whole) && chance(s, 50);
    return arena_copy(&s->memory, &whole, sizeof whole);
}

/* --- effects --- */

static void make_effects(story *s, story_effects *out, int percent)
{
    for (int i = 0; i < LEVELS; i++) {
        out->adds[i] = chance(s, percent);
        out->add[i] = below(s, 9) - 4;
        out->sets[i] = chance(s, percent / 3);
        out->set[i] = below(s, 16) - 6;
    }
    for (int i = 0; i < FLAGS; i++) {
        out->sets_flag[i] = chance(s, percent / 2);
        out->flag[i] = chance(s, 50);
    }
    out->sets_word = chance(s, percent / 3);
    out->word = below(s, WORDS);
    out->step_count = chance(s, percent / 2) ? between(s, 1, 2) : 0;
    for (size_t i = 0; i < out->step_count; i++) {
        story_step *step = &out->steps[i];
        *step = (story_step){ .kind = STEP_LEVEL };
        switch (below(s, 4)) {
        case 0:
            step->kind = STEP_FLIP;
            step->to = below(s, FLAGS);
            break;
        case 1:
            step->kind = STEP_WORD;
            step->to = below(s, WORDS);
            break;
        default:
            step->to = below(s, LEVELS);
            step->from = below(s, LEVELS);
            step->number = below(s, 15) - 7;
            break;
        }
    }
}

/* --- questions --- */

static story_list *make_list(story *s, int depth, bool leaves);

static void make_critical(story *s, int *critical, tie_kind *ties, int percent)
{
    *critical = chance(s, percent) ? below(s, 3) : -1;
    *ties = (tie_kind)below(s, 3);
}

static void make_tags(story *s, int tags[CLAIMS])
{
    for (int i = 0; i < CLAIMS; i++)
        tags[i] = chance(s, 30) ? 1 + below(s, 3) : 0;
    if (!s->size.rich || chance(s, 40))
        return;
    for (int i = 0, all = chance(s, 70) ? 1 : 1 + below(s, 3); i < POINTS; i++)
        tags[i] = all;
}

static void make_option(story *s, story_option *out, char word, int depth)
{
    out->word = word;
    out->number = s->option_count++;
    make_tags(s, out->tags);
    make_critical(s, &out->critical, &out->ties, 8);
    make_effects(s, &out->effects, s->size.effects);
    out->reaction = NULL;
    if (depth >= 0 && chance(s, 50))
        out->reaction = make_list(s, depth, false);
}

static void make_options(story *s, story_question *q, size_t list, char word, size_t count, int depth)
{
    q->options[list] = arena_allocate(&s->memory, count * sizeof *q->options[list]);
    q->option_count[list] = count;
    for (size_t i = 0; i < count; i++)
        make_option(s, &q->options[list][i], word, depth);
}

static void make_choose(story *s, story_question *q, int depth)
{
    static const char words[] = "ssar";
    size_t count = between(s, 2, 5);
    q->list_count = 1;
    make_options(s, q, 0, 's', count, depth - 1);
    for (size_t i = 0; i < count; i++) {
        story_option *option = &q->options[0][i];
        option->word = words[below(s, 4)];
        option->when = chance(s, 25) ? make_condition(s, 2) : NULL;
        option->once = chance(s, 20);
    }
    if (chance(s, 25))
        q->options[0][count - 1].word = 'w';
    if (!chance(s, 25))
        return;
    q->silence = arena_allocate(&s->memory, sizeof *q->silence);
    make_option(s, q->silence, 'w', depth - 1);
    for (int i = 0; i < CLAIMS; i++)
        if (q->silence->tags[i] == 1)
            q->silence->tags[i] = 2;
}

static void make_build(story *s, story_question *q)
{
    size_t count = between(s, 3, 5), right = 0;
    q->list_count = 1;
    make_options(s, q, 0, 'c', count, -1);
    for (size_t i = 0; i < count; i++) {
        story_option *card = &q->options[0][i];
        card->right = i == 0 || chance(s, 50);
        card->trap = !card->right && chance(s, 40);
        right += card->right;
    }
    q->pick = 1 + below(s, (int)right);
}

/* Which outcomes a question of this kind can have. */
static bool can_occur(const story_question *q, int outcome)
{
    size_t plain = 0, traps = 0;
    for (size_t i = 0; q->kind == ASK_BUILD && i < q->option_count[0]; i++) {
        traps += q->options[0][i].trap;
        plain += !q->options[0][i].trap && !q->options[0][i].right;
    }
    switch (outcome) {
    case 1:
        if (q->kind == ASK_FIGURE)
            return q->near_count > 0;
        return q->kind != ASK_BUILD || (q->pick > 1 && plain > 0);
    case 2: return q->kind == ASK_BUILD && traps > 0;
    case 3: return q->kind != ASK_BUILD || plain >= (q->pick == 1 ? 1u : 2u);
    default: return true;
    }
}

static void make_outcomes(story *s, story_question *q, int depth)
{
    for (int i = 0; i < CLAIMS; i++)
        q->strong[i] = chance(s, 40);
    for (int i = 0; i < 4; i++) {
        story_outcome *on = &q->on[i];
        on->there = can_occur(q, i) && chance(s, 40);
        make_critical(s, &on->critical, &on->ties, 15);
        make_effects(s, &on->effects, s->size.effects);
        on->beats = on->there && depth > 0 && chance(s, 60) ? make_list(s, depth - 1, false) : NULL;
    }
}

static story_question *make_question(story *s, int depth)
{
    story_question *q = arena_allocate(&s->memory, sizeof *q);
    static const ask_kind kinds[] = { ASK_CHOOSE, ASK_CHOOSE, ASK_CHOOSE, ASK_CHOOSE, ASK_BUILD, ASK_RANK,
                                      ASK_FIGURE, ASK_QUOTE,  ASK_QUOTE,  ASK_FORM,   ASK_WRITE };
    q->kind = s->size.favour && chance(s, s->size.favour) ? s->size.favourite
                                                          : kinds[below(s, sizeof kinds / sizeof *kinds)];
    switch (q->kind) {
    case ASK_CHOOSE: make_choose(s, q, depth); break;
    case ASK_BUILD: make_build(s, q); break;
    case ASK_RANK:
        q->list_count = 1;
        make_options(s, q, 0, 'c', between(s, 3, 5), -1);
        break;
    case ASK_FIGURE:
        q->answer = below(s, 200) - 50;
        q->tolerance = below(s, 10);
        q->near_count = between(s, 0, 2);
        q->near[0] = below(s, 200) - 50;
        q->near[1] = q->near[0] + 1 + below(s, 20);
        break;
    case ASK_QUOTE: q->worst = chance(s, 50); break;
    case ASK_FORM:
        q->list_count = between(s, 2, 3);
        for (size_t i = 0; i < q->list_count; i++)
            make_options(s, q, i, 'c', between(s, 2, 3), -1);
        break;
    case ASK_WRITE: break;
    }
    if (q->kind >= ASK_BUILD && q->kind <= ASK_QUOTE)
        make_outcomes(s, q, depth);
    return q;
}

/* --- beats --- */

static int make_target(story *s)
{
    int least = s->size.forward ? (int)s->scene + 1 : 0, scenes = (int)s->scene_count - least;
    int target = below(s, scenes + 2);
    return target < scenes ? least + target : -1 - (target - scenes);
}

static void make_beat(story *s, story_beat *out, int depth)
{
    static const beat_kind kinds[] = { TELL, LINE, LINE, SHOW, CHANGE, WHEN, ASK, ASK, ASK };
    *out = (story_beat){ .kind = kinds[below(s, sizeof kinds / sizeof *kinds)] };
    if (out->kind == WHEN && depth == 0)
        out->kind = TELL;
    if (out->kind == ASK && s->question_count == (size_t)s->size.questions)
        out->kind = TELL;
    out->number = s->text_count++;
    out->mood = below(s, 3) - 1;
    if (out->kind == CHANGE) {
        make_effects(s, &out->effects, 30);
        out->effects.adds[0] = true;
    } else if (out->kind == WHEN) {
        out->condition = make_condition(s, 2);
        out->then = make_list(s, depth - 1, false);
        out->otherwise = chance(s, 50) ? make_list(s, depth - 1, false) : NULL;
    } else if (out->kind == ASK) {
        s->question_count++; /* room for it; its number comes when all are there */
        out->question = make_question(s, depth);
    }
}

static story_list *make_list(story *s, int depth, bool leaves)
{
    story_list *list = arena_allocate(&s->memory, sizeof *list);
    list->count = depth > 1 ? between(s, 2, 4) : between(s, 0, 2);
    for (size_t i = 0; i < list->count; i++)
        make_beat(s, &list->beats[i], depth);
    if (leaves || chance(s, 15))
        list->beats[list->count++] = (story_beat){ .kind = GO, .number = make_target(s) };
    return list;
}

/* --- names, in the order in which the pages number questions --- */

static void name_list(story *s, size_t scene, story_list *list);

static void name_question(story *s, size_t scene, story_question *q)
{
    snprintf(q->id, sizeof q->id, "s%zu.%d", scene, ++s->ordinal);
    q->number = (int)s->question_count;
    s->questions[s->question_count++] = q;
    for (size_t i = 0; i < q->list_count; i++)
        for (size_t j = 0; j < q->option_count[i]; j++)
            name_list(s, scene, q->options[i][j].reaction);
    if (q->silence)
        name_list(s, scene, q->silence->reaction);
    for (int i = 0; i < 4; i++)
        if (q->on[i].there)
            name_list(s, scene, q->on[i].beats);
}

static void name_list(story *s, size_t scene, story_list *list)
{
    for (size_t i = 0; list && i < list->count; i++) {
        story_beat *beat = &list->beats[i];
        if (beat->kind == ASK)
            name_question(s, scene, beat->question);
        name_list(s, scene, beat->then);
        name_list(s, scene, beat->otherwise);
    }
}

void story_create(story *out, uint64_t seed)
{
    story_size size = { .scenes = SCENES_MOST, .questions = 12, .depth = 2, .span = 12, .effects = 25 };
    story_create_sized(out, seed, size);
}

void story_create_sized(story *out, uint64_t seed, story_size size)
{
    *out = (story){ .seed = seed, .size = size };
    arena_init(&out->memory);
    for (int i = 0; i < LEVELS; i++) {
        out->least[i] = below(out, 6) - 5;
        out->most[i] = out->least[i] + 1 + below(out, size.span);
        out->start[i] = out->least[i] + below(out, out->most[i] - out->least[i] + 1);
    }
    out->scene_count = between(out, 1, size.scenes);
    for (out->scene = 0; out->scene < out->scene_count; out->scene++)
        out->scenes[out->scene] = make_list(out, size.depth, true);
    out->always_count = size.always ? between(out, 0, size.always) : 0;
    for (size_t i = 0; i < out->always_count; i++)
        out->always[i] = make_condition(out, 2);
    out->question_count = 0;
    for (size_t i = 0; i < out->scene_count; i++) {
        out->ordinal = 0;
        name_list(out, i, out->scenes[i]);
    }
}

void story_finish(story *made)
{
    arena_finish(&made->memory);
}
