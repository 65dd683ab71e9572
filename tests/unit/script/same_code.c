#include "unit.h"

#include <string.h>

#include "base/str.h"
#include "script/script.h"

/* Every text that begins with a capital letter is shown. */
static bool is_shown(void *data, const char *text, bool old)
{
    size_t *asked = data;
    asked[old]++;
    return *text >= 'A' && *text <= 'Z';
}

static void check(const char *old, const char *new, bool wanted)
{
    size_t asked[2] = { 0, 0 };
    bool is =
        script_same_code((rp_bytes){ old, strlen(old) }, (rp_bytes){ new, strlen(new) }, is_shown, asked);
    if (is != wanted)
        fail_msg("%s / %s", old, new);
    assert_true(asked[0] <= asked[1]); /* the new text is asked for only where the old one is shown */
}

static void what_is_read_may_change(void **state)
{
    (void)state;
    check("", "", true);
    check("say \"Hello\"", "say   'Hello there' -- a note", true);
    check("say \"Hello\"", "say [[Hello\nthere]]", true);
    check("say \"Hello\"", "say [==[\nHello]==]", true);
    check("say 'Is \\'it\\n\\''", "say \"Is 'it\\t\\\"\\\\\"", true);
    check("f(function(s) return s.a == 1 end) say 'Yes'", "f(function(s) return s.a == 1 end) say 'No'",
          true);
}

static void what_decides_may_not(void **state)
{
    (void)state;
    check("say 'Hello'", "say 'hello'", false);
    check("go 'hello'", "go 'Hello'", false);
    check("return s.a == 'x'", "return s.a == 'y'", false);
    check("return s.a >= 1", "return s.a >= 2", false);
    check("return s.a >= 1", "return s.a > 1", false);
    check("local a = 1", "local b = 1", false);
    check("say 'A'", "say 'A', say 'B'", false);
    check("say 'A\\x41'", "say 'AA'", false); /* written in a way that is not looked into */
    check("say 'A'", "say 'B", false);
}

UNIT_SUITE(script_same_code, "script.same_code", UNIT_CASE(what_is_read_may_change),
           UNIT_CASE(what_decides_may_not));
