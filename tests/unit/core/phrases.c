#include "core/phrases.h"

#include <stdlib.h>
#include <string.h>

#include "core/play.h"

static const char story[] =
    "local tan = actor { name = 'Mr Tan', role = 'customer', about = 'Third call.' }\n"
    "state { trust = level { start = 3, chart = 'Trust' }, rung = flag, by = one_of { 'phone', 'email' },\n"
    "  hidden = one_of { 'x', 'y' } }\n"
    "exhibit 'file' { kind = 'letter', title = 'The file', from = 'A', to = 'B', date = '2 May', subject = "
    "'S', 'One.', 'Two.' }\n"
    "exhibit 'sheet' { kind = 'table', title = 'Sheet', columns = { 'Day', '2' }, rows = { { 'Mon', 7 }, { "
    "'Tue', '£8' } },\n"
    "  note = 'N' }\n"
    "exhibit 'chart' { kind = 'chart', title = 'Chart', chart = 'bar', x = { 'Jan', '1' }, unit = '%',\n"
    "  series = { { name = 'Yes', values = { 1, 2 } } } }\n"
    "scene 'a' {\n"
    "  narrate 'First, {trainee}.',\n"
    "  choose 'Well?' {\n"
    "    say 'Said.' { strong = 'u.m1', because = 'B1', tan 'Inside.' },\n"
    "    act 'Done' { critical = 'Harm.', ties = {}, because = 'B2' },\n"
    "    read 'file' {}, wait {}, seconds = 9, silence = wait { narrate 'Silent.' },\n"
    "  },\n"
    "  when 'rung' { narrate 'Rang: {rung}.', otherwise = { tan.calm 'By {by}, {trust}.' } },\n"
    "  build 'Cards' { pick = 1, strong = 'k.a', because = 'B3', card 'C1' { right = true }, card 'C2' { "
    "because = 'B4' },\n"
    "    card 'C3', on = { strong = { because = 'B5', narrate 'On.' }, none = { critical = 'Harm 2.', ties = "
    "{} } } },\n"
    "  figure 'How many?' { answer = 7, unit = 'days', strong = 'k.a', near = { [8] = 'One more.' } },\n"
    "  form { pick 'Who' { card 'Me' {}, card 'Them' {} }, pick 'When' { card 'Now' {}, card 'Soon' {} } },\n"
    "  write 'Why?' {},\n"
    "  tan 'Last.', go 'end' }\n"
    "ending 'end' { title = 'The end', outcome = 'good', 'Over.', '{hidden}', customer = 'Cu', business = "
    "'Bu' }\n"
    "reflect { 'Which words?' }\n"
    "discuss { 'Read me one.', listen_for = 'Words.' }\n";

static void add_line(void *data, const phrase *one)
{
    str_print(data, "%s|%s|%s%s\n", one->id, one->text, one->note, one->place.file ? "" : "|nowhere");
}

/* Every kind of text, in the order in which it is read, under an id of its own. */
static void all_of_them_in_reading_order(void **state)
{
    (void)state;
    play p = play_story(story);
    str all = STR_EMPTY;
    phrases_each(p.scenario, add_line, &all);
    unit_golden("phrases.txt", all.bytes);
    str_finish(&all);
    play_finish(&p);
}

static void keep_id(void *data, const phrase *one)
{
    str *seen = data;
    str key = STR_EMPTY;
    str_print(&key, "\n%s\n", one->id);
    if (seen->bytes && strstr(seen->bytes, key.bytes))
        fail_msg("the id %s stands for two texts", one->id);
    str_print(seen, "%s\n", one->id);
    str_finish(&key);
}

static void no_id_twice(void **state)
{
    (void)state;
    play p = play_story(story);
    str seen = STR_EMPTY;
    str_add(&seen, "\n");
    phrases_each(p.scenario, keep_id, &seen);
    str_finish(&seen);
    play_finish(&p);
}

/* --- translating --- */

/* «text», for whatever is asked; a row of `special` instead where there is one. */
typedef struct translator {
    const char *const (*special)[2]; /* id, text (NULL: none); ends with NULL */
    str last;
    size_t asked;
} translator;

static const char *in_brackets(void *data, const phrase *one, int *line)
{
    translator *with = data;
    *line = 7;
    with->asked++;
    for (size_t i = 0; with->special && with->special[i][0]; i++)
        if (str_is(with->special[i][0], one->id))
            return with->special[i][1];
    str_clear(&with->last);
    str_print(&with->last, "«%s»", one->text);
    return with->last.bytes;
}

static void translate(play *p, const char *const (*special)[2])
{
    translator with = { special, STR_EMPTY, 0 };
    phrases_source from = { &with, "cy.po", in_brackets };
    phrases_translate(p->scenario, &from, "cy");
    str_finish(&with.last);
    rp_run_options options = { .script = script_host_functions(p->host) };
    rp_run_destroy(p->run);
    p->run = rp_run_create(p->scenario, &options);
}

static const char answers[] = "1,1,=8,1+2,'Because.'";

static void nothing_that_decides_is_translated(void **state)
{
    (void)state;
    static const char *const ways[] = { answers, "2,2,=7,2+1,''", "3,3,=1,1+1,'x'", "4,1,=7,1+1,''",
                                        "t,1,=7,1+1,''" };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        play plain = play_story(story), other = play_story(story);
        translate(&other, NULL);
        play_answer(&plain, ways[i]);
        play_answer(&other, ways[i]);
        char *is = rp_state_text(other.scenario, rp_run_state(other.run)),
             *wanted = rp_state_text(plain.scenario, rp_run_state(plain.run));
        assert_string_equal(is, wanted);
        free(is);
        free(wanted);
        play_finish(&plain);
        play_finish(&other);
    }
}

