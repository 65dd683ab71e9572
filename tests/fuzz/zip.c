/* The bytes as an archive: they are refused in one line that names it, or they hold a pack, which comes back the same
 * when it is written anew. */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "pack/pack.h"

static bool same_files(const rp_pack *one, rp_pack *other)
{
    for (size_t i = 0; i < pack_file_count(one); i++) {
        const pack_file *a = pack_file_at(one, i), *b = pack_find(other, a->path);
        if (!b || a->bytes.size != b->bytes.size ||
            memcmp(a->bytes.bytes, b->bytes.bytes, a->bytes.size) != 0)
            return false;
    }
    return pack_file_count(one) == pack_file_count(other);
}

static void write_anew(const rp_pack *pack)
{
    size_t count = pack_file_count(pack);
    const pack_file **files = calloc(count, sizeof *files);
    rp_bytes archive;
    rp_error error = { 0 };
    for (size_t i = 0; i < count; i++)
        files[i] = pack_file_at(pack, i);
    FUZZ_HOLDS(pack_archive_write(files, count, &archive, &error));
    rp_pack *again = pack_read_archive(archive, "x.zip", NULL, &error);
    FUZZ_HOLDS(again && same_files(pack, again));
    pack_destroy(again);
    free((void *)archive.bytes);
    free(files);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    rp_error error = { 0 };
    rp_pack *pack = pack_read_archive((rp_bytes){ bytes, size }, "x.zip", NULL, &error);
    if (pack)
        write_anew(pack);
    else
        FUZZ_HOLDS(error.kind == RP_ERROR_UNSOUND && str_starts(error.text, "x.zip: "));
    pack_destroy(pack);
    return 0;
}
