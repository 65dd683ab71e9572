#include "core/judge.h"

#include <string.h>

#include "play.h"

static rp_answer picks(const char *numbers)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS };
    for (; *numbers; numbers++)
        answer.picks[answer.pick_count++] = (uint16_t)(*numbers - '1');
    return answer;
}

/* Cards: 1 2 3 right, 4 wrong, 5 wrong, 6 a trap. */
static void build_counts_wrong_cards(void **state)
{
    (void)state;
    play p = play_story("scene 'a' { build 'Which?' { pick = 3, card 'r1' { right = true },\n"
                        "  card 'r2' { right = true }, card 'r3' { right = true }, card 'w1', card 'w2',\n"
                        "  card 't' { trap = 'u.x1' } }, go 'done' }");
    static const struct {
        const char *picks;
        rp_outcome outcome;
    } rows[] = {
        { "123", RP_OUTCOME_STRONG },  { "321", RP_OUTCOME_STRONG }, { "124", RP_OUTCOME_PART },
        { "435", RP_OUTCOME_NONE },    { "541", RP_OUTCOME_NONE },   { "136", RP_OUTCOME_AGAINST },
        { "456", RP_OUTCOME_AGAINST }, { "234", RP_OUTCOME_PART },   { "146", RP_OUTCOME_AGAINST },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rp_answer answer = picks(rows[i].picks);
        assert_int_equal(judge_build(&p.scenario->questions[0], &answer), rows[i].outcome);
    }
    play_finish(&p);
}

/* With one card to pick, one wrong card leaves no right one: not part. */
static void build_of_one_or_two(void **state)
{
    (void)state;
    play p =
        play_story("scene 'a' { build { pick = 1, card 'r' { right = true }, card 's' { right = true },\n"
                   "  card 'w' }, build { pick = 2, card 'r' { right = true }, card 's' { right = true },\n"
                   "  card 'w', card 'v' }, go 'done' }");
    const model_question *one = &p.scenario->questions[0], *two = &p.scenario->questions[1];
    rp_answer right = picks("2"), wrong = picks("3"), half = picks("31"), none = picks("34");
    assert_int_equal(judge_build(one, &right), RP_OUTCOME_STRONG);
    assert_int_equal(judge_build(one, &wrong), RP_OUTCOME_NONE);
    assert_int_equal(judge_build(two, &half), RP_OUTCOME_PART);
    assert_int_equal(judge_build(two, &none), RP_OUTCOME_NONE);
    play_finish(&p);
}

static void rank_counts_pairs(void **state)
{
    (void)state;
    static const struct {
        const char *order;
        rp_outcome outcome;
    } rows[] = {
        { "123", RP_OUTCOME_STRONG },   { "213", RP_OUTCOME_PART },   /* 2 of 3 */
        { "132", RP_OUTCOME_PART },     { "231", RP_OUTCOME_NONE },   /* 1 of 3 */
        { "312", RP_OUTCOME_NONE },     { "321", RP_OUTCOME_NONE },   /* 0 of 3 */
        { "1234", RP_OUTCOME_STRONG },  { "2143", RP_OUTCOME_PART },  /* 4 of 6 */
        { "2341", RP_OUTCOME_NONE },    { "1432", RP_OUTCOME_NONE },  /* 3 of 6 */
        { "23145", RP_OUTCOME_PART },   { "32145", RP_OUTCOME_PART }, /* 8, 7 of 10 */
        { "32415", RP_OUTCOME_NONE },                                 /* 6 of 10: 18 < 20 */
        { "7123456", RP_OUTCOME_PART },                               /* 15 of 21 */
        { "7612345", RP_OUTCOME_NONE },                               /* 10 of 21 */
        { "7213456", RP_OUTCOME_PART },                               /* 14 of 21: 42 >= 42 */
        { "7231456", RP_OUTCOME_NONE },                               /* 13 of 21: 39 < 42 */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rp_answer answer = picks(rows[i].order);
        if (judge_rank(NULL, &answer) != rows[i].outcome)
            fail_msg("%s is not %s", rows[i].order, rp_outcome_name(rows[i].outcome));
    }
}

