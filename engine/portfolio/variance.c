/* Before and after, with the aim beside the result. */
#include <stdlib.h>

#include "base/date.h"
#include "base/str.h"
#include "rapport/measures.h"

static bool is_percent(const rp_figure *figure)
{
    return str_is(figure->unit, "%");
}

static bool can_compare(const rp_progress *of, rp_error *error)
{
    int64_t before, after;
    if (!date_read(of->before.on, &before) || !date_read(of->after.on, &after))
        return rp_fail(error, RP_ERROR_USAGE, "both figures need a date, written 2026-03-01");
    if (before >= after)
        return rp_fail(error, RP_ERROR_USAGE,
                       "the figure before is dated %s, which is not earlier than the one after, %s",
                       of->before.on, of->after.on);
    if (!str_is(of->before.figure.unit, of->after.figure.unit) ||
        (of->has_aim && !str_is(of->aim.unit, of->after.figure.unit)))
        return rp_fail(
            error, RP_ERROR_USAGE, "figures in '%s' and in '%s' cannot be compared", of->before.figure.unit,
            str_is(of->before.figure.unit, of->after.figure.unit) ? of->aim.unit : of->after.figure.unit);
    return true;
}

/* In tenths of a percent of `whole`, half away from nothing. */
static int64_t percent_tenths(int64_t part, int64_t whole)
{
    int64_t size = llabs(part), of = llabs(whole);
    /* in two steps, for a thousand times the most that a figure may be is more than fits */
    int64_t rounded = size / of * 1000 + (size % of * 2000 + of) / (2 * of);
    return (part < 0) == (whole < 0) ? rounded : -rounded;
}

static bool has_reached(const rp_progress *of)
{
    int64_t before = of->before.figure.thousandths, after = of->after.figure.thousandths;
    int64_t aim = of->aim.thousandths;
    if (aim == before)
        return after == aim;
    return aim > before ? after >= aim : after <= aim;
}

bool rp_vary(const rp_progress *of, rp_variance *out, rp_error *error)
{
    if (!can_compare(of, error))
        return false;
    int64_t before = of->before.figure.thousandths, after = of->after.figure.thousandths;
    *out = (rp_variance){ .change = after - before };
    out->has_percent = before != 0 && !is_percent(&of->before.figure);
    if (out->has_percent)
        out->percent_tenths = percent_tenths(out->change, before);
    if (of->has_aim) {
        out->from_aim = after - of->aim.thousandths;
        out->reached = has_reached(of);
    }
    return true;
}

/* --- in words --- */

static void add_figure(str *out, const rp_figure *figure)
{
    char *words = rp_figure_words(figure);
    str_add(out, words);
    free(words);
}

static void add_reading(str *out, const rp_reading *reading)
{
    add_figure(out, &reading->figure);
    char day[DATE_WORDS];
    str_print(out, " (%s", date_words(reading->on, day) ? day : reading->on);
    if (reading->n)
        str_print(out, ", %lld counted", (long long)reading->n);
    str_add_char(out, ')');
}

/* How far apart, without a sign: a difference of two percentages is in percentage points. */
static void add_distance(str *out, int64_t thousandths, const rp_figure *like)
{
    rp_figure distance = *like;
    distance.thousandths = llabs(thousandths);
    if (is_percent(like))
        distance.unit[0] = '\0';
    add_figure(out, &distance);
    if (is_percent(like))
        str_add(out, distance.thousandths == 1000 ? " percentage point" : " percentage points");
}

static void add_change(str *out, const rp_progress *of, const rp_variance *variance)
{
    if (!variance->change) {
        str_add(out, ": no change.");
        return;
    }
    str_add(out, ": ");
    add_distance(out, variance->change, &of->before.figure);
    str_add(out, variance->change > 0 ? " up" : " down");
    if (variance->has_percent) {
        int64_t size = llabs(variance->percent_tenths);
        str_print(out, " (%lld.%lld %%)", (long long)(size / 10), (long long)(size % 10));
    }
    str_add_char(out, '.');
}

static void add_aim(str *out, const rp_progress *of, const rp_variance *variance)
{
    str_add(out, " The aim was ");
    add_figure(out, &of->aim);
    if (!variance->from_aim) {
        str_add(out, ": it is that.");
        return;
    }
    str_add(out, ": ");
    add_distance(out, variance->from_aim, &of->aim);
    str_add(out, variance->reached                                      ? " beyond it."
                 : of->aim.thousandths == of->before.figure.thousandths ? " away from it."
                                                                        : " short of it.");
}

static void add_caution(str *out, const rp_progress *of)
{
    int64_t before = of->before.n, after = of->after.n;
    if (!before || !after) {
        str_add(out, " Say how many were counted for each figure.");
        return;
    }
    char *caution = rp_caution_words(before < after ? before : after, NULL);
    if (caution)
        str_print(out, " %s", caution);
    free(caution);
}

char *rp_variance_words(const rp_progress *of)
{
    rp_variance variance;
    str out = STR_EMPTY;
    if (!rp_vary(of, &variance, NULL))
        return NULL;
    str_add(&out, "From ");
    add_reading(&out, &of->before);
    str_add(&out, " to ");
    add_reading(&out, &of->after);
    add_change(&out, of, &variance);
    if (of->has_aim)
        add_aim(&out, of, &variance);
    add_caution(&out, of);
    if (variance.change && !of->explained)
        str_add(&out, " What else could explain it?");
    return str_take(&out);
}
