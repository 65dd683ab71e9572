#include "ui/screens/level.h"

typedef struct look {
    const char *words;
    icon_id icon;
    theme_ink ink, ground;
} look;

static const look looks[RP_LEVELS] = {
    [RP_LEVEL_NO_OPPORTUNITY] = { "no chance", ICON_MINUS, INK_TEXT, INK_CHIP },
    [RP_LEVEL_TOO_FEW] = { "too few chances", ICON_MISSED, INK_TEXT, INK_CHIP },
    [RP_LEVEL_NOT_SHOWN] = { "not shown yet", ICON_EMPTY, INK_TEXT, INK_CHIP },
    [RP_LEVEL_PARTLY] = { "partly shown", ICON_PART, INK_FAIR, INK_FAIR_GROUND },
    [RP_LEVEL_SHOWN] = { "shown", ICON_STRONG, INK_GOOD, INK_GOOD_GROUND },
};

const char *level_short(rp_level level)
{
    return looks[level].words;
}

static ui_node *draw(ui_frame *frame, const look *as, const char *words, bool chip)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 6;
    row->across = UI_START;
    if (chip) {
        row->fill = as->ground;
        row->radius = 6;
        row->padding = ui_both(8, 4);
    }
    ui_icon(frame, as->icon, as->ink, 16);
    ui_node *text = ui_write(frame, UI_STYLE_SMALL, words);
    text->ink = chip ? as->ink : INK_TEXT;
    text->across = UI_CENTRE;
    text->share = 1;
    ui_end(frame);
    return text;
}

ui_node *level_chip(ui_frame *frame, rp_level level, const char *words)
{
    return draw(frame, &looks[level], words, true);
}

ui_node *level_none(ui_frame *frame, icon_id icon, const char *words)
{
    return draw(frame, &(look){ "", icon, INK_TEXT, INK_CHIP }, words, true);
}

ui_node *level_mark(ui_frame *frame, rp_level level, const char *words)
{
    return draw(frame, &looks[level], words, false);
}

ui_node *level_none_mark(ui_frame *frame, icon_id icon, const char *words)
{
    return draw(frame, &(look){ "", icon, INK_TEXT, INK_CHIP }, words, false);
}
