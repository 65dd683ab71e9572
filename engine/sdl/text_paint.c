#include "sdl/text_parts.h"

static void paint_emojis(const sdl_pixels *on, const sdl_letters *letters, sdl_run *run, int x, int base,
                         sdl_area clip)
{
    for (size_t at = run->first; at < run->end; at++) {
        int top, place = sdl_run_place(letters, run, at);
        const sdl_pixels *picture = sdl_letters_emoji(letters, at, &top);
        if (picture)
            sdl_pixels_lay(on, picture, x + sdl_run_pixel(place), base - top, clip);
    }
}

void sdl_text_paint(sdl_text *text, const sdl_pixels *on, const ui_paragraph *shown, int x, int y,
                    uint32_t rgb, sdl_area clip)
{
    sdl_paragraph *paragraph = sdl_paragraph_of(shown);
    clip = sdl_area_common(clip, sdl_pixels_area(on));
    int reach =
        paragraph->leading + paragraph->key.size / SDL_FONT_FINE; /* letters may stand out of a line */
    for (size_t line = 0; line < shown->line_count; line++) {
        const sdl_row *row = &paragraph->rows[line];
        int base = y + row->base;
        if (base + reach < clip.top || base - reach > clip.bottom)
            continue;
        for (size_t i = row->first_run; i < row->end_run; i++) {
            sdl_run *run = &paragraph->runs[i];
            if (sdl_run_is_emoji(&paragraph->letters, run)) {
                paint_emojis(on, &paragraph->letters, run, x, base, clip);
                continue;
            }
            sdl_text_cut(text, paragraph, run);
            sdl_pixels_tint(on, &run->mask, x + sdl_run_pixel(run->x) + run->mask_left, base - run->mask_top,
                            rgb, clip);
        }
    }
}
