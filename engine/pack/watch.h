/* Whether the files that a scenario is loaded from have changed on the disk: by name, size, times and place, without
 * reading them. Saving by writing over, by renaming and in pieces all look the same from here. */
#ifndef PACK_WATCH_H
#define PACK_WATCH_H

#include <stdbool.h>
#include <stdint.h>

typedef struct pack_watch {
    char *folder;
    char **shared; /* ends with NULL */
    uint64_t known, seen; /* what all the files came to when they were taken for read, and at the last look */
} pack_watch;

/* Remembers how the files of `folder` and the common/ and frameworks/ of `shared` (which ends with NULL) are now: to be called before they are read. Hidden files, those that end with '~' and
 * walkthroughs.lua do not count. */
void pack_watch_init(pack_watch *watch, const char *folder, const char *const *shared);
void pack_watch_finish(pack_watch *watch); /* accepts a zeroed one */

/* Whether something has changed since it was last taken for read, and nothing since the last call: editors that are
 * still writing are left alone. To be called a few times a second; true takes the files for read. */
bool pack_watch_changed(pack_watch *watch);

#endif
