/* Readers of zip archives disagree wherever the format lets one thing be said twice: where the directory is, how
 * large an entry is, what it is called. So an archive is taken only where nothing is left to disagree about. Every
 * number comes from the archive and is held against its size before it is used; sums are made in 64 bits. */
#include "pack/zip_rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum {
    END_SIZE = 22,
    RECORD_SIZE = 46, /* of an entry in the directory */
    HEADER_SIZE = 30, /* of an entry in its own place */
    COMMENT_MOST = 0xffff,
    FLAG_UTF8 = 0x0800,
    VERSION_MOST = 20, /* of the format: folders and deflate */
};

static const unsigned char end_mark[] = { 'P', 'K', 5, 6 }, record_mark[] = { 'P', 'K', 1, 2 },
                           header_mark[] = { 'P', 'K', 3, 4 }, zip64_mark[] = { 'P', 'K', 6, 7 };

typedef struct reading {
    const unsigned char *bytes;
    size_t size;
    const char *shown;
    arena *memory;
    zip_entry *entries;
    size_t count;
    size_t directory; /* where it begins */
    rp_error *error;
} reading;

static bool wrong(const reading *r, const char *format, ...) RP_PRINTF(2, 3);

static bool wrong(const reading *r, const char *format, ...)
{
    str why = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&why, format, arguments);
    va_end(arguments);
    rp_fail(r->error, RP_ERROR_UNSOUND, "%s: %s", r->shown, why.bytes);
    str_finish(&why);
    return false;
}

static bool has_mark(const unsigned char *at, const unsigned char mark[4])
{
    return memcmp(at, mark, 4) == 0;
}

static uint32_t number(const unsigned char *at, int bytes)
{
    uint32_t out = 0;
    for (int i = bytes; i-- > 0;)
        out = out << 8 | at[i];
    return out;
}

/* --- the end record --- */

/* Where another reader, coming from the end, could find an end record whose comment runs up to the very end. */
static bool has_second_end(const reading *r)
{
    size_t reach = END_SIZE + COMMENT_MOST, from = r->size > reach ? r->size - reach : 0;
    for (size_t at = from; at + END_SIZE < r->size; at++)
        if (has_mark(r->bytes + at, end_mark) && at + END_SIZE + number(r->bytes + at + 20, 2) == r->size)
            return true;
    return false;
}

static bool has_end(const reading *r)
{
    if (r->size >= END_SIZE && has_mark(r->bytes + r->size - END_SIZE, end_mark))
        return true;
    if (r->size < 4 || r->bytes[0] != 'P' || r->bytes[1] != 'K')
        return wrong(r, "it is no zip archive");
    if (r->size > END_SIZE && has_second_end(r))
        return wrong(r, "there is a comment at its end; rebuild it with 'rapport pack'");
    return wrong(r, "its end record is not at its very end: it was cut off, or something was added");
}

static bool check_end(reading *r)
{
    if (r->size > ZIP_ARCHIVE_MOST)
        return wrong(r, "it is larger than %d MiB", ZIP_ARCHIVE_MOST >> 20);
    if (!has_end(r))
        return false;
    const unsigned char *end = r->bytes + r->size - END_SIZE;
    uint32_t here = number(end + 8, 2), all = number(end + 10, 2), size = number(end + 12, 4),
             offset = number(end + 16, 4);
    bool locator = r->size >= END_SIZE + 20 && has_mark(end - 20, zip64_mark);
    if (locator || here == UINT16_MAX || all == UINT16_MAX || size == UINT32_MAX || offset == UINT32_MAX)
        return wrong(r, "it is a zip64 archive, which packs never need");
    if (number(end + 4, 2) || number(end + 6, 2))
        return wrong(r, "it is one of several parts");
    if (number(end + 20, 2))
        return wrong(r, "its comment is cut off");
    if (here != all)
        return wrong(r, "its end record counts its entries twice, and differently: %u and %u", (unsigned)here,
                     (unsigned)all);
    if (all == 0)
        return wrong(r, "it is empty");
    if (all > PACK_FILES_MOST)
        return wrong(r, "it has %u entries; a pack holds at most %d", (unsigned)all, PACK_FILES_MOST);
    if ((uint64_t)offset + size != r->size - END_SIZE)
        return wrong(r, "its directory does not end where its end record begins");
    if (has_second_end(r))
        return wrong(r, "it has a second end record");
    r->directory = offset;
    r->count = all;
    return true;
}

/* --- an entry as the directory has it --- */

typedef struct record {
    size_t index;
    const unsigned char *at, *name, *extra;
    uint32_t name_length, extra_length;
    const zip_entry *entry; /* its path is NULL until the name was checked */
} record;

static bool wrong_entry(const reading *r, const record *one, const char *format, ...) RP_PRINTF(3, 4);

static bool wrong_entry(const reading *r, const record *one, const char *format, ...)
{
    str why = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&why, format, arguments);
    va_end(arguments);
    if (one->entry && one->entry->path)
        wrong(r, "'%s': %s", one->entry->path, why.bytes);
    else
        wrong(r, "entry %zu: %s", one->index + 1, why.bytes);
    str_finish(&why);
    return false;
}

