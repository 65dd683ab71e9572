/* The desk's part that joins runs, records and plan: what is kept beside the runs, the evidence map, the centre. */
#include "cli/desk.h"

bool desk_is_trainee(const cli_desk *desk, rp_error *error)
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
    arena_clear(&desk->linked);
}

/* "Day Twenty-Six, assessed run, 27 August 2026" */
static const char *run_words(arena *memory, const store_attempt *attempt)
{
    char when[RP_DESK_DATE];
    str words = STR_EMPTY;
    desk_date(attempt->began_ms, false, when);
    str_print(&words, "%s, %s run, %s", attempt->title, attempt->mode, when);
    const char *out = arena_text(memory, words.bytes);
    str_finish(&words);
    return out;
}

/* What links may name beside records and rows; without a library there are no points to name. */
static bool find_linkable(cli_desk *desk, rp_linkable *out, rp_error *error)
{
    store_attempts all;
    if (!store_attempts_of(desk->log, &desk->who.stream, &all, error))
        return false;
    rp_linked_run *runs = arena_allocate(&desk->linked, (all.count + 1) * sizeof *runs);
    for (size_t i = all.count; i-- > 0;)
        runs[out->run_count++] =
            (rp_linked_run){ all.items[i].stream, run_words(&desk->linked, &all.items[i]) };
    out->runs = runs;
    store_attempts_finish(&all);
    if (!desk->linked_framework)
        desk->linked_framework = cli_framework_of_library(desk->cli, NULL, NULL);
    out->framework = desk->linked_framework;
    out->records = desk->records;
    out->plan = desk->plans->count ? &desk->plans->versions[desk->plans->count - 1].plan : NULL;
    return true;
}

bool desk_kept(void *data, rp_desk_kept *kept, rp_error *error)
{
    cli_desk *desk = data;
    close_kept(desk);
    if (!desk_is_trainee(desk, error) ||
        !folio_kept(desk->log, &desk->who.stream, &desk->own, &desk->records, &desk->plans, error))
        return false;
    *kept = (rp_desk_kept){ .records = desk->records, .plans = desk->plans };
    return find_linkable(desk, &kept->linkable, error);
}

/* --- the evidence map --- */

bool desk_folio_open(void *data, size_t *steps, rp_error *error)
{
    cli_desk *desk = data;
    *steps = 0;
    folio_finish(&desk->folio);
    desk->folio_told = false;
    if (!desk_is_trainee(desk, error) ||
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
    const rp_error *why = &desk->folio.no_centre;
    *folio = (rp_desk_folio){ desk->folio.framework, desk->folio.centre, why->text[0] ? why->text : NULL,
                              desk->folio.map, desk->folio.unreadable };
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
    desk_pack_stop(desk);
}

void desk_portfolio_finish(cli_desk *desk)
{
    desk_portfolio_close(desk);
    close_centre(desk);
    str_finish(&desk->pack_path);
    rp_framework_destroy(desk->linked_framework);
    arena_finish(&desk->linked);
}
