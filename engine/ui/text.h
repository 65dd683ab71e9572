/* How screens measure text. Whoever has fonts fills in a ui_text; tests answer with letters that are all of one
 * width. Texts are valid UTF-8; a paragraph holds no line ends, but breaks into lines where it is too wide. */
#ifndef UI_TEXT_H
#define UI_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/geometry.h"

struct ui_picture; /* command.h */

typedef enum ui_family { UI_FAMILY_INTER, UI_FAMILY_ANDIKA, UI_FAMILY_DYSLEXIC, UI_FAMILIES } ui_family;

/* What a person set for all text. */
typedef struct ui_type {
    ui_family family;     /* what it lacks comes from other fonts */
    float scale;          /* pixels a unit: text size times the display's own factor */
    float line_spacing;   /* added to the leading, as a share of the size: 0 to 1 */
    float letter_spacing; /* as a share of the size: 0 to 0.12 */
    const char *language; /* BCP 47, of the interface; borrowed until the next call */
} ui_type;

typedef struct ui_font {
    float size; /* of the em, in units */
    bool bold, italic;
} ui_font;

/* One line of a paragraph. */
typedef struct ui_line {
    size_t start, end; /* bytes of the text; blanks at a break belong to the line before it */
    float x;           /* left edge of what is painted, from the paragraph's left: lines of a script that runs
                                 to the left end at its right */
    float y, height, baseline; /* top, leading, and the base line below `y` */
    float width;               /* of what is painted */
} ui_line;

/* A text in lines. Belongs to the ui_text, and stays valid until `turn` was called twice without it being laid
 * again. The ui_text's own type may be larger. */
typedef struct ui_paragraph {
    float width, height; /* of the widest line; of all lines */
    const ui_line *lines;
    size_t line_count; /* at least 1 */
    bool rightward;    /* false: the first strong letter runs to the left, and lines stand at the right */
    float room;        /* the width that it was laid in; 0: one line */
} ui_paragraph;

typedef struct ui_text {
    void *data;
    /* Changes what all later paragraphs look like; those laid before may no longer be used. */
    void (*configure)(void *data, const ui_type *type);
    /* `width` 0: on one line, however long. Never NULL. A word that is wider than the room is broken inside. */
    const ui_paragraph *(*lay)(void *data, ui_font font, const char *text, size_t length, float width);
    /* A frame is done: paragraphs that nobody laid since the last but one are forgotten. */
    void (*turn)(void *data);
    /* Where a caret before that byte stands: no width, as high as its line. `byte` is at the edge of a grapheme. */
    ui_rect (*caret)(void *data, const ui_paragraph *paragraph, size_t byte);
    /* The edge of a grapheme that is nearest to a place. */
    size_t (*hit)(void *data, const ui_paragraph *paragraph, float x, float y);
    /* What these bytes cover, line by line and run by run; returns how many rectangles there are, of which at most
     * `most` were written. */
    size_t (*cover)(void *data, const ui_paragraph *paragraph, size_t start, size_t end, ui_rect *rects,
                    size_t most);
    /* How high a picture is in that width, all its words as large as they should be; 0 where any height will do. */
    float (*picture)(void *data, const struct ui_picture *picture, float width);
} ui_text;

#endif
