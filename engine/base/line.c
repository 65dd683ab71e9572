#include "base/line.h"

#include <assert.h>
#include <string.h>

#include "base/utf8.h"

void line_clean(const char *text, char *out, size_t size)
{
    assert(size > 4);
    size_t length = strlen(text), at = 0, used = 0, safe = 0;
    while (at < length) {
        int32_t code = 0;
        size_t step = utf8_next(text + at, length - at, &code);
        char one = step == 0 || utf8_is_bidi_control(code) ? '?' : ' ';
        bool replaced = step == 0 || utf8_is_bidi_control(code) || utf8_is_control(code);
        const char *from = replaced ? &one : text + at;
        size_t adding = replaced ? 1 : step;
        if (used + adding + 1 > size) {
            memcpy(out + safe, "...", 4);
            return;
        }
        memcpy(out + used, from, adding);
        used += adding;
        if (used + 4 <= size)
            safe = used;
        at += step ? step : 1;
    }
    out[used] = '\0';
}
