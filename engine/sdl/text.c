#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "sdl/picture.h"
#include "sdl/text_parts.h"

static const fonts_family families[UI_FAMILIES] = {
    [UI_FAMILY_INTER] = FONTS_INTER,
    [UI_FAMILY_ANDIKA] = FONTS_ANDIKA,
    [UI_FAMILY_DYSLEXIC] = FONTS_OPENDYSLEXIC,
};

/* Lines stand closer where letters are larger; letters that are made to be told apart need more room. */
static const struct {
    double least, most, at,
        falls; /* times the size, which is `most` at so many units and falls with each more */
} leadings[UI_FAMILIES] = {
    [UI_FAMILY_INTER] = { 1.24, 1.46, 14, 0.012 },
    [UI_FAMILY_ANDIKA] = { 1.4, 1.56, 14, 0.01 },
    [UI_FAMILY_DYSLEXIC] = { 1.4, 1.56, 14, 0.01 },
};

/* Sizes that can be set, in pixels. */
static const double size_least = 4, size_most = 400;

static int fine_size(double pixels)
{
    return (int)lround(fmin(fmax(pixels, size_least), size_most) * SDL_FONT_FINE);
}

static uint64_t hash_of(const sdl_key *key, const char *bytes, size_t length)
{
    const uint64_t prime = 1099511628211u;
    const int parts[] = {
        (int)key->family, (int)key->face, key->size, key->spacing, key->leading, key->room
    };
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        hash = (hash ^ (uint64_t)parts[i]) * prime;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * prime;
    return hash ^ hash >> 32;
}

static bool same_key(const sdl_key *a, const sdl_key *b)
{
    return a->family == b->family && a->face == b->face && a->size == b->size && a->spacing == b->spacing &&
           a->leading == b->leading && a->room == b->room;
}

static void forget(sdl_text *text, sdl_paragraph *paragraph)
{
    for (size_t i = 0; i < paragraph->run_count; i++)
        text->mask_bytes -= sdl_run_drop(&paragraph->runs[i]);
    sdl_paragraph_finish(paragraph);
    free(paragraph);
}

/* Forgets the paragraphs that have not been laid for so many turns. */
static void forget_old(sdl_text *text, unsigned turns)
{
    for (size_t i = 0; i < SDL_TEXT_BUCKETS; i++)
        for (sdl_paragraph **link = &text->buckets[i], *one; (one = *link) != NULL;) {
            if (text->turn - one->turn < turns) {
                link = &one->next;
                continue;
            }
            *link = one->next;
            forget(text, one);
        }
}

sdl_paragraph *sdl_text_lay(sdl_text *text, const sdl_key *key, const char *bytes, size_t length)
{
    uint64_t hash = hash_of(key, bytes, length);
    sdl_paragraph **bucket = &text->buckets[hash % SDL_TEXT_BUCKETS];
    for (sdl_paragraph *one = *bucket; one; one = one->next)
        if (one->hash == hash && one->length == length && same_key(&one->key, key) &&
            memcmp(one->text, bytes, length) == 0) {
            one->turn = text->turn;
            return one;
        }
    sdl_paragraph *made = memory_allocate(sizeof *made);
    *made = (sdl_paragraph){ .key = *key,
                             .text = memory_allocate(length + 1),
                             .length = length,
                             .scale = text->type.scale,
                             .hash = hash,
                             .turn = text->turn,
                             .next = *bucket };
    memcpy(made->text, bytes, length);
    made->letters = (sdl_letters){ .fonts = text->fonts,
                                   .emojis = text->emojis,
                                   .text = made->text,
                                   .clusters = sdl_clusters_of(text->fonts, key->family, key->face,
                                                               str_text(&text->language), made->text, length),
                                   .face = key->face,
                                   .size = key->size,
                                   .spacing = key->spacing };
    sdl_paragraph_lay(made);
    *bucket = made;
    return made;
}

static fonts_face face_of(bool bold, bool italic)
{
    return bold ? FONTS_BOLD : italic ? FONTS_ITALIC : FONTS_REGULAR;
}

static sdl_key key_of(const sdl_text *text, double pixels, double units, bool bold, bool italic)
{
    const ui_type *type = &text->type;
    int size = fine_size(pixels);
    double share =
        leadings[type->family].most - leadings[type->family].falls * (units - leadings[type->family].at);
    share = fmin(fmax(share, leadings[type->family].least), leadings[type->family].most);
    double leading = (share + (double)type->line_spacing) * size / SDL_FONT_FINE;
    return (sdl_key){ .family = families[type->family],
                      .face = face_of(bold, italic),
                      .size = size,
                      .spacing = (int)lround((double)type->letter_spacing * size),
                      .leading = (int)lround(leading) };
}

