/* The data folder: made, locked, and what is set aside in it. */
#ifndef STORE_DISK_H
#define STORE_DISK_H

#include <stdbool.h>
#include <stdint.h>

#include "rapport/error.h"

char *disk_join(const char *folder, const char *name); /* heap text */

/* Makes the folder and those above it that are missing, mode 0700, durable before it returns. */
bool disk_make_folder(const char *folder, rp_error *error);

/* Makes an empty file that nobody else can read. False with errno, EEXIST where there is one. */
bool disk_make_file(const char *path);

/* Takes FOLDER/log.lock for as long as the descriptor is open, or says who has it and returns -1. */
int disk_lock(const char *folder, rp_error *error);

/* Copies FOLDER/log.db to a file named after the time, unless an equal copy is there from before, and
 * returns the copy's name (heap text), or NULL with errno. No connection may be open: closing the file
 * would drop SQLite's own locks on it. */
char *disk_set_aside(const char *folder, int64_t wall_ms);

/* Every such copy in the folder by its name. */
void disk_each_copy(const char *folder, void (*each)(void *data, const char *name), void *data);

#endif
