/* Pictures in pages: kept as what they show, until a writer knows how wide they are and who sets their words. */
#ifndef REPORT_DRAWING_H
#define REPORT_DRAWING_H

#include "draw/chart.h"
#include "draw/courses.h"
#include "draw/wheel.h"
#include "report/html.h"

/* Each adds a picture that stands on lines of its own. What it shows is copied, its texts cleaned as others are.
 * `words` are for those who do not see it: what it is, and where its figures stand. */
void html_chart(html *to, const rp_chart *chart, const char *words);
void html_courses(html *to, const rp_courses *courses, const char *words);
void html_wheel(html *to, const rp_wheel *wheel, const char *words);

/* --- for writers ------------------------------------------------------------------------------------ */

typedef struct html_drawing {
    const struct drawing_kind *kind;
    const void *of;
    const char *words, *language;
} html_drawing;

/* A picture at its size; `picture` points into it. */
typedef struct drawing_laid {
    draw_picture picture;
    union {
        draw_chart chart;
        draw_courses courses;
        draw_wheel wheel;
    } as;
} drawing_laid;

/* `size`: of the em of its words; width and size in units of whoever paints it, from 15 em on. `text` must live as
 * long as `out`. */
void drawing_lay(const html_drawing *drawing, double width, double size, const draw_text *text,
                 drawing_laid *out);

/* Measures words without any font, as Inter is wide; paints nothing. The same on every machine. */
const draw_text *drawing_measures(void);

#endif
