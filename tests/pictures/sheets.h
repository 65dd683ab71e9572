/* Sheets of pictures for people to look at: `pictures FOLDER` writes each as FOLDER/NAME.png. */
#ifndef SHEETS_H
#define SHEETS_H

#include "draw/canvas.h"

/* What a sheet is painted with. Each theme has its own cells; labels say what is seen. */
typedef struct sheet {
    struct _cairo *on;
    const draw_text *text;
    theme_id theme;
    draw_canvas canvas;
} sheet;

/* A picture with a ground under it, at (x, y); `paint` is given `data`. */
void sheet_picture(const sheet *s, double x, double y, double width, double height,
                   void (*paint)(const draw_canvas *canvas, const void *data), const void *data);
void sheet_label(const sheet *s, double x, double y, const char *words);

/* One theme's part of a sheet, at (0, 0). */
void sheet_charts(const sheet *s);
void sheet_charts_large(const sheet *s); /* text at 200 % */
void sheet_charts_narrow(const sheet *s);
void sheet_charts_wide(const sheet *s);
void sheet_courses(const sheet *s);
void sheet_icons(const sheet *s);
void sheet_wheels(const sheet *s);

#endif
