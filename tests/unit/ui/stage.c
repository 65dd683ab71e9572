#include "ui/stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/memory.h"
#include "ui/monospace.h"
#include "unit.h"

/* --- the world outside --- */

static int64_t now_ms(void *data)
{
    return ((ui_stage *)((char *)data - offsetof(ui_stage, desk)))->clock;
}

static void date(void *data, int64_t at_ms, bool with_time, char out[RP_DESK_DATE])
{
    (void)data;
    desk_date(at_ms, false, out);
    if (with_time)
        strncat(out, ", 14:05", RP_DESK_DATE - strlen(out) - 1);
}

static bool ready(void *data, const char **why)
{
    (void)data, (void)why;
    return true;
}

static void set(void *data, const char *voice, int rate, int volume, const char *language)
{
    (void)data, (void)voice, (void)rate, (void)volume, (void)language;
}

static void say(void *data, const char *text, int64_t mark)
{
    ui_stage *on = data;
    str_print(&on->spoken, "%s\n", text);
    on->told = mark;
}

static void stop(void *data)
{
    (void)data;
}

static int64_t said(void *data)
{
    ui_stage *on = data;
    return on->mute ? 0 : on->told;
}

static const char *const *voices(void *data, size_t *count)
{
    static const char *const names[] = { "Alba", "Annie", "Bryn" };
    (void)data;
    *count = sizeof names / sizeof *names;
    return names;
}

static char *clipboard_read(void *data)
{
    return memory_copy_text(((ui_stage *)data)->clipboard);
}

static void clipboard_write(void *data, const char *text)
{
    ui_stage *on = data;
    free(on->clipboard);
    on->clipboard = memory_copy_text(text);
}

static char *selection_read(void *data)
{
    return memory_copy_text(((ui_stage *)data)->selection);
}

static void selection_write(void *data, const char *text)
{
    ui_stage *on = data;
    free(on->selection);
    on->selection = memory_copy_text(text);
}

static void full_screen(void *data, bool on)
{
    (void)data, (void)on;
}

static float display_scale(void *data)
{
    (void)data;
    return 1;
}

static void open_path(void *data, const char *path)
{
    ui_stage *on = data;
    free(on->opened);
    on->opened = memory_copy_text(path);
}

/* --- on and off --- */

void ui_stage_settle(ui_stage *on)
{
    for (int i = 0; on->app.changed && i < 20; i++)
        ui_app_frame(&on->app);
    assert_false(on->app.changed); /* a frame is not changed by being built */
}

void ui_stage_event(ui_stage *on, const ui_event *event)
{
    ui_app_event(&on->app, event);
    ui_stage_settle(on);
}

void ui_stage_init(ui_stage *on, bool first)
{
    ui_text mono;
    monospace_create(&mono);
    ui_stage_init_in(on, first, &mono, unit_folder(), false);
    on->mono = mono;
}

/* Copies of a few scenarios, so that a new one changes no golden. */
static char *small_library(const char *folder)
{
    static const char *const parts[] = { "frameworks", "common", "sr-day26", "warm-up" };
    str library = STR_EMPTY;
    str_print(&library, "%s/library", folder);
    assert_int_equal(mkdir(library.bytes, 0700), 0);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        str command = STR_EMPTY;
        str_print(&command, "cp -R '%s/%s' '%s'", RAPPORT_SCENARIOS_DIR, parts[i], library.bytes);
        assert_int_equal(system(command.bytes), 0);
        str_finish(&command);
    }
    return str_take(&library);
}

static char *own_library(const char *folder)
{
    str own = STR_EMPTY;
    str_print(&own, "%s/own", folder);
    assert_int_equal(mkdir(own.bytes, 0700), 0);
    return str_take(&own);
}

void ui_stage_init_in(ui_stage *on, bool first, const ui_text *text, char *folder, bool whole)
{
    static const ui_opening nothing = { NULL, NULL };
    rp_error error = { 0 };
    *on = (ui_stage){ .clock = 1000000 };
    on->folder = folder;
    on->cli = (cli_context){ .quiet = true, .data = memory_copy_text(on->folder), .mask = 022 };
    on->library = whole ? memory_copy_text(RAPPORT_SCENARIOS_DIR) : small_library(folder);
    on->cli.library_home = memory_copy_text(on->library);
    on->cli.options.libraries[0] = on->library;
    on->own = own_library(folder);
    on->cli.options.libraries[1] = on->own;
    on->cli.options.library_count = 2;
    cli_library_read(&on->cli);
    desk_init(&on->desk, &on->cli, &on->functions);
    on->functions.now_ms = now_ms;
    on->functions.date = date;
    on->text = *text;
    on->voice = (ui_voice){ on, ready, set, say, stop, said, voices };
    on->display = (ui_display){ on,          clipboard_read, clipboard_write, selection_read, selection_write,
                                full_screen, display_scale,  open_path };
    if (!first)
        assert_true(on->functions.settings_write(on->functions.data, "started = on\n", &error));
    workshop_init(&on->workshop, &on->desk, &on->making);
    const ui_outside out = { &on->functions, &on->making, &on->text, &on->voice, &on->display, NULL };
    ui_app_start(&on->app, &out, 1280, 720, &nothing);
    ui_stage_settle(on);
}

