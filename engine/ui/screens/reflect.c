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

static void open(ui_app *app, void *state)
{
    reflect *me = state;
    entries_read(app, &me->kept, rp_attempt_stream(app->playing.attempt));
    if (me->kept.count)
        return;
    reflect_begin(app, me, NULL);
    ui_focus(app, reflect_first_of(app, me, &app->frame, &(reflect_step){ .kind = REFLECT_PARTS }));
}

static void close(ui_app *app, void *state)
{
    reflect *me = state;
    reflect_end(app, me);
    entries_close(app, &me->kept);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    reflect_tick(app, state, next_ms);
    entries_tick(app, &((reflect *)state)->kept, next_ms);
    return false;
}

/* --- what is done --- */

static bool save(ui_app *app, const reflect *me, rp_error *error)
{
    arena memory = { 0 };
    rp_reflection words = reflect_words(app, me, &memory);
    bool saved = rp_attempt_reflect(app->playing.attempt, &words, error);
    arena_finish(&memory);
    return saved;
}

static void go_to(ui_app *app, reflect *me, size_t step, const char *id)
{
    reflect_step steps[REFLECT_STEPS_MOST];
    size_t count = reflect_steps(me, steps);
    me->step = step < count ? step : count - 1;
    ui_to_top(app, me);
    ui_focus(app, id ? id : reflect_first_of(app, me, &app->frame, &steps[me->step]));
}

static void on_go(ui_app *app, void *state, const ui_node *node)
{
    go_to(app, state, node->index, node->data);
}

static void on_next(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    go_to(app, state, ((reflect *)state)->step + 1, NULL);
}

static void on_before(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    go_to(app, state, ((reflect *)state)->step - 1, NULL);
}

static void on_over(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    go_to(app, state, REFLECT_STEPS_MOST, NULL);
}

/* Where it does not fit, the field is where that can be put right. */
static void tell_wrong(ui_app *app, reflect *me, const rp_error *error)
{
    const rp_reflection_gap date = { .text = RP_REFLECTION_WORK_DATE };
    const char *id = NULL;
    if (error->kind == RP_ERROR_USAGE) {
        size_t step = reflect_step_of(me, &app->frame, &date, &id);
        go_to(app, me, step, id);
    }
    ui_tell_error(app, error);
}

static void on_save(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    rp_error error = { 0 };
    (void)node;
    if (reflect_is_empty(me)) {
        go_to(app, me, 0, NULL);
        ui_tell_first(app, "Nothing is written yet.");
    } else if (!save(app, me, &error)) {
        tell_wrong(app, me, &error);
    } else {
        app->playing.reflected = true;
        reflect_drop(app, me);
        reflect_end(app, me);
        entries_read(app, &me->kept, rp_attempt_stream(app->playing.attempt));
        ui_to_top(app, state);
        ui_focus(app, "done");
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

/* The last entry where it was not finished: a new one goes on with its words. */
static const rp_kept_entry *unfinished(const reflect *me)
{
    const rp_kept_entry *last = me->kept.count ? &me->kept.items[me->kept.count - 1] : NULL;
    return last && !last->finished && !last->erased ? last : NULL;
}

static void on_another(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    (void)node;
    reflect_begin(app, me, unfinished(me));
    go_to(app, me, 0, NULL);
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

static bool is_finished(const ui_app *app, const reflect *me, ui_frame *frame)
{
    rp_reflection words = reflect_words(app, me, &frame->memory);
    return !rp_reflection_missing(&words, NULL, 0);
}

static void view_form(ui_app *app, reflect *me, ui_frame *frame)
{
    reflect_step steps[REFLECT_STEPS_MOST];
    size_t count = reflect_steps(me, steps);
    const reflect_step *step = &steps[me->step];
    bool last = step->kind == REFLECT_LAST,
         beside = step->kind == REFLECT_PARTS || step->kind == REFLECT_PROMPTS;
    ui_page(frame, beside ? 1040 : UI_MEASURE);
    if (last)
        reflect_last(app, me, frame, on_go);
    else
        reflect_draw_step(app, me, frame, step);
    ui_page_foot(frame);
    ui_button(frame, "later", "Write it later", on_later);
    if (!ui_is_low(frame))
        ui_space(frame);
    if (me->step > 0)
        ui_button(frame, "before", "Back", on_before);
    if (me->step + 2 < count)
        ui_button(frame, "over", "Look it over", on_over);
    if (last)
        ui_primary(frame, "save", is_finished(app, me, frame) ? "Save the entry" : "Save it unfinished",
                   on_save);
    else
        ui_primary(frame, "next", "Next", on_next);
    ui_page_foot_end(frame);
}

static void view_kept(ui_app *app, reflect *me, ui_frame *frame)
{
    ui_page(frame, UI_MEASURE);
    for (size_t i = 0; i < me->kept.count; i++) {
        ui_panel(frame);
        entries_draw(app, frame, &me->kept, i);
        ui_end(frame);
    }
    ui_page_foot(frame);
    ui_button(frame, "another", unfinished(me) ? "Go on with it" : "Write another entry", on_another);
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
    .help =
        "What happened, so what, now what: in your own words, a step at a time, with at least one of your "
        "own "
        "turns quoted. The long form has six steps; changing between them loses nothing. It is saved as you "
        "type. Once it is saved as an entry it stays as it is, with its date; you can add to it.",
    .keys =
        (const ui_screen_key[]){
            { UI_DO_NOTHING, "Ctrl+Return", "On to the next step, from a field as well" },
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
