#include <stdio.h>
#include <unistd.h>

#include "cli/bench.h"

static const bench_group *const groups[] = { &bench_check,  &bench_graph,  &bench_play,
                                             &bench_answer, &bench_remark, &bench_explore,
                                             &bench_redraw, &bench_keys,   &bench_window };

static void print_row(const cli_context *cli, const bench_row *row, const bench_result *result)
{
    if (!cli->json) {
        printf("%-14s %9.3f %-9s limit %9.3f  ratio %6.2f", row->name, result->ours, row->unit, result->limit,
               result->ratio);
        if (row->to_reach > 0)
            printf("  to reach %.1f", row->to_reach);
        printf("\n               %s; against: %s\n", row->what, row->limit);
        fflush(stdout);
        return;
    }
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "name", row->name);
    rp_json_put_text(out, "unit", row->unit);
    rp_json_put_number(out, "ours", result->ours);
    rp_json_put_number(out, "limit", result->limit);
    rp_json_put_number(out, "ratio", result->ratio);
    rp_json_put(out, "to_reach", row->to_reach > 0 ? rp_json_of_number(row->to_reach) : rp_json_null());
    cli_print_json_line(out);
}

/* Whether one of the group's rows was asked for, by the beginning of its name; without arguments all are. */
static bool is_wanted(const cli_context *cli, const bench_group *group)
{
    if (!cli_argument(cli, 0))
        return true;
    for (size_t i = 0; cli_argument(cli, i); i++)
        for (size_t j = 0; j < group->count; j++)
            if (str_starts(group->rows[j].name, cli_argument(cli, i)))
                return true;
    return false;
}

/* Every name that was asked for is the beginning of some row. */
static bool are_known(const cli_context *cli, rp_error *error)
{
    for (size_t i = 0; cli_argument(cli, i); i++) {
        bool known = false;
        for (size_t j = 0; j < sizeof groups / sizeof *groups; j++)
            for (size_t k = 0; k < groups[j]->count; k++)
                known = known || str_starts(groups[j]->rows[k].name, cli_argument(cli, i));
        if (!known)
            return rp_fail(error, RP_ERROR_USAGE,
                           "no row of the benchmark begins with '%s'; without a name all are measured",
                           cli_argument(cli, i));
    }
    return true;
}

int cmd_bench(cli_context *cli, rp_error *error)
{
    if (!are_known(cli, error))
        return 0;
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        bench_result results[BENCH_ROWS_MOST];
        if (!is_wanted(cli, groups[i]))
            continue;
        if (isatty(STDERR_FILENO) && !cli->quiet)
            fprintf(stderr, "measuring %s ...\r", groups[i]->rows[0].name);
        if (!groups[i]->run(cli, results, error))
            return 0;
        for (size_t j = 0; j < groups[i]->count; j++)
            print_row(cli, &groups[i]->rows[j], &results[j]);
    }
    return 0;
}
