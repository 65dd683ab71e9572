/* An attempt answers on its run, saves what came of it, and takes the answer back where it could not be
 * saved. So the run never stands anywhere that the log does not know. */
#include "core/attempt_entry.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/trace.h"

struct rp_attempt {
    rp_run *run;
    const rp_journal *journal; /* NULL: nothing is written */
    const rp_hasher *hasher;
    rp_stream stream;
    rp_mode mode;
    int time_factor; /* 0: no limit is in force */
    int64_t elapsed_ms;
};

const char *rp_mode_name(rp_mode mode)
{
    static const char *const names[] = { "practice", "assessed", "observed" };
    return names[mode];
}

bool rp_mode_from_name(const char *name, rp_mode *mode)
{
    for (int i = RP_MODE_PRACTICE; i <= RP_MODE_OBSERVED; i++) {
        if (!str_is(name, rp_mode_name((rp_mode)i)))
            continue;
        *mode = (rp_mode)i;
        return true;
    }
    return false;
}

bool rp_levels_held(rp_mode mode, bool released, bool locked)
{
    switch (mode) {
    case RP_MODE_PRACTICE: return false;
    case RP_MODE_ASSESSED: return !released;
    case RP_MODE_OBSERVED: return !locked;
    }
    return true;
}

/* --- saving --- */

static void put_state_of(rp_json *body, const rp_attempt *attempt, const rp_run *run)
{
    char *text = rp_state_text(rp_run_scenario(run), rp_run_state(run));
    rp_bytes piece = { text, strlen(text) };
    rp_digest digest;
    char hex[RP_DIGEST_HEX];
    attempt->hasher->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
    rp_digest_hex(&digest, hex);
    rp_json_put_text(body, "state", hex);
    free(text);
}

static void put_state(rp_json *body, const rp_attempt *attempt)
{
    put_state_of(body, attempt, attempt->run);
}

static bool append(const rp_attempt *attempt, const rp_event *events, size_t count, rp_error *error)
{
    return !attempt->journal || attempt->journal->append(attempt->journal->data, events, count, error);
}

bool attempt_append(const rp_attempt *attempt, rp_kind kind, rp_json *body, const rp_private *texts,
                    size_t count, rp_error *error)
{
    rp_event event = { attempt->stream, kind, body, texts, count };
    bool saved = append(attempt, &event, 1, error);
    rp_json_destroy(body);
    return saved;
}

static rp_json *stream_json(const rp_stream *stream)
{
    char hex[RP_STREAM_HEX];
    if (!stream)
        return rp_json_null();
    rp_stream_hex(stream, hex);
    return rp_json_of_text(hex);
}

static void put_digest(rp_json *body, const char *key, const rp_digest *digest)
{
    char hex[RP_DIGEST_HEX];
    rp_digest_hex(digest, hex);
    rp_json_put_text(body, key, hex);
}

static int time_factor(int wanted)
{
    enum { MOST = 10 };
    return wanted < 1 ? 1 : wanted > MOST ? MOST : wanted;
}

static rp_json *start_body(const rp_attempt_options *options)
{
    const rp_about *about = rp_scenario_about(options->scenario);
    rp_json *body = rp_json_object(), *what = rp_json_object(), *clock = rp_json_object(),
            *adjustments = rp_json_object();
    char seed[24];
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)options->run->seed);
    rp_json_put_text(what, "id", about->id);
    rp_json_put_text(what, "title", about->title);
    rp_json_put_integer(what, "version", about->version);
    rp_json_put(body, "about", what);
    if (options->time_limits && options->time_factor > 1)
        rp_json_put_integer(adjustments, "time_factor", time_factor(options->time_factor));
    rp_json_put_flag(adjustments, "time_limits", options->time_limits);
    rp_json_put(body, "adjustments", adjustments);
    rp_json_put(body, "assessor", stream_json(options->assessor));
    rp_json_put_text(clock, "boot", options->now.boot_id);
    rp_json_put_integer(clock, "boot_ms", options->now.boot_ms);
    rp_json_put_integer(clock, "wall_ms", options->now.wall_ms);
    rp_json_put(body, "clock", clock);
    rp_json_put_text(body, "engine", options->engine);
    put_digest(body, "framework", &options->framework);
    rp_json_put_text(body, "language", about->language);
    rp_json_put_text(body, "mode", rp_mode_name(options->mode));
    rp_json_put_integer(body, "number", options->number);
    put_digest(body, "pack", &options->pack);
    rp_json_put_integer(body, "practised", options->practised);
    rp_json_put_integer(body, "rules", RP_RULES_VERSION);
    rp_json_put_text(body, "scenario", about->id);
    rp_json_put_text(body, "seed", seed);
    rp_json_put(body, "trainee", stream_json(&options->trainee));
    return body;
}

