/* Two attempts side by side: how they went, the levels of each marking point, and turn by turn what was answered where
 * both were asked the same. */
#include "ui/screens/compare.h"

#include <stdlib.h>
#include <string.h>

#include "rapport/compare.h"
#include "rapport/looking_back.h"
#include "rapport/telling.h"
#include "ui/screens/level.h"
#include "ui/screens/log.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { PAGE = 1080, SIDES = 2 };

typedef struct compare {
    log_list list; /* copies of both, the newer first */
    const rp_desk_past *past[SIDES];
    rp_desk_again again[SIDES]; /* the desk's */
    size_t read;                /* how many of them were played again */
    rp_error error;             /* why one cannot be; text "": they can */
    char *words;
    rp_pair *pairs;
    size_t pair_count;
    bool only_other; /* answers that differ */
} compare;

/* --- reading --- */

void compare_open(ui_app *app, const rp_desk_past *one, const rp_desk_past *other)
{
    log_list list = { .items = NULL };
    log_list_add_past(&list, one);
    log_list_add_past(&list, other);
    ui_go(app, UI_SCREEN_COMPARE);
    compare *me = ui_app_top(app)->state;
    me->list = list;
    me->past[0] = list.items[1]->past;
    me->past[1] = list.items[0]->past;
}

static void close(ui_app *app, void *state)
{
    compare *me = state;
    (void)app;
    log_list_finish(&me->list);
    free(me->words);
    free(me->pairs);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    compare *me = state;
    const rp_desk *desk = app->out.desk;
    size_t side = me->read;
    if (side == SIDES || me->error.text[0] || !me->past[0])
        return false;
    if (!desk->again(desk->data, side, &me->past[side]->stream, &me->again[side], &me->error))
        return true;
    me->read++;
    *next_ms = ui_now(app);
    if (me->read < SIDES)
        return false;
    const rp_desk_again *first = &me->again[0], *second = &me->again[1];
    me->words = rp_compare_words(first->run, first->debrief, second->run, second->debrief);
    me->pairs = rp_pair_turns(first->run, second->run, &me->pair_count);
    return true;
}

/* --- what is done --- */

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((compare *)state)->error = (rp_error){ .kind = RP_ERROR_NONE };
}

static void on_only(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((compare *)state)->only_other = !((compare *)state)->only_other;
}

/* --- how it looks --- */

static const char *const sides[SIDES] = { "First", "Second" };

static ui_table begin_table(ui_frame *frame, const char *name, const char *what)
{
    ui_column *columns = arena_allocate(&frame->memory, (SIDES + 1) * sizeof *columns);
    columns[0] = (ui_column){ .title = what, .least = 200, .share = 2 };
    for (size_t i = 0; i < SIDES; i++)
        columns[i + 1] = (ui_column){ .title = sides[i], .least = 250, .share = 3 };
    ui_table table = ui_table_begin(frame, name, columns, SIDES + 1);
    table.top = true;
    return table;
}

static void row(ui_table *table, const char *what, const char *first, const char *second)
{
    ui_row_begin(table);
    ui_cell(table, what);
    ui_cell(table, first);
    ui_cell(table, second);
    ui_row_end(table);
}

static void how_they_went(ui_app *app, ui_frame *frame, const compare *me)
{
    const rp_desk *desk = app->out.desk;
    const char *when[SIDES], *practised[SIDES];
    for (size_t i = 0; i < SIDES; i++) {
        char day[RP_DESK_DATE];
        desk->date(desk->data, me->past[i]->began_ms, true, day);
        when[i] = arena_text(&frame->memory, day);
        practised[i] = ui_take(frame, rp_practised_words(me->past[i]->practised));
    }
    ui_table table = begin_table(frame, "How they went", "");
    row(&table, "When", when[0], when[1]);
    row(&table, "Scenario", me->past[0]->title, me->past[1]->title);
    row(&table, "How it went", log_went(frame, me->past[0]), log_went(frame, me->past[1]));
    row(&table, "Before it", practised[0], practised[1]);
    row(&table, "Towards a unit", rp_counts_words(me->past[0]->not_counted, me->past[0]->held),
        rp_counts_words(me->past[1]->not_counted, me->past[1]->held));
    ui_table_end(&table);
}

/* --- marking points --- */

static void point_cell(ui_table *table, const rp_finding *finding, size_t side)
{
    ui_frame *frame = table->frame;
    if (!finding) {
        ui_cell(table, "It does not bear on this point.");
        return;
    }
    ui_cell_begin(table);
    frame->open->gap = 6;
    ui_node *chip = level_chip(frame, finding->level, rp_level_words(finding->level));
    chip->role = UI_ROLE_CELL;
    chip->name = ui_print(frame, "%s: %s", sides[side], rp_level_words(finding->level));
    ui_write(frame, UI_STYLE_SMALL, finding->sum);
    const char *own = ui_take(frame, rp_own_view_words(finding));
    if (own)
        ui_write(frame, UI_STYLE_SMALL, own);
    ui_cell_end(table);
}

static void point_row(ui_table *table, const compare *me, const rp_definition *point)
{
    ui_row_begin(table);
    ui_cell(table, point->title);
    for (size_t i = 0; i < SIDES; i++)
        point_cell(table, rp_finding_of(me->again[i].debrief, point->id), i);
    ui_row_end(table);
}

