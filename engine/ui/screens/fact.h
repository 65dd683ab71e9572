/* What a centre has recorded about a marking point, in words. Texts are constants or frame memory. */
#ifndef UI_SCREENS_FACT_H
#define UI_SCREENS_FACT_H

#include "ui/app.h"

enum { FACT_ADMISSIBLE = RP_ADMISSIBLE_WITH_AGREEMENT + 1 };

const char *fact_admissible(rp_admissible admissible); /* a sentence */
const char *fact_short(rp_admissible admissible);      /* "counts, with agreement" */
/* "Said by A. Reyes on 1 March 2026."; "" where nobody did. */
const char *fact_said(ui_frame *frame, const char *by, const char *on);
const char *fact_numbers(ui_frame *frame, const rp_centre_fact *fact); /* unit and criteria, or "" */

#endif
