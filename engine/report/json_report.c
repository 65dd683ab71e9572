/* An attempt for programs: report.h says which keys it has. */
#include <stdlib.h>

#include "report/formats.h"
#include "report/json.h"

void json_put_count(rp_json *to, const char *key, size_t count)
{
    rp_json_put_integer(to, key, (int64_t)count);
}

void json_put_time(rp_json *to, const char *key, int64_t at_ms)
{
    rp_json_put(to, key, at_ms ? rp_json_of_integer(at_ms) : rp_json_null());
}

void json_put_level(rp_json *to, const char *key, bool there, rp_level level)
{
    rp_json_put_text(to, key, there ? rp_level_name(level) : NULL);
}

void json_add_line(str *out, rp_json *object)
{
    char *line = rp_json_write(object);
    str_add(out, line);
    str_add_char(out, '\n');
    free(line);
    rp_json_destroy(object);
}

/* --- the run --- */

static rp_json *scenario_json(const rp_report *report)
{
    const rp_about *about = rp_scenario_about(rp_run_scenario(report->run));
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "id", about->id);
    rp_json_put_text(out, "title", about->title);
    rp_json_put_text(out, "family", about->family);
    rp_json_put_integer(out, "version", about->version);
    rp_json_put_text(out, "language", about->language);
    rp_json_put_text(out, "framework", about->framework);
    return out;
}

static rp_json *result_json(const rp_report *report)
{
    rp_digest digest;
    if (!rp_digest_from_hex(report->pack, &digest))
        return rp_json_null();
    return rp_run_json(report->run, &digest, report->held);
}

static rp_json *answers_json(const rp_report *report)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < rp_run_turn_count(report->run); i++) {
        rp_report_answer how = report->answers ? report->answers[i] : (rp_report_answer){ .spoken = false };
        rp_json *one = rp_json_object();
        json_put_count(one, "turn", i + 1);
        rp_json_put_text(one, "by", how.by_assessor ? "assessor" : "trainee");
        rp_json_put_flag(one, "spoken", how.spoken);
        rp_json_put_flag(one, "erased", how.erased);
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *documents_json(const rp_report *report)
{
    const rp_scenario *scenario = rp_run_scenario(report->run);
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < report->opened_count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "document", rp_scenario_exhibit(scenario, report->opened[i].exhibit)->id);
        json_put_count(one, "turn", report->opened[i].turns);
        rp_json_push(out, one);
    }
    return out;
}

/* --- what came of it --- */

static rp_json *rating_json(const rp_report *report)
{
    if (!report->rated_ms)
        return rp_json_null();
    rp_json *out = rp_json_object(), *points = rp_json_array();
    json_put_time(out, "at", report->rated_ms);
    rp_json_put_flag(out, "late", report->rated_late);
    rp_json_put_text(out, "first_next", report->first_next);
    rp_json_put_flag(out, "first_next_erased", report->first_next_erased);
    for (size_t i = 0; i < report->rating_count; i++) {
        const rp_rating *rating = &report->ratings[i];
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", rp_scenario_claim(rp_run_scenario(report->run), rating->claim)->id);
        json_put_level(one, "own", true, rating->level);
        rp_json_put(one, "proof",
                    rating->proof ? rp_json_of_integer((int64_t)rating->proof) : rp_json_null());
        rp_json_push(points, one);
    }
    rp_json_put(out, "points", points);
    return out;
}

