#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/durable.h"
#include "base/str.h"

static void all_bytes_go_in(void **state)
{
    (void)state;
    char *folder = unit_folder(), back[32] = "";
    str path = STR_EMPTY;
    str_print(&path, "%s/file", folder);
    int descriptor = open(path.bytes, O_RDWR | O_CREAT | O_EXCL, 0600);
    assert_true(descriptor >= 0);
    assert_true(durable_write(descriptor, "first ", 6));
    assert_true(durable_write(descriptor, "second", 6));
    assert_true(durable_write(descriptor, "", 0));
    assert_int_equal(pread(descriptor, back, sizeof back - 1, 0), 12);
    assert_string_equal(back, "first second");
    assert_true(durable_parent(path.bytes));
    assert_true(durable_folder(folder));
    assert_true(durable_parent("relative"));
    assert_int_equal(close(descriptor), 0);
    str_finish(&path);
    free(folder);
}

static void failures_say_why(void **state)
{
    (void)state;
    int descriptor = open("/dev/full", O_WRONLY);
    assert_true(descriptor >= 0);
    assert_false(durable_write(descriptor, "x", 1));
    assert_int_equal(errno, ENOSPC);
    assert_int_equal(close(descriptor), 0);
    assert_false(durable_folder("/nowhere"));
    assert_int_equal(errno, ENOENT);
    assert_false(durable_parent("/nowhere/file"));
    assert_int_equal(errno, ENOENT);
}

UNIT_SUITE(base_durable, "base.durable", UNIT_CASE(all_bytes_go_in), UNIT_CASE(failures_say_why));
