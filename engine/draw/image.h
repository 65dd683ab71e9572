/* A picture from the bytes of a PNG file, decoded once and painted at any size. */
#ifndef DRAW_IMAGE_H
#define DRAW_IMAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"

struct _cairo; /* cairo_t */

typedef struct draw_image draw_image;

/* The bytes have been looked at before (pack/image.h); they are not needed any more afterwards. NULL with an error of
 * one line where they cannot be decoded all the same. */
draw_image *draw_image_create(const unsigned char *bytes, size_t size, rp_error *error);
void draw_image_destroy(draw_image *image); /* accepts NULL */

int draw_image_width(const draw_image *image); /* in its own pixels */
int draw_image_height(const draw_image *image);

/* The same of bytes that are not decoded; false where they have no head of a PNG. */
bool draw_image_size(const unsigned char *bytes, size_t size, int *width, int *height);

/* As large as it can be in this rectangle with its own proportions, in the middle of it. */
void draw_image_paint(const draw_image *image, struct _cairo *on, double x, double y, double width,
                      double height);

#endif
