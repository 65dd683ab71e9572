/* What is left, unit by unit: whose turn it is, and what nobody can show here. */
#include "report/pack.h"

static const char *introduction(rp_lack_kind kind)
{
    static const char *const words[RP_LACKS] = {
        [RP_LACK_TALK] =
            "Until these conversations are recorded, later attempts at the same scenario do not count.",
        [RP_LACK_YOURS] = "The library has scenarios that can show these, and attempts at them are left.",
        [RP_LACK_SPENT] =
            "The library has scenarios that can show these, but the attempts that count are used up.",
        [RP_LACK_SCENARIO] =
            "The library has no approved scenario, or too few families of them, that could show these: it is "
            "the library that lacks something, not the trainee.",
        [RP_LACK_ENTRY] = "An attempt is used for a unit only with a finished reflective entry.",
    };
    return words[kind];
}

static const char *map_id(pack_page *p, const rp_map_row *row)
{
    return arena_print(&p->memory, "map-%s", row->point->id);
}

static void put_lack(pack_page *p, const rp_lack *lack)
{
    const pack_attempt *attempt = lack->run ? pack_attempt_of(p, lack->run) : NULL;
    html_open(p->to, "li");
    if (lack->kind == RP_LACK_SCENARIO) { /* the introduction has said the rest */
        page_link(p->to, map_id(p, lack->row), lack->row->point->title);
        html_print(p->to, " (%s), %s", lack->row->point->id,
                   lack->row->unwritten == 1 ? "in one more family" : "in two families");
    } else {
        html_print(p->to, "%s ", lack->text);
        if (lack->row)
            page_way(p->to, map_id(p, lack->row), "On the map");
        else if (attempt)
            page_way(p->to, attempt->id, "The attempt");
    }
    html_close(p->to);
}

static void put_kind(pack_page *p, const rp_map_unit *unit, rp_lack_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < unit->lack_count; i++) {
        if (unit->lacks[i].kind != kind)
            continue;
        if (count++ == 0) {
            html_put(p->to, "h4", NULL, rp_lack_words(kind));
            html_put(p->to, "p", NULL, introduction(kind));
            html_open(p->to, "ul");
        }
        put_lack(p, &unit->lacks[i]);
    }
    if (count)
        html_close(p->to);
}

static void put_unit(pack_page *p, const rp_map_unit *unit)
{
    html_open_as(p->to, "article", "card");
    html_attribute_print(p->to, "id", "left-%s", unit->unit->id);
    html_put(p->to, "h3", NULL, unit->unit->title);
    html_open(p->to, "p");
    html_put_print(p->to, "strong", NULL, "%s.", rp_unit_words(unit->ready));
    html_print(p->to, " %zu of %zu points are complete.", unit->complete, unit->row_count);
    if (unit->ready)
        html_text(p->to, " Nothing is left to show here: the decision is the assessor’s.");
    html_close(p->to);
    for (int kind = 0; kind < RP_LACKS; kind++)
        put_kind(p, unit, (rp_lack_kind)kind);
    html_close(p->to);
}

void pack_left(pack_page *p)
{
    for (size_t i = 0; i < p->unit_count; i++)
        put_unit(p, p->units[i]);
    if (!p->unit_count)
        pack_nothing(p, "Nothing: there is no unit.");
}
