/* Every icon at every size. */
#include "draw/icon.h"
#include "sheets.h"

void sheet_icons(const sheet *s)
{
    static const double sizes[] = { 16, 20, 24, 32, 48 };
    double y = 12;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (int icon = ICON_NONE + 1; icon < ICONS; icon++)
            draw_icon(s->on, (icon_id)icon, 12 + (icon - 1) * 36 - (sizes[i] > 36 ? 0 : 0), y,
                      sizes[i] > 36 ? 34 : sizes[i], theme_rgb(s->theme, icon % 5 ? INK_TEXT : INK_ACCENT));
        y += sizes[i] + 12;
    }
}
