/* Files that change on the disk: however an editor saves, it is noticed once, and only when it has been left alone. */
#include "pack/watch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "unit.h"

typedef struct desk {
    char *library, *story;
    const char *shared[2];
    pack_watch watch;
} desk;

static char *path_of(const char *folder, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    return str_take(&path);
}

static void save(const char *folder, const char *name, const char *text)
{
    char *path = path_of(folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    free(path);
}

static void rename_to(const char *folder, const char *from, const char *to)
{
    char *old = path_of(folder, from), *new = path_of(folder, to);
    assert_int_equal(rename(old, new), 0);
    free(old);
    free(new);
}

static void make_folder(const char *in, const char *name)
{
    char *path = path_of(in, name);
    assert_int_equal(mkdir(path, 0700), 0);
    free(path);
}

static void lay_out(desk *on)
{
    on->library = unit_folder();
    make_folder(on->library, "story");
    make_folder(on->library, "common");
    make_folder(on->library, "frameworks");
    make_folder(on->library, "other");
    on->story = path_of(on->library, "story");
    on->shared[0] = on->library;
    on->shared[1] = NULL;
    make_folder(on->story, "pics");
    save(on->story, "scenario.lua", "one");
    save(on->story, "speech.lua", "one");
    save(on->library, "common/law.lua", "one");
    save(on->library, "frameworks/own.lua", "one");
    pack_watch_init(&on->watch, on->story, on->shared);
}

static void put_away(desk *on)
{
    pack_watch_finish(&on->watch);
    pack_watch_finish(&on->watch);
    free(on->story);
    free(on->library);
}

/* Looked at until nothing moves: how many of the looks say that something changed. */
static int looks(desk *on)
{
    int changed = 0;
    for (int i = 0; i < 4; i++)
        changed += pack_watch_changed(&on->watch);
    return changed;
}

static void nothing_changes(void **state)
{
    (void)state;
    desk on;
    lay_out(&on);
    assert_int_equal(looks(&on), 0);
    put_away(&on);
}

static void every_way_of_saving(void **state)
{
    (void)state;
    desk on;
    lay_out(&on);
    save(on.story, "scenario.lua", "two!"); /* written over */
    assert_int_equal(looks(&on), 1);
    save(on.story, "new", "ten"); /* beside it, then renamed */
    rename_to(on.story, "new", "scenario.lua");
    assert_int_equal(looks(&on), 1);
    rename_to(on.story, "scenario.lua", "scenario.lua~"); /* put aside, then written anew */
    save(on.story, "scenario.lua", "one");
    assert_int_equal(looks(&on), 1);
    save(on.story, "speech.lua", "two!");
    assert_int_equal(looks(&on), 1);
    save(on.library, "common/law.lua", "two!");
    assert_int_equal(looks(&on), 1);
    save(on.library, "frameworks/own.lua", "two!");
    assert_int_equal(looks(&on), 1);
    save(on.story, "pics/door.png", "");
    assert_int_equal(looks(&on), 1);
    char *speech = path_of(on.story, "speech.lua");
    unlink(speech);
    free(speech);
    assert_int_equal(looks(&on), 1);
    put_away(&on);
}

static void what_does_not_count(void **state)
{
    (void)state;
    desk on;
    lay_out(&on);
    save(on.story, "walkthroughs.lua", "two!");
    save(on.story, ".scenario.lua.swp", "two!");
    save(on.story, "scenario.lua~", "two!");
    save(on.library, "other/scenario.lua", "two!");
    save(on.library, "README.md", "two!");
    assert_int_equal(looks(&on), 0);
    put_away(&on);
}

/* While an editor is still writing nothing is taken; then all of it at once. */
static void half_written_files(void **state)
{
    (void)state;
    desk on;
    lay_out(&on);
    save(on.story, "scenario.lua", "");
    assert_false(pack_watch_changed(&on.watch));
    save(on.story, "scenario.lua", "two");
    assert_false(pack_watch_changed(&on.watch));
    save(on.story, "scenario.lua", "two and more");
    assert_false(pack_watch_changed(&on.watch));
    assert_true(pack_watch_changed(&on.watch));
    assert_false(pack_watch_changed(&on.watch));
    /* what came and went again is nothing */
    save(on.story, "4913", "");
    assert_false(pack_watch_changed(&on.watch));
    char *gone = path_of(on.story, "4913");
    unlink(gone);
    free(gone);
    assert_int_equal(looks(&on), 0);
    put_away(&on);
}

static void folders_that_are_not_there(void **state)
{
    (void)state;
    char *folder = unit_folder(), *nowhere = path_of(folder, "nowhere");
    const char *const shared[] = { nowhere, NULL };
    pack_watch watch;
    pack_watch_init(&watch, nowhere, shared);
    assert_false(pack_watch_changed(&watch));
    make_folder(folder, "nowhere");
    save(nowhere, "scenario.lua", "one");
    assert_false(pack_watch_changed(&watch));
    assert_true(pack_watch_changed(&watch));
    pack_watch_finish(&watch);
    free(folder);
    free(nowhere);
}

UNIT_SUITE(pack_watch_files, "pack.watch", UNIT_CASE(nothing_changes), UNIT_CASE(every_way_of_saving),
           UNIT_CASE(what_does_not_count), UNIT_CASE(half_written_files),
           UNIT_CASE(folders_that_are_not_there));
