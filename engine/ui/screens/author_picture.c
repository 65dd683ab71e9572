/* The graph of a scenario, seen through a window: moved by dragging and by arrows, made larger and smaller, and gone
 * through scene by scene. */
#include <math.h>
#include <string.h>

#include "base/str.h"
#include "ui/screens/author.h"
#include "ui/widget.h"

static const float least_zoom = 0.05f, most_zoom = 3, zoom_step = 1.25f;

enum { LEAST_HEIGHT = 280, BESIDE = 320, STEP = 80 };

static const rp_workshop_picture *picture_of(const ui_app *app, const author *me)
{
    const rp_workshop *workshop = app->out.workshop;
    return me->drawn.there ? workshop->drawn(workshop->data) : NULL;
}

/* --- where it is looked at --- */

/* The room of the picture in the window, in units. */
static ui_rect room_of(const ui_frame *frame)
{
    float margin = ui_is_narrow(frame) ? UI_GAP : UI_MARGIN;
    float width = fminf(frame->width, AUTHOR_PAGE + 2 * margin) - 2 * margin;
    return (ui_rect){ 0, 0, width, fmaxf(LEAST_HEIGHT, frame->height - BESIDE) };
}

static ui_graph whole(const rp_workshop_picture *picture, ui_rect room)
{
    float width = (float)picture->width, height = (float)picture->height;
    float zoom = fminf(1, fminf(room.width / width, room.height / height));
    return (ui_graph){ .picture = picture->picture,
                       .zoom = zoom,
                       .x = (width - room.width / zoom) / 2,
                       .y = (height - room.height / zoom) / 2 };
}

static ui_graph seen(const author *me, const rp_workshop_picture *picture, ui_rect room)
{
    ui_graph graph = whole(picture, room);
    if (me->view.moved) {
        graph.zoom = me->view.zoom;
        graph.x = me->view.x;
        graph.y = me->view.y;
    }
    if (me->view.place) {
        const rp_workshop_place *place = &picture->places[me->view.place - 1];
        graph.mark = (ui_rect){ (float)place->x, (float)place->y, (float)place->width, (float)place->height };
    }
    return graph;
}

static float held(float value, float least, float most)
{
    return fmaxf(least, fminf(value, most));
}

/* What is in the middle never leaves the picture. */
static void look_at(author *me, const rp_workshop_picture *picture, ui_rect room, ui_graph graph)
{
    float across = room.width / graph.zoom / 2, down = room.height / graph.zoom / 2;
    me->view.moved = true;
    me->view.zoom = graph.zoom;
    me->view.x = held(graph.x, -across, (float)picture->width - across);
    me->view.y = held(graph.y, -down, (float)picture->height - down);
}

static void move(ui_app *app, author *me, float across, float down)
{
    const rp_workshop_picture *picture = picture_of(app, me);
    if (!picture)
        return;
    ui_rect room = room_of(&app->frame);
    ui_graph graph = seen(me, picture, room);
    graph.x += across / graph.zoom;
    graph.y += down / graph.zoom;
    look_at(me, picture, room, graph);
}

/* The point of the room at (x, y) stays where it is. */
static void zoom(ui_app *app, author *me, int steps, float x, float y)
{
    const rp_workshop_picture *picture = picture_of(app, me);
    if (!picture)
        return;
    ui_rect room = room_of(&app->frame);
    ui_graph graph = seen(me, picture, room);
    float now = held(graph.zoom * powf(zoom_step, (float)steps), least_zoom, most_zoom);
    graph.x += x / graph.zoom - x / now;
    graph.y += y / graph.zoom - y / now;
    graph.zoom = now;
    look_at(me, picture, room, graph);
}

static void zoom_middle(ui_app *app, author *me, int steps)
{
    ui_rect room = room_of(&app->frame);
    zoom(app, me, steps, room.width / 2, room.height / 2);
}

/* The next scene or ending, framed in the middle and large enough to be read. */
static void step(ui_app *app, author *me, int by)
{
    const rp_workshop_picture *picture = picture_of(app, me);
    if (!picture || !picture->place_count)
        return;
    size_t count = picture->place_count, at = me->view.place;
    me->view.place = !at ? picture->start + 1 : (at - 1 + count + (size_t)(by + (int)count)) % count + 1;
    const rp_workshop_place *place = &picture->places[me->view.place - 1];
    ui_rect room = room_of(&app->frame);
    ui_graph graph = seen(me, picture, room);
    float fits = fminf(room.width / (float)place->width, room.height / (float)place->height) * 0.9f;
    graph.zoom = held(fits, least_zoom, 1);
    graph.x = (float)(place->x + place->width / 2) - room.width / graph.zoom / 2;
    graph.y = (float)(place->y + place->height / 2) - room.height / graph.zoom / 2;
    look_at(me, picture, room, graph);
}

/* --- what is done --- */

static void on_drag(ui_app *app, void *state, const ui_node *node, float across, float down)
{
    (void)node;
    move(app, state, -across, -down);
    ui_touch(app);
}

static void on_wheel(ui_app *app, void *state, const ui_node *node, int steps)
{
    zoom(app, state, steps, app->pointer_x - node->rect.x, app->pointer_y - node->rect.y);
    ui_touch(app);
}

static void on_adjust(ui_app *app, void *state, const ui_node *node, int steps)
{
    (void)node;
    zoom_middle(app, state, steps);
}

static void on_larger(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    zoom_middle(app, state, 1);
}

