/* The archive as a whole: its end, its directory, where entries lie. */
#include <stdlib.h>
#include <string.h>

#include "attacks.h"

typedef void change(archive *a);

static void nothing_at_all(archive *a)
{
    archive_cut(a, 0);
}

static void plain_text(archive *a)
{
    archive_cut(a, 0);
    archive_append(a, ATTACK_TEXT("scenario { id = \"small\" }\n"));
}

static void only_an_end(archive *a)
{
    archive_cut(a, 0);
    archive_append(a, ATTACK_TEXT("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"));
}

static void last_byte_gone(archive *a)
{
    archive_cut(a, a->size - 1);
}

static void second_half_gone(archive *a)
{
    archive_cut(a, a->size / 2);
}

static void bytes_behind(archive *a)
{
    archive_append(a, ATTACK_TEXT("more"));
}

static void comment(archive *a)
{
    archive_put(a, a->end + 20, 5, 2);
    archive_append(a, ATTACK_TEXT("hello"));
}

static void comment_promised(archive *a)
{
    archive_put(a, a->end + 20, 5, 2);
}

static void bytes_in_front(archive *a)
{
    archive_insert(a, 0, ATTACK_TEXT("#!/bin/sh\nexit\n"));
}

/* Every offset made right again: for readers that go by offsets it is sound. */
static void program_in_front(archive *a)
{
    static const char program[] = "#!/bin/sh\nexit\n";
    enum { LENGTH = sizeof program - 1 };
    archive_insert(a, 0, program, LENGTH);
    for (size_t i = 0; i < a->count; i++)
        archive_put(a, a->records[i] + LENGTH + 42, (uint32_t)(a->headers[i] + LENGTH), 4);
    archive_put(a, a->end + LENGTH + 16, (uint32_t)(a->directory + LENGTH), 4);
}

static void two_in_one(archive *a)
{
    archive *other = archive_create(attack_base, 1);
    archive_append(a, other->bytes, other->size);
    archive_destroy(other);
}

/* The last entry's content holds an end record whose comment runs up to the end: who searches from the front finds
 * that one. */
