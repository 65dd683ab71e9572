/* The reflective log: every entry about the attempts of the pack, in the order in which they were written. */
#include <stdlib.h>
#include <string.h>

#include "report/pack.h"

typedef struct entry {
    pack_attempt *attempt;
    const rp_kept_entry *words;
    size_t place; /* among all, so that the order is the same everywhere */
} entry;

static int compare(const void *a, const void *b)
{
    const entry *first = a, *second = b;
    if (first->words->at_ms != second->words->at_ms)
        return first->words->at_ms < second->words->at_ms ? -1 : 1;
    return first->place < second->place ? -1 : first->place > second->place;
}

/* An entry that covers several runs comes with each of them. */
static bool is_among(const entry *entries, size_t count, const rp_kept_entry *words)
{
    for (size_t i = 0; i < count; i++)
        if (entries[i].words->seq == words->seq &&
            memcmp(&entries[i].words->stream, &words->stream, sizeof words->stream) == 0)
            return true;
    return false;
}

static size_t take_entries(pack_page *p, entry **out)
{
    size_t count = 0, most = 0;
    for (size_t i = 0; i < p->attempt_count; i++)
        most += p->attempts[i].of->report ? p->attempts[i].of->report->entry_count : 0;
    *out = arena_allocate(&p->memory, (most + 1) * sizeof **out);
    for (size_t i = 0; i < p->attempt_count && most; i++) {
        const rp_report *report = p->attempts[i].of->report;
        for (size_t j = 0; report && j < report->entry_count; j++)
            if (!is_among(*out, count, &report->entries[j])) {
                (*out)[count] = (entry){ &p->attempts[i], &report->entries[j], count };
                count++;
            }
    }
    qsort(*out, count, sizeof **out, compare);
    return count;
}

static void put_run(pack_page *p, const rp_entry_run *run)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(&run->attempt, hex);
    const pack_attempt *attempt = pack_attempt_named(p, hex);
    if (attempt)
        pack_attempt_link(p, attempt->of->run);
    else
        html_print(p->to, "%s (%s), which is not in this pack", run->title, run->words);
}

static void put_about(pack_page *p, const rp_kept_entry *words)
{
    html_open_as(p->to, "p", "quiet");
    for (size_t i = 0; i < words->run_count; i++) {
        html_text(p->to, i ? "; " : "About ");
        put_run(p, &words->runs[i]);
    }
    html_close(p->to);
}

void pack_log(pack_page *p)
{
    entry *entries;
    size_t count = take_entries(p, &entries);
    html_put(p->to, "p", NULL,
             "The trainee’s own words after the runs, as they were written; what was added later stands "
             "below. The "
             "program checks whether each part is there; people judge what it is worth.");
    if (!count)
        pack_nothing(p, "No reflective entry has been written yet.");
    for (size_t i = 0; i < count; i++) {
        page_entry_open(&entries[i].attempt->page, entries[i].words);
        put_about(p, entries[i].words);
        page_entry_close(&entries[i].attempt->page, entries[i].words);
    }
}
