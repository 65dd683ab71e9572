#include "unit.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive.h"
#include "base/str.h"
#include "pack/image.h"
#include "pack/zip.h"
#include "seal/digest.h"

enum { BASE = 5 };

static const archive_item base[BASE] = {
    { .name = "scenario.lua", .bytes = "scenario {}\n", .size = 12 },
    { .name = "talk.lua", .bytes = "return 1\n", .size = 9 },
    { .name = "common/law.lua", .bytes = "x", .size = 1 },
    { .name = "locale/", .mode = 0040755 },
    { .name = "locale/cy.po" },
};

static rp_bytes bytes_of(const archive *a)
{
    return (rp_bytes){ a->bytes, a->size };
}

static bool keeps_rules(const archive *a, rp_error *error)
{
    arena memory;
    zip_listing listing;
    arena_init(&memory);
    bool sound = zip_rules(bytes_of(a), "x.zip", &memory, &listing, error);
    arena_finish(&memory);
    return sound;
}

/* --- the rules --- */

static void what_is_in_an_archive_is_listed(void **state)
{
    (void)state;
    archive *a = archive_create(base, BASE);
    arena memory;
    zip_listing listing;
    rp_error error = { 0 };
    arena_init(&memory);
    assert_true(zip_rules(bytes_of(a), "x.zip", &memory, &listing, &error));
    assert_int_equal(listing.count, BASE);
    assert_string_equal(listing.entries[1].path, "talk.lua");
    assert_int_equal(listing.entries[1].size, 9);
    assert_int_equal(listing.entries[1].packed, 9);
    assert_int_equal(listing.entries[1].method, 0);
    assert_int_equal(listing.entries[1].begin, a->headers[1]);
    assert_int_equal(listing.entries[1].end, a->headers[2]);
    assert_false(listing.entries[1].is_folder);
    assert_string_equal(listing.entries[3].path, "locale");
    assert_true(listing.entries[3].is_folder);
    arena_finish(&memory);
    archive_destroy(a);
}

static void every_cut_is_refused(void **state)
{
    (void)state;
    archive *a = archive_create(base, BASE);
    while (a->size > 0) {
        rp_error error = { 0 };
        archive_cut(a, a->size - 1);
        unsigned char *exact = malloc(a->size + 1); /* so that a reader that goes too far is caught */
        memcpy(exact, a->bytes, a->size);
        archive cut = { .bytes = exact, .size = a->size };
        assert_false(keeps_rules(&cut, &error));
        assert_int_equal(error.kind, RP_ERROR_UNSOUND);
        assert_int_equal(strncmp(error.text, "x.zip: ", 7), 0);
        free(exact);
    }
    archive_destroy(a);
}

/* Whatever is changed: an archive that is taken has the files that it had. */
static bool is_refused_or_same(const archive *a, const rp_pack *before)
{
    rp_error error = { 0 };
    rp_pack *pack = pack_read_archive(bytes_of(a), "x.zip", NULL, &error);
    bool same = true;
    if (!pack)
        return error.kind == RP_ERROR_UNSOUND;
    for (size_t i = 0; i < pack_file_count(before); i++) {
        const pack_file *old = pack_file_at(before, i), *new = pack_find(pack, old->path);
        same = same && new &&new->bytes.size ==
                           old->bytes.size &&memcmp(new->bytes.bytes, old->bytes.bytes, old->bytes.size) == 0;
    }
    same = same && pack_file_count(pack) == pack_file_count(before);
    pack_destroy(pack);
    return same;
}

static rp_pack *read_sound(const archive *a)
{
    rp_error error = { 0 };
    rp_pack *pack = pack_read_archive(bytes_of(a), "x.zip", NULL, &error);
    assert_string_equal(error.text, "");
    return pack;
}

static void no_changed_bit_changes_a_file(void **state)
{
    (void)state;
    archive *a = archive_create(base, BASE);
    rp_pack *before = read_sound(a);
    for (size_t i = 0; i < a->size * 8; i++) {
        a->bytes[i / 8] ^= (unsigned char)(1 << i % 8);
        if (!is_refused_or_same(a, before))
            fail_msg("bit %zu of byte %zu", i % 8, i / 8);
        a->bytes[i / 8] ^= (unsigned char)(1 << i % 8);
    }
    pack_destroy(before);
    archive_destroy(a);
}

static uint32_t draw(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33);
}

