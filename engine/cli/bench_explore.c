/* Exploring millions of states, against the same walk written by hand for this one story. Each is measured in a
 * process of its own, in processor time and in memory, so that neither leaves anything to the other. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/bench.h"
#include "rapport/explore.h"

enum { LAYERS = 20, PLACES = 10, WAYS = 4, VARIABLES = 8, VALUES = 4, RUNS = 3, OVER = LAYERS * PLACES };

/* 20 layers of 10 scenes with four options each; eight variables of four values; 28 % of the options guarded; three
 * assignments in Lua an option. */
static const char story[] =
    "scenario { id = 'walk', title = 'Walk', family = 'walk', version = 1, kind = 'teamwork', channel = "
    "'meeting',\n"
    "  minutes = 1, setting = 's', role = 'r', framework = 'none', points = {}, criteria = {} }\n"
    "local ann = actor { name = 'Ann' }\n"
    "local function name(n) return 'v' .. (n % 8 + 1) end\n"
    "for v = 0, 7 do state { [name(v)] = level { most = 3 } } end\n"
    "for layer = 0, 19 do for place = 0, 9 do\n"
    "  local options = {}\n"
    "  for o = 0, 3 do\n"
    "    local n = layer * 40 + place * 4 + o\n"
    "    local a, b, c, d = name(n * 5 + layer), name(n * 3 + 1 + place), name(n * 7 + 2), name(n + 5)\n"
    "    local k = n % 3 + 1\n"
    "    options[o + 1] = say('I will look into option ' .. o .. ' for you now.') {\n"
    "      when = (n * 13 % 25 < 7) and (name(n * 11 + 3) .. ' < 3') or nil,\n"
    "      after = function(s)\n"
    "        s[a] = (s[a] + k) % 4\n"
    "        s[b] = (s[b] + s[c]) % 4\n"
    "        s[d] = (s[d] + 2) % 4\n"
    "      end,\n"
    "      go(layer == 19 and 'over' or 's' .. (layer + 1) .. '_' .. (place * 7 + o * 3) % 10) }\n"
    "  end\n"
    "  scene('s' .. layer .. '_' .. place) { ann 'What now?', choose { options } }\n"
    "end end\n"
    "ending 'over' { title = 'Over', outcome = 'good', 'Done.' }\n";

/* --- the same by hand --- */

typedef struct hand_way {
    uint16_t to;
    uint8_t a, b, c, d, k;
    int8_t guard; /* variable that must not have its highest value, or -1 */
} hand_way;

typedef struct hand_story {
    hand_way ways[OVER][WAYS];
} hand_story;

static void make_hand(hand_story *out)
{
    for (int place = 0; place < OVER; place++)
        for (int o = 0; o < WAYS; o++) {
            int layer = place / PLACES, within = place % PLACES, n = layer * 40 + within * 4 + o;
            out->ways[place][o] = (hand_way){
                .to = (uint16_t)(layer == LAYERS - 1 ? OVER
                                                     : (layer + 1) * PLACES + (within * 7 + o * 3) % PLACES),
                .a = (uint8_t)((n * 5 + layer) % VARIABLES),
                .b = (uint8_t)((n * 3 + 1 + within) % VARIABLES),
                .c = (uint8_t)((n * 7 + 2) % VARIABLES),
                .d = (uint8_t)((n + 5) % VARIABLES),
                .k = (uint8_t)(n % 3 + 1),
                .guard = (int8_t)(n * 13 % 25 < 7 ? (n * 11 + 3) % VARIABLES : -1),
            };
        }
}

static unsigned value(uint32_t values, unsigned variable)
{
    return values >> (2 * variable) & (VALUES - 1);
}

static uint32_t with_value(uint32_t values, unsigned variable, unsigned number)
{
    return (values & ~((VALUES - 1u) << (2 * variable))) | (number % VALUES) << (2 * variable);
}

static uint32_t follow(uint32_t values, const hand_way *way)
{
    values = with_value(values, way->a, value(values, way->a) + way->k);
    values = with_value(values, way->b, value(values, way->b) + value(values, way->c));
    return with_value(values, way->d, value(values, way->d) + 2);
}

static unsigned open_ways(const hand_story *story_of, uint32_t state, const hand_way *open[WAYS])
{
    unsigned count = 0;
    for (int o = 0; o < WAYS; o++) {
        const hand_way *way = &story_of->ways[state >> 16][o];
        if (way->guard < 0 || value(state & 0xffff, (unsigned)way->guard) < VALUES - 1)
            open[count++] = way;
    }
    return count;
}

/* States in a hash table that grows, with the chance of each: what a generic explorer has to do at least. */
typedef struct hand_table {
    uint32_t *states, *slots;
    double *chances;
    size_t count, capacity, mask;
} hand_table;

static size_t slot_of(const hand_table *table, uint32_t state)
{
    size_t at = (state * UINT64_C(0x9e3779b97f4a7c15) >> 20) & table->mask;
    while (table->slots[at] && table->states[table->slots[at] - 1] != state)
        at = (at + 1) & table->mask;
    return at;
}

static void grow(hand_table *table)
{
    table->mask = 2 * table->mask + 1;
    free(table->slots);
    table->slots = memory_allocate((table->mask + 1) * sizeof *table->slots);
    for (size_t i = 0; i < table->count; i++)
        table->slots[slot_of(table, table->states[i])] = (uint32_t)i + 1;
}

