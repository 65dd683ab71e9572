/* What a desk tells of a portfolio: records and plan, the evidence map, the centre. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "cli/counter.h"

/* --- the evidence map --- */

/* Opens it and goes through it; at most one attempt is played again a step, and there are as many steps as was said. */
static rp_desk_folio map_of(counter *at)
{
    rp_desk_folio folio = { .map = NULL };
    size_t steps, found = 0, working = 0;
    assert_true(at->ask.folio_open(at->ask.data, &steps, &at->error));
    for (rp_desk_step step; (step = at->ask.folio_next(at->ask.data, &folio)) != RP_DESK_END;) {
        found += step == RP_DESK_FOUND;
        working += step == RP_DESK_WORKING;
    }
    assert_int_equal(found, 1);
    assert_in_range(working, 0, steps);
    assert_int_equal(at->ask.folio_next(at->ask.data, &folio), RP_DESK_END);
    return folio;
}

static const rp_map_place *place_of(const rp_desk_folio *folio, const char *point)
{
    const rp_map_row *row = rp_map_row_of(folio->map, point);
    assert_non_null(row);
    return row->place_count ? &row->places[0] : NULL;
}

static void assess(counter *at, const char *answers)
{
    counter_play(at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, answers);
    at->ask.put_away(at->ask.data);
}

static void the_map(void **state)
{
    counter at;
    rp_desk_past past[8];
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    rp_desk_folio folio = map_of(&at);
    assert_null(folio.centre);
    assert_int_equal(folio.unreadable.count, 0);
    assert_null(place_of(&folio, "coach.m1")); /* a draft can show nothing yet */
    counter_play(&at, (rp_desk_choice){ 0 }, "111");
    counter_approve(&at, "three");
    assess(&at, "111");
    assess(&at, "131");
    assess(&at, "");
    assess(&at, "11");
    folio = map_of(&at);
    const rp_map_place *place = place_of(&folio, "coach.m1");
    assert_string_equal(place->scenario, "three");
    assert_string_equal(place->family, "three");
    assert_true(place->available);
    assert_int_equal(place->cell_count, 4); /* what has no answer to a scored question is no attempt */
    assert_int_equal(place->left, 0);
    assert_string_equal(place->cells[0].not_counted, "Practice never counts.");
    assert_int_equal(place->cells[0].engine, RP_LEVEL_SHOWN);
    assert_false(place->cells[0].shows);
    assert_true(place->cells[1].held && !place->cells[1].shows);
    assert_int_equal(place->cells[1].run->practised, 1);
    assert_string_equal(place->cells[3].not_counted, "It is not over, so it does not count yet.");
    assert_int_equal(counter_past(&at, past, 8), 5);
    counter_note(&at, &past[3].stream, RP_KIND_RELEASE);
    counter_note(&at, &past[3].stream, RP_KIND_DEBRIEF_SEEN);
    counter_note(&at, &past[2].stream, RP_KIND_RELEASE);
    folio = map_of(&at);
    place = place_of(&folio, "coach.m1");
    assert_true(place->cells[1].shows && place->first == &place->cells[1]);
    assert_non_null(strstr(place->cells[2].not_counted, "stop-and-talk"));
    assert_false(place->cells[1].run->entered);
    const rp_map_unit *unit = rp_map_unit_of(folio.map, "coach");
    assert_int_equal(unit->lacks[0].kind, RP_LACK_TALK);
    counter_note(&at, &past[2].stream, RP_KIND_TALK);
    folio = map_of(&at);
    assert_int_not_equal(rp_map_unit_of(folio.map, "coach")->lacks[0].kind, RP_LACK_TALK);
    assert_false(counter_card(&at).points[0].adds);
    counter_sign_in(&at, RP_ROLE_TRAINER, NULL);
    size_t steps;
    counter_refuses(&at, at.ask.folio_open(at.ask.data, &steps, &at.error), RP_ERROR_USAGE, "only a trainee");
    assert_int_equal(at.ask.folio_next(at.ask.data, &folio), RP_DESK_END);
    counter_finish(&at);
}

/* --- the library --- */

