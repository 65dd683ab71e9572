/* Archives that nobody should take, each with its attack and with what must be said of it; and some that look odd
 * and are sound. */
#ifndef HOSTILE_ATTACKS_H
#define HOSTILE_ATTACKS_H

#include "archive.h"

typedef struct attack {
    const char *name; /* of the archive, without .zip */
    const char *what; /* is tried */
    const char *says; /* part of the line that refuses it; NULL: it is taken */
} attack;

/* Makes one of a file's attacks, by its number. The caller destroys it. */
typedef archive *attack_make(size_t index);

typedef struct attack_list {
    size_t count;
    attack (*at)(size_t index);
    attack_make *make;
} attack_list;

extern const attack_list attacks_on_shape, attacks_on_entries, attacks_on_names, attacks_on_content,
    sound_archives;

/* The files of a small sound pack: scenario.lua first. */
enum { ATTACK_BASE = 4 };
extern const archive_item attack_base[ATTACK_BASE];

/* The base and one item more. */
archive *attack_with(const archive_item *item);

#define ATTACK_TEXT(text) (text), sizeof(text) - 1

#endif
