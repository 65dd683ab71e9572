#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

void fuzz_broken(const char *what, const char *file, int line)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    abort();
}

void fuzz_check_line(const char *text)
{
    size_t length = strlen(text);
    FUZZ_HOLDS(length <= 300);
    for (size_t at = 0; at < length;) {
        int32_t code = 0;
        size_t step = utf8_next(text + at, length - at, &code);
        FUZZ_HOLDS(step > 0);
        FUZZ_HOLDS(!utf8_is_control(code) && !utf8_is_bidi_control(code));
        at += step;
    }
}

void fuzz_add_findings(str *out, const rp_diagnostics *found)
{
    for (size_t i = 0; i < rp_diagnostics_count(found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(found, i);
        FUZZ_HOLDS(one->file && one->line >= 0 && one->rule && *one->message);
        fuzz_check_line(one->message);
        if (one->hint)
            fuzz_check_line(one->hint);
        str_print(out, "%s:%d %s %s (%s)\n", one->file, one->line, one->rule, one->message,
                  one->hint ? one->hint : "");
    }
}
