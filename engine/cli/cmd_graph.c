/* graph: scenes and endings as a picture, or as text for Graphviz. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/graphing.h"

static bool take_dot(graphing *g, str *out, rp_error *error)
{
    (void)error;
    graph_dot(g->of, &g->caption, out);
    return true;
}

static const double png_scale = 2;

static bool take_png(graphing *g, str *out, rp_error *error)
{
    const draw_picture *picture = graphing_draw(g, error);
    if (picture && draw_png_scale(picture, png_scale) < 1)
        fprintf(stderr, "rapport: the picture is large, and in a PNG its words will be small; an .svg has no "
                        "such limit\n");
    return picture && draw_png(picture, png_scale, out, error);
}

static bool take_svg(graphing *g, str *out, rp_error *error)
{
    const draw_picture *picture = graphing_draw(g, error);
    if (picture)
        draw_svg(picture, out);
    return picture;
}

typedef bool take_form(graphing *g, str *out, rp_error *error);

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

/* Returns the status that the command ends with where nothing else goes wrong. */
static int draw(cli_context *cli, cli_scenario *loaded, take_form *take, rp_error *error)
{
    graphing g;
    cli_progress progress;
    str out = STR_EMPTY;
    progress_begin(&progress, cli->quiet);
    graphing_begin(&g, loaded, &progress);
    progress_end(&progress);
    int status = g.stopped ? PROGRESS_STOPPED : 0;
    if (take(&g, &out, error))
        put(cli, cli->options.values[OPTION_OUTPUT], &out, error);
    str_finish(&out);
    graphing_finish(&g);
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
