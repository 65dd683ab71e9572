/* The trainee's own view, before any level is shown: a step for each point (how far it was shown, which turn shows it
 * best), then what to do first next time. Kept as drafts until it is given. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/looking_back.h"
#include "rapport/telling.h"
#include "ui/draft.h"
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

typedef struct rating {
    size_t step; /* a point, or behind them the last step */
    ui_draft first;
} rating;

static const rp_definition *point_of(const ui_app *app, size_t claim)
{
    return rp_scenario_claim(rp_run_scenario(ui_play_run(app)), claim);
}

/* --- drafts --- */

static void keep_rating(ui_app *app, const rp_rating *one)
{
    char field[RP_DRAFT_FIELD];
    char *text = rp_rating_draft(one);
    rp_rating_field(point_of(app, one->claim), field, sizeof field);
    ui_draft_write(app, field, text);
    free(text);
}

static void recall_rating(ui_app *app, ui_rating *one)
{
    char field[RP_DRAFT_FIELD];
    rp_rating_field(point_of(app, one->rating.claim), field, sizeof field);
    char *draft = ui_draft_read(app, field);
    if (draft && rp_rating_from_draft(draft, rp_run_turn_count(ui_play_run(app)), &one->rating))
        one->given = true;
    free(draft);
}

static void drop_drafts(ui_app *app, rating *me)
{
    char field[RP_DRAFT_FIELD];
    for (size_t i = 0; i < ui_play_of(app)->rating_count; i++) {
        rp_rating_field(point_of(app, i), field, sizeof field);
        ui_draft_write(app, field, NULL);
    }
    ui_draft_drop(app, &me->first);
}

/* --- begin and end --- */

static void open(ui_app *app, void *state)
{
    rating *me = state;
    ui_play *play = ui_play_of(app);
    for (size_t i = 0; i < play->rating_count; i++)
        recall_rating(app, &play->ratings[i]);
    while (me->step < play->rating_count && play->ratings[me->step].given)
        me->step++;
    ui_draft_open(app, &me->first, rp_first_next_field, &(ui_edit_options){ .most = 4000 });
}

static void close(ui_app *app, void *state)
{
    ui_draft_close(app, &((rating *)state)->first);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    ui_draft_tick(app, &((rating *)state)->first, next_ms);
    return false;
}

/* --- steps --- */

static void go_to(ui_app *app, rating *me, size_t step)
{
    const ui_play *play = ui_play_of(app);
    me->step = step;
    size_t chosen = 0;
    while (step < play->rating_count && play->ratings[step].given && chosen < RP_OWN_LEVELS &&
           play->ratings[step].rating.level != rp_own_levels[chosen])
        chosen++;
    ui_to_top(app, me);
    ui_focus(app, step < play->rating_count ? ui_print(&app->frame, "level.%zu", chosen + 1) : "first");
}

static void on_level(ui_app *app, void *state, const ui_node *node)
{
    ui_rating *one = &ui_play_of(app)->ratings[((rating *)state)->step];
    one->rating.level = rp_own_levels[node->index];
    one->given = true;
    keep_rating(app, &one->rating);
}

/* Which turn is kept as a draft once there is a level to keep it with. */
static void on_proof(ui_app *app, void *state, const ui_node *node)
{
    ui_rating *one = &ui_play_of(app)->ratings[((rating *)state)->step];
    one->rating.proof = node->index;
    if (one->given)
        keep_rating(app, &one->rating);
}

static void on_next(ui_app *app, void *state, const ui_node *node)
{
    rating *me = state;
    (void)node;
    if (ui_play_of(app)->ratings[me->step].given) {
        go_to(app, me, me->step + 1);
        return;
    }
    ui_tell_first(app, "Choose how far you showed it first: 1, 2 or 3.");
    ui_focus(app, "level.1");
}

static void on_before(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    go_to(app, state, ((rating *)state)->step - 1);
}

static void on_change(ui_app *app, void *state, const ui_node *node)
{
    go_to(app, state, node->index);
}

static void on_save(ui_app *app, void *state, const ui_node *node)
{
    rating *me = state;
    ui_play *play = ui_play_of(app);
    const char *first = ui_edit_text(me->first.edit);
    rp_error error = { 0 };
    (void)node;
    rp_rating *ratings = memory_allocate((play->rating_count + 1) * sizeof *ratings);
    for (size_t i = 0; i < play->rating_count; i++)
        ratings[i] = play->ratings[i].rating;
    bool saved = rp_attempt_rate(app->playing.attempt, ratings, play->rating_count, first, &error);
    free(ratings);
    if (!saved) {
        ui_tell_error(app, &error);
        return;
    }
    app->playing.rated = true;
    play->first_next = memory_copy_text(*first ? first : NULL);
    drop_drafts(app, me);
    ui_play_on(app, UI_SCREEN_RATING);
}

/* Enter on the level that is chosen already goes on: chosen by a key, confirmed by Enter. */
static bool command(ui_app *app, void *state, ui_command_id does)
{
    const ui_node *focused = ui_app_focused(app);
    if (does == UI_DO_BACK) {
        ui_play_leave(app);
        return true;
    }
    bool confirmed =
        does == UI_DO_CONFIRM && focused && focused->act == on_level && focused->states & UI_SELECTED;
    if (confirmed)
        on_next(app, state, focused);
    return confirmed;
}

/* --- how it looks --- */

