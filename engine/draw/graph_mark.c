/* Marks: a sign and an id on a small ground, whose shape says the kind once more. */
#include "draw/graph.h"

static const struct {
    const char *sign;
    theme_ink ink, ground, edge;
    double radius;
} looks[DRAW_MARKS] = {
    [DRAW_MARK_STRONG] = { "+", INK_GOOD, INK_GOOD_GROUND, INK_NOTHING, 8 },
    [DRAW_MARK_PART] = { "~", INK_FAIR, INK_FAIR_GROUND, INK_NOTHING, 4 },
    [DRAW_MARK_AGAINST] = { "\u2212", INK_POOR, INK_POOR_GROUND, INK_NOTHING, 0 },
    [DRAW_MARK_JUDGED] = { "=", INK_ACCENT, INK_OWN, INK_NOTHING, 8 },
    [DRAW_MARK_CRITICAL] = { "!", INK_WARN, INK_ALERT, INK_WARN, 0 },
    [DRAW_MARK_TRAP] = { "?", INK_TEXT, INK_PANEL, INK_EDGE, 4 },
    [DRAW_MARK_NOTE] = { "", INK_QUIET, INK_PAPER, INK_NOTHING, 4 },
};

static const double padding = 6, between = 4, size = 10;

static double sign_width(const draw_text *text, const draw_mark *mark, double scale)
{
    const char *sign = looks[mark->kind].sign;
    draw_font bold = { size * scale, true };
    return *sign ? draw_width(text, bold, sign) + between * scale : 0;
}

double draw_mark_width(const draw_text *text, const draw_mark *mark, double scale)
{
    draw_font plain = { size * scale, false };
    return draw_width(text, plain, mark->text) + sign_width(text, mark, scale) + 2 * padding * scale;
}

void draw_mark_paint(const draw_canvas *canvas, const draw_text *text, const draw_mark *mark, double x,
                     double y, double scale)
{
    draw_font bold = { size * scale, true }, plain = { size * scale, false };
    draw_paint ground = { looks[mark->kind].ground, looks[mark->kind].edge, 1, false };
    double width = draw_mark_width(text, mark, scale), base = y + 11.5 * scale;
    double inset = ground.stroke == INK_NOTHING ? 0 : 0.5;
    canvas->box(canvas->data, x + inset, y + inset, width - 2 * inset, DRAW_MARK_HEIGHT * scale - 2 * inset,
                looks[mark->kind].radius * scale, &ground);
    x += padding * scale;
    canvas->words(canvas->data, bold, looks[mark->kind].ink, x, base, looks[mark->kind].sign);
    x += sign_width(text, mark, scale);
    canvas->words(canvas->data, plain, looks[mark->kind].ink, x, base, mark->text);
}
