/* The library as it is shown: its cards, and which of them are wanted. */
#ifndef UI_SCREENS_LIBRARY_H
#define UI_SCREENS_LIBRARY_H

#include "ui/app.h"

/* Cards as they were read; copies, so that they can be shown while the library is read anew. */
typedef struct library_list {
    arena memory;
    rp_desk_card *cards;
    size_t count, capacity;
} library_list;

/* What cards can be chosen by. */
typedef enum library_facet { LIBRARY_UNIT, LIBRARY_KIND, LIBRARY_CHANNEL, LIBRARY_FACETS } library_facet;

enum { LIBRARY_WORD = 96 };

typedef struct library {
    library_list shown, coming; /* what was read wholly; what is being read to take its place */
    bool reading, away; /* `away`: another screen was on top; it may have changed what is to be read */
    rp_error error;     /* why it could not be read; text "": it could */
    ui_edit *search;
    bool filters;                              /* are open */
    char wanted[LIBRARY_FACETS][LIBRARY_WORD]; /* id of a unit, a kind, a channel; "": all */
    bool only_new;                             /* what is not shown yet */
} library;

/* --- library_list.c --- */

void library_list_add(library_list *list, const rp_desk_card *card);
void library_list_finish(library_list *list);
const library_list *library_list_of(const library *from); /* that is shown now */

/* --- library_filter.c --- */

bool library_matches(const library *by, const rp_desk_card *card);
bool library_has_new(const rp_desk_card *card); /* a point that it would add */
size_t library_filters(const library *by);      /* how many are in force, without the search */
void library_show_all(library *by);
/* Kinds, and beneath them, where they are open, the other filters. `named`: it is known what was shown before. */
void library_draw_filters(ui_app *app, ui_frame *frame, const library *by, bool named);

/* --- library_cards.c --- */

/* The cards that are wanted, under the units that they belong to; `handler` chooses the one at its index. Returns how
 * many there are. */
size_t library_draw_cards(ui_frame *frame, const library *from, ui_handler *handler);
void library_draw_unfinished(ui_frame *frame, const library *from, ui_handler *handler);

#endif
