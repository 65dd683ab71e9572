#include <stdlib.h>

#include "base/memory.h"
#include "sdl/paint.h"

bool sdl_snapshot(sdl_painter *painter, const ui_commands *list, theme_id theme, float scale, int width,
                  int height, const char *path, rp_error *error)
{
    sdl_pixels page = { memory_allocate((size_t)width * (size_t)height * sizeof(uint32_t)), width, height,
                        width };
    sdl_painter_paint(painter, &page, list, theme, scale);
    bool ok = sdl_pixels_write(&page, path, error);
    free(page.bits);
    return ok;
}
