/* Writes HTML that is well formed by construction: what is opened is closed in order, every text is escaped, and
 * no text can bring a tag, an attribute or a control character with it.
 *
 * A start tag stays open for attributes until something is put into the element. Elements that stand in a line of
 * text (a, bdi, strong …) are written without a line break around them, all others begin a line. */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum { HTML_DEPTH_MOST = 32 };

typedef struct html {
    str out;
    const char *open[HTML_DEPTH_MOST]; /* names of the elements that are not closed yet */
    bool holds_lines[HTML_DEPTH_MOST]; /* an element inside began a line */
    size_t depth;
    bool in_tag;
} html;

#define HTML_EMPTY ((html){ .depth = 0 })

char *html_take(html *to); /* everything must be closed; heap text */

/* `element` must stay valid until it is closed: names are literals. */
void html_open(html *to, const char *element);
void html_open_as(html *to, const char *element, const char *kind); /* with class="kind" */
void html_attribute(html *to, const char *name, const char *value); /* NULL: none */
void html_attribute_print(html *to, const char *name, const char *format, ...) RP_PRINTF(3, 4);
void html_close(html *to); /* the element opened last; void elements such as meta have no end tag */
void html_close_to(html *to, size_t depth);

/* Escaped. Control characters become blanks; characters that reorder what a reader sees, invalid bytes and what
 * HTML forbids become U+FFFD. */
void html_text(html *to, const char *text); /* NULL adds nothing */
void html_print(html *to, const char *format, ...) RP_PRINTF(2, 3);

/* A whole element with a text; `kind` may be NULL. */
void html_put(html *to, const char *element, const char *kind, const char *text);
void html_put_print(html *to, const char *element, const char *kind, const char *format, ...) RP_PRINTF(4, 5);

/* What somebody typed: a paragraph a line. Each finds its own direction. */
void html_prose(html *to, const char *text);

/* Style sheets: written as they are. */
void html_style(html *to, const char *rules);

#endif
