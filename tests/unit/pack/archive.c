#include "archive.h"

#include <stdlib.h>
#include <string.h>

enum { HEADER = 30, RECORD = 46, REGULAR = 0100644, UTF8 = 0x0800 };

static const struct {
    size_t header, record;
    int bytes;
} fields[ARCHIVE_FIELDS] = {
    [ARCHIVE_NEEDED] = { 4, 6, 2 }, [ARCHIVE_FLAGS] = { 6, 8, 2 },    [ARCHIVE_METHOD] = { 8, 10, 2 },
    [ARCHIVE_CRC] = { 14, 16, 4 },  [ARCHIVE_PACKED] = { 18, 20, 4 }, [ARCHIVE_SIZE] = { 22, 24, 4 },
};

static void make_room(archive *a, size_t more)
{
    if (a->size + more <= a->capacity)
        return;
    a->capacity = (a->size + more) * 2;
    a->bytes = realloc(a->bytes, a->capacity);
    if (!a->bytes)
        abort();
}

void archive_append(archive *a, const void *bytes, size_t size)
{
    make_room(a, size);
    if (size)
        memcpy(a->bytes + a->size, bytes, size);
    a->size += size;
}

void archive_insert(archive *a, size_t at, const void *bytes, size_t size)
{
    make_room(a, size);
    memmove(a->bytes + at + size, a->bytes + at, a->size - at);
    memcpy(a->bytes + at, bytes, size);
    a->size += size;
}

void archive_cut(archive *a, size_t size)
{
    a->size = size;
}

void archive_put(archive *a, size_t at, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; i++)
        a->bytes[at + (size_t)i] = (unsigned char)(number >> (8 * i));
}

static void append_number(archive *a, uint32_t number, int bytes)
{
    static const unsigned char room[4];
    archive_append(a, room, (size_t)bytes);
    archive_put(a, a->size - (size_t)bytes, number, bytes);
}

void archive_set_header(archive *a, size_t item, archive_field field, uint32_t number)
{
    archive_put(a, a->headers[item] + fields[field].header, number, fields[field].bytes);
}

void archive_set_record(archive *a, size_t item, archive_field field, uint32_t number)
{
    archive_put(a, a->records[item] + fields[field].record, number, fields[field].bytes);
}

void archive_set(archive *a, size_t item, archive_field field, uint32_t number)
{
    archive_set_header(a, item, field, number);
    archive_set_record(a, item, field, number);
}

