/* From a debrief to its pictures. */
#include "rapport/picture.h"

#include "base/arena.h"
#include "base/str.h"

enum { FEWEST_STEPS = 2 }; /* one step alone is no picture of a way through all of them */

typedef struct wheels {
    rp_wheels shown; /* the first member: what callers hold */
    arena memory;
} wheels;

static const rp_finding *find_finding(const rp_debrief *debrief, const char *id)
{
    for (size_t i = debrief->points; i < debrief->count; i++)
        if (str_is(debrief->findings[i].definition->id, id))
            return &debrief->findings[i];
    return NULL;
}

static size_t count_claimed(const rp_debrief *debrief, const rp_group *model)
{
    size_t claimed = 0;
    for (size_t i = 0; model->steps[i]; i++)
        claimed += find_finding(debrief, model->steps[i]) != NULL;
    return claimed;
}

static void take_step(const rp_debrief *debrief, const rp_framework *framework, const char *id,
                      rp_wheel_step *out)
{
    const rp_finding *finding = find_finding(debrief, id);
    out->title = rp_framework_find(framework, id)->title;
    out->absent = !finding;
    for (size_t i = 0; finding && i < finding->evidence_count; i++)
        out->taken[finding->evidence[i].bearing]++;
}

static rp_wheel take_wheel(wheels *w, const rp_debrief *debrief, const rp_framework *framework,
                           const rp_group *model)
{
    size_t count = 0;
    while (model->steps[count])
        count++;
    rp_wheel_step *steps = arena_allocate(&w->memory, count * sizeof *steps);
    for (size_t i = 0; i < count; i++)
        take_step(debrief, framework, model->steps[i], &steps[i]);
    return (rp_wheel){ model->title, steps, count };
}

rp_wheels *rp_wheels_create(const rp_debrief *debrief, const rp_framework *framework)
{
    arena memory;
    arena_init(&memory);
    wheels *w = arena_allocate(&memory, sizeof *w);
    w->memory = memory;
    size_t groups = rp_framework_group_count(framework);
    rp_wheel *items = arena_allocate(&w->memory, groups * sizeof *items);
    for (size_t i = 0; i < groups; i++) {
        const rp_group *group = rp_framework_group(framework, i);
        if (group->is_model && count_claimed(debrief, group) >= FEWEST_STEPS)
            items[w->shown.count++] = take_wheel(w, debrief, framework, group);
    }
    w->shown.items = items;
    return &w->shown;
}

void rp_wheels_destroy(rp_wheels *shown)
{
    if (!shown)
        return;
    wheels *w = (wheels *)(void *)shown;
    arena memory = w->memory;
    arena_finish(&memory);
}

rp_courses rp_courses_of(const rp_debrief *debrief, const rp_run *run)
{
    return (rp_courses){ debrief->courses, debrief->course_count, rp_run_turn_count(run), NULL, 0 };
}
