/* What is worth another look in a plan, beside the trainee's records. */
#include <stdlib.h>

#include "base/line.h"
#include "base/memory.h"
#include "base/str.h"
#include "portfolio/form.h"
#include "portfolio/plan.h"

typedef struct warnings {
    rp_plan_warning *items;
    size_t count, capacity;
} warnings;

static void warn(warnings *to, int number, const char *text)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    rp_plan_warning *one = &to->items[to->count++];
    one->number = number;
    line_clean(text, one->text, sizeof one->text);
}

/* --- from rows to records --- */

static void warn_of_row(warnings *to, const rp_plan_row *row, const rp_records *records)
{
    const rp_form *form = rp_plan_form();
    for (size_t i = 0; i < form->field_count; i++) {
        int64_t id = form_linked(row->values[i], RP_LINK_RECORD);
        const rp_record *record = id ? rp_records_find(records, id) : NULL;
        if (id && !record)
            warn(to, row->number, "It is linked to a record that is not there.");
        else if (record && record->withdrawn)
            warn(to, row->number, "It is linked to a record that was withdrawn.");
    }
    char *caution = form_figures_caution(form, row->values);
    if (caution)
        warn(to, row->number, caution);
    free(caution);
}

/* --- from records to rows --- */

static void warn_of_record(warnings *to, const rp_plan *plan, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    for (size_t i = 0; i < form->field_count; i++) {
        int64_t number = form_linked(rp_record_value(record, form->fields[i].key), RP_LINK_ROW);
        if (!number || (number <= RP_PLAN_NUMBER_MOST && plan_row(plan, (int)number)))
            continue;
        str text = STR_EMPTY;
        str_print(&text, "%s (record %lld) is linked to row %lld, which the plan does not have.", form->title,
                  (long long)record->id, (long long)number);
        warn(to, 0, text.bytes);
        str_finish(&text);
    }
}

rp_plan_warning *rp_plan_warnings(const rp_plan *plan, const rp_records *records, size_t *count)
{
    warnings out = { .items = NULL };
    for (size_t i = 0; i < plan->row_count; i++)
        warn_of_row(&out, &plan->rows[i], records);
    for (size_t i = 0; i < records->count; i++)
        if (!records->items[i].withdrawn)
            warn_of_record(&out, plan, &records->items[i]);
    *count = out.count;
    return out.items;
}
