/* Zip archives made by hand, byte by byte, so that tests can make any that no program would write. Nothing of the
 * program is used: what is wrong in one cannot be wrong in the other in the same way. */
#ifndef UNIT_PACK_ARCHIVE_H
#define UNIT_PACK_ARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Fields of both headers, as offsets in the one in front of the content and in the one in the directory. */
typedef enum archive_field {
    ARCHIVE_NEEDED,
    ARCHIVE_FLAGS,
    ARCHIVE_METHOD,
    ARCHIVE_CRC,
    ARCHIVE_PACKED,
    ARCHIVE_SIZE,
    ARCHIVE_FIELDS
} archive_field;

typedef struct archive_item {
    const char *name;
    const void *bytes; /* NULL: none */
    size_t size;
    size_t name_length; /* 0: up to the zero */
    bool deflated;      /* packed by archive_deflate */
    uint32_t mode;      /* 0: a regular file's */
    const void *extra;  /* in both headers, or NULL */
    size_t extra_size;
    const char *comment; /* in the directory, or NULL */
    uint32_t real_size;  /* 0: size; what unpacks is said to be that long */
} archive_item;

enum { ARCHIVE_ITEMS_MOST = 2100 };

typedef struct archive {
    unsigned char *bytes; /* heap */
    size_t size, capacity;
    size_t count;
    size_t headers[ARCHIVE_ITEMS_MOST], records[ARCHIVE_ITEMS_MOST]; /* where each item's headers begin */
    size_t directory, end;                                           /* where those begin */
} archive;

archive *archive_create(const archive_item *items, size_t count);
void archive_destroy(archive *archive); /* accepts NULL */

void archive_put(archive *archive, size_t at, uint32_t number, int bytes); /* over what is there */
void archive_set(archive *archive, size_t item, archive_field field, uint32_t number); /* in both headers */
void archive_set_header(archive *archive, size_t item, archive_field field, uint32_t number);
void archive_set_record(archive *archive, size_t item, archive_field field, uint32_t number);

void archive_append(archive *archive, const void *bytes, size_t size);
void archive_insert(archive *archive, size_t at, const void *bytes, size_t size); /* no offset is changed */
void archive_cut(archive *archive, size_t size);

uint32_t archive_crc(const void *bytes, size_t size);

/* A deflate stream of `size` bytes of that value, about 1 : 158. Heap. */
unsigned char *archive_deflate_run(unsigned char value, size_t size, size_t *packed);

/* A PNG's signature and first part, with a size of the picture; then, with `whole`, the rest of one that no decoder
 * would complain about before it looked at the pixels. Heap. */
unsigned char *archive_png(uint32_t width, uint32_t height, bool whole, size_t *size);

#endif
