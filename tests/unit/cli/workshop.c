#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/counter.h"
#include "cli/workshop.h"
#include "draw/canvas.h"

/* A workshop at a counter's desk. */
typedef struct shop {
    counter at;
    cli_workshop workshop;
    rp_workshop ask;
} shop;

static void open_shop(shop *s)
{
    counter_init(&s->at);
    workshop_init(&s->workshop, &s->at.desk, &s->ask);
}

static void close_shop(shop *s)
{
    workshop_finish(&s->workshop);
    counter_finish(&s->at);
}

static void refuses(shop *s, bool done, rp_error_kind kind, const char *words)
{
    counter_refuses(&s->at, done, kind, words);
}

/* For what another thread or process does; not for ever. */
static void wait_a_moment(int *waited)
{
    enum { MOMENTS_MOST = 30000 };
    const struct timespec moment = { 0, 2000000 };
    assert_true((*waited)++ < MOMENTS_MOST);
    nanosleep(&moment, NULL);
}

/* Waits for the work that was begun. */
static rp_work finish(shop *s, bool begun, rp_work_kind kind)
{
    rp_work work;
    int waited = 0;
    if (!begun)
        fail_msg("%s", s->at.error.text);
    for (;;) {
        work = s->ask.poll(s->ask.data);
        assert_int_equal(work.kind, kind);
        if (work.done)
            break;
        wait_a_moment(&waited);
    }
    assert_int_equal(s->ask.poll(s->ask.data).kind, RP_WORK_NONE); /* told once */
    return work;
}

static void went_well(shop *s, bool begun, rp_work_kind kind)
{
    rp_work work = finish(s, begun, kind);
    if (work.error.kind != RP_ERROR_NONE)
        fail_msg("%s", work.error.text);
}

/* Writes library/ID/scenario.lua. */
static void add_scenario(shop *s, const char *id, const char *text)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/library/%s", s->at.folder, id);
    assert_int_equal(mkdir(path.bytes, 0700), 0);
    str_add(&path, "/scenario.lua");
    counter_write(&s->at, path.bytes, text);
    str_finish(&path);
}

static void replace(char *text, const char *old, const char *new)
{
    char *at = strstr(text, old);
    assert_non_null(at);
    assert_int_equal(strlen(old), strlen(new));
    memcpy(at, new, strlen(new));
}

/* --- the list and its findings --- */

static size_t list(shop *s, rp_workshop_scenario *out, size_t most)
{
    size_t announced, count = 0;
    rp_workshop_scenario one;
    assert_true(s->ask.list_open(s->ask.data, &announced, &s->at.error));
    for (rp_desk_step step; (step = s->ask.list_next(s->ask.data, &one)) != RP_DESK_END;) {
        assert_true(step == RP_DESK_FOUND && count < most);
        out[count++] = one;
    }
    assert_int_equal(count, announced);
    return count;
}

static void all_scenarios_are_listed(void **state)
{
    shop s;
    rp_workshop_scenario all[4];
    (void)state;
    open_shop(&s);
    add_scenario(&s, "broken", "scenario { id = \"broken\",");
    assert_int_equal(list(&s, all, 4), 2);
    assert_string_equal(all[0].id, "broken");
    assert_false(all[0].loads);
    assert_null(all[0].title);
    assert_true(all[0].errors > 0);
    assert_string_equal(all[1].id, "three");
    assert_true(all[1].loads && !all[1].packed);
    assert_string_equal(all[1].title, "Three");
    assert_string_equal(all[1].framework, "customer-service");
    assert_int_equal(all[1].errors, 0);
    assert_true(all[1].warnings > 0); /* values that nothing reads */
    assert_int_equal(all[1].approval, RP_APPROVAL_DRAFT);
    assert_int_equal(all[1].approved_ms, 0);
    assert_non_null(strstr(all[1].place, "library/three"));
    close_shop(&s);
}

