#include "ui/screens/screens.h"
#include "ui/widget.h"

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Evidence map");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_page_end(frame);
}

const ui_screen ui_screen_map = {
    .name = "map",
    .title = "Evidence map",
    .help = "What you have shown so far, and what is left.",
    .view = view,
};
