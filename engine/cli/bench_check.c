/* Loading and checking against Lua's own compiler. */
#include <stdlib.h>

#include "cli/bench.h"
#include "cli/check.h"

/* --- sr-day26 with its framework, against the compiler reading the same files --- */

static double milliseconds_since(int64_t start)
{
    return (double)(bench_now() - start) / 1e6;
}

static void compile_pack(rp_pack *pack)
{
    script_source source = cli_source(pack);
    for (size_t i = 0; i < pack_file_count(pack); i++)
        if (cli_names_file(pack_file_at(pack, i)->path, ".lua"))
            script_compile(&source, pack_file_at(pack, i)->path);
}

/* The rules that need no exploring. */
static void check_quickly(cli_context *cli, cli_scenario *loaded)
{
    cli_checking checking = { .cli = cli, .waivers = waivers_create(), .unexplored = true };
    rp_diagnostics *found = rp_diagnostics_create();
    check_loaded(&checking, loaded, found);
    rp_diagnostics_destroy(found);
    waivers_destroy(checking.waivers);
}

static bool time_scenario(cli_context *cli, double *ours, double *limit, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    int64_t start = bench_now();
    bool sound = cli_scenario_load(cli, "sr-day26", found, &loaded, error);
    if (sound)
        check_quickly(cli, &loaded);
    *ours = milliseconds_since(start);
    start = bench_now();
    if (sound)
        compile_pack(loaded.pack);
    *limit = milliseconds_since(start);
    rp_diagnostics_destroy(found);
    cli_scenario_finish(&loaded);
    return sound;
}

/* --- the whole library, as `check` goes through it --- */

static bool time_check(cli_context *cli, double *out, rp_error *error)
{
    cli_checking checking = { .cli = cli, .waivers = waivers_create(), .unexplored = true };
    int64_t start = bench_now();
    bool sound = check_library(&checking, cli->library, error);
    *out = milliseconds_since(start);
    check_finish(&checking);
    return sound;
}

/* Files that several scenarios share are compiled for each of them, as they are loaded for each. */
static bool time_compiler(cli_context *cli, double *out, rp_error *error)
{
    bool sound = true;
    *out = 0;
    for (size_t i = 0; sound && i < library_count(cli->library); i++) {
        cli_scenario loaded = { .pack = NULL };
        rp_diagnostics *found = rp_diagnostics_create();
        sound = cli_scenario_load(cli, library_id(cli->library, i), found, &loaded, error);
        int64_t start = bench_now();
        if (sound)
            compile_pack(loaded.pack);
        *out += milliseconds_since(start);
        rp_diagnostics_destroy(found);
        cli_scenario_finish(&loaded);
    }
    return sound;
}

/* --- a thousand lines --- */

enum { LINES = 1000, LINES_A_SCENE = 8 };

static char *thousand_lines(void)
{
    str out = STR_EMPTY;
    str_add(
        &out,
        "scenario { id = 'lines', title = 'Lines', family = 'lines', version = 1, kind = 'teamwork', "
        "channel = 'meeting',\n  minutes = 5, setting = 's', role = 'r', framework = 'none', points = {}, "
        "criteria = {} }\nlocal ann = actor { name = 'Ann' }\nstate { trust = level {} }\n");
    for (int scene = 0; scene < (LINES - 5) / LINES_A_SCENE; scene++)
        str_print(
            &out,
            "scene 'scene-%d' {\n  ann.calm 'The rota for week %d is on the wall, and two of us are away.',\n"
            "  choose 'What do you say?' {\n    say 'Who would rather have the early shift?' { add = { trust "
            "= 1 } "
            "},\n    say 'I will put names down, and we can swap later.' { when = 'trust > 0', add = { trust "
            "= "
            "-1 } },\n    act 'Take the list down' { set = { trust = 0 }, ann.annoyed 'I was reading that.' "
            "},\n"
            "  }, go '%s%.0d',\n}\n",
            scene, scene, scene + 1 < (LINES - 5) / LINES_A_SCENE ? "scene-" : "over",
            scene + 1 < (LINES - 5) / LINES_A_SCENE ? scene + 1 : 0);
    str_add(&out, "ending 'over' { title = 'Over', outcome = 'good', 'The list is full.' }\n");
    return str_take(&out);
}

static bool time_lines(char *text, double *ours, double *limit, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    int64_t start = bench_now();
    bool sound = bench_load(text, &loaded, error);
    *ours = milliseconds_since(start);
    cli_scenario_finish(&loaded);
    start = bench_now();
    bench_compile(text);
    *limit = milliseconds_since(start);
    return sound;
}

static bool run_check(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[3][BENCH_RUNS], limits[3][BENCH_RUNS];
    char *text = thousand_lines();
    bool sound = true;
    for (size_t i = 0; i < BENCH_RUNS && sound; i++)
        sound = time_scenario(cli, &ours[0][i], &limits[0][i], error) &&
                time_check(cli, &ours[1][i], error) && time_compiler(cli, &limits[1][i], error) &&
                time_lines(text, &ours[2][i], &limits[2][i], error);
    free(text);
    for (size_t i = 0; i < 3 && sound; i++)
        bench_medians(ours[i], limits[i], BENCH_RUNS, false, &out[i]);
    return sound;
}

const bench_group bench_check = {
    .rows = { { "check", "load sr-day26 and its framework, and ask the rules of check",
                "Lua's own compiler over the same files", "ms", 0 },
              { "check-library", "the same for the whole library (goal: under 300 ms)",
                "Lua's own compiler over the files of each scenario", "ms", 0 },
              { "check-1000", "load a scenario of 1,000 lines", "Lua's own compiler over the same text", "ms",
                7.5 } },
    .count = 3,
    .run = run_check,
};
