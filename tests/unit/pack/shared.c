/* Where packs and libraries meet: what each brings, and which of two comes first. */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive.h"
#include "base/str.h"
#include "pack/library.h"
#include "pack/pack.h"

static char *join(const char *folder, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    return str_take(&path);
}

static void write_file(const char *folder, const char *name, const void *bytes, size_t size)
{
    char *path = join(folder, name);
    for (char *slash = strchr(path + strlen(folder) + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    fclose(file);
    free(path);
}

static void write_text(const char *folder, const char *name, const char *text)
{
    write_file(folder, name, text, strlen(text));
}

/* A pack that brings a common file and three frameworks, as an archive. */
static void write_archive(const char *folder, const char *name)
{
    static const archive_item items[] = {
        { .name = "scenario.lua", .bytes = "scenario {}\n", .size = 12 },
        { .name = "common/law.lua", .bytes = "own", .size = 3 },
        { .name = "frameworks/other.lua", .bytes = "own", .size = 3 },
        { .name = "frameworks/same.lua", .bytes = "library", .size = 7 },
        { .name = "frameworks/single.lua", .bytes = "own", .size = 3 },
    };
    archive *a = archive_create(items, sizeof items / sizeof *items);
    write_file(folder, name, a->bytes, a->size);
    archive_destroy(a);
}

static void write_library(const char *folder)
{
    write_text(folder, "common/law.lua", "library");
    write_text(folder, "common/rules.lua", "library");
    write_text(folder, "frameworks/other.lua", "library");
    write_text(folder, "frameworks/same.lua", "library");
}

static void has(rp_pack *pack, const char *path, const char *text, bool instead)
{
    const pack_file *file = pack_find(pack, path);
    assert_non_null(file);
    if (file->bytes.size != strlen(text) || memcmp(file->bytes.bytes, text, file->bytes.size) != 0)
        fail_msg("%s is '%.*s'", path, (int)file->bytes.size, (const char *)file->bytes.bytes);
    assert_true(instead == (file->instead_of != NULL));
}

static void own_common_files_and_a_librarys_frameworks_come_first(void **state)
{
    (void)state;
    char *library = unit_folder(), *place = join(library, "story.zip");
    const char *shared[] = { library, NULL };
    rp_error error = { 0 };
    write_library(library);
    write_archive(library, "story.zip");
    rp_pack *pack = pack_read(place, "story.zip", shared, &error);
    assert_string_equal(error.text, "");
    has(pack, "common/law.lua", "own", false);
    has(pack, "common/rules.lua", "library", false);
    has(pack, "frameworks/other.lua", "library", true);
    assert_string_equal(pack_find(pack, "frameworks/other.lua")->instead_of,
                        "story.zip/frameworks/other.lua");
    has(pack, "frameworks/same.lua", "library", false);
    assert_string_equal(pack_find(pack, "frameworks/same.lua")->shown, "story.zip/frameworks/same.lua");
    has(pack, "frameworks/single.lua", "own", false);
    assert_null(pack_find(pack, "common/missing.lua"));
    pack_destroy(pack);
    pack = pack_read(place, "story.zip", NULL, &error); /* with nothing around: all its own */
    has(pack, "frameworks/other.lua", "own", false);
    assert_null(pack_find(pack, "common/rules.lua"));
    pack_destroy(pack);
    free(place);
    free(library);
}

static void what_a_pack_brings_is_not_there_for_others(void **state)
{
    (void)state;
    char *library = unit_folder(), *place = join(library, "plain");
    const char *folders[] = { library, NULL };
    rp_error error = { 0 };
    write_archive(library, "story.zip");
    write_text(library, "plain/scenario.lua", "scenario {}\n");
    rp_library *all = library_create(folders, NULL);
    assert_int_equal(library_framework_count(all), 0);
    rp_pack *pack = pack_read(place, "plain", library_shared(all, place), &error);
    assert_null(pack_find(pack, "common/law.lua"));
    assert_null(pack_find(pack, "frameworks/single.lua"));
    pack_destroy(pack);
    library_destroy(all);
    free(place);
    free(library);
}

static void libraries_hold_archives(void **state)
{
    (void)state;
    char *library = unit_folder(), *elsewhere = unit_folder(), *lying = join(elsewhere, "x (1).zip");
    const char *folders[] = { library, NULL };
    rp_error error = { 0 };
    write_text(library, "story/scenario.lua", "scenario {}\n");
    write_archive(library, "story.zip");
    write_archive(library, "packed.zip");
    write_archive(library, ".hidden.zip");
    write_archive(library, ".zip");
    write_archive(library, "packed.zip.abcdef");
    write_text(library, "folder.zip/other.lua", "");
    write_archive(elsewhere, "x (1).zip");
    rp_library *all = library_create(folders, NULL);
    assert_int_equal(library_count(all), 2);
    assert_string_equal(library_id(all, 0), "packed");
    assert_true(library_is_archive(library_place(all, 0)));
    assert_string_equal(library_id(all, 1), "story");
    assert_false(library_is_archive(library_place(all, 1)));
    char *by_id = library_find(all, "packed", &error), *by_path = library_find(all, lying, &error);
    assert_string_equal(by_id, library_place(all, 0));
    assert_string_equal(by_path, lying);
    const char *const *shared = library_shared(all, lying); /* where it lies has no say */
    assert_string_equal(shared[0], library);
    assert_null(shared[1]);
    assert_null(library_find(all, "missing.zip", &error));
    assert_string_equal(error.text, "missing.zip: there is no such pack");
    free(by_id);
    free(by_path);
    free(lying);
    free(elsewhere);
    free(library);
    library_destroy(all);
}

static void archives_are_regular_files(void **state)
{
    (void)state;
    char *folder = unit_folder(), *pipe = join(folder, "pipe.zip"), *link = join(folder, "link.zip");
    rp_error error = { 0 };
    write_archive(folder, "story.zip");
    assert_int_equal(mkfifo(pipe, 0600), 0);
    assert_int_equal(symlink("story.zip", link), 0);
    assert_null(pack_read(pipe, "pipe.zip", NULL, &error));
    assert_string_equal(error.text, "pipe.zip: not a regular file");
    rp_pack *pack = pack_read(link, "link.zip", NULL, &error);
    assert_non_null(pack);
    pack_destroy(pack);
    assert_null(pack_read("/nowhere/at/all.zip", "all.zip", NULL, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    free(pipe);
    free(link);
    free(folder);
}

/* A framework of a library is as much its own as any file: nothing but a regular one is read. */
static void a_framework_that_is_a_link_is_refused(void **state)
{
    (void)state;
    char *library = unit_folder(), *place = join(library, "story.zip"),
         *other = join(library, "frameworks/other.lua");
    const char *shared[] = { library, NULL };
    rp_error error = { 0 };
    write_library(library);
    write_archive(library, "story.zip");
    assert_int_equal(unlink(other), 0);
    assert_int_equal(symlink("/etc/passwd", other), 0);
    assert_null(pack_read(place, "story.zip", shared, &error));
    assert_non_null(strstr(error.text, "frameworks/other.lua: a link"));
    free(other);
    free(place);
    free(library);
}

UNIT_SUITE(pack_shared, "pack.shared", UNIT_CASE(own_common_files_and_a_librarys_frameworks_come_first),
           UNIT_CASE(what_a_pack_brings_is_not_there_for_others), UNIT_CASE(libraries_hold_archives),
           UNIT_CASE(archives_are_regular_files), UNIT_CASE(a_framework_that_is_a_link_is_refused));
