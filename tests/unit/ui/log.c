/* What the log's screen does: opening, adding words, the page, going on; with keys alone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "ui/screens/log.h"
#include "ui/stage.h"
#include "unit.h"

enum { TO_THE_END = 100 };

static void wait(ui_stage *on)
{
    for (int i = 0; i < 60; i++)
        ui_stage_wait(on, 1);
}

/* Asha has one run of a scenario behind her; the log is open, and its one attempt has the focus. */
static void begin(ui_stage *on, const char *scenario, size_t answers, bool look_back)
{
    ui_stage_init(on, false);
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    wait(on);
    rp_attempt *attempt = ui_stage_play(on, scenario, RP_MODE_PRACTICE, answers);
    if (look_back)
        ui_stage_look_back(attempt);
    ui_stage_away(on);
    ui_stage_press(on, "log");
    wait(on);
    assert_string_equal(ui_stage_screen(on), "log");
    assert_true(strncmp(ui_app_top(&on->app)->focus, "attempt.", 8) == 0);
}

/* Begins to add words to the one entry. */
static void go_add(ui_stage *on)
{
    char id[UI_ID_MOST] = "";
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node))
        if (node->id && strncmp(node->id, "add.", 4) == 0)
            snprintf(id, sizeof id, "%s", node->id);
    ui_stage_go(on, id);
}

static void words_are_added(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "sr-day26", TO_THE_END, true);
    ui_stage_key(&on, "Return");
    go_add(&on);
    assert_string_equal(ui_app_top(&on.app)->focus, "words");
    ui_stage_go(&on, "add-words"); /* nothing was written yet */
    assert_true(ui_stage_has(&on, "Write something first."));
    ui_stage_type(&on, "I rang her back.");
    ui_stage_key(&on, "Escape"); /* what was typed is kept */
    assert_string_equal(ui_stage_screen(&on), "library");
    ui_stage_press(&on, "log");
    wait(&on);
    ui_stage_key(&on, "Return");
    assert_string_equal(ui_stage_node(&on, "words")->value, "I rang her back.");
    ui_stage_go(&on, "not-now");
    assert_null(ui_find(&on.app.frame, "words"));
    go_add(&on);
    assert_string_equal(ui_stage_node(&on, "words")->value, "I rang her back.");
    ui_stage_go(&on, "add-words");
    assert_true(ui_stage_has(&on, "text “I rang her back.”"));
    assert_true(ui_stage_has(&on, "Added, "));
    go_add(&on); /* the draft is gone */
    assert_string_equal(ui_stage_node(&on, "words")->value, "");
    ui_stage_finish(&on);
}

static void drafts_are_kept_while_typing(void **state)
{
    ui_stage on;
    rp_stream stream;
    (void)state;
    begin(&on, "sr-day26", TO_THE_END, true);
    ui_stage_key(&on, "Return");
    go_add(&on);
    ui_stage_type(&on, "Half a thought");
    ui_stage_wait(&on, 3000);
    const rp_desk *desk = &on.functions;
    rp_desk_past past;
    rp_error error = { 0 };
    size_t count = 0;
    assert_true(desk->past_open(desk->data, &count, &error));
    while (desk->past_next(desk->data, &past) != RP_DESK_FOUND)
        ;
    stream = past.stream;
    const rp_kept_entry *entries;
    assert_true(desk->entries(desk->data, &stream, &entries, &count, &error));
    char field[64];
    snprintf(field, sizeof field, "addition.%lld", (long long)entries[0].seq);
    const rp_journal *journal = desk->journal(desk->data);
    char *draft = journal->draft_read(journal->data, &stream, field);
    assert_string_equal(draft, "Half a thought");
    free(draft);
    ui_stage_finish(&on);
}

static void the_page_is_written_and_opened(void **state)
{
    ui_stage on;
    struct stat about;
    (void)state;
    begin(&on, "sr-day26", TO_THE_END, true);
    ui_stage_key(&on, "Return");
    ui_stage_go(&on, "page-of-it");
    assert_true(ui_stage_has(&on, "The page stands in "));
    ui_stage_go(&on, "open-page");
    assert_non_null(on.opened);
    assert_int_equal(stat(on.opened, &about), 0);
    assert_true(about.st_size > 1000);
    ui_stage_finish(&on);
}

static void it_is_searched(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "warm-up", TO_THE_END, false);
    ui_stage_play(&on, "sr-day26", RP_MODE_PRACTICE, 2);
    ui_stage_away(&on);
    ui_stage_key(&on, "Escape");
    ui_stage_press(&on, "log");
    wait(&on);
    assert_true(ui_stage_has(&on, "The Other Glove") && ui_stage_has(&on, "Day Twenty-Six"));
    ui_stage_press(&on, "search");
    ui_stage_type(&on, "GLOVE practice");
    assert_true(ui_stage_has(&on, "The Other Glove") && !ui_stage_has(&on, "Day Twenty-Six"));
    ui_stage_type(&on, " zebra");
    assert_true(ui_stage_has(&on, "Nothing fits."));
    ui_stage_finish(&on);
}

static size_t shown(ui_stage *on)
{
    size_t count = 0;
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node))
        count += node->id && strncmp(node->id, "attempt.", 8) == 0;
    return count;
}

static void older_ones_are_shown_when_asked_for(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "warm-up", 1, false);
    ui_stage_key(&on, "Escape");
    for (int i = 0; i < LOG_PAGE + 1; i++) {
        ui_stage_play(&on, "warm-up", RP_MODE_PRACTICE, 1);
        ui_stage_away(&on);
    }
    ui_stage_press(&on, "log");
    wait(&on);
    assert_int_equal(shown(&on), LOG_PAGE);
    ui_stage_go(&on, "older");
    assert_int_equal(shown(&on), LOG_PAGE + 2);
    assert_null(ui_find(&on.app.frame, "older"));
    assert_true(strncmp(ui_app_top(&on.app)->focus, "attempt.", 8) == 0); /* the first of them */
    ui_stage_finish(&on);
}

static void runs_are_gone_on_with_and_looked_at(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, "sr-day26", 2, false);
    ui_stage_key(&on, "Return");
    ui_stage_go(&on, "go-on");
    assert_string_equal(ui_stage_screen(&on), "conversation");
    ui_stage_finish(&on);
    begin(&on, "sr-day26", TO_THE_END, true);
    ui_stage_key(&on, "Return");
    ui_stage_go(&on, "said");
    assert_string_equal(ui_stage_screen(&on), "said");
    assert_non_null(on.app.play);
    ui_back(&on.app);
    wait(&on);
    assert_string_equal(ui_stage_screen(&on), "log");
    assert_null(on.app.play); /* put away */
    ui_stage_go(&on, "look-back");
    assert_string_equal(ui_stage_screen(&on), "debrief");
    ui_stage_finish(&on);
    begin(&on, "warm-up", TO_THE_END, false);
    ui_stage_key(&on, "Return");
    ui_stage_go(&on, "look-back"); /* nothing is shown by it but how it ended */
    assert_string_equal(ui_stage_screen(&on), "ending");
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_log, "ui.log", UNIT_CASE(words_are_added), UNIT_CASE(drafts_are_kept_while_typing),
           UNIT_CASE(the_page_is_written_and_opened), UNIT_CASE(it_is_searched),
           UNIT_CASE(older_ones_are_shown_when_asked_for), UNIT_CASE(runs_are_gone_on_with_and_looked_at));