/* A number that means something in a zip archive, at any place in any place's stead. */
static void no_wild_change_changes_a_file(void **state)
{
    (void)state;
    static const uint32_t numbers[] = { 0,          1,          8,          0x7f,       0xffff,
                                        0xffffffff, 0x06054b50, 0x02014b50, 0x04034b50, 0x0800 };
    uint64_t seed = 20261122;
    archive *whole = archive_create(base, BASE);
    rp_pack *before = read_sound(whole);
    unsigned char *kept = malloc(whole->size);
    memcpy(kept, whole->bytes, whole->size);
    for (int round = 0; round < 20000; round++) {
        for (uint32_t changes = draw(&seed) % 3 + 1; changes > 0; changes--)
            archive_put(whole, draw(&seed) % (whole->size - 4), numbers[draw(&seed) % 10],
                        1 << draw(&seed) % 3);
        if (!is_refused_or_same(whole, before))
            fail_msg("round %d", round);
        memcpy(whole->bytes, kept, whole->size);
    }
    free(kept);
    pack_destroy(before);
    archive_destroy(whole);
}

static void what_is_just_allowed_is_taken(void **state)
{
    (void)state;
    static archive_item items[PACK_FILES_MOST];
    static char names[PACK_FILES_MOST][16];
    rp_error error = { 0 };
    items[0] = base[0];
    for (size_t i = 1; i < PACK_FILES_MOST; i++) {
        snprintf(names[i], sizeof names[i], "f%zu.txt", i);
        items[i].name = names[i];
    }
    archive *a = archive_create(items, PACK_FILES_MOST);
    assert_true(keeps_rules(a, &error));
    archive_destroy(a);

    items[1] = (archive_item){ .name = "a.txt", .bytes = "12345678901", .size = 11, .deflated = true };
    a = archive_create(items, 2);
    archive_set(a, 1, ARCHIVE_SIZE, 11 * ZIP_RATIO_MOST);
    assert_true(keeps_rules(a, &error));
    archive_set(a, 1, ARCHIVE_SIZE, 11 * ZIP_RATIO_MOST + 1);
    assert_false(keeps_rules(a, &error));
    assert_string_equal(error.text, "x.zip: 'a.txt': it would unpack to more than 200 times its size");
    archive_destroy(a);
}

static void no_archive_is_larger_than_any_pack(void **state)
{
    (void)state;
    unsigned char *bytes = calloc(1, ZIP_ARCHIVE_MOST + 1);
    archive a = { .bytes = bytes, .size = ZIP_ARCHIVE_MOST + 1 };
    rp_error error = { 0 };
    assert_false(keeps_rules(&a, &error));
    assert_string_equal(error.text, "x.zip: it is larger than 34 MiB");
    free(bytes);
}

/* --- two readers --- */

static void disagrees(const archive *a, const rp_pack *pack, const char *why)
{
    rp_error error = { 0 };
    assert_false(zip_agrees(bytes_of(a), "x.zip", pack, &error));
    if (strncmp(error.text, why, strlen(why)) != 0)
        fail_msg("'%s' does not begin with '%s'", error.text, why);
    assert_int_equal(error.kind, RP_ERROR_UNSOUND);
}

/* No archive is known that keeps the rules and is read in two ways: so the second reader is given another one. */
static void the_second_reader_is_heard(void **state)
{
    (void)state;
    archive *a = archive_create(base, BASE), *fewer = archive_create(base, BASE - 1);
    rp_pack *pack = read_sound(a), *few = read_sound(fewer);
    rp_error error = { 0 };
    assert_true(zip_agrees(bytes_of(a), "x.zip", pack, &error));
    disagrees(a, few, "x.zip: 'locale/cy.po': two readers of zip archives see different files there");
    disagrees(fewer, pack, "x.zip: two readers of zip archives count its files differently");
    a->bytes[a->headers[1] + 30 + strlen(base[1].name)] ^= 1;
    disagrees(a, pack, "x.zip: 'talk.lua': two readers of zip archives see different files there");
    archive_cut(a, 10);
    disagrees(a, pack, "x.zip: a second reader of zip archives refuses it: ");
    pack_destroy(pack);
    pack_destroy(few);
    archive_destroy(a);
    archive_destroy(fewer);
}

static void unpacks_not(const archive *a, const zip_listing *listing, const char *why)
{
    rp_error error = { 0 };
    rp_pack *pack = pack_create("x.zip", NULL);
    assert_false(zip_unpack(bytes_of(a), listing, "x.zip", pack, &error));
    if (strncmp(error.text, why, strlen(why)) != 0)
        fail_msg("'%s' does not begin with '%s'", error.text, why);
    pack_destroy(pack);
}