static void a_finding_has_all_to_mend_it(void **state)
{
    shop s;
    const rp_workshop_finding *all;
    size_t count, with_why = 0;
    (void)state;
    open_shop(&s);
    add_scenario(&s, "broken", "scenario {\n    id = \"broken\",   \n  titel = \"Broken\",\n}\n");
    assert_true(s.ask.look(s.ask.data, "broken", &all, &count, &s.at.error));
    size_t i = 0;
    while (i < count && !strstr(all[i].message, "titel"))
        i++;
    assert_true(i < count);
    assert_int_equal(all[i].severity, RP_SEVERITY_ERROR);
    assert_int_equal(all[i].line, 1); /* the form's own line */
    assert_string_equal(all[i].source, "scenario {");
    assert_non_null(strstr(all[i].file, "broken/scenario.lua"));
    assert_true(s.ask.look(s.ask.data, "three", &all, &count, &s.at.error));
    for (i = 0; i < count; i++) {
        assert_int_equal(all[i].severity, RP_SEVERITY_WARNING);
        with_why += all[i].why && all[i].hint && all[i].source;
    }
    assert_true(with_why > 0);
    refuses(&s, s.ask.look(s.ask.data, "tree", &all, &count, &s.at.error), RP_ERROR_IMPOSSIBLE, "three");
    close_shop(&s);
}

static bool has_rule(const rp_workshop_finding *all, size_t count, const char *rule)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(all[i].rule, rule))
            return true;
    return false;
}

/* An ending that no path reaches is only found by exploring. */
static void checking_explores(void **state)
{
    shop s;
    const rp_workshop_finding *all;
    size_t count;
    (void)state;
    open_shop(&s);
    assert_null(s.ask.checked(s.ask.data, &count));
    char *text = counter_three("Three");
    str more = STR_EMPTY;
    str_print(&more,
              "%sscene \"more\" { choose { say \"a\" { when = \"heard > 3\", go \"never\" }, say \"b\" { go "
              "\"good\" } } "
              "}\nending \"never\" { title = \"No\", outcome = \"poor\", \"No.\" }\n",
              text);
    counter_write(&s.at, s.at.scenario, more.bytes);
    assert_true(s.ask.look(s.ask.data, "three", &all, &count, &s.at.error));
    assert_false(has_rule(all, count, "unreachable"));
    went_well(&s, s.ask.check(s.ask.data, "three", &s.at.error), RP_WORK_CHECK);
    all = s.ask.checked(s.ask.data, &count);
    assert_true(has_rule(all, count, "unreachable"));
    went_well(&s, s.ask.check(s.ask.data, NULL, &s.at.error), RP_WORK_CHECK); /* all of the library */
    all = s.ask.checked(s.ask.data, &count);
    assert_true(has_rule(all, count, "unreachable"));
    rp_work work = finish(&s, s.ask.check(s.ask.data, "tree", &s.at.error), RP_WORK_CHECK);
    assert_int_equal(work.error.kind, RP_ERROR_IMPOSSIBLE);
    str_finish(&more);
    free(text);
    close_shop(&s);
}

/* --- work --- */

static void exploring(void **state)
{
    shop s;
    (void)state;
    open_shop(&s);
    assert_null(s.ask.explored(s.ask.data));
    assert_int_equal(s.ask.poll(s.ask.data).kind, RP_WORK_NONE);
    s.ask.stop(s.ask.data); /* nothing goes on */
    went_well(&s, s.ask.explore(s.ask.data, "three", 0, &s.at.error), RP_WORK_EXPLORE);
    const rp_exploration *it = s.ask.explored(s.ask.data);
    assert_true(it->explored->complete);
    assert_string_equal(rp_scenario_about(it->scenario)->id, "three");
    assert_string_equal(rp_framework_find(it->framework, it->explored->claims[0].id)->id, "coach.m1");
    assert_int_equal(it->explored->claims[0].best, RP_LEVEL_SHOWN);
    went_well(&s, s.ask.explore(s.ask.data, "three", 2, &s.at.error), RP_WORK_EXPLORE);
    assert_false(s.ask.explored(s.ask.data)->explored->complete);
    rp_work work = finish(&s, s.ask.explore(s.ask.data, "tree", 0, &s.at.error), RP_WORK_EXPLORE);
    assert_int_equal(work.error.kind, RP_ERROR_IMPOSSIBLE);
    assert_null(s.ask.explored(s.ask.data)); /* of the last one that was done */
    close_shop(&s);
}