/* A scenario like "three" under an id of its own, which is its family as well. */
static void add_scenario(counter *at, const char *id)
{
    char *from = counter_three(id), *family = strstr(from, "family = \"three\"");
    str text = STR_EMPTY, path = STR_EMPTY;
    str_print(&path, "%s/library/%s", at->folder, id);
    assert_true(store_make_folder(path.bytes, &at->error));
    str_add(&path, "/scenario.lua");
    str_print(&text, "scenario { id = \"%s\", title = \"%s\", family = \"%s\"", id, id, id);
    str_add(&text, family + strlen("family = \"three\""));
    counter_write(at, path.bytes, text.bytes);
    str_finish(&text);
    str_finish(&path);
    free(from);
}

static bool card_adds(counter *at, const char *id)
{
    rp_desk_card card;
    size_t most;
    bool adds = false;
    assert_true(at->ask.library_open(at->ask.data, &most, &at->error));
    for (rp_desk_step step; (step = at->ask.library_next(at->ask.data, &card)) != RP_DESK_END;)
        if (step == RP_DESK_FOUND && strcmp(card.id, id) == 0)
            adds = card.points[0].adds;
    return adds;
}

/* What is shown in one family is wanted from one more, and no longer from this one. */
static void what_would_add(void **state)
{
    counter at;
    rp_desk_past past[4];
    (void)state;
    counter_init(&at);
    add_scenario(&at, "four");
    add_scenario(&at, "five");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_true(card_adds(&at, "three") && card_adds(&at, "four") && card_adds(&at, "five"));
    counter_approve(&at, "three");
    counter_approve(&at, "four");
    assess(&at, "111");
    counter_play(&at, (rp_desk_choice){ .scenario = "four", .mode = RP_MODE_ASSESSED }, "111");
    at.ask.put_away(at.ask.data);
    assert_int_equal(counter_past(&at, past, 4), 2);
    counter_note(&at, &past[1].stream, RP_KIND_RELEASE);
    assert_false(card_adds(&at, "three"));
    assert_true(card_adds(&at, "four") && card_adds(&at, "five"));
    counter_note(&at, &past[0].stream, RP_KIND_RELEASE);
    assert_false(card_adds(&at, "three") || card_adds(&at, "four") || card_adds(&at, "five"));
    rp_desk_folio folio = map_of(&at);
    const rp_map_row *row = rp_map_row_of(folio.map, "coach.m1");
    assert_int_equal(row->families, 2);
    assert_int_equal(row->place_count, 2); /* "five" is a draft */
    counter_finish(&at);
}

/* A file of the centre that has a mistake takes nobody's map away, and is told of. */
static void a_centre_that_is_left_out(void **state)
{
    counter at;
    str path = STR_EMPTY;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_null(map_of(&at).no_centre);
    str_print(&path, "%s/centre.lua", at.cli.data);
    counter_write(&at, path.bytes, "centre 'coach.m1' { unti = '1' }\n");
    rp_desk_folio folio = map_of(&at);
    assert_non_null(folio.map);
    assert_null(folio.centre);
    assert_non_null(strstr(folio.no_centre, "centre.lua:1: 'centre' has no field 'unti'"));
    str_finish(&path);
    counter_finish(&at);
}

/* A finished entry covers its own run, and those that it names. */
static void entries_that_cover(void **state)
{
    static const size_t quotes[] = { 1 };
    const rp_reflection words = { .texts = { [RP_REFLECTION_WHAT] = "I asked.",
                                             [RP_REFLECTION_WELL] = "It helped.",
                                             [RP_REFLECTION_NOT_WELL] = "It came late.",
                                             [RP_REFLECTION_NOW_WHAT] = "Ask first." },
                                  .quotes = quotes,
                                  .quote_count = 1 };
    counter at;
    rp_desk_past past[4];
    char hex[RP_STREAM_HEX];
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_approve(&at, "three");
    assess(&at, "111");
    assess(&at, "112");
    rp_playing playing = counter_play(&at, (rp_desk_choice){ .mode = RP_MODE_ASSESSED }, "121");
    assert_true(rp_attempt_reflect(playing.attempt, &words, &at.error));
    rp_desk_folio folio = map_of(&at);
    const rp_map_place *place = place_of(&folio, "coach.m1");
    assert_true(!place->cells[0].run->entered && !place->cells[1].run->entered);
    assert_true(place->cells[2].run->entered);
    assert_int_equal(counter_past(&at, past, 4), 3);
    rp_stream_hex(&past[2].stream, hex);
    for (int finished = 0; finished < 2; finished++) {
        rp_json *body = rp_json_object(), *covers = rp_json_array(), *one = rp_json_object();
        rp_json_put_text(one, "attempt", hex);
        rp_json_push(covers, one);
        rp_json_push(covers, rp_json_of_integer(7)); /* what makes no sense is passed over */
        rp_json_put(body, "covers", covers);
        rp_json_put_flag(body, "finished", finished);
        const rp_event event = { past[0].stream, RP_KIND_REFLECTION, body, NULL, 0 };
        assert_true(store_append(at.desk.log, &event, 1, &at.error));
        rp_json_destroy(body);
        folio = map_of(&at);
        place = place_of(&folio, "coach.m1");
        assert_int_equal(place->cells[0].run->entered, finished);
        assert_false(place->cells[1].run->entered);
    }
    counter_finish(&at);
}

