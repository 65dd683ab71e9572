/* Acts about runs: playing them, and what is said of them afterwards. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "history.h"
#include "rapport/looking_back.h"

/* --- playing --- */

enum { SECONDS = 35 }; /* between two answers */

static bool answer_all(history *all, const rp_json *act, rp_attempt *attempt, const rp_walkthrough *way,
                       rp_error *error)
{
    size_t most = (size_t)rp_json_integer(act, "answers", (int64_t)way->step_count);
    int64_t wait_ms = 1000 * rp_json_integer(act, "seconds", SECONDS);
    for (size_t i = 0; i < way->step_count && i < most; i++) {
        const rp_answered how = { .elapsed_ms = wait_ms };
        rp_answer answer;
        history_wait(all, wait_ms);
        if (!rp_walkthrough_answer(rp_attempt_run(attempt), &way->steps[i], &answer, error) ||
            !rp_attempt_answer(attempt, &answer, &how, error))
            return false;
    }
    return true;
}

static const rp_walkthrough *find_way(const rp_walkthroughs *ways, const char *title, rp_error *error)
{
    for (size_t i = 0; i < rp_walkthroughs_count(ways); i++)
        if (str_is(rp_walkthroughs_at(ways, i)->title, title))
            return rp_walkthroughs_at(ways, i);
    rp_fail(error, RP_ERROR_USAGE, "there is no walkthrough '%s'", title ? title : "");
    return NULL;
}

static bool play_way(history *all, const rp_json *act, const cli_desk *desk, rp_attempt *attempt,
                     rp_error *error)
{
    script_source source = cli_source(desk->playing.scenario.pack);
    rp_diagnostics *found = rp_diagnostics_create();
    rp_walkthroughs *ways = script_walkthroughs(&source, "walkthroughs.lua", found);
    const rp_walkthrough *way = ways ? find_way(ways, rp_json_text(act, "walkthrough"), error) : NULL;
    bool played = way && answer_all(all, act, attempt, way, error);
    if (!ways)
        rp_fail(error, RP_ERROR_UNSOUND, "the walkthroughs cannot be read");
    rp_walkthroughs_destroy(ways);
    rp_diagnostics_destroy(found);
    return played;
}

bool history_play(history *all, const rp_json *act, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    rp_playing playing;
    rp_desk_choice choice = { .scenario = rp_json_text(act, "scenario"),
                              .assessor = rp_json_text(act, "assessor"),
                              .has_seed = true };
    const char *mode = rp_json_text(act, "mode");
    bool done = (!mode || rp_mode_from_name(mode, &choice.mode) ||
                 rp_fail(error, RP_ERROR_USAGE, "there is no mode '%s'", mode)) &&
                history_sit_down(all, act, &desk, &functions, error) &&
                functions.choose(functions.data, &choice, &playing, error) &&
                functions.begin(functions.data, &playing, error) &&
                history_add_name(all, act, rp_attempt_stream(playing.attempt), 0, error) &&
                play_way(all, act, &desk, playing.attempt, error);
    desk_finish(&desk);
    return done;
}

/* --- looking back --- */

static bool level_of(const char *name, rp_level *level)
{
    for (size_t i = 0; i < RP_OWN_LEVELS; i++)
        if (str_is(rp_level_name(rp_own_levels[i]), name)) {
            *level = rp_own_levels[i];
            return true;
        }
    return false;
}

static bool rate(const rp_json *act, rp_attempt *attempt, rp_error *error)
{
    const rp_json *given = rp_json_get(act, "ratings");
    const rp_scenario *scenario = rp_run_scenario(rp_attempt_run(attempt));
    size_t count = 0, points = rp_scenario_point_count(scenario);
    if (!given)
        return true;
    rp_rating *ratings = memory_allocate((points + 1) * sizeof *ratings);
    for (size_t i = 0; i < points; i++) {
        const rp_json *one = rp_json_get(given, rp_scenario_claim(scenario, i)->id);
        ratings[count] = (rp_rating){ .claim = i, .proof = (size_t)rp_json_integer_at(one, 1, 0) };
        if (one && level_of(rp_json_text_at(one, 0), &ratings[count].level))
            count++;
    }
    bool whole = count == rp_json_count(given) ||
                 rp_fail(error, RP_ERROR_USAGE, "a rating is of no claimed point, or names no level");
    bool done = whole && rp_attempt_rate(attempt, ratings, count, rp_json_text(act, "first"), error);
    free(ratings);
    return done;
}

