/* The cards of the library as they were read, and which of them are shown. */
#ifndef UI_SCREENS_LIBRARY_H
#define UI_SCREENS_LIBRARY_H

#include "ui/play.h"

enum { LIBRARY_KINDS = 12 };

typedef struct library {
    rp_desk_card *cards; /* belong to the desk until the library is opened anew */
    size_t count, capacity;
    bool reading; /* there are more to come */
    bool away;    /* another screen was on top */
    const char *kinds[LIBRARY_KINDS];
    size_t kind_count;
    size_t kind; /* shown: 0 all, else its place + 1 */
    ui_edit *search;
} library;

void library_forget(library *cards);
void library_add(library *cards, const rp_desk_card *card);
bool library_matches(const library *cards,
                     const rp_desk_card *card); /* it is of the kind, and holds the words */

#endif
