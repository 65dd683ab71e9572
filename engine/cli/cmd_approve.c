/* approve: somebody says that a scenario, exactly as it is now, is on trial or good enough to count. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/comparing.h"

/* Loads the scenario and checks it. */
static bool load_checked(cli_context *cli, const char *name, cli_scenario *out, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    bool loaded = cli_scenario_load(cli, name, found, out, error);
    bool stopped = loaded && !cli_check(cli, out, found);
    size_t errors = rp_diagnostics_errors(found);
    if (errors)
        cli_print_findings(found);
    rp_diagnostics_destroy(found);
    if (stopped)
        return rp_fail(error, RP_ERROR_STOPPED, "stopped before %s was checked: it is not approved", name);
    if (loaded && errors)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s has %zu error%s and is not approved", name, errors,
                       errors == 1 ? "" : "s");
    return loaded;
}

/* --- carrying over --- */

static bool is_text_only(store_log *log, const store_approval *earlier, cli_scenario *now)
{
    cli_scenario then = { .pack = NULL };
    rp_error ignored = { 0 }; /* what the log cannot give back is no predecessor */
    bool same = cli_scenario_from_log(log, &earlier->pack, &earlier->framework, &then, &ignored);
    if (same) {
        diff *changes = comparing_create(&then, now);
        same = comparing_is_text_only(changes);
        diff_destroy(changes);
    }
    cli_scenario_finish(&then);
    return same;
}

/* The version of the scenario that was approved last, where it differs from this one in words and looks alone. */
static const store_approval *find_predecessor(store_log *log, const store_approvals *all, cli_scenario *now)
{
    for (size_t i = all->count; i-- > 0;) {
        const store_approval *one = &all->items[i];
        bool holds = one->state == RP_APPROVAL_APPROVED && store_approval_of(all, &one->pack, 0) == one;
        if (holds && str_is(one->scenario, rp_scenario_about(now->scenario)->id))
            return is_text_only(log, one, now) ? one : NULL;
    }
    return NULL;
}

/* --- the result --- */

static const char *digest_text(const rp_digest *digest, char out[RP_DIGEST_HEX])
{
    rp_digest_hex(digest, out);
    return out;
}

static void print_result(const cli_context *cli, const store_approval *approval, const char *by, bool before,
                         const store_approval *from)
{
    char hex[RP_DIGEST_HEX], earlier[RP_DIGEST_HEX], when[32];
    rp_digest_hex(&approval->pack, hex);
    if (cli->json) {
        rp_json *out = rp_json_object();
        rp_json_put_text(out, "scenario", approval->scenario);
        rp_json_put_integer(out, "version", approval->version);
        rp_json_put_text(out, "digest", hex);
        rp_json_put_text(out, "approval", rp_approval_name(approval->state));
        rp_json_put_text(out, "by", by);
        rp_json_put_flag(out, "new", !before);
        rp_json_put_text(out, "predecessor", from ? digest_text(&from->pack, earlier) : NULL);
        cli_print_json_line(out);
    } else if (!cli->quiet) {
        printf("%s, version %d (%.8s), %s %s by %s%s\n", approval->scenario, approval->version, hex,
               before ? "was" : "is", rp_approval_name(approval->state), by,
               before ? " before; nothing was recorded" : "");
        if (from) {
            cli_format_time(from->at_ms, when);
            printf(
                "Only words and looks changed since %.8s was approved (%s): that approval is carried over.\n",
                digest_text(&from->pack, earlier), when);
        }
        if (!before && approval->state == RP_APPROVAL_APPROVED)
            puts("Assessed and observed runs that begin from now on can count.");
    }
}

static bool record(cli_context *cli, store_log *log, cli_scenario *scenario, const rp_stream *by,
                   rp_approval state, rp_error *error)
{
    const rp_about *about = rp_scenario_about(scenario->scenario);
    store_approval approval = { .pack = scenario->digest,
                                .framework = scenario->framework_digest,
                                .state = state,
                                .scenario = about->id,
                                .version = about->version,
                                .by = *by };
    store_approvals all;
    if (!store_approvals_all(log, &all, error))
        return false;
    const store_approval *held = store_approval_of(&all, &scenario->digest, 0);
    bool before = held && held->state == state;
    const store_approval *from =
        before || state != RP_APPROVAL_APPROVED ? NULL : find_predecessor(log, &all, scenario);
    approval.carried = from;
    if (from)
        approval.predecessor = from->pack;
    if (!before)
        cli_scenario_stage(scenario, log);
    bool saved = before || store_approve(log, &approval, error);
    if (saved) {
        char *name = cli_person_name(log, before ? &held->by : by);
        print_result(cli, &approval, name ? name : "(erased)", before, from);
        free(name);
    }
    store_approvals_finish(&all);
    return saved;
}

int cmd_approve(cli_context *cli, rp_error *error)
{
    const char *name = cli->options.values[OPTION_AS];
    rp_approval state = cli->options.values[OPTION_TRIALLED] ? RP_APPROVAL_TRIALLED : RP_APPROVAL_APPROVED;
    cli_scenario scenario = { .pack = NULL };
    rp_stream by;
    if (!name) {
        rp_fail(error, RP_ERROR_USAGE, "--as NAME is missing: which assessor?");
        return 0;
    }
    if (load_checked(cli, cli_argument(cli, 0), &scenario, error)) {
        store_log *log = cli_log_write(cli, error);
        if (log && cli_assessor(log, name, &by, error))
            record(cli, log, &scenario, &by, state, error);
        store_destroy(log);
    }
    cli_scenario_finish(&scenario);
    return 0;
}
