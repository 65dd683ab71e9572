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

enum { UUID = 37, TIME = 32 };

#define VERBS "http://adlnet.gov/expapi/verbs/"

typedef struct writer {
    const rp_xapi *of;
    const rp_entry *started;  /* its start */
    const rp_entry **answers; /* that stand, one for each turn of the run */
    size_t answer_count, answer_capacity;
    size_t turn; /* whose answer is the next */
    str out;
} writer;

/* --- ids, times, people --- */

static void make_uuid(const rp_xapi *of, int64_t seq, const char *word, char out[UUID])
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
    snprintf(out, UUID, "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16, hex + 20);
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

static const rp_about *about(const writer *to)
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
static rp_json *scenario_activity(const writer *to, bool defined)
{
    str id = STR_EMPTY;
    rp_json *definition = defined ? rp_json_object() : NULL;
    str_print(&id, XAPI_IRI "scenario/%s", about(to)->id);
    if (definition) {
        rp_json_put_text(definition, "type", "http://adlnet.gov/expapi/activities/simulation");
        rp_json_put(definition, "name", xapi_language_map(to->of->language, about(to)->title));
    }
    rp_json *out = activity(id.bytes, definition);
    str_finish(&id);
    return out;
}

static rp_json *question_activity(const writer *to, const rp_question *question)
{
    char digest[RP_DIGEST_HEX];
    str id = STR_EMPTY;
    rp_digest_hex(&to->of->pack, digest);
    str_print(&id, XAPI_IRI "scenario/%s/%.16s/%s", about(to)->id, digest, question->id);
    rp_json *out = activity(id.bytes, xapi_interaction(question, to->of->language));
    str_finish(&id);
    return out;
}

/* --- context --- */

static rp_json *circumstances(const writer *to)
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
    rp_json_put_integer(out, XAPI_IRI "scenario-version", about(to)->version);
    rp_digest_hex(&of->pack, hex);
    rp_json_put_text(out, XAPI_IRI "scenario-digest", hex);
    rp_json_put_text(out, XAPI_IRI "framework", about(to)->framework);
    rp_digest_hex(&of->framework, hex);
    rp_json_put_text(out, XAPI_IRI "framework-digest", hex);
    return out;
}

