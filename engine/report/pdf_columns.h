/* How wide the columns of a table are: pure. */
#ifndef REPORT_PDF_COLUMNS_H
#define REPORT_PDF_COLUMNS_H

#include <stddef.h>

typedef struct pdf_column {
    double least; /* of its widest word */
    double most;  /* of its widest cell on one line */
    double share; /* of the whole width, from 0 to 1; 0: by what it needs */
    double width; /* found */
} pdf_column;

/* Shares `width` out: where everything fits on one line, all get more than that, by what they need. Otherwise narrow
 * columns get what they need, and the others their widest words and a part of the rest; where not even that is
 * possible, words will be broken. The sum is `width`. */
void pdf_columns_share(pdf_column *columns, size_t count, double width);

#endif
