#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/counter.h"

/* --- people --- */

static void people_and_roles(void **state)
{
    counter at;
    const rp_person *all;
    size_t count = 1;
    (void)state;
    counter_init(&at);
    assert_true(at.ask.people(at.ask.data, RP_ROLE_NOBODY, &all, &count, &at.error));
    assert_int_equal(count, 0); /* there is no log yet, and none was made */
    assert_false(store_exists(at.cli.data));
    assert_true(at.ask.add_person(at.ask.data, RP_ROLE_ASSESSOR, "Ola", &at.error));
    assert_true(at.ask.add_person(at.ask.data, RP_ROLE_TRAINEE, "Ann", &at.error));
    assert_true(at.ask.add_person(at.ask.data, RP_ROLE_TRAINEE, " ann ", &at.error)); /* the same */
    counter_refuses(&at, at.ask.add_person(at.ask.data, RP_ROLE_TRAINEE, " ", &at.error), RP_ERROR_USAGE,
                    "name");
    counter_refuses(&at, at.ask.add_person(at.ask.data, RP_ROLE_TRAINER, "Tim", &at.error), RP_ERROR_USAGE,
                    "only");
    assert_true(at.ask.people(at.ask.data, RP_ROLE_TRAINEE, &all, &count, &at.error));
    assert_int_equal(count, 1);
    assert_string_equal(all[0].name, "Ann");
    assert_int_equal(all[0].role, RP_ROLE_TRAINEE);
    assert_true(all[0].added_ms > 0);
    assert_true(at.ask.people(at.ask.data, RP_ROLE_NOBODY, &all, &count, &at.error));
    assert_int_equal(count, 2);
    assert_string_equal(all[0].name, "Ola");
    assert_int_equal(all[0].role, RP_ROLE_ASSESSOR);
    assert_true(at.ask.people(at.ask.data, RP_ROLE_TRAINER, &all, &count, &at.error));
    assert_int_equal(count, 0);
    counter_finish(&at);
}

static void who_is_signed_in(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    assert_int_equal(at.ask.who(at.ask.data).role, RP_ROLE_NOBODY);
    assert_null(at.ask.journal(at.ask.data));
    counter_refuses(&at, at.ask.sign_in(at.ask.data, RP_ROLE_ASSESSOR, "Ola", &at.error), RP_ERROR_USAGE,
                    "no assessor");
    counter_refuses(&at, at.ask.sign_in(at.ask.data, RP_ROLE_TRAINEE, NULL, &at.error), RP_ERROR_USAGE,
                    "which trainee");
    counter_refuses(&at, at.ask.sign_in(at.ask.data, RP_ROLE_TRAINEE, " ", &at.error), RP_ERROR_USAGE,
                    "name");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_string_equal(at.ask.who(at.ask.data).name, "Ann");
    const rp_journal *journal = at.ask.journal(at.ask.data);
    rp_person who = at.ask.who(at.ask.data);
    assert_true(journal->draft_write(journal->data, &who.stream, "plan", "By May", &at.error));
    char *draft = journal->draft_read(journal->data, &who.stream, "plan");
    assert_string_equal(draft, "By May");
    free(draft);
    counter_refuses(&at, at.ask.sign_in(at.ask.data, RP_ROLE_ASSESSOR, "Ola", &at.error), RP_ERROR_USAGE,
                    "no assessor");
    assert_string_equal(at.ask.who(at.ask.data).name, "Ann"); /* nothing has changed */
    counter_sign_in(&at, RP_ROLE_TRAINEE, "ANN");
    assert_string_equal(at.ask.who(at.ask.data).name, "Ann"); /* as she was added */
    assert_true(at.ask.who(at.ask.data).added_ms > 0);
    counter_sign_in(&at, RP_ROLE_TRAINER, NULL);
    assert_null(at.ask.who(at.ask.data).name);
    assert_null(at.ask.journal(at.ask.data));
    counter_finish(&at);
}

