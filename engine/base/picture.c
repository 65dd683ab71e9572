/* What is said of the pictures of a run. */
#include "rapport/picture.h"

#include "base/str.h"

const char *rp_bearing_words(rp_bearing bearing)
{
    static const char *const words[RP_BEARINGS] = { "strongly taken", "partly taken", "the wrong way",
                                                    "chance left" };
    return words[bearing];
}

/* --- the wheel --- */

const char *rp_wheel_step_word(const rp_wheel_step *step)
{
    const char *word = NULL;
    for (int i = 0; i < RP_BEARINGS; i++)
        if (step->taken[i])
            word = word ? "taken in different ways" : rp_bearing_words((rp_bearing)i);
    return word ? word : step->absent ? "not in this scenario" : "no chance came up";
}

static void add_bearing(str *out, const rp_wheel_step *step, rp_bearing bearing)
{
    size_t count = step->taken[bearing];
    bool several = bearing == RP_BEARING_MISSED && count != 1;
    str_print(out, "%zu %s", count, several ? "chances left" : rp_bearing_words(bearing));
}

char *rp_wheel_bearing_words(const rp_wheel_step *step, rp_bearing bearing)
{
    str out = STR_EMPTY;
    add_bearing(&out, step, bearing);
    return str_take(&out);
}

static void add_step(str *out, const rp_wheel_step *step)
{
    size_t before = out->length;
    for (int i = 0; i < RP_BEARINGS; i++) {
        if (!step->taken[i])
            continue;
        if (out->length > before)
            str_add(out, ", ");
        add_bearing(out, step, (rp_bearing)i);
    }
    if (out->length == before)
        str_add(out, rp_wheel_step_word(step));
}

char *rp_wheel_text(const rp_wheel *wheel)
{
    str out = STR_EMPTY;
    str_print(&out, "%s. %zu %s.\n", wheel->title, wheel->step_count,
              wheel->step_count == 1 ? "step" : "steps, in their usual order");
    for (size_t i = 0; i < wheel->step_count; i++) {
        str_print(&out, "%zu. %s: ", i + 1, wheel->steps[i].title);
        add_step(&out, &wheel->steps[i]);
        str_add(&out, ".\n");
    }
    return str_take(&out);
}

/* --- courses --- */

static void add_course(str *out, const rp_course *course, size_t turns)
{
    str_print(out, "%s, from %d to %d: ", course->label, course->least, course->most);
    if (!course->biggest) {
        str_print(out, "it stayed at %d.\n", course->values[0]);
        return;
    }
    str_print(out, "%d at the start, %d at the end. ", course->values[0], course->values[turns]);
    str_print(out, "It moved most at turn %zu, from %d to %d.\n", course->biggest,
              course->values[course->biggest - 1], course->values[course->biggest]);
}

char *rp_courses_text(const rp_courses *courses)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < courses->course_count; i++)
        add_course(&out, &courses->courses[i], courses->turns);
    for (size_t i = 0; i < courses->mark_count; i++)
        str_print(&out, "Turn %zu: %s.\n", courses->marks[i].turn, courses->marks[i].words);
    return str_take(&out);
}
