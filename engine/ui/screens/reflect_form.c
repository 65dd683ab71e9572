/* Writing the entry: what, so what, now what, the scenario's own prompts, and own turns beside them to be quoted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/looking_back.h"
#include "rapport/telling.h"
#include "ui/screens/reflect.h"

enum { TEXT_MOST = 64 * 1024 };

static size_t turn_count(const ui_app *app)
{
    return rp_run_turn_count(ui_play_run(app));
}

/* --- begin and end --- */

static void field_of(const reflect *me, size_t part, char *out, size_t size)
{
    if (part < me->part_count)
        rp_reflection_field(me->parts[part]->text, out, size);
    else
        rp_prompt_field(part - me->part_count, out, size);
}

static void take_prompts(ui_app *app, reflect *me)
{
    rp_run *run = ui_play_run(app);
    const char *const *prompts = rp_scenario_about(rp_run_scenario(run))->prompts;
    size_t own = 0;
    while (prompts && prompts[own])
        own++;
    me->prompts = memory_allocate((own + 1) * sizeof *me->prompts);
    for (size_t i = 0; i < own; i++)
        me->prompts[i] = rp_run_expand(run, prompts[i]);
    me->part_count = rp_reflection_asked(RP_REFLECTION_SHORT, NULL, me->parts);
    me->count = me->part_count + own;
}

static void recall_quotes(ui_app *app, reflect *me)
{
    size_t turns = turn_count(app);
    me->quoted = memory_allocate((turns + 1) * sizeof *me->quoted);
    char *draft = ui_draft_read(app, rp_quotes_field);
    for (char *at = draft, *end; at && *at; at = end) {
        unsigned long turn = strtoul(at, &end, 10);
        if (end == at)
            break;
        if (turn > 0 && turn <= turns)
            me->quoted[turn] = true;
    }
    free(draft);
}

void reflect_begin(ui_app *app, reflect *me)
{
    char field[RP_DRAFT_FIELD];
    take_prompts(app, me);
    recall_quotes(app, me);
    me->texts = memory_allocate(me->count * sizeof *me->texts);
    for (size_t i = 0; i < me->count; i++) {
        field_of(me, i, field, sizeof field);
        ui_draft_open(app, &me->texts[i], field, &(ui_edit_options){ .most = TEXT_MOST, .lines = true });
    }
    me->writing = true;
}

void reflect_end(ui_app *app, reflect *me)
{
    for (size_t i = 0; i < me->count; i++)
        ui_draft_close(app, &me->texts[i]);
    free(me->texts);
    free(me->prompts);
    free(me->quoted);
    me->texts = NULL;
    me->prompts = NULL;
    me->quoted = NULL;
    me->count = 0;
    me->writing = false;
}

/* --- what is written --- */

rp_reflection reflect_words(const ui_app *app, const reflect *me, const char **answers, size_t *quotes)
{
    size_t quote_count = 0;
    for (size_t i = me->part_count; i < me->count; i++)
        answers[i - me->part_count] = ui_edit_text(me->texts[i].edit);
    for (size_t i = 1; i <= turn_count(app); i++)
        if (me->quoted[i])
            quotes[quote_count++] = i;
    rp_reflection out = { .answers = answers,
                          .answer_count = me->count - me->part_count,
                          .quotes = quotes,
                          .quote_count = quote_count };
    for (size_t i = 0; i < me->part_count; i++)
        out.texts[me->parts[i]->text] = ui_edit_text(me->texts[i].edit);
    return out;
}

bool reflect_is_empty(const reflect *me)
{
    for (size_t i = 0; i < me->count; i++) {
        const char *text = ui_edit_text(me->texts[i].edit);
        if (text[strspn(text, " \n")])
            return false;
    }
    return true;
}

void reflect_drop(ui_app *app, reflect *me)
{
    for (size_t i = 0; i < me->count; i++)
        ui_draft_drop(app, &me->texts[i]);
    ui_draft_write(app, rp_quotes_field, NULL);
}

/* --- what is done --- */

