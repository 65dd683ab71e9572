/* Ten thousand runs at random of each scenario that is shipped: they come to what the explorer says, hold every
 * invariant on their way, and give every claimed point its chances. */
#include "unit.h"

#include <math.h>

#include "base/str.h"
#include "content/loaded.h"
#include "core/machine.h"
#include "rapport/explore.h"
#include "rapport/marking.h"

enum { RUNS = 10000, ENDINGS = 512 };

/* --- the clicker --- */

static uint64_t draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* As likely as every other that fits; figures are wrong, texts empty. */
static rp_answer random_answer(const rp_run *run, uint64_t *seed)
{
    const rp_question *question = rp_run_question(run);
    rp_answer answer = { .kind = RP_ANSWER_TEXT, .text = "" };
    rp_error error = { 0 };
    size_t wanted = question->kind == RP_QUESTION_BUILD ? (size_t)question->pick : 1;
    if (question->kind == RP_QUESTION_FIGURE)
        assert_true(rp_answer_read(run, "=?", false, &answer, &error));
    if (question->kind == RP_QUESTION_FIGURE || question->kind == RP_QUESTION_WRITE)
        return answer;
    if (question->kind == RP_QUESTION_RANK)
        wanted = question->lists[0].option_count;
    if (question->kind == RP_QUESTION_FORM)
        wanted = question->list_count;
    for (answer.kind = RP_ANSWER_PICKS; answer.pick_count < wanted;) {
        const rp_pick_list *list =
            &question->lists[question->kind == RP_QUESTION_FORM ? answer.pick_count : 0];
        uint16_t pick = (uint16_t)(draw(seed) % list->option_count);
        bool taken = false;
        for (size_t i = 0; i < answer.pick_count && question->kind != RP_QUESTION_FORM; i++)
            taken = taken || answer.picks[i] == pick;
        if (!taken)
            answer.picks[answer.pick_count++] = pick;
    }
    return answer;
}

static void check_invariants(const loaded *one, const rp_script *script, const rp_run *run)
{
    machine with = { .scenario = one->scenario, .script = script };
    for (size_t i = 0; i < one->scenario->invariant_count; i++) {
        bool holds = false;
        rp_error error = { 0 };
        assert_true(
            machine_holds(&with, rp_run_state(run), &one->scenario->invariants[i].condition, &holds, &error));
        if (!holds)
            fail_msg("'%s' does not hold", one->scenario->invariants[i].name);
    }
}

/* --- the sample --- */

/* How many runs came to it; of counters, their sums. */
typedef struct sample {
    size_t endings[ENDINGS], critical, all_shown;
    size_t levels[LIMIT_CLAIMS][RP_LEVELS], sums[LIMIT_CLAIMS][4];
} sample;

static void note(const loaded *one, const rp_run *run, sample *to)
{
    bool all_shown = true;
    for (size_t i = 0; i < one->scenario->ending_count; i++)
        to->endings[i] += str_is(one->scenario->endings[i].id, rp_run_ending(run)->id);
    to->critical += rp_run_critical_count(run) > 0;
    for (size_t i = 0; i < one->scenario->claim_count; i++) {
        const rp_definition *claim = one->scenario->claims[i];
        rp_tally tally = rp_run_tally(run, i);
        rp_level level = rp_level_of(&tally, claim->needs_num, claim->needs_den);
        to->levels[i][level]++;
        to->sums[i][RP_OUTCOME_STRONG] += (size_t)tally.strong;
        to->sums[i][RP_OUTCOME_PART] += (size_t)tally.part;
        to->sums[i][RP_OUTCOME_AGAINST] += (size_t)tally.against;
        to->sums[i][RP_OUTCOME_NONE] += (size_t)tally.opportunities;
        all_shown = all_shown && (i >= one->scenario->point_count || level == RP_LEVEL_SHOWN);
    }
    to->all_shown += all_shown;
}

static void play(const loaded *one, const rp_script *script, uint64_t *seed, sample *to)
{
    rp_run_options options = { .script = *script, .seed = *seed };
    rp_run *run = rp_run_create(one->scenario, &options);
    while (rp_run_question(run)) {
        rp_answer answer = random_answer(run, seed);
        rp_error error = { 0 };
        check_invariants(one, script, run);
        assert_true(rp_run_answer(run, &answer, &error));
    }
    check_invariants(one, script, run);
    assert_null(rp_run_fault(run));
    note(one, run, to);
    rp_run_destroy(run);
}

/* --- the sample and the truth --- */

/* Chernoff and Hoeffding: of RUNS numbers between 0 and 1 with the mean `truth` the mean is as far off as `mean` with
 * a chance of at most exp(-RUNS * divergence) on either side. */
