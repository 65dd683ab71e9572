#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/json.h"
#include "cli/cli.h"

void cli_print_findings(const rp_diagnostics *found)
{
    for (size_t i = 0; i < rp_diagnostics_count(found); i++) {
        char line[1200];
        rp_diagnostic_print(rp_diagnostics_at(found, i), line, sizeof line);
        fprintf(stderr, "rapport: %s\n", line);
    }
}

void cli_print_json_line(rp_json *value)
{
    char *text = rp_json_write(value);
    puts(text);
    fflush(stdout);
    free(text);
    rp_json_destroy(value);
}

void cli_format_time(int64_t at_ms, char out[32])
{
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm parts;
    if (!localtime_r(&seconds, &parts) || strftime(out, 32, "%Y-%m-%d %H:%M", &parts) == 0)
        snprintf(out, 32, "(no date)");
}
