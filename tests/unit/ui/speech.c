/* What is said aloud, and what waits for it. */
#include <string.h>

#include "ui/play.h"
#include "ui/ways.h"
#include "unit.h"

static void begin(ui_stage *on)
{
    ui_stage_init(on, false);
    on->app.settings.speech = true;
    str_clear(&on->spoken);
}

static size_t times(const ui_stage *on, const char *words)
{
    size_t count = 0;
    for (const char *at = str_text(&on->spoken); (at = strstr(at, words)); at += strlen(words))
        count++;
    return count;
}

static void wait_for_library(ui_stage *on)
{
    for (int i = 0; i < 200; i++)
        ui_stage_wait(on, 1);
}

static void mark(ui_stage *on, str *all, const char *title)
{
    str_print(all, "=== %s ===\n%s\n", title, str_text(&on->spoken));
    str_clear(&on->spoken);
}

/* Everything that somebody hears who sees nothing, from the first screen to the saved entry. */
static void the_main_path(void **state)
{
    ui_stage on;
    str all = STR_EMPTY;
    (void)state;
    begin(&on);
    ui_stage_type(&on, "Asha Verma");
    ui_stage_key(&on, "Return");
    wait_for_library(&on);
    mark(&on, &all, "signing in");
    ways_begin(&on, "sr-day26", UI_LINES_ONE);
    ui_stage_key(&on, "Space");
    mark(&on, &all, "the conversation begins");
    ui_stage_keys(&on, "2 Tab Return");
    mark(&on, &all, "an option is selected, then another");
    while (!rp_attempt_finished(on.app.playing.attempt))
        ui_stage_answer(on.app.playing.attempt, rp_run_turn_count(ui_play_run(&on.app)));
    str_clear(&on.spoken);
    ui_replace(&on.app, UI_SCREEN_RATING);
    ui_stage_settle(&on);
    ui_stage_keys(&on, "2 Tab Tab Space 1 Space");
    ui_stage_type(&on, "Ask first.");
    mark(&on, &all, "own view");
    ui_stage_key(&on, "Return");
    ways_read_on(&on, "part.2");
    ui_stage_keys(&on, "Tab Tab Tab Tab 2");
    mark(&on, &all, "debrief: points");
    ways_read_on(&on, "");
    ui_stage_type(&on, "I asked for the receipt.");
    ui_stage_go(&on, "quote.1");
    ui_stage_go(&on, "next");
    mark(&on, &all, "the entry");
    ui_stage_go(&on, "over");
    ui_stage_go(&on, "save");
    assert_int_equal(times(&on, "Your entry is saved."), 1);
    unit_golden("ui/spoken.txt", str_text(&all));
    str_finish(&all);
    ui_stage_finish(&on);
}

static void each_live_text_once(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_type(&on, " ");
    ui_stage_key(&on, "Return");
    assert_int_equal(times(&on, "Type a name first."), 1);
    ui_stage_wait(&on, 1000);
    ui_stage_key(&on, "Ctrl++"); /* the frame is another one, the text is the same */
    assert_int_equal(times(&on, "Type a name first."), 1);
    ui_stage_type(&on, "Asha Verma");
    ui_stage_key(&on, "Return");
    wait_for_library(&on);
    ways_begin(&on, "sr-day26", UI_LINES_ONE);
    size_t before = times(&on, "It stopped on Tuesday.");
    ui_stage_key(&on, "W"); /* a dialog with the same words beneath it … */
    str_clear(&on.spoken);
    ui_stage_key(&on, "Escape"); /* … and back: nothing of the talk is said again */
    assert_int_equal(before, 0);
    assert_int_equal(times(&on, "Five people are waiting."), 0);
    ui_stage_finish(&on);
}

static void nothing_behind_a_dialog(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_key(&on, "F1");
    assert_true(times(&on, "Help") > 0);
    str_clear(&on.spoken);
    ui_stage_key(&on, "R");
    for (int i = 0; i < 100 && on.app.speaking.reading; i++)
        ui_stage_wait(&on, 1);
    assert_false(on.app.speaking.reading);
    assert_true(times(&on, "Choose your name") > 0);
    assert_int_equal(times(&on, "Somebody new"), 0);
    assert_int_equal(times(&on, "Try it without a name"), 0);
    ui_stage_finish(&on);
}

static const ui_node *read_now(ui_stage *on)
{
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node))
        if (node->states & UI_READING)
            return node;
    return NULL;
}

static void one_on(ui_stage *on)
{
    on->mute = false;
    ui_stage_wait(on, 1);
    on->mute = true;
}

