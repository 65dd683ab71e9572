/* The ways of somebody who writes scenarios: a sound one, and one that cannot be loaded. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "ui/ways.h"
#include "unit.h"

static const char broken[] =
    "scenario {\n"
    "  id = \"broken\", title = \"Broken\", family = \"broken\", version = 1,\n"
    "  kind = \"coaching\", channel = \"meeting\", minutes = 5,\n"
    "  setting = \"A room.\", role = \"You coach.\",\n"
    "  framework = \"customer-service\", points = { \"coach.m7\" }, criteria = {},\n"
    "}\n"
    "local ann = actor { name = \"Ann\", role = \"colleague\" }\n"
    "scene \"one\" {\n"
    "  ann \"Well?\",\n"
    "  choose { say \"Ask\" { strong = \"heat.x\", because = \"It is theirs.\" } },\n"
    "  go \"too\",\n"
    "}\n"
    "ending \"two\" { title = \"Done\", outcome = \"good\", \"There is a plan.\" }\n";

/* All that exploring can find fault with. */
static const char lopsided[] =
    "scenario {\n"
    "  id = \"lopsided\", title = \"Lopsided\", family = \"lopsided\", version = 1,\n"
    "  kind = \"coaching\", channel = \"meeting\", minutes = 3, summary = \"It leans.\",\n"
    "  setting = \"A room.\", role = \"You coach Ann.\",\n"
    "  framework = \"customer-service\", points = { \"coach.m1\" }, criteria = { \"heat.h\" },\n"
    "}\n"
    "state { heard = level { start = 0, least = 0, most = 3 }, late = flag }\n"
    "always \"nobody leaves unheard\" \"heard >= 1 or not late\"\n"
    "local ann = actor { name = \"Ann\", role = \"colleague\" }\n"
    "scene \"one\" {\n"
    "  ann \"Well?\",\n"
    "  choose {\n"
    "    say \"Ask\" { strong = \"coach.m1\", add = { heard = 1 }, because = \"It is theirs.\" },\n"
    "    say \"Tell\" { against = \"coach.m1\", set = { late = true }, because = \"It is not yours.\" },\n"
    "    say \"Talk of something else\" { because = \"Hm.\" },\n"
    "  },\n"
    "  go \"two\",\n"
    "}\n"
    "scene \"two\" {\n"
    "  ann \"And?\",\n"
    "  choose {\n"
    "    say \"Hear\" { strong = \"heat.h\", because = \"Hm.\" },\n"
    "    say \"Leave\" { because = \"Hm.\", after = function(s) if s.late then s.nothing = 1 end end, go "
    "\"good\" },\n"
    "  },\n"
    "  go \"good\",\n"
    "}\n"
    "ending \"good\" { title = \"A plan\", outcome = \"good\", \"There is a plan.\" }\n"
    "ending \"never\" { title = \"Never\", outcome = \"poor\", \"Nobody comes here.\" }\n";

void ways_write_scenario(ui_stage *on, const char *folder, const char *text)
{
    rp_error error = { 0 };
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", on->folder, folder);
    mkdir(path.bytes, 0700); /* it may be there */
    str_add(&path, "/scenario.lua");
    if (!cli_write_file(path.bytes, text, strlen(text), &error))
        fail_msg("%s", error.text);
    str_finish(&path);
}

char *ways_wet_parcel(void)
{
    str text = STR_EMPTY;
    assert_true(cli_read_file(RAPPORT_TESTS_DIR "/scenarios/wet-parcel/scenario.lua", 1 << 20, &text));
    return str_take(&text);
}

void ways_open_workshop(ui_stage *on)
{
    char *sound = ways_wet_parcel();
    ways_write_scenario(on, "own/wet-parcel", sound);
    ways_write_scenario(on, "own/broken", broken);
    ways_write_scenario(on, "own/lopsided", lopsided);
    free(sound);
    ui_stage_go(on, "trainer");
    for (int i = 0; i < 100; i++)
        ui_stage_wait(on, 1);
}

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