static rp_json *context(const writer *to, bool of_question)
{
    char registration[UUID];
    rp_json *out = rp_json_object();
    make_uuid(to->of, 0, "registration", registration);
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

typedef struct statement {
    const rp_entry *entry;
    const char *verb;
    const char *word;    /* that its id is made from; NULL: the verb */
    rp_json *object;     /* NULL: the scenario; taken over, as is what follows */
    rp_json *result;     /* or NULL */
    const char *answers; /* id of the statement that it belongs to, or NULL */
} statement;

static void write_statement(writer *to, const statement *what)
{
    char id[UUID];
    str verb = STR_EMPTY;
    rp_json *out = rp_json_object(), *did = rp_json_object();
    make_uuid(to->of, what->entry->seq, what->word ? what->word : what->verb, id);
    str_print(&verb, VERBS "%s", what->verb);
    rp_json_put_text(did, "id", verb.bytes);
    rp_json_put(did, "display", xapi_language_map("en-GB", what->verb));
    rp_json_put_text(out, "id", id);
    rp_json_put(out, "actor", account(&to->of->trainee));
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

static void write_start(writer *to, const rp_entry *entry)
{
    write_statement(to, &(statement){ .entry = entry, .verb = "initialized" });
}

static rp_json *answer_result(const rp_entry *entry, const rp_turn *turn)
{
    bool erased = false;
    rp_json *out = rp_json_object();
    char *response = xapi_response(turn);
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

static void write_answer(writer *to, const rp_entry *entry)
{
    rp_error ignored = { 0 };
    if (to->turn >= to->answer_count || to->answers[to->turn] != entry)
        return; /* it was taken back */
    const rp_turn *turn = rp_run_turn(to->of->run, to->turn++);
    const rp_question *question = rp_run_question(to->of->steps);
    if (turn->counted && question)
        write_statement(to, &(statement){ .entry = entry,
                                          .verb = "answered",
                                          .object = question_activity(to, question),
                                          .result = answer_result(entry, turn) });
    rp_run_answer(to->of->steps, &turn->given, &ignored); /* it was taken once already */
}

/* Time spent at questions: whoever leaves for a day did not spend it there. */
static int64_t time_spent(const writer *to)
{
    int64_t ms = 0;
    for (size_t i = 0; i < to->answer_count; i++)
        ms += rp_json_integer(to->answers[i]->body, "elapsed_ms", 0);
    return ms;
}

static void write_completed(writer *to, const rp_entry *entry)
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
    write_statement(to, &(statement){ .entry = entry,
                                      .verb = "completed",
                                      .word = held ? "completed, held" : NULL,
                                      .result = result });
}

static void write_terminated(writer *to, const rp_entry *entry)
{
    rp_json *result = rp_json_object();
    put_duration(result, time_spent(to));
    if (entry->kind == RP_KIND_STOPPED)
        put_flag_extension(result, XAPI_IRI "stopped-by-fault");
    write_statement(to, &(statement){ .entry = entry, .verb = "terminated", .result = result });
}

static void write_finish(writer *to, const rp_entry *entry)
{
    write_completed(to, entry);
    write_terminated(to, entry);
}

/* --- comments --- */

static bool add_words(str *text, const rp_entry *entry, const char *field, const char *title)
{
    bool erased = false;
    const char *words = rp_entry_text(entry, field, &erased);
    if (!words || !*words)
        return erased;
    if (text->length)
        str_add(text, "\n\n");
    if (title)
        str_print(text, "%s\n", title);
    str_add(text, words);
    return erased;
}

static void write_comment(writer *to, const rp_entry *entry, str *words, rp_json *more, const char *answers)
{
    rp_json *result = rp_json_object();
    if (words->length)
        rp_json_put_text(result, "response", words->bytes);
    rp_json_put(result, "extensions", more);
    write_statement(
        to, &(statement){ .entry = entry, .verb = "commented", .result = result, .answers = answers });
    str_finish(words);
}

static void write_reflection(writer *to, const rp_entry *entry)
{
    rp_reflection_form form = rp_reflection_form_of(rp_json_text(entry->body, "form"));
    const char *const *prompts = about(to)->prompts;
    const rp_json *quotes = rp_json_get(entry->body, "quotes");
    str words = STR_EMPTY;
    bool erased = false;
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++) {
        rp_reflection_text text = (rp_reflection_text)i;
        erased |= add_words(&words, entry, rp_reflection_key(text), rp_reflection_part_of(form, text)->title);
    }
    for (size_t i = 0; prompts && prompts[i]; i++) {
        char field[32];
        snprintf(field, sizeof field, "prompt.%zu", i + 1);
        erased |= add_words(&words, entry, field, rp_run_expand(to->of->steps, prompts[i]));
    }
    rp_json *more = rp_json_object();
    rp_json_put_flag(more, XAPI_IRI "finished-entry", rp_json_flag(entry->body, "finished"));
    rp_json_put(more, XAPI_IRI "quoted-turns", quotes ? rp_json_copy(quotes) : rp_json_array());
    rp_json_put_flag(more, XAPI_IRI "erased", erased);
    write_comment(to, entry, &words, more, NULL);
}

static void write_addition(writer *to, const rp_entry *entry)
{
    char belongs[UUID];
    str words = STR_EMPTY;
    bool erased = add_words(&words, entry, "text", NULL);
    rp_json *more = rp_json_object();
    rp_json_put_flag(more, XAPI_IRI "erased", erased);
    make_uuid(to->of, rp_json_integer(entry->body, "to", 0), "commented", belongs);
    write_comment(to, entry, &words, more, belongs);
}

/* --- all of them --- */

static const struct {
    rp_kind kind;
    void (*write)(writer *to, const rp_entry *entry);
} writers[] = {
    { RP_KIND_ATTEMPT_START, write_start },   { RP_KIND_ANSWER, write_answer },
    { RP_KIND_FINISH, write_finish },         { RP_KIND_STOPPED, write_terminated },
    { RP_KIND_REFLECTION, write_reflection }, { RP_KIND_ADDITION, write_addition },
};

/* The answers that were not taken back: those of the run's turns. */
static void find_answers(writer *to)
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
    writer to = { .of = of, .started = &of->entries[0], .out = STR_EMPTY };
    find_answers(&to);
    for (size_t i = 0; i < of->entry_count; i++)
        for (size_t j = 0; j < sizeof writers / sizeof *writers; j++)
            if (writers[j].kind == of->entries[i].kind)
                writers[j].write(&to, &of->entries[i]);
    free(to.answers);
    return str_take(&to.out);
}
