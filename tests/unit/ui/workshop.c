/* What an author does in the workshop, by keys and pointer, over real files. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "ui/play.h"
#include "ui/ways.h"
#include "unit.h"

/* --- an editor that writes down what it is asked to open --- */

static struct {
    char file[400];
    int line;
} edited;

static bool edit(void *data, const char *file, int line, rp_error *error)
{
    (void)data, (void)error;
    snprintf(edited.file, sizeof edited.file, "%s", file);
    edited.line = line;
    return true;
}

static void begin(ui_stage *on, const char *scenario)
{
    ui_stage_init(on, false);
    on->making.edit = edit;
    edited.file[0] = 0;
    ways_open_workshop(on);
    if (scenario)
        ui_stage_go(on, scenario);
}

static void replace(char **text, const char *old, const char *new)
{
    str out = STR_EMPTY;
    char *at = strstr(*text, old);
    assert_non_null(at);
    str_add_n(&out, *text, (size_t)(at - *text));
    str_add(&out, new);
    str_add(&out, at + strlen(old));
    free(*text);
    *text = str_take(&out);
}

static char *inside(const ui_stage *on, const char *name)
{
    str out = STR_EMPTY;
    str_print(&out, "%s/%s", on->folder, name);
    return str_take(&out);
}

static bool exists(const ui_stage *on, const char *name)
{
    char *path = inside(on, name);
    bool there = access(path, R_OK) == 0;
    free(path);
    return there;
}

static const char *focus(ui_stage *on)
{
    return ui_app_top(&on->app)->focus;
}

static void reach(ui_stage *on, const char *id)
{
    for (int i = 0; i < 40 && strcmp(focus(on), id) != 0; i++)
        ui_stage_key(on, "Tab");
    assert_string_equal(focus(on), id);
}

/* --- the list --- */

static void scenarios_are_searched_and_found_again(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, NULL);
    ui_stage_type(&on, "parcel");
    assert_true(ui_stage_has(&on, "The wet parcel"));
    assert_false(ui_stage_has(&on, "Lopsided"));
    ui_stage_go(&on, "scenario.wet-parcel");
    assert_string_equal(ui_stage_screen(&on), "scenario");
    ui_stage_key(&on, "Escape");
    for (int i = 0; i < 50; i++)
        ui_stage_wait(&on, 1);
    assert_string_equal(focus(&on), "scenario.wet-parcel");
    ui_stage_finish(&on);
}

/* The template is the command line's to test: it stands beside the program. */
static void a_copy_is_made_and_opened(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "copy");
    ui_stage_type(&on, "Not An Id");
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "alert"));
    assert_true(ui_stage_has(&on, "= Not An Id (focused)")); /* nothing that was typed is lost */
    ui_stage_key(&on, "Ctrl+A");
    ui_stage_type(&on, "sr-day26");
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "alert")); /* it is there already */
    ui_stage_key(&on, "Ctrl+A");
    ui_stage_type(&on, "dry-parcel");
    ui_stage_key(&on, "Tab");
    ui_stage_type(&on, "The dry parcel");
    ui_stage_key(&on, "Return");
    assert_string_equal(ui_stage_screen(&on), "scenario");
    assert_true(ui_stage_has(&on, "heading “The dry parcel”"));
    assert_true(ui_stage_has(&on, "It stands in "));
    assert_true(exists(&on, "library/dry-parcel/scenario.lua"));
    ui_stage_go(&on, "edit");
    assert_non_null(strstr(edited.file, "library/dry-parcel/scenario.lua"));
    ui_stage_go(&on, "tab.4");
    ui_stage_go(&on, "play"); /* the desk finds it too */
    assert_string_equal(ui_stage_screen(&on), "conversation");
    ui_stage_keys(&on, "Escape Return Escape");
    assert_string_equal(ui_stage_screen(&on), "workshop"); /* it stood in place of the first */
    ui_stage_finish(&on);
}

/* --- findings --- */

static void findings_follow_the_file(void **state)
{
    ui_stage on;
    char *text = ways_wet_parcel();
    (void)state;
    begin(&on, "scenario.wet-parcel");
    ui_stage_keys(&on, "Tab Tab Tab Tab Tab Tab Tab Tab"); /* the second finding */
    char *second = memory_copy_text(focus(&on));
    assert_true(str_starts(second, "finding."));
    assert_true(ui_stage_has(&on, "'medium' is never used"));
    ui_stage_key(&on, "Return");
    assert_non_null(strstr(edited.file, "own/wet-parcel/scenario.lua"));
    assert_int_equal(edited.line, 11);
    replace(&text, "scenario {", "-- One line more.\nscenario {"); /* it goes down by a line */
    ways_write_scenario(&on, "own/wet-parcel", text);
    ui_stage_until(&on, "Saved, and looked at again: 4 warnings.");
    assert_string_equal(focus(&on), second);
    ui_stage_key(&on, "Return");
    assert_int_equal(edited.line, 12);
    replace(&text, "  medium = one_of { \"phone\", \"email\" },\n", ""); /* it is mended */
    ways_write_scenario(&on, "own/wet-parcel", text);
    ui_stage_until(&on, "looked at again: 3 warnings.");
    assert_true(str_starts(focus(&on), "finding.")); /* that which stands there now */
    assert_string_not_equal(focus(&on), second);
    replace(&text, "scenario {", "scenario {{");
    ways_write_scenario(&on, "own/wet-parcel", text);
    ui_stage_until(&on, "error");
    free(second);
    free(text);
    ui_stage_finish(&on);
}

