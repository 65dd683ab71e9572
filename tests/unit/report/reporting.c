#include "reporting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/str.h"
#include "rapport/prospects.h"

const int64_t reporting_began = 1795356300000;

/* --- files of this folder --- */

static char *read_file(const char *name)
{
    str path = STR_EMPTY, text = STR_EMPTY;
    char part[4096];
    str_print(&path, "%s/unit/report/%s", unit_files(), name);
    FILE *file = fopen(path.bytes, "rb");
    assert_non_null(file);
    for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(&text, part, got);
    fclose(file);
    str_finish(&path);
    return str_take(&text);
}

typedef struct loader {
    char *scenario, *framework, *centre;
    rp_framework *made;
} loader;

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const loader *with = data;
    const char *text = str_is(path, "scenario.lua")    ? with->scenario
                       : str_is(path, "framework.lua") ? with->framework
                       : str_is(path, "centre.lua")    ? with->centre
                                                       : NULL;
    if (!text)
        return false;
    *bytes = (rp_bytes){ text, strlen(text) };
    *shown = path;
    return true;
}

static const rp_framework *find_framework(void *data, const char *id, rp_diagnostics *found)
{
    loader *with = data;
    script_source source = { .data = data, .find = find_file };
    (void)id;
    with->made = script_framework(&source, "framework.lua", found);
    return with->made;
}

static void check_found(const rp_diagnostics *found)
{
    for (size_t i = 0; i < rp_diagnostics_count(found); i++) {
        char line[1200];
        rp_diagnostic_print(rp_diagnostics_at(found, i), line, sizeof line);
        print_message("%s\n", line);
    }
}

static void load(reporting *of, const char *name)
{
    str file = STR_EMPTY;
    str_print(&file, "%s.lua", name);
    loader with = { read_file(file.bytes), read_file("framework.lua"), NULL, NULL };
    script_source source = { &with, find_file, find_framework };
    of->found = rp_diagnostics_create();
    of->scenario = script_load(&source, NULL, of->found, &of->host);
    of->framework = with.made;
    if (!of->scenario)
        check_found(of->found);
    assert_non_null(of->scenario);
    free(with.scenario);
    free(with.framework);
    str_finish(&file);
}

void reporting_centre(reporting *of)
{
    loader with = { NULL, NULL, read_file("centre.lua"), NULL };
    script_source source = { .data = &with, .find = find_file };
    of->centre = script_centre(&source, "centre.lua", of->found);
    check_found(of->found);
    assert_non_null(of->centre);
    of->report.centre = of->centre;
    free(with.centre);
}

/* --- the run --- */

static void answer(rp_run *run, const char *spelling, size_t length)
{
    str one = STR_EMPTY;
    rp_answer given;
    rp_error why = { 0 };
    bool quoted = length > 1 && *spelling == '"';
    str_add_n(&one, spelling + quoted, length - 2 * quoted);
    if (!rp_answer_read(run, str_text(&one), quoted, &given, &why) || !rp_run_answer(run, &given, &why))
        fail_msg("'%s' at %s: %s", str_text(&one),
                 rp_run_question(run) ? rp_run_question(run)->id : "the end", why.text);
    str_finish(&one);
}

static void play(reporting *of, const char *trainee, const char *answers)
{
    rp_run_options options = { .script = script_host_functions(of->host), .trainee = trainee };
    of->run = rp_run_create(of->scenario, &options);
    while (*answers) {
        size_t length = strcspn(answers, "|");
        answer(of->run, answers, length);
        answers += length + (answers[length] == '|');
    }
}

void reporting_begin(reporting *of, const char *scenario, const char *trainee, const char *answers)
{
    *of = (reporting){ .run = NULL };
    setenv("TZ", "UTC", 1);
    load(of, scenario);
    play(of, trainee, answers);
    bool over = rp_run_status_of(of->run) != RP_RUN_ASKING;
    of->report = (rp_report){
        .trainee = trainee,
        .attempt = "1a2b3c4d",
        .began_ms = reporting_began,
        .ended_ms = over ? reporting_began + 12 * 60000 : 0,
        .mode = RP_MODE_PRACTICE,
        .number = 1,
        .run = of->run,
        .framework = of->framework,
        .answers = of->answers,
        .engine = "0.1.0",
        .rules = 1,
        .pack = "1111111111111111111111111111111122222222222222222222222222222222",
        .framework_digest = "3333333333333333333333333333333344444444444444444444444444444444",
        .log_entry = 31,
        .log_count = 57,
        .log_head = "5555555555555555555555555555555566666666666666666666666666666666",
        .printed_ms = reporting_began + 3600000,
    };
}

char *reporting_page(reporting *of)
{
    rp_report *report = &of->report;
    rp_debrief_destroy(of->debrief);
    of->debrief = NULL;
    if (!report->held) {
        of->debrief =
            rp_debrief_create(report->run, report->framework, report->ratings, report->rating_count);
        rp_prospects_add(of->debrief);
    }
    report->debrief = of->debrief;
    rp_file page;
    assert_true(rp_report_file(report, RP_FORMAT_HTML, &page, NULL));
    return page.bytes;
}

void reporting_finish(reporting *of)
{
    rp_debrief_destroy(of->debrief);
    rp_run_destroy(of->run);
    rp_scenario_destroy(of->scenario);
    script_host_destroy(of->host);
    rp_centre_destroy(of->centre);
    rp_framework_destroy(of->framework);
    rp_diagnostics_destroy(of->found);
}
