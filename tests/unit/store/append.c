#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/str.h"
#include "fixture.h"

static void entries_come_back_in_order(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 2, NULL);
    fixture_play(log, 2, 1, NULL);
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{\"turn\":3}"));
    store_entries all, own;
    assert_true(store_entries_all(log, &all, &error));
    assert_int_equal(all.count, 7);
    for (size_t i = 0; i < all.count; i++)
        assert_int_equal(all.items[i].n, i + 1);
    assert_int_equal(all.items[0].kind, RP_KIND_DEVICE_OPEN);
    assert_memory_equal(&all.items[0].stream, store_device(log), sizeof(rp_stream));
    rp_stream first = fixture_stream(1), none = fixture_stream(9);
    assert_true(store_entries_of(log, &first, &own, &error));
    assert_int_equal(own.count, 4);
    for (size_t i = 0; i < own.count; i++)
        assert_int_equal(own.items[i].seq, i + 1);
    assert_int_equal(own.items[3].n, 7);
    assert_int_equal(rp_json_integer(own.items[3].body, "turn", 0), 3);
    store_entries_finish(&own);
    assert_true(store_entries_of(log, &none, &own, &error));
    assert_int_equal(own.count, 0);
    store_entries_finish(&own);
    store_entries_finish(&all);
    store_destroy(log);
    fixture_finish(&in);
}

static void a_log_goes_on_where_it_ended(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 2, "kept");
    char *before = fixture_tell(log, &error);
    store_head head = store_head_of(log);
    store_destroy(log);
    log = fixture_write(&in);
    char *after = fixture_tell(log, &error);
    assert_string_equal(before, after);
    assert_int_equal(store_head_of(log).n, head.n);
    assert_true(fixture_say(log, 1, RP_KIND_REFLECTION, "{}"));
    assert_int_equal(store_head_of(log).n, head.n + 1);
    store_destroy(log);
    free(before);
    free(after);
    fixture_finish(&in);
}

static void several_events_are_one_step(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_json *body = rp_json_object();
    const rp_private texts[] = { { "what", "It went well." }, { "so_what", "" } };
    const rp_event events[] = { { fixture_stream(1), RP_KIND_REFLECTION, body, texts, 2 },
                                { fixture_stream(2), RP_KIND_PAUSE, body, NULL, 0 },
                                { fixture_stream(1), RP_KIND_ADDITION, body, texts, 1 } };
    assert_true(store_append(log, events, 3, &error));
    assert_int_equal(rp_json_count(body), 0); /* the caller's body stays as it was */
    char *told = fixture_tell(log, &error);
    assert_non_null(strstr(told, "so_what= what=It went well."));
    assert_non_null(strstr(told, "\n4 101112131415161718191a1b1c1d1e1f 2 15 "));
    free(told);
    rp_json_destroy(body);
    store_destroy(log);
    fixture_finish(&in);
}

