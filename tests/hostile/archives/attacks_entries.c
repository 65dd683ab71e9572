/* What an entry's two headers say: flags, methods, sizes, kinds, extra fields. Each is one number in the wrong
 * place, so they are a table of numbers. */
#include <stdlib.h>
#include <string.h>

#include "attacks.h"

typedef enum place { BOTH, HEADER, RECORD } place;

/* `at`: the offset in the record of the directory, and that in the header, where the two differ. */
typedef struct patch {
    attack about;
    place place;
    size_t record, header;
    uint32_t number;
    int bytes;
} patch;

#define FLAGS(number)  BOTH, 8, 6, number, 2
#define METHOD(number) BOTH, 10, 8, number, 2
#define MODE(number)   RECORD, 38, 0, (uint32_t)(number) << 16, 4

static const patch patches[] = {
    { { "encrypted", "an encrypted file", "': it is encrypted" }, FLAGS(0x0001) },
    { { "strongly-encrypted", "a strongly encrypted file", "': it is encrypted" }, FLAGS(0x0041) },
    { { "masked", "a directory that is encrypted", "': it is encrypted" }, FLAGS(0x2000) },
    { { "sizes-behind", "sizes that stand behind the content",
        "': its size stands behind its content, where it cannot be checked; rebuild with 'rapport pack'" },
      FLAGS(0x0008) },
    { { "patch-data", "a patch to another file", "': it is a patch to another file" }, FLAGS(0x0020) },
    { { "flag-of-a-level", "a flag that packs never need", "': its flags are 0x0002" }, FLAGS(0x0002) },
    { { "flag-unknown", "a flag without a meaning", "': its flags are 0x8000" }, FLAGS(0x8000) },
    { { "bzip2", "packed with bzip2", "': method 12; packs are stored (0) or deflated (8)" }, METHOD(12) },
    { { "deflate64", "packed with deflate64", "': method 9; packs are" }, METHOD(9) },
    { { "aes", "packed by encryption", "': method 99; packs are" }, METHOD(99) },
    { { "needs-6.3", "a version of the format that came later",
        "': it needs version 6.3 of the format; packs keep to 2.0" },
      BOTH,
      6,
      4,
      63,
      2 },
    { { "needs-zip64", "the version that brought zip64", "': it needs version 4.5 of the format" },
      BOTH,
      6,
      4,
      45,
      2 },
    { { "flags-differ", "flags that only the header has",
        "': its header and the directory differ in its flags" },
      HEADER,
      0,
      6,
      0x0001,
      2 },
    { { "method-differs", "a method that only the header has",
        "': its header and the directory differ in its method" },
      HEADER,
      0,
      8,
      8,
      2 },
    { { "checksum-differs", "another checksum in the header",
        "': its header and the directory differ in its checksum" },
      HEADER,
      0,
      14,
      0x12345678,
      4 },
    { { "packed-differs", "another packed size in the header",
        "': its header and the directory differ in its packed size" },
      HEADER,
      0,
      18,
      1,
      4 },
    { { "size-differs", "another size in the header", "': its header and the directory differ in its size" },
      HEADER,
      0,
      22,
      1,
      4 },
    { { "name-length-differs", "a shorter name in the header",
        "': its header and the directory differ in its name" },
      HEADER,
      0,
      26,
      3,
      2 },
    { { "name-differs", "another name in the header", "': its header and the directory differ in its name" },
      HEADER,
      0,
      30,
      'N',
      1 },
    { { "two-sizes", "stored, with two sizes", "': it is stored, and yet has two sizes" },
      BOTH,
      24,
      22,
      7,
      4 },
    { { "one-of-17-mib", "a file of 17 MiB", "': it is stored, and yet has two sizes" },
      BOTH,
      24,
      22,
      17u << 20,
      4 },
    { { "wrong-checksum", "a checksum that is another content's",
        "': its content does not fit its checksum" },
      BOTH,
      16,
      14,
      0x12345678,
      4 },
    { { "not-deflated", "content that is called deflated", "': its content cannot be unpacked" }, METHOD(8) },
    { { "link", "a symbolic link", "': it is neither a file nor a folder (links and special files" },
      MODE(0120777) },
    { { "device", "a device", "': it is neither a file nor a folder" }, MODE(0020644) },
    { { "disk", "a disk", "': it is neither a file nor a folder" }, MODE(0060644) },
    { { "pipe", "a pipe", "': it is neither a file nor a folder" }, MODE(0010644) },
    { { "socket", "a socket", "': it is neither a file nor a folder" }, MODE(0140644) },
    { { "folder-by-mode", "a folder by its mode, a file by its name",
        "': its name and its kind do not agree whether it is a folder" },
      MODE(0040755) },
    { { "folder-by-dos", "a folder by its DOS attributes, a file by its name",
        "': its name and its kind do not agree whether it is a folder" },
      RECORD,
      38,
      0,
      0x10,
      4 },
    { { "disk-label", "the name of a disk", "': it is neither a file nor a folder" },
      RECORD,
      38,
      0,
      0x08,
      4 },
    { { "comment-of-more", "a comment that the directory does not hold", "the directory is cut off" },
      RECORD,
      32,
      0,
      9,
      2 },
    { { "extra-unsaid", "extra fields that the directory does not count",
        ": its directory holds more than the 4 entries" },
      RECORD,
      30,
      0,
      0,
      2 },
};

