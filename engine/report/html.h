/* Pages as a tree of elements, attributes, texts and drawings, which several writers read: HTML (html_write.c) and
 * PDF (pdf.h). Well formed by construction: what is opened is closed in order, no text can bring a tag, an attribute
 * or a control character with it, and sections need not know what they are written as.
 *
 * A start tag stays open for attributes until something is put into the element. Texts and values are copied; what a
 * drawing shows is borrowed until the tree is taken or finished. */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum { HTML_DEPTH_MOST = 32 };

typedef struct html_attributes {
    const char *name, *value;
    struct html_attributes *next;
} html_attributes;

typedef enum html_kind {
    HTML_ELEMENT,
    HTML_TEXT,
    HTML_AS_IT_IS, /* the rules of a style sheet */
    HTML_DRAWING,  /* a picture of its own, see drawing.h */
} html_kind;

typedef struct html_node {
    html_kind kind;
    const char *name;            /* of an element */
    html_attributes *attributes; /* in the order they were given */
    const char *text;            /* of a text, clean: valid UTF-8 without control characters */
    const struct html_drawing *drawing;
    struct html_node *first, *next;
} html_node;

typedef struct html {
    arena memory;
    html_node *first;                     /* what stands in no other element */
    html_node *open[HTML_DEPTH_MOST];     /* elements that are not closed yet */
    html_node **end[HTML_DEPTH_MOST + 1]; /* where the next node of each goes; NULL: at its beginning */
    size_t depth;
    bool in_tag;
    const char *whose; /* see html_about */
    int64_t made_ms;
} html;

/* Kinds that every writer knows, beside those that sections make up for themselves (style.c and pdf_style.c say how
 * each looks): "new-page": on paper it begins one; "card", "notice", "alert", "answer": boxes; "facts": a list of names
 * and what belongs to them; "quiet", "lead", "erased", "stop"; "hidden": only for those who hear the page;
 * "skip": of windows, and never on paper; "running", "footing": of paper alone (page_every_page); "way": a link that says
 * nothing by itself, left out of plain text; "number": figures of a table. */

#define HTML_EMPTY ((html){ .depth = 0 })

char *html_take(html *to);  /* as HTML, heap text; everything must be closed; the tree is released */
void html_finish(html *to); /* releases the tree without that */
void html_write(const html *from, str *out); /* as HTML; a document's doctype included */

/* `element` must stay valid as long as the tree: names are literals. */
void html_open(html *to, const char *element);
void html_open_as(html *to, const char *element, const char *kind); /* with class="kind" */
void html_attribute(html *to, const char *name, const char *value); /* NULL: none; `name` is a literal */
void html_attribute_print(html *to, const char *name, const char *format, ...) RP_PRINTF(3, 4);
void html_close(html *to); /* the element opened last; void elements such as meta have no end tag */
void html_close_to(html *to, size_t depth);

/* Control characters become blanks; characters that reorder what a reader sees, invalid bytes and what HTML forbids
 * become U+FFFD. */
void html_text(html *to, const char *text); /* NULL adds nothing */
void html_print(html *to, const char *format, ...) RP_PRINTF(2, 3);

/* A whole element with a text; `kind` may be NULL. */
void html_put(html *to, const char *element, const char *kind, const char *text);
void html_put_print(html *to, const char *element, const char *kind, const char *format, ...) RP_PRINTF(4, 5);

/* What somebody typed: a paragraph a line. Each finds its own direction. */
void html_prose(html *to, const char *text);

/* A small shape as large as the letters beside it, and a blank: paths in a box of 16 by 16, in the language of SVG
 * with the commands M, m, L, l, H, h, V, v, z, and a for half circles; NULL: none. It says nothing to those who do not
 * see it, so words follow. */
#define HTML_CIRCLE "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z"
#define HTML_SQUARE "M2.5 2.5h11v11h-11z"
void html_shape(html *to, const char *filled, const char *drawn);

/* --- to be filled in by hand; for those who cannot see the page it is not there --- */

void html_tick(html *to); /* an empty box in a line of text, and a blank; what it stands for follows */
void html_room(html *to, size_t lines); /* so many ruled lines, in a block or in a cell */

/* Style sheets: written as they are. */
void html_style(html *to, const char *rules);

/* A text as the tree keeps it: cleaned, and as long-lived. */
const char *html_clean(html *to, const char *text);

const char *html_language(
    const html *to); /* of the document, "en-GB" where it names none; a constant or its own */

/* What writers tell of the whole document beside its title: whose it is (NULL: nobody's, or erased), and when it was
 * made, UTC since 1970 (0: at no time). */
void html_about(html *to, const char *whose, int64_t made_ms);

struct html_drawing;
void html_draw(html *to, const struct html_drawing *drawing); /* see drawing.h: what sections call is there */

/* For writers: an attribute's value, or NULL; and whether its class names this kind, alone or among others. */
const char *html_value(const html_node *node, const char *name);
bool html_is_kind(const html_node *node, const char *kind);

/* The first element of this name right inside of `node`, or NULL. */
const html_node *html_child(const html_node *node, const char *name);

/* Appends the text of `node`, of those that follow it and of all that is inside of them. NULL adds nothing. */
void html_words(const html_node *node, str *out);

/* Elements that stand in a line of text (a, bdi, strong …); all others begin a line of their own. */
bool html_is_inline(const html_node *node);

#endif
