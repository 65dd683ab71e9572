/* A page as plain text: what a reader would be told of it, part by part, without any markup. */
#ifndef REPORT_TEXT_H
#define REPORT_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "report/html.h"

/* A heading or a paragraph, also a row of a table or of facts, which may have several lines. */
typedef struct text_part {
    int heading; /* 1 to 4; 0: none */
    bool close;  /* follows the part before without an empty line */
    bool fresh;  /* an article that stood in no other ended before it: it does not belong to that */
    const char *text;
} text_part;

typedef struct text_page {
    const char *title; /* of the document */
    text_part *parts;
    size_t count, capacity;
    arena memory;
} text_page;

/* All of it is copied. Pictures are their words; boxes to tick are "[ ]", room to write in is a line. What is only for
 * a window (ways to other parts, shapes) is left out. */
void text_read(const html *page, text_page *out);
void text_finish(text_page *page);

#endif
