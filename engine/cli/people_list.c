/* trainee list, assessor list. Whose attempts have been kept long enough is told, and nothing is done about it: erasing is
 * for people to decide. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/people.h"
#include "cli/table.h"

typedef struct listing {
    cli_context *cli;
    store_log *log;
    bool trainees;
    store_attempts attempts; /* of all of them */
    rp_centre *centre;       /* or NULL */
    rp_retention retention;
    char today[DATE_TEXT];
    size_t attempts_due, people_due;
} listing;

static void put_due_now(const listing *of, rp_json *row, rp_json *names)
{
    if (of->cli->json) {
        rp_json_put(row, "due_now", names);
        return;
    }
    rp_json_put_integer(row, "due_now", (int64_t)rp_json_count(names));
    rp_json_destroy(names);
}

/* Of somebody who was erased nothing is left that could be due. */
static void put_due(listing *of, const store_person *person, rp_json *row)
{
    people_due due = { .attempts = 0 };
    rp_json *now = rp_json_array();
    for (size_t i = 0; i < of->attempts.count; i++) {
        const store_attempt *one = &of->attempts.items[i];
        size_t before = due.now;
        char name[RP_STREAM_HEX];
        if (memcmp(&one->trainee, &person->stream, sizeof one->trainee) != 0)
            continue;
        people_add_due(&due, &of->retention, one, of->today);
        rp_stream_hex(&one->stream, name);
        name[RP_ATTEMPT_NAME - 1] = '\0';
        if (person->name && due.now > before)
            rp_json_push_text(now, name);
    }
    bool dated = person->name && *due.first;
    of->attempts_due += rp_json_count(now);
    of->people_due += rp_json_count(now) > 0;
    rp_json_put_integer(row, "attempts", (int64_t)due.attempts);
    rp_json_put_text(row, "first_due", dated ? due.first : NULL);
    rp_json_put_text(row, "last_due", dated ? due.last : NULL);
    put_due_now(of, row, now);
}

static void add_row(listing *of, const store_person *person, cli_table *table)
{
    char when[32];
    rp_json *row = rp_json_object();
    cli_format_time(person->added_ms, when);
    rp_json_put_text(row, "name", person->name ? person->name : of->cli->json ? NULL : "(erased)");
    rp_json_put_text(row, "added", when);
    if (of->trainees)
        put_due(of, person, row);
    if (of->trainees && of->cli->json)
        rp_json_put_integer(row, "kept_years", of->retention.years);
    cli_table_add(table, row);
}

static void print_rule(const listing *of)
{
    const rp_retention *rule = &of->retention;
    printf("\nAttempts are due for erasing %d year%s after they ended", rule->years,
           rule->years == 1 ? "" : "s");
    if (rule->said_by)
        printf(", as %s said%s%s", rule->said_by, rule->on ? " on " : "", rule->on ? rule->on : "");
    puts(".");
    if (of->attempts_due)
        printf("Due now: %zu attempt%s of %zu trainee%s. 'rapport trainee erase NAME' erases a name with "
               "every word that "
               "was written\nby or about them, also of attempts that are not due yet.\n",
               of->attempts_due, of->attempts_due == 1 ? "" : "s", of->people_due,
               of->people_due == 1 ? "" : "s");
    else
        puts("Nothing is due now.");
}

static void print(listing *of, const store_people *people)
{
    static const char *const columns[] = { "name", "added", NULL };
    static const char *const of_trainees[] = { "name",     "added",   "attempts", "first due",
                                               "last due", "due now", NULL };
    cli_table *table = cli_table_create(of->trainees ? of_trainees : columns);
    for (size_t i = 0; i < people->count; i++)
        add_row(of, &people->items[i], table);
    cli_table_print(table, of->cli->json,
                    of->trainees ? "No trainee has been added." : "No assessor has been added.");
    if (people->count && of->trainees && !of->cli->json && !of->cli->quiet)
        print_rule(of);
}

/* Where the centre's file cannot be used the usual time is taken. */
static void find_retention(listing *of)
{
    rp_error why = { 0 };
    of->centre = cli_centre(of->cli, &why);
    if (why.text[0])
        fprintf(stderr, "rapport: %s; the usual time is taken\n", why.text);
    of->retention = rp_centre_retention(of->centre);
    people_today(of->today);
}

int people_list(cli_context *cli, const char *role, rp_error *error)
{
    listing of = { .cli = cli,
                   .log = cli_log_read_if_there(cli, error),
                   .trainees = str_is(role, "trainee") };
    store_people people = { .count = 0 };
    if (error->kind != RP_ERROR_NONE)
        return 0;
    if (of.log && of.trainees)
        find_retention(&of);
    if (!of.log || (store_people_all(of.log, role, &people, error) &&
                    (!of.trainees || store_attempts_all(of.log, &of.attempts, error))))
        print(&of, &people);
    rp_centre_destroy(of.centre);
    store_attempts_finish(&of.attempts);
    store_people_finish(&people);
    store_destroy(of.log);
    return 0;
}
