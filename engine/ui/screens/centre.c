/* The centre: whether evidence from simulations counts for each marking point, the awarding organisation's own numbers,
 * how long records are kept, and whose are due for erasing. */
#include "ui/screens/centre.h"

#include "base/str.h"
#include "ui/screens/fact.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { PAGE = 960 };

/* --- reading --- */

void centre_read(ui_app *app, centre *me)
{
    const rp_desk *desk = app->out.desk;
    me->error = me->due_error = (rp_error){ .kind = RP_ERROR_NONE };
    me->there = desk->centre_read(desk->data, &me->now, &me->error);
    desk->due(desk->data, &me->due, &me->due_count, &me->due_error);
}

static ui_edit *edit(size_t most)
{
    return ui_edit_create(&(ui_edit_options){ .most = most }, NULL);
}

static void open(ui_app *app, void *state)
{
    enum { NAME = 200, NUMBERS = 1000, DATE = 40 };
    centre *me = state;
    me->unit = edit(NAME);
    me->criteria = edit(NUMBERS);
    me->said_by = edit(NAME);
    me->on = edit(DATE);
    centre_read(app, me);
}

static void close(ui_app *app, void *state)
{
    centre *me = state;
    (void)app;
    ui_edit_destroy(me->unit);
    ui_edit_destroy(me->criteria);
    ui_edit_destroy(me->said_by);
    ui_edit_destroy(me->on);
}

const rp_centre_fact *centre_fact(const centre *me, const char *point)
{
    return rp_centre_find(me->now.centre, point);
}

/* --- what is done --- */

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    centre_read(app, state);
}

static void on_point(ui_app *app, void *state, const ui_node *node)
{
    centre_open_point(app, state, node->data);
}

static void on_retention(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    centre_open_retention(app, state);
}

void centre_close_opened(ui_app *app, centre *me)
{
    if (me->opened == CENTRE_POINT)
        ui_focus(app, ui_id(&app->frame, "point", me->point->id));
    else
        ui_focus(app, "retention");
    me->opened = CENTRE_NOTHING;
}

static bool command(ui_app *app, void *state, ui_command_id command)
{
    centre *me = state;
    if (command != UI_DO_BACK || me->opened == CENTRE_NOTHING)
        return false;
    centre_close_opened(app, me);
    return true;
}

/* --- how it looks --- */

static void point_row(ui_frame *frame, const centre *me, const rp_definition *point)
{
    const rp_centre_fact *fact = centre_fact(me, point->id);
    const char *answer = fact_short(fact ? fact->admissible : RP_ADMISSIBLE_UNKNOWN);
    const char *numbers = fact ? fact_numbers(frame, fact) : "";
    const char *said = fact ? fact_said(frame, fact->said_by, fact->on) : "";
    ui_node *row = ui_begin(frame, UI_ROW);
    row->role = UI_ROLE_BUTTON;
    row->id = ui_id(frame, "point", point->id);
    row->name = ui_print(frame, "%s: %s.%s%s%s%s", point->title, answer, *numbers ? " " : "", numbers,
                         *said ? " " : "", said);
    row->data = point;
    row->act = on_point;
    row->gap = UI_GAP;
    row->padding = ui_both(8, 8);
    row->radius = 8;
    row->least_height = UI_TARGET;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 2;
    words->across = UI_CENTRE;
    ui_write(frame, UI_STYLE_BODY, point->title);
    ui_write(frame, fact ? UI_STYLE_LABEL : UI_STYLE_SMALL, ui_sentence(frame, answer));
    if (*numbers)
        ui_write(frame, UI_STYLE_SMALL, numbers);
    if (*said)
        ui_write(frame, UI_STYLE_SMALL, said);
    ui_end(frame);
    ui_icon(frame, ICON_WRITE, INK_ACCENT, 20);
    ui_end(frame);
}

static void unit_panel(ui_frame *frame, const centre *me, const rp_group *unit)
{
    bool any = false;
    for (size_t i = 0; i < rp_framework_count(me->now.framework); i++) {
        const rp_definition *point = rp_framework_at(me->now.framework, i);
        if (point->kind != RP_DEFINITION_POINT || !str_is(point->group, unit->id))
            continue;
        if (!any) {
            ui_panel(frame)->gap = UI_GAP_SMALL;
            ui_group(frame, unit->title, UI_COLUMN, UI_GAP_SMALL);
            ui_write(frame, UI_STYLE_STRONG, unit->title)->states |= UI_SILENT;
        }
        any = true;
        ui_rule(frame);
        point_row(frame, me, point);
    }
    if (any) {
        ui_end(frame);
        ui_end(frame);
    }
}

