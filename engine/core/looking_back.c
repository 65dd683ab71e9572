#include "rapport/looking_back.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/telling.h"

/* --- the trainee's own rating --- */

const rp_level rp_own_levels[RP_OWN_LEVELS] = { RP_LEVEL_SHOWN, RP_LEVEL_PARTLY, RP_LEVEL_NOT_SHOWN };
const char rp_first_next_field[] = "rating.first";

const char *rp_own_level_words(rp_level level)
{
    switch (level) {
    case RP_LEVEL_SHOWN: return "shown";
    case RP_LEVEL_PARTLY:
    case RP_LEVEL_NOT_SHOWN: return rp_level_words(level);
    default: return "not rated";
    }
}

void rp_rating_field(const rp_definition *point, char *out, size_t size)
{
    snprintf(out, size, "rating.%s", point->id);
}

char *rp_rating_draft(const rp_rating *rating)
{
    str text = STR_EMPTY;
    str_print(&text, "%s %zu", rp_level_name(rating->level), rating->proof);
    return str_take(&text);
}

bool rp_rating_from_draft(const char *draft, size_t turns, rp_rating *rating)
{
    char level[20];
    size_t proof;
    if (sscanf(draft, "%19s %zu", level, &proof) != 2 || proof > turns)
        return false;
    for (size_t i = 0; i < RP_OWN_LEVELS; i++)
        if (str_is(rp_level_name(rp_own_levels[i]), level)) {
            rating->level = rp_own_levels[i];
            rating->proof = proof;
            return true;
        }
    return false;
}

char *rp_own_view_words(const rp_finding *finding)
{
    str text = STR_EMPTY;
    if (!finding->rated)
        return NULL;
    str_print(&text, "Your own rating: %s", rp_own_level_words(finding->own_level));
    if (finding->own_proof)
        str_print(&text, ", turn %zu", finding->own_proof);
    str_add_char(&text, '.');
    const char *compared = rp_comparison_words(finding->comparison);
    if (*compared)
        str_print(&text, " %c%s.", toupper((unsigned char)*compared), compared + 1);
    return str_take(&text);
}

/* --- the debrief --- */

const char *rp_held_words(rp_mode mode)
{
    return mode == RP_MODE_OBSERVED ? "The levels are held: they open when the assessor has locked their own."
                                    : "The levels are held: they open when an assessor has released them.";
}

char *rp_run_words(rp_mode mode, int practised)
{
    str text = STR_EMPTY;
    const char *name = rp_mode_name(mode);
    str_print(&text, "%c%s run. ", toupper((unsigned char)*name), name + 1);
    char *before = rp_practised_words(practised);
    str_add(&text, before);
    free(before);
    return str_take(&text);
}

char *rp_talk_words(size_t moments)
{
    str text = STR_EMPTY;
    if (moments == 1)
        str_add(&text, "Stop and talk. There is one moment to talk about.");
    else
        str_print(&text, "Stop and talk. There are %zu moments to talk about.", moments);
    return str_take(&text);
}

const char *rp_talk_follows(void)
{
    return "A run with such a moment does not count. An assessor will talk it over with you; "
           "it can happen to anybody, and this is the place for it.";
}

static bool has_critical(const rp_turn *turn, const rp_critical *wanted)
{
    for (size_t i = 0; i < turn->critical_count; i++)
        if (str_is(turn->critical[i].why, wanted->why) && str_is(turn->question, wanted->question))
            return true;
    return false;
}

size_t rp_critical_turn(const rp_run *run, const rp_critical *critical)
{
    for (size_t i = 0; i < rp_run_turn_count(run); i++)
        if (has_critical(rp_run_turn(run, i), critical))
            return i + 1;
    return 0;
}

const rp_line *rp_turn_reaction(const rp_run *run, size_t turn)
{
    size_t turns = rp_run_turn_count(run);
    size_t end = turn < turns ? rp_run_turn(run, turn)->lines_before : rp_run_line_count(run);
    for (size_t i = rp_run_turn(run, turn - 1)->lines_before; i < end; i++)
        if (rp_run_line(run, i)->kind == RP_LINE_SPOKEN)
            return rp_run_line(run, i);
    return NULL;
}

/* --- criteria in the order of their model --- */

static const rp_finding *find_criterion(const rp_debrief *debrief, const char *id)
{
    for (size_t i = debrief->points; i < debrief->count; i++)
        if (str_is(debrief->findings[i].definition->id, id))
            return &debrief->findings[i];
    return NULL;
}

static size_t count_steps(const rp_group *model)
{
    size_t count = 0;
    while (model->steps && model->steps[count])
        count++;
    return count;
}

static bool is_step(const rp_group *model, const char *id)
{
    for (size_t i = 0; i < count_steps(model); i++)
        if (str_is(model->steps[i], id))
            return true;
    return false;
}

size_t rp_model_findings(const rp_debrief *debrief, const rp_group *model, const rp_finding **out)
{
    size_t count = 0;
    for (size_t i = 0; i < count_steps(model); i++) {
        const rp_finding *step = find_criterion(debrief, model->steps[i]);
        if (step)
            out[count++] = step;
    }
    for (size_t i = debrief->points; i < debrief->count; i++) {
        const rp_finding *finding = &debrief->findings[i];
        if (str_is(finding->definition->group, model->id) && !is_step(model, finding->definition->id))
            out[count++] = finding;
    }
    return count;
}

bool rp_criterion_card(const rp_scenario *scenario, const rp_definition *criterion, size_t *exhibit)
{
    for (size_t i = 0; criterion->card && i < rp_scenario_exhibit_count(scenario); i++)
        if (str_is(rp_scenario_exhibit(scenario, i)->id, criterion->card)) {
            *exhibit = i;
            return true;
        }
    return false;
}
