#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hex.h"
#include "base/json.h"
#include "base/line.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"
#include "rapport/diagnostic.h"
#include "rapport/journal.h"

static void str_grows(void **state)
{
    (void)state;
    str text = STR_EMPTY;
    assert_string_equal(str_text(&text), "");
    for (int i = 0; i < 100; i++)
        str_print(&text, "%02d", i);
    assert_int_equal(text.length, 200);
    assert_memory_equal(text.bytes + 198, "99", 3);
    char *taken = str_take(&text);
    assert_int_equal(strlen(taken), 200);
    free(taken);
    assert_null(text.bytes);
}

static void arena_keeps_what_it_gave(void **state)
{
    (void)state;
    arena memory;
    arena_init(&memory);
    char *first = arena_text(&memory, "first");
    char *large = arena_allocate(&memory, 100000);
    for (size_t i = 0; i < 100000; i++)
        assert_int_equal(large[i], 0);
    char *third = arena_print(&memory, "%s-%d", "third", 3);
    memset(large, 'x', 100000);
    assert_string_equal(first, "first");
    assert_string_equal(third, "third-3");
    assert_null(arena_text(&memory, NULL));
    arena_finish(&memory);
    arena_finish(&memory);
}

static void line_is_one_clean_line(void **state)
{
    (void)state;
    char out[16];
    line_clean("a\nb\tc", out, sizeof out);
    assert_string_equal(out, "a b c");
    line_clean("x\xe2\x80\xaey\xff", out, sizeof out);
    assert_string_equal(out, "x?y?");
    line_clean("caf\xc3\xa9 caf\xc3\xa9 caf\xc3\xa9", out, sizeof out);
    assert_string_equal(out, "caf\xc3\xa9 caf\xc3\xa9 ...");
    line_clean("123456789012345", out, sizeof out);
    assert_string_equal(out, "123456789012345");
}

static void near_finds_slips_only(void **state)
{
    (void)state;
    const char *const names[] = { "trust", "tension", "minutes", NULL };
    assert_string_equal(near_in("trsut", names), "trust");
    assert_string_equal(near_in("tensoin", names), "tension");
    assert_string_equal(near_in("minute", names), "minutes");
    assert_null(near_in("queue", names));
    assert_null(near_in("", names));
    const char *const single[] = { "a", NULL };
    assert_null(near_in("b", single));
}

static void utf8_rules(void **state)
{
    (void)state;
    assert_int_equal(utf8_valid_length("ab\xc3\xa9", 4), 4);
    assert_int_equal(utf8_valid_length("ab\xc3", 3), 2);
    assert_int_equal(utf8_valid_length("\xed\xa0\x80", 3), 0); /* a surrogate */
    assert_int_equal(utf8_grapheme("e\xcc\x81x", 4), 3);
    assert_int_equal(utf8_width("a\xe4\xb8\xad", 4), 3);
    assert_int_equal(utf8_cut("ab\xc3\xa9", 4, 3), 2);
    assert_int_equal(utf8_words("She's here - 2 days, at last."), 6);
    assert_int_equal(utf8_words("  "), 0);
    char *composed = utf8_compose("e\xcc\x81");
    assert_string_equal(composed, "\xc3\xa9");
    free(composed);
    assert_true(utf8_is_bidi_control(0x202e));
    assert_false(utf8_is_bidi_control('a'));
}

static void hex_and_digest(void **state)
{
    (void)state;
    char hex[7];
    unsigned char back[3];
    hex_write("\x00\xff\x10", 3, hex);
    assert_string_equal(hex, "00ff10");
    assert_true(hex_read("00FF10", back, 3));
    assert_memory_equal(back, "\x00\xff\x10", 3);
    assert_false(hex_read("00ff1", back, 3));
    assert_false(hex_read("00ff1g", back, 3));
}

static void json_takes_any_bytes_as_text(void **state)
{
    (void)state;
    rp_json *list = rp_json_array();
    rp_json_push_text(list, "caf\xc3\xa9");
    rp_json_push_text(list, "\xff"
                            "a\xc3"
                            "b\xe2\x80");
    char *text = rp_json_write(list);
    assert_string_equal(text, "[\"caf\xc3\xa9\",\"?a?b??\"]");
    free(text);
    rp_json_destroy(list);
}

static void json_sorts_and_refuses(void **state)
{
    (void)state;
    rp_json *object = rp_json_object();
    rp_json_put_integer(object, "b", 2);
    rp_json_put_text(object, "a", NULL);
    rp_json_put_flag(object, "c", true);
    char *ordered = rp_json_write(object), *sorted = rp_json_write_sorted(object);
    assert_string_equal(ordered, "{\"b\":2,\"a\":null,\"c\":true}");
    assert_string_equal(sorted, "{\"a\":null,\"b\":2,\"c\":true}");
    rp_error error = { 0 };
    assert_null(rp_json_parse("{\"a\":1,\"a\":2}", 13, &error));
    assert_int_equal(error.kind, RP_ERROR_UNSOUND);
    assert_null(rp_json_parse("{} x", 4, &error));
    rp_json *back = rp_json_parse(sorted, strlen(sorted), &error);
    assert_int_equal(rp_json_integer(back, "b", 0), 2);
    assert_true(rp_json_is_null(rp_json_get(back, "a")));
    assert_int_equal(rp_json_integer(back, "missing", 7), 7);
    rp_json_destroy(back);
    rp_json_destroy(object);
    free(ordered);
    free(sorted);
}

static void diagnostics_are_sorted_and_single(void **state)
{
    (void)state;
    rp_diagnostics *list = rp_diagnostics_create();
    rp_diagnostic one = { "b.lua", 9, "rule", RP_SEVERITY_ERROR, true, "late", NULL };
    rp_diagnostics_add(list, &one);
    rp_diagnostics_add(list, &one);
    one.file = "a.lua";
    one.line = 3;
    one.hint = "did you mean 'x'?";
    one.severity = RP_SEVERITY_WARNING;
    one.stops = false;
    rp_diagnostics_add(list, &one);
    assert_int_equal(rp_diagnostics_count(list), 2);
    assert_int_equal(rp_diagnostics_errors(list), 1);
    assert_int_equal(rp_diagnostics_stops(list), 2); /* also the one that was said before */
    char line[200];
    rp_diagnostic_print(rp_diagnostics_at(list, 0), line, sizeof line);
    assert_string_equal(line, "a.lua:3: late (did you mean 'x'?)");
    rp_diagnostics_destroy(list);
}

static void kinds_have_names(void **state)
{
    (void)state;
    for (rp_kind kind = RP_KIND_DEVICE_OPEN; kind <= RP_KIND_REMARK; kind++)
        assert_non_null(rp_kind_name(kind));
    assert_null(rp_kind_name((rp_kind)99));
    assert_string_equal(rp_kind_name(RP_KIND_SELF_RATING), "self-rating");
}

UNIT_SUITE(base_text, "base.text", UNIT_CASE(str_grows), UNIT_CASE(arena_keeps_what_it_gave),
           UNIT_CASE(line_is_one_clean_line), UNIT_CASE(near_finds_slips_only), UNIT_CASE(utf8_rules),
           UNIT_CASE(hex_and_digest), UNIT_CASE(json_takes_any_bytes_as_text),
           UNIT_CASE(json_sorts_and_refuses), UNIT_CASE(diagnostics_are_sorted_and_single),
           UNIT_CASE(kinds_have_names));
