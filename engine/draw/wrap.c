/* Lines: words as long as they fit; a word that is longer than a line, or of a script without blanks, is cut between
 * two letters. */
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "draw/text.h"

double draw_width(const draw_text *with, draw_font font, const char *text)
{
    return with->measure(with->data, font, text, strlen(text));
}

double draw_word_width(const draw_text *with, draw_font font, const char *text)
{
    double widest = 0;
    for (size_t length; *(text += strspn(text, " ")); text += length) {
        length = strcspn(text, " ");
        double width = with->measure(with->data, font, text, length);
        widest = width > widest ? width : widest;
    }
    return widest;
}

typedef struct wrapping {
    const draw_text *with;
    draw_font font;
    double width;
} wrapping;

static bool fits(const wrapping *w, const char *text, size_t length)
{
    return w->with->measure(w->with->data, w->font, text, length) <= w->width;
}

/* How many bytes of a word fit alone on a line; at least one letter. */
static size_t cut_word(const wrapping *w, const char *word, size_t length)
{
    size_t taken = utf8_grapheme(word, length);
    while (taken < length) {
        size_t more = taken + utf8_grapheme(word + taken, length - taken);
        if (!fits(w, word, more))
            break;
        taken = more;
    }
    return taken;
}

/* The bytes of the next line of `text`, without blanks around it; *next is where to go on. */
static size_t take_line(const wrapping *w, const char *text, size_t *next)
{
    size_t taken = 0;
    for (size_t at = 0;;) {
        size_t end = at + strcspn(text + at, " ");
        if (!fits(w, text, end)) {
            if (!taken)
                taken = cut_word(w, text, end);
            break;
        }
        taken = end;
        at = end + strspn(text + end, " ");
        if (!text[at])
            break;
    }
    *next = taken + strspn(text + taken, " ");
    return taken;
}

/* As much of the text as fits with "…" behind it. */
static char *shorten(arena *memory, const wrapping *w, const char *text, size_t length)
{
    str line = STR_EMPTY;
    size_t letters = 0, taken = 0;
    while (taken < length) {
        size_t more = taken + utf8_grapheme(text + taken, length - taken);
        str_clear(&line);
        str_print(&line, "%.*s…", (int)more, text);
        if (letters++ && !fits(w, line.bytes, line.length))
            break;
        taken = more;
    }
    while (taken > 1 && strchr(" ,;:.", text[taken - 1]))
        taken--;
    str_clear(&line);
    str_print(&line, "%.*s…", (int)taken, text);
    char *kept = arena_text(memory, line.bytes);
    str_finish(&line);
    return kept;
}

draw_lines draw_wrap(arena *memory, const draw_text *with, draw_font font, const char *text, double width,
                     size_t most)
{
    wrapping w = { with, font, width };
    draw_lines out = { arena_allocate(memory, most * sizeof *out.items), 0, 0 };
    text += strspn(text, " ");
    while (*text && out.count < most) {
        size_t next, length = take_line(&w, text, &next);
        bool cut = out.count + 1 == most && text[next];
        const char *line = cut ? shorten(memory, &w, text, strlen(text)) : arena_text_n(memory, text, length);
        double wide = draw_width(with, font, line);
        out.items[out.count++] = line;
        out.width = wide > out.width ? wide : out.width;
        text += next;
    }
    return out;
}
