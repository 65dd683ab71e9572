/* Rules over what was declared: claims, what is unused, functions, and how much there is to read. */
#include <string.h>

#include "analysis/checking.h"
#include "core/state.h"

static void expect(const char *rule, const char *text, const char *wanted)
{
    checking_expect(&(checking){ .rule = rule, .text = text }, wanted);
}

static void claims_need_evidence(void **state)
{
    static const char text[] =
        "scene 'a' { choose { say 'One' { strong = 'u.m1', part = 'k.a', because = 'b' },"
        " say 'Two' { against = 'u.m2', because = 'b' } },\n"
        " build { pick = 1, strong = 'u.m4', card 'x' { right = true }, card 'y', card 'z' },"
        " form { pick 'A' { card 'x' { strong = 'k.b', because = 'b' }, card 'y' },"
        " pick 'B' { card 'x', card 'y' } }, go 'done' }";
    (void)state;
    checking_expect(&(checking){ .rule = "unused-claim",
                                 .text = text,
                                 .points = "'u.m1', 'u.m2', 'u.m3', 'u.m4'",
                                 .criteria = "'k.a', 'k.b', 'k.c'" },
                    "1: 'u.m2' is claimed, and nothing takes it strongly\n"
                    "1: 'u.m3' is claimed, and nothing is evidence of it\n"
                    "1: 'k.a' is claimed, and nothing takes it strongly\n"
                    "1: 'k.c' is claimed, and nothing is evidence of it");
}

static void silences_are_evidence_too(void **state)
{
    (void)state;
    checking_expect(&(checking){ .rule = "unused-claim",
                                 .text = "scene 'a' { choose { seconds = 9, silence = wait { part = 'k.a',"
                                         " because = 'b' }, say 'One', say 'Two' }, go 'done' }",
                                 .criteria = "'k.a'" },
                    "1: 'k.a' is claimed, and nothing takes it strongly");
}

static void actors_speak(void **state)
{
    (void)state;
    expect("unused-actor",
           "local a = actor { name = 'Ann' }\nlocal b = actor { name = 'Bob' }\n"
           "scene 'a' { choose { say 'One' { a 'Well.' }, say 'Two' }, go 'done' }",
           "3: Bob never speaks");
}

static void documents_are_seen(void **state)
{
    static const char text[] = "exhibit 'shown' { kind = 'card', title = 'T', 'x' }\n"
                               "exhibit 'read' { kind = 'card', title = 'T', 'x' }\n"
                               "exhibit 'lost' { kind = 'card', title = 'T', 'x' }\n"
                               "scene 'a' { show 'shown', choose { read 'read', say 'Two' }, go 'done' }";
    static const char *const shared[] = { "scenario.lua", NULL };
    checking how = { .rule = "unused-exhibit", .text = text };
    (void)state;
    checking_expect(&how, "4: nobody gets to see 'lost'");
    how.shared = shared;
    checking_expect(&how, "");
}

static bool mentions(void *data, const char *name)
{
    (void)data;
    return strcmp(name, "called") == 0;
}

static void variables_are_read(void **state)
{
    static const char text[] =
        "state { asked = flag, shown = flag, charted = level { chart = 'C' }, held = flag,\n"
        "  chosen = flag, called = flag }\n"
        "state { lost = flag }\nstate { set_only = flag, added = level {} }\n"
        "scene 'a' { when 'asked' { narrate '{shown}' },"
        " choose { say 'One' { when = 'chosen', set = { set_only = true } },"
        " say 'Two' { add = { added = 1 } }, say 'Three' }, go 'done' }"
        " always 'x' 'not held'";
    checking how = { .rule = "unused-variable", .text = text, .mentions = mentions };
    (void)state;
    checking_expect(&how, "4: 'lost' is never used\n"
                          "5: 'added' is changed, and nothing ever reads it\n"
                          "5: 'set_only' is changed, and nothing ever reads it");
}

static void files_are_used(void **state)
{
    static const char *const unused[] = { "door.png", "speech.lua", NULL };
    checking how = { .rule = "unused-file", .text = "scene 'a' { go 'done' }" };
    (void)state;
    checking_expect(&how, "");
    how.unused_files = unused;
    checking_expect(&how, "1: 'door.png' is in the folder, and nothing uses it\n"
                          "1: 'speech.lua' is in the folder, and nothing uses it");
}

/* --- functions --- */

static const char functions[] = "state { n = level {}, on = flag }\nscene 'a' {\n"
                                " when(function(s) return s.n > 3 end) { narrate 'x' },\n"
                                " choose { say 'One' { after = function(s) s.n = s.n + 1 end }, say 'Two' },"
                                " go 'done' }";

static bool same_guard(void *data, int function, const rp_scenario *scenario, const rp_state *state,
                       bool *holds, rp_error *error)
{
    (void)data, (void)function, (void)error;
    *holds = state_value(scenario, state, 0) > 3;
    return true;
}

static bool same_effect(void *data, int function, const rp_scenario *scenario, rp_state *state,
                        rp_error *error)
{
    (void)data, (void)function, (void)error;
    state_set_value(scenario, state, 0, 4);
    return true;
}

static bool other_guard(void *data, int function, const rp_scenario *scenario, const rp_state *state,
                        bool *holds, rp_error *error)
{
    (void)function, (void)scenario, (void)state, (void)error;
    *holds = ++*(int *)data % 2;
    return true;
}

static bool other_effect(void *data, int function, const rp_scenario *scenario, rp_state *state,
                         rp_error *error)
{
    (void)function, (void)error;
    state_set_value(scenario, state, 0, ++*(int *)data % 11);
    return true;
}