static void levels(ui_frame *frame, const ui_rating *one)
{
    ui_group(frame, "How far did you show it in this run?", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_STRONG, "How far did you show it in this run?")->states |= UI_SILENT;
    for (size_t i = 0; i < RP_OWN_LEVELS; i++) {
        bool chosen = one->given && one->rating.level == rp_own_levels[i];
        ui_option(frame, ui_print(frame, "level.%zu", i + 1), (int)i + 1,
                  rp_own_level_words(rp_own_levels[i]), chosen, on_level)
            ->index = i;
    }
    ui_end(frame);
}

static void turns(ui_app *app, ui_frame *frame, const ui_rating *one)
{
    static const char question[] = "Which of your turns shows it best?";
    const rp_run *run = ui_play_run(app);
    ui_group(frame, question, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_STRONG, question)->states |= UI_SILENT;
    ui_option(frame, "turn.none", 0, "None of them", one->rating.proof == 0, on_proof);
    for (size_t i = 1; i <= rp_run_turn_count(run); i++) {
        const char *words = ui_take(frame, rp_turn_words(rp_run_turn(run, i - 1)));
        ui_option(frame, ui_print(frame, "turn.%zu", i), 0, ui_print(frame, "Turn %zu. %s", i, words),
                  one->rating.proof == i, on_proof)
            ->index = i;
    }
    ui_end(frame);
}

static void view_point(ui_app *app, const rating *me, ui_frame *frame)
{
    const ui_play *play = ui_play_of(app);
    const ui_rating *one = &play->ratings[me->step];
    const rp_definition *point = point_of(app, me->step);
    bool narrow = ui_is_narrow(frame);
    ui_node *columns = ui_begin(frame, narrow ? UI_COLUMN : UI_ROW);
    columns->gap = narrow ? UI_GAP_LARGE : 32;
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->share = narrow ? 0 : 1;
    left->across = narrow ? UI_FILL : UI_START;
    left->gap = UI_GAP;
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_writef(frame, UI_STYLE_LABEL, "Point %zu of %zu", me->step + 1, play->rating_count);
    ui_write(frame, UI_STYLE_TITLE, point->title)->states |= UI_LIVE;
    ui_end(frame);
    if (point->asks)
        ui_write(frame, UI_STYLE_BODY, point->asks)->states |= UI_LIVE;
    levels(frame, one);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->share = narrow ? 0 : 1;
    right->across = narrow ? UI_FILL : UI_START;
    turns(app, frame, one);
    ui_end(frame);
    ui_end(frame);
}

static void given(ui_app *app, ui_frame *frame)
{
    const ui_play *play = ui_play_of(app);
    if (!play->rating_count)
        return;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "What you said of yourself");
    for (size_t i = 0; i < play->rating_count; i++) {
        const rp_rating *one = &play->ratings[i].rating;
        const char *title = point_of(app, i)->title;
        ui_node *row = ui_begin(frame, UI_ROW);
        row->gap = UI_GAP;
        ui_node *words = ui_begin(frame, UI_COLUMN);
        words->share = 1;
        words->gap = 2;
        words->across = UI_CENTRE;
        ui_write(frame, UI_STYLE_BODY, title);
        str text = STR_EMPTY;
        str_print(&text, "%s", rp_own_level_words(one->level));
        if (one->proof)
            str_print(&text, ", turn %zu", one->proof);
        ui_write(frame, UI_STYLE_SMALL, ui_take(frame, str_take(&text)));
        ui_end(frame);
        ui_node *change = ui_link(frame, ui_print(frame, "change.%zu", i + 1), "Change", on_change);
        change->name = ui_print(frame, "Change: %s", title);
        change->index = i;
        change->across = UI_CENTRE;
        ui_end(frame);
    }
    ui_end(frame);
}

static void view_last(ui_app *app, const rating *me, ui_frame *frame)
{
    ui_write(frame, UI_STYLE_TITLE, "What would you do first next time?")->states |= UI_LIVE;
    ui_field(app, frame, "first", me->first.edit,
             &(ui_field_options){ .label = "First next time",
                                  .help = "One line, or nothing.",
                                  .spelling = true,
                                  .enter = on_save });
    given(app, frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const rating *me = state;
    size_t points = ui_play_of(app)->rating_count;
    bool last = me->step == points;
    ui_head(app, frame, "Your own view");
    ui_head_end(app, frame);
    ui_page(frame, last ? UI_MEASURE : 1040);
    if (me->step == 0)
        ui_write(frame, UI_STYLE_SMALL,
                 points ? "First your own view. No level is shown before you have given it."
                        : "First your own view, before the debrief.");
    if (last)
        view_last(app, me, frame);
    else
        view_point(app, me, frame);
    ui_page_foot(frame);
    if (me->step > 0)
        ui_button(frame, "before", "The point before", on_before);
    if (last)
        ui_primary(frame, "save", app->playing.journal ? "Save it and look back" : "Look back", on_save);
    else
        ui_primary(frame, "next", me->step + 1 < points ? "Next point" : "Go on", on_next);
    ui_page_foot_end(frame);
}

const ui_screen ui_screen_rating = {
    .name = "rating",
    .title = "Your own view",
    .help = "How far did you show each point in this run? Say so before you see any level, and name the turn "
            "that "
            "shows it best, if one does. What you say is compared with the result, and never changes it.",
    .keys =
        (const ui_screen_key[]){
            { UI_DO_NOTHING, "1 to 3", "Choose how far you showed it" },
            { UI_DO_CONFIRM, NULL, "Confirm what is chosen, and go on" },
            { UI_DO_GO_ON, NULL, "Go on" },
            { .does = NULL },
        },
    .state_size = sizeof(rating),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
