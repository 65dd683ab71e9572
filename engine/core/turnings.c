/* The moments that turned a run, and when a level went out of reach, in words. */
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

static const char *lost_words(rp_level level)
{
    return level == RP_LEVEL_SHOWN ? "shown" : rp_level_words(level);
}

static bool is_claimed_point(const rp_debrief *debrief, const char *id)
{
    for (size_t i = 0; i < debrief->points; i++)
        if (str_is(debrief->findings[i].definition->id, id))
            return true;
    return false;
}

static bool ties(const rp_debrief *debrief, const rp_turn *turn)
{
    for (size_t i = 0; i < turn->critical_count; i++)
        for (size_t j = 0; j < turn->critical[i].ties.count; j++)
            if (is_claimed_point(debrief, turn->critical[i].ties.items[j]))
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
    rp_turning at = { .turn = turn,
                      .of = debrief,
                      .tied = ties(debrief, rp_run_turn(debrief->run, turn - 1)) };
    for (size_t i = 0; i < debrief->points; i++)
        at.closed = at.closed || drops(&debrief->findings[i], turn);
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

static bool loses(const rp_finding *finding, size_t turn, rp_level lost, rp_level left)
{
    return drops(finding, turn) && finding->reach[turn - 1] == lost && finding->reach[turn] == left;
}

static void add_title(str *out, const rp_finding *finding, size_t place, size_t count)
{
    str_print(out, "%s“%s”",
              place == 0           ? ""
              : place + 1 == count ? " and "
                                   : ", ",
              finding->definition->title);
}

/* Points that lost the same at this turn, in one sentence. */
static void add_drops(str *out, const rp_turning *turning, rp_level lost, rp_level left)
{
    const rp_debrief *all = turning->of;
    size_t count = 0, told = 0;
    for (size_t i = 0; i < all->points; i++)
        count += loses(&all->findings[i], turning->turn, lost, left);
    if (!count)
        return;
    str_print(out, "%sFrom here on “%s” was out of reach for ", out->length ? " " : "", lost_words(lost));
    for (size_t i = 0; i < all->points; i++)
        if (loses(&all->findings[i], turning->turn, lost, left))
            add_title(out, &all->findings[i], told++, count);
    str_print(out, "; the best left was “%s”.", rp_level_words(left));
}

static void add_course(str *out, const rp_course *course, size_t turn)
{
    str_print(out, "%s%s went from %d to %d, on a scale from %d to %d.", out->length ? " " : "",
              course->label, course->values[turn - 1], course->values[turn], course->least, course->most);
}

char *rp_turning_words(const rp_turning *turning)
{
    str text = STR_EMPTY;
    if (turning->tied && !turning->closed)
        str_add(&text, "A stop-and-talk moment: it holds points below shown in this run.");
    for (rp_level lost = RP_LEVEL_SHOWN; lost >= RP_LEVEL_PARTLY; lost--)
        for (rp_level left = RP_LEVEL_NO_OPPORTUNITY; left < lost; left++)
            add_drops(&text, turning, lost, left);
    if (turning->course)
        add_course(&text, turning->course, turning->turn);
    return text.length ? str_take(&text) : memory_copy_text("");
}

char *rp_reach_words(const rp_debrief *debrief, const rp_finding *finding)
{
    str text = STR_EMPTY;
    for (size_t turn = 1; finding->reach && turn <= rp_run_turn_count(debrief->run); turn++) {
        if (!drops(finding, turn))
            continue;
        str_print(&text, "%sAfter turn %zu “%s” was out of reach in this run; the best left was “%s”.",
                  text.length ? " " : "", turn, lost_words(finding->reach[turn - 1]),
                  rp_level_words(finding->reach[turn]));
    }
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
