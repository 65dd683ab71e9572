#include "rapport/debrief.h"

#include <stdlib.h>

#include "base/str.h"
#include "core/debriefing.h"

const char *rp_comparison_words(rp_comparison comparison)
{
    static const char *const words[] = { "", "your rating and the result are close",
                                         "you rated yourself over the result",
                                         "you rated yourself under the result" };
    return words[comparison];
}

const char *rp_concept_heading(const rp_debrief *all)
{
    return all->concept_taken ? "Behind what you did well" : "To hold on to next time";
}

static bool names(rp_names list, const char *id)
{
    for (size_t i = 0; i < list.count; i++)
        if (str_is(list.items[i], id))
            return true;
    return false;
}

/* How a turn bore on an id; false where it did not. A form can do so several ways: the worst is named first,
 * since that is what there is to learn from. */
static bool bearing_of(const rp_turn *turn, const char *id, rp_bearing *bearing)
{
    if (names(turn->against, id))
        *bearing = RP_BEARING_AGAINST;
    else if (names(turn->strong, id))
        *bearing = RP_BEARING_STRONG;
    else if (names(turn->part, id))
        *bearing = RP_BEARING_PART;
    else if (names(turn->chances, id))
        *bearing = RP_BEARING_MISSED;
    else
        return false;
    return true;
}

static void take_evidence(debrief *d, const rp_run *run, const rp_framework *framework, rp_finding *finding)
{
    size_t turns = rp_run_turn_count(run);
    rp_evidence *evidence = arena_allocate(&d->memory, turns * sizeof *evidence);
    const rp_definition **looked_like =
        arena_allocate(&d->memory, turns * RP_PICKS_MOST * sizeof *looked_like);
    for (size_t i = 0; i < turns; i++) {
        const rp_turn *turn = rp_run_turn(run, i);
        rp_bearing bearing;
        if (!bearing_of(turn, finding->definition->id, &bearing))
            continue;
        evidence[finding->evidence_count++] = (rp_evidence){ i, bearing };
        for (size_t j = 0; bearing != RP_BEARING_STRONG && j < turn->traps.count; j++) {
            const rp_definition *trap = rp_framework_find(framework, turn->traps.items[j]);
            bool known = !trap;
            for (size_t k = 0; k < finding->looked_like_count; k++)
                known = known || looked_like[k] == trap;
            if (!known)
                looked_like[finding->looked_like_count++] = trap;
        }
    }
    finding->evidence = evidence;
    finding->looked_like = looked_like;
}

static rp_comparison compare(rp_level own, rp_level found)
{
    if (found < RP_LEVEL_NOT_SHOWN) /* too few chances: nothing to compare with */
        return RP_COMPARED_NOTHING;
    return own == found ? RP_COMPARED_CLOSE : own > found ? RP_COMPARED_OVER : RP_COMPARED_UNDER;
}

static void take_rating(rp_finding *finding, size_t claim, const rp_rating *ratings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (ratings[i].claim != claim)
            continue;
        finding->rated = true;
        finding->own_level = ratings[i].level;
        finding->own_proof = ratings[i].proof;
        finding->comparison = compare(ratings[i].level, finding->level);
    }
}

static void take_sum(debrief *d, rp_finding *finding, bool is_point)
{
    const rp_definition *definition = finding->definition;
    char *sum = is_point ? rp_level_sum(&finding->tally, definition->needs_num, definition->needs_den)
                         : rp_count_sum(&finding->tally);
    finding->sum = arena_text(&d->memory, sum);
    free(sum);
}

/* --- how the charted levels moved --- */

static int value_after(const rp_run *run, size_t turns, size_t variable)
{
    const rp_state *state = turns < run->turn_count ? run->turns[turns].before : run->state;
    return state_value(run->scenario, state, variable);
}

static rp_course course_of(debrief *d, const rp_run *run, size_t variable)
{
    const model_variable *from = &run->scenario->variables[variable];
    rp_course course = { from->chart, from->least, from->most, NULL, 0 };
    int *values = arena_allocate(&d->memory, (run->turn_count + 1) * sizeof *values);
    int most = 0;
    for (size_t i = 0; i <= run->turn_count; i++) {
        values[i] = value_after(run, i, variable);
        int moved = i ? abs(values[i] - values[i - 1]) : 0;
        if (moved > most) {
            most = moved;
            course.biggest = i;
        }
    }
    course.values = values;
    return course;
}

static void take_courses(debrief *d, const rp_run *run)
{
    size_t count = rp_run_value_count(run);
    rp_course *courses = arena_allocate(&d->memory, count * sizeof *courses);
    for (size_t i = 0; i < count; i++)
        if (rp_run_chart_label(run, i))
            courses[d->shown.course_count++] = course_of(d, run, i);
    d->shown.courses = courses;
}

rp_debrief *rp_debrief_create(const rp_run *run, const rp_framework *framework, const rp_rating *ratings,
                              size_t rating_count)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    arena memory;
    arena_init(&memory);
    debrief *d = arena_allocate(&memory, sizeof *d);
    d->memory = memory;
    rp_debrief *out = &d->shown;
    out->count = rp_scenario_claim_count(scenario);
    out->points = rp_scenario_point_count(scenario);
    out->run = run;
    out->findings = arena_allocate(&d->memory, out->count * sizeof *out->findings);
    for (size_t i = 0; i < out->count; i++) {
        rp_finding *finding = &out->findings[i];
        finding->definition = rp_scenario_claim(scenario, i);
        finding->tally = rp_run_tally(run, i);
        finding->level =
            rp_level_of(&finding->tally, finding->definition->needs_num, finding->definition->needs_den);
        take_sum(d, finding, i < out->points);
        take_evidence(d, run, framework, finding);
        if (i < out->points)
            take_rating(finding, i, ratings, rating_count);
        if (i < out->points || !out->points)
            debrief_find_strong(d, i);
    }
    take_courses(d, run);
    debrief_find_later(d, framework);
    return out;
}

void rp_debrief_foresee(rp_debrief *shown, const rp_prospects *prospects)
{
    debrief *d = (debrief *)(void *)shown;
    if (!prospects || prospects->points != shown->points || prospects->turns != rp_run_turn_count(shown->run))
        return;
    size_t columns = prospects->turns + 1;
    for (size_t i = 0; i < shown->points; i++)
        shown->findings[i].reach =
            arena_copy(&d->memory, prospects->best + i * columns, columns * sizeof *prospects->best);
}

void rp_debrief_destroy(rp_debrief *shown)
{
    if (!shown)
        return;
    debrief *d = (debrief *)(void *)shown;
    arena memory = d->memory;
    arena_finish(&memory);
}
