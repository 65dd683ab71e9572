/* The evidence map: each point, in every scenario and attempt that bore on it. First a unit at a glance, then a table
 * for each point that there is something to say of: three columns, which fit a narrow window and a page that stands
 * upright. */
#include "report/pack.h"

/* --- at a glance --- */

static void put_families(pack_page *p, const rp_map_row *row)
{
    html_print(p->to, "%zu of %d",
               row->families > RP_FAMILIES_NEEDED ? (size_t)RP_FAMILIES_NEEDED : row->families,
               RP_FAMILIES_NEEDED);
    for (size_t i = 0; i < row->used_count; i++)
        html_print(p->to, "%s%s, %s %d", i ? "; " : ": ", row->used[i]->run->title,
                   pack_run_noun(row->used[i]->run), row->used[i]->run->standing.number);
    if (row->held)
        html_print(p->to, "%s%zu held", row->used_count ? "; " : ", ", row->held);
}

static void put_glance_row(pack_page *p, const rp_map_row *row)
{
    html_open(p->to, "tr");
    html_attribute_print(p->to, "id", "map-%s", row->point->id);
    page_row_heading(p->to);
    pack_point_link(p, row->point);
    html_close(p->to);
    html_open(p->to, "td");
    put_families(p, row);
    html_close(p->to);
    html_put(p->to, "td", NULL, rp_admissible_name(row->admissible));
    html_put(p->to, "td", NULL, row->workplace_wanted ? "to collect" : "recorded");
    html_close(p->to);
}

static void put_glance(pack_page *p, const rp_map_unit *unit)
{
    static const char *const columns[] = { "Point", "Shown in families", "Simulation counts?", "From work" };
    html_open_as(p->to, "div", "scroll");
    page_table(p->to, "glance", "At a glance", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < unit->row_count; i++)
        put_glance_row(p, unit->rows[i]);
    html_close(p->to);
    html_close(p->to);
    html_close(p->to);
}

/* --- one point --- */

static void put_run(pack_page *p, const rp_map_row *row, const rp_map_place *place, const rp_map_cell *cell)
{
    html_open(p->to, "tr");
    page_row_heading(p->to);
    pack_attempt_title(p, cell->run);
    html_open_as(p->to, "p", "quiet");
    html_print(p->to, "Family %s; ", place->family);
    pack_run_words(p, cell->run);
    html_close(p->to);
    html_close(p->to);
    html_open(p->to, "td");
    pack_level(p, cell);
    html_close(p->to);
    html_open(p->to, "td");
    if (cell->held && !cell->not_counted)
        html_text(p->to, "Not known yet: held.");
    else if (pack_is_used(row, cell))
        html_put(p->to, "strong", NULL, "Used.");
    else if (cell->not_counted)
        html_text(p->to, cell->not_counted);
    else
        html_text(p->to, cell->shows ? "Counts; the family is shown without it." : "Counts.");
    html_close(p->to);
    html_close(p->to);
}

static bool is_practice(const rp_map_cell *cell)
{
    return cell->run->standing.mode == RP_MODE_PRACTICE;
}

static int count_practice(const rp_map_place *place)
{
    int count = 0;
    for (size_t i = 0; i < place->cell_count; i++)
        count += is_practice(&place->cells[i]);
    return count;
}

static bool has_cells(const rp_map_row *row)
{
    for (size_t i = 0; i < row->place_count; i++)
        if (row->places[i].cell_count)
            return true;
    return false;
}

static void put_runs(pack_page *p, const rp_map_row *row)
{
    static const char *const columns[] = { "Attempt", "Level", "Counts?" };
    size_t depth = p->to->depth;
    for (size_t i = 0; i < row->place_count; i++)
        for (size_t j = 0; j < row->places[i].cell_count; j++) {
            if (is_practice(&row->places[i].cells[j]))
                continue;
            if (p->to->depth == depth)
                page_table(p->to, "runs", "Every attempt that bore on it, practice left out", columns,
                           sizeof columns / sizeof *columns);
            put_run(p, row, &row->places[i], &row->places[i].cells[j]);
        }
    html_close_to(p->to, depth);
}

static void put_practice(pack_page *p, const rp_map_row *row)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < row->place_count; i++) {
        int count = count_practice(&row->places[i]);
        if (!count)
            continue;
        if (p->to->depth == depth) {
            html_open(p->to, "p");
            html_text(p->to, "Practised, which never counts: ");
        } else {
            html_text(p->to, "; ");
        }
        page_times(p->to, count);
        html_print(p->to, " at %s", row->places[i].title);
    }
    html_text(p->to, p->to->depth > depth ? "." : NULL);
    html_close_to(p->to, depth);
}

/* Scenarios that could still show it. */
static void put_untried(pack_page *p, const rp_map_row *row)
{
    size_t depth = p->to->depth, count = 0;
    for (size_t i = 0; i < row->place_count; i++) {
        const rp_map_place *place = &row->places[i];
        if (place->cell_count || !place->available)
            continue;
        if (count++ == 0)
            html_open(p->to, "p");
        html_print(p->to, "%s%s (family %s)", count == 1 ? "Not tried yet: " : "; ", place->title,
                   place->family);
    }
    html_text(p->to, count ? "." : NULL);
    html_close_to(p->to, depth);
}

static void put_heading(pack_page *p, const rp_map_row *row)
{
    html_open(p->to, "h4");
    pack_point_link(p, row->point);
    html_print(p->to, " (%s)", row->point->id);
    html_close(p->to);
}

static void put_point(pack_page *p, const rp_map_row *row)
{
    put_heading(p, row);
    if (row->fact) {
        html_open(p->to, "p");
        html_text(p->to, "Does simulated evidence count? ");
        page_admissible(p->to, row->fact);
        html_close(p->to);
    }
    put_runs(p, row);
    put_practice(p, row);
    put_untried(p, row);
}

/* Points that no attempt bore on: what could. */
static void put_others(pack_page *p, const rp_map_unit *unit)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < unit->row_count; i++) {
        const rp_map_row *row = unit->rows[i];
        if (has_cells(row))
            continue;
        if (p->to->depth == depth) {
            html_put(p->to, "h4", NULL, "No attempt bore on");
            html_open(p->to, "ul");
        }
        html_open(p->to, "li");
        pack_point_link(p, row->point);
        html_print(p->to, " (%s)", row->point->id);
        html_text(p->to, row->place_count ? "" : ": the library has no scenario about it yet.");
        put_untried(p, row);
        html_close(p->to);
    }
    html_close_to(p->to, depth);
}

static void put_unit(pack_page *p, const rp_map_unit *unit)
{
    html_put(p->to, "h3", NULL, unit->unit->title);
    put_glance(p, unit);
    for (size_t i = 0; i < unit->row_count; i++)
        if (has_cells(unit->rows[i]))
            put_point(p, unit->rows[i]);
    put_others(p, unit);
}

void pack_map(pack_page *p)
{
    for (size_t i = 0; i < p->unit_count; i++)
        put_unit(p, p->units[i]);
    if (!p->unit_count)
        pack_nothing(p, "Nothing: there is no unit.");
}
