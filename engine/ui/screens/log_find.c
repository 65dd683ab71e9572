/* Which things of the log are wanted: by kind, scenario, unit and mode, and by words, also those that were said. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/log.h"

/* --- what was said --- */

/* What an earlier reading of the log was played again for. */
static const char *said_of(const log_screen *log, const rp_desk_past *past)
{
    for (size_t i = 0; i < log->said_count; i++)
        if (memcmp(&log->said[i].stream, &past->stream, sizeof past->stream) == 0 &&
            log->said[i].answers == past->answers)
            return log->said[i].lines;
    return NULL;
}

static char *lines_of(const rp_run *run)
{
    str lines = STR_EMPTY;
    for (size_t i = 0; i < rp_run_turn_count(run); i++)
        str_print(&lines, "%s\n", rp_run_turn(run, i)->text ? rp_run_turn(run, i)->text : "");
    return str_take(&lines);
}

/* One that cannot be played again has nothing to be searched: its row says why. */
static const char *take_said(ui_app *app, log_screen *log, const rp_desk_past *past)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_again again;
    rp_error error = { 0 };
    bool played = desk->again(desk->data, 0, &past->stream, &again, &error);
    char *lines = played ? lines_of(again.run) : memory_copy_text("");
    log->said = memory_grow(log->said, log->said_count, &log->said_capacity, sizeof *log->said);
    log->said[log->said_count++] = (log_said){ past->stream, past->answers, lines };
    return lines;
}

bool log_said_step(ui_app *app, log_screen *log)
{
    const log_list *list = &log->shown;
    const char *typed = ui_edit_text(log->search);
    for (size_t i = 0; typed[strspn(typed, " ")] && i < list->count; i++) {
        log_item *item = list->items[i];
        if (item->kind != LOG_ATTEMPT || item->said)
            continue;
        item->asked = 0;
        item->said = said_of(log, item->past);
        if (item->said)
            continue;
        item->said = take_said(app, log, item->past);
        return true;
    }
    return false;
}

void log_said_finish(log_screen *log)
{
    for (size_t i = 0; i < log->said_count; i++)
        free(log->said[i].lines);
    free(log->said);
}

const char *log_said_line(ui_frame *frame, const log_screen *log, const log_item *item)
{
    const char *typed = ui_edit_text(log->search);
    const char *line = item->said && typed[strspn(typed, " ")] ? item->said : "";
    while (*line) {
        size_t length = strcspn(line, "\n");
        const char *text = arena_text_n(&frame->memory, line, length);
        if (utf8_has_words(text, typed))
            return text;
        line += length + (line[length] == '\n');
    }
    return NULL;
}

/* --- what is wanted --- */

static bool is_of_unit(const log_item *item, const char *unit)
{
    for (size_t i = 0; item->past && i < item->past->unit_count; i++)
        if (str_is(item->past->units[i].id, unit))
            return true;
    return false;
}

static bool is_wanted(const log_wanted *wanted, const log_item *item)
{
    const rp_desk_past *past = item->past;
    return (wanted->kind == LOG_KINDS || wanted->kind == (int)item->kind) &&
           (wanted->mode < 0 || (past && wanted->mode == (int)past->mode)) &&
           (!*wanted->scenario || (past && str_is(wanted->scenario, past->scenario))) &&
           (!*wanted->unit || is_of_unit(item, wanted->unit));
}

static bool holds(ui_app *app, ui_frame *frame, const log_item *item, const char *typed)
{
    const rp_desk *desk = app->out.desk;
    str words = STR_EMPTY;
    char date[RP_DESK_DATE];
    desk->date(desk->data, item->at_ms, false, date);
    str_print(&words, "%s %s %s %s %s", item->title, date, item->state ? item->state : "",
              item->words ? item->words : "", item->said ? item->said : "");
    if (item->past)
        str_print(&words, " %s", item->past->scenario);
    if (item->kind == LOG_ATTEMPT)
        str_print(&words, " %s", log_went(frame, item->past));
    bool found = utf8_has_words(words.bytes, typed);
    str_finish(&words);
    return found;
}

/* Looked for once for each search: a log may be long, and a frame is built many times. */
static bool found_in(ui_app *app, ui_frame *frame, const log_screen *log, log_item *item)
{
    const char *typed = ui_edit_text(log->search);
    uint64_t asked = ui_edit_revision(log->search) + 1;
    if (item->asked != asked) {
        item->holds = !*typed || holds(app, frame, item, typed);
        item->asked = asked;
    }
    return item->holds;
}

log_found log_find(ui_app *app, ui_frame *frame, const log_screen *log)
{
    const log_list *list = log_list_of(log);
    log_found found = { arena_allocate(&frame->memory, (list->count + 1) * sizeof(log_item *)), 0 };
    for (size_t i = 0; i < list->count; i++)
        if (is_wanted(&log->wanted, list->items[i]) && found_in(app, frame, log, list->items[i]))
            found.items[found.count++] = list->items[i];
    return found;
}

void log_want_all(log_screen *log)
{
    const int kind = log->comparing ? LOG_ATTEMPT : LOG_KINDS; /* nothing else can be set beside an attempt */
    log->wanted = (log_wanted){ .kind = kind, .mode = -1 };
    ui_edit_select_all(log->search);
    ui_edit_delete(log->search, UI_MOVE_NEXT);
}
