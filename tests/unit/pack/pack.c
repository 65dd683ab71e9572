#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "pack/library.h"
#include "pack/pack.h"
#include "seal/digest.h"

static void write_file(const char *folder, const char *name, const char *bytes, size_t size)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    FILE *file = fopen(path.bytes, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    fclose(file);
    str_finish(&path);
}

static char *make_folder(const char *in, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", in, name);
    assert_int_equal(mkdir(path.bytes, 0700), 0);
    return str_take(&path);
}

/* A library with common/law.lua and one scenario of five files that count and four that do not. */
static char *make_library(char **scenario)
{
    char *library = unit_folder(), *common = make_folder(library, "common");
    *scenario = make_folder(library, "story");
    char *locale = make_folder(*scenario, "locale"), *pics = make_folder(*scenario, "pics");
    write_file(common, "law.lua", "x", 1);
    write_file(*scenario, "scenario.lua", "scenario {}\n", 12);
    write_file(*scenario, "talk.lua", "return 1\n", 9);
    write_file(*scenario, "walkthroughs.lua", "walk", 4);
    write_file(*scenario, "looks.lua", "looks", 5);
    write_file(*scenario, ".hidden.lua", "no", 2);
    write_file(*scenario, "scenario.lua~", "no", 2);
    write_file(*scenario, "notes.txt", "no", 2);
    write_file(locale, "cy.po", "", 0);
    write_file(pics, "a.png", "\x89PNG\0", 5);
    write_file(pics, "unused.png", "\x89PNG\0", 5);
    free(common);
    free(locale);
    free(pics);
    return library;
}

static rp_pack *read_library(const char *library, const char *scenario, const char **shared)
{
    rp_error error = { 0 };
    shared[0] = library;
    shared[1] = NULL;
    rp_pack *pack = pack_read_folder(scenario, "story", shared, &error);
    assert_string_equal(error.text, "");
    return pack;
}

static void digest_of(rp_pack *pack, char hex[RP_DIGEST_HEX])
{
    static const char *const images[] = { "pics/a.png" }, *const common[] = { "law" };
    pack_use use = { images, 1, common, 1 };
    str manifest = STR_EMPTY;
    rp_error error = { 0 };
    rp_digest digest;
    assert_true(pack_manifest(pack, seal_hasher(), &use, &manifest, &error));
    rp_bytes piece = { manifest.bytes, manifest.length };
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
    rp_digest_hex(&digest, hex);
    str_finish(&manifest);
}

/* The vector was worked out by another program from the description in pack.h. */
static void the_digest_has_its_vector(void **state)
{
    (void)state;
    char *scenario, hex[RP_DIGEST_HEX], *library = make_library(&scenario);
    const char *shared[2];
    rp_pack *pack = read_library(library, scenario, shared);
    digest_of(pack, hex);
    assert_string_equal(hex, "e12b330a8224291c362b4d369be850c9163ca0409bc18f4f6a3108333e22b55e");
    pack_destroy(pack);
    free(scenario);
    free(library);
}

static void only_what_counts_changes_the_digest(void **state)
{
    (void)state;
    static const struct {
        const char *file;
        bool changes;
    } cases[] = { { "walkthroughs.lua", false }, { "looks.lua", false },   { "notes.txt", false },
                  { "pics/unused.png", false },  { ".hidden.lua", false }, { "scenario.lua", true },
                  { "locale/cy.po", true },      { "talk.lua", true },     { "pics/a.png", true },
                  { "../common/law.lua", true } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *scenario, before[RP_DIGEST_HEX], after[RP_DIGEST_HEX], *library = make_library(&scenario);
        const char *shared[2];
        rp_pack *pack = read_library(library, scenario, shared);
        digest_of(pack, before);
        pack_destroy(pack);
        write_file(scenario, cases[i].file, "changed", 7);
        pack = read_library(library, scenario, shared);
        digest_of(pack, after);
        pack_destroy(pack);
        if ((strcmp(before, after) != 0) != cases[i].changes)
            fail_msg("%s", cases[i].file);
        free(scenario);
        free(library);
    }
}

static bool collect(void *data, const char *path, const rp_digest *digest, rp_error *error)
{
    (void)digest, (void)error;
    str_print(data, "%s ", path);
    return true;
}

static void a_manifest_reads_back(void **state)
{
    (void)state;
    char *scenario, *library = make_library(&scenario);
    const char *shared[2];
    static const char *const common[] = { "law" };
    pack_use use = { NULL, 0, common, 1 };
    rp_pack *pack = read_library(library, scenario, shared);
    str manifest = STR_EMPTY, paths = STR_EMPTY;
    rp_error error = { 0 };
    assert_true(pack_manifest(pack, seal_hasher(), &use, &manifest, &error));
    assert_true(pack_manifest_read((rp_bytes){ manifest.bytes, manifest.length }, collect, &paths, &error));
    assert_string_equal(paths.bytes, "common/law.lua locale/cy.po scenario.lua talk.lua ");
    for (size_t cut = 0; cut < manifest.length;
         cut++) { /* a cut manifest is refused, or ends between two files */
        str some = STR_EMPTY;
        bool sound = pack_manifest_read((rp_bytes){ manifest.bytes, cut }, collect, &some, &error);
        assert_true(!sound || strncmp(paths.bytes, str_text(&some), some.length) == 0);
        str_finish(&some);
    }
    use.common = (const char *const[]){ "missing" };
    assert_false(pack_manifest(pack, seal_hasher(), &use, &manifest, &error));
    assert_non_null(strstr(error.text, "common/missing.lua"));
    str_finish(&manifest);
    str_finish(&paths);
    pack_destroy(pack);
    free(scenario);
    free(library);
}