/* What tools add that means nothing to a pack: times and owners. Anything else could give an entry another name,
 * size or kind. */
static bool check_extra(const reading *r, const record *one, const unsigned char *extra, uint32_t length)
{
    enum {
        ZIP64 = 0x0001,
        NTFS_TIMES = 0x000a,
        TIMES = 0x5455,
        OLD_TIMES = 0x5855,
        OWNER = 0x7855,
        OWNERS = 0x7875
    };
    static const uint32_t harmless[] = { NTFS_TIMES, TIMES, OLD_TIMES, OWNER, OWNERS };
    for (uint32_t at = 0; at < length;) {
        uint32_t kind = length - at < 4 ? 0 : number(extra + at, 2);
        if (length - at < 4 || number(extra + at + 2, 2) > length - at - 4)
            return wrong_entry(r, one, "its extra fields are cut off");
        if (kind == ZIP64)
            return wrong_entry(r, one, "it has zip64 sizes, which packs never need");
        bool known = false;
        for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++)
            known = known || harmless[i] == kind;
        if (!known)
            return wrong_entry(r, one, "it has an extra field 0x%04x, which is neither times nor owners",
                               (unsigned)kind);
        at += 4 + number(extra + at + 2, 2);
    }
    return true;
}

/* Unix modes stand in the upper half of the attributes, DOS ones in the lower; either may name a kind of file, and
 * readers go by one or the other. */
static bool check_kind(const reading *r, const record *one, uint32_t attributes, bool is_folder)
{
    enum { KIND = 0170000, REGULAR = 0100000, FOLDER = 0040000, DOS_LABEL = 0x08, DOS_FOLDER = 0x10 };
    uint32_t mode = attributes >> 16 & KIND;
    if ((mode && mode != REGULAR && mode != FOLDER) || attributes & DOS_LABEL)
        return wrong_entry(r, one,
                           "it is neither a file nor a folder (links and special files are not taken)");
    if (is_folder ? mode == REGULAR : mode == FOLDER || attributes & DOS_FOLDER)
        return wrong_entry(r, one, "its name and its kind do not agree whether it is a folder");
    return true;
}

