/* Records: what is kept beside the runs, by kind and day, and beginning a new one. */
#include "ui/screens/records.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "ui/kept.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { PAGE = 30, GIST = 90, ALL = (1 << RP_RECORDS) - 1 };

static const char *const tab_names[] = {
    "All", "Feedback", "Coaching", "Improvement", "Learning", "From work"
};
static const unsigned tab_kinds[] = {
    ALL,
    1 << RP_RECORD_FEEDBACK,
    1 << RP_RECORD_COACHING_PLAN | 1 << RP_RECORD_COACHING_SESSION | 1 << RP_RECORD_COACHING_REVIEW,
    1 << RP_RECORD_IMPROVEMENT,
    1 << RP_RECORD_ACTIVITY,
    1 << RP_RECORD_WORK,
};
enum { TABS = sizeof tab_kinds / sizeof *tab_kinds };

typedef struct records_screen {
    size_t tab, most;
    bool choosing;  /* the kind of a new one */
    bool withdrawn; /* those are shown, too */
    bool away;      /* another screen was on top */
    unsigned begun; /* kinds of which a new one was begun and not saved: bits */
} records_screen;

/* --- reading --- */

static void read_again(ui_app *app, records_screen *me)
{
    ui_kept_forget(app);
    me->begun = 0;
    for (int kind = 0; kind < RP_RECORDS; kind++)
        if (record_is_begun(app, (rp_record_kind)kind))
            me->begun |= 1U << kind;
}

static void open(ui_app *app, void *state)
{
    records_screen *me = state;
    me->most = PAGE;
    read_again(app, me);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    records_screen *me = state;
    bool shown = ui_is_shown(app, state), back = shown && me->away;
    (void)next_ms;
    if (back)
        read_again(app, me);
    me->away = !shown;
    return back;
}

/* --- what is done --- */

static void on_tab(ui_app *app, void *state, const ui_node *node)
{
    records_screen *me = state;
    (void)app;
    me->tab = node->index;
    me->most = PAGE;
}

static void on_new(ui_app *app, void *state, const ui_node *node)
{
    records_screen *me = state;
    (void)node;
    me->choosing = !me->choosing;
    if (me->choosing)
        ui_focus(app, "kind.1");
}

static void on_kind(ui_app *app, void *state, const ui_node *node)
{
    ((records_screen *)state)->choosing = false;
    ui_focus(app, "new");
    record_begin(app, (rp_record_kind)node->index, NULL, NULL);
}

static void on_record(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    record_open(app, strtoll(node->data, NULL, 10));
}

static void on_older(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((records_screen *)state)->most += PAGE;
}

static void on_withdrawn(ui_app *app, void *state, const ui_node *node)
{
    records_screen *me = state;
    (void)app, (void)node;
    me->withdrawn = !me->withdrawn;
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    read_again(app, state);
}

static void on_plan(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    kept_go(app, UI_SCREEN_PLAN);
}

static bool command(ui_app *app, void *state, ui_command_id does)
{
    records_screen *me = state;
    if (does != UI_DO_BACK || !me->choosing)
        return false;
    me->choosing = false;
    ui_focus(app, "new");
    return true;
}

/* --- the list --- */

typedef struct found {
    const rp_record **items;
    size_t count;
} found;

/* The day that it is about; of those without one the day on which it was written would be as good, so they come first,
 * to be dated. */
static const char *day_of(const rp_record *record)
{
    const char *day = record->now->values[rp_record_day(record->kind)];
    return day ? day : "9999";
}

/* The newest first. */
static found find(ui_frame *frame, const records_screen *me, const rp_records *all)
{
    found out = { arena_allocate(&frame->memory, (all->count + 1) * sizeof *out.items), 0 };
    for (size_t i = 0; i < all->count; i++) {
        const rp_record *record = &all->items[i];
        if (!(tab_kinds[me->tab] & 1U << record->kind) || (record->withdrawn && !me->withdrawn))
            continue;
        size_t at = out.count++;
        for (; at > 0 && strcmp(day_of(out.items[at - 1]), day_of(record)) <= 0; at--)
            out.items[at] = out.items[at - 1];
        out.items[at] = record;
    }
    return out;
}

static void warnings(ui_frame *frame, const rp_records *all, const rp_record *record)
{
    for (size_t i = 0; i < all->warning_count; i++)
        if (all->warnings[i].record == record)
            ui_write(frame, UI_STYLE_SMALL, all->warnings[i].text)->ink = INK_FAIR;
}

static void line(ui_frame *frame, const rp_records *all, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    const char *gist = record->now->values[rp_record_gist(record->kind)];
    const char *title =
        gist ? ui_clip(frame, gist, GIST) : "Nothing is written in it that would say which it is";
    const char *standing = record->withdrawn       ? ", withdrawn"
                           : record->now->finished ? ""
                                                   : ", not finished yet";
    char day[DATE_WORDS] = "no day yet";
    date_words(record->now->values[rp_record_day(record->kind)], day);
    const char *about = ui_print(frame, "%s, %s%s", form->title, day, standing);
    const char *number = ui_print(frame, "%lld", (long long)record->id);
    ui_node *box = ui_option_box(frame, ui_print(frame, "record.%s", number), 0,
                                 ui_print(frame, "%s. %s", about, title), false, on_record);
    box->role = UI_ROLE_BUTTON;
    box->data = number;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 4;
    words->across = UI_CENTRE;
    ui_write(frame, UI_STYLE_STRONG, title);
    ui_write(frame, UI_STYLE_SMALL, about);
    warnings(frame, all, record);
    ui_end(frame);
    ui_icon(frame, ICON_FORWARD, INK_QUIET, 20);
    ui_end(frame);
}

