#include "ui/screens/screens.h"
#include "ui/widget.h"

static void view(ui_app *app, void *state, ui_frame *frame)
{
    (void)state;
    ui_head(app, frame, "Records");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_page_end(frame);
}

const ui_screen ui_screen_records = {
    .name = "records",
    .title = "Records",
    .help = "What you keep beside the runs: feedback, coaching, improvements, what you did to learn, "
            "evidence from work.",
    .view = view,
};