/* Puts the starter in, with its first gap selected: what is typed next fills it. */
static void on_starter(ui_app *app, void *state, const ui_node *node)
{
    static const char gap[] = "…";
    reflect *me = state;
    ui_edit *edit = me->texts[node->index].edit;
    const char *starter = me->parts[node->index]->starters[0];
    size_t before = ui_edit_caret(edit);
    if (ui_edit_type(edit, starter, strlen(starter))) {
        size_t at = before + (size_t)(strstr(starter, gap) - starter);
        ui_edit_select(edit, at, at + strlen(gap));
    }
    ui_focus(app, ui_print(&app->frame, "text.%zu", node->index + 1));
}

static void on_quote(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    str numbers = STR_EMPTY;
    me->quoted[node->index] = !me->quoted[node->index];
    for (size_t i = 1; i <= turn_count(app); i++)
        if (me->quoted[i])
            str_print(&numbers, "%s%zu", numbers.length ? " " : "", i);
    ui_draft_write(app, rp_quotes_field, str_text(&numbers));
    str_finish(&numbers);
}

/* --- how it looks --- */

static void part(ui_app *app, reflect *me, ui_frame *frame, size_t index)
{
    bool own = index < me->part_count;
    const rp_reflection_part *of = own ? me->parts[index] : NULL;
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_field(app, frame, ui_print(frame, "text.%zu", index + 1), me->texts[index].edit,
             &(ui_field_options){ .label = own ? of->title : me->prompts[index - me->part_count],
                                  .help = own ? of->help : NULL,
                                  .least_height = 112,
                                  .spelling = true });
    if (own && !ui_edit_length(me->texts[index].edit))
        ui_link(frame, ui_print(frame, "starter.%zu", index + 1),
                ui_print(frame, "Begin with “%s”", of->starters[0]), on_starter)
            ->index = index;
    ui_end(frame);
}

static void turn(ui_app *app, const reflect *me, ui_frame *frame, size_t number)
{
    bool on = me->quoted[number];
    const char *words = ui_take(frame, rp_turn_words(rp_run_turn(ui_play_run(app), number - 1)));
    const char *name = ui_print(frame, "Turn %zu. %s", number, words);
    ui_node *box = ui_option_box(frame, ui_print(frame, "quote.%zu", number), 0, name, on, on_quote);
    box->role = UI_ROLE_CHECK;
    box->states = on ? UI_CHECKED : 0;
    box->index = number;
    ui_icon(frame, on ? ICON_CHECK : ICON_QUOTE, on ? INK_ACCENT : INK_QUIET, 20)->across = UI_START;
    ui_node *text = ui_write(frame, UI_STYLE_BODY, name);
    text->share = 1;
    text->across = UI_CENTRE;
    ui_end(frame);
}

static void turns(ui_app *app, const reflect *me, ui_frame *frame)
{
    ui_group(frame, "Which of your own turns do you quote?", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_STRONG, "Which of your own turns do you quote?")->states |= UI_SILENT;
    ui_write(frame, UI_STYLE_SMALL, "An entry quotes at least one.");
    for (size_t i = 1; i <= turn_count(app); i++)
        turn(app, me, frame, i);
    ui_end(frame);
}

void reflect_form(ui_app *app, reflect *me, ui_frame *frame)
{
    bool narrow = ui_is_narrow(frame);
    ui_writef(frame, UI_STYLE_SMALL, "%s What you type is saved as you go, and a part may stay empty.",
              rp_no_names_words());
    ui_node *columns = ui_begin(frame, narrow ? UI_COLUMN : UI_ROW);
    columns->gap = narrow ? UI_GAP_LARGE : 32;
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->share = narrow ? 0 : 3;
    left->across = narrow ? UI_FILL : UI_START;
    left->gap = UI_GAP_LARGE;
    for (size_t i = 0; i < me->count; i++)
        part(app, me, frame, i);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->share = narrow ? 0 : 2;
    right->across = narrow ? UI_FILL : UI_START;
    turns(app, me, frame);
    ui_end(frame);
    ui_end(frame);
}
