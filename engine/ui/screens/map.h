/* The evidence map as it is shown: all units, one of them, or one of its points. */
#ifndef UI_SCREENS_MAP_H
#define UI_SCREENS_MAP_H

#include "ui/app.h"

enum { MAP_PAGE = 1184 };

typedef struct map_screen {
    rp_desk_folio folio; /* the desk's */
    bool there;          /* it was read; while it is read anew it is not */
    bool reading, away;  /* `away`: another screen was on top, which may have changed what is to be read */
    size_t steps, done;
    rp_error error;         /* why it could not be read; text "": it could */
    char unit[UI_ID_MOST];  /* that is opened; "": all are shown */
    char point[UI_ID_MOST]; /* of it; "": the whole unit is shown */
} map_screen;

/* --- map.c: what is done --- */

void map_on_unit(ui_app *app, void *state, const ui_node *node);  /* data: its id */
void map_on_point(ui_app *app, void *state, const ui_node *node); /* data: its id */
void map_on_play(ui_app *app, void *state, const ui_node *node);  /* data: id of a scenario */
void map_on_log(ui_app *app, void *state, const ui_node *node);   /* data: rp_folio_run, as the next */
void map_on_write(ui_app *app, void *state, const ui_node *node);
void map_on_records(ui_app *app, void *state, const ui_node *node);
void map_on_pack(ui_app *app, void *state, const ui_node *node); /* of the unit that is opened, or of all */

/* --- map_units.c --- */

void map_draw_units(ui_frame *frame, const map_screen *map);
void map_draw_unit(ui_frame *frame, const rp_map_unit *unit);

/* --- map_grid.c: point by scenario by attempt --- */

void map_draw_grid(ui_frame *frame, const rp_map_unit *unit);
/* "Shown in 1 of 2 families", as a shape and words. Returns the words. */
ui_node *map_families(ui_frame *frame, const rp_map_row *row, const char *words);
const char *map_families_words(ui_frame *frame, const rp_map_row *row);

/* --- map_point.c --- */

void map_draw_point(ui_app *app, ui_frame *frame, const rp_map_unit *unit, const rp_map_row *row);

#endif
