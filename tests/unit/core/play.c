#include "play.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rapport/marking.h"

const char play_framework[] =
    "framework { id = 'test', title = 'Test', version = 1 }\n"
    "unit 'u' { title = 'Unit',\n"
    "  point 'm1' { title = 'One', asks = 'a', shown_like = 's', prompt = 'p' },\n"
    "  point 'm2' { title = 'Two', asks = 'a', shown_like = 's', prompt = 'p' },\n"
    "  point 'm3' { title = 'Three', asks = 'a', shown_like = 's', prompt = 'p' },\n"
    "  point 'm4' { title = 'Four', asks = 'a', shown_like = 's', prompt = 'p', needs = { 1, 2 } },\n"
    "  misconception 'x1' { title = 'X1', does = 'd' },\n"
    "  misconception 'x2' { title = 'X2', does = 'd' },\n"
    "  concept 'c1' { title = 'C', meaning = 'm', line = 'l' } }\n"
    "model 'k' { title = 'Model', line = 'l', steps = { 'a', 'b' },\n"
    "  criterion 'a' { title = 'A', looks_for = 'l', rests_on = 'u.c1' },\n"
    "  criterion 'b' { title = 'B', looks_for = 'l', rests_on = 'u.c1' },\n"
    "  criterion 'c' { title = 'C', looks_for = 'l', rests_on = 'u.c1' } }\n";

static const char appended[] =
    "\nscenario { id = 'story', title = 'A story', family = 'story', version = 1, kind = 'coaching',"
    " channel = 'phone', minutes = 1, setting = 'A desk.', role = 'You.', framework = 'test',"
    " points = { 'u.m1', 'u.m2', 'u.m3' }, criteria = { 'k.a', 'k.b' } }"
    " ending 'done' { title = 'Done', outcome = 'good', 'Over.' }"
    " ending 'other' { title = 'Other', outcome = 'poor' }";

/* --- files --- */

typedef struct loader {
    const char *text;
    const play_file *files;
    rp_framework *framework;
} loader;

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const loader *with = data;
    const char *text = str_is(path, "scenario.lua") ? with->text : NULL;
    if (str_is(path, "frameworks/test.lua"))
        text = play_framework;
    for (size_t i = 0; with->files && with->files[i].path; i++)
        if (str_is(with->files[i].path, path))
            text = with->files[i].text;
    *shown = path;
    if (text)
        *bytes = (rp_bytes){ text, strlen(text) };
    return text;
}

static const rp_framework *find_framework(void *data, const char *id, rp_diagnostics *found)
{
    loader *with = data;
    script_source source = { .data = data, .find = find_file };
    if (str_is(id, "test"))
        with->framework = script_framework(&source, "frameworks/test.lua", found);
    return with->framework;
}

play play_load(const char *text, const play_file *files, const char *folder)
{
    play p = { .found = rp_diagnostics_create() };
    loader with = { text, files, NULL };
    script_source source = { &with, find_file, find_framework };
    p.scenario = script_load(&source, folder, p.found, &p.host);
    p.framework = with.framework;
    return p;
}

static void start(play *p, const rp_run_options *options)
{
    rp_run_options usual = { .seed = 0 };
    if (options)
        usual = *options;
    usual.script = script_host_functions(p->host);
    p->run = rp_run_create(p->scenario, &usual);
}

static play load_story(const char *text)
{
    str whole = STR_EMPTY;
    str_print(&whole, "%s%s", text, appended);
    play p = play_load(whole.bytes, NULL, "story");
    str_finish(&whole);
    return p;
}

play play_story_with(const char *text, const rp_run_options *options)
{
    play p = load_story(text);
    if (!p.scenario)
        fail_msg("the story does not load:\n%s\n%s", play_found(&p), text);
    start(&p, options);
    return p;
}

play play_story(const char *text)
{
    return play_story_with(text, NULL);
}

void play_again(play *p)
{
    rp_run_destroy(p->run);
    start(p, NULL);
}

void play_finish(play *p)
{
    rp_run_destroy(p->run);
    rp_scenario_destroy(p->scenario);
    script_host_destroy(p->host);
    rp_framework_destroy(p->framework);
    rp_diagnostics_destroy(p->found);
    str_finish(&p->out);
}

/* --- answering --- */

static bool give(play *p, char *spelling, rp_error *error)
{
    rp_answer answer;
    size_t length = strlen(spelling);
    bool quoted = length >= 2 && *spelling == '\'';
    if (quoted) {
        spelling[length - 1] = '\0';
        spelling++;
    }
    return rp_answer_read(p->run, spelling, quoted, &answer, error) && rp_run_answer(p->run, &answer, error);
}

void play_answer(play *p, const char *answers)
{
    char all[8192], *rest = all;
    snprintf(all, sizeof all, "%s", answers);
    for (char *one; (one = strtok_r(rest, ",", &rest));) {
        rp_error error = { 0 };
        if (!give(p, one, &error))
            fail_msg("%s: answer '%s' does not fit: %s", play_stands(p), one, error.text);
    }
}

const char *play_refused(play *p, const char *answer)
{
    char copy[256];
    rp_error error = { 0 };
    char *before = rp_state_text(p->scenario, rp_run_state(p->run));
    snprintf(copy, sizeof copy, "%s", answer);
    if (give(p, copy, &error))
        fail_msg("answer '%s' fits", answer);
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    char *after = rp_state_text(p->scenario, rp_run_state(p->run));
    assert_string_equal(before, after);
    free(before);
    free(after);
    str_clear(&p->out);
    str_add(&p->out, error.text);
    return str_text(&p->out);
}