static const char *years_words(ui_frame *frame, int years)
{
    return ui_print(frame, years == 1 ? "%d year" : "%d years", years);
}

static const char *day(ui_frame *frame, const char *date)
{
    char words[DATE_WORDS];
    return date_words(date, words) ? arena_text(&frame->memory, words) : date;
}

static void due(ui_frame *frame, const centre *me)
{
    static const ui_column columns[] = { { "Trainee", 160, 2, false },
                                         { "Attempts", 90, 1, true },
                                         { "Due now", 90, 1, true },
                                         { "First due", 150, 1, false },
                                         { "Last due", 150, 1, false } };
    if (me->due_error.text[0])
        ui_writef(frame, UI_STYLE_BODY, "Whose attempts are due cannot be told: %s.", me->due_error.text)
            ->role = UI_ROLE_ALERT;
    else if (!me->due_count)
        ui_write(frame, UI_STYLE_BODY, "Nobody has any attempts yet.");
    if (!me->due_count)
        return;
    ui_table table = ui_table_begin(frame, "Due for erasing", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < me->due_count; i++) {
        ui_row_begin(&table);
        ui_cell(&table, me->due[i].name);
        ui_cell(&table, ui_print(frame, "%zu", me->due[i].attempts));
        ui_cell(&table, me->due[i].due_now ? ui_print(frame, "%zu", me->due[i].due_now) : "none");
        ui_cell(&table, day(frame, me->due[i].first));
        ui_cell(&table, day(frame, me->due[i].last));
        ui_row_end(&table);
    }
    ui_table_end(&table);
    ui_write(
        frame, UI_STYLE_SMALL,
        "Nothing is erased by itself. “rapport trainee erase NAME” erases a trainee's name with every word "
        "that was written by or about them.");
}

static void retention(ui_frame *frame, const centre *me)
{
    rp_retention kept = rp_centre_retention(me->now.centre);
    const char *said = fact_said(frame, kept.said_by, kept.on);
    ui_write(frame, UI_STYLE_HEADING, "How long records are kept");
    ui_panel(frame);
    ui_writef(frame, UI_STYLE_BODY, "%s from the end of an attempt.", years_words(frame, kept.years));
    ui_write(frame, UI_STYLE_SMALL, *said ? said : "The centre has not said: this is the usual time.");
    ui_button(frame, "retention", "Change it", on_retention);
    ui_end(frame);
    due(frame, me);
}

static void everything(ui_frame *frame, const centre *me)
{
    ui_write(frame, UI_STYLE_TITLE, "What your centre has recorded");
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->most_width = UI_MEASURE;
    ui_write(
        frame, UI_STYLE_BODY,
        "Whether evidence from a simulation counts is for the awarding organisation to decide, unit by unit. "
        "What it said stands here with who said so and when, and on every page that the program writes.");
    ui_end(frame);
    retention(frame, me);
    ui_write(frame, UI_STYLE_HEADING, "Marking points");
    for (size_t i = 0; i < rp_framework_group_count(me->now.framework); i++)
        unit_panel(frame, me, rp_framework_group(me->now.framework, i));
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    centre *me = state;
    ui_head(app, frame, "Centre");
    ui_head_end(app, frame);
    ui_page(frame, me->opened ? UI_MEASURE : PAGE);
    if (!me->there)
        ui_failed(frame, ui_print(frame, "What the centre has recorded cannot be read: %s.", me->error.text),
                  "again", on_again);
    else if (me->opened)
        centre_draw_opened(app, frame, me);
    else
        everything(frame, me);
    ui_page_end(frame);
}

const ui_screen ui_screen_centre = {
    .name = "centre",
    .title = "Centre",
    .help = "For whoever answers for the centre: whether evidence from simulations counts for each marking "
            "point, the "
            "awarding organisation's own numbers, and how long records are kept. Each change needs who said "
            "so and "
            "when. It is kept in the file centre.lua of the data folder.",
    .state_size = sizeof(centre),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
};
