/* Statements of the Experience API: from entry to entry, a function for each kind that makes one. */
#include "report/xapi.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/looking_back.h"
#include "rapport/marking.h"

enum { TIME = 32 };

#define VERBS "http://adlnet.gov/expapi/verbs/"

/* --- ids, times, people --- */

void xapi_uuid(const rp_xapi *of, int64_t seq, const char *word, char out[XAPI_UUID])
{
    static const char label[] = "rapport-xapi-v1"; /* its final zero is part of it */
    unsigned char number[8];
    for (size_t i = 0; i < sizeof number; i++)
        number[i] = (unsigned char)((uint64_t)seq >> 8 * i);
    const rp_bytes pieces[] = { { label, sizeof label },
                                { of->attempt.bytes, sizeof of->attempt.bytes },
                                { number, sizeof number },
                                { word, strlen(word) + 1 } };
    rp_digest digest;
    of->hasher->hash((rp_bytes){ NULL, 0 }, pieces, sizeof pieces / sizeof *pieces, &digest);
    digest.bytes[6] = (unsigned char)((digest.bytes[6] & 0x0f) | 0x50);
    digest.bytes[8] = (unsigned char)((digest.bytes[8] & 0x3f) | 0x80);
    char hex[RP_DIGEST_HEX];
    rp_digest_hex(&digest, hex);
    snprintf(out, XAPI_UUID, "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16, hex + 20);
}

static void put_time(rp_json *to, int64_t at_ms)
{
    char second[TIME], whole[TIME + 8];
    int64_t rest = (at_ms % 1000 + 1000) % 1000;
    time_t seconds = (time_t)((at_ms - rest) / 1000);
    struct tm parts;
    gmtime_r(&seconds, &parts);
    strftime(second, sizeof second, "%Y-%m-%dT%H:%M:%S", &parts);
    snprintf(whole, sizeof whole, "%s.%03dZ", second, (int)rest);
    rp_json_put_text(to, "timestamp", whole);
}

static void put_duration(rp_json *result, int64_t ms)
{
    char text[TIME];
    int64_t hundredths = ms < 0 ? 0 : ms / 10;
    snprintf(text, sizeof text, "PT%" PRId64 ".%02dS", hundredths / 100, (int)(hundredths % 100));
    rp_json_put_text(result, "duration", text);
}

static rp_json *account(const rp_stream *person)
{
    char hex[RP_STREAM_HEX];
    rp_json *out = rp_json_object(), *own = rp_json_object();
    rp_stream_hex(person, hex);
    rp_json_put_text(own, "homePage", XAPI_IRI "people");
    rp_json_put_text(own, "name", hex);
    rp_json_put_text(out, "objectType", "Agent");
    rp_json_put(out, "account", own);
    return out;
}

/* --- what it is about --- */

const rp_about *xapi_about(const xapi_writer *to)
{
    return rp_scenario_about(rp_run_scenario(to->of->run));
}

static rp_json *activity(const char *id, rp_json *definition)
{
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "objectType", "Activity");
    rp_json_put_text(out, "id", id);
    if (definition)
        rp_json_put(out, "definition", definition);
    return out;
}

/* Without a question the scenario, which is the same activity in all its versions; with one a question of exactly this
 * digest, since another may ask something else under the name. */
static rp_json *scenario_activity(const xapi_writer *to, bool defined)
{
    str id = STR_EMPTY;
    rp_json *definition = defined ? rp_json_object() : NULL;
    str_print(&id, XAPI_IRI "scenario/%s", xapi_about(to)->id);
    if (definition) {
        rp_json_put_text(definition, "type", "http://adlnet.gov/expapi/activities/simulation");
        rp_json_put(definition, "name", xapi_language_map(to->of->language, xapi_about(to)->title));
    }
    rp_json *out = activity(id.bytes, definition);
    str_finish(&id);
    return out;
}

static rp_json *question_activity(const xapi_writer *to, const rp_question *question)
{
    char digest[RP_DIGEST_HEX];
    str id = STR_EMPTY;
    rp_digest_hex(&to->of->pack, digest);
    str_print(&id, XAPI_IRI "scenario/%s/%.16s/%s", xapi_about(to)->id, digest, question->id);
    rp_json *out = activity(id.bytes, xapi_interaction(to->of, question));
    str_finish(&id);
    return out;
}

/* --- context --- */

