/* A small program over the store, for a library to be preloaded under it (faults.c):
 *
 *   faults_driver FOLDER run N      goes on with one attempt until it has N answers, then finishes it;
 *                                   prints "saved K" after each answer that was acknowledged
 *   faults_driver FOLDER show       verifies the log and prints "holds K": K answers, whole and in order,
 *                                   with all their words, or "erased K", with none
 *   faults_driver FOLDER erase      erases the trainee; prints "erased" once that was acknowledged
 *   faults_driver FOLDER bench N    times N answers, each beside a plain write and fsync of as many bytes
 *
 * What fails is tried once more, as the trainee would. Exit 0: done; 1: the log is unsound; 3: it could
 * not be done, with one line on standard error. */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "base/json.h"
#include "base/str.h"
#include "seal/digest.h"
#include "seal/keys.h"
#include "store/store.h"

static const rp_stream trainee = { "the trainee" }, attempt = { "the attempt" };

/* The pack of the attempt: must be there whenever the attempt is. */
enum { PACK_SIZE = 20000 };

static const char *pack_bytes(void)
{
    static char bytes[PACK_SIZE];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)(i * 31 + i / 100);
    return bytes;
}

static void sign(void *data, const void *message, size_t size, unsigned char signature[STORE_SIGNATURE_SIZE])
{
    seal_key_sign(data, message, size, signature);
}

static void read_options(const char *folder, store_options *out)
{
    *out = (store_options){ .folder = folder, .hasher = seal_hasher(), .verify = seal_verify };
}

static bool write_options(const char *folder, store_options *out, seal_key **key, rp_error *error)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/device.key", folder);
    *key = store_make_folder(folder, error) ? seal_key_create(path.bytes, error) : NULL;
    str_finish(&path);
    if (!*key)
        return false;
    read_options(folder, out);
    out->random = seal_random;
    out->clock = store_system_clock();
    out->signer = (store_signer){ .data = *key, .sign = sign };
    memcpy(out->signer.key, seal_key_public(*key), STORE_KEY_SIZE);
    return true;
}

static store_log *open_log(const char *folder, seal_key **key, rp_error *error)
{
    store_options options;
    store_log *log = NULL;
    for (int tries = 0; !log && tries < 2; tries++) {
        seal_key_destroy(*key);
        *error = (rp_error){ 0 };
        if (write_options(folder, &options, key, error))
            log = store_create(&options, error);
    }
    return log;
}

static bool append(store_log *log, const rp_stream *stream, rp_kind kind, rp_json *body,
                   const rp_private *text, rp_error *error)
{
    const rp_event event = { *stream, kind, body, text, text ? 1 : 0 };
    bool ok = false;
    for (int tries = 0; !ok && tries < 2; tries++)
        ok = store_append(log, &event, 1, error);
    rp_json_destroy(body);
    return ok;
}

static void words_of(int turn, char out[40])
{
    snprintf(out, 40, "what was said at turn %d", turn);
}

static bool answer(store_log *log, int turn, rp_error *error)
{
    char words[40];
    rp_json *body = rp_json_object();
    rp_json_put_text(body, "answer", turn % 2 ? "1" : "2");
    rp_json_put_text(body, "by", "trainee");
    rp_json_put_flag(body, "counted", true);
    rp_json_put_text(body, "question", "opening.1");
    rp_json_put_text(body, "state", "5d3f0c9d8f9e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b");
    rp_json_put_integer(body, "turn", turn);
    words_of(turn, words);
    const rp_private text = { "text", words };
    return append(log, &attempt, RP_KIND_ANSWER, body, turn % 3 == 0 ? &text : NULL, error);
}

static bool start(store_log *log, rp_error *error)
{
    const rp_private name = { "name", "Ann Example" };
    const rp_bytes pack = { pack_bytes(), PACK_SIZE };
    rp_json *person = rp_json_object(), *body = rp_json_object();
    rp_json_put_text(person, "role", "trainee");
    char who[RP_STREAM_HEX];
    rp_stream_hex(&trainee, who);
    rp_json_put_text(body, "scenario", "wet-parcel");
    rp_json_put_text(body, "trainee", who);
    store_stage(log, &pack, 1);
    bool added = append(log, &trainee, RP_KIND_PERSON, person, &name, error);
    return append(log, &attempt, RP_KIND_ATTEMPT_START, body, NULL, error) && added;
}

/* How many answers the log holds, and whether they are those that were given, in order, with the words
 * and the pack they need. -1 with an error. */
static int count_answers(store_log *log, bool erased, bool *started, bool *finished, rp_error *error)
{
    store_entries entries;
    int turns = 0;
    bool ok = store_entries_of(log, &attempt, &entries, error);
    *started = *finished = false;
    for (size_t i = 0; ok && i < entries.count; i++) {
        const rp_entry *entry = &entries.items[i];
        char words[40];
        *started = *started || entry->kind == RP_KIND_ATTEMPT_START;
        *finished = *finished || entry->kind == RP_KIND_FINISH;
        if (entry->kind != RP_KIND_ANSWER)
            continue;
        words_of(++turns, words);
        const char *text = rp_entry_text(entry, "text", NULL);
        if (rp_json_integer(entry->body, "turn", 0) != turns ||
            (turns % 3 == 0 && !str_is(text, erased ? NULL : words)))
            ok = rp_fail(error, RP_ERROR_UNSOUND, "entry %" PRId64 " should be turn %d", entry->n, turns);
    }
    rp_digest digest;
    const rp_bytes pack = { pack_bytes(), PACK_SIZE };
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &pack, 1, &digest);
    if (ok && *started && !store_has(log, &digest))
        ok = rp_fail(error, RP_ERROR_UNSOUND, "the attempt stands without its pack");
    store_entries_finish(&entries);
    return ok ? turns : -1;
}

