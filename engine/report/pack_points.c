/* Each point with what shows it: own words from the attempts that are used, misconceptions that were met, and what has
 * to come from work. */
#include "base/str.h"
#include "report/pack.h"

/* --- own words --- */

static void put_used(pack_page *p, const rp_map_row *row, const rp_map_cell *cell)
{
    pack_attempt *attempt = pack_attempt_of(p, cell->run);
    const rp_finding *finding = pack_finding(attempt, row->point->id);
    html_open(p->to, "h4");
    html_print(p->to, "Family %s: ", cell->run->family);
    pack_attempt_link(p, cell->run);
    html_close(p->to);
    html_open_as(p->to, "p", "quiet");
    pack_run_words(p, cell->run);
    html_close(p->to);
    html_open(p->to, "p");
    pack_level(p, cell);
    html_print(p->to, ". %s", finding ? finding->sum : "");
    if (!cell->run->entered)
        html_text(p->to, " No finished reflective entry covers it yet.");
    html_close(p->to);
    if (finding)
        page_evidence(&attempt->page, finding, false, true);
}

static void put_evidence(pack_page *p, const rp_map_row *row)
{
    for (size_t i = 0; i < row->used_count; i++)
        put_used(p, row, row->used[i]);
    if (!row->used_count)
        pack_nothing(p, row->held ? "Nothing shows it yet that may be seen: levels are held."
                                  : "Nothing that counts shows it yet.");
}

/* --- misconceptions --- */

/* What came of practice is the trainee's own. */
static const rp_finding *finding_in(const pack_attempt *attempt, const char *point)
{
    bool practice = attempt->of->report && attempt->of->report->mode == RP_MODE_PRACTICE;
    return practice ? NULL : pack_finding(attempt, point);
}

static bool met_in(const pack_attempt *attempt, const char *point, const rp_definition *met)
{
    const rp_finding *finding = finding_in(attempt, point);
    for (size_t i = 0; finding && i < finding->looked_like_count; i++)
        if (str_is(finding->looked_like[i]->id, met->id))
            return true;
    return false;
}

static bool met_before(const pack_page *p, size_t index, const char *point, const rp_definition *met)
{
    for (size_t i = 0; i < index; i++)
        if (met_in(&p->attempts[i], point, met))
            return true;
    return false;
}

/* From the first attempt that it was met in on. */
static void put_met(pack_page *p, size_t first, const char *point, const rp_definition *met)
{
    size_t named = 0;
    html_open(p->to, "li");
    html_put(p->to, "strong", NULL, met->title);
    html_print(p->to, ": %s In ", met->does);
    for (size_t i = first; i < p->attempt_count; i++) {
        if (!met_in(&p->attempts[i], point, met))
            continue;
        html_text(p->to, named++ ? "; " : "");
        pack_attempt_link(p, p->attempts[i].of->run);
    }
    html_text(p->to, ".");
    html_close(p->to);
}

static void put_misconceptions(pack_page *p, const rp_map_row *row)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < p->attempt_count; i++) {
        const rp_finding *finding = finding_in(&p->attempts[i], row->point->id);
        for (size_t j = 0; finding && j < finding->looked_like_count; j++) {
            if (met_before(p, i, row->point->id, finding->looked_like[j]))
                continue;
            if (p->to->depth == depth) {
                html_put(p->to, "h4", NULL, "What some answers looked like");
                html_open(p->to, "ul");
            }
            put_met(p, i, row->point->id, finding->looked_like[j]);
        }
    }
    html_close_to(p->to, depth);
}

/* --- one point --- */

static void put_point(pack_page *p, const rp_map_row *row)
{
    html_open_as(p->to, "article", "card");
    html_attribute_print(p->to, "id", "point-%s", row->point->id);
    html_put(p->to, "h3", NULL, row->point->title);
    html_open_as(p->to, "p", "quiet");
    html_print(p->to, "%s. ", row->point->id);
    page_way(p->to, arena_print(&p->memory, "map-%s", row->point->id), "Every attempt, on the map");
    html_close(p->to);
    html_put(p->to, "p", NULL, row->point->asks);
    put_evidence(p, row);
    put_misconceptions(p, row);
    html_close(p->to);
}

/* Whether there is anything to tell of it. */
static bool has_story(const pack_page *p, const rp_map_row *row)
{
    if (row->used_count || row->held)
        return true;
    for (size_t i = 0; i < p->attempt_count; i++) {
        const rp_finding *finding = finding_in(&p->attempts[i], row->point->id);
        if (finding && finding->looked_like_count)
            return true;
    }
    return false;
}

static void put_others(pack_page *p)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < p->unit_count; i++)
        for (size_t j = 0; j < p->units[i]->row_count; j++) {
            const rp_map_row *row = p->units[i]->rows[j];
            if (has_story(p, row))
                continue;
            if (p->to->depth == depth) {
                html_put(p->to, "h3", NULL, "Not shown by anything that counts yet");
                html_open(p->to, "ul");
            }
            html_open(p->to, "li");
            html_attribute_print(p->to, "id", "point-%s", row->point->id);
            html_put_print(p->to, "strong", NULL, "%s (%s)", row->point->title, row->point->id);
            html_print(p->to, ": %s", row->point->asks);
            html_close(p->to);
        }
    html_close_to(p->to, depth);
}

void pack_points(pack_page *p)
{
    html_put(
        p->to, "p", NULL,
        "Words in a box are the trainee’s own. Above them stands what they were an answer to, below them "
        "how they counted and the reason that the scenario’s author gave.");
    for (size_t i = 0; i < p->unit_count; i++)
        for (size_t j = 0; j < p->units[i]->row_count; j++)
            if (has_story(p, p->units[i]->rows[j]))
                put_point(p, p->units[i]->rows[j]);
    put_others(p);
}