static void only_what_was_listed_is_unpacked(void **state)
{
    (void)state;
    archive *a = archive_create(base, BASE);
    arena memory;
    zip_listing listing;
    rp_error error = { 0 };
    arena_init(&memory);
    assert_true(zip_rules(bytes_of(a), "x.zip", &memory, &listing, &error));
    zip_entry entries[BASE];
    memcpy(entries, listing.entries, sizeof entries);
    listing.entries = entries;
    entries[1].size++;
    unpacks_not(a, &listing, "x.zip: 'talk.lua': two readers of zip archives see another entry there");
    entries[1].size--;
    entries[3].is_folder = false;
    unpacks_not(a, &listing, "x.zip: 'locale': two readers of zip archives see another entry there");
    entries[3].is_folder = true;
    listing.count--;
    unpacks_not(a, &listing, "x.zip: two readers of zip archives count its entries differently");
    listing.count++;
    archive_cut(a, a->size - 1);
    unpacks_not(a, &listing, "x.zip: it cannot be read: ");
    arena_finish(&memory);
    archive_destroy(a);
}

/* --- pictures --- */

static bool picture_is_sound(uint32_t width, uint32_t height, char *why, size_t size)
{
    size_t length;
    unsigned char *png = archive_png(width, height, true, &length);
    bool sound = image_is_sound((rp_bytes){ png, length }, why, size);
    free(png);
    return sound;
}

static void pictures_have_a_size(void **state)
{
    (void)state;
    char why[120] = "";
    assert_true(picture_is_sound(1, 1, why, sizeof why));
    assert_true(picture_is_sound(IMAGE_SIDE_MOST, IMAGE_SIDE_MOST, why, sizeof why));
    assert_false(picture_is_sound(IMAGE_SIDE_MOST + 1, 1, why, sizeof why));
    assert_string_equal(why, "it is 4097 × 1 pixels; at most 4096 × 4096 are taken");
    assert_false(picture_is_sound(1, UINT32_MAX, why, sizeof why));
    assert_false(picture_is_sound(0, 1, why, sizeof why));
}

static void pictures_are_whole(void **state)
{
    (void)state;
    size_t length;
    char why[120] = "";
    unsigned char *png = archive_png(16, 16, true, &length);
    for (size_t cut = 0; cut < length; cut++) {
        unsigned char *exact = malloc(cut + 1);
        memcpy(exact, png, cut);
        assert_false(image_is_sound((rp_bytes){ exact, cut }, why, sizeof why));
        free(exact);
    }
    free(png);
}

/* --- packs --- */

static void digest_of(rp_pack *pack, const pack_use *use, char hex[RP_DIGEST_HEX])
{
    str manifest = STR_EMPTY;
    rp_error error = { 0 };
    rp_digest digest;
    assert_true(pack_manifest(pack, seal_hasher(), use, &manifest, &error));
    rp_bytes piece = { manifest.bytes, manifest.length };
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
    rp_digest_hex(&digest, hex);
    str_finish(&manifest);
}

/* The vector of pack.pack, out of an archive: the same files with others that do not count. */
static void the_digest_has_its_vector_through_an_archive(void **state)
{
    (void)state;
    static const char *const images[] = { "pics/a.png" }, *const common[] = { "law" };
    pack_use use = { images, 1, common, 1 };
    rp_pack *source = pack_create("story", NULL);
    rp_error error = { 0 };
    for (size_t i = 0; i < BASE; i++)
        if (!strchr(base[i].name, '/') || base[i].name[strlen(base[i].name) - 1] != '/')
            assert_true(pack_add(source, base[i].name,
                                 (rp_bytes){ base[i].bytes ? base[i].bytes : "", base[i].size }, &error));
    assert_true(pack_add(source, "walkthroughs.lua", (rp_bytes){ "walk", 4 }, &error));
    assert_true(pack_add(source, "looks.lua", (rp_bytes){ "looks", 5 }, &error));
    const pack_file *files[16];
    for (size_t i = 0; i < pack_file_count(source); i++)
        files[i] = pack_file_at(source, i);
    rp_bytes zip;
    assert_true(pack_archive_write(files, pack_file_count(source), &zip, &error));
    rp_pack *pack = pack_read_archive(zip, "x.zip", NULL, &error);
    assert_string_equal(error.text, "");
    /* The vector's picture is none, which an archive may not hold: it is added to what was read. */
    assert_true(pack_add(pack, "pics/a.png", (rp_bytes){ "\x89PNG\0", 5 }, &error));
    char hex[RP_DIGEST_HEX];
    digest_of(pack, &use, hex);
    assert_string_equal(hex, "e12b330a8224291c362b4d369be850c9163ca0409bc18f4f6a3108333e22b55e");
    free((void *)zip.bytes);
    pack_destroy(pack);
    pack_destroy(source);
}

