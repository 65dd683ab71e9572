#include "cli/bench_log.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/memory.h"
#include "cli/bench.h"
#include "seal/digest.h"

/* --- a folder --- */

bool bench_folder_create(const cli_context *cli, cli_context *own, rp_error *error)
{
    str folder = STR_EMPTY;
    const char *near = cli->data && access(cli->data, W_OK) == 0 ? cli->data
                       : getenv("TMPDIR")                        ? getenv("TMPDIR")
                                                                 : "/tmp";
    *own = (cli_context){ .quiet = true, .mask = cli->mask, .library = cli->library };
    str_print(&folder, "%s/rapport-bench-XXXXXX", near);
    if (!mkdtemp(folder.bytes)) {
        str_finish(&folder);
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the benchmark cannot make a folder in %s", near);
    }
    own->data = str_take(&folder);
    return true;
}

void bench_folder_destroy(cli_context *own)
{
    static const char *const files[] = { "log.db", "log.lock", "device.key", "log.db-journal" };
    for (size_t i = 0; own->data && i < sizeof files / sizeof *files; i++) {
        str path = STR_EMPTY;
        str_print(&path, "%s/%s", own->data, files[i]);
        unlink(path.bytes);
        str_finish(&path);
    }
    if (own->data)
        rmdir(own->data);
    seal_key_destroy(own->key);
    free(own->data);
    *own = (cli_context){ .data = NULL };
}

/* --- events that wait --- */

enum { AT_ONCE = 100 }; /* attempts in one transaction */

typedef struct filling {
    store_log *log;
    const cli_scenario *scenario;
    const rp_stream *trainee;
    uint64_t seed;
    arena memory; /* of the texts of the events */
    rp_event *events;
    size_t event_count, event_capacity;
} filling;

/* The journal of an attempt: keeps the events until there are enough of them. */
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
        rp_json_destroy((rp_json *)(uintptr_t)to->events[i].body); /* const for readers; copied above */
    to->event_count = 0;
    arena_clear(&to->memory);
    return saved;
}

/* --- attempts --- */

static bool is_taken(const rp_answer *answer, uint16_t pick)
{
    for (size_t i = 0; i < answer->pick_count; i++)
        if (answer->picks[i] == pick)
            return true;
    return false;
}

static rp_answer answer_by_chance(uint64_t *seed, const rp_question *question)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS };
    bool form = question->kind == RP_QUESTION_FORM;
    size_t wanted = form ? question->list_count : 1;
    if (question->kind == RP_QUESTION_FIGURE)
        return (rp_answer){ .kind = RP_ANSWER_FIGURE, .figure = (double)(bench_draw(seed) % 100) };
    if (question->kind == RP_QUESTION_WRITE)
        return (rp_answer){ .kind = RP_ANSWER_TEXT, .text = "By chance." };
    if (question->kind == RP_QUESTION_BUILD)
        wanted = (size_t)question->pick;
    if (question->kind == RP_QUESTION_RANK)
        wanted = question->lists[0].option_count;
    while (answer.pick_count < wanted) {
        const rp_pick_list *list = &question->lists[form ? answer.pick_count : 0];
        uint16_t pick = (uint16_t)(bench_draw(seed) % list->option_count);
        if (form || !is_taken(&answer, pick))
            answer.picks[answer.pick_count++] = pick;
    }
    return answer;
}

static bool play_one(filling *to, rp_error *error)
{
    const rp_journal journal = { to, keep, NULL, NULL };
    const rp_run_options run = { .script = script_host_functions(to->scenario->host), .seed = to->seed };
    rp_attempt_options options = { .scenario = to->scenario->scenario,
                                   .run = &run,
                                   .journal = &journal,
                                   .hasher = seal_hasher(),
                                   .trainee = *to->trainee,
                                   .mode = RP_MODE_PRACTICE,
                                   .pack = to->scenario->digest,
                                   .framework = to->scenario->framework_digest,
                                   .engine = "by chance",
                                   .number = 1 };
    seal_random(options.stream.bytes, sizeof options.stream.bytes);
    rp_attempt *attempt = rp_attempt_create(&options, error);
    while (attempt && !rp_attempt_finished(attempt)) {
        rp_answer answer = answer_by_chance(&to->seed, rp_run_question(rp_attempt_run(attempt)));
        if (!rp_attempt_answer(attempt, &answer, NULL, error))
            break;
    }
    bool played = attempt && rp_attempt_finished(attempt);
    rp_attempt_destroy(attempt);
    return played;
}

bool bench_fill(store_log *log, const cli_scenario *scenario, const rp_stream *trainee, size_t count,
                uint64_t seed, rp_error *error)
{
    filling to = { .log = log, .scenario = scenario, .trainee = trainee, .seed = seed };
    bool done = true;
    for (size_t i = 0; done && i < count; i++)
        done = play_one(&to, error) && ((i + 1) % AT_ONCE != 0 || save(&to, error));
    done = save(&to, error) && done;
    arena_finish(&to.memory);
    free(to.events);
    return done;
}
