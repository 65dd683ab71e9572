/* Marking points: all of them with their levels, and beside them what one of them rests on. */
#include <stdlib.h>

#include "base/str.h"
#include "rapport/telling.h"
#include "ui/kept.h"
#include "ui/screens/debrief.h"
#include "ui/screens/records.h"

/* --- own words --- */

static const struct {
    icon_id icon;
    theme_ink ink;
} bearings[RP_BEARINGS] = {
    [RP_BEARING_STRONG] = { ICON_STRONG, INK_GOOD },
    [RP_BEARING_PART] = { ICON_PART, INK_FAIR },
    [RP_BEARING_AGAINST] = { ICON_AGAINST, INK_POOR },
    [RP_BEARING_MISSED] = { ICON_MISSED, INK_QUIET },
};

void debrief_turn(ui_app *app, ui_frame *frame, size_t turn, const rp_bearing *bearing, bool reasons)
{
    const rp_turn *said = rp_run_turn(ui_play_run(app), turn - 1);
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 12;
    ui_node *sign = ui_icon(frame, bearing ? bearings[*bearing].icon : ICON_QUOTE,
                            bearing ? bearings[*bearing].ink : INK_ACCENT, 20);
    sign->across = UI_START;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 4;
    if (bearing)
        ui_writef(frame, UI_STYLE_SMALL, "Turn %zu, %s", turn, rp_bearing_words(*bearing));
    else
        ui_writef(frame, UI_STYLE_SMALL, "Turn %zu", turn);
    ui_write(frame, UI_STYLE_BODY, ui_take(frame, rp_turn_words(said)));
    for (size_t i = 0; reasons && i < said->because.count; i++)
        ui_writef(frame, UI_STYLE_SMALL, "Reason: %s", said->because.items[i]);
    ui_end(frame);
    ui_end(frame);
}

void debrief_reaction(ui_app *app, ui_frame *frame, size_t turn)
{
    const rp_line *line = rp_turn_reaction(ui_play_run(app), turn);
    if (!line)
        return;
    ui_node *words =
        ui_writef(frame, UI_STYLE_BODY, "%s, %s: “%s”", line->who, rp_mood_name(line->mood), line->text);
    words->padding.left = 32;
}

size_t debrief_evidence(ui_app *app, ui_frame *frame, const rp_finding *finding, bool left)
{
    size_t count = 0;
    for (size_t i = 0; i < finding->evidence_count; i++) {
        const rp_evidence *one = &finding->evidence[i];
        if ((one->bearing == RP_BEARING_MISSED) != left)
            continue;
        debrief_turn(app, frame, one->turn + 1, &one->bearing, true);
        count++;
    }
    return count;
}

void debrief_looked_like(ui_frame *frame, const rp_finding *finding)
{
    for (size_t i = 0; i < finding->looked_like_count; i++) {
        const rp_definition *like = finding->looked_like[i];
        ui_writef(frame, UI_STYLE_BODY, "It looked like this: %s. %s", like->title,
                  like->does ? like->does : "");
    }
}

/* --- levels --- */

static const struct {
    theme_ink ink, ground;
} inks[RP_LEVELS] = {
    [RP_LEVEL_NO_OPPORTUNITY] = { INK_TEXT, INK_CHIP }, [RP_LEVEL_TOO_FEW] = { INK_TEXT, INK_CHIP },
    [RP_LEVEL_NOT_SHOWN] = { INK_TEXT, INK_CHIP },      [RP_LEVEL_PARTLY] = { INK_FAIR, INK_FAIR_GROUND },
    [RP_LEVEL_SHOWN] = { INK_GOOD, INK_GOOD_GROUND },
};

static ui_node *level(ui_frame *frame, rp_level is)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->fill = inks[is].ground;
    box->radius = 6;
    box->padding = ui_both(8, 3);
    box->across = UI_START;
    ui_node *words = ui_write(frame, UI_STYLE_SMALL, rp_level_words(is));
    words->ink = inks[is].ink;
    ui_end(frame);
    return words;
}

static void list(const debrief *me, const rp_debrief *all, ui_frame *frame, ui_handler *on_point)
{
    ui_group(frame, "Points", UI_COLUMN, UI_GAP_SMALL);
    for (size_t i = 0; i < all->points; i++) {
        const rp_finding *one = &all->findings[i];
        const char *words = rp_level_words(one->level);
        ui_node *box =
            ui_option_box(frame, ui_print(frame, "point.%zu", i + 1), i < 9 ? (int)i + 1 : 0,
                          ui_print(frame, "%s: %s", one->definition->title, words), i == me->point, on_point);
        box->index = i;
        ui_node *column = ui_begin(frame, UI_COLUMN);
        column->share = 1;
        column->gap = 6;
        ui_write(frame, UI_STYLE_BODY, one->definition->title);
        level(frame, one->level);
        ui_end(frame);
        ui_end(frame);
    }
    ui_end(frame);
}

