#include "ui/screens/screens.h"
#include "ui/widget.h"

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Two attempts");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_page_end(frame);
}

const ui_screen ui_screen_compare = {
    .name = "compare",
    .title = "Two attempts",
    .help = "Two attempts of your log beside each other.",
    .view = view,
};