/* Files that pack well, badly, suspiciously well and not at all. */
static rp_pack *many_kinds(void)
{
    enum { SIZE = 300000 };
    rp_pack *pack = pack_create("story", NULL);
    rp_error error = { 0 };
    char *bytes = malloc(SIZE);
    uint64_t seed = 1;
    size_t length;
    unsigned char *png = archive_png(16, 16, true, &length);
    assert_true(pack_add(pack, "scenario.lua", (rp_bytes){ "scenario {}\n", 12 }, &error));
    memset(bytes, ' ', SIZE);
    assert_true(pack_add(pack, "blanks.txt", (rp_bytes){ bytes, SIZE }, &error));
    for (size_t i = 0; i < SIZE; i++)
        bytes[i] = (char)draw(&seed);
    assert_true(pack_add(pack, "noise.txt", (rp_bytes){ bytes, SIZE }, &error));
    for (size_t i = 0; i < SIZE; i++)
        bytes[i] = "aeiou \n"[draw(&seed) % 7];
    assert_true(pack_add(pack, "caf\xc3\xa9/words.txt", (rp_bytes){ bytes, SIZE }, &error));
    assert_true(pack_add(pack, "empty.txt", (rp_bytes){ "", 0 }, &error));
    assert_true(pack_add(pack, "dot.png", (rp_bytes){ png, length }, &error));
    free(png);
    free(bytes);
    return pack;
}

static void what_is_written_reads_back_and_is_always_the_same(void **state)
{
    (void)state;
    rp_pack *pack = many_kinds();
    size_t count = pack_file_count(pack);
    const pack_file *files[16], *reversed[16];
    rp_bytes first, second;
    rp_error error = { 0 };
    for (size_t i = 0; i < count; i++)
        files[i] = reversed[count - 1 - i] = pack_file_at(pack, i);
    assert_true(pack_archive_write(files, count, &first, &error));
    assert_int_equal(setenv("TZ", "Pacific/Auckland", 1), 0);
    assert_true(pack_archive_write(reversed, count, &second, &error));
    unsetenv("TZ");
    assert_int_equal(first.size, second.size);
    assert_memory_equal(first.bytes, second.bytes, first.size);
    assert_true(first.size < 300000 * 3 - 100000);
    archive a = { .bytes = (unsigned char *)first.bytes, .size = first.size };
    rp_pack *again = read_sound(&a);
    assert_true(is_refused_or_same(&a, pack));
    assert_int_equal(pack_file_count(again), count);
    pack_destroy(again);
    pack_destroy(pack);
    free((void *)first.bytes);
    free((void *)second.bytes);
}

/* --- several at once --- */

static void *read_often(void *data)
{
    for (int i = 0; i < 50; i++) {
        rp_error error = { 0 };
        rp_pack *pack = pack_read_archive(bytes_of(data), "x.zip", NULL, &error);
        if (!pack)
            return "refused";
        pack_destroy(pack);
    }
    return NULL;
}

static void threads_may_read_archives(void **state)
{
    (void)state;
    enum { THREADS = 4 };
    pthread_t threads[THREADS];
    archive *a = archive_create(base, BASE);
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, read_often, a), 0);
    for (int i = 0; i < THREADS; i++) {
        void *why = NULL;
        pthread_join(threads[i], &why);
        assert_null(why);
    }
    archive_destroy(a);
}

UNIT_SUITE(pack_zip, "pack.zip", UNIT_CASE(what_is_in_an_archive_is_listed), UNIT_CASE(every_cut_is_refused),
           UNIT_CASE(no_changed_bit_changes_a_file), UNIT_CASE(no_wild_change_changes_a_file),
           UNIT_CASE(what_is_just_allowed_is_taken), UNIT_CASE(no_archive_is_larger_than_any_pack),
           UNIT_CASE(the_second_reader_is_heard), UNIT_CASE(only_what_was_listed_is_unpacked),
           UNIT_CASE(pictures_have_a_size), UNIT_CASE(pictures_are_whole),
           UNIT_CASE(the_digest_has_its_vector_through_an_archive),
           UNIT_CASE(what_is_written_reads_back_and_is_always_the_same),
           UNIT_CASE(threads_may_read_archives));
