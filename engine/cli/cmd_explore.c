/* explore: what every path, and what chance alone, can come to. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/exploring.h"
#include "cli/table.h"

static double seconds_now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

/* --- for people --- */

static void put_chance(rp_json *row, const char *key, rp_bounds chance)
{
    char text[32];
    rp_chance_words(chance, text);
    rp_json_put_text(row, key, text);
}

static void print_names(const char *what, rp_names names, const char *none)
{
    printf("\n%s:", what);
    if (names.count == 0)
        printf(" %s", none);
    for (size_t i = 0; i < names.count; i++)
        printf("%s%s", i ? ", " : " ", names.items[i]);
    putchar('\n');
}

static void print_endings(const rp_explored *explored)
{
    static const char *const columns[] = { "ending", "by chance", "answers", "shortest path", NULL };
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < explored->ending_count; i++) {
        rp_json *row = rp_json_object();
        char *path = rp_path_words(explored->endings[i].shortest);
        rp_json_put_text(row, "ending", explored->endings[i].id);
        put_chance(row, "by_chance", explored->endings[i].probability);
        rp_json_put_integer(row, "answers", (int64_t)explored->endings[i].shortest.count);
        rp_json_put_text(row, "shortest_path", path);
        cli_table_add(table, row);
        free(path);
    }
    cli_table_print(table, false, "No path leads to an ending.");
}

static void put_range(rp_json *row, const char *key, int least, int most)
{
    char text[32];
    snprintf(text, sizeof text, least == most ? "%d" : "%d to %d", least, most);
    rp_json_put_text(row, key, text);
}

static void print_points(const rp_explored *explored)
{
    static const char *const columns[] = { "point",           "best",   "worst",         "chances",
                                           "shown by chance", "partly", "not shown yet", "too few",
                                           "no chance",       NULL };
    static const rp_level levels[] = { RP_LEVEL_SHOWN, RP_LEVEL_PARTLY, RP_LEVEL_NOT_SHOWN, RP_LEVEL_TOO_FEW,
                                       RP_LEVEL_NO_OPPORTUNITY };
    static const char *const keys[] = { "shown_by_chance", "partly", "not_shown_yet", "too_few",
                                        "no_chance" };
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < explored->claim_count; i++) {
        const rp_explored_claim *claim = &explored->claims[i];
        if (!claim->is_point)
            continue;
        rp_json *row = rp_json_object();
        rp_json_put_text(row, "point", claim->id);
        rp_json_put_text(row, "best", claim->has_levels ? rp_level_name(claim->best) : NULL);
        rp_json_put_text(row, "worst", claim->has_levels ? rp_level_name(claim->worst) : NULL);
        put_range(row, "chances", claim->least, claim->most);
        for (size_t j = 0; j < sizeof levels / sizeof *levels; j++)
            put_chance(row, keys[j], claim->random[levels[j]]);
        cli_table_add(table, row);
    }
    putchar('\n');
    cli_table_print(table, false, "");
    for (size_t i = 0; i < explored->claim_count; i++)
        if (explored->claims[i].starved) {
            char *path = rp_path_words(explored->claims[i].starving);
            printf("%s: a complete path has fewer than %d chances: %s\n", explored->claims[i].id,
                   RP_CHANCES_LEAST, path);
            free(path);
        }
}

static void put_expected(rp_json *row, const char *key, rp_bounds expected)
{
    char text[32];
    rp_expected_words(expected, text);
    rp_json_put_text(row, key, text);
}

static void print_criteria(const rp_explored *explored)
{
    static const char *const columns[] = { "criterion", "can be taken", "strong", "part",
                                           "against",   "chances",      NULL };
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < explored->claim_count; i++) {
        const rp_explored_claim *claim = &explored->claims[i];
        if (claim->is_point)
            continue;
        rp_json *row = rp_json_object();
        rp_json_put_text(row, "criterion", claim->id);
        rp_json_put_text(row, "can_be_taken",
                         claim->reachable    ? "yes"
                         : explored->all_met ? "no"
                                             : "not known");
        put_expected(row, "strong", claim->strong);
        put_expected(row, "part", claim->part);
        put_expected(row, "against", claim->against);
        put_expected(row, "chances", claim->opportunities);
        cli_table_add(table, row);
    }
    puts("\nWhat chance alone takes, on average:");
    cli_table_print(table, false, "");
}

static void print_always(const rp_explored *explored)
{
    for (size_t i = 0; i < explored->always_count; i++) {
        const rp_explored_always *always = &explored->always[i];
        if (always->holds) {
            printf("%sAlways: %s: holds%s.\n", i ? "" : "\n", always->name,
                   explored->all_met ? " on every path" : " as far as was looked");
            continue;
        }
        char *path = rp_path_words(always->path);
        printf("%sAlways: %s: BROKEN by %s\n", i ? "" : "\n", always->name, path);
        free(path);
    }
}

