#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/table.h"

static rp_json *ids(const rp_scenario *scenario, size_t from, size_t to)
{
    rp_json *out = rp_json_array();
    for (size_t i = from; i < to; i++)
        rp_json_push_text(out, rp_scenario_claim(scenario, i)->id);
    return out;
}

/* "practice, 2026-11-22 14:05, ended: kept" of whoever played it last. */
static char *last_result(const store_attempts *all, const char *scenario)
{
    str out = STR_EMPTY;
    for (size_t i = all->count; i-- > 0;) {
        const store_attempt *one = &all->items[i];
        char when[32];
        if (!str_is(one->scenario, scenario))
            continue;
        cli_format_time(one->began_ms, when);
        str_print(&out, "%s, %s, %s%s", one->mode, when,
                  one->ending    ? "ended: "
                  : one->stopped ? "stopped by a fault"
                                 : "unfinished",
                  one->ending ? one->ending : "");
        break;
    }
    return out.length ? str_take(&out) : NULL;
}

/* What the log says of scenarios; empty where there is no log yet. */
typedef struct known {
    store_attempts attempts;
    store_approvals approvals;
} known;

static rp_json *row_of(const cli_scenario *loaded, const known *of)
{
    const rp_scenario *scenario = loaded->scenario;
    const store_approval *approval = store_approval_of(&of->approvals, &loaded->digest, 0);
    const rp_about *about = rp_scenario_about(scenario);
    size_t points = rp_scenario_point_count(scenario);
    rp_json *row = rp_json_object();
    char *last = last_result(&of->attempts, about->id);
    rp_json_put_text(row, "id", about->id);
    rp_json_put_text(row, "title", about->title);
    rp_json_put_text(row, "kind", about->kind);
    rp_json_put(row, "points", ids(scenario, 0, points));
    rp_json_put(row, "criteria", ids(scenario, points, rp_scenario_claim_count(scenario)));
    rp_json_put_integer(row, "minutes", about->minutes);
    rp_json_put_text(row, "approval", rp_approval_name(approval ? approval->state : RP_APPROVAL_DRAFT));
    rp_json_put_text(row, "last_result", last);
    free(last);
    return row;
}

int cmd_list(cli_context *cli, rp_error *error)
{
    static const char *const columns[] = { "id",      "title",    "kind",        "points", "criteria",
                                           "minutes", "approval", "last result", NULL };
    known of = { .attempts = { .count = 0 } };
    store_log *log = cli_log_read_if_there(cli, error);
    if (error->kind != RP_ERROR_NONE)
        return 0;
    if (log && store_attempts_all(log, &of.attempts, error))
        store_approvals_all(log, &of.approvals, error);
    store_destroy(log);
    if (error->kind != RP_ERROR_NONE) {
        store_attempts_finish(&of.attempts);
        return 0;
    }
    cli_table *table = cli_table_create(columns);
    bool all_load = true;
    for (size_t i = 0; i < library_count(cli->library); i++) {
        cli_scenario loaded = { .pack = NULL };
        rp_diagnostics *found = rp_diagnostics_create();
        rp_error why = { 0 };
        if (cli_scenario_load(cli, library_id(cli->library, i), found, &loaded, &why)) {
            cli_table_add(table, row_of(&loaded, &of));
        } else {
            all_load = false;
            fprintf(stderr, "rapport: %s cannot be loaded; 'rapport check %s' says why\n",
                    library_id(cli->library, i), library_id(cli->library, i));
        }
        cli_scenario_finish(&loaded);
        rp_diagnostics_destroy(found);
    }
    cli_table_print(table, cli->json, "There are no scenarios in the library.");
    store_attempts_finish(&of.attempts);
    store_approvals_finish(&of.approvals);
    return all_load ? 0 : 1;
}
