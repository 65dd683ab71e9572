#include "unit.h"

#include <string.h>

#include "base/str.h"
#include "script/script.h"

static bool rename_to(const char *file, const char *id, bool own_family, str *out, rp_error *error)
{
    const script_names names = { id, NULL, own_family };
    return script_rename((rp_bytes){ file, strlen(file) }, &names, out, error);
}

static void check_renamed(const char *file, bool own_family, const char *wanted)
{
    str out = STR_EMPTY;
    rp_error error = { 0 };
    assert_true(rename_to(file, "new-one", own_family, &out, &error));
    assert_string_equal(error.text, "");
    assert_string_equal(str_text(&out), wanted);
    str_finish(&out);
}

static void check_refused(const char *file, bool own_family, const char *message)
{
    str out = STR_EMPTY;
    rp_error error = { 0 };
    assert_false(rename_to(file, "new-one", own_family, &out, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_string_equal(error.text, message);
    assert_int_equal(out.length, 0);
    str_finish(&out);
}

static void id_and_version_are_exchanged_and_nothing_else(void **state)
{
    (void)state;
    check_renamed("scenario { id = \"old\", family = \"f\", version = 12 }\n", false,
                  "scenario { id = \"new-one\", family = \"f\", version = 1 }\n");
    check_renamed("-- id = \"old\"\r\nscenario{version=3;family='f';id='old'--[[x]]}", false,
                  "-- id = \"old\"\r\nscenario{version=1;family='f';id=\"new-one\"--[[x]]}");
    check_renamed("scenario {\n  id = [[old]],\n  version = 0x2,\n}\nexhibit \"e\" { id = \"old\" }", false,
                  "scenario {\n  id = \"new-one\",\n  version = 1,\n}\nexhibit \"e\" { id = \"old\" }");
}

static void the_family_is_the_id_where_that_is_wanted(void **state)
{
    (void)state;
    check_renamed("scenario { id = \"old\", family = \"f\", version = 2, title = \"id = 1\" }", true,
                  "scenario { id = \"new-one\", family = \"new-one\", version = 1, title = \"id = 1\" }");
}

static void fields_of_inner_tables_are_others(void **state)
{
    (void)state;
    check_renamed(
        "scenario { promise = { id = \"a\", version = 7, family = \"b\" }, id = \"old\", version = 2 }",
        false,
        "scenario { promise = { id = \"a\", version = 7, family = \"b\" }, id = \"new-one\", version = 1 }");
}

static void what_is_not_written_out_is_refused(void **state)
{
    (void)state;
    static const char id[] =
        "'id' is not written as a plain text in scenario { … }, so it cannot be exchanged";
    check_refused("", false, id);
    check_refused("scenario", false, id);
    check_refused("scenario {", false, id);
    check_refused("scenario { id = \"a", false, id);
    check_refused("scenario { id = \"a\"", false, id);
    check_refused("scenario { id = name, version = 1 }", false, id);
    check_refused("scenario { id = \"a\" .. \"b\", version = 1 }", false, id);
    check_refused("scenario { version = 1 } x { id = \"a\" }", false, id);
    check_refused("scenario { id = \"a\", version = 1 + 1 }", false,
                  "'version' is not written as a plain number in scenario { … }, so it cannot be exchanged");
    check_refused("scenario { id = \"a\", version = 1, family = f }", true,
                  "'family' is not written as a plain text in scenario { … }, so it cannot be exchanged");
}

static void a_title_of_ones_own(void **state)
{
    static const char file[] =
        "scenario { id = 'old', title = 'Old', family = 'f', version = 3, role = 'title' }";
    const script_names names = { "new", "Say \"so\" \\ o", false };
    str out = STR_EMPTY;
    rp_error error = { 0 };
    (void)state;
    assert_true(script_rename((rp_bytes){ file, strlen(file) }, &names, &out, &error));
    assert_string_equal(out.bytes,
                        "scenario { id = \"new\", title = \"Say \\\"so\\\" \\\\ o\", family = 'f', "
                        "version = 1, role = 'title' }");
    str_clear(&out);
    assert_false(script_rename((rp_bytes){ "scenario { id = 'a', version = 1 }", 34 }, &names, &out, &error));
    assert_non_null(strstr(error.text, "'title' is not written"));
    str_finish(&out);
}

UNIT_SUITE(script_rename, "script.rename", UNIT_CASE(id_and_version_are_exchanged_and_nothing_else),
           UNIT_CASE(the_family_is_the_id_where_that_is_wanted), UNIT_CASE(fields_of_inner_tables_are_others),
           UNIT_CASE(what_is_not_written_out_is_refused), UNIT_CASE(a_title_of_ones_own));
