/* The moments that turned a run, how its levels moved, and when one went out of reach, in words. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/looking_back.h"

/* --- what was lost --- */

/* Only levels that show something can be lost. */
static bool drops(const rp_finding *finding, size_t turn)
{
    return finding->reach && finding->reach[turn] < finding->reach[turn - 1] &&
           finding->reach[turn - 1] >= RP_LEVEL_PARTLY;
}

/* “shown” and “partly shown” were out of reach */
static void add_lost(str *out, rp_level lost, rp_level left)
{
    bool both = lost == RP_LEVEL_SHOWN && left == RP_LEVEL_NOT_SHOWN;
    str_print(out, "%s out of reach",
              both                     ? "“shown” and “partly shown” were"
              : lost == RP_LEVEL_SHOWN ? "“shown” was"
                                       : "“partly shown” was");
}

/* Why, where no level is left to speak of. */
static const char *why_lost(rp_level left)
{
    return left == RP_LEVEL_NO_OPPORTUNITY ? ": no chance was left to come"
           : left == RP_LEVEL_TOO_FEW      ? ": too few chances were left to come"
                                           : "";
}

static bool ties(const rp_turn *turn, const rp_finding *finding)
{
    for (size_t i = 0; i < turn->critical_count; i++)
        for (size_t j = 0; j < turn->critical[i].ties.count; j++)
            if (str_is(turn->critical[i].ties.items[j], finding->definition->id))
                return true;
    return false;
}

/* --- which turns --- */

static int moved(const rp_course *course, size_t turn)
{
    return abs(course->values[turn] - course->values[turn - 1]);
}

/* Levels differ in size: a step is as large as its part of the scale. */
static bool moves_more(const rp_course *course, const rp_course *than, size_t turn, size_t than_turn)
{
    int own = course ? moved(course, turn) * (than ? than->most - than->least : 1) : 0;
    int other = than ? moved(than, than_turn) * (course ? course->most - course->least : 1) : 0;
    return own > other;
}

static rp_turning look_at(const rp_debrief *debrief, size_t turn)
{
    rp_turning at = { .turn = turn, .of = debrief };
    for (size_t i = 0; i < debrief->points; i++) {
        const rp_finding *one = &debrief->findings[i];
        at.tied = at.tied || ties(rp_run_turn(debrief->run, turn - 1), one);
        at.closed = at.closed || drops(one, turn);
    }
    for (size_t i = 0; i < debrief->course_count; i++)
        if (moves_more(&debrief->courses[i], at.course, turn, turn))
            at.course = &debrief->courses[i];
    return at;
}

/* The first of them that moved that course most. */
static bool is_biggest(const rp_turning *at)
{
    for (size_t i = 0; i < at->of->course_count; i++)
        if (at->of->courses[i].biggest == at->turn)
            return true;
    return false;
}

static int rank(const rp_turning *at)
{
    return at->tied ? 3 : at->closed ? 2 : is_biggest(at) ? 1 : 0;
}

static bool comes_first(const rp_turning *one, const rp_turning *other)
{
    if (rank(one) != rank(other))
        return rank(one) > rank(other);
    return moves_more(one->course, other->course, one->turn, other->turn);
}

/* Turns come in their order, so of equals the earlier one stays. */
static size_t add_ranked(rp_turning *out, size_t count, const rp_turning *at)
{
    size_t place = count;
    while (place > 0 && comes_first(at, &out[place - 1]))
        place--;
    if (place == RP_TURNINGS_MOST)
        return count;
    size_t kept = count < RP_TURNINGS_MOST ? count + 1 : count;
    memmove(&out[place + 1], &out[place], (kept - place - 1) * sizeof *out);
    out[place] = *at;
    return kept;
}

static int compare_turns(const void *a, const void *b)
{
    size_t one = ((const rp_turning *)a)->turn, other = ((const rp_turning *)b)->turn;
    return (one > other) - (one < other);
}

size_t rp_turnings(const rp_debrief *debrief, rp_turning out[RP_TURNINGS_MOST])
{
    size_t count = 0;
    for (size_t turn = 1; turn <= rp_run_turn_count(debrief->run); turn++) {
        const rp_turning at = look_at(debrief, turn);
        if (rank(&at))
            count = add_ranked(out, count, &at);
    }
    qsort(out, count, sizeof *out, compare_turns);
    return count;
}

/* --- in words --- */

/* Which findings a sentence is about. */
typedef struct about {
    const rp_turning *turning;
    rp_level lost, left; /* lost RP_LEVELS: those that are tied off */
} about;

static bool concerns(const about *of, const rp_finding *finding)
{
    size_t turn = of->turning->turn;
    bool tied = ties(rp_run_turn(of->turning->of->run, turn - 1), finding);
    if (of->lost == RP_LEVELS || (of->lost == RP_LEVEL_SHOWN && tied)) /* said once is enough */
        return of->lost == RP_LEVELS && tied;
    return drops(finding, turn) && finding->reach[turn - 1] == of->lost && finding->reach[turn] == of->left;
}

static size_t count_concerned(const about *of)
{
    size_t count = 0;
    for (size_t i = 0; i < of->turning->of->points; i++)
        count += concerns(of, &of->turning->of->findings[i]);
    return count;
}

