#include <cairo.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "sheets.h"

void sheet_picture(const sheet *s, double x, double y, double width, double height,
                   void (*paint)(const draw_canvas *canvas, const void *data), const void *data)
{
    draw_paint ground = { INK_PANEL, INK_LINE, 1, false };
    const double margin = 16;
    cairo_save(s->on);
    cairo_translate(s->on, x, y);
    s->canvas.box(s->canvas.data, 0.5, 0.5, width + 2 * margin - 1, height + 2 * margin - 1, 12, &ground);
    cairo_translate(s->on, margin, margin);
    paint(&s->canvas, data);
    cairo_restore(s->on);
}

void sheet_label(const sheet *s, double x, double y, const char *words)
{
    s->canvas.words(s->canvas.data, (draw_font){ 11, false }, INK_QUIET, x, y, words);
}

static const struct {
    const char *name;
    int width, height; /* of one theme's part */
    bool above;        /* themes one above the other, otherwise side by side */
    void (*paint)(const sheet *s);
} sheets[] = {
    { "charts", 1820, 1200, true, sheet_charts },
    { "charts-large", 2320, 2000, true, sheet_charts_large },
    { "charts-narrow", 1760, 700, true, sheet_charts_narrow },
    { "charts-wide", 2340, 1800, true, sheet_charts_wide },
    { "courses", 1470, 800, true, sheet_courses },
    { "icons", 1500, 250, true, sheet_icons },
    { "wheels", 2150, 1080, true, sheet_wheels },
};

static bool write_sheet(size_t index, const char *folder, const draw_text *text)
{
    int width = sheets[index].width, height = sheets[index].height;
    bool above = sheets[index].above;
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, above ? width : width * THEMES,
                                                          above ? height * THEMES : height);
    cairo_t *on = cairo_create(surface);
    for (int i = 0; i < THEMES; i++) {
        draw_cairo to = { on, text, (theme_id)i };
        sheet s = { on, text, (theme_id)i, draw_canvas_cairo(&to) };
        draw_paint page = { INK_PAPER, INK_NOTHING, 0, false };
        cairo_save(on);
        cairo_translate(on, above ? 0 : i * width, above ? i * height : 0);
        s.canvas.box(s.canvas.data, 0, 0, width, height, 0, &page);
        sheets[index].paint(&s);
        cairo_restore(on);
    }
    str path = STR_EMPTY;
    str_print(&path, "%s/%s.png", folder, sheets[index].name);
    bool done = cairo_surface_write_to_png(surface, path.bytes) == CAIRO_STATUS_SUCCESS;
    fprintf(done ? stdout : stderr, "%s%s\n", path.bytes, done ? "" : ": cannot be written");
    str_finish(&path);
    cairo_destroy(on);
    cairo_surface_destroy(surface);
    return done;
}

int main(int count, char **arguments)
{
    if (count < 2) {
        fputs("usage: pictures FOLDER [SHEET]\n", stderr);
        return 2;
    }
    draw_fonts *fonts = draw_fonts_create();
    if (!fonts) {
        fputs("pictures: there is no font to draw with; install fonts-inter\n", stderr);
        return 1;
    }
    draw_text text = draw_fonts_text(fonts);
    bool done = true;
    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++)
        if (count < 3 || str_is(arguments[2], sheets[i].name))
            done = write_sheet(i, arguments[1], &text) && done;
    draw_fonts_destroy(fonts);
    return done ? 0 : 1;
}
