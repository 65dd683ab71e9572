/* Who this is, what it is about, where each unit stands, and by which rule: what is read first. */
#include "base/str.h"
#include "report/pack.h"

/* --- the head --- */

static void put_units(pack_page *p)
{
    page_row(p->to, p->unit_count == 1 ? "Unit" : "Units");
    for (size_t i = 0; i < p->unit_count; i++)
        html_print(p->to, "%s%s (%s)", i ? "; " : "", p->units[i]->unit->title, p->units[i]->unit->id);
    if (!p->unit_count)
        html_text(p->to, "the framework has none");
    page_row_close(p->to);
}

/* How many, and the days on which they began and ended. */
static void put_dates(pack_page *p)
{
    int64_t first = 0, last = 0;
    size_t practice = 0;
    for (size_t i = 0; i < p->attempt_count; i++) {
        const rp_folio_run *run = p->attempts[i].of->run;
        if (!run)
            continue;
        int64_t end = run->ended_ms ? run->ended_ms : run->began_ms;
        first = !first || run->began_ms < first ? run->began_ms : first;
        last = end > last ? end : last;
        practice += run->standing.mode == RP_MODE_PRACTICE;
    }
    page_row(p->to, "Attempts");
    if (p->attempt_count)
        html_print(p->to, "%zu", p->attempt_count - practice);
    else
        html_text(p->to, "none yet");
    if (practice)
        html_print(p->to, ", and %zu in practice", practice);
    if (first) { /* one that cannot be played again may have no days */
        html_text(p->to, ", from ");
        page_time(p->to, first);
        html_text(p->to, " to ");
        page_time(p->to, last);
    }
    page_row_close(p->to);
}

void pack_head(pack_page *p)
{
    const rp_evidence_pack *pack = p->pack;
    html_put(p->to, "p", "simulation", "SIMULATION");
    html_put(p->to, "h1", NULL, "Evidence pack");
    html_open_as(p->to, "p", "subtitle");
    html_text(p->to, "What ");
    if (pack->trainee)
        page_name(p->to, pack->trainee);
    else
        html_text(p->to, "a trainee");
    html_text(p->to, " has shown in simulated conversations, and what is left. “You” is always the trainee.");
    html_close(p->to);
    html_open_as(p->to, "dl", "facts");
    page_row(p->to, "Trainee");
    page_name(p->to, pack->trainee);
    page_row_close(p->to);
    put_units(p);
    put_dates(p);
    page_row(p->to, "Printed");
    page_time(p->to, pack->printed_ms);
    page_row_close(p->to);
    html_close(p->to);
}

/* --- where it stands --- */

static void put_unit(pack_page *p, const rp_map_unit *unit)
{
    html_open(p->to, "tr");
    page_row_heading(p->to);
    html_open(p->to, "a");
    html_attribute_print(p->to, "href", "#left-%s", unit->unit->id);
    html_text(p->to, unit->unit->title);
    html_close(p->to);
    html_close(p->to);
    html_open(p->to, "td");
    html_put(p->to, "strong", NULL, rp_unit_words(unit->ready));
    html_close(p->to);
    html_put_print(p->to, "td", "number", "%zu of %zu", unit->complete, unit->row_count);
    html_close(p->to);
}

static void put_table(pack_page *p)
{
    static const char *const columns[] = { "Unit", "State", "Points complete" };
    page_table(p->to, NULL, "Each unit, with the points that two families of scenarios show", columns,
               sizeof columns / sizeof *columns);
    for (size_t i = 0; i < p->unit_count; i++)
        put_unit(p, p->units[i]);
    html_close(p->to);
    html_close(p->to);
}

static void put_meaning(pack_page *p)
{
    html_open_as(p->to, "dl", "facts");
    page_row_text(
        p->to, rp_unit_words(true),
        "Each marking point is shown in two families of scenarios, a finished reflective entry covers "
        "each attempt used, and no conversation about a stop-and-talk moment is open.");
    page_row_text(p->to, rp_unit_words(false),
                  "Something of that is not there yet. “What is left” says what, and whose turn it is.");
    html_close(p->to);
    html_open(p->to, "p");
    html_text(
        p->to,
        "Neither is a decision. The assessor decides whether the evidence is valid, authentic, reliable, "
        "current and sufficient; awarding organisations decide unit by unit whether simulated evidence "
        "counts, and evidence from work is still needed where they say so. What the record behind this "
        "pack can show, and what it cannot, stands in “");
    page_link(p->to, "record", "About this record");
    html_text(p->to, "”.");
    html_close(p->to);
}

/* --- the rule --- */

static bool needs_the_usual(const rp_definition *point)
{
    return point->needs_num * 3 == point->needs_den * 2;
}

static void put_exceptions(pack_page *p)
{
    size_t count = 0;
    for (size_t i = 0; i < p->unit_count; i++)
        for (size_t j = 0; j < p->units[i]->row_count; j++) {
            const rp_definition *point = p->units[i]->rows[j]->point;
            if (needs_the_usual(point))
                continue;
            if (count++ == 0)
                html_open(p->to, "p");
            html_print(p->to, "%s %s (%s) needs %d of %d.", count == 1 ? "Instead of two thirds," : "",
                       point->title, point->id, point->needs_num, point->needs_den);
        }
    if (count)
        html_close(p->to);
}

static void put_rule(pack_page *p)
{
    html_put(p->to, "h3", NULL, "The rule in force");
    html_open(p->to, "ul");
    html_put(
        p->to, "li", NULL,
        "In a run, each chance for a point is taken strongly (2), partly (1), the wrong way (−1) or left "
        "(0). "
        "The point is shown with at least three chances, at least two of them strongly taken, and a sum of "
        "at "
        "least two thirds of the most that the run offered, where no stop-and-talk moment is tied to it.");
    html_put(
        p->to, "li", NULL,
        "“Partly shown”: one chance was taken strongly, or two partly, and more counts for the point than "
        "against it. “Too few chances to say”: fewer than three. “Not shown yet”: all else. An answer can "
        "also count where no choice was a strong one, which is no chance: so a sum can be more than the "
        "chances hold.");
    html_put_print(p->to, "li", NULL, "The two thirds are a %s. There is no overall mark.",
                   rp_marking_caveat());
    html_put(
        p->to, "li", NULL,
        "A point is complete when it is shown in two families of scenarios, each time by the first attempt "
        "that counts and shows it. Practice never counts; of other attempts three at each scenario do, "
        "unless "
        "an assessor opens one more, and only at versions that were approved when they began.");
    html_put(p->to, "li", NULL,
             "An attempt with a stop-and-talk moment does not count, nor does a later one at that scenario "
             "until a "
             "conversation about it is recorded. Where an assessor has judged a point, their level counts, "
             "and the "
             "program’s stands beside it.");
    html_close(p->to);
    put_exceptions(p);
    html_put_print(p->to, "p", "quiet",
                   "Marking rules version %d. Levels of each attempt stand with their sums.", p->pack->rules);
}

void pack_standing(pack_page *p)
{
    if (p->unit_count)
        put_table(p);
    else
        pack_nothing(p, "The framework has no unit with marking points, so there is nothing to show here.");
    put_meaning(p);
    put_rule(p);
}
