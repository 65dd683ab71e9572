/* Random scenarios, random answers: the engine and a second reading of the rules must agree on everything. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "play.h"
#include "random_model.h"

enum { STORIES = 150, RUNS = 4, ANSWERS = 14 };

/* Fills `most` places with different numbers below `among`, in any order. */
static void draw_some(uint64_t *seed, model_answer *answer, int among, size_t count)
{
    int all[9];
    for (int i = 0; i < among; i++)
        all[i] = i;
    for (size_t i = 0; i < count; i++) {
        int j = (int)i + random_below(seed, among - (int)i), swap = all[i];
        all[i] = all[j];
        all[j] = swap;
        answer->picks[i] = all[i];
    }
    answer->count = count;
}

/* An answer that fits the question where the model waits. */
static model_answer draw_answer(uint64_t *seed, const model_run *at)
{
    const story_question *q = at->waiting;
    model_answer out = { .time_out = q->silence && random_chance(seed, 15) };
    if (out.time_out)
        return out;
    switch (q->kind) {
    case ASK_CHOOSE: draw_some(seed, &out, (int)at->open_count, 1); break;
    case ASK_QUOTE:
        out.count = 1;
        out.picks[0] = random_below(seed, (int)at->turn_count);
        break;
    case ASK_BUILD: draw_some(seed, &out, (int)q->option_count[0], (size_t)q->pick); break;
    case ASK_RANK: draw_some(seed, &out, (int)q->option_count[0], q->option_count[0]); break;
    case ASK_FORM:
        out.count = q->list_count;
        for (size_t i = 0; i < q->list_count; i++)
            out.picks[i] = random_below(seed, (int)q->option_count[i]);
        break;
    case ASK_FIGURE:
        out.figure = random_below(seed, 200) - 50;
        if (random_chance(seed, 40))
            out.figure = q->answer + random_below(seed, 21) - 10;
        else if (q->near_count && random_chance(seed, 50))
            out.figure = q->near[0] + random_below(seed, 11) - 5;
        break;
    case ASK_WRITE: break;
    }
    return out;
}

/* --- comparing --- */

static void check_counts(play *p, const model_run *model)
{
    static const char *const claims[CLAIMS] = { "u.m1", "u.m2", "u.m3", "k.a", "k.b" };
    for (int i = 0; i < CLAIMS; i++) {
        char wanted[64];
        const int *counts = model->counts[i];
        snprintf(wanted, sizeof wanted, "%d %d %d %d%s", counts[0], counts[1], counts[2], counts[3],
                 model->tied[i] ? " tied" : "");
        assert_string_equal(play_count(p, claims[i]), wanted);
    }
    str criticals = STR_EMPTY, met = STR_EMPTY;
    for (size_t i = 0; i < model->critical_count; i++)
        str_print(&criticals, "%s: harm %d\n", model->story->questions[model->criticals[i] / 4]->id,
                  model->criticals[i] % 4);
    for (size_t i = 0; i < rp_run_critical_count(p->run); i++)
        str_print(&met, "%s: %s\n", rp_run_critical(p->run, i)->question, rp_run_critical(p->run, i)->why);
    assert_string_equal(str_text(&met), str_text(&criticals));
    str_finish(&criticals);
    str_finish(&met);
}

static void check_state(play *p, const model_run *model)
{
    static const char *const words[WORDS] = { "red", "green", "blue" };
    char values[160], stands[80] = "stopped";
    snprintf(values, sizeof values, "f0=%s f1=%s n0=%d n1=%d n2=%d w=%s", model->flags[0] ? "true" : "false",
             model->flags[1] ? "true" : "false", model->levels[0], model->levels[1], model->levels[2],
             words[model->word]);
    assert_string_equal(play_values(p), values);
    if (model->end == MODEL_WAITS)
        snprintf(stands, sizeof stands, "asks %s", model->waiting->id);
    else if (model->end == MODEL_ENDED)
        snprintf(stands, sizeof stands, "ending %s", model->target == -1 ? "done" : "other");
    assert_memory_equal(play_stands(p), stands, strlen(stands));
    if (model->end == MODEL_WAITS && model->waiting->kind == ASK_CHOOSE)
        assert_int_equal(rp_run_question(p->run)->lists[0].option_count, model->open_count);
}

static void check_transcript(play *p, const model_run *model)
{
    str turns = STR_EMPTY;
    for (size_t i = 0; i < rp_run_turn_count(p->run); i++)
        str_print(&turns, "%s\n", play_turn(p, i));
    assert_string_equal(str_text(&turns), str_text(&model->turned));
    if (model->end != MODEL_STOPPED) /* round and round: both stop, and show a great deal before */
        assert_string_equal(play_lines(p, 0), str_text(&model->lines));
    str_finish(&turns);
}