void ways_workshop(ui_stage *on, const ways_visitor *visit)
{
    ways_open_workshop(on);
    stop(visit, on, "workshop");
    ui_stage_press(on, "new");
    ui_stage_key(on, "Return");
    stop(visit, on, "make-new");
    ui_stage_key(on, "Escape");
    ui_stage_press(on, "install");
    stop(visit, on, "make-install");
    ui_stage_key(on, "Escape");
}

/* As it was before two of its lines were changed. */
static void type_earlier(ui_stage *on)
{
    char *text = ways_wet_parcel();
    str path = STR_EMPTY;
    memcpy(strstr(text, "Right. Well."), "Oh. Hmm. Ok.", strlen("Right. Well."));
    memcpy(strstr(text, "part = \"heat.t\""), "part = \"heat.h\"", strlen("part = \"heat.h\""));
    ways_write_scenario(on, "wet-parcel", text);
    str_print(&path, "%s/wet-parcel", on->folder);
    ui_stage_type(on, path.bytes);
    str_finish(&path);
    free(text);
}

void ways_scenario(ui_stage *on, const ways_visitor *visit)
{
    ways_open_workshop(on);
    ui_stage_go(on, "scenario.wet-parcel");
    stop(visit, on, "scenario-findings");
    ui_stage_go(on, "tab.2");
    stop(visit, on, "scenario-explorer-empty");
    ui_stage_go(on, "explore");
    ui_stage_until(on, "What must always hold");
    stop(visit, on, "scenario-explorer");
    ui_stage_go(on, "tab.3");
    ui_stage_until(on, "The story as a graph");
    stop(visit, on, "scenario-picture");
    ui_stage_go(on, "next");
    ui_stage_key(on, "Return");
    stop(visit, on, "scenario-picture-place");
    ui_stage_go(on, "tab.4");
    stop(visit, on, "scenario-play");
    ui_stage_go(on, "tab.5");
    ui_stage_go(on, "compare");
    stop(visit, on, "scenario-versions-unapproved");
    type_earlier(on);
    ui_stage_key(on, "Return");
    stop(visit, on, "scenario-versions");
    ui_stage_go(on, "tab.6");
    ui_stage_go(on, "search");
    ui_stage_type(on, "apolog");
    stop(visit, on, "scenario-framework");
}

void ways_lopsided_scenario(ui_stage *on, const ways_visitor *visit)
{
    ways_open_workshop(on);
    ui_stage_go(on, "scenario.lopsided");
    ui_stage_go(on, "check");
    ui_stage_until(on, "Every path was looked at as well.");
    stop(visit, on, "scenario-lopsided-findings");
    ui_stage_go(on, "tab.2");
    ui_stage_go(on, "explore");
    ui_stage_until(on, "What must always hold");
    stop(visit, on, "scenario-lopsided-explorer");
    ui_stage_go(on, "path.2.1");
    stop(visit, on, "conversation-of-a-path");
    ui_stage_key(on, "Escape");
}

void ways_broken_scenario(ui_stage *on, const ways_visitor *visit)
{
    ways_open_workshop(on);
    ui_stage_go(on, "scenario.broken");
    stop(visit, on, "scenario-broken-findings");
    ui_stage_go(on, "tab.2");
    ui_stage_go(on, "explore");
    ui_stage_until(on, "alert");
    stop(visit, on, "scenario-broken-explorer");
    ui_stage_go(on, "tab.3");
    ui_stage_until(on, "alert");
    stop(visit, on, "scenario-broken-picture");
    ui_stage_go(on, "tab.4");
    stop(visit, on, "scenario-broken-play");
    ui_stage_go(on, "tab.5");
    ui_stage_go(on, "compare");
    stop(visit, on, "scenario-broken-versions");
}
