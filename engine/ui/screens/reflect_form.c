/* What is written in an entry, and its drafts: leaving in the middle of a word loses nothing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/telling.h"
#include "ui/screens/reflect.h"

enum { TEXT_MOST = 64 * 1024, LINE_MOST = 400, PLACE = RP_DESK_AGAIN - 1, RUNS_SHOWN = 8 };

static size_t turn_count(const ui_app *app)
{
    return rp_run_turn_count(ui_play_run(app));
}

static bool is_line(rp_reflection_text text)
{
    return text > RP_REFLECTION_WORK;
}

/* --- begin --- */

static void open_texts(ui_app *app, reflect *me)
{
    char field[RP_DRAFT_FIELD];
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++) {
        bool line = is_line((rp_reflection_text)i);
        rp_reflection_field((rp_reflection_text)i, field, sizeof field);
        ui_draft_open(app, &me->texts[i], field,
                      &(ui_edit_options){ .most = line ? LINE_MOST : TEXT_MOST, .lines = !line });
    }
}

static void open_prompts(ui_app *app, reflect *me)
{
    char field[RP_DRAFT_FIELD];
    rp_run *run = ui_play_run(app);
    const char *const *prompts = rp_scenario_about(rp_run_scenario(run))->prompts;
    size_t count = 0;
    while (prompts && prompts[count])
        count++;
    me->prompts = memory_allocate((count + 1) * sizeof *me->prompts);
    me->answers = memory_allocate((count + 1) * sizeof *me->answers);
    me->answer_count = count;
    for (size_t i = 0; i < count; i++) {
        me->prompts[i] = rp_run_expand(run, prompts[i]);
        rp_prompt_field(i, field, sizeof field);
        ui_draft_open(app, &me->answers[i], field, &(ui_edit_options){ .most = TEXT_MOST, .lines = true });
    }
}

static void read_runs(ui_app *app, reflect *me)
{
    const rp_desk *desk = app->out.desk;
    const rp_desk_other *others;
    rp_error error = { 0 };
    if (!desk->others(desk->data, rp_attempt_stream(app->playing.attempt), &others, &me->run_count, &error))
        ui_tell_error(app, &error);
    me->runs = arena_allocate(&me->memory, (me->run_count + 1) * sizeof *me->runs);
    for (size_t i = 0; i < me->run_count; i++)
        me->runs[i] = (reflect_run){ .stream = others[i].stream,
                                     .title = arena_text(&me->memory, others[i].title),
                                     .words = arena_text(&me->memory, others[i].words),
                                     .entered = others[i].entered };
    me->runs_shown = RUNS_SHOWN;
}

/* --- turns that are quoted, runs that are covered --- */

static bool read_turns(ui_app *app, reflect *me, reflect_run *run)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_again again;
    rp_error error = { 0 };
    if (!desk->again(desk->data, PLACE, &run->stream, &again, &error)) {
        ui_tell_error(app, &error);
        return false;
    }
    size_t count = rp_run_turn_count(again.run);
    const char **items = arena_allocate(&me->memory, (count + 1) * sizeof *items);
    for (size_t i = 0; i < count; i++) {
        char *words = rp_turn_words(rp_run_turn(again.run, i));
        items[i] = arena_text(&me->memory, words);
        free(words);
    }
    run->turns = (rp_names){ items, count };
    run->quoted = arena_allocate(&me->memory, (count + 1) * sizeof *run->quoted);
    return true;
}

static void quote(bool *quoted, size_t turns, const size_t *from, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (from[i] && from[i] <= turns)
            quoted[from[i]] = true;
}

static void recall_run(ui_app *app, reflect *me, const rp_covered *from)
{
    for (size_t i = 0; i < me->run_count; i++) {
        reflect_run *run = &me->runs[i];
        if (memcmp(&run->stream, &from->attempt, sizeof run->stream) != 0)
            continue;
        run->covered = run->quoted || read_turns(app, me, run);
        if (run->covered)
            quote(run->quoted, run->turns.count, from->quotes, from->quote_count);
        if (i >= me->runs_shown)
            me->runs_shown = i + 1;
    }
}

static void recall_quotes(ui_app *app, reflect *me)
{
    char *draft = ui_draft_read(app, rp_quotes_field);
    rp_quotes from = rp_quotes_from_draft(draft);
    quote(me->quoted, turn_count(app), from.quotes, from.quote_count);
    for (size_t i = 0; i < from.cover_count; i++)
        recall_run(app, me, &from.covers[i]);
    rp_quotes_release(&from);
    free(draft);
}

void reflect_keep_quotes(ui_app *app, const reflect *me)
{
    arena memory = { 0 };
    rp_reflection words = reflect_words(app, me, &memory);
    char *draft = rp_quotes_draft(words.quotes, words.quote_count, words.covers, words.cover_count);
    ui_draft_write(app, rp_quotes_field, draft);
    free(draft);
    arena_finish(&memory);
}

void reflect_cover(ui_app *app, reflect *me, size_t run, bool covered)
{
    reflect_run *of = &me->runs[run];
    of->covered = covered && (of->quoted || read_turns(app, me, of));
    reflect_keep_quotes(app, me);
}

/* --- which form, and who types --- */

static void ask_parts(reflect *me)
{
    const char *texts[RP_REFLECTION_TEXTS];
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        texts[i] = ui_edit_text(me->texts[i].edit);
    me->part_count = rp_reflection_asked(me->form, texts, me->parts);
}

