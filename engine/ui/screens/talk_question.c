/* The table of kinds, and what they have in common. */
#include <stdlib.h>
#include <string.h>

#include "rapport/telling.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

const talk_kind *talk_kind_of(const rp_question *question)
{
    static const talk_kind *const kinds[RP_QUESTION_KINDS] = {
        [RP_QUESTION_CHOOSE] = &talk_kind_choose, [RP_QUESTION_BUILD] = &talk_kind_build,
        [RP_QUESTION_RANK] = &talk_kind_rank,     [RP_QUESTION_FIGURE] = &talk_kind_figure,
        [RP_QUESTION_QUOTE] = &talk_kind_choose,  [RP_QUESTION_FORM] = &talk_kind_form,
        [RP_QUESTION_WRITE] = &talk_kind_write,
    };
    return kinds[question->kind];
}

const rp_question *talk_question(const ui_app *app)
{
    const rp_run *run = ui_play_run(app);
    return run ? rp_run_question(run) : NULL;
}

const rp_option *talk_option(const rp_pick_list *list, size_t place)
{
    return &list->options[list->order[place]];
}

const char *talk_option_words(ui_app *app, ui_frame *frame, const rp_option *option)
{
    char *words = rp_option_words(ui_play_run(app), option);
    const char *kept = arena_text(&frame->memory, words);
    free(words);
    return kept;
}

void talk_say(ui_frame *frame, const char *text)
{
    ui_node *node = ui_write(frame, UI_STYLE_SMALL, text);
    node->role = UI_ROLE_STATUS;
    node->states |= UI_LIVE;
}