static void compare(play *p, const story *made, const model_answer *answers, size_t count, model_run *model)
{
    model_play(model, made, answers, count);
    check_state(p, model);
    check_counts(p, model);
    check_transcript(p, model);
}

/* --- one run --- */

typedef struct walked {
    model_answer answers[ANSWERS];
    char spelled[ANSWERS][32];
    char *states[ANSWERS + 1]; /* heap */
    size_t count;
} walked;

static char *state_of(const play *p)
{
    return rp_state_text(p->scenario, rp_run_state(p->run));
}

static void walk_on(play *p, const story *made, uint64_t *seed, walked *way, size_t most)
{
    for (;;) {
        model_run model;
        compare(p, made, way->answers, way->count, &model);
        bool waits = model.end == MODEL_WAITS && way->count < most;
        if (waits) {
            way->answers[way->count] = draw_answer(seed, &model);
            model_spell(&way->answers[way->count], model.waiting, way->spelled[way->count]);
        }
        model_finish(&model);
        way->states[way->count] = state_of(p);
        if (!waits)
            return;
        play_answer(p, way->spelled[way->count++]);
    }
}

static void finish_way(walked *way)
{
    for (size_t i = 0; i <= way->count; i++)
        free(way->states[i]);
}

static void check_state_is(const play *p, const char *wanted)
{
    char *now = state_of(p);
    assert_string_equal(now, wanted);
    free(now);
}

/* The canonical spellings replay to the same states; going back to every turn equals having stopped there. */
static void check_replay(play *p, const walked *way)
{
    rp_run *walked_run = p->run;
    p->run = NULL;
    play_again(p);
    for (size_t i = 0; i < way->count; i++) {
        char spelling[64];
        check_state_is(p, way->states[i]);
        const rp_turn *turn = rp_run_turn(walked_run, i);
        snprintf(spelling, sizeof spelling, turn->kind == RP_QUESTION_WRITE ? "'%s'" : "%s", turn->answer);
        play_answer(p, spelling);
    }
    check_state_is(p, way->states[way->count]);
    rp_run_destroy(p->run);
    p->run = walked_run;
    for (size_t i = way->count; i-- > 0;) {
        rp_run_rewind(p->run, i);
        check_state_is(p, way->states[i]);
    }
}

/* A copy half-way that is answered otherwise leaves the first run alone, and agrees with the rules itself. */
static void check_copy(play *p, const story *made, uint64_t *seed, const walked *way)
{
    rp_run *first = p->run;
    size_t half = way->count / 2;
    for (size_t i = 0; i < half; i++)
        play_answer(p, way->spelled[i]);
    walked other = { .count = half };
    memcpy(other.answers, way->answers, sizeof other.answers);
    p->run = rp_run_copy(first);
    for (size_t i = 0; i < half; i++)
        other.states[i] = NULL;
    walk_on(p, made, seed, &other, ANSWERS);
    rp_run_destroy(p->run);
    p->run = first;
    check_state_is(p, way->states[half]);
    for (size_t i = half; i < way->count; i++)
        play_answer(p, way->spelled[i]);
    check_state_is(p, way->states[way->count]);
    finish_way(&other);
}

static void check_story(uint64_t seed)
{
    story made;
    str text = STR_EMPTY;
    story_create(&made, seed);
    story_write(&made, &text);
    play p = play_story(text.bytes);
    assert_int_equal(p.scenario->question_count, made.question_count);
    for (size_t i = 0; i < made.question_count; i++)
        assert_string_equal(p.scenario->questions[i].id, made.questions[i]->id);
    for (int i = 0; i < RUNS; i++) {
        walked way = { .count = 0 };
        play_again(&p);
        walk_on(&p, &made, &seed, &way, ANSWERS);
        check_replay(&p, &way);
        check_copy(&p, &made, &seed, &way);
        finish_way(&way);
    }
    play_finish(&p);
    str_finish(&text);
    story_finish(&made);
}

/* RAPPORT_STORY=N looks at one story and prints it. */
static void the_engine_and_the_rules_agree(void **state)
{
    (void)state;
    const char *one = getenv("RAPPORT_STORY");
    for (uint64_t seed = 1; seed <= STORIES; seed++) {
        if (one && strtoull(one, NULL, 10) != seed)
            continue;
        if (one) {
            story made;
            str text = STR_EMPTY;
            story_create(&made, seed);
            story_write(&made, &text);
            puts(text.bytes);
            fflush(stdout);
            story_finish(&made);
            str_finish(&text);
        }
        print_message("story %d\n", (int)seed);
        check_story(seed);
    }
}

UNIT_SUITE(core_random, "core.random", UNIT_CASE(the_engine_and_the_rules_agree));
