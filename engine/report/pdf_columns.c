#include "report/pdf_columns.h"

#include <stdbool.h>

/* Narrow columns first: whoever needs no more than an equal part of what is left gets that, and what it does not need
 * is for the others. Returns how much is left for those that are not settled. */
static double settle(pdf_column *columns, size_t count, double left)
{
    for (bool more = true; more;) {
        size_t open = 0;
        for (size_t i = 0; i < count; i++)
            open += columns[i].width <= 0;
        more = false;
        for (size_t i = 0; i < count; i++) {
            if (columns[i].width > 0 || columns[i].most <= 0 || columns[i].most > left / (double)open)
                continue;
            columns[i].width = columns[i].most;
            left -= columns[i].most;
            more = true;
            break;
        }
    }
    return left;
}

/* What is left goes to those that are not settled: their widest words, and of the rest by need. */
static bool spread(pdf_column *columns, size_t count, double left)
{
    double least = 0, needs = 0;
    for (size_t i = 0; i < count; i++) {
        least += columns[i].width > 0 ? 0 : columns[i].least;
        needs += columns[i].width > 0 ? 0 : columns[i].most - columns[i].least;
    }
    if (least > left)
        return false;
    for (size_t i = 0; i < count; i++)
        if (columns[i].width <= 0)
            columns[i].width =
                columns[i].least +
                (needs > 0 ? (left - least) * (columns[i].most - columns[i].least) / needs : 0);
    return true;
}

static void clear(pdf_column *columns, size_t count)
{
    for (size_t i = 0; i < count; i++)
        columns[i].width = 0;
}

/* By `of` alone, so that the sum is right. */
static void scale(pdf_column *columns, size_t count, double width, double (*of)(const pdf_column *))
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += of(&columns[i]);
    for (size_t i = 0; i < count; i++)
        columns[i].width = sum > 0 ? width * of(&columns[i]) / sum : width / (double)count;
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
    double most = 0;
    for (size_t i = 0; i < count; i++)
        most += columns[i].most;
    clear(columns, count);
    if (most <= width) {
        scale(columns, count, width, most_of);
    } else if (!spread(columns, count, settle(columns, count, width))) {
        clear(columns, count);
        if (!spread(columns, count, width))
            scale(columns, count, width, least_of);
    }
}
