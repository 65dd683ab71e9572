/* Framework and centre files: what they hold, and what is said of those that are not sound. */
#include <stdlib.h>
#include <string.h>

#include "play.h"

/* The one file there is; `data` is where its text stands. */
static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const char *text = *(const char **)data;
    *shown = path;
    *bytes = (rp_bytes){ text, strlen(text) };
    return true;
}

static char *found_text(rp_diagnostics *found)
{
    play p = { .found = found };
    play_found(&p);
    return p.out.bytes ? str_take(&p.out) : calloc(1, 1);
}

static void check_framework(const char *text, const char *wanted)
{
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .data = &text, .find = find_file };
    rp_framework *framework = script_framework(&source, "f.lua", found);
    char *said = found_text(found);
    assert_string_equal(said, wanted);
    assert_int_equal(framework != NULL, !*wanted);
    rp_framework_destroy(framework);
    rp_diagnostics_destroy(found);
    free(said);
}

static void what_a_framework_holds(void **state)
{
    (void)state;
    const char *text =
        "framework { id = 'f', title = 'F', version = 2, wording = 'ours' }\n"
        "unit 'coach' { title = 'Coach', line = 'One.', { point 'm1' { title = 'P', asks = 'a', shown_like = "
        "'s',\n"
        "  prompt = 'p', needs = { 3, 4 } }, point 'm2' { title = 'Q', asks = 'a', shown_like = 's', prompt "
        "= 'p' } },\n"
        "  misconception 'x1' { title = 'X', does = 'd' }, concept 'c1' { title = 'C', meaning = 'm', line = "
        "'l' },\n"
        "  tip 't1' { title = 'T' } }\n"
        "model 'heat' { title = 'Heat', line = 'l', steps = { 'b', 'a' },\n"
        "  criterion 'a' { title = 'A', looks_for = 'l', rests_on = 'coach.c1', card = 'law.goods' },\n"
        "  criterion 'b' { title = 'B', looks_for = 'l', rests_on = 'coach.t1' } }";
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .data = &text, .find = find_file };
    rp_framework *f = script_framework(&source, "f.lua", found);
    assert_non_null(f);
    assert_string_equal(rp_framework_id(f), "f");
    assert_int_equal(rp_framework_version(f), 2);
    assert_string_equal(rp_framework_wording(f), "ours");
    assert_int_equal(rp_framework_count(f), 7);
    const rp_definition *m1 = rp_framework_find(f, "coach.m1"), *m2 = rp_framework_find(f, "coach.m2");
    assert_int_equal(m1->needs_num * 10 + m1->needs_den, 34);
    assert_int_equal(m2->needs_num * 10 + m2->needs_den, 23); /* two thirds unless it says otherwise */
    assert_string_equal(m1->shown_like, "s");
    assert_int_equal(rp_framework_find(f, "heat.a")->kind, RP_DEFINITION_CRITERION);
    assert_string_equal(rp_framework_find(f, "heat.a")->card, "law.goods");
    assert_null(rp_framework_find(f, "heat.b")->card);
    assert_string_equal(rp_framework_find(f, "coach.x1")->does, "d");
    assert_null(rp_framework_find(f, "m1"));
    assert_int_equal(rp_framework_group_count(f), 2);
    const rp_group *heat = rp_framework_group(f, 1);
    assert_true(heat->is_model);
    assert_string_equal(heat->steps[0], "heat.b");
    assert_string_equal(heat->steps[1], "heat.a");
    assert_null(heat->steps[2]);
    rp_framework_destroy(f);
    rp_diagnostics_destroy(found);
}

#define HEAD "framework { id = 'f', title = 'F', version = 1 }\n"

