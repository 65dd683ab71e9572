/* Graphs: where every kind of answer leads, what is said of questions and answers, what exploring adds, and the text
 * for Graphviz. */
#include "analysis/graph.h"

#include <stdlib.h>
#include <string.h>

#include "core/play.h"

/* --- a graph as a text --- */

static void tell_exits(str *out, const graph *of, const graph_exit *exits, size_t count)
{
    for (size_t i = 0; i < count; i++)
        str_print(out, " >%s%s", of->nodes[exits[i].to].id, exits[i].conditional ? "?" : "");
}

static void tell_marks(str *out, const graph_mark *marks, size_t count)
{
    for (size_t i = 0; i < count; i++)
        str_print(out, " %s%s", graph_mark_sign(marks[i].kind), marks[i].id);
}

static void tell_question(str *out, const graph *of, const graph_question *question, size_t number)
{
    str_print(out, " %zu%s", number, question->conditional ? "?" : "");
    if (question->after)
        str_print(out, " after %s", question->after);
    tell_marks(out, question->marks, question->mark_count);
    tell_exits(out, of, question->exits, question->exit_count);
    for (size_t i = 0; i < question->row_count; i++) {
        const graph_row *row = &question->rows[i];
        str_print(out, " (%s", row->label);
        if (row->when)
            str_print(out, " if %s", row->when);
        str_add(out, row->once ? " once" : "");
        str_add(out, row->right ? " right" : "");
        tell_marks(out, row->marks, row->mark_count);
        tell_exits(out, of, row->exits, row->exit_count);
        str_add(out, row->unreachable ? " never)" : ")");
    }
    str_add(out, question->unreachable ? " never;" : ";");
}

/* "a >b: 1 (a +k.a >b) (b); 2 …" */
static char *tell(const graph *of, const char *id)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < of->node_count; i++) {
        const graph_node *node = &of->nodes[i];
        if (!str_is(node->id, id))
            continue;
        str_add(&out, node->unreachable ? "never" : "");
        tell_exits(&out, of, node->exits, node->exit_count);
        for (size_t j = 0; j < node->question_count; j++)
            tell_question(&out, of, &node->questions[j], j + 1);
    }
    return str_take(&out);
}

static void check(const char *story, const char *scene, const char *wanted)
{
    play p = play_story(story);
    graph *of = graph_create(p.scenario);
    char *is = tell(of, scene);
    assert_string_equal(is, wanted);
    free(is);
    graph_destroy(of);
    play_finish(&p);
}

static void check_explored(const char *story, const char *scene, const char *wanted)
{
    play p = play_story(story);
    graph *of = graph_create(p.scenario);
    rp_script script = script_host_functions(p.host);
    rp_explore_options options = { .claim = "" };
    rp_explored *explored = rp_explore(p.scenario, &script, &options);
    graph_join(of, explored);
    rp_explored_destroy(explored);
    char *is = tell(of, scene);
    assert_string_equal(is, wanted);
    free(is);
    graph_destroy(of);
    play_finish(&p);
}

/* --- where answers lead --- */

static void scenes_without_questions(void **state)
{
    (void)state;
    check("scene 'a' { narrate 'x', go 'done' }", "a", " >done");
    check("state { f = flag } scene 'a' { when 'f' { go 'done', otherwise = { go 'other' } } }", "a",
          " >done? >other?");
    check("state { f = flag } scene 'a' { when 'f' { go 'done' }, go 'done' }", "a", " >done");
}

static void answers_that_lead_apart(void **state)
{
    (void)state;
    check("scene 'a' { choose { say 'x' { go 'done' }, say 'y', wait { go 'a' } }, go 'other' }", "a",
          " 1 (a >done) (b >other) (c >a);");
    check("scene 'a' { choose { say 'x', say 'y' }, go 'done' }", "a", " 1 >done (a) (b);");
    check(
        "state { f = flag } scene 'a' { choose { say 'x' { when 'f' { go 'done' } }, say 'y' }, go 'other' }",
        "a", " 1 (a >done? >other?) (b >other);");
    check("scene 'a' { choose { say 'x', say 'y', seconds = 9, silence = wait { go 'other' } }, go 'done' }",
          "a", " 1 (a >done) (b >done) (t >other);");
}

