/* Archives that look odd and are sound: refusing everything would be easy. */
#include <stdlib.h>
#include <string.h>

#include "attacks.h"

static archive *as_it_is(void)
{
    return archive_create(attack_base, ATTACK_BASE);
}

static archive *with_folders(void)
{
    archive_item items[ATTACK_BASE + 2] = { { .name = "common/", .mode = 0040755 },
                                            { .name = "frameworks/", .mode = 0040700 } };
    memcpy(items + 2, attack_base, sizeof attack_base);
    return archive_create(items, ATTACK_BASE + 2);
}

static archive *with_times(void)
{
    static const char extra[] = "UT\5\0\3\0\0\0\0ux\x0b\0\1\4\0\0\0\0\4\0\0\0\0";
    archive_item item = { .name = "more.txt", .extra = extra, .extra_size = sizeof extra - 1 };
    return attack_with(&item);
}

static archive *with_accents(void)
{
    archive_item item = { .name = "caf\xc3\xa9/\xe2\x82\xac.txt" };
    return attack_with(&item);
}

static archive *without_modes(void)
{
    archive *a = as_it_is();
    for (size_t i = 0; i < a->count; i++) {
        archive_put(a, a->records[i] + 4, 20, 2);
        archive_put(a, a->records[i] + 38, 0x20, 4);
    }
    return a;
}

/* The directory in another order than the files. */
static archive *other_order(void)
{
    archive *a = as_it_is();
    size_t first = a->records[1] - a->records[0];
    unsigned char *record = malloc(first);
    memcpy(record, a->bytes + a->records[0], first);
    memmove(a->bytes + a->records[0], a->bytes + a->records[1], a->end - a->records[1]);
    memcpy(a->bytes + a->end - first, record, first);
    free(record);
    return a;
}

static archive *dense(void)
{
    enum { SIZE = 16000000 };
    size_t packed;
    unsigned char *stream = archive_deflate_run(' ', SIZE, &packed), *text = malloc(SIZE);
    archive_item item = {
        .name = "a.txt", .bytes = stream, .size = packed, .deflated = true, .real_size = SIZE
    };
    archive *a = attack_with(&item);
    memset(text, ' ', SIZE);
    archive_set(a, ATTACK_BASE, ARCHIVE_CRC, archive_crc(text, SIZE));
    free(stream);
    free(text);
    return a;
}

static archive *large_picture(void)
{
    size_t size;
    unsigned char *png = archive_png(4096, 4096, true, &size);
    archive_item item = { .name = "door.png", .bytes = png, .size = size };
    archive *a = attack_with(&item);
    free(png);
    return a;
}

/* An end record's mark that no reader can take for an end record. */
static archive *mark_in_content(void)
{
    archive_item item = { .name = "a.txt", .bytes = "PK\5\6 is a mark that stands at the end", .size = 38 };
    return attack_with(&item);
}

static archive *widest(void)
{
    archive_item item = { .name = "1/2/3/4/5/6/7/8.lua" };
    return attack_with(&item);
}

static const struct {
    attack about;
    archive *(*make)(void);
} table[] = {
    { { "sound", "nothing at all", NULL }, as_it_is },
    { { "sound-folders", "entries for folders", NULL }, with_folders },
    { { "sound-times", "times and owners in extra fields", NULL }, with_times },
    { { "sound-accents", "names with accents", NULL }, with_accents },
    { { "sound-dos", "made where there are no modes", NULL }, without_modes },
    { { "sound-order", "a directory in an order of its own", NULL }, other_order },
    { { "sound-dense", "16 MB of blanks, 158 : 1", NULL }, dense },
    { { "sound-picture", "the largest picture", NULL }, large_picture },
    { { "sound-mark", "the mark of an end record in a file", NULL }, mark_in_content },
    { { "sound-deep", "eight parts", NULL }, widest },
};

static attack at(size_t index)
{
    return table[index].about;
}

static archive *make(size_t index)
{
    return table[index].make();
}

const attack_list sound_archives = { sizeof table / sizeof *table, at, make };
