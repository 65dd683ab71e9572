#include "report/pdf_style.h"

#include <string.h>

/* What a row does not say is 0 and stays as it was; NONE says nothing at all. */
enum { NO = -1, YES = 1, NONE = -1, WHOLE = 1 };

typedef struct rule {
    const char *element, *kind, *inside; /* NULL: any; `inside`: the element around it */
    double size, leading, above, below, left, pad_x, pad_y, edge_width, column, high, together, row_high,
        first, second, last;
    int bold, italic, bar, line_above, line_below, keep, clings, hidden, fresh, plain, grid, gap;
    theme_ink ink, ground, edge;
} rule;

/* Later rows weigh more. */
static const rule rules[] = {
    /* what is no part of the paper */
    { .element = "head", .hidden = YES },
    { .kind = "hidden", .hidden = YES },
    { .kind = "skip", .hidden = YES },
    { .kind = "running", .hidden = YES },
    { .kind = "footing", .hidden = YES },
    /* text */
    { .element = "h1", .size = 23, .leading = 1.2, .bold = YES, .above = 2, .below = 4, .keep = YES },
    { .element = "h2", .size = 15, .leading = 1.25, .bold = YES, .above = 22, .below = 7, .keep = YES },
    { .element = "h3", .size = 11.5, .leading = 1.3, .bold = YES, .above = 15, .below = 4, .keep = YES },
    { .element = "h4",
      .size = 10,
      .leading = 1.35,
      .bold = YES,
      .above = 11,
      .below = 3,
      .keep = YES,
      .ink = INK_QUIET },
    { .element = "h5", .size = 9.5, .bold = YES, .above = 9, .below = 3, .keep = YES },
    { .element = "p", .above = 5, .below = 5 },
    { .element = "ul", .above = 5, .below = 5 },
    { .element = "ol", .above = 5, .below = 5 },
    { .element = "dl", .above = 5, .below = 5 },
    { .element = "figure", .above = 8, .below = 8 },
    { .element = "li", .left = 14, .above = 2, .below = 2 },
    { .element = "strong", .bold = YES },
    { .element = "cite", .italic = YES },
    { .element = "small", .size = 8.5 },
    { .element = "code", .size = 8.5 },
    { .element = "a", .ink = INK_ACCENT },
    { .element = "figcaption", .size = 9, .ink = INK_QUIET },
    { .kind = "quiet", .size = 9, .ink = INK_QUIET, .bold = NO },
    { .kind = "reason", .size = 9, .ink = INK_QUIET, .clings = YES },
    { .kind = "taken", .size = 9, .ink = INK_QUIET, .clings = YES },
    { .kind = "document", .size = 9, .ink = INK_QUIET },
    { .kind = "who", .size = 9, .ink = INK_QUIET, .keep = YES },
    { .kind = "mood", .ink = INK_QUIET },
    { .kind = "narration", .ink = INK_QUIET },
    { .kind = "bearing", .ink = INK_TEXT },
    { .kind = "erased", .ink = INK_QUIET, .italic = YES },
    { .kind = "lead", .size = 11 },
    { .kind = "asked", .bold = YES, .above = 10, .keep = YES },
    { .kind = "words", .size = 10.5 },
    { .kind = "stop", .bold = YES, .ink = INK_WARN },
    { .kind = "level", .size = 11, .bold = YES, .above = 8, .below = NONE },
    { .kind = "sum", .above = NONE },
    { .element = "strong", .inside = "p", .ink = INK_TEXT },
    /* the head of the document */
    { .kind = "simulation", .size = 9, .bold = YES, .above = NONE, .below = 2, .keep = YES },
    { .kind = "subtitle", .size = 10.5, .ink = INK_QUIET, .above = NONE, .below = 10 },
    { .element = "header", .line_below = YES, .pad_y = 8 },
    { .element = "footer",
      .line_above = YES,
      .pad_y = 6,
      .above = 26,
      .size = 9,
      .leading = 1.58,
      .together = 0.3 },
    { .element = "nav", .above = 10, .below = 4 },
    { .element = "section", .above = 24 },
    { .kind = "new-page", .fresh = YES },
    /* boxes */
    { .kind = "card",
      .edge = INK_LINE,
      .edge_width = 0.75,
      .pad_x = 12,
      .pad_y = 9,
      .above = 9,
      .below = 9,
      .together = 0.4 },
    { .kind = "notice",
      .edge = INK_EDGE,
      .edge_width = 0.75,
      .pad_x = 10,
      .pad_y = 6,
      .above = 8,
      .below = 8,
      .together = WHOLE },
    { .kind = "alert", .edge = INK_WARN, .ground = INK_ALERT, .edge_width = 1.5, .together = WHOLE },
    { .element = "blockquote",
      .ground = INK_OWN,
      .edge = INK_EDGE,
      .edge_width = 2,
      .bar = YES,
      .pad_x = 10,
      .pad_y = 5,
      .above = 5,
      .below = 5,
      .together = WHOLE },
    { .kind = "answer",
      .ground = INK_OWN,
      .edge = INK_EDGE,
      .edge_width = 2,
      .bar = YES,
      .pad_x = 10,
      .pad_y = 6,
      .above = 7,
      .below = 7,
      .together = WHOLE },
    { .kind = "own-words", .edge = INK_EDGE, .edge_width = 2, .bar = YES, .pad_x = 10, .pad_y = 1 },
    { .element = "p", .inside = "blockquote", .above = 2, .below = 2 },
    { .kind = "own-words", .together = WHOLE },
    { .element = "figure", .together = WHOLE },
    /* lists */
    { .kind = "facts", .column = 118 },
    { .element = "p", .inside = "dd", .above = NONE, .below = 3 },
    { .element = "dt", .size = 9, .leading = 1.58, .ink = INK_QUIET },
    { .element = "li", .inside = "nav", .left = NONE },
    { .kind = "evidence", .plain = YES },
    { .kind = "criteria", .plain = YES },
    { .kind = "talk", .plain = YES },
    { .kind = "chat", .plain = YES },
    { .element = "li", .inside = "evidence", .above = 7, .below = 7, .together = WHOLE },
    { .element = "li", .inside = "criteria", .above = 9, .below = 9 },
    { .element = "li", .inside = "talk", .below = 9 },
    { .element = "li", .inside = "questions", .above = 8, .below = 8, .together = WHOLE },
    { .element = "h4", .inside = "li", .ink = INK_TEXT, .size = 10.5 },
    /* tables */
    { .element = "table", .above = 6, .below = 8, .together = 0.3 },
    { .element = "caption", .size = 9, .ink = INK_QUIET, .keep = YES, .below = 2, .above = 4 },
    { .element = "th", .bold = YES },
    { .element = "thead", .size = 9, .ink = INK_QUIET },
    { .kind = "runs", .first = 0.5 },
    { .kind = "work", .first = 0.24 },
    /* to be filled in by hand */
    { .kind = "room", .above = 2, .below = 8, .together = WHOLE },
    { .kind = "rule", .high = 24 },
    { .kind = "room", .inside = "dd", .above = NONE, .below = 3 },
    { .kind = "choice", .gap = YES },
    { .kind = "to-fill", .together = WHOLE },
    { .element = "h3", .inside = "to-fill", .below = NONE },
    { .element = "p", .inside = "to-fill", .above = NONE },
    { .kind = "sheet", .grid = YES, .row_high = 28 },
    { .kind = "seen", .first = 0.42, .last = 0.4 },
    { .kind = "rated", .first = 0.42, .last = 0.38 },
    { .kind = "judged", .first = 0.38, .last = 0.36 },
    { .kind = "signed", .first = 0.27, .second = 0.26, .last = 0.17 },
};

