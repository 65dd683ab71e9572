/* The reflective entry. The program says what is missing and judges nothing; what was saved stays as it is, and can be
 * added to. */
#include "ui/screens/reflect.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/looking_back.h"
#include "ui/screens/screens.h"

/* --- begin and end --- */

static void read_entries(ui_app *app, reflect *me)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    me->entry_count = 0;
    if (!desk->entries(desk->data, rp_attempt_stream(app->playing.attempt), &me->entries, &me->entry_count,
                       &error))
        ui_tell_error(app, &error);
}

static void open(ui_app *app, void *state)
{
    reflect *me = state;
    read_entries(app, me);
    if (!me->entry_count)
        reflect_begin(app, me);
}

static void end_addition(ui_app *app, reflect *me)
{
    if (me->adding)
        ui_draft_close(app, &me->addition);
    me->adding = 0;
}

static void close(ui_app *app, void *state)
{
    reflect_end(app, state);
    end_addition(app, state);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    reflect *me = state;
    for (size_t i = 0; i < me->count; i++)
        ui_draft_tick(app, &me->texts[i], next_ms);
    if (me->adding)
        ui_draft_tick(app, &me->addition, next_ms);
    return false;
}

/* --- what is done --- */

static bool save(ui_app *app, const reflect *me, rp_error *error)
{
    size_t turns = rp_run_turn_count(ui_play_run(app));
    const char **answers = memory_allocate((me->count + 1) * sizeof *answers);
    size_t *quotes = memory_allocate((turns + 1) * sizeof *quotes);
    rp_reflection words = reflect_words(app, me, answers, quotes);
    bool saved = rp_attempt_reflect(app->playing.attempt, &words, error);
    free(answers);
    free(quotes);
    return saved;
}

static void on_save(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    rp_error error = { 0 };
    (void)node;
    if (reflect_is_empty(me)) {
        ui_tell_first(app, "Nothing is written yet.");
        ui_focus(app, "text.1");
    } else if (!save(app, me, &error)) {
        ui_tell_error(app, &error);
    } else {
        app->playing.reflected = true;
        reflect_drop(app, me);
        reflect_end(app, me);
        read_entries(app, me);
        ui_to_top(app, state);
        ui_tell(app, "Your entry is saved.");
    }
}

static void on_later(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_leave(app);
    ui_tell(app, "Your entry can be written later: go on with the run to come back to it.");
}

static void on_done(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_play_on(app, UI_SCREEN_REFLECT);
}

static void on_another(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    end_addition(app, state);
    reflect_begin(app, state);
    ui_to_top(app, state);
    ui_focus(app, "text.1");
}

static void on_add(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    char field[RP_DRAFT_FIELD];
    end_addition(app, me);
    me->adding = node->index + 1;
    snprintf(field, sizeof field, "addition.%lld", (long long)me->entries[node->index].seq);
    ui_draft_open(app, &me->addition, field, &(ui_edit_options){ .lines = true });
    ui_focus(app, "addition");
}

static void on_add_save(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    (void)node;
    if (!desk->add_to_entry(desk->data, rp_attempt_stream(app->playing.attempt),
                            me->entries[me->adding - 1].seq, ui_edit_text(me->addition.edit), &error)) {
        ui_tell_error(app, &error);
        ui_focus(app, "addition");
        return;
    }
    ui_draft_drop(app, &me->addition);
    ui_focus(app, ui_print(&app->frame, "add.%zu", me->adding));
    end_addition(app, me);
    read_entries(app, me);
    ui_tell(app, "It is added.");
}

static void on_add_cancel(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    (void)node;
    ui_focus(app, ui_print(&app->frame, "add.%zu", me->adding));
    end_addition(app, me);
}

static bool command(ui_app *app, void *state, ui_command_id does)
{
    (void)state;
    if (does != UI_DO_BACK)
        return false;
    ui_play_leave(app);
    return true;
}

/* --- how it looks --- */

static const char *missing(const ui_app *app, const reflect *me, ui_frame *frame)
{
    size_t turns = rp_run_turn_count(ui_play_run(app));
    const char **answers = arena_allocate(&frame->memory, (me->count + 1) * sizeof *answers);
    size_t *quotes = arena_allocate(&frame->memory, (turns + 1) * sizeof *quotes);
    rp_reflection words = reflect_words(app, me, answers, quotes);
    return rp_reflection_lacks(&words);
}

static bool any_finished(const reflect *me)
{
    for (size_t i = 0; i < me->entry_count; i++)
        if (me->entries[i].finished)
            return true;
    return false;
}

static void view_form(ui_app *app, reflect *me, ui_frame *frame)
{
    const char *lacks = missing(app, me, frame);
    ui_page(frame, 1040);
    reflect_form(app, me, frame);
    ui_page_foot(frame);
    ui_button(frame, "later", "Write it later", on_later);
    ui_node *words =
        ui_write(frame, UI_STYLE_SMALL,
                 reflect_is_empty(me) ? ""
                 : lacks ? ui_print(frame, "Not finished: %s. You can save it unfinished.", lacks)
                         : "It has all that an entry needs.");
    words->share = ui_is_low(frame) ? 0 : 1;
    words->across = UI_CENTRE;
    words->text_align = UI_END;
    ui_primary(frame, "save", lacks ? "Save it unfinished" : "Save the entry", on_save);
    ui_page_foot_end(frame);
}

static void view_kept(ui_app *app, reflect *me, ui_frame *frame)
{
    ui_page(frame, UI_MEASURE);
    reflect_kept(app, me, frame, &(reflect_handlers){ on_add, on_add_save, on_add_cancel });
    ui_page_foot(frame);
    if (!any_finished(me))
        ui_button(frame, "another", "Write another entry", on_another);
    if (!ui_is_low(frame))
        ui_space(frame);
    ui_primary(frame, "done", "Back to the library", on_done);
    ui_page_foot_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    reflect *me = state;
    ui_head(app, frame, "Your reflective entry");
    ui_head_end(app, frame);
    if (me->writing)
        view_form(app, me, frame);
    else
        view_kept(app, me, frame);
}

const ui_screen ui_screen_reflect = {
    .name = "reflect",
    .title = "Your reflective entry",
    .help = "What happened, so what, now what: in your own words, with at least one of your own turns "
            "quoted. It is "
            "saved as you type. Once it is saved as an entry it stays as it is, with its date; you can add "
            "to it.",
    .keys =
        (const ui_screen_key[]){
            { UI_DO_NEXT, NULL, "To the next field, turn or button" },
            { .does = NULL },
        },
    .state_size = sizeof(reflect),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
