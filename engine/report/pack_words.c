/* Small pieces of an evidence pack that say the same thing the same way everywhere. */
#include "report/pack.h"

void pack_nothing(pack_page *p, const char *text)
{
    html_put(p->to, "p", "quiet", text);
}

void pack_point_link(pack_page *p, const rp_definition *point)
{
    if (!pack_row(p, point->id)) {
        html_text(p->to, point->title);
        return;
    }
    html_open(p->to, "a");
    html_attribute_print(p->to, "href", "#point-%s", point->id);
    html_text(p->to, point->title);
    html_close(p->to);
}

const char *pack_run_noun(const rp_folio_run *run)
{
    return run->standing.mode == RP_MODE_PRACTICE ? "practice" : "attempt";
}

static void put_attempt_link(pack_page *p, const rp_folio_run *run, const char *noun)
{
    const pack_attempt *attempt = pack_attempt_of(p, run);
    if (attempt) {
        html_open(p->to, "a");
        html_attribute_print(p->to, "href", "#%s", attempt->id);
    }
    html_print(p->to, "%s %d at %s", noun, run->standing.number, run->title);
    if (attempt)
        html_close(p->to);
}

void pack_attempt_link(pack_page *p, const rp_folio_run *run)
{
    put_attempt_link(p, run, pack_run_noun(run));
}

void pack_attempt_title(pack_page *p, const rp_folio_run *run)
{
    put_attempt_link(p, run, run->standing.mode == RP_MODE_PRACTICE ? "Practice" : "Attempt");
}

void pack_run_words(pack_page *p, const rp_folio_run *run)
{
    html_print(p->to, "%s, ", rp_mode_name(run->standing.mode));
    page_time(p->to, run->began_ms);
    html_text(p->to, run->practised ? "; practised " : "; not practised before");
    if (run->practised) {
        page_times(p->to, run->practised);
        html_text(p->to, " before");
    }
    html_text(p->to, run->after_debrief ? "; begun after a debrief" : "; before any debrief");
}

void pack_level(pack_page *p, const rp_map_cell *cell)
{
    if (cell->held) {
        html_text(p->to, "held");
        return;
    }
    page_level(p->to, cell->level);
    if (!cell->judged)
        return;
    html_text(p->to, ", as an assessor judged it; the program’s own level: ");
    page_level(p->to, cell->engine);
}
