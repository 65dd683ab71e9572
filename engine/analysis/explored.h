/* How a result is held: the public part first, so that one is the other. */
#ifndef ANALYSIS_EXPLORED_H
#define ANALYSIS_EXPLORED_H

#include "base/arena.h"
#include "rapport/explore.h"

struct explored_whole {
    rp_explored explored;
    arena memory; /* of all its lists and texts */
};

#endif
