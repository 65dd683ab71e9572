/* One marking point: what it asks, whether a simulation counts for it, evidence from work, and what its runs show. */
#include "base/str.h"
#include "rapport/looking_back.h"
#include "rapport/telling.h"
#include "ui/screens/fact.h"
#include "ui/screens/level.h"
#include "ui/screens/map.h"
#include "ui/screens/records.h"

/* --- about it --- */

static void about(ui_frame *frame, const rp_map_row *row)
{
    const rp_definition *point = row->point;
    const char *numbers = row->fact ? fact_numbers(frame, row->fact) : "";
    const char *said = row->fact ? fact_said(frame, row->fact->said_by, row->fact->on) : "";
    ui_panel(frame);
    map_families(frame, row, ui_print(frame, "Shown in %s", map_families_words(frame, row)));
    if (point->asks)
        ui_write(frame, UI_STYLE_BODY, point->asks);
    if (point->shown_like)
        ui_writef(frame, UI_STYLE_BODY, "Strong looks like this: %s", point->shown_like);
    ui_rule(frame);
    ui_write(frame, UI_STYLE_BODY, fact_admissible(row->admissible));
    if (*numbers)
        ui_write(frame, UI_STYLE_BODY, numbers);
    if (*said)
        ui_write(frame, UI_STYLE_SMALL, said);
    ui_end(frame);
}

static void on_work(ui_app *app, void *state, const ui_node *node)
{
    const rp_map_row *row = node->data;
    (void)state;
    record_begin(app, RP_RECORD_WORK, "point", ui_print(&app->frame, "point:%s", row->point->id));
}

static void from_work(ui_frame *frame, const rp_map_row *row)
{
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Evidence from work");
    if (!row->workplace_wanted)
        ui_write(frame, UI_STYLE_BODY,
                 "There is some for this point: a record of yours, or what an entry tells of work.");
    else
        ui_writef(frame, UI_STYLE_BODY, "None is recorded for this point yet.%s%s",
                  row->point->prompt ? " What could be brought: " : "",
                  row->point->prompt ? row->point->prompt : "");
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_button(frame, "work", "Write down evidence for it", on_work)->data = row;
    ui_button(frame, "records", "Go to your records", map_on_records);
    ui_end(frame);
    ui_end(frame);
}

/* --- what is left --- */

static void left(ui_frame *frame, const rp_map_unit *unit, const rp_map_row *row)
{
    bool any = false;
    for (size_t i = 0; i < unit->lack_count; i++) {
        const rp_lack *lack = &unit->lacks[i];
        if (lack->row != row)
            continue;
        if (!any)
            ui_write(frame, UI_STYLE_HEADING, "What is left");
        any = true;
        ui_labelled(frame, rp_lack_words(lack->kind), lack->text);
    }
}

/* --- a run --- */

static const char *run_words(ui_app *app, ui_frame *frame, const rp_folio_run *run)
{
    const rp_desk *desk = app->out.desk;
    char day[RP_DESK_DATE];
    desk->date(desk->data, run->began_ms, false, day);
    if (run->standing.mode == RP_MODE_PRACTICE)
        return ui_print(frame, "Practice, %s", day);
    return ui_print(frame, "%s attempt %d, %s",
                    run->standing.mode == RP_MODE_ASSESSED ? "Assessed" : "Observed", run->standing.number,
                    day);
}

static bool is_used(const rp_map_row *row, const rp_map_cell *cell)
{
    for (size_t i = 0; i < row->used_count; i++)
        if (row->used[i] == cell)
            return true;
    return false;
}

static void level_of(ui_frame *frame, const rp_map_cell *cell)
{
    const char *unseen = rp_cell_unseen(cell);
    if (unseen)
        level_none(frame, cell->run->standing.over ? ICON_HELD : ICON_PAUSE, unseen);
    else
        level_chip(frame, cell->level, rp_level_words(cell->level));
}

