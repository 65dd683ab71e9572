/* trainee erase: names and words go, what was chosen stays without them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/people.h"

bool people_find(store_log *log, const char *name, rp_stream *out, rp_error *error)
{
    bool found = false;
    if (!store_person_find(log, "trainee", name, out, &found, error))
        return false;
    return found || rp_fail(error, RP_ERROR_USAGE,
                            "there is no trainee '%s'; 'rapport trainee list' lists them", name);
}

/* The name once more, from a terminal or a pipe: nothing can be had back. */
static bool ask(store_log *log, const char *name, const rp_stream *person, rp_error *error)
{
    char *line = NULL;
    size_t size = 0;
    rp_stream again;
    bool found = false;
    fprintf(
        stderr,
        "This erases the name %s and every word that was written by or about them. What was chosen stays, "
        "as nobody's.\nIt cannot be undone. The name again, to erase: ",
        name);
    fflush(stderr);
    ssize_t length = getline(&line, &size, stdin);
    if (length > 0)
        line[strcspn(line, "\r\n")] = '\0';
    if (length <= 0 || !isatty(STDIN_FILENO))
        fputc('\n', stderr);
    bool read = length <= 0 || store_person_find(log, "trainee", line, &again, &found, error);
    free(line);
    if (!read)
        return false;
    if (found && memcmp(&again, person, sizeof again) == 0)
        return true;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "nothing was erased: the name was not given again");
}

static void add_copy(void *data, const char *name)
{
    rp_json_push_text(data, name);
}

static void print_words(const cli_context *cli, const store_erased *erased, const rp_json *copies)
{
    printf("Erased: the name and what stood with it, %zu text%s in all, of %zu attempt%s.\n", erased->texts,
           erased->texts == 1 ? "" : "s", erased->attempts, erased->attempts == 1 ? "" : "s");
    puts("Out of reach, to be deleted by hand: backups, and the pages, statements and folders that were "
         "written.");
    for (size_t i = 0; i < rp_json_count(copies); i++)
        printf("Also a copy of the log from when it was damaged: %s/%s\n", cli->data,
               rp_json_text_at(copies, i));
}

static void print(const cli_context *cli, const store_erased *erased)
{
    rp_json *copies = rp_json_array();
    store_each_copy(cli->data, add_copy, copies);
    if (cli->json) {
        rp_json *out = rp_json_object();
        rp_json_put_integer(out, "attempts", (int64_t)erased->attempts);
        rp_json_put_integer(out, "texts", (int64_t)erased->texts);
        rp_json_put(out, "copies", copies);
        cli_print_json_line(out);
        return;
    }
    if (!cli->quiet)
        print_words(cli, erased, copies);
    rp_json_destroy(copies);
}

int people_erase(cli_context *cli, const char *name, rp_error *error)
{
    rp_stream person;
    store_erased erased;
    store_log *log = NULL;
    if (!cli->data || !store_exists(cli->data))
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no log yet");
    log = cli_log_write(cli, error);
    if (log && people_find(log, name, &person, error) && ask(log, name, &person, error) &&
        store_erase(log, &person, &erased, error)) {
        print(cli, &erased);
        if (!erased.tidied)
            fputs("rapport: erased, but the file could not be made smaller: the disk may be full\n", stderr);
    }
    store_destroy(log);
    return 0;
}
