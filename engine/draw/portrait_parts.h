/* What the files of the portrait share. The picture is laid out in units: x from -94 to 94 with the nose at 0, y
 * downwards from 13 to 238. Light falls from the upper left. Head and face are drawn upright, inside a turn of the
 * whole head. */
#ifndef DRAW_PORTRAIT_PARTS_H
#define DRAW_PORTRAIT_PARTS_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/look.h"
#include "rapport/scenario.h"

/* --- what a mood changes: distances from a face at rest --- */

typedef enum pose_part {
    POSE_BROW_IN,   /* inner ends of the brows, down */
    POSE_BROW_MID,  /* their arches, down */
    POSE_BROW_OUT,  /* their outer ends, down */
    POSE_BROW_NEAR, /* towards each other */
    POSE_BROW_ODD,  /* one up, the other down */
    POSE_LID,       /* upper lids: 0 at rest, 1 closed, below 0 wide open */
    POSE_LOWER_LID, /* lower lids, up */
    POSE_GAZE_X,
    POSE_GAZE_Y,
    POSE_MOUTH_WIDE,
    POSE_MOUTH_UP,   /* corners, up */
    POSE_MOUTH_MID,  /* the middle, down */
    POSE_MOUTH_OPEN, /* between the lips */
    POSE_TEETH,      /* how much of the opening shows the upper ones: 0 to 1 */
    POSE_CLENCHED,   /* both rows, 0 to 1 */
    POSE_MOUTH_ODD,  /* one corner up, the other down */
    POSE_MOUTH_X,
    POSE_PRESSED,   /* lips, 0 to 1 */
    POSE_CHEEKS,    /* raised by a smile, 0 to 1 */
    POSE_FURROW,    /* lines between the brows, 0 to 1 */
    POSE_FOREHEAD,  /* lines over them, 0 to 1 */
    POSE_FOLDS,     /* from nose to mouth, 0 to 1 */
    POSE_TILT,      /* of the head, in degrees */
    POSE_TURN,      /* of the face to one side */
    POSE_NOD,       /* of the face, down */
    POSE_HEAD_Y,    /* of the head, down */
    POSE_SHOULDERS, /* down */
    POSE_LEAN,      /* of the shoulders, in degrees */
    POSES
} pose_part;

/* `t` as draw_portrait takes it. */
void portrait_pose(rp_mood from, rp_mood to, double t, double pose[POSES]);

/* --- colours --- */

typedef struct tint {
    double r, g, b;
} tint;

tint tint_mix(tint from, tint to, double share);
tint tint_darker(tint of, double share); /* towards a deep, warm shade */
tint tint_lighter(tint of, double share);

typedef struct tones {
    tint skin, skin_shade, skin_light, line; /* line: of nose, folds and lids */
    tint blush, lips, lips_dark;
    tint hair, hair_shade, hair_light, brow;
    tint iris, lash;
    tint cloth, cloth_shade, cloth_light, under, under_shade;
    tint wrap, wrap_shade, wrap_light; /* headwear */
} tones;

void portrait_tones(const rp_look *look, tones *out);

/* --- painting --- */

typedef struct head_shape {
    double width;              /* half, at the temples */
    double jaw_x, jaw_y, chin; /* corner of the jaw, lowest point */
    double flat;               /* how wide the chin is */
    double mouth;              /* of its line */
} head_shape;

typedef struct portrait {
    cairo_t *on;
    const rp_look *look;
    double pose[POSES];
    tones tones;
    head_shape head;
    double shoulders; /* half their width beside that of a person of medium build */
} portrait;

/* Adds to the path: "M x y", "L x y", "C x y x y x y", "Z", absolute, whole numbers or decimals. */
void portrait_path(cairo_t *on, const char *path);
void portrait_fill(cairo_t *on, tint with, double alpha); /* what the path holds; it is used up */
void portrait_stroke(cairo_t *on, tint with, double alpha, double width);
/* From `above` at y0 to `below` at y1. */
void portrait_fill_down(cairo_t *on, tint above, tint below, double y0, double y1);
/* Strongest in the middle of an ellipse, nothing at its edge; only inside the clip. */
void portrait_glow(cairo_t *on, tint with, double alpha, double x, double y, double rx, double ry);
void portrait_oval(cairo_t *on, double x, double y, double rx, double ry); /* adds to the path */
/* Shape by shape. */
void portrait_shape(cairo_t *on, const char *path, tint with, double alpha);
void portrait_line(cairo_t *on, const char *path, tint with, double alpha, double width);
/* The same on both sides: the path, and its mirror image. */
void portrait_shapes(cairo_t *on, const char *path, tint with, double alpha);
void portrait_lines(cairo_t *on, const char *path, tint with, double alpha, double width);

/* --- the parts, in the order in which they lie over one another --- */

void portrait_chair(portrait *p);     /* behind the person */
void portrait_hair_back(portrait *p); /* behind neck and shoulders */
void portrait_wrap_back(portrait *p); /* the same of headwear */
void portrait_neck(portrait *p);
void portrait_clothes(portrait *p);
void portrait_worn(portrait *p); /* badges and the like */
void portrait_ears(portrait *p);
void portrait_face(portrait *p); /* skin, without features */
void portrait_face_path(const portrait *p);
void portrait_marks(portrait *p);
void portrait_beard(portrait *p);
void portrait_nose(portrait *p);
void portrait_mouth(portrait *p);
void portrait_moustache(portrait *p);
void portrait_eyes(portrait *p);
void portrait_brows(portrait *p);
void portrait_hair_front(portrait *p);
void portrait_headwear(portrait *p);
void portrait_ear_things(portrait *p);
void portrait_glasses(portrait *p);
void portrait_stick(portrait *p); /* in front of everything */

/* What headwear leaves to be seen of the hair. */
bool portrait_hair_hidden(const rp_look *look);
bool portrait_ears_hidden(const rp_look *look);

/* Everything in the face moves with its turn: x and y of a feature that stands `out` units out of the face. */
void portrait_turned(portrait *p, double out);

/* Hair that is made of many round or woven pieces. */
void portrait_curls_back(portrait *p);
void portrait_curls_front(portrait *p);

#endif
