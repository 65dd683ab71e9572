#include "ui/screens/screens.h"
#include "ui/widget.h"

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Centre");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_page_end(frame);
}

const ui_screen ui_screen_centre = {
    .name = "centre",
    .title = "Centre",
    .help = "What the centre has recorded about evidence from simulations.",
    .view = view,
};
