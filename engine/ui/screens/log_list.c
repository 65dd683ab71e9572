#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/log.h"

/* --- what is on the time line --- */

log_item *log_list_new(log_list *list, log_kind kind, int64_t at_ms)
{
    log_item *item = arena_allocate(&list->memory, sizeof *item);
    item->kind = kind;
    item->at_ms = at_ms;
    return item;
}

/* Of what happened at the same moment, what was read later stands later. */
void log_list_insert(log_list *list, log_item *item)
{
    size_t at = list->count;
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof(log_item *));
    while (at > 0 && list->items[at - 1]->at_ms < item->at_ms) {
        list->items[at] = list->items[at - 1];
        at--;
    }
    list->items[at] = item;
    list->count++;
}

const char *log_begins(log_list *list, const char *text)
{
    enum { MOST = 120 };
    size_t length = text ? strcspn(text, "\n") : 0;
    if (!length)
        return NULL;
    if (length <= MOST)
        return arena_text_n(&list->memory, text, length);
    size_t end = utf8_boundary(text, length, MOST);
    while (end > MOST / 2 && text[end] != ' ')
        end--;
    if (text[end] != ' ')
        end = utf8_boundary(text, length, MOST);
    return arena_print(&list->memory, "%.*s …", (int)end, text);
}

static const rp_desk_level *copy_levels(arena *memory, const rp_desk_past *past)
{
    rp_desk_level *levels = arena_copy(memory, past->levels, past->level_count * sizeof *levels);
    for (size_t i = 0; i < past->level_count; i++) {
        levels[i].id = arena_text(memory, levels[i].id);
        levels[i].title = arena_text(memory, levels[i].title);
    }
    return levels;
}

static const rp_desk_unit *copy_units(arena *memory, const rp_desk_past *past)
{
    rp_desk_unit *units = arena_copy(memory, past->units, past->unit_count * sizeof *units);
    for (size_t i = 0; i < past->unit_count; i++)
        units[i] = (rp_desk_unit){ arena_text(memory, units[i].id), arena_text(memory, units[i].title) };
    return units;
}

void log_list_add_past(log_list *list, const rp_desk_past *past)
{
    rp_desk_past *copy = arena_copy(&list->memory, past, sizeof *past);
    copy->scenario = arena_text(&list->memory, past->scenario);
    copy->title = arena_text(&list->memory, past->title);
    copy->ending = arena_text(&list->memory, past->ending);
    copy->not_counted = arena_text(&list->memory, past->not_counted);
    copy->unreadable = arena_text(&list->memory, past->unreadable);
    copy->levels = copy_levels(&list->memory, past);
    copy->units = copy_units(&list->memory, past);
    log_item *item = log_list_new(list, LOG_ATTEMPT, past->began_ms);
    item->stream = past->stream;
    item->past = copy;
    item->title = copy->title;
    log_list_insert(list, item);
}

static void add_words(str *to, const char *words)
{
    if (words)
        str_print(to, "%s ", words);
}

/* All that was written in it and below it, for the search. */
static const char *words_of(arena *memory, const rp_kept_entry *entry)
{
    const rp_reflection *words = &entry->words;
    str all = STR_EMPTY;
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        add_words(&all, words->texts[i]);
    for (size_t i = 0; i < words->answer_count; i++)
        add_words(&all, words->answers[i]);
    for (size_t i = 0; i < entry->run_count; i++)
        for (size_t j = 0; j < entry->runs[i].quoted.count; j++)
            add_words(&all, entry->runs[i].quoted.items[j]);
    for (size_t i = 0; i < entry->addition_count; i++)
        add_words(&all, entry->additions[i].text);
    const char *kept = arena_text(memory, str_text(&all));
    str_finish(&all);
    return kept;
}

void log_list_add_entry(log_list *list, const rp_desk_past *past, const rp_kept_entry *entry)
{
    log_item *item = log_list_new(list, LOG_ENTRY, entry->at_ms);
    item->stream = past->stream;
    item->seq = entry->seq;
    item->past = past;
    item->title = arena_print(&list->memory, "Your entry about “%s”", past->title);
    char *state = rp_kept_entry_words(entry);
    item->state = arena_text(&list->memory, state);
    free(state);
    for (size_t i = 0; i < RP_REFLECTION_TEXTS && !item->begins; i++)
        item->begins = log_begins(list, entry->words.texts[i]);
    item->words = words_of(&list->memory, entry);
    log_list_insert(list, item);
}

const rp_desk_past *log_list_past(const log_list *list, const rp_stream *attempt)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->kind == LOG_ATTEMPT &&
            memcmp(&list->items[i]->stream, attempt, sizeof *attempt) == 0)
            return list->items[i]->past;
    return NULL;
}

void log_list_finish(log_list *list)
{
    arena_finish(&list->memory);
    free(list->items);
    *list = (log_list){ .items = NULL };
}

const log_list *log_list_of(const log_screen *log)
{
    return log->reading && !log->shown.count ? &log->coming : &log->shown;
}

/* --- what is opened --- */

bool log_is_opened(const log_screen *log, const log_item *item)
{
    return log->opened && log->kind == item->kind && log->seq == item->seq &&
           memcmp(&log->stream, &item->stream, sizeof log->stream) == 0;
}

const rp_desk_past *log_opened(const log_screen *log)
{
    return log->opened ? log_list_past(log_list_of(log), &log->stream) : NULL;
}

const char *log_id(ui_frame *frame, const log_item *item)
{
    static const char *const kinds[LOG_KINDS] = { "attempt", "entry", "record", "plan" };
    char hex[RP_STREAM_HEX];
    if (item->kind >= LOG_RECORD)
        return ui_print(frame, "%s.%lld", kinds[item->kind], (long long)item->seq);
    rp_stream_hex(&item->stream, hex);
    if (item->kind == LOG_ENTRY)
        return ui_print(frame, "entry.%.8s.%lld", hex, (long long)item->seq);
    return ui_print(frame, "attempt.%.8s", hex);
}

/* --- how an attempt went --- */

/* "Practice", "Assessed attempt 2": practice is counted where it is told how often one practised. */
static const char *mode_of(ui_frame *frame, const rp_desk_past *past)
{
    if (past->mode == RP_MODE_PRACTICE)
        return "Practice";
    return ui_print(frame, "%s attempt %d", past->mode == RP_MODE_ASSESSED ? "Assessed" : "Observed",
                    past->number);
}

const char *log_went(ui_frame *frame, const rp_desk_past *past)
{
    const char *mode = mode_of(frame, past);
    if (past->stopped)
        return ui_print(frame, "%s, stopped by a fault in the scenario", mode);
    if (!past->ended_ms)
        return ui_print(frame, "%s, not over yet: %zu %s given", mode, past->answers,
                        past->answers == 1 ? "answer" : "answers");
    return past->ending ? ui_print(frame, "%s, “%s”", mode, past->ending) : mode;
}
