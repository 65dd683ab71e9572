#define _DEFAULT_SOURCE /* on_exit: atexit with an argument */

#include "sdl/farewell.h"

#include <stdlib.h>

#include "base/memory.h"

struct sdl_farewell {
    void (*gone)(void *data);
    void *data;
};

static void end(int status, void *data)
{
    sdl_farewell *farewell = data;
    (void)status;
    if (farewell->gone)
        farewell->gone(farewell->data);
    free(farewell);
}

sdl_farewell *sdl_farewell_create(void (*gone)(void *data), void *data)
{
    sdl_farewell *farewell = memory_allocate(sizeof *farewell);
    *farewell = (sdl_farewell){ gone, data };
    if (on_exit(end, farewell) == 0)
        return farewell;
    free(farewell);
    return NULL;
}

void sdl_farewell_cancel(sdl_farewell *farewell)
{
    if (farewell)
        farewell->gone = NULL;
}