static void refused(const char *scenario, const char *why)
{
    static const char *const nowhere[] = { NULL };
    rp_error error = { 0 };
    rp_pack *pack = pack_read_folder(scenario, "story", nowhere, &error);
    assert_null(pack);
    if (!strstr(error.text, why))
        fail_msg("'%s' does not say '%s'", error.text, why);
}

static void links_and_special_files_are_refused(void **state)
{
    (void)state;
    char *scenario, *library = make_library(&scenario);
    str path = STR_EMPTY;
    str_print(&path, "%s/linked.lua", scenario);
    assert_int_equal(symlink("/etc/passwd", path.bytes), 0);
    refused(scenario, "story/linked.lua: a link");
    unlink(path.bytes);
    assert_int_equal(mkfifo(path.bytes, 0600), 0);
    refused(scenario, "story/linked.lua: not a regular file");
    unlink(path.bytes);
    assert_int_equal(symlink("/etc", path.bytes), 0);
    refused(scenario, "story/linked.lua");
    str_finish(&path);
    free(scenario);
    free(library);
}

static void limits_hold(void **state)
{
    (void)state;
    char *scenario, *library = make_library(&scenario);
    str path = STR_EMPTY;
    str_print(&path, "%s/large.bin", scenario);
    write_file(scenario, "large.bin", "", 0);
    assert_int_equal(truncate(path.bytes, PACK_FILE_MOST), 0);
    static const char *const nowhere[] = { NULL };
    rp_error error = { 0 };
    pack_destroy(pack_read_folder(scenario, "story", nowhere, &error));
    assert_string_equal(error.text, "");
    assert_int_equal(truncate(path.bytes, PACK_FILE_MOST + 1), 0);
    refused(scenario, "16 MiB");
    unlink(path.bytes);
    write_file(scenario, "Talk.lua", "", 0);
    refused(scenario, "the same name on some systems");
    str_finish(&path);
    free(scenario);
    free(library);
}

static void too_many_files_are_refused(void **state)
{
    (void)state;
    rp_pack *pack = pack_create("many", NULL);
    rp_error error = { 0 };
    for (int i = 0; i < PACK_FILES_MOST; i++) {
        char name[32];
        snprintf(name, sizeof name, "f%d.txt", i);
        assert_true(pack_add(pack, name, (rp_bytes){ "", 0 }, &error));
    }
    assert_false(pack_add(pack, "one-more.txt", (rp_bytes){ "", 0 }, &error));
    assert_non_null(strstr(error.text, "2000 files"));
    pack_destroy(pack);
}

static void paths_that_some_system_cannot_hold(void **state)
{
    (void)state;
    static const char *const good[] = { "a", "a/b.lua", "caf\xc3\xa9.lua", "1/2/3/4/5/6/7/8" };
    static const char *const bad[] = { "",
                                       "/a",
                                       "a/",
                                       "a//b",
                                       ".",
                                       "..",
                                       "a/../b",
                                       "a\\b",
                                       "c:d",
                                       "a*",
                                       "a?",
                                       "a\"",
                                       "a<",
                                       "a>",
                                       "a|",
                                       "a.",
                                       "a ",
                                       "a/b. /c",
                                       "a\x01",
                                       "a\x7f",
                                       "e\xcc\x81",
                                       "\xff",
                                       "1/2/3/4/5/6/7/8/9" };
    rp_error error = { 0 };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(pack_path_is_sound(good[i], &error));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (pack_path_is_sound(bad[i], &error))
            fail_msg("'%s' was taken", bad[i]);
    char longest[PACK_PATH_MOST + 2];
    memset(longest, 'a', sizeof longest);
    longest[PACK_PATH_MOST] = '\0';
    assert_true(pack_path_is_sound(longest, &error));
    longest[PACK_PATH_MOST] = 'a';
    longest[PACK_PATH_MOST + 1] = '\0';
    assert_false(pack_path_is_sound(longest, &error));
}

static void a_library_finds_scenarios(void **state)
{
    (void)state;
    char *scenario, *folder = make_library(&scenario);
    const char *folders[] = { folder, "/does/not/exist", NULL };
    rp_library *library = library_create(folders, NULL);
    rp_error error = { 0 };
    assert_int_equal(library_count(library), 1);
    assert_string_equal(library_id(library, 0), "story");
    char *found = library_find(library, "story", &error), *by_path = library_find(library, scenario, &error);
    assert_string_equal(found, scenario);
    assert_string_equal(by_path, scenario);
    assert_null(library_find(library, "stroy", &error));
    assert_non_null(strstr(error.text, "did you mean 'story'?"));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    const char *const *shared = library_shared(library, scenario);
    assert_string_equal(shared[0], folder);
    assert_null(shared[1]);
    free(found);
    free(by_path);
    library_destroy(library);
    free(scenario);
    free(folder);
}

UNIT_SUITE(pack_pack, "pack.pack", UNIT_CASE(the_digest_has_its_vector),
           UNIT_CASE(only_what_counts_changes_the_digest), UNIT_CASE(a_manifest_reads_back),
           UNIT_CASE(links_and_special_files_are_refused), UNIT_CASE(limits_hold),
           UNIT_CASE(too_many_files_are_refused), UNIT_CASE(paths_that_some_system_cannot_hold),
           UNIT_CASE(a_library_finds_scenarios));