static void mistakes_of_a_framework(void **state)
{
    (void)state;
    check_framework("unit 'u' { title = 'U' }", "0: there is no framework { … } in it");
    check_framework("framework {}", "1: 'framework' needs 'id'\n1: 'framework' needs 'title'\n"
                                    "1: 'framework' needs 'version'");
    check_framework(HEAD HEAD, "2: there are two framework { … }");
    check_framework(HEAD "unit 'u' { titel = 'U' }\nmodel 'm' { title = 'M' }",
                    "2: a unit has no field 'titel' (did you mean 'title'?)\n3: a model needs 'steps'");
    check_framework(HEAD "unit 'u' { title = 'U' }\nmodel 'u' { title = 'M', steps = {} }",
                    "3: there are two units or models 'u'");
    check_framework(
        HEAD "unit 'u' { title = 'U' } unit 'v' { title = 'V' }\nmodel 'v' { title = 'M', steps = {} }",
        "3: there are two units or models 'v'");
    check_framework(HEAD
                    "unit 'u' { title = 'U',\n point 'p' { title = 3, shown_like = 's', prompt = 'p' },\n"
                    " criterion 'c' { title = 't', looks_for = 'l', rests_on = 'r' },\n 'text',\n"
                    " concept 'p' { title = 't', meaning = 'm', line = 'l' } }",
                    "2: a text cannot stand in a unit or model\n"
                    "3: 'title' must be a text in quotes, not a whole number\n3: a point needs 'asks'\n"
                    "4: 'criterion' cannot stand in a unit\n"
                    "6: 'u.p' is defined twice");
    check_framework(HEAD "model 'm' { title = 'M', steps = { 'a', 'z' },\n"
                         " criterion 'a' { title = 't', looks_for = 'l', rests_on = 'u.c2' },\n"
                         " criterion 'b' { title = 't', looks_for = 'l', rests_on = 'm.a' } }\n"
                         "unit 'u' { title = 'U', concept 'c1' { title = 't', meaning = 'm', line = 'l' } }",
                    "2: model 'm' has no criterion 'z' to be a step\n"
                    "3: criterion 'm.a' rests on 'u.c2', which is no concept or tip (did you mean 'u.c1'?)\n"
                    "4: criterion 'm.b' rests on 'm.a', which is no concept or tip");
    check_framework(HEAD "model 'm' { title = 'M', steps = {}, criterion 'a' {} }",
                    "2: a criterion needs 'title'\n2: a criterion needs 'looks_for'\n"
                    "2: a criterion needs 'rests_on'");
    check_framework(
        HEAD "unit 'u' { title = 'U', misconception 'x' {},\n concept 'c' {},\n tip 't' { titel = 't' },\n"
             " point 'p' {} }",
        "2: a misconception needs 'title'\n2: a misconception needs 'does'\n"
        "3: a concept needs 'title'\n3: a concept needs 'meaning'\n3: a concept needs 'line'\n"
        "4: a tip has no field 'titel' (did you mean 'title'?)\n"
        "5: a point needs 'title'\n5: a point needs 'asks'\n5: a point needs 'shown_like'\n"
        "5: a point needs 'prompt'");
    check_framework(
        HEAD "unit 'u' { title = 'U', point 'p' { title = 't', asks = 'a', shown_like = 's', prompt = 'p',\n"
             " needs = { 1, 1 } }, point 'q' { title = 't', asks = 'a', shown_like = 's', prompt = 'p',\n"
             " needs = { 999, 1000 } } }",
        "");
    static const char needs[] = "'needs' is a fraction such as { 2, 3 }, more than nothing and at most one";
    static const char *const wrong[] = { "{ 3, 2 }", "{ 0, 3 }",   "{ 2 }",      "{ 1.5, 2 }",
                                         "0.5",      "{ -1, -2 }", "{ 1, 1001 }" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        str text = STR_EMPTY, said = STR_EMPTY;
        str_print(
            &text,
            HEAD
            "unit 'u' { title = 'U', point 'p' { title = 't', asks = 'a', shown_like = 's', prompt = 'p',\n"
            " needs = %s } }",
            wrong[i]);
        str_print(&said, "2: %s", needs);
        check_framework(text.bytes, said.bytes);
        str_finish(&text);
        str_finish(&said);
    }
}

static void check_centre(const char *text, const char *wanted)
{
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .data = &text, .find = find_file };
    rp_centre *centre = script_centre(&source, "centre.lua", found);
    char *said = found_text(found);
    assert_string_equal(said, wanted);
    assert_int_equal(centre != NULL, !*wanted);
    rp_centre_destroy(centre);
    rp_diagnostics_destroy(found);
    free(said);
}