static bool failing_effect(void *data, int function, const rp_scenario *scenario, rp_state *state,
                           rp_error *error)
{
    (void)function, (void)scenario, (void)state, (void)error;
    return ++*(int *)data % 2;
}

static void functions_that_remember_are_found(void **state)
{
    int calls = 0;
    rp_script sound = { &calls, same_guard, same_effect }, guards = { &calls, other_guard, same_effect },
              effects = { &calls, same_guard, other_effect },
              failing = { &calls, same_guard, failing_effect };
    checking how = { .rule = "impure-function", .text = functions, .script = &sound };
    (void)state;
    checking_expect(&how, "");
    how.script = &guards;
    checking_expect(&how, "4: a condition gives different answers for the same values");
    how.script = &effects;
    checking_expect(&how, "5: 'after' does different things for the same values");
    how.script = &failing;
    checking_expect(&how, "5: 'after' does different things for the same values");
}

static void conditions_that_assign_are_found(void **state)
{
    (void)state;
    expect("impure-function", functions, "");
    expect(
        "impure-function",
        "state { n = level {}, on = flag }\nscene 'a' {\n"
        " when(function(s) if s.n > 5 then s.on = not s.on end return s.on end) { narrate 'x' },\n"
        " choose { say 'One' { when = function(s) return s.n // s.n == 1 end }, say 'Two' }, go 'done' }\n"
        "always 'y' (function(s) s.n = s.n + 1 return true end)",
        "4: a condition changes what the story remembers\n6: a condition changes what the story remembers");
}

/* --- reading --- */

static void add_words(str *out, const char *before, size_t count, const char *after)
{
    str_print(out, "%s'", before);
    for (size_t i = 0; i < count; i++)
        str_add(out, "word ");
    str_print(out, "'%s\n", after);
}

/* 101 words of a line, 99 of a document that is shown twice, and the rest in a question asked twice and at the end. */
static void read_as_much(size_t in_ending, int minutes, const char *wanted)
{
    str text = STR_EMPTY;
    add_words(&text, "exhibit 'e' { kind = 'card', title = 'Title', ", 98, "}");
    add_words(&text, "scene 'a' { narrate ", 101, ", show 'e', show 'e', go 'b' }");
    str_add(
        &text,
        "scene 'b' { choose 'A prompt' { say 'One', say 'Two two', act 'Again' { once = true, go 'b' } },");
    str_add(&text, " go 'end' }\n");
    add_words(&text, "ending 'end' { outcome = 'good', title = 'End', ", in_ending, "}");
    checking_expect(&(checking){ .rule = "reading-load", .text = text.bytes, .minutes = minutes }, wanted);
    str_finish(&text);
}

static void minutes_hold_what_there_is_to_read(void **state)
{
    (void)state;
    read_as_much(13, 1, ""); /* 101 + 99 + 2 + 4 + 1 + 13 */
    read_as_much(14, 1, "1: a run has some 221 words to read, and 1 minute allow 220");
    read_as_much(14, 2, "");
    read_as_much(234, 2, "1: a run has some 441 words to read, and 2 minutes allow 440");
}

/* A critical error ends runs early; who makes none has more to read. */
static void runs_without_a_critical_error_count(void **state)
{
    str text = STR_EMPTY;
    (void)state;
    str_add(&text,
            "scene 'a' { choose { say 'One' { critical = 'Harm', because = 'b', go 'done' }, say 'Two' },\n");
    add_words(&text, " narrate ", 300, ", go 'done' }");
    checking_expect(&(checking){ .rule = "reading-load", .text = text.bytes, .points = "'u.m1'" },
                    "1: a run has some 303 words to read, and 1 minute allow 220");
    str_finish(&text);
}

static void every_kind_of_question_is_answered(void **state)
{
    str text = STR_EMPTY;
    (void)state;
    str_add(&text,
            "scene 'a' { choose { say 'One', say 'Two' }, build { pick = 2, strong = 'u.m1',"
            " card 'a' { right = true }, card 'b' { right = true }, card 'c' },"
            " rank { strong = 'u.m1', card 'a', card 'b', card 'c' }, figure { answer = 5, strong = 'u.m1' },"
            " quote { want = 'best', strong = 'u.m1' }, form { pick 'A' { card 'x', card 'y' },"
            " pick 'B' { card 'x', card 'y' } }, write 'Why?' {},\n");
    add_words(&text, " narrate ", 220, ", go 'done' }");
    checking_expect(&(checking){ .rule = "reading-load", .text = text.bytes, .points = "'u.m1'" },
                    "1: a run has some 236 words to read, and 1 minute allow 220");
    str_finish(&text);
}

static void a_story_without_an_end_has_no_load(void **state)
{
    str text = STR_EMPTY;
    (void)state;
    add_words(&text, "scene 'a' { narrate ", 300, ", choose { say 'One', say 'Two' }, go 'a' }");
    expect("reading-load", text.bytes, "");
    str_finish(&text);
}

UNIT_SUITE(analysis_rules_model, "analysis.rules_model", UNIT_CASE(claims_need_evidence),
           UNIT_CASE(silences_are_evidence_too), UNIT_CASE(actors_speak), UNIT_CASE(documents_are_seen),
           UNIT_CASE(variables_are_read), UNIT_CASE(files_are_used),
           UNIT_CASE(functions_that_remember_are_found), UNIT_CASE(conditions_that_assign_are_found),
           UNIT_CASE(minutes_hold_what_there_is_to_read), UNIT_CASE(runs_without_a_critical_error_count),
           UNIT_CASE(every_kind_of_question_is_answered), UNIT_CASE(a_story_without_an_end_has_no_load));
