/* What exploring found, in words. */
#include <math.h>
#include <stdio.h>

#include "base/str.h"
#include "rapport/explore.h"

static double rounded(double chance)
{
    double percent = round(1000 * chance) / 10;
    if (percent <= 0 && chance > 0)
        return 0.1;
    if (percent >= 100 && chance < 1 - 1e-9)
        return 99.9;
    return percent;
}

void rp_chance_words(rp_bounds chance, char out[32])
{
    double lower = rounded(chance.lower), upper = rounded(chance.upper);
    if (chance.lower > 0 && chance.lower < 0.0005 && chance.upper - chance.lower < 1e-9)
        snprintf(out, 32, "under 0.1 %%");
    else if (upper - lower < 0.05)
        snprintf(out, 32, "%.1f %%", lower);
    else
        snprintf(out, 32, "%.1f-%.1f %%", lower, upper);
}

void rp_expected_words(rp_bounds expected, char out[32])
{
    if (expected.upper - expected.lower < 0.005)
        snprintf(out, 32, "%.2f", expected.lower);
    else
        snprintf(out, 32, "%.2f-%.2f", expected.lower, expected.upper);
}

char *rp_path_words(rp_path path)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < path.count; i++)
        str_print(&out, "%s%s", i ? "," : "", path.items[i]);
    if (path.count == 0)
        str_add(&out, "(no answer)");
    return str_take(&out);
}
