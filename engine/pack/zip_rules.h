/* What a zip archive must be before any library is let near it: one shape, in which every byte has one meaning.
 * Pure: bytes in, a listing out, nothing read, nothing unpacked.
 *
 * One end record at the very end without a comment; the directory in front of it, holding as many entries as it
 * counts; the first entry at the first byte, the others behind one another without gaps or overlaps; each entry's
 * own header saying what the directory says. Stored or deflated, no encryption, no zip64, no sizes behind the
 * content, nothing but files and folders. */
#ifndef PACK_ZIP_RULES_H
#define PACK_ZIP_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "pack/pack.h"

enum {
    ZIP_ARCHIVE_MOST = PACK_MOST + 2 * 1024 * 1024, /* of the archive itself: contents and their headers */
    ZIP_RATIO_MOST = 200,                           /* unpacked : packed */
};

typedef struct zip_entry {
    const char *path; /* without the slash behind a folder's name */
    bool is_folder;
    uint16_t method; /* 0 stored, 8 deflated */
    uint32_t crc, packed, size;
    size_t begin, end; /* where it stands: from its header to behind its content */
} zip_entry;

typedef struct zip_listing {
    const zip_entry *entries; /* in the directory's order */
    size_t count;
} zip_listing;

/* Checks an archive and lists what it holds; all of it lies in `memory`. `shown` is how messages name the archive.
 * False with one line that names archive, entry and reason. */
bool zip_rules(rp_bytes archive, const char *shown, arena *memory, zip_listing *out, rp_error *error);

/* The part of it that looks at all names together (zip_names.c): each once, also without regard to case, none both
 * file and folder, none hidden, nothing but the kinds of files that packs are made of, and a scenario.lua. */
bool zip_names(const zip_listing *listing, const char *shown, rp_error *error);

#endif
