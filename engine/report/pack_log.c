/* The reflective log: every entry about the attempts of the pack, in the order in which they were written. */
#include <stdlib.h>

#include "report/pack.h"

typedef struct entry {
    pack_attempt *attempt;
    const rp_report_entry *words;
    size_t place; /* among all, so that the order is the same everywhere */
} entry;

static int compare(const void *a, const void *b)
{
    const entry *first = a, *second = b;
    if (first->words->at_ms != second->words->at_ms)
        return first->words->at_ms < second->words->at_ms ? -1 : 1;
    return first->place < second->place ? -1 : first->place > second->place;
}

static size_t take_entries(pack_page *p, entry **out)
{
    size_t count = 0, most = 0;
    for (size_t i = 0; i < p->attempt_count; i++)
        most += p->attempts[i].of->report ? p->attempts[i].of->report->entry_count : 0;
    *out = arena_allocate(&p->memory, (most + 1) * sizeof **out);
    for (size_t i = 0; i < p->attempt_count && most; i++) {
        const rp_report *report = p->attempts[i].of->report;
        for (size_t j = 0; report && j < report->entry_count; j++, count++)
            (*out)[count] = (entry){ &p->attempts[i], &report->entries[j], count };
    }
    qsort(*out, count, sizeof **out, compare);
    return count;
}

static void put_about(pack_page *p, const pack_attempt *attempt)
{
    html_open_as(p->to, "p", "quiet");
    html_text(p->to, "About ");
    pack_attempt_link(p, attempt->of->run);
    html_text(p->to, ":");
    html_close(p->to);
}

static bool has_thought(const rp_report *report)
{
    return report && (report->first_next || report->first_next_erased);
}

static void put_thoughts(pack_page *p)
{
    for (size_t i = 0; i < p->attempt_count; i++)
        if (has_thought(p->attempts[i].of->report)) {
            put_about(p, &p->attempts[i]);
            page_first_thought(&p->attempts[i].page);
        }
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
        put_about(p, entries[i].attempt);
        page_entry(&entries[i].attempt->page, entries[i].words);
    }
    put_thoughts(p);
}