/* --- work --- */

/* More states than anybody waits for. */
static void write_endless(ui_stage *on)
{
    enum { FLAGS = 28 };
    str text = STR_EMPTY;
    str_add(&text, "scenario { id = \"endless\", title = \"Endless\", family = \"endless\", version = 1,\n"
                   "  kind = \"coaching\", channel = \"meeting\", minutes = 5, setting = \"A room.\",\n"
                   "  role = \"You.\", framework = \"customer-service\", points = {}, criteria = {} }\n"
                   "local ann = actor { name = \"Ann\", role = \"colleague\" }\nstate {");
    for (int i = 0; i < FLAGS; i++)
        str_print(&text, " f%d = flag,", i);
    str_add(&text, " }\n");
    for (int i = 0; i < FLAGS; i++)
        str_print(&text,
                  "scene \"s%d\" { ann \"Well?\", choose { say \"Yes\" { set = { f%d = true } }, say \"No\" "
                  "{} }, go "
                  "\"s%d\" }\n",
                  i, i, i + 1);
    str_print(&text, "scene \"s%d\" { ann \"So.\", choose { say \"Then\" {}, say \"Now\" { when = \"f0",
              FLAGS);
    for (int i = 1; i < FLAGS; i++)
        str_print(&text, " or f%d", i);
    str_add(&text, "\" } }, go \"end\" }\n");
    str_add(&text, "ending \"end\" { title = \"End\", outcome = \"good\", \"Done.\" }\n");
    ways_write_scenario(on, "own/endless", text.bytes);
    str_finish(&text);
}

