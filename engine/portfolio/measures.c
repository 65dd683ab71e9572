/* Measures from counts: fractions of whole numbers, rounded once. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "rapport/measures.h"

static const int64_t count_most = 1000000000;

const rp_measure_about *rp_measure_about_of(rp_measure_kind kind)
{
    static const rp_measure_about about[RP_MEASURES] = {
        [RP_MEASURE_CSAT] = { "csat",
                              "Customer satisfaction (CSAT)",
                              "The 4s and 5s among all answers on a scale from 1 to 5, in percent.",
                              "It is not the mean of the answers.",
                              "answers",
                              2,
                              { { "Satisfied: 4s and 5s", "satisfied" }, { "All answers", "in all" } } },
        [RP_MEASURE_NPS] = { "nps",
                             "Net promoter score (NPS)",
                             "The percentage of 9s and 10s minus the percentage of 0s to 6s, on a scale from "
                             "0 to 10.",
                             "It runs from -100 to 100; 7s and 8s count among all answers.",
                             "answers",
                             3,
                             { { "Promoters: 9s and 10s", "promoters" },
                               { "Passives: 7s and 8s", "passives" },
                               { "Detractors: 0s to 6s", "detractors" } } },
        [RP_MEASURE_FCR] = { "fcr",
                             "First contact resolution (FCR)",
                             "The issues that were solved at the first contact among all issues, in percent.",
                             "Say in how many days a second contact counts, and who judges that it was "
                             "solved.",
                             "issues",
                             2,
                             { { "Solved at the first contact", "solved" }, { "All issues", "in all" } } },
        [RP_MEASURE_FCR_NET] = { "fcr-net",
                                 "First contact resolution, net (FCR)",
                                 "As before, without the issues that could not be solved at the first line.",
                                 "Say who decides what could not be solved there.",
                                 "issues",
                                 3,
                                 { { "Solved at the first contact", "solved" },
                                   { "All issues", "in all" },
                                   { "Beyond the first line", "beyond the first line" } } },
        [RP_MEASURE_MEAN] = { "mean",
                              "Mean",
                              "The sum of the readings divided by their number.",
                              "One odd reading can move it: look at them all.",
                              "readings",
                              0,
                              { { NULL, NULL } } },
    };
    return &about[kind];
}

/* num/den in tenths, half away from nothing; den > 0. */
static int64_t in_tenths(int64_t num, int64_t den)
{
    int64_t size = num < 0 ? -num : num;
    /* in two steps, for twenty times the most that readings may sum up to is more than fits */
    int64_t rounded = size / den * 10 + (size % den * 20 + den) / (2 * den);
    return num < 0 ? -rounded : rounded;
}

static bool sum_counts(const int64_t *counts, size_t count, int64_t *sum, rp_error *error)
{
    *sum = 0;
    for (size_t i = 0; i < count; i++) {
        if (counts[i] < 0 || counts[i] > count_most)
            return rp_fail(error, RP_ERROR_USAGE, "%lld is no count: it has to be between 0 and %lld",
                           (long long)counts[i], (long long)count_most);
        *sum += counts[i];
    }
    return true;
}

static bool share(rp_measure_kind kind, int64_t part, int64_t all, rp_measure *out, rp_error *error)
{
    const int64_t counts[] = { part, all };
    const char *counted = rp_measure_about_of(kind)->counted;
    int64_t sum;
    if (!sum_counts(counts, 2, &sum, error))
        return false;
    if (!all)
        return rp_fail(error, RP_ERROR_USAGE, "there are no %s yet, so there is nothing to work out",
                       counted);
    if (part > all)
        return rp_fail(error, RP_ERROR_USAGE, "%lld of %lld %s: the part is more than the whole",
                       (long long)part, (long long)all, counted);
    *out = (rp_measure){ kind, in_tenths(100 * part, all), all };
    return true;
}

bool rp_csat_of(int64_t satisfied, int64_t all, rp_measure *out, rp_error *error)
{
    return share(RP_MEASURE_CSAT, satisfied, all, out, error);
}

bool rp_nps_of(int64_t promoters, int64_t passives, int64_t detractors, rp_measure *out, rp_error *error)
{
    const int64_t counts[] = { promoters, passives, detractors };
    int64_t all;
    if (!sum_counts(counts, 3, &all, error))
        return false;
    if (!all)
        return rp_fail(error, RP_ERROR_USAGE, "there are no answers yet, so there is nothing to work out");
    *out = (rp_measure){ RP_MEASURE_NPS, in_tenths(100 * (promoters - detractors), all), all };
    return true;
}

bool rp_fcr(int64_t solved, int64_t all, rp_measure *out, rp_error *error)
{
    return share(RP_MEASURE_FCR, solved, all, out, error);
}

bool rp_fcr_net(int64_t solved, int64_t all, int64_t beyond, rp_measure *out, rp_error *error)
{
    rp_measure checked;
    return share(RP_MEASURE_FCR_NET, beyond, all, &checked, error) &&
           share(RP_MEASURE_FCR_NET, solved, all - beyond, out, error);
}

bool rp_mean(const rp_figure *readings, int64_t count, rp_measure *out, rp_error *error)
{
    int64_t sum = 0;
    if (count <= 0)
        return rp_fail(error, RP_ERROR_USAGE, "there are no readings yet, so there is nothing to work out");
    if (count > RP_READINGS_MOST)
        return rp_fail(error, RP_ERROR_USAGE, "%lld readings are too many for one mean: %d is the most",
                       (long long)count, RP_READINGS_MOST);
    for (int64_t i = 0; i < count; i++) {
        if (!str_is(readings[i].unit, readings[0].unit))
            return rp_fail(error, RP_ERROR_USAGE, "reading %lld is in '%s', the first in '%s'",
                           (long long)i + 1, readings[i].unit, readings[0].unit);
        sum += readings[i].thousandths;
    }
    *out = (rp_measure){ RP_MEASURE_MEAN, in_tenths(sum, 1000 * count), count };
    return true;
}

char *rp_caution_words(int64_t n, const char *counted)
{
    str out = STR_EMPTY;
    if (n >= RP_FEW_ANSWERS)
        return NULL;
    if (!counted)
        counted = "counted";
    bool plural = counted[strlen(counted) - 1] == 's';
    str_print(&out, "Only %lld %.*s: with fewer than %d, a difference says little.", (long long)n,
              (int)(strlen(counted) - (n == 1 && plural)), counted, RP_FEW_ANSWERS);
    return str_take(&out);
}

char *rp_measure_words(const rp_measure *measure)
{
    const rp_measure_about *about = rp_measure_about_of(measure->kind);
    bool is_share = measure->kind != RP_MEASURE_NPS && measure->kind != RP_MEASURE_MEAN;
    int64_t size = measure->tenths < 0 ? -measure->tenths : measure->tenths;
    char *caution = measure->kind == RP_MEASURE_MEAN ? NULL : rp_caution_words(measure->n, about->counted);
    str out = STR_EMPTY;
    str_print(&out, "%s: %s%lld.%lld%s, from %lld %.*s.", about->title, measure->tenths < 0 ? "-" : "",
              (long long)(size / 10), (long long)(size % 10), is_share ? " %" : "", (long long)measure->n,
              (int)(strlen(about->counted) - (measure->n == 1)), about->counted);
    if (caution)
        str_print(&out, " %s", caution);
    free(caution);
    return str_take(&out);
}
