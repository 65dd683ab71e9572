/* The list of records: by kind and day, searched, with what is worth another look. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "base/utf8.h"
#include "ui/kept.h"
#include "ui/screens/records.h"
#include "ui/widget.h"

enum { SEARCHED = 6, GIST = 90, ALL = (1 << RP_RECORDS) - 1 };

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

/* --- what is done --- */

static void on_tab(ui_app *app, void *state, const ui_node *node)
{
    records_screen *me = state;
    (void)app;
    me->tab = node->index;
    me->most = RECORDS_PAGE;
}

static void on_record(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    record_open(app, strtoll(node->data, NULL, 10));
}

static void on_older(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((records_screen *)state)->most += RECORDS_PAGE;
}

static void on_withdrawn(ui_app *app, void *state, const ui_node *node)
{
    records_screen *me = state;
    (void)app, (void)node;
    me->withdrawn = !me->withdrawn;
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

/* Whether what is written in it has the words that are searched for. */
static bool matches(const records_screen *me, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    str words = STR_EMPTY;
    str_add(&words, form->title);
    for (size_t i = 0; i < form->field_count; i++) {
        char *told = rp_value_words(&form->fields[i], record->now->values[i]);
        str_print(&words, " %s", told);
        free(told);
    }
    bool has = utf8_has_words(words.bytes, ui_edit_text(me->search));
    str_finish(&words);
    return has;
}

/* The newest first. Most were written in the order of their days, so the last one is taken first. */
static found find(ui_frame *frame, const records_screen *me, const rp_records *all)
{
    found out = { arena_allocate(&frame->memory, (all->count + 1) * sizeof *out.items), 0 };
    for (size_t i = all->count; i-- > 0;) {
        const rp_record *record = &all->items[i];
        if (!(tab_kinds[me->tab] & 1U << record->kind) || (record->withdrawn && !me->withdrawn) ||
            (ui_edit_length(me->search) && !matches(me, record)))
            continue;
        size_t at = out.count++;
        for (; at > 0 && strcmp(day_of(out.items[at - 1]), day_of(record)) < 0; at--)
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

static const char *none_words(const records_screen *me)
{
    if (ui_edit_length(me->search))
        return "Nothing fits. Search for other words.";
    return me->tab
               ? "There is none of these yet."
               : "Nothing yet. Feedback, coaching, an improvement, something you did to learn, evidence from "
                 "work: whatever shows how you work is kept here, with its date.";
}

void records_list(ui_app *app, ui_frame *frame, const records_screen *me, const rp_records *all)
{
    if (all->count >= SEARCHED || ui_edit_length(me->search))
        ui_field(app, frame, "search", me->search,
                 &(ui_field_options){ .label = "Search", .placeholder = "Words, a day, who it was" });
    ui_tabs(frame, "tab", tab_names, TABS, me->tab, on_tab);
    general(frame, me, all);
    found one = find(frame, me, all);
    if (!one.count)
        ui_write(frame, UI_STYLE_BODY, none_words(me))->role = UI_ROLE_STATUS;
    ui_begin(frame, UI_COLUMN)->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < one.count && i < me->most; i++)
        line(frame, all, one.items[i]);
    ui_end(frame);
    if (one.count > me->most)
        ui_button(frame, "older", "Show older ones", on_older);
    if (has_withdrawn(all))
        ui_check(frame, "withdrawn", "Show those that were withdrawn", me->withdrawn, on_withdrawn);
}
