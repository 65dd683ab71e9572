/* The desk's part that writes evidence packs: put together in steps, turned into a file on a thread of its own, since
 * that takes as long as there is to tell. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "cli/desk.h"
#include "cli/evidence.h"

enum { PATIENCE_MS = 10 }; /* of a call that finds the thread still at work */

typedef struct desk_pack {
    evidence evidence;
    rp_format format;
    bool writing; /* the thread is there: all that follows is its own until it is done … */
    pthread_t thread;
    bool written;
    rp_file file;
    rp_error why;
    pthread_mutex_t lock; /* … but for what is said here */
    pthread_cond_t changed;
    bool done;
} desk_pack;

/* --- the thread --- */

static void *write_file(void *data)
{
    desk_pack *pack = data;
    pack->written = rp_evidence_pack_file(&pack->evidence.pack, pack->format, &pack->file, &pack->why);
    pthread_mutex_lock(&pack->lock);
    pack->done = true;
    pthread_cond_signal(&pack->changed);
    pthread_mutex_unlock(&pack->lock);
    return NULL;
}

/* Where no thread can be had, this one does all of it. */
static void start_writing(desk_pack *pack)
{
    pack->writing = pthread_create(&pack->thread, NULL, write_file, pack) == 0;
    if (!pack->writing)
        write_file(pack);
}

/* Waits a moment, so that whoever asks again and again leaves the processor to the thread. */
static bool is_done(desk_pack *pack)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += PATIENCE_MS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    pthread_mutex_lock(&pack->lock);
    if (!pack->done)
        pthread_cond_timedwait(&pack->changed, &pack->lock, &until);
    bool done = pack->done;
    pthread_mutex_unlock(&pack->lock);
    return done;
}

static void join(desk_pack *pack)
{
    if (pack->writing)
        pthread_join(pack->thread, NULL);
    pack->writing = false;
}

/* --- where it goes --- */

/* Nobody's name is in it: the folder may be looked at by others. */
static bool usual_place(cli_desk *desk, const char *unit, const char *ending, str *out, rp_error *error)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(&desk->who.stream, hex);
    if (!desk_pages(desk, out, error))
        return false;
    str_print(out, "/evidence-%.8s%s%s%s", hex, unit ? "-" : "", unit ? unit : "", ending);
    return true;
}

static bool find_place(cli_desk *desk, const char *unit, const char *path, rp_format *format, rp_error *error)
{
    bool usual = !path || (*path == '.' && !strchr(path, '/') && !strchr(path + 1, '.'));
    str_clear(&desk->pack_path);
    if (!usual)
        str_add(&desk->pack_path, path);
    return (!usual || usual_place(desk, unit, path ? path : ".pdf", &desk->pack_path, error)) &&
           cli_report_format(desk->pack_path.bytes, format, error);
}

/* --- step by step --- */

void desk_pack_stop(void *data)
{
    cli_desk *desk = data;
    desk_pack *pack = desk->pack;
    if (!pack)
        return;
    join(pack);
    free(pack->file.bytes);
    evidence_finish(&pack->evidence);
    pthread_cond_destroy(&pack->changed);
    pthread_mutex_destroy(&pack->lock);
    free(pack);
    desk->pack = NULL;
}

bool desk_pack_open(void *data, const char *unit, const char *path, size_t *steps, rp_error *error)
{
    cli_desk *desk = data;
    *steps = 0;
    desk_pack_stop(desk);
    if (!desk_is_trainee(desk, error))
        return false;
    desk_pack *pack = desk->pack = memory_allocate(sizeof *pack);
    pthread_mutex_init(&pack->lock, NULL);
    pthread_cond_init(&pack->changed, NULL);
    if (!evidence_open(&pack->evidence, desk->cli, desk->log, &desk->who.stream, unit, error) ||
        !find_place(desk, unit, path, &pack->format, error)) {
        desk_pack_stop(desk);
        return false;
    }
    *steps = evidence_steps(&pack->evidence) + 1;
    return true;
}

static bool save(desk_pack *pack, const char *path, rp_error *error)
{
    if (!pack->written && error)
        *error = pack->why;
    return pack->written && cli_write_file(path, pack->file.bytes, pack->file.size, error);
}

rp_desk_step desk_pack_next(void *data, const char **written, rp_error *error)
{
    cli_desk *desk = data;
    desk_pack *pack = desk->pack;
    if (!pack)
        return RP_DESK_END;
    if (!pack->writing && !pack->done) {
        if (evidence_step(&pack->evidence))
            start_writing(pack);
        return RP_DESK_WORKING;
    }
    if (!is_done(pack))
        return RP_DESK_WORKING;
    join(pack);
    bool saved = save(pack, desk->pack_path.bytes, error);
    desk_pack_stop(desk);
    *written = saved ? desk->pack_path.bytes : NULL;
    return saved ? RP_DESK_FOUND : RP_DESK_END;
}