/* An attempt whose scenario the log never got. */
static void add_unreadable(counter *at)
{
    char hex[RP_STREAM_HEX];
    rp_json *body = rp_json_object();
    rp_person who = at->ask.who(at->ask.data);
    rp_stream_hex(&who.stream, hex);
    rp_json_put_text(body, "mode", "assessed");
    rp_json_put_text(body, "scenario", "three");
    rp_json_put_text(body, "trainee", hex);
    const rp_event event = { { { 9, 9 } }, RP_KIND_ATTEMPT_START, body, NULL, 0 };
    assert_true(store_append(at->desk.log, &event, 1, &at->error));
    rp_json_destroy(body);
}

static void what_cannot_be_played_again(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    add_unreadable(&at);
    rp_desk_folio folio = map_of(&at);
    assert_int_equal(folio.unreadable.count, 1);
    assert_non_null(strstr(folio.unreadable.items[0], "attempt 09090000 at three: "));
    counter_finish(&at);
}

/* --- records and plan --- */

/* The plan's row, the record and a run, in words; and a marking point. */
static void says_what_links_name(counter *at, const rp_linkable *of)
{
    const rp_field *any = &rp_plan_form()->fields[rp_form_index(rp_plan_form(), "cites")];
    size_t count;
    assert_int_equal(of->run_count, 0);
    assert_int_equal(of->plan->row_count, 1);
    rp_link_choice *choices = rp_link_choices(of, rp_plan_form(), any, &count);
    assert_true(count > 1); /* the record, and points */
    rp_link_choices_free(choices, count);
    assess(at, "111");
    rp_desk_kept kept;
    assert_true(at->ask.kept(at->ask.data, &kept, &at->error));
    assert_int_equal(kept.linkable.run_count, 1);
    assert_non_null(strstr(kept.linkable.runs[0].words, "assessed run, "));
    assert_non_null(rp_framework_find(kept.linkable.framework, "coach.m1"));
}

static void records_and_plan(void **state)
{
    counter at;
    rp_desk_kept kept;
    (void)state;
    counter_init(&at);
    counter_refuses(&at, at.ask.kept(at.ask.data, &kept, &at.error), RP_ERROR_USAGE, "only a trainee");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_true(at.ask.kept(at.ask.data, &kept, &at.error));
    assert_int_equal(kept.records->count, 0);
    assert_int_equal(kept.plans->count, 0);
    const rp_form *form = rp_record_form(RP_RECORD_WORK);
    const char *values[RP_FIELDS_MOST] = { NULL };
    for (size_t i = 0; i < form->field_count; i++)
        values[i] = form->fields[i].kind == RP_FIELD_WORDS    ? "Seen."
                    : form->fields[i].kind == RP_FIELD_DATE   ? "2026-03-01"
                    : form->fields[i].kind == RP_FIELD_CHOICE ? form->fields[i].choices[0].name
                                                              : NULL;
    values[rp_form_index(form, "point")] = "point:coach.m1";
    rp_plan_row row = { .number = 1 };
    row.values[rp_form_index(rp_plan_form(), "gap")] = "I talk too fast.";
    const rp_plan plan = { &row, 1, "2026-09-01" };
    rp_person who = at.ask.who(at.ask.data);
    const rp_journal *journal = at.ask.journal(at.ask.data);
    assert_true(rp_record_save(journal, &who.stream, RP_RECORD_WORK, 0, values, NULL, &at.error));
    assert_true(rp_plan_save(journal, &who.stream, NULL, &plan, NULL, &at.error));
    assert_true(at.ask.kept(at.ask.data, &kept, &at.error));
    assert_int_equal(kept.records->count, 1);
    assert_int_equal(kept.records->workplace.count, 1);
    assert_int_equal(kept.plans->count, 1);
    says_what_links_name(&at, &kept.linkable);
    rp_desk_folio folio = map_of(&at);
    assert_false(rp_map_row_of(folio.map, "coach.m1")->workplace_wanted);
    assert_true(rp_map_row_of(folio.map, "coach.m2")->workplace_wanted);
    counter_finish(&at);
}

