/* Results that are recorded later: the body that is written, and what is read of one that makes no sense. */
#include "rapport/remark.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "core/play.h"

static void bodies(void **state)
{
    (void)state;
    play p = play_story("scene 'a' { choose { say 'One' { strong = { 'u.m1', 'k.a' }, because = 'b' },\n"
                        "  say 'Two' { against = 'u.m2', because = 'b' } }, go 'done' }");
    rp_digest digest = { { 0xab, 1 } };
    play_answer(&p, "1");
    rp_json *body = rp_remark_body(p.run, p.framework, &digest);
    char *text = rp_json_write_sorted(body);
    assert_string_equal(text,
                        "{\"about\":{\"id\":\"test\",\"version\":1},"
                        "\"framework\":\"ab01000000000000000000000000000000000000000000000000000000000000\","
                        "\"levels\":[{\"id\":\"u.m1\",\"level\":\"too_few\"},"
                        "{\"id\":\"u.m2\",\"level\":\"no_opportunity\"},"
                        "{\"id\":\"u.m3\",\"level\":\"no_opportunity\"}],\"rules\":1}");
    rp_entry entries[] = { { .kind = RP_KIND_ATTEMPT_START, .body = body },
                           { .kind = RP_KIND_REMARK, .at_ms = 77, .body = body },
                           { .kind = RP_KIND_RELEASE, .body = body } };
    rp_remark remark;
    rp_level level = RP_LEVELS;
    assert_true(rp_remark_last(entries, 3, &remark));
    assert_int_equal(remark.at_ms, 77);
    assert_string_equal(remark.framework, "test");
    assert_int_equal(remark.version, 1);
    assert_int_equal(remark.rules, 1);
    assert_memory_equal(&remark.digest, &digest, sizeof digest);
    assert_int_equal(rp_remark_count(&remark), 3);
    assert_string_equal(rp_remark_at(&remark, 0, &level), "u.m1");
    assert_int_equal(level, RP_LEVEL_TOO_FEW);
    assert_true(rp_remark_level(&remark, "u.m3", &level));
    assert_int_equal(level, RP_LEVEL_NO_OPPORTUNITY);
    assert_false(rp_remark_level(&remark, "k.a", &level));
    assert_null(rp_remark_at(&remark, 3, &level));
    assert_false(rp_remark_last(entries, 1, &remark));
    free(text);
    rp_json_destroy(body);
    play_finish(&p);
}

/* Only an entry that names its framework is taken; a level that is none is passed over. */
static void what_makes_no_sense(void **state)
{
    (void)state;
#define DIGEST "\"framework\":\"ab01000000000000000000000000000000000000000000000000000000000000\""
    static const char *const never[] = {
        "{}",
        "{\"about\":{\"id\":\"test\",\"version\":1},\"framework\":\"ab\"}",
        "{\"about\":{\"version\":1}," DIGEST "}",
        "{\"about\":7," DIGEST "}",
    };
    rp_remark remark;
    rp_level level;
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        rp_json *body = rp_json_parse(never[i], strlen(never[i]), NULL);
        const rp_entry entry = { .kind = RP_KIND_REMARK, .body = body };
        assert_non_null(body);
        assert_false(rp_remark_read(&entry, &remark));
        rp_json_destroy(body);
    }
    const char *odd =
        "{\"about\":{\"id\":\"test\"}," DIGEST ",\"levels\":[{\"id\":\"a\",\"level\":\"great\"},7,"
        "{\"level\":\"shown\"},{\"id\":\"b\",\"level\":\"shown\"}]}";
    rp_json *body = rp_json_parse(odd, strlen(odd), NULL);
    const rp_entry entry = { .kind = RP_KIND_REMARK, .body = body };
    assert_true(rp_remark_read(&entry, &remark));
    for (size_t i = 0; i < 3; i++)
        assert_null(rp_remark_at(&remark, i, &level));
    assert_true(rp_remark_level(&remark, "b", &level));
    assert_int_equal(level, RP_LEVEL_SHOWN);
    rp_json_destroy(body);
}

UNIT_SUITE(core_remark, "core.remark", UNIT_CASE(bodies), UNIT_CASE(what_makes_no_sense));
