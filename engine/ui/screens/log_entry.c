/* What was written about the attempt that is opened, and words that are added to it later. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "ui/screens/log.h"
#include "ui/widget.h"

enum { WORDS_MOST = 8000, DRAFT_AFTER_MS = 2000, FIELD = 64 };

/* --- drafts --- */

static void field_of(int64_t seq, char out[FIELD])
{
    snprintf(out, FIELD, "addition.%lld", (long long)seq);
}

static const rp_journal *journal(const ui_app *app)
{
    const rp_journal *journal = app->out.desk->journal(app->out.desk->data);
    return journal && journal->draft_write ? journal : NULL;
}

void log_entries_keep(ui_app *app, log_screen *log)
{
    const rp_journal *to = journal(app);
    char field[FIELD];
    rp_error error = { 0 };
    if (!log->keep_ms || !log->adding || !to)
        return;
    const char *text = ui_edit_text(log->words);
    field_of(log->adding, field);
    log->keep_ms = 0;
    if (!to->draft_write(to->data, &log->stream, field, *text ? text : NULL, &error))
        ui_tell_error(app, &error);
}

static void begin_adding(log_screen *log, int64_t seq, const char *text)
{
    ui_edit_destroy(log->words);
    log->words = ui_edit_create(&(ui_edit_options){ .most = WORDS_MOST, .lines = true }, text);
    log->adding = seq;
    log->keep_ms = 0;
}

/* Words of another day that were not added yet. */
static char *draft_of(const ui_app *app, const log_screen *log, int64_t seq)
{
    const rp_journal *from = journal(app);
    char field[FIELD];
    field_of(seq, field);
    return from && from->draft_read ? from->draft_read(from->data, &log->stream, field) : NULL;
}

void log_entries_read(ui_app *app, log_screen *log)
{
    const rp_desk *desk = app->out.desk;
    const rp_desk_past *past = log_opened(log);
    rp_error error = { 0 };
    log->entries = NULL;
    log->entry_count = 0;
    if (!past || past->unreadable)
        return;
    if (!desk->entries(desk->data, &log->stream, &log->entries, &log->entry_count, &error))
        ui_tell_error(app, &error);
    for (size_t i = 0; i < log->entry_count && !log->adding; i++) {
        char *draft = draft_of(app, log, log->entries[i].seq);
        if (draft && *draft)
            begin_adding(log, log->entries[i].seq, draft);
        free(draft);
    }
}

void log_entries_close(ui_app *app, log_screen *log)
{
    log_entries_keep(app, log);
    ui_edit_destroy(log->words);
    log->words = NULL;
    log->adding = 0;
    log->entries = NULL;
    log->entry_count = 0;
}

/* --- what is done --- */

static void on_begin(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    int64_t seq = log->entries[node->index].seq;
    log_entries_keep(app, log);
    char *draft = draft_of(app, log, seq);
    begin_adding(log, seq, draft);
    free(draft);
    ui_focus(app, "words");
}

static void on_typed(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    ((log_screen *)state)->keep_ms = ui_now(app) + DRAFT_AFTER_MS;
}

static void stop_adding(ui_app *app, log_screen *log)
{
    ui_edit_select_all(log->words);
    ui_edit_delete(log->words, UI_MOVE_NEXT);
    log->keep_ms = 1;
    log_entries_keep(app, log); /* nothing: the draft is dropped */
    log->adding = 0;
}

static void on_add(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    const char *text = ui_edit_text(log->words);
    (void)node;
    if (!text[strspn(text, " \n")]) {
        ui_tell(app, "Write something first.");
        ui_focus(app, "words");
    } else if (!desk->add_to_entry(desk->data, &log->stream, log->adding, text, &error)) {
        ui_tell_error(app, &error);
    } else {
        char id[UI_ID_MOST];
        snprintf(id, sizeof id, "add.%lld", (long long)log->adding);
        stop_adding(app, log);
        log_entries_read(app, log);
        ui_focus(app, id);
        ui_tell(app, "Your words were added; what was written before stays as it is.");
    }
}

