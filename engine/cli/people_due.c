/* How long attempts are kept, and whose are due for erasing. */
#include <stdio.h>
#include <string.h>

#include "cli/people.h"

void people_day(int64_t at_ms, char out[DATE_TEXT])
{
    char when[32];
    cli_format_time(at_ms, when);
    snprintf(out, DATE_TEXT, "%.10s", when);
}

void people_today(char out[DATE_TEXT])
{
    rp_moment now;
    store_clock clock = cli_clock();
    clock.now(clock.data, &now);
    people_day(now.wall_ms, out);
}

bool people_due_on(const rp_retention *kept, const store_attempt *attempt, char out[DATE_TEXT])
{
    char day[DATE_TEXT];
    people_day(attempt->ended_ms ? attempt->ended_ms : attempt->began_ms, day);
    return date_years_later(day, kept->years, out);
}

void people_add_due(people_due *to, const rp_retention *kept, const store_attempt *attempt, const char *today)
{
    char due[DATE_TEXT];
    to->attempts++;
    if (!people_due_on(kept, attempt, due))
        return;
    if (!*to->first || strcmp(due, to->first) < 0)
        memcpy(to->first, due, sizeof due);
    if (strcmp(due, to->last) > 0)
        memcpy(to->last, due, sizeof due);
    to->now += strcmp(due, today) <= 0;
}
