/* Fills a log with attempts: what was played last is played again by chance, as often as one likes.
 *
 *   fill_log FOLDER COUNT [SEED]
 *
 * The log must hold one attempt already: its trainee, its scenario and its framework are those of all. Attempts are
 * whole, made by the same code as when somebody plays, and appended a hundred at a time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/str.h"
#include "pack/pack.h"
#include "script/script.h"
#include "seal/digest.h"
#include "seal/keys.h"
#include "store/store.h"

enum { AT_ONCE = 100 }; /* attempts in one transaction */

typedef struct filling {
    store_log *log;
    seal_key *key;
    rp_pack *pack;
    rp_framework *framework;
    rp_scenario *scenario;
    script_host *host;
    rp_stream trainee;
    rp_digest pack_digest, framework_digest;
    uint64_t seed;
    arena memory; /* of the events that wait */
    rp_event *events;
    size_t event_count, event_capacity;
} filling;

static bool give_up(const rp_error *error)
{
    fprintf(stderr, "fill_log: %s\n", error->text);
    return false;
}

/* --- the log --- */

static void sign(void *data, const void *message, size_t size, unsigned char signature[STORE_SIGNATURE_SIZE])
{
    seal_key_sign(data, message, size, signature);
}

static bool open_log(filling *to, const char *folder, rp_error *error)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/device.key", folder);
    to->key = seal_key_create(path.bytes, error);
    str_finish(&path);
    if (!to->key)
        return false;
    store_options options = { .folder = folder,
                              .hasher = seal_hasher(),
                              .verify = seal_verify,
                              .random = seal_random,
                              .clock = store_system_clock(),
                              .signer = { .data = to->key, .sign = sign } };
    memcpy(options.signer.key, seal_key_public(to->key), STORE_KEY_SIZE);
    to->log = store_create(&options, error);
    return to->log;
}

/* --- the scenario that was played last --- */

static bool unpack_file(void *data, const char *path, const rp_digest *digest, rp_error *error)
{
    filling *to = data;
    unsigned char *bytes = NULL;
    size_t size;
    if (!store_get(to->log, digest, &bytes, &size, error))
        return false;
    bool added = pack_add(to->pack, path, (rp_bytes){ bytes, size }, error);
    free(bytes);
    return added;
}

static bool unpack(filling *to, const rp_digest *digest, rp_error *error)
{
    unsigned char *manifest = NULL;
    size_t size;
    bool sound = store_get(to->log, digest, &manifest, &size, error) &&
                 pack_manifest_read((rp_bytes){ manifest, size }, unpack_file, to, error);
    free(manifest);
    return sound;
}

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const pack_file *file = pack_find(((filling *)data)->pack, path);
    if (file) {
        *bytes = file->bytes;
        *shown = file->shown;
    }
    return file;
}

static const rp_framework *find_framework(void *data, const char *id, rp_diagnostics *found)
{
    filling *to = data;
    script_source source = { to, find_file, NULL };
    str path = STR_EMPTY;
    str_print(&path, "frameworks/%s.lua", id);
    to->framework = script_framework(&source, path.bytes, found);
    str_finish(&path);
    return to->framework;
}

static bool load_last(filling *to, rp_error *error)
{
    store_attempts all;
    if (!store_attempts_all(to->log, &all, error))
        return false;
    bool sound = all.count || rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no attempt to take after");
    if (sound) {
        to->trainee = all.items[all.count - 1].trainee;
        to->pack_digest = all.items[all.count - 1].pack;
        to->framework_digest = all.items[all.count - 1].framework;
        to->pack = pack_create("log", NULL);
        sound = unpack(to, &to->pack_digest, error) && unpack(to, &to->framework_digest, error);
    }
    store_attempts_finish(&all);
    if (!sound)
        return false;
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { to, find_file, find_framework };
    to->scenario = script_load(&source, NULL, found, &to->host);
    rp_diagnostics_destroy(found);
    return to->scenario || rp_fail(error, RP_ERROR_UNSOUND, "the scenario cannot be loaded");
}

/* --- attempts --- */

