#include "base/theme.h"

static const struct {
    const char *name, *title;
} themes[THEMES] = {
    [THEME_LIGHT] = { "light", "Light" },
    [THEME_CREAM] = { "cream", "Cream" },
    [THEME_DARK] = { "dark", "Dark" },
    [THEME_CONTRAST] = { "contrast", "High contrast" },
};

/* clang-format off */
static const struct {
    const char *name;
    uint32_t rgb[THEMES];
} inks[INKS] = {
    /*                                      light     cream     dark      contrast */
    [INK_NOTHING]     = { "nothing",     { 0x000000, 0x000000, 0x000000, 0x000000 } },
    [INK_PAPER]       = { "paper",       { 0xf5f6f9, 0xf4ecdd, 0x12161f, 0x000000 } },
    [INK_PANEL]       = { "panel",       { 0xffffff, 0xfffaf0, 0x1b212d, 0x000000 } },
    [INK_TEXT]        = { "ink",         { 0x1a2233, 0x2c2519, 0xe8ecf4, 0xffffff } },
    [INK_QUIET]       = { "quiet",       { 0x545e73, 0x655a45, 0xa9b3c6, 0xeeeeee } },
    [INK_LINE]        = { "line",        { 0xd9dee8, 0xe2d6bf, 0x2e3646, 0xb0b0b0 } },
    [INK_EDGE]        = { "edge",        { 0x74809a, 0x85775b, 0x7f8ba3, 0xffffff } },
    [INK_ACCENT]      = { "accent",      { 0x1b57c2, 0x0f5a78, 0x8ab4ff, 0xffe100 } },
    [INK_ON_ACCENT]   = { "on-accent",   { 0xffffff, 0xfffaf0, 0x0d1524, 0x000000 } },
    [INK_OWN]         = { "own",         { 0xe9f0fc, 0xe6eeee, 0x22304b, 0x26240a } },
    [INK_WARN]        = { "warn",        { 0x8a2c0d, 0x8a2c0d, 0xffb59b, 0xffc4ae } },
    [INK_ALERT]       = { "alert",       { 0xfdf1ea, 0xfbe6da, 0x39211b, 0x2b0f06 } },
    [INK_BAND]        = { "band",        { 0x172033, 0x372d1f, 0x0c1018, 0x000000 } },
    [INK_TITLE]       = { "title",       { 0xffffff, 0xfffaf0, 0xf2f5fb, 0xffffff } },
    [INK_SUBTITLE]    = { "subtitle",    { 0xc8cfdd, 0xddd0b8, 0xa9b3c6, 0xeeeeee } },
    [INK_GOOD]        = { "good",        { 0x17633c, 0x17633c, 0x7fd6a4, 0x8ff0b6 } },
    [INK_GOOD_GROUND] = { "good-ground", { 0xe3f3ea, 0xe1eedd, 0x16301f, 0x06210f } },
    [INK_FAIR]        = { "fair",        { 0x7a4d00, 0x754900, 0xf0c36d, 0xffd98a } },
    [INK_FAIR_GROUND] = { "fair-ground", { 0xfbf0d9, 0xf9e9c9, 0x38290d, 0x2a1e04 } },
    [INK_POOR]        = { "poor",        { 0x8f1d3f, 0x8f1d3f, 0xff9db5, 0xffb8ca } },
    [INK_POOR_GROUND] = { "poor-ground", { 0xfbe8ee, 0xf8e1e0, 0x3b1a25, 0x2b0812 } },
    [INK_CHIP]        = { "chip",        { 0xe8ecf3, 0xeee3cd, 0x2b3444, 0x262626 } },
    [INK_FIELD]       = { "field",       { 0xffffff, 0xfffdf8, 0x141923, 0x000000 } },
    [INK_SELECTION]   = { "selection",   { 0xc9dcfb, 0xc8dfe2, 0x2f4a7c, 0x5a5200 } },
    [INK_READING]     = { "reading",     { 0xfff3c2, 0xfbe7a8, 0x4a3f12, 0x4a4300 } },
    [INK_SHEET]       = { "sheet",       { 0xfffefb, 0xfffdf7, 0x232a37, 0x0d0d0d } },
    [INK_SHEET_EDGE]  = { "sheet-edge",  { 0xd8d4c8, 0xd9ccb2, 0x3c4658, 0xb0b0b0 } },
    [INK_SERIES_2]    = { "series-2",    { 0xb8500a, 0xa8480a, 0xf2a65a, 0xff9f5a } },
    [INK_SERIES_3]    = { "series-3",    { 0x0b7a70, 0x4a6b1c, 0x5fd0c0, 0x6fe3ff } },
    [INK_SERIES_4]    = { "series-4",    { 0x9a2f7d, 0x8d2f6d, 0xf08bc3, 0xff9ad5 } },
};
/* clang-format on */