static bool check_flags(const reading *r, const record *one, uint32_t flags)
{
    static const struct {
        uint32_t bits;
        const char *why;
    } rules[] = {
        { 0x2041, "it is encrypted" },
        { 0x0008,
          "its size stands behind its content, where it cannot be checked; rebuild with 'rapport pack'" },
        { 0x0020, "it is a patch to another file" },
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (flags & rules[i].bits)
            return wrong_entry(r, one, "%s", rules[i].why);
    if (flags & ~(uint32_t)FLAG_UTF8)
        return wrong_entry(r, one,
                           "its flags are 0x%04x, which packs never need; rebuild with 'rapport pack'",
                           (unsigned)flags);
    for (uint32_t i = 0; i < one->name_length; i++)
        if (one->name[i] > 0x7f && !(flags & FLAG_UTF8))
            return wrong_entry(r, one, "its name does not say that it is UTF-8; rebuild with 'rapport pack'");
    return true;
}

static bool check_sizes(const reading *r, const record *one, const zip_entry *entry)
{
    if (entry->method != 0 && entry->method != 8)
        return wrong_entry(r, one, "method %u; packs are stored (0) or deflated (8)",
                           (unsigned)entry->method);
    if (entry->is_folder && (entry->size || entry->packed))
        return wrong_entry(r, one, "it is a folder with content");
    if (entry->method == 0 && entry->packed != entry->size)
        return wrong_entry(r, one, "it is stored, and yet has two sizes");
    if (entry->size > PACK_FILE_MOST)
        return wrong_entry(r, one, "it is larger than %d MiB", PACK_FILE_MOST >> 20);
    if (entry->size > (uint64_t)entry->packed * ZIP_RATIO_MOST)
        return wrong_entry(r, one, "it would unpack to more than %d times its size", ZIP_RATIO_MOST);
    return true;
}

static bool take_name(reading *r, const record *one, zip_entry *out)
{
    rp_error why = { 0 };
    uint32_t length = one->name_length;
    if (memchr(one->name, 0, length))
        return wrong_entry(r, one, "its name holds a zero byte");
    out->is_folder = length > 1 && one->name[length - 1] == '/';
    char *path = arena_text_n(r->memory, (const char *)one->name, length - out->is_folder);
    if (!pack_path_is_sound(path, &why))
        return wrong_entry(r, one, "%s", why.text);
    out->path = path;
    return true;
}

static bool take_record(reading *r, const record *one, zip_entry *out)
{
    const unsigned char *at = one->at;
    if (!take_name(r, one, out) || !check_flags(r, one, number(at + 8, 2)))
        return false;
    out->method = (uint16_t)number(at + 10, 2);
    out->crc = number(at + 16, 4);
    out->packed = number(at + 20, 4);
    out->size = number(at + 24, 4);
    out->begin = number(at + 42, 4);
    if ((number(at + 6, 2) & 0xff) > VERSION_MOST)
        return wrong_entry(r, one, "it needs version %u.%u of the format; packs keep to 2.0",
                           (unsigned)(number(at + 6, 1) / 10), (unsigned)(number(at + 6, 1) % 10));
    if (number(at + 34, 2))
        return wrong_entry(r, one, "it is in another part");
    if (number(at + 32, 2))
        return wrong_entry(r, one, "it has a comment; rebuild with 'rapport pack'");
    return check_extra(r, one, one->extra, one->extra_length) && check_sizes(r, one, out) &&
           check_kind(r, one, number(at + 38, 4), out->is_folder);
}

/* --- the same entry in its own place --- */

static bool check_header(const reading *r, const record *one, zip_entry *entry)
{
    static const struct {
        int header, record, bytes;
        const char *what;
    } twice[] = {
        { 6, 8, 2, "flags" },         { 8, 10, 2, "method" }, { 14, 16, 4, "checksum" },
        { 18, 20, 4, "packed size" }, { 22, 24, 4, "size" },  { 26, 28, 2, "name" }, /* its length */
    };
    if ((uint64_t)entry->begin + HEADER_SIZE > r->directory ||
        !has_mark(r->bytes + entry->begin, header_mark))
        return wrong_entry(r, one, "there is no entry where the directory says it begins");
    const unsigned char *at = r->bytes + entry->begin;
    for (size_t i = 0; i < sizeof twice / sizeof *twice; i++)
        if (number(at + twice[i].header, twice[i].bytes) != number(one->at + twice[i].record, twice[i].bytes))
            return wrong_entry(r, one, "its header and the directory differ in its %s", twice[i].what);
    uint32_t extra = number(at + 28, 2);
    uint64_t end = (uint64_t)entry->begin + HEADER_SIZE + one->name_length + extra + entry->packed;
    if (end > r->directory)
        return wrong_entry(r, one, "it runs into the directory");
    entry->end = (size_t)end;
    if (memcmp(at + HEADER_SIZE, one->name, one->name_length) != 0)
        return wrong_entry(r, one, "its header and the directory differ in its name");
    return check_extra(r, one, at + HEADER_SIZE + one->name_length, extra);
}

/* --- all of them --- */

static bool read_directory(reading *r)
{
    const unsigned char *at = r->bytes + r->directory, *end = r->bytes + r->size - END_SIZE;
    uint64_t total = 0;
    r->entries = arena_allocate(r->memory, r->count * sizeof *r->entries);
    for (size_t i = 0; i < r->count; i++) {
        if (end - at < RECORD_SIZE || !has_mark(at, record_mark))
            return wrong(r, "its end record counts %zu entries, and its directory has %zu", r->count, i);
        record one = { .index = i, .at = at, .name = at + RECORD_SIZE, .entry = &r->entries[i] };
        one.name_length = number(at + 28, 2);
        one.extra_length = number(at + 30, 2);
        one.extra = one.name + one.name_length;
        size_t length = RECORD_SIZE + one.name_length + one.extra_length + number(at + 32, 2);
        if ((size_t)(end - at) < length)
            return wrong_entry(r, &one, "the directory is cut off");
        if (!take_record(r, &one, &r->entries[i]) || !check_header(r, &one, &r->entries[i]))
            return false;
        total += r->entries[i].size;
        if (total > PACK_MOST)
            return wrong_entry(r, &one, "with it the pack unpacks to more than %d MiB", PACK_MOST >> 20);
        at += length;
    }
    return at == end || wrong(r, "its directory holds more than the %zu entries that are counted", r->count);
}

static int by_place(const void *a, const void *b)
{
    const zip_entry *one = *(const zip_entry *const *)a, *other = *(const zip_entry *const *)b;
    return one->begin < other->begin ? -1 : one->begin > other->begin;
}

static bool check_places(const reading *r)
{
    const zip_entry **sorted = memory_allocate(r->count * sizeof *sorted);
    bool sound = true;
    for (size_t i = 0; i < r->count; i++)
        sorted[i] = &r->entries[i];
    qsort(sorted, r->count, sizeof *sorted, by_place);
    if (sorted[0]->begin != 0)
        sound = wrong(r, "something stands in front of its first entry, '%s'", sorted[0]->path);
    for (size_t i = 0; sound && i < r->count; i++) {
        size_t next = i + 1 < r->count ? sorted[i + 1]->begin : r->directory;
        if (next < sorted[i]->end)
            sound = wrong(r, "'%s' and '%s' overlap", sorted[i]->path, sorted[i + 1]->path);
        else if (next > sorted[i]->end)
            sound = wrong(r, "bytes that belong to no entry stand behind '%s'", sorted[i]->path);
    }
    free(sorted);
    return sound;
}

bool zip_rules(rp_bytes archive, const char *shown, arena *memory, zip_listing *out, rp_error *error)
{
    reading r = {
        .bytes = archive.bytes, .size = archive.size, .shown = shown, .memory = memory, .error = error
    };
    if (!check_end(&r) || !read_directory(&r) || !check_places(&r))
        return false;
    *out = (zip_listing){ r.entries, r.count };
    return zip_names(out, shown, error);
}
