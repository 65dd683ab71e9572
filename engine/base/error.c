#include "rapport/error.h"

#include <stdio.h>
#include <string.h>

#include "base/line.h"

bool rp_fail_v(rp_error *error, rp_error_kind kind, const char *format, va_list arguments)
{
    if (error) {
        char raw[4 * sizeof error->text];
        vsnprintf(raw, sizeof raw, format, arguments);
        error->kind = kind;
        line_clean(raw, error->text, sizeof error->text);
    }
    return false;
}

bool rp_fail(rp_error *error, rp_error_kind kind, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    rp_fail_v(error, kind, format, arguments);
    va_end(arguments);
    return false;
}
