/* Each icon is a text in a small language of shapes, on a grid of 24 whose y grows downwards. A letter and its numbers:
 *
 *   M x y   L x y          begin there; a line to there, both on whole pixels
 *   m x y   l x y          the same without, for what leans
 *   c x1 y1 x2 y2 x y      a curve
 *   a cx cy r from to      an arc that goes on from where the path is; angles in degrees, to the right is 0, down is 90
 *   A cx cy r from to      an arc that begins
 *   z                      back to the beginning
 *   O cx cy r              a circle
 *   R x y width height r   a rectangle with round corners
 *   D cx cy r              a full disc
 *   H cx cy r              its left half
 *
 * The path is painted in the pixels of the device. Where a line is an odd number of pixels wide the grid is one pixel
 * smaller, so that the middle of an icon is the middle of a pixel and both halves are alike. */
#include "draw/icon.h"

#include <cairo.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>

static const char *const shapes[ICONS] = {
    [ICON_NONE] = "",
    [ICON_BACK] = "M20 12L4.5 12m11 5.5l4.5 12l11 18.5",
    [ICON_FORWARD] = "M4 12L19.5 12m13 5.5l19.5 12l13 18.5",
    [ICON_UP] = "m5.5 15.5l12 9l18.5 15.5",
    [ICON_DOWN] = "m5.5 8.5l12 15l18.5 8.5",
    [ICON_CLOSE] = "m6 6l18 18m18 6l6 18",
    [ICON_CHECK] = "m4.5 12.5l9.5 17.5l19.5 6.5",
    [ICON_PLUS] = "M12 5L12 19M5 12L19 12",
    [ICON_MINUS] = "M5 12L19 12",
    [ICON_SEARCH] = "O10.5 10.5 6.5m15.3 15.3l20.5 20.5",
    [ICON_SETTINGS] = "M3 7L6.5 7O9 7 2.5M11.5 7L21 7M3 17L12.5 17O15 17 2.5M17.5 17L21 17",
    [ICON_HELP] =
        "O12 12 9m9.2 9.6c9.2 8 10.4 7 12 7c13.6 7 14.8 8 14.8 9.4c14.8 11.6 12 11.4 12 13.8D12 17 1.3",
    [ICON_PERSON] = "O12 8 4m4.5 20.5c4.5 16.6 7.6 15 12 15c16.4 15 19.5 16.6 19.5 20.5",
    [ICON_LIBRARY] = "R3 4 5 16 1R8 4 5 16 1m18 20.2l14.3 6l17.9 5l21.7 19.2z",
    [ICON_LOG] = "O6 6 2.5O6 18 2.5M6 8.5L6 15.5M12.5 6L21 6M12.5 12L18 12M12.5 18L21 18",
    [ICON_WORKSHOP] = "m15 6.3l17.5 3.7a15.5 8.5 5.2 -67 -200l4.2 16.7a5.8 18.2 2.2 225 45l13.7 13.4"
                      "a15.5 8.5 5.2 110 -23l17.7 9z",
    [ICON_PAUSE] = "M8.5 5L8.5 19M15.5 5L15.5 19",
    [ICON_PLAY] = "m7.5 4.8l19 12l7.5 19.2z",
    [ICON_SPEECH] =
        "M3.5 9.5L7 9.5l11.5 5.5l11.5 18.5l7 14.5L3.5 14.5zA11.5 12 4.5 -45 45A11.5 12 8.7 -45 45",
    [ICON_TALK] = "M6 3.5L13 3.5a13 6.5 3 270 360L16 9a13 9 3 0 90L9.5 12l6 15l6 12a6 9 3 90 180L3 6.5"
                  "a6 6.5 3 180 270zM19.5 9.2a18 12 3 300 360L21 15a18 15 3 0 90l18 21l14.5 18L12.5 18"
                  "a12.5 15 3 90 160",
    [ICON_DOCUMENT] = "M14 3L7 3a7 5 2 270 180L5 19a7 19 2 180 90L17 21a17 19 2 90 0L19 8l14 3L14 8L19 8"
                      "M9 13L15 13M9 17L13 17",
    [ICON_LETTER] = "R4 3 16 18 2M8 7.5L12 7.5M8 11.5L16 11.5m8 17c9 14.6 10.4 14.6 10.8 16.2"
                    "c11.2 17.6 12.2 17.6 14 15.8",
    [ICON_EMAIL] = "R3 5 18 14 2m3.8 7.4l12 13.2l20.2 7.4",
    [ICON_CHAT] = "M6 4L18 4a18 7 3 270 360L21 14a18 14 3 0 90L11.5 17l7 21L7 17L6 17a6 14 3 90 180L3 7"
                  "a6 7 3 180 270zD8 10.5 1.2D12 10.5 1.2D16 10.5 1.2",
    [ICON_CARD] = "M12 6.5c10 5 7 4.5 3 4.5L3 18.5c7 18.5 10 19 12 20.5c14 19 17 18.5 21 18.5L21 4.5"
                  "c17 4.5 14 5 12 6.5L12 20.5",
    [ICON_FORM] = "R4 3 16 18 2m7.8 8.4l9.2 9.8l11.6 6.8M14.5 8.5L16.5 8.5m7.8 15.4l9.2 16.8l11.6 13.8"
                  "M14.5 15.5L16.5 15.5",
    [ICON_TABLE] = "R3 4 18 16 2M3 9.5L21 9.5M3 14.5L21 14.5M10 4L10 20",
    [ICON_CHART] = "M4 3.5L4 20L20.5 20M9 16L9 12M14 16L14 7M19 16L19 10",
    [ICON_IMAGE] = "R3 4 18 16 2O8.5 9 1.6m3.8 18l10 12.4l14 16l16.6 13.6l20.2 17",
    [ICON_PHONE] = "m8.6 4l5.6 4c4.7 4 4 4.7 4 5.6c4.6 13.5 10.5 19.4 18.4 20c19.3 20 20 19.3 20 18.4"
                   "l20 15.4l15.8 13.7l13.7 15.8c11.2 14.6 9.4 12.8 8.2 10.3l10.3 8.2z",
    [ICON_MEETING] = "O7 6.5 2.5O17 6.5 2.5A7 15 4 180 360A17 15 4 180 360M2 15L22 15M6 15L6 20M18 15L18 20",
    [ICON_PIN] = "M8 3.5L16 3.5M9.5 3.5l9.5 9.5l6.5 14.5L17.5 14.5l14.5 9.5L14.5 3.5M12 14.5L12 21",
    [ICON_OPEN] = "M14 4L20 4L20 10m20 4l11.5 12.5M10 5L6 5a6 7 2 270 180L4 18a6 18 2 180 90L17 20"
                  "a17 18 2 90 0L19 14",
    [ICON_WARNING] = "m12 4l21.2 20L2.8 20zM12 10L12 14D12 17 1.3",
    [ICON_STOP] = "M8.3 3L15.7 3l21 8.3L21 15.7l15.7 21L8.3 21l3 15.7L3 8.3zM8 12L16 12",
    [ICON_STRONG] = "O12 12 9m7.8 12.4l10.8 15.3l16.2 9.2",
    [ICON_PART] = "O12 12 9H12 12 9",
    [ICON_AGAINST] = "O12 12 9m9 9l15 15m15 9l9 15",
    [ICON_MISSED] = "A12 12 9 -18 18A12 12 9 42 78A12 12 9 102 138A12 12 9 162 198A12 12 9 222 258"
                    "A12 12 9 282 318",
    [ICON_EMPTY] = "O12 12 9",
    [ICON_HELD] = "R5 11 14 9 2M8 11L8 8a12 8 4 180 360L16 11",
    [ICON_QUOTE] = "D6.8 14.6 3.6m4 14.4c4 10 5.6 7.4 9 6D17.2 14.6 3.6m14.4 14.4c14.4 10 16 7.4 19.4 6",
    [ICON_WRITE] = "m4 20l5.2 15.2l15.8 4.6c16.6 3.8 17.8 3.8 18.6 4.6l19.4 5.4c20.2 6.2 20.2 7.4 19.4 8.2"
                   "l8.8 18.8zm13.4 7l17 10.6",
};

