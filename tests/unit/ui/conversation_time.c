/* What time does to a conversation: lines by themselves, limits, pauses, moods, and files that are saved meanwhile. */
#include <string.h>

#include "ui/play.h"
#include "ui/talking.h"
#include "unit.h"

static const rp_desk_choice practice = { .mode = RP_MODE_PRACTICE };

#define LINES "ada 'One.', ada.angry 'Two.', ada 'Three.', choose { say 'Yes.', say 'No.' },"
#define LIMIT "choose 'Well?' { seconds = 10, silence = wait { ada 'Too late.' }, say 'Yes.', say 'No.' },"

static size_t told(const talking *t)
{
    return ui_play_of(&t->on.app)->told;
}

static void lines_by_themselves(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &practice, UI_LINES_THEMSELVES);
    assert_int_equal(told(&t), 1);
    ui_stage_wait(&t.on, 500);
    assert_int_equal(told(&t), 1);
    ui_stage_wait(&t.on, 1200);
    assert_int_equal(told(&t), 2);
    t.on.app.settings.speech = true;
    t.on.mute = true; /* the second line is still being said */
    ui_say(&t.on.app, "Two.", true);
    ui_stage_wait(&t.on, 60000);
    assert_int_equal(told(&t), 2);
    ui_stage_key(&t.on, "P"); /* never beneath a pause */
    t.on.mute = false;
    ui_stage_wait(&t.on, 60000);
    assert_int_equal(told(&t), 2);
    ui_stage_key(&t.on, "P");
    ui_stage_wait(&t.on, 100);
    assert_int_equal(told(&t), 2);
    ui_stage_wait(&t.on, 2000);
    assert_int_equal(told(&t), 3);
    talking_finish(&t);
}

static void every_line_is_said_once(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &practice, UI_LINES_ONE);
    t.on.app.settings.speech = true;
    str_clear(&t.on.spoken);
    ui_stage_keys(&t.on, "Space Space");
    const char *said = str_text(&t.on.spoken), *two = strstr(said, "Ada, angry: “Two.”");
    assert_non_null(two);
    assert_null(strstr(two + strlen("Ada, angry: “Two.”"), "Two."));
    assert_non_null(strstr(two, "Ada: “Three.”"));
    assert_non_null(strstr(two, "What do you do?"));
    talking_finish(&t);
}

static void a_pause_hides_and_stops(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &practice, UI_LINES_ALL);
    ui_stage_wait(&t.on, 1000);
    ui_stage_key(&t.on, "P");
    assert_string_equal(ui_stage_screen(&t.on), "pause");
    assert_int_equal(t.kinds[RP_KIND_PAUSE], 1);
    talking_sees_not(&t, "Three.");
    ui_stage_wait(&t.on, 50000);
    ui_stage_key(&t.on, "Space");
    assert_int_equal(t.kinds[RP_KIND_RESUME], 1);
    ui_stage_wait(&t.on, 500);
    ui_stage_keys(&t.on, "1 Return");
    assert_int_equal(t.elapsed_ms, 1500);
    talking_finish(&t);
}

static void a_pause_that_cannot_be_noted(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &practice, UI_LINES_ALL);
    t.refuse = true;
    ui_stage_key(&t.on, "P");
    talking_sees(&t, "This could not be noted in the log: the disk is full. Nothing else is lost.");
    assert_string_equal(ui_stage_screen(&t.on), "pause");
    talking_finish(&t);
}

static void a_limit(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LIMIT), &(rp_desk_choice){ .time_limits = true, .time_factor = 2 },
                 UI_LINES_ONE);
    talking_sees(&t, "This question waits 20 seconds.");
    ui_stage_wait(&t.on, 15000);
    ui_stage_key(&t.on, "P");
    ui_stage_wait(&t.on, 60000);
    ui_stage_key(&t.on, "P");
    ui_stage_wait(&t.on, 4000);
    assert_int_equal(talking_turns(&t), 0);
    t.refuse = true;
    ui_stage_wait(&t.on, 2000);
    talking_sees(&t, "Your answer waits here");
    t.refuse = false;
    ui_stage_go(&t.on, "confirm"); /* it is the silence that is saved */
    assert_int_equal(talking_turns(&t), 1);
    assert_int_equal(rp_run_turn(ui_play_run(&t.on.app), 0)->said, RP_OPTION_WAIT);
    talking_sees(&t, "Too late.");
    talking_finish(&t);
}