/* Goes round and round: there is always more to see. */
static const char endless[] =
    "scenario { id = \"endless\", title = \"Endless\", family = \"endless\", version = 1, kind = "
    "\"coaching\",\n"
    "  channel = \"meeting\", minutes = 1, setting = \"A.\", role = \"B.\", framework = "
    "\"customer-service\",\n"
    "  points = {}, criteria = { \"heat.h\" } }\n"
    "state { a = level { start = 0, least = 0, most = 99 }, b = level { start = 0, least = 0, most = 99 },\n"
    "  c = level { start = 0, least = 0, most = 99 }, d = level { start = 0, least = 0, most = 99 } }\n"
    "scene \"one\" { choose { say \"a\" { add = { a = 1 } }, say \"b\" { add = { b = 1 } }, say \"c\" { add "
    "= { c = 1 } },\n"
    "  say \"d\" { add = { d = 1 }, strong = \"heat.h\", because = \"x\" }, say \"end\" { when = \"a + b + c "
    "+ d > 390\", go \"end\" } }, go \"one\" }\n"
    "ending \"end\" { title = \"End\", outcome = \"good\", \"End.\" }\n";

static void one_work_at_a_time_and_stopped(void **state)
{
    shop s;
    int waited = 0;
    (void)state;
    open_shop(&s);
    add_scenario(&s, "endless", endless);
    assert_true(s.ask.explore(s.ask.data, "endless", 0, &s.at.error));
    while (!strstr(s.ask.poll(s.ask.data).words, "states"))
        wait_a_moment(&waited);
    rp_work work = s.ask.poll(s.ask.data);
    assert_int_equal(work.kind, RP_WORK_EXPLORE);
    assert_true(!work.done && work.fraction >= 0 && work.fraction <= 1);
    assert_non_null(strstr(work.words, "exploring endless"));
    refuses(&s, s.ask.check(s.ask.data, "three", &s.at.error), RP_ERROR_USAGE, "at work");
    refuses(&s, s.ask.draw(s.ask.data, "three", &s.at.error), RP_ERROR_USAGE, "at work");
    s.ask.stop(s.ask.data);
    work = finish(&s, true, RP_WORK_EXPLORE);
    assert_int_equal(work.error.kind, RP_ERROR_STOPPED);
    assert_true(s.ask.explored(s.ask.data)->explored->stopped);
    assert_true(s.ask.explore(s.ask.data, "endless", 0, &s.at.error)); /* and left in the middle */
    close_shop(&s);
}

static void drawing(void **state)
{
    shop s;
    str out = STR_EMPTY;
    (void)state;
    open_shop(&s);
    went_well(&s, s.ask.draw(s.ask.data, "three", &s.at.error), RP_WORK_DRAW);
    const rp_workshop_picture *it = s.ask.drawn(s.ask.data);
    assert_true(it->width > 100 && it->height > 100);
    draw_svg(it->picture, &out);
    assert_non_null(strstr(out.bytes, "Three"));
    assert_non_null(strstr(out.bytes, "100.0 %")); /* what exploring told */
    str_finish(&out);
    close_shop(&s);
}

/* --- what is at once there --- */

static void where_a_run_can_begin(void **state)
{
    shop s;
    rp_workshop_start start;
    const rp_framework *const *frameworks;
    size_t count;
    (void)state;
    open_shop(&s);
    assert_true(s.ask.start(s.ask.data, "three", &start, &s.at.error));
    assert_int_equal(start.scene_count, 3);
    assert_string_equal(start.scenes[start.start].id, "one");
    assert_string_equal(start.scenes[2].id, "last");
    assert_true(start.scenes[2].line > start.scenes[0].line);
    assert_int_equal(start.variable_count, 3);
    assert_string_equal(start.variables[0].first.name, "heard");
    assert_int_equal(start.variables[0].most, 3);
    assert_string_equal(start.variables[2].first.text, "calm");
    assert_int_equal(start.variables[2].choices.count, 2);
    assert_string_equal(start.variables[2].choices.items[1], "cross");
    assert_true(s.ask.frameworks(s.ask.data, &frameworks, &count, &s.at.error));
    assert_true(count > 0);
    assert_non_null(rp_framework_find(frameworks[0], "coach.m1"));
    close_shop(&s);
}