static bool matches(const rule *one, const html_node *node, const html_node *inside)
{
    if (one->element && (node->kind != HTML_ELEMENT || strcmp(one->element, node->name) != 0))
        return false;
    if (one->kind && !html_is_kind(node, one->kind))
        return false;
    return !one->inside ||
           (inside && (strcmp(one->inside, inside->name) == 0 || html_is_kind(inside, one->inside)));
}

static void take(double *to, double said)
{
    if (said < 0)
        *to = 0;
    else if (said > 0)
        *to = said;
}

static void take_answer(bool *to, int said)
{
    if (said)
        *to = said > 0;
}

static void take_ink(theme_ink *to, theme_ink said)
{
    if (said != INK_NOTHING)
        *to = said;
}

static void apply(const rule *one, pdf_style *to)
{
    take(&to->size, one->size);
    take(&to->leading, one->leading);
    take(&to->above, one->above);
    take(&to->below, one->below);
    take(&to->left, one->left);
    take(&to->pad_x, one->pad_x);
    take(&to->pad_y, one->pad_y);
    take(&to->edge_width, one->edge_width);
    take(&to->column, one->column);
    take(&to->high, one->high);
    take(&to->row_high, one->row_high);
    take(&to->first, one->first);
    take(&to->second, one->second);
    take(&to->last, one->last);
    take_answer(&to->bold, one->bold);
    take_answer(&to->italic, one->italic);
    take_answer(&to->bar, one->bar);
    take_answer(&to->line_above, one->line_above);
    take_answer(&to->line_below, one->line_below);
    take_answer(&to->keep, one->keep);
    take(&to->together, one->together);
    take_answer(&to->clings, one->clings);
    take_answer(&to->hidden, one->hidden);
    take_answer(&to->fresh, one->fresh);
    take_answer(&to->plain, one->plain);
    take_answer(&to->grid, one->grid);
    take_answer(&to->gap, one->gap);
    take_ink(&to->ink, one->ink);
    take_ink(&to->ground, one->ground);
    take_ink(&to->edge, one->edge);
}

pdf_style pdf_style_of_page(void)
{
    return (pdf_style){ .size = 10, .leading = 1.42, .ink = INK_TEXT };
}

pdf_style pdf_style_of(const html_node *node, const html_node *inside, const pdf_style *around)
{
    pdf_style style = { .size = around->size,
                        .leading = around->leading,
                        .bold = around->bold,
                        .italic = around->italic,
                        .ink = around->ink };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (matches(&rules[i], node, inside))
            apply(&rules[i], &style);
    return style;
}