/* --- life --- */

static rp_attempt *create_attempt(const rp_attempt_options *options, rp_run *run)
{
    rp_attempt *attempt = memory_allocate(sizeof *attempt);
    attempt->journal = options->journal;
    attempt->hasher = options->hasher;
    attempt->stream = options->stream;
    attempt->mode = options->mode;
    attempt->time_factor = options->time_limits ? time_factor(options->time_factor) : 0;
    attempt->run = run;
    return attempt;
}

static rp_run *create_run(const rp_attempt_options *options, rp_error *error)
{
    if (!options->scene)
        return rp_run_create(options->scenario, options->run);
    assert(!options->journal); /* replaying it would begin elsewhere */
    return rp_run_create_at(options->scenario, options->run, options->scene, options->values,
                            options->value_count, error);
}

static rp_kind end_kind(const rp_attempt *attempt)
{
    return rp_run_ending(attempt->run) ? RP_KIND_FINISH : RP_KIND_STOPPED;
}

static rp_json *end_body(const rp_attempt *attempt)
{
    rp_json *body = rp_json_object();
    const rp_ending *ending = rp_run_ending(attempt->run);
    if (ending)
        rp_json_put_text(body, "ending", ending->id);
    else
        rp_json_put_text(body, "fault", rp_run_fault(attempt->run));
    put_state(body, attempt);
    rp_json_put_integer(body, "turns", (int64_t)rp_run_turn_count(attempt->run));
    return body;
}

rp_attempt *rp_attempt_create(const rp_attempt_options *options, rp_error *error)
{
    rp_run *run = create_run(options, error);
    if (!run)
        return NULL;
    rp_attempt *attempt = create_attempt(options, run);
    bool over = rp_attempt_finished(attempt); /* before the first question */
    rp_json *start = start_body(options), *end = over ? end_body(attempt) : NULL;
    rp_event events[] = { { attempt->stream, RP_KIND_ATTEMPT_START, start, NULL, 0 },
                          { attempt->stream, end_kind(attempt), end, NULL, 0 } };
    bool saved = append(attempt, events, over ? 2 : 1, error);
    rp_json_destroy(start);
    rp_json_destroy(end);
    if (saved)
        return attempt;
    rp_attempt_destroy(attempt);
    return NULL;
}

void rp_attempt_destroy(rp_attempt *attempt)
{
    if (!attempt)
        return;
    rp_run_destroy(attempt->run);
    free(attempt);
}

const rp_run *rp_attempt_run(const rp_attempt *attempt)
{
    return attempt->run;
}

rp_run *rp_attempt_reader(rp_attempt *attempt)
{
    return attempt->run;
}

const rp_stream *rp_attempt_stream(const rp_attempt *attempt)
{
    return &attempt->stream;
}

rp_mode rp_attempt_mode(const rp_attempt *attempt)
{
    return attempt->mode;
}

int rp_attempt_time_factor(const rp_attempt *attempt)
{
    return attempt->time_factor;
}

int64_t rp_attempt_elapsed_ms(const rp_attempt *attempt)
{
    return attempt->elapsed_ms;
}

bool rp_attempt_finished(const rp_attempt *attempt)
{
    return rp_run_status_of(attempt->run) != RP_RUN_ASKING;
}

/* --- answers --- */

