#include "rapport/diagnostic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/line.h"
#include "base/memory.h"
#include "base/str.h"

#define LONGEST_MESSAGE 300
#define FINDINGS_MOST   300 /* a script may be wrong in a loop, and each finding is compared with all others */

typedef struct found {
    rp_diagnostic finding;
    size_t order;
} found;

struct rp_diagnostics {
    arena memory;
    found *items;
    size_t count, capacity;
    size_t stops; /* of all that were added, kept or not */
};

rp_diagnostics *rp_diagnostics_create(void)
{
    rp_diagnostics *list = memory_allocate(sizeof *list);
    arena_init(&list->memory);
    return list;
}

void rp_diagnostics_destroy(rp_diagnostics *list)
{
    if (!list)
        return;
    arena_finish(&list->memory);
    free(list->items);
    free(list);
}

static int in_reading_order(const found *a, const found *b)
{
    int by_file = strcmp(a->finding.file, b->finding.file);
    if (by_file)
        return by_file;
    if (a->finding.line != b->finding.line)
        return a->finding.line < b->finding.line ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

void rp_diagnostics_add(rp_diagnostics *list, const rp_diagnostic *finding)
{
    char message[LONGEST_MESSAGE], hint[LONGEST_MESSAGE];
    list->stops += finding->stops;
    if (rp_diagnostics_full(list))
        return;
    line_clean(finding->message, message, sizeof message);
    bool hinted = finding->hint && *finding->hint;
    if (hinted)
        line_clean(finding->hint, hint, sizeof hint);
    for (size_t i = 0; i < list->count; i++) {
        const rp_diagnostic *known = &list->items[i].finding;
        if (known->line == finding->line && str_is(known->message, message) &&
            str_is(known->file, finding->file))
            return;
    }
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    found item = { .finding = *finding, .order = list->count };
    item.finding.file = arena_text(&list->memory, finding->file);
    item.finding.rule = arena_text(&list->memory, finding->rule);
    item.finding.message = arena_text(&list->memory, message);
    item.finding.hint = hinted ? arena_text(&list->memory, hint) : NULL;
    size_t at = list->count++;
    for (; at > 0 && in_reading_order(&item, &list->items[at - 1]) < 0; at--)
        list->items[at] = list->items[at - 1];
    list->items[at] = item;
}

void rp_diagnostics_soften(rp_diagnostics *list, const rp_diagnostics *from)
{
    for (size_t i = 0; i < from->count; i++) {
        rp_diagnostic finding = from->items[i].finding;
        finding.stops = false;
        rp_diagnostics_add(list, &finding);
    }
}

bool rp_diagnostics_full(const rp_diagnostics *list)
{
    return list->count == FINDINGS_MOST;
}

size_t rp_diagnostics_count(const rp_diagnostics *list)
{
    return list->count;
}

const rp_diagnostic *rp_diagnostics_at(const rp_diagnostics *list, size_t index)
{
    return &list->items[index].finding;
}

size_t rp_diagnostics_stops(const rp_diagnostics *list)
{
    return list->stops;
}

size_t rp_diagnostics_errors(const rp_diagnostics *list)
{
    size_t errors = 0;
    for (size_t i = 0; i < list->count; i++)
        errors += list->items[i].finding.severity == RP_SEVERITY_ERROR;
    return errors;
}

size_t rp_diagnostic_print(const rp_diagnostic *finding, char *out, size_t size)
{
    char line[16] = "";
    if (finding->line > 0)
        snprintf(line, sizeof line, ":%d", finding->line);
    const char *hint = finding->hint;
    int length = snprintf(out, size, "%s%s: %s%s%s%s", finding->file, line, finding->message,
                          hint ? " (" : "", hint ? hint : "", hint ? ")" : "");
    return length < 0 ? 0 : (size_t)length;
}
