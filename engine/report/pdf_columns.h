/* How wide the columns of a table are: pure. */
#ifndef REPORT_PDF_COLUMNS_H
#define REPORT_PDF_COLUMNS_H

#include <stddef.h>

typedef struct pdf_column {
    double least; /* of its widest word */
    double most;  /* of its widest cell on one line */
    double width; /* found */
} pdf_column;

/* Shares `width` out: everybody gets what is needed on one line and a part of what is left; where that is too much, the
 * room beyond the widest words goes by need; where not even those fit, words will be broken. The sum is `width`. */
void pdf_columns_share(pdf_column *columns, size_t count, double width);

#endif