static void a_new_scenario(void **state)
{
    shop s;
    rp_workshop_scenario all[4];
    const char *file;
    (void)state;
    open_shop(&s);
    assert_true(s.ask.create(s.ask.data, NULL, "my-own", "My \"own\"", "three", &file, &s.at.error));
    assert_non_null(strstr(file, "/library/my-own/scenario.lua"));
    assert_true(s.ask.create(s.ask.data, NULL, "a-copy", NULL, "three", &file, &s.at.error));
    assert_int_equal(list(&s, all, 4), 3);
    assert_string_equal(all[0].title, "Three");
    assert_string_equal(all[0].family, "three");
    assert_string_equal(all[1].title, "My \"own\"");
    assert_string_equal(all[1].family, "three");
    refuses(&s, s.ask.create(s.ask.data, NULL, "three", NULL, NULL, &file, &s.at.error), RP_ERROR_IMPOSSIBLE,
            "three");
    refuses(&s, s.ask.create(s.ask.data, NULL, "Four", NULL, NULL, &file, &s.at.error), RP_ERROR_USAGE,
            "small letters");
    refuses(&s, s.ask.create(s.ask.data, NULL, "four", "a\nb", NULL, &file, &s.at.error), RP_ERROR_USAGE,
            "title");
    close_shop(&s);
}

static void comparing(void **state)
{
    shop s;
    rp_workshop_changes changes;
    (void)state;
    open_shop(&s);
    char *text = counter_three("Three");
    refuses(&s, s.ask.compare(s.ask.data, NULL, "three", &changes, &s.at.error), RP_ERROR_IMPOSSIBLE,
            "approved yet");
    counter_sign_in(&s.at, RP_ROLE_TRAINEE, "Ann");
    counter_approve(&s.at, "three");
    replace(text, "Well?", "Yes ?");
    counter_write(&s.at, s.at.scenario, text);
    assert_true(s.ask.compare(s.ask.data, NULL, "three", &changes, &s.at.error));
    assert_true(changes.text_only);
    assert_int_equal(changes.count, 1);
    assert_string_equal(changes.items[0].group, "text");
    assert_string_equal(changes.items[0].before, "Well?");
    assert_string_equal(changes.items[0].after, "Yes ?");
    assert_non_null(strstr(changes.sum, "Nothing but words"));
    add_scenario(&s, "four", text);
    replace(text, "add = { heard = 1 }", "add = { heard = 2 }");
    counter_write(&s.at, s.at.scenario, text);
    str old = STR_EMPTY;
    str_print(&old, "%s/library/four", s.at.folder);
    refuses(&s, s.ask.compare(s.ask.data, old.bytes, "three", &changes, &s.at.error), RP_ERROR_UNSOUND,
            "it has errors"); /* its id is not the folder's */
    assert_true(s.ask.compare(s.ask.data, NULL, "three", &changes, &s.at.error));
    assert_false(changes.text_only);
    assert_int_equal(changes.suggested, 2);
    str_finish(&old);
    free(text);
    close_shop(&s);
}

/* --- packs and approvals --- */

static void packed_and_installed(void **state)
{
    shop s, other;
    rp_workshop_scenario all[4];
    (void)state;
    open_shop(&s);
    str file = STR_EMPTY;
    str_print(&file, "%s/three.zip", s.at.folder);
    refuses(&s, s.ask.pack(s.ask.data, "three", "three.tar", &s.at.error), RP_ERROR_USAGE, ".zip");
    assert_null(s.ask.result(s.ask.data));
    went_well(&s, s.ask.pack(s.ask.data, "three", file.bytes, &s.at.error), RP_WORK_PACK);
    assert_string_equal(s.ask.result(s.ask.data)->file, file.bytes);
    assert_true(s.ask.result(s.ask.data)->lines.count >= 3);
    assert_non_null(strstr(s.ask.result(s.ask.data)->lines.items[1], "three, version 1"));
    open_shop(&other);
    counter_again(&other.at);
    unlink(other.at.scenario);
    str packs = STR_EMPTY;
    str_print(&packs, "%s/packs", other.at.cli.data);
    workshop_finish(&other.workshop);
    free((char *)other.at.cli.options.libraries[0]);
    other.at.cli.options.libraries[0] = str_take(&packs);
    workshop_init(&other.workshop, &other.at.desk, &other.ask);
    went_well(&other, other.ask.install(other.ask.data, file.bytes, &other.at.error), RP_WORK_INSTALL);
    assert_int_equal(list(&other, all, 4), 1);
    assert_string_equal(all[0].id, "three");
    assert_true(all[0].packed && all[0].loads);
    rp_work work =
        finish(&other, other.ask.install(other.ask.data, "none.zip", &other.at.error), RP_WORK_INSTALL);
    assert_int_equal(work.error.kind, RP_ERROR_IMPOSSIBLE);
    str_finish(&file);
    close_shop(&other);
    close_shop(&s);
}