static void facts(ui_frame *frame, const rp_map_row *row, const rp_map_cell *cell)
{
    const rp_folio_run *run = cell->run;
    if (cell->held && run->standing.over)
        ui_write(frame, UI_STYLE_SMALL, rp_held_words(run->standing.mode));
    else if (cell->judged && !rp_cell_unseen(cell))
        ui_writef(frame, UI_STYLE_SMALL, "An assessor's level. The program's was “%s”.",
                  rp_level_words(cell->engine));
    if (run->standing.mode != RP_MODE_PRACTICE)
        ui_write(frame, UI_STYLE_SMALL, ui_take(frame, rp_practised_words(run->practised)));
    if (run->after_debrief)
        ui_write(frame, UI_STYLE_SMALL, "It was begun after a debrief of this scenario had been seen.");
    ui_write(frame, UI_STYLE_SMALL, rp_counts_words(cell->not_counted, cell->held));
    if (is_used(row, cell))
        ui_write(frame, UI_STYLE_SMALL, "The unit rests on it.");
    if (run->standing.over)
        ui_write(frame, UI_STYLE_SMALL,
                 run->entered ? "A finished entry of yours covers it." : "No finished entry covers it yet.");
}

static void attempt(ui_app *app, ui_frame *frame, const rp_map_row *row, const rp_map_cell *cell,
                    const char *id)
{
    const char *title = run_words(app, frame, cell->run);
    ui_group(frame, title, UI_COLUMN, 6);
    ui_write(frame, UI_STYLE_BODY, title)->states |= UI_SILENT;
    level_of(frame, cell);
    facts(frame, row, cell);
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_node *log = ui_button(frame, ui_print(frame, "%s.log", id), "Open it in the log", map_on_log);
    log->data = cell->run;
    if (cell->run->standing.over && !cell->run->entered)
        ui_button(frame, ui_print(frame, "%s.write", id), "Write about it", map_on_write)->data = cell->run;
    ui_end(frame);
    ui_end(frame);
}

/* --- a scenario --- */

static const char *left_words(ui_frame *frame, const rp_map_place *place)
{
    if (!place->available)
        return "It is not in the library, or not approved, so new runs would not count.";
    if (!place->left)
        return "No attempt is left that could count: an assessor may open one more.";
    return ui_print(frame,
                    place->left == 1 ? "One attempt could still count." : "%d attempts could still count.",
                    place->left);
}

static void place(ui_app *app, ui_frame *frame, const rp_map_row *row, size_t index)
{
    const rp_map_place *of = &row->places[index];
    ui_panel(frame)->gap = UI_GAP;
    ui_group(frame, of->title, UI_COLUMN, 4);
    ui_write(frame, UI_STYLE_STRONG, of->title)->states |= UI_SILENT;
    ui_writef(frame, UI_STYLE_SMALL, "Family: %s. %s", of->family, left_words(frame, of));
    ui_end(frame);
    for (size_t i = 0; i < of->cell_count; i++) {
        ui_rule(frame);
        attempt(app, frame, row, &of->cells[i], ui_print(frame, "run.%zu.%zu", index + 1, i + 1));
    }
    if (of->available)
        ui_button(frame, ui_print(frame, "play.%zu", index + 1), "Play it", map_on_play)->data = of->scenario;
    ui_end(frame);
}

void map_draw_point(ui_app *app, ui_frame *frame, const rp_map_unit *unit, const rp_map_row *row)
{
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_write(frame, UI_STYLE_TITLE, row->point->title);
    ui_writef(frame, UI_STYLE_SMALL, "%s, %s", row->point->id, unit->unit->title);
    ui_end(frame);
    about(frame, row);
    left(frame, unit, row);
    ui_write(frame, UI_STYLE_HEADING, "What your runs show");
    ui_writef(frame, UI_STYLE_SMALL, "Each level rests on one simulation. What a level needs is a %s.",
              rp_marking_caveat());
    if (!row->place_count)
        ui_write(frame, UI_STYLE_BODY, "No scenario of the library bears on this point yet.");
    for (size_t i = 0; i < row->place_count; i++)
        place(app, frame, row, i);
    from_work(frame, row);
}
