#include "cli/counter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/memory.h"

static const char three[] =
    "scenario {\n"
    "  id = \"three\", title = \"%s\", family = \"three\", version = 1,\n"
    "  kind = \"coaching\", channel = \"meeting\", minutes = 2, summary = \"Three chances.\",\n"
    "  setting = \"A room.\", role = \"You coach {trainee}.\",\n"
    "  framework = \"customer-service\", points = { \"coach.m1\" }, criteria = { \"heat.h\" },\n"
    "}\n"
    "state { heard = level { start = 0, least = 0, most = 3 }, mood = one_of { \"calm\", \"cross\" }, late = "
    "flag }\n"
    "local ann = actor { name = \"Ann\", role = \"colleague\" }\n"
    "local function chance(where)\n"
    "  return choose {\n"
    "    say \"Ask\" { strong = \"coach.m1\", add = { heard = 1 }, because = \"It is theirs.\" },\n"
    "    say \"Tell\" { against = \"coach.m1\", because = \"It is not yours.\" },\n"
    "    say \"Shout\" { against = \"coach.m1\", because = \"Never.\",\n"
    "      critical = \"It does harm.\", ties = { \"coach.m1\" } },\n"
    "    say \"Hear\" { strong = \"heat.h\", because = \"Hm.\" },\n"
    "  }\n"
    "end\n"
    "scene \"one\" { ann \"Well?\", chance(), go \"two\" }\n"
    "scene \"two\" { ann \"And?\", chance(), go \"last\" }\n"
    "scene \"last\" { ann \"Then?\", chance(), go \"good\" }\n"
    "reflect { \"What would {trainee} do first?\" }\n"
    "ending \"good\" { title = \"A plan\", outcome = \"good\", \"There is a plan.\" }\n";

char *counter_three(const char *title)
{
    str out = STR_EMPTY;
    str_print(&out, three, title);
    return str_take(&out);
}

void counter_write(const counter *at, const char *path, const char *text)
{
    rp_error error = { 0 };
    (void)at;
    assert_true(cli_write_file(path, text, strlen(text), &error));
}

static char *inside(const counter *at, const char *name)
{
    str out = STR_EMPTY;
    str_print(&out, "%s/%s", at->folder, name);
    return str_take(&out);
}

static void open_desk(counter *at)
{
    at->cli = (cli_context){ .quiet = true, .data = inside(at, "data"), .mask = 022 };
    at->cli.library_home = memory_copy_text(RAPPORT_SCENARIOS_DIR);
    at->cli.options.libraries[0] = inside(at, "library");
    at->cli.options.library_count = 1;
    cli_library_read(&at->cli);
    desk_init(&at->desk, &at->cli, &at->ask);
}

static void close_desk(counter *at)
{
    desk_finish(&at->desk);
    library_destroy(at->cli.library);
    seal_key_destroy(at->cli.key);
    free((char *)at->cli.options.libraries[0]);
    free(at->cli.data);
    free(at->cli.library_home);
}

void counter_init(counter *at)
{
    *at = (counter){ .folder = unit_folder() };
    char *library = inside(at, "library"), *folder = inside(at, "library/three"),
         *text = counter_three("Three");
    assert_int_equal(mkdir(library, 0700), 0);
    assert_int_equal(mkdir(folder, 0700), 0);
    at->scenario = inside(at, "library/three/scenario.lua");
    counter_write(at, at->scenario, text);
    free(text);
    free(folder);
    free(library);
    open_desk(at);
}

void counter_again(counter *at)
{
    close_desk(at);
    open_desk(at);
}

void counter_finish(counter *at)
{
    close_desk(at);
    free(at->scenario);
    free(at->folder);
}

void counter_sign_in(counter *at, rp_role role, const char *name)
{
    at->ask.put_away(at->ask.data);
    if (!at->ask.sign_in(at->ask.data, role, name, &at->error))
        fail_msg("%s", at->error.text);
}

rp_playing counter_play(counter *at, rp_desk_choice choice, const char *answers)
{
    rp_playing playing;
    if (!choice.scenario && !choice.attempt)
        choice.scenario = "three";
    if (!at->ask.choose(at->ask.data, &choice, &playing, &at->error) ||
        !at->ask.begin(at->ask.data, &playing, &at->error))
        fail_msg("%s", at->error.text);
    for (const char *one = answers; *one; one++) {
        char spelling[2] = { *one, '\0' };
        rp_answer answer;
        assert_true(rp_answer_read(rp_attempt_run(playing.attempt), spelling, false, &answer, &at->error));
        assert_true(rp_attempt_answer(playing.attempt, &answer, NULL, &at->error));
    }
    return playing;
}

rp_desk_card counter_card(counter *at)
{
    rp_desk_card card = { .id = NULL };
    size_t most, found = 0;
    assert_true(at->ask.library_open(at->ask.data, &most, &at->error));
    for (rp_desk_step step; (step = at->ask.library_next(at->ask.data, &card)) != RP_DESK_END;)
        found += step == RP_DESK_FOUND;
    assert_int_equal(found, 1);
    return card;
}

size_t counter_past(counter *at, rp_desk_past *out, size_t most)
{
    rp_desk_past one;
    size_t count, found = 0;
    assert_true(at->ask.past_open(at->ask.data, &count, &at->error));
    for (rp_desk_step step; (step = at->ask.past_next(at->ask.data, &one)) != RP_DESK_END;) {
        if (step != RP_DESK_FOUND)
            continue;
        assert_true(found < most);
        out[found++] = one;
    }
    assert_int_equal(found, count);
    return found;
}

void counter_approve(counter *at, const char *scenario)
{
    rp_diagnostics *found = rp_diagnostics_create();
    cli_scenario loaded = { .pack = NULL };
    store_approval approval = { .state = RP_APPROVAL_APPROVED, .scenario = scenario, .version = 1 };
    assert_true(cli_scenario_load(&at->cli, scenario, found, &loaded, &at->error));
    approval.pack = loaded.digest;
    approval.framework = loaded.framework_digest;
    cli_scenario_stage(&loaded, at->desk.log);
    assert_true(store_approve(at->desk.log, &approval, NULL, &at->error));
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
}

void counter_note(counter *at, const rp_stream *attempt, rp_kind kind)
{
    rp_json *body = rp_json_object();
    rp_event event = { *attempt, kind, body, NULL, 0 };
    assert_true(store_append(at->desk.log, &event, 1, &at->error));
    rp_json_destroy(body);
}

void counter_refuses(counter *at, bool done, rp_error_kind kind, const char *words)
{
    assert_false(done);
    assert_int_equal(at->error.kind, kind);
    if (!strstr(at->error.text, words))
        fail_msg("'%s' does not say '%s'", at->error.text, words);
    at->error = (rp_error){ 0 };
}