static rp_json *evidence_json(const rp_finding *finding)
{
    static const char *const bearings[RP_BEARINGS] = {
        [RP_BEARING_STRONG] = "strong",
        [RP_BEARING_PART] = "part",
        [RP_BEARING_AGAINST] = "against",
        [RP_BEARING_MISSED] = "missed",
    };
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < finding->evidence_count; i++) {
        rp_json *one = rp_json_object();
        json_put_count(one, "turn", finding->evidence[i].turn + 1);
        rp_json_put_text(one, "bearing", bearings[finding->evidence[i].bearing]);
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *finding_json(const rp_finding *finding, bool is_point)
{
    static const char *const comparisons[] = {
        [RP_COMPARED_NOTHING] = NULL,
        [RP_COMPARED_CLOSE] = "close",
        [RP_COMPARED_OVER] = "over",
        [RP_COMPARED_UNDER] = "under",
    };
    rp_json *out = rp_json_object(), *looked_like = rp_json_array();
    rp_json_put_text(out, "id", finding->definition->id);
    rp_json_put_text(out, "title", finding->definition->title);
    rp_json_put_text(out, "scale", is_point ? "marking" : "practice");
    json_put_level(out, "level", is_point, finding->level);
    rp_json_put_text(out, "sum", finding->sum);
    json_put_level(out, "own", finding->rated, finding->own_level);
    rp_json_put_text(out, "compared", comparisons[finding->comparison]);
    rp_json_put(out, "evidence", evidence_json(finding));
    for (size_t i = 0; i < finding->looked_like_count; i++)
        rp_json_push_text(looked_like, finding->looked_like[i]->id);
    rp_json_put(out, "looked_like", looked_like);
    return out;
}

static rp_json *findings_json(const rp_report *report)
{
    if (report->held || !report->debrief)
        return rp_json_null();
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < report->debrief->count; i++)
        rp_json_push(out, finding_json(&report->debrief->findings[i], i < report->debrief->points));
    return out;
}

/* --- what was written --- */

static rp_json *prompts_json(const rp_kept_entry *entry)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < entry->prompts.count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "prompt", entry->prompts.items[i]);
        rp_json_put_text(one, "text", entry->words.answers[i]);
        rp_json_push(out, one);
    }
    return out;
}

/* What was said in a turn that is quoted; NULL where it cannot be told. */
static const char *quoted(const rp_report *report, const rp_entry_run *run, size_t index)
{
    size_t turn = run->quotes[index];
    if (!run->here)
        return run->quoted.items[index];
    bool there = turn && turn <= rp_run_turn_count(report->run);
    bool erased = there && report->answers && report->answers[turn - 1].erased;
    return there && !erased ? rp_run_turn(report->run, turn - 1)->text : NULL;
}

static rp_json *covered_json(const rp_report *report, const rp_entry_run *run)
{
    rp_json *out = rp_json_object(), *list = rp_json_array();
    char hex[RP_STREAM_HEX];
    rp_stream_hex(&run->attempt, hex);
    rp_json_put_text(out, "attempt", hex);
    rp_json_put_text(out, "title", run->title);
    rp_json_put_flag(out, "this", run->here);
    for (size_t i = 0; i < run->quoted.count; i++) {
        rp_json *one = rp_json_object();
        json_put_count(one, "turn", run->quotes[i]);
        rp_json_put_text(one, "text", quoted(report, run, i));
        rp_json_push(list, one);
    }
    rp_json_put(out, "quotes", list);
    return out;
}

static rp_json *addition_json(const rp_addition *addition)
{
    rp_json *out = rp_json_object();
    json_put_time(out, "at", addition->at_ms);
    rp_json_put_flag(out, "comment", addition->comment);
    rp_json_put_text(out, "by", addition->by);
    rp_json_put_flag(out, "asks", addition->asks);
    rp_json_put_text(out, "text", addition->text);
    return out;
}

static rp_json *entry_json(const rp_report *report, const rp_kept_entry *entry)
{
    rp_json *out = rp_json_object(), *runs = rp_json_array(), *additions = rp_json_array();
    json_put_time(out, "at", entry->at_ms);
    rp_json_put_text(out, "form", rp_reflection_plans[entry->words.form].name);
    rp_json_put_flag(out, "finished", entry->finished);
    rp_json_put_flag(out, "erased", entry->erased);
    rp_json_put_flag(out, "told", entry->words.told);
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++)
        rp_json_put_text(out, rp_reflection_key((rp_reflection_text)i), entry->words.texts[i]);
    rp_json_put(out, "prompts", prompts_json(entry));
    for (size_t i = 0; i < entry->run_count; i++)
        rp_json_push(runs, covered_json(report, &entry->runs[i]));
    rp_json_put(out, "runs", runs);
    for (size_t i = 0; i < entry->addition_count; i++)
        rp_json_push(additions, addition_json(&entry->additions[i]));
    rp_json_put(out, "additions", additions);
    return out;
}

static rp_json *entries_json(const rp_report *report)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < report->entry_count; i++)
        rp_json_push(out, entry_json(report, &report->entries[i]));
    return out;
}

