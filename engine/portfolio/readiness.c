/* Whether a unit is ready for an assessor, and what it lacks, in words. */
#include "base/str.h"
#include "portfolio/map.h"

const char *rp_cell_unseen(const rp_map_cell *cell)
{
    if (!cell->run->standing.over)
        return "not over yet";
    if (cell->held)
        return "held";
    return cell->run->seen ? NULL : "look back at it first: your own rating comes before levels";
}

const char *rp_unit_words(bool ready)
{
    return ready ? "Ready for assessor" : "More to show";
}

const char *rp_lack_words(rp_lack_kind kind)
{
    static const char *const words[RP_LACKS] = {
        [RP_LACK_TALK] = "To talk about first",
        [RP_LACK_YOURS] = "Yours to show",
        [RP_LACK_SPENT] = "For an assessor to open",
        [RP_LACK_SCENARIO] = "No scenario yet",
        [RP_LACK_ENTRY] = "To write",
    };
    return words[kind];
}

typedef struct lacks {
    arena *memory;
    rp_lack *items;
    size_t count;
} lacks;

static const char *families_words(size_t count)
{
    return count == 1 ? "one more family" : "two families";
}

/* "Make a full coaching plan (coach.m2): show it in one more family of scenarios. …" */
static void add_point(lacks *to, rp_lack_kind kind, const rp_map_row *row, size_t families)
{
    static const struct {
        const char *before, *after;
    } sentences[RP_LACKS] = {
        [RP_LACK_YOURS] = { "show it in ", " of scenarios" },
        [RP_LACK_SPENT] = { "no attempt is left in ", " that could show it: an assessor may open one more" },
        [RP_LACK_SCENARIO] = { "the library has no approved scenario that shows it in ", "" },
    };
    str text = STR_EMPTY;
    str_print(&text, "%s (%s): %s%s%s", row->point->title, row->point->id, sentences[kind].before,
              families_words(families), sentences[kind].after);
    str_add_char(&text, '.');
    if (kind == RP_LACK_YOURS && row->held)
        str_print(&text, " The levels of %zu %s that may show it are held.", row->held,
                  row->held == 1 ? "run" : "runs");
    to->items[to->count++] =
        (rp_lack){ .kind = kind, .row = row, .text = arena_text(to->memory, text.bytes) };
    str_finish(&text);
}

static void add_run(lacks *to, rp_lack_kind kind, const rp_folio_run *run, const char *what)
{
    char name[RP_STREAM_HEX];
    for (size_t i = 0; i < to->count; i++)
        if (to->items[i].kind == kind && to->items[i].run == run)
            return;
    rp_stream_hex(&run->stream, name);
    to->items[to->count++] = (rp_lack){
        .kind = kind,
        .run = run,
        .text = arena_print(to->memory, "Attempt %d at %s (%.*s): %s.", run->standing.number, run->title,
                            RP_ATTEMPT_NAME - 1, name, what),
    };
}

static bool claims_some(const rp_folio_run *run, const rp_map_unit *unit)
{
    for (size_t i = 0; i < unit->row_count; i++)
        if (map_level(run, unit->rows[i]->point->id))
            return true;
    return false;
}

static void add_talks(const map_whole *whole, const rp_map_unit *unit, lacks *to)
{
    for (size_t i = 0; i < whole->scenario_count; i++)
        for (size_t j = 0; j < whole->scenarios[i].run_count; j++) {
            const rp_folio_run *run = whole->scenarios[i].runs[j];
            if (rp_waits_for_talk(&run->standing) && claims_some(run, unit))
                add_run(to, RP_LACK_TALK, run,
                        "an assessor talks its stop-and-talk moment over with you and records it");
        }
}

static size_t families_lacking(const rp_map_row *row, rp_lack_kind kind)
{
    switch (kind) {
    case RP_LACK_YOURS: return row->yours;
    case RP_LACK_SPENT: return row->spent;
    case RP_LACK_SCENARIO: return row->unwritten;
    default: return 0;
    }
}

static void add_points(const rp_map_unit *unit, rp_lack_kind kind, lacks *to)
{
    for (size_t i = 0; i < unit->row_count; i++) {
        size_t families = families_lacking(unit->rows[i], kind);
        if (families)
            add_point(to, kind, unit->rows[i], families);
    }
}

static void add_entries(const rp_map_unit *unit, lacks *to)
{
    for (size_t i = 0; i < unit->row_count; i++)
        for (size_t j = 0; j < unit->rows[i]->used_count; j++) {
            const rp_folio_run *run = unit->rows[i]->used[j]->run;
            if (!run->entered)
                add_run(to, RP_LACK_ENTRY, run, "finish a reflective entry that covers it");
        }
}

static void take_rows(map_whole *whole, const char *id, rp_map_unit *out)
{
    const rp_map_row **rows = arena_allocate(&whole->memory, (whole->map.row_count + 1) * sizeof *rows);
    out->rows = rows;
    for (size_t i = 0; i < whole->map.row_count; i++) {
        const rp_map_row *row = &whole->map.rows[i];
        if (!str_is(row->point->group, id))
            continue;
        rows[out->row_count++] = row;
        out->complete += row->families >= RP_FAMILIES_NEEDED;
    }
}

void map_unit(map_whole *whole, const rp_group *unit, rp_map_unit *out)
{
    *out = (rp_map_unit){ .unit = unit };
    take_rows(whole, unit->id, out);
    size_t most = whole->from->run_count + (3 + RP_FAMILIES_NEEDED) * out->row_count + 1;
    lacks to = { &whole->memory, arena_allocate(&whole->memory, most * sizeof *to.items), 0 };
    add_talks(whole, out, &to);
    for (int kind = RP_LACK_YOURS; kind <= RP_LACK_SCENARIO; kind++)
        add_points(out, (rp_lack_kind)kind, &to);
    add_entries(out, &to);
    out->lacks = to.items;
    out->lack_count = to.count;
    out->ready = out->row_count && !to.count;
}
