#include "sdl/versions.h"

#include <SDL.h>
#include <SDL_ttf.h>
#include <enchant.h>
#include <pango/pango.h>

void sdl_versions(str *out)
{
    SDL_version sdl;
    const SDL_version *ttf = TTF_Linked_Version();
    SDL_GetVersion(&sdl);
    str_print(out, "Enchant %s, Pango %s, SDL %d.%d.%d, SDL_ttf %d.%d.%d", enchant_get_version(),
              pango_version_string(), sdl.major, sdl.minor, sdl.patch, ttf->major, ttf->minor, ttf->patch);
}
