/* What stands in a form, as rows of facts: records and rows of the plan are both written so. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "rapport/links.h"
#include "report/pack.h"

/* --- links --- */

/* The id of what a link names, where it stands in this pack. */
static const char *anchor_of(pack_page *p, const char *link)
{
    rp_link kind;
    const char *name;
    if (!rp_link_read(link, &kind, &name))
        return NULL;
    if (kind == RP_LINK_RECORD && pack_has_record(p, strtoll(name, NULL, 10)))
        return arena_print(&p->memory, "record-%s", name);
    if (kind == RP_LINK_ROW && pack_has_plan_row(p, atoi(name)))
        return arena_print(&p->memory, "row-%s", name);
    if (kind == RP_LINK_POINT && pack_row(p, name))
        return arena_print(&p->memory, "point-%s", name);
    const pack_attempt *attempt = kind == RP_LINK_ATTEMPT ? pack_attempt_named(p, name) : NULL;
    return attempt && attempt->of->report ? attempt->id : NULL;
}

void pack_link(pack_page *p, const char *link)
{
    char *words = rp_link_words(&p->linkable, link);
    const char *anchor = anchor_of(p, link);
    if (anchor)
        page_link(p->to, anchor, words);
    else
        html_text(p->to, words);
    free(words);
}

/* --- values --- */

void pack_value(pack_page *p, const rp_field *field, const char *value)
{
    if (field->kind == RP_FIELD_LINK) {
        pack_link(p, value);
        return;
    }
    if (field->kind == RP_FIELD_DATE) {
        page_date(p->to, value);
        return;
    }
    char *words = rp_value_words(field, value);
    html_text(p->to, words);
    free(words);
}

static bool is_there(const char *value)
{
    return value && value[strspn(value, " \t\r\n")];
}

static void put_row(pack_page *p, const rp_field *field, const char *value)
{
    const char *smart = rp_smart_words(field);
    html_open(p->to, "div");
    html_open(p->to, "dt");
    html_text(p->to, field->title);
    if (smart)
        html_print(p->to, " (%s)", smart);
    html_close(p->to);
    html_open(p->to, "dd");
    if (field->kind == RP_FIELD_WORDS)
        html_prose(p->to, value);
    else
        pack_value(p, field, value);
    page_row_close(p->to);
}

static void put_step(pack_page *p, const rp_form *form, const char *const *values, int step,
                     const char *heading)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < form->field_count; i++) {
        if (form->fields[i].step != step || !is_there(values[i]))
            continue;
        if (p->to->depth == depth) {
            if (heading)
                html_put(p->to, "h4", NULL, heading);
            html_open_as(p->to, "dl", "facts");
        }
        put_row(p, &form->fields[i], values[i]);
    }
    html_close_to(p->to, depth);
}

void pack_form(pack_page *p, const rp_form *form, const char *const *values)
{
    for (int step = 0; form->steps[step]; step++)
        put_step(p, form, values, step, form->steps[1] ? form->steps[step] : NULL);
}

/* --- before and after --- */

static double whole(const rp_figure *figure)
{
    return (double)figure->thousandths / 1000;
}

static const char *label(pack_page *p, const char *when, const char *on)
{
    char words[DATE_WORDS];
    return arena_print(&p->memory, "%s, %s", when, date_words(on, words) ? words : on);
}

static const char *aim_words(const rp_form *form, const char *const *values)
{
    for (size_t i = 0; i < form->field_count; i++)
        if (form->fields[i].smart == 'S' && is_there(values[i]))
            return values[i];
    return NULL;
}

/* What the figures are about, in the words of whoever wrote it: what was to be done, or what is said of that in a record
 * that the form names. */
static const char *figures_of(const pack_page *p, const rp_form *form, const char *const *values)
{
    const char *words = aim_words(form, values);
    for (size_t i = 0; !words && i < form->field_count; i++) {
        rp_link kind;
        const char *name;
        if (form->fields[i].kind != RP_FIELD_LINK || !is_there(values[i]) ||
            !rp_link_read(values[i], &kind, &name) || kind != RP_LINK_RECORD)
            continue;
        const rp_record *named = rp_records_find(p->pack->records, strtoll(name, NULL, 10));
        if (named && !named->withdrawn)
            words = aim_words(rp_record_form(named->kind), named->now->values);
    }
    return words ? words : "";
}

static void put_chart(pack_page *p, const rp_progress *course, const char *about)
{
    const char *const labels[] = { label(p, "Before", course->before.on),
                                   label(p, "After", course->after.on) };
    const double values[] = { whole(&course->before.figure), whole(&course->after.figure) };
    const double n[] = { (double)course->before.n, (double)course->after.n };
    const rp_series series = { about, values };
    const rp_chart chart = { .bars = true,
                             .labels = labels,
                             .label_count = 2,
                             .series = &series,
                             .series_count = 1,
                             .unit = course->before.figure.unit,
                             .has_target = course->has_aim,
                             .target = course->has_aim ? whole(&course->aim) : 0,
                             .n = n,
                             .n_count = course->before.n && course->after.n ? 2 : 0 };
    html_chart(p->to, &chart, "Before and after as bars; the sentence above has the figures.");
}

void pack_progress(pack_page *p, const rp_form *form, const char *const *values)
{
    rp_progress course;
    rp_variance variance;
    rp_error why = { 0 };
    if (!rp_form_progress(form, values, &course))
        return;
    html_put(p->to, "h4", NULL, "What the figures say");
    if (!rp_vary(&course, &variance, &why)) {
        html_put_print(p->to, "p", NULL, "The figures cannot be compared: %s.", why.text);
        return;
    }
    char *words = rp_variance_words(&course);
    html_put(p->to, "p", NULL, words);
    free(words);
    put_chart(p, &course, figures_of(p, form, values));
}

/* --- what is missing, and what stood there before --- */

void pack_missing(pack_page *p, const rp_form *form, const char *const *values)
{
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    size_t count = rp_form_missing(form, RP_ALL_STEPS, values, found);
    if (!count)
        return;
    html_put(p->to, "p", "quiet", "Not finished:");
    html_open_as(p->to, "ul", "quiet");
    for (size_t i = 0; i < count; i++)
        html_put_print(p->to, "li", NULL, "%s: %s", form->fields[found[i].field].title, found[i].why);
    html_close(p->to);
}

void pack_was(pack_page *p, const rp_field *field, const char *was)
{
    html_print(p->to, "%s, before: ", field->title);
    if (is_there(was))
        pack_value(p, field, was);
    else
        html_text(p->to, "nothing");
}
