/* The reflective entry: writing it, and what was written before. */
#ifndef UI_SCREENS_REFLECT_H
#define UI_SCREENS_REFLECT_H

#include "ui/draft.h"
#include "ui/play.h"
#include "ui/widget.h"

typedef struct reflect {
    bool writing;
    ui_draft *texts; /* own parts, then the scenario's own prompts */
    size_t count;
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    size_t part_count;
    const char **prompts; /* expanded, as many as there are texts behind the parts */
    bool *quoted;         /* by turn, from 1 */

    const rp_kept_entry *entries; /* of this attempt, oldest first */
    size_t entry_count;
    size_t adding; /* which of them is added to, from 1; 0: none */
    ui_draft addition;
} reflect;

/* --- reflect_form.c --- */

void reflect_begin(ui_app *app, reflect *me); /* with the drafts of an earlier time */
void reflect_end(ui_app *app, reflect *me); /* keeps drafts, releases what was begun; accepts nothing begun */
/* What is written now. `answers` has room for all prompts, `quotes` for all turns. */
rp_reflection reflect_words(const ui_app *app, const reflect *me, const char **answers, size_t *quotes);
bool reflect_is_empty(const reflect *me);
void reflect_drop(ui_app *app, reflect *me); /* it was saved: no drafts any more */
void reflect_form(ui_app *app, reflect *me, ui_frame *frame);

/* --- reflect_kept.c --- */

typedef struct reflect_handlers {
    ui_handler *add, *save, *cancel; /* words to an entry; `index` of the first is that of the entry */
} reflect_handlers;

void reflect_kept(ui_app *app, reflect *me, ui_frame *frame, const reflect_handlers *handlers);

#endif