static bool run(store_log *log, int wanted, rp_error *error)
{
    bool started, finished;
    int turns = count_answers(log, false, &started, &finished, error);
    bool ok = turns >= 0 && (started || start(log, error));
    while (ok && turns < wanted) {
        ok = answer(log, turns + 1, error);
        if (ok)
            printf("saved %d\n", ++turns);
        fflush(stdout);
    }
    return ok && (finished || append(log, &attempt, RP_KIND_FINISH, rp_json_object(), NULL, error));
}

static bool erase(store_log *log, rp_error *error)
{
    store_erased how;
    bool ok = false;
    for (int tries = 0; !ok && tries < 2; tries++)
        ok = store_erase(log, &trainee, &how, error);
    if (ok)
        puts("erased");
    fflush(stdout);
    return ok;
}

/* Whether the log says that the trainee was erased; the name must be gone then, and only then. */
static bool is_erased(store_log *log, bool *erased, rp_error *error)
{
    store_entries entries;
    bool gone = false;
    *erased = false;
    if (!store_entries_of(log, &trainee, &entries, error))
        return false;
    for (size_t i = 0; i < entries.count; i++) {
        *erased = *erased || entries.items[i].kind == RP_KIND_ERASE;
        if (entries.items[i].kind == RP_KIND_PERSON)
            rp_entry_text(&entries.items[i], "name", &gone);
    }
    store_entries_finish(&entries);
    return gone == *erased || rp_fail(error, RP_ERROR_UNSOUND, "erased in part");
}

static bool show(const char *folder, rp_error *error)
{
    store_options options;
    store_findings findings;
    bool started, finished, erased = false;
    read_options(folder, &options);
    store_log *log = store_salvage(&options, &findings, error);
    bool ok = log && (findings.count == 0 || rp_fail(error, RP_ERROR_UNSOUND, "%s", findings.lines[0]));
    ok = ok && is_erased(log, &erased, error);
    int turns = ok ? count_answers(log, erased, &started, &finished, error) : -1;
    if (turns >= 0)
        printf("%s %d\n", erased ? "erased" : "holds", turns);
    store_findings_finish(&findings);
    store_destroy(log);
    return turns >= 0;
}

/* --- bench --- */

static double now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void print_times(const char *what, double *times, int count)
{
    qsort(times, (size_t)count, sizeof *times, by_size);
    printf("%-22s p50 %7.3f ms   p99 %7.3f ms\n", what, times[count / 2], times[count * 99 / 100]);
}

static bool bench(store_log *log, const char *folder, int count, rp_error *error)
{
    char bytes[300] = { 0 };
    str path = STR_EMPTY;
    str_print(&path, "%s/plain", folder);
    int file = open(path.bytes, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
    double *plain = calloc((size_t)count, sizeof *plain), *stored = calloc((size_t)count, sizeof *stored);
    bool ok = file >= 0 && plain && stored;
    for (int i = 0; ok && i < count; i++) { /* side by side, so that both meet the same disk */
        double before = now_ms();
        ok = write(file, bytes, sizeof bytes) == (ssize_t)sizeof bytes && fsync(file) == 0;
        double between = now_ms();
        ok = ok && answer(log, i + 1, error);
        stored[i] = now_ms() - between;
        plain[i] = between - before;
    }
    if (ok && count > 0) {
        print_times("write + fsync", plain, count);
        print_times("answer in the log", stored, count);
        printf("%-22s p50 %7.1f x    p99 %7.1f x\n", "ratio", stored[count / 2] / plain[count / 2],
               stored[count * 99 / 100] / plain[count * 99 / 100]);
    }
    if (file >= 0)
        close(file);
    unlink(path.bytes);
    free(plain);
    free(stored);
    str_finish(&path);
    return ok;
}

int main(int argc, char **argv)
{
    rp_error error = { 0 };
    seal_key *key = NULL;
    bool ok = false;
    if (argc == 3 && str_is(argv[2], "show")) {
        ok = show(argv[1], &error);
    } else if (argc == 3 && str_is(argv[2], "erase")) {
        store_log *log = open_log(argv[1], &key, &error);
        ok = log && erase(log, &error);
        store_destroy(log);
        seal_key_destroy(key);
    } else if (argc == 4 && (str_is(argv[2], "run") || str_is(argv[2], "bench"))) {
        int count = atoi(argv[3]);
        store_log *log = open_log(argv[1], &key, &error);
        ok = log && (str_is(argv[2], "run") ? run(log, count, &error) : bench(log, argv[1], count, &error));
        store_destroy(log);
        seal_key_destroy(key);
    } else {
        fputs("usage: faults_driver FOLDER run N | show | erase | bench N\n", stderr);
        return 2;
    }
    if (!ok)
        fprintf(stderr, "rapport: %s\n", error.text);
    return ok ? 0 : (int)error.kind;
}
