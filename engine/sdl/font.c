/* SDL_ttf takes a resolution across and one downwards: at 72 and 18 dots an inch a font of n points is n/4 pixels high
 * and four times as wide. FreeType's light hinting moves nothing sideways, so a quarter of a column each way is all
 * that is ever lost.
 *
 * SDL_ttf tells the room that letters cover, not where the pen ends. A blank before and behind them keeps what
 * overhangs inside, and what two blanks take is taken off again. */
#include "sdl/font.h"

#include <SDL_ttf.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"

enum { OPEN_MOST = 48, REMEMBERED = 1024, PROBE = 16 * SDL_FONT_FINE, ACROSS = 72 };

typedef struct open_font {
    TTF_Font *font;
    fonts_family family;
    fonts_face face;
    int size;
    unsigned turn;   /* when it was last used */
    uint32_t script; /* of which `blanks` is what two blanks take; 0: not known yet */
    int blanks;
} open_font;

typedef struct face_file {
    char *path; /* NULL: not on this machine */
    bool looked, broken;
} face_file;

/* Which family has a letter. */
typedef struct choice {
    int32_t code; /* 0: none is remembered here */
    fonts_family wanted, chosen;
    fonts_face face;
} choice;

struct sdl_fonts {
    face_file files[FONTS_FAMILIES][FONTS_FACES];
    open_font *open;
    size_t count, capacity;
    choice *choices;
    unsigned turn;
    str words; /* what is measured */
    str reason;
};

#define TAG(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

static const struct {
    uint32_t script;
    fonts_family family;
} scripts[] = {
    { TAG('A', 'r', 'a', 'b'), FONTS_NOTO_ARABIC },     { TAG('H', 'e', 'b', 'r'), FONTS_NOTO_HEBREW },
    { TAG('D', 'e', 'v', 'a'), FONTS_NOTO_DEVANAGARI }, { TAG('B', 'e', 'n', 'g'), FONTS_NOTO_BENGALI },
    { TAG('G', 'u', 'r', 'u'), FONTS_NOTO_GURMUKHI },   { TAG('G', 'u', 'j', 'r'), FONTS_NOTO_GUJARATI },
    { TAG('T', 'a', 'm', 'l'), FONTS_NOTO_TAMIL },      { TAG('T', 'e', 'l', 'u'), FONTS_NOTO_TELUGU },
    { TAG('S', 'i', 'n', 'h'), FONTS_NOTO_SINHALA },    { TAG('T', 'h', 'a', 'i'), FONTS_NOTO_THAI },
    { TAG('A', 'r', 'm', 'n'), FONTS_NOTO_ARMENIAN },   { TAG('G', 'e', 'o', 'r'), FONTS_NOTO_GEORGIAN },
    { TAG('E', 't', 'h', 'i'), FONTS_NOTO_ETHIOPIC },   { TAG('H', 'a', 'n', 'i'), FONTS_DROID },
    { TAG('H', 'i', 'r', 'a'), FONTS_DROID },           { TAG('K', 'a', 'n', 'a'), FONTS_DROID },
    { TAG('H', 'a', 'n', 'g'), FONTS_DROID },
};

static face_file *file_of(sdl_fonts *fonts, fonts_family family, fonts_face face)
{
    face_file *file = &fonts->files[family][face];
    if (!file->looked)
        file->path = fonts_path(family, face);
    file->looked = true;
    return file;
}

static void close_font(open_font *font)
{
    TTF_CloseFont(font->font);
}

/* NULL where the family is not on this machine, or its file is no font. Valid until the next call. */
static open_font *find_font(sdl_fonts *fonts, fonts_family family, fonts_face face, int size)
{
    for (size_t i = 0; i < fonts->count; i++) {
        open_font *one = &fonts->open[i];
        if (one->family == family && one->face == face && one->size == size) {
            one->turn = fonts->turn;
            return one;
        }
    }
    face_file *file = file_of(fonts, family, face);
    if (!file->path || file->broken)
        return NULL;
    TTF_Font *font = TTF_OpenFontDPI(file->path, size, ACROSS, ACROSS / SDL_FONT_FINE);
    if (!font) {
        file->broken = true;
        if (!fonts->reason.length)
            str_print(&fonts->reason, "the font %s cannot be read: %s", file->path, TTF_GetError());
        return NULL;
    }
    TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
    fonts->open = memory_grow(fonts->open, fonts->count, &fonts->capacity, sizeof *fonts->open);
    open_font *one = &fonts->open[fonts->count++];
    *one = (open_font){ .font = font, .family = family, .face = face, .size = size, .turn = fonts->turn };
    return one;
}