/* --- one of them --- */

static void part(ui_frame *frame, const char *title)
{
    ui_node *words = ui_write(frame, UI_STYLE_LABEL, title);
    words->role = UI_ROLE_HEADING;
    words->padding.top = 4;
}

static void rests_on(ui_app *app, const rp_finding *finding, ui_frame *frame)
{
    size_t left = 0;
    for (size_t i = 0; i < finding->evidence_count; i++)
        left += finding->evidence[i].bearing == RP_BEARING_MISSED;
    if (finding->evidence_count > left) {
        part(frame, "What it rests on, in your own words");
        debrief_evidence(app, frame, finding, false);
    }
    if (left) {
        part(frame, left == 1 ? "The chance you left" : "The chances you left");
        debrief_evidence(app, frame, finding, true);
    }
    if (finding->looked_like_count)
        part(frame, "What some of it looked like");
    debrief_looked_like(frame, finding);
}

/* One example from this run, then what it looks like in general. */
static void strong(const rp_finding *finding, ui_frame *frame)
{
    if (!finding->strong_turn && !finding->definition->shown_like)
        return;
    part(frame, "Strong looks like this");
    char *words = rp_strong_words(finding);
    if (words)
        ui_write(frame, UI_STYLE_BODY, ui_take(frame, words));
    if (finding->definition->shown_like)
        ui_writef(frame, words ? UI_STYLE_SMALL : UI_STYLE_BODY, "%s%s", words ? "Elsewhere: " : "",
                  finding->definition->shown_like);
}

/* --- what to do about it: a row of the development plan, which cites this run --- */

static void on_plan(ui_app *app, void *state, const ui_node *node)
{
    const rp_finding *finding = node->data;
    char hex[RP_STREAM_HEX];
    (void)state;
    rp_stream_hex(rp_attempt_stream(app->playing.attempt), hex);
    plan_begin(app, ui_print(&app->frame, "attempt:%s", hex),
               ui_print(&app->frame, "%s: %s", finding->definition->title, rp_level_words(finding->level)));
}

static void to_plan(ui_app *app, const rp_finding *finding, ui_frame *frame)
{
    rp_stream stream;
    if (finding->level != RP_LEVEL_SHOWN && app->playing.journal && ui_kept_stream(app, &stream))
        ui_button(frame, "to-plan", "Make it a row of your plan", on_plan)->data = finding;
}

static void detail(ui_app *app, const rp_debrief *all, const rp_finding *finding, ui_frame *frame)
{
    const rp_definition *point = finding->definition;
    ui_panel(frame)->gap = 14;
    ui_write(frame, UI_STYLE_HEADING, point->title);
    if (point->asks)
        ui_write(frame, UI_STYLE_SMALL, point->asks);
    ui_begin(frame, UI_COLUMN)->gap = 8;
    ui_node *shown = level(frame, finding->level);
    shown->name = ui_print(frame, "%s: %s", point->title, rp_level_words(finding->level));
    shown->states |= UI_LIVE;
    if (finding->level != RP_LEVEL_NO_OPPORTUNITY)
        ui_writef(frame, UI_STYLE_BODY, "%s What a level needs is a %s.", finding->sum, rp_marking_caveat());
    ui_write(frame, UI_STYLE_BODY, ui_take(frame, rp_own_view_words(finding)));
    char *reach = rp_reach_words(all, finding);
    if (reach)
        ui_write(frame, UI_STYLE_BODY, ui_take(frame, reach));
    ui_end(frame);
    rests_on(app, finding, frame);
    strong(finding, frame);
    to_plan(app, finding, frame);
    ui_end(frame);
}

void debrief_points(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame,
                    ui_handler *on_point)
{
    bool narrow = ui_is_narrow(frame);
    ui_write(
        frame, UI_STYLE_SMALL,
        "A level says what was shown in this one simulation, and nothing more. There is no overall mark.");
    ui_node *columns = ui_begin(frame, narrow ? UI_COLUMN : UI_ROW);
    columns->gap = UI_GAP_LARGE;
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->share = narrow ? 0 : 2;
    left->across = narrow ? UI_FILL : UI_START;
    list(me, all, frame, on_point);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->share = narrow ? 0 : 3;
    right->across = narrow ? UI_FILL : UI_START;
    detail(app, all, &all->findings[me->point], frame);
    ui_end(frame);
    ui_end(frame);
}
