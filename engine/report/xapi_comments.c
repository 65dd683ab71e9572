/* Reflective entries, what was added to them, and comments of assessors, as statements. */
#include "base/str.h"
#include "rapport/looking_back.h"
#include "rapport/reflection.h"
#include "report/xapi.h"

static bool add_words(str *text, const rp_entry *entry, const char *field, const char *title)
{
    bool erased = false;
    const char *words = rp_entry_text(entry, field, &erased);
    if (!words || !*words)
        return erased;
    if (text->length)
        str_add(text, "\n\n");
    if (title)
        str_print(text, "%s\n", title);
    str_add(text, words);
    return erased;
}

/* Takes over what the statement says besides. */
static void write_comment(xapi_writer *to, const xapi_statement *what, str *words, rp_json *more)
{
    xapi_statement whole = *what;
    whole.verb = "commented";
    whole.result = rp_json_object();
    if (words->length)
        rp_json_put_text(whole.result, "response", words->bytes);
    rp_json_put(whole.result, "extensions", more);
    xapi_write(to, &whole);
    str_finish(words);
}

/* Other attempts that an entry is about as well, by their streams, for their names may be those of others elsewhere. */
static rp_json *covers_json(const rp_entry *entry)
{
    const rp_json *covers = rp_json_get(entry->body, "covers");
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < rp_json_count(covers); i++) {
        const rp_json *one = rp_json_at(covers, i), *quotes = rp_json_get(one, "quotes");
        rp_json *run = rp_json_object();
        rp_json_put_text(run, "attempt", rp_json_text(one, "attempt"));
        rp_json_put(run, "quoted-turns", quotes ? rp_json_copy(quotes) : rp_json_array());
        rp_json_push(out, run);
    }
    return out;
}

static bool add_reflection(xapi_writer *to, const rp_entry *entry, rp_reflection_form form, str *words)
{
    const char *const *prompts = xapi_about(to)->prompts;
    bool erased = false;
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++) {
        rp_reflection_text text = (rp_reflection_text)i;
        erased |= add_words(words, entry, rp_reflection_key(text), rp_reflection_part_of(form, text)->title);
    }
    for (size_t i = 0; prompts && prompts[i]; i++) {
        char field[RP_DRAFT_FIELD];
        rp_prompt_field(i, field, sizeof field);
        erased |= add_words(words, entry, field, rp_run_expand(to->of->steps, prompts[i]));
    }
    return erased;
}

void xapi_reflection(xapi_writer *to, const rp_entry *entry)
{
    rp_reflection_form form = rp_reflection_form_of(rp_json_text(entry->body, "form"));
    const rp_json *quotes = rp_json_get(entry->body, "quotes");
    const char *typed_by = rp_json_text(entry->body, "typed_by");
    str words = STR_EMPTY;
    bool erased = add_reflection(to, entry, form, &words);
    rp_json *more = rp_json_object();
    rp_json_put_text(more, XAPI_IRI "entry-form", rp_reflection_plans[form].name);
    rp_json_put_flag(more, XAPI_IRI "finished-entry", rp_json_flag(entry->body, "finished"));
    rp_json_put(more, XAPI_IRI "quoted-turns", quotes ? rp_json_copy(quotes) : rp_json_array());
    rp_json_put(more, XAPI_IRI "covers", covers_json(entry));
    rp_json_put_text(more, XAPI_IRI "typed-by", typed_by ? typed_by : "self");
    if (rp_json_text(entry->body, "work_date"))
        rp_json_put_text(more, XAPI_IRI "work-date", rp_json_text(entry->body, "work_date"));
    rp_json_put_flag(more, XAPI_IRI "erased", erased);
    write_comment(to, &(xapi_statement){ .entry = entry }, &words, more);
}

/* By the trainee, or by an assessor who comments on the entry. */
void xapi_addition(xapi_writer *to, const rp_entry *entry)
{
    char belongs[XAPI_UUID];
    rp_stream by;
    str words = STR_EMPTY;
    bool erased = add_words(&words, entry, "text", NULL);
    bool comment = rp_stream_from_hex(rp_json_text(entry->body, "by"), &by);
    rp_json *more = rp_json_object();
    if (comment)
        rp_json_put_flag(more, XAPI_IRI "asks-for-more", rp_json_flag(entry->body, "asks"));
    rp_json_put_flag(more, XAPI_IRI "erased", erased);
    xapi_uuid(to->of, rp_json_integer(entry->body, "to", 0), "commented", belongs);
    write_comment(to, &(xapi_statement){ .entry = entry, .answers = belongs, .actor = comment ? &by : NULL },
                  &words, more);
}
