/* What was written about an attempt: reading it, and adding to it. How it looks is in entries_view.c. */
#include "ui/screens/entries.h"

#include <stdio.h>
#include <string.h>

#include "ui/screens/entries_view.h"

/* --- what is typed --- */

enum { WORDS_MOST = 8000 };

static void field_of(entries_typing typing, int64_t seq, char out[RP_DRAFT_FIELD])
{
    snprintf(out, RP_DRAFT_FIELD, "%s.%lld", typing == ENTRIES_COMMENT ? "comment" : "addition",
             (long long)seq);
}

/* What was typed stays a draft. */
static void stop_typing(ui_app *app, ui_entries *of)
{
    if (of->typing)
        ui_draft_close(app, &of->words);
    of->typing = ENTRIES_NOTHING;
}

static void begin_typing(ui_app *app, ui_entries *of, const rp_kept_entry *to, entries_typing typing)
{
    char field[RP_DRAFT_FIELD];
    stop_typing(app, of);
    field_of(typing, to->seq, field);
    ui_draft_open_of(app, &of->words, &to->stream, field,
                     &(ui_edit_options){ .most = WORDS_MOST, .lines = true });
    of->typing = typing;
    of->to = to->stream;
    of->seq = to->seq;
    of->asks = false;
}

/* Words of another day that were not added yet. */
static void recall(ui_app *app, ui_entries *of)
{
    static const entries_typing kinds[] = { ENTRIES_ADDITION, ENTRIES_COMMENT };
    for (size_t i = 0; i < of->count && !of->typing; i++)
        for (size_t k = 0; k < 2 && !of->typing; k++) {
            char field[RP_DRAFT_FIELD];
            field_of(kinds[k], of->items[i].seq, field);
            if ((kinds[k] == ENTRIES_ADDITION || of->assessors.count) &&
                ui_draft_is_there(app, &of->items[i].stream, field))
                begin_typing(app, of, &of->items[i], kinds[k]);
        }
}

/* --- reading --- */

static void read_assessors(ui_app *app, ui_entries *of)
{
    const rp_desk *desk = app->out.desk;
    const rp_person *people;
    size_t count;
    rp_error ignored = { 0 }; /* then nobody may comment here */
    arena_clear(&of->memory);
    of->assessors = (rp_names){ NULL, 0 };
    if (!desk->people(desk->data, RP_ROLE_ASSESSOR, &people, &count, &ignored))
        return;
    const char **names = arena_allocate(&of->memory, (count + 1) * sizeof *names);
    for (size_t i = 0; i < count; i++)
        names[i] = arena_text(&of->memory, people[i].name);
    of->assessors = (rp_names){ names, count };
    of->assessor = count == 1 ? 1 : of->assessor <= count ? of->assessor : 0;
}

void entries_read(ui_app *app, ui_entries *of, const rp_stream *attempt)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    of->attempt = *attempt;
    of->items = NULL;
    of->count = 0;
    if (!desk->entries(desk->data, attempt, &of->items, &of->count, &error))
        ui_tell_error(app, &error);
    if (!of->count)
        return;
    read_assessors(app, of);
    recall(app, of);
}

void entries_close(ui_app *app, ui_entries *of)
{
    stop_typing(app, of);
    arena_finish(&of->memory);
    *of = (ui_entries){ .items = NULL };
}

void entries_tick(ui_app *app, ui_entries *of, int64_t *next_ms)
{
    if (of->typing)
        ui_draft_tick(app, &of->words, next_ms);
}

/* --- what is done --- */

static ui_entries *of_node(const ui_node *node)
{
    return (ui_entries *)(uintptr_t)node->data; /* the screen's own state */
}

static const char *button_of(ui_app *app, const ui_entries *of, size_t index)
{
    return ui_print(&app->frame, "%s.%zu", of->typing == ENTRIES_COMMENT ? "comment" : "add", index + 1);
}

void entries_on_add(ui_app *app, void *state, const ui_node *node)
{
    ui_entries *of = of_node(node);
    (void)state;
    begin_typing(app, of, &of->items[node->index], ENTRIES_ADDITION);
    ui_focus(app, "words");
}

void entries_on_comment(ui_app *app, void *state, const ui_node *node)
{
    ui_entries *of = of_node(node);
    (void)state;
    begin_typing(app, of, &of->items[node->index], ENTRIES_COMMENT);
    ui_focus(app, of->assessor ? "words" : "assessor.1");
}

void entries_on_assessor(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)state;
    of_node(node)->assessor = node->index;
}

void entries_on_asks(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)state;
    of_node(node)->asks = !of_node(node)->asks;
}

void entries_on_not_now(ui_app *app, void *state, const ui_node *node)
{
    ui_entries *of = of_node(node);
    (void)state;
    ui_focus(app, button_of(app, of, node->index));
    stop_typing(app, of);
}

static bool give(ui_app *app, const ui_entries *of, rp_error *error)
{
    const rp_desk *desk = app->out.desk;
    const char *text = ui_edit_text(of->words.edit);
    if (of->typing == ENTRIES_ADDITION)
        return desk->add_to_entry(desk->data, &of->to, of->seq, text, error);
    return desk->comment(desk->data, &of->to, of->seq, of->assessors.items[of->assessor - 1], of->asks, text,
                         error);
}

void entries_on_give(ui_app *app, void *state, const ui_node *node)
{
    ui_entries *of = of_node(node);
    bool comment = of->typing == ENTRIES_COMMENT;
    rp_error error = { 0 };
    (void)state;
    if (comment && !of->assessor) {
        ui_tell_first(app, "Choose who comments first.");
        ui_focus(app, "assessor.1");
    } else if (!rp_reflection_has(ui_edit_text(of->words.edit))) {
        ui_tell_first(app, "Write something first.");
        ui_focus(app, "words");
    } else if (!give(app, of, &error)) {
        ui_tell_error(app, &error);
        ui_focus(app, "words");
    } else {
        rp_stream attempt = of->attempt;
        ui_focus(app, button_of(app, of, node->index));
        ui_draft_drop(app, &of->words);
        stop_typing(app, of);
        entries_read(app, of, &attempt);
        ui_tell(app, comment ? "The comment was added; what was written before stays as it is."
                             : "Your words were added; what was written before stays as it is.");
    }
}
