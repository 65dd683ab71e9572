/* What an evidence pack is about, and what belongs to what in it. */
#include "base/str.h"
#include "rapport/compare.h"
#include "report/pack.h"

/* --- gathering --- */

static void take_units(pack_page *p)
{
    const rp_evidence_pack *pack = p->pack;
    p->unit_count = pack->unit ? 1 : pack->map->unit_count;
    p->units = arena_allocate(&p->memory, (p->unit_count + 1) * sizeof *p->units);
    for (size_t i = 0; i < p->unit_count; i++)
        p->units[i] = pack->unit ? pack->unit : &pack->map->units[i];
}

static void take_attempts(pack_page *p)
{
    p->attempt_count = p->pack->attempt_count;
    p->attempts = arena_allocate(&p->memory, (p->attempt_count + 1) * sizeof *p->attempts);
    for (size_t i = 0; i < p->attempt_count; i++) {
        pack_attempt *attempt = &p->attempts[i];
        attempt->of = &p->pack->attempts[i];
        attempt->id = arena_print(&p->memory, "attempt-%zu", i + 1);
        attempt->talk = arena_print(&p->memory, "attempt-%zu-talk", i + 1);
        attempt->prefix = arena_print(&p->memory, "attempt-%zu-", i + 1);
    }
}

static void mark_used(pack_page *p)
{
    for (size_t i = 0; i < p->unit_count; i++)
        for (size_t j = 0; j < p->units[i]->row_count; j++)
            for (size_t k = 0; k < p->units[i]->rows[j]->used_count; k++) {
                pack_attempt *attempt = pack_attempt_of(p, p->units[i]->rows[j]->used[k]->run);
                if (attempt)
                    attempt->used = true;
            }
}

static page *find_page(void *data, const rp_stream *attempt)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(attempt, hex);
    pack_attempt *found = pack_attempt_named(data, hex);
    return found && found->of->report ? &found->page : NULL;
}

/* Documents are left out: the scenario's own files hold them, and each attempt's own page. */
static void read_attempts(pack_page *p)
{
    p->others = (page_others){ find_page, p };
    for (size_t i = 0; i < p->attempt_count; i++) {
        pack_attempt *attempt = &p->attempts[i];
        if (!attempt->of->report)
            continue;
        attempt->page = (page){ .to = p->to,
                                .prefix = attempt->prefix,
                                .deeper = 1,
                                .has_turns = attempt->used,
                                .others = &p->others,
                                .report = attempt->of->report };
        page_gather(&attempt->page);
    }
}

/* What links of records may lead to. */
static void take_linkable(pack_page *p)
{
    const rp_plans *plans = p->pack->plans;
    rp_linked_run *runs = arena_allocate(&p->memory, (p->attempt_count + 1) * sizeof *runs);
    p->linkable = (rp_linkable){ .framework = p->pack->framework,
                                 .records = p->pack->records,
                                 .plan = plans->count ? &plans->versions[plans->count - 1].plan : NULL,
                                 .runs = runs };
    for (size_t i = 0; i < p->attempt_count; i++) {
        const rp_folio_run *run = p->attempts[i].of->run;
        if (run)
            runs[p->linkable.run_count++] =
                (rp_linked_run){ run->stream, arena_print(&p->memory, "%s %d at %s", pack_run_noun(run),
                                                          run->standing.number, run->title) };
    }
}

void pack_gather(pack_page *p)
{
    take_units(p);
    take_attempts(p);
    mark_used(p);
    read_attempts(p);
    take_linkable(p);
}

void pack_release(pack_page *p)
{
    for (size_t i = 0; i < p->attempt_count; i++)
        if (p->attempts[i].of->report)
            page_release(&p->attempts[i].page);
    arena_finish(&p->memory);
}

/* --- finding --- */

const rp_map_row *pack_row(const pack_page *p, const char *point)
{
    for (size_t i = 0; i < p->unit_count; i++)
        for (size_t j = 0; j < p->units[i]->row_count; j++)
            if (str_is(p->units[i]->rows[j]->point->id, point))
                return p->units[i]->rows[j];
    return NULL;
}

pack_attempt *pack_attempt_of(const pack_page *p, const rp_folio_run *run)
{
    for (size_t i = 0; i < p->attempt_count; i++)
        if (p->attempts[i].of->run == run)
            return &p->attempts[i];
    return NULL;
}

pack_attempt *pack_attempt_named(const pack_page *p, const char *hex)
{
    for (size_t i = 0; i < p->attempt_count; i++) {
        char name[RP_STREAM_HEX];
        if (!p->attempts[i].of->run)
            continue;
        rp_stream_hex(&p->attempts[i].of->run->stream, name);
        if (str_is(name, hex))
            return &p->attempts[i];
    }
    return NULL;
}

const rp_finding *pack_finding(const pack_attempt *attempt, const char *point)
{
    return attempt && attempt->of->report ? rp_finding_of(attempt->page.debrief, point) : NULL;
}

bool pack_is_used(const rp_map_row *row, const rp_map_cell *cell)
{
    for (size_t i = 0; i < row->used_count; i++)
        if (row->used[i] == cell)
            return true;
    return false;
}

bool pack_bears(const pack_page *p, const rp_form *form, const char *const *values)
{
    for (size_t i = 0; p->pack->unit && i < form->field_count; i++) {
        rp_link kind;
        const char *name;
        if (form->fields[i].kind != RP_FIELD_LINK || !values[i] || !rp_link_read(values[i], &kind, &name))
            continue;
        if ((kind == RP_LINK_POINT && !pack_row(p, name)) ||
            (kind == RP_LINK_ATTEMPT && !pack_attempt_named(p, name)))
            return false;
    }
    return true;
}