/* Whoever listens has the same time as whoever reads. */
static void a_limit_waits_for_the_voice(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY("choose { say 'On.', say 'Off.' }, " LIMIT),
                 &(rp_desk_choice){ .time_limits = true }, UI_LINES_ONE);
    ui_stage_key(&t.on, "1");
    t.on.app.settings.speech = true; /* nothing was said yet */
    t.on.mute = true;
    ui_stage_key(&t.on, "Return");
    for (int i = 0; i < 60; i++)
        ui_stage_wait(&t.on, 500);
    assert_int_equal(talking_turns(&t), 1);
    t.on.mute = false;
    for (int i = 0; i < 22; i++)
        ui_stage_wait(&t.on, 500);
    assert_int_equal(talking_turns(&t), 2);
    talking_finish(&t);
}

static void no_limit_unless_wanted(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LIMIT), &practice, UI_LINES_ONE);
    talking_sees_not(&t, "waits");
    ui_stage_wait(&t.on, 600000);
    assert_int_equal(talking_turns(&t), 0);
    talking_finish(&t);
}

static float progress(talking *t)
{
    for (ui_node *node = ui_first_node(&t->on.app.frame); node; node = ui_next_node(&t->on.app.frame, node))
        if (node->portrait)
            return node->portrait->from == node->portrait->to ? 1 : node->portrait->progress;
    return -1;
}

static void moods_ease(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &practice, UI_LINES_ONE);
    assert_true(progress(&t) >= 1);
    ui_stage_key(&t.on, "Space");
    assert_true(progress(&t) < 0.1f);
    ui_stage_wait(&t.on, 100);
    assert_true(progress(&t) > 0.4f && progress(&t) < 0.6f);
    ui_stage_wait(&t.on, 120);
    assert_true(progress(&t) >= 1);
    talking_finish(&t);
}

static void less_motion(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &practice, UI_LINES_ONE);
    t.on.app.settings.less_motion = true;
    ui_stage_key(&t.on, "Space");
    assert_true(progress(&t) >= 1);
    talking_finish(&t);
}

/* Seen when nothing has changed since the last look. */
static void save(talking *t, const char *story)
{
    talking_save(t, story);
    ui_stage_wait(&t->on, 400);
    ui_stage_wait(&t->on, 400);
}

static void a_file_that_is_saved(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES LIMIT), &(rp_desk_choice){ .watch = true }, UI_LINES_ALL);
    ui_stage_keys(&t.on, "1 Return");
    talking_sees(&t, "Well?");
    save(&t, TALKING_STORY(LINES "choose 'What now, then?' { say 'Yes.', say 'No.' },"));
    talking_sees(&t, "Saved: the scenario was loaded anew. Your answer still fits.");
    talking_sees(&t, "What now, then?");
    save(&t, TALKING_STORY(LINES "choose { say 'Yes' "));
    talking_sees(&t, "Saved, but this cannot be played yet; you go on with the text from before:");
    talking_sees(&t, "What now, then?");
    ui_stage_keys(&t.on, "1 Return Space");
    assert_string_equal(ui_stage_screen(&t.on), "ending");
    save(&t, TALKING_STORY(LINES LIMIT "choose 'One more?' { say 'Yes.', say 'No.' },"));
    assert_string_equal(ui_stage_screen(&t.on), "conversation");
    talking_sees(&t, "One more?");
    talking_finish(&t);
}

static void a_file_that_is_saved_before_it_begins(void **state)
{
    talking t;
    (void)state;
    talking_init(&t, TALKING_STORY(LINES), &(rp_desk_choice){ .watch = true }, UI_LINES_ALL);
    ui_play_leave(&t.on.app);
    assert_true(ui_play_choose(&t.on.app, &(rp_desk_choice){ .scenario = t.folder, .watch = true }));
    ui_stage_settle(&t.on);
    assert_string_equal(ui_stage_screen(&t.on), "brief");
    save(&t, TALKING_STORY("ada 'Four.', " LINES));
    talking_sees(&t, "Saved: the scenario was loaded anew.");
    assert_true(ui_play_begin(&t.on.app));
    ui_stage_settle(&t.on);
    talking_sees(&t, "Four.");
    talking_finish(&t);
}

UNIT_SUITE(ui_conversation_time, "ui.conversation_time", UNIT_CASE(lines_by_themselves),
           UNIT_CASE(every_line_is_said_once), UNIT_CASE(a_pause_hides_and_stops),
           UNIT_CASE(a_pause_that_cannot_be_noted), UNIT_CASE(a_limit),
           UNIT_CASE(a_limit_waits_for_the_voice), UNIT_CASE(no_limit_unless_wanted), UNIT_CASE(moods_ease),
           UNIT_CASE(less_motion), UNIT_CASE(a_file_that_is_saved),
           UNIT_CASE(a_file_that_is_saved_before_it_begins));