static void work_goes_on_and_can_be_stopped(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    write_endless(&on);
    ways_open_workshop(&on);
    ui_stage_go(&on, "scenario.endless");
    ui_stage_go(&on, "tab.2");
    ui_stage_go(&on, "explore");
    ui_stage_until(&on, "states”"); /* the words of its progress */
    assert_true(ui_stage_has(&on, "progress “"));
    ui_stage_go(&on, "tab.5"); /* it goes on meanwhile */
    assert_true(ui_stage_has(&on, "progress “"));
    ui_stage_go(&on, "pack"); /* one at a time */
    assert_true(ui_stage_has(&on, "Something else is at work."));
    ui_stage_go(&on, "stop");
    ui_stage_until(&on, "Stopped: figures are bounds.");
    assert_false(ui_stage_has(&on, "progress “"));
    ui_stage_go(&on, "tab.2");
    assert_true(ui_stage_has(&on, "Exploring was stopped, so figures are bounds"));
    reach(&on, "limit");
    ui_stage_key(&on, "Right");
    assert_true(ui_stage_has(&on, "= 10,000"));
    ui_stage_go(&on, "explore");
    ui_stage_until(&on, "The limit was reached, so figures are bounds");
    reach(&on, "limit");
    ui_stage_key(&on, "Left");
    ui_stage_go(&on, "explore");
    ui_stage_key(&on, "Escape"); /* whoever leaves stops it */
    ui_stage_go(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.2");
    for (int i = 0; i < 500 && ui_stage_has(&on, "progress “"); i++) {
        nanosleep(&(struct timespec){ 0, 10000000 }, NULL);
        ui_stage_wait(&on, 500);
    }
    ui_stage_go(&on, "explore");
    ui_stage_until(&on, "17 states");
    ui_stage_finish(&on);
}

/* --- the picture --- */

static const ui_graph *looked_at(ui_stage *on)
{
    return ui_stage_node(on, "graph")->picture->data;
}

static void the_picture_is_moved_and_zoomed(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.3");
    ui_stage_until(&on, "The story as a graph");
    ui_graph whole = *looked_at(&on);
    reach(&on, "graph");
    ui_stage_key(&on, "=");
    assert_true(looked_at(&on)->zoom > whole.zoom);
    float x = looked_at(&on)->x, y = looked_at(&on)->y;
    ui_stage_keys(&on, "Right Down");
    assert_true(looked_at(&on)->x > x && looked_at(&on)->y > y);
    ui_stage_keys(&on, "Left Up -");
    assert_true(fabsf(looked_at(&on)->zoom - whole.zoom) < 0.001f);
    ui_stage_key(&on, "PageDown");
    assert_true(ui_stage_has(&on, "Scene opening: 1 question. The story begins here. Leads to promise."));
    assert_true(looked_at(&on)->mark.width > 0);
    ui_stage_key(&on, "PageUp");
    assert_true(ui_stage_has(&on, "Ending lost: “A fourth promise”, poor. By chance: 63.5 %."));
    ui_stage_keys(&on, "PageDown PageDown");
    assert_true(ui_stage_has(&on, "Scene promise"));
    ui_stage_go(&on, "open-scene");
    assert_int_equal(edited.line, 40);
    ui_stage_go(&on, "whole");
    assert_true(looked_at(&on)->zoom == whole.zoom && looked_at(&on)->mark.width == 0);
    ui_rect at = ui_stage_node(&on, "graph")->rect;
    float middle = at.x + at.width / 2, down = at.y + at.height / 2;
    ui_app_event(&on.app, &(ui_event){ .kind = UI_EVENT_POINT, .x = middle, .y = down });
    ui_app_event(&on.app, &(ui_event){ .kind = UI_EVENT_WHEEL, .x = middle, .y = down, .amount = 1 });
    ui_stage_settle(&on);
    assert_true(looked_at(&on)->zoom > whole.zoom);
    x = looked_at(&on)->x;
    ui_app_event(&on.app, &(ui_event){ .kind = UI_EVENT_PRESS, .x = middle, .y = down, .clicks = 1 });
    ui_app_event(&on.app, &(ui_event){ .kind = UI_EVENT_POINT, .x = middle - 60, .y = down, .down = true });
    ui_stage_settle(&on);
    assert_true(looked_at(&on)->x > x);
    ui_stage_finish(&on);
}

/* --- playing --- */

static int value(ui_stage *on, const char *name)
{
    const rp_run *run = ui_play_run(&on->app);
    for (size_t i = 0; i < rp_run_value_count(run); i++)
        if (str_is(rp_run_value(run, i).name, name))
            return rp_run_value(run, i).number;
    fail_msg("there is no value '%s'", name);
    return 0;
}

static void a_run_begins_anywhere_and_follows_the_file(void **state)
{
    ui_stage on;
    char *text = ways_wet_parcel();
    (void)state;
    begin(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.4");
    ui_stage_go(&on, "scene.2");
    reach(&on, "value.trust");
    ui_stage_keys(&on, "Right Right Right");
    ui_stage_go(&on, "value.rung");
    ui_stage_go(&on, "play");
    assert_string_equal(ui_stage_screen(&on), "conversation");
    assert_int_equal(value(&on, "trust"), 6);
    assert_int_equal(value(&on, "rung"), 1);
    assert_true(ui_stage_has(&on, "What do you promise?"));
    assert_null(on.app.playing.journal); /* nothing is kept */
    replace(&text, "What do you promise?", "What will you promise him?");
    ways_write_scenario(&on, "own/wet-parcel", text);
    ui_stage_until(&on, "What will you promise him?");
    assert_int_equal(value(&on, "trust"), 6);
    ui_stage_keys(&on, "Escape Return");
    assert_string_equal(ui_stage_screen(&on), "scenario");
    assert_true(ui_stage_has(&on, "slider “trust” = 6")); /* as it was chosen */
    free(text);
    ui_stage_finish(&on);
}

static void a_path_is_played_to_its_last_answer(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.2");
    ui_stage_go(&on, "explore");
    ui_stage_until(&on, "17 states");
    ui_stage_size(&on, 1280, 720, 200); /* a table that is a list is read in the same way */
    assert_true(ui_stage_has(&on, "cell “By chance: 36.5 %”"));
    ui_stage_size(&on, 1280, 720, 100);
    assert_true(ui_stage_has(&on, "cell “By chance: 36.5 %”"));
    ui_stage_go(&on, "path.0.2");
    assert_string_equal(ui_stage_screen(&on), "conversation");
    assert_true(ui_stage_has(&on, "This is the last step of that path. Its answer is 2."));
    assert_int_equal(rp_run_turn_count(ui_play_run(&on.app)), 1);
    assert_true(ui_stage_has(&on, "What do you promise?"));
    ui_stage_finish(&on);
}

/* --- versions --- */

static void it_is_packed_installed_and_approved(void **state)
{
    ui_stage on;
    rp_error error = { 0 };
    (void)state;
    ui_stage_init(&on, false);
    char *archive = inside(&on, "made.zip");
    assert_true(on.functions.add_person(on.functions.data, RP_ROLE_ASSESSOR, "Jo Bell", &error));
    ways_open_workshop(&on);
    ui_stage_go(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.5");
    ui_stage_press(&on, "file");
    ui_stage_type(&on, "made.tar");
    ui_stage_go(&on, "pack");
    assert_true(ui_stage_has(&on, "alert"));
    ui_stage_press(&on, "file");
    ui_stage_key(&on, "Ctrl+A");
    ui_stage_type(&on, archive);
    ui_stage_key(&on, "Return");
    ui_stage_until(&on, "status “");
    assert_true(exists(&on, "made.zip"));
    ui_stage_go(&on, "state.2");
    ui_stage_go(&on, "approve");
    ui_stage_until(&on, "status “");
    ui_stage_key(&on, "Escape");
    ui_stage_until(&on, "Approved, said Jo Bell");
    ui_stage_go(&on, "install");
    ui_stage_type(&on, "nowhere.zip");
    ui_stage_key(&on, "Return");
    ui_stage_until(&on, "alert");
    assert_true(ui_stage_has(&on, "= nowhere.zip (focused)"));
    ui_stage_key(&on, "Ctrl+A");
    ui_stage_type(&on, archive);
    ui_stage_key(&on, "Return");
    ui_stage_until(&on, "screen “Workshop”");
    assert_true(ui_stage_has(&on, "packs"));
    assert_true(exists(&on, "packs/wet-parcel.zip"));
    free(archive);
    ui_stage_finish(&on);
}

static void what_has_errors_is_not_approved(void **state)
{
    ui_stage on;
    rp_error error = { 0 };
    (void)state;
    ui_stage_init(&on, false);
    assert_true(on.functions.add_person(on.functions.data, RP_ROLE_ASSESSOR, "Jo Bell", &error));
    ways_open_workshop(&on);
    ui_stage_go(&on, "scenario.lopsided");
    ui_stage_go(&on, "tab.5");
    ui_stage_go(&on, "approve");
    ui_stage_until(&on, "alert");
    assert_false(ui_stage_has(&on, "status “"));
    ui_stage_finish(&on);
}

static void nobody_approves_it_unasked(void **state)
{
    ui_stage on;
    rp_error error = { 0 };
    (void)state;
    ui_stage_init(&on, false);
    assert_true(on.functions.add_person(on.functions.data, RP_ROLE_ASSESSOR, "Jo Bell", &error));
    assert_true(on.functions.add_person(on.functions.data, RP_ROLE_ASSESSOR, "Sam Reed", &error));
    ways_open_workshop(&on);
    ui_stage_go(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.5");
    ui_stage_go(&on, "approve");
    assert_true(ui_stage_has(&on, "ay first who approves it"));
    ui_stage_go(&on, "assessor.2");
    ui_stage_go(&on, "approve");
    ui_stage_until(&on, "status “");
    ui_stage_key(&on, "Escape");
    ui_stage_until(&on, "On trial, said Sam Reed");
    ui_stage_finish(&on);
}

/* --- words --- */

static void ids_go_to_the_clipboard(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "scenario.wet-parcel");
    ui_stage_go(&on, "tab.6");
    ui_stage_press(&on, "search");
    ui_stage_type(&on, "heat.a");
    ui_stage_keys(&on, "Tab Return");
    assert_string_equal(on.clipboard, "heat.a");
    assert_true(ui_stage_has(&on, "heat.a is on the clipboard."));
    ui_stage_finish(&on);
}

/* A dialog that is closed while it works, and is opened again. */
static void begun_again(void **state)
{
    enum { TRIES = 3000 };
    const struct timespec moment = { 0, 2000000 };
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ui_stage_press(&on, "trainer");
    ui_stage_wait(&on, 100);
    for (int times = 0; times < 2; times++) {
        ui_stage_press(&on, "install");
        ui_stage_type(&on, "/nothing/there.zip");
        ui_stage_key(&on, "Return");
        for (int i = 0; i < TRIES && ui_stage_has(&on, "something else is at work"); i++) {
            nanosleep(&moment, NULL);
            ui_stage_key(&on, "Return");
        }
        if (times == 0)
            ui_stage_key(&on, "Escape");
    }
    ui_stage_until(&on, "alert “/nothing/there.zip: ");
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_workshop, "ui.workshop", UNIT_CASE(scenarios_are_searched_and_found_again),
           UNIT_CASE(a_copy_is_made_and_opened), UNIT_CASE(findings_follow_the_file),
           UNIT_CASE(work_goes_on_and_can_be_stopped), UNIT_CASE(the_picture_is_moved_and_zoomed),
           UNIT_CASE(a_run_begins_anywhere_and_follows_the_file),
           UNIT_CASE(a_path_is_played_to_its_last_answer), UNIT_CASE(it_is_packed_installed_and_approved),
           UNIT_CASE(what_has_errors_is_not_approved), UNIT_CASE(nobody_approves_it_unasked),
           UNIT_CASE(ids_go_to_the_clipboard), UNIT_CASE(begun_again));
