#include "ui/message.h"

#include <stdlib.h>

#include "base/memory.h"
#include "ui/widget.h"

struct ui_asked {
    char *title, *text, *yes, *no;
    void (*act)(ui_app *app);
};

void ui_message_finish(ui_app *app)
{
    if (!app->asked)
        return;
    free(app->asked->title);
    free(app->asked->text);
    free(app->asked->yes);
    free(app->asked->no);
    free(app->asked);
    app->asked = NULL;
}

void ui_ask(ui_app *app, const ui_question *question)
{
    ui_message_finish(app);
    app->asked = memory_allocate(sizeof *app->asked);
    *app->asked =
        (struct ui_asked){ memory_copy_text(question->title), memory_copy_text(question->text),
                           memory_copy_text(question->yes), memory_copy_text(question->no), question->act };
    ui_go(app, UI_SCREEN_MESSAGE);
}

static void yes(ui_app *app, void *state, const ui_node *node)
{
    void (*act)(ui_app *) = app->asked->act;
    (void)state, (void)node;
    ui_back(app);
    if (act)
        act(app);
}

static void no(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_back(app);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const struct ui_asked *asked = app->asked;
    (void)state;
    ui_dialog(app, frame, asked->title, 480);
    ui_write(frame, UI_STYLE_BODY, asked->text)->states |= UI_LIVE;
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_primary(frame, "yes", asked->yes, yes);
    if (asked->no)
        ui_button(frame, "no", asked->no, no);
    ui_end(frame);
    ui_dialog_end(frame);
}

const ui_screen ui_screen_message = {
    .name = "message",
    .title = "Question",
    .over = true,
    .help = "A question before something is done. The first button does it; Esc leaves everything as it is.",
    .view = view,
};
