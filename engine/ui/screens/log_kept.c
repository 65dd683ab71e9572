/* Records and versions of the development plan on the time line: each version at the day on which it was written. */
#include <string.h>

#include "base/str.h"
#include "ui/kept.h"
#include "ui/screens/log.h"
#include "ui/widget.h"

typedef struct reading {
    log_list *list;
    str words; /* of the item that is being made */
    log_part *parts;
    size_t part_count;
} reading;

static void add_part(reading *r, const char *title, const char *text)
{
    if (!text || !*text)
        return;
    r->parts[r->part_count++] =
        (log_part){ arena_text(&r->list->memory, title), arena_text(&r->list->memory, text) };
    str_print(&r->words, "%s ", text);
}

/* A choice is kept by its name, and read by its title. */
static const char *readable(const rp_field *field, const char *value)
{
    for (const rp_choice *one = field->choices; value && one && one->name; one++)
        if (str_is(one->name, value))
            return one->title;
    return value;
}

static void add_values(reading *r, const rp_form *form, const char *const *values)
{
    for (size_t i = 0; i < form->field_count; i++)
        if (form->fields[i].kind != RP_FIELD_LINK)
            add_part(r, form->fields[i].title, readable(&form->fields[i], values[i]));
}

static void begin(reading *r, size_t most)
{
    str_clear(&r->words);
    r->parts = arena_allocate(&r->list->memory, most * sizeof *r->parts);
    r->part_count = 0;
}

static void finish(reading *r, log_item *item)
{
    item->words = arena_text(&r->list->memory, str_text(&r->words));
    item->parts = r->parts;
    item->part_count = r->part_count;
    log_list_insert(r->list, item);
}

static const char *record_state(const rp_record_version *version, bool first)
{
    if (version->withdrawn)
        return "Withdrawn";
    if (!first)
        return version->finished ? "Changed, finished" : "Changed, not finished";
    return version->finished ? "Finished" : "Not finished";
}

static void add_record(reading *r, const rp_record *record, size_t index)
{
    const rp_record_version *version = &record->versions[index];
    const rp_form *form = rp_record_form(record->kind);
    log_item *item = log_list_new(r->list, LOG_RECORD, version->at_ms);
    begin(r, form->field_count + 1);
    item->seq = version->seq;
    item->record = record->id;
    item->title = form->title;
    item->state = record_state(version, index == 0);
    item->begins = log_begins(r->list, version->withdrawn ? version->reason
                                                          : version->values[rp_record_gist(record->kind)]);
    add_part(r, "Why", version->reason);
    if (!version->withdrawn)
        add_values(r, form, version->values);
    finish(r, item);
}

static void add_version(reading *r, const rp_plans *plans, size_t index)
{
    const rp_plan_version *version = &plans->versions[index];
    const rp_form *form = rp_plan_form();
    log_item *item = log_list_new(r->list, LOG_PLAN, version->at_ms);
    begin(r, (form->field_count + 1) * version->plan.row_count + 2);
    item->seq = version->seq;
    item->title = arena_print(&r->list->memory, "Development plan, version %zu: %s", index + 1,
                              rp_plan_difference_words(version->difference));
    item->state = arena_print(&r->list->memory, "%zu %s", version->plan.row_count,
                              version->plan.row_count == 1 ? "row" : "rows");
    item->begins = log_begins(r->list, version->reason);
    add_part(r, "Why", version->reason);
    for (size_t i = 0; i < version->plan.row_count; i++)
        add_values(r, form, version->plan.rows[i].values);
    finish(r, item);
}

bool log_read_kept(ui_app *app, log_list *list, rp_error *error)
{
    reading r = { .list = list };
    ui_kept_forget(app);
    const rp_desk_kept *kept = ui_kept_of(app, error);
    if (!kept)
        return false;
    for (size_t i = 0; i < kept->records->count; i++)
        for (size_t j = 0; j < kept->records->items[i].version_count; j++)
            add_record(&r, &kept->records->items[i], j);
    for (size_t i = 0; i < kept->plans->count; i++)
        add_version(&r, kept->plans, i);
    str_finish(&r.words);
    return true;
}

void log_draw_kept(ui_frame *frame, const log_item *item)
{
    for (size_t i = 0; i < item->part_count; i++)
        ui_labelled(frame, item->parts[i].title, item->parts[i].text);
    if (!item->part_count)
        ui_write(frame, UI_STYLE_SMALL, "Nothing was written in it, or its words were erased.");
}
