/* Ways through a conversation: its lines, every kind of question, every kind of document, its end. */
#include <string.h>

#include "ui/play.h"
#include "ui/ways.h"

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    ui_stage_wait(on, 1000); /* whatever moves has come to rest */
    visit->stop(visit->data, on, name);
}

void ways_begin(ui_stage *on, const char *scenario, ui_lines lines)
{
    rp_error error = { 0 };
    const rp_desk *desk = &on->functions;
    on->app.settings.lines = (int)lines;
    desk->sign_in(desk->data, RP_ROLE_TRAINEE, "Asha Verma", &error);
    ui_play_choose(&on->app,
                   &(rp_desk_choice){ .scenario = scenario, .has_seed = true, .time_limits = true });
    ui_play_begin(&on->app);
    ui_stage_settle(on);
}

static bool full(void *data, const rp_event *events, size_t count, rp_error *error)
{
    (void)data, (void)events, (void)count;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
}

/* From now on nothing can be saved; or again. */
static void refuse(ui_stage *on, bool yes)
{
    static bool (*own)(void *, const rp_event *, size_t, rp_error *);
    rp_journal *journal = &on->desk.playing.journal;
    if (yes)
        own = journal->append;
    journal->append = yes ? full : own;
}

void ways_conversation(ui_stage *on, const ways_visitor *visit)
{
    ways_begin(on, "sr-day26", UI_LINES_ONE);
    stop(visit, on, "conversation-first-line");
    ui_stage_key(on, "Space");
    stop(visit, on, "conversation-question");
    ui_stage_key(on, "2");
    stop(visit, on, "conversation-selected");
    refuse(on, true);
    ui_stage_key(on, "Return");
    stop(visit, on, "conversation-unsaved");
    refuse(on, false);
    ui_stage_key(on, "Return");
    stop(visit, on, "conversation-reaction");
    ui_stage_key(on, "P");
    stop(visit, on, "pause");
    ui_stage_keys(on, "Space Escape");
    stop(visit, on, "message-leave");
}

void ways_questions(ui_stage *on, const ways_visitor *visit)
{
    ways_begin(on, RAPPORT_TESTS_DIR "/scenarios/all-kinds", UI_LINES_ALL);
    stop(visit, on, "conversation-choose");
    ui_stage_keys(on, "1 Return");
    stop(visit, on, "conversation-build");
    ui_stage_keys(on, "1 2");
    ui_stage_go(on, "confirm");
    ui_stage_key(on, "Return");
    ui_stage_keys(on, "Down");
    stop(visit, on, "conversation-rank");
    ui_stage_key(on, "Return");
    ui_stage_go(on, "confirm");
    ui_stage_type(on, "7");
    stop(visit, on, "conversation-figure");
    ui_stage_keys(on, "Return Return 1");
    stop(visit, on, "conversation-form");
    ui_stage_key(on, "1");
    ui_stage_go(on, "confirm");
    stop(visit, on, "conversation-quote");
    ui_stage_keys(on, "1 Return");
    ui_stage_type(on, "Dear Siân, the new kettle leaves today. I have looked at the seal myself.");
    stop(visit, on, "conversation-write");
    ui_stage_go(on, "confirm");
    stop(visit, on, "conversation-limit");
    ui_stage_key(on, "W");
    stop(visit, on, "said");
    ui_stage_keys(on, "Escape 1 Return Space");
    stop(visit, on, "ending");
}

void ways_documents(ui_stage *on, const ways_visitor *visit)
{
    static const char *const names[] = { "documents-form",  "documents-letter", "documents-card",
                                         "documents-table", "documents-chat",   "documents-chart" };
    ways_begin(on, RAPPORT_TESTS_DIR "/scenarios/all-kinds", UI_LINES_ALL);
    ui_stage_keys(on, "4 Return D");
    stop(visit, on, "documents");
    ui_stage_key(on, "1");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        stop(visit, on, names[i]);
        ui_stage_key(on, "Right");
    }
    ui_stage_keys(on, "4 Escape");
    ui_stage_go(on, "keep.6");
    stop(visit, on, "conversation-beside");
}

void ways_papers(ui_stage *on, const ways_visitor *visit)
{
    static const char *const names[] = { "documents-email", "documents-image", "documents-wide",
                                         "documents-long",  "documents-note",  "documents-gaps",
                                         "documents-lines" };
    ways_begin(on, RAPPORT_TESTS_DIR "/scenarios/papers", UI_LINES_ONE);
    ui_stage_keys(on, "D 1");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        stop(visit, on, names[i]);
        ui_stage_key(on, "Right");
    }
    ui_stage_keys(on, "Escape 2 Return Space");
    stop(visit, on, "ending-talk");
}
