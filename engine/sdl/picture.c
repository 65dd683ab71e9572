#include "sdl/picture.h"

#include "draw/image.h"

/* Of words, in units. */
static const double word_size = 13;

draw_chart sdl_picture_chart(const ui_picture *shown, double width, const draw_text *words,
                             const char *language)
{
    return (draw_chart){
        .of = shown->data, .language = language, .width = width, .size = word_size, .text = words
    };
}

draw_wheel sdl_picture_wheel(const ui_picture *shown, double width, const draw_text *words)
{
    return (draw_wheel){ .of = shown->data, .width = width, .size = word_size, .text = words };
}

draw_courses sdl_picture_courses(const ui_picture *shown, double width, const draw_text *words)
{
    return (draw_courses){ .of = shown->data, .width = width, .size = word_size, .text = words };
}

static double image_height(const ui_image *image, double width)
{
    int wide, high;
    return draw_image_size(image->bytes, image->size, &wide, &high) ? width * high / wide : 0;
}

float sdl_picture_height(const ui_picture *shown, float width, const draw_text *words, const char *language)
{
    double room = (double)width, height = 0;
    if (shown->kind == UI_PICTURE_CHART) {
        draw_chart chart = sdl_picture_chart(shown, room, words, language);
        height = draw_chart_height(&chart);
    } else if (shown->kind == UI_PICTURE_WHEEL) {
        draw_wheel wheel = sdl_picture_wheel(shown, room, words);
        height = draw_wheel_height(&wheel);
    } else if (shown->kind == UI_PICTURE_COURSES) {
        draw_courses courses = sdl_picture_courses(shown, room, words);
        height = draw_courses_height(&courses);
    } else if (shown->kind == UI_PICTURE_IMAGE) {
        height = image_height(shown->data, room);
    }
    return (float)height;
}
