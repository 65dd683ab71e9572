#include "exploring.h"

#include <math.h>

static exploring explore_play(play p, rp_explore_options options, bool from)
{
    exploring e = { .p = p };
    rp_script script = script_host_functions(p.host);
    e.found = from ? rp_explore_from(p.scenario, &script, rp_run_state(p.run), &options)
                   : rp_explore(p.scenario, &script, &options);
    return e;
}

exploring explore_story_with(const char *text, rp_explore_options options)
{
    return explore_play(play_story(text), options, false);
}

exploring explore_story(const char *text)
{
    exploring e = explore_story_with(text, (rp_explore_options){ .limit = 0 });
    assert_true(e.found->complete);
    return e;
}

exploring explore_story_from(const char *text, const char *answers)
{
    play p = play_story(text);
    play_answer(&p, answers);
    return explore_play(p, (rp_explore_options){ .limit = 0 }, true);
}

exploring explore_whole(const char *text)
{
    play p = play_load(text, NULL, NULL);
    if (!p.scenario)
        fail_msg("the story does not load:\n%s\n%s", play_found(&p), text);
    return explore_play(p, (rp_explore_options){ .limit = 0 }, false);
}

void exploring_finish(exploring *e)
{
    rp_explored_destroy(e->found);
    play_finish(&e->p);
    str_finish(&e->out);
}

static void number_is(double is, double wanted)
{
    if (fabs(is - wanted) > 1e-12)
        fail_msg("%.15g is not %.15g", is, wanted);
}

void chance_is(rp_bounds chance, double wanted)
{
    number_is(chance.lower, wanted);
    number_is(chance.upper, wanted);
}

static const char *join(exploring *e, rp_names names, const char *between)
{
    str_clear(&e->out);
    for (size_t i = 0; i < names.count; i++)
        str_print(&e->out, "%s%s", i ? between : "", names.items[i]);
    return str_text(&e->out);
}

const char *path_of(exploring *e, rp_path path)
{
    return join(e, path, ",");
}

const char *names_of(exploring *e, rp_names names)
{
    return join(e, names, " ");
}

static const rp_explored_ending *find_ending(const exploring *e, const char *id)
{
    for (size_t i = 0; i < e->found->ending_count; i++)
        if (str_is(e->found->endings[i].id, id))
            return &e->found->endings[i];
    return NULL;
}

void ending_is(exploring *e, const char *id, double chance, const char *path)
{
    const rp_explored_ending *ending = find_ending(e, id);
    if (!ending)
        fail_msg("no path leads to '%s'", id);
    else {
        chance_is(ending->probability, chance);
        assert_string_equal(path_of(e, ending->shortest), path);
    }
}

bool is_reached(const exploring *e, const char *id)
{
    return find_ending(e, id);
}

const rp_explored_claim *claim_of(const exploring *e, const char *id)
{
    for (size_t i = 0; i < e->found->claim_count; i++)
        if (str_is(e->found->claims[i].id, id))
            return &e->found->claims[i];
    fail_msg("'%s' is not claimed", id);
    return NULL;
}

void counts_are(const exploring *e, const char *id, double strong, double part, double against,
                double opportunities)
{
    const rp_explored_claim *claim = claim_of(e, id);
    chance_is(claim->strong, strong);
    chance_is(claim->part, part);
    chance_is(claim->against, against);
    chance_is(claim->opportunities, opportunities);
}

const char *range_of(exploring *e, const char *id)
{
    const rp_explored_claim *claim = claim_of(e, id);
    str_clear(&e->out);
    if (claim->has_levels)
        str_print(&e->out, "%s %s ", rp_level_name(claim->best), rp_level_name(claim->worst));
    str_print(&e->out, "%d %d", claim->least, claim->most);
    return str_text(&e->out);
}
