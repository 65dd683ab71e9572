/* What was written about the attempt that is opened, and words that are added to it later. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ui/screens/log.h"
#include "ui/widget.h"

/* --- drafts --- */

static void field_of(int64_t seq, char out[RP_DRAFT_FIELD])
{
    snprintf(out, RP_DRAFT_FIELD, "addition.%lld", (long long)seq);
}

/* What was typed stays a draft. */
static void stop_adding(ui_app *app, log_screen *log)
{
    if (log->adding)
        ui_draft_close(app, &log->words);
    log->adding = 0;
}

static void begin_adding(ui_app *app, log_screen *log, int64_t seq)
{
    enum { WORDS_MOST = 8000 };
    char field[RP_DRAFT_FIELD];
    stop_adding(app, log);
    field_of(seq, field);
    ui_draft_open_of(app, &log->words, &log->stream, field,
                     &(ui_edit_options){ .most = WORDS_MOST, .lines = true });
    log->adding = seq;
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
        char field[RP_DRAFT_FIELD];
        field_of(log->entries[i].seq, field);
        if (ui_draft_is_there(app, &log->stream, field)) /* words of another day that were not added yet */
            begin_adding(app, log, log->entries[i].seq);
    }
}

void log_entries_close(ui_app *app, log_screen *log)
{
    stop_adding(app, log);
    log->entries = NULL;
    log->entry_count = 0;
}

/* --- what is done --- */

static void focus_entry(ui_app *app, int64_t seq)
{
    ui_focus(app, ui_print(&app->frame, "add.%lld", (long long)seq));
}

static void on_begin(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    begin_adding(app, log, log->entries[node->index].seq);
    ui_focus(app, "words");
}

static void on_later(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    (void)node;
    focus_entry(app, log->adding);
    stop_adding(app, log);
}

static void on_add(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    const char *text = ui_edit_text(log->words.edit);
    (void)node;
    if (!text[strspn(text, " \n")]) {
        ui_tell_first(app, "Write something first.");
        ui_focus(app, "words");
    } else if (!desk->add_to_entry(desk->data, &log->stream, log->adding, text, &error)) {
        ui_tell_error(app, &error);
    } else {
        ui_draft_drop(app, &log->words);
        on_later(app, log, node);
        log_entries_read(app, log);
        ui_tell(app, "Your words were added; what was written before stays as it is.");
    }
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

static void quotes(ui_frame *frame, const rp_kept_entry *entry)
{
    for (size_t i = 0; i < entry->run_count; i++) {
        const rp_entry_run *run = &entry->runs[i];
        if (!run->quoted.count)
            continue;
        ui_begin(frame, UI_COLUMN)->gap = 4;
        if (entry->run_count == 1)
            ui_write(frame, UI_STYLE_LABEL, "Your own turns");
        else
            ui_writef(frame, UI_STYLE_LABEL, "Your own turns: %s, %s", run->title, run->words);
        for (size_t j = 0; j < run->quoted.count; j++)
            if (run->quoted.items[j])
                ui_writef(frame, UI_STYLE_BODY, "Turn %zu. “%s”", run->quotes[j], run->quoted.items[j]);
        ui_end(frame);
    }
}

static const char *day(ui_app *app, ui_frame *frame, int64_t at_ms)
{
    char out[RP_DESK_DATE];
    app->out.desk->date(app->out.desk->data, at_ms, false, out);
    return arena_text(&frame->memory, out);
}

static void additions(ui_app *app, ui_frame *frame, const rp_kept_entry *entry)
{
    for (size_t i = 0; i < entry->addition_count; i++) {
        const rp_addition *added = &entry->additions[i];
        const char *what = ui_take(frame, rp_addition_words(added));
        part(frame, ui_print(frame, "%s, %s", what, day(app, frame, added->at_ms)),
             added->text ? added->text : "These words were erased.");
    }
}

static void adding(ui_app *app, ui_frame *frame, const log_screen *log)
{
    ui_field(app, frame, "words", log->words.edit,
             &(ui_field_options){
                 .label = "Words to add",
                 .help = "What you wrote before stays as it is; this stands below it with its date.",
                 .placeholder = "What do you see now that you did not see then?",
                 .least_height = 96,
                 .spelling = true });
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_primary(frame, "add-words", "Add them", on_add);
    ui_button(frame, "later", "Later", on_later);
    ui_end(frame);
}

static void draw(ui_app *app, ui_frame *frame, const log_screen *log, size_t index)
{
    const rp_kept_entry *entry = &log->entries[index];
    const rp_reflection *words = &entry->words;
    const char *title = ui_print(frame, "Your entry of %s", day(app, frame, entry->at_ms));
    ui_group(frame, title, UI_COLUMN, 12);
    ui_write(frame, UI_STYLE_STRONG, title)->states |= UI_SILENT;
    if (entry->erased)
        ui_write(frame, UI_STYLE_SMALL, "Some of its words were erased.");
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_written(words, parts);
    for (size_t i = 0; i < count; i++)
        part(frame, parts[i]->title, words->texts[parts[i]->text]);
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

static bool is_the_one(const log_screen *log, const rp_kept_entry *entry)
{
    return entry->seq == log->seq && memcmp(&entry->stream, &log->stream, sizeof log->stream) == 0;
}

void log_entries(ui_app *app, ui_frame *frame, const log_screen *log)
{
    for (size_t i = 0; i < log->entry_count; i++) {
        if (log->kind == LOG_ENTRY && !is_the_one(log, &log->entries[i]))
            continue;
        if (log->kind == LOG_ATTEMPT)
            ui_rule(frame);
        draw(app, frame, log, i);
    }
}
