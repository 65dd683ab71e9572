/* Random answers through the public API. */
#include "cli/bench.h"

enum { CHOICES = 400000, LAYERS = 20, PLACES = 10, WAYS = 4, VALUES = 8 };

/* The same story in the tightest form it can have: an array of places and eight small numbers. */
typedef struct limit_way {
    uint16_t to;
    uint8_t variable;
    int8_t add;
    const char *text;
} limit_way;

static void make_limit(limit_way ways[LAYERS * PLACES][WAYS])
{
    for (int layer = 0; layer < LAYERS; layer++)
        for (int place = 0; place < PLACES; place++)
            for (int o = 0; o < WAYS; o++) {
                int next = ((place + 1) * 7 + (o + 1) * 3) % PLACES;
                ways[layer * PLACES + place][o] = (limit_way){
                    .to = (uint16_t)(layer + 1 == LAYERS ? LAYERS * PLACES : (layer + 1) * PLACES + next),
                    .variable = (uint8_t)((place + o + 2) % VALUES),
                    .add = o % 2 ? 1 : -1,
                    .text = "I will look into option 1 for you now."
                };
            }
}

static double play_limit(void)
{
    static limit_way ways[LAYERS * PLACES][WAYS];
    uint64_t seed = BENCH_SEED;
    volatile size_t read = 0;
    make_limit(ways);
    int64_t start = bench_now();
    for (int choices = 0; choices < CHOICES;) {
        int8_t values[VALUES] = { 0 };
        for (unsigned at = 0; at < LAYERS * PLACES; choices++) {
            int open = values[(at % PLACES + 1) % VALUES] < 3 ? WAYS : WAYS - 1;
            for (int o = 0; o < open; o++)
                read = read + (size_t)ways[at][o].text[0];
            const limit_way *way = &ways[at][bench_draw(&seed) % (unsigned)open];
            int value = values[way->variable] + way->add;
            values[way->variable] = (int8_t)(value < 0 ? 0 : value > 3 ? 3 : value);
            at = way->to;
        }
    }
    return CHOICES * 1e3 / (double)(bench_now() - start);
}

static double play_ours(const cli_scenario *scenario)
{
    uint64_t seed = BENCH_SEED;
    volatile size_t read = 0;
    int64_t start = bench_now();
    for (int choices = 0; choices < CHOICES;) {
        rp_run_options options = { .script = script_host_functions(scenario->host) };
        rp_run *run = rp_run_create(scenario->scenario, &options);
        for (const rp_question *question; (question = rp_run_question(run)); choices++) {
            const rp_pick_list *list = &question->lists[0];
            for (size_t i = 0; i < list->option_count; i++)
                read = read + (size_t)list->options[i].text[0];
            rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
            answer.picks[0] = (uint16_t)(bench_draw(&seed) % list->option_count);
            rp_run_answer(run, &answer, NULL);
        }
        rp_run_destroy(run);
    }
    return CHOICES * 1e3 / (double)(bench_now() - start);
}

static bool run_play(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[BENCH_RUNS], limits[BENCH_RUNS];
    cli_scenario scenario = { .pack = NULL };
    (void)cli;
    bool sound = bench_load(bench_scenario(), &scenario, error);
    for (size_t i = 0; sound && i < BENCH_RUNS; i++) {
        ours[i] = play_ours(&scenario);
        limits[i] = play_limit();
    }
    if (sound)
        bench_medians(ours, limits, BENCH_RUNS, true, out);
    cli_scenario_finish(&scenario);
    return sound;
}

const bench_group bench_play = {
    .rows = { { "play", "answers through the public API, transcript and open options with texts",
                "an array of places and eight numbers, texts read", "million/s", 0 } },
    .count = 1,
    .run = run_play,
};
