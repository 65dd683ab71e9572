/* Writing that lasts: what these did is on the disk when they return true. False comes with errno. */
#ifndef BASE_DURABLE_H
#define BASE_DURABLE_H

#include <stdbool.h>
#include <stddef.h>

/* All bytes, at the place where the descriptor stands, and the file's earlier ones with them. */
bool durable_write(int descriptor, const void *bytes, size_t size);

/* What was made, renamed or removed in a folder; in the folder that holds `path`. A disk that keeps
 * folders without being told counts as done. */
bool durable_folder(const char *folder);
bool durable_parent(const char *path);

#endif
