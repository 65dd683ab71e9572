/* What a debrief says of a run: how each answer bore on each id, in numbers and in words. */
#include "rapport/debrief.h"

#include <string.h>

#include "play.h"

static const char story[] =
    "state { trust = level { start = 3, chart = 'Trust' }, calm = level { start = 1, least = -2, most = 4, "
    "chart = 'Calm' },\n"
    "  hidden = level {} }\n"
    "scene 'a' {\n"
    "  choose { say 'x' { strong = { 'u.m1', 'k.a' }, because = 'b', add = { trust = 2 } },\n"
    "    say 'y' { against = 'u.m1', trap = 'u.x1', because = 'b', add = { trust = -1, calm = -9 } } },\n"
    "  choose { say 'x' { strong = 'u.m1', because = 'b' }, say 'y' { part = 'u.m1', trap = 'u.x2', because "
    "= 'b' },\n"
    "    say 'z' { add = { calm = 3 } } },\n"
    "  form { pick 'p' { card '1' { strong = 'u.m1', because = 'b' }, card '2' },\n"
    "    pick 'q' { card '1' { against = 'u.m1', trap = 'u.x1', because = 'b' }, card '2' } }, go 'done' }";

/* "turn bearing, …" of one claim. */
static const char *evidence(play *p, const rp_finding *finding)
{
    str_clear(&p->out);
    for (size_t i = 0; i < finding->evidence_count; i++)
        str_print(&p->out, "%s%zu %s", i ? ", " : "", finding->evidence[i].turn + 1,
                  rp_bearing_words(finding->evidence[i].bearing));
    return str_text(&p->out);
}

static void how_answers_bore(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "2,2,1+1");
    rp_rating ratings[] = { { 0, RP_LEVEL_SHOWN, 2 }, { 1, RP_LEVEL_PARTLY, 0 } };
    rp_debrief *d = rp_debrief_create(p.run, p.framework, ratings, 2);
    assert_int_equal(d->count, 5);
    assert_int_equal(d->points, 3);
    const rp_finding *m1 = &d->findings[0];
    assert_string_equal(m1->definition->id, "u.m1");
    assert_int_equal(m1->level, RP_LEVEL_PARTLY); /* 1 strong, 1 part, 2 against of 3 */
    assert_string_equal(m1->sum,
                        "3 chances: strongly taken once, partly once, twice the wrong way. 1 of 6; two "
                        "thirds (4) would show it, with at least two strongly taken.");
    /* a form that did both is named by what there is to learn from */
    assert_string_equal(evidence(&p, m1), "1 the wrong way, 2 partly taken, 3 the wrong way");
    assert_int_equal(m1->looked_like_count, 2); /* each once */
    assert_string_equal(m1->looked_like[0]->id, "u.x1");
    assert_string_equal(m1->looked_like[1]->id, "u.x2");
    assert_true(m1->rated);
    assert_int_equal(m1->own_proof, 2);
    assert_int_equal(m1->comparison, RP_COMPARED_OVER);
    assert_int_equal(d->findings[1].comparison, RP_COMPARED_NOTHING); /* no chance: nothing to compare with */
    assert_false(d->findings[2].rated);
    assert_string_equal(evidence(&p, &d->findings[3]), "1 chance left");
    assert_string_equal(d->findings[3].sum, "0 of 1 taken here");
    assert_string_equal(d->concept_shown->id, "u.c1"); /* behind what is to be done next time */
    assert_false(d->concept_taken);
    assert_false(d->has_card);
    assert_string_equal(d->prompted->id, "u.m1"); /* the weakest point that had a chance */
    rp_debrief_destroy(d);
    play_finish(&p);
}

static void what_went_well(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "1,1,1+2");
    rp_rating ratings[] = { { 0, RP_LEVEL_SHOWN, 0 }, { 0, RP_LEVEL_NOT_SHOWN, 1 } };
    rp_debrief *d = rp_debrief_create(p.run, p.framework, ratings, 1);
    assert_int_equal(d->findings[0].level, RP_LEVEL_SHOWN);
    assert_int_equal(d->findings[0].comparison, RP_COMPARED_CLOSE);
    assert_int_equal(d->findings[0].looked_like_count, 0);
    assert_string_equal(evidence(&p, &d->findings[0]),
                        "1 strongly taken, 2 strongly taken, 3 strongly taken");
    assert_string_equal(d->concept_shown->id, "u.c1"); /* k.a rests on it */
    assert_true(d->concept_taken);
    assert_int_equal(d->findings[0].strong_turn, 0); /* all was taken strongly */
    rp_debrief_destroy(d);
    d = rp_debrief_create(p.run, p.framework, ratings + 1, 1);
    assert_int_equal(d->findings[0].comparison, RP_COMPARED_UNDER);
    rp_debrief_destroy(d);
    d = rp_debrief_create(p.run, p.framework, NULL, 0);
    assert_false(d->findings[0].rated);
    rp_debrief_destroy(d);
    rp_debrief_destroy(NULL);
    play_finish(&p);
}

/* Charted levels before the first answer and after each, in name order. */
static void how_charted_levels_moved(void **state)
{
    (void)state;
    play p = play_story(story);
    play_answer(&p, "2,3");
    rp_debrief *d = rp_debrief_create(p.run, p.framework, NULL, 0);
    assert_int_equal(d->course_count, 2);
    const rp_course *calm = &d->courses[0], *trust = &d->courses[1];
    assert_string_equal(calm->label, "Calm");
    assert_int_equal(calm->least, -2);
    assert_int_equal(calm->most, 4);
    static const int calm_values[] = { 1, -2, 1 }, trust_values[] = { 3, 2, 2 };
    assert_memory_equal(calm->values, calm_values, sizeof calm_values);
    assert_memory_equal(trust->values, trust_values, sizeof trust_values);
    assert_int_equal(calm->biggest, 1); /* the first of equals */
    assert_int_equal(trust->biggest, 1);
    rp_debrief_destroy(d);
    play_again(&p);
    d = rp_debrief_create(p.run, p.framework, NULL, 0);
    assert_int_equal(d->courses[0].biggest, 0);
    assert_int_equal(d->courses[0].values[0], 1);
    rp_debrief_destroy(d);
    play_finish(&p);
}

static void words(void **state)
{
    (void)state;
    assert_string_equal(rp_comparison_words(RP_COMPARED_NOTHING), "");
    assert_string_equal(rp_comparison_words(RP_COMPARED_CLOSE), "your rating and the result are close");
    assert_string_equal(rp_comparison_words(RP_COMPARED_OVER), "you rated yourself over the result");
    assert_string_equal(rp_comparison_words(RP_COMPARED_UNDER), "you rated yourself under the result");
}

UNIT_SUITE(core_debriefs, "core.debriefs", UNIT_CASE(how_answers_bore), UNIT_CASE(what_went_well),
           UNIT_CASE(how_charted_levels_moved), UNIT_CASE(words));