static rp_json *notes_json(const rp_report *report)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < report->note_count; i++) {
        const rp_report_note *note = &report->notes[i];
        if (report->held && note->kind == RP_KIND_TALK)
            continue; /* that there was something to talk about is held too */
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "kind", rp_kind_name(note->kind));
        json_put_time(one, "at", note->at_ms);
        rp_json_put_text(one, "who", note->who);
        rp_json_put_text(one, "text", note->text);
        rp_json_put_flag(one, "erased", note->erased);
        rp_json_push(out, one);
    }
    return out;
}

/* --- results that were recorded later --- */

static rp_json *remark_json(const rp_remark *remark, bool held)
{
    char hex[RP_DIGEST_HEX];
    rp_json *out = rp_json_object(), *levels = rp_json_array();
    rp_digest_hex(&remark->digest, hex);
    json_put_time(out, "at", remark->at_ms);
    rp_json_put_text(out, "framework", remark->framework);
    rp_json_put_integer(out, "version", remark->version);
    rp_json_put_text(out, "digest", hex);
    rp_json_put_integer(out, "rules", remark->rules);
    for (size_t i = 0; i < rp_remark_count(remark) && !held; i++) {
        rp_level level;
        const char *id = rp_remark_at(remark, i, &level);
        if (!id)
            continue;
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", id);
        json_put_level(one, "level", true, level);
        rp_json_push(levels, one);
    }
    if (held) {
        rp_json_destroy(levels);
        levels = rp_json_null();
    }
    rp_json_put(out, "levels", levels);
    return out;
}

static rp_json *remarks_json(const rp_report *report)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < report->remark_count; i++)
        rp_json_push(out, remark_json(&report->remarks[i], report->held));
    return out;
}

/* --- the whole --- */

static void put_circumstances(rp_json *out, const rp_report *report)
{
    rp_json_put_text(out, "attempt", report->attempt);
    rp_json_put_text(out, "trainee", report->trainee);
    rp_json_put_text(out, "assessor", report->assessor);
    rp_json_put_text(out, "mode", rp_mode_name(report->mode));
    rp_json_put_text(out, "approval", rp_approval_name(report->approval));
    rp_json_put_integer(out, "number", report->number);
    rp_json_put_integer(out, "practised", report->practised);
    rp_json_put_flag(out, "after_debrief", report->after_debrief);
    rp_json_put_flag(out, "held", report->held);
    json_put_time(out, "began", report->began_ms);
    json_put_time(out, "ended", report->ended_ms);
    json_put_time(out, "printed", report->printed_ms);
}

static void put_record(rp_json *out, const rp_report *report)
{
    rp_json *log = rp_json_object();
    rp_json_put_text(out, "engine", report->engine);
    rp_json_put_integer(out, "rules", report->rules);
    rp_json_put_text(out, "scenario_digest", report->pack);
    rp_json_put_text(out, "framework_digest", report->framework_digest);
    rp_json_put_integer(log, "entry", report->log_entry);
    rp_json_put_integer(log, "count", report->log_count);
    rp_json_put_text(log, "head", report->log_head);
    rp_json_put(out, "log", log);
}

rp_json *json_report(const rp_report *report)
{
    rp_json *out = rp_json_object();
    rp_json_put_flag(out, "simulation", true);
    rp_json_put_text(out, "kind", "attempt");
    rp_json_put_text(out, "caveat", report->held ? NULL : rp_marking_caveat());
    put_circumstances(out, report);
    rp_json_put(out, "scenario", scenario_json(report));
    rp_json_put(out, "result", result_json(report));
    rp_json_put(out, "answers", answers_json(report));
    json_put_count(out, "step_backs", report->step_backs);
    rp_json_put(out, "documents", documents_json(report));
    rp_json_put(out, "rating", rating_json(report));
    rp_json_put(out, "findings", findings_json(report));
    rp_json_put(out, "entries", entries_json(report));
    rp_json_put(out, "notes", notes_json(report));
    rp_json_put(out, "remarks", remarks_json(report));
    put_record(out, report);
    return out;
}

bool report_json(const rp_report *report, str *out, rp_error *error)
{
    (void)error; /* nothing can be missing */
    json_add_line(out, json_report(report));
    return true;
}
