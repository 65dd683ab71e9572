/* A folder that is made whole or not at all, for its owner's eyes only. */
#ifndef CLI_PEOPLE_FOLDER_H
#define CLI_PEOPLE_FOLDER_H

#include "base/str.h"
#include "rapport/error.h"

typedef struct people_folder {
    const char *place; /* where it will be */
    str made;          /* where it is made, beside that */
    char **files;      /* paths of what is in it */
    size_t count, capacity;
} people_folder;

/* False with the reason: there is something at that place already, or it cannot be made there. `place` is borrowed. */
bool people_folder_begin(people_folder *folder, const char *place, rp_error *error);
/* Where a file of that name goes; valid until the end. */
const char *people_folder_path(people_folder *folder, const char *name);
bool people_folder_write(people_folder *folder, const char *name, const char *bytes, size_t size,
                         rp_error *error);
/* To its place, or gone: false where it is not there now. */
bool people_folder_end(people_folder *folder, bool keep, rp_error *error);

#endif
