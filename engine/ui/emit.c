/* From places to drawing commands, in the order of the tree: what comes later lies on top. */
#include <math.h>

#include "ui/node.h"

typedef struct emitter {
    const ui_frame *frame;
    const ui_emit_options *options;
    ui_commands *out;
    const ui_node *top;
} emitter;

enum {
    RECTS = 64,
    LINE = 2,
    BAR = 6,
    LEAST_BAR = 24,
    RING = 4 /* room for the ring of what stands at an edge */
};

static void add(emitter *e, ui_command command)
{
    ui_commands_add(e->out, &command);
}

static void box(emitter *e, ui_rect at, theme_ink fill, theme_ink stroke, float radius, float width)
{
    if (fill != INK_NOTHING || stroke != INK_NOTHING)
        add(e, (ui_command){ .kind = UI_COMMAND_BOX,
                             .at = at,
                             .fill = fill,
                             .stroke = stroke,
                             .radius = radius,
                             .width = width });
}

/* --- text --- */

static ui_rect inside(const ui_node *node)
{
    return (ui_rect){ node->rect.x + node->padding.left, node->rect.y + node->padding.top,
                      node->rect.width - node->padding.left - node->padding.right,
                      node->rect.height - node->padding.top - node->padding.bottom };
}

/* Behind letters, or where `line` says how thick, beneath them. */
static void range(emitter *e, const ui_node *node, ui_rect at, ui_span bytes, theme_ink ink, float line)
{
    ui_rect rects[RECTS];
    const ui_text *text = e->frame->text;
    size_t count = text->cover(text->data, node->paragraph, bytes.from, bytes.to, rects, RECTS);
    for (size_t i = 0; i < count && i < RECTS; i++) {
        ui_rect r = { at.x + rects[i].x, at.y + rects[i].y, rects[i].width, rects[i].height };
        if (line > 0) {
            r.y += r.height - 1 - line;
            r.height = line;
        }
        box(e, r, ink, INK_NOTHING, 0, 0);
    }
}

static void words(emitter *e, const ui_node *node)
{
    ui_rect at = inside(node);
    if (node->text_align == UI_CENTRE)
        at.x += floorf((at.width - node->paragraph->width) / 2);
    else if (node->text_align == UI_END)
        at.x += at.width - node->paragraph->width;
    const ui_typing *typing = node->typing;
    if (typing && typing->selected.from < typing->selected.to)
        range(e, node, at, typing->selected, INK_SELECTION, 0);
    add(e,
        (ui_command){ .kind = UI_COMMAND_TEXT, .at = at, .fill = node->ink, .paragraph = node->paragraph });
    if (!typing)
        return;
    for (size_t i = 0; i < typing->misspelt_count; i++)
        range(e, node, at, typing->misspelt[i], INK_WARN, LINE);
    range(e, node, at, typing->composed, INK_ACCENT, LINE);
    range(e, node, at, typing->clause, INK_ACCENT, 2 * LINE);
    if (e->options->caret && node->parent->states & UI_FOCUSED) {
        const ui_text *text = e->frame->text;
        ui_rect caret = text->caret(text->data, node->paragraph, typing->caret);
        box(e, (ui_rect){ at.x + caret.x - 1, at.y + caret.y, 2, caret.height }, INK_ACCENT, INK_NOTHING, 0,
            0);
    }
}

/* --- things --- */

static void content(emitter *e, const ui_node *node)
{
    ui_rect at = inside(node);
    if (node->paragraph)
        words(e, node);
    if (node->icon != ICON_NONE)
        add(e, (ui_command){ .kind = UI_COMMAND_ICON, .at = at, .fill = node->ink, .icon = node->icon });
    if (node->portrait)
        add(e,
            (ui_command){
                .kind = UI_COMMAND_PORTRAIT, .at = at, .radius = node->radius, .portrait = *node->portrait });
    if (node->picture)
        add(e, (ui_command){ .kind = UI_COMMAND_PICTURE, .at = at, .picture = *node->picture });
}

/* How far it is scrolled, at its right edge: thin, but it means something. */
static void bar(emitter *e, const ui_node *node)
{
    float whole = node->content_height, seen = node->rect.height;
    if (whole <= seen + 0.5f)
        return;
    float room = seen - 8, length = fmaxf(LEAST_BAR, room * seen / whole);
    float y = node->rect.y + 4 + (room - length) * node->scroll / (whole - seen);
    box(e, (ui_rect){ node->rect.x + node->rect.width - BAR - 2, y, BAR, length }, INK_EDGE, INK_NOTHING,
        BAR / 2, 0);
}

/* Content that stops between two things seems to be all there is: a line says that it goes on. */
static void brink(emitter *e, const ui_node *node)
{
    const ui_rect *at = &node->rect;
    if (node->content_height - at->height - node->scroll > 1)
        box(e, (ui_rect){ at->x, at->y + at->height - 1, at->width, 1 }, INK_EDGE, INK_NOTHING, 0, 0);
}

/* The accent shows on every ground but that of the head. */
static theme_ink ring_ink(const ui_node *node)
{
    for (; node; node = node->parent)
        if (node->fill == INK_BAND)
            return INK_TITLE;
    return INK_ACCENT;
}

static void ring(emitter *e, const ui_node *node)
{
    float width = e->options->focus_ring;
    bool shown = node->states & UI_FOCUSED && width > 0;
    if (shown)
        box(e, ui_rect_grown(node->rect, width + 1), INK_NOTHING, ring_ink(node),
            node->radius > 0 ? node->radius + width + 1 : 4, width);
}

/* What scrolls is cut at its edges; where nothing is scrolled away beyond one, a ring at that edge has its room. */
static ui_rect clip_of(const ui_node *node)
{
    ui_rect clip = node->rect;
    float below = node->content_height - node->rect.height - node->scroll;
    float above = node->scroll > 0.5f ? 0 : RING;
    clip.x -= RING;
    clip.width += 2 * RING;
    clip.y -= above;
    clip.height += above + (below > 0.5f ? 0 : RING);
    return clip;
}

static void emit(emitter *e, const ui_node *node)
{
    if (node->visible.width <= 0 || node->visible.height <= 0)
        return;
    if (node->shade)
        add(e, (ui_command){ .kind = UI_COMMAND_SHADE, .at = node->rect });
    box(e, node->rect, node->states & UI_READING ? INK_READING : node->fill, node->stroke, node->radius,
        node->border);
    if (node->scrolls)
        add(e, (ui_command){ .kind = UI_COMMAND_CLIP, .at = clip_of(node) });
    content(e, node);
    for (const ui_node *child = node->first; child; child = child->next)
        emit(e, child);
    if (node->scrolls) {
        add(e, (ui_command){ .kind = UI_COMMAND_UNCLIP });
        brink(e, node);
        bar(e, node);
    }
    ring(e, node);
}

void ui_emit(const ui_frame *frame, const ui_emit_options *options, ui_commands *out)
{
    emitter e = { frame, options, out, ui_top_layer(frame) };
    ui_commands_clear(out);
    emit(&e, frame->root);
}
