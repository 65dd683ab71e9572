#include "core/model.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"

int model_find_variable(const rp_scenario *scenario, const char *name, size_t length)
{
    for (size_t i = 0; i < scenario->variable_count; i++) {
        const char *known = scenario->variables[i].name;
        if (strlen(known) == length && memcmp(known, name, length) == 0)
            return (int)i;
    }
    return -1;
}

int model_find_scene(const rp_scenario *scenario, const char *id)
{
    for (size_t i = 0; i < scenario->scene_count; i++)
        if (str_is(scenario->scenes[i].id, id))
            return (int)i;
    return -1;
}

int model_find_exhibit(const rp_scenario *scenario, const char *id)
{
    for (size_t i = 0; i < scenario->exhibit_count; i++)
        if (str_is(scenario->exhibits[i].id, id))
            return (int)i;
    return -1;
}

void model_find_faces(rp_scenario *scenario, const rp_looks *const looks[2])
{
    for (size_t i = 0; i < scenario->actor_count; i++) {
        model_actor *actor = &scenario->actors[i];
        for (int j = 1; j >= 0 && actor->look.name; j--) {
            const rp_look *found = rp_looks_find(looks[j], actor->look.name);
            if (found)
                actor->face.look = *found;
        }
    }
}

void rp_scenario_destroy(rp_scenario *scenario)
{
    if (!scenario)
        return;
    arena memory = scenario->memory; /* the scenario itself lies in it */
    arena_finish(&memory);
}

const rp_about *rp_scenario_about(const rp_scenario *scenario)
{
    return &scenario->about;
}

size_t rp_scenario_claim_count(const rp_scenario *scenario)
{
    return scenario->claim_count;
}

const rp_definition *rp_scenario_claim(const rp_scenario *scenario, size_t index)
{
    return scenario->claims[index];
}

size_t rp_scenario_point_count(const rp_scenario *scenario)
{
    return scenario->point_count;
}

bool rp_scenario_scored(const rp_scenario *scenario)
{
    return scenario->claim_count > 0;
}

size_t rp_scenario_actor_count(const rp_scenario *scenario)
{
    return scenario->actor_count;
}

const rp_actor *rp_scenario_actor(const rp_scenario *scenario, size_t index)
{
    return &scenario->actors[index].face;
}

size_t rp_scenario_exhibit_count(const rp_scenario *scenario)
{
    return scenario->exhibit_count;
}

const rp_exhibit *rp_scenario_exhibit(const rp_scenario *scenario, size_t index)
{
    return &scenario->exhibits[index];
}

size_t rp_scenario_discussion_count(const rp_scenario *scenario)
{
    return scenario->discussion_count;
}

const rp_discussion *rp_scenario_discussion(const rp_scenario *scenario, size_t index)
{
    return &scenario->discussions[index];
}

const char *rp_mood_name(rp_mood mood)
{
    static const char *const names[RP_MOODS] = { "neutral", "pleased", "calm",  "worried",
                                                 "upset",   "annoyed", "angry", "confused" };
    return names[mood];
}

const char *rp_exhibit_kind_name(rp_exhibit_kind kind)
{
    static const char *const names[RP_EXHIBIT_KINDS] = { "letter", "email", "chat",  "card",
                                                         "form",   "table", "chart", "image" };
    return names[kind];
}

const char *rp_question_kind_name(rp_question_kind kind)
{
    static const char *const names[RP_QUESTION_KINDS] = { "choose", "build", "rank", "figure",
                                                          "quote",  "form",  "write" };
    return names[kind];
}

const char *rp_outcome_name(rp_outcome outcome)
{
    static const char *const names[] = { "strong", "part", "against", "none", NULL };
    return names[outcome];
}