typedef struct figure_row {
    double figure;
    rp_outcome outcome;
    const char *near;
} figure_row;

static void check_figures(const char *figure, const figure_row *rows, size_t count)
{
    str text = STR_EMPTY;
    str_print(&text, "scene 'a' { figure 'How many?' { %s }, go 'done' }", figure);
    play p = play_story(text.bytes);
    for (size_t i = 0; i < count; i++) {
        const model_near *near = NULL;
        rp_outcome outcome = judge_figure(&p.scenario->questions[0], rows[i].figure, &near);
        const char *said = near ? near->text : NULL;
        if (outcome != rows[i].outcome || !str_is(said, rows[i].near))
            fail_msg("%s: %.17g gives %s, %s", figure, rows[i].figure, rp_outcome_name(outcome),
                     said ? said : "nothing");
    }
    play_finish(&p);
    str_finish(&text);
}

#define CHECK_FIGURES(figure, rows) check_figures(figure, rows, sizeof rows / sizeof *rows)

static void figure_within_tolerance(void **state)
{
    (void)state;
    static const figure_row exact[] = {
        { 17.5, RP_OUTCOME_STRONG, NULL },          { 17.4, RP_OUTCOME_NONE, NULL },
        { 17.5 + 1.7e-8, RP_OUTCOME_STRONG, NULL }, /* the margin is 1e-9 * 17.5 */
        { 17.5 + 1.8e-8, RP_OUTCOME_NONE, NULL },   { -17.5, RP_OUTCOME_NONE, NULL },
    };
    static const figure_row inclusive[] = {
        { 10, RP_OUTCOME_STRONG, NULL },  { 10.5, RP_OUTCOME_STRONG, NULL }, { 9.5, RP_OUTCOME_STRONG, NULL },
        { 10.51, RP_OUTCOME_NONE, NULL }, { 9.49, RP_OUTCOME_NONE, NULL },
    };
    static const figure_row small[] = {
        { 0, RP_OUTCOME_STRONG, NULL },
        { 9e-10, RP_OUTCOME_STRONG, NULL }, /* the margin is never less than 1e-9 */
        { 2e-9, RP_OUTCOME_NONE, NULL },
    };
    static const figure_row decimal[] = {
        { 0.1 + 0.2, RP_OUTCOME_STRONG, NULL }, /* which is not 0.3 to a computer */
    };
    CHECK_FIGURES("answer = 17.5", exact);
    CHECK_FIGURES("answer = 10, tolerance = 0.5", inclusive);
    CHECK_FIGURES("answer = 0", small);
    CHECK_FIGURES("answer = 0.3", decimal);
}

static void figure_near(void **state)
{
    (void)state;
    static const figure_row rows[] = {
        { 100, RP_OUTCOME_STRONG, NULL },
        { 101, RP_OUTCOME_STRONG, NULL }, /* the answer comes first */
        { 102, RP_OUTCOME_PART, "x102" },
        { 10, RP_OUTCOME_PART, "tenth" },
        { 11, RP_OUTCOME_PART, "tenth" },
        { 9, RP_OUTCOME_PART, "tenth" },
        { 12, RP_OUTCOME_NONE, NULL },
        { 40, RP_OUTCOME_PART, "forty" },
        { 41, RP_OUTCOME_PART, "forty" }, /* as near to 42: the smaller */
        { 41.25, RP_OUTCOME_PART, "forty-two" },
        { 43, RP_OUTCOME_PART, "forty-two" },
        { 39, RP_OUTCOME_PART, "forty" },
    };
    static const figure_row decimal[] = {
        { 0.2, RP_OUTCOME_PART,
          "a" }, /* in the middle, though 0.3 - 0.2 is less than 0.2 - 0.1 to a computer */
        { 0.21, RP_OUTCOME_PART, "b" },
    };
    CHECK_FIGURES("answer = 100, tolerance = 1, near = { [42] = 'forty-two', [10] = 'tenth', [40] = 'forty',"
                  " [102] = 'x102' }",
                  rows);
    CHECK_FIGURES("answer = 9, tolerance = 0.1, near = { [0.3] = 'b', [0.1] = 'a' }", decimal);
}

