#include "ui/screens/screens.h"
#include "ui/widget.h"

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Record");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_page_end(frame);
}

const ui_screen ui_screen_record = {
    .name = "record",
    .title = "Record",
    .help = "One of your records.",
    .view = view,
};
