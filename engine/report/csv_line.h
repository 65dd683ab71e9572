/* A row of the evidence map in comma-separated values, with the columns that all of them have. */
#ifndef REPORT_CSV_LINE_H
#define REPORT_CSV_LINE_H

#include "rapport/portfolio.h"
#include "rapport/report.h"
#include "report/csv.h"

/* What a row is made of. What is NULL leaves its columns empty. */
typedef struct csv_line {
    const char *trainee;
    const rp_definition *point;
    const rp_group *unit;
    rp_admissible admissible;
    const rp_centre_fact *fact;
    const char *workplace; /* "recorded", "to collect" */
    const rp_map_row *row;
    const char *scenario, *title, *family;
    const rp_map_cell *cell;
    const rp_report *report; /* of the attempt, in full */
} csv_line;

void csv_put_header(csv_writer *to);
void csv_put_line(csv_writer *to, const csv_line *of);

#endif
