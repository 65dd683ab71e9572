/* The columns of a row, in their order. */
#include "rapport/compare.h"
#include "report/csv_line.h"

static bool is_used(const csv_line *of)
{
    for (size_t i = 0; of->cell && i < of->row->used_count; i++)
        if (of->row->used[i] == of->cell)
            return true;
    return false;
}

static const rp_finding *finding_of(const csv_line *of)
{
    bool open = of->report && !of->report->held;
    return open ? rp_finding_of(of->report->debrief, of->point->id) : NULL;
}

static bool is_held(const csv_line *of)
{
    return of->cell ? of->cell->held : of->report->held;
}

/* Whether it counts is not known yet: a held run may have a stop-and-talk moment. */
static bool is_open(const csv_line *of)
{
    return of->cell && of->cell->held && !of->cell->not_counted;
}

/* --- columns --- */

static void put_simulation(csv_writer *to, const csv_line *of)
{
    (void)of;
    csv_word(to, "SIMULATION");
}

static void put_trainee(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->trainee ? of->trainee : "erased");
}

static void put_unit(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->unit ? of->unit->id : NULL);
}

static void put_unit_title(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->unit ? of->unit->title : NULL);
}

static void put_point(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->point->id);
}

static void put_point_title(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->point->title);
}

static void put_admissible(csv_writer *to, const csv_line *of)
{
    csv_word(to, rp_admissible_name(of->admissible));
}

static void put_centre_unit(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->fact ? of->fact->unit : NULL);
}

static void put_centre_criteria(csv_writer *to, const csv_line *of)
{
    str list = STR_EMPTY;
    for (size_t i = 0; of->fact && of->fact->criteria && of->fact->criteria[i]; i++)
        str_print(&list, "%s%s", i ? "; " : "", of->fact->criteria[i]);
    csv_text(to, str_text(&list));
    str_finish(&list);
}

static void put_centre_said_by(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->fact ? of->fact->said_by : NULL);
}

static void put_centre_on(csv_writer *to, const csv_line *of)
{
    csv_word(to, of->fact ? of->fact->on : NULL);
}

static void put_workplace(csv_writer *to, const csv_line *of)
{
    csv_word(to, of->workplace);
}

static void put_families(csv_writer *to, const csv_line *of)
{
    if (of->row)
        csv_number(to, (int64_t)of->row->families);
    else
        csv_skip(to, 1);
}

static void put_needed(csv_writer *to, const csv_line *of)
{
    (void)of;
    csv_number(to, RP_FAMILIES_NEEDED);
}

static void put_scenario(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->scenario);
}

static void put_scenario_title(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->title);
}

static void put_family(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->family);
}

/* The columns from here on are about an attempt, and empty where there is none. */

static void put_attempt(csv_writer *to, const csv_line *of)
{
    char name[RP_STREAM_HEX];
    if (of->cell)
        rp_stream_hex(&of->cell->run->stream, name);
    name[RP_ATTEMPT_NAME - 1] = '\0';
    csv_text(to, of->cell ? name : of->report->attempt);
}

static void put_number(csv_writer *to, const csv_line *of)
{
    csv_number(to, of->cell ? of->cell->run->standing.number : of->report->number);
}

static void put_mode(csv_writer *to, const csv_line *of)
{
    csv_word(to, rp_mode_name(of->cell ? of->cell->run->standing.mode : of->report->mode));
}

static void put_approval(csv_writer *to, const csv_line *of)
{
    csv_word(to, rp_approval_name(of->cell ? of->cell->run->standing.approval : of->report->approval));
}

static void put_practised(csv_writer *to, const csv_line *of)
{
    csv_number(to, of->cell ? of->cell->run->practised : of->report->practised);
}

static void put_after_debrief(csv_writer *to, const csv_line *of)
{
    csv_flag(to, of->cell ? of->cell->run->after_debrief : of->report->after_debrief);
}

static void put_began(csv_writer *to, const csv_line *of)
{
    csv_time(to, of->cell ? of->cell->run->began_ms : of->report->began_ms);
}

static void put_ended(csv_writer *to, const csv_line *of)
{
    csv_time(to, of->cell ? of->cell->run->ended_ms : of->report->ended_ms);
}

/* What stands against an attempt among others is known to a pack only. */
static void put_counts(csv_writer *to, const csv_line *of)
{
    if (of->cell && !is_open(of))
        csv_flag(to, !of->cell->not_counted);
    else if (of->cell)
        csv_skip(to, 1);
    else
        csv_word(to, rp_never_counts(of->report->mode, of->report->approval) ? "no" : NULL);
}

static void put_why_not(csv_writer *to, const csv_line *of)
{
    csv_text(to, is_open(of) ? "Not known yet: held."
                 : of->cell  ? of->cell->not_counted
                             : rp_never_counts(of->report->mode, of->report->approval));
}

static void put_held(csv_writer *to, const csv_line *of)
{
    csv_flag(to, is_held(of));
}

