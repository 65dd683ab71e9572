#include "term/form_fill.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/memory.h"
#include "rapport/looking_back.h"
#include "term/form_link.h"

static void set(form_filled *to, size_t field, const char *value)
{
    free(to->values[field]);
    to->values[field] = value && *value ? memory_copy_text(value) : NULL;
}

void form_take(form_filled *to, const char *const *values)
{
    for (size_t i = 0; i < to->form->field_count; i++)
        set(to, i, values ? values[i] : NULL);
}

void form_finish(form_filled *form)
{
    form_take(form, NULL);
}

static const char *const *values_of(const form_filled *form)
{
    return (const char *const *)form->values;
}

/* --- drafts --- */

static void draft_name(const form_filled *form, size_t field, char out[RP_DRAFT_FIELD])
{
    snprintf(out, RP_DRAFT_FIELD, "%s.%s", form->draft, form->form->fields[field].key);
}

void form_drop_drafts(term_session *session, const form_filled *form)
{
    for (size_t i = 0; i < form->form->field_count; i++)
        if (form->form->fields[i].kind == RP_FIELD_WORDS) {
            char name[RP_DRAFT_FIELD];
            draft_name(form, i, name);
            text_entry_drop(session, name);
        }
}

/* --- one field --- */

/* Whether the value fits the field; otherwise the reason is said. */
static bool fits(term_session *session, const form_filled *form, size_t field, const char *value)
{
    const char *one[RP_FIELDS_MOST] = { NULL };
    rp_error why = { 0 };
    one[field] = value;
    if (rp_form_fits(form->form, one, &why))
        return true;
    prose_say(&session->prose, "%s.", why.text);
    return false;
}

/* Words of another time that were not kept: they are offered instead of what stands there. */
static bool has_other_draft(term_session *session, const char *name, const char *value)
{
    char *draft = text_entry_draft(session, name);
    bool other = draft && !str_is(draft, value);
    free(draft);
    return other;
}

/* Where something stands in the field, a dash takes it away. */
static bool is_taken_away(form_filled *form, size_t field, const char *line)
{
    if (!form->values[field] || !str_is(line, "-"))
        return false;
    set(form, field, NULL);
    return true;
}

static bool ask_words(term_session *session, form_filled *form, size_t field)
{
    char name[RP_DRAFT_FIELD];
    str text = STR_EMPTY;
    draft_name(form, field, name);
    if (form->values[field] && !has_other_draft(session, name, form->values[field])) {
        const char *line = ask(session, "Enter to leave it, a to add to it, n to write it anew:");
        if (!line || !*line)
            return line;
        if (is_taken_away(form, field, line)) {
            text_entry_drop(session, name);
            return true;
        }
        if (*line == 'a' || *line == 'A')
            str_add(&text, form->values[field]);
        else
            text_entry_drop(session, name);
    }
    bool asked = text_entry(session, name, &text);
    if (text.length && fits(session, form, field, text.bytes))
        set(form, field, text.bytes);
    str_finish(&text);
    return asked;
}

static bool ask_choice(term_session *session, form_filled *form, size_t field)
{
    const rp_choice *choices = form->form->fields[field].choices;
    size_t count = 0, number;
    for (; choices[count].name; count++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", count + 1);
        prose_item(&session->prose, mark, choices[count].title);
    }
    for (const char *line; (line = ask(session, "Number, or Enter to leave it:"));) {
        if (!*line || is_taken_away(form, field, line))
            return true;
        if (ask_number(line, 1, count, &number)) {
            set(form, field, choices[number - 1].name);
            return true;
        }
        prose_say(&session->prose, "Type a number from 1 to %zu.", count);
    }
    return false;
}

static bool ask_link(term_session *session, form_filled *form, size_t field)
{
    char *link = NULL;
    bool asked = form_link_ask(session, form->linkable, form->form, &form->form->fields[field], &link);
    if (link && !str_is(link, "-"))
        set(form, field, link);
    else if (link)
        is_taken_away(form, field, link);
    free(link);
    return asked;
}

/* What was typed, as it is kept: dates as people write them become those of records. */
static const char *typed_value(const rp_field *field, const char *line, char date[DATE_TEXT])
{
    return field->kind == RP_FIELD_DATE && date_read_typed(line, date) ? date : line;
}