/* --- looking --- */

const char *play_stands(play *p)
{
    str_clear(&p->out);
    switch (rp_run_status_of(p->run)) {
    case RP_RUN_ASKING: str_print(&p->out, "asks %s", rp_run_question(p->run)->id); break;
    case RP_RUN_ENDED: str_print(&p->out, "ending %s", rp_run_ending(p->run)->id); break;
    case RP_RUN_STOPPED: str_print(&p->out, "stopped %s", rp_run_fault(p->run)); break;
    }
    return p->out.bytes;
}

const char *play_count(play *p, const char *id)
{
    str_clear(&p->out);
    for (size_t i = 0; i < rp_scenario_claim_count(p->scenario); i++) {
        rp_tally tally = rp_run_tally(p->run, i);
        if (str_is(rp_scenario_claim(p->scenario, i)->id, id))
            str_print(&p->out, "%d %d %d %d%s", tally.strong, tally.part, tally.against, tally.opportunities,
                      tally.tied ? " tied" : "");
    }
    return str_text(&p->out);
}

const char *play_values(play *p)
{
    str_clear(&p->out);
    for (size_t i = 0; i < rp_run_value_count(p->run); i++) {
        rp_value value = rp_run_value(p->run, i);
        str_print(&p->out, "%s%s=", i ? " " : "", value.name);
        switch (value.type) {
        case RP_VALUE_FLAG: str_add(&p->out, value.number ? "true" : "false"); break;
        case RP_VALUE_LEVEL: str_print(&p->out, "%d", value.number); break;
        case RP_VALUE_CHOICE: str_add(&p->out, value.text); break;
        }
    }
    return str_text(&p->out);
}

const char *play_lines(play *p, size_t from)
{
    str_clear(&p->out);
    for (size_t i = from; i < rp_run_line_count(p->run); i++) {
        const rp_line *line = rp_run_line(p->run, i);
        str_add(&p->out, i > from ? " | " : "");
        if (line->kind == RP_LINE_SPOKEN)
            str_print(&p->out, "%s(%s): ", line->who, rp_mood_name(line->mood));
        str_print(&p->out, line->kind == RP_LINE_DOCUMENT ? "[%s]" : "%s", line->text);
    }
    return str_text(&p->out);
}

static void add_names(str *out, rp_names names, const char *before)
{
    for (size_t i = 0; i < names.count; i++)
        str_print(out, "%s%s", before, names.items[i]);
}

const char *play_turn(play *p, size_t index)
{
    const rp_turn *turn = rp_run_turn(p->run, index);
    str_clear(&p->out);
    str_print(&p->out, "%s %s ", turn->question, turn->answer);
    for (size_t i = 0; i < turn->chosen.count; i++)
        str_print(&p->out, "%s%s", i ? ";" : "", turn->chosen.items[i]);
    if (rp_outcome_name(turn->outcome))
        str_print(&p->out, " %s", rp_outcome_name(turn->outcome));
    add_names(&p->out, turn->strong, " +");
    add_names(&p->out, turn->part, " ~");
    add_names(&p->out, turn->against, " -");
    add_names(&p->out, turn->traps, " !");
    str_add(&p->out, turn->counted ? "" : " again");
    return p->out.bytes;
}

const char *play_criticals(play *p)
{
    str_clear(&p->out);
    for (size_t i = 0; i < rp_run_critical_count(p->run); i++) {
        const rp_critical *one = rp_run_critical(p->run, i);
        str_print(&p->out, "%s%s: %s [", i ? "\n" : "", one->question, one->why);
        for (size_t j = 0; j < one->ties.count; j++)
            str_print(&p->out, "%s%s", j ? "," : "", one->ties.items[j]);
        str_add(&p->out, "]");
    }
    return str_text(&p->out);
}

const char *play_open(play *p)
{
    const rp_question *question = rp_run_question(p->run);
    str_clear(&p->out);
    for (size_t i = 0; question && i < question->list_count; i++) {
        str_add(&p->out, i ? " / " : "");
        for (size_t j = 0; j < question->lists[i].option_count; j++)
            str_print(&p->out, "%s%s", j ? " " : "", question->lists[i].options[j].id);
    }
    return str_text(&p->out);
}

const char *play_found(play *p)
{
    str_clear(&p->out);
    for (size_t i = 0; i < rp_diagnostics_count(p->found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(p->found, i);
        str_print(&p->out, "%s%d: %s", i ? "\n" : "", one->line, one->message);
        if (one->hint && *one->hint)
            str_print(&p->out, " (%s)", one->hint);
    }
    return str_text(&p->out);
}

/* --- mistakes --- */

char *play_mistakes(const char *text)
{
    play p = load_story(text);
    play_found(&p);
    char *found = str_take(&p.out);
    play_finish(&p);
    return found ? found : calloc(1, 1);
}

void play_check_mistakes(const play_mistake *rows, size_t count)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        char *found = play_mistakes(rows[i].text);
        if (strcmp(found, rows[i].found) != 0) {
            print_error("%s\n  expected: %s\n  found:    %s\n", rows[i].text, rows[i].found, found);
            wrong++;
        }
        free(found);
    }
    assert_int_equal(wrong, 0);
}
