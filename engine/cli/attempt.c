/* An attempt of the log, with the scenario that it was played with. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/translations.h"
#include "seal/digest.h"

static bool is_nobody(const rp_stream *stream)
{
    static const rp_stream nobody = { { 0 } };
    return memcmp(stream, &nobody, sizeof nobody) == 0;
}

rp_attempt *cli_replay(const cli_scenario *scenario, const char *trainee, const rp_journal *journal,
                       const store_entries *entries, rp_error *error)
{
    rp_run_options run = { .script = script_host_functions(scenario->host), .trainee = trainee };
    rp_attempt_options options = {
        .scenario = scenario->scenario, .run = &run, .journal = journal, .hasher = seal_hasher()
    };
    return rp_attempt_replay(&options, entries->items, entries->count, error);
}

bool cli_after_debrief(const store_attempts *all, const store_attempt *one)
{
    for (size_t i = 0; i < all->count; i++) {
        const store_attempt *other = &all->items[i];
        if (other->debrief && other->debrief < one->first && str_is(other->scenario, one->scenario) &&
            memcmp(&other->trainee, &one->trainee, sizeof one->trainee) == 0)
            return true;
    }
    return false;
}

/* The attempts of whoever played it. */
static bool read_all(store_log *log, cli_attempt *out, rp_error *error)
{
    rp_stream who;
    bool known =
        out->entries.count && rp_stream_from_hex(rp_json_text(out->entries.items[0].body, "trainee"), &who);
    return store_attempts_of(log, known ? &who : NULL, &out->all, error);
}

bool cli_attempt_replay(store_log *log, const char *name, const rp_journal *journal, cli_attempt *out,
                        rp_error *error)
{
    rp_stream stream;
    *out = (cli_attempt){ .attempt = NULL };
    if (!store_attempt_find(log, name, &stream, error) ||
        !store_entries_of(log, &stream, &out->entries, error) || !read_all(log, out, error))
        return false;
    const store_attempt *about = store_attempts_find(&out->all, &stream);
    if (!about)
        return rp_fail(error, RP_ERROR_UNSOUND, "the attempt '%s' has no start in the log", name);
    out->about = *about;
    rp_mode mode = RP_MODE_OBSERVED;
    if (!rp_mode_from_name(about->mode, &mode))
        return rp_fail(error, RP_ERROR_UNSOUND, "attempt '%s': unknown mode '%s'", name, about->mode);
    out->held = rp_levels_held(mode, about->released, about->locked);
    out->trainee = cli_person_name(log, &about->trainee);
    out->assessor = is_nobody(&about->assessor) ? NULL : cli_person_name(log, &about->assessor);
    if (!cli_scenario_from_log(log, &about->pack, &about->framework, &out->scenario, error))
        return false;
    cli_translate_into(&out->scenario, about->language);
    out->attempt = cli_replay(&out->scenario, out->trainee, journal, &out->entries, error);
    return out->attempt;
}

void cli_attempt_finish(cli_attempt *attempt)
{
    rp_attempt_destroy(attempt->attempt);
    cli_scenario_finish(&attempt->scenario);
    store_entries_finish(&attempt->entries);
    store_attempts_finish(&attempt->all);
    free(attempt->trainee);
    free(attempt->assessor);
    *attempt = (cli_attempt){ .attempt = NULL };
}

static bool read_rating(const rp_scenario *scenario, const rp_json *from, rp_rating *out)
{
    size_t points = rp_scenario_point_count(scenario);
    *out = (rp_rating){ .claim = points, .level = RP_LEVELS };
    for (size_t i = 0; i < points; i++)
        if (str_is(rp_scenario_claim(scenario, i)->id, rp_json_text(from, "id")))
            out->claim = i;
    for (int i = 0; i < RP_LEVELS; i++)
        if (str_is(rp_level_name((rp_level)i), rp_json_text(from, "level")))
            out->level = (rp_level)i;
    int64_t proof = rp_json_integer(from, "proof", 0);
    out->proof = proof > 0 ? (size_t)proof : 0;
    return out->claim < points && out->level != RP_LEVELS;
}

bool cli_some_erased(const rp_entry *entry)
{
    for (size_t i = 0; i < entry->text_count; i++)
        if (!entry->texts[i].text)
            return true;
    return false;
}

const rp_rating *cli_ratings(const rp_scenario *scenario, const rp_entry *entry, arena *memory, size_t *count)
{
    const rp_json *list = rp_json_get(entry->body, "ratings");
    rp_rating *ratings = arena_allocate(memory, (rp_json_count(list) + 1) * sizeof *ratings);
    *count = 0;
    for (size_t i = 0; i < rp_json_count(list); i++)
        *count += read_rating(scenario, rp_json_at(list, i), &ratings[*count]);
    return ratings;
}
