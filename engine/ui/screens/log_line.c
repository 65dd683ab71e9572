/* The time line: a row for each thing, under its month, with its day at the left where there is room. */
#include <string.h>

#include "base/str.h"
#include "rapport/looking_back.h"
#include "rapport/marking.h"
#include "rapport/telling.h"
#include "ui/screens/log.h"
#include "ui/widget.h"

enum { DAY = 136, RAIL = 24, DOT = 12, DOT_TOP = 26 };

/* --- the rail --- */

static void stroke(ui_frame *frame, bool drawn, float height)
{
    ui_node *line = ui_add(frame);
    line->width = 2;
    line->height = height;
    line->share = height > 0 ? 0 : 1;
    line->across = UI_CENTRE;
    line->fill = drawn ? INK_LINE : INK_NOTHING;
}

/* A disc where a run is over, a ring where it is not; a smaller sign for what was written. Words beside it say so too. */
static void sign(ui_frame *frame, const log_item *item)
{
    static const icon_id icons[LOG_KINDS] = {
        [LOG_ENTRY] = ICON_WRITE, [LOG_RECORD] = ICON_FORM, [LOG_PLAN] = ICON_TABLE
    };
    if (item->kind != LOG_ATTEMPT) {
        ui_icon(frame, icons[item->kind], INK_ACCENT, 18);
        return;
    }
    ui_node *dot = ui_add(frame);
    dot->width = dot->height = DOT;
    dot->radius = DOT / 2.0f;
    dot->across = UI_CENTRE;
    dot->fill = item->past->ended_ms ? INK_ACCENT : INK_PAPER;
    dot->stroke = INK_ACCENT;
    dot->border = 2;
}

static void rail(ui_frame *frame, const log_item *item, bool first, bool last)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->width = RAIL;
    column->states = UI_SILENT;
    stroke(frame, !first, DOT_TOP);
    sign(frame, item);
    stroke(frame, !last, 0);
    ui_end(frame);
}

/* --- when --- */

typedef struct moment {
    const char *day, *time; /* "22 November 2026", "14:05" */
} moment;

static moment moment_of(ui_app *app, ui_frame *frame, int64_t at_ms)
{
    const rp_desk *desk = app->out.desk;
    char day[RP_DESK_DATE], whole[RP_DESK_DATE];
    desk->date(desk->data, at_ms, false, day);
    desk->date(desk->data, at_ms, true, whole);
    size_t length = str_starts(whole, day) ? strlen(day) : 0;
    length += strspn(whole + length, ", ");
    return (moment){ arena_text(&frame->memory, day), arena_text(&frame->memory, whole + length) };
}

/* "November 2026" */
static const char *month_of(const moment *when)
{
    const char *blank = strchr(when->day, ' ');
    return blank ? blank + 1 : when->day;
}

/* --- what is said of it --- */

enum { FACTS_MOST = 40 };

/* What is said of a thing, a line each: shown below each other, read as sentences. */
typedef struct facts {
    const char *lines[FACTS_MOST];
    size_t count;
} facts;

static void say(facts *to, const char *line)
{
    if (to->count < FACTS_MOST)
        to->lines[to->count++] = line;
}

static void say_levels(facts *to, ui_frame *frame, const rp_desk_past *past)
{
    if (past->held)
        say(to, rp_held_words(past->mode));
    else if (past->level_count && !past->debrief_seen) /* own rating comes before levels */
        say(to, "Look back at it to see what it showed.");
    for (size_t i = 0; !past->held && past->debrief_seen && i < past->level_count; i++)
        say(to, ui_print(frame, "%s: %s", past->levels[i].title, rp_level_words(past->levels[i].level)));
}

static facts of_attempt(ui_frame *frame, const rp_desk_past *past)
{
    facts out = { .count = 0 };
    say(&out, log_went(frame, past));
    if (!past->ended_ms)
        return out;
    if (!past->stopped)
        say_levels(&out, frame, past);
    say(&out, !past->reflected ? "You have not written about it yet."
              : past->finished ? "Your entry is finished."
                               : "Your entry is not finished.");
    say(&out, rp_counts_words(past->not_counted, past->held));
    return out;
}

static facts facts_of(ui_frame *frame, const log_screen *log, const log_item *item)
{
    facts out = { .count = 0 };
    if (item->kind == LOG_ATTEMPT)
        out = of_attempt(frame, item->past);
    else
        say(&out, item->state);
    if (item->begins)
        say(&out, ui_print(frame, "“%s”", item->begins));
    const char *line = log_said_line(frame, log, item);
    if (line)
        say(&out, ui_print(frame, "You said: “%s”", line));
    return out;
}

