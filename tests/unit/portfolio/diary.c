#include "portfolio/diary.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "unit.h"

static bool append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    diary *d = data;
    if (d->fails)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
    for (size_t i = 0; i < count; i++) {
        char *body = rp_json_write_sorted(events[i].body);
        rp_private *texts = memory_allocate((events[i].text_count + 1) * sizeof *texts);
        assert_true(d->count < DIARY_MOST);
        for (size_t j = 0; j < events[i].text_count; j++)
            texts[j] = (rp_private){ memory_copy_text(events[i].texts[j].key),
                                     memory_copy_text(events[i].texts[j].text) };
        int64_t n = (int64_t)++d->count;
        d->entries[n - 1] = (rp_entry){ .n = n,
                                        .seq = n,
                                        .stream = events[i].stream,
                                        .kind = events[i].kind,
                                        .at_ms = 1000 * n,
                                        .body = rp_json_parse(body, strlen(body), NULL),
                                        .texts = texts,
                                        .text_count = events[i].text_count };
        free(body);
    }
    return true;
}

void diary_begin(diary *d)
{
    memset(d, 0, sizeof *d);
    d->journal = (rp_journal){ d, append, NULL, NULL };
    d->trainee.bytes[0] = 7;
}

void diary_end(diary *d)
{
    for (size_t i = 0; i < d->count; i++) {
        rp_private *texts = (rp_private *)d->entries[i].texts;
        rp_json_destroy((rp_json *)d->entries[i].body);
        for (size_t j = 0; j < d->entries[i].text_count; j++) {
            free((char *)texts[j].key);
            free((char *)texts[j].text);
        }
        free(texts);
    }
}

void diary_put(diary *d, rp_kind kind, const char *body)
{
    rp_error error = { 0 };
    rp_json *value = rp_json_parse(body, strlen(body), &error);
    const rp_event event = { d->trainee, kind, value, NULL, 0 };
    if (!value)
        fail_msg("%s: %s", body, error.text);
    assert_true(append(d, &event, 1, NULL));
    rp_json_destroy(value);
}

void diary_erase(diary *d, size_t entry, const char *key)
{
    rp_private *texts = (rp_private *)d->entries[entry].texts;
    for (size_t i = 0; i < d->entries[entry].text_count; i++)
        if (strcmp(texts[i].key, key) == 0) {
            free((char *)texts[i].text);
            texts[i].text = NULL;
            return;
        }
    fail_msg("there is no text '%s'", key);
}

void diary_fill(const rp_form *form, const char **values, const char *const *pairs)
{
    for (size_t i = 0; i < form->field_count; i++)
        values[i] = NULL;
    for (; *pairs; pairs += 2) {
        size_t index = rp_form_index(form, pairs[0]);
        if (index == form->field_count)
            fail_msg("%s has no field '%s'", form->name, pairs[0]);
        values[index] = pairs[1];
    }
}

static const char *link_of(unsigned links)
{
    if (links & RP_LINK_RECORD)
        return "record:1";
    if (links & RP_LINK_POINT)
        return "point:coach.m2";
    return links & RP_LINK_ROW ? "row:1" : "attempt:00112233445566778899aabbccddeeff";
}

/* Days in the order that the form asks for: each one later than those that come before it. */
static const char *day_of(const rp_form *form, const char *key)
{
    static const char *const days[] = { "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04",
                                        "2026-03-05" };
    size_t before = 0;
    for (size_t round = 0; round < form->order_count; round++)
        for (size_t i = 0; i < form->order_count; i++)
            if (strcmp(form->orders[i].then, key) == 0) {
                key = form->orders[i].first;
                before++;
                break;
            }
    return days[before < 4 ? before : 4];
}

void diary_fill_all(const rp_form *form, const char **values)
{
    for (size_t i = 0; i < form->field_count; i++) {
        const rp_field *field = &form->fields[i];
        switch (field->kind) {
        case RP_FIELD_WORDS: values[i] = field->title; break;
        case RP_FIELD_DATE: values[i] = day_of(form, field->key); break;
        case RP_FIELD_FIGURE: values[i] = "61 %"; break;
        case RP_FIELD_COUNT: values[i] = "40"; break;
        case RP_FIELD_CHOICE: values[i] = field->choices[0].name; break;
        case RP_FIELD_LINK: values[i] = link_of(field->links); break;
        }
    }
}
