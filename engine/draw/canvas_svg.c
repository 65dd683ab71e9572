#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "draw/canvas.h"

typedef struct svg {
    str *out;
    const draw_text *text;
    theme_id theme;
    bool in_page; /* which has a style sheet that knows the colours */
} svg;

/* With two figures behind the point at most, and none where they are 0. */
static void add_number(str *out, double number)
{
    long hundredths = lround(number * 100);
    if (hundredths < 0)
        str_add_char(out, '-');
    hundredths = labs(hundredths);
    str_print(out, "%ld", hundredths / 100);
    if (hundredths % 100)
        str_print(out, hundredths % 10 ? ".%02ld" : ".%ld",
                  hundredths % 10 ? hundredths % 100 : hundredths % 100 / 10);
}

static void add_numbered(str *out, const char *name, double number)
{
    str_print(out, " %s=\"", name);
    add_number(out, number);
    str_add_char(out, '"');
}

static void add_point(str *out, char step, const draw_point *point)
{
    str_add_char(out, step);
    add_number(out, point->x);
    str_add_char(out, ' ');
    add_number(out, point->y);
}

/* XML knows no control characters and no U+FFFE and U+FFFF. */
static void add_escaped(str *out, const char *text)
{
    int32_t code;
    for (size_t left = strlen(text), step; left > 0; text += step, left -= step) {
        step = utf8_next(text, left, &code);
        if (step == 0) {
            step = 1;
            continue;
        }
        if (code == '<')
            str_add(out, "&lt;");
        else if (code == '>')
            str_add(out, "&gt;");
        else if (code == '&')
            str_add(out, "&amp;");
        else if (code == '"')
            str_add(out, "&quot;");
        else if (!utf8_is_control(code) && code != 0xfffe && code != 0xffff)
            str_add_n(out, text, step);
    }
}

static void add_colour(const svg *to, const char *name, theme_ink ink)
{
    str *out = to->out;
    if (ink == INK_NOTHING)
        str_print(out, " %s=\"none\"", name);
    else if (to->in_page)
        str_print(out, " %s=\"var(--%s)\"", name, theme_ink_name(ink));
    else
        str_print(out, " %s=\"#%06x\"", name, (unsigned)theme_rgb(to->theme, ink));
}

static void add_paint(const svg *to, const draw_paint *paint)
{
    str *out = to->out;
    add_colour(to, "fill", paint->fill);
    if (paint->stroke != INK_NOTHING) {
        add_colour(to, "stroke", paint->stroke);
        add_numbered(out, "stroke-width", paint->width);
    }
    if (paint->dashed)
        str_print(out, " stroke-dasharray=\"%d %d\"", DRAW_DASH, DRAW_BLANK);
    str_add(out, "/>\n");
}

static void box(void *data, double x, double y, double width, double height, double radius,
                const draw_paint *paint)
{
    str *out = ((svg *)data)->out;
    str_add(out, "<rect");
    add_numbered(out, "x", x);
    add_numbered(out, "y", y);
    add_numbered(out, "width", width);
    add_numbered(out, "height", height);
    if (radius > 0)
        add_numbered(out, "rx", radius);
    add_paint(data, paint);
}

static void path(void *data, const draw_point *points, size_t count, bool closed, double radius,
                 const draw_paint *paint)
{
    str *out = ((svg *)data)->out;
    draw_point before, after;
    str_add(out, "<path d=\"");
    for (size_t i = 0; i < count; i++) {
        if (closed || !draw_corner(points, count, i, radius, &before, &after)) {
            add_point(out, i ? 'L' : 'M', &points[i]);
            continue;
        }
        add_point(out, 'L', &before);
        add_point(out, 'Q', &points[i]);
        add_point(out, ' ', &after);
    }
    str_add(out, closed ? "Z\"" : "\"");
    add_paint(data, paint);
}

static void words(void *data, draw_font font, theme_ink ink, double x, double y, const char *text)
{
    const svg *to = data;
    if (!*text)
        return;
    str_add(to->out, "<text");
    add_numbered(to->out, "x", x);
    add_numbered(to->out, "y", y);
    add_numbered(to->out, "font-size", font.size);
    if (font.bold)
        str_add(to->out, " font-weight=\"700\"");
    add_colour(to, "fill", ink);
    add_numbered(to->out, "textLength", to->text->measure(to->text->data, font, text, strlen(text)));
    str_add(to->out, " lengthAdjust=\"spacingAndGlyphs\">");
    add_escaped(to->out, text);
    str_add(to->out, "</text>\n");
}

static void begin(void *data, const char *name)
{
    str *out = ((svg *)data)->out;
    str_add(out, "<g><title>");
    add_escaped(out, name);
    str_add(out, "</title>\n");
}

static void end(void *data)
{
    str_add(((svg *)data)->out, "</g>\n");
}

static void add_view(const draw_picture *picture, str *out)
{
    str_add(out, " viewBox=\"0 0 ");
    add_number(out, picture->width);
    str_add_char(out, ' ');
    add_number(out, picture->height);
    str_add_char(out, '"');
}

static void add_shapes(const draw_picture *picture, bool in_page, str *out)
{
    svg to = { out, picture->text, picture->theme, in_page };
    draw_canvas canvas = { &to, box, path, words, begin, end };
    picture->paint(&canvas, picture->data);
    str_add(out, "</svg>");
}

void draw_svg_inline(const draw_picture *picture, str *out)
{
    str_add(out, "<svg");
    add_view(picture, out);
    str_add(out, " stroke-linejoin=\"round\" role=\"img\" aria-label=\"");
    add_escaped(out, picture->title);
    if (picture->description) {
        str_add_char(out, ' ');
        add_escaped(out, picture->description);
    }
    str_add(out, "\">\n");
    add_shapes(picture, true, out);
}

void draw_svg(const draw_picture *picture, str *out)
{
    str_add(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    add_numbered(out, "width", picture->width);
    add_numbered(out, "height", picture->height);
    add_view(picture, out);
    str_print(out, " stroke-linejoin=\"round\" font-family=\"%s\" xml:lang=\"", draw_font_families());
    add_escaped(out, picture->language);
    str_add(out, "\" aria-labelledby=\"title description\">\n<title id=\"title\">");
    add_escaped(out, picture->title);
    str_add(out, "</title>\n<desc id=\"description\">");
    add_escaped(out, picture->description);
    str_add(out, "</desc>\n");
    add_shapes(picture, false, out);
    str_add_char(out, '\n');
}
