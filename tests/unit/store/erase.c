/* Erasing a person: texts and drafts are gone, also from the file's bytes; the chain holds; others keep theirs. */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/str.h"
#include "fixture.h"

/* The trainee of fixture_play. */
static const rp_stream trainee = { { 1 } };

static bool say_to(store_log *log, const rp_stream *stream, rp_kind kind, const char *key, const char *words)
{
    rp_error error = { 0 };
    rp_json *body = rp_json_object();
    const rp_private text = { key, words };
    if (kind == RP_KIND_PERSON)
        rp_json_put_text(body, "role", "trainee");
    const rp_event event = { *stream, kind, body, &text, 1 };
    bool ok = store_append(log, &event, 1, &error);
    rp_json_destroy(body);
    return ok;
}

/* A trainee with an attempt, an entry, a note by somebody else and a draft; and another person. */
static store_log *fill(fixture *in)
{
    rp_error error = { 0 };
    fixture_init(in);
    store_log *log = fixture_write(in);
    rp_stream attempt = fixture_stream(2);
    assert_true(say_to(log, &trainee, RP_KIND_PERSON, "name", "Ann Example"));
    assert_true(fixture_name(log, 9, "trainee", "Ben Other"));
    fixture_play(log, 2, 3, "kept");
    assert_true(say_to(log, &attempt, RP_KIND_REFLECTION, "what", "Quokkas were mentioned"));
    assert_true(say_to(log, &attempt, RP_KIND_TALK, "note", "Wombats as well"));
    assert_true(store_draft_write(log, &attempt, "now_what", "Numbats next", &error));
    assert_true(store_draft_write(log, &trainee, "plan", "Bilbies after that", &error));
    rp_stream other = fixture_stream(9);
    assert_true(store_draft_write(log, &other, "plan", "Dingoes", &error));
    return log;
}

static bool file_holds(const fixture *in, const char *words)
{
    size_t size, length = strlen(words);
    char *path = fixture_path(in, "log.db"), *bytes = fixture_load(path, &size);
    bool found = false;
    for (size_t i = 0; !found && i + length <= size; i++)
        found = memcmp(bytes + i, words, length) == 0;
    free(bytes);
    free(path);
    return found;
}

static void expect_erased(store_log *log, const rp_stream *stream, rp_kind kind, const char *key)
{
    store_entries entries;
    rp_error error = { 0 };
    size_t met = 0;
    assert_true(store_entries_of(log, stream, &entries, &error));
    for (size_t i = 0; i < entries.count; i++) {
        bool erased = false;
        if (entries.items[i].kind != kind)
            continue;
        met++;
        assert_null(rp_entry_text(&entries.items[i], key, &erased));
        assert_true(erased);
    }
    assert_int_equal(met, 1);
    store_entries_finish(&entries);
}

static void nothing_is_left_and_the_chain_holds(void **state)
{
    (void)state;
    static const char *const gone[] = { "Ann Example", "Quokkas", "Wombats", "Numbats", "Bilbies" };
    fixture in;
    rp_error error = { 0 };
    store_log *log = fill(&in);
    rp_stream attempt = fixture_stream(2), other = fixture_stream(9), found;
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        assert_true(file_holds(&in, gone[i]));
    store_erased erased;
    assert_true(store_erase(log, &trainee, &erased, &error));
    assert_int_equal(erased.attempts, 1);
    assert_int_equal(erased.texts, 3);
    assert_true(erased.tidied);
    expect_erased(log, &trainee, RP_KIND_PERSON, "name");
    bool known;
    assert_true(store_person_find(log, "trainee", "Ann Example", &found, &known, &error));
    assert_false(known);
    assert_null(store_draft_read(log, &attempt, "now_what"));
    assert_null(store_draft_read(log, &trainee, "plan"));
    assert_true(fixture_say(log, 2, RP_KIND_NOTE_ON_TURN, "{}")); /* it goes on */
    store_destroy(log);
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        assert_false(file_holds(&in, gone[i]));
    store_findings findings;
    log = store_salvage(&in.options, &findings, &error);
    assert_non_null(log);
    assert_int_equal(findings.count, 0);
    expect_erased(log, &attempt, RP_KIND_REFLECTION, "what");
    expect_erased(log, &attempt, RP_KIND_TALK, "note");
    assert_true(store_person_find(log, "trainee", "Ben Other", &found, &known, &error));
    assert_true(known);
    char *draft = store_draft_read(log, &other, "plan");
    assert_string_equal(draft, "Dingoes");
    free(draft);
    store_findings_finish(&findings);
    store_destroy(log);
    fixture_finish(&in);
}

static void add_draft(void *data, const char *field, const char *text)
{
    str_print(data, "%s: %s; ", field, text);
}

static void drafts_of_a_stream(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    store_log *log = fill(&in);
    str told = STR_EMPTY;
    rp_stream attempt = fixture_stream(2), none = fixture_stream(5);
    assert_true(store_draft_write(log, &attempt, "a", "first", &error));
    assert_true(store_drafts(log, &attempt, add_draft, &told, &error));
    assert_string_equal(str_text(&told), "a: first; now_what: Numbats next; ");
    str_clear(&told);
    assert_true(store_drafts(log, &none, add_draft, &told, &error));
    assert_string_equal(str_text(&told), "");
    str_finish(&told);
    store_destroy(log);
    fixture_finish(&in);
}

static void twice_is_no_harm(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    store_log *log = fill(&in);
    store_erased erased;
    assert_true(store_erase(log, &trainee, &erased, &error));
    assert_true(store_erase(log, &trainee, &erased, &error));
    assert_int_equal(erased.texts, 0);
    store_entries entries;
    assert_true(store_entries_of_kind(log, RP_KIND_ERASE, &entries, &error));
    assert_int_equal(entries.count, 2);
    assert_int_equal(rp_json_integer(entries.items[0].body, "texts", 0), 3);
    store_entries_finish(&entries);
    store_destroy(log);
    fixture_finish(&in);
}

UNIT_SUITE(store_erase, "store.erase", UNIT_CASE(nothing_is_left_and_the_chain_holds),
           UNIT_CASE(drafts_of_a_stream), UNIT_CASE(twice_is_no_harm));