static bool ask_value(term_session *session, form_filled *form, size_t field)
{
    char date[DATE_TEXT];
    static const char *const prompts[] = {
        [RP_FIELD_DATE] = "A date such as 1 March 2026, or Enter to leave it:",
        [RP_FIELD_FIGURE] = "A figure such as 61 %, or counts such as csat 74/107; Enter to leave it:",
        [RP_FIELD_COUNT] = "A whole number, or Enter to leave it:",
    };
    for (const char *line; (line = ask(session, prompts[form->form->fields[field].kind]));) {
        const char *value = typed_value(&form->form->fields[field], line, date);
        if (is_taken_away(form, field, line))
            return true;
        if (*line && !fits(session, form, field, value))
            continue;
        if (*line) {
            char *words = rp_value_words(&form->form->fields[field], value);
            set(form, field, value);
            prose_say(&session->prose, "%s.", words);
            free(words);
        }
        return true;
    }
    return false;
}

static bool (*const askers[])(term_session *session, form_filled *form, size_t field) = {
    [RP_FIELD_WORDS] = ask_words, [RP_FIELD_DATE] = ask_value,    [RP_FIELD_FIGURE] = ask_value,
    [RP_FIELD_COUNT] = ask_value, [RP_FIELD_CHOICE] = ask_choice, [RP_FIELD_LINK] = ask_link,
};

char *form_value_words(const rp_linkable *linkable, const rp_field *field, const char *value)
{
    return field->kind == RP_FIELD_LINK ? rp_link_words(linkable, value) : rp_value_words(field, value);
}

static bool ask_field(term_session *session, form_filled *form, size_t at)
{
    const rp_field *field = &form->form->fields[at];
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", field->title);
    prose_say(&session->prose, "%s", field->help);
    if (form->values[at]) {
        char *words = form_value_words(form->linkable, field, form->values[at]);
        prose_say(&session->prose, "Now there stands, and - takes it away:");
        prose_text(&session->prose, words);
        free(words);
    }
    return askers[field->kind](session, form, at);
}

/* --- all of it --- */

static bool is_asked(const form_filled *form, size_t field, int step)
{
    return step == RP_ALL_STEPS || form->form->fields[field].step == step;
}

static bool ask_all(term_session *session, form_filled *form, int step)
{
    int told = -1;
    for (size_t i = 0; i < form->form->field_count; i++) {
        const rp_field *field = &form->form->fields[i];
        if (!is_asked(form, i, step))
            continue;
        if (field->step != told) {
            told = field->step;
            prose_block(&session->prose);
            prose_say(&session->prose, "%s", form->form->steps[told]);
        }
        if (!ask_field(session, form, i))
            return false;
    }
    return true;
}

void form_tell(term_session *session, const rp_linkable *linkable, const rp_form *form,
               const char *const *values)
{
    for (size_t i = 0; i < form->field_count; i++) {
        char mark[24];
        if (!values[i])
            continue;
        char *words = form_value_words(linkable, &form->fields[i], values[i]);
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, form->fields[i].title);
        prose_text(&session->prose, words);
        free(words);
    }
}

void form_tell_missing(term_session *session, const rp_form *form, int step, const char *const *values)
{
    rp_form_finding missing[RP_FORM_FINDINGS_MOST];
    size_t count = rp_form_missing(form, step, values, missing);
    prose_say(&session->prose, count ? "It is not finished:" : "It is finished: nothing is missing.");
    for (size_t i = 0; i < count; i++) {
        char mark[24];
        str text = STR_EMPTY;
        snprintf(mark, sizeof mark, "%zu.", missing[i].field + 1);
        str_print(&text, "%s: %s.", form->fields[missing[i].field].title, missing[i].why);
        prose_item(&session->prose, mark, text.bytes);
        str_finish(&text);
    }
}

bool form_fill(term_session *session, form_filled *form, int step, bool *given_up)
{
    size_t number;
    *given_up = false;
    if (!ask_all(session, form, step))
        return false;
    for (;;) {
        prose_block(&session->prose);
        form_tell(session, form->linkable, form->form, values_of(form));
        form_tell_missing(session, form->form, step, values_of(form));
        const char *line = ask(
            session, "Enter to keep it as it is, the number of a field to change it, or n to give it up:");
        if (!line || !*line)
            return line;
        *given_up = str_is(line, "n") || str_is(line, "N");
        if (*given_up)
            return false;
        if (!ask_number(line, 1, form->form->field_count, &number))
            prose_say(&session->prose, "Type a number from 1 to %zu.", form->form->field_count);
        else if (!ask_field(session, form, number - 1))
            return false;
    }
}
