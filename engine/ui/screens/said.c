/* What was said: the whole story with the answers, the newest last. */
#include <stdlib.h>
#include <string.h>

#include "rapport/telling.h"
#include "ui/play.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { WIDTH = 720, SPEECH_MOST = 520 };

static ui_node *begin_bubble(ui_frame *frame, theme_ink fill, ui_align side)
{
    ui_node *bubble = ui_begin(frame, UI_COLUMN);
    bubble->role = UI_ROLE_TEXT;
    bubble->across = side;
    bubble->most_width = SPEECH_MOST;
    bubble->padding = ui_both(14, 10);
    bubble->gap = 2;
    bubble->radius = 14;
    bubble->fill = fill;
    return bubble;
}

/* Moods as they were last told, so that only changes are said. */
static void spoken(ui_frame *frame, const rp_line *line, int *moods)
{
    int before = moods[line->actor] - 1;
    bool news = before < 0 ? line->mood != RP_MOOD_NEUTRAL : before != (int)line->mood;
    const char *who = news ? ui_print(frame, "%s, %s", line->who, rp_mood_name(line->mood)) : line->who;
    moods[line->actor] = (int)line->mood + 1;
    begin_bubble(frame, INK_CHIP, UI_START)->name = ui_print(frame, "%s: “%s”", who, line->text);
    ui_write(frame, UI_STYLE_SMALL, who)->states = UI_SILENT;
    ui_write(frame, UI_STYLE_BODY, line->text)->states = UI_SILENT;
    ui_end(frame);
}

static void tell_line(ui_frame *frame, const rp_line *line, int *moods)
{
    switch (line->kind) {
    case RP_LINE_SPOKEN: spoken(frame, line, moods); break;
    case RP_LINE_NARRATED: ui_write(frame, UI_STYLE_BODY, line->text)->ink = INK_QUIET; break;
    case RP_LINE_DOCUMENT: ui_writef(frame, UI_STYLE_SMALL, "Document: %s", line->text); break;
    }
}

/* Whether the trainee named it later as an own turn. */
static bool was_quoted(const rp_run *run, const rp_turn *turn)
{
    for (size_t i = 0; i < rp_run_turn_count(run); i++) {
        const rp_turn *other = rp_run_turn(run, i);
        if (other->kind == RP_QUESTION_QUOTE && other->chosen.count &&
            rp_turn_of_question(run, other->chosen.items[0]) == turn)
            return true;
    }
    return false;
}

static void tell_turn(ui_frame *frame, const rp_run *run, const rp_turn *turn)
{
    char *heap = rp_turn_words(turn);
    const char *words = arena_text(&frame->memory, heap);
    bool quoted = was_quoted(run, turn);
    free(heap);
    begin_bubble(frame, INK_OWN, UI_END)->name =
        quoted ? ui_print(frame, "%s You named this turn later.", words) : words;
    ui_write(frame, UI_STYLE_BODY, words)->states = UI_SILENT;
    if (quoted) {
        ui_begin(frame, UI_ROW)->gap = 6;
        ui_icon(frame, ICON_QUOTE, INK_ACCENT, 16);
        ui_write(frame, UI_STYLE_SMALL, "You named this turn later.")->states = UI_SILENT;
        ui_end(frame);
    }
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const rp_run *run = ui_play_run(app);
    size_t turns = rp_run_turn_count(run), line = 0, told = ui_play_of(app)->told;
    int *moods = arena_allocate(&frame->memory, (rp_scenario_actor_count(rp_run_scenario(run)) + 1) *
                                                    sizeof *moods); /* + 1; 0: nothing was said */
    (void)state;
    ui_dialog(app, frame, "What was said", WIDTH);
    frame->open->parent->follows = true; /* the newest stands last */
    for (size_t i = 0; i <= turns; i++) {
        size_t end = i < turns ? rp_run_turn(run, i)->lines_before : rp_run_line_count(run);
        for (; line < end && line < told; line++)
            tell_line(frame, rp_run_line(run, line), moods);
        if (i < turns)
            tell_turn(frame, run, rp_run_turn(run, i));
    }
    ui_dialog_end(frame);
}

static bool command(ui_app *app, void *state, ui_command_id what)
{
    (void)state;
    if (what != UI_DO_SAID)
        return false;
    ui_back(app);
    return true;
}

static const ui_screen_key keys[] = {
    { UI_DO_UP, NULL, "Read further up" },  { UI_DO_PAGE_UP, NULL, "A page up" },
    { UI_DO_FIRST, NULL, "The beginning" }, { UI_DO_SAID, NULL, "Back to the conversation" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_said = {
    .name = "said",
    .title = "What was said",
    .over = true,
    .help = "Everything that was said and done so far, with your own answers at the right.",
    .keys = keys,
    .view = view,
    .command = command,
};
