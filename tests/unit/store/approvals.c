#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

static rp_digest digest_of(int number)
{
    rp_digest out;
    memset(out.bytes, number, sizeof out.bytes);
    return out;
}

static void approve(store_log *log, int pack, rp_approval state)
{
    rp_error error = { 0 };
    store_approval approval = { .pack = digest_of(pack),
                                .framework = digest_of(9),
                                .state = state,
                                .scenario = "tea",
                                .version = pack,
                                .by = fixture_stream(7) };
    assert_true(store_approve(log, &approval, NULL, &error));
}

static store_approvals read_all(store_log *log)
{
    store_approvals all;
    rp_error error = { 0 };
    assert_true(store_approvals_all(log, &all, &error));
    return all;
}

static void begin(store_log *log, int stream, int pack)
{
    char json[200], hex[RP_DIGEST_HEX];
    rp_digest digest = digest_of(pack);
    rp_digest_hex(&digest, hex);
    snprintf(json, sizeof json, "{\"mode\":\"assessed\",\"pack\":\"%s\",\"scenario\":\"tea\"}", hex);
    assert_true(fixture_say(log, stream, RP_KIND_ATTEMPT_START, json));
}

static void what_is_recorded_is_read_back(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_error error = { 0 };
    store_approval approval = { .pack = digest_of(1),
                                .framework = digest_of(2),
                                .carried = true,
                                .predecessor = digest_of(3),
                                .state = RP_APPROVAL_TRIALLED,
                                .scenario = "tea",
                                .version = 4,
                                .by = fixture_stream(5) };
    assert_true(store_approve(log, &approval, NULL, &error));
    store_approvals all = read_all(log);
    assert_int_equal(all.count, 1);
    const store_approval *one = &all.items[0];
    assert_memory_equal(&one->pack, &approval.pack, sizeof one->pack);
    assert_memory_equal(&one->framework, &approval.framework, sizeof one->framework);
    assert_true(one->carried);
    assert_memory_equal(&one->predecessor, &approval.predecessor, sizeof one->predecessor);
    assert_int_equal(one->state, RP_APPROVAL_TRIALLED);
    assert_string_equal(one->scenario, "tea");
    assert_int_equal(one->version, 4);
    assert_memory_equal(&one->by, &approval.by, sizeof one->by);
    assert_true(one->n > 0 && one->at_ms > 0);
    store_approvals_finish(&all);
    store_destroy(log);
    fixture_finish(&in);
}

static void the_last_one_of_a_digest_holds(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_digest one = digest_of(1), two = digest_of(2);
    store_approvals all = read_all(log);
    assert_null(store_approval_of(&all, &one, 0));
    store_approvals_finish(&all);
    approve(log, 1, RP_APPROVAL_APPROVED);
    approve(log, 2, RP_APPROVAL_TRIALLED);
    approve(log, 1, RP_APPROVAL_TRIALLED);
    all = read_all(log);
    assert_int_equal(all.count, 3);
    assert_false(all.items[0].carried);
    assert_ptr_equal(store_approval_of(&all, &one, 0), &all.items[2]);
    assert_ptr_equal(store_approval_of(&all, &one, all.items[2].n), &all.items[0]);
    assert_null(store_approval_of(&all, &one, all.items[0].n));
    assert_ptr_equal(store_approval_of(&all, &two, 0), &all.items[1]);
    store_approvals_finish(&all);
    store_destroy(log);
    fixture_finish(&in);
}

static void an_attempt_knows_how_far_its_scenario_was(void **state)
{
    (void)state;
    fixture in;
    store_attempts all;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    begin(log, 11, 1);
    approve(log, 1, RP_APPROVAL_TRIALLED);
    begin(log, 12, 1);
    approve(log, 1, RP_APPROVAL_APPROVED);
    begin(log, 13, 1);
    begin(log, 14, 2);
    approve(log, 2, RP_APPROVAL_APPROVED);
    approve(log, 1, RP_APPROVAL_TRIALLED);
    begin(log, 15, 1);
    assert_true(store_attempts_all(log, &all, &error));
    static const rp_approval wanted[] = { RP_APPROVAL_DRAFT, RP_APPROVAL_TRIALLED, RP_APPROVAL_APPROVED,
                                          RP_APPROVAL_DRAFT, RP_APPROVAL_TRIALLED };
    assert_int_equal(all.count, 5);
    for (size_t i = 0; i < all.count; i++)
        assert_int_equal(all.items[i].approval, wanted[i]);
    store_attempts_finish(&all);
    store_destroy(log);
    fixture_finish(&in);
}

/* Entries of another program's making: nothing in them is taken for what it is not. */
static void strange_entries_are_drafts(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_true(fixture_say(log, 7, RP_KIND_APPROVAL, "{}"));
    assert_true(
        fixture_say(log, 7, RP_KIND_APPROVAL, "{\"state\":\"perfect\",\"pack\":\"12\",\"scenario\":5}"));
    store_approvals all = read_all(log);
    assert_int_equal(all.count, 2);
    for (size_t i = 0; i < all.count; i++) {
        assert_int_equal(all.items[i].state, RP_APPROVAL_DRAFT);
        assert_string_equal(all.items[i].scenario, "");
    }
    store_approvals_finish(&all);
    store_destroy(log);
    fixture_finish(&in);
}

UNIT_SUITE(store_approvals, "store.approvals", UNIT_CASE(what_is_recorded_is_read_back),
           UNIT_CASE(the_last_one_of_a_digest_holds), UNIT_CASE(an_attempt_knows_how_far_its_scenario_was),
           UNIT_CASE(strange_entries_are_drafts));