static void text_that_is_no_utf8_is_refused(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_json *body = rp_json_object();
    const rp_private text = { "what", "caf\xe9" };
    const rp_event event = { fixture_stream(1), RP_KIND_REFLECTION, body, &text, 1 };
    assert_false(store_append(log, &event, 1, &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_int_equal(store_head_of(log).n, 1);
    rp_json_destroy(body);
    store_destroy(log);
    fixture_finish(&in);
}

static void private_texts_are_resolved_or_erased(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    bool erased = true;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_true(fixture_name(log, 1, "trainee", "Ann Example"));
    assert_true(fixture_name(log, 2, "trainee", "Bob Example"));
    store_entries people;
    assert_true(store_entries_of_kind(log, RP_KIND_PERSON, &people, &error));
    assert_string_equal(rp_entry_text(&people.items[0], "name", &erased), "Ann Example");
    assert_false(erased);
    assert_null(rp_entry_text(&people.items[0], "role", &erased));
    store_entries_finish(&people);
    store_destroy(log);
    fixture_sql(&in, "UPDATE person SET salt = NULL, text = NULL WHERE id = 1");
    log = fixture_write(&in); /* the chain still verifies */
    assert_true(store_entries_of_kind(log, RP_KIND_PERSON, &people, &error));
    assert_null(rp_entry_text(&people.items[0], "name", &erased));
    assert_true(erased);
    assert_string_equal(rp_entry_text(&people.items[1], "name", &erased), "Bob Example");
    store_entries_finish(&people);
    assert_true(fixture_name(log, 3, "trainee", "Cy Example")); /* under a number of its own */
    store_destroy(log);
    char *last = fixture_ask(&in, "SELECT id FROM person WHERE text = 'Cy Example'");
    assert_string_equal(last, "3");
    free(last);
    fixture_finish(&in);
}

static void names_never_stand_in_a_body(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_true(fixture_name(log, 1, "trainee", "Zebedee"));
    store_destroy(log);
    char *found = fixture_ask(&in, "SELECT n FROM entry WHERE instr(CAST(body AS TEXT), 'Zebedee')");
    assert_null(found);
    fixture_finish(&in);
}

static void checkpoints_at_finish_and_close(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    store_entries list;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 2, "kept"); /* 1 device-open, 2 start, 3-4 answers, 5 finish, 6 checkpoint */
    assert_true(store_entries_of_kind(log, RP_KIND_CHECKPOINT, &list, &error));
    assert_int_equal(list.count, 1);
    assert_int_equal(list.items[0].n, 6);
    assert_int_equal(rp_json_integer(list.items[0].body, "n", 0), 5);
    store_entries_finish(&list);
    assert_true(store_checkpoint(log, &error)); /* nothing new: nothing to sign */
    assert_int_equal(store_head_of(log).n, 6);
    assert_true(fixture_say(log, 1, RP_KIND_REFLECTION, "{}"));
    store_destroy(log);
    log = fixture_write(&in);
    assert_int_equal(store_head_of(log).n, 8);
    store_destroy(log);
    log = fixture_write(&in); /* opened and closed: nothing is added */
    assert_int_equal(store_head_of(log).n, 8);
    assert_true(fixture_say(log, 1, RP_KIND_STOPPED, "{}"));
    assert_int_equal(store_head_of(log).n, 10);
    store_destroy(log);
    fixture_finish(&in);
}

static void the_journal_is_the_log(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_journal journal = store_journal(log);
    rp_json *body = rp_json_object();
    const rp_event event = { fixture_stream(1), RP_KIND_PAUSE, body, NULL, 0 };
    assert_true(journal.append(journal.data, &event, 1, &error));
    assert_int_equal(store_head_of(log).n, 2);
    assert_true(journal.draft_write(journal.data, &event.stream, "what", "half a sent", &error));
    char *draft = journal.draft_read(journal.data, &event.stream, "what");
    assert_string_equal(draft, "half a sent");
    free(draft);
    rp_json_destroy(body);
    store_destroy(log);
    fixture_finish(&in);
}

static void a_new_device_key_is_announced(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    store_entries list;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 1, "kept");
    rp_stream device = *store_device(log);
    store_destroy(log);
    fixture_use_key(&in, "other");
    log = fixture_write(&in);
    assert_true(store_entries_of_kind(log, RP_KIND_DEVICE_OPEN, &list, &error));
    assert_int_equal(list.count, 2);
    assert_memory_equal(&list.items[1].stream, &device, sizeof device);
    assert_string_not_equal(rp_json_text(list.items[0].body, "key"), rp_json_text(list.items[1].body, "key"));
    store_entries_finish(&list);
    fixture_play(log, 2, 1, "kept");
    store_destroy(log);
    store_destroy(fixture_read(&in)); /* each checkpoint against the key of its time */
    store_findings findings;
    store_destroy(store_salvage(&in.options, &findings, &error));
    assert_int_equal(findings.count, 0);
    store_findings_finish(&findings);
    fixture_finish(&in);
}

UNIT_SUITE(store_append, "store.append", UNIT_CASE(entries_come_back_in_order),
           UNIT_CASE(a_log_goes_on_where_it_ended), UNIT_CASE(several_events_are_one_step),
           UNIT_CASE(text_that_is_no_utf8_is_refused), UNIT_CASE(private_texts_are_resolved_or_erased),
           UNIT_CASE(names_never_stand_in_a_body), UNIT_CASE(checkpoints_at_finish_and_close),
           UNIT_CASE(the_journal_is_the_log), UNIT_CASE(a_new_device_key_is_announced));
