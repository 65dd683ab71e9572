/* The desk's part that joins runs, records and plan: what is kept beside the runs, the evidence map, the centre. */
#include "cli/desk.h"

static bool is_trainee(const cli_desk *desk, rp_error *error)
{
    return desk_log(desk) ||
           rp_fail(error, RP_ERROR_USAGE, "only a trainee who is signed in has a portfolio");
}

/* --- records and plan --- */

static void close_kept(cli_desk *desk)
{
    rp_records_destroy(desk->records);
    rp_plans_destroy(desk->plans);
    store_entries_finish(&desk->own);
    desk->records = NULL;
    desk->plans = NULL;
}

bool desk_kept(void *data, rp_desk_kept *kept, rp_error *error)
{
    cli_desk *desk = data;
    close_kept(desk);
    if (!is_trainee(desk, error) ||
        !folio_kept(desk->log, &desk->who.stream, &desk->own, &desk->records, &desk->plans, error))
        return false;
    *kept = (rp_desk_kept){ desk->records, desk->plans };
    return true;
}

/* --- the evidence map --- */

bool desk_folio_open(void *data, size_t *steps, rp_error *error)
{
    cli_desk *desk = data;
    *steps = 0;
    folio_finish(&desk->folio);
    desk->folio_told = false;
    if (!is_trainee(desk, error) ||
        !folio_open(&desk->folio, desk->cli, desk->log, &desk->known, &desk->who.stream, NULL, error))
        return false;
    *steps = folio_steps(&desk->folio);
    return true;
}

rp_desk_step desk_folio_next(void *data, rp_desk_folio *folio)
{
    cli_desk *desk = data;
    if (!desk->folio.cli || desk->folio_told)
        return RP_DESK_END;
    if (!folio_step(&desk->folio))
        return RP_DESK_WORKING;
    known_rest(&desk->known);
    desk->folio_told = true;
    *folio =
        (rp_desk_folio){ desk->folio.framework, desk->folio.centre, desk->folio.map, desk->folio.unreadable };
    return RP_DESK_FOUND;
}

/* --- the centre --- */

static void close_centre(cli_desk *desk)
{
    rp_centre_destroy(desk->centre);
    rp_framework_destroy(desk->framework);
    desk->centre = NULL;
    desk->framework = NULL;
}

bool desk_centre_read(void *data, rp_desk_centre *centre, rp_error *error)
{
    cli_desk *desk = data;
    rp_error why = { 0 };
    close_centre(desk);
    desk->framework = cli_framework_of_library(desk->cli, NULL, error);
    if (!desk->framework)
        return false;
    desk->centre = cli_centre(desk->cli, &why);
    if (why.kind != RP_ERROR_NONE) {
        if (error)
            *error = why;
        return false;
    }
    *centre = (rp_desk_centre){ desk->framework, desk->centre };
    return true;
}

bool desk_centre_save(void *data, const rp_centre_facts *facts, rp_error *error)
{
    return cli_centre_save(((cli_desk *)data)->cli, facts, error);
}

/* --- */

void desk_portfolio_close(cli_desk *desk)
{
    close_kept(desk);
    folio_finish(&desk->folio);
    desk->folio_told = false;
}

void desk_portfolio_finish(cli_desk *desk)
{
    desk_portfolio_close(desk);
    close_centre(desk);
}
