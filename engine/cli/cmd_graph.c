/* graph: scenes and endings as a picture, or as text for Graphviz. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/exploring.h"
#include "cli/graph_picture.h"

typedef struct drawing {
    graph *of;
    graph_caption caption;
    const char *language;
    str out;
} drawing;

static bool take_dot(drawing *d, rp_error *error)
{
    (void)error;
    graph_dot(d->of, &d->caption, &d->out);
    return true;
}

static const double png_scale = 2;

static bool write_png(const draw_picture *picture, void *out, rp_error *error)
{
    if (draw_png_scale(picture, png_scale) < 1)
        fprintf(stderr, "rapport: the picture is large, and in a PNG its words will be small; an .svg has no "
                        "such limit\n");
    return draw_png(picture, png_scale, out, error);
}

static bool take_picture(drawing *d, bool (*write)(const draw_picture *, void *, rp_error *), rp_error *error)
{
    draw_fonts *fonts = draw_fonts_create();
    if (!fonts)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no font to draw with; install fonts-inter");
    draw_text text = draw_fonts_text(fonts);
    bool done = cli_graph_picture(d->of, &d->caption, d->language, &text, write, &d->out, error);
    draw_fonts_destroy(fonts);
    return done;
}

static bool take_svg(drawing *d, rp_error *error)
{
    return take_picture(d, cli_graph_svg, error);
}

static bool take_png(drawing *d, rp_error *error)
{
    return take_picture(d, write_png, error);
}

typedef bool take_form(drawing *d, rp_error *error);

static const struct {
    const char *suffix;
    take_form *take;
} forms[] = { { ".dot", take_dot }, { ".png", take_png }, { ".svg", take_svg } };

static take_form *find_form(const char *path, rp_error *error)
{
    if (!path)
        return take_dot;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (cli_names_file(path, forms[i].suffix))
            return forms[i].take;
    rp_fail(error, RP_ERROR_USAGE, "'%s': a graph is written as -o FILE.svg, FILE.dot or FILE.png", path);
    return NULL;
}

static bool put(cli_context *cli, const char *path, const str *out, rp_error *error)
{
    if (!path) {
        fwrite(str_text(out), 1, out->length, stdout);
        return true;
    }
    if (!cli_write_file(path, str_text(out), out->length, error))
        return false;
    cli_print_file(cli, path);
    return true;
}

/* --- what exploring tells --- */

/* An ending that was not met has what the others leave. */
static rp_bounds chance_of(const rp_explored *explored, const char *ending)
{
    rp_bounds rest = { 0, 1 };
    for (size_t i = 0; i < explored->ending_count; i++) {
        if (str_is(explored->endings[i].id, ending))
            return explored->endings[i].probability;
        rest.upper -= explored->endings[i].probability.lower;
    }
    return rest;
}

static void join_chances(graph *of, const rp_explored *explored)
{
    char words[32];
    for (size_t i = of->scene_count; i < of->node_count; i++) {
        if (of->nodes[i].unreachable)
            continue;
        exploring_chance(chance_of(explored, of->nodes[i].id), words);
        of->nodes[i].chance = arena_text(&of->memory, words);
    }
}

static const char *note_of(graph *of, const rp_explored *explored)
{
    char words[32];
    if (!explored->complete)
        return arena_print(
            &of->memory, "%s: each chance lies between two figures, and what is never reached is not known.",
            explored->stopped ? "Exploring was stopped" : "Explored as far as a million states");
    if (explored->stuck.upper <= 0)
        return NULL;
    exploring_chance(explored->stuck, words);
    return arena_print(&of->memory, "Answers given at random come to no ending in %s of all cases.", words);
}
static_assert(EXPLORING_USUAL_LIMIT == 1000000, "the note says a million");

/* Returns the status that the command ends with where nothing else goes wrong. */
static int explore(cli_context *cli, cli_scenario *loaded, drawing *d)
{
    cli_progress progress;
    progress_begin(&progress, cli->quiet);
    rp_explored *explored = exploring_run(loaded, EXPLORING_USUAL_LIMIT, "", &progress);
    progress_end(&progress);
    graph_join(d->of, explored);
    join_chances(d->of, explored);
    d->caption.note = note_of(d->of, explored);
    int status = explored->stopped ? PROGRESS_STOPPED : 0;
    rp_explored_destroy(explored);
    return status;
}

static int draw(cli_context *cli, cli_scenario *loaded, take_form *take, rp_error *error)
{
    const rp_about *about = rp_scenario_about(loaded->scenario);
    char digest[RP_DIGEST_HEX];
    rp_digest_hex(&loaded->digest, digest);
    drawing d = { .of = graph_create(loaded->scenario),
                  .caption = { about->id, about->title, about->version, digest, NULL },
                  .language = about->language,
                  .out = STR_EMPTY };
    int status = explore(cli, loaded, &d);
    if (take(&d, error))
        put(cli, cli->options.values[OPTION_OUTPUT], &d.out, error);
    str_finish(&d.out);
    graph_destroy(d.of);
    return status;
}

int cmd_graph(cli_context *cli, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    take_form *take = find_form(cli->options.values[OPTION_OUTPUT], error);
    int status = 0;
    if (take && cli_scenario_load(cli, cli_argument(cli, 0), found, &loaded, error))
        status = draw(cli, &loaded, take, error);
    else if (error->kind == RP_ERROR_UNSOUND)
        cli_print_findings(found);
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
    return status;
}
