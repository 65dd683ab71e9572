#include "store/findings.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"

enum { FINDINGS_LIMIT = 200 }; /* whoever reads more learns nothing new */

void findings_init(store_findings *findings)
{
    *findings = (store_findings){ 0 };
    arena_init(&findings->memory);
}

void findings_add(store_findings *findings, const char *format, ...)
{
    if (findings->count == FINDINGS_LIMIT)
        return;
    str line = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&line, format, arguments);
    va_end(arguments);
    findings->lines =
        memory_grow(findings->lines, findings->count, &findings->capacity, sizeof *findings->lines);
    findings->lines[findings->count++] = arena_text(&findings->memory, str_text(&line));
    str_finish(&line);
}

const char *findings_sound(int64_t sound, char *out, size_t size)
{
    if (sound > 0)
        snprintf(out, size, "entries 1 to %" PRId64 " are sound", sound);
    else
        snprintf(out, size, "no entry is sound");
    return out;
}

void store_findings_finish(store_findings *findings)
{
    free(findings->lines);
    arena_finish(&findings->memory);
    *findings = (store_findings){ 0 };
}