/* What is said of all of a kind. */
static void general(ui_frame *frame, const records_screen *me, const rp_records *all)
{
    bool any = false;
    if (!(tab_kinds[me->tab] & 1 << RP_RECORD_FEEDBACK))
        return;
    for (size_t i = 0; i < all->warning_count; i++) {
        if (all->warnings[i].record)
            continue;
        if (!any)
            ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
        any = true;
        ui_write(frame, UI_STYLE_BODY, all->warnings[i].text)->ink = INK_FAIR;
    }
    if (any)
        ui_note_end(frame);
}

static bool has_withdrawn(const rp_records *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].withdrawn)
            return true;
    return false;
}

static void list(ui_frame *frame, const records_screen *me, const rp_records *all)
{
    found one = find(frame, me, all);
    general(frame, me, all);
    if (!one.count)
        ui_write(
            frame, UI_STYLE_BODY,
            me->tab ? "There is none of these yet."
                    : "Nothing yet. Feedback, coaching, an improvement, something you did to learn, evidence "
                      "from work: whatever shows how you work is kept here, with its date.")
            ->role = UI_ROLE_STATUS;
    ui_begin(frame, UI_COLUMN)->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < one.count && i < me->most; i++)
        line(frame, all, one.items[i]);
    ui_end(frame);
    if (one.count > me->most)
        ui_button(frame, "older", "Show older ones", on_older);
    if (has_withdrawn(all))
        ui_check(frame, "withdrawn", "Show those that were withdrawn", me->withdrawn, on_withdrawn);
}

/* --- a new one --- */

static void kinds(ui_frame *frame, const records_screen *me)
{
    ui_panel(frame)->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_STRONG, "What do you want to keep?");
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 300;
    grid->gap = UI_GAP_SMALL;
    for (int kind = 0; kind < RP_RECORDS; kind++) {
        const rp_form *form = rp_record_form((rp_record_kind)kind);
        bool begun = me->begun & 1U << kind;
        const char *help = begun ? "You began one: go on with it." : form->help;
        ui_node *box = ui_option_box(frame, ui_print(frame, "kind.%d", kind + 1), kind + 1,
                                     ui_print(frame, "%s. %s", form->title, help), false, on_kind);
        box->index = (size_t)kind;
        box->role = UI_ROLE_BUTTON;
        ui_node *words = ui_begin(frame, UI_COLUMN);
        words->share = 1;
        words->gap = 2;
        words->across = UI_CENTRE;
        ui_write(frame, UI_STYLE_STRONG, form->title);
        ui_write(frame, UI_STYLE_SMALL, help);
        ui_end(frame);
        ui_end(frame);
    }
    ui_end(frame);
    ui_end(frame);
}

/* What was begun and not saved stands at the top. */
static void begun(ui_frame *frame, const records_screen *me)
{
    for (int kind = 0; kind < RP_RECORDS && !me->choosing; kind++)
        if (me->begun & 1U << kind) {
            const char *title = rp_record_form((rp_record_kind)kind)->title;
            ui_node *button =
                ui_button_icon(frame, ui_print(frame, "go-on.%d", kind + 1), ICON_WRITE,
                               ui_print(frame, "Go on with what you began: %s", title), on_kind);
            button->index = (size_t)kind;
        }
}

/* --- how it looks --- */

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const records_screen *me = state;
    rp_error error = { 0 };
    const rp_desk_kept *kept = ui_kept_of(app, &error);
    ui_head(app, frame, "Records");
    ui_head_button(app, frame, "plan", ICON_FORM, "Plan", on_plan);
    ui_head_end(app, frame);
    ui_page(frame, 840);
    ui_write(frame, UI_STYLE_TITLE, "What you keep beside the runs");
    if (!kept) {
        ui_failed(frame, ui_print(frame, "Your records cannot be read: %s.", error.text), "again", on_again);
        ui_page_end(frame);
        return;
    }
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_primary(frame, "new", me->choosing ? "Not now" : "New record", on_new);
    begun(frame, me);
    ui_end(frame);
    if (me->choosing)
        kinds(frame, me);
    ui_tabs(frame, "tab", tab_names, TABS, me->tab, on_tab);
    list(frame, me, kept->records);
    ui_page_end(frame);
}

const ui_screen ui_screen_records = {
    .name = "records",
    .title = "Records",
    .help =
        "What you keep beside the runs: feedback from others, coaching, improvements, what you did to learn, "
        "evidence from work. Begin a new one, or open one to read it, to change it with a reason, or to "
        "withdraw "
        "it. Nothing is ever lost: earlier versions stay readable.",
    .state_size = sizeof(records_screen),
    .open = open,
    .view = view,
    .command = command,
    .tick = tick,
};
