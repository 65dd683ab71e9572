/* A page of dialogue, from its tree to the last pixel: what every frame costs that is not the same as the last. */
#include <stdlib.h>

#include "base/memory.h"
#include "cli/bench.h"
#include "sdl/limit.h"
#include "sdl/paint.h"
#include "sdl/text.h"
#include "ui/widget.h"

enum { SIZES = 2, FRAMES = 20 };

static const struct {
    int width, height;
    float scale;
} sizes[SIZES] = { { 1280, 720, 1 }, { 1920, 1080, 1.5f } };

typedef struct page {
    sdl_text *text;
    sdl_painter *painter;
    sdl_limit *limit;
    ui_text functions;
    ui_frame frame;
    ui_commands commands;
    sdl_pixels pixels;
    float scale;
} page;

static float not_scrolled(void *data, const ui_node *node)
{
    (void)data, (void)node;
    return 0;
}

static void build(ui_frame *frame)
{
    static const char *const options[] = {
        "“That sounds frightening. Let’s look at the three letters together, in order.”",
        "“The amount owing is £1,087. Would you like to pay by card today?”",
        "“I can’t discuss enforcement until we have completed the income form.”",
        "Say nothing; read the letters first."
    };
    ui_node *row = ui_begin(frame, UI_ROW);
    row->padding = ui_all(UI_MARGIN);
    row->gap = UI_GAP_LARGE;
    ui_panel(frame)->width = 260;
    ui_write(frame, UI_STYLE_HEADING, "Folake Oyelaran");
    ui_write(frame, UI_STYLE_SMALL, "Account holder since 2011. Two missed payments; called in by letter.");
    ui_end(frame);
    ui_node *middle = ui_begin(frame, UI_COLUMN);
    middle->share = 1;
    middle->gap = 12;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_LABEL, "Mrs Oyelaran");
    ui_write(frame, UI_STYLE_SPOKEN,
             "“I’ve had three different letters this month and every one of them says something else. One "
             "says £412.50, one "
             "says £1,087 and the last one just says ‘final notice’. I am not trying to avoid it. I only "
             "want somebody to "
             "tell me, honestly, what I actually owe.”");
    ui_write(frame, UI_STYLE_SMALL, "She puts the letters on the desk, face up, and does not look at you.");
    ui_end(frame);
    for (int i = 0; i < 4; i++)
        ui_option(frame, "option", i + 1, options[i], i == 1, NULL);
    ui_end(frame);
    ui_end(frame);
}

static void redraw(page *p)
{
    ui_frame_start(&p->frame, &p->functions, (float)p->pixels.width / p->scale,
                   (float)p->pixels.height / p->scale);
    build(&p->frame);
    ui_layout(&p->frame, not_scrolled, NULL);
    ui_emit(&p->frame, &(ui_emit_options){ true, 2 }, &p->commands);
    sdl_painter_paint(p->painter, &p->pixels, &p->commands, THEME_LIGHT, p->scale);
    p->functions.turn(p->functions.data);
}

static void finish(page *p)
{
    ui_frame_finish(&p->frame);
    ui_commands_finish(&p->commands);
    sdl_painter_destroy(p->painter);
    sdl_text_destroy(p->text);
    sdl_limit_destroy(p->limit);
    free(p->pixels.bits);
}

static bool begin(page *p, int width, int height, float scale, rp_error *error)
{
    *p = (page){ .scale = scale, .pixels = { NULL, width, height, width } };
    p->pixels.bits = memory_allocate((size_t)width * (size_t)height * sizeof *p->pixels.bits);
    p->text = sdl_text_create(error);
    p->limit = p->text ? sdl_limit_create(scale, error) : NULL;
    if (!p->limit)
        return false;
    p->painter = sdl_painter_create(p->text);
    p->functions = sdl_text_ui(p->text);
    p->functions.configure(p->functions.data, &(ui_type){ UI_FAMILY_INTER, scale, 0, 0, "en-GB" });
    redraw(p); /* letters are cut once, not every frame */
    return true;
}

static double milliseconds_a_frame(int64_t start)
{
    return (double)(bench_now_busy() - start) / 1e6 / FRAMES;
}

static bool measure(int width, int height, float scale, bench_result *out, rp_error *error)
{
    page p;
    double ours[BENCH_RUNS], limits[BENCH_RUNS];
    bool begun = begin(&p, width, height, scale, error);
    for (int i = 0; i < BENCH_RUNS && begun; i++) {
        int64_t start = bench_now_busy();
        for (int k = 0; k < FRAMES; k++)
            redraw(&p);
        ours[i] = milliseconds_a_frame(start);
        start = bench_now_busy();
        for (int k = 0; k < FRAMES; k++)
            sdl_limit_paint(p.limit, &p.pixels);
        limits[i] = milliseconds_a_frame(start);
    }
    if (begun)
        bench_medians(ours, limits, BENCH_RUNS, false, out);
    finish(&p);
    return begun;
}

static bool run(cli_context *cli, bench_result *out, rp_error *error)
{
    (void)cli;
    for (int i = 0; i < SIZES; i++)
        if (!measure(sizes[i].width, sizes[i].height, sizes[i].scale, &out[i], error))
            return false;
    return true;
}

const bench_group bench_redraw = {
    .rows = { { "redraw-720", "a page of dialogue, from its tree to the last pixel, 1280 x 720",
                "its boxes by cairo, and lines of words that were set once", "ms", 2.9 },
              { "redraw-1080", "the same at 1920 x 1080", "the same", "ms", 2.1 } },
    .count = SIZES,
    .run = run,
};
