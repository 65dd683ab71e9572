/* What a row quotes: the levels that the run it cites did not show, or the remark; offered once the link is chosen. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/marking.h"
#include "ui/screens/plan.h"

static size_t field_of(const char *key)
{
    return rp_form_index(rp_plan_form(), key);
}

static const char *cited(const plan_screen *me)
{
    return me->part == PLAN_ROW && me->form.of ? me->form.chosen[field_of("cites")] : NULL;
}

static void forget(plan_cite *cite)
{
    for (size_t i = 0; i < cite->count; i++)
        free(cite->quotes[i]);
    free(cite->link);
    *cite = (plan_cite){ .quoted = cite->quoted };
}

void plan_cite_finish(plan_cite *cite)
{
    forget(cite);
    free(cite->quoted);
    cite->quoted = NULL;
}

static void add(plan_cite *to, char *heap)
{
    if (to->count < PLAN_QUOTES)
        to->quotes[to->count++] = heap;
    else
        free(heap);
}

/* --- of a run: what its debrief said was not shown, where that was seen --- */

static void take_levels(plan_cite *to, const rp_desk_past *past)
{
    for (size_t i = 0; past->debrief_seen && !past->held && i < past->level_count; i++) {
        str words = STR_EMPTY;
        if (past->levels[i].level == RP_LEVEL_SHOWN)
            continue;
        str_print(&words, "%s: %s (%s)", past->levels[i].title, rp_level_words(past->levels[i].level),
                  past->title);
        add(to, str_take(&words));
    }
}

static bool read_on(ui_app *app, plan_cite *to, int64_t *next_ms)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_past past;
    rp_desk_step step = desk->past_next(desk->data, &past);
    bool found = step == RP_DESK_FOUND && memcmp(&past.stream, &to->run, sizeof to->run) == 0;
    if (found)
        take_levels(to, &past);
    to->reading = step != RP_DESK_END && !found;
    if (to->reading)
        *next_ms = ui_now(app);
    return found;
}

/* --- of a record: its words --- */

static void take_words(ui_app *app, plan_cite *to, const char *number)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    const rp_record *record = kept ? rp_records_find(kept->records, strtoll(number, NULL, 10)) : NULL;
    const char *gist = record ? record->now->values[rp_record_gist(record->kind)] : NULL;
    if (gist)
        add(to, memory_copy_text(gist));
}

static void begin(ui_app *app, plan_cite *to, const char *link)
{
    const rp_desk *desk = app->out.desk;
    rp_link kind;
    const char *name;
    size_t count;
    forget(to);
    to->link = memory_copy_text(link);
    if (!rp_link_read(link, &kind, &name))
        return;
    if (kind == RP_LINK_RECORD)
        take_words(app, to, name);
    else if (kind == RP_LINK_ATTEMPT && rp_stream_from_hex(name, &to->run))
        to->reading = desk->past_open(desk->data, &count, NULL);
}

bool plan_cite_tick(ui_app *app, plan_screen *me, int64_t *next_ms)
{
    const char *link = cited(me);
    if (!str_is(link, me->cite.link)) {
        begin(app, &me->cite, link);
        ui_touch(app);
    }
    return me->cite.reading && read_on(app, &me->cite, next_ms);
}

/* --- how it looks --- */

void plan_quote(ui_frame *frame, plan_screen *me, const char *text)
{
    size_t gap = field_of("gap");
    const char *now = ui_edit_text(me->form.edits[gap]);
    bool own = now[strspn(now, " \n")] && !str_is(now, me->cite.quoted);
    char *copy = memory_copy_text(text);
    form_type(&me->form, gap, own ? ui_print(frame, "%s\n%s", now, text) : text);
    free(me->cite.quoted);
    me->cite.quoted = copy;
}

static void on_quote(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    plan_quote(&app->frame, me, me->cite.quotes[node->index]);
    ui_focus(app, form_id(&app->frame, &me->form, field_of("gap")));
}

void plan_draw_cite(ui_frame *frame, const plan_screen *me)
{
    const form_page *page = &me->form.pages[me->form.page];
    size_t field = field_of("cites");
    bool shown =
        me->form.page < me->form.page_count && field >= page->first && field < page->first + page->count;
    if (!shown || me->form.picking.field || !me->cite.count)
        return;
    ui_panel(frame)->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_STRONG, "Quote it as the gap");
    for (size_t i = 0; i < me->cite.count; i++) {
        ui_node *button = ui_button_icon(frame, ui_print(frame, "quote.%zu", i + 1), ICON_QUOTE,
                                         ui_clip(frame, me->cite.quotes[i], 160), on_quote);
        button->index = i;
    }
    ui_end(frame);
}
