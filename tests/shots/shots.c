/* Writes a picture of every screen, in every theme and at several sizes, to a folder: to be looked at by people.
 *
 *     shots FOLDER [NAME]     only the screens whose names begin with NAME
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/paint.h"
#include "sdl/text.h"
#include "ui/ways.h"

typedef struct shots {
    sdl_text *text;
    sdl_painter *painter;
    const char *folder, *only;
    int written;
} shots;

static const struct {
    const char *name;
    int width, height, per_cent;
    bool all_themes;
} sizes[] = {
    { "720-100", 1280, 720, 100, true },
    { "720-200", 1280, 720, 200, false },
    { "1080-150", 1920, 1080, 150, false },
};

static void write_one(shots *all, const ui_stage *on, const char *name, theme_id theme, const char *size)
{
    rp_error error = { 0 };
    const ui_app *app = &on->app;
    str path = STR_EMPTY;
    str_print(&path, "%s/%s-%s-%s.png", all->folder, name, size, theme_name(theme));
    if (!sdl_snapshot(all->painter, &app->commands, theme, app->scale, app->pixel_width, app->pixel_height,
                      path.bytes, &error)) {
        fprintf(stderr, "shots: %s\n", error.text);
        exit(1);
    }
    str_finish(&path);
    all->written++;
}

/* The screen as it stands now, in every theme and size. */
static void shoot(void *data, ui_stage *on, const char *name)
{
    shots *all = data;
    if (all->only && strncmp(name, all->only, strlen(all->only)) != 0)
        return;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        ui_stage_size(on, sizes[i].width, sizes[i].height, sizes[i].per_cent);
        for (int theme = 0; theme < THEMES; theme++) {
            if (theme && !sizes[i].all_themes)
                continue;
            on->app.settings.theme = theme;
            ui_touch(&on->app);
            ui_stage_settle(on);
            write_one(all, on, name, (theme_id)theme, sizes[i].name);
        }
        on->app.settings.theme = THEME_LIGHT;
    }
    ui_stage_size(on, 1280, 720, 100);
}

static void walk(shots *all, const ways_way *way)
{
    ui_stage on;
    ui_text text = sdl_text_ui(all->text);
    str folder = STR_EMPTY;
    str_print(&folder, "%s/data-XXXXXX", all->folder);
    if (!mkdtemp(folder.bytes)) {
        perror("shots");
        exit(1);
    }
    ui_stage_init_in(&on, way->first, &text, str_take(&folder), true);
    way->walk(&on, &(ways_visitor){ shoot, all });
    ui_stage_finish(&on);
}

int main(int argc, char **argv)
{
    rp_error error = { 0 };
    if (argc < 2) {
        fputs("usage: shots FOLDER [NAME]\n", stderr);
        return 2;
    }
    shots all = { .folder = argv[1], .only = argc > 2 ? argv[2] : NULL, .text = sdl_text_create(&error) };
    if (!all.text) {
        fprintf(stderr, "shots: %s\n", error.text);
        return 1;
    }
    all.painter = sdl_painter_create(all.text);
    for (size_t i = 0; i < ways_count(); i++)
        walk(&all, ways_at(i));
    sdl_painter_destroy(all.painter);
    sdl_text_destroy(all.text);
    printf("%d pictures in %s\n", all.written, all.folder);
    return 0;
}