/* --- the library --- */

static void a_card(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    rp_desk_card card = counter_card(&at); /* nobody */
    assert_string_equal(card.id, "three");
    assert_string_equal(card.title, "Three");
    assert_string_equal(card.kind, "coaching");
    assert_string_equal(card.channel, "meeting");
    assert_string_equal(card.family, "three");
    assert_string_equal(card.summary, "Three chances.");
    assert_string_equal(card.language, "en-GB");
    assert_int_equal(card.version, 1);
    assert_int_equal(card.minutes, 2);
    assert_int_equal(card.approval, RP_APPROVAL_DRAFT);
    assert_true(card.scored);
    assert_int_equal(card.point_count, 1);
    assert_string_equal(card.points[0].id, "coach.m1");
    assert_string_equal(card.points[0].unit, "coach");
    assert_true(card.points[0].adds);
    assert_int_equal(card.unit_count, 1);
    assert_string_equal(card.units[0].id, "coach");
    assert_true(strlen(card.units[0].title) > 5 && strcmp(card.units[0].title, "coach") != 0);
    assert_null(card.last);
    assert_null(card.unfinished);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_approve(&at, "three");
    counter_play(&at, (rp_desk_choice){ 0 }, "1");
    card = counter_card(&at);
    assert_int_equal(card.approval, RP_APPROVAL_APPROVED);
    assert_null(card.last);
    assert_non_null(strstr(card.unfinished, "practice, begun on "));
    assert_non_null(strstr(card.unfinished, ", 1 answer given"));
    assert_false(card.looks_back);
    at.ask.put_away(at.ask.data);
    counter_play(&at, (rp_desk_choice){ .go_on = true }, "11");
    at.ask.put_away(at.ask.data);
    card = counter_card(&at);
    assert_non_null(strstr(card.last, "practice, “A plan”, "));
    assert_non_null(strstr(card.unfinished, "looking back at the practice run of "));
    assert_true(card.looks_back);
    assert_true(card.points[0].adds); /* practice never counts */
    counter_finish(&at);
}

static void what_a_card_would_add(void **state)
{
    counter at;
    rp_desk_past past[4];
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_approve(&at, "three");
    counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "111");
    assert_true(counter_card(&at).points[0].adds); /* held: the trainee does not learn of it */
    assert_int_equal(counter_past(&at, past, 4), 1);
    counter_note(&at, &past[0].stream, RP_KIND_RELEASE);
    assert_false(counter_card(&at).points[0].adds);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ben");
    assert_true(counter_card(&at).points[0].adds);
    counter_again(&at);
    assert_true(counter_card(&at).points[0].adds);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_false(counter_card(&at).points[0].adds);
    counter_finish(&at);
}

/* --- playing --- */

static void how_a_run_begins(void **state)
{
    counter at;
    rp_playing playing;
    rp_desk_choice choice = { .scenario = "three", .time_limits = true, .time_factor = 3 };
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_true(at.ask.choose(at.ask.data, &choice, &playing, &at.error));
    assert_null(playing.attempt);
    assert_int_equal(rp_run_status_of(playing.preview), RP_RUN_ASKING);
    assert_true(playing.time_limits);
    assert_int_equal(playing.time_factor, 3);
    assert_int_equal(playing.number, 1);
    assert_string_equal(playing.trainee, "Ann");
    assert_true(playing.journal && !playing.held && !playing.resumed);
    playing = counter_play(&at, choice, "12");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    counter_again(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    playing = counter_play(&at, (rp_desk_choice){ .attempt = &stream }, "1");
    assert_true(playing.resumed && playing.time_limits);
    assert_int_equal(playing.time_factor, 3);
    assert_int_equal(rp_attempt_time_factor(playing.attempt), 3);
    assert_int_equal(rp_run_turn_count(rp_attempt_run(playing.attempt)), 3);
    playing = counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "");
    assert_int_equal(rp_attempt_time_factor(playing.attempt), 0);
    assert_true(playing.held);
    assert_int_equal(playing.practised, 1);
    counter_finish(&at);
}

