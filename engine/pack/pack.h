/* Packs: a scenario's files as bytes in memory, read once and whole before anything looks at them.
 *
 * A pack is the folder of one scenario, or a zip archive of such a folder with all that it includes. What it shares
 * with others (common/ and frameworks/ of a library) is fetched when it is asked for and kept in the pack from then
 * on. Nothing here knows what the files mean.
 *
 * A pack may bring common files and a framework of its own. Its own common files come before a library's. With
 * frameworks it is the other way round: everything in one library is marked by one framework of an id, so a pack's
 * own is used only where no library has that id, or has the same bytes. */
#ifndef PACK_PACK_H
#define PACK_PACK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "rapport/digest.h"
#include "rapport/error.h"

enum {
    PACK_FILES_MOST = 2000,
    PACK_FILE_MOST = 16 * 1024 * 1024,
    PACK_MOST = 32 * 1024 * 1024,
    PACK_PATH_MOST = 200,
    PACK_PARTS_MOST = 8,
};

typedef struct pack_file {
    const char *path;  /* inside the pack, with forward slashes: "scenario.lua", "common/law.lua" */
    const char *shown; /* as a user would name it */
    rp_bytes bytes;
    const char
        *instead_of; /* a framework of a library, where the pack brings another: its own, as a user would
                             * name it; else NULL */
} pack_file;

typedef struct rp_pack rp_pack;

/* Reads a folder (pack_read_folder) or an archive (pack_read_archive), whichever `path` is. */
rp_pack *pack_read(const char *path, const char *shown, const char *const *shared, rp_error *error);

/* Reads the folder: regular files only, links and special files refused, hidden files and those that end with
 * '~' passed over. `shown` is how the folder is named in messages. `shared` (ends with NULL) are the library
 * folders where common/ and frameworks/ are looked for, in that order; they must outlive the pack. NULL with an
 * error that names the file and the reason. */
rp_pack *pack_read_folder(const char *folder, const char *shown, const char *const *shared, rp_error *error);

/* The bytes of an archive, read once: what is checked afterwards cannot change. On the heap; free() releases them. */
bool pack_archive_read(const char *path, const char *shown, rp_bytes *out, rp_error *error);
/* Reads the archive: it has to keep all rules of zip_rules.h, its pictures those of image.h, and two readers have to
 * see the same files in it. Each refusal names archive, entry and reason. The bytes may go away afterwards. */
rp_pack *pack_read_archive(rp_bytes archive, const char *shown, const char *const *shared, rp_error *error);

/* The bytes of an archive of these files, sorted by path, the same for the same files whenever and wherever it is
 * made. It keeps the rules. On the heap; free() releases them. */
bool pack_archive_write(const pack_file *const *files, size_t count, rp_bytes *out, rp_error *error);

/* An empty pack: to be filled with pack_add, as with what comes out of the log, or to fetch from `shared` (which
 * may be NULL). `shown` names it in messages. */
rp_pack *pack_create(const char *shown, const char *const *shared);
/* Adds a copy of the bytes; the path must be sound and new. */
bool pack_add(rp_pack *pack, const char *path, rp_bytes bytes, rp_error *error);
void pack_destroy(rp_pack *pack); /* accepts NULL */

/* Files read so far; pointers to them stay valid while the pack does. */
size_t pack_file_count(const rp_pack *pack);
const pack_file *pack_file_at(const rp_pack *pack, size_t index);

/* A file by its path, or NULL. common/NAME.lua and frameworks/NAME.lua are fetched on first use; a file that is
 * there but cannot be read is an error, kept in pack_trouble. */
const pack_file *pack_find(rp_pack *pack, const char *path);
const rp_error *pack_trouble(const rp_pack *pack); /* of the last pack_find; kind NONE where there was none */

/* Whether one of the libraries that the pack was given has a file of that path. */
bool pack_is_shared(const rp_pack *pack, const char *path);

/* What a run depends on: the pack's own *.lua (but walkthroughs.lua and looks.lua), its locale/?*.po, the images
 * and the common files that the scenario turned out to use. */
typedef struct pack_use {
    const char *const *images; /* paths */
    size_t image_count;
    const char *const *common; /* names without common/ and .lua */
    size_t common_count;
} pack_use;

/* The manifest: "rapport-pack-v1\0", then for each file in the order of its path's bytes the length of the path
 * (u32le), the path, the length of the content (u64le) and its BLAKE2b-256. The pack's digest is the digest of
 * these bytes. Appends to `manifest`; false with an error where a file that is used is not there. */
bool pack_manifest(rp_pack *pack, const rp_hasher *hasher, const pack_use *use, str *manifest,
                   rp_error *error);
/* The same for one file on its own, such as a framework. */
void pack_manifest_of_one(const pack_file *file, const rp_hasher *hasher, str *manifest);

/* Reads a manifest back: calls `each` for every file. False with an error where it is not sound. */
bool pack_manifest_read(rp_bytes manifest,
                        bool (*each)(void *data, const char *path, const rp_digest *digest, rp_error *error),
                        void *data, rp_error *error);

/* A path inside a pack that every system can hold: UTF-8 in composed form, no absolute or empty parts, no '.',
 * '..', no characters that mean something to some system, no part that ends with a dot or a blank. */
bool pack_path_is_sound(const char *path, rp_error *error);

const char *pack_zip_version(void); /* of libzip, as this machine has it */

#endif
