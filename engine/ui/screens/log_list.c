#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/log.h"

static const rp_desk_level *copy_levels(arena *memory, const rp_desk_past *past)
{
    rp_desk_level *levels = arena_copy(memory, past->levels, past->level_count * sizeof *levels);
    for (size_t i = 0; i < past->level_count; i++) {
        levels[i].id = arena_text(memory, levels[i].id);
        levels[i].title = arena_text(memory, levels[i].title);
    }
    return levels;
}

void log_list_add(log_list *list, const rp_desk_past *past)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    rp_desk_past *copy = &list->items[list->count++];
    *copy = *past;
    copy->scenario = arena_text(&list->memory, past->scenario);
    copy->title = arena_text(&list->memory, past->title);
    copy->ending = arena_text(&list->memory, past->ending);
    copy->not_counted = arena_text(&list->memory, past->not_counted);
    copy->unreadable = arena_text(&list->memory, past->unreadable);
    copy->levels = copy_levels(&list->memory, past);
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

bool log_is_opened(const log_screen *log, const rp_desk_past *past)
{
    return log->opened && memcmp(&log->stream, &past->stream, sizeof log->stream) == 0;
}

const char *log_id(ui_frame *frame, const rp_desk_past *past)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(&past->stream, hex);
    return ui_print(frame, "attempt.%.8s", hex);
}

const rp_desk_past *log_opened(const log_screen *log)
{
    const log_list *list = log_list_of(log);
    for (size_t i = 0; i < list->count; i++)
        if (log_is_opened(log, &list->items[i]))
            return &list->items[i];
    return NULL;
}

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

static bool matches(ui_app *app, ui_frame *frame, const rp_desk_past *past, const char *typed)
{
    const rp_desk *desk = app->out.desk;
    str words = STR_EMPTY;
    char date[RP_DESK_DATE];
    desk->date(desk->data, past->began_ms, false, date);
    str_print(&words, "%s %s %s %s", past->title, past->scenario, date, log_went(frame, past));
    bool found = utf8_has_words(words.bytes, typed);
    str_finish(&words);
    return found;
}

log_found log_find(ui_app *app, ui_frame *frame, const log_screen *log)
{
    const log_list *list = log_list_of(log);
    log_found found = { arena_allocate(&frame->memory, (list->count + 1) * sizeof *found.items), 0 };
    const char *typed = ui_edit_text(log->search);
    for (size_t i = 0; i < list->count; i++)
        if (!*typed || matches(app, frame, &list->items[i], typed))
            found.items[found.count++] = &list->items[i];
    return found;
}