static void on_smaller(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    zoom_middle(app, state, -1);
}

static void on_whole(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((author *)state)->view = (author_view){ .moved = false };
}

static void on_next(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    step(app, state, 1);
}

static void on_previous(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    step(app, state, -1);
}

/* The scene that is framed, in the editor. */
static void on_open(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    const rp_workshop_picture *picture = picture_of(app, me);
    (void)node;
    author_read_start(app, me);
    if (!picture || !me->view.place || !me->play.there)
        return;
    const char *id = picture->places[me->view.place - 1].id;
    for (size_t i = 0; i < me->play.start.scene_count; i++)
        if (str_is(me->play.start.scenes[i].id, id))
            author_edit(app, me->play.start.scenes[i].file, me->play.start.scenes[i].line);
}

bool author_picture_command(ui_app *app, author *me, ui_command_id command)
{
    static const struct {
        ui_command_id command;
        int across, down, zooms, steps;
    } does[] = {
        { UI_DO_LEFT, -STEP, 0, 0, 0 },  { UI_DO_RIGHT, STEP, 0, 0, 0 }, { UI_DO_UP, 0, -STEP, 0, 0 },
        { UI_DO_DOWN, 0, STEP, 0, 0 },   { UI_DO_MORE, 0, 0, 1, 0 },     { UI_DO_LESS, 0, 0, -1, 0 },
        { UI_DO_PAGE_DOWN, 0, 0, 0, 1 }, { UI_DO_PAGE_UP, 0, 0, 0, -1 },
    };
    if (strcmp(ui_app_top(app)->focus, "graph") != 0)
        return false;
    if (command == UI_DO_FIRST) {
        me->view = (author_view){ .moved = false };
        return true;
    }
    for (size_t i = 0; i < sizeof does / sizeof *does; i++) {
        if (does[i].command != command)
            continue;
        if (does[i].zooms)
            zoom_middle(app, me, does[i].zooms);
        else if (does[i].steps)
            step(app, me, does[i].steps);
        else
            move(app, me, (float)does[i].across, (float)does[i].down);
        return true;
    }
    return false;
}

void author_draw(ui_app *app, author *me)
{
    const rp_workshop *workshop = app->out.workshop;
    rp_error error = { 0 };
    author_began(app, me, RP_WORK_DRAW, workshop->draw(workshop->data, me->id, &error), &error);
}

/* --- how it looks --- */

static void view_graph(author *me, ui_frame *frame, const rp_workshop_picture *picture)
{
    ui_rect room = room_of(frame);
    ui_graph *graph = arena_allocate(&frame->memory, sizeof *graph);
    ui_picture *shown = arena_allocate(&frame->memory, sizeof *shown);
    *graph = seen(me, picture, room);
    *shown = (ui_picture){ UI_PICTURE_GRAPH, graph };
    size_t endings = 0;
    for (size_t i = 0; i < picture->place_count; i++)
        endings += picture->places[i].ends;
    ui_node *node = ui_add(frame);
    node->role = UI_ROLE_IMAGE;
    node->id = "graph";
    node->name =
        ui_print(frame, "The story as a graph: %zu scene%s and %zu ending%s", picture->place_count - endings,
                 picture->place_count - endings == 1 ? "" : "s", endings, endings == 1 ? "" : "s");
    node->hint =
        "Arrows move it, plus and minus make it larger and smaller, Page Down goes to the next scene";
    node->adjust = on_adjust;
    node->drag = on_drag;
    node->wheel = on_wheel;
    node->picture = shown;
    node->aspect = room.height / room.width;
    node->height = room.height;
    node->fill = INK_PAPER;
    node->stroke = INK_LINE;
    node->border = 1;
    node->padding = ui_all(1);
}

static void view_buttons(const author *me, ui_frame *frame, const rp_workshop_picture *picture)
{
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_button_icon(frame, "previous", ICON_BACK, "Scene before", on_previous);
    ui_button_icon(frame, "next", ICON_FORWARD, "Next scene", on_next);
    ui_button_icon(frame, "larger", ICON_PLUS, "Larger", on_larger);
    ui_button_icon(frame, "smaller", ICON_MINUS, "Smaller", on_smaller);
    ui_button_icon(frame, "whole", ICON_IMAGE, "All of it", on_whole);
    if (me->view.place && !picture->places[me->view.place - 1].ends && !me->packed)
        ui_button_icon(frame, "open-scene", ICON_OPEN, "Open this scene in the editor", on_open);
    ui_end(frame);
}

void author_view_picture(ui_app *app, author *me, ui_frame *frame)
{
    const rp_workshop_picture *picture = picture_of(app, me);
    author_wrong(frame, &me->wrong[RP_WORK_DRAW]);
    if (!picture) {
        if (!me->wrong[RP_WORK_DRAW].kind && me->work.kind != RP_WORK_DRAW)
            ui_write(frame, UI_STYLE_BODY, "The picture is drawn as soon as the other work is done.");
        return;
    }
    if (me->view.place > picture->place_count)
        me->view.place = 0;
    view_graph(me, frame, picture);
    const char *words = me->view.place ? picture->places[me->view.place - 1].words : NULL;
    if (words)
        ui_write(frame, UI_STYLE_BODY, words)->states |= UI_LIVE;
    view_buttons(me, frame, picture);
    if (picture->note)
        ui_write(frame, UI_STYLE_SMALL, picture->note);
}
