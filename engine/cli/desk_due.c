/* The desk's part that tells whose attempts are due for erasing. */
#include <string.h>

#include "cli/desk.h"
#include "cli/people.h"

typedef struct reading {
    store_people people;
    store_attempts attempts;
    rp_retention kept;
    char today[DATE_TEXT];
} reading;

/* The centre's file may be wrong; the one who asks is told so by centre_read, and the usual time is taken here. */
static rp_retention retention_of(cli_desk *desk)
{
    rp_error why = { 0 };
    rp_centre *centre = cli_centre(desk->cli, &why);
    rp_retention kept = rp_centre_retention(centre);
    kept.said_by = kept.on = NULL; /* the centre's own */
    rp_centre_destroy(centre);
    return kept;
}

static void add(cli_desk *desk, const reading *from, const store_person *person, rp_desk_due *out,
                size_t *count)
{
    people_due due = { .attempts = 0 };
    for (size_t i = 0; i < from->attempts.count; i++)
        if (memcmp(&from->attempts.items[i].trainee, &person->stream, sizeof person->stream) == 0)
            people_add_due(&due, &from->kept, &from->attempts.items[i], from->today);
    if (!person->name || !*due.first)
        return;
    out[(*count)++] = (rp_desk_due){ .name = arena_text(&desk->due, person->name),
                                     .attempts = due.attempts,
                                     .due_now = due.now,
                                     .first = arena_text(&desk->due, due.first),
                                     .last = arena_text(&desk->due, due.last) };
}

static bool read_due(cli_desk *desk, store_log *log, const rp_desk_due **due, size_t *count, rp_error *error)
{
    reading from = { .kept = retention_of(desk) };
    people_today(from.today);
    bool read = store_people_all(log, "trainee", &from.people, error) &&
                store_attempts_all(log, &from.attempts, error);
    rp_desk_due *items = arena_allocate(&desk->due, (from.people.count + 1) * sizeof *items);
    for (size_t i = 0; read && i < from.people.count; i++)
        add(desk, &from, &from.people.items[i], items, count);
    *due = items;
    store_attempts_finish(&from.attempts);
    store_people_finish(&from.people);
    return read;
}

bool desk_due(void *data, const rp_desk_due **due, size_t *count, rp_error *error)
{
    cli_desk *desk = data;
    rp_error why = { 0 };
    arena_clear(&desk->due);
    *due = NULL;
    *count = 0;
    store_log *log = desk->log ? desk->log : cli_log_read_if_there(desk->cli, &why);
    bool read = log ? read_due(desk, log, due, count, &why) : why.kind == RP_ERROR_NONE;
    if (log != desk->log)
        store_destroy(log);
    if (!read && error)
        *error = why;
    return read;
}