uint32_t archive_crc(const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < size; i++) {
        crc ^= at[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
    return ~crc;
}

/* --- archives --- */

static size_t name_length(const archive_item *item)
{
    return item->name_length ? item->name_length : strlen(item->name);
}

/* What both headers have, from "needed" to the length of the extra fields. */
static void append_shared(archive *a, const archive_item *item)
{
    bool plain = true;
    for (size_t i = 0; i < name_length(item); i++)
        plain = plain && (unsigned char)item->name[i] < 0x80;
    append_number(a, 20, 2);
    append_number(a, plain ? 0 : UTF8, 2);
    append_number(a, item->deflated ? 8 : 0, 2);
    append_number(a, 0, 2);
    append_number(a, 0x21, 2);
    append_number(a, archive_crc(item->bytes, item->size), 4);
    append_number(a, (uint32_t)item->size, 4);
    append_number(a, item->real_size ? item->real_size : (uint32_t)item->size, 4);
    append_number(a, (uint32_t)name_length(item), 2);
    append_number(a, (uint32_t)item->extra_size, 2);
}

static void append_header(archive *a, const archive_item *item)
{
    archive_append(a, "PK\3\4", 4);
    append_shared(a, item);
    archive_append(a, item->name, name_length(item));
    archive_append(a, item->extra, item->extra_size);
    archive_append(a, item->bytes, item->size);
}

static void append_record(archive *a, const archive_item *item, size_t header)
{
    size_t comment = item->comment ? strlen(item->comment) : 0;
    archive_append(a, "PK\1\2", 4);
    append_number(a, 3 << 8 | 20, 2);
    append_shared(a, item);
    append_number(a, (uint32_t)comment, 2);
    append_number(a, 0, 2);
    append_number(a, 0, 2);
    append_number(a, (item->mode ? item->mode : REGULAR) << 16, 4);
    append_number(a, (uint32_t)header, 4);
    archive_append(a, item->name, name_length(item));
    archive_append(a, item->extra, item->extra_size);
    archive_append(a, item->comment, comment);
}

archive *archive_create(const archive_item *items, size_t count)
{
    archive *a = calloc(1, sizeof *a);
    if (!a || count > ARCHIVE_ITEMS_MOST)
        abort();
    a->count = count;
    for (size_t i = 0; i < count; i++) {
        a->headers[i] = a->size;
        append_header(a, &items[i]);
    }
    a->directory = a->size;
    for (size_t i = 0; i < count; i++) {
        a->records[i] = a->size;
        append_record(a, &items[i], a->headers[i]);
    }
    a->end = a->size;
    archive_append(a, "PK\5\6\0\0\0\0", 8);
    append_number(a, (uint32_t)count, 2);
    append_number(a, (uint32_t)count, 2);
    append_number(a, (uint32_t)(a->end - a->directory), 4);
    append_number(a, (uint32_t)a->directory, 4);
    append_number(a, 0, 2);
    return a;
}

void archive_destroy(archive *a)
{
    if (!a)
        return;
    free(a->bytes);
    free(a);
}

/* --- contents --- */

typedef struct bits {
    unsigned char *bytes;
    size_t count;
} bits;

static void add_bit(bits *out, int bit)
{
    if (bit)
        out->bytes[out->count / 8] |= (unsigned char)(1 << out->count % 8);
    out->count++;
}

/* Huffman codes go in from their highest bit. */
static void add_code(bits *out, unsigned code, int length)
{
    while (length-- > 0)
        add_bit(out, (int)(code >> length & 1));
}

/* The code of a byte in the fixed table. */
static void add_byte(bits *out, unsigned char value)
{
    if (value < 144)
        add_code(out, 0x30u + value, 8);
    else
        add_code(out, 0x190u + value - 144, 9);
}

unsigned char *archive_deflate_run(unsigned char value, size_t size, size_t *packed)
{
    bits out = { calloc(1, size + 64), 0 };
    if (!out.bytes)
        abort();
    add_bit(&out, 1); /* the last block, with the fixed table */
    add_bit(&out, 1);
    add_bit(&out, 0);
    add_byte(&out, value);
    size_t left = size - 1;
    for (; left >= 258; left -= 258) {
        add_code(&out, 0xc5, 8); /* repeat 258 … */
        add_code(&out, 0, 5);    /* … from one byte before */
    }
    for (; left > 0; left--)
        add_byte(&out, value);
    add_code(&out, 0, 7);
    *packed = (out.count + 7) / 8;
    return out.bytes;
}

static void put_long(unsigned char *at, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        at[i] = (unsigned char)(number >> (24 - 8 * i));
}

unsigned char *archive_png(uint32_t width, uint32_t height, bool whole, size_t *size)
{
    static const unsigned char head[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\x08\2\0\0\0";
    static const unsigned char rest[] = "\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82";
    enum { HEAD = sizeof head - 1, REST = sizeof rest - 1 };
    unsigned char *out = calloc(1, HEAD + 4 + REST);
    if (!out)
        abort();
    memcpy(out, head, HEAD);
    put_long(out + 16, width);
    put_long(out + 20, height);
    put_long(out + HEAD, archive_crc(out + 12, HEAD - 12));
    memcpy(out + HEAD + 4, rest, REST);
    *size = whole ? HEAD + 4 + REST : HEAD + 4;
    return out;
}
