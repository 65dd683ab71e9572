#include "rapport/marking.h"

#include <stdlib.h>

#include "base/str.h"

enum { FEWEST_PART = 2 };

static const char *const names[RP_LEVELS] = {
    [RP_LEVEL_NO_OPPORTUNITY] = "no_opportunity",
    [RP_LEVEL_TOO_FEW] = "too_few",
    [RP_LEVEL_NOT_SHOWN] = "not_shown",
    [RP_LEVEL_PARTLY] = "partly",
    [RP_LEVEL_SHOWN] = "shown",
};

static const char *const words[RP_LEVELS] = {
    [RP_LEVEL_NO_OPPORTUNITY] = "no chance came up", [RP_LEVEL_TOO_FEW] = "too few chances to say",
    [RP_LEVEL_NOT_SHOWN] = "not shown yet",          [RP_LEVEL_PARTLY] = "partly shown",
    [RP_LEVEL_SHOWN] = "shown in this simulation",
};

const char *rp_level_name(rp_level level)
{
    return names[level];
}

const char *rp_level_words(rp_level level)
{
    return words[level];
}

rp_level rp_level_of(const rp_tally *tally, int needs_num, int needs_den)
{
    int sum = 2 * tally->strong + tally->part - tally->against;
    if (tally->opportunities == 0)
        return RP_LEVEL_NO_OPPORTUNITY;
    if (tally->opportunities < RP_CHANCES_LEAST)
        return RP_LEVEL_TOO_FEW;
    if (tally->strong >= RP_STRONG_LEAST && needs_den * sum >= needs_num * 2 * tally->opportunities &&
        !tally->tied)
        return RP_LEVEL_SHOWN;
    if ((tally->strong >= 1 || tally->part >= FEWEST_PART) &&
        2 * tally->strong + tally->part > tally->against)
        return RP_LEVEL_PARTLY;
    return RP_LEVEL_NOT_SHOWN;
}

static void add_times(str *out, int times)
{
    if (times == 1)
        str_add(out, "once");
    else if (times == 2)
        str_add(out, "twice");
    else
        str_print(out, "%d times", times);
}

/* "strongly taken 3 times, partly twice, once the wrong way, once left" */
static void add_takings(str *out, const rp_tally *tally)
{
    int left = tally->opportunities - tally->strong - tally->part - tally->against;
    size_t before = out->length;
    if (tally->strong > 0) {
        str_add(out, "strongly taken ");
        add_times(out, tally->strong);
    }
    if (tally->part > 0) {
        str_add(out, out->length > before ? ", partly " : "partly taken ");
        add_times(out, tally->part);
    }
    if (tally->against > 0) {
        str_add(out, out->length > before ? ", " : "");
        add_times(out, tally->against);
        str_add(out, " the wrong way");
    }
    if (left > 0) {
        str_add(out, out->length > before ? ", " : "");
        str_add(out, "left ");
        add_times(out, left);
    }
    if (out->length == before)
        str_add(out, "none taken");
}

static void add_fraction(str *out, int num, int den)
{
    static const struct {
        int num, den;
        const char *name;
    } fractions[] = { { 1, 2, "half" },           { 1, 3, "one third" },   { 2, 3, "two thirds" },
                      { 3, 4, "three quarters" }, { 1, 4, "one quarter" }, { 1, 1, "all of it" },
                      { 3, 5, "three fifths" },   { 4, 5, "four fifths" } };
    for (size_t i = 0; i < sizeof fractions / sizeof *fractions; i++) {
        if (fractions[i].num == num && fractions[i].den == den) {
            str_add(out, fractions[i].name);
            return;
        }
    }
    str_print(out, "%d/%d", num, den);
}

char *rp_level_sum(const rp_tally *tally, int needs_num, int needs_den)
{
    str out = STR_EMPTY;
    if (tally->opportunities == 0) {
        str_add(&out, "No chance came up.");
    } else {
        str_print(&out, "%d %s: ", tally->opportunities, tally->opportunities == 1 ? "chance" : "chances");
        add_takings(&out, tally);
        int most = 2 * tally->opportunities;
        int needed = (needs_num * most + needs_den - 1) / needs_den;
        int sum = 2 * tally->strong + tally->part - tally->against;
        /* what was taken without a chance of its own can lift the sum above what the chances hold */
        str_print(&out, sum > most ? ". %d, where the chances hold %d; " : ". %d of %d; ", sum, most);
        add_fraction(&out, needs_num, needs_den);
        bool enough = rp_level_of(tally, needs_num, needs_den) == RP_LEVEL_SHOWN;
        str_print(&out, " (%d) %s", needed, enough ? "shows it" : "would show it");
        if (tally->opportunities < RP_CHANCES_LEAST)
            str_print(&out, ", from %d chances on", RP_CHANCES_LEAST);
        else if (tally->strong < RP_STRONG_LEAST)
            str_add(&out, ", with at least two strongly taken");
        str_add(&out, ".");
    }
    if (tally->tied)
        str_add(&out, " A stop-and-talk moment of this run holds it below shown.");
    return str_take(&out);
}

char *rp_count_sum(const rp_tally *tally)
{
    str out = STR_EMPTY;
    if (tally->opportunities == 0 && tally->part == 0 && tally->against == 0)
        str_add(&out, "no chance came up here");
    else
        str_print(&out, "%d of %d taken here", tally->strong, tally->opportunities);
    if (tally->part > 0) {
        str_add(&out, ", partly ");
        add_times(&out, tally->part);
    }
    if (tally->against > 0) {
        str_add(&out, ", ");
        add_times(&out, tally->against);
        str_add(&out, " the wrong way");
    }
    return str_take(&out);
}

const char *rp_marking_caveat(void)
{
    return "starting value, not set by a panel";
}
