/* Zip archives as packs. A pack in an archive is its files at the top, without a folder around them, with all that
 * it includes: scenario.lua, common/law.lua, frameworks/customer-service.lua. */
#ifndef PACK_ZIP_H
#define PACK_ZIP_H

#include "pack/pack.h"
#include "pack/zip_rules.h"

/* Unpacks every file of an archive that keeps the rules into the empty pack, through libzip, which verifies each
 * checksum; sizes and names must be those of the listing. */
bool zip_unpack(rp_bytes archive, const zip_listing *listing, const char *shown, rp_pack *pack,
                rp_error *error);

/* Reads the archive once more, through PhysFS, and holds every file against those of the pack: where two readers
 * differ about an archive, nobody knows what is in it. PhysFS keeps its state for the whole process, so it is
 * started and ended in here, under a lock: any thread may call this, and nothing else may use PhysFS. */
bool zip_agrees(rp_bytes archive, const char *shown, const rp_pack *pack, rp_error *error);

#endif