static void what_a_centre_says(void **state)
{
    (void)state;
    const char *text = "centre 'coach.m1' { unit = 'A/1', criteria = { '1.2', '1.3' },\n"
                       "  admissible = 'with agreement', said_by = 'EQA', on = '2026-03-01' }\n"
                       "centre 'coach.m2' { admissible = 'no' }\ncentre 'coach.m3' {}";
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .data = &text, .find = find_file };
    rp_centre *centre = script_centre(&source, "centre.lua", found);
    assert_non_null(centre);
    const rp_centre_fact *m1 = rp_centre_find(centre, "coach.m1");
    assert_string_equal(m1->unit, "A/1");
    assert_string_equal(m1->criteria[1], "1.3");
    assert_null(m1->criteria[2]);
    assert_int_equal(m1->admissible, RP_ADMISSIBLE_WITH_AGREEMENT);
    assert_string_equal(m1->said_by, "EQA");
    assert_string_equal(m1->on, "2026-03-01");
    assert_int_equal(rp_centre_find(centre, "coach.m2")->admissible, RP_ADMISSIBLE_NO);
    assert_int_equal(rp_centre_find(centre, "coach.m3")->admissible, RP_ADMISSIBLE_UNKNOWN);
    assert_null(rp_centre_find(centre, "coach.m3")->criteria[0]);
    assert_null(rp_centre_find(centre, "coach.m4"));
    assert_null(rp_centre_find(NULL, "coach.m1"));
    assert_int_equal(rp_centre_retention(centre).years, RP_RETENTION_YEARS);
    assert_int_equal(rp_centre_retention(NULL).years, RP_RETENTION_YEARS);
    assert_int_equal(rp_centre_facts_of(centre).count, 3);
    assert_int_equal(rp_centre_facts_of(NULL).count, 0);
    rp_centre_destroy(centre);
    text = "retention { years = 6, said_by = 'Head of centre', on = '2026-03-01' }";
    centre = script_centre(&source, "centre.lua", found);
    rp_centre_facts facts = rp_centre_facts_of(centre);
    assert_int_equal(facts.count, 0);
    assert_int_equal(facts.retention.years, 6);
    assert_string_equal(facts.retention.said_by, "Head of centre");
    assert_string_equal(facts.retention.on, "2026-03-01");
    rp_centre_destroy(centre);
    rp_diagnostics_destroy(found);
}

static void mistakes_of_a_centre(void **state)
{
    (void)state;
    check_centre("", "");
    check_centre("centre 'a' { admissible = 'maybe', criteria = 3, on = '1 March', unti = 'x' }",
                 "1: 'admissible' cannot be 'maybe'; it is one of: unknown, yes, no, with agreement\n"
                 "1: 'criteria' must be a text or a list of texts, not a whole number\n"
                 "1: 'centre' has no field 'unti' (did you mean 'unit'?)\n"
                 "1: 'on' is a date written 2026-03-01, not '1 March'");
    check_centre("centre 'a' { 'x' }",
                 "1: 'centre' holds something without a name; each field is written name = value");
    check_centre("centre 'a' {}\ncentre 'a' {}", "2: 'a' is described twice");
    check_centre("centre 'a' { on = '2026-13-45' }",
                 "1: 'on' is a date written 2026-03-01, not '2026-13-45'");
    check_centre("centre 'a' { on = '2026-02-30' }",
                 "1: 'on' is a date written 2026-03-01, not '2026-02-30'");
    check_centre("retention { said_by = 'EQA' }", "1: 'retention' needs 'years'");
    check_centre("retention { years = 0 }", "1: 'years' is 0; it can be 1 to 50");
    check_centre("retention { years = 51, on = 'soon' }", "1: 'years' is 51; it can be 1 to 50\n"
                                                          "1: 'on' is a date written 2026-03-01, not 'soon'");
    check_centre("retention { years = 3 }\nretention { years = 4 }",
                 "2: how long records are kept is said twice");
}

UNIT_SUITE(core_frameworks, "core.frameworks", UNIT_CASE(what_a_framework_holds),
           UNIT_CASE(mistakes_of_a_framework), UNIT_CASE(what_a_centre_says),
           UNIT_CASE(mistakes_of_a_centre));