static bool see_debrief(const rp_json *act, rp_attempt *attempt, rp_error *error)
{
    return !rp_json_flag(act, "debrief") || rp_attempt_note(attempt, RP_KIND_DEBRIEF_SEEN, error);
}

enum { QUOTES_MOST = 20, COVERS_MOST = 4 };

static size_t take_quotes(const rp_json *given, size_t *quotes)
{
    size_t count = 0;
    for (; count < rp_json_count(given) && count < QUOTES_MOST; count++)
        quotes[count] = (size_t)rp_json_integer_at(given, count, 0);
    return count;
}

typedef struct writing {
    history *all;
    rp_reflection words;
    rp_covered covers[COVERS_MOST];
    size_t quotes[QUOTES_MOST], theirs[COVERS_MOST][QUOTES_MOST];
    const char *answers[QUOTES_MOST];
} writing;

static void take_covered(void *data, const char *name, const rp_json *quotes)
{
    writing *to = data;
    const history_name *of = history_find(to->all, name);
    size_t place = to->words.cover_count;
    if (!of || place == COVERS_MOST)
        return;
    to->covers[place] = (rp_covered){ of->stream, to->theirs[place], take_quotes(quotes, to->theirs[place]) };
    to->words.cover_count++;
}

/* Texts under their keys in the log ("what", "well" …), form, quotes [turn], covers {name: [turn]}, prompts [text]. */
static bool write_entry(history *all, const rp_json *act, rp_attempt *attempt, rp_error *error)
{
    const rp_json *entry = rp_json_get(act, "entry"), *prompts = rp_json_get(entry, "prompts");
    writing to = { .all = all,
                   .words = { .form = rp_reflection_form_of(rp_json_text(entry, "form")),
                              .quotes = to.quotes,
                              .covers = to.covers,
                              .answers = to.answers } };
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++)
        to.words.texts[i] = rp_json_text(entry, rp_reflection_key((rp_reflection_text)i));
    to.words.quote_count = take_quotes(rp_json_get(entry, "quotes"), to.quotes);
    rp_json_each(rp_json_get(entry, "covers"), take_covered, &to);
    size_t count = rp_json_count(prompts);
    for (; to.words.answer_count < count && to.words.answer_count < QUOTES_MOST; to.words.answer_count++)
        to.answers[to.words.answer_count] = rp_json_text_at(prompts, to.words.answer_count);
    return !entry || rp_attempt_reflect(attempt, &to.words, error);
}

/* The attempt that the act names, open at the desk. */
static bool open_attempt(history *all, const rp_json *act, rp_desk *desk, rp_playing *playing,
                         rp_error *error)
{
    const char *name = rp_json_text(act, "attempt");
    const history_name *of = name ? history_find(all, name) : NULL;
    if (!of || of->record)
        return rp_fail(error, RP_ERROR_USAGE, "there is no attempt '%s'", name ? name : "");
    const rp_desk_choice choice = { .attempt = &of->stream };
    return desk->choose(desk->data, &choice, playing, error) && desk->begin(desk->data, playing, error);
}

bool history_look_back(history *all, const rp_json *act, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    rp_playing playing;
    bool done = history_sit_down(all, act, &desk, &functions, error) &&
                open_attempt(all, act, &functions, &playing, error) && rate(act, playing.attempt, error) &&
                see_debrief(act, playing.attempt, error) && write_entry(all, act, playing.attempt, error);
    desk_finish(&desk);
    return done;
}

/* The last entry about the attempt that the act names, which stands where it was written. */
static const rp_kept_entry *last_entry(history *all, const rp_json *act, const rp_desk *desk, rp_error *error)
{
    const rp_kept_entry *entries;
    size_t count = 0;
    const char *name = rp_json_text(act, "attempt");
    const history_name *of = name ? history_find(all, name) : NULL;
    if (!of || !desk->entries(desk->data, &of->stream, &entries, &count, error) || !count) {
        rp_fail(error, RP_ERROR_USAGE, "there is no entry about '%s'", name ? name : "");
        return NULL;
    }
    return &entries[count - 1];
}

bool history_add(history *all, const rp_json *act, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    const rp_kept_entry *entry = NULL;
    const char *assessor = rp_json_text(act, "assessor"), *text = rp_json_text(act, "text");
    bool done = history_sit_down(all, act, &desk, &functions, error) &&
                (entry = last_entry(all, act, &functions, error));
    if (done)
        done = assessor ? functions.comment(functions.data, &entry->stream, entry->seq, assessor,
                                            rp_json_flag(act, "asks"), text, error)
                        : functions.add_to_entry(functions.data, &entry->stream, entry->seq, text, error);
    desk_finish(&desk);
    return done;
}
