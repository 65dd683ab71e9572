/* Which words of a text are spelt wrongly. After a change only the words around it are looked up again, so a field
 * may call this after every key. */
#ifndef UI_MARKS_H
#define UI_MARKS_H

#include "base/str.h"
#include "ui/spell.h"
#include "ui/word.h"

/* Zeroed is empty. */
typedef struct ui_marks {
    ui_span *spans; /* in their order; whoever paints leaves out the word that is just being typed */
    size_t count, capacity;
    str text;                 /* that they belong to */
    char name[UI_SPELL_NAME]; /* of the dictionary */
} ui_marks;

/* Brings the marks up to the text. `spell` NULL: no marks. */
void ui_marks_update(ui_marks *marks, const ui_spell *spell, const char *text, size_t length);

/* The marked word that a byte belongs to, or that ends there: what suggestions are made for. NULL: none. */
const ui_span *ui_marks_at(const ui_marks *marks, size_t at);

void ui_marks_finish(ui_marks *marks); /* leaves it empty and ready for use */

#endif