static void put_chances(csv_writer *to, const csv_line *of)
{
    const rp_finding *finding = finding_of(of);
    if (!finding) {
        csv_skip(to, 4);
        return;
    }
    csv_number(to, finding->tally.opportunities);
    csv_number(to, finding->tally.strong);
    csv_number(to, finding->tally.part);
    csv_number(to, finding->tally.against);
}

static void put_engine_level(csv_writer *to, const csv_line *of)
{
    const rp_finding *finding = finding_of(of);
    if (of->cell)
        csv_word(to, is_held(of) ? NULL : rp_level_name(of->cell->engine));
    else
        csv_word(to, finding ? rp_level_name(finding->level) : NULL);
}

static void put_assessor_level(csv_writer *to, const csv_line *of)
{
    csv_word(to, of->cell && of->cell->judged && !is_held(of) ? rp_level_name(of->cell->level) : NULL);
}

static void put_sum(csv_writer *to, const csv_line *of)
{
    const rp_finding *finding = finding_of(of);
    csv_text(to, finding ? finding->sum : NULL);
}

static void put_caveat(csv_writer *to, const csv_line *of)
{
    csv_word(to, is_held(of) ? NULL : rp_marking_caveat());
}

static void put_is_used(csv_writer *to, const csv_line *of)
{
    if (of->cell)
        csv_flag(to, is_used(of));
    else
        csv_skip(to, 1);
}

static bool has_entry(const rp_report *report)
{
    for (size_t i = 0; i < report->entry_count; i++)
        if (report->entries[i].finished)
            return true;
    return false;
}

static void put_entry(csv_writer *to, const csv_line *of)
{
    csv_flag(to, of->cell ? of->cell->run->entered : has_entry(of->report));
}

static void put_version(csv_writer *to, const csv_line *of)
{
    if (of->report)
        csv_number(to, rp_scenario_about(rp_run_scenario(of->report->run))->version);
    else
        csv_skip(to, 1);
}

static void put_pack_digest(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->report ? of->report->pack : NULL);
}

static void put_framework_digest(csv_writer *to, const csv_line *of)
{
    csv_text(to, of->report ? of->report->framework_digest : NULL);
}

static void put_rules(csv_writer *to, const csv_line *of)
{
    if (of->report)
        csv_number(to, of->report->rules);
    else
        csv_skip(to, 1);
}

static void put_program(csv_writer *to, const csv_line *of)
{
    csv_word(to, of->report ? of->report->engine : NULL);
}

static const struct column {
    const char *names; /* of the cells it writes */
    void (*put)(csv_writer *to, const csv_line *of);
} columns[] = {
    { "simulation", put_simulation },
    { "trainee", put_trainee },
    { "unit", put_unit },
    { "unit_title", put_unit_title },
    { "point", put_point },
    { "point_title", put_point_title },
    { "admissible", put_admissible },
    { "centre_unit", put_centre_unit },
    { "centre_criteria", put_centre_criteria },
    { "centre_said_by", put_centre_said_by },
    { "centre_on", put_centre_on },
    { "workplace_evidence", put_workplace },
    { "families_showing_it", put_families },
    { "families_needed", put_needed },
    { "scenario", put_scenario },
    { "scenario_title", put_scenario_title },
    { "family", put_family },
}, of_attempt[] = {
    { "attempt", put_attempt },
    { "attempt_number", put_number },
    { "mode", put_mode },
    { "scenario_approval", put_approval },
    { "practised_before", put_practised },
    { "after_debrief", put_after_debrief },
    { "began_utc", put_began },
    { "ended_utc", put_ended },
    { "counts", put_counts },
    { "why_not", put_why_not },
    { "held", put_held },
    { "chances,strong,part,against", put_chances },
    { "level_by_rule", put_engine_level },
    { "level_by_assessor", put_assessor_level },
    { "sum", put_sum },
    { "rule", put_caveat },
    { "used_for_unit", put_is_used },
    { "finished_entry", put_entry },
    { "scenario_version", put_version },
    { "scenario_digest", put_pack_digest },
    { "framework_digest", put_framework_digest },
    { "marking_rules", put_rules },
    { "program_version", put_program },
};

enum { COLUMNS = sizeof columns / sizeof *columns, OF_ATTEMPT = sizeof of_attempt / sizeof *of_attempt };

void csv_put_header(csv_writer *to)
{
    for (size_t i = 0; i < COLUMNS; i++)
        str_print(to->out, "%s%s", i ? "," : "", columns[i].names);
    for (size_t i = 0; i < OF_ATTEMPT; i++)
        str_print(to->out, ",%s", of_attempt[i].names);
    csv_end_row(to);
}

void csv_put_line(csv_writer *to, const csv_line *of)
{
    for (size_t i = 0; i < COLUMNS; i++)
        columns[i].put(to, of);
    for (size_t i = 0; i < OF_ATTEMPT; i++)
        if (of->cell || of->report)
            of_attempt[i].put(to, of);
        else
            csv_skip(to, of_attempt[i].put == put_chances ? 4 : 1);
    csv_end_row(to);
}
