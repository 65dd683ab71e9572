#include "draw/theme.h"

static const struct {
    const char *name;
    uint32_t rgb;
} inks[DRAW_INKS] = {
    [DRAW_NOTHING] = { "nothing", 0x000000 }, [DRAW_PAPER] = { "paper", 0xf5f6f9 },
    [DRAW_PANEL] = { "panel", 0xffffff },     [DRAW_TEXT] = { "ink", 0x1a2233 },
    [DRAW_QUIET] = { "quiet", 0x545e73 },     [DRAW_LINE] = { "line", 0xd9dee8 },
    [DRAW_EDGE] = { "edge", 0x74809a },       [DRAW_ACCENT] = { "accent", 0x1b57c2 },
    [DRAW_OWN] = { "own", 0xe9f0fc },         [DRAW_WARN] = { "warn", 0x8a2c0d },
    [DRAW_ALERT] = { "alert", 0xfdf1ea },     [DRAW_BAND] = { "band", 0x172033 },
    [DRAW_TITLE] = { "title", 0xffffff },     [DRAW_SUBTITLE] = { "subtitle", 0xc8cfdd },
    [DRAW_GOOD] = { "good", 0x17633c },       [DRAW_GOOD_GROUND] = { "good-ground", 0xe3f3ea },
    [DRAW_FAIR] = { "fair", 0x7a4d00 },       [DRAW_FAIR_GROUND] = { "fair-ground", 0xfbf0d9 },
    [DRAW_POOR] = { "poor", 0x8f1d3f },       [DRAW_POOR_GROUND] = { "poor-ground", 0xfbe8ee },
};

const draw_pair draw_pairs[] = {
    { DRAW_TEXT, DRAW_PANEL, 4.5 },       { DRAW_TEXT, DRAW_PAPER, 4.5 },
    { DRAW_TEXT, DRAW_OWN, 4.5 },         { DRAW_QUIET, DRAW_PANEL, 4.5 },
    { DRAW_QUIET, DRAW_PAPER, 4.5 },      { DRAW_ACCENT, DRAW_PANEL, 4.5 },
    { DRAW_ACCENT, DRAW_PAPER, 3 },       { DRAW_ACCENT, DRAW_OWN, 4.5 },
    { DRAW_PANEL, DRAW_ACCENT, 4.5 },     { DRAW_EDGE, DRAW_PANEL, 3 },
    { DRAW_EDGE, DRAW_PAPER, 3 },         { DRAW_WARN, DRAW_ALERT, 4.5 },
    { DRAW_TITLE, DRAW_BAND, 4.5 },       { DRAW_SUBTITLE, DRAW_BAND, 4.5 },
    { DRAW_GOOD, DRAW_GOOD_GROUND, 4.5 }, { DRAW_GOOD, DRAW_PANEL, 4.5 },
    { DRAW_FAIR, DRAW_FAIR_GROUND, 4.5 }, { DRAW_FAIR, DRAW_PANEL, 4.5 },
    { DRAW_POOR, DRAW_POOR_GROUND, 4.5 }, { DRAW_POOR, DRAW_PANEL, 4.5 },
    { DRAW_NOTHING, DRAW_NOTHING, 0 },
};

uint32_t draw_rgb(draw_ink ink)
{
    return inks[ink].rgb;
}

const char *draw_ink_name(draw_ink ink)
{
    return inks[ink].name;
}