static void print_players(const rp_explored *explored)
{
    static const char *const columns[] = { "player", "ending", "shows", "stop and talk", NULL };
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < explored->player_count; i++) {
        const rp_explored_player *player = &explored->players[i];
        rp_json *row = rp_json_object(), *shown = rp_json_array();
        for (size_t j = 0; j < player->shown.count; j++)
            rp_json_push_text(shown, player->shown.items[j]);
        rp_json_put_text(row, "player", player->name);
        rp_json_put_text(row, "ending", player->ending ? player->ending : "(goes round, or a fault)");
        rp_json_put(row, "shows", shown);
        rp_json_put_text(row, "stop_and_talk", player->critical ? "yes" : "no");
        cli_table_add(table, row);
    }
    putchar('\n');
    cli_table_print(table, false, "");
}

static void print_rest(const rp_explored *explored)
{
    char chance[32];
    rp_chance_words(explored->stuck, chance);
    print_names("Nobody can reach", explored->unreachable,
                explored->all_met ? "nothing; every scene, question, option and ending can be"
                                  : "not known, since not all was looked at");
    if (explored->stuck.upper > 0 || explored->stuck_at.count)
        printf("\nGets stuck or is stopped by chance: %s.\n", chance);
    if (explored->stuck_at.count)
        print_names("Goes round for ever at", explored->stuck_at, "");
    if (explored->fault_count)
        putchar('\n');
    for (size_t i = 0; i < explored->fault_count; i++) {
        char *path = rp_path_words(explored->faults[i].path);
        printf("Fault: %s:%d: %s, after %s\n", explored->faults[i].file, explored->faults[i].line,
               explored->faults[i].message, path);
        free(path);
    }
}

static void print_all(const rp_explored *explored, const rp_scenario *scenario, double seconds)
{
    const rp_about *about = rp_scenario_about(scenario);
    char all[32], critical[32];
    printf("%s (%s), version %d: %llu states, %llu answers, %zu pass%s, %.2f s%s\n\n", about->title,
           about->id, about->version, (unsigned long long)explored->states,
           (unsigned long long)explored->transitions, explored->passes, explored->passes == 1 ? "" : "es",
           seconds, explored->complete ? "" : "; INCOMPLETE: figures are bounds");
    print_endings(explored);
    if (explored->claim_count && explored->claims[0].is_point) /* points come first */
        print_points(explored);
    if (explored->claim_count && !explored->claims[explored->claim_count - 1].is_point)
        print_criteria(explored);
    rp_chance_words(explored->all_shown, all);
    rp_chance_words(explored->critical, critical);
    putchar('\n');
    if (explored->has_all_shown)
        printf("All claimed points shown by chance: %s.  ", all);
    printf("Stop and talk by chance: %s.\n", critical);
    print_always(explored);
    print_players(explored);
    print_rest(explored);
}

/* --- the command --- */

static bool read_limit(const char *text, uint64_t *out, rp_error *error)
{
    char *end;
    errno = 0;
    *out = 0;
    if (!text)
        return true;
    unsigned long long value = strtoull(text, &end, 10);
    if (errno || *text < '0' || *text > '9' || *end || value == 0)
        return rp_fail(error, RP_ERROR_USAGE, "--limit takes a number of states, not '%s'", text);
    *out = value;
    return true;
}

static bool is_claimed(const rp_scenario *scenario, const char *id, rp_error *error)
{
    for (size_t i = 0; id && i < rp_scenario_claim_count(scenario); i++)
        if (str_is(rp_scenario_claim(scenario, i)->id, id))
            return true;
    return !id || rp_fail(error, RP_ERROR_USAGE, "'%s' is not claimed by this scenario", id);
}

static int explore(cli_context *cli, cli_scenario *loaded, uint64_t limit)
{
    cli_progress progress;
    double before = seconds_now();
    progress_begin(&progress, cli->quiet);
    rp_explored *explored = exploring_run(loaded, limit, cli->options.values[OPTION_POINT], &progress);
    progress_end(&progress);
    double seconds = seconds_now() - before;
    bool unsound = explored->fault_count > 0;
    for (size_t i = 0; i < explored->always_count; i++)
        unsound = unsound || !explored->always[i].holds;
    if (cli->json)
        cli_print_json_line(exploring_json(explored, loaded->scenario, &loaded->digest, seconds));
    else
        print_all(explored, loaded->scenario, seconds);
    int status = explored->stopped ? PROGRESS_STOPPED : unsound ? 1 : 0;
    rp_explored_destroy(explored);
    return status;
}

int cmd_explore(cli_context *cli, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    uint64_t limit;
    int status = 0;
    if (read_limit(cli->options.values[OPTION_LIMIT], &limit, error) &&
        cli_scenario_load(cli, cli_argument(cli, 0), found, &loaded, error) &&
        is_claimed(loaded.scenario, cli->options.values[OPTION_POINT], error))
        status = explore(cli, &loaded, limit);
    else if (error->kind == RP_ERROR_UNSOUND)
        cli_print_findings(found);
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
    return status;
}
