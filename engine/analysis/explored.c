#include <stdlib.h>

#include "analysis/explored.h"

void rp_explored_destroy(rp_explored *explored)
{
    if (!explored)
        return;
    struct explored_whole *whole = (struct explored_whole *)explored;
    arena_finish(&whole->memory);
    free(whole);
}