/* What a wanted family is set in where it is missing: the first that is there. Creating made sure that one is. */
static fonts_family stand_in(sdl_fonts *fonts, fonts_family wanted)
{
    if (find_font(fonts, wanted, FONTS_REGULAR, PROBE))
        return wanted;
    for (fonts_family family = 0; family < FONTS_NOTO_EMOJI; family++)
        if (find_font(fonts, family, FONTS_REGULAR, PROBE))
            return family;
    return FONTS_NOTO_EMOJI;
}

static void note_missing(sdl_fonts *fonts)
{
    static const fonts_family needed[] = { FONTS_INTER, FONTS_NOTO, FONTS_NOTO_EMOJI };
    for (size_t i = 0; i < sizeof needed / sizeof *needed && !fonts->reason.length; i++)
        if (!file_of(fonts, needed[i], FONTS_REGULAR)->path)
            str_print(&fonts->reason, "the font %s is missing: install the package %s", fonts_name(needed[i]),
                      fonts_package(needed[i]));
}

sdl_fonts *sdl_fonts_create(rp_error *error)
{
    if (TTF_Init() != 0) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "fonts cannot be used: %s", TTF_GetError());
        return NULL;
    }
    sdl_fonts *fonts = memory_allocate(sizeof *fonts);
    fonts->choices = memory_allocate(REMEMBERED * sizeof *fonts->choices);
    if (stand_in(fonts, FONTS_INTER) != FONTS_NOTO_EMOJI) {
        note_missing(fonts);
        return fonts;
    }
    rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no font to write with: install the package %s",
            fonts_package(FONTS_INTER));
    sdl_fonts_destroy(fonts);
    return NULL;
}

void sdl_fonts_destroy(sdl_fonts *fonts)
{
    if (!fonts)
        return;
    for (size_t i = 0; i < fonts->count; i++)
        close_font(&fonts->open[i]);
    for (size_t i = 0; i < FONTS_FAMILIES; i++)
        for (size_t k = 0; k < FONTS_FACES; k++)
            free(fonts->files[i][k].path);
    free(fonts->open);
    free(fonts->choices);
    str_finish(&fonts->words);
    str_finish(&fonts->reason);
    free(fonts);
    TTF_Quit();
}

const char *sdl_fonts_reason(const sdl_fonts *fonts)
{
    return fonts->reason.length ? fonts->reason.bytes : NULL;
}

void sdl_fonts_turn(sdl_fonts *fonts)
{
    size_t kept = 0;
    for (size_t i = 0; i < fonts->count; i++) {
        bool old = fonts->turn - fonts->open[i].turn > 1 && fonts->open[i].size != PROBE;
        if (old && fonts->count > OPEN_MOST)
            close_font(&fonts->open[i]);
        else
            fonts->open[kept++] = fonts->open[i];
    }
    fonts->count = kept;
    fonts->turn++;
}

size_t sdl_fonts_open(const sdl_fonts *fonts)
{
    return fonts->count;
}

TTF_Font *sdl_fonts_emoji(sdl_fonts *fonts)
{
    open_font *one = find_font(fonts, FONTS_NOTO_EMOJI, FONTS_REGULAR, PROBE);
    return one ? one->font : NULL;
}

/* Marks that are never seen themselves: joiners, selectors, directions, tags. */
static bool is_hidden(int32_t code)
{
    return code == 0xad || code == 0x61c || (code >= 0x200b && code <= 0x200f) ||
           utf8_is_bidi_control(code) || (code >= 0x2060 && code <= 0x2064) ||
           (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0020 && code <= 0xe007f) ||
           utf8_is_control(code);
}

bool sdl_fonts_cover(sdl_fonts *fonts, fonts_family family, fonts_face face, const char *text, size_t length)
{
    const open_font *one = find_font(fonts, family, face, PROBE);
    int32_t code;
    for (size_t at = 0, taken; one && (taken = utf8_next(text + at, length - at, &code)) > 0; at += taken)
        if (!is_hidden(code) && !TTF_GlyphIsProvided32(one->font, (Uint32)code))
            return false;
    return one != NULL;
}

static fonts_family choose(sdl_fonts *fonts, fonts_family wanted, fonts_face face, uint32_t script,
                           const char *grapheme, size_t length)
{
    if (sdl_fonts_cover(fonts, wanted, face, grapheme, length))
        return wanted;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (scripts[i].script == script && sdl_fonts_cover(fonts, scripts[i].family, face, grapheme, length))
            return scripts[i].family;
    if (sdl_fonts_cover(fonts, FONTS_INTER, face, grapheme, length))
        return FONTS_INTER;
    for (fonts_family family = FONTS_NOTO; family < FONTS_FAMILIES; family++)
        if (sdl_fonts_cover(fonts, family, face, grapheme, length))
            return family;
    return stand_in(fonts, wanted == FONTS_NOTO_EMOJI ? FONTS_INTER : wanted);
}