static rp_json *circumstances(const xapi_writer *to)
{
    const rp_xapi *of = to->of;
    const rp_json *start = to->started->body;
    char hex[RP_DIGEST_HEX], stream[RP_STREAM_HEX];
    rp_json *out = rp_json_object();
    rp_stream_hex(&of->attempt, stream);
    stream[RP_ATTEMPT_NAME - 1] = '\0';
    rp_json_put_flag(out, XAPI_IRI "simulation", true);
    rp_json_put_text(out, XAPI_IRI "attempt", stream);
    rp_json_put_text(out, XAPI_IRI "mode", rp_mode_name(of->mode));
    rp_json_put_text(out, XAPI_IRI "approval", rp_approval_name(of->approval));
    rp_json_put_integer(out, XAPI_IRI "number", of->number);
    rp_json_put_integer(out, XAPI_IRI "practised-before", of->practised);
    rp_json_put_flag(out, XAPI_IRI "after-debrief", of->after_debrief);
    rp_json_put_text(out, XAPI_IRI "program-version", rp_json_text(start, "engine"));
    rp_json_put_integer(out, XAPI_IRI "marking-rules", rp_json_integer(start, "rules", 0));
    rp_json_put_integer(out, XAPI_IRI "scenario-version", xapi_about(to)->version);
    rp_digest_hex(&of->pack, hex);
    rp_json_put_text(out, XAPI_IRI "scenario-digest", hex);
    rp_json_put_text(out, XAPI_IRI "framework", xapi_about(to)->framework);
    rp_digest_hex(&of->framework, hex);
    rp_json_put_text(out, XAPI_IRI "framework-digest", hex);
    return out;
}

static rp_json *context(const xapi_writer *to, bool of_question)
{
    char registration[XAPI_UUID];
    rp_json *out = rp_json_object();
    xapi_uuid(to->of, 0, "registration", registration);
    rp_json_put_text(out, "registration", registration);
    if (to->of->assessor)
        rp_json_put(out, "instructor", account(to->of->assessor));
    if (of_question) {
        rp_json *around = rp_json_object(), *parents = rp_json_array();
        rp_json_push(parents, scenario_activity(to, false));
        rp_json_put(around, "parent", parents);
        rp_json_put(out, "contextActivities", around);
    }
    rp_json_put_text(out, "platform", "Rapport");
    rp_json_put_text(out, "language", to->of->language);
    rp_json_put(out, "extensions", circumstances(to));
    return out;
}

/* --- statements --- */

void xapi_write(xapi_writer *to, const xapi_statement *what)
{
    char id[XAPI_UUID];
    str verb = STR_EMPTY;
    rp_json *out = rp_json_object(), *did = rp_json_object();
    xapi_uuid(to->of, what->entry->seq, what->word ? what->word : what->verb, id);
    str_print(&verb, VERBS "%s", what->verb);
    rp_json_put_text(did, "id", verb.bytes);
    rp_json_put(did, "display", xapi_language_map("en-GB", what->verb));
    rp_json_put_text(out, "id", id);
    rp_json_put(out, "actor", account(what->actor ? what->actor : &to->of->trainee));
    rp_json_put(out, "verb", did);
    rp_json_put(out, "object", what->object ? what->object : scenario_activity(to, true));
    if (what->result)
        rp_json_put(out, "result", what->result);
    rp_json *around = context(to, what->object);
    if (what->answers) {
        rp_json *other = rp_json_object();
        rp_json_put_text(other, "objectType", "StatementRef");
        rp_json_put_text(other, "id", what->answers);
        rp_json_put(around, "statement", other);
    }
    rp_json_put(out, "context", around);
    put_time(out, what->entry->at_ms);
    rp_json_put_text(out, "version", "1.0.3");
    char *line = rp_json_write(out);
    str_add(&to->out, line);
    str_add_char(&to->out, '\n');
    free(line);
    rp_json_destroy(out);
    str_finish(&verb);
}

static void put_flag_extension(rp_json *result, const char *iri)
{
    rp_json *more = rp_json_object();
    rp_json_put_flag(more, iri, true);
    rp_json_put(result, "extensions", more);
}

static void write_start(xapi_writer *to, const rp_entry *entry)
{
    xapi_write(to, &(xapi_statement){ .entry = entry, .verb = "initialized" });
}

static rp_json *answer_result(const xapi_writer *to, const rp_entry *entry, const rp_turn *turn)
{
    bool erased = false;
    rp_json *out = rp_json_object();
    char *response = xapi_response(to->of, turn);
    rp_entry_text(entry, "text", &erased);
    if (response && !erased)
        rp_json_put_text(out, "response", response);
    put_duration(out, rp_json_integer(entry->body, "elapsed_ms", 0));
    if (!response)
        put_flag_extension(out, XAPI_IRI "time-ran-out");
    else if (erased)
        put_flag_extension(out, XAPI_IRI "erased");
    free(response);
    return out;
}

