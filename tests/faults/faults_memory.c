/* Lets every allocation of SQLite fail in turn, once and from there on, while a log is made, written,
 * read, copied and closed: counted from the very start, and again from when the log is open. Nothing may
 * crash or leak, what fails says why in one line, and whatever was acknowledged is in the log afterwards.
 *
 *   faults_memory [--long]
 *
 * The first 2,000 from the start are tried one by one, those of the open log (some 15,000) every STEPth,
 * or with --long all of them. */
#include <dirent.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/json.h"
#include "base/str.h"
#include "seal/digest.h"
#include "seal/keys.h"
#include "store/store.h"

enum { FIRST = 2000, STEP = 31 };

typedef struct plan {
    long after;     /* allocations that succeed before the first that fails */
    bool sticky;    /* and all after it */
    bool when_open; /* counted from when the log is open */
} plan;

static struct {
    sqlite3_mem_methods real;
    long until; /* allocations that still succeed; negative: none fails */
    bool sticky, struck;
} heap; /* SQLite's allocator has no argument to carry it */

static bool fails(void)
{
    if (heap.until < 0 || heap.until-- > 0)
        return false;
    heap.until = heap.sticky ? 0 : -1;
    heap.struck = true;
    return true;
}

static void *failing_malloc(int size)
{
    return fails() ? NULL : heap.real.xMalloc(size);
}

static void *failing_realloc(void *old, int size)
{
    return fails() ? NULL : heap.real.xRealloc(old, size);
}

static void sign(void *data, const void *message, size_t size, unsigned char signature[STORE_SIGNATURE_SIZE])
{
    seal_key_sign(data, message, size, signature);
}

static const rp_stream stream = { "the attempt" };

/* A step that failed has one clear line, which never speaks of damage; one that did not has none. */
static bool told(bool ok, rp_error *error, const char *step)
{
    bool clear =
        ok ? error->kind == RP_ERROR_NONE : error->kind == RP_ERROR_IMPOSSIBLE && strlen(error->text) > 10;
    if (!clear) {
        fprintf(stderr, "%s: %s, but the error is \"%s\"\n", step, ok ? "done" : "failed", error->text);
        exit(1);
    }
    *error = (rp_error){ 0 };
    return ok;
}

static int work(const store_options *options, const char *backup, const plan *what)
{
    rp_error error = { 0 };
    int saved = 0;
    const rp_bytes file = { "return {}", 9 };
    heap.sticky = what->sticky;
    heap.until = what->when_open ? -1 : what->after;
    store_log *log = store_create(options, &error);
    if (!told(log, &error, "create"))
        return 0;
    if (what->when_open)
        heap.until = what->after;
    rp_json *body = rp_json_object();
    const rp_private text = { "text", "some words" };
    const rp_event event = { stream, RP_KIND_ANSWER, body, &text, 1 };
    store_stage(log, &file, 1);
    for (int i = 0; i < 3; i++)
        saved += told(store_append(log, &event, 1, &error), &error, "append");
    told(store_draft_write(log, &stream, "what", "half", &error), &error, "draft");
    free(store_draft_read(log, &stream, "what"));
    store_attempts attempts;
    told(store_attempts_all(log, &attempts, &error), &error, "attempts");
    store_attempts_finish(&attempts);
    unlink(backup);
    told(store_backup(log, backup, &error), &error, "backup");
    store_log *copy = store_read(options, &error);
    told(copy, &error, "read");
    store_destroy(copy);
    store_findings findings;
    copy = store_salvage(options, &findings, &error);
    told(copy, &error, "salvage");
    store_destroy(copy);
    store_findings_finish(&findings);
    rp_json_destroy(body);
    store_destroy(log);
    return saved;
}

/* Number of answers in a log that must be sound; a folder without a log holds none. */
static int held(const store_options *options)
{
    rp_error error = { 0 };
    store_entries entries;
    if (!store_exists(options->folder))
        return 0;
    store_log *log = store_read(options, &error);
    if (!log || !store_entries_of(log, &stream, &entries, &error)) {
        fprintf(stderr, "afterwards: %s\n", error.text);
        exit(1);
    }
    int count = (int)entries.count;
    store_entries_finish(&entries);
    store_destroy(log);
    return count;
}

static void remove_folder(const char *folder)
{
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries && (entry = readdir(entries));)
        unlinkat(dirfd(entries), entry->d_name, 0); /* its own two names are folders and stay */
    if (entries)
        closedir(entries);
    rmdir(folder);
}

/* Returns whether an allocation failed. */
static bool try(const store_options *options, const char *backup, const plan *what)
{
    remove_folder(options->folder);
    heap.struck = false;
    int saved = work(options, backup, what);
    heap.until = -1;
    int kept = held(options);
    if (kept < saved) {
        fprintf(stderr, "allocation %ld: %d acknowledged, %d kept\n", what->after + 1, saved, kept);
        exit(1);
    }
    return heap.struck;
}

int main(int argc, char **argv)
{
    bool all = argc > 1 && str_is(argv[1], "--long");
    const char *fast = "/dev/shm", *parent = getenv("RAPPORT_TEST_FOLDER");
    str folder = STR_EMPTY, path = STR_EMPTY;
    rp_error error = { 0 };
    if (!parent)
        parent = access(fast, W_OK) == 0
                     ? fast
                     : "/tmp"; /* thousands of logs are made: nothing here tests the disk */
    str_print(&folder, "%s/faults-XXXXXX", parent);
    if (!mkdtemp(folder.bytes))
        return 3;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &heap.real);
    sqlite3_mem_methods failing = heap.real;
    failing.xMalloc = failing_malloc;
    failing.xRealloc = failing_realloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    heap.until = -1;
    str_print(&path, "%s/device.key", folder.bytes);
    seal_key *key = seal_key_create(path.bytes, &error);
    str data = STR_EMPTY, backup = STR_EMPTY;
    str_print(&data, "%s/data", folder.bytes);
    str_print(&backup, "%s/backup.db", folder.bytes);
    store_options options = { .folder = data.bytes,
                              .hasher = seal_hasher(),
                              .verify = seal_verify,
                              .random = seal_random,
                              .signer = { .data = key, .sign = sign },
                              .clock = store_system_clock() };
    memcpy(options.signer.key, seal_key_public(key), STORE_KEY_SIZE);
    for (int round = 0; round < 4; round++) {
        plan what = { .sticky = round & 1, .when_open = round & 2 };
        long limit = what.when_open ? LONG_MAX : FIRST, step = what.when_open && !all ? STEP : 1, tried = 0;
        for (; what.after < limit && try(&options, backup.bytes, &what); what.after += step)
            tried++;
        printf("%5ld allocations failed %s, counted from %s\n", tried, what.sticky ? "for good" : "once",
               what.when_open ? "the open log" : "the start");
    }
    puts("nothing crashed, every failure had one line, nothing acknowledged was lost");
    remove_folder(data.bytes);
    remove_folder(folder.bytes);
    seal_key_destroy(key);
    str_finish(&folder);
    str_finish(&path);
    str_finish(&data);
    str_finish(&backup);
    return 0;
}