/* --- what is due for erasing --- */

static void attempts_are_due(void **state)
{
    counter at;
    const rp_desk_due *due;
    size_t count;
    int64_t first, last;
    (void)state;
    counter_init(&at);
    assert_true(at.ask.due(at.ask.data, &due, &count, &at.error));
    assert_int_equal(count, 0); /* there is no log yet */
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_play(&at, (rp_desk_choice){ 0 }, "111");
    counter_play(&at, (rp_desk_choice){ 0 }, "1");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Bea"); /* who has none */
    const rp_centre_facts facts = { .retention = { 7, "A. Reyes", "2026-03-01" } };
    assert_true(at.ask.centre_save(at.ask.data, &facts, &at.error));
    counter_sign_in(&at, RP_ROLE_NOBODY, NULL);
    assert_true(at.ask.due(at.ask.data, &due, &count, &at.error));
    assert_int_equal(count, 1);
    assert_string_equal(due[0].name, "Ann");
    assert_int_equal(due[0].attempts, 2);
    assert_int_equal(due[0].due_now, 0);
    assert_true(date_read(due[0].first, &first) && date_read(due[0].last, &last) && first <= last);
    int64_t today = at.ask.wall_ms(at.ask.data) / 86400000;
    assert_true(first > today + 7 * 365 - 2 && first < today + 7 * 366 + 2);
    counter_finish(&at);
}

/* --- evidence packs --- */

static const char *write_pack(counter *at, const char *unit, const char *path)
{
    const char *written = NULL;
    size_t steps, found = 0, working = 0;
    if (!at->ask.pack_open(at->ask.data, unit, path, &steps, &at->error))
        fail_msg("%s", at->error.text);
    for (rp_desk_step step; (step = at->ask.pack_next(at->ask.data, &written, &at->error)) != RP_DESK_END;) {
        found += step == RP_DESK_FOUND;
        working += step == RP_DESK_WORKING;
    }
    assert_int_equal(found, written != NULL);
    assert_true(working > 0 && steps > 0);
    return written;
}

static rp_json *read_json(const char *path)
{
    str text = STR_EMPTY;
    assert_true(cli_read_file(path, 1 << 24, &text));
    rp_json *out = rp_json_parse(text.bytes, text.length, NULL);
    assert_non_null(out);
    str_finish(&text);
    return out;
}