void ui_stage_finish(ui_stage *on)
{
    ui_app_finish(&on->app);
    workshop_finish(&on->workshop);
    desk_finish(&on->desk);
    library_destroy(on->cli.library);
    seal_key_destroy(on->cli.key);
    free(on->cli.data);
    free(on->cli.library_home);
    monospace_destroy(&on->mono);
    str_finish(&on->spoken);
    str_finish(&on->trees);
    free(on->clipboard);
    free(on->selection);
    free(on->opened);
    free(on->folder);
    free(on->library);
    free(on->own);
}

/* --- what a person does --- */

void ui_stage_key(ui_stage *on, const char *chord)
{
    ui_event event = { .kind = UI_EVENT_KEY };
    assert_true(ui_chord_read(chord, &event.chord));
    ui_stage_event(on, &event);
}

void ui_stage_keys(ui_stage *on, const char *chords)
{
    char chord[UI_CHORD];
    for (int length; sscanf(chords, " %31s%n", chord, &length) == 1; chords += length)
        ui_stage_key(on, chord);
}

void ui_stage_type(ui_stage *on, const char *text)
{
    ui_stage_event(on, &(ui_event){ .kind = UI_EVENT_TEXT, .text = text });
}

ui_node *ui_stage_node(ui_stage *on, const char *id)
{
    ui_node *node = ui_find(&on->app.frame, id);
    if (!node)
        fail_msg("there is no '%s' on the screen '%s'", id, ui_stage_screen(on));
    return node;
}

void ui_stage_press(ui_stage *on, const char *id)
{
    const ui_node *node = ui_stage_node(on, id);
    float x = (node->rect.x + node->rect.width / 2) * on->app.scale;
    float y = (node->rect.y + node->rect.height / 2) * on->app.scale;
    ui_stage_event(on, &(ui_event){ .kind = UI_EVENT_PRESS, .x = x, .y = y, .clicks = 1 });
    ui_stage_event(on, &(ui_event){ .kind = UI_EVENT_RELEASE, .x = x, .y = y });
}

void ui_stage_go(ui_stage *on, const char *id)
{
    for (int i = 0; i < 200 && strcmp(ui_app_top(&on->app)->focus, id) != 0; i++)
        ui_stage_key(on, "Tab");
    assert_string_equal(ui_app_top(&on->app)->focus, id);
    ui_stage_key(on, "Return");
}

void ui_stage_wait(ui_stage *on, int64_t ms)
{
    on->clock += ms;
    ui_stage_event(on, &(ui_event){ .kind = UI_EVENT_TIME });
}

void ui_stage_until(ui_stage *on, const char *words)
{
    enum { TRIES = 30000 }; /* a minute */
    const struct timespec moment = { 0, 2000000 };
    for (int i = 0; i < TRIES && !ui_stage_has(on, words); i++) {
        nanosleep(&moment, NULL);
        ui_stage_wait(on, 500);
    }
    if (!ui_stage_has(on, words)) {
        char *tree = ui_tree_text(&on->app.frame);
        print_message("%s", tree);
        free(tree);
        fail_msg("“%s” does not come", words);
    }
}

void ui_stage_size(ui_stage *on, int width, int height, int per_cent)
{
    on->app.settings.text_size = per_cent;
    ui_stage_event(on, &(ui_event){ .kind = UI_EVENT_SIZE, .width = width, .height = height });
}

/* --- what is to be seen --- */

const char *ui_stage_screen(ui_stage *on)
{
    return ui_screen_of(ui_app_top(&on->app)->id)->name;
}

bool ui_stage_has(ui_stage *on, const char *words)
{
    char *tree = ui_tree_text(&on->app.frame);
    bool has = strstr(tree, words);
    free(tree);
    return has;
}

/* `text` with `word` in place of what is not the same in every run. Heap text. */
static char *plain(char *text, const char *changing, const char *word)
{
    str out = STR_EMPTY;
    const char *from = text;
    for (const char *at; (at = strstr(from, changing)); from = at + strlen(changing)) {
        str_add_n(&out, from, (size_t)(at - from));
        str_add(&out, word);
    }
    str_add(&out, from);
    free(text);
    return str_take(&out);
}

