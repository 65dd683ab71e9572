/* What is said since the last answer, under one's own words. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rapport/telling.h"
#include "ui/screens/document.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

enum {
    QUOTED_MOST = 180, /* bytes of one's own words above the reaction */
    SAID_HEIGHT = 148,
};

/* Whether the mood is news: another one than when the same person spoke last, or not a calm beginning. */
static bool is_turn_of_mood(const rp_run *run, size_t index)
{
    const rp_line *line = rp_run_line(run, index);
    for (size_t i = index; i-- > 0;) {
        const rp_line *before = rp_run_line(run, i);
        if (before->kind == RP_LINE_SPOKEN && before->actor == line->actor)
            return before->mood != line->mood;
    }
    return line->mood != RP_MOOD_NEUTRAL;
}

static void spoken(ui_app *app, ui_frame *frame, size_t index, bool named)
{
    const rp_run *run = ui_play_run(app);
    const rp_line *line = rp_run_line(run, index);
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->role = UI_ROLE_TEXT;
    column->name = is_turn_of_mood(run, index)
                       ? ui_print(frame, "%s, %s: “%s”", line->who, rp_mood_name(line->mood), line->text)
                       : ui_print(frame, "%s: “%s”", line->who, line->text);
    column->states = UI_LIVE;
    column->gap = 6;
    if (named)
        ui_write(frame, UI_STYLE_LABEL, line->who)->states = UI_SILENT;
    ui_writef(frame, UI_STYLE_SPOKEN, "“%s”", line->text)->states = UI_SILENT;
    ui_end(frame);
}

static void narrated(ui_frame *frame, const rp_line *line)
{
    ui_node *node = ui_write(frame, UI_STYLE_BODY, line->text);
    node->ink = INK_QUIET;
    node->states |= UI_LIVE;
}

void talk_document(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    ui_play_open_document(app, node->index);
}

/* One that was asked for follows at once, whole, where there is no room for it beside the talk. */
static bool is_whole(const ui_app *app, const ui_frame *frame, size_t index)
{
    return !ui_is_wide(frame) && rp_document_asked_for(ui_play_run(app), index);
}

static void handed_over(ui_app *app, ui_frame *frame, size_t index)
{
    rp_run *run = ui_play_run(app);
    const rp_line *line = rp_run_line(run, index);
    const rp_exhibit *exhibit = rp_run_exhibit(run, line->exhibit);
    ui_node *node = ui_button_icon(frame, ui_print(frame, "line.%zu", index), document_icon(exhibit->kind),
                                   line->text, talk_document);
    node->name = ui_print(frame, "Document: %s", line->text);
    node->stroke = INK_EDGE;
    node->states |= UI_LIVE;
    node->index = line->exhibit;
}

/* Documents that come together stand beside each other. Returns the line behind the last of them. */
static size_t documents(ui_app *app, ui_frame *frame, size_t from, size_t end, float room)
{
    rp_run *run = ui_play_run(app);
    if (is_whole(app, frame, from)) {
        document_show(app, frame, rp_run_exhibit(run, rp_run_line(run, from)->exhibit), room);
        return from + 1;
    }
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    while (from < end && rp_run_line(run, from)->kind == RP_LINE_DOCUMENT && !is_whole(app, frame, from))
        handed_over(app, frame, from++);
    ui_end(frame);
    return from;
}

/* One's own words, short, above what they led to. */
static void own_words(ui_app *app, ui_frame *frame, const rp_turn *turn)
{
    char *words = rp_turn_words(turn);
    size_t length = strlen(words), cut = utf8_boundary(words, length, QUOTED_MOST);
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->fill = INK_OWN;
    box->radius = 10;
    box->padding = ui_both(14, 10);
    box->gap = 6;
    ui_write(frame, UI_STYLE_BODY,
             length > cut ? ui_print(frame, "%.*s…", (int)cut, words) : arena_text(&frame->memory, words));
    if (app->playing.mode == RP_MODE_PRACTICE)
        for (size_t i = 0; i < turn->because.count; i++)
            ui_writef(frame, UI_STYLE_SMALL, "About your answer: %s", turn->because.items[i])->states |=
                UI_LIVE;
    ui_end(frame);
    free(words);
}

static void tell(ui_app *app, ui_frame *frame, size_t from, size_t end, float room)
{
    const rp_run *run = ui_play_run(app);
    const char *before = NULL; /* who spoke the line above */
    for (size_t i = from; i < end;) {
        const rp_line *line = rp_run_line(run, i);
        bool again = line->kind == RP_LINE_SPOKEN && before && strcmp(before, line->who) == 0;
        before = line->kind == RP_LINE_SPOKEN ? line->who : NULL;
        switch (line->kind) {
        case RP_LINE_SPOKEN: spoken(app, frame, i++, !again); break;
        case RP_LINE_NARRATED:
            narrated(frame, line);
            i++;
            break;
        case RP_LINE_DOCUMENT: i = documents(app, frame, i, end, room); break;
        }
    }
}

void talk_lines(ui_app *app, ui_frame *frame, float room)
{
    const rp_run *run = ui_play_run(app);
    size_t from = talk_passage(app), told = ui_play_of(app)->told, turns = rp_run_turn_count(run);
    const rp_turn *own = turns ? rp_run_turn(run, turns - 1) : NULL;
    if (told == from) { /* the answer led to nothing but the next question */
        if (own)
            own_words(app, frame, own);
        return;
    }
    ui_node *panel = ui_panel(frame);
    panel->least_height = ui_is_narrow(frame) ? 0 : SAID_HEIGHT;
    panel->gap = UI_GAP;
    if (own)
        own_words(app, frame, own);
    tell(app, frame, from, told, room - 2 * panel->padding.left - 2);
    ui_end(frame);
}
