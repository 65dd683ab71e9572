/* Faces of runs that are gone on with: the log keeps none, so the library says them, also where it changed since. */
#include <stdlib.h>
#include <string.h>

#include "cli/counter.h"

/* "three", where Ann has a face with a name. */
static void name_a_face(counter *at, const char *name)
{
    static const char beginning[] = "name = \"Ann\"";
    char *text = counter_three("Three"), *place = strstr(text, beginning);
    str out = STR_EMPTY;
    assert_non_null(place);
    str_add_n(&out, text, (size_t)(place - text));
    str_print(&out, "look = \"%s\", %s", name, place);
    counter_write(at, at->scenario, out.bytes);
    str_finish(&out);
    free(text);
}

static const rp_look *go_on(counter *at, const rp_stream *stream)
{
    counter_again(at);
    counter_sign_in(at, RP_ROLE_TRAINEE, "Ann");
    rp_playing playing = counter_play(at, (rp_desk_choice){ .attempt = stream }, "");
    assert_true(playing.resumed);
    return &rp_scenario_actor(rp_run_scenario(rp_attempt_run(playing.attempt)), 0)->look;
}

static void a_run_that_is_gone_on_with(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    name_a_face(&at, "gareth");
    counter_again(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    rp_playing playing = counter_play(&at, (rp_desk_choice){ .scenario = "three" }, "1");
    const rp_look first = rp_scenario_actor(rp_run_scenario(rp_attempt_run(playing.attempt)), 0)->look;
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    assert_int_equal(first.hair, RP_HAIR_RECEDING);
    assert_memory_equal(go_on(&at, &stream), &first, sizeof first);

    /* a face of its own, drawn since: another face, the same run */
    str own = STR_EMPTY;
    str_print(&own, "%.*slooks.lua", (int)(strrchr(at.scenario, '/') + 1 - at.scenario), at.scenario);
    counter_write(&at, own.bytes, "look 'gareth' { hair = 'afro' }");
    assert_int_equal(go_on(&at, &stream)->hair, RP_HAIR_AFRO);
    counter_write(&at, own.bytes, "look 'gareth' {");
    assert_memory_equal(go_on(&at, &stream), &first, sizeof first);
    str_finish(&own);
    counter_finish(&at);
}

/* Nobody has that face any more: one is made from the name. */
static void a_face_that_is_gone(void **state)
{
    counter at;
    (void)state;
    counter_init(&at);
    name_a_face(&at, "nobody-at-all");
    counter_again(&at);
    counter_sign_in(&at, RP_ROLE_TRAINEE, "Ann");
    rp_playing playing = counter_play(&at, (rp_desk_choice){ .scenario = "three" }, "1");
    rp_stream stream = *rp_attempt_stream(playing.attempt);
    rp_look made = rp_look_of_name("Ann");
    assert_memory_equal(go_on(&at, &stream), &made, sizeof made);
    counter_finish(&at);
}

UNIT_SUITE(cli_faces, "cli.faces", UNIT_CASE(a_run_that_is_gone_on_with), UNIT_CASE(a_face_that_is_gone));
