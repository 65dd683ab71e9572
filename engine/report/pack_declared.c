/* What is signed on paper: that the work is the trainee's own, and what an assessor decided about each unit. Nothing here
 * comes from the log, and nothing that is written here goes into it. */
#include "base/str.h"
#include "report/blank.h"
#include "report/pack.h"

static const char *const trainees[] = { "Trainee", NULL };
static const char *const deciders[] = { "Assessor", "Trainee, who has read it",
                                        "Internal quality assurer, where sampled", NULL };
static const char *const decisions[] = { "the evidence is enough for this unit", "more evidence is to be got",
                                         NULL };

static const blank_part own_work[] = {
    { BLANK_SIGNED, "This is my own work", NULL, 0, trainees, NULL },
};

static const blank_part before_grid[] = {
    { BLANK_LINE, "What was looked at",
      "This pack, and beside it: observation, witness statements, work products, questions and answers.", 0,
      NULL, NULL },
};

static const blank_part after_grid[] = {
    { BLANK_CHOICE, "Decision", NULL, 0, decisions, NULL },
    { BLANK_LINE, "Feedback to the trainee", "What helped customers, and how it shows; what comes next.", 3,
      NULL, NULL },
    { BLANK_LINE, "The trainee’s reply", NULL, 2, NULL, NULL },
    { BLANK_SIGNED, "Decided, and talked over", NULL, 0, deciders, NULL },
};

#define PUT(to, parts) blank_put_parts(to, parts, sizeof(parts) / sizeof *(parts), NULL)

bool pack_has_declarations(const pack_page *p)
{
    return p->pack->trainee && p->attempt_count && p->unit_count;
}

static void put_trainee(pack_page *p)
{
    html_put(p->to, "h3", NULL, "The trainee");
    html_open(p->to, "p");
    html_text(p->to, "I, ");
    page_name(p->to, p->pack->trainee);
    html_text(p->to, ", gave the answers in the attempts of this pack myself. The words in the reflective "
                     "log, in the records and in the plan are my own, save where it says who else said or "
                     "typed them. They name nobody who could be recognised by it.");
    html_close(p->to);
    PUT(p->to, own_work);
}

/* What it is that is decided on: somebody else can make the same pack from the same log. */
static void put_state(pack_page *p, const rp_map_unit *unit)
{
    html_open(p->to, "p");
    html_text(p->to, "About the pack made on ");
    page_time(p->to, p->pack->printed_ms);
    html_print(p->to, ", from a log of %lld entries with the head ", (long long)p->pack->log_count);
    html_put_print(p->to, "code", NULL, "%.8s", p->pack->log_head);
    html_print(p->to, "…: %s, %zu of %zu points complete.", rp_unit_words(unit->ready), unit->complete,
               unit->row_count);
    html_close(p->to);
}

/* On a sheet of its own: whoever signs has all of it before them. */
static void put_unit(pack_page *p, const rp_map_unit *unit)
{
    html_open_as(p->to, "div", "new-page");
    html_put_print(p->to, "h3", NULL, "The assessor: %s (%s)", unit->unit->title, unit->unit->id);
    put_state(p, unit);
    PUT(p->to, before_grid);
    blank_put_parts(p->to, &blank_evidence, 1, NULL);
    PUT(p->to, after_grid);
    html_close(p->to);
}

void pack_declarations(pack_page *p)
{
    html_put(p->to, "p", NULL,
             "To be filled in by hand on the printed pack: what nobody has signed is no decision. What an "
             "assessor has recorded in the program is printed with its attempt and its point, and stands "
             "above what is written here.");
    put_trainee(p);
    for (size_t i = 0; i < p->unit_count; i++)
        put_unit(p, p->units[i]);
}
