/* Changes to what the centre has recorded. Each needs who said so and when; what is wrong is told at its field, and
 * nothing that was typed is lost. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/centre.h"
#include "ui/screens/fact.h"
#include "ui/widget.h"

/* --- opening --- */

static void set(ui_edit *edit, const char *text)
{
    ui_edit_select_all(edit);
    ui_edit_delete(edit, UI_MOVE_NEXT);
    if (text && *text)
        ui_edit_type(edit, text, strlen(text));
}

static void begin(ui_app *app, centre *me, centre_opened what)
{
    me->opened = what;
    me->whole_unit = false;
    me->wrong_by = me->wrong_on = NULL;
    me->wrong = (rp_error){ .kind = RP_ERROR_NONE };
    ui_to_top(app, me);
}

void centre_open_point(ui_app *app, centre *me, const rp_definition *point)
{
    const rp_centre_fact *fact = centre_fact(me, point->id);
    str criteria = STR_EMPTY;
    begin(app, me, CENTRE_POINT);
    me->point = point;
    me->admissible = fact ? fact->admissible : RP_ADMISSIBLE_UNKNOWN;
    for (const char *const *one = fact ? fact->criteria : NULL; one && *one; one++)
        str_print(&criteria, "%s%s", criteria.length ? ", " : "", *one);
    set(me->unit, fact ? fact->unit : NULL);
    set(me->criteria, str_text(&criteria));
    str_finish(&criteria);
    ui_focus(app, ui_print(&app->frame, "answer.%d", (int)me->admissible + 1));
}

void centre_open_retention(ui_app *app, centre *me)
{
    begin(app, me, CENTRE_RETENTION);
    me->years = rp_centre_retention(me->now.centre).years;
    ui_focus(app, "years");
}

/* --- who said so, and when --- */

static const char *typed(ui_edit *edit)
{
    const char *text = ui_edit_text(edit);
    return text[strspn(text, " ")] ? text : NULL;
}

static bool is_to_come(const ui_app *app, const char *on)
{
    enum { DAY_MS = 86400000 };
    const rp_desk *desk = app->out.desk;
    int64_t day = 0;
    date_read(on, &day);
    return day > desk->wall_ms(desk->data) / DAY_MS + 1; /* elsewhere it is tomorrow already */
}

/* `on` is the day as records write it. */
static bool said(ui_app *app, centre *me, char on[DATE_TEXT])
{
    bool dated = date_read_typed(ui_edit_text(me->on), on);
    me->wrong_by = typed(me->said_by) ? NULL : "Say who said so: a name or a role.";
    me->wrong_on = !typed(me->on)        ? "Say when it was said."
                   : !dated              ? "That is no date. Write it as 2026-03-01 or 1/3/2026."
                   : is_to_come(app, on) ? "That day is still to come."
                                         : NULL;
    if (me->wrong_by || me->wrong_on)
        ui_focus(app, me->wrong_by ? "said-by" : "on");
    return !me->wrong_by && !me->wrong_on;
}

/* --- saving --- */

static void save(ui_app *app, centre *me, const rp_centre_facts *facts)
{
    const rp_desk *desk = app->out.desk;
    me->wrong = (rp_error){ .kind = RP_ERROR_NONE };
    if (!desk->centre_save(desk->data, facts, &me->wrong)) {
        ui_focus(app, "save");
        return;
    }
    centre_close_opened(app, me);
    me->point = NULL; /* of the framework that is read anew now */
    centre_read(app, me);
    ui_tell(app, "It is recorded.");
}

/* What stands between commas. */
static const char *const *split(arena *memory, const char *text)
{
    size_t most = 2;
    for (const char *at = text; *at; at++)
        most += *at == ',';
    const char **items = arena_allocate(memory, most * sizeof *items);
    for (size_t count = 0; *text;) {
        text += strspn(text, ", ");
        size_t length = strcspn(text, ",");
        const char *next = text + length;
        while (length && text[length - 1] == ' ')
            length--;
        if (length)
            items[count++] = arena_text_n(memory, text, length);
        text = next;
    }
    return items;
}

/* The fact of the point, which is there already or is added. */
static rp_centre_fact *fact_in(rp_centre_fact *facts, size_t *count, const char *point)
{
    static const char *const none[] = { NULL };
    for (size_t i = 0; i < *count; i++)
        if (str_is(facts[i].point, point))
            return &facts[i];
    facts[*count] = (rp_centre_fact){ .point = point, .criteria = none };
    return &facts[(*count)++];
}

/* Criteria are of the one point, whatever is said of the whole unit. */
static void put(const centre *me, rp_centre_fact *fact, const char *on)
{
    fact->admissible = me->admissible;
    fact->unit = typed(me->unit);
    fact->said_by = ui_edit_text(me->said_by);
    fact->on = on;
}