static void questions_one_after_another(void **state)
{
    (void)state;
    check("scene 'a' { choose { say 'x', say 'y' }, choose { say 'x', say 'y' }, go 'done' }", "a",
          " 1 (a) (b); 2 >done (a) (b);");
    check("scene 'a' { choose { say 'x' { choose { say 'x', say 'y' } }, say 'y', say 'z' }, go 'done' }",
          "a", " 1 (a) (b >done) (c >done); 2 after 1a >done (a) (b);");
    check("scene 'a' { choose { say 'x' { write {} }, say 'y', say 'z' { write {} } }, write {}, go 'done' }",
          "a", " 1 (a) (b) (c); 2 after 1a; 3 after 1c; 4 >done;");
    check("state { f = flag } scene 'a' { when 'f' { write {} }, write {}, go 'done' }", "a",
          " 1?; 2 >done;");
}

static void questions_that_may_be_skipped(void **state)
{
    (void)state;
    check("state { n = level {} } scene 'a' { choose { say 'x' { when = 'n > 2', go 'a' }, say 'y' { once = "
          "true, "
          "go 'a' } }, go 'done' }",
          "a", " 1 (a if n > 2 >a) (b once >a) (skip >done);");
    check("state { n = level {} } scene 'a' { choose { say 'x' { when = function(s) return s.n > 2 end }, "
          "say 'y' { "
          "once = true } }, go 'done' }",
          "a", " 1 >done (a if ) (b once);");
    check("scene 'a' { quote { want = 'best', strong = 'k.a', on = { strong = { go 'done' }, part = { go "
          "'done' }, "
          "none = { go 'done' } } }, go 'other' }",
          "a", " 1 =k.a (strong >done) (part >done) (none >done) (skip >other);");
}

static void what_is_judged(void **state)
{
    (void)state;
    check("scene 'a' { build { pick = 1, strong = 'k.a', card 'x' { right = true }, card 'y' { trap = 'u.x1' "
          "}, card "
          "'z' {}, on = { against = { critical = 'why', because = 'b', go 'other' } } }, go 'done' }",
          "a",
          " 1 =k.a (a right) (b ?u.x1) (c) (strong >done) (against !why >other) (none >done);");
    check("scene 'a' { rank { strong = { 'k.a', 'k.b' }, card 'x' {}, card 'y' {}, card 'z' {}, on = { none "
          "= { "
          "narrate 'no' } } }, go 'done' }",
          "a", " 1 =k.a =k.b >done (1) (2) (3);");
    check("scene 'a' { figure { answer = 7, strong = 'k.a' }, go 'done' }", "a", " 1 =k.a >done;");
    check("scene 'a' { form { pick 'Who' { card 'x' { strong = 'k.a', because = 'b' }, card 'y' {} }, pick "
          "'When' { "
          "card 'x' { against = 'k.a', because = 'b' }, card 'y' {} } }, go 'done' }",
          "a", " 1 >done (1) (1a +k.a) (1b) (2) (2a -k.a) (2b);");
}

static void marks_of_options(void **state)
{
    (void)state;
    check("scene 'a' { choose { say 'x' { strong = { 'k.a', 'u.m1' }, part = 'k.b', trap = 'u.x1', critical "
          "= 'harm', "
          "because = 'b' }, say 'y' }, go 'done' }",
          "a", " 1 >done (a +k.a +u.m1 ~k.b !harm ?u.x1) (b);");
}

/* --- exploring --- */

static void what_is_never_reached(void **state)
{
    (void)state;
    const char *story =
        "state { n = level {} } scene 'a' { choose { say 'x', say 'y' { when = 'n > 2' } }, when 'n > "
        "5' { go 'b' }, go 'done' } scene 'b' { write {}, go 'other' }";
    check_explored(story, "a", " 1 >b? >done? (a) (b if n > 2 never);");
    check_explored(story, "b", "never 1 >other never;");
    check_explored(story, "other", "never");
    check_explored(story, "done", "");
}

