#include "analysis/checking.h"

#include <stdlib.h>
#include <string.h>

const char checking_words[] = "{\"apologies\":[\"sorry\"],\"absolutes\":[\"always\",\"No one\",\"every\"],"
                              "\"catch_alls\":[\"all of the above\"]}";

static void write_story(const checking *how, str *out)
{
    str_print(out,
              "scenario { id = 'story', title = 'A story', family = 'story', version = %d, kind = 'coaching',"
              " channel = 'phone', minutes = %d, setting = 'A desk.', role = 'You.', framework = 'test',"
              " points = { %s }, criteria = { %s } }\n%s\nending 'done' { title = 'Done', outcome = 'good' }",
              how->version ? how->version : 1, how->minutes ? how->minutes : 1,
              how->points ? how->points : "", how->criteria ? how->criteria : "", how->text);
}

static void ask(const checking *how, const play *p, rp_diagnostics *found)
{
    rp_script own = script_host_functions(p->host);
    lexicon words;
    rp_error error = { 0 };
    rp_bytes file = { checking_words, strlen(checking_words) };
    assert_true(lexicon_read(file, "words", &words, &error));
    check_subject subject = { .scenario = p->scenario,
                              .script = how->script ? how->script : &own,
                              .explored = how->explored,
                              .words = &words,
                              .shared = how->shared,
                              .unused_files = how->unused_files,
                              .mentions = how->mentions };
    check_scenario(&subject, found);
    lexicon_finish(&words);
}

void checking_expect(const checking *how, const char *wanted)
{
    str text = STR_EMPTY, said = STR_EMPTY;
    const check_rule *rule = check_rule_named(how->rule);
    assert_non_null(rule);
    write_story(how, &text);
    play p = play_load(text.bytes, NULL, "story");
    if (!p.scenario)
        fail_msg("%s", play_found(&p));
    rp_diagnostics *found = rp_diagnostics_create();
    ask(how, &p, found);
    for (size_t i = 0; i < rp_diagnostics_count(found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(found, i);
        if (!str_is(one->rule, how->rule))
            continue;
        assert_int_equal(one->severity, rule->severity);
        assert_string_equal(one->hint, rule->hint);
        assert_false(one->stops);
        str_print(&said, "%s%d: %s", said.length ? "\n" : "", one->line, one->message);
    }
    if (strcmp(str_text(&said), wanted) != 0)
        fail_msg("%s\nof:\n%s\nfinds:\n%s\nand not:\n%s", how->rule, how->text, str_text(&said), wanted);
    rp_diagnostics_destroy(found);
    play_finish(&p);
    str_finish(&text);
    str_finish(&said);
}
