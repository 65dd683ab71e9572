/* Writes a picture of every screen, in every theme and at several sizes, to a folder: to be looked at by people.
 *
 *     shots FOLDER [NAME]     only the screens whose names begin with NAME
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/paint.h"
#include "sdl/text.h"
#include "ui/stage.h"

typedef struct shots {
    ui_stage stage;
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

static void write_one(shots *all, const char *name, theme_id theme, const char *size)
{
    rp_error error = { 0 };
    ui_app *app = &all->stage.app;
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
static void shoot(shots *all, const char *name)
{
    ui_stage *on = &all->stage;
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
            write_one(all, name, (theme_id)theme, sizes[i].name);
        }
        on->app.settings.theme = THEME_LIGHT;
    }
    ui_stage_size(on, 1280, 720, 100);
}

/* --- the ways through the program --- */

static void people(shots *all)
{
    ui_stage *on = &all->stage;
    shoot(all, "who-empty");
    ui_stage_type(on, "Asha Verma");
    shoot(all, "who-typing");
    ui_stage_key(on, "Return");
    ui_stage_key(on, "Escape");
    shoot(all, "who");
}

static void library(shots *all)
{
    ui_stage *on = &all->stage;
    ui_stage_press(on, "trainee.1");
    shoot(all, "library-reading");
    for (int i = 0; i < 200; i++)
        ui_stage_wait(on, 1);
    shoot(all, "library");
    ui_stage_go(on, "card.sr-day26");
    shoot(all, "brief");
}

static void begin(shots *all, bool first)
{
    rp_error error = { 0 };
    str folder = STR_EMPTY;
    all->text = sdl_text_create(&error);
    if (!all->text) {
        fprintf(stderr, "shots: %s\n", error.text);
        exit(1);
    }
    all->painter = sdl_painter_create(all->text);
    ui_text text = sdl_text_ui(all->text);
    str_print(&folder, "%s/data-XXXXXX", all->folder);
    if (!mkdtemp(folder.bytes)) {
        perror("shots");
        exit(1);
    }
    ui_stage_init_in(&all->stage, first, &text, str_take(&folder));
}

static void end(shots *all)
{
    ui_stage_finish(&all->stage);
    sdl_painter_destroy(all->painter);
    sdl_text_destroy(all->text);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fputs("usage: shots FOLDER [NAME]\n", stderr);
        return 2;
    }
    shots all = { .folder = argv[1], .only = argc > 2 ? argv[2] : NULL };
    begin(&all, false);
    people(&all);
    library(&all);
    end(&all);
    printf("%d pictures in %s\n", all.written, all.folder);
    return 0;
}
