/* Records: what there is, one of them with its versions, a new one, a change, taking one out. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"
#include "term/folder.h"
#include "term/form_fill.h"

static bool read_kept(term_session *session, rp_desk_kept *out)
{
    rp_error why = { 0 };
    if (session->desk->kept(session->desk->data, out, &why))
        return true;
    prose_say(&session->prose, "What you keep cannot be read: %s.", why.text);
    return false;
}

/* --- telling --- */

static void tell_record(term_session *session, const rp_linkable *linkable, size_t place,
                        const rp_record *record)
{
    char mark[24], link[32];
    str text = STR_EMPTY;
    snprintf(link, sizeof link, "record:%lld", (long long)record->id);
    snprintf(mark, sizeof mark, "%zu.", place);
    char *words = rp_link_words(linkable, link);
    str_print(&text, "%s.%s", words, record->now->finished || record->withdrawn ? "" : " Not finished.");
    prose_item(&session->prose, mark, text.bytes);
    str_finish(&text);
    free(words);
}

static void tell_all(term_session *session, const rp_desk_kept *kept)
{
    const rp_records *records = kept->records;
    prose_block(&session->prose);
    if (!records->count)
        prose_say(&session->prose, "There are no records yet.");
    for (size_t i = 0; i < records->count; i++)
        tell_record(session, &kept->linkable, i + 1, &records->items[i]);
    for (size_t i = 0; i < records->warning_count; i++) {
        const rp_record_warning *warning = &records->warnings[i];
        if (warning->record) /* by its number in the list */
            prose_say(&session->prose, "Worth another look, number %zu: %s",
                      (size_t)(warning->record - records->items) + 1, warning->text);
        else
            prose_say(&session->prose, "Worth another look: %s", warning->text);
    }
}

static void tell_versions(term_session *session, const rp_linkable *linkable, const rp_record *record)
{
    for (size_t i = 0; i < record->version_count; i++) {
        const rp_record_version *version = &record->versions[i];
        char when[RP_DESK_DATE];
        session->desk->date(session->desk->data, version->at_ms, false, when);
        prose_block(&session->prose);
        prose_say(&session->prose, "Version %zu, %s.%s%s%s", i + 1, when,
                  version->withdrawn ? " It was withdrawn." : "", version->reason ? " Why: " : "",
                  version->reason ? version->reason : "");
        if (version->erased)
            prose_say(&session->prose, "Some of its words were erased.");
        if (!version->withdrawn)
            form_tell(session, linkable, rp_record_form(record->kind), version->values);
    }
}

/* --- keeping --- */

typedef struct keeping {
    rp_record_kind kind;
    int64_t of;
    const char *const *values;
    const char *reason;
} keeping;

static bool keep(term_session *session, const void *data, rp_error *error)
{
    const keeping *what = data;
    rp_person who = session->desk->who(session->desk->data);
    const rp_journal *journal = session->desk->journal(session->desk->data);
    return what->values
               ? rp_record_save(journal, &who.stream, what->kind, what->of, what->values, what->reason, error)
               : rp_record_withdraw(journal, &who.stream, what->kind, what->of, what->reason, error);
}

static bool keep_and_tell(term_session *session, const keeping *what)
{
    rp_error why;
    bool kept = ask_keep(session, "The record", keep, what, &why);
    if (kept)
        prose_say(&session->prose, what->values ? "It is kept." : "It is taken out; the log still has it.");
    else if (!session->leaving)
        prose_say(&session->prose, "It was not kept: %s.", why.text);
    return kept;
}

/* Fills the form in and keeps it; `of` NULL: a new record. False: leaving. */
static bool fill_in(term_session *session, const rp_linkable *linkable, rp_record_kind kind,
                    const rp_record *of)
{
    char draft[64];
    bool given_up;
    form_filled form = { .form = rp_record_form(kind), .linkable = linkable, .draft = draft };
    snprintf(draft, sizeof draft, "record.%s.%lld", form.form->name, of ? (long long)of->id : 0);
    keeping what = { .kind = kind, .of = of ? of->id : 0, .values = (const char *const *)form.values };
    form_take(&form, of ? of->now->values : NULL);
    bool asked = form_fill(session, &form, RP_ALL_STEPS, &given_up);
    if (asked && of)
        asked = (what.reason = ask(session, "Why does it change?")) != NULL;
    char *reason = asked && what.reason && *what.reason ? memory_copy_text(what.reason) : NULL;
    what.reason = reason;
    bool kept = asked && keep_and_tell(session, &what);
    if (kept || given_up)
        form_drop_drafts(session, &form);
    free(reason);
    form_finish(&form);
    return !session->leaving;
}

/* --- asking --- */

static bool ask_new(term_session *session, const rp_linkable *linkable)
{
    size_t number;
    prose_block(&session->prose);
    for (int i = 0; i < RP_RECORDS; i++) {
        const rp_form *form = rp_record_form((rp_record_kind)i);
        char mark[24];
        str text = STR_EMPTY;
        snprintf(mark, sizeof mark, "%d.", i + 1);
        str_print(&text, "%s. %s", form->title, form->help);
        prose_item(&session->prose, mark, text.bytes);
        str_finish(&text);
    }
    for (const char *line; (line = ask(session, "Number of what you want to record, or Enter for none:"));) {
        if (!*line)
            return true;
        if (ask_number(line, 1, RP_RECORDS, &number))
            return fill_in(session, linkable, (rp_record_kind)(number - 1), NULL);
        prose_say(&session->prose, "Type a number from 1 to %d.", (int)RP_RECORDS);
    }
    return false;
}

static bool withdraw(term_session *session, const rp_record *record)
{
    const char *line = ask(session, "Why do you take it out? Enter alone leaves it:");
    if (!line || !*line)
        return line;
    char *reason = memory_copy_text(line);
    keep_and_tell(session, &(keeping){ record->kind, record->id, NULL, reason });
    free(reason);
    return !session->leaving;
}

static bool ask_about(term_session *session, const rp_linkable *linkable, const rp_record *record)
{
    const rp_form *form = rp_record_form(record->kind);
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", form->title);
    form_tell(session, linkable, form, record->now->values);
    if (record->withdrawn) {
        prose_say(&session->prose, "It was withdrawn.");
        return true;
    }
    form_tell_missing(session, form, RP_ALL_STEPS, record->now->values);
    for (const char *line;
         (line = ask(session, "c to change it, v for its versions, w to take it out, Enter to go back:"));) {
        if (!*line)
            return true;
        if (str_is(line, "c") || str_is(line, "C"))
            return fill_in(session, linkable, record->kind, record);
        if (str_is(line, "w") || str_is(line, "W"))
            return withdraw(session, record);
        if (str_is(line, "v") || str_is(line, "V"))
            tell_versions(session, linkable, record);
    }
    return false;
}

bool folder_records(term_session *session)
{
    rp_desk_kept kept;
    size_t number;
    while (read_kept(session, &kept)) {
        const rp_records *all = kept.records;
        tell_all(session, &kept);
        const char *line = ask(session, "Number of a record, n for a new one, or Enter for your folder:");
        if (!line || !*line)
            break;
        if (str_is(line, "n") || str_is(line, "N")) {
            if (!ask_new(session, &kept.linkable))
                break;
        } else if (!ask_number(line, 1, all->count, &number)) {
            prose_say(&session->prose, "Type a number of the list, or n.");
        } else if (!ask_about(session, &kept.linkable, &all->items[number - 1])) {
            break;
        }
    }
    return !session->leaving;
}