/* The screen is read thing by thing, each in its turn, marked and in sight; R again, or any other key, ends it. */
static void a_screen_is_read(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    on.app.settings.speech = false; /* R reads all the same */
    ui_stage_keys(&on, "Tab Tab F1 Escape");
    ui_stage_key(&on, "Ctrl+,");
    str_clear(&on.spoken);
    on.mute = true;
    ui_stage_key(&on, "R");
    const ui_node *first = read_now(&on);
    assert_non_null(first);
    ui_stage_wait(&on, 5000);
    assert_ptr_equal(read_now(&on)->text, first->text); /* the voice has not come to its end */
    float most = 0;
    for (int i = 0; i < 400; i++) {
        one_on(&on);
        const ui_node *node = read_now(&on);
        if (!node)
            break;
        if (node->visible.height < 1)
            fail_msg("“%s” is read and not to be seen", ui_name_of(&on.app.frame, node));
        const ui_node *page = ui_find(&on.app.frame, "page");
        most = page && page->scroll > most ? page->scroll : most;
    }
    assert_false(on.app.speaking.reading); /* it came to the end … */
    assert_true(most > 100);               /* … and scrolled on its way */
    assert_int_equal(times(&on, "Settings, heading"), 1);
    assert_int_equal(times(&on, "Help, button"), 0); /* of the head only what it is */
    ui_stage_key(&on, "R");
    assert_true(on.app.speaking.reading);
    ui_stage_key(&on, "R");
    assert_false(on.app.speaking.reading);
    assert_null(read_now(&on));
    ui_stage_key(&on, "R");
    ui_stage_key(&on, "Tab");
    assert_false(on.app.speaking.reading);
    ui_stage_finish(&on);
}

/* Lines that come by themselves wait until the last one was said. */
static void lines_wait_for_the_voice(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    on.mute = true;
    ways_begin(&on, "sr-day26", UI_LINES_THEMSELVES);
    str_clear(&on.spoken);
    for (int i = 0; i < 60; i++)
        ui_stage_wait(&on, 1000);
    assert_int_equal(times(&on, "It stopped on Tuesday."), 0);
    on.mute = false;
    for (int i = 0; i < 60; i++)
        ui_stage_wait(&on, 1000);
    assert_int_equal(times(&on, "It stopped on Tuesday."), 1);
    ui_stage_finish(&on);
}

static bool not_ready(void *data, const char **why)
{
    (void)data;
    *why = "Nobody can speak here.";
    return false;
}

/* That the voice is not there may be known only once it should have spoken: told once, and nothing waits. */
static void a_voice_that_is_lost(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    on.mute = true;
    ui_stage_key(&on, "Tab");
    ui_stage_key(&on, "R");
    assert_true(on.app.speaking.reading);
    on.voice.ready = not_ready;
    on.mute = false;
    ui_stage_wait(&on, 1);
    assert_false(on.app.speaking.reading);
    assert_true(ui_stage_has(&on, "Nobody can speak here."));
    ui_stage_key(&on, "Tab");
    ui_stage_wait(&on, 1);
    assert_false(ui_stage_has(&on, "Nobody can speak here."));
    ui_stage_key(&on, "R"); /* who asks is told again */
    assert_true(ui_stage_has(&on, "Nobody can speak here."));
    ui_stage_finish(&on);
}

static void values_and_places(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_key(&on, "Tab");
    ui_stage_key(&on, "Shift+Tab");
    assert_true(times(&on, "Your name, field, empty") > 0);
    ui_stage_type(&on, "Asha Verma");
    ui_stage_keys(&on, "Tab Shift+Tab");
    assert_true(times(&on, "Your name, field, Asha Verma") > 0);
    ui_stage_key(&on, "Return");
    ways_play_to_end(&on, RP_MODE_PRACTICE);
    assert_int_equal(times(&on, "How far did you show it in this run?"), 1);
    assert_int_equal(times(&on, "shown, option, 1 of 3"), 1);
    ui_stage_keys(&on, "Tab Tab");
    assert_int_equal(times(&on, "not shown yet, option, 3 of 3"), 1);
    assert_int_equal(times(&on, "How far did you show it in this run?"), 1); /* still the same group */
    ui_stage_key(&on, "Tab");
    assert_int_equal(times(&on, "Which of your turns shows it best?"), 1);
    ui_stage_keys(&on, "Shift+Tab Return");
    assert_int_equal(times(&on, "\nselected\n"), 1);
    assert_int_equal(times(&on, "How far did you show it in this run?"), 2); /* back in it */
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_speech, "ui.speech", UNIT_CASE(the_main_path), UNIT_CASE(each_live_text_once),
           UNIT_CASE(nothing_behind_a_dialog), UNIT_CASE(a_screen_is_read),
           UNIT_CASE(lines_wait_for_the_voice), UNIT_CASE(a_voice_that_is_lost),
           UNIT_CASE(values_and_places));
