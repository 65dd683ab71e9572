/* How an entry looks: dated, its words, what it quotes, and what was added to it. */
#include <string.h>

#include "ui/screens/entries.h"
#include "ui/screens/entries_view.h"

static const char *date_of(const ui_app *app, ui_frame *frame, int64_t at_ms, bool with_time)
{
    char out[RP_DESK_DATE];
    app->out.desk->date(app->out.desk->data, at_ms, with_time, out);
    return arena_text(&frame->memory, out);
}

/* --- its words --- */

static void parts(ui_frame *frame, const rp_reflection *of, bool own)
{
    const rp_reflection_part *list[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_written(of, list);
    char date[RP_REFLECTION_DATE];
    for (size_t i = 0; i < count; i++)
        if ((list[i]->text < RP_REFLECTION_WORK) == own)
            ui_labelled(frame, list[i]->title,
                        ui_print(frame, "%s", rp_reflection_read(of, list[i]->text, date)));
}

static void quotes(ui_frame *frame, const rp_kept_entry *entry)
{
    for (size_t i = 0; i < entry->run_count; i++) {
        const rp_entry_run *run = &entry->runs[i];
        if (entry->run_count == 1 && !run->quoted.count)
            continue;
        ui_begin(frame, UI_COLUMN)->gap = 4;
        ui_write(frame, UI_STYLE_LABEL,
                 entry->run_count == 1 ? "Your own turns"
                                       : ui_print(frame, "Your own turns in %s, %s", run->title, run->words));
        if (!run->quoted.count)
            ui_write(frame, UI_STYLE_SMALL, "No turn is quoted yet.");
        for (size_t j = 0; j < run->quoted.count; j++)
            if (run->quoted.items[j])
                ui_writef(frame, UI_STYLE_BODY, "Turn %zu. “%s”", run->quotes[j], run->quoted.items[j]);
        ui_end(frame);
    }
}

/* --- what was added --- */

static void addition(const ui_app *app, ui_frame *frame, const rp_addition *of)
{
    const char *title = ui_print(frame, "%s, %s", ui_take(frame, rp_addition_words(of)),
                                 date_of(app, frame, of->at_ms, true));
    const char *text = of->text ? of->text : "These words were erased.";
    if (!of->comment) {
        ui_labelled(frame, title, text);
        return;
    }
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->padding = (ui_edges){ UI_GAP, UI_GAP_SMALL, UI_GAP, 12 };
    box->stroke = INK_EDGE;
    box->border = 1;
    box->radius = 8;
    ui_labelled(frame, title, text);
    ui_end(frame);
}

/* --- adding to it --- */

static void assessors(ui_frame *frame, const ui_entries *of)
{
    ui_write(frame, UI_STYLE_LABEL, "Who comments?")->states |= UI_SILENT;
    ui_group(frame, "Who comments?", UI_WRAP, UI_GAP_SMALL);
    for (size_t i = 1; i <= of->assessors.count; i++) {
        ui_node *option = ui_option(frame, ui_print(frame, "assessor.%zu", i), 0, of->assessors.items[i - 1],
                                    of->assessor == i, entries_on_assessor);
        option->index = i;
        option->data = of;
    }
    ui_end(frame);
}

static void typing(ui_app *app, ui_frame *frame, const ui_entries *of, size_t index)
{
    bool comment = of->typing == ENTRIES_COMMENT;
    if (comment)
        assessors(frame, of);
    ui_field(app, frame, "words", of->words.edit,
             &(ui_field_options){
                 .label = comment ? "The assessor's comment" : "Words to add",
                 .help = comment
                             ? "What was written stays as it is; this stands below it with name and date."
                             : "What you wrote before stays as it is; this stands below it with its date.",
                 .placeholder = comment ? NULL : "What do you see now that you did not see then?",
                 .least_height = 96,
                 .spelling = true });
    if (comment)
        ui_check(frame, "asks", "It asks for more", of->asks, entries_on_asks)->data = of;
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_node *give = ui_primary(frame, "add-words", comment ? "Add the comment" : "Add them", entries_on_give);
    ui_node *later = ui_button(frame, "not-now", "Later", entries_on_not_now);
    give->data = later->data = of;
    give->index = later->index = index;
    ui_end(frame);
}

static void buttons(ui_frame *frame, const ui_entries *of, size_t index)
{
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_node *add = ui_button_icon(frame, ui_print(frame, "add.%zu", index + 1), ICON_PLUS, "Add words to it",
                                  entries_on_add);
    add->index = index;
    add->data = of;
    if (of->assessors.count) {
        ui_node *comment = ui_button_icon(frame, ui_print(frame, "comment.%zu", index + 1), ICON_TALK,
                                          "Comment as an assessor", entries_on_comment);
        comment->index = index;
        comment->data = of;
    }
    ui_end(frame);
}

static bool is_typed_to(const ui_entries *of, const rp_kept_entry *entry)
{
    return of->typing && of->seq == entry->seq && memcmp(&of->to, &entry->stream, sizeof of->to) == 0;
}

void entries_draw(ui_app *app, ui_frame *frame, const ui_entries *of, size_t index)
{
    const rp_kept_entry *entry = &of->items[index];
    const char *title = ui_print(frame, "Your entry of %s", date_of(app, frame, entry->at_ms, true));
    ui_group(frame, title, UI_COLUMN, 12);
    ui_write(frame, UI_STYLE_STRONG, title)->states |= UI_SILENT;
    ui_write(frame, UI_STYLE_SMALL, ui_take(frame, rp_kept_entry_words(entry)));
    parts(frame, &entry->words, true);
    for (size_t i = 0; i < entry->prompts.count; i++)
        ui_labelled(frame, entry->prompts.items[i], entry->words.answers[i]);
    quotes(frame, entry);
    parts(frame, &entry->words, false);
    for (size_t i = 0; i < entry->addition_count; i++)
        addition(app, frame, &entry->additions[i]);
    if (is_typed_to(of, entry))
        typing(app, frame, of, index);
    else
        buttons(frame, of, index);
    ui_end(frame);
}
