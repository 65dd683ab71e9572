/* What changed between two versions of a plan. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "portfolio/form.h"
#include "portfolio/plan.h"

const char *rp_plan_difference_name(rp_plan_difference difference)
{
    static const char *const names[RP_PLAN_DIFFERENCES] = {
        [RP_PLAN_FIRST] = "first",
        [RP_PLAN_SAME] = "same",
        [RP_PLAN_DATES] = "dates",
        [RP_PLAN_UPDATE] = "update",
    };
    return names[difference];
}

const char *rp_plan_difference_words(rp_plan_difference difference)
{
    static const char *const words[RP_PLAN_DIFFERENCES] = {
        [RP_PLAN_FIRST] = "first version",
        [RP_PLAN_SAME] = "nothing was changed",
        [RP_PLAN_DATES] = "only dates were moved: not an update",
        [RP_PLAN_UPDATE] = "updated",
    };
    return words[difference];
}

typedef struct changes {
    rp_plan_change *items;
    size_t count, capacity;
} changes;

static void add(changes *to, rp_plan_change change)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = change;
}

/* Blanks are nothing. */
static const char *written(const char *value)
{
    return form_is_blank(value) ? NULL : value;
}

static void compare_rows(changes *to, const rp_plan_row *was, const rp_plan_row *is)
{
    for (size_t i = 0; i < rp_plan_form()->field_count; i++) {
        const char *before = written(was->values[i]), *after = written(is->values[i]);
        if (!str_is(before, after))
            add(to, (rp_plan_change){ RP_PLAN_CHANGED, is->number, i, before, after });
    }
}

rp_plan_change *rp_plan_changes(const rp_plan *before, const rp_plan *after, size_t *count)
{
    changes out = { .items = NULL };
    const char *was = written(before->next_review), *is = written(after->next_review);
    if (!str_is(was, is))
        add(&out, (rp_plan_change){ RP_PLAN_CHANGED, 0, 0, was, is });
    for (size_t i = 0; i < after->row_count; i++) {
        const rp_plan_row *row = plan_row(before, after->rows[i].number);
        if (row)
            compare_rows(&out, row, &after->rows[i]);
        else
            add(&out, (rp_plan_change){ .kind = RP_PLAN_ADDED, .number = after->rows[i].number });
    }
    for (size_t i = 0; i < before->row_count; i++)
        if (!plan_row(after, before->rows[i].number))
            add(&out, (rp_plan_change){ .kind = RP_PLAN_DROPPED, .number = before->rows[i].number });
    *count = out.count;
    return out.items;
}

static bool is_date(const rp_plan_change *change)
{
    return change->kind == RP_PLAN_CHANGED &&
           (!change->number || rp_plan_form()->fields[change->field].kind == RP_FIELD_DATE);
}

rp_plan_difference rp_plan_compare(const rp_plan *before, const rp_plan *after)
{
    if (!before)
        return RP_PLAN_FIRST;
    size_t count;
    rp_plan_change *all = rp_plan_changes(before, after, &count);
    rp_plan_difference out = count ? RP_PLAN_DATES : RP_PLAN_SAME;
    for (size_t i = 0; i < count; i++)
        if (!is_date(&all[i]))
            out = RP_PLAN_UPDATE;
    free(all);
    return out;
}
