/* Libraries: folders that hold scenarios, each in a folder of its own with a scenario.lua or packed as ID.zip, beside
 * common/ and frameworks/. */
#ifndef PACK_LIBRARY_H
#define PACK_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"

typedef struct rp_library rp_library;

/* `folders` ends with NULL and is where scenarios are looked for, in that order. `fallback` (or NULL) is a
 * library that is only looked into for common/ and frameworks/. Folders that are not there are left out. */
rp_library *library_create(const char *const *folders, const char *fallback);
void library_destroy(rp_library *library); /* accepts NULL */

/* Scenarios in all libraries, sorted by id; of two with the same id the first library's, and in one library the
 * folder rather than the archive. The place is a folder, or a file whose name ends with ".zip". */
size_t library_count(const rp_library *library);
const char *library_id(const rp_library *library, size_t index);
const char *library_place(const rp_library *library, size_t index);

/* Framework files of all libraries: the library's folder and the file's name in its frameworks/. */
size_t library_framework_count(const rp_library *library);
const char *library_framework_folder(const rp_library *library, size_t index);
const char *library_framework_file(const rp_library *library, size_t index);

/* The place of a scenario that is named by its id or by a path. Heap text; NULL with an error where there is
 * none, with the nearest id. */
char *library_find(const rp_library *library, const char *name, rp_error *error);

/* Whether the place of a scenario is an archive: a file whose name ends with ".zip". */
bool library_is_archive(const char *place);

/* The folders themselves, the fallback last; ends with NULL and belongs to the library. */
const char *const *library_folders(const rp_library *library);

/* Where a scenario in that place finds what it shares: the folder around it, then every library. An archive brings
 * what it needs, so for one the folder where it happens to lie does not count. An array that ends with NULL and
 * belongs to the library. */
const char *const *library_shared(rp_library *library, const char *place);

#endif