static void end_in_content(archive *a)
{
    size_t at = a->headers[a->count - 1] + 30 + strlen("notes.txt");
    memcpy(a->bytes + at, "PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);
    archive_put(a, at + 20, (uint32_t)(a->size - at - 22), 2);
    archive_set(a, a->count - 1, ARCHIVE_CRC, archive_crc(a->bytes + at, a->directory - at));
}

static void end_twice(archive *a)
{
    unsigned char end[22];
    memcpy(end, a->bytes + a->end, sizeof end);
    archive_append(a, end, sizeof end);
}

static void zip64_counts(archive *a)
{
    archive_put(a, a->end + 8, 0xffff, 2);
    archive_put(a, a->end + 10, 0xffff, 2);
}

static void zip64_place(archive *a)
{
    archive_put(a, a->end + 16, 0xffffffff, 4);
}

static void zip64_locator(archive *a)
{
    unsigned char locator[20] = "PK\6\7";
    archive_insert(a, a->end, locator, sizeof locator);
}

static void second_part(archive *a)
{
    archive_put(a, a->end + 4, 1, 2);
}

static void entry_in_second_part(archive *a)
{
    archive_put(a, a->records[1] + 34, 1, 2);
}

static void counted_twice(archive *a)
{
    archive_put(a, a->end + 8, (uint32_t)a->count - 1, 2);
}

static void set_count(archive *a, size_t count)
{
    archive_put(a, a->end + 8, (uint32_t)count, 2);
    archive_put(a, a->end + 10, (uint32_t)count, 2);
}

static void one_hidden(archive *a)
{
    set_count(a, a->count - 1);
}

static void one_invented(archive *a)
{
    set_count(a, a->count + 1);
}

static void counted_too_many(archive *a)
{
    set_count(a, 2001);
}

static void directory_elsewhere(archive *a)
{
    archive_put(a, a->end + 16, (uint32_t)a->directory - 10, 4);
}

static void directory_far_away(archive *a)
{
    archive_put(a, a->end + 16, 0x7fffffff, 4);
}

static void directory_without_mark(archive *a)
{
    archive_put(a, a->records[2], 0, 4);
}

static void name_over_the_end(archive *a)
{
    archive_put(a, a->records[a->count - 1] + 28, 0xffff, 2);
}

static void same_place_twice(archive *a)
{
    archive_put(a, a->records[3] + 42, (uint32_t)a->headers[0], 4);
}

/* An entry's content holds a whole entry of its own, which the directory names as well. */
static void entry_in_an_entry(archive *a)
{
    static const char inner[] =
        "PK\3\4\24\0\0\0\0\0\0\0\x21\0\0\0\0\0\0\0\0\0\0\0\0\0\x0d\0\0\0notes-two.txt";
    enum { INNER = sizeof inner - 1 };
    archive_item items[] = { attack_base[0],
                             { .name = "notes-one.txt", .bytes = inner, .size = INNER },
                             { .name = "notes-two.txt" } };
    archive *other = archive_create(items, 3);
    size_t from = other->headers[2], length = other->directory - from;
    memmove(other->bytes + from, other->bytes + other->directory, other->size - other->directory);
    other->size -= length;
    archive_put(other, other->records[2] - length + 42, (uint32_t)(other->headers[1] + 30 + 13), 4);
    archive_put(other, other->end - length + 16, (uint32_t)from, 4);
    archive_cut(a, 0);
    archive_append(a, other->bytes, other->size);
    archive_destroy(other);
}

static void gap_between(archive *a)
{
    static const char gap[] = "not in any entry";
    enum { GAP = sizeof gap - 1 };
    archive_insert(a, a->headers[1], gap, GAP);
    for (size_t i = 0; i < a->count; i++)
        archive_put(a, a->records[i] + GAP + 42, (uint32_t)(a->headers[i] + (i ? GAP : 0)), 4);
    archive_put(a, a->end + GAP + 16, (uint32_t)(a->directory + GAP), 4);
}

static void gap_before_directory(archive *a)
{
    static const char gap[] = "not in any entry";
    enum { GAP = sizeof gap - 1 };
    archive_insert(a, a->directory, gap, GAP);
    archive_put(a, a->end + GAP + 16, (uint32_t)(a->directory + GAP), 4);
}

static void entry_beyond(archive *a)
{
    archive_put(a, a->records[1] + 42, 0xfffffff0, 4);
}

static void entry_in_directory(archive *a)
{
    archive_put(a, a->records[1] + 42, (uint32_t)a->directory, 4);
}

static void entry_in_a_header(archive *a)
{
    archive_put(a, a->records[1] + 42, (uint32_t)a->headers[1] + 4, 4);
}

static void content_into_directory(archive *a)
{
    archive_set(a, 3, ARCHIVE_PACKED, (uint32_t)attack_base[3].size + 60);
    archive_set(a, 3, ARCHIVE_SIZE, (uint32_t)attack_base[3].size + 60);
}

static void larger_than_any(archive *a)
{
    enum { TOO_LARGE = 34 * 1024 * 1024 + 1 };
    unsigned char *zeros = calloc(1, TOO_LARGE);
    archive_insert(a, a->directory, zeros, TOO_LARGE - a->size);
    free(zeros);
}

static void many_entries(archive *a)
{
    enum { MANY = 2001 };
    static char names[MANY][16];
    static archive_item items[MANY];
    for (size_t i = 0; i < MANY; i++) {
        const char digits[] = "0123456789";
        memcpy(names[i], "f0000.txt", 10);
        for (size_t place = 4, rest = i; place > 0; place--, rest /= 10)
            names[i][place] = digits[rest % 10];
        items[i].name = names[i];
    }
    archive *other = archive_create(items, MANY);
    archive_cut(a, 0);
    archive_append(a, other->bytes, other->size);
    archive_destroy(other);
}

static const struct {
    attack about;
    change *change;
} table[] = {
    { { "nothing", "a file without a byte", ": it is no zip archive" }, nothing_at_all },
    { { "text", "a text with the name of an archive", ": it is no zip archive" }, plain_text },
    { { "no-entries", "an end record alone", ": it is empty" }, only_an_end },
    { { "cut-by-one", "the last byte is gone", ": its end record is not at its very end" }, last_byte_gone },
    { { "cut-in-half", "the second half is gone", ": its end record is not at its very end" },
      second_half_gone },
    { { "bytes-behind", "something is added behind the end", ": its end record is not at its very end" },
      bytes_behind },
    { { "comment", "a comment behind the end record", ": there is a comment at its end" }, comment },
    { { "comment-promised", "a comment that is not there", ": its comment is cut off" }, comment_promised },
    { { "bytes-in-front", "a program in front, offsets left as they were",
        ": its directory does not end where its end record begins" },
      bytes_in_front },
    { { "program-in-front", "a program in front, offsets made right",
        ": something stands in front of its first entry, 'scenario.lua'" },
      program_in_front },
    { { "two-in-one", "two archives, one behind the other",
        ": its directory does not end where its end record" },
      two_in_one },
    { { "end-in-content", "an end record inside a file, its comment up to the end",
        ": it has a second end record" },
      end_in_content },
    { { "end-twice", "the end record twice", ": its directory does not end where its end record begins" },
      end_twice },
    { { "zip64-counts", "counts that say: look at the zip64 record", ": it is a zip64 archive" },
      zip64_counts },
    { { "zip64-place", "a place of the directory that says the same", ": it is a zip64 archive" },
      zip64_place },
    { { "zip64-locator", "where a zip64 record is looked for, there is one", ": it is a zip64 archive" },
      zip64_locator },
    { { "part-two", "the second part of an archive", ": it is one of several parts" }, second_part },
    { { "entry-in-part-two", "an entry that is in another part",
        ": 'common/words.lua': it is in another part" },
      entry_in_second_part },
    { { "counted-twice", "two counts of entries that differ", ": its end record counts its entries twice" },
      counted_twice },
    { { "one-hidden", "an entry more than is counted", ": its directory holds more than the 3 entries" },
      one_hidden },
    { { "one-invented", "an entry less than is counted",
        ": its end record counts 5 entries, and its directory has 4" },
      one_invented },
    { { "counted-too-many", "2,001 entries are counted", ": it has 2001 entries; a pack holds at most 2000" },
      counted_too_many },
    { { "many-entries", "2,001 entries are there", ": it has 2001 entries; a pack holds at most 2000" },
      many_entries },
    { { "directory-elsewhere", "the directory begins inside a file",
        ": its directory does not end where its end record begins" },
      directory_elsewhere },
    { { "directory-far-away", "the directory begins behind the end",
        ": its directory does not end where its end record begins" },
      directory_far_away },
    { { "directory-without-mark", "an entry of the directory without its mark",
        ": its end record counts 4 entries, and its directory has 2" },
      directory_without_mark },
    { { "name-over-the-end", "a name that runs over the end of the directory",
        ": entry 4: the directory is cut off" },
      name_over_the_end },
    { { "same-place-twice", "two names for one entry",
        ": 'notes.txt': its header and the directory differ in its" },
      same_place_twice },
    { { "entry-in-an-entry", "an entry inside another's content",
        ": 'notes-one.txt' and 'notes-two.txt' overlap" },
      entry_in_an_entry },
    { { "gap-between", "bytes between two entries",
        ": bytes that belong to no entry stand behind 'scenario.lua'" },
      gap_between },
    { { "gap-before-directory", "bytes in front of the directory",
        ": bytes that belong to no entry stand behind 'notes.txt'" },
      gap_before_directory },
    { { "entry-beyond", "an entry behind the end of the file",
        ": 'common/words.lua': there is no entry where the directory says" },
      entry_beyond },
    { { "entry-in-directory", "an entry inside the directory",
        ": 'common/words.lua': there is no entry where the directory says" },
      entry_in_directory },
    { { "entry-in-a-header", "an entry four bytes beside its place",
        ": 'common/words.lua': there is no entry where the directory says" },
      entry_in_a_header },
    { { "content-into-directory", "a file that goes on into the directory",
        ": 'notes.txt': it runs into the directory" },
      content_into_directory },
    { { "larger-than-any", "34 MiB and a byte", ": it is larger than 34 MiB" }, larger_than_any },
};

static attack at(size_t index)
{
    return table[index].about;
}

static archive *make(size_t index)
{
    archive *a = archive_create(attack_base, ATTACK_BASE);
    table[index].change(a);
    return a;
}

const attack_list attacks_on_shape = { sizeof table / sizeof *table, at, make };