static void ways_that_are_never_taken(void **state)
{
    (void)state;
    play p = play_story(
        "state { f = flag } scene 'a' { choose { say 'x' { go 'done' }, say 'y' { go 'b' } } }\n"
        "scene 'b' { choose { say 'x' { go 'done' }, say 'y' { when = 'f', go 'done' } } , go 'other' }");
    graph *of = graph_create(p.scenario);
    const graph_node *b = &of->nodes[1];
    const graph_question *question = &b->questions[0];
    graph_exit to_done = { 2, false }, to_other = { 3, false };
    assert_false(graph_exit_dead(of, b, question, &question->rows[1], &to_done));
    question->rows[1].unreachable = true;
    assert_true(graph_exit_dead(of, b, question, &question->rows[1], &to_done));
    assert_false(graph_exit_dead(of, b, question, &question->rows[0], &to_done));
    of->nodes[3].unreachable = true;
    assert_true(graph_exit_dead(of, b, question, &question->rows[0], &to_other));
    assert_false(graph_exit_dead(of, b, NULL, NULL, &to_done));
    graph_destroy(of);
    play_finish(&p);
}

/* --- Graphviz --- */

/* Reads what Graphviz would: quoted texts with escapes, words, and the few signs between them. Statements by kind. */
typedef struct reading {
    const char *at;
    size_t nodes, edges;
} reading;

static void pass_blanks(reading *r)
{
    r->at += strspn(r->at, " \n");
}

static void read_text(reading *r)
{
    pass_blanks(r);
    if (*r->at != '"') {
        size_t length = strspn(r->at, "abcdefghijklmnopqrstuvwxyz0123456789");
        assert_true(length > 0);
        r->at += length;
        return;
    }
    for (r->at++; *r->at != '"'; r->at++) {
        assert_true((unsigned char)*r->at >= ' ');
        r->at += *r->at == '\\';
    }
    r->at++;
}

static bool read_sign(reading *r, const char *sign)
{
    pass_blanks(r);
    if (!str_starts(r->at, sign))
        return false;
    r->at += strlen(sign);
    return true;
}

static void read_attributes(reading *r)
{
    do {
        read_text(r);
        assert_true(read_sign(r, "="));
        read_text(r);
    } while (read_sign(r, ","));
    assert_true(read_sign(r, "]"));
}

static void read_dot(reading *r)
{
    assert_true(read_sign(r, "digraph"));
    read_text(r);
    assert_true(read_sign(r, "{"));
    while (!read_sign(r, "}")) {
        bool quoted = (pass_blanks(r), *r->at == '"');
        read_text(r);
        bool edge = read_sign(r, "->");
        if (edge)
            read_text(r);
        if (read_sign(r, "="))
            read_text(r);
        else if (read_sign(r, "["))
            read_attributes(r);
        assert_true(read_sign(r, ";"));
        r->edges += edge;
        r->nodes += quoted && !edge;
    }
    assert_string_equal(r->at, "\n");
}

static void dot_is_sound_whatever_is_said(void **state)
{
    (void)state;
    play p = play_story(
        "state { f = flag } scene 'a' { choose 'Say \"x\"\\\\' { say 'A \"quoted\"\\n[line] {{} -> \\\\' { "
        "strong = 'k.a', because = 'b' }, say 'y' { when = 'f', go 'b' } }, go 'done' }\n"
        "scene 'b' { when 'f' { go 'done', otherwise = { go 'a' } } }");
    graph *of = graph_create(p.scenario);
    graph_caption caption = { "i\"d", "The \"title\"\\", 2, "0123456789abcdef", "A note" };
    str out = STR_EMPTY;
    of->nodes[2].chance = "12.5 %";
    of->nodes[3].unreachable = true;
    graph_dot(of, &caption, &out);
    reading r = { .at = out.bytes };
    read_dot(&r);
    assert_int_equal(r.nodes, 4);
    assert_int_equal(r.edges, 4);
    assert_non_null(strstr(out.bytes, "digest 01234567"));
    assert_null(strstr(out.bytes, "012345678"));
    assert_non_null(strstr(out.bytes, "12.5 %"));
    assert_non_null(strstr(out.bytes, "(never reached)"));
    assert_non_null(strstr(out.bytes, "label=\"1b if\""));
    str_finish(&out);
    graph_destroy(of);
    play_finish(&p);
}

UNIT_SUITE(analysis_graph, "analysis.graph", UNIT_CASE(scenes_without_questions),
           UNIT_CASE(answers_that_lead_apart), UNIT_CASE(questions_one_after_another),
           UNIT_CASE(questions_that_may_be_skipped), UNIT_CASE(what_is_judged), UNIT_CASE(marks_of_options),
           UNIT_CASE(what_is_never_reached), UNIT_CASE(ways_that_are_never_taken),
           UNIT_CASE(dot_is_sound_whatever_is_said));
