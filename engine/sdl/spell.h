/* Spelling by the dictionaries of the machine. */
#ifndef SDL_SPELL_H
#define SDL_SPELL_H

#include "rapport/error.h"
#include "ui/spell.h"

typedef struct sdl_spell sdl_spell;

/* The dictionary of a language (BCP 47; NULL: British English). English without a country, or one whose dictionary
 * is not there, is British; other languages take any of theirs. NULL where there is none: the error says so in one
 * line, and what to install; texts then have no marks, and nothing else changes. */
sdl_spell *sdl_spell_create(const char *language, rp_error *error);
void sdl_spell_destroy(sdl_spell *spell); /* accepts NULL */

const char *sdl_spell_name(const sdl_spell *spell); /* of the dictionary: "en_GB"; belongs to it */

/* What fields ask; good as long as the dictionary is there. */
ui_spell sdl_spell_functions(sdl_spell *spell);

#endif
