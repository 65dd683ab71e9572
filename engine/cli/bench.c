#include "cli/bench.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static int64_t now_by(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t bench_now(void)
{
    return now_by(CLOCK_MONOTONIC);
}

int64_t bench_now_busy(void)
{
    return now_by(CLOCK_PROCESS_CPUTIME_ID);
}

uint64_t bench_draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static int by_size(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;
    return first < second ? -1 : first > second;
}

static double median(double *values, size_t count)
{
    qsort(values, count, sizeof *values, by_size);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

void bench_medians(double *ours, double *limits, size_t count, bool more_is_better, bench_result *out)
{
    double ratios[BENCH_RUNS];
    for (size_t i = 0; i < count; i++)
        ratios[i] = more_is_better ? limits[i] / ours[i] : ours[i] / limits[i];
    out->ratio = median(ratios, count);
    out->ours = median(ours, count);
    out->limit = median(limits, count);
}

const char *bench_scenario(void)
{
    return "scenario { id = 'bench', title = 'Bench', family = 'bench', version = 1, kind = 'service "
           "recovery',\n"
           "  channel = 'phone', minutes = 1, setting = 's', role = 'r', framework = 'none', points = {}, "
           "criteria = {} }\n"
           "local tan = actor { name = 'Mr Tan' }\n"
           "local names = {}\n"
           "for v = 1, 8 do names[v] = 'v' .. v end\n"
           "state { v1 = level { most = 3 }, v2 = level { most = 3 }, v3 = level { most = 3 }, v4 = level { "
           "most = 3 },\n"
           "  v5 = level { most = 3 }, v6 = level { most = 3 }, v7 = level { most = 3 }, v8 = level { most = "
           "3 } }\n"
           "for layer = 1, 20 do for place = 1, 10 do\n"
           "  local options = {}\n"
           "  for o = 1, 4 do\n"
           "    local to = 's' .. (layer + 1) .. '_' .. ((place * 7 + o * 3) % 10 + 1)\n"
           "    if layer == 20 then to = 'done' end\n"
           "    options[o] = say('I will look into option ' .. o .. ' for you now.') {\n"
           "      add = { [names[(place + o) % 8 + 1]] = o % 2 == 0 and 1 or -1 },\n"
           "      when = o == 4 and names[place % 8 + 1] .. ' < 3' or nil,\n"
           "      tan.calm('Right, then.'), go(to) }\n"
           "  end\n"
           "  scene('s' .. layer .. '_' .. place) { tan('What happens in ' .. layer .. ' now?'), choose { "
           "options } }\n"
           "end end\n"
           "ending 'done' { title = 'Done', outcome = 'good', 'Done.' }\n";
}

static bool find_text(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    if (!str_is(path, "scenario.lua"))
        return false;
    *bytes = (rp_bytes){ data, strlen(data) };
    *shown = "bench";
    return true;
}

static script_source source_of(const char *lua)
{
    return (script_source){ .data = (char *)(uintptr_t)lua, .find = find_text }; /* only read */
}

void bench_compile(const char *lua)
{
    script_source source = source_of(lua);
    script_compile(&source, "scenario.lua");
}

bool bench_load(const char *lua, cli_scenario *out, rp_error *error)
{
    script_source source = source_of(lua);
    rp_diagnostics *found = rp_diagnostics_create();
    out->scenario = script_load(&source, NULL, found, &out->host);
    if (!out->scenario)
        rp_fail(error, RP_ERROR_UNSOUND, "the benchmark's scenario does not load: %s",
                rp_diagnostics_count(found) ? rp_diagnostics_at(found, 0)->message : "no reason given");
    rp_diagnostics_destroy(found);
    return out->scenario;
}
