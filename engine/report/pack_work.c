/* What must still come from work, point by point: a simulation is no workplace. */
#include "base/str.h"
#include "report/pack.h"

static void put_recorded(pack_page *p, const rp_map_row *row)
{
    const rp_records *records = p->pack->records;
    const char *link = arena_print(&p->memory, "point:%s", row->point->id);
    size_t count = 0;
    for (size_t i = 0; i < records->count; i++) {
        const rp_record *record = &records->items[i];
        if (record->kind != RP_RECORD_WORK || !record->now->finished || !pack_has_record(p, record->id) ||
            !str_is(rp_record_value(record, "point"), link))
            continue;
        html_text(p->to, count++ ? "; " : "Recorded: ");
        pack_link(p, arena_print(&p->memory, "record:%lld", (long long)record->id));
    }
    if (!count)
        html_text(p->to, row->workplace_wanted
                             ? "To collect."
                             : "Told in a reflective entry, with where, when and who saw it.");
}

static void put_row(pack_page *p, const rp_map_row *row)
{
    html_open(p->to, "tr");
    page_row_heading(p->to);
    pack_point_link(p, row->point);
    html_close(p->to);
    html_open(p->to, "td");
    html_open(p->to, "p");
    put_recorded(p, row);
    html_close(p->to);
    if (row->workplace_wanted && row->point->prompt)
        html_put(p->to, "p", NULL, row->point->prompt);
    html_close(p->to);
    html_open(p->to, "td");
    if (row->fact)
        page_admissible(p->to, row->fact);
    else
        html_text(p->to, "Unknown.");
    html_close(p->to);
    html_close(p->to);
}

static void put_unit(pack_page *p, const rp_map_unit *unit)
{
    static const char *const columns[] = { "Point", "Evidence from work", "Does simulated evidence count?" };
    page_table(p->to, "work", unit->unit->title, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < unit->row_count; i++)
        put_row(p, unit->rows[i]);
    html_close(p->to);
    html_close(p->to);
}

void pack_work(pack_page *p)
{
    html_put(p->to, "p", NULL,
             "Evidence from work is kept where the centre says, not in this program: a record here says "
             "where it is "
             "and who can confirm it. “Unknown”: the centre has not recorded whether evidence from a "
             "simulation counts for the point.");
    for (size_t i = 0; i < p->unit_count; i++)
        put_unit(p, p->units[i]);
    if (!p->unit_count)
        pack_nothing(p, "Nothing: there is no unit.");
}
