/* Reflective entries in the log: what they lack, how they are written, which runs they cover. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/str.h"
#include "core/attempt_entry.h"

/* --- what is missing --- */

typedef struct gaps {
    rp_reflection_gap *out;
    size_t count, most;
} gaps;

static void add_gap(gaps *to, rp_reflection_text text, size_t run, const char *why)
{
    if (to->count < to->most)
        to->out[to->count] = (rp_reflection_gap){ text, run, why };
    to->count++;
}

/* Entries of earlier versions say in one text what went well and what did not. */
static bool is_said(const rp_reflection *reflection, rp_reflection_text text)
{
    bool both = text == RP_REFLECTION_WELL || text == RP_REFLECTION_NOT_WELL;
    return rp_reflection_has(reflection->texts[text]) ||
           (both && rp_reflection_has(reflection->texts[RP_REFLECTION_SO_WHAT]));
}

size_t rp_reflection_missing(const rp_reflection *reflection, rp_reflection_gap *out, size_t most)
{
    gaps to = { out, 0, most };
    const rp_reflection_plan *plan = &rp_reflection_plans[reflection->form];
    for (size_t i = 0; i < plan->count; i++)
        if (plan->parts[i].missing && !is_said(reflection, plan->parts[i].text))
            add_gap(&to, plan->parts[i].text, 0, plan->parts[i].missing);
    if (!reflection->quote_count)
        add_gap(&to, RP_REFLECTION_TEXTS, 0, "it quotes none of your own turns yet");
    for (size_t i = 0; i < reflection->cover_count; i++)
        if (!reflection->covers[i].quote_count)
            add_gap(&to, RP_REFLECTION_TEXTS, i + 1,
                    "it quotes none of your own turns of another run that it covers");
    if (reflection->told && !rp_reflection_has(reflection->texts[RP_REFLECTION_TYPIST]))
        add_gap(&to, RP_REFLECTION_TYPIST, 0, "it does not say yet who typed it");
    return to.count;
}

const char *rp_reflection_lacks(const rp_reflection *reflection)
{
    rp_reflection_gap first;
    return rp_reflection_missing(reflection, &first, 1) ? first.why : NULL;
}

const char *rp_reflection_work_gap(const rp_reflection *reflection)
{
    size_t said = 0;
    for (size_t i = 0; i < rp_work_plan.count; i++)
        said += rp_reflection_has(reflection->texts[rp_work_plan.parts[i].text]);
    if (!said)
        return "Nothing from work is named yet: that is a gap on the evidence map.";
    if (!rp_reflection_has(reflection->texts[RP_REFLECTION_WITNESS]))
        return "Nobody is named who saw it at work: that is a gap on the evidence map.";
    return said < rp_work_plan.count ? "What happened at work, where or when is not said yet." : NULL;
}

bool rp_reflection_fits(const rp_reflection *reflection, rp_error *error)
{
    const char *date = reflection->texts[RP_REFLECTION_WORK_DATE];
    char day[DATE_TEXT];
    return !rp_reflection_has(date) || date_read_typed(date, day) ||
           rp_fail(error, RP_ERROR_USAGE, "'%s' is no date: write it like 1 March 2026, or 1/3/2026",
                   date);
}

/* --- writing --- */

static rp_json *numbers(const size_t *list, size_t count)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < count; i++)
        rp_json_push(out, rp_json_of_integer((int64_t)list[i]));
    return out;
}

static rp_json *make_body(const rp_reflection *from)
{
    const char *date = from->texts[RP_REFLECTION_WORK_DATE];
    char day[DATE_TEXT];
    rp_json *body = rp_json_object(), *covers = from->cover_count ? rp_json_array() : NULL;
    rp_json_put_flag(body, "finished", !rp_reflection_missing(from, NULL, 0));
    rp_json_put_text(body, "form", rp_reflection_plans[from->form].name);
    rp_json_put(body, "quotes", numbers(from->quotes, from->quote_count));
    rp_json_put_text(body, "typed_by", from->told ? "other" : "self");
    for (size_t i = 0; i < from->cover_count; i++) {
        char hex[RP_STREAM_HEX];
        rp_json *one = rp_json_object();
        rp_stream_hex(&from->covers[i].attempt, hex);
        rp_json_put_text(one, "attempt", hex);
        rp_json_put(one, "quotes", numbers(from->covers[i].quotes, from->covers[i].quote_count));
        rp_json_push(covers, one);
    }
    if (covers)
        rp_json_put(body, "covers", covers);
    if (rp_reflection_has(date) && date_read_typed(date, day))
        rp_json_put_text(body, rp_reflection_key(RP_REFLECTION_WORK_DATE), day);
    return body;
}

