/* Spelling by the dictionaries of the machine. */
#ifndef SDL_SPELL_H
#define SDL_SPELL_H

#include <stdbool.h>

#include "rapport/error.h"
#include "ui/spell.h"

/* Which dictionary a language has (BCP 47; NULL: British English), such as "en_GB". English without a country, or one
 * whose dictionary is not there, is British; other languages take any of theirs. False where there is none: the error
 * says so in one line, and what to install. Opens nothing, and writes nothing. */
bool sdl_spell_find(const char *language, char name[UI_SPELL_NAME], rp_error *error);

typedef struct sdl_spell sdl_spell;

/* The dictionary that sdl_spell_find names, and the user's own list of words, which is made where there is none yet.
 * NULL with an error where there is none: texts then have no marks, and nothing else changes. */
sdl_spell *sdl_spell_create(const char *language, rp_error *error);
void sdl_spell_destroy(sdl_spell *spell); /* accepts NULL */

/* What fields ask; good as long as the dictionary is there. */
ui_spell sdl_spell_functions(sdl_spell *spell);

#endif
