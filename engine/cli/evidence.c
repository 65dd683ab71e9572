#include "cli/evidence.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

bool evidence_open(evidence *of, cli_context *cli, store_log *log, const rp_stream *trainee, const char *unit,
                   rp_error *error)
{
    *of = (evidence){ .log = log, .trainee = cli_person_name(log, trainee), .unit = memory_copy_text(unit) };
    of->known.trainee = of->trainee;
    if (!folio_open(&of->folio, cli, log, &of->known, trainee, unit, error)) {
        evidence_finish(of);
        return false;
    }
    size_t most = of->folio.attempts.count + 1;
    of->played = memory_allocate(most * sizeof *of->played);
    of->attempts = memory_allocate(most * sizeof *of->attempts);
    of->standings = memory_allocate(most * sizeof *of->standings);
    return true;
}

size_t evidence_steps(const evidence *of)
{
    return folio_steps(&of->folio) + of->folio.attempts.count;
}

/* --- attempts --- */

static bool bears_on(const rp_map_unit *unit, const rp_folio_run *run)
{
    if (!unit)
        return true;
    for (size_t i = 0; i < unit->row_count; i++)
        for (size_t j = 0; j < run->level_count; j++)
            if (str_is(unit->rows[i]->point->id, run->levels[j].point))
                return true;
    return false;
}

static bool fill(evidence *of, const store_attempt *about, evidence_attempt *out, rp_error *why)
{
    const filling_from from = { of->log, &of->known.scenarios, &of->folio.reflections, of->folio.centre };
    return kept_replay(&of->known.scenarios, of->log, &of->folio.attempts, about, of->trainee, &out->attempt,
                       why) &&
           filling_fill(&out->filling, &from, &out->attempt, why);
}

static void take_readable(evidence *of, const store_attempt *about, const rp_folio_run *run)
{
    rp_pack_attempt *out = &of->attempts[of->pack.attempt_count];
    rp_error why = { 0 };
    *out = (rp_pack_attempt){ .run = run,
                              .not_counted = rp_not_counted(of->standings, of->folio.folio.run_count,
                                                            (size_t)(run - of->folio.folio.runs)) };
    if (!bears_on(of->pack.unit, run))
        return;
    of->pack.attempt_count++;
    evidence_attempt *played = &of->played[of->played_count++];
    if (fill(of, about, played, &why))
        out->report = &played->filling.report;
    else
        *out = (rp_pack_attempt){ .unreadable = arena_text(&of->folio.memory, why.text) };
}

/* Which they are of, and why they are nothing more, was found when the folio was made. */
static void take(evidence *of, const store_attempt *about)
{
    const cli_folio *folio = &of->folio;
    const known_run *known = known_of(&of->known, of->log, about);
    if (known->unreadable) {
        const char *line = folio->unreadable.items[of->unreadable++];
        of->attempts[of->pack.attempt_count++] = (rp_pack_attempt){ .unreadable = line };
    } else if (folio_has(about)) {
        take_readable(of, about, &folio->folio.runs[of->readable++]);
    }
}

/* --- the whole --- */

static void begin_pack(evidence *of)
{
    const cli_folio *folio = &of->folio;
    rp_moment now;
    store_clock clock = cli_clock();
    store_head head = store_head_of(of->log);
    clock.now(clock.data, &now);
    for (size_t i = 0; i < folio->folio.run_count; i++)
        of->standings[i] = folio->folio.runs[i].standing;
    of->pack = (rp_evidence_pack){ .trainee = of->trainee,
                                   .framework = folio->framework,
                                   .centre = folio->centre,
                                   .map = folio->map,
                                   .unit = of->unit ? rp_map_unit_of(folio->map, of->unit) : NULL,
                                   .attempts = of->attempts,
                                   .records = folio->records,
                                   .plans = folio->plans,
                                   .engine = RAPPORT_VERSION,
                                   .rules = RP_RULES_VERSION,
                                   .log_count = head.n,
                                   .printed_ms = now.wall_ms };
    rp_digest_hex(&head.hash, of->pack.log_head);
}

bool evidence_step(evidence *of)
{
    if (!folio_step(&of->folio))
        return false;
    if (!of->pack.map)
        begin_pack(of);
    if (of->filled == of->folio.attempts.count)
        return true;
    take(of, &of->folio.attempts.items[of->filled++]);
    return false;
}

bool evidence_write(const evidence *of, const char *path, rp_error *error)
{
    rp_format format;
    rp_file file;
    if (!cli_report_format(path, &format, error) || !rp_evidence_pack_file(&of->pack, format, &file, error))
        return false;
    bool written = cli_write_file(path, file.bytes, file.size, error);
    free(file.bytes);
    return written;
}

void evidence_finish(evidence *of)
{
    for (size_t i = 0; i < of->played_count; i++) {
        filling_finish(&of->played[i].filling);
        kept_replay_finish(&of->played[i].attempt);
    }
    free(of->played);
    free(of->attempts);
    free(of->standings);
    folio_finish(&of->folio);
    known_finish(&of->known);
    free(of->trainee);
    free(of->unit);
    *of = (evidence){ .log = NULL };
}
