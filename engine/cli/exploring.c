#include "cli/exploring.h"

#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"

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
    pthread_mutex_t lock;
} telling;

static bool tell(void *data, size_t pass, size_t passes, uint64_t states)
{
    telling *to = data;
    pthread_mutex_lock(&to->lock);
    bool go_on = progress_update(to->progress, "exploring, pass %zu of %zu: %llu states", pass + 1, passes,
                                 (unsigned long long)states);
    pthread_mutex_unlock(&to->lock);
    return go_on;
}

/* --- words of apology --- */

/* Blanks and lines between the words; '#' begins a comment. Words are pointers into `text`, which is cut up. */
static const char **cut_words(char *text)
{
    const char **words = memory_allocate((strlen(text) / 2 + 2) * sizeof *words);
    size_t count = 0;
    char *line_state, *word_state;
    for (char *line = strtok_r(text, "\r\n", &line_state); line; line = strtok_r(NULL, "\r\n", &line_state)) {
        line[strcspn(line, "#")] = '\0';
        for (char *word = strtok_r(line, " \t", &word_state); word; word = strtok_r(NULL, " \t", &word_state))
            words[count++] = word;
    }
    return words;
}

/* frameworks/apologies/en-GB.txt, or else en.txt; NULL where there is no list for the language. */
static char *find_apologies(rp_pack *pack, const char *language)
{
    size_t lengths[] = { strlen(language), strcspn(language, "-") };
    for (size_t i = 0; i < 2; i++) {
        str path = STR_EMPTY;
        str_print(&path, "frameworks/apologies/%.*s.txt", (int)lengths[i], language);
        const pack_file *file = pack_find(pack, path.bytes);
        str_finish(&path);
        if (!file)
            continue;
        str text = STR_EMPTY;
        str_add_n(&text, file->bytes.bytes, file->bytes.size);
        return str_take(&text);
    }
    return NULL;
}

rp_explored *exploring_run(cli_scenario *loaded, uint64_t limit, const char *claim, cli_progress *progress)
{
    telling to = { .progress = progress };
    char *text = find_apologies(loaded->pack, rp_scenario_about(loaded->scenario)->language);
    const char **words = text ? cut_words(text) : NULL;
    rp_script script = script_host_remembered(loaded->host);
    rp_explore_options options = {
        .limit = limit, .claim = claim, .apologies = words, .progress = tell, .data = &to, .each = each_on_all
    };
    pthread_mutex_init(&to.lock, NULL);
    rp_explored *explored = rp_explore(loaded->scenario, &script, &options);
    pthread_mutex_destroy(&to.lock);
    free(words);
    free(text);
    return explored;
}

/* --- chances in words --- */

static double rounded(double chance)
{
    double percent = round(1000 * chance) / 10;
    if (percent <= 0 && chance > 0)
        return 0.1;
    if (percent >= 100 && chance < 1 - 1e-9)
        return 99.9;
    return percent;
}

void exploring_chance(rp_bounds chance, char out[32])
{
    double lower = rounded(chance.lower), upper = rounded(chance.upper);
    if (chance.lower > 0 && chance.lower < 0.0005 && chance.upper - chance.lower < 1e-9)
        snprintf(out, 32, "under 0.1 %%");
    else if (upper - lower < 0.05)
        snprintf(out, 32, "%.1f %%", lower);
    else
        snprintf(out, 32, "%.1f-%.1f %%", lower, upper);
}