/* Why there are no levels to see of one; NULL: there are. */
static const char *unseen(ui_frame *frame, const compare *me, size_t side)
{
    const rp_desk_past *past = me->past[side];
    if (me->again[side].debrief)
        return NULL;
    if (me->again[side].held)
        return ui_print(frame, "%s: %s", sides[side], rp_held_words(past->mode));
    if (!past->ended_ms)
        return ui_print(frame, "%s: it is not over.", sides[side]);
    return ui_print(frame, "%s: look back at it first; your own rating comes before levels.", sides[side]);
}

static void points(ui_frame *frame, const compare *me)
{
    bool hidden = false;
    ui_write(frame, UI_STYLE_HEADING, "Marking points");
    for (size_t i = 0; i < SIDES; i++) {
        const char *why = unseen(frame, me, i);
        if (why)
            ui_write(frame, UI_STYLE_BODY, why);
        hidden = hidden || why;
    }
    const rp_debrief *first = me->again[0].debrief, *second = me->again[1].debrief;
    if (hidden)
        return;
    ui_writef(frame, UI_STYLE_SMALL, "What a level needs is a %s.", rp_marking_caveat());
    ui_table table = begin_table(frame, "Marking points", "Marking point");
    for (size_t i = 0; i < first->points; i++)
        point_row(&table, me, first->findings[i].definition);
    for (size_t i = 0; i < second->points; i++)
        if (!rp_finding_of(first, second->findings[i].definition->id))
            point_row(&table, me, second->findings[i].definition);
    ui_table_end(&table);
}

/* --- turn by turn --- */

/* The prompt, or else what was said last before the answer. */
static const char *asked(ui_frame *frame, const rp_run *run, size_t turn)
{
    const rp_turn *given = rp_run_turn(run, turn - 1);
    if (given->prompt)
        return given->prompt;
    for (size_t i = given->lines_before; i-- > 0;) {
        const rp_line *line = rp_run_line(run, i);
        if (line->kind == RP_LINE_SPOKEN)
            return ui_print(frame, "%s: “%s”", line->who, line->text);
    }
    return "What do you do?";
}

static const char *answered(ui_frame *frame, const compare *me, size_t side, size_t turn)
{
    return turn ? ui_take(frame, rp_turn_words(rp_run_turn(me->again[side].run, turn - 1)))
                : "It did not come to this.";
}

static void pair(ui_table *table, const compare *me, const rp_pair *one)
{
    ui_frame *frame = table->frame;
    size_t side = one->first ? 0 : 1;
    ui_row_begin(table);
    ui_cell_begin(table);
    ui_node *question =
        ui_write(frame, UI_STYLE_SMALL, asked(frame, me->again[side].run, side ? one->second : one->first));
    question->role = UI_ROLE_CELL;
    question->ink = INK_TEXT;
    if (one->same)
        ui_write(frame, UI_STYLE_LABEL, "Answered alike");
    ui_cell_end(table);
    ui_cell(table, answered(frame, me, 0, one->first));
    ui_cell(table, answered(frame, me, 1, one->second));
    ui_row_end(table);
}

static size_t different(const compare *me)
{
    size_t count = 0;
    for (size_t i = 0; i < me->pair_count; i++)
        count += !me->pairs[i].same;
    return count;
}

static void turns(ui_frame *frame, const compare *me)
{
    ui_write(frame, UI_STYLE_HEADING, "Turn by turn");
    if (!me->pair_count) {
        ui_write(
            frame, UI_STYLE_BODY,
            "These are different scenarios: they ask nothing in common. “What was said” in the log has the "
            "whole of each.");
        return;
    }
    ui_check(frame, "only-other", "Only where you answered otherwise", me->only_other, on_only);
    if (me->only_other && !different(me)) {
        ui_write(frame, UI_STYLE_BODY, "You answered everything alike.");
        return;
    }
    ui_table table = begin_table(frame, "Turn by turn", "What you were asked");
    for (size_t i = 0; i < me->pair_count; i++)
        if (!me->only_other || !me->pairs[i].same)
            pair(&table, me, &me->pairs[i]);
    ui_table_end(&table);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    compare *me = state;
    ui_head(app, frame, "Two attempts");
    ui_head_end(app, frame);
    ui_page(frame, PAGE);
    frame->open->gap = UI_GAP_LARGE;
    ui_write(frame, UI_STYLE_TITLE, "Side by side");
    if (me->error.text[0])
        ui_failed(frame, ui_print(frame, "One of them cannot be played again: %s.", me->error.text), "again",
                  on_again);
    else if (me->read < SIDES)
        ui_write(frame, UI_STYLE_SMALL, "Playing them again…")->role = UI_ROLE_STATUS;
    if (me->read == SIDES) {
        ui_node *column = ui_begin(frame, UI_COLUMN);
        column->most_width = UI_MEASURE;
        ui_write(frame, UI_STYLE_BODY, me->words)->states |= UI_LIVE;
        ui_end(frame);
        how_they_went(app, frame, me);
        points(frame, me);
        turns(frame, me);
    }
    ui_page_end(frame);
}

const ui_screen ui_screen_compare = {
    .name = "compare",
    .title = "Two attempts",
    .help =
        "Two of your attempts beside each other, the earlier one first: how they went, the levels of each "
        "marking point, and what you answered where both asked the same. A level that moved says what was "
        "shown in these two simulations, and nothing more.",
    .state_size = sizeof(compare),
    .close = close,
    .view = view,
    .tick = tick,
};