fonts_family sdl_fonts_choose(sdl_fonts *fonts, fonts_family wanted, fonts_face face, uint32_t script,
                              const char *grapheme, size_t length)
{
    int32_t code;
    if (utf8_next(grapheme, length, &code) != length)
        return choose(fonts, wanted, face, script, grapheme, length);
    choice *kept = &fonts->choices[((uint32_t)code * 31 + wanted * 7 + face) % REMEMBERED];
    if (kept->code != code || kept->wanted != wanted || kept->face != face || !code)
        *kept = (choice){ code, wanted, choose(fonts, wanted, face, script, grapheme, length), face };
    return kept->chosen;
}

static int cover_width(TTF_Font *font, const char *text)
{
    int width = 0;
    TTF_SizeUTF8(font, text, &width, NULL);
    return width;
}

/* Ready to shape. A script that says nothing is Latin, so that figures are kerned like letters beside them. */
static open_font *ready(sdl_fonts *fonts, const sdl_set *set)
{
    static const uint32_t latin = TAG('L', 'a', 't', 'n');
    open_font *one = find_font(fonts, set->family, set->face, set->size);
    if (!one)
        return NULL;
    uint32_t script = set->script >> 24 == 'Z' ? latin : set->script;
    char name[] = { (char)(script >> 24), (char)(script >> 16 & 255), (char)(script >> 8 & 255),
                    (char)(script & 255), '\0' };
    TTF_SetFontScriptName(one->font, name);
    TTF_SetFontDirection(one->font, set->leftward ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    if (one->script != script)
        one->blanks = cover_width(one->font, "  ");
    one->script = script;
    return one;
}

/* The text between two others, as SDL_ttf wants it. */
static const char *between(sdl_fonts *fonts, const char *before, const char *text, size_t length,
                           const char *behind)
{
    str_clear(&fonts->words);
    str_add(&fonts->words, before);
    str_add_n(&fonts->words, text, length);
    str_add(&fonts->words, behind);
    for (size_t i = 0; i < fonts->words.length; i++)
        if ((unsigned char)fonts->words.bytes[i] < ' ')
            fonts->words.bytes[i] = ' ';
    return fonts->words.bytes;
}

int sdl_fonts_measure(sdl_fonts *fonts, const sdl_set *set, const char *text, size_t length)
{
    const open_font *one = length ? ready(fonts, set) : NULL;
    if (!one)
        return 0;
    int width = cover_width(one->font, between(fonts, " ", text, length, " ")) - one->blanks;
    return width > 0 ? width : 0;
}

/* The first row that holds anything in some columns. */
static int first_row(const SDL_Surface *surface, int from, int to)
{
    for (int y = 0; y < surface->h; y++) {
        const uint8_t *row = (const uint8_t *)surface->pixels + (ptrdiff_t)y * surface->pitch;
        for (int x = from; x < to; x++)
            if (row[x])
                return y;
    }
    return 0;
}

static SDL_Surface *cut(TTF_Font *font, const char *text)
{
    SDL_Color white = { 255, 255, 255, 255 }, black = { 0, 0, 0, 255 };
    return TTF_RenderUTF8_Shaded(font, text, white, black);
}

/* Rows that SDL_ttf put on top because something stands higher than the font says; it does not tell. A letter of which
 * the height is known is set at the right end, and looked for. */
static int raised(sdl_fonts *fonts, TTF_Font *font, const sdl_set *set, const char *text, size_t length)
{
    const char *words =
        set->leftward ? between(fonts, "H  ", text, length, "") : between(fonts, "", text, length, "  H");
    SDL_Surface *with = cut(font, words), *alone = cut(font, "H");
    int rows = 0;
    if (with && alone) {
        int from = with->w > alone->w ? with->w - alone->w : 0;
        rows = first_row(with, from, with->w) - first_row(alone, 0, alone->w);
    }
    SDL_FreeSurface(with);
    SDL_FreeSurface(alone);
    return rows > 0 ? rows : 0;
}

bool sdl_fonts_render(sdl_fonts *fonts, const sdl_set *set, const char *text, size_t length, sdl_fine *out)
{
    const open_font *one = length ? ready(fonts, set) : NULL;
    if (!one)
        return false;
    TTF_Font *font = one->font;
    int behind = cover_width(font, between(fonts, "", text, length, " "));
    int left = cover_width(font, between(fonts, " ", text, length, " ")) - cover_width(font, " ") - behind;
    SDL_Surface *surface = cut(font, between(fonts, "", text, length, ""));
    if (!surface)
        return false;
    int top = TTF_FontAscent(font);
    if (surface->h > TTF_FontHeight(font))
        top += raised(fonts, font, set, text, length);
    *out = (sdl_fine){ surface->pixels,     surface->w, surface->h, surface->pitch,
                       left < 0 ? left : 0, top,        surface };
    return true;
}

void sdl_fine_finish(sdl_fine *fine)
{
    SDL_FreeSurface(fine->surface);
    *fine = (sdl_fine){ 0 };
}
