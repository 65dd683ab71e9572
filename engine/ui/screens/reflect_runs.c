/* Own turns to be quoted, and other runs that the entry covers. */
#include <stdlib.h>

#include "rapport/telling.h"
#include "ui/screens/reflect.h"

/* --- turns --- */

static void on_quote(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    const reflect_run *other = node->data; /* NULL: this run */
    bool *quoted = other ? other->quoted : me->quoted;
    quoted[node->index] = !quoted[node->index];
    reflect_keep_quotes(app, me);
}

/* A turn that can be quoted; returns the node that says which. */
static ui_node *turn(ui_frame *frame, const char *id, size_t number, const char *words, bool on)
{
    const char *name = ui_print(frame, "Turn %zu. %s", number, words);
    ui_node *box = ui_option_box(frame, id, 0, name, on, on_quote);
    box->role = UI_ROLE_CHECK;
    box->states = on ? UI_CHECKED : 0;
    box->index = number;
    ui_icon(frame, on ? ICON_CHECK : ICON_QUOTE, on ? INK_ACCENT : INK_QUIET, 20)->across = UI_START;
    ui_node *text = ui_write(frame, UI_STYLE_BODY, name);
    text->share = 1;
    text->across = UI_CENTRE;
    ui_end(frame);
    return box;
}

void reflect_turns(ui_app *app, const reflect *me, ui_frame *frame)
{
    const rp_run *run = ui_play_run(app);
    ui_group(frame, "Which of your own turns do you quote?", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_STRONG, "Which of your own turns do you quote?")->states |= UI_SILENT;
    ui_write(frame, UI_STYLE_SMALL, "An entry quotes at least one.");
    for (size_t i = 1; i <= rp_run_turn_count(run); i++) {
        const char *words = ui_take(frame, rp_turn_words(rp_run_turn(run, i - 1)));
        turn(frame, ui_print(frame, "quote.%zu", i), i, words, me->quoted[i]);
    }
    ui_end(frame);
}

/* --- other runs --- */

static void on_cover(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    reflect_cover(app, me, node->index, !me->runs[node->index].covered);
}

static void on_more(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    size_t first = me->runs_shown;
    (void)node;
    me->runs_shown += 8;
    ui_focus(app, ui_print(&app->frame, "run.%zu", first + 1));
}

static void turns_of(ui_frame *frame, const reflect_run *run, size_t index)
{
    ui_node *group =
        ui_group(frame, ui_print(frame, "Your turns in %s", run->title), UI_COLUMN, UI_GAP_SMALL);
    group->padding.left = UI_GAP_LARGE;
    ui_write(frame, UI_STYLE_SMALL, "Which of these do you quote? At least one.");
    for (size_t i = 1; i <= run->turns.count; i++) {
        turn(frame, ui_print(frame, "quote.%zu.%zu", index + 1, i), i, run->turns.items[i - 1],
             run->quoted[i])
            ->data = run;
    }
    ui_end(frame);
}

void reflect_other_runs(ui_app *app, reflect *me, ui_frame *frame)
{
    (void)app;
    for (size_t i = 0; i < me->run_count && i < me->runs_shown; i++) {
        const reflect_run *run = &me->runs[i];
        const char *name = ui_print(frame, "%s: %s%s", run->title, run->words,
                                    run->entered ? "" : ". It has no finished entry yet");
        ui_check(frame, ui_print(frame, "run.%zu", i + 1), name, run->covered, on_cover)->index = i;
        if (run->covered)
            turns_of(frame, run, i);
    }
    if (me->runs_shown < me->run_count)
        ui_button(frame, "more-runs", "Earlier runs", on_more);
}