static void what_is_shown_is_translated(void **state)
{
    (void)state;
    static const char *const special[][2] = { { "state.by.phone", "ffôn" },
                                              { "word.you", "chi" },
                                              { "word.no", "na" },
                                              { "word.wait", "Aros" },
                                              { "word.silence", "Dim amser" },
                                              { "exhibit.file.title", "Y ffeil" },
                                              { NULL, NULL } };
    play p = play_story(story);
    translate(&p, special);
    assert_string_equal(rp_scenario_about(p.scenario)->language, "cy");
    assert_string_equal(rp_scenario_about(p.scenario)->title, "«A story»");
    assert_string_equal(play_lines(&p, 0), "«First, chi.»");
    const rp_question *question = rp_run_question(p.run);
    assert_string_equal(question->prompt, "«Well?»");
    assert_string_equal(question->lists[0].options[0].text, "«Said.»");
    assert_string_equal(question->lists[0].options[2].text, "Y ffeil");
    assert_string_equal(question->lists[0].options[3].text, "Aros");
    play_answer(&p, "t,1");
    assert_string_equal(rp_run_turn(p.run, 0)->text, "Dim amser");
    assert_string_equal(play_lines(&p, 1), "«Silent.» | «Mr Tan»(calm): «By ffôn, 3.» | «On.»");
    assert_string_equal(rp_run_question(p.run)->unit, "«days»");
    play_answer(&p, "=8,1+1,'x'");
    assert_string_equal(rp_run_ending(p.run)->title, "«The end»");
    assert_string_equal(rp_run_ending(p.run)->text.items[1], "««x»»");
    assert_string_equal(rp_run_value(p.run, 0).text, "phone"); /* the value is what it was */
    assert_string_equal(rp_scenario_about(p.scenario)->prompts[0], "«Which words?»");
    assert_string_equal(rp_scenario_discussion(p.scenario, 0)->listen_for, "«Words.»");
    play_finish(&p);
    p = play_story(story);
    translate(&p, NULL);
    play_answer(&p, "2");
    assert_string_equal(play_criticals(&p), "a.1: «Harm.» []");
    play_finish(&p);
}

static void the_original_stays_where_a_translation_cannot_be_used(void **state)
{
    (void)state;
    static char long_text[4002];
    memset(long_text, 'x', sizeof long_text - 1);
    static const char *const special[][2] = { { "a.line.1", "Yn gyntaf." },        /* {trainee} is missing */
                                              { "a.1.prompt", "Wel, {trainee}?" }, /* one too many */
                                              { "a.1.a", "Dwe\xe2\x80\xae" "d." },    /* turns the direction */
                                              { "a.1.b", NULL },                   /* none */
                                              { "a.line.2", "Tu {mewn" },          /* not closed */
                                              { "title", long_text },
                                              { "role", "" },
                                              { NULL, NULL } };
    play p = play_story(story);
    translate(&p, special);
    const rp_question *question = rp_run_question(p.run);
    assert_string_equal(play_lines(&p, 0), "First, «you».");
    assert_string_equal(question->prompt, "Well?");
    assert_string_equal(question->lists[0].options[0].text, "Said.");
    assert_string_equal(question->lists[0].options[1].text, "Done");
    assert_string_equal(rp_scenario_about(p.scenario)->title, "A story");
    assert_string_equal(rp_scenario_about(p.scenario)->role, "You.");
    play_answer(&p, "1");
    assert_string_equal(play_lines(&p, 1), "«Mr Tan»(neutral): Inside. | «Mr Tan»(calm): «By «phone», 3.»");
    play_finish(&p);
}

static void note_missing(void *data, const phrase *one)
{
    str_print(data, "%s ", one->id);
}

static void checking_says_what_translating_would_not_take(void **state)
{
    (void)state;
    static const char *const special[][2] = { { "a.line.1", "Yn gyntaf." },
                                              { "a.1.b", NULL },
                                              { "a.line.3", "{trainee} {trust} {by}" },
                                              { NULL, NULL } };
    translator with = { special, STR_EMPTY, 0 };
    phrases_source from = { &with, "cy.po", in_brackets };
    play p = play_story(story);
    rp_diagnostics *found = rp_diagnostics_create();
    str missing = STR_EMPTY;
    phrases_check(p.scenario, &from, note_missing, &missing, found);
    assert_string_equal(missing.bytes, "a.1.b ");
    assert_int_equal(rp_diagnostics_count(found), 2);
    const rp_diagnostic *first = rp_diagnostics_at(found, 0);
    assert_string_equal(first->file, "cy.po");
    assert_int_equal(first->line, 7);
    assert_string_equal(first->rule, "broken-translation");
    assert_int_equal(first->severity, RP_SEVERITY_ERROR);
    assert_false(first->stops);
    assert_string_equal(first->message,
                        "the translation of 'a.line.1' cannot be used: its inserts are not those of the "
                        "original, such as {trainee}");
    assert_non_null(strstr(rp_diagnostics_at(found, 1)->message, "'a.line.3'"));
    assert_string_equal(rp_scenario_about(p.scenario)->title, "A story"); /* looking changes nothing */
    phrases_check(p.scenario, &from, NULL, NULL, found);
    str_finish(&missing);
    str_finish(&with.last);
    rp_diagnostics_destroy(found);
    play_finish(&p);
}

UNIT_SUITE(core_phrases, "core.phrases", UNIT_CASE(all_of_them_in_reading_order), UNIT_CASE(no_id_twice),
           UNIT_CASE(nothing_that_decides_is_translated), UNIT_CASE(what_is_shown_is_translated),
           UNIT_CASE(the_original_stays_where_a_translation_cannot_be_used),
           UNIT_CASE(checking_says_what_translating_would_not_take));
