/* The evidence pack: a head, a table of sections. What a section says is its own file's to know. */
#include "report/pack.h"

static const struct {
    const char *id, *title;
    bool (*wanted)(const pack_page *p); /* NULL: always */
    void (*write)(pack_page *p);
    bool sheet; /* on paper it begins a page */
} sections[] = {
    { "standing", "Where it stands", NULL, pack_standing, false },
    { "left", "What is left", NULL, pack_left, false },
    { "map", "Evidence map", NULL, pack_map, false },
    { "points", "The points and what shows them", NULL, pack_points, false },
    { "attempts", "The attempts", NULL, pack_attempts, false },
    { "log", "The reflective log", NULL, pack_log, false },
    { "records", "Records", NULL, pack_records, false },
    { "plan", "The development plan", NULL, pack_plan, false },
    { "work", "Evidence from work", NULL, pack_work, false },
    { "record", "About this record", NULL, pack_record, false },
    { "conversations", "Appendix: the conversations", pack_has_conversations, pack_conversations, false },
    { "declarations", "Declarations to be signed", pack_has_declarations, pack_declarations, true },
};

enum { SECTIONS = sizeof sections / sizeof *sections };

static bool is_wanted(const pack_page *p, size_t section)
{
    return !sections[section].wanted || sections[section].wanted(p);
}

static void put_contents(pack_page *p)
{
    html_open(p->to, "nav");
    html_attribute(p->to, "aria-label", "In this pack");
    html_open(p->to, "ul");
    for (size_t i = 0; i < SECTIONS; i++) {
        if (!is_wanted(p, i))
            continue;
        html_open(p->to, "li");
        page_link(p->to, sections[i].id, sections[i].title);
        html_close(p->to);
    }
    html_close(p->to);
    html_close(p->to);
}

static void put_sections(pack_page *p)
{
    html_open(p->to, "main");
    html_attribute(p->to, "id", "main");
    for (size_t i = 0; i < SECTIONS; i++) {
        if (!is_wanted(p, i))
            continue;
        html_open_as(p->to, "section", sections[i].sheet ? "new-page" : NULL);
        html_attribute(p->to, "id", sections[i].id);
        html_put(p->to, "h2", NULL, sections[i].title);
        sections[i].write(p);
        html_close(p->to);
    }
    html_close(p->to);
}

static const char *trainee(const rp_evidence_pack *pack)
{
    return pack->trainee ? pack->trainee : "trainee erased";
}

static void put_every_page(const pack_page *p)
{
    const rp_map_unit *unit = p->pack->unit;
    str head = STR_EMPTY;
    str_print(&head, "SIMULATION · Evidence pack · %s%s%s", trainee(p->pack), unit ? " · " : "",
              unit ? unit->unit->title : "");
    page_every_page(p->to, head.bytes, "Number, practice, version and digest stand with each attempt.",
                    p->pack->rules, true);
    str_finish(&head);
}

static void put_body(pack_page *p)
{
    html_open(p->to, "body");
    html_open_as(p->to, "a", "skip");
    html_attribute(p->to, "href", "#main");
    html_text(p->to, "Skip to the evidence");
    html_close(p->to);
    put_every_page(p);
    html_open(p->to, "header");
    pack_head(p);
    put_contents(p);
    html_close(p->to);
    put_sections(p);
    html_close(p->to);
}

void pack_build(html *to, const rp_evidence_pack *pack)
{
    pack_page p = { .to = to, .pack = pack };
    pack_gather(&p);
    html_open(to, "html");
    html_attribute(to, "lang", "en-GB");
    page_document_head(to, arena_print(&p.memory, "SIMULATION: evidence pack, %s%s%s", trainee(pack),
                                       pack->unit ? ", " : "", pack->unit ? pack->unit->unit->title : ""));
    put_body(&p);
    html_close(to);
    pack_release(&p);
}
