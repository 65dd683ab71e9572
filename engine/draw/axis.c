#include "draw/axis.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"

/* Beyond these, sums and powers of figures would leave what a double holds. */
static const double largest = 1e300, smallest = 1e-290;

static const struct {
    double unit;
    const char *word;
} units[] = { { 1e12, "trillion" }, { 1e9, "billion" }, { 1e6, "million" }, { 1, "" } };

enum { UNITS = sizeof units / sizeof *units };

static double clamp(double value)
{
    return fmin(fmax(value, -largest), largest);
}

/* From zero; a figure that is a step but for the last bits of a double is one. */
static double steps_up(double value, double step)
{
    return ceil(value / step - 1e-12);
}

static size_t steps_over(double least, double most, double step)
{
    return (size_t)(steps_up(most, step) + steps_up(-least, step));
}

/* The smallest round step of which no more than `steps` cover the span. */
static double find_step(double least, double most, size_t steps, bool whole)
{
    static const double times[] = { 1, 2, 2.5, 5 };
    int power = (int)floor(log10((most - least) / (double)steps)) - 1;
    for (;; power++) {
        for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
            double step = times[i] * pow(10, power);
            bool round = (power >= 1 || i != 2) && (power >= 0 || !whole);
            if (round && steps_over(least, most, step) <= steps)
                return step;
        }
    }
}

draw_axis draw_axis_make(double least, double most, size_t steps, bool whole)
{
    least = fmin(clamp(least), 0);
    most = fmax(clamp(most), 0);
    if (most - least < (whole ? 1 : smallest))
        most = 1;
    bool both = least < 0 && most > 0;
    double step = find_step(least, most, (steps < 2 ? 2 : steps) + both, whole);
    draw_axis axis = { .step = step };
    axis.least = -steps_up(-least, step) * step;
    axis.most = steps_up(most, step) * step;
    axis.steps = steps_over(least, most, step);
    size_t unit = 0;
    while (unit + 1 < UNITS && fmax(most, -least) < units[unit].unit)
        unit++;
    axis.unit = units[unit].unit;
    axis.word = units[unit].word;
    return axis;
}

double draw_axis_share(const draw_axis *axis, double value)
{
    return (clamp(value) - axis->least) / (axis->most - axis->least);
}

static void write_figure(double value, const char *language, str *out)
{
    if (value < 0)
        str_add(out, "\u2212");
    value = fabs(value);
    if (value >= 1e9 || (value > 0 && value < 1e-6))
        str_print(out, "%.1e", value);
    else
        number_write(out, value, NULL, language);
}

void draw_axis_write(const draw_axis *axis, size_t step, const char *language, str *out)
{
    double times = round(axis->least / axis->step) + (double)step;
    write_figure(times * (axis->step / axis->unit), language, out);
}

void draw_axis_write_value(const draw_axis *axis, double value, const char *language, str *out)
{
    enum { DIGITS = 4, LONGEST = 6 };
    char exact[40];
    value = clamp(value) / axis->unit;
    if (snprintf(exact, sizeof exact, "%.15g", fabs(value)) > LONGEST) {
        double power = pow(10, DIGITS - 1 - floor(log10(fabs(value))));
        double cut = round(value * fmin(power, 1 / smallest)) / fmin(power, 1 / smallest);
        value = fabs(value) >= pow(10, DIGITS) ? round(value) : cut;
    }
    write_figure(value, language, out);
}

bool draw_spread(double *middles, const double *heights, size_t count, double top, double bottom)
{
    double all = 0;
    for (size_t i = 0; i < count; i++)
        all += heights[i];
    if (all > bottom - top + 1e-6)
        return false;
    double edge = top;
    for (size_t i = 0; i < count; i++) { /* downwards, out of the way of those above */
        middles[i] = fmax(middles[i], edge + heights[i] / 2);
        edge = middles[i] + heights[i] / 2;
    }
    edge = bottom;
    for (size_t i = count; i-- > 0;) { /* and back up from the bottom */
        middles[i] = fmin(middles[i], edge - heights[i] / 2);
        edge = middles[i] - heights[i] / 2;
    }
    return true;
}