static const char *name_of(ui_frame *frame, const log_item *item, const moment *when, const facts *what)
{
    str name = STR_EMPTY;
    str_print(&name, "%s, %s. %s", when->day, when->time, item->title);
    for (size_t i = 0; i < what->count; i++) {
        bool ended = strchr(".!?", name.bytes[name.length - 1]);
        str_print(&name, "%s %s", ended ? "" : ".", what->lines[i]);
    }
    const char *kept = arena_text(&frame->memory, name.bytes);
    str_finish(&name);
    return kept;
}

/* --- a row --- */

static void head(ui_frame *frame, const log_screen *log, const log_item *item, const moment *when,
                 ui_handler *handler)
{
    facts what = facts_of(frame, log, item);
    bool opened = log_is_opened(log, item);
    ui_node *box = ui_begin(frame, UI_ROW);
    box->role = UI_ROLE_BUTTON;
    box->id = log_id(frame, item);
    box->name = name_of(frame, item, when, &what);
    box->act = handler;
    box->data = item;
    box->gap = UI_GAP;
    box->padding = ui_both(20, UI_GAP);
    box->radius = UI_RADIUS;
    box->states = opened ? UI_EXPANDED : 0;
    box->hint = log->comparing ? "Enter sets them side by side"
                : opened       ? "Enter closes it"
                               : "Enter opens it";
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 4;
    if (ui_is_narrow(frame)) /* otherwise it stands at the left */
        ui_writef(frame, UI_STYLE_SMALL, "%s, %s", when->day, when->time);
    ui_write(frame, UI_STYLE_STRONG, item->title);
    for (size_t i = 0; i < what.count; i++)
        ui_write(frame, i || item->kind != LOG_ATTEMPT ? UI_STYLE_SMALL : UI_STYLE_BODY, what.lines[i]);
    ui_end(frame);
    icon_id icon = log->comparing ? ICON_FORWARD : opened ? ICON_UP : ICON_DOWN;
    ui_icon(frame, icon, INK_QUIET, 20)->across = UI_START;
    ui_end(frame);
}

static void card(ui_app *app, ui_frame *frame, const log_screen *log, const log_item *item,
                 const moment *when, ui_handler *handler)
{
    ui_node *outer = ui_begin(frame, UI_COLUMN);
    outer->share = 1;
    outer->padding = (ui_edges){ 0, 0, 0, UI_GAP };
    ui_node *box = ui_panel(frame);
    box->padding = ui_all(0);
    box->gap = 0;
    head(frame, log, item, when, handler);
    if (log_is_opened(log, item))
        log_draw_opened(app, frame, log, item);
    ui_end(frame);
    ui_end(frame);
}

static void day_words(ui_frame *frame, const moment *when, bool new_day)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->width = DAY;
    column->gap = 2;
    column->padding = (ui_edges){ 0, UI_GAP + 4, 0, 0 };
    column->states = UI_SILENT; /* the card's name says it */
    ui_write(frame, UI_STYLE_LABEL, new_day ? when->day : "")->text_align = UI_END;
    ui_write(frame, UI_STYLE_SMALL, when->time)->text_align = UI_END;
    ui_end(frame);
}

static void row(ui_app *app, ui_frame *frame, const log_screen *log, const log_item *item, const moment *when,
                bool new_day, bool first, bool last, ui_handler *handler)
{
    ui_begin(frame, UI_ROW)->gap = 12;
    if (!ui_is_narrow(frame)) {
        day_words(frame, when, new_day);
        rail(frame, item, first, last);
    }
    card(app, frame, log, item, when, handler);
    ui_end(frame);
}

/* --- all of them, month by month --- */

static void begin_month(ui_frame *frame, const char *month)
{
    ui_group(frame, month, UI_COLUMN, 0);
    ui_node *title = ui_write(frame, UI_STYLE_HEADING, month);
    title->states |= UI_SILENT;
    title->padding = (ui_edges){ 0, UI_GAP_SMALL, 0, 12 };
}

void log_line(ui_app *app, ui_frame *frame, const log_screen *log, const log_found *found,
              ui_handler *handler)
{
    size_t count = found->count < log->most ? found->count : log->most;
    moment *when = arena_allocate(&frame->memory, (count + 1) * sizeof *when);
    for (size_t i = 0; i < count; i++)
        when[i] = moment_of(app, frame, found->items[i]->at_ms);
    ui_begin(frame, UI_COLUMN);
    for (size_t i = 0; i < count; i++) {
        bool first = i == 0 || !str_is(month_of(&when[i]), month_of(&when[i - 1]));
        bool last = i + 1 == count || !str_is(month_of(&when[i]), month_of(&when[i + 1]));
        if (first)
            begin_month(frame, month_of(&when[i]));
        row(app, frame, log, found->items[i], &when[i], first || !str_is(when[i].day, when[i - 1].day), first,
            last, handler);
        if (last)
            ui_end(frame);
    }
    ui_end(frame);
}