/* The journal of an attempt that is played: keeps the events until there are enough of them. */
static bool keep(void *data, const rp_event *events, size_t count, rp_error *error)
{
    filling *to = data;
    (void)error;
    for (size_t i = 0; i < count; i++) {
        rp_private *texts = arena_allocate(&to->memory, (events[i].text_count + 1) * sizeof *texts);
        for (size_t j = 0; j < events[i].text_count; j++)
            texts[j] = (rp_private){ arena_text(&to->memory, events[i].texts[j].key),
                                     arena_text(&to->memory, events[i].texts[j].text) };
        to->events = memory_grow(to->events, to->event_count, &to->event_capacity, sizeof *to->events);
        to->events[to->event_count++] =
            (rp_event){ events[i].stream, events[i].kind, rp_json_copy(events[i].body), texts,
                        events[i].text_count };
    }
    return true;
}

static bool save(filling *to, rp_error *error)
{
    bool saved = store_append(to->log, to->events, to->event_count, error);
    for (size_t i = 0; i < to->event_count; i++)
        rp_json_destroy((rp_json *)(uintptr_t)to->events[i].body);
    to->event_count = 0;
    arena_clear(&to->memory);
    return saved;
}

static uint64_t draw(filling *to, size_t among)
{
    to->seed ^= to->seed << 13;
    to->seed ^= to->seed >> 7;
    to->seed ^= to->seed << 17;
    return to->seed % among;
}

static bool is_taken(const rp_answer *answer, uint16_t pick)
{
    for (size_t i = 0; i < answer->pick_count; i++)
        if (answer->picks[i] == pick)
            return true;
    return false;
}

static rp_answer answer_by_chance(filling *to, const rp_question *question)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS };
    bool form = question->kind == RP_QUESTION_FORM;
    size_t wanted = form ? question->list_count : 1;
    if (question->kind == RP_QUESTION_FIGURE)
        return (rp_answer){ .kind = RP_ANSWER_FIGURE, .figure = (double)draw(to, 100) };
    if (question->kind == RP_QUESTION_WRITE)
        return (rp_answer){ .kind = RP_ANSWER_TEXT, .text = "By chance." };
    if (question->kind == RP_QUESTION_BUILD)
        wanted = (size_t)question->pick;
    if (question->kind == RP_QUESTION_RANK)
        wanted = question->lists[0].option_count;
    while (answer.pick_count < wanted) {
        const rp_pick_list *list = &question->lists[form ? answer.pick_count : 0];
        uint16_t pick = (uint16_t)draw(to, list->option_count);
        if (form || !is_taken(&answer, pick))
            answer.picks[answer.pick_count++] = pick;
    }
    return answer;
}

static bool play_one(filling *to, rp_error *error)
{
    const rp_journal journal = { to, keep, NULL, NULL };
    const rp_run_options run = { .script = script_host_functions(to->host), .seed = to->seed };
    rp_attempt_options options = { .scenario = to->scenario,
                                   .run = &run,
                                   .journal = &journal,
                                   .hasher = seal_hasher(),
                                   .trainee = to->trainee,
                                   .mode = RP_MODE_PRACTICE,
                                   .pack = to->pack_digest,
                                   .framework = to->framework_digest,
                                   .engine = "by chance",
                                   .number = 1 };
    seal_random(options.stream.bytes, sizeof options.stream.bytes);
    rp_attempt *attempt = rp_attempt_create(&options, error);
    while (attempt && !rp_attempt_finished(attempt)) {
        rp_answer answer = answer_by_chance(to, rp_run_question(rp_attempt_run(attempt)));
        if (!rp_attempt_answer(attempt, &answer, NULL, error))
            break;
    }
    bool played = attempt && rp_attempt_finished(attempt);
    rp_attempt_destroy(attempt);
    return played;
}

static bool fill(filling *to, size_t count, rp_error *error)
{
    for (size_t i = 0; i < count; i++)
        if (!play_one(to, error) || ((i + 1) % AT_ONCE == 0 && !save(to, error)))
            return false;
    return save(to, error);
}

int main(int argc, char **argv)
{
    filling to = { .seed = 88172645463325252u };
    rp_error error = { 0 };
    if (argc < 3) {
        fputs("usage: fill_log FOLDER COUNT [SEED]\n", stderr);
        return 2;
    }
    if (argc > 3)
        to.seed += strtoull(argv[3], NULL, 10);
    bool filled = (open_log(&to, argv[1], &error) && load_last(&to, &error) &&
                   fill(&to, strtoul(argv[2], NULL, 10), &error)) ||
                  give_up(&error);
    rp_scenario_destroy(to.scenario);
    script_host_destroy(to.host);
    rp_framework_destroy(to.framework);
    pack_destroy(to.pack);
    store_destroy(to.log);
    seal_key_destroy(to.key);
    arena_finish(&to.memory);
    free(to.events);
    return filled ? 0 : 3;
}
