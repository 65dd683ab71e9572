#include "cli/filling.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/reflections.h"
#include "rapport/prospects.h"

static const rp_scenario *scenario_of(const filling *to)
{
    return to->attempt->scenario.scenario;
}

/* --- one function a kind of entry, in the order of the log --- */

static void take_start(filling *to, const rp_entry *entry)
{
    to->report.engine = rp_json_text(entry->body, "engine");
    to->report.rules = (int)rp_json_integer(entry->body, "rules", 0);
}

static void take_answer(filling *to, const rp_entry *entry)
{
    to->answers = memory_grow(to->answers, to->answer_count, &to->answer_capacity, sizeof *to->answers);
    to->answers[to->answer_count++] = (rp_report_answer){
        .by_assessor = str_is(rp_json_text(entry->body, "by"), "assessor"),
        .spoken = str_is(rp_json_text(entry->body, "way"), "spoken"),
        .erased = cli_some_erased(entry),
    };
}

static void take_step_back(filling *to, const rp_entry *entry)
{
    int64_t left = rp_json_integer(entry->body, "to", (int64_t)to->answer_count);
    if (left < 0 || (size_t)left >= to->answer_count)
        return;
    to->report.step_backs += to->answer_count - (size_t)left;
    to->answer_count = (size_t)left;
}

static void take_opened(filling *to, const rp_entry *entry)
{
    const char *id = rp_json_text(entry->body, "exhibit");
    for (size_t i = 0; i < rp_scenario_exhibit_count(scenario_of(to)); i++) {
        if (!str_is(rp_scenario_exhibit(scenario_of(to), i)->id, id))
            continue;
        to->opened = memory_grow(to->opened, to->opened_count, &to->opened_capacity, sizeof *to->opened);
        to->opened[to->opened_count++] =
            (rp_report_opened){ i, (size_t)rp_json_integer(entry->body, "turn", 0) };
    }
}

/* The last one given before the levels were seen counts; a later one only where there is none. */
static void take_rating(filling *to, const rp_entry *entry)
{
    if (to->seen && to->report.rated_ms)
        return;
    to->report.ratings = cli_ratings(scenario_of(to), entry, &to->memory, &to->report.rating_count);
    to->report.rated_ms = entry->at_ms;
    to->report.rated_late = to->seen;
    to->report.first_next = rp_entry_text(entry, "first", &to->report.first_next_erased);
}

static void take_note(filling *to, const rp_entry *entry)
{
    rp_report_note note = { .kind = entry->kind, .at_ms = entry->at_ms };
    rp_stream by;
    note.text = rp_entry_text(entry, "note", &note.erased);
    if (rp_stream_from_hex(rp_json_text(entry->body, "by"), &by)) {
        char *name = cli_person_name(to->log, &by);
        note.who = arena_text(&to->memory, name);
        free(name);
    }
    to->notes = memory_grow(to->notes, to->note_count, &to->note_capacity, sizeof *to->notes);
    to->notes[to->note_count++] = note;
}

static void take_remark(filling *to, const rp_entry *entry)
{
    rp_remark remark;
    if (!rp_remark_read(entry, &remark))
        return;
    to->remarks = memory_grow(to->remarks, to->remark_count, &to->remark_capacity, sizeof *to->remarks);
    to->remarks[to->remark_count++] = remark;
}

static void take_seen(filling *to, const rp_entry *entry)
{
    (void)entry;
    to->seen = true;
}

static const struct {
    rp_kind kind;
    void (*take)(filling *to, const rp_entry *entry);
} takers[] = {
    { RP_KIND_ATTEMPT_START, take_start }, { RP_KIND_ANSWER, take_answer },
    { RP_KIND_STEP_BACK, take_step_back }, { RP_KIND_DOCUMENT_OPENED, take_opened },
    { RP_KIND_SELF_RATING, take_rating },  { RP_KIND_TALK, take_note },
    { RP_KIND_RELEASE, take_note },        { RP_KIND_DEBRIEF_SEEN, take_seen },
    { RP_KIND_REMARK, take_remark },
};

static void take_entries(filling *to)
{
    rp_report *report = &to->report;
    const store_entries *entries = &to->attempt->entries;
    for (size_t i = 0; i < entries->count; i++)
        for (size_t j = 0; j < sizeof takers / sizeof *takers; j++)
            if (takers[j].kind == entries->items[i].kind)
                takers[j].take(to, &entries->items[i]);
    report->answers = to->answer_count == rp_run_turn_count(report->run) ? to->answers : NULL;
    report->opened = to->opened;
    report->opened_count = to->opened_count;
    report->notes = to->notes;
    report->note_count = to->note_count;
    report->remarks = to->remarks;
    report->remark_count = to->remark_count;
}

/* --- the attempt as a whole --- */

static void fill_from_attempt(filling *to)
{
    rp_report *report = &to->report;
    const cli_attempt *attempt = to->attempt;
    const store_attempt *about = &attempt->about;
    store_head head = store_head_of(to->log);
    rp_moment now;
    char hex[RP_STREAM_HEX];
    store_clock clock = cli_clock();
    rp_stream_hex(&about->stream, hex);
    report->trainee = attempt->trainee;
    report->assessor = attempt->assessor;
    report->attempt = arena_text_n(&to->memory, hex, RP_ATTEMPT_NAME - 1);
    report->began_ms = about->began_ms;
    report->ended_ms = about->ended_ms;
    report->mode = rp_attempt_mode(attempt->attempt);
    report->approval = about->approval;
    report->number = about->number;
    report->practised = about->practised;
    report->after_debrief = cli_after_debrief(&attempt->all, about);
    report->held = attempt->held;
    report->run = rp_attempt_reader(attempt->attempt);
    report->framework = attempt->scenario.framework;
    rp_digest_hex(&about->pack, report->pack);
    rp_digest_hex(&about->framework, report->framework_digest);
    report->log_entry = about->last;
    report->log_count = head.n;
    rp_digest_hex(&head.hash, report->log_head);
    clock.now(clock.data, &now);
    report->printed_ms = now.wall_ms;
}

bool filling_fill(filling *to, const filling_from *from, const cli_attempt *attempt, rp_error *error)
{
    *to = (filling){ .log = from->log, .attempt = attempt };
    rp_report *report = &to->report;
    fill_from_attempt(to);
    take_entries(to);
    report->centre = from->centre;
    if (!report->held) {
        to->debrief =
            rp_debrief_create(report->run, report->framework, report->ratings, report->rating_count);
        rp_prospects_add(to->debrief);
    }
    report->debrief = to->debrief;
    return cli_reflections(from->log, from->scenarios, from->reflections, attempt, &to->memory,
                           &report->entries, &report->entry_count, error);
}

void filling_finish(filling *to)
{
    rp_debrief_destroy(to->debrief);
    free(to->answers);
    free(to->opened);
    free(to->notes);
    free(to->remarks);
    arena_finish(&to->memory);
    *to = (filling){ .debrief = NULL };
}
