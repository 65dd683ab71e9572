#include "report/pdf_columns.h"

#include <stdbool.h>

static bool is_open(const pdf_column *column)
{
    return column->width <= 0;
}

/* Those that have a share of their own get it, all others nothing yet. Returns how much is left for these. */
static double begin(pdf_column *columns, size_t count, double width)
{
    double left = width;
    for (size_t i = 0; i < count; i++) {
        columns[i].width = columns[i].share * width;
        left -= columns[i].width;
    }
    return left;
}

/* Narrow columns first: whoever needs no more than an equal part of what is left gets that, and what it does not need
 * is for the others. Returns how much is left for those that are still open. */
static double settle(pdf_column *columns, size_t count, double left)
{
    for (bool more = true; more;) {
        size_t open = 0;
        for (size_t i = 0; i < count; i++)
            open += is_open(&columns[i]);
        more = false;
        for (size_t i = 0; i < count && !more; i++) {
            double most = columns[i].most;
            if (!is_open(&columns[i]) || most <= 0 || most > left / (double)open)
                continue;
            columns[i].width = most;
            left -= most;
            more = true;
        }
    }
    return left;
}

/* What is left goes to open columns: their widest words, and of the rest by need. */
static bool spread(pdf_column *columns, size_t count, double left)
{
    double least = 0, needs = 0;
    for (size_t i = 0; i < count; i++) {
        least += is_open(&columns[i]) ? columns[i].least : 0;
        needs += is_open(&columns[i]) ? columns[i].most - columns[i].least : 0;
    }
    if (least > left)
        return false;
    for (size_t i = 0; i < count; i++)
        if (is_open(&columns[i]))
            columns[i].width =
                columns[i].least +
                (needs > 0 ? (left - least) * (columns[i].most - columns[i].least) / needs : 0);
    return true;
}

/* What is left goes to open columns in proportion to `of`. */
static void scale(pdf_column *columns, size_t count, double left, double (*of)(const pdf_column *))
{
    double sum = 0, open = 0;
    for (size_t i = 0; i < count; i++) {
        sum += is_open(&columns[i]) ? of(&columns[i]) : 0;
        open += is_open(&columns[i]);
    }
    for (size_t i = 0; i < count; i++)
        if (is_open(&columns[i]))
            columns[i].width = sum > 0 ? left * of(&columns[i]) / sum : left / open;
}

static double least_of(const pdf_column *column)
{
    return column->least;
}

static double most_of(const pdf_column *column)
{
    return column->most;
}

void pdf_columns_share(pdf_column *columns, size_t count, double width)
{
    double most = 0, left = begin(columns, count, width);
    for (size_t i = 0; i < count; i++)
        most += is_open(&columns[i]) ? columns[i].most : 0;
    if (most <= left) {
        scale(columns, count, left, most_of);
    } else if (!spread(columns, count, settle(columns, count, left))) {
        begin(columns, count, width);
        if (!spread(columns, count, left))
            scale(columns, count, left, least_of);
    }
}
