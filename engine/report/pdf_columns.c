#include "report/pdf_columns.h"

static void spread(pdf_column *columns, size_t count, double left, double sum_of_needs)
{
    for (size_t i = 0; i < count; i++) {
        double need = columns[i].most - columns[i].least;
        columns[i].width =
            columns[i].least + (sum_of_needs > 0 ? left * need / sum_of_needs : left / (double)count);
    }
}

static void scale(pdf_column *columns, size_t count, double width, double sum,
                  double (*of)(const pdf_column *))
{
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
    double least = 0, most = 0;
    for (size_t i = 0; i < count; i++) {
        least += columns[i].least;
        most += columns[i].most;
    }
    if (most <= width)
        scale(columns, count, width, most, most_of);
    else if (least <= width)
        spread(columns, count, width - least, most - least);
    else
        scale(columns, count, width, least, least_of);
}
