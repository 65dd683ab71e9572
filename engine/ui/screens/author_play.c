/* A preview from any scene, with any values. Nothing of it is kept. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/author.h"
#include "ui/widget.h"

/* --- what a run can begin with --- */

void author_start_finish(author_start *play)
{
    arena_finish(&play->memory);
    free(play->scene);
    *play = (author_start){ .there = false };
}

static const rp_value *find(const rp_value *values, size_t count, const rp_value *wanted)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(values[i].name, wanted->name) && values[i].type == wanted->type)
            return &values[i];
    return NULL;
}

/* What was chosen before, where it still can be. */
static void keep(rp_value *value, const rp_workshop_variable *variable, const rp_value *before)
{
    if (!before)
        return;
    if (value->type != RP_VALUE_CHOICE && before->number >= variable->least &&
        (value->type == RP_VALUE_FLAG || before->number <= variable->most))
        value->number = before->number;
    for (size_t i = 0; i < variable->choices.count; i++)
        if (str_is(variable->choices.items[i], before->text))
            value->text = variable->choices.items[i];
}

static bool has_scene(const rp_workshop_start *start, const char *id)
{
    for (size_t i = 0; i < start->scene_count; i++)
        if (str_is(start->scenes[i].id, id))
            return true;
    return false;
}

static rp_value copy(arena *memory, rp_value value)
{
    value.name = arena_text(memory, value.name);
    value.text = arena_text(memory, value.text);
    return value;
}

void author_read_start(ui_app *app, author *me)
{
    const rp_workshop *workshop = app->out.workshop;
    author_start *old = &me->play, fresh = { .there = false };
    size_t before = old->there ? old->start.variable_count : 0;
    fresh.there = workshop->start(workshop->data, me->id, &fresh.start, &fresh.wrong);
    if (fresh.there) {
        const rp_workshop_start *start = &fresh.start;
        fresh.values = arena_allocate(&fresh.memory, (start->variable_count + 1) * sizeof *fresh.values);
        for (size_t i = 0; i < start->variable_count; i++) {
            rp_value value = start->variables[i].first;
            keep(&value, &start->variables[i], find(old->values, before, &value));
            fresh.values[i] = copy(&fresh.memory, value);
        }
        const char *scene = has_scene(start, old->scene) ? old->scene : start->scenes[start->start].id;
        fresh.scene = memory_copy_text(scene);
    }
    author_start_finish(old);
    *old = fresh;
}

/* --- what is done --- */

static void on_scene(ui_app *app, void *state, const ui_node *node)
{
    author_start *play = &((author *)state)->play;
    (void)app;
    if (node->index >= play->start.scene_count)
        return;
    free(play->scene);
    play->scene = memory_copy_text(play->start.scenes[node->index].id);
}

static void on_flag(ui_app *app, void *state, const ui_node *node)
{
    author_start *play = &((author *)state)->play;
    (void)app;
    if (node->index < play->start.variable_count)
        play->values[node->index].number = !play->values[node->index].number;
}

static size_t choice_of(const rp_workshop_variable *variable, const rp_value *value)
{
    size_t at = 0;
    while (at + 1 < variable->choices.count && !str_is(variable->choices.items[at], value->text))
        at++;
    return at;
}

static void on_value(ui_app *app, void *state, const ui_node *node, int steps)
{
    author_start *play = &((author *)state)->play;
    (void)app;
    if (node->index >= play->start.variable_count || steps == 0)
        return;
    const rp_workshop_variable *variable = &play->start.variables[node->index];
    rp_value *value = &play->values[node->index];
    if (value->type == RP_VALUE_CHOICE) {
        size_t at = choice_of(variable, value);
        at = steps > 0 ? (at + 1 < variable->choices.count ? at + 1 : at) : (at ? at - 1 : 0);
        value->text = arena_text(&play->memory, variable->choices.items[at]);
    } else {
        int number = value->number + (steps > 0 ? 1 : -1);
        value->number = number < variable->least  ? variable->least
                        : number > variable->most ? variable->most
                                                  : number;
    }
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    (void)node;
    author_start_finish(&me->play);
    author_read_start(app, me);
}

static void on_play(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    const author_start *play = &me->play;
    (void)node;
    ui_play_preview(app,
                    &(rp_desk_choice){ .scenario = me->place,
                                       .has_seed = true,
                                       .watch = !me->packed,
                                       .scene = play->scene,
                                       .values = play->values,
                                       .value_count = play->start.variable_count },
                    (rp_names){ NULL, 0 });
}

static void on_edit(ui_app *app, void *state, const ui_node *node)
{
    const author_start *play = &((author *)state)->play;
    (void)node;
    for (size_t i = 0; i < play->start.scene_count; i++)
        if (str_is(play->start.scenes[i].id, play->scene))
            author_edit(app, play->start.scenes[i].file, play->start.scenes[i].line);
}

/* --- how it looks --- */

static void view_scenes(ui_frame *frame, const author *me)
{
    const rp_workshop_start *start = &me->play.start;
    ui_group(frame, "Scene to begin with", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_HEADING, "Scene to begin with")->states |= UI_SILENT;
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 220;
    grid->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < start->scene_count && i < me->shown; i++) {
        const char *name = i == start->start
                               ? ui_print(frame, "%s (the story begins here)", start->scenes[i].id)
                               : start->scenes[i].id;
        ui_option(frame, ui_print(frame, "scene.%zu", i + 1), 0, name,
                  str_is(start->scenes[i].id, me->play.scene), on_scene)
            ->index = i;
    }
    ui_end(frame);
    author_more(frame, me, start->scene_count);
    ui_end(frame);
}

static void view_values(ui_frame *frame, const author_start *play)
{
    if (!play->start.variable_count)
        return;
    ui_group(frame, "With these values", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_HEADING, "With these values")->states |= UI_SILENT;
    ui_panel(frame)->most_width = UI_MEASURE;
    for (size_t i = 0; i < play->start.variable_count; i++) {
        const rp_value *value = &play->values[i];
        const char *id = ui_id(frame, "value", value->name);
        ui_node *node;
        if (value->type == RP_VALUE_FLAG)
            node = ui_check(frame, id, value->name, value->number, on_flag);
        else
            node =
                ui_slider(frame, id, value->name,
                          value->type == RP_VALUE_CHOICE ? value->text : ui_print(frame, "%d", value->number),
                          on_value);
        node->index = i;
    }
    ui_end(frame);
    ui_end(frame);
}

void author_view_play(ui_app *app, author *me, ui_frame *frame)
{
    (void)app;
    author_wrong(frame, &me->play.wrong);
    if (!me->play.there)
        return;
    ui_write(
        frame, UI_STYLE_BODY,
        "Nothing of this run is kept. Save the scenario while you play: it goes on with the new text, at the "
        "same turn.")
        ->most_width = UI_MEASURE;
    view_scenes(frame, me);
    view_values(frame, &me->play);
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_primary(frame, "play", "Play from here", on_play);
    if (!me->packed)
        ui_button_icon(frame, "open-scene", ICON_OPEN, "Open this scene in the editor", on_edit);
    ui_button_icon(frame, "again", ICON_BACK, "First values again", on_again);
    ui_end(frame);
}