void reflect_choose_form(ui_app *app, reflect *me, rp_reflection_form form)
{
    me->form = form;
    ask_parts(me);
    ui_draft_write(app, rp_form_field, form ? rp_reflection_plans[form].name : NULL);
}

void reflect_tell_to(ui_app *app, reflect *me, bool told)
{
    me->told = told;
    ui_draft_write(app, rp_told_field, told ? "other" : NULL);
}

static void recall_choices(ui_app *app, reflect *me)
{
    char *form = ui_draft_read(app, rp_form_field), *told = ui_draft_read(app, rp_told_field);
    me->form = rp_reflection_form_of(form);
    me->told = told;
    free(form);
    free(told);
}

/* --- an entry that was not finished, gone on with --- */

static void put(ui_draft *draft, const char *text)
{
    if (text && *text)
        ui_edit_type(draft->edit, text, strlen(text));
}

static void take_over(ui_app *app, reflect *me, const rp_kept_entry *from)
{
    const rp_reflection *words = &from->words;
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        put(&me->texts[i], words->texts[i]);
    for (size_t i = 0; i < me->answer_count && i < words->answer_count; i++)
        put(&me->answers[i], words->answers[i]);
    quote(me->quoted, turn_count(app), words->quotes, words->quote_count);
    for (size_t i = 0; i < words->cover_count; i++)
        recall_run(app, me, &words->covers[i]);
    reflect_choose_form(app, me, words->form);
    reflect_tell_to(app, me, words->told);
    reflect_keep_quotes(app, me);
}

void reflect_begin(ui_app *app, reflect *me, const rp_kept_entry *from)
{
    open_texts(app, me);
    open_prompts(app, me);
    read_runs(app, me);
    me->quoted = memory_allocate((turn_count(app) + 1) * sizeof *me->quoted);
    recall_choices(app, me);
    recall_quotes(app, me);
    ask_parts(me);
    me->step = 0;
    me->writing = true;
    if (from && reflect_is_empty(me))
        take_over(app, me, from);
}

void reflect_end(ui_app *app, reflect *me)
{
    if (!me->writing)
        return;
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        ui_draft_close(app, &me->texts[i]);
    for (size_t i = 0; i < me->answer_count; i++)
        ui_draft_close(app, &me->answers[i]);
    free(me->answers);
    free(me->prompts);
    free(me->quoted);
    arena_finish(&me->memory);
    me->answers = NULL;
    me->prompts = NULL;
    me->quoted = NULL;
    me->runs = NULL;
    me->answer_count = me->run_count = 0;
    me->writing = false;
}

void reflect_tick(ui_app *app, reflect *me, int64_t *next_ms)
{
    for (size_t i = 0; me->writing && i < RP_REFLECTION_TEXTS; i++)
        ui_draft_tick(app, &me->texts[i], next_ms);
    for (size_t i = 0; i < me->answer_count; i++)
        ui_draft_tick(app, &me->answers[i], next_ms);
}

/* --- what is written --- */

static const size_t *list_quotes(const bool *quoted, size_t turns, arena *memory, size_t *count)
{
    size_t *out = arena_allocate(memory, (turns + 1) * sizeof *out);
    *count = 0;
    for (size_t i = 1; i <= turns; i++)
        if (quoted[i])
            out[(*count)++] = i;
    return out;
}

rp_reflection reflect_words(const ui_app *app, const reflect *me, arena *memory)
{
    rp_reflection out = { .form = me->form, .told = me->told, .answer_count = me->answer_count };
    const char **answers = arena_allocate(memory, (me->answer_count + 1) * sizeof *answers);
    rp_covered *covers = arena_allocate(memory, (me->run_count + 1) * sizeof *covers);
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        out.texts[i] = ui_edit_text(me->texts[i].edit);
    for (size_t i = 0; i < me->answer_count; i++)
        answers[i] = ui_edit_text(me->answers[i].edit);
    out.answers = answers;
    out.quotes = list_quotes(me->quoted, turn_count(app), memory, &out.quote_count);
    for (size_t i = 0; i < me->run_count; i++) {
        const reflect_run *run = &me->runs[i];
        rp_covered *one = &covers[out.cover_count];
        if (!run->covered)
            continue;
        one->attempt = run->stream;
        one->quotes = list_quotes(run->quoted, run->turns.count, memory, &one->quote_count);
        out.cover_count++;
    }
    out.covers = covers;
    return out;
}

bool reflect_is_empty(const reflect *me)
{
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        if (rp_reflection_has(ui_edit_text(me->texts[i].edit)))
            return false;
    for (size_t i = 0; i < me->answer_count; i++)
        if (rp_reflection_has(ui_edit_text(me->answers[i].edit)))
            return false;
    return true;
}

void reflect_drop(ui_app *app, reflect *me)
{
    for (size_t i = 0; i < RP_REFLECTION_TEXTS; i++)
        ui_draft_drop(app, &me->texts[i]);
    for (size_t i = 0; i < me->answer_count; i++)
        ui_draft_drop(app, &me->answers[i]);
    ui_draft_write(app, rp_quotes_field, NULL);
    ui_draft_write(app, rp_form_field, NULL);
    ui_draft_write(app, rp_told_field, NULL);
}
