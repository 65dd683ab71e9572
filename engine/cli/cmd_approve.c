/* approve: somebody says that a scenario, exactly as it is now, is on trial or good enough to count. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/approving.h"

static void print_json(const approving_result *of, const char *by)
{
    const store_approval *approval = &of->approval;
    char hex[RP_DIGEST_HEX];
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "scenario", approval->scenario);
    rp_json_put_integer(out, "version", approval->version);
    rp_digest_hex(&approval->pack, hex);
    rp_json_put_text(out, "digest", hex);
    rp_json_put_text(out, "approval", rp_approval_name(approval->state));
    rp_json_put_text(out, "by", by);
    rp_json_put_flag(out, "new", !of->before);
    rp_digest_hex(&of->from, hex);
    rp_json_put_text(out, "predecessor", of->carried ? hex : NULL);
    cli_print_json_line(out);
}

static void print_words(const approving_result *of, const char *by)
{
    str words = STR_EMPTY;
    approving_words(of, by, &words);
    fputs(words.bytes, stdout);
    str_finish(&words);
}

static void record(cli_context *cli, cli_scenario *scenario, const char *as, rp_error *error)
{
    rp_approval state = cli->options.values[OPTION_TRIALLED] ? RP_APPROVAL_TRIALLED : RP_APPROVAL_APPROVED;
    store_log *log = cli_log_write(cli, error);
    approving_result result;
    rp_stream by;
    if (log && cli_assessor(log, as, &by, error) &&
        approving_record(log, scenario, &by, state, NULL, &result, error)) {
        char *name = cli_person_name(log, &result.by);
        if (cli->json)
            print_json(&result, name ? name : "(erased)");
        else if (!cli->quiet)
            print_words(&result, name ? name : "(erased)");
        free(name);
    }
    store_destroy(log);
}

int cmd_approve(cli_context *cli, rp_error *error)
{
    const char *as = cli->options.values[OPTION_AS];
    cli_scenario scenario = { .pack = NULL };
    if (!as) {
        rp_fail(error, RP_ERROR_USAGE, "--as NAME is missing: which assessor?");
        return 0;
    }
    rp_diagnostics *found = rp_diagnostics_create();
    bool sound = approving_load(cli, cli_argument(cli, 0), found, &scenario, error);
    if (rp_diagnostics_errors(found))
        cli_print_findings(found);
    rp_diagnostics_destroy(found);
    if (sound)
        record(cli, &scenario, as, error);
    cli_scenario_finish(&scenario);
    return 0;
}