sdl_key sdl_text_line_key(const sdl_text *text, double size, bool bold)
{
    return key_of(text, size, size / (double)text->type.scale, bold, false);
}

static void configure(void *data, const ui_type *type)
{
    sdl_text *text = data;
    const ui_type *now = &text->type;
    const char *language = type->language ? type->language : "en-GB";
    bool same = !memcmp(&now->scale, &type->scale, sizeof now->scale) &&
                !memcmp(&now->line_spacing, &type->line_spacing, sizeof now->line_spacing) &&
                !memcmp(&now->letter_spacing, &type->letter_spacing, sizeof now->letter_spacing) &&
                now->family == type->family && strcmp(str_text(&text->language), language) == 0;
    if (same)
        return;
    forget_old(text, 0);
    text->type = *type;
    str_clear(&text->language);
    str_add(&text->language, language);
    text->type.language = text->language.bytes;
}

/* A room that was worked out of widths that were measured here is not too small by a rounding. */
static const double slack = 0.05;

static const ui_paragraph *lay(void *data, ui_font font, const char *bytes, size_t length, float width)
{
    sdl_text *text = data;
    double scale = (double)text->type.scale;
    sdl_key key = key_of(text, (double)font.size * scale, (double)font.size, font.bold, font.italic);
    if (width > 0)
        key.room = (int)fmax(1, floor((double)width * scale * SDL_FONT_FINE + slack));
    sdl_paragraph *paragraph = sdl_text_lay(text, &key, bytes, length);
    paragraph->shown.room = width > 0 ? width : 0;
    return &paragraph->shown;
}

/* Masks that were not painted lately make room for others. */
static void drop_masks(sdl_text *text)
{
    for (size_t i = 0; i < SDL_TEXT_BUCKETS; i++)
        for (sdl_paragraph *one = text->buckets[i]; one; one = one->next)
            for (size_t k = 0; k < one->run_count; k++)
                if (text->turn - one->runs[k].turn > 1)
                    text->mask_bytes -= sdl_run_drop(&one->runs[k]);
}

static void turn(void *data)
{
    sdl_text *text = data;
    text->turn++;
    forget_old(text, 2);
    if (text->mask_bytes > SDL_TEXT_MEMORY)
        drop_masks(text);
    sdl_fonts_turn(text->fonts);
    sdl_emojis_turn(text->emojis);
}

static ui_rect caret(void *data, const ui_paragraph *paragraph, size_t byte)
{
    (void)data;
    return sdl_paragraph_caret(sdl_paragraph_of(paragraph), byte);
}

static size_t hit(void *data, const ui_paragraph *paragraph, float x, float y)
{
    (void)data;
    return sdl_paragraph_hit(sdl_paragraph_of(paragraph), x, y);
}

static size_t cover(void *data, const ui_paragraph *paragraph, size_t start, size_t end, ui_rect *rects,
                    size_t most)
{
    (void)data;
    return sdl_paragraph_cover(sdl_paragraph_of(paragraph), start, end, rects, most);
}

static float picture(void *data, const ui_picture *shown, float width)
{
    draw_text words = sdl_text_draw(data);
    return sdl_picture_height(shown, width, &words, sdl_text_language(data));
}

ui_text sdl_text_ui(sdl_text *text)
{
    return (ui_text){ text, configure, lay, turn, caret, hit, cover, picture };
}

sdl_text *sdl_text_create(rp_error *error)
{
    sdl_fonts *fonts = sdl_fonts_create(error);
    if (!fonts)
        return NULL;
    sdl_text *text = memory_allocate(sizeof *text);
    text->fonts = fonts;
    text->emojis = sdl_emojis_create(fonts);
    configure(text, &(ui_type){ .family = UI_FAMILY_INTER, .scale = 1 });
    return text;
}

void sdl_text_destroy(sdl_text *text)
{
    if (!text)
        return;
    forget_old(text, 0);
    sdl_emojis_destroy(text->emojis);
    sdl_fonts_destroy(text->fonts);
    str_finish(&text->language);
    free(text);
}

const char *sdl_text_language(const sdl_text *text)
{
    return str_text(&text->language);
}

const char *sdl_text_reason(const sdl_text *text)
{
    return sdl_fonts_reason(text->fonts);
}

size_t sdl_text_memory(const sdl_text *text)
{
    return text->mask_bytes;
}

void sdl_text_cut(sdl_text *text, sdl_paragraph *paragraph, sdl_run *run)
{
    text->mask_bytes += sdl_run_cut(&paragraph->letters, run);
    run->turn = text->turn;
}
