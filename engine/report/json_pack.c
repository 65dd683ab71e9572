/* An evidence pack for programs: report.h says which keys it has. */
#include <stdlib.h>

#include "report/formats.h"
#include "report/json.h"
#include "report/pack.h"

/* --- units and attempts --- */

static rp_json *framework_json(const rp_framework *framework)
{
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "id", rp_framework_id(framework));
    rp_json_put_text(out, "title", rp_framework_title(framework));
    rp_json_put_integer(out, "version", rp_framework_version(framework));
    return out;
}

static rp_json *units_json(const rp_evidence_pack *pack)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < pack->map->unit_count; i++)
        if (!pack->unit || pack->unit == &pack->map->units[i])
            rp_json_push(out, rp_unit_json(&pack->map->units[i]));
    return out;
}

/* A held run may have a stop-and-talk moment. */
static rp_json *counts_json(const rp_pack_attempt *attempt)
{
    bool open = attempt->run && attempt->run->standing.held && !attempt->not_counted;
    return open ? rp_json_null() : rp_json_of_flag(attempt->run && !attempt->not_counted);
}

static rp_json *attempts_json(const rp_evidence_pack *pack)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < pack->attempt_count; i++) {
        const rp_pack_attempt *attempt = &pack->attempts[i];
        rp_json *one = rp_json_object();
        rp_json_put(one, "counts", counts_json(attempt));
        rp_json_put_text(one, "why_not", attempt->not_counted);
        rp_json_put_text(one, "unreadable", attempt->unreadable);
        rp_json_put(one, "report", attempt->report ? json_report(attempt->report) : rp_json_null());
        rp_json_push(out, one);
    }
    return out;
}

/* --- forms --- */

static rp_json *values_json(const rp_form *form, const char *const *values)
{
    rp_json *out = rp_json_object();
    for (size_t i = 0; i < form->field_count; i++)
        if (values[i])
            rp_json_put_text(out, form->fields[i].key, values[i]);
    return out;
}

static rp_json *missing_json(const rp_form *form, const char *const *values)
{
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    size_t count = rp_form_missing(form, RP_ALL_STEPS, values, found);
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "field", form->fields[found[i].field].key);
        rp_json_put_text(one, "text", found[i].why);
        rp_json_push(out, one);
    }
    return out;
}

/* --- records --- */

