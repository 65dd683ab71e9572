/* Entries that were written: dated, as they stand in the log, with what was added later. */
#include <stdlib.h>

#include "rapport/looking_back.h"
#include "ui/screens/reflect.h"

static const char *date_of(const ui_app *app, ui_frame *frame, int64_t at_ms)
{
    char out[RP_DESK_DATE];
    app->out.desk->date(app->out.desk->data, at_ms, true, out);
    return arena_text(&frame->memory, out);
}

static void words(ui_frame *frame, const char *title, const char *text)
{
    if (!text)
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

static void additions(const ui_app *app, ui_frame *frame, const rp_kept_entry *entry)
{
    for (size_t i = 0; i < entry->addition_count; i++) {
        const rp_addition *one = &entry->additions[i];
        const char *what = ui_take(frame, rp_addition_words(one));
        words(frame, ui_print(frame, "%s, %s", what, date_of(app, frame, one->at_ms)),
              one->text ? one->text : "Erased.");
    }
}

static void adding(ui_app *app, reflect *me, ui_frame *frame, const reflect_handlers *handlers)
{
    ui_field(app, frame, "addition", me->addition.edit,
             &(ui_field_options){ .label = "What do you add?",
                                  .help = "What was written stays as it is.",
                                  .least_height = 80,
                                  .spelling = true });
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_button(frame, "addition-save", "Add it", handlers->save);
    ui_button(frame, "addition-cancel", "Not now", handlers->cancel);
    ui_end(frame);
}

static void entry(ui_app *app, reflect *me, ui_frame *frame, size_t index, const reflect_handlers *handlers)
{
    const rp_kept_entry *of = &me->entries[index];
    const char *title = ui_print(frame, "Written %s", date_of(app, frame, of->at_ms));
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    ui_node *panel = ui_panel(frame);
    panel->role = UI_ROLE_GROUP;
    panel->name = title;
    ui_node *heading = ui_write(frame, UI_STYLE_HEADING, title);
    heading->states |= UI_SILENT;
    ui_write(frame, UI_STYLE_SMALL, ui_take(frame, rp_kept_entry_words(of)));
    size_t count = rp_reflection_written(&of->words, parts);
    for (size_t i = 0; i < count; i++)
        words(frame, parts[i]->title, of->words.texts[parts[i]->text]);
    for (size_t i = 0; i < of->words.answer_count && i < of->prompts.count; i++)
        words(frame, of->prompts.items[i], of->words.answers[i]);
    quotes(frame, of);
    additions(app, frame, of);
    if (me->adding == index + 1)
        adding(app, me, frame, handlers);
    else
        ui_button_icon(frame, ui_print(frame, "add.%zu", index + 1), ICON_PLUS, "Add to it", handlers->add)
            ->index = index;
    ui_end(frame);
}

void reflect_kept(ui_app *app, reflect *me, ui_frame *frame, const reflect_handlers *handlers)
{
    for (size_t i = 0; i < me->entry_count; i++)
        entry(app, me, frame, i, handlers);
}