static void packs(void **state)
{
    counter at;
    size_t steps;
    const char *written;
    (void)state;
    counter_init(&at);
    counter_refuses(&at, at.ask.pack_open(at.ask.data, NULL, NULL, &steps, &at.error), RP_ERROR_USAGE,
                    "only a trainee");
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    counter_approve(&at, "three");
    counter_play(&at, (rp_desk_choice){ 0 }, "111");
    assess(&at, "131");
    assess(&at, "");
    add_unreadable(&at);
    str path = STR_EMPTY;
    str_print(&path, "%s/pack.json", at.folder);
    assert_string_equal(write_pack(&at, NULL, path.bytes), path.bytes);
    const char *usual = write_pack(&at, "coach", ".csv"); /* an ending alone: where pages go */
    assert_non_null(strstr(usual, "/pages/evidence-"));
    assert_string_equal(usual + strlen(usual) - strlen("-coach.csv"), "-coach.csv");
    counter_refuses(&at, at.ask.pack_open(at.ask.data, NULL, ".doc", &steps, &at.error), RP_ERROR_USAGE,
                    ".doc");
    rp_json *pack = read_json(path.bytes);
    const rp_json *attempts = rp_json_get(pack, "attempts");
    assert_string_equal(rp_json_text(pack, "trainee"), "Ann");
    assert_int_equal(rp_json_count(attempts), 3); /* one of them cannot be played again, one was none */
    rp_json_destroy(pack);
    write_pack(&at, "coach", path.bytes);
    pack = read_json(path.bytes);
    assert_int_equal(rp_json_count(rp_json_get(pack, "attempts")), 3);
    rp_json_destroy(pack);
    write_pack(&at, "promote", path.bytes); /* nothing bears on it but what nobody can read */
    pack = read_json(path.bytes);
    assert_int_equal(rp_json_count(rp_json_get(pack, "attempts")), 1);
    rp_json_destroy(pack);
    written = write_pack(&at, "coach", NULL);
    assert_non_null(strstr(written, "/data/pages/evidence-"));
    assert_non_null(strstr(written, "-coach.pdf"));
    str bytes = STR_EMPTY;
    assert_true(cli_read_file(written, 1 << 24, &bytes));
    assert_true(str_starts(bytes.bytes, "%PDF-"));
    str_finish(&bytes);
    counter_refuses(&at, at.ask.pack_open(at.ask.data, "coahc", NULL, &steps, &at.error), RP_ERROR_USAGE,
                    "did you mean 'coach'?");
    counter_refuses(&at, at.ask.pack_open(at.ask.data, NULL, "pack.doc", &steps, &at.error), RP_ERROR_USAGE,
                    "it ends with");
    assert_int_equal(at.ask.pack_next(at.ask.data, &written, &at.error), RP_DESK_END);
    assert_true(at.ask.pack_open(at.ask.data, NULL, path.bytes, &steps, &at.error));
    assert_int_equal(at.ask.pack_next(at.ask.data, &written, &at.error), RP_DESK_WORKING);
    at.ask.pack_stop(at.ask.data);
    assert_int_equal(at.ask.pack_next(at.ask.data, &written, &at.error), RP_DESK_END);
    str_clear(&path);
    str_print(&path, "%s/nowhere/pack.json", at.folder);
    assert_null(write_pack(&at, NULL, path.bytes));
    counter_refuses(&at, false, RP_ERROR_IMPOSSIBLE, "cannot be written");
    assert_true(at.ask.pack_open(at.ask.data, NULL, path.bytes, &steps, &at.error));
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ben"); /* it was Ann's */
    assert_int_equal(at.ask.pack_next(at.ask.data, &written, &at.error), RP_DESK_END);
    str_finish(&path);
    counter_finish(&at);
}

/* --- the centre --- */

/* What it has recorded stands in the map; a file with mistakes keeps nothing from being seen. */
static void what_the_centre_says(void **state)
{
    const rp_centre_fact fact = { .point = "coach.m1", .unit = "A/1", .admissible = RP_ADMISSIBLE_NO };
    const rp_centre_facts facts = { &fact, 1, { 0 } };
    counter at;
    (void)state;
    counter_init(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    assert_true(at.ask.centre_save(at.ask.data, &facts, &at.error));
    rp_desk_folio folio = map_of(&at);
    assert_int_equal(rp_map_row_of(folio.map, "coach.m1")->admissible, RP_ADMISSIBLE_NO);
    assert_string_equal(rp_map_row_of(folio.map, "coach.m1")->fact->unit, "A/1");
    assert_null(rp_map_row_of(folio.map, "coach.m2")->fact);
    str path = STR_EMPTY;
    str_print(&path, "%s/centre.lua", at.cli.data);
    counter_write(&at, path.bytes, "centre 'coach.m1' {");
    folio = map_of(&at);
    assert_null(folio.centre);
    assert_int_equal(rp_map_row_of(folio.map, "coach.m1")->admissible, RP_ADMISSIBLE_UNKNOWN);
    str_finish(&path);
    counter_finish(&at);
}

UNIT_SUITE(cli_portfolio, "cli.portfolio", UNIT_CASE(the_map), UNIT_CASE(a_centre_that_is_left_out),
           UNIT_CASE(entries_that_cover), UNIT_CASE(what_would_add), UNIT_CASE(what_cannot_be_played_again),
           UNIT_CASE(records_and_plan), UNIT_CASE(attempts_are_due), UNIT_CASE(packs),
           UNIT_CASE(what_the_centre_says));
