/* How wide words are without any font: pages are the same bytes on every machine, and can be written where there is
 * no font at all. The widths are those of Inter; whoever shows the page squeezes the letters of another font into
 * them. */
#include <assert.h>

#include "base/utf8.h"
#include "report/drawing.h"

/* Of U+0020 to U+007E, in thousandths of the em. */
static const short regular[] = {
    265, 294, 400, 637, 643, 828, 651, 217, 378, 378, 522, 666, 288, 463, 283, 368, 646, 473, 613,
    644, 654, 620, 636, 579, 631, 636, 283, 288, 666, 666, 666, 526, 968, 700, 654, 735, 722, 603,
    586, 749, 742, 270, 552, 664, 564, 898, 747, 768, 639, 768, 645, 643, 651, 738, 700, 978, 666,
    685, 639, 378, 368, 378, 475, 460, 497, 569, 626, 568, 626, 587, 369, 617, 602, 249, 249, 556,
    249, 884, 597, 602, 617, 617, 384, 536, 372, 594, 566, 825, 551, 566, 551, 378, 342, 378, 666,
};
static const short bold[] = {
    232, 325, 392, 650, 655, 859, 674, 209, 409, 409, 565, 680, 303, 469,  298, 390, 688, 489,  630,
    659, 678, 645, 660, 595, 661, 660, 298, 303, 680, 680, 680, 563, 1031, 748, 661, 752, 727,  613,
    585, 761, 746, 281, 570, 690, 567, 915, 735, 782, 648, 783, 656, 655,  668, 729, 748, 1036, 714,
    724, 667, 409, 390, 409, 488, 477, 497, 580, 635, 587, 635, 598, 386,  633, 624, 272, 272,  582,
    272, 912, 622, 614, 632, 632, 409, 562, 388, 622, 586, 850, 574, 586,  572, 409, 374, 409,  680,
};
static_assert(sizeof regular == sizeof bold, "one width for each letter");

/* Of other letters, for each column that they would take on a terminal. */
static const double column = 610;

static double measure(void *data, draw_font font, const char *text, size_t length)
{
    const short *widths = font.bold ? bold : regular;
    double sum = 0;
    (void)data;
    for (size_t step; length > 0; text += step, length -= step) {
        unsigned char letter = (unsigned char)*text;
        step = utf8_grapheme(text, length);
        if (step == 1 && letter >= ' ' && letter < 0x7f)
            sum += widths[letter - ' '];
        else
            sum += column * (double)utf8_width(text, step);
    }
    return sum * font.size / 1000;
}

const draw_text *drawing_measures(void)
{
    static const draw_text text = { NULL, measure, NULL };
    return &text;
}