static void meet(hand_table *table, uint32_t state, double chance)
{
    size_t at = slot_of(table, state);
    if (table->slots[at]) {
        table->chances[table->slots[at] - 1] += chance;
        return;
    }
    if (table->count == table->capacity) {
        table->capacity = 2 * table->capacity + 1024;
        table->states = memory_resize(table->states, table->capacity * sizeof *table->states);
        table->chances = memory_resize(table->chances, table->capacity * sizeof *table->chances);
    }
    table->states[table->count] = state;
    table->chances[table->count] = chance;
    table->slots[at] = (uint32_t)++table->count;
    if (table->count * 3 > table->mask * 2)
        grow(table);
}

static uint64_t walk_by_hash(void)
{
    hand_story by_hand;
    hand_table table = { .mask = 1023, .slots = memory_allocate(1024 * sizeof *table.slots) };
    make_hand(&by_hand);
    meet(&table, 0, 1);
    for (size_t i = 0; i < table.count; i++) {
        const hand_way *open[WAYS];
        uint32_t state = table.states[i];
        double chance = table.chances[i];
        unsigned count = open_ways(&by_hand, state, open);
        for (unsigned o = 0; o < count; o++)
            if (open[o]->to < OVER)
                meet(&table, (uint32_t)open[o]->to << 16 | follow(state & 0xffff, open[o]), chance / count);
    }
    return table.count;
}

/* An array with a place for every state there could be. */
static uint64_t walk_by_index(void)
{
    hand_story by_hand;
    size_t size = (size_t)OVER << 16;
    double *chances = memory_allocate(size * sizeof *chances);
    uint64_t met = 0;
    make_hand(&by_hand);
    chances[0] = 1;
    for (uint32_t state = 0; state < size; state++) {
        const hand_way *open[WAYS];
        if (!(chances[state] > 0))
            continue;
        unsigned count = open_ways(&by_hand, state, open);
        met++;
        for (unsigned o = 0; o < count; o++)
            if (open[o]->to < OVER)
                chances[(uint32_t)open[o]->to << 16 | follow(state & 0xffff, open[o])] +=
                    chances[state] / count;
    }
    return met;
}

/* --- ours --- */

static uint64_t walk_ours(void)
{
    cli_scenario loaded = { .pack = NULL };
    rp_error error = { 0 };
    if (!bench_load(story, &loaded, &error))
        return 0;
    rp_script script = script_host_remembered(loaded.host);
    rp_explore_options options = { .limit = 0 };
    return rp_explore(loaded.scenario, &script, &options)->states - 1; /* one is the ending */
}

/* --- each in a process of its own --- */

typedef struct cost {
    double seconds, bytes; /* of processor time; a state */
    uint64_t states;
} cost;

static void measure(uint64_t (*walk)(void), cost *out)
{
    struct rusage before, after;
    getrusage(RUSAGE_SELF, &before);
    out->states = walk();
    getrusage(RUSAGE_SELF, &after);
    double kilobytes = (double)(after.ru_maxrss - before.ru_maxrss);
    out->seconds = (double)(after.ru_utime.tv_sec - before.ru_utime.tv_sec) +
                   (double)(after.ru_utime.tv_usec - before.ru_utime.tv_usec) / 1e6;
    out->bytes = out->states ? kilobytes * 1024 / (double)out->states : 0;
}

static bool measure_apart(uint64_t (*walk)(void), cost *out, rp_error *error)
{
    int ends[2];
    *out = (cost){ .seconds = 0 };
    if (pipe(ends) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the benchmark cannot make a pipe");
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        measure(walk, out);
        ssize_t written = write(ends[1], out, sizeof *out);
        _exit(written == (ssize_t)sizeof *out ? 0 : 1);
    }
    close(ends[1]);
    bool sound = child > 0 && read(ends[0], out, sizeof *out) == (ssize_t)sizeof *out && out->states > 0;
    close(ends[0]);
    if (child > 0)
        waitpid(child, NULL, 0);
    return sound || rp_fail(error, RP_ERROR_IMPOSSIBLE, "a part of the benchmark came to no result");
}

static bool run_explore(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[3][RUNS], hash[2][RUNS], index[RUNS];
    (void)cli;
    for (size_t i = 0; i < RUNS; i++) {
        cost a, b, c;
        if (!measure_apart(walk_ours, &a, error) || !measure_apart(walk_by_hash, &b, error) ||
            !measure_apart(walk_by_index, &c, error))
            return false;
        if (a.states != b.states || b.states != c.states)
            return rp_fail(
                error, RP_ERROR_UNSOUND, "the explorer found %llu states where there are %llu and %llu",
                (unsigned long long)a.states, (unsigned long long)b.states, (unsigned long long)c.states);
        ours[0][i] = ours[1][i] = a.seconds;
        ours[2][i] = a.bytes;
        hash[0][i] = b.seconds;
        hash[1][i] = b.bytes;
        index[i] = c.seconds;
    }
    bench_medians(ours[0], hash[0], RUNS, false, &out[0]);
    bench_medians(ours[1], index, RUNS, false, &out[1]);
    bench_medians(ours[2], hash[1], RUNS, false, &out[2]);
    return true;
}

const bench_group bench_explore = {
    .rows = { { "explore", "walk 6.5 million states with exact chances, processor time",
                "the same story by hand, in a hash table that grows", "s", 1.5 },
              { "explore-index", "the same", "by hand, in an array with a place for every state", "s", 0 },
              { "explore-memory", "memory a state", "of the hash table", "bytes", 0 } },
    .count = 3,
    .run = run_explore,
};
