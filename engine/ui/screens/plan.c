#include "ui/screens/screens.h"
#include "ui/widget.h"

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Development plan");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_page_end(frame);
}

const ui_screen ui_screen_plan = {
    .name = "plan",
    .title = "Development plan",
    .help = "What you want to do better, what you will do about it, and what came of it.",
    .view = view,
};