static void write_answer(xapi_writer *to, const rp_entry *entry)
{
    rp_error ignored = { 0 };
    if (to->turn >= to->answer_count || to->answers[to->turn] != entry)
        return; /* it was taken back */
    const rp_turn *turn = rp_run_turn(to->of->run, to->turn++);
    const rp_question *question = rp_run_question(to->of->steps);
    if (turn->counted && question)
        xapi_write(to, &(xapi_statement){ .entry = entry,
                                          .verb = "answered",
                                          .object = question_activity(to, question),
                                          .result = answer_result(to, entry, turn) });
    rp_run_answer(to->of->steps, &turn->given, &ignored); /* it was taken once already */
}

/* Time spent at questions: whoever leaves for a day did not spend it there. */
static int64_t time_spent(const xapi_writer *to)
{
    int64_t ms = 0;
    for (size_t i = 0; i < to->answer_count; i++)
        ms += rp_json_integer(to->answers[i]->body, "elapsed_ms", 0);
    return ms;
}

static void write_completed(xapi_writer *to, const rp_entry *entry)
{
    bool held = to->of->held;
    rp_json *result = rp_json_object(), *more = rp_json_object();
    rp_json_put_flag(result, "completion", true);
    put_duration(result, time_spent(to));
    rp_json_put_text(more, XAPI_IRI "ending", rp_json_text(entry->body, "ending"));
    rp_json_put_flag(more, XAPI_IRI "held", held);
    if (!held) {
        rp_json_put(more, XAPI_IRI "points", rp_json_copy(to->of->points));
        rp_json_put(more, XAPI_IRI "critical", rp_json_copy(to->of->critical));
        rp_json_put_text(more, XAPI_IRI "standard", rp_marking_caveat());
    }
    rp_json_put(result, "extensions", more);
    xapi_write(to, &(xapi_statement){ .entry = entry,
                                      .verb = "completed",
                                      .word = held ? "completed, held" : NULL,
                                      .result = result });
}

static void write_terminated(xapi_writer *to, const rp_entry *entry)
{
    rp_json *result = rp_json_object();
    put_duration(result, time_spent(to));
    if (entry->kind == RP_KIND_STOPPED)
        put_flag_extension(result, XAPI_IRI "stopped-by-fault");
    xapi_write(to, &(xapi_statement){ .entry = entry, .verb = "terminated", .result = result });
}

static void write_finish(xapi_writer *to, const rp_entry *entry)
{
    write_completed(to, entry);
    write_terminated(to, entry);
}

/* --- all of them --- */

static const struct {
    rp_kind kind;
    void (*write)(xapi_writer *to, const rp_entry *entry);
} writers[] = {
    { RP_KIND_ATTEMPT_START, write_start },  { RP_KIND_ANSWER, write_answer },
    { RP_KIND_FINISH, write_finish },        { RP_KIND_STOPPED, write_terminated },
    { RP_KIND_REFLECTION, xapi_reflection }, { RP_KIND_ADDITION, xapi_addition },
};

/* The answers that were not taken back: those of the run's turns. */
static void find_answers(xapi_writer *to)
{
    for (size_t i = 0; i < to->of->entry_count; i++) {
        const rp_entry *entry = &to->of->entries[i];
        int64_t left = rp_json_integer(entry->body, "to", 0);
        if (entry->kind == RP_KIND_ANSWER) {
            to->answers =
                memory_grow(to->answers, to->answer_count, &to->answer_capacity, sizeof *to->answers);
            to->answers[to->answer_count++] = entry;
        } else if (entry->kind == RP_KIND_STEP_BACK && left >= 0 && (size_t)left < to->answer_count) {
            to->answer_count = (size_t)left;
        }
    }
    if (to->answer_count > rp_run_turn_count(to->of->run))
        to->answer_count = rp_run_turn_count(to->of->run);
}

char *rp_xapi_statements(const rp_xapi *of)
{
    xapi_writer to = { .of = of, .started = &of->entries[0], .out = STR_EMPTY };
    find_answers(&to);
    for (size_t i = 0; i < of->entry_count; i++)
        for (size_t j = 0; j < sizeof writers / sizeof *writers; j++)
            if (writers[j].kind == of->entries[i].kind)
                writers[j].write(&to, &of->entries[i]);
    free(to.answers);
    return str_take(&to.out);
}
