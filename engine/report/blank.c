/* An empty form: its page, and its name. */
#include "report/blank.h"

#include <string.h>

#include "base/str.h"
#include "rapport/looking_back.h"
#include "report/formats.h"
#include "report/html_parts.h"

enum { LINES_OF_WORDS = 3 };

/* --- from a form of records --- */

/* What `part` points to lives as long as the page; `choices` has room for those of the field. */
static blank_part part_of(html *to, const rp_field *field, const char **choices)
{
    const char *smart = rp_smart_words(field);
    str title = STR_EMPTY;
    str_print(&title, smart ? "%s (%s)" : "%s", field->title, smart);
    blank_part part = { .kind = field->kind == RP_FIELD_WORDS    ? BLANK_WORDS
                                : field->kind == RP_FIELD_CHOICE ? BLANK_CHOICE
                                                                 : BLANK_LINE,
                        .title = html_clean(to, title.bytes),
                        .help = field->help,
                        .lines = field->kind == RP_FIELD_WORDS ? LINES_OF_WORDS : 0 };
    str_finish(&title);
    for (size_t i = 0; field->choices && field->choices[i].name && i < BLANK_NAMES_MOST; i++)
        choices[i] = field->choices[i].title;
    part.names = field->choices ? choices : NULL;
    return part;
}

static void put_step(html *to, const rp_form *form, int step)
{
    blank_part parts[RP_FIELDS_MOST + 1] = { { .kind = BLANK_SECTION, .title = form->steps[step] } };
    const char *choices[RP_FIELDS_MOST][BLANK_NAMES_MOST + 1] = { { NULL } };
    size_t count = 1;
    for (size_t i = 0; i < form->field_count; i++)
        if (form->fields[i].step == step)
            parts[count++] = part_of(to, &form->fields[i], choices[i]);
    blank_put_parts(to, parts, count, NULL);
}

static void put_form(html *to, const rp_form *form)
{
    html_put_print(to, "p", "lead", "%s. %s", form->title, form->help);
    for (int step = 0; form->steps[step]; step++)
        put_step(to, form, step);
}

/* --- the page --- */

static void put_head(html *to, const blank_form *form)
{
    html_open(to, "header");
    html_put(to, "p", "simulation", "SIMULATION");
    html_put(to, "h1", NULL, form->title);
    html_put(to, "p", "subtitle", form->purpose);
    html_close(to);
}

static bool has_points(const blank_form *form)
{
    for (size_t i = 0; i < form->part_count; i++)
        if (form->parts[i].kind == BLANK_SEEN || form->parts[i].kind == BLANK_RATED)
            return true;
    return false;
}

static void put_foot(html *to, const blank_form *form, const rp_framework *framework)
{
    const char *wording = rp_framework_wording(framework);
    html_open(to, "footer");
    html_put(to, "p", NULL,
             "SIMULATION: this form belongs to a record of simulated customer service. What is written here "
             "of real work is "
             "evidence from work and is kept beside it. The decision is the assessor's.");
    if (has_points(form))
        html_put_print(to, "p", "quiet", "%s, version %d.%s%s", rp_framework_title(framework),
                       rp_framework_version(framework), wording ? " " : "", wording ? wording : "");
    html_close(to);
}

void blank_build(html *to, rp_blank blank, const rp_framework *framework)
{
    const blank_form *form = blank_form_of(blank);
    str title = STR_EMPTY, head = STR_EMPTY;
    str_print(&title, "SIMULATION: %s", form->title);
    html_open(to, "html");
    html_attribute(to, "lang", "en-GB");
    page_document_head(to, title.bytes);
    html_open(to, "body");
    str_print(&head, "SIMULATION · %s", form->title);
    page_every_page(to, head.bytes, NULL, 0, false);
    str_finish(&head);
    put_head(to, form);
    html_open(to, "main");
    html_attribute(to, "id", "main");
    html_put(to, "p", "quiet", rp_no_names_words());
    if (form->of)
        put_form(to, form->of());
    blank_put_parts(to, form->parts, form->part_count, framework);
    html_close(to);
    put_foot(to, form, framework);
    html_close(to);
    html_close(to);
    str_finish(&title);
}

/* --- names --- */

const char *rp_blank_name(rp_blank blank)
{
    return blank_form_of(blank)->name;
}

bool rp_blank_from_name(const char *name, rp_blank *blank)
{
    for (int i = 0; i < RP_BLANKS; i++)
        if (strcmp(rp_blank_name((rp_blank)i), name) == 0) {
            *blank = (rp_blank)i;
            return true;
        }
    return false;
}
