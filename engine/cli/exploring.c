#include "cli/exploring.h"

#include <pthread.h>
#include <unistd.h>

enum { THREADS_MOST = 16 };

/* --- all processors --- */

typedef struct jobs {
    pthread_mutex_t lock;
    size_t next, count;
    void (*job)(void *data, size_t index);
    void *data;
} jobs;

static void *work(void *data)
{
    jobs *all = data;
    for (;;) {
        pthread_mutex_lock(&all->lock);
        size_t index = all->next < all->count ? all->next++ : all->count;
        pthread_mutex_unlock(&all->lock);
        if (index == all->count)
            return NULL;
        all->job(all->data, index);
    }
}

/* Where no thread can be had, this one does all of it. */
static void each_on_all(size_t count, void (*job)(void *data, size_t index), void *data)
{
    jobs all = { .count = count, .job = job, .data = data };
    pthread_t threads[THREADS_MOST];
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    size_t started = 0;
    pthread_mutex_init(&all.lock, NULL);
    while (started < THREADS_MOST && started + 1 < count && (long)started + 1 < processors &&
           pthread_create(&threads[started], NULL, work, &all) == 0)
        started++;
    work(&all);
    for (size_t i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    pthread_mutex_destroy(&all.lock);
}

/* --- progress --- */

typedef struct telling {
    cli_progress *progress;
    const char *id;
    pthread_mutex_t lock;
} telling;

static bool tell(void *data, size_t pass, size_t passes, uint64_t states)
{
    telling *to = data;
    pthread_mutex_lock(&to->lock);
    progress_at(to->progress, (double)pass / (double)passes);
    bool go_on = progress_update(to->progress, "exploring %s, pass %zu of %zu: %llu states", to->id, pass + 1,
                                 passes, (unsigned long long)states);
    pthread_mutex_unlock(&to->lock);
    return go_on;
}

rp_explored *exploring_run(cli_scenario *loaded, uint64_t limit, const char *claim, cli_progress *progress)
{
    telling to = { .progress = progress, .id = rp_scenario_about(loaded->scenario)->id };
    lexicon words;
    cli_words_load(loaded, &words, NULL); /* without them the player who is sorry takes the first option */
    rp_script script = script_host_remembered(loaded->host);
    rp_explore_options options = { .limit = limit,
                                   .claim = claim,
                                   .apologies = words.apologies,
                                   .progress = tell,
                                   .data = &to,
                                   .each = each_on_all };
    pthread_mutex_init(&to.lock, NULL);
    rp_explored *explored = rp_explore(loaded->scenario, &script, &options);
    pthread_mutex_destroy(&to.lock);
    lexicon_finish(&words);
    return explored;
}
