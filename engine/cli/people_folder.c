#include "cli/people_folder.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/durable.h"
#include "base/memory.h"
#include "cli/cli.h"

bool people_folder_begin(people_folder *folder, const char *place, rp_error *error)
{
    struct stat there;
    *folder = (people_folder){ .place = place };
    if (lstat(place, &there) == 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s is there already; an export replaces nothing", place);
    str_print(&folder->made, "%s.XXXXXX", place);
    if (mkdtemp(folder->made.bytes)) /* mode 0700 */
        return true;
    str_finish(&folder->made);
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be made: %s", place, strerror(errno));
}

const char *people_folder_path(people_folder *folder, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder->made.bytes, name);
    folder->files = memory_grow(folder->files, folder->count, &folder->capacity, sizeof *folder->files);
    return folder->files[folder->count++] = str_take(&path);
}

bool people_folder_write(people_folder *folder, const char *name, const char *bytes, size_t size,
                         rp_error *error)
{
    return cli_write_file(people_folder_path(folder, name), bytes, size, error);
}

bool people_folder_end(people_folder *folder, bool keep, rp_error *error)
{
    if (keep && (rename(folder->made.bytes, folder->place) != 0 || !durable_parent(folder->place)))
        keep = rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be made: %s", folder->place, strerror(errno));
    for (size_t i = 0; i < folder->count; i++) {
        if (!keep)
            unlink(folder->files[i]);
        free(folder->files[i]);
    }
    if (!keep)
        rmdir(folder->made.bytes);
    free(folder->files);
    str_finish(&folder->made);
    return keep;
}
