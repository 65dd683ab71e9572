/* Acts about what is kept beside the runs: records and the plan. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "history.h"

/* --- values of a form --- */

typedef struct written_form {
    history *all;
    const rp_form *form;
    const char **values;
    arena *memory;
    rp_error *error;
} written_form;

static void take_value(void *data, const char *key, const rp_json *value)
{
    written_form *to = data;
    size_t field = rp_form_index(to->form, key);
    const char *text = history_text(to->all, rp_json_value_text(value), to->error);
    if (field == to->form->field_count)
        rp_fail(to->error, RP_ERROR_USAGE, "%s has no field '%s'", to->form->name, key);
    else
        to->values[field] = arena_text(to->memory, text);
}

static bool take_values(written_form *to, const rp_json *given)
{
    rp_json_each(given, take_value, to);
    return !to->error->kind;
}

/* --- records --- */

static bool kind_of(const rp_json *act, rp_record_kind *kind, rp_error *error)
{
    const char *form = rp_json_text(act, "form");
    for (int i = 0; i < RP_RECORDS; i++)
        if (str_is(rp_record_form((rp_record_kind)i)->name, form)) {
            *kind = (rp_record_kind)i;
            return true;
        }
    return rp_fail(error, RP_ERROR_USAGE, "there is no form '%s'", form ? form : "");
}

/* The number of the record that the act is about; 0: a new one. */
static bool find_of(const history *all, const rp_json *act, int64_t *of, rp_error *error)
{
    const char *name = rp_json_text(act, "of");
    const history_name *found = name ? history_find(all, name) : NULL;
    *of = found ? found->record : 0;
    return !name || *of || rp_fail(error, RP_ERROR_USAGE, "there is no record '%s'", name);
}

/* The values of the last version, which the new ones change. */
static bool take_last(written_form *to, const rp_desk *desk, int64_t of)
{
    rp_desk_kept kept;
    if (!of)
        return true;
    if (!desk->kept(desk->data, &kept, to->error))
        return false;
    const rp_record *record = rp_records_find(kept.records, of);
    for (size_t i = 0; record && i < to->form->field_count; i++)
        to->values[i] = arena_text(to->memory, record->now->values[i]);
    return true;
}

static bool name_last(history *all, const rp_json *act, const rp_desk *desk, rp_error *error)
{
    rp_desk_kept kept;
    rp_person who = desk->who(desk->data);
    return desk->kept(desk->data, &kept, error) &&
           history_add_name(all, act, &who.stream, kept.records->items[kept.records->count - 1].id, error);
}

bool history_record(history *all, const rp_json *act, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    rp_record_kind kind;
    int64_t of;
    arena memory = { 0 };
    const char *values[RP_FIELDS_MOST] = { NULL };
    written_form to = { .all = all, .values = values, .memory = &memory, .error = error };
    bool done = history_sit_down(all, act, &desk, &functions, error) && kind_of(act, &kind, error) &&
                find_of(all, act, &of, error);
    if (done) {
        rp_person who = functions.who(functions.data);
        to.form = rp_record_form(kind);
        done = take_last(&to, &functions, of) && take_values(&to, rp_json_get(act, "values")) &&
               rp_record_save(functions.journal(functions.data), &who.stream, kind, of, values,
                              rp_json_text(act, "reason"), error) &&
               name_last(all, act, &functions, error);
    }
    arena_finish(&memory);
    desk_finish(&desk);
    return done;
}

bool history_withdraw(history *all, const rp_json *act, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    rp_record_kind kind;
    int64_t of;
    bool done = history_sit_down(all, act, &desk, &functions, error) && kind_of(act, &kind, error) &&
                find_of(all, act, &of, error);
    if (done) {
        rp_person who = functions.who(functions.data);
        done = rp_record_withdraw(functions.journal(functions.data), &who.stream, kind, of,
                                  rp_json_text(act, "reason"), error);
    }
    desk_finish(&desk);
    return done;
}

/* --- the plan --- */

typedef struct planning {
    written_form values;
    rp_plan_row rows[RP_PLAN_ROWS_MOST];
    size_t count;
} planning;

static rp_plan_row *row_of(planning *to, int number)
{
    for (size_t i = 0; i < to->count; i++)
        if (to->rows[i].number == number)
            return &to->rows[i];
    to->rows[to->count] = (rp_plan_row){ .number = number };
    return &to->rows[to->count++];
}

static void take_row(void *data, const char *key, const rp_json *value)
{
    planning *to = data;
    rp_plan_row *row = row_of(to, atoi(key));
    to->values.values = row->values;
    take_values(&to->values, value);
}

bool history_plan(history *all, const rp_json *act, rp_error *error)
{
    cli_desk desk;
    rp_desk functions;
    rp_desk_kept kept;
    arena memory = { 0 };
    planning to = { .values = { .all = all, .form = rp_plan_form(), .memory = &memory, .error = error } };
    bool done =
        history_sit_down(all, act, &desk, &functions, error) && functions.kept(functions.data, &kept, error);
    if (done) {
        const rp_plan *before = kept.plans->count ? &kept.plans->versions[kept.plans->count - 1].plan : NULL;
        rp_person who = functions.who(functions.data);
        for (size_t i = 0; before && i < before->row_count; i++)
            to.rows[to.count++] = before->rows[i];
        rp_json_each(rp_json_get(act, "rows"), take_row, &to);
        const char *review = rp_json_text(act, "next_review");
        const rp_plan plan = { .rows = to.rows,
                               .row_count = to.count,
                               .next_review = review   ? review
                                              : before ? before->next_review
                                                       : NULL };
        done = !error->kind && rp_plan_save(functions.journal(functions.data), &who.stream, before, &plan,
                                            rp_json_text(act, "reason"), error);
    }
    arena_finish(&memory);
    desk_finish(&desk);
    return done;
}
