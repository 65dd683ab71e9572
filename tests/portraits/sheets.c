/* Sheets of portraits, to be looked at: `portraits LIBRARY FOLDER` writes cast.png (everybody of common/looks.lua in
 * every mood), names.png (faces made from names) and grey.png (the moods without colour, 200 pixels wide). */
#include <cairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "draw/portrait.h"
#include "script/script.h"

enum { GAP = 12 };

static const char *const names[] = {
    "Mr Abbott",  "Mrs Ferreira", "Ms Nakata", "Mr Okafor",  "Miss Doyle", "Mr Haddad", "Mrs Lindgren",
    "Ms Rossi",   "Mr Singh",     "Mrs Novak", "Ms Adeyemi", "Mr Peters",  "Mrs Cohen", "Mr Yilmaz",
    "Ms Kaur",    "Mr Evans",     "Mrs Tran",  "Mr Moreau",  "Ms Jansen",  "Mr Mbeki",  "Alex",
    "Sam",        "Robin",        "Jo",        "Morgan",     "Kit",        "Ashley",    "Dana",
    "Noor",       "Remi",         "Charlie",   "Frankie",    "Mr Bianchi", "Mrs Sato",  "Ms O'Connell",
    "Mr Fischer", "Mrs Diallo",   "Ms Patel",  "Mr Santos",  "Mrs Wood",
};

typedef struct sheet {
    cairo_surface_t *surface;
    cairo_t *on;
    int columns, width, height;
} sheet;

static sheet begin(int columns, int rows, int width)
{
    sheet s = { .columns = columns, .width = width, .height = width * 6 / 5 };
    s.surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns * (s.width + GAP) + GAP,
                                           rows * (s.height + GAP) + GAP);
    s.on = cairo_create(s.surface);
    cairo_set_source_rgb(s.on, 0.96, 0.965, 0.975);
    cairo_paint(s.on);
    return s;
}

static void put(const sheet *s, int place, const rp_look *look, rp_mood mood)
{
    cairo_save(s->on);
    cairo_translate(s->on, GAP + place % s->columns * (s->width + GAP),
                    GAP + place / s->columns * (s->height + GAP));
    draw_portrait(s->on, look, mood, mood, 1, s->width, s->height, s->width * 0.08);
    cairo_restore(s->on);
}

static void drain_colour(const sheet *s)
{
    cairo_set_operator(s->on, CAIRO_OPERATOR_HSL_SATURATION);
    cairo_set_source_rgb(s->on, 0.5, 0.5, 0.5);
    cairo_paint(s->on);
}

static bool end(sheet *s, const char *folder, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    cairo_surface_flush(s->surface);
    bool written = cairo_surface_write_to_png(s->surface, path.bytes) == CAIRO_STATUS_SUCCESS;
    if (!written)
        fprintf(stderr, "portraits: %s cannot be written\n", path.bytes);
    str_finish(&path);
    cairo_destroy(s->on);
    cairo_surface_destroy(s->surface);
    return written;
}

/* --- the library's file --- */

typedef struct reader {
    const char *library;
    char *shown;
    unsigned char bytes[64 * 1024];
} reader;

static bool find(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    reader *from = data;
    str full = STR_EMPTY;
    str_print(&full, "%s/%s", from->library, path);
    free(from->shown);
    from->shown = str_take(&full);
    FILE *file = fopen(from->shown, "rb");
    if (!file)
        return false;
    *bytes = (rp_bytes){ from->bytes, fread(from->bytes, 1, sizeof from->bytes, file) };
    *shown = from->shown;
    fclose(file);
    return true;
}

static rp_looks *load(const char *library)
{
    static reader from;
    from.library = library;
    script_source source = { .data = &from, .find = find };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_looks *looks = script_looks(&source, "common/looks.lua", found);
    for (size_t i = 0; i < rp_diagnostics_count(found); i++) {
        char line[800];
        rp_diagnostic_print(rp_diagnostics_at(found, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    rp_diagnostics_destroy(found);
    free(from.shown);
    return looks;
}

/* Who shows the moods without colour: different skins, glasses, beards, headwear. */
static const size_t shown_grey = 8;

int main(int count, char **arguments)
{
    if (count != 3) {
        fprintf(stderr, "usage: portraits LIBRARY FOLDER\n");
        return 2;
    }
    rp_looks *looks = load(arguments[1]);
    int people = (int)rp_looks_count(looks), faces = sizeof names / sizeof *names;
    sheet cast = begin(2 * RP_MOODS, (people + 1) / 2, 150), made = begin(10, (faces + 9) / 10, 150),
          grey = begin(RP_MOODS, (int)shown_grey, 200);
    for (int i = 0; i < people * RP_MOODS; i++)
        put(&cast, i, rp_looks_find(looks, rp_looks_name(looks, (size_t)i / RP_MOODS)),
            (rp_mood)(i % RP_MOODS));
    for (int i = 0; i < faces; i++) {
        rp_look look = rp_look_of_name(names[i]);
        put(&made, i, &look, RP_MOOD_NEUTRAL);
    }
    for (int i = 0; i < (int)shown_grey * RP_MOODS && people; i++)
        put(&grey, i,
            rp_looks_find(looks, rp_looks_name(looks, (size_t)(i / RP_MOODS * people) / shown_grey)),
            (rp_mood)(i % RP_MOODS));
    drain_colour(&grey);
    bool written = end(&cast, arguments[2], "cast.png");
    written = end(&made, arguments[2], "names.png") && written;
    written = end(&grey, arguments[2], "grey.png") && written;
    rp_looks_destroy(looks);
    return written ? 0 : 1;
}
