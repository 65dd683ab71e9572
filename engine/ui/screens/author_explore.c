/* Exploring: how far, begin, and what was found as far as it goes. */
#include "ui/screens/author.h"
#include "ui/widget.h"

/* States of a pass at most; 0: no limit. */
static const struct {
    uint64_t states;
    const char *words;
} limits[] = { { 0, "no limit" },
               { 10000, "10,000" },
               { 100000, "100,000" },
               { 1000000, "1,000,000" },
               { 10000000, "10,000,000" } };

enum { LIMITS = sizeof limits / sizeof *limits };

static void on_limit(ui_app *app, void *state, const ui_node *node, int steps)
{
    author *me = state;
    (void)app, (void)node;
    if (steps > 0 && me->limit + 1 < LIMITS)
        me->limit++;
    else if (steps < 0 && me->limit > 0)
        me->limit--;
}

static void on_explore(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    const rp_workshop *workshop = app->out.workshop;
    rp_error error = { 0 };
    (void)node;
    author_began(app, me, RP_WORK_EXPLORE,
                 workshop->explore(workshop->data, me->id, limits[me->limit].states, &error), &error);
}

static void view_begin(author *me, ui_frame *frame)
{
    ui_panel(frame);
    ui_write(frame, UI_STYLE_BODY,
             "Plays every answer in every state: what each path, and what chance alone, can come to.");
    ui_node *row = ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW);
    row->gap = UI_GAP;
    ui_node *limit = ui_slider(frame, "limit", "States of a pass at most", limits[me->limit].words, on_limit);
    limit->share = ui_is_narrow(frame) ? 0 : 1;
    ui_node *explore =
        ui_primary(frame, "explore", me->explored.there ? "Explore again" : "Explore", on_explore);
    if (me->work.kind != RP_WORK_NONE)
        ui_disable(explore, "Something else is at work. Wait for it, or stop it.");
    ui_end(frame);
    ui_end(frame);
}

void author_view_explorer(ui_app *app, author *me, ui_frame *frame)
{
    const rp_workshop *workshop = app->out.workshop;
    const rp_exploration *found = me->explored.there ? workshop->explored(workshop->data) : NULL;
    view_begin(me, frame);
    author_wrong(frame, &me->wrong[RP_WORK_EXPLORE]);
    if (found && me->explored.old) {
        ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
        ui_write(frame, UI_STYLE_BODY, "The scenario was saved since. Explore it again for what it is now.")
            ->ink = INK_FAIR;
        ui_note_end(frame);
    }
    if (found)
        author_view_explored(frame, found);
}
