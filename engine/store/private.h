/* Names and free text, kept apart from the bodies that commit to them (store.h says how). */
#ifndef STORE_PRIVATE_H
#define STORE_PRIVATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/json.h"
#include "rapport/digest.h"
#include "rapport/journal.h"
#include "store/database.h"
#include "store/store.h"

typedef struct private_mark {
    rp_digest commit;
    int64_t id;
} private_mark;

/* Whether a member of a body stands for a private text. */
bool private_read_mark(const rp_json *member, private_mark *out);

/* Keeps `text` under `id` and a fresh salt, and puts its mark into `body`. False: see database_fail. */
bool private_add(database *db, const store_options *options, int64_t id, const rp_private *text,
                 rp_json *body);

/* The text a mark stands for, copied to `memory` (NULL: only checked); `*text` is NULL where it was
 * erased. False with UNSOUND where it is not what was committed to. */
bool private_find(database *db, const rp_hasher *hasher, const private_mark *mark, arena *memory,
                  const char **text, rp_error *error);

#endif