static rp_json *answer_body(const rp_attempt *attempt, const rp_answered *how)
{
    size_t count = rp_run_turn_count(attempt->run);
    const rp_turn *turn = rp_run_turn(attempt->run, count - 1);
    rp_json *body = rp_json_object();
    rp_json_put_text(body, "answer", turn->kind == RP_QUESTION_WRITE ? NULL : turn->answer);
    rp_json_put_text(body, "by", how->by_assessor ? "assessor" : "trainee");
    rp_json_put_flag(body, "counted", turn->counted);
    rp_json_put_integer(body, "elapsed_ms", how->elapsed_ms);
    rp_json_put_text(body, "question", turn->question);
    rp_json_put_flag(body, "scored", turn->scored);
    put_state(body, attempt);
    rp_json_put_integer(body, "turn", (int64_t)count);
    rp_json_put_text(body, "way", how->spoken ? "spoken" : "keys");
    return body;
}

static bool save_answer(const rp_attempt *attempt, const rp_answered *how, rp_error *error)
{
    size_t last = rp_run_turn_count(attempt->run) - 1;
    const rp_turn *turn = rp_run_turn(attempt->run, last);
    rp_private text = { "text", turn->text };
    rp_json *answer = answer_body(attempt, how),
            *end = rp_attempt_finished(attempt) ? end_body(attempt) : NULL;
    rp_event events[2] = {
        { attempt->stream, RP_KIND_ANSWER, answer, &text, turn->kind == RP_QUESTION_WRITE },
        { attempt->stream, end_kind(attempt), end, NULL, 0 },
    };
    bool saved = append(attempt, events, end ? 2 : 1, error);
    rp_json_destroy(answer);
    rp_json_destroy(end);
    return saved;
}

bool rp_attempt_answer(rp_attempt *attempt, const rp_answer *answer, const rp_answered *how, rp_error *error)
{
    static const rp_answered by_keys = { false, false, 0 };
    size_t before = rp_run_turn_count(attempt->run);
    how = how ? how : &by_keys;
    if (!rp_run_answer(attempt->run, answer, error))
        return false;
    if (!attempt->journal || save_answer(attempt, how, error)) {
        attempt->elapsed_ms += how->elapsed_ms;
        return true;
    }
    rp_run_rewind(attempt->run, before);
    if (error && error->kind == RP_ERROR_USAGE)
        error->kind = RP_ERROR_IMPOSSIBLE;
    return false;
}

bool rp_attempt_step_back(rp_attempt *attempt, rp_error *error)
{
    size_t turns = rp_run_turn_count(attempt->run);
    if (attempt->mode != RP_MODE_PRACTICE)
        return rp_fail(error, RP_ERROR_USAGE, "only a practice run can step back");
    if (rp_attempt_finished(attempt))
        return rp_fail(error, RP_ERROR_USAGE, "the run is over");
    if (turns == 0)
        return rp_fail(error, RP_ERROR_USAGE, "this is the beginning");
    rp_run *back = rp_run_copy(attempt->run);
    rp_json *body = rp_json_object();
    rp_run_rewind(back, turns - 1);
    put_state_of(body, attempt, back);
    rp_run_destroy(back);
    rp_json_put_integer(body, "to", (int64_t)turns - 1);
    if (!attempt_append(attempt, RP_KIND_STEP_BACK, body, NULL, 0, error))
        return false;
    rp_run_rewind(attempt->run, turns - 1);
    return true;
}

bool rp_attempt_open_document(rp_attempt *attempt, size_t exhibit, rp_error *error)
{
    rp_json *body = rp_json_object();
    rp_json_put_text(body, "exhibit", rp_scenario_exhibit(rp_run_scenario(attempt->run), exhibit)->id);
    rp_json_put_integer(body, "turn", (int64_t)rp_run_turn_count(attempt->run));
    return attempt_append(attempt, RP_KIND_DOCUMENT_OPENED, body, NULL, 0, error);
}

bool rp_attempt_note(rp_attempt *attempt, rp_kind kind, rp_error *error)
{
    rp_json *body = rp_json_object();
    rp_json_put_integer(body, "turn", (int64_t)rp_run_turn_count(attempt->run));
    return attempt_append(attempt, kind, body, NULL, 0, error);
}

