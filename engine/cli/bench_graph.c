/* A picture of a long story, from the graph to the file's last byte: what `graph` does after loading and exploring. */
#include <stdlib.h>
#include <string.h>

#include "analysis/layout.h"
#include "cli/bench.h"
#include "cli/graph_picture.h"

enum { SCENES = 300 };

/* The story that the layout is tested with, as a scenario: boxes are scenes, then endings; lines are options. */
static char *long_story(void)
{
    arena memory;
    layout sample;
    str out = STR_EMPTY;
    arena_init(&memory);
    layout_sample(&sample, &memory, SCENES, BENCH_SEED);
    str_add(
        &out,
        "scenario { id = 'long', title = 'Long', family = 'long', version = 1, kind = 'teamwork', channel = "
        "'meeting',\n  minutes = 5, setting = 's', role = 'r', framework = 'none', points = {}, criteria = "
        "{} "
        "}\nlocal ann = actor { name = 'Ann' }\nlocal ways = {");
    for (size_t i = 0; i < sample.line_count; i++)
        str_print(&out, "%s%zu",
                  !i                                                 ? "{"
                  : sample.lines[i].from == sample.lines[i - 1].from ? ","
                                                                     : "},\n{",
                  sample.lines[i].to);
    str_print(&out,
              "}}\nlocal function name(n) return (n < %d and 'scene-' or 'over-') .. n end\n"
              "for at, to in ipairs(ways) do\n"
              "  local options = {}\n"
              "  for i, box in ipairs(to) do\n"
              "    options[i] = say('Let me see what I can do about number ' .. at .. ' before you go.') { "
              "go(name(box)) }\n"
              "  end\n"
              "  scene(name(at - 1)) { ann.calm 'And now?', choose { options } }\n"
              "end\n"
              "for n = %d, %zu do ending(name(n)) { title = 'Over', outcome = 'good', 'It is over.' } end\n",
              SCENES, SCENES, sample.box_count - 1);
    arena_finish(&memory);
    return str_take(&out);
}

static double milliseconds_since(int64_t start)
{
    return (double)(bench_now_busy() - start) / 1e6;
}

static bool draw_story(const rp_scenario *scenario, str *out, rp_error *error)
{
    const graph_caption caption = { .id = "long", .title = "Long", .version = 1, .digest = "" };
    draw_fonts *fonts = draw_fonts_create();
    if (!fonts)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no font to draw with; install fonts-inter");
    draw_text text = draw_fonts_text(fonts);
    graph *of = graph_create(scenario);
    cli_picture *picture = cli_picture_create(of, &caption, "en-GB", &text);
    draw_svg(cli_picture_of(picture), out);
    cli_picture_destroy(picture);
    graph_destroy(of);
    draw_fonts_destroy(fonts);
    return true;
}

/* Line by line, as a writer that knows them all would. */
static void write_again(const str *text, str *out)
{
    const char *line = str_text(text), *end = line + text->length;
    while (line < end) {
        const char *feed = memchr(line, '\n', (size_t)(end - line));
        const char *next = feed ? feed + 1 : end;
        str_add_n(out, line, (size_t)(next - line));
        line = next;
    }
}

static bool time_graph(const rp_scenario *scenario, double *ours, double *limit, rp_error *error)
{
    str drawn = STR_EMPTY, again = STR_EMPTY;
    int64_t start = bench_now_busy();
    bool sound = draw_story(scenario, &drawn, error);
    *ours = milliseconds_since(start);
    start = bench_now_busy();
    write_again(&drawn, &again);
    *limit = milliseconds_since(start);
    str_finish(&drawn);
    str_finish(&again);
    return sound;
}

static bool run_graph(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[BENCH_RUNS], limits[BENCH_RUNS];
    cli_scenario loaded = { .pack = NULL };
    char *text = long_story();
    (void)cli;
    bool sound = bench_load(text, &loaded, error);
    for (size_t i = 0; sound && i < BENCH_RUNS; i++)
        sound = time_graph(loaded.scenario, &ours[i], &limits[i], error);
    if (sound)
        bench_medians(ours, limits, BENCH_RUNS, false, out);
    cli_scenario_finish(&loaded);
    free(text);
    return sound;
}

const bench_group bench_graph = {
    .rows = { { "graph", "lay out 300 scenes and write the SVG (goal: under a second), processor time",
                "the bytes of the SVG alone, copied line by line into a growing text", "ms", 0 } },
    .count = 1,
    .run = run_graph,
};
