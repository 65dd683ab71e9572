#include "cli/approving.h"

#include "cli/comparing.h"

bool approving_load(cli_context *cli, const char *name, rp_diagnostics *found, cli_scenario *out,
                    rp_error *error)
{
    bool loaded = cli_scenario_load(cli, name, found, out, error);
    bool stopped = loaded && !cli_check(cli, out, found);
    size_t errors = rp_diagnostics_errors(found);
    if (stopped)
        return rp_fail(error, RP_ERROR_STOPPED, "stopped before %s was checked: it is not approved", name);
    if (loaded && errors)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s has %zu error%s and is not approved", name, errors,
                       errors == 1 ? "" : "s");
    return loaded;
}

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

/* --- recording --- */

static bool save(store_log *log, cli_scenario *scenario, const store_approvals *all, const char *note,
                 approving_result *out, rp_error *error)
{
    store_approval *approval = &out->approval;
    const store_approval *from =
        approval->state == RP_APPROVAL_APPROVED ? find_predecessor(log, all, scenario) : NULL;
    approval->carried = out->carried = from;
    if (from) {
        approval->predecessor = out->from = from->pack;
        out->from_ms = from->at_ms;
    }
    cli_scenario_stage(scenario, log);
    return store_approve(log, approval, note, error);
}

bool approving_record(store_log *log, cli_scenario *scenario, const rp_stream *by, rp_approval state,
                      const char *note, approving_result *out, rp_error *error)
{
    const rp_about *about = rp_scenario_about(scenario->scenario);
    store_approvals all;
    *out = (approving_result){ .approval = { .pack = scenario->digest,
                                             .framework = scenario->framework_digest,
                                             .state = state,
                                             .scenario = about->id,
                                             .version = about->version,
                                             .by = *by },
                               .by = *by };
    if (!store_approvals_all(log, &all, error))
        return false;
    const store_approval *held = store_approval_of(&all, &scenario->digest, 0);
    out->before = held && held->state == state;
    if (out->before)
        out->by = held->by;
    bool saved = out->before || save(log, scenario, &all, note, out, error);
    store_approvals_finish(&all);
    return saved;
}

void approving_words(const approving_result *of, const char *by, str *out)
{
    const store_approval *approval = &of->approval;
    char hex[RP_DIGEST_HEX], when[32];
    rp_digest_hex(&approval->pack, hex);
    str_print(out, "%s, version %d (%.8s), %s %s by %s%s\n", approval->scenario, approval->version, hex,
              of->before ? "was" : "is", rp_approval_name(approval->state), by,
              of->before ? " before; nothing was recorded" : "");
    if (of->carried) {
        cli_format_time(of->from_ms, when);
        rp_digest_hex(&of->from, hex);
        str_print(
            out,
            "Only words and looks changed since %.8s was approved (%s): that approval is carried over.\n",
            hex, when);
    }
    if (!of->before && approval->state == RP_APPROVAL_APPROVED)
        str_add(out, "Assessed and observed runs that begin from now on can count.\n");
}
