/* Writing archives. Nothing of the moment or the machine goes in: one date for all, no owners, no other modes; so
 * equal files make equal bytes. */
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/memory.h"
#include "pack/zip.h"

enum {
    LEVEL = 6,         /* the level that needs no flag to be set for it */
    DATE = 1 << 5 | 1, /* the first day that the format can name, 1 January 1980 */
    MODE = 0100644,
};

typedef struct writing {
    const pack_file **files; /* sorted */
    bool *stored;            /* else deflated */
    size_t count;
} writing;

static bool add(zip_t *zip, const pack_file *file, bool stored)
{
    zip_source_t *source = zip_source_buffer(zip, file->bytes.bytes, file->bytes.size, 0);
    zip_int64_t index = source ? zip_file_add(zip, file->path, source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    zip_uint64_t at = (zip_uint64_t)index;
    return zip_set_file_compression(zip, at, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, stored ? 0 : LEVEL) ==
               0 &&
           zip_file_set_dostime(zip, at, 0, DATE, 0) == 0 &&
           zip_file_set_external_attributes(zip, at, 0, ZIP_OPSYS_UNIX, (zip_uint32_t)MODE << 16) == 0;
}

static bool take_bytes(zip_source_t *source, rp_bytes *out)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) ||
        zip_source_open(source) != 0)
        return false;
    char *bytes = memory_allocate(about.size + 1);
    bool whole = zip_source_read(source, bytes, about.size) == (zip_int64_t)about.size;
    zip_source_close(source);
    if (whole)
        *out = (rp_bytes){ bytes, about.size };
    else
        free(bytes);
    return whole;
}

/* All in memory, so what can go wrong is memory. */
static bool write_all(const writing *w, rp_bytes *out)
{
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, &why);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &why) : NULL;
    bool written = zip;
    if (zip)
        zip_source_keep(source); /* the archive owns one reference, and this function the other */
    for (size_t i = 0; written && i < w->count; i++)
        written = add(zip, w->files[i], w->stored[i]);
    if (written && zip_close(zip) == 0)
        written = take_bytes(source, out);
    else if (zip) {
        zip_discard(zip);
        written = false;
    }
    zip_source_free(source);
    zip_error_fini(&why);
    return written;
}

/* Where deflating makes a file no smaller, or smaller than anybody would believe, it is stored. True if there is
 * such a file that was deflated. */
static bool choose_stored(writing *w, rp_bytes archive)
{
    zip_source_t *source = zip_source_buffer_create(archive.bytes, archive.size, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    bool chosen = false;
    for (size_t i = 0; zip && i < w->count; i++) {
        zip_stat_t about;
        bool better = !w->stored[i] && zip_stat_index(zip, i, 0, &about) == 0 &&
                      (about.comp_size >= about.size || about.comp_size * ZIP_RATIO_MOST < about.size);
        w->stored[i] = w->stored[i] || better;
        chosen = chosen || better;
    }
    if (zip)
        zip_discard(zip);
    else
        zip_source_free(source);
    return chosen;
}

static int by_path(const void *a, const void *b)
{
    return strcmp((*(const pack_file *const *)a)->path, (*(const pack_file *const *)b)->path);
}

bool pack_archive_write(const pack_file *const *files, size_t count, rp_bytes *out, rp_error *error)
{
    writing w = { memory_allocate(count * sizeof *w.files), memory_allocate(count * sizeof *w.stored),
                  count };
    rp_bytes first = { NULL, 0 };
    if (count)
        memcpy(w.files, files, count * sizeof *w.files);
    qsort(w.files, count, sizeof *w.files, by_path);
    bool written = write_all(&w, &first);
    if (written && choose_stored(&w, first)) {
        written = write_all(&w, out);
        free((void *)first.bytes);
    } else {
        *out = first;
    }
    free(w.files);
    free(w.stored);
    return written ||
           rp_fail(error, RP_ERROR_IMPOSSIBLE, "the archive cannot be made: there is not enough memory");
}