/* “One”, “Two” and “Three” */
static void add_titles(str *out, const about *of)
{
    size_t count = count_concerned(of), told = 0;
    for (size_t i = 0; i < of->turning->of->points; i++) {
        const rp_finding *one = &of->turning->of->findings[i];
        if (!concerns(of, one))
            continue;
        str_add(out, told == 0 ? "" : told + 1 == count ? " and " : ", ");
        str_print(out, "“%s”", one->definition->title);
        told++;
    }
}

static void add_ties(str *out, const rp_turning *turning)
{
    const about of = { turning, RP_LEVELS, RP_LEVELS };
    str_add(out, "A moment to stop and talk: because of it this run cannot show ");
    add_titles(out, &of);
    str_add_char(out, '.');
}

/* Points that lost the same at this turn, in one sentence. */
static void add_drops(str *out, const rp_turning *turning, rp_level lost, rp_level left)
{
    const about of = { turning, lost, left };
    if (!count_concerned(&of))
        return;
    str_print(out, "%sFrom here on ", out->length ? " " : "");
    add_lost(out, lost, left);
    str_add(out, " for ");
    add_titles(out, &of);
    str_print(out, "%s.", why_lost(left));
}

static void add_course(str *out, const rp_course *course, size_t turn)
{
    str_print(out, "%s%s went from %d to %d, on a scale from %d to %d.", out->length ? " " : "",
              course->label, course->values[turn - 1], course->values[turn], course->least, course->most);
}

char *rp_turning_words(const rp_turning *turning)
{
    str text = STR_EMPTY;
    if (turning->tied)
        add_ties(&text, turning);
    for (rp_level lost = RP_LEVEL_SHOWN; lost >= RP_LEVEL_PARTLY; lost--)
        for (rp_level left = RP_LEVEL_NO_OPPORTUNITY; left < lost; left++)
            add_drops(&text, turning, lost, left);
    if (turning->course)
        add_course(&text, turning->course, turning->turn);
    return str_take(&text);
}

char *rp_course_words(const rp_debrief *debrief, const rp_course *course)
{
    str text = STR_EMPTY;
    int began = course->values[0], ended = course->values[rp_run_turn_count(debrief->run)];
    if (course->biggest)
        str_print(&text,
                  "%s began at %d and ended at %d, on a scale from %d to %d. It moved most at turn %zu.",
                  course->label, began, ended, course->least, course->most, course->biggest);
    else
        str_print(&text, "%s stayed at %d, on a scale from %d to %d.", course->label, began, course->least,
                  course->most);
    return str_take(&text);
}

char *rp_minutes_words(const rp_attempt *attempt)
{
    enum { MINUTE = 60000 };
    int64_t elapsed = rp_attempt_elapsed_ms(attempt), minutes = (elapsed + MINUTE / 2) / MINUTE;
    int written = rp_scenario_about(rp_run_scenario(rp_attempt_run(attempt)))->minutes;
    str text = STR_EMPTY;
    if (elapsed <= 0)
        return NULL;
    str_add(&text, "Your answers took ");
    if (minutes > 0)
        str_print(&text, "%lld %s", (long long)minutes, minutes == 1 ? "minute" : "minutes");
    else
        str_add(&text, "less than a minute");
    str_print(&text, ". The scenario is written for %d.", written);
    return str_take(&text);
}

static void add_start(str *out, rp_level best)
{
    if (best == RP_LEVEL_NO_OPPORTUNITY)
        str_add(out, "No way through this scenario brings a chance for it.");
    else if (best == RP_LEVEL_TOO_FEW)
        str_add(out, "No way through this scenario brings chances enough for a level.");
    else if (best < RP_LEVEL_SHOWN)
        str_print(out, "The most that any way through this scenario comes to is “%s”.", rp_level_words(best));
}

/* Two levels can be lost one after another: "After turn 4 “shown” was out of reach in this run, and after turn 6 “partly
 * shown” too." */
char *rp_reach_words(const rp_debrief *debrief, const rp_finding *finding)
{
    str text = STR_EMPTY;
    rp_level left = RP_LEVELS;
    if (!finding->reach)
        return NULL;
    add_start(&text, finding->reach[0]);
    for (size_t turn = 1; turn <= rp_run_turn_count(debrief->run); turn++) {
        if (!drops(finding, turn))
            continue;
        if (left < RP_LEVELS) {
            str_print(&text, ", and after turn %zu “partly shown” too", turn);
        } else {
            str_print(&text, "%sAfter turn %zu ", text.length ? " " : "", turn);
            add_lost(&text, finding->reach[turn - 1], finding->reach[turn]);
            str_add(&text, " in this run");
        }
        left = finding->reach[turn];
    }
    if (left < RP_LEVELS)
        str_print(&text, "%s.", why_lost(left));
    return text.length ? str_take(&text) : NULL;
}

static bool ends_a_sentence(const str *text)
{
    static const char *const ends[] = { ".", "!", "?", "”" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t length = strlen(ends[i]);
        if (text->length >= length && str_is(text->bytes + text->length - length, ends[i]))
            return true;
    }
    return false;
}

char *rp_strong_words(const rp_finding *finding)
{
    str text = STR_EMPTY;
    if (!finding->strong_turn)
        return NULL;
    str_print(&text, "Strong at turn %zu: %s", finding->strong_turn, finding->strong);
    if (!ends_a_sentence(&text))
        str_add_char(&text, '.');
    if (finding->strong_because)
        str_print(&text, " %s", finding->strong_because);
    return str_take(&text);
}
