#include "ui/talking.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/json.h"
#include "ui/play.h"
#include "unit.h"

/* --- the journal --- */

static bool append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    talking *t = data;
    if (t->refuse)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
    for (size_t i = 0; i < count; i++) {
        t->kinds[events[i].kind]++;
        if (events[i].kind == RP_KIND_ANSWER)
            t->elapsed_ms = rp_json_integer(events[i].body, "elapsed_ms", -1);
    }
    return t->own.append(t->own.data, events, count, error);
}

static bool draft_write(void *data, const rp_stream *stream, const char *field, const char *text,
                        rp_error *error)
{
    talking *t = data;
    if (t->refuse)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
    str_clear(&t->draft);
    str_add(&t->draft, text);
    t->drafts++;
    return t->own.draft_write(t->own.data, stream, field, text, error);
}

static char *draft_read(void *data, const rp_stream *stream, const char *field)
{
    talking *t = data;
    return t->own.draft_read(t->own.data, stream, field);
}

void talking_listen(talking *t)
{
    rp_journal *journal = &t->on.desk.playing.journal;
    if (!t->on.app.playing.journal || journal->append == append)
        return;
    t->own = *journal;
    *journal = (rp_journal){ t, append, draft_write, draft_read };
}

/* --- the scenario --- */

void talking_save(talking *t, const char *story)
{
    char path[512];
    snprintf(path, sizeof path, "%s/scenario.lua", t->folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(story, file);
    assert_int_equal(fclose(file), 0);
}

static void make_folder(talking *t, const char *story)
{
    char *outer = unit_folder();
    str path = STR_EMPTY;
    str_print(&path, "%s/story", outer);
    free(outer);
    assert_int_equal(mkdir(path.bytes, 0700), 0);
    t->folder = str_take(&path);
    talking_save(t, story);
}

/* --- life --- */

void talking_init(talking *t, const char *story, const rp_desk_choice *choice, ui_lines lines)
{
    rp_desk_choice how = *choice;
    rp_error error = { 0 };
    *t = (talking){ .refuse = false };
    ui_stage_init(&t->on, false);
    if (story) {
        make_folder(t, story);
        how.scenario = t->folder;
    }
    how.has_seed = true; /* the authored order */
    t->on.app.settings.lines = (int)lines;
    const rp_desk *desk = &t->on.functions;
    assert_true(desk->sign_in(desk->data, how.watch ? RP_ROLE_NOBODY : RP_ROLE_TRAINEE,
                              how.watch ? NULL : "Asha Verma", &error));
    ui_go(&t->on.app, UI_SCREEN_LIBRARY);
    if (!ui_play_choose(&t->on.app, &how))
        fail_msg("%s", t->on.app.message);
    talking_listen(t);
    assert_true(ui_play_begin(&t->on.app));
    ui_stage_settle(&t->on);
}

void talking_finish(talking *t)
{
    ui_stage_finish(&t->on);
    str_finish(&t->draft);
    free(t->folder);
}

/* --- what there is --- */

size_t talking_turns(const talking *t)
{
    return rp_run_turn_count(ui_play_run(&t->on.app));
}

void talking_sees(talking *t, const char *words)
{
    if (ui_stage_has(&t->on, words))
        return;
    char *tree = ui_tree_text(&t->on.app.frame);
    fail_msg("it does not say “%s”:\n%s", words, tree);
}

void talking_sees_not(talking *t, const char *words)
{
    if (ui_stage_has(&t->on, words))
        fail_msg("it says “%s”", words);
}
