#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/memory.h"
#include "pack/image.h"
#include "pack/zip.h"

static bool wrong(const char *shown, const zip_entry *entry, const char *why, rp_error *error)
{
    return rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s': %s", shown, entry->path, why);
}

/* Whether the library has the same entry in that place. */
static bool is_same(zip_t *zip, zip_uint64_t index, const zip_entry *entry)
{
    zip_stat_t about;
    const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC |
                                ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(zip, index, ZIP_FL_ENC_RAW, &about) != 0 || (about.valid & needed) != needed)
        return false;
    size_t length = strlen(entry->path);
    return strncmp(about.name, entry->path, length) == 0 &&
           strcmp(about.name + length, entry->is_folder ? "/" : "") == 0 && about.size == entry->size &&
           about.comp_size == entry->packed && about.crc == entry->crc &&
           about.comp_method == entry->method && about.encryption_method == ZIP_EM_NONE;
}

/* Reads one byte more than there should be, so that the end, where the checksum is verified, is reached. */
static bool read_whole(zip_file_t *file, const zip_entry *entry, char *bytes, const char *shown,
                       rp_error *error)
{
    size_t have = 0;
    while (have <= entry->size) {
        zip_int64_t got = zip_fread(file, bytes + have, entry->size + 1 - have);
        int why = zip_error_code_zip(zip_file_get_error(file));
        if (got < 0)
            return wrong(shown, entry,
                         why == ZIP_ER_CRC ? "its content does not fit its checksum"
                                           : "its content cannot be unpacked",
                         error);
        if (got == 0)
            break;
        have += (size_t)got;
    }
    return have == entry->size || wrong(shown, entry, "it does not unpack to the size that it says", error);
}

static bool unpack_entry(zip_t *zip, zip_uint64_t index, const zip_entry *entry, const char *shown,
                         rp_pack *pack, rp_error *error)
{
    if (!is_same(zip, index, entry))
        return wrong(shown, entry, "two readers of zip archives see another entry there", error);
    if (entry->is_folder)
        return true;
    zip_file_t *file = zip_fopen_index(zip, index, 0);
    if (!file)
        return wrong(shown, entry, "its content cannot be unpacked", error);
    char *bytes = memory_allocate((size_t)entry->size + 1), why[120];
    bool sound = read_whole(file, entry, bytes, shown, error);
    rp_bytes content = { bytes, entry->size };
    size_t length = strlen(entry->path);
    if (sound && length > 4 && strcmp(entry->path + length - 4, ".png") == 0 &&
        !image_is_sound(content, why, sizeof why))
        sound = wrong(shown, entry, why, error);
    sound = sound && pack_add(pack, entry->path, content, error);
    free(bytes);
    zip_fclose(file);
    return sound;
}

static bool unpack_all(zip_t *zip, const zip_listing *listing, const char *shown, rp_pack *pack,
                       rp_error *error)
{
    if (zip_get_num_entries(zip, 0) != (zip_int64_t)listing->count)
        return rp_fail(error, RP_ERROR_UNSOUND,
                       "%s: two readers of zip archives count its entries differently", shown);
    for (size_t i = 0; i < listing->count; i++)
        if (!unpack_entry(zip, i, &listing->entries[i], shown, pack, error))
            return false;
    return true;
}

bool zip_unpack(rp_bytes archive, const zip_listing *listing, const char *shown, rp_pack *pack,
                rp_error *error)
{
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t *source = zip_source_buffer_create(archive.bytes, archive.size, 0, &why);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &why) : NULL;
    bool sound = zip && unpack_all(zip, listing, shown, pack, error);
    if (!zip) {
        rp_fail(error, RP_ERROR_UNSOUND, "%s: it cannot be read: %s", shown, zip_error_strerror(&why));
        zip_source_free(source);
    }
    zip_discard(zip);
    zip_error_fini(&why);
    return sound;
}

const char *pack_zip_version(void)
{
    return zip_libzip_version();
}
