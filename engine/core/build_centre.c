/* The centre's own facts, laid over a framework. */
#include <stddef.h>

#include "base/date.h"
#include "base/str.h"
#include "core/build.h"
#include "core/fields.h"

struct rp_centre {
    arena memory;
    rp_centre_fact *facts;
    size_t count;
    rp_retention retention; /* years 0: the centre has not said */
};

static const char *const admissible_words[] = { "unknown", "yes", "no", "with agreement", NULL };

typedef struct centre_fields {
    const char *unit, *said_by, *on;
    field_list criteria;
    int admissible;
} centre_fields;

static void check_date(fields_context *context, const source_form *form, const char *on)
{
    int64_t day;
    if (on && !date_read(on, &day))
        fields_wrong(context, form->place, RULE_UNKNOWN_VALUE, NULL,
                     "'on' is a date written 2026-03-01, not '%s'", on);
}

static void take_fact(fields_context *context, const source_form *form, rp_centre *out)
{
    static const field_spec specs[] = {
        { "unit", field_text, offsetof(centre_fields, unit), false, NULL },
        { "criteria", field_texts, offsetof(centre_fields, criteria), false, NULL },
        { "admissible", field_word, offsetof(centre_fields, admissible), false, admissible_words },
        { "said_by", field_text, offsetof(centre_fields, said_by), false, NULL },
        { "on", field_text, offsetof(centre_fields, on), false, NULL },
    };
    static const char *const none[] = { NULL };
    centre_fields fields = { .unit = NULL };
    const char *point = fields_take_id(context, form->place, &form->first, "the point of a 'centre'");
    fields_read(context, form->place, "'centre'", fields_body(form), specs, 5, &fields, true);
    check_date(context, form, fields.on);
    if (point && rp_centre_find(out, point))
        fields_wrong(context, form->place, RULE_DUPLICATE, NULL, "'%s' is described twice", point);
    if (!point)
        return;
    out->facts[out->count++] =
        (rp_centre_fact){ .point = point,
                          .unit = fields.unit,
                          .criteria = fields.criteria.items ? fields.criteria.items : none,
                          .admissible = (rp_admissible)fields.admissible,
                          .said_by = fields.said_by,
                          .on = fields.on };
}

static void take_retention(fields_context *context, const source_form *form, rp_centre *out)
{
    static const field_range range = { 1, RP_RETENTION_YEARS_MOST };
    static const field_spec specs[] = {
        { "years", field_integer, offsetof(rp_retention, years), true, &range },
        { "said_by", field_text, offsetof(rp_retention, said_by), false, NULL },
        { "on", field_text, offsetof(rp_retention, on), false, NULL },
    };
    rp_retention fields = { .years = RP_RETENTION_YEARS };
    fields_read(context, form->place, "'retention'", fields_body(form), specs, 3, &fields, true);
    check_date(context, form, fields.on);
    if (out->retention.years)
        fields_wrong(context, form->place, RULE_DUPLICATE, NULL, "how long records are kept is said twice");
    out->retention = fields;
}

rp_centre *build_centre(const source_file *source, rp_diagnostics *found)
{
    size_t before = rp_diagnostics_stops(found);
    arena memory;
    arena_init(&memory);
    rp_centre *out = arena_allocate(&memory, sizeof *out);
    out->memory = memory;
    out->facts = arena_allocate(&out->memory, source->form_count * sizeof *out->facts);
    fields_context context = { .memory = &out->memory, .found = found };
    for (size_t i = 0; i < source->form_count; i++)
        (str_is(source->forms[i]->word, "retention") ? take_retention : take_fact)(&context, source->forms[i],
                                                                                   out);
    if (rp_diagnostics_stops(found) == before)
        return out;
    rp_centre_destroy(out);
    return NULL;
}

void rp_centre_destroy(rp_centre *centre)
{
    if (!centre)
        return;
    arena memory = centre->memory;
    arena_finish(&memory);
}

const rp_centre_fact *rp_centre_find(const rp_centre *centre, const char *point)
{
    for (size_t i = 0; centre && i < centre->count; i++)
        if (str_is(centre->facts[i].point, point))
            return &centre->facts[i];
    return NULL;
}

rp_retention rp_centre_retention(const rp_centre *centre)
{
    return centre && centre->retention.years ? centre->retention
                                             : (rp_retention){ .years = RP_RETENTION_YEARS };
}

rp_centre_facts rp_centre_facts_of(const rp_centre *centre)
{
    return (rp_centre_facts){ centre ? centre->facts : NULL, centre ? centre->count : 0,
                              rp_centre_retention(centre) };
}

const char *rp_admissible_name(rp_admissible admissible)
{
    return admissible_words[admissible];
}