static const double grid = 24, line_width = 2, width_least = 1.5;

/* The device's pixels, and how the grid lies on them. */
typedef struct pen {
    cairo_t *on;
    const char *at;
    double left, top, scale, middle;
} pen;

static double read_number(pen *p)
{
    double sign = 1, number = 0, part = 1;
    while (*p->at == ' ')
        p->at++;
    if (*p->at == '-') {
        sign = -1;
        p->at++;
    }
    for (; *p->at >= '0' && *p->at <= '9'; p->at++)
        number = number * 10 + (*p->at - '0');
    if (*p->at == '.')
        for (p->at++; *p->at >= '0' && *p->at <= '9'; p->at++)
            number += (*p->at - '0') * (part /= 10);
    return sign * number;
}

/* The nearest place where a line lies on whole pixels: as far from the middle as a whole number of pixels. */
static double on_pixel(const pen *p, double place)
{
    double away = (place - grid / 2) * p->scale;
    return p->middle + (away < 0 ? ceil(away - 0.5) : floor(away + 0.5));
}

static double off_pixel(const pen *p, double place)
{
    return p->middle + (place - grid / 2) * p->scale;
}

static void move_on(pen *p)
{
    double x = p->left + on_pixel(p, read_number(p)), y = p->top + on_pixel(p, read_number(p));
    cairo_move_to(p->on, x, y);
}