static void what_cannot_be_chosen(void **state)
{
    counter at;
    rp_playing playing;
    (void)state;
    counter_init(&at);
    rp_desk_choice choice = { .scenario = "three", .go_on = true };
#define REFUSES(kind, words)                                                                                 \
    counter_refuses(&at, at.ask.choose(at.ask.data, &choice, &playing, &at.error), kind, words)
    REFUSES(RP_ERROR_USAGE, "signed in");
    choice = (rp_desk_choice){ .scenario = "thre" };
    REFUSES(RP_ERROR_IMPOSSIBLE, "three");
    choice = (rp_desk_choice){ .scenario = "three", .scene = "none" };
    REFUSES(RP_ERROR_USAGE, "none");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    playing = counter_play(&at, (rp_desk_choice){ 0 }, "1");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    choice = (rp_desk_choice){ .scenario = "three", .watch = true };
    REFUSES(RP_ERROR_USAGE, "sign in as nobody");
    choice = (rp_desk_choice){ .scenario = "three", .time_limits = true, .time_factor = 11 };
    REFUSES(RP_ERROR_USAGE, "1 to 10");
    choice = (rp_desk_choice){ .scenario = "three", .mode = RP_MODE_OBSERVED };
    REFUSES(RP_ERROR_USAGE, "assessor");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ben");
    choice = (rp_desk_choice){ .attempt = &stream };
    REFUSES(RP_ERROR_IMPOSSIBLE, "no such attempt of Ben");
#undef REFUSES
    assert_null(playing.preview);
    counter_finish(&at);
}

static void from_the_middle(void **state)
{
    counter at;
    rp_value values[] = { { .name = "heard", .type = RP_VALUE_LEVEL, .number = 2 },
                          { .name = "mood", .type = RP_VALUE_CHOICE, .text = "cross" } };
    (void)state;
    counter_init(&at);
    rp_playing playing =
        counter_play(&at, (rp_desk_choice){ .scene = "last", .values = values, .value_count = 2 }, "1");
    assert_non_null(rp_run_ending(rp_attempt_run(playing.attempt)));
    assert_int_equal(rp_run_value(rp_attempt_run(playing.attempt), 0).number, 3);
    assert_false(store_exists(at.cli.data)); /* nothing was kept */
    counter_finish(&at);
}

static bool changes(counter *at)
{
    for (int i = 0; i < 50; i++)
        if (at->ask.changed(at->ask.data))
            return true;
    return false;
}

static void saved_meanwhile(void **state)
{
    counter at;
    rp_value none = { .name = "late", .type = RP_VALUE_FLAG, .number = 1 };
    (void)state;
    counter_init(&at);
    assert_false(at.ask.changed(at.ask.data));
    rp_playing playing = counter_play(
        &at, (rp_desk_choice){ .watch = true, .scene = "two", .values = &none, .value_count = 1 }, "1");
    assert_false(changes(&at));
    char *text = counter_three("Four");
    counter_write(&at, at.scenario, text);
    assert_true(changes(&at));
    assert_true(at.ask.news(at.ask.data).loaded);
    rp_desk_renewal how = at.ask.renew(at.ask.data, &playing);
    assert_int_equal(how.given, 1);
    assert_int_equal(how.fit, 1);
    assert_string_equal(rp_scenario_about(rp_run_scenario(rp_attempt_run(playing.attempt)))->title, "Four");
    char *gone = strstr(text, "scene \"two\"");
    memcpy(gone, "scene \"tow\"", 11); /* and nothing leads to it */
    counter_write(&at, at.scenario, text);
    assert_true(changes(&at));
    rp_desk_news news = at.ask.news(at.ask.data);
    assert_false(news.loaded);
    assert_true(news.lines.count > 0);
    free(text);
    counter_finish(&at);
}

