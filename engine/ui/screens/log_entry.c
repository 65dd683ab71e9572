/* What was written about the attempt that is opened. */
#include <string.h>

#include "ui/screens/log.h"
#include "ui/widget.h"

void log_entries_read(ui_app *app, log_screen *log)
{
    const rp_desk_past *past = log_opened(log);
    if (past && !past->unreadable)
        entries_read(app, &log->written, &log->stream);
    else
        entries_close(app, &log->written);
}

void log_entries(ui_app *app, ui_frame *frame, const log_screen *log)
{
    for (size_t i = 0; i < log->written.count; i++) {
        const rp_kept_entry *entry = &log->written.items[i];
        bool itself =
            entry->seq == log->seq && memcmp(&entry->stream, &log->stream, sizeof entry->stream) == 0;
        if (log->kind == LOG_ENTRY && !itself)
            continue;
        ui_rule(frame);
        entries_draw(app, frame, &log->written, i);
    }
}