enum { PATCHES = sizeof patches / sizeof *patches, LAST = ATTACK_BASE - 1 };

static archive *make_patched(const patch *one)
{
    static const char times[] = "UT\5\0\3\0\0\0\0";
    archive_item items[ATTACK_BASE];
    memcpy(items, attack_base, sizeof items);
    items[LAST].extra = times;
    items[LAST].extra_size = sizeof times - 1;
    archive *a = archive_create(items, ATTACK_BASE);
    if (one->place != HEADER)
        archive_put(a, a->records[LAST] + one->record, one->number, one->bytes);
    if (one->place != RECORD)
        archive_put(a, a->headers[LAST] + one->header, one->number, one->bytes);
    return a;
}

/* --- as items that the others are not --- */

static const char unicode_path[] = "up\x0e\0\1\0\0\0\0other.lua",
                  zip64[] = "\1\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", link_data[] = "\x0d\0\4\0link",
                  aes[] = "\1\x99\7\0\2\0AE\3\0\0", cut[] = "UT\x20\0\3", stub[] = "UT";

static const struct {
    attack about;
    archive_item item;
} items[] = {
    { { "unicode-path", "an extra field with another name", "': it has an extra field 0x7075" },
      { .name = "a.lua", .extra = unicode_path, .extra_size = sizeof unicode_path - 1 } },
    { { "zip64-sizes", "an extra field with other sizes", "': it has zip64 sizes" },
      { .name = "a.lua", .extra = zip64, .extra_size = sizeof zip64 - 1 } },
    { { "link-data", "an extra field with a link's target", "': it has an extra field 0x000d" },
      { .name = "a.lua", .extra = link_data, .extra_size = sizeof link_data - 1 } },
    { { "aes-data", "an extra field of an encryption", "': it has an extra field 0x9901" },
      { .name = "a.lua", .extra = aes, .extra_size = sizeof aes - 1 } },
    { { "extra-too-long", "an extra field that runs over its end", "': its extra fields are cut off" },
      { .name = "a.lua", .extra = cut, .extra_size = sizeof cut - 1 } },
    { { "extra-stub", "half an extra field", "': its extra fields are cut off" },
      { .name = "a.lua", .extra = stub, .extra_size = sizeof stub - 1 } },
    { { "comment-of-entry", "a comment on an entry", "': it has a comment" },
      { .name = "a.lua", .comment = "hello" } },
    { { "folder-with-content", "a folder with content", "': it is a folder with content" },
      { .name = "pics/", .bytes = "x", .size = 1, .mode = 0040755 } },
    { { "file-by-mode", "a folder by its name, a file by its mode",
        "': its name and its kind do not agree whether it is a folder" },
      { .name = "pics/" } },
};

enum { ITEMS = sizeof items / sizeof *items };

static attack at(size_t index)
{
    return index < PATCHES ? patches[index].about : items[index - PATCHES].about;
}

static archive *make(size_t index)
{
    return index < PATCHES ? make_patched(&patches[index]) : attack_with(&items[index - PATCHES].item);
}

const attack_list attacks_on_entries = { PATCHES + ITEMS, at, make };
