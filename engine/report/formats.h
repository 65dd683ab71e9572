/* What a report, an evidence pack and an empty form are written as: a builder that makes the tree of its page, from
 * which HTML and PDF come, and a writer for every other format. All of them are joined in formats.c's table. */
#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "rapport/evidence_pack.h"
#include "report/html.h"

/* Each adds a whole document. */
void report_build(html *to, const rp_report *report);

#endif