/* Whether a text of the entry stands in it privately. Who typed it is said only where somebody else did. */
static bool is_private(const rp_reflection *from, rp_reflection_text text)
{
    return rp_reflection_has(from->texts[text]) && text != RP_REFLECTION_WORK_DATE &&
           (from->told || text != RP_REFLECTION_TYPIST);
}

bool rp_attempt_reflect(rp_attempt *attempt, const rp_reflection *reflection, rp_error *error)
{
    if (!rp_reflection_fits(reflection, error))
        return false;
    size_t count = 0, most = RP_REFLECTION_TEXTS + reflection->answer_count;
    rp_private *texts = memory_allocate(most * sizeof *texts);
    char(*keys)[32] = memory_allocate(most * sizeof *keys);
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++) {
        rp_reflection_text text = (rp_reflection_text)i;
        if (is_private(reflection, text))
            texts[count++] = (rp_private){ rp_reflection_key(text), reflection->texts[i] };
    }
    for (size_t i = 0; i < reflection->answer_count; i++) {
        snprintf(keys[i], sizeof keys[i], "prompt.%zu", i + 1);
        if (rp_reflection_has(reflection->answers[i]))
            texts[count++] = (rp_private){ keys[i], reflection->answers[i] };
    }
    bool saved = attempt_append(attempt, RP_KIND_REFLECTION, make_body(reflection), texts, count, error);
    free(texts);
    free(keys);
    return saved;
}

/* --- reading --- */

bool rp_reflection_is_about(const rp_entry *entry, const rp_stream *attempt)
{
    char hex[RP_STREAM_HEX];
    if (entry->kind != RP_KIND_REFLECTION)
        return false;
    if (memcmp(&entry->stream, attempt, sizeof *attempt) == 0)
        return true;
    const rp_json *covers = rp_json_get(entry->body, "covers");
    rp_stream_hex(attempt, hex);
    for (size_t i = 0; i < rp_json_count(covers); i++)
        if (str_is(rp_json_text(rp_json_at(covers, i), "attempt"), hex))
            return true;
    return false;
}

bool rp_reflection_covers(const rp_entry *entry, const rp_stream *attempt)
{
    return rp_reflection_is_about(entry, attempt) && rp_json_flag(entry->body, "finished");
}

bool rp_reflection_tells_work(const rp_entry *entry, const rp_stream *attempt)
{
    if (!rp_reflection_covers(entry, attempt))
        return false;
    for (size_t i = 0; i < rp_work_plan.count; i++) {
        rp_reflection_text text = rp_work_plan.parts[i].text;
        const char *key = rp_reflection_key(text);
        if (!rp_reflection_has(text == RP_REFLECTION_WORK_DATE ? rp_json_text(entry->body, key)
                                                               : rp_entry_text(entry, key, NULL)))
            return false;
    }
    return true;
}

/* --- words that are added --- */

/* Takes the body over. */
static bool add_words(const rp_journal *journal, const rp_stream *attempt, int64_t to, rp_json *body,
                      const char *text, rp_error *error)
{
    rp_private words = { "text", text };
    rp_event event = { *attempt, RP_KIND_ADDITION, body, &words, 1 };
    rp_json_put_integer(body, "to", to);
    bool saved = rp_reflection_has(text) ? journal->append(journal->data, &event, 1, error)
                                         : rp_fail(error, RP_ERROR_USAGE, "there are no words to add");
    rp_json_destroy(body);
    return saved;
}

bool rp_reflection_add(const rp_journal *journal, const rp_stream *attempt, int64_t to, const char *text,
                       rp_error *error)
{
    return add_words(journal, attempt, to, rp_json_object(), text, error);
}

bool rp_reflection_comment(const rp_journal *journal, const rp_stream *attempt, int64_t to,
                           const rp_stream *assessor, bool asks, const char *text, rp_error *error)
{
    char hex[RP_STREAM_HEX];
    rp_json *body = rp_json_object();
    rp_stream_hex(assessor, hex);
    rp_json_put_flag(body, "asks", asks);
    rp_json_put_text(body, "by", hex);
    return add_words(journal, attempt, to, body, text, error);
}
