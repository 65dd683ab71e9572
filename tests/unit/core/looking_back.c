/* What is asked and said when a run is looked back at. */
#include "rapport/looking_back.h"

#include <stdlib.h>
#include <string.h>

#include "play.h"

static const char story[] =
    "state { trust = level { start = 3, chart = 'Trust' }, calm = level { start = 1, least = -2, most = 4, "
    "chart = 'Calm' } }\n"
    "scene 'a' {\n"
    "  choose { say 'x' { strong = { 'u.m1', 'k.a' }, because = 'b', add = { trust = 2 } },\n"
    "    say 'y' { against = 'u.m1', trap = 'u.x1', because = 'b', add = { trust = -1 } } },\n"
    "  choose { say 'x' { strong = 'u.m1', because = 'b', add = { calm = 3 } },\n"
    "    say 'y' { part = 'u.m1', because = 'b', critical = 'harm' }, say 'z' {} }, go 'done' }";

static void expect_text(char *words, const char *wanted)
{
    assert_string_equal(words, wanted);
    free(words);
}

static void drafts_of_ratings_come_back(void **state)
{
    (void)state;
    rp_rating rating = { 1, RP_LEVEL_PARTLY, 3 }, back = { .claim = 1 };
    char *draft = rp_rating_draft(&rating);
    assert_string_equal(draft, "partly 3");
    assert_true(rp_rating_from_draft(draft, 3, &back));
    assert_int_equal(back.claim, rating.claim);
    assert_int_equal(back.level, rating.level);
    assert_int_equal(back.proof, rating.proof);
    assert_false(rp_rating_from_draft(draft, 2, &back)); /* there is no such turn any more */
    free(draft);
    assert_false(rp_rating_from_draft("too_few 0", 3, &back)); /* no level that people give themselves */
    assert_false(rp_rating_from_draft("shown", 3, &back));
    assert_false(rp_rating_from_draft("", 3, &back));
    assert_int_equal(back.level, RP_LEVEL_PARTLY);
}

static void words_of_runs_and_ratings(void **state)
{
    (void)state;
    expect_text(rp_run_words(RP_MODE_PRACTICE, 0), "Practice run. Not practised before.");
    expect_text(rp_run_words(RP_MODE_ASSESSED, 1), "Assessed run. Practised once before.");
    expect_text(rp_run_words(RP_MODE_OBSERVED, 4), "Observed run. Practised 4 times before.");
    rp_finding finding = { .rated = false };
    assert_null(rp_own_view_words(&finding));
    finding = (rp_finding){ .rated = true, .own_level = RP_LEVEL_SHOWN };
    expect_text(rp_own_view_words(&finding), "Your own rating: shown.");
    finding.own_proof = 2;
    finding.comparison = RP_COMPARED_OVER;
    expect_text(rp_own_view_words(&finding),
                "Your own rating: shown, turn 2. You rated yourself over the result.");
    assert_string_equal(rp_own_level_words(RP_LEVEL_TOO_FEW), "not rated");
    expect_text(rp_talk_words(1), "Stop and talk. There is one moment to talk about.");
    expect_text(rp_talk_words(2), "Stop and talk. There are 2 moments to talk about.");
}

static void moments_of_a_run(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "1,2");
    assert_int_equal(rp_run_critical_count(p.run), 1);
    assert_int_equal(rp_critical_turn(p.run, rp_run_critical(p.run, 0)), 2);
    assert_int_equal(rp_critical_turn(p.run, &(rp_critical){ .question = "other", .why = "harm" }), 0);
    play_finish(&p);
}

static void criteria_in_the_order_of_their_model(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "1,1");
    rp_debrief *d = rp_debrief_create(p.run, p.framework, NULL, 0);
    const rp_finding *found[8];
    size_t told = 0;
    for (size_t i = 0; i < rp_framework_group_count(p.framework); i++) {
        const rp_group *group = rp_framework_group(p.framework, i);
        size_t count = rp_model_findings(d, group, found);
        assert_int_equal(count, group->is_model ? 2 : 0);
        for (size_t j = 0; j < count; j++)
            assert_string_equal(found[j]->definition->id, j ? "k.b" : "k.a");
        told += count;
    }
    assert_int_equal(told, 2);
    rp_debrief_destroy(d);
    play_finish(&p);
}

static void fields_of_drafts(void **state)
{
    (void)state;
    char field[RP_DRAFT_FIELD];
    rp_rating_field(&(rp_definition){ .id = "u.m1" }, field, sizeof field);
    assert_string_equal(field, "rating.u.m1");
    rp_prompt_field(0, field, sizeof field);
    assert_string_equal(field, "reflection.prompt.1");
}

UNIT_SUITE(core_looking_back, "core.looking_back", UNIT_CASE(drafts_of_ratings_come_back),
           UNIT_CASE(words_of_runs_and_ratings), UNIT_CASE(moments_of_a_run),
           UNIT_CASE(criteria_in_the_order_of_their_model), UNIT_CASE(fields_of_drafts));