/* Keys that Lua takes for places of a list are figures like others. */
static void figure_near_one(void **state)
{
    (void)state;
    static const figure_row rows[] = {
        { 1, RP_OUTCOME_PART, "one" },  { 2, RP_OUTCOME_PART, "two" },    { 5, RP_OUTCOME_PART, "five" },
        { 0, RP_OUTCOME_PART, "zero" }, { -3, RP_OUTCOME_PART, "minus" }, { 4, RP_OUTCOME_NONE, NULL },
    };
    CHECK_FIGURES(
        "answer = 10, near = { [1] = 'one', [2] = 'two', [5] = 'five', [0] = 'zero', [-3] = 'minus' }", rows);
}

/* Four choose questions whose first answers have these worths, and two quotes after them; `worths` holds
 * 's' strong, 'p' part, '0' untagged, 'a' against. */
static play turns_of(const char *worths)
{
    str answers = STR_EMPTY;
    play p =
        play_story("local function ask() return choose { fixed = true,\n"
                   "  say 's' { strong = 'u.m1', because = 'b' }, say 'p' { part = 'u.m1', because = 'b' },\n"
                   "  say '0', say 'a' { against = 'u.m1', strong = 'u.m2', because = 'b' },\n"
                   "  say 'c' { critical = 'harm', strong = 'u.m1', because = 'b' } } end\n"
                   "scene 'a' { ask(), ask(), ask(), quote { want = 'best', strong = 'k.a' },\n"
                   "  quote { want = 'worst', strong = 'k.b' }, go 'done' }");
    static const char order[] = "sp0ac";
    for (size_t i = 0; worths[i]; i++)
        str_print(&answers, "%s%d", i ? "," : "", (int)(strchr(order, worths[i]) - order) + 1);
    play_answer(&p, answers.bytes);
    str_finish(&answers);
    return p;
}

/* What naming each turn as best and as worst gives: letters s, p, n (none), and whether that was a chance. */
static void check_quotes(const char *worths, const char *best, bool best_chance, const char *worst,
                         bool worst_chance)
{
    play p = turns_of(worths);
    for (size_t i = 0; worths[i]; i++) {
        bool chance;
        static const char letters[] = "sp-n";
        rp_outcome outcome =
            judge_quote(p.scenario, rp_run_state(p.run), &p.scenario->questions[3], i, &chance);
        assert_int_equal(letters[outcome], best[i]);
        assert_int_equal(chance, best_chance);
        outcome = judge_quote(p.scenario, rp_run_state(p.run), &p.scenario->questions[4], i, &chance);
        assert_int_equal(letters[outcome], worst[i]);
        assert_int_equal(chance, worst_chance);
    }
    play_finish(&p);
}

static void quote_by_worth(void **state)
{
    (void)state;
    check_quotes("sp0", "spn", true, "nps", true); /* 2 1 0 */
    check_quotes("pa0", "snp", true, "nsp", true); /* 1 -1 0 */
    check_quotes("s0a", "snn", true, "nps", true); /* 2 0 -1 */
    check_quotes("spp", "spp", true, "pss", true); /* 2 1 1 */
    check_quotes("sca", "snn", true, "nss", true); /* a critical error is worth -1 whatever it is tagged */
}

/* Nothing to be proud of, nothing to regret: the best there is earns part, and it is no chance. */
static void quote_of_equals(void **state)
{
    (void)state;
    check_quotes("sss", "sss", true, "ppp", false);
    check_quotes("aaa", "ppp", false, "sss", true);
    check_quotes("000", "ppp", false, "sss", true);
    check_quotes("0aa", "ppp", false, "pss", true); /* H = 0: worth 0 and -1 are part */
    check_quotes("ppp", "sss", true, "sss", true);
}

UNIT_SUITE(core_judge, "core.judge", UNIT_CASE(build_counts_wrong_cards), UNIT_CASE(build_of_one_or_two),
           UNIT_CASE(rank_counts_pairs), UNIT_CASE(figure_within_tolerance), UNIT_CASE(figure_near),
           UNIT_CASE(figure_near_one), UNIT_CASE(quote_by_worth), UNIT_CASE(quote_of_equals));
