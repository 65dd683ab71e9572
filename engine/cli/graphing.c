#include "cli/graphing.h"

#include <assert.h>

#include "cli/exploring.h"

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
        rp_chance_words(chance_of(explored, of->nodes[i].id), words);
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
    rp_chance_words(explored->stuck, words);
    return arena_print(&of->memory, "Answers given at random come to no ending in %s of all cases.", words);
}
static_assert(EXPLORING_USUAL_LIMIT == 1000000, "the note says a million");

void graphing_begin(graphing *g, cli_scenario *loaded, cli_progress *progress)
{
    const rp_about *about = rp_scenario_about(loaded->scenario);
    *g = (graphing){ .of = graph_create(loaded->scenario), .language = about->language };
    rp_digest_hex(&loaded->digest, g->digest);
    rp_explored *explored = exploring_run(loaded, EXPLORING_USUAL_LIMIT, "", progress);
    graph_join(g->of, explored);
    join_chances(g->of, explored);
    g->caption =
        (graph_caption){ about->id, about->title, about->version, g->digest, note_of(g->of, explored) };
    g->stopped = explored->stopped;
    rp_explored_destroy(explored);
}

const draw_picture *graphing_draw(graphing *g, rp_error *error)
{
    if (!(g->fonts = draw_fonts_create())) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no font to draw with; install fonts-inter");
        return NULL;
    }
    g->text = draw_fonts_text(g->fonts);
    g->picture = cli_picture_create(g->of, &g->caption, g->language, &g->text);
    return cli_picture_of(g->picture);
}

void graphing_finish(graphing *g)
{
    cli_picture_destroy(g->picture);
    draw_fonts_destroy(g->fonts);
    graph_destroy(g->of);
    *g = (graphing){ .of = NULL };
}
