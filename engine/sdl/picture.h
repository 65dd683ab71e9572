/* Pictures as screens ask for them, and as draw/ takes them: before they are painted, to find how high they are. */
#ifndef SDL_PICTURE_H
#define SDL_PICTURE_H

#include "draw/chart.h"
#include "draw/courses.h"
#include "draw/wheel.h"
#include "ui/command.h"

/* What the pictures of these kinds point to, in that width; they stand on a panel. */
draw_chart sdl_picture_chart(const ui_picture *shown, double width, const draw_text *words,
                             const char *language);
draw_wheel sdl_picture_wheel(const ui_picture *shown, double width, const draw_text *words);
draw_courses sdl_picture_courses(const ui_picture *shown, double width, const draw_text *words);

/* How high a picture is in a width, in units; 0 where any height will do. */
float sdl_picture_height(const ui_picture *shown, float width, const draw_text *words, const char *language);

#endif
