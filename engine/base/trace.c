#include "base/trace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool trace_is_on(const char *channel)
{
    const char *wanted = getenv("RAPPORT_TRACE");
    size_t length = strlen(channel);
    while (wanted && *wanted) {
        size_t part = strcspn(wanted, ",");
        if ((part == length && strncmp(wanted, channel, part) == 0) ||
            (part == 3 && strncmp(wanted, "all", 3) == 0))
            return true;
        wanted += part;
        if (*wanted == ',')
            wanted++;
    }
    return false;
}

void trace(const char *channel, const char *format, ...)
{
    if (!trace_is_on(channel))
        return;
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "%s: ", channel);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}