static void approving(void **state)
{
    shop s;
    rp_workshop_scenario all[4];
    store_entries entries;
    (void)state;
    open_shop(&s);
    refuses(&s, s.ask.approve(s.ask.data, "three", RP_APPROVAL_TRIALLED, "Ola", NULL, &s.at.error),
            RP_ERROR_USAGE, "no assessor");
    assert_true(s.at.ask.add_person(s.at.ask.data, RP_ROLE_ASSESSOR, "Ola", &s.at.error));
    refuses(&s, s.ask.approve(s.ask.data, "three", RP_APPROVAL_DRAFT, "Ola", NULL, &s.at.error),
            RP_ERROR_USAGE, "trialled");
    went_well(&s, s.ask.approve(s.ask.data, "three", RP_APPROVAL_TRIALLED, "Ola", "Try it", &s.at.error),
              RP_WORK_APPROVE);
    assert_int_equal(list(&s, all, 4), 1);
    assert_int_equal(all[0].approval, RP_APPROVAL_TRIALLED);
    assert_string_equal(all[0].approved_by, "Ola");
    assert_true(all[0].approved_ms > 0);
    assert_non_null(strstr(s.ask.result(s.ask.data)->lines.items[0], "is trialled by Ola"));
    assert_true(store_entries_of_kind(s.at.desk.log, RP_KIND_APPROVAL, &entries, &s.at.error));
    assert_string_equal(rp_entry_text(&entries.items[0], "note", NULL), "Try it");
    store_entries_finish(&entries);
    went_well(&s, s.ask.approve(s.ask.data, "three", RP_APPROVAL_APPROVED, "Ola", NULL, &s.at.error),
              RP_WORK_APPROVE);
    assert_int_equal(counter_card(&s.at).approval, RP_APPROVAL_APPROVED);
    add_scenario(&s, "broken", "scenario {");
    rp_work work =
        finish(&s, s.ask.approve(s.ask.data, "broken", RP_APPROVAL_APPROVED, "Ola", NULL, &s.at.error),
               RP_WORK_APPROVE);
    assert_int_equal(work.error.kind, RP_ERROR_UNSOUND);
    assert_non_null(strstr(work.error.text, "rapport check broken"));
    close_shop(&s);
}

/* --- saved files --- */

static void saved_files_are_noticed(void **state)
{
    shop s;
    int waited = 0;
    (void)state;
    open_shop(&s);
    assert_false(s.ask.changed(s.ask.data));
    assert_true(s.ask.watch(s.ask.data, "three", &s.at.error));
    assert_false(s.ask.changed(s.ask.data));
    char *text = counter_three("Other");
    counter_write(&s.at, s.at.scenario, text);
    while (!s.ask.changed(s.ask.data))
        wait_a_moment(&waited);
    assert_false(s.ask.changed(s.ask.data));
    assert_true(s.ask.watch(s.ask.data, NULL, &s.at.error));
    assert_false(s.ask.changed(s.ask.data));
    refuses(&s, s.ask.watch(s.ask.data, "tree", &s.at.error), RP_ERROR_IMPOSSIBLE, "three");
    free(text);
    close_shop(&s);
}

UNIT_SUITE(cli_workshop, "cli.workshop", UNIT_CASE(all_scenarios_are_listed),
           UNIT_CASE(a_finding_has_all_to_mend_it), UNIT_CASE(checking_explores), UNIT_CASE(exploring),
           UNIT_CASE(one_work_at_a_time_and_stopped), UNIT_CASE(drawing), UNIT_CASE(where_a_run_can_begin),
           UNIT_CASE(a_new_scenario), UNIT_CASE(comparing), UNIT_CASE(packed_and_installed),
           UNIT_CASE(approving), UNIT_CASE(saved_files_are_noticed));
