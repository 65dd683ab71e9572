#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"

const char *unit_files(void)
{
    return RAPPORT_TESTS_DIR;
}

char *unit_folder(void)
{
    const char *parent = getenv("RAPPORT_TEST_FOLDER");
    str path = STR_EMPTY;
    str_print(&path, "%s/unit-XXXXXX", parent ? parent : "/tmp");
    assert_non_null(mkdtemp(path.bytes));
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
