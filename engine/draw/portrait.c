/* A portrait from its layers. */
#include "draw/portrait.h"

#include <math.h>

#include "draw/portrait_parts.h"

static const double left = -94, top = 13, wide = 188, high = 225;

static const head_shape heads[RP_HEADS] = {
    /* width, jaw, chin, flat, mouth */
    [RP_HEAD_OVAL] = { 40, 33.5, 136, 160, 13, 140 },
    [RP_HEAD_ROUND] = { 42, 36.5, 134, 157, 16, 138.5 },
    [RP_HEAD_LONG] = { 38.5, 32.5, 139, 165, 13, 142 },
    [RP_HEAD_SQUARE] = { 40.5, 36.5, 139, 161, 19, 140 },
    [RP_HEAD_HEART] = { 41, 31.5, 135, 160, 8.5, 139.5 },
};

static const head_shape child_head = { 41.5, 37, 134, 155, 15, 137 };

static const double shoulders[RP_BUILDS] = {
    [RP_BUILD_MEDIUM] = 1, [RP_BUILD_SLIM] = 0.92, [RP_BUILD_BROAD] = 1.1
};

static void draw_ground(cairo_t *on, double width, double height)
{
    static const tint above = { 0.835, 0.882, 0.925 }, below = { 0.694, 0.765, 0.839 }, round = { 1, 1, 1 };
    cairo_rectangle(on, 0, 0, width, height);
    portrait_fill_down(on, above, below, 0, height);
    portrait_glow(on, round, 0.55, width * 0.36, height * 0.34, width * 0.62, height * 0.55);
}

static void add_panel(cairo_t *on, double width, double height, double radius)
{
    double r = fmax(0, fmin(radius, fmin(width, height) / 2));
    cairo_new_sub_path(on);
    cairo_arc(on, width - r, r, r, -1.5708, 0);
    cairo_arc(on, width - r, height - r, r, 0, 1.5708);
    cairo_arc(on, r, height - r, r, 1.5708, 3.1416);
    cairo_arc(on, r, r, r, 3.1416, 4.7124);
    cairo_close_path(on);
}

static void turn_shoulders(portrait *p)
{
    cairo_translate(p->on, 0, p->pose[POSE_SHOULDERS]);
    cairo_translate(p->on, 0, 238);
    cairo_rotate(p->on, p->pose[POSE_LEAN] * 0.01745);
    cairo_translate(p->on, 0, -238);
}

static void turn_head(portrait *p)
{
    cairo_translate(p->on, p->pose[POSE_LEAN] * 0.9, p->pose[POSE_HEAD_Y] + 166);
    cairo_rotate(p->on, p->pose[POSE_TILT] * 0.01745);
    cairo_translate(p->on, 0, -166);
}

void portrait_turned(portrait *p, double out)
{
    double low = p->look->age == RP_AGE_CHILD ? 5 : 0; /* a high forehead */
    cairo_translate(p->on, p->pose[POSE_TURN] * out, p->pose[POSE_NOD] * out * 0.8 + low);
}

typedef struct layer {
    void (*draw)(portrait *p);
    void (*turn)(portrait *p); /* NULL: it stands still */
} layer;

static const layer layers[] = {
    { portrait_chair, NULL },
    { portrait_hair_back, turn_head },
    { portrait_wrap_back, turn_head },
    { portrait_neck, turn_shoulders },
    { portrait_clothes, turn_shoulders },
    { portrait_worn, turn_shoulders },
    { portrait_ears, turn_head },
    { portrait_face, turn_head },
    { portrait_marks, turn_head },
    { portrait_beard, turn_head },
    { portrait_nose, turn_head },
    { portrait_mouth, turn_head },
    { portrait_moustache, turn_head },
    { portrait_eyes, turn_head },
    { portrait_brows, turn_head },
    { portrait_hair_front, turn_head },
    { portrait_headwear, turn_head },
    { portrait_ear_things, turn_head },
    { portrait_glasses, turn_head },
    { portrait_stick, NULL },
};

static portrait pose_person(cairo_t *on, const rp_look *look, rp_mood from, rp_mood to, double t)
{
    portrait p = { .on = on, .look = look, .head = heads[look->head], .shoulders = shoulders[look->build] };
    portrait_tones(look, &p.tones);
    portrait_pose(from, to, t, p.pose);
    if (look->age == RP_AGE_CHILD) {
        p.head = child_head;
        p.shoulders *= 0.62;
        p.pose[POSE_HEAD_Y] += 7; /* on a short neck */
    }
    return p;
}

static void draw_person(portrait *p, double scale)
{
    cairo_scale(p->on, scale, scale);
    cairo_translate(p->on, 0, p->look->age == RP_AGE_CHILD ? 11 : 0); /* smaller than the others */
    cairo_set_line_cap(p->on, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(p->on, CAIRO_LINE_JOIN_ROUND);
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) {
        cairo_save(p->on);
        if (layers[i].turn)
            layers[i].turn(p);
        layers[i].draw(p);
        cairo_restore(p->on);
    }
}

void draw_portrait(cairo_t *on, const rp_look *look, rp_mood from, rp_mood to, double t, double width,
                   double height, double radius)
{
    portrait p = pose_person(on, look, from, to, t);
    double scale = fmin(width / wide, height / high);
    if (!(scale > 0))
        return;
    cairo_save(on);
    cairo_new_path(on);
    /* on a surface of its own, cut to its corners once at the end: a round clip would slow every shape down */
    cairo_rectangle(on, 0, 0, width, height);
    cairo_clip(on);
    cairo_push_group_with_content(on, CAIRO_CONTENT_COLOR);
    draw_ground(on, width, height);
    cairo_translate(on, width / 2 - (left + wide / 2) * scale, height - (top + high) * scale);
    draw_person(&p, scale);
    cairo_pop_group_to_source(on);
    add_panel(on, width, height, radius);
    cairo_fill(on);
    cairo_restore(on);
}
