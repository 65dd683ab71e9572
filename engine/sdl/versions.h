/* Which versions of the window's libraries this machine has. */
#ifndef SDL_VERSIONS_H
#define SDL_VERSIONS_H

#include "base/str.h"

/* Appends "Enchant 2.3.3, Pango 1.50.12, SDL 2.26.5, SDL_ttf 2.20.1". Starts none of them. */
void sdl_versions(str *out);

#endif