static void save_point(ui_app *app, centre *me, const char *on)
{
    arena memory = { .size = 0 };
    const rp_framework *framework = me->now.framework;
    rp_centre_facts before = rp_centre_facts_of(me->now.centre);
    size_t count = before.count, most = before.count + rp_framework_count(framework);
    rp_centre_fact *facts = arena_allocate(&memory, (most + 1) * sizeof *facts);
    if (count)
        memcpy(facts, before.facts, count * sizeof *facts);
    for (size_t i = 0; i < rp_framework_count(framework); i++) {
        const rp_definition *one = rp_framework_at(framework, i);
        bool also =
            me->whole_unit && one->kind == RP_DEFINITION_POINT && str_is(one->group, me->point->group);
        if (also || one == me->point)
            put(me, fact_in(facts, &count, one->id), on);
    }
    fact_in(facts, &count, me->point->id)->criteria = split(&memory, ui_edit_text(me->criteria));
    save(app, me, &(rp_centre_facts){ facts, count, before.retention });
    arena_finish(&memory);
}

static void on_save(ui_app *app, void *state, const ui_node *node)
{
    centre *me = state;
    char on[DATE_TEXT];
    (void)node;
    if (!said(app, me, on))
        return;
    if (me->opened == CENTRE_POINT) {
        save_point(app, me, on);
        return;
    }
    rp_centre_facts facts = rp_centre_facts_of(me->now.centre);
    facts.retention = (rp_retention){ me->years, ui_edit_text(me->said_by), on };
    save(app, me, &facts);
}

static void on_leave(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    centre_close_opened(app, state);
}

/* --- what is changed --- */

static void on_answer(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((centre *)state)->admissible = (rp_admissible)node->index;
}

static void on_whole(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((centre *)state)->whole_unit = !((centre *)state)->whole_unit;
}

static void on_years(ui_app *app, void *state, const ui_node *node, int steps)
{
    centre *me = state;
    int years = me->years + steps;
    (void)app, (void)node;
    me->years = years < 1 ? 1 : years > RP_RETENTION_YEARS_MOST ? RP_RETENTION_YEARS_MOST : years;
}

/* --- how it looks --- */

static void point_fields(ui_app *app, ui_frame *frame, centre *me)
{
    ui_group(frame, "Does evidence from a simulation count?", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, "Does evidence from a simulation count?")->states |= UI_SILENT;
    for (int i = 0; i < FACT_ADMISSIBLE; i++)
        ui_option(frame, ui_print(frame, "answer.%d", i + 1), i + 1,
                  ui_sentence(frame, fact_short((rp_admissible)i)), i == (int)me->admissible, on_answer)
            ->index = (size_t)i;
    ui_end(frame);
    ui_field(app, frame, "unit-number", me->unit,
             &(ui_field_options){ .label = "The awarding organisation's unit",
                                  .help = "Its own reference, or empty." });
    ui_check(frame, "whole-unit", "The same answer and unit for all points of this unit", me->whole_unit,
             on_whole);
    ui_field(app, frame, "criteria", me->criteria,
             &(ui_field_options){ .label = "Its criteria for this point",
                                  .help = "Numbers with commas between them, such as 1.1, 1.2; or empty." });
}

static void head(ui_frame *frame, const centre *me)
{
    if (me->opened == CENTRE_RETENTION) {
        ui_write(frame, UI_STYLE_TITLE, "How long records are kept");
        return;
    }
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_write(frame, UI_STYLE_TITLE, me->point->title);
    if (me->point->asks)
        ui_write(frame, UI_STYLE_SMALL, me->point->asks);
    ui_end(frame);
}

static void who_and_when(ui_app *app, ui_frame *frame, centre *me)
{
    ui_panel(frame)->gap = UI_GAP;
    ui_field(app, frame, "said-by", me->said_by,
             &(ui_field_options){ .label = "Who said so",
                                  .help = "A name or a role, at the awarding organisation or the centre.",
                                  .wrong = me->wrong_by });
    ui_field(app, frame, "on", me->on,
             &(ui_field_options){
                 .label = "When", .placeholder = "1/3/2026", .wrong = me->wrong_on, .enter = on_save });
    ui_end(frame);
}

void centre_draw_opened(ui_app *app, ui_frame *frame, centre *me)
{
    head(frame, me);
    ui_panel(frame)->gap = UI_GAP;
    if (me->opened == CENTRE_POINT)
        point_fields(app, frame, me);
    else
        ui_slider(frame, "years", "Years from the end of an attempt", ui_print(frame, "%d", me->years),
                  on_years);
    ui_end(frame);
    who_and_when(app, frame, me);
    if (me->wrong.text[0]) {
        ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
        ui_node *words = ui_writef(frame, UI_STYLE_BODY, "It was not recorded: %s.", me->wrong.text);
        words->role = UI_ROLE_ALERT;
        words->states |= UI_LIVE;
        words->ink = INK_WARN;
        ui_note_end(frame);
    }
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_primary(frame, "save", "Record it", on_save);
    ui_button(frame, "leave", "Leave it as it was", on_leave);
    ui_end(frame);
}
