#include <assert.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "ui/edit_parts.h"

enum { MARKS_MOST = 32 }; /* in a row: more than any language has, and few enough to be sorted and painted */

static bool ends_line(int32_t code)
{
    return (code >= '\n' && code <= '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* What has no place in a text: controls, what reorders it unseen, byte order marks, and what is no character. */
static bool is_unwanted(int32_t code)
{
    return utf8_is_control(code) || utf8_is_bidi_control(code) || code == 0xfeff ||
           (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) == 0xfffe;
}

/* Length of the next character or end of a line ("\r\n" is one); what is not UTF-8 is read as U+FFFD. */
static size_t next(const char *bytes, size_t length, int32_t *code)
{
    size_t step = utf8_next(bytes, length, code);
    if (step == 0) {
        int32_t ignored;
        *code = 0xfffd;
        for (step = 1; step < length && utf8_next(bytes + step, length - step, &ignored) == 0;)
            step++;
        return step;
    }
    if (*code == '\r' && length > 1 && bytes[1] == '\n')
        step = 2;
    if (ends_line(*code))
        *code = '\n';
    return step;
}

static void compose(str *text)
{
    char *composed = utf8_compose(str_text(text));
    assert(composed);
    str_clear(text);
    str_add(text, composed);
    free(composed);
}

void edit_clean(const char *bytes, size_t length, bool lines, str *out)
{
    size_t marks = 0;
    bool gap = false; /* an end of a line that becomes a blank once something follows */
    int32_t code;
    for (size_t at = 0, step; at < length; at += step) {
        step = next(bytes + at, length - at, &code);
        marks = utf8_is_mark(code) ? marks + 1 : 0;
        if (code == '\n' && lines) {
            str_add_char(out, '\n');
        } else if (code == '\n') {
            gap = out->length > 0;
        } else if (code == '\t') {
            str_add_char(out, ' ');
        } else if (!is_unwanted(code) && marks <= MARKS_MOST) {
            if (gap)
                str_add_char(out, ' ');
            gap = false;
            if (code == 0xfffd)
                str_add(out, "\ufffd");
            else
                str_add_n(out, bytes + at, step);
        }
    }
    compose(out);
}