/* --- replaying --- */

static bool differs(const rp_entry *entry, rp_error *error, const char *what)
{
    return rp_fail(error, RP_ERROR_UNSOUND, "entry %lld (%s): %s", (long long)entry->n,
                   rp_kind_name(entry->kind), what);
}

static bool same_state(const rp_attempt *attempt, const rp_entry *entry, rp_error *error)
{
    rp_json *now = rp_json_object();
    put_state(now, attempt);
    bool same = str_is(rp_json_text(now, "state"), rp_json_text(entry->body, "state"));
    rp_json_destroy(now);
    return same || differs(entry, error, "replaying it leads to another state");
}

static bool replay_answer(rp_attempt *attempt, const rp_entry *entry, rp_error *error)
{
    attempt->elapsed_ms += rp_json_integer(entry->body, "elapsed_ms", 0);
    const rp_question *question = rp_run_question(attempt->run);
    const char *spelling = rp_json_text(entry->body, "answer");
    bool erased = false;
    if (!question || !str_is(question->id, rp_json_text(entry->body, "question")))
        return differs(entry, error, "the scenario asks another question here");
    bool written = question->kind == RP_QUESTION_WRITE;
    if (written)
        spelling = rp_entry_text(entry, "text", &erased);
    rp_answer answer;
    rp_error why = { 0 };
    if (!spelling && !(written && erased))
        return differs(entry, error, "it holds no answer");
    if (!rp_answer_read(attempt->run, spelling ? spelling : "", written, &answer, &why) ||
        !rp_run_answer(attempt->run, &answer, &why))
        return differs(entry, error, why.text);
    return same_state(attempt, entry, error);
}

static bool replay_entry(rp_attempt *attempt, const rp_entry *entry, rp_error *error)
{
    int64_t to;
    switch (entry->kind) {
    case RP_KIND_ANSWER: return replay_answer(attempt, entry, error);
    case RP_KIND_STEP_BACK:
        to = rp_json_integer(entry->body, "to", -1);
        if (to < 0 || (size_t)to >= rp_run_turn_count(attempt->run))
            return differs(entry, error, "it steps back to an answer that was not given");
        rp_run_rewind(attempt->run, (size_t)to);
        return same_state(attempt, entry, error);
    case RP_KIND_FINISH:
    case RP_KIND_STOPPED:
        if (!rp_attempt_finished(attempt))
            return differs(entry, error, "the run is not over here");
        return same_state(attempt, entry, error);
    default: return true;
    }
}

rp_attempt *rp_attempt_replay(const rp_attempt_options *options, const rp_entry *entries, size_t count,
                              rp_error *error)
{
    if (count == 0 || entries[0].kind != RP_KIND_ATTEMPT_START) {
        rp_fail(error, RP_ERROR_UNSOUND, "the attempt does not begin with its start");
        return NULL;
    }
    rp_attempt_options again = *options;
    rp_run_options run = *options->run;
    const char *seed = rp_json_text(entries[0].body, "seed");
    run.seed = seed ? strtoull(seed, NULL, 10) : 0;
    again.stream = entries[0].stream;
    if (!rp_mode_from_name(rp_json_text(entries[0].body, "mode"), &again.mode)) {
        differs(&entries[0], error, "it names no mode that is known");
        return NULL;
    }
    const rp_json *adjustments = rp_json_get(entries[0].body, "adjustments");
    again.time_limits = rp_json_flag(adjustments, "time_limits");
    again.time_factor = (int)rp_json_integer(adjustments, "time_factor", 1);
    rp_attempt *attempt = create_attempt(&again, rp_run_create(again.scenario, &run));
    for (size_t i = 1; i < count; i++) {
        if (replay_entry(attempt, &entries[i], error))
            continue;
        rp_attempt_destroy(attempt);
        return NULL;
    }
    trace("attempt", "replayed %zu entries, %zu answers", count, rp_run_turn_count(attempt->run));
    return attempt;
}