const theme_pair theme_pairs[] = {
    { INK_TEXT, INK_PANEL, 4.5 },       { INK_TEXT, INK_PAPER, 4.5 },
    { INK_TEXT, INK_OWN, 4.5 },         { INK_TEXT, INK_CHIP, 4.5 },
    { INK_TEXT, INK_FIELD, 4.5 },       { INK_TEXT, INK_SELECTION, 4.5 },
    { INK_TEXT, INK_READING, 4.5 },     { INK_TEXT, INK_SHEET, 4.5 },
    { INK_TEXT, INK_ALERT, 4.5 },       { INK_QUIET, INK_PANEL, 4.5 },
    { INK_QUIET, INK_PAPER, 4.5 },      { INK_QUIET, INK_OWN, 4.5 },
    { INK_QUIET, INK_FIELD, 4.5 },      { INK_QUIET, INK_SHEET, 4.5 },
    { INK_QUIET, INK_CHIP, 4.5 },       { INK_QUIET, INK_READING, 4.5 },
    { INK_ACCENT, INK_PANEL, 4.5 },     { INK_ACCENT, INK_PAPER, 4.5 },
    { INK_ACCENT, INK_OWN, 4.5 },       { INK_ACCENT, INK_FIELD, 3 },
    { INK_ACCENT, INK_SHEET, 4.5 },     { INK_ON_ACCENT, INK_ACCENT, 4.5 },
    { INK_EDGE, INK_PANEL, 3 },         { INK_EDGE, INK_PAPER, 3 },
    { INK_EDGE, INK_FIELD, 3 },         { INK_WARN, INK_ALERT, 4.5 },
    { INK_WARN, INK_PANEL, 4.5 },       { INK_WARN, INK_PAPER, 4.5 },
    { INK_TITLE, INK_BAND, 4.5 },       { INK_SUBTITLE, INK_BAND, 4.5 },
    { INK_GOOD, INK_GOOD_GROUND, 4.5 }, { INK_GOOD, INK_PANEL, 4.5 },
    { INK_FAIR, INK_FAIR_GROUND, 4.5 }, { INK_FAIR, INK_PANEL, 4.5 },
    { INK_POOR, INK_POOR_GROUND, 4.5 }, { INK_POOR, INK_PANEL, 4.5 },
    { INK_TEXT, INK_GOOD_GROUND, 4.5 }, { INK_TEXT, INK_FAIR_GROUND, 4.5 },
    { INK_TEXT, INK_POOR_GROUND, 4.5 }, { INK_SERIES_2, INK_PANEL, 3 },
    { INK_SERIES_2, INK_SHEET, 3 },     { INK_SERIES_3, INK_PANEL, 3 },
    { INK_SERIES_3, INK_SHEET, 3 },     { INK_SERIES_4, INK_PANEL, 3 },
    { INK_SERIES_4, INK_SHEET, 3 },     { INK_EDGE, INK_SHEET, 3 },
    { INK_GOOD, INK_OWN, 3 },           { INK_FAIR, INK_OWN, 3 },
    { INK_GOOD, INK_SHEET, 4.5 },       { INK_FAIR, INK_SHEET, 4.5 },
    { INK_POOR, INK_SHEET, 4.5 },       { INK_POOR, INK_OWN, 3 },
    { INK_EDGE, INK_OWN, 3 },           { INK_QUIET, INK_ALERT, 4.5 },
    { INK_ACCENT, INK_ALERT, 3 },       { INK_GOOD, INK_PAPER, 3 },
    { INK_FAIR, INK_PAPER, 4.5 },       { INK_POOR, INK_PAPER, 3 },
    { INK_NOTHING, INK_NOTHING, 0 },
};

const char *theme_name(theme_id theme)
{
    return themes[theme].name;
}

const char *theme_title(theme_id theme)
{
    return themes[theme].title;
}

uint32_t theme_rgb(theme_id theme, theme_ink ink)
{
    return inks[ink].rgb[theme];
}

const char *theme_ink_name(theme_ink ink)
{
    return inks[ink].name;
}