static rp_json *versions_json(const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < record->version_count; i++) {
        const rp_record_version *version = &record->versions[i];
        rp_json *one = rp_json_object();
        rp_json_put_integer(one, "seq", version->seq);
        json_put_time(one, "at", version->at_ms);
        rp_json_put_flag(one, "finished", version->finished);
        rp_json_put_flag(one, "withdrawn", version->withdrawn);
        rp_json_put_flag(one, "erased", version->erased);
        rp_json_put_text(one, "reason", version->reason);
        rp_json_put(one, "values", version->withdrawn ? rp_json_null() : values_json(form, version->values));
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *record_json(const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    rp_json *out = rp_json_object();
    rp_json_put_integer(out, "record", record->id);
    rp_json_put_text(out, "kind", form->name);
    rp_json_put_text(out, "title", form->title);
    rp_json_put_flag(out, "withdrawn", record->withdrawn);
    rp_json_put_flag(out, "finished", record->now->finished);
    rp_json_put(out, "missing", missing_json(form, record->now->values));
    rp_json_put(out, "versions", versions_json(record));
    return out;
}

static void put_records(rp_json *to, const pack_page *p)
{
    const rp_records *records = p->pack->records;
    rp_json *items = rp_json_array(), *warnings = rp_json_array();
    for (size_t i = 0; i < records->count; i++)
        if (pack_is_about_record(p, &records->items[i]))
            rp_json_push(items, record_json(&records->items[i]));
    for (size_t i = 0; i < records->warning_count; i++) {
        const rp_record_warning *warning = &records->warnings[i];
        if (warning->record && !pack_is_about_record(p, warning->record))
            continue;
        rp_json *one = rp_json_object();
        rp_json_put(one, "record",
                    warning->record ? rp_json_of_integer(warning->record->id) : rp_json_null());
        rp_json_put_text(one, "text", warning->text);
        rp_json_push(warnings, one);
    }
    rp_json_put(to, "records", items);
    rp_json_put(to, "warnings", warnings);
    rp_json_put(to, "workplace", rp_names_json(records->workplace));
}

/* --- the plan --- */

static rp_json *rows_json(const pack_page *p, const rp_plan *plan)
{
    size_t order[RP_PLAN_ROWS_MOST];
    rp_json *out = rp_json_array();
    rp_plan_order(plan, order);
    for (size_t i = 0; i < plan->row_count; i++) {
        const rp_plan_row *row = &plan->rows[order[i]];
        if (!pack_bears(p, rp_plan_form(), row->values))
            continue;
        rp_json *one = rp_json_object();
        rp_json_put_integer(one, "row", row->number);
        rp_json_put(one, "values", values_json(rp_plan_form(), row->values));
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *version_json(const pack_page *p, const rp_plan_version *version)
{
    rp_json *out = rp_json_object();
    rp_json_put_integer(out, "seq", version->seq);
    json_put_time(out, "at", version->at_ms);
    rp_json_put_text(out, "difference", rp_plan_difference_name(version->difference));
    rp_json_put_text(out, "reason", version->reason);
    rp_json_put_flag(out, "erased", version->erased);
    rp_json_put_text(out, "next_review", version->plan.next_review);
    rp_json_put(out, "rows", rows_json(p, &version->plan));
    return out;
}

/* A number of 0 is no row's: it is about the plan as a whole. */
static void put_row(rp_json *to, int number)
{
    rp_json_put(to, "row", number ? rp_json_of_integer(number) : rp_json_null());
}

/* Whether a finding is about the plan as a whole, or about a row that stands in the pack. */
static bool is_told(const pack_page *p, int number)
{
    return !number || pack_has_plan_row(p, number);
}

static rp_json *plan_missing_json(const pack_page *p, const rp_plan *plan)
{
    size_t count;
    rp_plan_finding *found = rp_plan_missing(plan, RP_ALL_STEPS, &count);
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < count; i++) {
        if (!is_told(p, found[i].number))
            continue;
        rp_json *one = rp_json_object();
        put_row(one, found[i].number);
        rp_json_put_text(one, "field", found[i].number ? rp_plan_form()->fields[found[i].field].key : NULL);
        rp_json_put_text(one, "text", found[i].why);
        rp_json_push(out, one);
    }
    free(found);
    return out;
}

static rp_json *plan_warnings_json(const pack_page *p, const rp_plan *plan)
{
    size_t count;
    rp_plan_warning *found = rp_plan_warnings(plan, p->pack->records, &count);
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < count; i++) {
        if (!is_told(p, found[i].number))
            continue;
        rp_json *one = rp_json_object();
        put_row(one, found[i].number);
        rp_json_put_text(one, "text", found[i].text);
        rp_json_push(out, one);
    }
    free(found);
    return out;
}

static rp_json *plan_json(const pack_page *p)
{
    const rp_plans *plans = p->pack->plans;
    if (!plans->count)
        return rp_json_null();
    const rp_plan *now = &plans->versions[plans->count - 1].plan;
    rp_json *out = rp_json_object(), *versions = rp_json_array();
    rp_json_put_flag(out, "updated", plans->updated);
    rp_json_put(out, "missing", plan_missing_json(p, now));
    rp_json_put(out, "warnings", plan_warnings_json(p, now));
    for (size_t i = 0; i < plans->count; i++)
        rp_json_push(versions, version_json(p, &plans->versions[i]));
    rp_json_put(out, "versions", versions);
    return out;
}

/* --- the whole --- */

bool pack_json(const rp_evidence_pack *pack, str *out, rp_error *error)
{
    (void)error; /* nothing can be missing */
    rp_json *whole = rp_json_object(), *log = rp_json_object();
    pack_page p = { .pack = pack };
    pack_gather(&p);
    rp_json_put_flag(whole, "simulation", true);
    rp_json_put_text(whole, "kind", "evidence-pack");
    rp_json_put_text(whole, "caveat", rp_marking_caveat());
    rp_json_put_text(whole, "trainee", pack->trainee);
    rp_json_put_text(whole, "unit", pack->unit ? pack->unit->unit->id : NULL);
    json_put_time(whole, "printed", pack->printed_ms);
    rp_json_put(whole, "framework", framework_json(pack->framework));
    rp_json_put(whole, "units", units_json(pack));
    rp_json_put(whole, "attempts", attempts_json(pack));
    put_records(whole, &p);
    rp_json_put(whole, "plan", plan_json(&p));
    rp_json_put_text(whole, "engine", pack->engine);
    rp_json_put_integer(whole, "rules", pack->rules);
    rp_json_put_integer(log, "count", pack->log_count);
    rp_json_put_text(log, "head", pack->log_head);
    rp_json_put(whole, "log", log);
    json_add_line(out, whole);
    pack_release(&p);
    return true;
}
