#include "unit.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"

const char *unit_files(void)
{
    return RAPPORT_TESTS_DIR;
}

/* --- folders --- */

static struct {
    char path[256];
    pid_t owner;
    unsigned count;
} own_folder; /* of this process, with all that it asks for; gone when it ends */

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place)
{
    (void)about, (void)kind, (void)place;
    return remove(path);
}

static void remove_folder(void)
{
    enum { FILES_OPEN = 16 };
    if (own_folder.owner == getpid()) /* not a child that only inherited it */
        nftw(own_folder.path, remove_one, FILES_OPEN, FTW_DEPTH | FTW_PHYS);
}

char *unit_folder(void)
{
    const char *parent = getenv("RAPPORT_TEST_FOLDER");
    str path = STR_EMPTY;
    if (!own_folder.owner) {
        own_folder.owner = getpid();
        snprintf(own_folder.path, sizeof own_folder.path, "%s/unit-XXXXXX", parent ? parent : "/tmp");
        assert_non_null(mkdtemp(own_folder.path));
        assert_int_equal(chmod(own_folder.path, 0755), 0); /* some cases act as another user inside it */
        atexit(remove_folder);
    }
    str_print(&path, "%s/%u-%u", own_folder.path, (unsigned)getpid(), ++own_folder.count);
    assert_int_equal(mkdir(path.bytes, 0700), 0);
    return str_take(&path);
}

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    str text = STR_EMPTY;
    char part[4096];
    for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(&text, part, got);
    fclose(file);
    return str_take(&text);
}

void unit_golden(const char *name, const char *text)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/golden/%s", unit_files(), name);
    if (getenv("RAPPORT_BLESS")) {
        FILE *file = fopen(path.bytes, "wb");
        assert_non_null(file);
        fputs(text, file);
        fclose(file);
    }
    char *known = read_all(path.bytes);
    if (!known)
        fail_msg("there is no %s; look at the text and bless it:\n%s", path.bytes, text);
    assert_string_equal(text, known);
    free(known);
    str_finish(&path);
}
