/* The evidence map in sentences: units first, then the points of one, then where each was shown. */
#include <stdio.h>
#include <stdlib.h>

#include "rapport/telling.h"
#include "term/folder.h"

/* The whole map, or false with a sentence said: it cannot be had. */
static bool read_map(term_session *session, rp_desk_folio *out)
{
    const rp_desk *desk = session->desk;
    rp_error why = { 0 };
    size_t steps;
    rp_desk_step step = RP_DESK_END;
    if (desk->folio_open(desk->data, &steps, &why))
        do
            step = desk->folio_next(desk->data, out);
        while (step == RP_DESK_WORKING);
    if (step != RP_DESK_FOUND)
        prose_say(&session->prose, "This cannot be worked out: %s.", why.text);
    return step == RP_DESK_FOUND;
}

static void tell_units(term_session *session, const rp_desk_folio *folio)
{
    const rp_map *map = folio->map;
    prose_block(&session->prose);
    prose_say(
        &session->prose,
        "SIMULATION. A unit is ready for an assessor when each of its points was shown in %d families of "
        "scenarios and what you wrote covers the runs. The assessor decides.",
        RP_FAMILIES_NEEDED);
    for (size_t i = 0; i < map->unit_count; i++) {
        const rp_map_unit *unit = &map->units[i];
        char mark[24];
        str text = STR_EMPTY;
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        str_print(&text, "%s. %s: %zu of %zu points complete.", unit->unit->title, rp_unit_words(unit->ready),
                  unit->complete, unit->row_count);
        prose_item(&session->prose, mark, text.bytes);
        str_finish(&text);
    }
    for (size_t i = 0; i < folio->unreadable.count; i++)
        prose_say(&session->prose, "Not in this list: %s.", folio->unreadable.items[i]);
    if (folio->no_centre)
        prose_say(&session->prose, "What the centre has recorded is left out: %s.", folio->no_centre);
}

/* --- one unit --- */

static void tell_lacks(term_session *session, const rp_map_unit *unit)
{
    prose_say(&session->prose, unit->lack_count ? "What is left:" : "Nothing is left to do for it here.");
    for (size_t i = 0; i < unit->lack_count; i++) {
        const rp_lack *lack = &unit->lacks[i];
        if (i == 0 || lack->kind != unit->lacks[i - 1].kind)
            prose_say(&session->prose, "%s:", rp_lack_words(lack->kind));
        prose_item(&session->prose, "-", lack->text);
    }
}

static void tell_cell(term_session *session, const rp_map_place *place, const rp_map_cell *cell)
{
    const rp_folio_run *run = cell->run;
    const char *unseen = rp_cell_unseen(cell);
    str text = STR_EMPTY;
    char *practised = rp_practised_words(run->practised);
    str_print(&text, "%s, %s run, number %d: %s. %s", place->title, rp_mode_name(run->standing.mode),
              run->standing.number, unseen ? unseen : rp_level_words(cell->level), practised);
    free(practised);
    if (run->after_debrief)
        str_add(&text, " It was begun after a debrief.");
    if (cell->judged && !unseen)
        str_print(&text, " That is the assessor's level; the program's was %s.",
                  rp_level_words(cell->engine));
    str_print(&text, " %s", rp_counts_words(cell->not_counted, cell->held));
    prose_item(&session->prose, "-", text.bytes);
    str_finish(&text);
}

static void tell_row(term_session *session, const rp_map_row *row)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "%s (%s). Shown in %zu of %d families that are needed.", row->point->title,
              row->point->id, row->used_count, RP_FAMILIES_NEEDED);
    for (size_t i = 0; i < row->place_count; i++)
        for (size_t j = 0; j < row->places[i].cell_count; j++)
            tell_cell(session, &row->places[i], &row->places[i].cells[j]);
    if (row->workplace_wanted && row->point->prompt)
        prose_say(&session->prose, "Evidence from work is wanted: %s", row->point->prompt);
}

static bool tell_unit(term_session *session, const rp_map_unit *unit)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "%s. %s.", unit->unit->title, rp_unit_words(unit->ready));
    tell_lacks(session, unit);
    const char *line = ask(session, "Enter for its points one by one, or n to leave it:");
    for (size_t i = 0; line && !*line && i < unit->row_count; i++)
        tell_row(session, unit->rows[i]);
    return line;
}

bool folder_map(term_session *session)
{
    rp_desk_folio folio;
    size_t number;
    if (!read_map(session, &folio))
        return true;
    tell_units(session, &folio);
    for (const char *line; (line = ask(session, "Number of a unit, or Enter for your folder:")) && *line;) {
        if (!ask_number(line, 1, folio.map->unit_count, &number))
            prose_say(&session->prose, "Type a number from 1 to %zu.", folio.map->unit_count);
        else if (!tell_unit(session, &folio.map->units[number - 1]))
            break;
    }
    return !session->leaving;
}