/* What was typed stays a draft. */
static void on_later(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    char id[UI_ID_MOST];
    (void)node;
    snprintf(id, sizeof id, "add.%lld", (long long)log->adding);
    log_entries_keep(app, log);
    log->adding = 0;
    ui_focus(app, id);
}

/* --- how it looks --- */

static void part(ui_frame *frame, const char *title, const char *text)
{
    if (!text || !*text)
        return;
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_write(frame, UI_STYLE_LABEL, title);
    ui_write(frame, UI_STYLE_BODY, text);
    ui_end(frame);
}

static void quotes(ui_frame *frame, const rp_desk_entry *entry)
{
    bool any = false;
    for (size_t i = 0; i < entry->quoted.count; i++) {
        if (!entry->quoted.items[i])
            continue;
        if (!any) {
            ui_begin(frame, UI_COLUMN)->gap = 4;
            ui_write(frame, UI_STYLE_LABEL, "Your own words in it");
        }
        any = true;
        ui_writef(frame, UI_STYLE_BODY, "“%s”", entry->quoted.items[i]);
    }
    if (any)
        ui_end(frame);
}

static const char *day(ui_app *app, ui_frame *frame, int64_t at_ms)
{
    char out[RP_DESK_DATE];
    app->out.desk->date(app->out.desk->data, at_ms, false, out);
    return arena_text(&frame->memory, out);
}

static void additions(ui_app *app, ui_frame *frame, const rp_desk_entry *entry)
{
    for (size_t i = 0; i < entry->addition_count; i++) {
        const rp_desk_addition *added = &entry->additions[i];
        part(frame, ui_print(frame, "Added on %s", day(app, frame, added->at_ms)),
             added->text ? added->text : "These words were erased.");
    }
}

static void adding(ui_app *app, ui_frame *frame, const log_screen *log)
{
    ui_field(app, frame, "words", log->words,
             &(ui_field_options){
                 .label = "Words to add",
                 .help = "What you wrote before stays as it is; this stands below it with its date.",
                 .placeholder = "What do you see now that you did not see then?",
                 .least_height = 96,
                 .spelling = true,
                 .changed = on_typed });
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_primary(frame, "add-words", "Add them", on_add);
    ui_button(frame, "later", "Later", on_later);
    ui_end(frame);
}

static void draw(ui_app *app, ui_frame *frame, const log_screen *log, size_t index)
{
    const rp_desk_entry *entry = &log->entries[index];
    const rp_reflection *words = &entry->words;
    const char *title = ui_print(frame, "Your entry of %s", day(app, frame, entry->at_ms));
    ui_group(frame, title, UI_COLUMN, 12);
    ui_write(frame, UI_STYLE_STRONG, title)->states |= UI_SILENT;
    if (entry->erased)
        ui_write(frame, UI_STYLE_SMALL, "Some of its words were erased.");
    part(frame, "What happened?", words->what);
    part(frame, "So what?", words->so_what);
    part(frame, "Now what?", words->now_what);
    for (size_t i = 0; i < words->answer_count && i < entry->prompts.count; i++)
        part(frame, entry->prompts.items[i], words->answers[i]);
    quotes(frame, entry);
    if (!entry->finished)
        ui_write(frame, UI_STYLE_SMALL, "It was not finished when it was written.");
    additions(app, frame, entry);
    if (log->adding == entry->seq)
        adding(app, frame, log);
    else
        ui_button(frame, ui_print(frame, "add.%lld", (long long)entry->seq), "Add words to it", on_begin)
            ->index = index;
    ui_end(frame);
}

void log_entries(ui_app *app, ui_frame *frame, const log_screen *log)
{
    for (size_t i = 0; i < log->entry_count; i++) {
        ui_rule(frame);
        draw(app, frame, log, i);
    }
}