static double divergence(double mean, double truth)
{
    double much = mean > 0 ? mean * log(mean / truth) : 0;
    double little = mean < 1 ? (1 - mean) * log((1 - mean) / (1 - truth)) : 0;
    return much + little;
}

/* The sum of RUNS numbers between 0 and `most`. Says so falsely once in 10^13 times, so with 10,000 comparisons once in
 * 10^9; the seeds are fixed, so always or never. */
static void agree(const loaded *one, const char *what, const char *id, size_t sum, size_t most,
                  rp_bounds truth)
{
    double mean = (double)sum / RUNS / (double)most, wanted = truth.lower / (double)most;
    bool possible = (wanted > 0 || sum == 0) && (wanted < 1 || mean >= 1);
    assert_true(truth.upper <= truth.lower);
    if (!possible || (wanted > 0 && wanted < 1 && RUNS * divergence(mean, wanted) > log(2e13)))
        fail_msg("%s: %s %s: %g on average in %d runs, %g by the explorer",
                 rp_scenario_about(one->scenario)->id, what, id, (double)sum / RUNS, RUNS, truth.lower);
}

static bool tags(const model_option *option, size_t claim)
{
    for (size_t i = 0; option && i < option->tag_count; i++)
        if (option->tags[i].claim == claim)
            return true;
    return false;
}

/* The most that a claim can be counted so in one run: once a question or field. */
static size_t most_of(const rp_scenario *scenario, size_t claim)
{
    size_t most = 1; /* nothing is divided by nothing */
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_question *question = &scenario->questions[i];
        for (size_t j = 0; j < question->strong_count; j++)
            most += question->strong[j] == claim;
        for (size_t j = 0; j < question->field_count; j++) {
            bool counts = tags(question->silence, claim);
            for (size_t k = 0; k < question->fields[j].option_count; k++)
                counts = counts || tags(&question->fields[j].options[k], claim);
            most += counts;
        }
    }
    return most;
}

static void agree_on_claim(const loaded *one, const sample *drawn, size_t index,
                           const rp_explored_claim *truth)
{
    size_t most = most_of(one->scenario, index);
    agree(one, "strong", truth->id, drawn->sums[index][RP_OUTCOME_STRONG], most, truth->strong);
    agree(one, "part", truth->id, drawn->sums[index][RP_OUTCOME_PART], most, truth->part);
    agree(one, "against", truth->id, drawn->sums[index][RP_OUTCOME_AGAINST], most, truth->against);
    agree(one, "opportunities", truth->id, drawn->sums[index][RP_OUTCOME_NONE], most, truth->opportunities);
    for (int i = 0; truth->is_point && i < RP_LEVELS; i++)
        agree(one, rp_level_name((rp_level)i), truth->id, drawn->levels[index][i], 1, truth->random[i]);
    if (truth->starved)
        fail_msg("%s: some path gives %s fewer than three chances", rp_scenario_about(one->scenario)->id,
                 truth->id);
}

static void agree_on_all(const loaded *one, const sample *drawn, const rp_explored *truth)
{
    assert_true(truth->complete);
    assert_int_equal(truth->ending_count, one->scenario->ending_count);
    for (size_t i = 0; i < truth->ending_count; i++)
        agree(one, "ending", truth->endings[i].id, drawn->endings[i], 1, truth->endings[i].probability);
    agree(one, "critical", "", drawn->critical, 1, truth->critical);
    if (truth->has_all_shown)
        agree(one, "all shown", "", drawn->all_shown, 1, truth->all_shown);
    for (size_t i = 0; i < truth->claim_count; i++)
        agree_on_claim(one, drawn, i, &truth->claims[i]);
}

static void random_runs_come_to_what_the_explorer_says(void **state)
{
    (void)state;
    for (size_t i = 0, count = loaded_shipped_count(); i < count; i++) {
        loaded one;
        sample drawn = { .critical = 0 };
        uint64_t seed = 88172645463325252u;
        rp_explore_options options = { .limit = 0 };
        loaded_init_shipped(&one, i);
        rp_script script = script_host_functions(one.host);
        for (int run = 0; run < RUNS; run++)
            play(&one, &script, &seed, &drawn);
        rp_explored *truth = rp_explore(one.scenario, &script, &options);
        agree_on_all(&one, &drawn, truth);
        rp_explored_destroy(truth);
        loaded_finish(&one);
    }
}

UNIT_SUITE(content_chance, "content.chance", UNIT_CASE(random_runs_come_to_what_the_explorer_says));
