/* Entries as they are told, and their drafts. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/str.h"
#include "rapport/reflection.h"

/* --- as it is shown --- */

bool rp_kept_entry_asked(const rp_kept_entry *entry)
{
    bool asked = false;
    for (size_t i = 0; i < entry->addition_count; i++)
        asked = entry->additions[i].comment ? asked || entry->additions[i].asks : false;
    return asked;
}

char *rp_kept_entry_words(const rp_kept_entry *entry)
{
    str out = STR_EMPTY;
    const char *lacks = entry->erased || entry->finished ? NULL : rp_reflection_lacks(&entry->words);
    str_add(&out, entry->finished ? "Finished." : "Not finished");
    if (!entry->finished)
        str_print(&out, lacks ? ": %s." : ".", lacks);
    if (entry->erased)
        str_add(&out, " Some of its words were erased.");
    if (rp_kept_entry_asked(entry))
        str_add(&out, " An assessor asks for more.");
    return str_take(&out);
}

char *rp_addition_words(const rp_addition *addition)
{
    str out = STR_EMPTY;
    const char *who = addition->by ? addition->by : "an assessor";
    if (!addition->comment)
        str_add(&out, "Added");
    else if (addition->asks)
        str_print(&out, "%s asks for more", addition->by ? who : "An assessor");
    else
        str_print(&out, "Comment by %s", who);
    return str_take(&out);
}

const char *rp_reflection_read(const rp_reflection *reflection, rp_reflection_text text,
                               char date[RP_REFLECTION_DATE])
{
    static_assert((int)RP_REFLECTION_DATE >= (int)DATE_WORDS, "room for any date");
    const char *words = reflection->texts[text];
    return text == RP_REFLECTION_WORK_DATE && date_words(words, date) ? date : words;
}

/* --- drafts --- */

const char rp_quotes_field[] = "reflection.quotes";
const char rp_form_field[] = "reflection.form";
const char rp_told_field[] = "reflection.typed_by";

void rp_reflection_field(rp_reflection_text text, char *out, size_t size)
{
    snprintf(out, size, "reflection.%s", rp_reflection_key(text));
}

void rp_prompt_field(size_t index, char *out, size_t size)
{
    snprintf(out, size, "reflection.prompt.%zu", index + 1);
}

static void add_numbers(str *out, const size_t *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        str_print(out, "%s%zu", i ? " " : "", list[i]);
}

char *rp_quotes_draft(const size_t *quotes, size_t quote_count, const rp_covered *covers, size_t cover_count)
{
    str out = STR_EMPTY;
    add_numbers(&out, quotes, quote_count);
    for (size_t i = 0; i < cover_count; i++) {
        char hex[RP_STREAM_HEX];
        rp_stream_hex(&covers[i].attempt, hex);
        str_print(&out, "; %s ", hex);
        add_numbers(&out, covers[i].quotes, covers[i].quote_count);
    }
    return out.length ? str_take(&out) : memory_copy_text("");
}

/* Numbers up to the next ';' or the end, each once. */
static size_t *read_numbers(const char **at, size_t *count)
{
    size_t *out = memory_allocate((strlen(*at) / 2 + 1) * sizeof *out);
    char *end;
    for (*count = 0; **at && **at != ';'; *at = end) {
        unsigned long number = strtoul(*at, &end, 10);
        if (end == *at)
            break;
        bool known = number == 0;
        for (size_t i = 0; i < *count; i++)
            known = known || out[i] == number;
        if (!known)
            out[(*count)++] = number;
    }
    while (**at && **at != ';')
        ++*at;
    return out;
}

/* At the ';' before a run. */
static bool read_cover(const char **at, rp_covered *out)
{
    char hex[RP_STREAM_HEX] = "";
    *at += 1 + strspn(*at + 1, " ");
    snprintf(hex, sizeof hex, "%s", *at);
    bool sound = rp_stream_from_hex(hex, &out->attempt);
    if (sound)
        *at += sizeof hex - 1;
    size_t *list = read_numbers(at, &out->quote_count);
    out->quotes = list;
    if (!sound)
        free(list);
    return sound;
}

rp_quotes rp_quotes_from_draft(const char *draft)
{
    rp_quotes out = { .quotes = NULL };
    size_t capacity = 0;
    const char *at = draft ? draft : "";
    out.quotes = read_numbers(&at, &out.quote_count);
    while (*at == ';') {
        out.covers = memory_grow(out.covers, out.cover_count, &capacity, sizeof *out.covers);
        out.cover_count += read_cover(&at, &out.covers[out.cover_count]);
    }
    return out;
}

void rp_quotes_release(rp_quotes *quotes)
{
    for (size_t i = 0; i < quotes->cover_count; i++)
        free((size_t *)(uintptr_t)quotes->covers[i].quotes);
    free(quotes->covers);
    free(quotes->quotes);
    *quotes = (rp_quotes){ .quotes = NULL };
}
