/* A development plan as it stands: its order, its review, what it lacks. */
#include "portfolio/plan.h"

#include <stdlib.h>

#include "base/date.h"
#include "base/memory.h"
#include "portfolio/form.h"
#include "portfolio/forms.h"

const rp_form *rp_plan_form(void)
{
    return &form_plan_row;
}

const rp_plan_row *plan_row(const rp_plan *plan, int number)
{
    for (size_t i = 0; i < plan->row_count; i++)
        if (plan->rows[i].number == number)
            return &plan->rows[i];
    return NULL;
}

long plan_priority(const rp_plan_row *row)
{
    const char *value = row->values[rp_form_index(&form_plan_row, "priority")];
    return form_is_blank(value) ? 0 : strtol(value, NULL, 10);
}

static bool comes_before(const rp_plan_row *one, const rp_plan_row *other)
{
    long a = plan_priority(one), b = plan_priority(other);
    if (a != b)
        return b == 0 || (a != 0 && a < b);
    return one->number < other->number;
}

void rp_plan_order(const rp_plan *plan, size_t *out)
{
    for (size_t i = 0; i < plan->row_count; i++) {
        size_t place = i;
        for (; place > 0 && comes_before(&plan->rows[i], &plan->rows[out[place - 1]]); place--)
            out[place] = out[place - 1];
        out[place] = i;
    }
}

bool rp_plan_review_due(const rp_plan *plan, const char *today)
{
    int64_t review, now;
    return date_read(plan->next_review, &review) && date_read(today, &now) && review <= now;
}

/* --- checks --- */

typedef struct findings {
    rp_plan_finding *items;
    size_t count, capacity;
} findings;

static void find(findings *to, int number, size_t field, const char *why)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = (rp_plan_finding){ number, field, why };
}

rp_plan_finding *rp_plan_missing(const rp_plan *plan, int step, size_t *count)
{
    findings out = { .items = NULL };
    if (!plan->row_count)
        find(&out, 0, 0, "the plan has no row yet");
    for (size_t i = 0; i < plan->row_count; i++) {
        rp_form_finding found[RP_FORM_FINDINGS_MOST];
        size_t lacking = rp_form_missing(&form_plan_row, step, plan->rows[i].values, found);
        for (size_t j = 0; j < lacking; j++)
            find(&out, plan->rows[i].number, found[j].field, found[j].why);
    }
    if (form_is_blank(plan->next_review))
        find(&out, 0, 0, "it does not say yet when you will look at the plan again");
    *count = out.count;
    return out.items;
}
