#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/cli.h"

static bool is_set(const char *text)
{
    return text && *text;
}

char *cli_data_folder(const char *given, rp_error *error)
{
    const char *own = getenv("RAPPORT_DATA"), *shared = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    str path = STR_EMPTY;
    if (is_set(given))
        str_add(&path, given);
    else if (is_set(own))
        str_add(&path, own);
    else if (is_set(shared) && *shared == '/')
        str_print(&path, "%s/rapport", shared);
    else if (is_set(home))
        str_print(&path, "%s/.local/share/rapport", home);
    if (path.length)
        return str_take(&path);
    rp_fail(error, RP_ERROR_IMPOSSIBLE,
            "nothing says where the log is: set HOME, or name a folder with --data");
    return NULL;
}

static bool is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

/* The folder of the program itself. */
static bool own_folder(char out[PATH_MAX])
{
    ssize_t length = readlink("/proc/self/exe", out, PATH_MAX - 1);
    if (length <= 0)
        return false;
    out[length] = '\0';
    char *slash = strrchr(out, '/');
    if (slash)
        *slash = '\0';
    return slash;
}

/* Installed, the program finds its own folders, whatever else stands near; in the tree that it was built from, that
 * tree's. */
char *cli_home(const char *name)
{
    static const char *const places[] = { "/../share/rapport/", "/../", "/../../" };
    char folder[PATH_MAX], found[PATH_MAX];
    if (!own_folder(folder))
        return NULL;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        str path = STR_EMPTY;
        str_print(&path, "%s%s%s", folder, places[i], name);
        bool there = is_folder(path.bytes) && realpath(path.bytes, found);
        str_finish(&path);
        if (there)
            return memory_copy_text(found);
    }
    return NULL;
}

char *cli_shown_path(const char *path)
{
    char here[PATH_MAX];
    size_t length = getcwd(here, sizeof here) ? strlen(here) : 0;
    if (length > 1 && strncmp(path, here, length) == 0 && path[length] == '/')
        return memory_copy_text(path + length + 1);
    return memory_copy_text(path);
}