/* What differs from day to day behind such a word: letters that are figures or hex digits become '#'. */
static void blot(char *tree, const char *word, size_t letters)
{
    for (char *at = tree; (at = strstr(at, word));) {
        at += strlen(word);
        if (strspn(at, "0123456789abcdef:") >= letters)
            memset(at, '#', letters);
    }
}

void ui_stage_show(ui_stage *on, const char *title)
{
    char today[RP_DESK_DATE];
    desk_date(on->functions.wall_ms(on->functions.data), false, today);
    char *tree = plain(ui_tree_text(&on->app.frame), on->folder, "FOLDER");
    tree = plain(tree, today, "TODAY");
    blot(tree, ", TODAY, ", strlen("14:05"));
    blot(tree, ", attempt ", RP_ATTEMPT_NAME - 1);
    str month = STR_EMPTY;
    str_print(&month, "group “%s”", strchr(today, ' ') + 1);
    tree = plain(tree, month.bytes, "group “MONTH”");
    str_finish(&month);
    str_print(&on->trees, "=== %s ===\n%s\n", title, tree);
    free(tree);
}

/* --- what was done before --- */

static rp_answer some_answer(const rp_question *question, size_t turn)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS, .figure = 78, .text = "We can do better." };
    if (question->kind == RP_QUESTION_FIGURE)
        answer.kind = RP_ANSWER_FIGURE;
    else if (question->kind == RP_QUESTION_WRITE)
        answer.kind = RP_ANSWER_TEXT;
    else if (question->kind == RP_QUESTION_FORM)
        answer.pick_count = question->list_count;
    else
        answer.pick_count = question->kind == RP_QUESTION_BUILD  ? (size_t)question->pick
                            : question->kind == RP_QUESTION_RANK ? question->lists[0].option_count
                                                                 : 1;
    for (size_t i = 0; i < answer.pick_count; i++)
        answer.picks[i] = (uint16_t)(question->kind == RP_QUESTION_FORM ? 0 : i);
    if (question->kind == RP_QUESTION_CHOOSE)
        answer.picks[0] = (uint16_t)(turn % 3 % question->lists[0].option_count);
    return answer;
}

void ui_stage_answer(rp_attempt *attempt, size_t turn)
{
    rp_error error = { 0 };
    rp_answer answer = some_answer(rp_run_question(rp_attempt_run(attempt)), turn);
    if (!rp_attempt_answer(attempt, &answer, &(rp_answered){ .elapsed_ms = 900 }, &error))
        fail_msg("%s", error.text);
}

rp_attempt *ui_stage_play(ui_stage *on, const char *scenario, rp_mode mode, size_t answers)
{
    const rp_desk *desk = &on->functions;
    const rp_desk_choice choice = { .scenario = scenario, .mode = mode, .has_seed = true, .seed = 7 };
    rp_playing playing;
    rp_error error = { 0 };
    if (!desk->choose(desk->data, &choice, &playing, &error) || !desk->begin(desk->data, &playing, &error))
        fail_msg("%s", error.text);
    for (size_t i = 0; i < answers && !rp_attempt_finished(playing.attempt); i++)
        ui_stage_answer(playing.attempt, i);
    return playing.attempt;
}

void ui_stage_look_back(rp_attempt *attempt)
{
    static const size_t quotes[] = { 1 };
    const rp_scenario *scenario = rp_run_scenario(rp_attempt_run(attempt));
    size_t points = rp_scenario_point_count(scenario);
    rp_rating ratings[8] = { { 0 } };
    rp_error error = { 0 };
    assert_true(points <= 8);
    for (size_t i = 0; i < points; i++)
        ratings[i] = (rp_rating){ .claim = i, .level = RP_LEVEL_SHOWN };
    const rp_reflection entry = { .texts = { [RP_REFLECTION_WHAT] = "She waited, and I read the note.",
                                             [RP_REFLECTION_WELL] = "I told her what I was reading.",
                                             [RP_REFLECTION_NOT_WELL] =
                                                 "Waiting costs her more than it costs us.",
                                             [RP_REFLECTION_NOW_WHAT] = "I ask before I look things up." },
                                  .quotes = quotes,
                                  .quote_count = 1 };
    assert_true(!points || rp_attempt_rate(attempt, ratings, points, "Ask first.", &error));
    assert_true(rp_attempt_note(attempt, RP_KIND_DEBRIEF_SEEN, &error));
    assert_true(rp_attempt_reflect(attempt, &entry, &error));
}

void ui_stage_away(ui_stage *on)
{
    on->functions.put_away(on->functions.data);
}