static void line_on(pen *p)
{
    double x = p->left + on_pixel(p, read_number(p)), y = p->top + on_pixel(p, read_number(p));
    cairo_line_to(p->on, x, y);
}

static void move_off(pen *p)
{
    double x = p->left + off_pixel(p, read_number(p)), y = p->top + off_pixel(p, read_number(p));
    cairo_move_to(p->on, x, y);
}

static void line_off(pen *p)
{
    double x = p->left + off_pixel(p, read_number(p)), y = p->top + off_pixel(p, read_number(p));
    cairo_line_to(p->on, x, y);
}

static void curve(pen *p)
{
    double at[6];
    for (int i = 0; i < 6; i++)
        at[i] = off_pixel(p, read_number(p)) + (i % 2 ? p->top : p->left);
    cairo_curve_to(p->on, at[0], at[1], at[2], at[3], at[4], at[5]);
}

static void arc(pen *p)
{
    double x = p->left + off_pixel(p, read_number(p)), y = p->top + off_pixel(p, read_number(p));
    double radius = read_number(p) * p->scale, degree = acos(-1) / 180;
    double from = read_number(p) * degree, to = read_number(p) * degree;
    (to < from ? cairo_arc_negative : cairo_arc)(p->on, x, y, radius, from, to);
}

static void begin_arc(pen *p)
{
    cairo_new_sub_path(p->on);
    arc(p);
}

static void close(pen *p)
{
    cairo_close_path(p->on);
}

static void circle(pen *p)
{
    double x = p->left + off_pixel(p, read_number(p)), y = p->top + off_pixel(p, read_number(p));
    cairo_new_sub_path(p->on);
    cairo_arc(p->on, x, y, read_number(p) * p->scale, 0, 2 * acos(-1));
    cairo_close_path(p->on);
}

static void rectangle(pen *p)
{
    double x = read_number(p), y = read_number(p);
    double right = p->left + on_pixel(p, x + read_number(p)),
           bottom = p->top + on_pixel(p, y + read_number(p));
    double r = read_number(p) * p->scale, quarter = acos(-1) / 2;
    double left = p->left + on_pixel(p, x), top = p->top + on_pixel(p, y);
    cairo_new_sub_path(p->on);
    cairo_arc(p->on, left + r, top + r, r, 2 * quarter, 3 * quarter);
    cairo_arc(p->on, right - r, top + r, r, 3 * quarter, 4 * quarter);
    cairo_arc(p->on, right - r, bottom - r, r, 0, quarter);
    cairo_arc(p->on, left + r, bottom - r, r, quarter, 2 * quarter);
    cairo_close_path(p->on);
}

static void disc(pen *p)
{
    cairo_stroke(p->on);
    circle(p);
    cairo_fill(p->on);
}

static void half_disc(pen *p)
{
    cairo_stroke(p->on);
    double x = p->left + off_pixel(p, read_number(p)), y = p->top + off_pixel(p, read_number(p));
    cairo_arc(p->on, x, y, read_number(p) * p->scale, acos(-1) / 2, acos(-1) * 1.5);
    cairo_fill(p->on);
}

static const struct {
    char letter;
    void (*draw)(pen *p);
} letters[] = {
    { 'M', move_on }, { 'L', line_on },   { 'm', move_off },  { 'l', line_off },
    { 'c', curve },   { 'a', arc },       { 'A', begin_arc }, { 'z', close },
    { 'O', circle },  { 'R', rectangle }, { 'D', disc },      { 'H', half_disc },
};

static void step(pen *p)
{
    char letter = *p->at++;
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].letter == letter)
            letters[i].draw(p);
}

void draw_icon(cairo_t *on, icon_id icon, double x, double y, double size, uint32_t rgb)
{
    double wide = size, high = 0, far = x + size, base = y;
    cairo_user_to_device_distance(on, &wide, &high);
    cairo_user_to_device(on, &x, &y);
    cairo_user_to_device(on, &far, &base);
    double side = fmax(round(hypot(wide, high)), 1);
    double width = fmax(round(line_width * side / grid * 4) / 4, width_least);
    bool odd = fmod(floor(width), 2) > 0;
    cairo_save(on);
    cairo_identity_matrix(on);
    double box = (fmod(side, 2) > 0) == odd ? side : side - 1;
    pen p = { on, shapes[icon], round(x), round(y), box / grid, box / 2 };
    cairo_new_path(on);
    cairo_set_source_rgb(on, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    cairo_set_line_width(on, width);
    cairo_set_line_cap(on, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(on, CAIRO_LINE_JOIN_ROUND);
    cairo_set_dash(on, NULL, 0, 0);
    while (*p.at)
        step(&p);
    cairo_stroke(on);
    cairo_restore(on);
}