/* Another name for the scene that the run began with. */
static void rename_scene(counter *at)
{
    char *text = counter_three("Three");
    for (char *name; (name = strstr(text, "\"two\""));)
        memcpy(name, "\"tow\"", 5);
    counter_write(at, at->scenario, text);
    free(text);
    assert_true(changes(at));
    assert_true(at->ask.news(at->ask.data).loaded);
}

static void the_place_it_began_with_is_gone(void **state)
{
    counter at;
    rp_playing playing;
    const rp_desk_choice choice = { .scenario = "three", .watch = true, .scene = "two" };
    (void)state;
    counter_init(&at);
    assert_true(at.ask.choose(at.ask.data, &choice, &playing, &at.error)); /* not begun yet */
    rename_scene(&at);
    rp_desk_renewal how = at.ask.renew(at.ask.data, &playing);
    assert_non_null(strstr(how.why.text, "two"));
    assert_string_equal(rp_run_question(playing.preview)->scene, "one");
    char *text = counter_three("Three");
    counter_write(&at, at.scenario, text);
    free(text);
    playing = counter_play(&at, choice, "1");
    rename_scene(&at);
    how = at.ask.renew(at.ask.data, &playing);
    assert_int_equal(how.given, 1);
    assert_int_equal(how.fit, 0);
    assert_non_null(strstr(how.why.text, "two"));
    assert_string_equal(rp_run_question(rp_attempt_run(playing.attempt))->scene, "one");
    counter_finish(&at);
}

/* --- settings, places, time --- */

static void settings(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    assert_null(at.ask.settings_read(at.ask.data, &at.error));
    assert_int_equal(at.error.kind, RP_ERROR_NONE); /* there are none yet */
    assert_true(at.ask.settings_write(at.ask.data, "size = 120\n", &at.error));
    assert_true(at.ask.settings_write(at.ask.data, "size = 130\n", &at.error));
    char *text = at.ask.settings_read(at.ask.data, &at.error);
    assert_string_equal(text, "size = 130\n");
    free(text);
    str path = STR_EMPTY;
    str_print(&path, "%s/settings.ini", at.cli.data);
    counter_write(&at, path.bytes, "\xff");
    assert_null(at.ask.settings_read(at.ask.data, &at.error));
    counter_refuses(&at, false, RP_ERROR_UNSOUND, "UTF-8");
    str_finish(&path);
    counter_finish(&at);
}

static void places_and_time(void **state)
{
    counter at;
    char out[RP_DESK_DATE];
    (void)state;
    counter_init(&at);
    rp_desk_places places = at.ask.places(at.ask.data);
    assert_string_equal(places.data, at.cli.data);
    assert_int_equal(places.libraries.count, 2); /* --library, and what it falls back to */
    assert_true(strlen(places.version) > 0);
    int64_t before = at.ask.now_ms(at.ask.data);
    assert_true(at.ask.now_ms(at.ask.data) >= before);
    at.ask.date(at.ask.data, 1714557600000, false, out);
    assert_non_null(strstr(out, " 2024"));
    assert_null(strchr(out, ':'));
    at.ask.date(at.ask.data, 1714557600000, true, out);
    assert_non_null(strchr(out, ':'));
    counter_finish(&at);
}

UNIT_SUITE(cli_desk, "cli.desk", UNIT_CASE(people_and_roles), UNIT_CASE(who_is_signed_in), UNIT_CASE(a_card),
           UNIT_CASE(what_a_card_would_add), UNIT_CASE(how_a_run_begins), UNIT_CASE(what_cannot_be_chosen),
           UNIT_CASE(from_the_middle), UNIT_CASE(saved_meanwhile), UNIT_CASE(the_place_it_began_with_is_gone),
           UNIT_CASE(settings), UNIT_CASE(places_and_time));
